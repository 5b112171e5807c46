//! `erase`: a person's content (J5).

use crate::commands::answers;
use serde_json::{Value, json};

use crate::casework::cases::lookup;
use crate::casework::desk::open::Desk;
use crate::casework::people::erase;
use crate::casework::people::erase::ErasurePlan;
use crate::casework::run;
use crate::casework::run::{Request, RequestAnswer};
use crate::commands::bulk::MANY;
use crate::commands::request_id;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::actor::Actor;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Out, Prepared, count_noun};
use crate::store;
use crate::store::people::Person;

/// Erase a contact's words and identity
///
/// The words, files and mails of their cases, what they wrote on other cases, their name, addresses
/// and ways in are overwritten in the desk's file. What is counted stays: cases, times, steps,
/// ratings; so do the login and the journal's chain. Backups made before still have everything.
#[derive(clap::Args, Clone, Debug)]
pub struct Erase {
    /// Contact: login
    #[arg(value_name = "CONTACT", required = true)]
    pub contact: Option<String>,
    /// Show what would be erased, erase nothing
    #[arg(long)]
    pub plan: bool,
}

impl Verb for Erase {
    const NAME: &'static str = "erase";
    const GROUP: HelpGroup = HelpGroup::Admin;
    const ABILITY: Ability = Ability::Erase;
    const EXAMPLES: &'static str = "casebook erase alice --plan\ncasebook erase alice --yes";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        let login = self.contact.as_deref().unwrap_or_default();
        if run.out.prepare_shape("erased")? == Prepared::Answered {
            return Ok(());
        }
        let planned = self.plan || run.globals.dry_run;
        let fingerprint = request_id::fingerprint(Self::NAME, &self);
        {
            let (desk, actor) = run.desk()?;
            person(desk, actor, login)?;
        }
        {
            let (desk, actor, out, globals) = run.parts()?;
            if let Some(answer) = request_id::kept_document(desk, actor, globals, &fingerprint)? {
                return request_id::replay_document(out, &answer);
            }
        }
        if !planned && !run.globals.yes {
            confirm(run, login)?;
        }
        let done = erase_or_plan(run, login, planned, &fingerprint)?;
        let (desk, _, out, _) = run.parts()?;
        let plan = match done {
            RequestAnswer::Fresh(plan) => plan,
            RequestAnswer::Replayed(answer) => return request_id::replay_document(out, &answer),
        };
        let log = if planned { Ok(()) } else { desk.db.empty_log() };
        if planned {
            out.set_request_id(None);
        }
        let document = document(&plan, !planned);
        out.outcome(&document, |out| {
            if out.is_quiet() {
                return out.line(&plan.contact);
            }
            let would = if planned { "would be erased" } else { "erased" };
            out.line(&format!("{} {would}", plan_words(&plan)));
        })?;
        warn_open(out, &plan);
        log
    }
}

/// Does it, or only finds out what it would come to.
fn erase_or_plan(
    run: &mut Session,
    login: &str,
    planned: bool,
    fingerprint: &str,
) -> Result<RequestAnswer<ErasurePlan>> {
    let (desk, actor, _, globals) = run.parts()?;
    let person = person(desk, actor, login)?;
    let asked = request_id::request(actor, globals, fingerprint);
    let request = Request { dry_run: planned, id: asked.id.filter(|_| !planned), ..asked };
    run::run(
        desk,
        request,
        |_| erase::erase(desk, actor, &person),
        |plan| Ok(Some(document(plan, true).to_string())),
    )
}

fn document(plan: &ErasurePlan, erased: bool) -> Value {
    json!({
        "contact": plan.contact,
        "cases": plan.cases,
        "open": plan.open,
        "entries": plan.entries,
        "elsewhere": plan.elsewhere,
        "files": plan.files,
        "mails": plan.mails,
        "addresses": plan.addresses,
        "erased": erased,
    })
}

/// Asks on a terminal, with what is at stake; elsewhere many cases need `--yes` (C1).
fn confirm(run: &mut Session, login: &str) -> Result<()> {
    let RequestAnswer::Fresh(plan) = erase_or_plan(run, login, true, "")? else { return Ok(()) };
    if run.may_ask() {
        run.out.say(&plan_words(&plan));
        warn_open(&mut run.out, &plan);
        let question = "Erase this? It cannot be undone.";
        if answers::prompt_answer(run.prompter.confirm(question, "--yes", false))? {
            return Ok(());
        }
        return Err(Error::new(ErrorKind::BadNews, "given up: nothing was done").code("given_up"));
    }
    let cases = plan.cases.len();
    if cases <= MANY {
        return Ok(());
    }
    Err(Error::usage(format!("`erase` would change {cases} cases; nothing was done"))
        .hint("say --yes if that is what you want; --plan shows what would go"))
}

/// Cases that are open go on, without words.
fn warn_open(out: &mut Out, plan: &ErasurePlan) {
    let login = &plan.contact;
    let words = match plan.open.as_slice() {
        [] => return,
        [one] => {
            format!("{one} is open and goes on without words: end it with `casebook cancel {one}`")
        }
        [first, .., last] => format!(
            "{} cases, {first} to {last}, are open and go on without words: see `casebook list \
             --contact {login}`, end them with `casebook cancel`",
            plan.open.len()
        ),
    };
    out.warn(&words);
}

/// In words, for the question and for the answer.
fn plan_words(plan: &ErasurePlan) -> String {
    format!(
        "{}: {}, {} with words ({} of others' cases), {}, {}, {}",
        plan.contact,
        count_noun(plan.cases.len(), "case", "cases"),
        count_noun(plan.entries, "entry", "entries"),
        plan.elsewhere,
        count_noun(plan.files, "file", "files"),
        count_noun(plan.mails, "mail", "mails"),
        count_noun(plan.addresses, "address", "addresses"),
    )
}

/// A contact, also a retired one.
fn person(desk: &Desk, actor: &Actor, login: &str) -> Result<Person> {
    match store::people::by_login(&desk.db, login)? {
        Some(person) if person.role.is_customer() => Ok(person),
        _ => lookup::contact(desk, actor, login),
    }
}
