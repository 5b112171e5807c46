//! What of a case is due by an instant, and since when (S1–S3, D13).
//!
//! Pure. Knows a case's instants and the days of the policy; nothing of other cases, the desk or
//! what doing a step comes to (`lifecycle::timed`). Called by `casework::sweep`.

use chrono_tz::Tz;

use super::action::Timed;
use super::calendar::{plus_days, same_offset};
use super::case::{Case, Phase};
use super::policy::{Evaluation, WaitingSwitches};
use super::time::Instant;

/// What of a case the timed steps look at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DueView {
    pub phase: Phase,
    /// It waits for the customer: in the status `waiting`, not in another paused one.
    pub waiting: bool,
    pub status_since: Instant,
    pub resolved_at: Option<Instant>,
    pub reminded_at: Option<Instant>,
    pub rated: bool,
    pub postponed_till: Option<Instant>,
    pub response_warn_at: Option<Instant>,
    pub response_breach_at: Option<Instant>,
    pub resolution_warn_at: Option<Instant>,
    pub resolution_breach_at: Option<Instant>,
}

impl From<&Case> for DueView {
    fn from(case: &Case) -> DueView {
        DueView {
            phase: case.phase,
            waiting: case.status == WAITING && case.phase == Phase::Paused,
            status_since: case.status_since,
            resolved_at: case.resolved_at,
            reminded_at: case.reminded_at,
            rated: case.rated,
            postponed_till: case.postponed_till,
            response_warn_at: case.response_warn_at,
            response_breach_at: case.response_breach_at,
            resolution_warn_at: case.resolution_warn_at,
            resolution_breach_at: case.resolution_breach_at,
        }
    }
}

/// The status in which a case waits for the customer. A paused status of the desk's own waits for
/// something else, and nobody is reminded of it.
pub const WAITING: &str = "waiting";

/// The days of the policy, counted by D5 in the desk's zone.
#[derive(Clone, Copy, Debug)]
pub struct PolicyDays<'a> {
    pub evaluation: &'a Evaluation,
    pub waiting: &'a WaitingSwitches,
    pub zone: Tz,
}

impl PolicyDays<'_> {
    /// The days from the resolution to the reminder; `None` where nobody is reminded (S1).
    pub fn to_reminder(&self) -> Option<u32> {
        let days = self.evaluation.remind_after_days;
        (self.evaluation.enabled && days > 0).then_some(days)
    }

    /// The days from the resolution to the closing, whether or not evaluation is used (S1).
    pub fn to_closing(&self) -> Option<u32> {
        let evaluation = self.evaluation;
        let days = evaluation.remind_after_days.saturating_add(evaluation.close_after_days);
        evaluation.close_resolved.then_some(days)
    }

    /// The days a case waits before its customer is reminded; 0 is never.
    pub fn to_waiting_reminder(&self) -> Option<u32> {
        Some(self.waiting.remind_days).filter(|days| *days > 0)
    }

    /// The days a case waits before it is resolved; 0 is never.
    pub fn to_waiting_end(&self) -> Option<u32> {
        Some(self.waiting.resolve_days).filter(|days| *days > 0)
    }

    /// No later instant has `days` behind it by `now`; one up to two hours earlier may not either.
    pub fn latest_start(&self, days: u32, now: Instant) -> Instant {
        // An hour that the clock shows twice may be counted from either time.
        plus_days(self.zone, now, -i64::from(days)).plus(FOLD)
    }

    /// No case whose days start at `start` or later is due before this: the end of those days,
    /// but where the clock is put back or forth near either instant.
    pub fn earliest_end(&self, days: u32, start: Instant) -> Instant {
        let end = self.after(start, days);
        let earlier = end.plus(-FOLD);
        let steady = same_offset(self.zone, start, start.plus(FOLD))
            && same_offset(self.zone, earlier, end.plus(FOLD));
        if steady { end } else { earlier }
    }

    fn after(&self, start: Instant, days: u32) -> Instant {
        plus_days(self.zone, start, i64::from(days))
    }
}

/// The most by which a clock is put back.
const FOLD: i64 = 2 * 3600;

/// The step of a case that fell due first by `now`, with the instant at which it did.
///
/// When reminder and closing are both due it is the closing. A step that follows a step falls due
/// as many days after that one was *done* as lie between the two, so that customers keep their days
/// (rule “After a late reminder”).
pub fn first(standing: &DueView, days: &PolicyDays<'_>, now: Instant) -> Option<Timed> {
    let steps = [
        alarm(standing.response_warn_at, |due_at| Timed::Warn { response: true, due_at }),
        alarm(standing.response_breach_at, |due_at| Timed::Breach { response: true, due_at }),
        alarm(standing.resolution_warn_at, |due_at| Timed::Warn { response: false, due_at }),
        alarm(standing.resolution_breach_at, |due_at| Timed::Breach { response: false, due_at }),
        alarm(standing.postponed_till, |due_at| Timed::Wake { due_at }),
        of_status(standing, days, now),
    ];
    steps
        .into_iter()
        .flatten()
        .filter(|step| step.due_at() <= now)
        .min_by_key(|step| (step.due_at(), step.rank()))
}

/// Whether the case is one to be closed by `now` (S3: how many there are).
pub fn closes(standing: &DueView, days: &PolicyDays<'_>, now: Instant) -> bool {
    matches!(of_status(standing, days, now), Some(Timed::Close { .. }))
}

fn alarm(at: Option<Instant>, step: fn(Instant) -> Timed) -> Option<Timed> {
    at.map(step)
}

/// The one step that its status brings about by `now`.
fn of_status(standing: &DueView, days: &PolicyDays<'_>, now: Instant) -> Option<Timed> {
    let ended = standing.resolved_at.filter(|_| standing.phase == Phase::Resolved);
    if let Some(start) = ended {
        let remind = days.to_reminder().filter(|_| !standing.rated);
        let kept = days.evaluation.close_after_days;
        return chain(standing, start, remind, days.to_closing(), kept, days, now).map(
            |(at, ends)| {
                if ends { Timed::Close { due_at: at } } else { Timed::Remind { due_at: at } }
            },
        );
    }
    if !standing.waiting {
        return None;
    }
    let (remind, end) = (days.to_waiting_reminder(), days.to_waiting_end());
    let kept = end.unwrap_or_default().saturating_sub(remind.unwrap_or_default());
    chain(standing, standing.status_since, remind, end, kept, days, now).map(|(at, ends)| {
        if ends {
            Timed::ResolveWaiting { due_at: at }
        } else {
            Timed::RemindWaiting { due_at: at }
        }
    })
}

/// A reminder and an end after days from one start: the end where it is due and the reminder, if
/// there was one, lies `kept` days back; else the reminder. True for the end.
fn chain(
    standing: &DueView,
    start: Instant,
    remind: Option<u32>,
    end: Option<u32>,
    kept: u32,
    days: &PolicyDays<'_>,
    now: Instant,
) -> Option<(Instant, bool)> {
    let end = end.map(|count| days.after(start, count)).filter(|due| *due <= now);
    if let Some(by_rule) = end {
        let Some(reminded_at) = standing.reminded_at else { return Some((by_rule, true)) };
        let due = by_rule.max(days.after(reminded_at, kept));
        return (due <= now).then_some((due, true));
    }
    let due = days.after(start, remind.filter(|_| standing.reminded_at.is_none())?);
    (due <= now).then_some((due, false))
}

#[cfg(test)]
mod tests;
