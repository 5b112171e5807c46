//! How a deadline came about, step by step (D14). The proof that `explain` prints.
//!
//! Derives from the same facts as the case did: start, term, calendar and stops. The seconds of
//! the steps `run` and `remaining` add up to the term; a law in the tests holds that.

use chrono::{DateTime, NaiveDate};
use serde::Serialize;

use super::calendar::Calendar;
use super::deadline::{due, remaining, resume, stop, term_seconds};
use super::term::Term;
use super::time::Instant;

/// A stop of the clock with the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    pub from: Instant,
    /// `None` while it lasts.
    pub to: Option<Instant>,
    /// The label of the status that stopped the clock.
    pub label: String,
}

/// What a step is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Time taken from the term.
    Run,
    /// The clock stood still.
    Pause,
    /// Outside working time.
    Closed,
    /// What is left of the term; 0 when it is used up.
    Remaining,
    /// Elapsed time past the deadline; no part of the sum.
    Late,
}

/// One step of a derivation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DerivationStep {
    pub kind: StepKind,
    pub from: Instant,
    /// `None` where the end is not known yet: a stop that lasts, and what is left during it.
    pub to: Option<Instant>,
    pub seconds: i64,
    pub note: String,
}

/// The whole way from the start of a term to its deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derivation {
    /// `None` while the clock stands still, or where working time ends first.
    pub due: Option<Instant>,
    pub term: Term,
    pub term_seconds: i64,
    pub steps: Vec<DerivationStep>,
    /// The days that are still to come until the deadline: `run` and `closed`.
    pub ahead: Vec<DerivationStep>,
    /// The deadline that the term would have had without stops.
    pub without_pauses: Option<Instant>,
}

/// The facts that a deadline comes from.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    pub start: Instant,
    pub term: Term,
    /// Where the term was decided anew: the deadline is never earlier than that (D10).
    pub floor: Option<Instant>,
    /// In order, none within another.
    pub stops: &'a [Stop],
    /// When the clock ended for good (answered, resolved).
    pub ended: Option<Instant>,
}

/// Derives a deadline from its facts, as seen at `now`.
pub fn derive(facts: Facts<'_>, calendar: &Calendar, now: Instant) -> Derivation {
    let Facts { start, term, .. } = facts;
    let without_pauses = due(start, term, calendar);
    let mut derivation = Derivation {
        due: without_pauses,
        term,
        term_seconds: term_seconds(start, term, calendar).unwrap_or_default(),
        steps: Vec::new(),
        ahead: Vec::new(),
        without_pauses,
    };
    derivation.walk(facts, facts.ended.unwrap_or(now).max(start), calendar);
    derivation
}

impl Derivation {
    /// What the clock kept, where it stands still.
    pub fn left_while_stopped(&self) -> Option<i64> {
        let left = self.steps.iter().find(|step| step.kind == StepKind::Remaining);
        left.filter(|_| self.due.is_none()).map(|step| step.seconds)
    }

    fn walk(&mut self, facts: Facts<'_>, end: Instant, calendar: &Calendar) {
        let Some(mut used_up) = self.due else { return };
        let (unit, ended) = (self.term.unit, facts.ended.is_some());
        let raised = |used_up: Instant, at: Instant| {
            facts.floor.filter(|floor| *floor <= at).map_or(used_up, |floor| used_up.max(floor))
        };
        let mut cursor = facts.start;
        let mut later = Vec::new();
        let counts = |at: &&Stop| at.from < end || (at.to.is_none() && !ended);
        for at in facts.stops.iter().filter(counts) {
            let from = at.from.max(cursor);
            let to = at.to.filter(|to| *to <= end);
            if to.is_some_and(|to| to <= from) {
                continue;
            }
            let deadline = raised(used_up, from);
            let Some(kept) = stop(from, deadline, unit, calendar) else {
                let note = format!("{}; past due already, the deadline stays", at.label);
                later.push(pause(from, to, end, note)); // D8
                continue;
            };
            self.run_to(cursor, from, used_up, calendar);
            self.steps.push(pause(from, to, end, at.label.clone()));
            let Some(resumed) = to.and_then(|to| resume(to, kept, unit, calendar)) else {
                self.steps.push(DerivationStep {
                    kind: StepKind::Remaining,
                    from,
                    to: None,
                    seconds: kept,
                    note: "remaining when the clock stopped".into(),
                });
                self.due = None;
                return;
            };
            (cursor, used_up) = (to.unwrap_or(from), resumed);
        }
        let deadline = raised(used_up, end);
        self.due = Some(deadline);
        self.run_to(cursor, end.min(deadline), used_up, calendar);
        let left = end.min(deadline);
        self.steps.push(DerivationStep {
            kind: StepKind::Remaining,
            from: left,
            to: Some(deadline),
            seconds: remaining(left, used_up, unit, calendar).max(0),
            note: match (end <= deadline, ended) {
                (true, true) => "remaining when the clock stopped".into(),
                (true, false) => "left until the deadline".into(),
                (false, _) => "used up".into(),
            },
        });
        if end > deadline {
            self.steps.push(DerivationStep {
                kind: StepKind::Late,
                from: deadline,
                to: Some(end),
                seconds: end.since(deadline),
                note: if ended { "done late".into() } else { "overdue".into() },
            });
        } else if !ended {
            self.ahead = self.stretches(left, deadline, calendar);
        }
        self.steps.extend(later);
    }

    /// The time taken up to `to`, or up to where the term was used up; what lies between then and
    /// a later deadline was not taken from the term (D10).
    fn run_to(&mut self, from: Instant, to: Instant, used_up: Instant, calendar: &Calendar) {
        self.run(from, to.min(used_up), calendar);
        let cursor = used_up.max(from);
        if to > cursor {
            self.steps.push(DerivationStep {
                kind: StepKind::Closed,
                from: cursor,
                to: Some(to),
                seconds: to.since(cursor),
                note: "used up before the term was changed; never due before the change".into(),
            });
        }
    }

    fn run(&mut self, from: Instant, to: Instant, calendar: &Calendar) {
        let steps = self.stretches(from, to, calendar);
        self.steps.extend(steps);
    }

    /// Working time and the gaps between; one stretch for units that ignore the calendar (D1).
    fn stretches(&self, from: Instant, to: Instant, calendar: &Calendar) -> Vec<DerivationStep> {
        let step = |kind, from: Instant, to: Instant, note| DerivationStep {
            kind,
            from,
            to: Some(to),
            seconds: to.since(from),
            note,
        };
        let mut steps = Vec::new();
        if from >= to {
            return steps;
        }
        if !self.term.unit.is_working() {
            steps.push(step(StepKind::Run, from, to, "the calendar is not asked".into()));
            return steps;
        }
        let mut cursor = from;
        for (open, close) in calendar.intervals(from, to) {
            if open > cursor {
                steps.push(step(StepKind::Closed, cursor, open, days_off(cursor, open, calendar)));
            }
            steps.push(step(StepKind::Run, open, close, clock_words(open, close, calendar)));
            cursor = close;
        }
        if cursor < to {
            steps.push(step(StepKind::Closed, cursor, to, days_off(cursor, to, calendar)));
        }
        steps
    }
}

fn pause(from: Instant, to: Option<Instant>, end: Instant, label: String) -> DerivationStep {
    let seconds = to.unwrap_or(end).since(from).max(0);
    DerivationStep { kind: StepKind::Pause, from, to, seconds, note: label }
}

fn local(at: Instant, calendar: &Calendar) -> DateTime<chrono_tz::Tz> {
    at.utc().with_timezone(&calendar.zone)
}

/// `Mon 2026-03-30 09:00-13:00`, with seconds only where there are some.
fn clock_words(from: Instant, to: Instant, calendar: &Calendar) -> String {
    let (start, end) = (local(from, calendar), local(to, calendar));
    let clock = |at: &DateTime<chrono_tz::Tz>| {
        let form = if at.timestamp() % 60 == 0 { "%H:%M" } else { "%H:%M:%S" };
        at.format(form).to_string()
    };
    let midnight = end.date_naive() != start.date_naive() && clock(&end) == "00:00";
    let last = if midnight { "24:00".into() } else { clock(&end) };
    format!("{} {}-{last}", start.format("%a %Y-%m-%d"), clock(&start))
}

/// The names of the holidays inside a gap, or plain words.
fn days_off(from: Instant, to: Instant, calendar: &Calendar) -> String {
    let first = local(from, calendar).date_naive();
    let last = local(to, calendar).date_naive();
    let mut names: Vec<&str> = Vec::new();
    for holiday in calendar.holidays_between(first, last.succ_opt().unwrap_or(NaiveDate::MAX)) {
        let closed = |date| calendar.day(date).intervals.is_empty();
        let off = holiday.start.max(first).iter_days().take_while(|d| *d < holiday.until());
        if off.take_while(|date| *date <= last).any(closed)
            && !names.contains(&holiday.summary.as_str())
        {
            names.push(&holiday.summary);
        }
    }
    if names.is_empty() { "closed".into() } else { format!("closed: {}", names.join(", ")) }
}

#[cfg(test)]
mod tests;
