//! `reopen`: it is not solved after all (L12).

use crate::commands::args::{Cases, TextArgs};
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::text_input;
use crate::commands::verb::HelpGroup;
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::domain::rights::Ability;
use crate::error::Result;

/// Reopen a resolved or waiting case
#[derive(clap::Args, Clone, Debug)]
pub struct Reopen {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub text: TextArgs,
}

impl CaseVerb for Reopen {
    const NAME: &'static str = "reopen";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ACTION: ActionKind = ActionKind::Reopen;
    const EXAMPLES: &'static str = "casebook reopen SR-000412 -m \"It broke again this morning\"";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        if !session.desk()?.1.may(Ability::SeeInternal) {
            return text_input::text_for(session, &mut self.text, "reopen", case);
        }
        text_input::given_text(session, &mut self.text, "reopen", case)
    }

    fn draft(&self) -> Option<&std::path::Path> {
        self.text.draft.as_deref()
    }

    fn plan(&self, _scene: &Scene<'_>, _case: &Case) -> Result<Plan> {
        Ok(Action::Reopen { text: self.text.message.clone() }.into())
    }
}
