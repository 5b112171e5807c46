//! Where the deadlines of a case come from (D14): derived from its trail, compared with its row.
//!
//! Pure; the calendars are handed in. Called by `casework::explain`, shown by `output::explain`.

use std::rc::Rc;

use super::calendar::Calendar;
use super::case::{Case, Phase};
use super::derivation::{Derivation, Facts, Stop, derive};
use super::time::Instant;
use crate::domain::clock_history::{Course, Stay, Trail};

/// The derivation of both deadlines of a case.
#[derive(Clone, Debug)]
pub struct Explained {
    pub case: Case,
    pub trail: Trail,
    pub response: Option<ExplainedDeadline>,
    pub resolution: Option<ExplainedDeadline>,
    /// What the case's row says otherwise, a sentence each.
    pub differences: Vec<String>,
}

/// One deadline and its way.
#[derive(Clone, Debug)]
pub struct ExplainedDeadline {
    pub course: Course,
    pub calendar: Rc<Calendar>,
    pub derivation: Derivation,
}

/// Derives the deadlines of a case as seen at `now`, which is never before its last event.
///
/// # Errors
/// Those of `calendar`, which gives a calendar by key and version.
pub fn explain<E>(
    case: Case,
    trail: Trail,
    label: impl Fn(&Stay) -> String,
    calendar: impl Fn(&str, i64) -> Result<Rc<Calendar>, E>,
    now: Instant,
) -> Result<Explained, E> {
    let now = now.max(case.updated_at);
    let done = if case.is_ongoing() { None } else { case.resolved_at };
    let answered = case.responded_at.or(done);
    let stop = |stay: &Stay| Stop { from: stay.from, to: stay.to, label: label(stay) };
    let stops: Vec<Stop> = trail.stays.iter().map(stop).collect();
    let clock = |course: Option<&Course>, stops: &[Stop], ended: Option<Instant>| {
        let Some(course) = course else { return Ok(None) };
        let calendar = calendar(&course.calendar.0, course.calendar.1)?;
        let start = course.start;
        // A stop before a term that was started again is none of it.
        let after = |stop: &&Stop| stop.to.is_none_or(|to| to > start);
        let stops: Vec<Stop> = stops.iter().filter(after).cloned().collect();
        let (term, floor) = (course.pinned.term, course.floor);
        let facts = Facts { start, term, floor, stops: &stops, ended };
        let derivation = derive(facts, &calendar, now);
        Ok(Some(ExplainedDeadline { course: course.clone(), calendar, derivation }))
    };
    let response = clock(trail.response.as_ref(), &[], answered)?;
    let resolution = clock(trail.resolution.as_ref(), &stops, done)?;
    let differences = differences(&case, response.as_ref(), resolution.as_ref());
    Ok(Explained { case, trail, response, resolution, differences })
}

/// What the row of the case says otherwise than the journal.
fn differences(
    case: &Case,
    response: Option<&ExplainedDeadline>,
    resolution: Option<&ExplainedDeadline>,
) -> Vec<String> {
    let mut differences = Vec::new();
    let due = |clock: Option<&ExplainedDeadline>| clock.and_then(|clock| clock.derivation.due);
    let words = |at: Option<Instant>| at.map_or("none".to_string(), |at| at.to_string());
    for (name, stored, derived) in [
        ("response", case.response_due, due(response)),
        ("resolution", case.resolution_due, due(resolution)),
    ] {
        if stored != derived {
            differences.push(format!(
                "the {name} deadline of {} is kept as {}, but its journal gives {}",
                case.number,
                words(stored),
                words(derived)
            ));
        }
    }
    let left = resolution.and_then(|clock| clock.derivation.left_while_stopped());
    let kept = case.resolution_left.filter(|_| case.phase == Phase::Paused);
    if case.phase == Phase::Paused && left != kept {
        let words = |seconds: Option<i64>| seconds.map_or("none".to_string(), |s| s.to_string());
        differences.push(format!(
            "the time left of {} is kept as {} seconds, but its journal gives {}",
            case.number,
            words(kept),
            words(left)
        ));
    }
    differences
}
