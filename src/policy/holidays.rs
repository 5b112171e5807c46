//! Reads the days off of a calendar from .ics text (RFC 5545), for the years asked for.
//!
//! Takes whole-day events, of one day or several, single or recurring, with their exceptions
//! (EXDATE, RECURRENCE-ID). What it cannot understand it refuses with the number of the line: a
//! holiday that is silently missing would be a wrong promise. Called when a policy is applied.

mod lines;

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;

use chrono::{DateTime, NaiveDate, TimeDelta};
use rrule::{RRule, Tz, Unvalidated};

use self::lines::{Event, Rule, When, events};
use crate::domain::calendar::Holiday;

/// More occurrences of one event than this in the years asked for are a mistake.
const MOST_OCCURRENCES: u16 = 5000;

/// The longest event taken for days off, in days.
const MOST_DAYS: i64 = 366;

/// Why an .ics text is refused, and the line at which that stands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault}")]
pub struct IcsError {
    /// From 1.
    pub line: usize,
    pub fault: IcsFault,
}

/// What is wrong with one line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IcsFault {
    #[error("this is no .ics calendar; it starts with BEGIN:VCALENDAR")]
    NoCalendar,
    #[error("this is not UTF-8")]
    Encoding,
    #[error("{0} without its BEGIN")]
    StrayEnd(String),
    #[error("BEGIN:{0} is never ended")]
    Unended(String),
    #[error("“{0}” is no property of an event")]
    Property(String),
    #[error("the event has no DTSTART")]
    NoStart,
    #[error("“{0}” is no date")]
    Date(String),
    #[error(
        "“{summary}” has a time of day ({value}), but a holiday is whole days; write VALUE=DATE and the date alone, or give the calendar an exception with hours"
    )]
    Timed { summary: String, value: String },
    #[error("another event has the UID “{uid}” and the same SEQUENCE, but says something else")]
    Twice { uid: String },
    #[error(
        "RECURRENCE-ID with RANGE changes a whole series, which is not understood; write the new series as an event of its own"
    )]
    Range,
    #[error("“{0}” is no length in days")]
    Duration(String),
    #[error("“{0}” ends before it starts")]
    Backwards(String),
    #[error("“{0}” lasts more than {MOST_DAYS} days")]
    TooLong(String),
    #[error("the rule “{rule}” is not understood: {why}")]
    Rule { rule: String, why: String },
    #[error("the rule “{0}” gives more than {MOST_OCCURRENCES} days")]
    TooMany(String),
}

/// The text of an .ics file. Folding counts bytes, so that a fold may stand within a character;
/// such a fold is moved behind it.
pub fn decode(mut bytes: Vec<u8>) -> Result<String, IcsError> {
    lines::mend_folds(&mut bytes);
    String::from_utf8(bytes).map_err(|why| {
        let before = &why.as_bytes()[..why.utf8_error().valid_up_to()];
        IcsError { line: 1 + lines::count_ends(before), fault: IcsFault::Encoding }
    })
}

/// Reads the days off that touch the years asked for, in order of date.
pub fn read(text: &str, years: RangeInclusive<i32>) -> Result<Vec<Holiday>, IcsError> {
    let first = NaiveDate::from_ymd_opt(*years.start(), 1, 1).unwrap_or(NaiveDate::MIN);
    let last = NaiveDate::from_ymd_opt(*years.end(), 12, 31).unwrap_or(NaiveDate::MAX);
    let events = latest(events(text)?)?;
    // A single occurrence that was moved or renamed replaces the one of the rule.
    let moved: HashSet<(&str, NaiveDate)> = events
        .iter()
        .filter_map(|event| Some((event.uid.as_str(), event.replaces.as_ref()?.date)))
        .collect();
    let excluded: HashSet<(&str, NaiveDate)> = events
        .iter()
        .flat_map(|event| event.without.iter().map(|when| (event.uid.as_str(), when.date)))
        .collect();
    let is_out = |event: &Event| {
        let replaced = event.replaces.as_ref().map(|when| (event.uid.as_str(), when.date));
        event.cancelled || replaced.is_some_and(|of| excluded.contains(&of))
    };
    let mut holidays = Vec::new();
    for event in events.iter().filter(|event| !is_out(event)) {
        let length = length(event)?;
        for start in starts(event, first - TimeDelta::days(length.max(1)), last)? {
            if event.replaces.is_none() && moved.contains(&(event.uid.as_str(), start)) {
                continue;
            }
            let end = start + TimeDelta::days(length);
            let holiday = Holiday { start, end, summary: event.summary.clone() };
            if holiday.start > last || holiday.until() <= first {
                continue;
            }
            refuse_timed(event)?;
            holidays.push(holiday);
        }
    }
    holidays.sort_by_key(|holiday| (holiday.start, holiday.end));
    Ok(holidays)
}

/// Of several events with one UID that stand for the same, the one with the highest SEQUENCE.
///
/// Two that claim to be the same revision and differ are refused: nobody can say which one holds.
fn latest(events: Vec<Event>) -> Result<Vec<Event>, IcsError> {
    let mut known: HashMap<(String, Option<NaiveDate>), usize> = HashMap::new();
    let mut kept: Vec<Event> = Vec::new();
    for event in events {
        if event.uid.is_empty() {
            kept.push(event);
            continue;
        }
        let key = (event.uid.clone(), event.replaces.as_ref().map(|when| when.date));
        let Some(at) = known.get(&key).copied() else {
            known.insert(key, kept.len());
            kept.push(event);
            continue;
        };
        match event.sequence.cmp(&kept[at].sequence) {
            Ordering::Greater => kept[at] = event,
            Ordering::Less => {}
            Ordering::Equal if event.says_the_same(&kept[at]) => {}
            Ordering::Equal => {
                let fault = IcsFault::Twice { uid: event.uid.chars().take(60).collect() };
                return Err(IcsError { line: event.start.line, fault });
            }
        }
    }
    Ok(kept)
}

/// Days from start to end as the event says them; 0 where both are the same date.
fn length(event: &Event) -> Result<i64, IcsError> {
    let start = event.start.date;
    let days = match (&event.end, event.days) {
        (Some(end), _) => (end.date - start).num_days(),
        (None, Some(days)) => days,
        (None, None) => 1,
    };
    let fault = if days < 0 {
        IcsFault::Backwards(event.summary.clone())
    } else if days > MOST_DAYS {
        IcsFault::TooLong(event.summary.clone())
    } else {
        return Ok(days);
    };
    Err(IcsError { line: event.end.as_ref().map_or(event.start.line, |end| end.line), fault })
}

/// The dates on which an event starts, from `first` to `last`.
fn starts(event: &Event, first: NaiveDate, last: NaiveDate) -> Result<Vec<NaiveDate>, IcsError> {
    let mut dates = match &event.rule {
        Some(rule) => recurring(rule, event.start.date, first, last)?,
        None => vec![event.start.date],
    };
    dates.extend(event.further.iter().map(|when| when.date));
    dates.retain(|date| !event.without.iter().any(|when| when.date == *date));
    dates.sort_unstable();
    dates.dedup();
    Ok(dates)
}

fn recurring(
    rule: &Rule,
    start: NaiveDate,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<NaiveDate>, IcsError> {
    let refuse = |why: String| IcsError {
        line: rule.line,
        fault: IcsFault::Rule { rule: rule.text.clone(), why },
    };
    let midnight = |date: NaiveDate| -> DateTime<Tz> {
        date.and_time(chrono::NaiveTime::MIN).and_utc().with_timezone(&Tz::UTC)
    };
    let whole_days = rule_of_days(&rule.text).map_err(refuse)?;
    let parsed: RRule<Unvalidated> = whole_days.parse().map_err(|why| refuse(format!("{why}")))?;
    let Some(parsed) = not_over(parsed, midnight(start)) else { return Ok(Vec::new()) };
    let set = parsed.build(midnight(start)).map_err(|why| refuse(format!("{why}")))?;
    let found = set.after(midnight(first)).before(midnight(last)).all(MOST_OCCURRENCES);
    if found.limited {
        let fault = IcsFault::TooMany(rule.text.clone());
        return Err(IcsError { line: rule.line, fault });
    }
    let mut dates: Vec<NaiveDate> = found.dates.iter().map(DateTime::date_naive).collect();
    dates.push(start); // it counts, whatever the rule says of it
    Ok(dates)
}

/// `None` for a rule that ended before its first day.
fn not_over(rule: RRule<Unvalidated>, start: DateTime<Tz>) -> Option<RRule<Unvalidated>> {
    rule.get_until().is_none_or(|until| *until >= start).then_some(rule)
}

/// The rule with its end as the crate wants it, refused where it speaks of anything but days.
fn rule_of_days(text: &str) -> Result<String, String> {
    let mut parts = Vec::new();
    for part in text.split(';').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').ok_or(format!("“{part}” has no value"))?;
        let name = name.trim().to_ascii_uppercase();
        match name.as_str() {
            "FREQ" if !["YEARLY", "MONTHLY", "WEEKLY", "DAILY"].contains(&value) => {
                return Err(format!("holidays do not come {}", value.to_lowercase()));
            }
            "UNTIL" => {
                let date = value.get(..8).and_then(lines::date).ok_or("UNTIL is no date")?;
                parts.push(format!("UNTIL={}T000000Z", date.format("%Y%m%d")));
                continue;
            }
            "FREQ" | "INTERVAL" | "COUNT" | "BYMONTH" | "BYMONTHDAY" | "BYDAY" | "BYYEARDAY"
            | "BYWEEKNO" | "BYSETPOS" | "WKST" => {}
            _ => return Err(format!("{name} is not for whole days")),
        }
        parts.push(format!("{name}={}", value.trim()));
    }
    Ok(parts.join(";"))
}

/// An event that starts on a date and ends within it in UTC is that whole day: some programs write
/// the end so. Any other time of day is refused.
fn refuse_timed(event: &Event) -> Result<(), IcsError> {
    let start = &event.start;
    let whole = |end: &When| !start.timed && end.date == start.date && end.value.ends_with('Z');
    let end = event.end.as_ref().filter(|end| !whole(end));
    match [Some(&event.start), end].into_iter().flatten().find(|when| when.timed) {
        None => Ok(()),
        Some(when) => Err(IcsError {
            line: when.line,
            fault: IcsFault::Timed { summary: event.summary.clone(), value: when.value.clone() },
        }),
    }
}

#[cfg(test)]
mod tests;
