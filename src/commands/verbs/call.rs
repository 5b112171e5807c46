//! `call`: the numbers to call, and what was said (feature 33).

use crate::commands::args::{Cases, TextArgs};
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::commands::{session, text_input};
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::error::Result;

/// Show phone numbers and log a call with the contact
#[derive(clap::Args, Clone, Debug)]
pub struct Call {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub text: TextArgs,
}

impl CaseVerb for Call {
    const NAME: &'static str = "call";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Call;
    const EXAMPLES: &'static str = "casebook call SR-000412 -m \"Agreed on tomorrow, 10:00\"";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        if let Some(case) = case {
            session::say_phones(session, case)?;
        }
        text_input::text_for(session, &mut self.text, "call", case)
    }

    fn plan(&self, _scene: &Scene<'_>, _case: &Case) -> Result<Plan> {
        Ok(Action::Call { text: self.text.require("call")? }.into())
    }
}
