//! What the sweep does on its own, each with the instant at which it fell due (S1, S2, D13).

use crate::domain::action::Timed;
use crate::domain::case::{Case, Phase};
use crate::domain::event::{Event, Fact, System, Which};
use crate::domain::refusal::Refusal;
use crate::domain::time::Instant;

use super::{Context, hold, steps};

/// A closing, reminder or waiting step is done only if its condition still holds; a warning or
/// breach is a fact and is recorded anyway (CORNERS S1–S3).
pub(super) fn timed(case: &Case, timed: Timed, ctx: &Context<'_>) -> Result<Vec<Fact>, Refusal> {
    let event = match timed {
        Timed::Warn { response, due_at } => {
            let due = due_of(case, response).unwrap_or(due_at);
            return Ok(vec![fact(
                Event::System(System::Warned { term: which(response), due }),
                due_at,
            )]);
        }
        Timed::Breach { response, due_at } => {
            let term = which(response);
            return Ok(vec![fact(Event::System(System::Breached { term, due: due_at }), due_at)]);
        }
        Timed::Wake { due_at } => {
            let back = hold::back();
            return Ok(vec![Fact { due_at: Some(due_at), ..back }]);
        }
        Timed::Remind { due_at } => {
            holds(case, case.phase == Phase::Resolved && !case.rated)?;
            return Ok(vec![fact(
                Event::System(System::Reminded { of: "evaluation".into() }),
                due_at,
            )]);
        }
        Timed::RemindWaiting { due_at } => {
            holds(case, case.phase == Phase::Paused)?;
            return Ok(vec![fact(
                Event::System(System::Reminded { of: "waiting".into() }),
                due_at,
            )]);
        }
        Timed::Close { due_at } => {
            holds(case, case.phase == Phase::Resolved)?;
            let mut change = steps::step(case, "closed", ctx)?;
            change.reason =
                steps::ended_for("close", Some("Closed automatically"), "closed", ctx.policy);
            fact(Event::Status(change), due_at)
        }
        Timed::ResolveWaiting { due_at } => {
            holds(case, case.phase == Phase::Paused)?;
            fact(Event::Status(steps::step(case, "resolved", ctx)?), due_at)
        }
    };
    Ok(vec![event])
}

fn fact(event: Event, due_at: Instant) -> Fact {
    Fact { event, due_at: Some(due_at) }
}

fn which(response: bool) -> Which {
    if response { Which::Response } else { Which::Resolution }
}

fn due_of(case: &Case, response: bool) -> Option<Instant> {
    if response { case.response_due } else { case.resolution_due }
}

fn holds(case: &Case, condition: bool) -> Result<(), Refusal> {
    if condition {
        return Ok(());
    }
    let what = format!("case {} has moved on", case.number);
    Err(Refusal::AlreadySo { what })
}
