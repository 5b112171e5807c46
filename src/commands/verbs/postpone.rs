//! `postpone`: out of the queue until a moment (L19).

use crate::commands::args::Cases;
use crate::commands::plan::{CaseVerb, Plan, Scene};
use crate::commands::registry::Role;
use crate::commands::session;
use crate::domain::action::Action;
use crate::domain::case::Case;
use crate::domain::moment;
use crate::error::Result;

/// Hide cases from the queue until a moment; they come back by themselves
#[derive(clap::Args, Clone, Debug)]
pub struct Postpone {
    #[command(flatten)]
    pub cases: Cases,
    /// Until when: +4h, "tomorrow 9:00", 2026-12-01
    #[arg(long, value_name = "T", allow_hyphen_values = true)]
    pub till: String,
}

impl CaseVerb for Postpone {
    const NAME: &'static str = "postpone";
    const ROLE: Role = Role::Agent;
    const EXAMPLES: &'static str =
        "casebook postpone SR-000412 --till \"tomorrow 9:00\"\ncasebook postpone 412 --till +4h";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn plan(&self, scene: &Scene<'_>, _case: &Case) -> Result<Plan> {
        let zone = session::zone_of(scene.desk, scene.actor)?;
        let till = moment::parse(&self.till, scene.at, zone)
            .map_err(|why| session::moment_error("till", &why))?;
        Ok(Action::Postpone { till }.into())
    }
}
