//! `split`: a message becomes a case of its own (L18).

use crate::casework::cases::{lookup, split};
use crate::casework::{Desk, OperationContext, Outcome};
use crate::commands::session::Session;
use crate::commands::step::{BatchStep, Scene, StepOutcome};
use crate::commands::verb::HelpGroup;
use crate::commands::verb::{BatchVerb, Verb};
use crate::commands::{case_view, report, request_id};
use crate::domain::action::ActionKind;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::rights::Ability;
use crate::error::Result;
use crate::output::case::{Changed, Needs};

/// Create a case from a message of another case
///
/// Contact, account, service, agreement and group are those of the case; the deadlines count from
/// now. The message stays where it was, too.
#[derive(clap::Args, Clone, Debug)]
pub struct Split {
    /// The case: SR-000412, 412, ref:INC7
    #[arg(value_name = "CASE", required = true)]
    pub case: Option<String>,
    /// Message: its `id` in `show --json`
    #[arg(short, long, value_name = "M", required = true)]
    pub message: Option<i64>,
    /// Subject [default: first line of the message]
    #[arg(long, value_name = "TEXT")]
    pub subject: Option<String>,
}

impl Verb for Split {
    const NAME: &'static str = "split";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ABILITY: Ability = Ability::Case(ActionKind::Split);
    const EXAMPLES: &'static str = "casebook show SR-000412 --jq '.messages[] | [.id, .body]'\ncasebook split SR-000412 --message 5120 --subject \"Second monitor\"";
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
            self.split(desk, actor, &case, &how)
        })?;
        match answer {
            request_id::RequestAnswer::Replayed(answer) => request_id::replay(out, &answer),
            request_id::RequestAnswer::Fresh((outcome, warnings)) => {
                for warning in &warnings {
                    out.warn(warning);
                }
                let needs = if out.speaks_json() { Needs::ALL } else { Needs::WORDS };
                let shape =
                    case_view::changed_shape(desk, actor, &outcome, needs, globals.dry_run)?;
                report::show_changed(out, vec![(shape, outcome)], true)
            }
        }
    }
}

impl BatchVerb for Split {
    fn step(self, scene: &Scene<'_>) -> Result<BatchStep> {
        let case = self.case(scene.desk, scene.actor)?;
        Ok(BatchStep::Work(Box::new(move |scene, how| {
            let (outcome, _) = self.split(scene.desk, scene.actor, &case, how)?;
            Ok(StepOutcome::from(outcome))
        })))
    }
}

impl Split {
    fn case(&self, desk: &Desk, actor: &Actor) -> Result<Case> {
        lookup::case(desk, actor, self.case.as_deref().unwrap_or_default())
    }

    fn split(
        &self,
        desk: &Desk,
        actor: &Actor,
        case: &Case,
        how: &OperationContext<'_>,
    ) -> Result<(Outcome, Vec<String>)> {
        let piece = split::piece(desk, actor, case, self.message.unwrap_or_default())?;
        split::split(desk, case, &piece, self.subject.as_deref(), how)
    }
}
