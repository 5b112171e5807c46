//! `close`: the end of a case (L11).

use crate::casework::cases::children;
use crate::commands::args::{Cases, TextArgs};
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::{HelpGroup, Right, right};
use crate::commands::{session, text_input};
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::domain::rights::Ability;
use crate::domain::task::OwnTasks;
use crate::error::Result;

use super::task;

/// Close cases; customers can rate them
///
/// Customers close what is resolved; staff close anything that is open.
#[derive(clap::Args, Clone, Debug)]
pub struct Close {
    #[command(flatten)]
    pub cases: Cases,
    /// Satisfaction level, 1 to 5
    #[arg(long, value_name = "N")]
    pub rating: Option<i64>,
    /// Open tasks: complete, cancel or keep (staff)
    #[arg(long, value_name = "T", value_enum)]
    pub tasks: Option<OwnTasks>,
    /// Reason: key or label of the policy, or free text (staff)
    #[arg(long, value_name = "R")]
    pub reason: Option<String>,
    #[command(flatten)]
    pub text: TextArgs,
}

impl CaseVerb for Close {
    const NAME: &'static str = "close";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ACTION: ActionKind = ActionKind::Close;
    const RIGHTS: &'static [Right] =
        &[right("--tasks", Ability::SteerWork), right("--rating", Ability::Case(ActionKind::Rate))];
    const EXAMPLES: &'static str = "casebook close SR-000412 --rating 5 -m \"Quick and friendly\"\ncasebook close 412 --reason \"Filed by mistake\"";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        self.tasks = task::ask_own(session, case, self.tasks)?;
        if self.rating.is_none() {
            let open = case.filter(|case| !case.is_final());
            self.rating = session::ask_rating(session, open)?;
            if self.rating.is_some() {
                return text_input::optional_text(
                    session,
                    &mut self.text,
                    "close",
                    "Comment",
                    case,
                );
            }
        }
        text_input::given_text(session, &mut self.text, "close", case)
    }

    fn draft(&self) -> Option<&std::path::Path> {
        self.text.draft.as_deref()
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        let (reason, text) = (self.reason.clone(), self.text.message.clone());
        let tasks = task::own(scene, case, self.tasks)?;
        let mut warnings = task::open_task_warning(scene, case, self.tasks);
        warnings.extend(children::left_open(scene.desk, scene.actor, case)?);
        let action = Action::Close { reason, rating: self.rating, text, tasks };
        Ok(Plan { warnings, ..action.into() })
    }
}
