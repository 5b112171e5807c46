//! The command line as clap knows it: the flags that hold everywhere, and the verbs.

use std::ffi::OsString;

use clap::{Args, Command};

use super::session::Globals;
use super::verb::{HelpGroup, VerbEntry, VerbList};

/// The command without its verbs.
pub fn root() -> Command {
    Globals::augment_args(Command::new("casebook"))
        .version(env!("CARGO_PKG_VERSION"))
        .about("A help desk in a terminal: one binary over one SQLite file")
        .disable_help_subcommand(true)
        .max_term_width(100)
}

/// The whole tree, for help, completions and man pages.
pub fn tree(verbs: VerbList) -> Command {
    let mut command = root().after_help(
        "Start with `casebook init`, or try `casebook demo`. Help for a verb: \
         `casebook VERB --help`; guides: `casebook help`.\nSomething wrong? `casebook doctor` \
         looks first.",
    );
    command = command.help_template(format!(
        "{{about}}\n\n{{usage-heading}} {{usage}}\n\n{}{{options}}{{after-help}}\n",
        verbs_by_group(verbs)
    ));
    for entry in verbs.0 {
        command = command.subcommand((entry.command)().hide(entry.hidden));
    }
    command
}

fn verbs_by_group(verbs: VerbList) -> String {
    let mut text = String::new();
    for group in [HelpGroup::Customer, HelpGroup::Agent, HelpGroup::Admin, HelpGroup::Machine] {
        text.push_str(group.heading());
        text.push_str(":\n");
        for entry in verbs.shown().filter(|entry| entry.group == group) {
            let command = (entry.command)();
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            text.push_str(&format!("  {:<12} {about}\n", entry.name));
        }
        text.push('\n');
    }
    text.push_str("Everywhere:\n");
    text
}

/// The place of the verb: the first word that is neither an option nor an option's value.
pub fn first_word(arguments: &[OsString]) -> Option<usize> {
    let takes_value =
        ["--db", "--as", "--format", "--fields", "--jq", "--color", "--request-id", "--if-version"];
    let mut at = 1;
    while let Some(argument) = arguments.get(at) {
        let text = argument.to_string_lossy();
        if takes_value.contains(&text.as_ref()) {
            at += 1;
        } else if !text.starts_with('-') {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The verb of a command line.
pub fn verb_in(verbs: VerbList, arguments: &[OsString]) -> Option<&'static VerbEntry> {
    first_word(arguments).and_then(|at| arguments[at].to_str()).and_then(|word| verbs.find(word))
}
