//! What a shell offers at TAB: verbs and flags, and from the desk what the caller sees, case
//! numbers with their subjects, people, services, statuses (P2).
//!
//! The desk is opened to read, for a moment; whatever goes wrong, nothing is offered and nothing
//! is said. Never behind the gate.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Arg, Command};
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use crate::access;
use crate::access::{Caller, session_token};
use crate::casework::Desk;
use crate::casework::cases::{entitlements, lookup};
use crate::clock::Clock;
use crate::commands::registry::VERBS;
use crate::domain::actor::Actor;
use crate::domain::rights::Ability;
use crate::domain::section::Section;
use crate::error::Result;
use crate::settings::Settings;
use crate::store;
use crate::store::complete::Pair;
use crate::store::db::Db;

/// The variable by which a shell asks.
const VARIABLE: &str = "CASEBOOK_COMPLETE";

/// Whether the command line is one that a shell's script makes: nothing, or `--` and the words.
/// The forced command of the gate is neither, whatever the client's environment says.
pub fn is_asked(arguments: &[OsString]) -> bool {
    arguments.get(1).is_none_or(|first| first == "--")
}

/// Answers a shell: its script, or what might come next.
pub fn run(
    settings: &Settings,
    arguments: Vec<OsString>,
    command: impl Fn(&[OsString]) -> Command,
) -> u8 {
    let words: Vec<OsString> = arguments.iter().skip(2).cloned().collect();
    let asking = Arc::new(Asking::new(settings, &words));
    let actor = asking.actor();
    let factory = || with_completers(without_forbidden(command(&words), actor.as_ref()), &asking);
    let answered = CompleteEnv::with_factory(factory).var(VARIABLE).try_complete(arguments, None);
    u8::from(answered.is_err())
}

/// What the words so far say about where to look and as whom.
#[derive(Debug)]
struct Asking {
    desk: Option<PathBuf>,
    act_as: Option<String>,
    state_home: Option<PathBuf>,
}

/// What a value may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Thing {
    Case,
    /// Anybody, staff, customers.
    Person,
    Agent,
    Contact,
    /// A status, or also the words of `list --status`.
    Status,
    Statuses,
    Entry(Section),
}

/// The words that stand for several statuses.
const STATUS_WORDS: [(&str, &str); 6] = [
    ("open", "not final"),
    ("active", "neither paused, resolved nor final"),
    ("unopened", "active, held by nobody"),
    ("ongoing", "neither final nor resolved"),
    ("closed", "every final status"),
    ("all", "every status"),
];

/// The verbs and flags of this person (P3); all of them where the desk knows nobody.
fn without_forbidden(command: Command, actor: Option<&Actor>) -> Command {
    let Some(actor) = actor else { return command };
    command.mut_subcommands(|verb| match VERBS.find(verb.get_name()) {
        Some(entry) => entry.hide_forbidden(verb, actor),
        None => verb,
    })
}

/// Hangs a completer on every argument whose values the desk knows.
fn with_completers(command: Command, asking: &Arc<Asking>) -> Command {
    let name = command.get_name().to_string();
    let command = command.mut_args(|argument| match thing(&name, &argument) {
        Some(thing) => {
            let asking = Arc::clone(asking);
            let completer = move |typed: &OsStr| asking.candidates(thing, typed);
            argument.add(ArgValueCompleter::new(completer))
        }
        None => argument,
    });
    let noun = Section::ALL.into_iter().find(|kind| kind.as_str() == name);
    command.mut_subcommands(|below| {
        let below = with_completers(below, asking);
        match noun {
            Some(noun) if below.get_name() != "add" => of_noun(below, noun, asking),
            _ => below,
        }
    })
}

/// The keys of a noun, for `contact show KEY` and the like.
fn of_noun(command: Command, noun: Section, asking: &Arc<Asking>) -> Command {
    let thing = match noun {
        Section::Contact => Thing::Contact,
        Section::Agent => Thing::Agent,
        other => Thing::Entry(other),
    };
    command.mut_args(|argument| {
        if argument.get_id() != "key" {
            return argument;
        }
        let asking = Arc::clone(asking);
        let completer = move |typed: &OsStr| asking.candidates(thing, typed);
        argument.add(ArgValueCompleter::new(completer))
    })
}

fn thing(verb: &str, argument: &Arg) -> Option<Thing> {
    let is_named = |name: &str| {
        argument.get_value_names().is_some_and(|names| names.iter().any(|n| n.as_str() == name))
    };
    if is_named("CASE") {
        return Some(Thing::Case);
    }
    Some(match argument.get_id().as_str() {
        "status" if verb == "list" => Thing::Statuses,
        "status" => Thing::Status,
        "act_as" | "login" => Thing::Person,
        "assignee" | "to" | "lead" | "members" => Thing::Agent,
        "contact" => Thing::Contact,
        "agent" => Thing::Agent,
        "group" | "groups" => Thing::Entry(Section::Group),
        "account" | "accounts" => Thing::Entry(Section::Account),
        "service" => Thing::Entry(Section::Service),
        "agreement" => Thing::Entry(Section::Agreement),
        "item" => Thing::Entry(Section::Item),
        "route" => Thing::Entry(Section::Route),
        "category" => Thing::Entry(Section::Category),
        "priority" => Thing::Entry(Section::Priority),
        "calendar" => Thing::Entry(Section::Calendar),
        _ => return None,
    })
}

impl Asking {
    fn new(settings: &Settings, words: &[OsString]) -> Asking {
        let after = |flag: &str| {
            let with = format!("{flag}=");
            words.iter().enumerate().find_map(|(at, word)| {
                let word = word.to_str()?;
                match word.strip_prefix(&with) {
                    Some(value) => Some(value.to_string()),
                    None if word == flag => words.get(at + 1)?.to_str().map(String::from),
                    None => None,
                }
            })
        };
        let db = after("--db").map(PathBuf::from);
        Asking {
            desk: settings.desk_path(db.as_deref()),
            act_as: after("--as").or_else(|| settings.as_login.clone()),
            state_home: settings.state_home.clone(),
        }
    }

    /// What might be meant; nothing where anything is amiss.
    fn candidates(&self, thing: Thing, typed: &OsStr) -> Vec<CompletionCandidate> {
        let Some(typed) = typed.to_str() else { return Vec::new() };
        // Of a list the last value is being typed.
        let (before, typed) = match typed.rfind(',') {
            Some(comma) => typed.split_at(comma + 1),
            None => ("", typed),
        };
        let found = self.look(thing, typed).unwrap_or_default();
        found
            .into_iter()
            .filter(|(value, _)| value.chars().all(is_plain))
            .map(|(value, help)| {
                let help: String = help.chars().filter(|c| !c.is_control()).take(60).collect();
                let help = Some(help).filter(|help| !help.is_empty()).map(Into::into);
                CompletionCandidate::new(format!("{before}{value}")).help(help)
            })
            .collect()
    }

    fn open(&self, path: &std::path::Path) -> Result<(Desk, Actor)> {
        let desk = Desk::new(Db::open_to_look(path)?, Clock::System.now(), false);
        let caller = self.caller(&desk, path)?;
        Ok((desk, caller))
    }

    /// Whoever is asking, where a desk is there and knows them.
    fn actor(&self) -> Option<Actor> {
        let path = self.desk.as_deref()?;
        let (desk, behind) = self.open(path).ok()?;
        match &self.act_as {
            Some(login) => access::act_as(&desk.db, &Caller::of_process(path), &behind, login).ok(),
            None => Some(behind),
        }
    }

    fn look(&self, thing: Thing, typed: &str) -> Result<Vec<Pair>> {
        let Some(path) = &self.desk else { return Ok(Vec::new()) };
        let (desk, behind) = self.open(path)?;
        let (actor, allowed) = match &self.act_as {
            Some(login) => {
                let caller = Caller::of_process(path);
                (access::act_as(&desk.db, &caller, &behind, login), true)
            }
            None => (Ok(behind.clone()), false),
        };
        // While --as itself is being typed it names nobody yet.
        let actor = match actor {
            Ok(actor) => actor,
            Err(_) if allowed && thing == Thing::Person => behind,
            Err(error) => return Err(error),
        };
        candidates(&desk, &actor, thing, typed)
    }

    fn caller(&self, desk: &Desk, path: &std::path::Path) -> Result<Actor> {
        match session_token::read(self.state_home.as_deref(), path)? {
            Some(kept) => access::signed_in(&desk.db, &kept, desk.now),
            None => {
                let service = desk.switches()?.service_os_user.clone();
                access::identify(&desk.db, &Caller::of_process(path), service.as_deref())
            }
        }
    }
}

/// What a shell takes as it is: bash leaves globbing on.
fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || "._/@#-:+".contains(c)
}

/// What the caller sees of it (P2).
fn candidates(desk: &Desk, actor: &Actor, thing: Thing, typed: &str) -> Result<Vec<Pair>> {
    let db = &desk.db;
    let staff = actor.may(Ability::SeeInternal);
    match thing {
        Thing::Case => cases(desk, actor, typed),
        Thing::Person if actor.may(Ability::ActAs) => store::complete::people(db, "", typed),
        Thing::Agent if staff => {
            let mut found = store::complete::people(db, "agent", typed)?;
            if "@me".starts_with(typed) {
                found.push(("@me".into(), actor.name.clone()));
            }
            Ok(found)
        }
        Thing::Contact if staff => store::complete::people(db, "contact", typed),
        Thing::Contact if actor.may(Ability::SeeContacts) => match &actor.account {
            Some(account) => store::complete::colleagues(db, account, typed),
            None => Ok(Vec::new()),
        },
        Thing::Status | Thing::Statuses => {
            let mut found = Vec::new();
            if thing == Thing::Statuses {
                found.extend(STATUS_WORDS.map(|(word, about)| (word.into(), about.into())));
            }
            let statuses = &desk.policy()?.status;
            found.extend(statuses.iter().map(|it| (it.key.clone(), it.label.clone())));
            let mut seen = std::collections::HashSet::new();
            found.retain(|(key, _)| key.starts_with(typed) && seen.insert(key.clone()));
            Ok(found)
        }
        Thing::Entry(Section::Account) if staff => store::complete::accounts(db, typed),
        Thing::Entry(Section::Group) if staff => store::complete::groups(db, typed),
        Thing::Entry(Section::Service) if !staff => {
            let me = store::people::by_login(db, &actor.login)?;
            let agreements =
                entitlements::agreements(desk, me.as_ref(), actor.account.as_deref(), desk.now)?;
            let services = entitlements::services(desk, &agreements.applying())?;
            let mine = services.into_iter().map(|it| (it.key, it.name));
            Ok(mine.filter(|(key, _)| key.starts_with(typed)).collect())
        }
        Thing::Entry(Section::Item) if !staff => {
            let me = store::people::by_login(db, &actor.login)?;
            let items = entitlements::items(desk, me.as_ref(), actor.account.as_deref())?;
            let mine = items.into_iter().map(|key| (key, String::new()));
            Ok(mine.filter(|(key, _)| key.starts_with(typed)).collect())
        }
        Thing::Entry(kind @ (Section::Category | Section::Priority)) => entries(db, kind, typed),
        Thing::Entry(kind) if staff => entries(db, kind, typed),
        _ => Ok(Vec::new()),
    }
}

fn entries(db: &Db, kind: Section, typed: &str) -> Result<Vec<Pair>> {
    let found = store::complete::policy(db, kind.as_str(), typed)?;
    let named = |(key, body): Pair| {
        let body: serde_json::Value = serde_json::from_str(&body).unwrap_or_default();
        let name = body["name"].as_str().or(body["label"].as_str()).unwrap_or_default().into();
        (key, name)
    };
    Ok(found.into_iter().map(named).collect())
}

/// Case numbers by their beginning, `412` in full; for staff without a beginning, what they hold.
fn cases(desk: &Desk, actor: &Actor, typed: &str) -> Result<Vec<Pair>> {
    let db = &desk.db;
    let mask = lookup::mask(desk.switches()?)?;
    let prefix = match typed.trim_start_matches('#').parse::<i64>() {
        Ok(counter) => mask.format(counter),
        Err(_) => mask.spell_prefix(typed),
    };
    let mut found = match (actor.may(Ability::SeeInternal), &actor.account) {
        (true, _) if typed.is_empty() => {
            let held = store::complete::held_by(db, &actor.login)?;
            if held.is_empty() { store::complete::open(db)? } else { held }
        }
        (true, _) => store::complete::cases(db, &prefix)?,
        (false, Some(account)) if actor.may(Ability::SeeContacts) => {
            store::complete::of_account(db, account, &prefix)?
        }
        (false, _) => Vec::new(),
    };
    if !actor.may(Ability::SeeInternal) {
        let mut own = store::complete::own(db, &actor.login, &prefix)?;
        if actor.watches {
            own.extend(store::complete::watched_cases(db, &actor.login, &prefix)?);
        }
        found.extend(own.into_iter().filter(|own| !found.contains(own)).collect::<Vec<_>>());
    }
    Ok(found)
}
