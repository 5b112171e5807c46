//! What a verb of the command line is: its name, whose it is, what it does.
//!
//! A verb says in `ABILITY` what a person must be able to do for it, and in `RIGHTS` which of its
//! sub-verbs and flags ask for something else. From that the desk refuses, the ssh gate lets
//! through, the shell completes, and `casebook help rights` prints its table.

use clap::ArgMatches;
use clap::parser::ValueSource;

use crate::commands::Session;
use crate::commands::case_verb::{BatchStep, Scene};
use crate::domain::rights::Ability;
use crate::error::Result;

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
