//! `status CASE S`: a step by its status; the verb of that status where it has one (L1).

use crate::casework::cases::children;
use crate::commands::args::TextArgs;
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::text_input;
use crate::commands::verb::HelpGroup;
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::domain::status_keys;
use crate::domain::task::OwnTasks;
use crate::error::{Error, Result};

use super::note;

/// Move a case to a status, including custom ones
///
/// The stock statuses mean their verbs: in-progress = take, waiting = wait, resolved = resolve,
/// closed = close, canceled = cancel, reopened = reopen.
#[derive(clap::Args, Clone, Debug)]
pub struct StatusVerb {
    /// The case: SR-000412, 412, ref:INC7
    #[arg(value_name = "CASE", id = "case", num_args = 1, required = true)]
    pub cases: Vec<String>,
    /// Status: key
    #[arg(value_name = "STATUS", required = true)]
    pub status: Option<String>,
    /// Reason: key or label of the policy, or free text
    #[arg(long, value_name = "R")]
    pub reason: Option<String>,
    #[command(flatten)]
    pub text: TextArgs,
}

impl CaseVerb for StatusVerb {
    const NAME: &'static str = "status";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Status;
    const EXAMPLES: &'static str =
        "casebook status SR-000412 on-hold --reason \"until the part arrives\"";

    fn cases(&self) -> &[String] {
        &self.cases
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        text_input::given_text(session, &mut self.text, "status", case)
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        let policy = scene.desk.policy()?;
        let wanted = self.status.as_deref().unwrap_or_default();
        let found = policy
            .status
            .iter()
            .find(|status| status.key == wanted || status.label.eq_ignore_ascii_case(wanted));
        let Some(status) = found else {
            let keys = policy.status.iter().map(|status| status.key.as_str());
            return Err(Error::unknown("status", wanted, keys).field("status"));
        };
        let (reason, text) = (self.reason.clone(), self.text.message.clone());
        let action = match status.key.as_str() {
            // A text is never dropped: with steps of our own it is a note.
            status_keys::IN_PROGRESS => {
                let aside = text.map(|text| note::beside(scene.desk, &text)).transpose()?;
                return Ok(Plan { aside, ..Action::Take { steal: false }.into() });
            }
            status_keys::WAITING => Action::Wait { reason, text },
            status_keys::RESOLVED => {
                let action = Action::Resolve {
                    solution: text,
                    with_parent: None,
                    article: None,
                    tasks: OwnTasks::Keep,
                };
                let warnings = super::task::open_task_warning(scene, case, None);
                return Ok(Plan { children: true, warnings, ..action.into() });
            }
            status_keys::CLOSED => {
                Action::Close { reason, rating: None, text, tasks: OwnTasks::Keep }
            }
            status_keys::CANCELED => Action::Cancel { reason, text },
            status_keys::REOPENED => Action::Reopen { text },
            _ => {
                let aside = text.map(|text| note::beside(scene.desk, &text)).transpose()?;
                let action = Action::Step { status: status.key.clone(), reason, text: None };
                return Ok(Plan { aside, ..action.into() });
            }
        };
        let warnings = match status.is_final {
            true => children::left_open(scene.desk, scene.actor, case)?.into_iter().collect(),
            false => Vec::new(),
        };
        Ok(Plan { warnings, ..action.into() })
    }
}
