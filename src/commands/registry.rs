//! The list of verbs: what there is, how its part of the command line is built, how it is run.
//!
//! Only the verb that was asked for is built; help and completions build all.

use std::any::TypeId;

use clap::{Arg, ArgAction, ArgMatches, Command, FromArgMatches};

use crate::domain::rights::Ability;
use crate::domain::section::Section;
use crate::error::{Error, Result};

use super::args::Moment;
use super::verb::{BatchVerb, HelpGroup, Verb, VerbEntry, VerbList};
use super::verbs;
use crate::commands::bulk;
use crate::commands::case_verb::{CaseVerb, case_step};

const fn verb<V: Verb>() -> VerbEntry {
    VerbEntry {
        name: V::NAME,
        group: V::GROUP,
        hidden: false,
        ability: V::ABILITY,
        rights: V::RIGHTS,
        through_gate: V::THROUGH_GATE,
        command: command::<V>,
        work: |matches, session| parse::<V>(matches)?.run(session),
        line: None,
    }
}

const fn case_verb<V: CaseVerb>() -> VerbEntry {
    VerbEntry {
        name: V::NAME,
        group: V::GROUP,
        hidden: false,
        ability: Ability::Case(V::ACTION),
        rights: V::RIGHTS,
        through_gate: true,
        command: case_command::<V>,
        work: |matches, session| bulk::run(parse::<V>(matches)?, where_filter(matches), session),
        line: Some(|matches, scene| case_step(&parse::<V>(matches)?, scene)),
    }
}

const fn batch_verb<V: BatchVerb>() -> VerbEntry {
    VerbEntry { line: Some(|matches, scene| parse::<V>(matches)?.step(scene)), ..verb::<V>() }
}

fn parse<A: FromArgMatches>(matches: &ArgMatches) -> Result<A> {
    A::from_arg_matches(matches).map_err(|why| Error::internal(why.to_string()))
}

fn command<V: Verb>() -> Command {
    with_examples(V::augment_args(Command::new(V::NAME)), V::EXAMPLES)
}

fn case_command<V: CaseVerb>() -> Command {
    let mut command = V::augment_args(Command::new(V::NAME));
    let many = command
        .get_arguments()
        .any(|arg| arg.get_id() == "case" && matches!(arg.get_action(), ArgAction::Append));
    if many {
        command = command.arg(
            Arg::new("where").long("where").value_name("FILTER").conflicts_with("case").help(
                "The cases of a list instead: its flags without dashes, \"status=waiting overdue\"",
            ),
        );
    }
    with_examples(command, V::EXAMPLES)
}

/// What `--where` says, on verbs that take many cases.
fn where_filter(matches: &ArgMatches) -> Option<&str> {
    matches.try_get_one::<String>("where").ok().flatten().map(String::as_str)
}

/// Examples first.
fn with_examples(command: Command, examples: &'static str) -> Command {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let long = command.get_long_about().map_or(about, ToString::to_string);
    let indented: Vec<String> = examples.lines().map(|line| format!("  {line}")).collect();
    with_dashes(command).long_about(format!("{long}\n\nExamples:\n{}", indented.join("\n")))
}

/// Every argument that is a moment takes `-7d` as it stands.
fn with_dashes(command: Command) -> Command {
    command
        .mut_args(|arg| match arg.get_value_parser().type_id() == TypeId::of::<Moment>() {
            true => arg.allow_hyphen_values(true),
            false => arg,
        })
        .mut_subcommands(with_dashes)
}

/// A noun of people and catalog, with its generic verbs.
macro_rules! noun {
    ($kind:ident) => {
        VerbEntry {
            name: noun_name(Section::$kind),
            group: HelpGroup::Admin,
            hidden: false,
            ability: verbs::catalog::ability(Section::$kind),
            rights: verbs::catalog::rights(Section::$kind),
            through_gate: true,
            command: || verbs::catalog::command(Section::$kind),
            work: |matches, session| verbs::catalog::run(Section::$kind, matches, session),
            line: Some(|matches, scene| verbs::catalog::step(Section::$kind, matches, scene)),
        }
    };
}

const fn noun_name(kind: Section) -> &'static str {
    match kind {
        Section::Account => "account",
        Section::Contact => "contact",
        Section::Agent => "agent",
        Section::Group => "group",
        Section::Service => "service",
        Section::Agreement => "agreement",
        Section::Calendar => "calendar",
        Section::Route => "route",
        _ => "item",
    }
}

/// Every verb, in the order of the help.
pub const VERBS: VerbList = VerbList(ENTRIES);

pub const ENTRIES: &[VerbEntry] = &[
    batch_verb::<verbs::new::New>(),
    verb::<verbs::list::List>(),
    verb::<verbs::show::Show>(),
    verb::<verbs::history::History>(),
    verb::<verbs::portal::Portal>(),
    verb::<verbs::explain::Explain>(),
    verb::<verbs::whoami::Whoami>(),
    verb::<verbs::login::Login>(),
    verb::<verbs::login::Logout>(),
    verb::<verbs::passwd::Passwd>(),
    verb::<verbs::gate::Gate>(),
    verb::<verbs::keys::Keys>(),
    case_verb::<verbs::take::Take>(),
    verb::<verbs::next::Next>(),
    case_verb::<verbs::assign::Assign>(),
    case_verb::<verbs::escalate::Escalate>(),
    case_verb::<verbs::reply::Reply>(),
    case_verb::<verbs::note::Note>(),
    case_verb::<verbs::call::Call>(),
    case_verb::<verbs::wait::Wait>(),
    case_verb::<verbs::status::StatusVerb>(),
    case_verb::<verbs::resolve::Resolve>(),
    case_verb::<verbs::close::Close>(),
    case_verb::<verbs::cancel::Cancel>(),
    case_verb::<verbs::reopen::Reopen>(),
    case_verb::<verbs::rate::Rate>(),
    case_verb::<verbs::complain::Complain>(),
    case_verb::<verbs::watch::WatchVerb>(),
    case_verb::<verbs::watch::Unwatch>(),
    case_verb::<verbs::edit::Edit>(),
    case_verb::<verbs::reclassify::Reclassify>(),
    case_verb::<verbs::postpone::Postpone>(),
    case_verb::<verbs::merge::Merge>(),
    batch_verb::<verbs::unmerge::Unmerge>(),
    batch_verb::<verbs::split::Split>(),
    case_verb::<verbs::requeue::Requeue>(),
    verb::<verbs::attach::Attach>(),
    batch_verb::<verbs::task::Tasks>(),
    verb::<verbs::similar::SimilarVerb>(),
    verb::<verbs::stats::Stats>(),
    verb::<verbs::report::Report>(),
    batch_verb::<verbs::kb::Kb>(),
    verb::<verbs::mail::MailVerb>(),
    verb::<verbs::outbox::Outbox>(),
    verb::<verbs::init::Init>(),
    verb::<verbs::demo::Demo>(),
    verb::<verbs::apply::Apply>(),
    verb::<verbs::apply::PolicyVerb>(),
    noun!(Account),
    noun!(Contact),
    noun!(Agent),
    noun!(Group),
    noun!(Service),
    noun!(Agreement),
    VerbEntry { command: verbs::calendar::command, work: verbs::calendar::run, ..noun!(Calendar) },
    noun!(Item),
    noun!(Route),
    verb::<verbs::doctor::Doctor>(),
    verb::<verbs::export::Export>(),
    verb::<verbs::import::Import>(),
    verb::<verbs::backup::Backup>(),
    verb::<verbs::erase::Erase>(),
    verb::<verbs::backup::Restore>(),
    verb::<verbs::log::Log>(),
    verb::<verbs::batch::Batch>(),
    verb::<verbs::sweep::Sweep>(),
    verb::<verbs::schema::SchemaVerb>(),
    verb::<verbs::help::Help>(),
    verb::<verbs::assets::Completions>(),
    verb::<verbs::assets::Man>(),
    VerbEntry { hidden: true, ..verb::<verbs::assets::Assets>() },
];

#[cfg(test)]
mod tests {
    use super::*;

    /// `-7d` is a moment, and no flag, wherever a moment is taken.
    #[test]
    fn every_moment_may_begin_with_a_dash() {
        const MOMENTS: [&str; 9] = [
            "since",
            "until",
            "at",
            "till",
            "due-within",
            "registered",
            "closed",
            "updated",
            "span",
        ];
        fn look(command: &Command, path: &str, seen: &mut usize) {
            for arg in command.get_arguments() {
                let typed = arg.get_value_parser().type_id() == TypeId::of::<Moment>();
                let named = arg.get_long().is_some_and(|long| MOMENTS.contains(&long));
                if typed || named {
                    *seen += 1;
                    assert!(arg.is_allow_hyphen_values_set(), "{path} {}", arg.get_id());
                }
            }
            for below in command.get_subcommands() {
                look(below, &format!("{path} {}", below.get_name()), seen);
            }
        }
        let mut seen = 0;
        for entry in ENTRIES {
            look(&(entry.command)(), entry.name, &mut seen);
        }
        assert!(seen >= 12, "{seen}");
    }
}
