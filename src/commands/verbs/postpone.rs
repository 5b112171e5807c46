//! `postpone`: out of the queue until a moment (L19).

use crate::commands::args::{Aside, Cases, Moment};
use crate::commands::case_verb::CaseVerb;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::error::Result;

/// Hide cases from the queue until a given time
#[derive(clap::Args, Clone, Debug)]
pub struct Postpone {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub aside: Aside,
    /// Time to come back: +4h, "tomorrow 9:00", 2026-12-01
    #[arg(long, value_name = "T")]
    pub till: Moment,
}

impl CaseVerb for Postpone {
    const NAME: &'static str = "postpone";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Postpone;
    const EXAMPLES: &'static str =
        "casebook postpone SR-000412 --till \"tomorrow 9:00\"\ncasebook postpone 412 --till +4h";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn aside(&self) -> Option<&str> {
        self.aside.message.as_deref()
    }

    fn plan(&self, scene: &Scene<'_>, _case: &Case) -> Result<Plan> {
        let zone = scene.desk.zone_of(scene.actor)?;
        let till = self.till.at("till", scene.at, zone)?;
        Ok(Action::Postpone { till }.into())
    }
}
