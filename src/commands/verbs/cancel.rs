//! `cancel`: the case is no longer wanted (L11).

use crate::casework::cases::children;
use crate::commands::answers;
use crate::commands::args::{Cases, TextArgs};
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::commands::{session, text_input};
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::error::{Error, ErrorKind, Result};

/// Cancel cases
#[derive(clap::Args, Clone, Debug)]
pub struct Cancel {
    #[command(flatten)]
    pub cases: Cases,
    /// Reason: key or label of the policy, or free text
    #[arg(long, value_name = "R")]
    pub reason: Option<String>,
    #[command(flatten)]
    pub text: TextArgs,
}

impl CaseVerb for Cancel {
    const NAME: &'static str = "cancel";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ACTION: ActionKind = ActionKind::Cancel;
    const EXAMPLES: &'static str =
        "casebook cancel SR-000412\ncasebook cancel 412 --reason \"Solved by the customer\"";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        text_input::given_text(session, &mut self.text, "cancel", case)?;
        let Some(case) = case.filter(|_| session.may_ask()) else { return Ok(()) };
        if session.globals.yes || session.globals.dry_run {
            return Ok(());
        }
        if self.reason.is_none() {
            self.reason = session::ask_reason(session, "cancel", "canceled", case)?;
        }
        let question = format!("Cancel {} “{}”?", case.number, case.subject);
        match answers::prompt_answer(session.prompter.confirm(&question, "--yes", false))? {
            true => Ok(()),
            false => {
                Err(Error::new(ErrorKind::BadNews, "given up: nothing was done").code("given_up"))
            }
        }
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        let (reason, text) = (self.reason.clone(), self.text.message.clone());
        let warnings = children::left_open(scene.desk, scene.actor, case)?.into_iter().collect();
        Ok(Plan { warnings, ..Action::Cancel { reason, text }.into() })
    }
}
