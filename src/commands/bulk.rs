//! Doing a verb to one case or to many: each behind its own savepoint, several to a commit,
//! nothing reported before the commit that holds it (C1, rule “Many cases”).

use crate::commands::answers;

use crate::casework::cases::lookup;
use crate::casework::run::{self, Request};
use crate::casework::{Desk, OperationContext, Outcome};
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::reference::{self, Selector};
use crate::error::{Error, ErrorKind, Result};
use crate::output::Out;
use crate::output::case::{Changed, Needs};
use crate::outside::Input;
use crate::text::Drafts;

use super::verbs::list::List;
use crate::commands::case_verb::{CaseVerb, plan_with_note};
use crate::commands::request_id;
use crate::commands::request_id::RequestAnswer;
use crate::commands::session::Globals;
use crate::commands::session::Session;
use crate::commands::step::{BatchStep, Scene, perform};
use crate::commands::{case_view, report};

/// How many cases share a commit.
const GROUP: usize = 200;
/// The most that is read of case numbers on standard input, in bytes, from whomever it comes.
const MOST_INPUT: u64 = 64 * 1024 * 1024;
/// From here on a list of cases needs `--yes` (C1).
pub const MANY: usize = 25;
/// The most that are shown before the question.
const SHOWN: usize = 10;

/// Runs a verb on the cases that were named.
///
/// # Errors
/// For one case its own error; for several exit 1 if any failed.
pub fn run<V: CaseVerb>(mut verb: V, wanted: Option<&str>, session: &mut Session) -> Result<()> {
    if session.out.prepare::<Changed>()? == crate::output::Prepared::Answered {
        return Ok(());
    }
    let selectors = selectors(verb.cases(), session)?;
    // What was done may have hidden, moved or ended the cases that were named: the answer comes first.
    if let Some(answer) = first_answer(&mut verb, &selectors, wanted, session)? {
        return request_id::replay(&mut session.out, &answer);
    }
    let found = {
        let (desk, actor) = session.desk()?;
        match wanted {
            Some(text) => List::from_where(text)?.cases(desk, actor)?.into_iter().map(Ok).collect(),
            None => lookup::cases(desk, actor, &selectors)?,
        }
    };
    if wanted.is_some() && found.is_empty() {
        session.out.say("no cases");
        return Ok(());
    }
    let single = wanted.is_none() && matches!(selectors.as_slice(), [Selector::One(_)] | []);
    if single && let [Err(error)] = found.as_slice() {
        return Err(error.clone());
    }
    let one = match found.as_slice() {
        [Ok(case)] => Some(case.clone()),
        _ => None,
    };
    verb.ask(session, one.as_ref())?;
    let most_mb = super::session::most_mb(session.desk()?.0)?;
    if let Some(attachments) = verb.attachments() {
        attachments.read(most_mb)?;
    }
    let done = do_all(&verb, found, &selectors, wanted, session);
    match (verb.draft(), done) {
        (Some(draft), Ok(())) => {
            Drafts::drop_draft(draft);
            Ok(())
        }
        (Some(draft), Err(error)) => {
            Err(error.hint(format!("your text is kept in {}", draft.display())))
        }
        (None, done) => done,
    }
}

/// What was answered to the same request under its id, before anything named in it is looked up.
fn first_answer<V: CaseVerb>(
    verb: &mut V,
    selectors: &[Selector],
    wanted: Option<&str>,
    session: &mut Session,
) -> Result<Option<String>> {
    let Some(id) = session.globals.request_id.clone() else { return Ok(None) };
    let known = {
        let (desk, actor) = session.desk()?;
        run::has_answer(desk, actor, &id)?
    };
    if !known {
        return Ok(None);
    }
    verb.ask(session, None)?;
    let most_mb = super::session::most_mb(session.desk()?.0)?;
    if let Some(attachments) = verb.attachments() {
        attachments.read(most_mb)?;
    }
    let fingerprint = request_id::fingerprint(V::NAME, &(&*verb, selectors, wanted));
    let (desk, actor) = session.desk()?;
    request_id::kept_answer(desk, actor, &id, &fingerprint)
}

/// Does it, with all that was asked for.
fn do_all<V: CaseVerb>(
    verb: &V,
    mut found: Vec<Result<Case>>,
    selectors: &[Selector],
    wanted: Option<&str>,
    session: &mut Session,
) -> Result<()> {
    let single = wanted.is_none() && matches!(selectors, [Selector::One(_)] | []);
    if selectors.is_empty() && wanted.is_none() {
        let yes = session.globals.yes;
        let (desk, actor) = session.desk()?;
        let scene = Scene { desk, actor, at: desk.now, yes };
        match verb.default_case(&scene)? {
            Some(case) => found.push(Ok(case)),
            None => {
                let words = report::nothing_to(V::NAME, actor);
                session.out.say(&words);
                return Ok(());
            }
        }
    }
    confirm(session, V::NAME, &found)?;
    let fingerprint = request_id::fingerprint(V::NAME, &(verb, selectors, wanted));
    let (desk, actor, out, globals) = session.parts()?;
    let run = Run { desk, actor, globals, verb, fingerprint };
    let results = if let Some(id) = globals.request_id.as_deref() {
        match run.commit(Some(id), &found)? {
            RequestAnswer::Replayed(answer) => return request_id::replay(out, &answer),
            RequestAnswer::Fresh(results) => results,
        }
    } else {
        run.all(&found)?
    };
    report(out, desk, actor, globals, V::NAME, results, single)
}

/// The references as typed, `-` read from standard input.
pub fn selectors(texts: &[String], session: &mut Session) -> Result<Vec<Selector>> {
    let mask = lookup::mask(session.desk()?.0.switches()?)?;
    let mut all = Vec::new();
    for text in texts {
        if text == "-" {
            let input = Input::Stdin.read_text(MOST_INPUT, "case")?;
            all.extend(reference::parse_stdin(&input, &mask).map_err(lookup::reference_error)?);
        } else {
            all.extend(reference::expand(text, &mask).map_err(lookup::reference_error)?);
        }
    }
    if !texts.is_empty() && all.is_empty() {
        return Err(Error::usage("standard input names no case").field("case"));
    }
    Ok(all)
}

/// More than 25 cases are not changed by a slip of the hand.
fn confirm(session: &mut Session, verb: &str, found: &[Result<Case>]) -> Result<()> {
    let count = found.len();
    if count <= MANY || session.globals.yes || session.globals.dry_run {
        return Ok(());
    }
    if session.may_ask() {
        for case in found.iter().flatten().take(SHOWN) {
            session.out.say(&format!("  {}  {}", case.number, case.subject));
        }
        session.out.say(&format!("  and {} more", count.saturating_sub(SHOWN)));
        let question = format!("`{verb}` {count} cases?");
        let answer = session.prompter.confirm(&question, "--yes", false);
        if answers::prompt_answer(answer)? {
            return Ok(());
        }
        return Err(Error::new(ErrorKind::BadNews, "given up: nothing was done").code("given_up"));
    }
    Err(Error::usage(format!("`{verb}` would change {count} cases; nothing was done"))
        .hint("say --yes if that is what you want; --dry-run shows what would happen"))
}

struct Run<'a, V> {
    desk: &'a Desk,
    actor: &'a Actor,
    globals: &'a Globals,
    verb: &'a V,
    fingerprint: String,
}

/// One case's result: outcomes (children after their parent), what was left and worth saying.
struct Done {
    outcomes: Vec<Outcome>,
    left: Vec<String>,
    warnings: Vec<String>,
}

type BulkResults = Vec<Result<Done>>;

impl<V: CaseVerb> Run<'_, V> {
    fn how<'h>(&'h self) -> OperationContext<'h> {
        OperationContext {
            request_id: self.globals.operation_id(),
            if_version: self.globals.if_version,
            ..OperationContext::new(self.desk, self.actor, V::NAME)
        }
    }

    fn one(&self, case: &Case) -> Result<Done> {
        let scene =
            Scene { desk: self.desk, actor: self.actor, at: self.desk.now, yes: self.globals.yes };
        let plan = plan_with_note(self.verb, &scene, case)?;
        let warnings = plan.warnings.clone();
        let step = BatchStep::Act { case: Box::new(case.clone()), plan: Box::new(plan) };
        let done = perform(&scene, &step, &self.how())?;
        Ok(Done { outcomes: done.outcomes, left: done.left, warnings })
    }

    /// All cases, in groups that share a commit; all in one with `--atomic`.
    fn all(&self, found: &[Result<Case>]) -> Result<BulkResults> {
        let atomic = self.globals.atomic;
        let mut results = Vec::new();
        for group in found.chunks(if atomic { found.len().max(1) } else { GROUP }) {
            if let RequestAnswer::Fresh(more) = self.commit(None, group)? {
                results.extend(more);
            }
        }
        Ok(results)
    }

    /// These cases in one commit; under a request id the first answer again, unless one failed.
    fn commit(
        &self,
        id: Option<&str>,
        group: &[Result<Case>],
    ) -> Result<RequestAnswer<BulkResults>> {
        let asked = request_id::request(self.actor, self.globals, &self.fingerprint);
        run::run(
            self.desk,
            Request { id, ..asked },
            |_| self.group(group),
            |results| match results.iter().any(Result::is_err) {
                true => Ok(None),
                false => self.answer(results).map(Some),
            },
        )
    }

    fn group(&self, group: &[Result<Case>]) -> Result<BulkResults> {
        let mut results = Vec::new();
        for case in group {
            let result = match case {
                Ok(case) => self.desk.db.savepoint(|| self.one(case)),
                Err(error) => Err(error.clone()),
            };
            match result {
                Err(error) if self.globals.atomic || error.is_about_desk() => return Err(error),
                other => results.push(other),
            }
        }
        Ok(results)
    }

    /// The answer as it is kept.
    fn answer(&self, results: &BulkResults) -> Result<String> {
        let outcomes = results.iter().flatten().flat_map(|done| done.outcomes.clone());
        request_id::answer(self.desk, self.actor, &outcomes.collect::<Vec<_>>())
    }
}

fn report(
    out: &mut Out,
    desk: &Desk,
    actor: &Actor,
    globals: &Globals,
    verb: &str,
    results: BulkResults,
    single: bool,
) -> Result<()> {
    let total = results.len();
    let mut shown = Vec::new();
    let mut failed = Vec::new();
    let mut bad_news = false;
    let needs = if out.speaks_json() { Needs::ALL } else { Needs::WORDS };
    for result in results {
        match result {
            Ok(done) => {
                for warning in &done.warnings {
                    out.warn(warning);
                }
                for left in &done.left {
                    out.warn(&format!("left as it is: {left}"));
                    bad_news = true;
                }
                for outcome in done.outcomes {
                    let shape =
                        case_view::changed_shape(desk, actor, &outcome, needs, globals.dry_run)?;
                    shown.push((shape, outcome));
                }
            }
            Err(error) => failed.push(error),
        }
    }
    // Where all was refused there is nothing to read, not a list of nothing.
    if !shown.is_empty() || failed.is_empty() {
        report::show_changed(out, shown, single)?;
    }
    if let [error] = failed.as_slice()
        && single
    {
        return Err(error.clone());
    }
    for error in &failed {
        report::failure(out, error);
    }
    if !failed.is_empty() {
        out.say(&format!("{} of {total} failed: `{verb}`", failed.len()));
        bad_news = true;
    }
    if bad_news {
        out.end_with(ErrorKind::BadNews.exit());
    }
    Ok(())
}
