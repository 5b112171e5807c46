//! One run of casebook: the flags that hold everywhere, the output, the desk once it is needed.

use crate::commands::answers::prompt_answer;
use crate::commands::verb::VerbList;
use std::path::PathBuf;

use crate::access::session_token;
use crate::access::session_token::SessionToken;
use crate::access::{self, Caller};
use crate::casework::{Desk, run};
use crate::clock::Clock;
use crate::domain::actor::{self, Actor};
use crate::domain::case::{Case, Phase};
use crate::domain::lifecycle;
use crate::domain::rights::{self, Ability};
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Format, Out};
use crate::outside;
use crate::prompt::Prompter;
use crate::settings::Settings;
use crate::store;
use crate::store::db::Db;
use crate::text::{self, Editor, EditorSheet, Text, TextError, TextSource};

/// The options of C1 that hold everywhere.
#[derive(clap::Args, Clone, Debug, Default)]
#[command(next_help_heading = "Everywhere")]
pub struct Globals {
    /// The desk file [default: ~/.local/share/casebook/desk.db]
    #[arg(long, global = true, value_name = "PATH", hide_short_help = true)]
    pub db: Option<PathBuf>,
    /// Act as somebody else (admins)
    #[arg(long = "as", global = true, value_name = "LOGIN", hide_short_help = true)]
    pub act_as: Option<String>,
    /// table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]
    #[arg(long, global = true, value_name = "FORMAT", hide_short_help = true)]
    pub format: Option<Format>,
    /// The same as --format json
    #[arg(long, global = true)]
    pub json: bool,
    /// Columns or JSON keys, in this order; "help" lists them
    #[arg(long, global = true, value_name = "A,B", value_delimiter = ',', hide_short_help = true)]
    pub fields: Option<Vec<String>>,
    /// Filter the JSON with a jq expression
    #[arg(long, global = true, value_name = "EXPR", hide_short_help = true)]
    pub jq: Option<String>,
    /// Only numbers on standard output, nothing on standard error
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// auto, always or never
    #[arg(long, global = true, value_name = "WHEN", hide_short_help = true)]
    pub color: Option<String>,
    /// Print at once, without a pager
    #[arg(long, global = true, hide_short_help = true)]
    pub no_pager: bool,
    /// Never ask; a missing value is an error that names its flag
    #[arg(long, global = true, hide_short_help = true)]
    pub no_input: bool,
    /// Say what would happen, write nothing
    #[arg(short = 'n', long, global = true)]
    pub dry_run: bool,
    /// The same id again gives the first answer and no second effect
    #[arg(long, global = true, value_name = "ID", hide_short_help = true)]
    pub request_id: Option<String>,
    /// The one that was made where none was given.
    #[arg(skip)]
    pub made_request_id: Option<String>,
    /// Refuse when the case has moved on from this version
    #[arg(long, global = true, value_name = "N", hide_short_help = true)]
    pub if_version: Option<i64>,
    /// Many cases: all or nothing
    #[arg(long, global = true, hide_short_help = true)]
    pub atomic: bool,
    /// Show what caused an error
    #[arg(short, long, global = true, hide_short_help = true)]
    pub verbose: bool,
    /// No questions
    #[arg(short, long, global = true)]
    pub yes: bool,
}

impl Globals {
    /// The request id, given or made.
    pub fn operation_id(&self) -> Option<&str> {
        self.request_id.as_deref().or(self.made_request_id.as_deref())
    }

    /// Makes one where none was given.
    fn with_request_id(mut self) -> Globals {
        let needs = self.request_id.is_none() && !self.dry_run;
        self.made_request_id = needs.then(run::make_request_id).flatten();
        self
    }
}

/// What the gate let through.
pub struct Admitted {
    pub words: Vec<String>,
    /// As it was asked for, to be written down if it is turned away after all.
    pub tried: String,
}

/// A run.
pub struct Session {
    /// The verbs there are.
    pub verbs: VerbList,
    pub globals: Globals,
    pub settings: Settings,
    pub out: Out,
    pub prompter: Prompter,
    /// The person comes through the ssh gate: no file of the server is theirs to read or write,
    /// and no program is started for them (P5).
    pub behind_gate: bool,
    /// What whoever acts must be able to do: looked at when the desk is opened, before anything
    /// in it is.
    needed: Vec<Ability>,
    /// What the gate let through, to be run in its place.
    admitted: Option<Admitted>,
    opened: Option<(Desk, Actor)>,
}

impl Session {
    pub fn new(
        verbs: VerbList,
        globals: Globals,
        settings: Settings,
        out: Out,
        prompter: Prompter,
    ) -> Session {
        let globals = globals.with_request_id();
        let mut out = out;
        out.set_request_id(globals.operation_id());
        Session {
            verbs,
            globals,
            settings,
            out,
            prompter,
            behind_gate: false,
            needed: Vec::new(),
            admitted: None,
            opened: None,
        }
    }

    /// Lets somebody in through the gate: from here on `actor` acts, and runs what was let
    /// through.
    ///
    /// # Errors
    /// No folder to stand in (8).
    pub fn admit(&mut self, desk: Desk, actor: Actor, admitted: Admitted) -> Result<()> {
        outside::enter_empty_folder()?;
        self.behind_gate = true;
        self.admitted = Some(admitted);
        self.opened = Some((desk, actor));
        Ok(())
    }

    /// What the gate let through; once.
    pub fn take_admitted(&mut self) -> Option<Admitted> {
        self.admitted.take()
    }

    /// Goes on behind the gate with the flags and the output of what it let through.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn enter(&mut self, globals: Globals, out: Out, prompter: Prompter) -> Result<()> {
        (self.globals, self.out, self.prompter) = (globals.with_request_id(), out, prompter);
        self.out.set_request_id(self.globals.operation_id());
        if let Some((desk, actor)) = &mut self.opened {
            desk.request_id = self.globals.operation_id().map(Into::into);
            self.out.set_zone(desk.zone_of(actor)?, desk.now);
        }
        Ok(())
    }

    /// Where the desk is, by flag, environment or default.
    ///
    /// # Errors
    /// Neither flag nor home folder (2).
    pub fn desk_path(&self) -> Result<PathBuf> {
        // The opened desk is the desk: what the gate opened is named by no flag behind it.
        if let Some((desk, _)) = &self.opened {
            return Ok(desk.db.path().to_path_buf());
        }
        self.settings.desk_path(self.globals.db.as_deref()).ok_or_else(|| {
            Error::usage("no desk is named and there is no home folder")
                .hint("name one with --db PATH")
        })
    }

    /// The clock of this run.
    ///
    /// # Errors
    /// CASEBOOK_NOW that is not an instant (2).
    pub fn clock(&self) -> Result<(Instant, bool)> {
        let clock = Clock::from_setting(self.settings.now.as_deref()).map_err(|why| {
            Error::usage(why.to_string()).hint("write CASEBOOK_NOW=2026-11-20T09:00:00Z")
        })?;
        Ok((clock.now(), self.settings.now.is_some()))
    }

    /// Opens the desk file; nobody acts yet.
    ///
    /// # Errors
    /// No desk (8), a clock that is none (2).
    pub fn open_desk(&self) -> Result<(Desk, Caller)> {
        let path = self.desk_path()?;
        let db = Db::open(&path)?;
        let (now, given) = self.clock()?;
        let mut desk = Desk::new(db, now, given);
        desk.request_id = self.globals.operation_id().map(Into::into);
        // A key beside a link is taken over at the first open by it.
        if desk.db.link().is_some() {
            desk.keys()?;
        }
        Ok((desk, Caller::of_process(&path)))
    }

    /// The token of whoever is signed in at this desk.
    ///
    /// # Errors
    /// One that cannot be used (10).
    pub fn session_token(&self) -> Result<Option<SessionToken>> {
        session_token::read(self.settings.state_home.as_deref(), &self.desk_path()?)
    }

    /// Opens the desk and finds out who acts; once a run.
    ///
    /// # Errors
    /// No desk (8), nobody (10), not permitted (4).
    pub fn open(&mut self) -> Result<()> {
        if self.opened.is_some() {
            return Ok(());
        }
        let (desk, caller) = self.open_desk()?;
        let wanted = self.globals.act_as.clone().or_else(|| self.settings.as_login.clone());
        let mut actor = match self.session_token()? {
            // A clock that the person set does not bring a session back.
            Some(kept) => access::signed_in(&desk.db, &kept, self.clock_for(&caller, desk.now))?,
            None => {
                let service = desk.switches()?.service_os_user.clone();
                match access::identify(&desk.db, &caller, service.as_deref()) {
                    // P4: the owner of the file may act as anybody, whoever runs the desk.
                    Err(_) if caller.owns_desk && wanted.is_some() => {
                        Actor::system(actor::Method::OsUser)
                    }
                    found => found?,
                }
            }
        };
        if desk.clock_given {
            access::may_set_clock(&caller, Some(&actor))?;
        }
        if let Some(login) = wanted {
            actor = access::act_as(&desk.db, &caller, &actor, &login)?;
        }
        self.check_rights(&actor)?;
        self.out.set_zone(desk.zone_of(&actor)?, desk.now);
        self.opened = Some((desk, actor));
        Ok(())
    }

    /// Says what whoever acts must be able to do.
    ///
    /// # Errors
    /// Somebody who may not acts already (4).
    pub fn require(&mut self, needed: Vec<Ability>) -> Result<()> {
        self.needed = needed;
        match &self.opened {
            Some((_, actor)) => self.check_rights(actor),
            None => Ok(()),
        }
    }

    fn check_rights(&self, actor: &Actor) -> Result<()> {
        self.needed.iter().try_for_each(|ability| match rights::require(actor, *ability) {
            Err(refusal) if !actor.may(Ability::UseDesk) => Err(Error::from(refusal)
                .hint("act as a person: `casebook --as LOGIN …`")
                .hint("or be one: `casebook --as ADMIN agent edit LOGIN --os-user NAME`")),
            done => Ok(done?),
        })
    }

    /// Sees the desk as it is by now: the clock, the policy, and whether this person may still act.
    /// A menu stays open for long.
    ///
    /// # Errors
    /// As `open`; somebody whom the desk no longer lets in (10).
    pub fn refresh(&mut self) -> Result<()> {
        if !self.behind_gate {
            self.opened = None;
            return self.open();
        }
        let (now, _) = self.clock()?;
        let Some((desk, actor)) = &mut self.opened else { return Ok(()) };
        desk.now = now;
        desk.forget();
        let person = store::people::by_login(&desk.db, &actor.login)?;
        let Some(person) = person.filter(|person| person.retired_at.is_none()) else {
            return Err(Error::new(ErrorKind::Identity, "this desk does not let you in any more"));
        };
        *actor = store::people::actor(&desk.db, person, actor.method)?;
        self.out.set_zone(desk.zone_of(actor)?, now);
        Ok(())
    }

    /// The clock by which a session ends: the machine's, but for the owner of the desk file.
    fn clock_for(&self, caller: &Caller, given: Instant) -> Instant {
        if caller.owns_desk { given } else { Clock::System.now() }
    }

    /// The desk and who acts.
    ///
    /// # Errors
    /// As `open`.
    pub fn desk(&mut self) -> Result<(&Desk, &Actor)> {
        self.open()?;
        match &self.opened {
            Some((desk, actor)) => Ok((desk, actor)),
            None => Err(Error::internal("the desk is not open")),
        }
    }

    /// Desk, actor and output at once, for what shows while it reads.
    ///
    /// # Errors
    /// As `open`.
    pub fn parts(&mut self) -> Result<(&mut Desk, &Actor, &mut Out, &Globals)> {
        self.open()?;
        match &mut self.opened {
            Some((desk, actor)) => Ok((desk, actor, &mut self.out, &self.globals)),
            None => Err(Error::internal("the desk is not open")),
        }
    }

    /// What there is to say of commits that were in doubt; once.
    pub fn take_doubts(&self) -> Vec<String> {
        self.opened.as_ref().map(|(desk, _)| desk.db.take_doubts()).unwrap_or_default()
    }

    /// Ends the run. Taking a desk apart that the kernel takes back in a moment is a tenth of a
    /// short command; only a log that is to be folded in is closed in order.
    pub fn leave(self) {
        match &self.opened {
            Some((desk, _)) if desk.db.folds_on_close() => drop(self),
            _ => std::mem::forget(self),
        }
    }

    /// Whether somebody can be asked.
    pub fn may_ask(&self) -> bool {
        self.prompter.may_ask()
    }

    /// A text from flag, file or editor; the editor only where somebody sits there.
    ///
    /// # Errors
    /// As `text::obtain`.
    pub fn obtain_text(
        &self,
        wish: &TextSource<'_>,
        sheet: &EditorSheet<'_>,
    ) -> Result<Text, TextError> {
        let editor = Editor::from_settings(&self.settings).filter(|_| self.may_ask());
        text::obtain(wish, "-m", sheet, editor.as_ref(), &mut std::io::stdin().lock())
    }
}

/// The largest attachment, in MiB.
///
/// # Errors
/// Storage trouble.
pub fn most_mb(desk: &Desk) -> Result<u32> {
    Ok(desk.switches()?.max_attachment_mb)
}

/// What an editor's sheet says about the case.
/// Asks the contact of a resolved case how content they are; nobody else, and nothing off a
/// terminal.
///
/// # Errors
/// Given up (1).
pub fn ask_rating(session: &mut Session, case: Option<&Case>) -> Result<Option<i64>> {
    let over = |case: &&Case| matches!(case.phase, Phase::Resolved | Phase::Final);
    let Some(case) = case.filter(over).filter(|case| !case.rated) else {
        return Ok(None);
    };
    if !session.may_ask() {
        return Ok(None);
    }
    let (desk, actor) = session.desk()?;
    let policy = desk.policy()?;
    if actor.may(Ability::SeeInternal) || !policy.evaluation.enabled {
        return Ok(None);
    }
    let mut levels: Vec<(i64, String)> =
        policy.level.iter().map(|l| (l.points, format!("{} {}", l.points, l.label))).collect();
    levels.sort_by_key(|(points, _)| -points);
    let mut items: Vec<String> = levels.iter().map(|(_, label)| label.clone()).collect();
    items.push("no answer".into());
    let label = format!("How satisfied are you with {}?", case.number);
    let chosen = prompt_answer(session.prompter.select(&label, "--rating", &items, None))?;
    Ok(levels.get(chosen).map(|(points, _)| *points))
}

/// Asks staff why a case ends: the reasons of the policy for this verb, own words, or none.
///
/// # Errors
/// Given up (1), storage trouble.
pub fn ask_reason(
    session: &mut Session,
    verb: &str,
    status: &str,
    case: &Case,
) -> Result<Option<String>> {
    let (desk, actor) = session.desk()?;
    if !actor.may(Ability::SeeInternal) {
        return Ok(None);
    }
    let policy = desk.policy()?;
    let fits = |verbs: &[String]| verbs.is_empty() || verbs.iter().any(|one| one == verb);
    let mut items: Vec<String> = policy
        .reason
        .iter()
        .filter(|reason| fits(&reason.verbs))
        .map(|reason| reason.label.clone())
        .collect();
    let usual = lifecycle::usual_reason(verb, status, case, actor, policy);
    let at = usual.as_ref().and_then(|usual| items.iter().position(|item| item == usual));
    let known = items.len();
    items.push("other words".to_string());
    let last = usual.unwrap_or_else(|| "no reason".into());
    if at.is_none() {
        items.push(last);
    }
    let chosen = session.prompter.select("Why", "--reason", &items, at.or(Some(known + 1)));
    match prompt_answer(chosen)? {
        at if at < known => Ok(items.get(at).cloned()),
        at if at == known => {
            let line = session.prompter.line("Reason", "--reason", None, &crate::prompt::anything);
            Ok(Some(prompt_answer(line)?).filter(|line| !line.trim().is_empty()))
        }
        _ => Ok(None),
    }
}

/// Shows the contact's numbers as `tel:` (feature 33).
///
/// # Errors
/// Storage trouble.
pub fn say_phones(session: &mut Session, case: &Case) -> Result<()> {
    let (desk, _, out, _) = session.parts()?;
    let Some(login) = case.contact.as_deref() else { return Ok(()) };
    let person = store::people::by_login(&desk.db, login)?;
    let phones = person.map(|person| person.phones).unwrap_or_default();
    if phones.is_empty() {
        out.say(&format!("{login} has no phone number in the desk"));
    }
    for phone in phones {
        let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        out.say(&format!("{login}: tel:{digits}"));
    }
    Ok(())
}
