//! What a step does to the resolution clock (D8, D9), and terms decided anew (D10).

use crate::domain::agreement::TermPlan;
use crate::domain::calendar::Calendar;
use crate::domain::case::{Case, Phase, PinnedTerm};
use crate::domain::deadline::{self, PausedSpan};
use crate::domain::event::{GivenTerms, ResolutionClock, Retermed};
use crate::domain::policy::OnReopen;
use crate::domain::time::Instant;

use super::context::DecisionContext;

/// The clock after a step into `to`; `None` where the step leaves it as it is.
pub(super) fn on_step(
    case: &Case,
    to: Phase,
    ctx: &DecisionContext<'_>,
) -> Option<ResolutionClock> {
    let pinned = case.resolution_term?;
    let calendar = ctx.calendar?;
    match (case.phase, to) {
        (Phase::Active, Phase::Paused) => {
            let left = left_in_time(case, pinned, ctx.now, calendar)?;
            Some(ResolutionClock { due: None, left: Some(left), warn_at: None })
        }
        (Phase::Active, Phase::Resolved | Phase::Final) => {
            let left = left_in_time(case, pinned, ctx.now, calendar)?;
            Some(ResolutionClock { due: case.resolution_due, left: Some(left), warn_at: None })
        }
        // A final case only goes on where it is taken out of another (L18).
        (Phase::Paused | Phase::Final, Phase::Active) => {
            running(case, pinned, ctx.now, calendar, ctx)
        }
        // D12: the deadline stays in the case after its end: the one it would have had.
        (Phase::Paused, Phase::Resolved | Phase::Final) => {
            let left = case.resolution_left?;
            let due = deadline::resume(ctx.now, left, pinned.term.unit, calendar)?;
            Some(ResolutionClock { due: Some(due), left: Some(left), warn_at: None })
        }
        (Phase::Resolved, Phase::Active) => match ctx.policy.desk.deadline_on_reopen {
            OnReopen::Resume => running(case, pinned, ctx.now, calendar, ctx),
            OnReopen::Keep => {
                let due = case.resolution_due?;
                Some(ResolutionClock {
                    due: Some(due),
                    left: None,
                    warn_at: warn(case, pinned, due, ctx),
                })
            }
            OnReopen::Restart => Some(start_clock(pinned, ctx.now, calendar, ctx)),
        },
        (Phase::Resolved | Phase::Final, Phase::Paused) => {
            let left = case.resolution_left?;
            Some(ResolutionClock { due: None, left: Some(left), warn_at: None })
        }
        _ => None,
    }
}

/// D9: what this reopening does to the deadline, where it is not to resume it.
pub(super) fn on_reopen(case: &Case, to: Phase, ctx: &DecisionContext<'_>) -> Option<OnReopen> {
    let reopens = case.phase == Phase::Resolved && to == Phase::Active;
    let mode = ctx.policy.desk.deadline_on_reopen;
    (reopens && case.resolution_term.is_some() && mode != OnReopen::Resume).then_some(mode)
}

/// D8: what remains; a case already overdue keeps its deadline and nothing else.
fn left_in_time(case: &Case, pinned: PinnedTerm, now: Instant, calendar: &Calendar) -> Option<i64> {
    let due = case.resolution_due.filter(|due| now <= *due)?;
    Some(deadline::remaining(now, due, pinned.term.unit, calendar).max(0))
}

/// D8, D9: now + what remained; late before → the old deadline stays.
fn running(
    case: &Case,
    pinned: PinnedTerm,
    now: Instant,
    calendar: &Calendar,
    ctx: &DecisionContext<'_>,
) -> Option<ResolutionClock> {
    let left = case.resolution_left?;
    let due = deadline::resume(now, left, pinned.term.unit, calendar)?;
    Some(ResolutionClock { due: Some(due), left: None, warn_at: warn(case, pinned, due, ctx) })
}

/// The instant of the warning on the way to `due`; once a term (D13).
fn warn(
    case: &Case,
    pinned: PinnedTerm,
    due: Instant,
    ctx: &DecisionContext<'_>,
) -> Option<Instant> {
    if case.resolution_warned {
        return None;
    }
    let calendar = ctx.calendar?;
    let whole = deadline::term_seconds(case.registered_at, pinned.term, calendar)?;
    let rest = whole - deadline::seconds_at_percent(whole, ctx.policy.desk.warn_at);
    Some(deadline::before_due(due, rest, pinned.term.unit, calendar))
}

/// A clock that starts now, with the whole term before it.
fn start_clock(
    pinned: PinnedTerm,
    start: Instant,
    calendar: &Calendar,
    ctx: &DecisionContext<'_>,
) -> ResolutionClock {
    let percent = ctx.policy.desk.warn_at;
    ResolutionClock {
        due: deadline::due(start, pinned.term, calendar),
        left: None,
        warn_at: deadline::at_percent(start, pinned.term, calendar, percent),
    }
}

/// The terms a new case gets, with the deadlines they come to from `start` (D7).
pub(super) fn terms_from(plan: &TermPlan, start: Instant, ctx: &DecisionContext<'_>) -> GivenTerms {
    let Some(calendar) = ctx.calendar else { return GivenTerms::default() };
    let percent = ctx.policy.desk.warn_at;
    let response = plan.response.map(|pinned| pinned.term);
    let has_terms = plan.response.is_some() || plan.resolution.is_some();
    GivenTerms {
        response: plan.response,
        resolution: plan.resolution,
        calendar: plan.calendar.clone().filter(|_| has_terms),
        calendar_version: plan.calendar_version.filter(|_| has_terms),
        response_due: response.and_then(|term| deadline::due(start, term, calendar)),
        response_warn_at: response
            .and_then(|term| deadline::at_percent(start, term, calendar, percent)),
        clock: plan
            .resolution
            .map(|pinned| start_clock(pinned, start, calendar, ctx))
            .unwrap_or_default(),
    }
}

/// D10: the deadline that the new term would have given from registration, with the same pauses,
/// never earlier than now. `None` where the term is the one the case has.
pub(super) fn reterm(case: &Case, plan: &TermPlan, ctx: &DecisionContext<'_>) -> Option<Retermed> {
    if plan.resolution == case.resolution_term {
        return None;
    }
    // D11: the calendar it was given stays; a case without terms was given none.
    let given = case.calendar.is_none() && plan.resolution.is_some();
    Some(Retermed {
        resolution: plan.resolution,
        clock: anew(case, plan, ctx),
        calendar: plan.calendar.clone().filter(|_| given),
        calendar_version: plan.calendar_version.filter(|_| given),
    })
}

/// The clock under a new term. One that stands still is reckoned as of the instant at which it
/// stopped, and keeps what would have remained.
pub(super) fn anew(case: &Case, plan: &TermPlan, ctx: &DecisionContext<'_>) -> ResolutionClock {
    let (Some(pinned), Some(calendar)) = (plan.resolution, ctx.calendar) else {
        return ResolutionClock::default();
    };
    let (start, unit) = (case.registered_at, pinned.term.unit);
    let mut stops = ctx.stops.to_vec();
    let as_of = match (case.phase, stops.pop()) {
        // It ended when it was resolved; up to there it may have been paused.
        (Phase::Resolved | Phase::Final, Some(last)) => {
            let ended = case.resolved_at.unwrap_or(last.from);
            stops.push(PausedSpan { from: last.from, to: ended });
            ended
        }
        (Phase::Paused, Some(last)) => last.from,
        (_, last) => {
            stops.extend(last);
            ctx.now
        }
    };
    let due = deadline::recompute(start, pinned.term, &stops, calendar, as_of);
    let Some(due) = due else { return ResolutionClock::default() };
    if case.phase != Phase::Active {
        let left = deadline::remaining(as_of, due, unit, calendar).max(0);
        // D12: the deadline stays in a case that is done.
        let due = Some(due).filter(|_| case.phase != Phase::Paused);
        return ResolutionClock { due, left: Some(left), warn_at: None };
    }
    let whole = deadline::term_seconds(start, pinned.term, calendar).unwrap_or_default();
    let rest = whole - deadline::seconds_at_percent(whole, ctx.policy.desk.warn_at);
    let warn_at = deadline::before_due(due, rest, unit, calendar);
    ResolutionClock { due: Some(due), left: None, warn_at: Some(warn_at.max(ctx.now)) }
}
