//! What a verb does, as data: an action on a case, a new case, or other work. Command line and
//! batch do it alike.

use serde_json::{Map, Value};

use crate::casework;
use crate::casework::{Desk, OperationContext, Outcome};
use crate::domain::action::{Action, Filing};
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::time::Instant;
use crate::error::Result;

/// Where and when something is done, and by whom.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub desk: &'a Desk,
    pub actor: &'a Actor,
    pub at: Instant,
    /// What would be asked first was said beforehand (`--yes`, `"yes": true`).
    pub yes: bool,
}

/// An action with what goes with it.
#[derive(Clone, Debug)]
pub struct Plan {
    pub action: Action,
    /// Bytes of attached files, by hash.
    pub files: Vec<(String, Vec<u8>)>,
    /// Worth saying before.
    pub warnings: Vec<String>,
    /// L10: resolve the children too.
    pub children: bool,
    /// The note that goes with it, on this case alone.
    pub aside: Option<Action>,
}

impl From<Action> for Plan {
    fn from(action: Action) -> Plan {
        Plan { action, files: Vec::new(), warnings: Vec::new(), children: false, aside: None }
    }
}

/// One unit of work of `batch`: an action on a case, or a new case.
pub enum BatchStep {
    Act {
        case: Box<Case>,
        plan: Box<Plan>,
    },
    File {
        filing: Box<Filing>,
        files: Vec<(String, Vec<u8>)>,
        warnings: Vec<String>,
    },
    /// What is no single action on a case: a merge undone, an article, a person.
    Work(Work),
    /// Nothing to do (an empty queue).
    Nothing(String),
}

/// Does its work inside a transaction that is begun.
pub type Work = Box<dyn Fn(&Scene<'_>, &OperationContext<'_>) -> Result<StepOutcome>>;

/// What a step came to.
#[derive(Default)]
pub struct StepOutcome {
    pub outcomes: Vec<Outcome>,
    /// What is left, and why (L10).
    pub left: Vec<String>,
    /// What is told beside the cases: the key of an article, of an entry.
    pub told: Map<String, Value>,
    /// It wrote something that is not an event of a case.
    pub wrote: bool,
}

impl From<Outcome> for StepOutcome {
    fn from(outcome: Outcome) -> StepOutcome {
        StepOutcome { outcomes: vec![outcome], ..StepOutcome::default() }
    }
}

impl BatchStep {
    /// One action on one case.
    pub fn act(case: Case, action: Action) -> BatchStep {
        BatchStep::Act { case: Box::new(case), plan: Box::new(action.into()) }
    }
}

/// Does a step; several outcomes where children go with their parent. Inside a transaction.
///
/// # Errors
/// As `casework::act`; a child that cannot is left and told (L10).
pub fn perform(
    scene: &Scene<'_>,
    step: &BatchStep,
    how: &OperationContext<'_>,
) -> Result<StepOutcome> {
    let desk = scene.desk;
    match step {
        BatchStep::Work(work) => work(scene, how),
        BatchStep::Act { case, plan } => {
            let how = OperationContext { files: &plan.files, ..*how };
            let with_note = OperationContext { aside: plan.aside.as_ref(), ..how };
            let outcome = casework::act(desk, case.id, &plan.action, &with_note)?;
            if let Action::Merge { into, .. } = &plan.action {
                casework::cases::merge::absorb(desk, into, &outcome, &how)?;
            }
            let mut outcomes = vec![outcome];
            let mut left = Vec::new();
            if plan.children && outcomes[0].operation.is_some() {
                casework::resolve_children(desk, &plan.action, &how, &mut outcomes, &mut left)?;
            }
            Ok(StepOutcome { outcomes, left, ..StepOutcome::default() })
        }
        BatchStep::File { filing, files, .. } => {
            let how = OperationContext { files, ..*how };
            Ok(casework::file(desk, filing, &how)?.into())
        }
        BatchStep::Nothing(_) => Ok(StepOutcome::default()),
    }
}
