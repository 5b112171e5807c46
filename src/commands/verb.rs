//! What a verb of the command line is: its name, whose it is, what it does.
//!
//! A verb says in `ABILITY` what a person must be able to do for it, and in `RIGHTS` which of its
//! sub-verbs and flags ask for something else. From that the desk refuses, the ssh gate lets
//! through, the shell completes, and `casebook help rights` prints its table.

use clap::parser::ValueSource;
use clap::{ArgMatches, Command};

use crate::commands::session::Session;
use crate::commands::step::{BatchStep, Scene};
use crate::domain::actor::Actor;
use crate::domain::rights::{self, Ability};
use crate::error::{Error, Result};

/// Where a verb stands in the grouped help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HelpGroup {
    Customer,
    Agent,
    Admin,
    Machine,
}

impl HelpGroup {
    pub fn heading(self) -> &'static str {
        match self {
            HelpGroup::Customer => "Cases",
            HelpGroup::Agent => "Work on cases",
            HelpGroup::Admin => "Desk, people and catalog",
            HelpGroup::Machine => "Scripts and cron",
        }
    }
}

/// A part of a verb that asks for an ability of its own.
#[derive(Clone, Copy, Debug)]
pub struct Right {
    /// A sub-verb (`send`), a flag (`--historic`), or a flag with a value (`--what=all`).
    pub part: &'static str,
    pub ability: Ability,
}

/// A line of a verb's `RIGHTS`.
pub const fn right(part: &'static str, ability: Ability) -> Right {
    Right { part, ability }
}

/// A verb of the command line.
pub trait Verb: clap::Args {
    const NAME: &'static str;
    const GROUP: HelpGroup;
    /// What a person must be able to do for it.
    const ABILITY: Ability;
    /// Which of its parts ask for another ability.
    const RIGHTS: &'static [Right] = &[];
    /// Lines of example, shown first in the long help.
    const EXAMPLES: &'static str;
    /// May be run through the ssh gate, by whoever has the ability: not, unless it says so (P5).
    const THROUGH_GATE: bool = false;

    /// Does it.
    ///
    /// # Errors
    /// Whatever the person has to know; `main` turns it into words and an exit code.
    fn run(self, session: &mut Session) -> Result<()>;
}

/// A verb that a line of a batch can name, though it is no action on one case.
pub trait BatchVerb: Verb {
    /// What it does, or that it is not for batches; names are looked up, nothing is asked and no
    /// file is read.
    ///
    /// # Errors
    /// Names that do not exist (3), what is not permitted (4), values that are not accepted (6).
    fn step(self, scene: &Scene<'_>) -> Result<BatchStep>;
}

/// What a line of a batch does.
pub type LineStep = fn(&ArgMatches, &Scene<'_>) -> Result<BatchStep>;

/// A verb as the list of verbs keeps it.
pub struct VerbEntry {
    pub name: &'static str,
    pub group: HelpGroup,
    /// Not shown in help: a part of the works.
    pub hidden: bool,
    pub ability: Ability,
    pub rights: &'static [Right],
    pub through_gate: bool,
    pub command: fn() -> Command,
    pub work: fn(&ArgMatches, &mut Session) -> Result<()>,
    /// For `batch`: what one line does. `None` where the verb is not for batches.
    pub line: Option<LineStep>,
}

impl VerbEntry {
    /// Runs what was typed, for whoever has the abilities that it asks for.
    ///
    /// # Errors
    /// Not permitted (4); whatever the verb comes to.
    pub fn run(&self, matches: &ArgMatches, session: &mut Session) -> Result<()> {
        session.require(needed_abilities(self.ability, self.rights, matches))?;
        (self.work)(matches, session)
    }

    pub fn is_for_batches(&self) -> bool {
        self.line.is_some()
    }

    /// What a line of a batch does.
    ///
    /// # Errors
    /// Not permitted (4); no verb for batches (2); as the verb's `step`.
    pub fn step(&self, matches: &ArgMatches, scene: &Scene<'_>) -> Result<BatchStep> {
        for ability in needed_abilities(self.ability, self.rights, matches) {
            rights::require(scene.actor, ability)?;
        }
        match self.line {
            Some(step) => step(matches, scene),
            None => Err(Error::usage(format!("`{}` is not for batches", self.name))),
        }
    }

    /// Its command line without the sub-verbs and flags that this person may not use.
    pub fn hide_forbidden(&self, command: Command, actor: &Actor) -> Command {
        let forbidden = |part: &str| {
            let right = self.rights.iter().find(|right| right.part == part);
            right.is_some_and(|right| !actor.may(right.ability))
        };
        let flags = |command: Command| {
            command.mut_args(|arg| match arg.get_long() {
                Some(long) if forbidden(&format!("--{long}")) => arg.hide(true),
                _ => arg,
            })
        };
        let hidden = !self.abilities().any(|ability| actor.may(ability));
        flags(command)
            .mut_subcommands(|below| {
                let name = below.get_name();
                let own = self.rights.iter().find(|right| right.part == name);
                let ability = own.map_or(self.ability, |right| right.ability);
                flags(below).hide(!actor.may(ability))
            })
            .hide(self.hidden || hidden)
    }

    /// Every ability that some part of it asks for.
    pub fn abilities(&self) -> impl Iterator<Item = Ability> {
        let below = self.rights.iter().filter(|right| !right.part.starts_with("--"));
        std::iter::once(self.ability).chain(below.map(|right| right.ability))
    }
}

/// The verbs there are, in the order of the help: handed to a run, so that no verb has to know the
/// list that it stands in.
#[derive(Clone, Copy)]
pub struct VerbList(pub &'static [VerbEntry]);

impl VerbList {
    /// Finds a verb by its name.
    pub fn find(self, name: &str) -> Option<&'static VerbEntry> {
        self.0.iter().find(|entry| entry.name == name)
    }

    /// The verbs that help shows.
    pub fn shown(self) -> impl Iterator<Item = &'static VerbEntry> {
        self.0.iter().filter(|entry| !entry.hidden)
    }
}

/// What a person must be able to do for a command line: that of the verb or of the sub-verb, and
/// those of the flags that were typed.
pub fn needed_abilities(ability: Ability, rights: &[Right], typed: &ArgMatches) -> Vec<Ability> {
    let below = typed.subcommand();
    let of = |part: &str| rights.iter().find(|right| right.part == part);
    let base = below.and_then(|(name, _)| of(name)).map_or(ability, |right| right.ability);
    let mut needed = vec![base];
    let typed = below.map_or(typed, |(_, typed)| typed);
    for right in rights {
        let Some(flag) = right.part.strip_prefix("--") else { continue };
        let (flag, value) = flag.split_once('=').map_or((flag, None), |(f, v)| (f, Some(v)));
        if is_typed(typed, &flag.replace('-', "_"), value) {
            needed.push(right.ability);
        }
    }
    needed
}

fn is_typed(typed: &ArgMatches, id: &str, value: Option<&str>) -> bool {
    let there = typed.try_contains_id(id).unwrap_or(false)
        && typed.value_source(id) == Some(ValueSource::CommandLine);
    let Some(value) = value.filter(|_| there) else { return there };
    let mut raw = typed.get_raw(id).into_iter().flatten();
    raw.any(|given| given == value)
}
