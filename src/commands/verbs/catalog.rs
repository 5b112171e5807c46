//! People and catalog: one generic set of verbs for accounts, contacts, agents, groups, services,
//! agreements, calendars and items (C2). The policy's own fields are the flags.

mod customer_view;
mod extra;
mod given;
mod rights;
mod rows;

use crate::domain::mail_state::OutboxState;
use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgMatches, Args, Command};
use serde_json::{Value, json};

use crate::casework::mail::bounces;
use crate::casework::people::invite;
use crate::casework::people::invite::Invited;
use crate::casework::policy::apply;
use crate::casework::policy::apply::{Applied, PolicyChange};
use crate::casework::policy::retire;
use crate::casework::run::RequestAnswer;
use crate::casework::{Desk, run};
use crate::commands::request_id;
use crate::commands::session::{Globals, Session};
use crate::commands::step::{BatchStep, Scene, StepOutcome};
use crate::commands::verbs::batch;
use crate::domain::actor::Actor;
use crate::domain::policy::Policy;
use crate::domain::rights::Ability;
use crate::error::{Error, Result};
use crate::output::{Out, time};
use crate::outside::Input;
use crate::policy;
use crate::policy::{Draft, Section, entries, schema};
use crate::store;

use super::apply::{document, show};

use customer_view::{show_offered, visible};
pub use rights::{ability, rights};

use given::{csv_entries, from_flags, membership, taken_out};

/// The command of a noun, with its verbs.
pub fn command(kind: Section) -> Command {
    let name = kind.as_str();
    let about = match kind {
        Section::Account => "Customer organisations",
        Section::Contact => "Customer people",
        Section::Agent => "Staff",
        Section::Group => "Assignee groups, each at a support line",
        Section::Service => "The service tree",
        Section::Agreement => "Service agreements",
        Section::Calendar => "Working time and days off",
        Section::Route => "Where mail of a new case goes",
        _ => "Configuration items",
    };
    let key = || Arg::new("key").value_name("KEY").required(true).help("The key or login");
    let retired =
        || Arg::new("all").long("all").action(ArgAction::SetTrue).help("Retired ones too");
    let invites = matches!(kind, Section::Contact | Section::Agent);
    let invite = invites.then(|| {
        Command::new("invite")
            .about("Mail a one-time code with which the person chooses a password")
            .arg(key())
            .arg(
                Arg::new("print")
                    .long("print")
                    .action(ArgAction::SetTrue)
                    .help("Write the code here instead of mailing it: for a desk without mail"),
            )
    });
    let also = if invites { ", invite" } else { "" };
    Command::new(name)
        .about(format!("{about}: add, list, show, edit, retire, import{also}"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(flags(Command::new("add").about("Add one").arg(key()), kind))
        .subcommand(
            flags(
                Command::new("edit")
                    .about("Change one; an empty value takes a field back")
                    .arg(key()),
                kind,
            )
            .arg(
                Arg::new("unretire")
                    .long("unretire")
                    .action(ArgAction::SetTrue)
                    .help("Bring it back"),
            ),
        )
        .subcommand(Command::new("list").about("List them").arg(retired()))
        .subcommand(Command::new("show").about("Show one").arg(key()))
        .subcommand(
            Command::new("retire")
                .about("No longer offer it; old cases keep it")
                .arg(key())
                .args(takes_over(kind)),
        )
        .subcommand(
            Command::new("import")
                .about("Add or change many from a CSV file, whole file or nothing")
                .arg(
                    Arg::new("file")
                        .value_name("FILE")
                        .required(true)
                        .value_parser(clap::value_parser!(Input))
                        .help(
                            "A CSV file, - for standard input; its columns are named as the flags",
                        ),
                ),
        )
        .subcommands(invite)
}

/// Who takes over what is retired, where that can be handed over.
fn takes_over(kind: Section) -> Option<Arg> {
    let (name, help) = match kind {
        Section::Agent => ("LOGIN|GROUP", "Who takes over its open cases"),
        Section::Group => ("GROUP", "The group that takes over its open cases and services"),
        _ => return None,
    };
    Some(Arg::new("to").long("to").value_name(name).help(help))
}

fn flags(mut command: Command, kind: Section) -> Command {
    let own = kind.key_field().unwrap_or("key");
    for field in schema::fields(kind) {
        if field.name == own || !field.form.fits_a_flag() {
            continue;
        }
        // The key of the policy file is a flag too, beside the one for a single value.
        let key = field.name.replace('_', "-");
        let alias = (key != field.flag()).then_some(key);
        if let Some((flag, what)) = membership(kind).filter(|(flag, _)| *flag == field.flag()) {
            command = command.arg(
                Arg::new(format!("no-{flag}"))
                    .long(format!("no-{flag}"))
                    .value_name("VALUE")
                    .action(ArgAction::Append)
                    .help(format!("{what} that is taken out, whoever put it there")),
            );
        }
        command = command.arg(
            Arg::new(field.name)
                .long(field.flag())
                .aliases(alias)
                .value_name("VALUE")
                .action(ArgAction::Append)
                .allow_hyphen_values(true)
                .help(field.help),
        );
    }
    extra::flags(command, kind)
}

/// Runs a verb of a noun.
///
/// # Errors
/// Not permitted (4), names that do not exist (3), values that are not accepted (6).
pub fn run(kind: Section, matches: &ArgMatches, run: &mut Session) -> Result<()> {
    let Some((verb, sub)) = matches.subcommand() else {
        return Err(Error::usage(format!("`{kind}` needs a verb: add, list, show, edit, retire")));
    };
    let (desk, actor, out, globals) = run.parts()?;
    let key = || sub.get_one::<String>("key").cloned().unwrap_or_default();
    match verb {
        "list" => {
            let all = sub.get_flag("all");
            let rows = visible(desk, actor, kind, all)?;
            let count = match !actor.may(Ability::SeeInternal) {
                true => rows::show_offered(out, kind, rows)?,
                false => rows::show(out, kind, all, rows)?,
            };
            if count == 0 {
                out.say(&format!("no {kind}s"));
            }
            return Ok(());
        }
        "show" => {
            let key = key();
            if !actor.may(Ability::SeeInternal) {
                return show_offered(desk, actor, out, kind, &key);
            }
            let body = body(desk, kind, &key)?.ok_or_else(|| unknown(desk, kind, &key))?;
            let text = {
                let mut policy = Policy::default();
                let mut plain = body.clone();
                if let Some(fields) = plain.as_object_mut() {
                    fields.remove("retired_at");
                }
                entries::put(&mut policy, kind, vec![plain])
                    .map_err(|why| Error::internal(why.to_string()))?;
                policy::write_kind(&policy, kind, Some(&key))
            };
            let mut body = body;
            let mut returned = Vec::new();
            if kind == Section::Contact {
                body["bounces"] = bounces::document(desk, &key)?;
                returned = bounces::words(desk, &key)?;
            }
            return Ok(out.document(&body, |out| {
                out.raw(text.as_bytes());
                for line in &returned {
                    out.say(line);
                }
            })?);
        }
        _ => {}
    }
    if verb == "invite" {
        return invite(desk, actor, kind, (&key(), sub.get_flag("print")), out, globals);
    }
    let mut fingerprint = request_id::fingerprint(&format!("{kind} {verb}"), &given_flags(sub));
    if verb != "import"
        && let Some(answer) = request_id::kept_document(desk, actor, globals, &fingerprint)?
    {
        return request_id::replay_document(out, &answer);
    }
    let change = Changing::read(desk, actor, kind, verb, sub)?;
    if verb == "import" {
        // What was asked is what the file says.
        fingerprint = request_id::fingerprint(&change.command, &change.draft);
    }
    let done = run::run(
        desk,
        request_id::request(actor, globals, &fingerprint),
        |_| change.apply(desk, actor),
        |applied| Ok(Some(document(applied, false).to_string())),
    )?;
    match done {
        RequestAnswer::Fresh(applied) => show(out, &applied, globals.dry_run),
        RequestAnswer::Replayed(answer) => request_id::replay_document(out, &answer),
    }
}

/// What was given to the verb itself; how it is to be shown makes no other request of it.
fn given_flags(sub: &ArgMatches) -> Vec<(String, Vec<OsString>)> {
    let globals = Globals::augment_args(Command::new("globals"));
    let is_global = |id: &str| globals.get_arguments().any(|arg| arg.get_id().as_str() == id);
    sub.ids()
        .map(clap::Id::as_str)
        .filter(|id| !is_global(id))
        .map(|id| {
            let values = sub.get_raw(id).into_iter().flatten().map(OsString::from).collect();
            (id.to_string(), values)
        })
        .collect()
}

/// What a verb of a noun changes.
struct Changing {
    command: String,
    draft: Draft,
    retired: Option<(Section, String)>,
    /// Who takes over what is retired.
    to: Option<String>,
}

impl Changing {
    fn read(
        desk: &Desk,
        actor: &Actor,
        kind: Section,
        verb: &str,
        sub: &ArgMatches,
    ) -> Result<Changing> {
        let key = || sub.get_one::<String>("key").cloned().unwrap_or_default();
        let entries = match verb {
            "import" => csv_entries(desk, kind, sub)?,
            "retire" => Vec::new(),
            _ => {
                let mut entries = vec![from_flags(desk, actor, kind, verb, &key(), sub)?];
                entries.extend(taken_out(desk, kind, &key(), sub)?);
                entries
            }
        };
        Ok(Changing {
            command: format!("{kind} {verb}"),
            draft: Draft { entries, named: Vec::new() },
            retired: (verb == "retire").then(|| (kind, key())),
            to: sub.try_get_one::<String>("to").ok().flatten().cloned(),
        })
    }

    /// Writes it. Inside a transaction.
    fn apply(&self, desk: &Desk, actor: &Actor) -> Result<Applied> {
        let mut draft = self.draft.clone();
        if let Some((kind, key)) = &self.retired {
            let to = match &self.to {
                Some(name) => Some(retire::successor(desk, actor, *kind, key, name)?),
                None => None,
            };
            draft.entries = retire::hand_over(desk, actor, *kind, key, to.as_ref())?;
        }
        let retired: Vec<(Section, String)> = self.retired.iter().cloned().collect();
        let (before, after) = around(desk, &draft, &retired)?;
        apply::keep_ics(&desk.db, &draft, 0)?;
        apply::apply(desk, actor, &self.command, &PolicyChange { before, after, draft, retired })
    }
}

/// What a line of a batch does: `contact add`, `group edit`, `account retire`.
///
/// # Errors
/// As `run`; a verb that changes nothing, or that answers with more than a line (2).
pub fn step(kind: Section, matches: &ArgMatches, scene: &Scene<'_>) -> Result<BatchStep> {
    let Some((verb, sub)) = matches.subcommand() else {
        return Err(Error::usage(format!("`{kind}` needs a verb: add, edit, retire")));
    };
    if !matches!(verb, "add" | "edit" | "retire") {
        return Err(batch::not_for_batches(&format!("{kind} {verb}")));
    }
    let key = sub.get_one::<String>("key").cloned().unwrap_or_default();
    let change = Changing::read(scene.desk, scene.actor, kind, verb, sub)?;
    Ok(BatchStep::Work(Box::new(move |scene, _| {
        let applied = change.apply(scene.desk, scene.actor)?;
        let mut done = StepOutcome { wrote: !applied.changes.is_empty(), ..StepOutcome::default() };
        done.told.insert("key".into(), key.clone().into());
        done.told.insert("operation".into(), applied.operation.into());
        Ok(done)
    })))
}

/// Mails a code to choose a password with (P6).
fn invite(
    desk: &Desk,
    actor: &Actor,
    kind: Section,
    (login, print): (&str, bool),
    out: &mut Out,
    globals: &Globals,
) -> Result<()> {
    let person = store::people::by_login(&desk.db, login)?
        .filter(|person| person.role.is_staff() == (kind == Section::Agent))
        .ok_or_else(|| unknown(desk, kind, login))?;
    let command = format!("{kind} invite");
    let fingerprint = request_id::fingerprint(&command, &(login, print));
    let told = |invited: &Invited, code: Option<&str>| {
        json!({
            "login": login, "address": invited.address, "expires_at": invited.till,
            "state": invited.state, "code": code, "dry_run": globals.dry_run,
        })
    };
    let done = run::run(
        desk,
        request_id::request(actor, globals, &fingerprint),
        |_| invite::invite(desk, actor, &person, &command, print),
        // A replay shows no secret.
        |invited| Ok(Some(told(invited, None).to_string())),
    )?;
    let invited = match done {
        RequestAnswer::Fresh(invited) => invited,
        RequestAnswer::Replayed(answer) => return request_id::replay_document(out, &answer),
    };
    let document = told(&invited, invited.code.as_deref().filter(|_| !globals.dry_run));
    let Invited { address, till, state, code } = invited;
    let code = code.filter(|_| !globals.dry_run);
    out.outcome(&document, |out| {
        let would = if globals.dry_run { "would be " } else { "" };
        let till = time::minute_and_zone(till, out.look().zone);
        match (&code, &address) {
            (Some(code), _) => {
                out.line(code);
                out.say(&format!("a code for {login}, good once and until {till}"));
                out.say("they choose a password with it: `casebook passwd --code`");
            }
            (None, Some(address)) => out.line(&format!(
                "{login} {would}invited at {address}; the code is good until {till}"
            )),
            (None, None) => out.line(&format!("{login} {would}invited")),
        }
        if state == Some(OutboxState::Held) {
            out.say("the mail is held: this desk sends none. Give the code yourself:");
            out.say(&format!("  `casebook {kind} invite {login} --print`"));
        }
    })?;
    Ok(())
}

/// One entry as the policy file has it, with `retired_at`.
fn body(desk: &Desk, kind: Section, key: &str) -> Result<Option<Value>> {
    let db = &desk.db;
    let with = |body: Value, retired: Value| {
        let mut body = body;
        body["retired_at"] = retired;
        body
    };
    let json =
        |value: serde_json::Result<Value>| value.map_err(|why| Error::internal(why.to_string()));
    Ok(match kind {
        Section::Account => match store::people::account(db, key)? {
            Some((account, at)) => Some(with(json(serde_json::to_value(account))?, json!(at))),
            None => None,
        },
        Section::Group => match store::people::group(db, key)? {
            Some((group, at)) => Some(with(json(serde_json::to_value(group))?, json!(at))),
            None => None,
        },
        Section::Contact | Section::Agent => match store::people::by_login(db, key)? {
            Some(person) if person.role.is_staff() == (kind == Section::Agent) => {
                let at = json!(person.retired_at);
                let value = if kind == Section::Agent {
                    serde_json::to_value(store::people::agent(db, &person)?)
                } else {
                    serde_json::to_value(store::people::contact(db, &person)?)
                };
                Some(with(json(value)?, at))
            }
            _ => None,
        },
        _ => store::policy::entry::<Value>(db, kind.as_str(), key)?
            .map(|kept| with(kept.entry, json!(kept.retired_at))),
    })
}

fn rows(desk: &Desk, kind: Section, with_retired: bool) -> Result<Vec<(String, Value)>> {
    let db = &desk.db;
    let mut keys: Vec<String> = Vec::new();
    match kind {
        Section::Account => {
            keys.extend(store::people::accounts(db, with_retired)?.into_iter().map(|(a, _)| a.key))
        }
        Section::Group => {
            keys.extend(store::people::groups(db, with_retired)?.into_iter().map(|(g, _)| g.key));
        }
        Section::Contact | Section::Agent => {
            store::people::each(db, kind.as_str(), with_retired, |person| {
                keys.push(person.login);
                Ok(true)
            })?;
        }
        _ => {
            let kept = store::policy::entries::<Value>(db, kind.as_str(), with_retired)?;
            return Ok(kept
                .into_iter()
                .map(|kept| {
                    let mut body = kept.entry;
                    body["retired_at"] = json!(kept.retired_at);
                    (kind.key_of(&body), body)
                })
                .collect());
        }
    }
    let mut rows = Vec::new();
    for key in keys {
        if let Some(body) = body(desk, kind, &key)? {
            rows.push((key, body));
        }
    }
    Ok(rows)
}

fn unknown(desk: &Desk, kind: Section, key: &str) -> Error {
    let keys: Vec<String> = rows(desk, kind, false)
        .map(|rows| rows.into_iter().map(|(key, _)| key).collect())
        .unwrap_or_default();
    Error::unknown(kind.as_str(), key, keys.iter().map(String::as_str))
}

/// The policy before and after, as far as this change needs it: the switches and the entries at
/// hand, never the whole desk.
fn around(desk: &Desk, draft: &Draft, retired: &[(Section, String)]) -> Result<(Policy, Policy)> {
    let mut before = store::policy::core(&desk.db)?;
    let keys = draft.entries.iter().map(|entry| (entry.kind, entry.key.clone()));
    let mut olds: Vec<(Section, Vec<Value>)> = Vec::new();
    for (kind, key) in keys.chain(retired.iter().cloned()) {
        match body(desk, kind, &key)? {
            Some(mut old) => {
                let gone = old
                    .as_object_mut()
                    .and_then(|old| old.remove("retired_at"))
                    .is_some_and(|at| !at.is_null());
                if !gone {
                    match olds.iter_mut().find(|(known, _)| *known == kind) {
                        Some((_, same)) => same.push(old),
                        None => olds.push((kind, vec![old])),
                    }
                }
            }
            None if retired.is_empty() => {}
            None => return Err(unknown(desk, kind, &key)),
        }
    }
    for (kind, olds) in olds {
        entries::put(&mut before, kind, olds).map_err(|why| Error::internal(why.to_string()))?;
    }
    let after = policy::retire(&policy::merge(&before, draft), retired);
    Ok((before, after))
}
