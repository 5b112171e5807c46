//! From a parsed verb to what is done to a case: shared by the command line and `batch`, so that
//! both know the same flags and do the same thing.

use serde_json::{Map, Value};

use crate::casework;
use crate::casework::cases::lookup;
use crate::casework::{Desk, OperationContext, Outcome};
use crate::domain::action::ActionKind;
use crate::domain::action::{Action, Filing};
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::time::Instant;
use crate::error::{Error, Result};

use super::args::AttachArgs;
use super::verb::{HelpGroup, Right};
use super::{Session, verbs};

/// A verb that does something to cases that are there.
pub trait CaseVerb: clap::Args + std::fmt::Debug {
    const NAME: &'static str;
    const GROUP: HelpGroup;
    /// What it does to a case; whoever may do that may use it (P3).
    const ACTION: ActionKind;
    /// Which of its flags ask for more.
    const RIGHTS: &'static [Right] = &[];
    /// Lines of example, shown first in the long help.
    const EXAMPLES: &'static str;

    /// The references that were typed.
    fn cases(&self) -> &[String];

    /// Reads files and editor, and asks on a terminal for what is missing. `case` is the one
    /// case there is, where it is one. Nothing is written yet.
    ///
    /// # Errors
    /// A missing value (2), given up (1).
    fn ask(&mut self, _session: &mut Session, _case: Option<&Case>) -> Result<()> {
        Ok(())
    }

    /// The files and links that go with it; read before any transaction.
    fn attachments(&mut self) -> Option<&mut AttachArgs> {
        None
    }

    /// Where a text that was typed for it lies until it is used.
    fn draft(&self) -> Option<&std::path::Path> {
        None
    }

    /// The note that goes with the step.
    fn aside(&self) -> Option<&str> {
        None
    }

    /// What to do to this case.
    ///
    /// # Errors
    /// Names that do not exist (3), values that are not accepted (6).
    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan>;

    /// The case to use where none was named (`take`: the head of the queue).
    ///
    /// # Errors
    /// Storage trouble, or a missing reference (2).
    fn default_case(&self, _scene: &Scene<'_>) -> Result<Option<Case>> {
        Err(Error::usage(format!("`{}` needs a case", Self::NAME))
            .hint(format!("name it: `casebook {} SR-000001`", Self::NAME))
            .field("case"))
    }
}

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

/// What a verb does to a case, with the note that goes with it.
///
/// # Errors
/// As `CaseVerb::plan`; a mention of nobody (3), a text that is none (2, 6).
pub fn plan_with_note<V: CaseVerb>(verb: &V, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
    let mut plan = verb.plan(scene, case)?;
    if let Some(text) = verb.aside() {
        plan.aside = Some(verbs::note::beside(scene.desk, text)?);
    }
    Ok(plan)
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

/// The step that a case verb of a batch comes to.
///
/// # Errors
/// As `CaseVerb::plan`; a case that is not there (3).
pub fn case_step<V: CaseVerb>(verb: &V, scene: &Scene<'_>) -> Result<BatchStep> {
    let case = match verb.cases() {
        [one] => lookup::case(scene.desk, scene.actor, one)?,
        [] => match verb.default_case(scene)? {
            Some(case) => case,
            None => return Ok(BatchStep::Nothing("nothing to take".into())),
        },
        _ => {
            return Err(Error::usage("a line of a batch names one case").field("case"));
        }
    };
    let plan = plan_with_note(verb, scene, &case)?;
    Ok(BatchStep::Act { case: Box::new(case), plan: Box::new(plan) })
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
