//! argv to a verb and back to an exit code.
//!
//! Only the verb that was asked for is built; the whole tree is built for help, completions and
//! slips of the hand.

use std::ffi::{OsStr, OsString};
use std::io::IsTerminal;

use clap::{ArgMatches, FromArgMatches};
use terminal_size::{Height, Width, terminal_size_of};

use crate::access;
use crate::commands::tree::{first_word, root, tree, verb_in};
use crate::commands::{Admitted, Globals, Session, VERBS, VerbEntry, complete, gate_policy, home};
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Format, Out, OutputSettings as Looks, Pager};
use crate::prompt::Prompter;
use crate::settings::{ColorChoice, Settings};
use crate::usage_error::slip;

/// Whether a mail server runs this: `mail receive`.
pub fn takes_mail(arguments: &[OsString]) -> bool {
    let at = first_word(arguments);
    at.is_some_and(|at| {
        arguments[at] == "mail" && arguments[at + 1..].iter().any(|word| word == "receive")
    })
}

/// The exit code for a mail server (M1): every ending that nobody planned means "come again".
pub fn mail_code(code: u8) -> u8 {
    if code == 0 || code == ErrorKind::TooLarge.exit() { code } else { ErrorKind::TryAgain.exit() }
}

/// Runs casebook with these arguments; the exit code.
pub fn run(arguments: Vec<OsString>) -> u8 {
    let settings = Settings::read();
    let json = wants_json(&arguments);
    if let Err(error) = access::refuse_set_uid() {
        return tell(&mut plain_out(json), &error, None);
    }
    if settings.complete && complete::is_asked(&arguments) {
        return complete::run(&settings, arguments, |words| match verb_in(VERBS, words) {
            Some(entry) => root().subcommand((entry.command)()),
            None => tree(VERBS),
        });
    }
    let arguments = without_case(arguments);
    let (matches, entry) = match parse(&arguments) {
        Ok(found) => found,
        Err(error) => return usage(&error, &arguments, json),
    };
    let globals = match Globals::from_arg_matches(&matches) {
        Ok(globals) => globals,
        Err(error) => return usage(&error, &arguments, json),
    };
    let Some((entry, sub)) = entry else { return bare(&globals, settings) };
    let out = match looks(&globals, &settings) {
        Ok(looks) => Out::of_process(looks),
        Err(error) => return tell(&mut plain_out(json), &error, None),
    };
    let prompter = Prompter::new(&settings, globals.no_input);
    let mut session = Session::new(VERBS, globals, settings, out, prompter);
    let mut result = entry.run(&sub, &mut session);
    if let (Ok(()), Some(admitted)) = (&result, session.take_admitted()) {
        result = behind_gate(&mut session, admitted);
    }
    for doubt in session.take_doubts() {
        session.out.warn(&doubt);
    }
    let finished = session.out.finish().map_err(Error::from);
    let code = match result.and(finished) {
        Ok(()) => session.out.exit_code(),
        Err(error) => tell(&mut session.out, &error, session.globals.operation_id()),
    };
    session.leave();
    code
}

/// Runs what the ssh gate let through, as the person it let in (P5).
fn behind_gate(session: &mut Session, admitted: Admitted) -> Result<()> {
    let result = admitted_verb(session, admitted.words);
    if let Err(error) = &result
        && gate_policy::turned_away(error)
    {
        let (desk, actor) = session.desk()?;
        gate_policy::log(desk, &actor.login, error, &admitted.tried);
    }
    result
}

fn admitted_verb(session: &mut Session, mut words: Vec<String>) -> Result<()> {
    // `ssh desk casebook list` is `ssh desk list`.
    if words.first().is_some_and(|word| word == "casebook") {
        words.remove(0);
    }
    let arguments = std::iter::once("casebook".into()).chain(words.into_iter().map(OsString::from));
    let arguments = without_case(arguments.collect());
    session.out = plain_out(wants_json(&arguments));
    let (_, actor) = session.desk()?;
    let first = first_word(&arguments);
    if first.is_none() || arguments[1..] == ["help"] {
        let possible = gate_policy::possible(VERBS, actor);
        session.out.line(&possible);
        session.out.line("Help for a verb: VERB --help");
        return Ok(());
    }
    if let Some(word) = first.and_then(|at| arguments[at].to_str())
        && VERBS.find(word).is_none()
    {
        return Err(Error::not_permitted(format!("there is no “{word}” here"))
            .hint(gate_policy::possible(VERBS, actor)));
    }
    let (matches, entry) = match parse(&arguments) {
        Ok(found) => found,
        Err(error) => return slip(&error, &arguments).map_or(Ok(()), Err),
    };
    let told =
        |error: clap::Error| slip(&error, &arguments).unwrap_or_else(|| Error::usage("usage"));
    let globals = Globals::from_arg_matches(&matches).map_err(told)?;
    let Some((entry, sub)) = entry else {
        return Err(
            Error::usage("there is nothing to do").hint(gate_policy::possible(VERBS, actor))
        );
    };
    gate_policy::admit(VERBS, entry, &globals, &sub, actor)?;
    let looks = looks(&globals, &session.settings)?;
    let out = Out::of_process(looks);
    // A filter that is none is found before anything is done, whatever the verb.
    out.checked_filter()?;
    let prompter = Prompter::new(&session.settings, globals.no_input);
    session.enter(globals, out, prompter)?;
    entry.run(&sub, session)
}

/// `casebook case VERB` is `casebook VERB` (C2).
fn without_case(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if let Some(at) = first_word(&arguments)
        && arguments[at] == "case"
    {
        arguments.remove(at);
    }
    arguments
}

type ParsedVerb = (ArgMatches, Option<(&'static VerbEntry, ArgMatches)>);

fn parse(arguments: &[OsString]) -> std::result::Result<ParsedVerb, clap::Error> {
    let command = match verb_in(VERBS, arguments) {
        Some(entry) => root().subcommand((entry.command)()),
        // The version needs no verb: what is asked first by every script that installs.
        None if first_word(arguments).is_none()
            && arguments.iter().any(|it| it == "--version" || it == "-V") =>
        {
            root()
        }
        None => tree(VERBS),
    };
    let matches = command.try_get_matches_from(arguments)?;
    let entry = matches.subcommand().and_then(|(name, sub)| Some((VERBS.find(name)?, sub.clone())));
    Ok((matches, entry))
}

/// Without a verb: what there is, and the next step.
fn bare(globals: &Globals, settings: Settings) -> u8 {
    let Ok(looks) = looks(globals, &settings) else { return ErrorKind::Usage.exit() };
    let mut out = Out::of_process(looks);
    let desk = settings.desk_path(globals.db.as_deref());
    let there = desk.as_ref().is_some_and(|path| path.exists());
    // At a terminal, somebody whom the desk knows sees what waits; everybody else what there is.
    if there && std::io::stdout().is_terminal() && !globals.quiet {
        let prompter = Prompter::new(&settings, globals.no_input);
        let mut session = Session::new(VERBS, globals.clone(), settings, out, prompter);
        if home::show(&mut session).is_ok() {
            let code = session.out.finish().map_err(Error::from);
            let code = code.map_or_else(|error| tell(&mut session.out, &error, None), |()| 0);
            session.leave();
            return code;
        }
        out = session.out;
    }
    out.line("casebook: a help desk in a terminal, one binary over one SQLite file");
    out.line("");
    for (command, about) in [
        ("casebook new", "file a case"),
        ("casebook list", "the open cases, what is due first"),
        ("casebook show N", "one case with its messages"),
        ("casebook take", "the next case of my queue"),
        ("casebook reply N", "write to the other side"),
        ("casebook resolve N", "give the solution"),
    ] {
        out.line(&format!("  {command:<20} {about}"));
    }
    out.line("");
    match desk {
        Some(path) if there => out.line(&format!("The desk is {}.", path.display())),
        _ => out.line("No desk yet: run `casebook init`, or look around with `casebook demo`."),
    }
    out.line("All verbs: `casebook --help`.");
    match out.finish() {
        Ok(()) => 0,
        Err(why) => tell(&mut out, &why.into(), None),
    }
}

/// How this run's output looks, from flags and environment.
fn looks(globals: &Globals, settings: &Settings) -> Result<Looks> {
    let color = match globals.color.as_deref() {
        None => settings.color,
        Some(word) => ColorChoice::from_word(word).ok_or_else(|| {
            Error::usage(format!("--color takes auto, always or never, not “{word}”"))
                .field("color")
        })?,
    };
    let stdout_is_terminal = std::io::stdout().is_terminal();
    let size = size_of_terminal();
    let pager = Pager {
        command: settings.pager.clone(),
        height: size.map_or(24, |(_, height)| height),
        has_less_options: settings.has_less_options,
    };
    Ok(Looks {
        format: globals.format.or_else(|| globals.json.then_some(Format::Json)),
        fields: globals.fields.clone(),
        jq: globals.jq.clone(),
        quiet: globals.quiet,
        causes: globals.verbose || settings.backtrace,
        request_id: None,
        color,
        pager: Some(pager)
            .filter(|_| !globals.no_pager && stdout_is_terminal)
            .filter(|pager| pager.command.as_deref() != Some("")),
        accessible: settings.accessible,
        ascii: settings.ascii,
        width: size
            .map(|(width, _)| width)
            .or(settings.columns)
            .filter(|_| stdout_is_terminal || globals.format == Some(Format::Table)),
        stdout_is_terminal,
        stderr_is_terminal: std::io::stderr().is_terminal(),
        zone: chrono_tz::Tz::UTC,
        now: Instant(0),
    })
}

/// Columns and rows of the terminal, where it tells.
fn size_of_terminal() -> Option<(usize, usize)> {
    let (Width(columns), Height(rows)) = terminal_size_of(std::io::stdout())?;
    (columns > 0).then(|| (columns.into(), rows.into()))
}

/// Tells an error in words, or as JSON to programs; its exit code.
fn tell(out: &mut Out, error: &Error, request_id: Option<&str>) -> u8 {
    if error.is_silent() {
        return error.kind.exit();
    }
    if out.speaks_json() {
        let mut told = error.json();
        if let Some(id) = request_id.filter(|_| error.kind == ErrorKind::Busy) {
            told["request_id"] = id.into();
        }
        if out.shows_causes() {
            told["causes"] = error.causes().into();
        }
        out.error_json(&serde_json::json!({ "error": told }));
    } else {
        for error in error.all() {
            out.error_line(&error.message, &error.hints);
            if out.shows_causes() {
                error.causes().iter().for_each(|cause| out.say(&format!("caused by: {cause}")));
            }
        }
    }
    error.kind.exit()
}

/// What clap has to say: help and version on standard output, a slip of the hand as our error.
fn usage(error: &clap::Error, arguments: &[OsString], json: bool) -> u8 {
    match slip(error, arguments) {
        Some(told) => tell(&mut plain_out(json), &told, None),
        None if error.use_stderr() => ErrorKind::Usage.exit(),
        None => 0,
    }
}

fn plain_out(json: bool) -> Out {
    let mut looks = Looks::for_pipe(chrono_tz::Tz::UTC, Instant(0));
    looks.format = json.then_some(Format::Json);
    looks.stderr_is_terminal = std::io::stderr().is_terminal();
    Out::of_process(looks)
}

/// Whether the errors of a command line that could not be read should be JSON.
fn wants_json(arguments: &[OsString]) -> bool {
    let words: Vec<&OsStr> = arguments.iter().map(OsString::as_os_str).collect();
    words.iter().any(|word| *word == "--json" || *word == "--jq" || *word == "--format=json")
        || words.windows(2).any(|pair| pair[0] == "--format" && pair[1] == "json")
}
