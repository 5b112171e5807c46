//! `requeue`: back into the queue, with nobody on it (L19).

use crate::commands::args::{Aside, Cases};
use crate::commands::case_verb::CaseVerb;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::error::Result;

/// Return cases to the queue of their group
#[derive(clap::Args, Clone, Debug)]
pub struct Requeue {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub aside: Aside,
}

impl CaseVerb for Requeue {
    const NAME: &'static str = "requeue";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Requeue;
    const EXAMPLES: &'static str = "casebook requeue SR-000412";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn aside(&self) -> Option<&str> {
        self.aside.message.as_deref()
    }

    fn plan(&self, _scene: &Scene<'_>, _case: &Case) -> Result<Plan> {
        Ok(Action::Requeue.into())
    }
}
