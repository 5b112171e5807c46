//! `complain`: at any time, even on a closed case (L14).

use crate::commands::args::{AttachArgs, Cases, Loaded, TextArgs};
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::commands::{session, text_input};
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::domain::event::Channel;
use crate::error::Result;

/// Complain about a case, whatever its status
#[derive(clap::Args, Clone, Debug)]
pub struct Complain {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub text: TextArgs,
    #[command(flatten)]
    pub attach: AttachArgs,
}

impl CaseVerb for Complain {
    const NAME: &'static str = "complain";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ACTION: ActionKind = ActionKind::Complain;
    const EXAMPLES: &'static str =
        "casebook complain SR-000412 -m \"Nobody has called me for a week\"";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        text_input::text_for(session, &mut self.text, "complain", case)
    }

    fn attachments(&mut self) -> Option<&mut AttachArgs> {
        Some(&mut self.attach)
    }

    fn draft(&self) -> Option<&std::path::Path> {
        self.text.draft.as_deref()
    }

    fn plan(&self, scene: &Scene<'_>, _case: &Case) -> Result<Plan> {
        let text = self.text.require("complain")?;
        let Loaded { attachments, files } = self.attach.load(session::most_mb(scene.desk)?)?;
        let action = Action::Complain { text, channel: Channel::Portal, attachments };
        Ok(Plan { files, ..action.into() })
    }
}
