//! `take`: make a case mine (L5).

use crate::commands::args::{Aside, Cases};
use crate::commands::case_verb::CaseVerb;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::error::Result;
use crate::store;

/// Take cases: start work on them as assignee
///
/// Without a case it takes the head of your queue. A case that somebody else holds is refused
/// unless you say --steal.
#[derive(clap::Args, Clone, Debug)]
pub struct Take {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub aside: Aside,
    /// Take it over from another agent
    #[arg(long)]
    pub steal: bool,
}

impl CaseVerb for Take {
    const NAME: &'static str = "take";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Take;
    const EXAMPLES: &'static str = "casebook take SR-000412\ncasebook take            # the head of my queue\ncasebook take 12,15-18 --steal";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn aside(&self) -> Option<&str> {
        self.aside.message.as_deref()
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        let _ = (scene, case);
        Ok(Action::Take { steal: self.steal }.into())
    }

    /// L5, Q1: the head of the queue.
    fn default_case(&self, scene: &Scene<'_>) -> Result<Option<Case>> {
        store::queue::head(&scene.desk.db, &scene.actor.groups, scene.at)
    }
}
