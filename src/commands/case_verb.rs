//! From a parsed verb to what is done to a case: shared by the command line and `batch`, so that
//! both know the same flags and do the same thing.

use crate::commands::step::BatchStep;
use crate::commands::step::Plan;
use crate::commands::step::Scene;

use crate::casework::cases::lookup;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::error::{Error, Result};

use super::args::AttachArgs;
use super::verb::{HelpGroup, Right};
use crate::commands::session::Session;
use crate::commands::verbs;

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
