//! What the sweep does on its own, each with the instant at which it fell due (S1, S2, D13).

use crate::domain::action::Timed;
use crate::domain::case::{Case, Phase};
use crate::domain::due::WAITING;
use crate::domain::event::{Event, Fact, System, Which};
use crate::domain::refusal::Refusal;
use crate::domain::status_keys;
use crate::domain::time::Instant;

use super::apply;
use super::context::DecisionContext;
use super::steps;
use crate::domain::lifecycle::assignment;

/// A closing, reminder or waiting step is done only if its condition still holds. A warning or
/// breach is a fact and is recorded anyway (S1–S3), but each only once.
pub(super) fn timed_step(
    case: &Case,
    timed: Timed,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let due_at = timed.due_at();
    let waits = case.status == WAITING && case.phase == Phase::Paused;
    let event = match timed {
        Timed::Warn { response, .. } => {
            holds(case, warn_at(case, response) == Some(due_at))?;
            warning_event(case, response, due_at)
        }
        Timed::Breach { response, .. } => {
            holds(case, breach_at(case, response) == Some(due_at))?;
            breach_event(response, due_at)
        }
        Timed::Wake { .. } => {
            holds(case, case.postponed_till == Some(due_at))?;
            assignment::back().event
        }
        Timed::Remind { .. } => {
            let once = case.reminded_at.is_none() && ctx.policy.evaluation.enabled;
            holds(case, case.phase == Phase::Resolved && !case.rated && once)?;
            Event::System(System::Reminded { of: "evaluation".into() })
        }
        Timed::RemindWaiting { .. } => {
            holds(case, waits && case.reminded_at.is_none())?;
            Event::System(System::Reminded { of: "waiting".into() })
        }
        Timed::Close { .. } => {
            holds(case, case.phase == Phase::Resolved)?;
            let mut change = steps::step(case, status_keys::CLOSED, ctx)?;
            change.reason = steps::ended_for(
                "close",
                Some("Closed automatically"),
                status_keys::CLOSED,
                case,
                ctx,
            );
            Event::Status(change)
        }
        Timed::ResolveWaiting { .. } => {
            holds(case, waits)?;
            let mut change = steps::step(case, status_keys::RESOLVED, ctx)?;
            change.reason = Some("No answer".into());
            Event::Status(change)
        }
    };
    Ok(vec![fact(event, due_at)])
}

fn fact(event: Event, due_at: Instant) -> Fact {
    Fact { event, due_at: Some(due_at) }
}

fn warning_event(case: &Case, response: bool, due_at: Instant) -> Event {
    let due = if response { case.response_due } else { case.resolution_due };
    Event::System(System::Warned { term: which(response), due: due.unwrap_or(due_at) })
}

fn breach_event(response: bool, due_at: Instant) -> Event {
    Event::System(System::Breached { term: which(response), due: due_at })
}

fn which(response: bool) -> Which {
    if response { Which::Response } else { Which::Resolution }
}

fn warn_at(case: &Case, response: bool) -> Option<Instant> {
    if response { case.response_warn_at } else { case.resolution_warn_at }
}

fn breach_at(case: &Case, response: bool) -> Option<Instant> {
    if response { case.response_breach_at } else { case.resolution_breach_at }
}

fn holds(case: &Case, condition: bool) -> Result<(), Refusal> {
    if condition {
        return Ok(());
    }
    let what = format!("case {} has moved on", case.number);
    Err(Refusal::AlreadySo { what })
}

/// The alarms that fell due before `ctx.now` on clocks that these facts set anew: they are
/// recorded with them, for no sweep will find them any more (D13, S1–S3).
pub(super) fn overtaken_alarms(case: &Case, facts: &[Fact], now: Instant) -> Vec<Fact> {
    let mut found = Vec::new();
    for response in [true, false] {
        if !facts.iter().any(|fact| sets_anew(&fact.event, response)) {
            continue;
        }
        let past = |at: Option<Instant>| at.filter(|at| *at < now);
        found.extend(
            past(warn_at(case, response)).map(|at| fact(warning_event(case, response, at), at)),
        );
        found
            .extend(past(breach_at(case, response)).map(|at| fact(breach_event(response, at), at)));
    }
    found.sort_by_key(|fact| fact.due_at);
    found
}

fn sets_anew(event: &Event, response: bool) -> bool {
    match event {
        Event::Reclassify(to) => !response || to.response_retermed,
        _ if response => false,
        Event::Status(change) => change.phase == Phase::Active && change.clock.is_some(),
        Event::Assign(to) | Event::Escalate(to) => to.retermed.is_some(),
        Event::Edit(edited) => edited.retermed.is_some(),
        _ => false,
    }
}

/// The case with these facts added, for deciding on what follows them.
pub(super) fn with(case: &Case, facts: &[Fact], now: Instant) -> Case {
    let mut case = case.clone();
    for fact in facts {
        apply(&mut case, &fact.event, now);
    }
    case
}
