//! `resolve`: the solution is given (L10).

use crate::commands::args::{Cases, TextArgs};
use crate::commands::plan::{CaseVerb, Plan, Scene};
use crate::commands::registry::Role;
use crate::commands::{Session, session};
use crate::domain::action::Action;
use crate::domain::case::Case;
use crate::error::Result;

/// Resolve cases with a solution; the customer is asked how content they are
///
/// Children that are not resolved are resolved with their parent.
#[derive(clap::Args, Clone, Debug)]
pub struct Resolve {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub text: TextArgs,
    /// Leave the children as they are
    #[arg(long)]
    pub no_children: bool,
}

impl CaseVerb for Resolve {
    const NAME: &'static str = "resolve";
    const ROLE: Role = Role::Agent;
    const EXAMPLES: &'static str = "casebook resolve SR-000412 -m \"Replaced the toner\"\ncasebook list --status in-progress -q | casebook resolve - -m \"Back up since 10:40\" -y";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        session::optional_text(session, &mut self.text, "resolve", "Solution", case)
    }

    fn plan(&self, _scene: &Scene<'_>, _case: &Case) -> Result<Plan> {
        let solution = self.text.message.clone();
        let action = Action::Resolve { solution, with_parent: None };
        Ok(Plan { children: !self.no_children, ..action.into() })
    }
}
