//! What may be run behind the ssh gate, by whom, and with which flags (P5).
//!
//! A verb is closed unless it says otherwise, and so is every flag whose type reaches a file
//! (`crate::outside`): also one that comes with the next verb.

use std::any::TypeId;
use std::ffi::OsString;
use std::path::PathBuf;

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command};

use crate::casework::people::sign_in;
use crate::casework::{Desk, run};
use crate::domain::actor::Actor;
use crate::domain::rights::{self, Ability};
use crate::error::{Error, ErrorKind, Result};
use crate::outside::{Input, Output, ReadPath, WritePath};

use super::verb::{self, VerbEntry, VerbList};
use crate::commands::session::Globals;

/// Whether this person may run the verb, or a part of it, behind the gate.
fn open_to(entry: &VerbEntry, actor: &Actor) -> bool {
    entry.through_gate && entry.abilities().any(|ability| actor.may(ability))
}

/// The verbs that a person may run behind the gate.
pub fn verbs(list: VerbList, actor: &Actor) -> Vec<&'static str> {
    let open = list.shown().filter(|entry| open_to(entry, actor));
    open.map(|entry| entry.name).collect()
}

/// Says what is possible.
pub fn possible(list: VerbList, actor: &Actor) -> String {
    format!("here you can: {}", verbs(list, actor).join(", "))
}

/// Lets a command line through, or says why not.
///
/// # Errors
/// A verb that is closed to this person, or a flag that steers the server (4).
pub fn admit(
    list: VerbList,
    entry: &VerbEntry,
    globals: &Globals,
    given: &ArgMatches,
    actor: &Actor,
) -> Result<()> {
    if !entry.through_gate {
        let message = format!("`{}` cannot be run through the ssh gate", entry.name);
        return Err(Error::not_permitted(message).hint(possible(list, actor)));
    }
    for ability in verb::needed_abilities(entry.ability, entry.rights, given) {
        rights::require(actor, ability)
            .map_err(|refusal| Error::from(refusal).hint(possible(list, actor)))?;
    }
    let steers = [
        (globals.db.is_some(), "--db", "the desk is chosen already"),
        (globals.act_as.is_some(), "--as", "here you are who your key says"),
        (
            globals.jq.is_some() && !actor.may(Ability::SeeInternal),
            "--jq",
            "take --json, and filter it at home",
        ),
    ];
    if let Some((_, flag, instead)) = steers.iter().find(|(given, ..)| *given) {
        return Err(forbidden(flag, instead));
    }
    flags(&(entry.command)(), given)
}

/// No file of the server but standard input and output, no editor.
fn flags(command: &Command, given: &ArgMatches) -> Result<()> {
    for argument in command.get_arguments() {
        let id = argument.get_id().as_str();
        let typed = given.try_contains_id(id).unwrap_or(false)
            && given.value_source(id) == Some(ValueSource::CommandLine);
        if !typed {
            continue;
        }
        if id == "edit" {
            return Err(forbidden("--edit", "write with -m, or -F - from standard input"));
        }
        if reaches_a_file(argument, given) {
            let flag = match argument.get_long() {
                Some(long) => format!("--{long}"),
                None => argument.get_value_names().map_or(id, |names| &names[0]).to_string(),
            };
            return Err(forbidden(
                &flag,
                "files come and go by standard input and output: \
                 ssh HOST attach add N - --name photo.png < photo.png",
            ));
        }
    }
    let Some((name, given)) = given.subcommand() else { return Ok(()) };
    command.find_subcommand(name).map_or(Ok(()), |below| flags(below, given))
}

/// Whether a value of this argument is a file of the server: its type says what it does with the
/// outside (`crate::outside`).
fn reaches_a_file(argument: &Arg, given: &ArgMatches) -> bool {
    let id = argument.get_id().as_str();
    let of = argument.get_value_parser().type_id();
    if of == TypeId::of::<Input>() {
        let mut values = given.get_many::<Input>(id).into_iter().flatten();
        return values.any(|input| *input != Input::Stdin);
    }
    if of == TypeId::of::<Output>() {
        let mut values = given.get_many::<Output>(id).into_iter().flatten();
        return values.any(|output| *output != Output::Stdout);
    }
    // No stream stands for these; a bare path says nothing of what is done with it.
    of == TypeId::of::<ReadPath>()
        || of == TypeId::of::<WritePath>()
        || of == TypeId::of::<PathBuf>()
        || of == TypeId::of::<OsString>()
}

fn forbidden(flag: &str, instead: &str) -> Error {
    Error::not_permitted(format!("{flag} cannot be used through the ssh gate"))
        .hint(instead.to_string())
        .field(flag.trim_start_matches('-'))
}

/// Writes down that somebody was turned away (`log refused`). Whoever cannot be written down is
/// turned away all the same.
pub fn log(desk: &Desk, login: &str, error: &Error, tried: &str) {
    let _ = run::plain(desk, false, |_| {
        sign_in::record_refusal(desk, "gate", login, &error.message, tried, false)
    });
}

/// Whether the error of a verb is one of being turned away: not permitted, or not there for this
/// person.
pub fn turned_away(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::NotPermitted | ErrorKind::NotFound | ErrorKind::Identity)
}
