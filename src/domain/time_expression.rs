//! Moments and spans as people type them: `2026-11-20 17:00`, `tomorrow 9:00`, `-7d`, `A..B`.
//!
//! Knows zones and the wall clock, no calendars: what `+3wd` comes to is handed in by those who
//! have one (`parse_working`). The zone is the viewer's, a calendar's or the desk's (rule “Time
//! zones”); the commands choose. Pure: the present is a parameter.

use chrono::{DateTime, Datelike, Days, MappedLocalTime, NaiveDate, NaiveDateTime, Offset};
use chrono::{SecondsFormat, TimeDelta, TimeZone, Weekday};
use chrono_tz::Tz;

use super::term::{Term, TermError, Unit};
use super::time::Instant;

/// A span of time. `to` is the first instant that no longer belongs to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeSpan {
    pub from: Option<Instant>,
    pub to: Option<Instant>,
}

impl TimeSpan {
    /// True where the instant lies in the span.
    pub fn holds(self, at: Instant) -> bool {
        self.from.is_none_or(|from| from <= at) && self.to.is_none_or(|to| at < to)
    }
}

/// Why a text is not a moment or span.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MomentError {
    #[error(
        "“{0}” is not a moment; write 2026-11-20, \"2026-11-20 17:00\", today, tomorrow 9:00, mon, \
         -7d, +4h or 2026-11-20T17:00:00Z"
    )]
    Form(String),
    #[error("“{0}” is not a day of the calendar")]
    Day(String),
    #[error("“{0}” is not a time of day; it runs from 00:00 to 23:59")]
    TimeOfDay(String),
    #[error("“{0}” needs a sign: +{0} from now, or -{0} ago")]
    Sign(String),
    #[error("“{0}” is in working time, which needs a calendar; calendar units are m, h and d")]
    Working(String),
    #[error("“{0}” is further away than casebook counts")]
    TooFar(String),
    #[error(
        "“{text}” does not exist in {zone}, the clocks go forward over it; \
         write {earlier} or {later}"
    )]
    Skipped { text: String, zone: Tz, earlier: String, later: String },
    #[error(
        "“{text}” exists twice in {zone}, the clocks go back over it; write {first} or {second}"
    )]
    Twice { text: String, zone: Tz, first: String, second: String },
    #[error("“{0}” is not a span; write A..B, A.. or ..B")]
    Span(String),
    #[error("the span “{0}” is empty: it does not end after its beginning")]
    Backwards(String),
}

/// What a term of working time from a moment comes to; `None` where it cannot be told.
pub type Working<'a> = &'a dyn Fn(Instant, Term) -> Option<Instant>;

/// Reads a moment. A bare date is its first instant in `zone`.
pub fn parse(text: &str, now: Instant, zone: Tz) -> Result<Instant, MomentError> {
    parse_working(text, now, zone, &|_, _| None)
}

/// As `parse`, where a calendar is at hand for `+3wd`.
pub fn parse_working(
    text: &str,
    now: Instant,
    zone: Tz,
    working: Working<'_>,
) -> Result<Instant, MomentError> {
    point(text, now, zone, working)?.first(zone)
}

/// Reads a span for a filter: `A..B`, `A..`, `..B`, a day alone for the whole of it, a moment
/// alone for all that follows it (`-7d`: the last seven days). Never backwards.
pub fn parse_span(text: &str, now: Instant, zone: Tz) -> Result<TimeSpan, MomentError> {
    let span = parse_bounds(text, now, zone)?;
    match span {
        TimeSpan { from: Some(from), to: Some(to) } if to <= from => {
            Err(MomentError::Backwards(excerpt(text)))
        }
        _ => Ok(span),
    }
}

/// As `parse_span`, but the end may lie before the beginning: `calendar calc` measures that too.
pub fn parse_bounds(text: &str, now: Instant, zone: Tz) -> Result<TimeSpan, MomentError> {
    let read = |side: &str| match side.trim() {
        "" => Ok(None),
        side => point(side, now, zone, &|_, _| None).map(Some),
    };
    let (from, to) = match text.split_once("..") {
        Some((from, to)) => (read(from)?, read(to)?),
        None => match point(text, now, zone, &|_, _| None)? {
            day @ Point::Day(_) => (Some(day), Some(day)),
            // `+4h` alone: what lies between now and then.
            Point::Away(then) if then > now => (Some(Point::At(now)), Some(Point::At(then))),
            moment => (Some(moment), None),
        },
    };
    if from.is_none() && to.is_none() {
        return Err(MomentError::Span(excerpt(text)));
    }
    let from = from.map(|point| point.first(zone)).transpose()?;
    let to = to.map(|point| point.end(zone)).transpose()?;
    Ok(TimeSpan { from, to })
}

/// The instant of a wall-clock time. One that does not exist or exists twice is refused with
/// both readings (rule “Time zones”); `text` is what was typed.
pub fn in_zone(local: NaiveDateTime, zone: Tz, text: &str) -> Result<Instant, MomentError> {
    let written = |at: DateTime<Tz>| at.to_rfc3339_opts(SecondsFormat::Secs, false);
    match zone.from_local_datetime(&local) {
        MappedLocalTime::Single(at) => Ok(Instant(at.timestamp())),
        MappedLocalTime::Ambiguous(first, second) => Err(MomentError::Twice {
            text: excerpt(text),
            zone,
            first: written(first),
            second: written(second),
        }),
        MappedLocalTime::None => {
            let (before, after) = offsets_around(local, zone);
            let read = |offset: i64| {
                let at = Instant(local.and_utc().timestamp()).plus(-offset);
                written(at.utc().with_timezone(&zone))
            };
            let (earlier, later) = (read(after), read(before));
            Err(MomentError::Skipped { text: excerpt(text), zone, earlier, later })
        }
    }
}

/// The instant of a wall-clock time that a machine wrote down: one that exists twice is the first
/// of the two, one that does not exist moves forward (D5).
pub fn of_machine(local: NaiveDateTime, zone: Tz) -> Instant {
    match zone.from_local_datetime(&local) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => Instant(at.timestamp()),
        MappedLocalTime::None => after_gap(local, zone),
    }
}

/// The first instant of a day in a zone, also where midnight is skipped or repeated.
pub fn first_of_day(day: NaiveDate, zone: Tz) -> Result<Instant, MomentError> {
    let midnight = day.and_hms_opt(0, 0, 0).unwrap_or_default();
    let at = match zone.from_local_datetime(&midnight) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => Instant(at.timestamp()),
        MappedLocalTime::None => after_gap(midnight, zone),
    };
    // A zone that crosses the date line leaves a whole day out: Pacific/Apia, 2011-12-30.
    if at.utc().with_timezone(&zone).date_naive() == day {
        Ok(at)
    } else {
        Err(MomentError::Day(format!("{day} in {zone}")))
    }
}

/// A typed moment before it is known whether it begins or ends something.
#[derive(Clone, Copy)]
enum Point {
    Day(NaiveDate),
    At(Instant),
    /// A moment counted from now.
    Away(Instant),
}

impl Point {
    fn first(self, zone: Tz) -> Result<Instant, MomentError> {
        match self {
            Point::Day(day) => first_of_day(day, zone),
            Point::At(at) | Point::Away(at) => Ok(at),
        }
    }

    /// The exclusive end: a day counts to its last instant.
    fn end(self, zone: Tz) -> Result<Instant, MomentError> {
        let Point::Day(day) = self else { return self.first(zone) };
        let next = |days| day.checked_add_days(Days::new(days));
        let far = || MomentError::TooFar(day.to_string());
        // The day after may be one that the zone leaves out; then the one after that.
        first_of_day(next(1).ok_or_else(far)?, zone)
            .or_else(|_| first_of_day(next(2).ok_or_else(far)?, zone))
    }
}

fn point(text: &str, now: Instant, zone: Tz, working: Working<'_>) -> Result<Point, MomentError> {
    let given = text.trim();
    if given.len() > 100 {
        return Err(MomentError::Form(excerpt(given)));
    }
    let words = given.to_ascii_lowercase();
    if words == "now" {
        return Ok(Point::Away(now));
    }
    if words.starts_with(['+', '-']) {
        return away(&words, now, zone, working).map(Point::Away);
    }
    if let Some(at) = with_offset(&words)? {
        return Ok(Point::At(at));
    }
    let (day, time) = match words.split_once([' ', 't']).filter(|(day, _)| day.len() == 10) {
        Some((day, time)) => (day, Some(time)),
        None => match words.split_once(char::is_whitespace) {
            Some((day, time)) => (day, Some(time)),
            None => (words.as_str(), None),
        },
    };
    let today = now.utc().with_timezone(&zone).date_naive();
    let Some(day) = day_of(day, today)? else {
        return Err(match words.parse::<Term>() {
            Ok(_) => MomentError::Sign(excerpt(given)),
            Err(_) => MomentError::Form(excerpt(given)),
        });
    };
    match time {
        None => Ok(Point::Day(day)),
        Some(time) => {
            let local = time_of_day(time.trim(), day)
                .ok_or_else(|| MomentError::TimeOfDay(excerpt(time.trim())))?;
            in_zone(local, zone, given).map(Point::At)
        }
    }
}

/// An instant with its own offset: RFC 3339, the seconds may be left out.
fn with_offset(text: &str) -> Result<Option<Instant>, MomentError> {
    let dated = text.len() > 10 && text.is_char_boundary(10) && iso_day(&text[..10]).is_some();
    let Some(at) = text.rfind(['z', '+', '-']).filter(|at| dated && *at > 10) else {
        return Ok(None);
    };
    let (local, offset) = text.split_at(at);
    // What stands between date and time may be of several bytes.
    let colons = local.get(10..).map_or(0, |time| time.matches(':').count());
    let seconds = if colons == 1 { ":00" } else { "" };
    let full = format!("{local}{seconds}{offset}").to_ascii_uppercase();
    match DateTime::parse_from_rfc3339(&full) {
        Ok(at) if at.timestamp() <= Instant::LAST.0 => Ok(Some(Instant(at.timestamp()))),
        Ok(_) => Err(MomentError::TooFar(excerpt(text))),
        Err(_) => Err(MomentError::Form(excerpt(text))),
    }
}

/// The day that a word or a date names; `Ok(None)` where it is neither.
fn day_of(text: &str, today: NaiveDate) -> Result<Option<NaiveDate>, MomentError> {
    let day = match text {
        "today" => Some(today),
        "yesterday" => today.pred_opt(),
        "tomorrow" => today.succ_opt(),
        _ => match iso_day(text) {
            Some((year, month, day)) => {
                let read = NaiveDate::from_ymd_opt(year, month, day).filter(|_| year > 0);
                return read.map(Some).ok_or_else(|| MomentError::Day(excerpt(text)));
            }
            // The next such day, never today.
            None => text.parse::<Weekday>().ok().and_then(|wanted| {
                (1..=7).map(|n| today + Days::new(n)).find(|day| day.weekday() == wanted)
            }),
        },
    };
    Ok(day)
}

/// `YYYY-MM-DD` as numbers; the shape only, the day may not exist.
fn iso_day(text: &str) -> Option<(i32, u32, u32)> {
    let bytes = text.as_bytes();
    let shape = bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, b)| match at {
            4 | 7 => *b == b'-',
            _ => b.is_ascii_digit(),
        });
    if !shape {
        return None;
    }
    Some((text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?))
}

/// `17:00`, `9:00` or `17:00:30` on a day.
fn time_of_day(text: &str, day: NaiveDate) -> Option<NaiveDateTime> {
    let mut parts = text.split(':').map(|part| {
        let digits = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse::<u32>().ok()).flatten()
    });
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = match parts.next() {
        None => 0,
        Some(second) => second?,
    };
    if parts.next().is_some() {
        return None;
    }
    day.and_hms_opt(hour, minute, second)
}

/// `+4h`, `-7d`: from now. Days keep the wall clock; a time that is skipped moves forward (D5).
fn away(text: &str, now: Instant, zone: Tz, working: Working<'_>) -> Result<Instant, MomentError> {
    let term: Term =
        text.replacen(['+', '-'], "", 1).trim().parse().map_err(|error| match error {
            TermError::Form(_) => MomentError::Form(excerpt(text)),
            TermError::TooLong(_) => MomentError::TooFar(excerpt(text)),
        })?;
    if term.count < 0 {
        return Err(MomentError::Form(excerpt(text)));
    }
    let count = if text.starts_with('-') { -term.count } else { term.count };
    let at = match (term.unit, term.fixed_seconds()) {
        (unit, _) if unit.is_working() => {
            return working(now, Term::new(count, unit))
                .ok_or_else(|| MomentError::Working(excerpt(text)));
        }
        (Unit::Minute | Unit::Hour, Some(seconds)) => now.plus(seconds * count.signum()),
        _ => {
            let local = now.utc().with_timezone(&zone).naive_local();
            let local = TimeDelta::try_days(count)
                .and_then(|days| local.checked_add_signed(days))
                .ok_or_else(|| MomentError::TooFar(excerpt(text)))?;
            match zone.from_local_datetime(&local) {
                MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => {
                    Instant(at.timestamp())
                }
                MappedLocalTime::None => {
                    let (before, _) = offsets_around(local, zone);
                    Instant(local.and_utc().timestamp()).plus(-before)
                }
            }
        }
    };
    if at.0.abs() >= Instant::LAST.0 { Err(MomentError::TooFar(excerpt(text))) } else { Ok(at) }
}

/// The zone's offsets, in seconds east, a day before and a day after a skipped wall-clock time.
fn offsets_around(local: NaiveDateTime, zone: Tz) -> (i64, i64) {
    let as_utc = Instant(local.and_utc().timestamp());
    let day = 24 * 3600;
    (offset_at(as_utc.plus(-day), zone), offset_at(as_utc.plus(day), zone))
}

/// The instant at which the clocks leap over `local`.
fn after_gap(local: NaiveDateTime, zone: Tz) -> Instant {
    let as_utc = Instant(local.and_utc().timestamp());
    let (mut low, mut high) = (as_utc.plus(-24 * 3600), as_utc.plus(24 * 3600));
    let before = offset_at(low, zone);
    while high.since(low) > 1 {
        let middle = low.plus(high.since(low) / 2);
        if offset_at(middle, zone) == before { low = middle } else { high = middle }
    }
    high
}

fn offset_at(at: Instant, zone: Tz) -> i64 {
    i64::from(zone.offset_from_utc_datetime(&at.utc().naive_utc()).fix().local_minus_utc())
}

/// As much of a typed text as an error should repeat.
fn excerpt(text: &str) -> String {
    text.chars().take(60).collect()
}

#[cfg(test)]
mod tests;
