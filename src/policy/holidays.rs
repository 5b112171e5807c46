//! Reads the days off of a calendar from .ics text (RFC 5545), for the years asked for.
//!
//! Takes events of one day or several, single or recurring, with their exceptions (EXDATE,
//! RECURRENCE-ID); those with times of day close only these hours. What it cannot understand it refuses with the number of the line: a
//! holiday that is silently missing would be a wrong promise. Called when a policy is applied.

mod lines;
mod when;

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz as Zone;
use rrule::{RRule, Tz, Unvalidated};

use self::lines::{Rule, Vevent, events};
use self::when::When;
use crate::domain::calendar::{Holiday, Interval};

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
    #[error("this is not an .ics calendar; it starts with BEGIN:VCALENDAR")]
    NoCalendar,
    #[error("this is not UTF-8")]
    Encoding,
    #[error("{0} without its BEGIN")]
    StrayEnd(String),
    #[error("BEGIN:{0} is never ended")]
    Unended(String),
    #[error("“{0}” is not a property of an event")]
    Property(String),
    #[error("the event has no DTSTART")]
    NoStart,
    #[error("“{0}” is not a date")]
    Date(String),
    #[error("“{0}” has a time of day at one end, and a date alone at the other")]
    Mixed(String),
    #[error("“{0}” starts at a time of day, but does not say when it ends")]
    Endless(String),
    #[error("“{0}” is not a time zone that is known here; write one like Europe/Berlin")]
    Zone(String),
    #[error("another event has the UID “{uid}” and the same SEQUENCE, but says something else")]
    Twice { uid: String },
    #[error(
        "RECURRENCE-ID with RANGE changes a whole series, which is not understood; write the new series as an event of its own"
    )]
    Range,
    #[error("“{0}” is not a length of time, or not one in days for a date")]
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

/// Reads the days off that touch the years asked for, in order of date. Times of day are those of
/// the clocks in `home`.
pub fn read(text: &str, years: RangeInclusive<i32>, home: Zone) -> Result<Vec<Holiday>, IcsError> {
    let first = NaiveDate::from_ymd_opt(*years.start(), 1, 1).unwrap_or(NaiveDate::MIN);
    let last = NaiveDate::from_ymd_opt(*years.end(), 12, 31).unwrap_or(NaiveDate::MAX);
    let events = latest(events(text)?)?;
    // A single occurrence that was moved or renamed replaces the one of the rule.
    let mut moved: HashSet<(&str, NaiveDate)> = HashSet::new();
    let mut excluded: HashSet<(&str, NaiveDate)> = HashSet::new();
    for event in &events {
        if let Some(when) = &event.replaces {
            moved.insert((&event.uid, when.beside(&event.start, home)?.date()));
        }
        for when in &event.without {
            excluded.insert((&event.uid, when.beside(&event.start, home)?.date()));
        }
    }
    let mut holidays = Vec::new();
    for event in events.iter().filter(|event| !event.cancelled) {
        if let Some(when) = &event.replaces {
            let of = when.beside(&event.start, home)?.date();
            if excluded.contains(&(event.uid.as_str(), of)) {
                continue;
            }
        }
        // A day of margin for what other zones make of it.
        let shape = Shape::of(event, home);
        let days = shape.as_ref().map_or(0, Shape::days);
        let from = first - TimeDelta::days(days + 1);
        let to = last + TimeDelta::days(1);
        let within = |start: &NaiveDate| (from..=to).contains(start);
        for start in starts(event, from, to, home)?.into_iter().filter(within) {
            let shape = shape.as_ref().map_err(Clone::clone)?;
            if event.replaces.is_some() || !moved.contains(&(event.uid.as_str(), start)) {
                shape.holidays(event, start, home, &mut holidays)?;
            }
        }
    }
    holidays.retain(|holiday| holiday.start <= last && holiday.until() > first);
    holidays.sort_by_key(|holiday| (holiday.start, holiday.end, holiday.hours));
    Ok(holidays)
}

/// How long each occurrence of an event lasts.
enum Shape {
    /// Days from start to end as the event says them; 0 where both are the same date.
    Days(i64),
    /// From a time of day.
    Hours(NaiveTime, TimeDelta),
}

impl Shape {
    fn of(event: &Vevent, home: Zone) -> Result<Shape, IcsError> {
        let start = &event.start;
        let line = event.end.as_ref().map_or(start.line, |end| end.line);
        let refuse = |line: usize, fault: fn(String) -> IcsFault| {
            Err(IcsError { line, fault: fault(event.summary.clone()) })
        };
        let shape = match (start.time, &event.end, event.lasts) {
            (None, None, None) => Shape::Days(1),
            (None, None, Some((line, lasts))) => {
                if lasts.num_seconds() % 86_400 != 0 {
                    let fault = IcsFault::Duration(format!("{} s", lasts.num_seconds()));
                    return Err(IcsError { line, fault });
                }
                Shape::Days(lasts.num_days())
            }
            // Some programs write the end of a whole day so.
            (None, Some(end), _) if end.time.is_none() || is_end_of_day(start, end) => {
                Shape::Days((end.date - start.date).num_days())
            }
            (None, Some(_), _) => return refuse(line, IcsFault::Mixed),
            (Some(_), Some(end), _) if end.time.is_none() => return refuse(line, IcsFault::Mixed),
            (Some(_), Some(end), _) if end.value == start.value => {
                return refuse(line, IcsFault::Endless);
            }
            (Some(time), Some(end), _) => {
                Shape::Hours(time, end.beside(start, home)? - start.date.and_time(time))
            }
            (Some(time), None, Some((_, lasts))) => Shape::Hours(time, lasts),
            (Some(_), None, None) => return refuse(line, IcsFault::Endless),
        };
        match shape.days() {
            days if days < 0 => refuse(line, IcsFault::Backwards),
            days if days > MOST_DAYS => refuse(line, IcsFault::TooLong),
            _ => Ok(shape),
        }
    }

    /// At least so many days long; negative where the end is before the start.
    fn days(&self) -> i64 {
        match self {
            Shape::Days(days) => *days,
            Shape::Hours(_, lasts) => lasts.num_seconds().div_euclid(86_400),
        }
    }

    /// The occurrence that starts on a date: whole days, or the hours of each date it touches.
    fn holidays(
        &self,
        event: &Vevent,
        date: NaiveDate,
        home: Zone,
        holidays: &mut Vec<Holiday>,
    ) -> Result<(), IcsError> {
        let holiday = |start, end, hours| {
            let summary = event.summary.clone();
            Holiday { start, end, summary, hours }
        };
        let (start, end) = match self {
            Shape::Days(days) => {
                holidays.push(holiday(date, date + TimeDelta::days(*days), None));
                return Ok(());
            }
            Shape::Hours(time, lasts) => {
                let start = date.and_time(*time);
                let at_home = |at| event.start.at_home(at, home);
                (at_home(start)?, at_home(start + *lasts)?)
            }
        };
        if start < end && start.time() == NaiveTime::MIN && end.time() == NaiveTime::MIN {
            holidays.push(holiday(start.date(), end.date(), None));
            return Ok(());
        }
        for date in start.date().iter_days().take_while(|date| midnight(*date) < end) {
            let next = date.succ_opt().unwrap_or(date);
            let from = start.max(midnight(date)).num_seconds_from_midnight();
            let to = if end < midnight(next) { end.num_seconds_from_midnight() } else { 86_400 };
            if from < to {
                let whole = (from, to) == (0, 86_400);
                let hours = (!whole).then_some(Interval { start: from, end: to });
                holidays.push(holiday(date, next, hours));
            }
        }
        Ok(())
    }
}

fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}

fn is_end_of_day(start: &When, end: &When) -> bool {
    end.date == start.date && end.value.ends_with('Z')
}

/// Of several events with one UID that stand for the same, the one with the highest SEQUENCE.
///
/// Two that claim to be the same revision and differ are refused: nobody can say which one holds.
fn latest(events: Vec<Vevent>) -> Result<Vec<Vevent>, IcsError> {
    let mut known: HashMap<(String, Option<NaiveDate>), usize> = HashMap::new();
    let mut kept: Vec<Vevent> = Vec::new();
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

/// The dates on which an event starts, from `first` to `last`.
fn starts(
    event: &Vevent,
    first: NaiveDate,
    last: NaiveDate,
    home: Zone,
) -> Result<Vec<NaiveDate>, IcsError> {
    let start = &event.start;
    let mut dates = match &event.rule {
        Some(rule) => recurring(rule, start, first, last, home)?,
        None => vec![start.date],
    };
    for when in &event.further {
        dates.push(when.beside(start, home)?.date());
    }
    for when in &event.without {
        let without = when.beside(start, home)?.date();
        dates.retain(|date| *date != without);
    }
    dates.sort_unstable();
    dates.dedup();
    Ok(dates)
}

fn recurring(
    rule: &Rule,
    from: &When,
    first: NaiveDate,
    last: NaiveDate,
    home: Zone,
) -> Result<Vec<NaiveDate>, IcsError> {
    let refuse = |why: String| IcsError {
        line: rule.line,
        fault: IcsFault::Rule { rule: rule.text.clone(), why },
    };
    let midnight = |date: NaiveDate| -> DateTime<Tz> {
        date.and_time(NaiveTime::MIN).and_utc().with_timezone(&Tz::UTC)
    };
    let start = from.date;
    let whole_days = rule_of_days(rule, from, home).map_err(refuse)?;
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
fn rule_of_days(rule: &Rule, start: &When, home: Zone) -> Result<String, String> {
    let mut parts = Vec::new();
    for part in rule.text.split(';').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').ok_or(format!("“{part}” has no value"))?;
        let name = name.trim().to_ascii_uppercase();
        match name.as_str() {
            "FREQ" if !["YEARLY", "MONTHLY", "WEEKLY", "DAILY"].contains(&value) => {
                return Err(format!("holidays do not come {}", value.to_lowercase()));
            }
            "UNTIL" => {
                let until =
                    When::until(rule.line, value, start).map_err(|_| "UNTIL is not a date")?;
                let end = until.beside(start, home).map_err(|why| why.fault.to_string())?;
                // The last day is out where it ends before the event would start.
                let late = until.time.is_some() && start.time.is_some_and(|time| end.time() < time);
                let date = if late { end.date() - TimeDelta::days(1) } else { end.date() };
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

#[cfg(test)]
mod tests;
