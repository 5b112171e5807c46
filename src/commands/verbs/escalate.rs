//! `escalate`: a support line further up (L6).

use crate::casework::people::terms;
use crate::commands::args::{Aside, Cases};
use crate::commands::case_verb::CaseVerb;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::domain::lifecycle;
use crate::error::Result;

use super::assign::HolderArgs;

/// Escalate cases to another support line
#[derive(clap::Args, Clone, Debug)]
pub struct Escalate {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub aside: Aside,
    /// Support line [default: the group's if higher, else the next]
    #[arg(long, value_name = "N")]
    pub line: Option<i64>,
    #[command(flatten)]
    pub holder: HolderArgs,
}

impl CaseVerb for Escalate {
    const NAME: &'static str = "escalate";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Escalate;
    const EXAMPLES: &'static str = "casebook escalate SR-000412 --group network-line2\ncasebook escalate 412 --line 3 --to grace";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn aside(&self) -> Option<&str> {
        self.aside.message.as_deref()
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        let mut to = self.holder.look_up(scene)?;
        let line = lifecycle::line_after(case, self.line, &to);
        to.plan = terms::for_line(scene.desk, case, Some(line))?;
        Ok(Action::Escalate { line: self.line, to }.into())
    }
}
