//! What a term comes to: deadlines, what remains of them, pauses, warnings (D1–D4, D8–D10, D13).
//!
//! Knows terms and calendars; nothing of cases. A deadline is `None` only where the working time
//! of its calendar ends before the term is used up. Called by `casework` and `derivation`.

use super::calendar::{self, Calendar};
use super::term::{Term, Unit};
use super::time::Instant;

/// A time during which a clock stood still, from entering a status to leaving it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PausedSpan {
    pub from: Instant,
    pub to: Instant,
}

/// The instant at which a term that starts now is used up.
///
/// Nothing or less to use gives the start itself (D4).
pub fn due(start: Instant, term: Term, calendar: &Calendar) -> Option<Instant> {
    if term.count <= 0 {
        return Some(start);
    }
    match (term.unit, term.fixed_seconds()) {
        (Unit::Day, _) => Some(calendar::plus_days(calendar.zone, start, term.count)),
        (Unit::WorkingDay, _) => calendar.end_of_working_days(start, term.count),
        (unit, seconds) if unit.is_working() => calendar.add(start, seconds.unwrap_or(i64::MAX)),
        (_, seconds) => Some(start.plus(seconds.unwrap_or(i64::MAX))),
    }
}

/// The seconds of a term: of work for working units, elapsed ones otherwise (D14).
///
/// For (working) days it is the time from the start to the deadline. 0 for a term ≤ 0.
pub fn term_seconds(start: Instant, term: Term, calendar: &Calendar) -> Option<i64> {
    if term.count <= 0 {
        return Some(0);
    }
    match term.fixed_seconds() {
        Some(seconds) => Some(seconds),
        None => due(start, term, calendar).map(|due| remaining(start, due, term.unit, calendar)),
    }
}

/// The seconds left until a deadline: of work for working units, elapsed ones otherwise (D8).
///
/// Not above 0 when `now` is at or past the deadline.
pub fn remaining(now: Instant, due: Instant, unit: Unit, calendar: &Calendar) -> i64 {
    if unit.is_working() { calendar.between(now, due) } else { due.since(now) }
}

/// What a clock keeps that stops now; `None` where it is past due already and keeps its deadline.
pub fn stop(now: Instant, due: Instant, unit: Unit, calendar: &Calendar) -> Option<i64> {
    (now <= due).then(|| remaining(now, due, unit, calendar))
}

/// The deadline of a clock that goes on now with what it kept (D8). Nothing left gives `now`.
pub fn resume(now: Instant, remaining: i64, unit: Unit, calendar: &Calendar) -> Option<Instant> {
    if remaining <= 0 {
        Some(now)
    } else if unit.is_working() {
        calendar.add(now, remaining)
    } else {
        Some(now.plus(remaining))
    }
}

/// The deadline that a term gives from its start with these stops, which lie in order.
///
/// A clock that was past due when it stopped keeps its deadline (D8).
pub fn replay(
    start: Instant,
    term: Term,
    stops: &[PausedSpan],
    calendar: &Calendar,
) -> Option<Instant> {
    let mut deadline = due(start, term, calendar)?;
    for span in stops {
        let Some(kept) = stop(span.from, deadline, term.unit, calendar) else { break };
        deadline = resume(span.to.max(span.from), kept, term.unit, calendar)?;
    }
    Some(deadline)
}

/// The deadline of a new term (D10): as from registration with the same stops, never before now.
///
/// Where the clock stands still, `now` is the instant at which it stopped, and the case keeps
/// `remaining(now, …)` of the result.
pub fn recompute(
    registered: Instant,
    term: Term,
    stops: &[PausedSpan],
    calendar: &Calendar,
    now: Instant,
) -> Option<Instant> {
    replay(registered, term, stops, calendar).map(|deadline| deadline.max(now))
}

/// The instant at which `percent` of a term is used, without stops (D13).
pub fn at_percent(
    start: Instant,
    term: Term,
    calendar: &Calendar,
    percent: u32,
) -> Option<Instant> {
    let used = seconds_at_percent(term_seconds(start, term, calendar)?, percent);
    resume(start, used, term.unit, calendar)
}

/// The seconds of a term that make `percent` of it, at least; whole terms at 100 and above.
pub fn seconds_at_percent(term_seconds: i64, percent: u32) -> i64 {
    let percent = i128::from(percent.min(100));
    let used = (i128::from(term_seconds.max(0)) * percent + 99) / 100;
    i64::try_from(used).unwrap_or(i64::MAX)
}

/// The earliest instant from which `seconds` are left until a deadline.
///
/// For warnings after stops: `term_seconds - seconds_at_percent(…)` before the deadline in force.
/// Working time that ends before `seconds` are found gives the deadline.
pub fn before_due(due: Instant, seconds: i64, unit: Unit, calendar: &Calendar) -> Instant {
    if seconds <= 0 {
        due
    } else if unit.is_working() {
        calendar.back(due, seconds).unwrap_or(due)
    } else {
        due.plus(-seconds)
    }
}

#[cfg(test)]
mod tests;
