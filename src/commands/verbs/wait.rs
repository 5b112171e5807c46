//! `wait`: for the customer's answer; the resolution clock stops (L9, D8).

use crate::commands::args::{Cases, TextArgs};
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::text_input;
use crate::commands::verb::HelpGroup;
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::error::Result;

/// Wait for the customer; the resolution clock stops
#[derive(clap::Args, Clone, Debug)]
pub struct Wait {
    #[command(flatten)]
    pub cases: Cases,
    /// Reason: key or label of the policy, or free text
    #[arg(long, value_name = "R")]
    pub reason: Option<String>,
    #[command(flatten)]
    pub text: TextArgs,
}

impl CaseVerb for Wait {
    const NAME: &'static str = "wait";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Wait;
    const EXAMPLES: &'static str =
        "casebook wait SR-000412 --reason \"waits for the invoice number\"";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        text_input::given_text(session, &mut self.text, "wait", case)
    }

    fn plan(&self, _scene: &Scene<'_>, _case: &Case) -> Result<Plan> {
        let (reason, text) = (self.reason.clone(), self.text.message.clone());
        Ok(Action::Wait { reason, text }.into())
    }
}
