//! `unmerge`: a case that ended in another is one of its own again (L18).

use crate::casework::cases::{lookup, merge};
use crate::casework::{Desk, OperationContext};
use crate::commands::session::Session;
use crate::commands::step::{BatchStep, Scene};
use crate::commands::verb::HelpGroup;
use crate::commands::verb::{BatchVerb, Verb};
use crate::commands::{case_view, report, request_id};
use crate::domain::action::ActionKind;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::rights::Ability;
use crate::error::Result;
use crate::output::case::{Changed, Needs};

/// Undo the merge of a case
///
/// It goes on in the status it had; the time between counts as a pause. What was written since
/// stays with the other case.
#[derive(clap::Args, Clone, Debug)]
pub struct Unmerge {
    /// Merged case: SR-000412, 412, ref:INC7
    #[arg(value_name = "CASE", required = true)]
    pub case: Option<String>,
}

impl Verb for Unmerge {
    const NAME: &'static str = "unmerge";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ABILITY: Ability = Ability::Case(ActionKind::Unmerge);
    const EXAMPLES: &'static str = "casebook unmerge SR-000415";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        if run.out.prepare::<Changed>()? == crate::output::Prepared::Answered {
            return Ok(());
        }
        let (desk, actor, out, globals) = run.parts()?;
        let fingerprint = request_id::fingerprint(Self::NAME, &self);
        if let Some(answer) = request_id::kept_document(desk, actor, globals, &fingerprint)? {
            return request_id::replay(out, &answer);
        }
        let case = self.case(desk, actor)?;
        let answer = request_id::once(desk, actor, globals, &fingerprint, || {
            let how = OperationContext {
                request_id: globals.operation_id(),
                if_version: globals.if_version,
                ..OperationContext::new(desk, actor, Self::NAME)
            };
            Ok((merge::take_out(desk, &case, &how)?, Vec::new()))
        })?;
        match answer {
            request_id::RequestAnswer::Replayed(answer) => request_id::replay(out, &answer),
            request_id::RequestAnswer::Fresh((outcome, _)) => {
                let needs = if out.speaks_json() { Needs::ALL } else { Needs::WORDS };
                let shape =
                    case_view::changed_shape(desk, actor, &outcome, needs, globals.dry_run)?;
                report::show_changed(out, vec![(shape, outcome)], true)
            }
        }
    }
}

impl BatchVerb for Unmerge {
    fn step(self, scene: &Scene<'_>) -> Result<BatchStep> {
        let case = self.case(scene.desk, scene.actor)?;
        Ok(BatchStep::Work(Box::new(move |scene, how| {
            Ok(merge::take_out(scene.desk, &case, how)?.into())
        })))
    }
}

impl Unmerge {
    fn case(&self, desk: &Desk, actor: &Actor) -> Result<Case> {
        lookup::itself(desk, actor, self.case.as_deref().unwrap_or_default())
    }
}
