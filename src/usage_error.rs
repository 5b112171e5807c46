//! A slip of the hand on the command line, told as our errors are: what is wrong, what may have been
//! meant, where to read more. Called by `cli` with what clap says.

use std::ffi::OsString;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::commands::VERBS;
use crate::commands::tree::{tree, verb_in};
use crate::error::{Error, nearest};

/// The slip as an error; help and version are printed, and are none.
pub fn slip(error: &clap::Error, arguments: &[OsString]) -> Option<Error> {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    ) {
        let _ = error.print();
        return None;
    }
    let verb = VerbMeant::of(error, arguments);
    let (message, tips) = sentence(error);
    let meant = match error.kind() {
        ErrorKind::UnknownArgument => context(error, ContextKind::InvalidArg)
            .and_then(|flag| flag.strip_prefix("--"))
            .map(|flag| verb.flags_like(flag)),
        ErrorKind::InvalidSubcommand if verb.words.is_empty() => {
            context(error, ContextKind::InvalidSubcommand).map(verbs_like)
        }
        _ => None,
    };
    let mut told = Error::usage(message);
    told.hints = match meant.as_deref() {
        None => tips,
        Some([]) => Vec::new(),
        Some(meant) => vec![format!("did you mean {}?", meant.join(" or "))],
    };
    Some(told.hint(verb.more()))
}

/// What clap says, on one line, and its tips.
fn sentence(error: &clap::Error) -> (String, Vec<String>) {
    let text = error.render().to_string();
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or("wrong usage");
    let mut message = first.trim_start_matches("error: ").to_string();
    let mut tips = Vec::new();
    for line in lines {
        if let Some(tip) = line.strip_prefix("tip: ") {
            tips.push(tip.to_string());
        } else if line.starts_with("Usage:") || line.starts_with("For more information") {
            break;
        } else {
            message.push(' ');
            message.push_str(line);
        }
    }
    (message, tips)
}

fn context(error: &clap::Error, kind: ContextKind) -> Option<&str> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text),
        _ => None,
    }
}

/// The verb that was meant, as far as it was understood: `calendar show`.
struct VerbMeant {
    words: Vec<String>,
    command: Option<Command>,
}

impl VerbMeant {
    /// Its words are in the usage that clap shows with most errors; the first one was typed.
    fn of(error: &clap::Error, arguments: &[OsString]) -> VerbMeant {
        let text = error.render().to_string();
        let usage = text.lines().find_map(|line| line.trim().strip_prefix("Usage: casebook"));
        let mut command = tree(VERBS);
        let mut words = Vec::new();
        for word in usage.unwrap_or_default().split_whitespace() {
            match command.find_subcommand(word).cloned() {
                Some(sub) => command = sub,
                None => break,
            }
            words.push(word.to_string());
        }
        if words.is_empty() {
            words.extend(verb_in(VERBS, arguments).map(|entry| entry.name.to_string()));
        }
        let command = (!words.is_empty()).then_some(command);
        VerbMeant { words, command }
    }

    /// Flags of the verb that have the word in them, or look like it.
    fn flags_like(&self, word: &str) -> Vec<String> {
        let word = word.split('=').next().unwrap_or_default();
        let arguments = self.command.iter().flat_map(Command::get_arguments);
        let flags: Vec<&str> =
            arguments.filter(|arg| !arg.is_hide_set()).filter_map(|arg| arg.get_long()).collect();
        let holds = |flag: &&&str| word.len() > 2 && flag.split('-').any(|part| part == word);
        let mut meant: Vec<String> = flags.iter().filter(holds).map(|f| (*f).to_string()).collect();
        if meant.is_empty() {
            meant = nearest(word, flags);
        }
        if meant.is_empty() {
            let everywhere = tree(VERBS);
            let flags = everywhere.get_arguments().filter_map(|arg| arg.get_long());
            let near =
                flags.filter(|flag| strsim::damerau_levenshtein(flag, word) * 3 <= flag.len() + 1);
            meant = near.map(String::from).collect();
        }
        meant.truncate(3);
        meant.into_iter().map(|flag| format!("--{flag}")).collect()
    }

    /// Where its flags are told.
    fn more(&self) -> String {
        match self.words.as_slice() {
            [] => "see `casebook --help`".into(),
            words => format!("see `casebook {} --help`", words.join(" ")),
        }
    }
}

fn verbs_like(word: &str) -> Vec<String> {
    nearest(word, VERBS.shown().map(|entry| entry.name))
}
