//! What `calendar calc` is asked (C2, D4): `START + DURATION`, `A..B`, `open T`,
//! `next T`; reading it, and the answer of a calendar.
//!
//! Pure: the present and the calendar are handed in. Times without a zone are the calendar's.

use super::calendar::Calendar;
use super::deadline;
use super::term::{Term, TermError};
use super::time::Instant;
use crate::domain::time_expression;
use crate::domain::time_expression::MomentError;

/// A question to a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarQuestion {
    /// The instant so much later; the lengths are taken one after the other.
    Add { start: Instant, lengths: Vec<Length> },
    /// The working time from one instant to another; negative where the end lies before.
    Between { from: Instant, to: Instant },
    /// Whether it is working time.
    Open(Instant),
    /// The first open instant at or after this one.
    Next(Instant),
}

/// A length of time: a term, or seconds, which no promise has but a calculation may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    Term(Term),
    Seconds { count: i64, working: bool },
}

/// The answer of a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarAnswer {
    Instant(Instant),
    Seconds(i64),
    Open(bool),
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReckonError {
    #[error(
        "“{0}” is not a question to a calendar; write \"2026-12-23 16:30 + 8wh\", A..B, \"open T\" or \"next T\""
    )]
    Form(String),
    #[error(transparent)]
    Moment(#[from] MomentError),
    #[error("{0}")]
    Length(#[from] TermError),
    #[error("“{0}” is negative; a calendar counts forward, A..B measures what lies between")]
    Negative(String),
    #[error("“{0}” needs both ends to be measured: A..B")]
    OpenSpan(String),
    #[error("the working time of the calendar {0} ends before that, or it lies past the year 9999")]
    Ends(String),
}

impl ReckonError {
    /// True where the value is wrong, not the way it is written.
    pub fn is_value(&self) -> bool {
        match self {
            ReckonError::Moment(why) => {
                matches!(why, MomentError::Skipped { .. } | MomentError::Twice { .. })
            }
            ReckonError::Length(why) => matches!(why, TermError::TooLong(_)),
            ReckonError::Negative(_) | ReckonError::Ends(_) => true,
            ReckonError::Form(_) | ReckonError::OpenSpan(_) => false,
        }
    }
}

/// Reads a question. Bare dates are their first instant; as the end of a span, their last.
///
/// # Errors
/// A text of another form, a length that is none, a time that does not exist or exists twice.
pub fn read(
    text: &str,
    now: Instant,
    calendar: &Calendar,
) -> Result<CalendarQuestion, ReckonError> {
    let text = text.trim();
    let moment = |text: &str| moment_of(text, now, calendar);
    if let Some((word, rest)) = text.split_once(char::is_whitespace) {
        match word.to_ascii_lowercase().as_str() {
            "open" => return Ok(CalendarQuestion::Open(moment(rest)?)),
            "next" => return Ok(CalendarQuestion::Next(moment(rest)?)),
            _ => {}
        }
    }
    if text.contains("..") {
        let span = time_expression::parse_bounds(text, now, calendar.zone)?;
        let open = || ReckonError::OpenSpan(excerpt(text));
        let (from, to) = (span.from.ok_or_else(open)?, span.to.ok_or_else(open)?);
        return Ok(CalendarQuestion::Between { from, to });
    }
    let (start, lengths) = sum(text)?;
    Ok(CalendarQuestion::Add { start: moment(start)?, lengths })
}

/// What the calendar answers.
///
/// # Errors
/// Where the working time of the calendar ends too early.
pub fn answer(
    question: &CalendarQuestion,
    calendar: &Calendar,
) -> Result<CalendarAnswer, ReckonError> {
    let ends = || ReckonError::Ends(calendar.key.clone());
    Ok(match question {
        CalendarQuestion::Add { start, lengths } => {
            let mut at = *start;
            for length in lengths {
                at = later(at, *length, calendar).ok_or_else(ends)?;
                if at >= Instant::LAST {
                    return Err(ends());
                }
            }
            CalendarAnswer::Instant(at)
        }
        CalendarQuestion::Between { from, to } => {
            CalendarAnswer::Seconds(calendar.between(*from, *to))
        }
        CalendarQuestion::Open(at) => CalendarAnswer::Open(calendar.is_open(*at)),
        CalendarQuestion::Next(at) => {
            CalendarAnswer::Instant(calendar.next_open(*at).ok_or_else(ends)?)
        }
    })
}

/// No working time to add gives the next open instant (D4).
fn later(at: Instant, length: Length, calendar: &Calendar) -> Option<Instant> {
    match length {
        Length::Term(term) if term.count == 0 && term.unit.is_working() => calendar.next_open(at),
        Length::Term(term) => deadline::due(at, term, calendar),
        Length::Seconds { count: 0, working: true } => calendar.next_open(at),
        Length::Seconds { count, working: true } => calendar.add(at, count),
        Length::Seconds { count, working: false } => Some(at.plus(count)),
    }
}

fn moment_of(text: &str, now: Instant, calendar: &Calendar) -> Result<Instant, ReckonError> {
    let working = |at: Instant, term: Term| {
        (term.count >= 0).then(|| deadline::due(at, term, calendar)).flatten()
    };
    Ok(time_expression::parse_working(text, now, calendar.zone, &working)?)
}

/// The start and the lengths behind it. A `+` that no length follows is an offset's.
fn sum(text: &str) -> Result<(&str, Vec<Length>), ReckonError> {
    let mut start = text;
    let mut lengths = Vec::new();
    while let Some((before, after)) = start.rsplit_once('+') {
        if before.trim().is_empty() {
            break; // `+4h` itself: a moment counted from now
        }
        match read_lengths(after, before.ends_with(char::is_whitespace)) {
            Ok(mut more) => {
                more.append(&mut lengths);
                lengths = more;
                start = before.trim_end();
            }
            Err(why) if lengths.is_empty() && before.ends_with(char::is_whitespace) => {
                return Err(why);
            }
            Err(_) => break,
        }
    }
    if lengths.is_empty() {
        return Err(ReckonError::Form(excerpt(text)));
    }
    Ok((start, lengths))
}

/// Reads `8wh`, `1 working day 4 working hours`, `2d and 30m`; a bare `0` where it may stand.
fn read_lengths(text: &str, may_be_bare: bool) -> Result<Vec<Length>, ReckonError> {
    let text = text.trim();
    if text == "0" && may_be_bare {
        return Ok(vec![Length::Seconds { count: 0, working: true }]);
    }
    let mut lengths = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        // A length goes on to the next digit behind its words.
        let words = rest.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(rest.len());
        let end = rest[words..]
            .find(|c: char| c.is_ascii_digit() || c == '-')
            .map_or(rest.len(), |at| words + at);
        let part = rest[..end].trim().trim_end_matches(',').trim_end();
        lengths.push(length(part.strip_suffix(" and").unwrap_or(part))?);
        rest = &rest[end..];
    }
    if lengths.is_empty() {
        return Err(TermError::Form(excerpt(text)).into());
    }
    Ok(lengths)
}

fn length(text: &str) -> Result<Length, ReckonError> {
    if text.starts_with('-') {
        return Err(ReckonError::Negative(excerpt(text)));
    }
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (count, unit) = text.split_at(digits);
    let working = match unit.trim().to_ascii_lowercase().as_str() {
        "s" | "second" | "seconds" => false,
        "ws" | "working second" | "working seconds" => true,
        _ => return Ok(Length::Term(text.parse()?)),
    };
    match count.parse() {
        Ok(count @ 0..=MOST_SECONDS) => Ok(Length::Seconds { count, working }),
        _ if count.is_empty() => Err(TermError::Form(excerpt(text)).into()),
        _ => Err(TermError::TooLong(excerpt(text)).into()),
    }
}

/// The most seconds taken: a hundred years, as for terms.
const MOST_SECONDS: i64 = 100 * 366 * 86_400;

/// As much of a typed text as an error should repeat.
fn excerpt(text: &str) -> String {
    text.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy::CalendarEntry;
    use chrono_tz::Tz;

    fn office() -> Calendar {
        let day = vec!["09:00-13:00".to_string(), "14:00-18:00".to_string()];
        let entry = CalendarEntry {
            key: "office".into(),
            time_zone: Some("Europe/Berlin".into()),
            monday: day.clone(),
            tuesday: day.clone(),
            wednesday: day.clone(),
            thursday: day.clone(),
            friday: day,
            exceptions: [("2026-12-24".into(), vec!["09:00-13:00".into()])]
                .into_iter()
                .chain([("12-25".into(), Vec::new())])
                .collect(),
            ..CalendarEntry::default()
        };
        Calendar::build(&entry, 1, Tz::UTC, Vec::new()).unwrap()
    }

    fn ask(text: &str) -> Result<CalendarAnswer, ReckonError> {
        let now = "2026-11-23T09:00:00Z".parse().unwrap();
        read(text, now, &office()).and_then(|question| answer(&question, &office()))
    }

    #[test]
    fn answers_in_the_calendars_zone() {
        let at = |text: &str| Ok(CalendarAnswer::Instant(text.parse().unwrap()));
        for (text, answer) in [
            ("2026-12-23 16:30 + 8wh", at("2026-12-28T10:30:00Z")),
            ("2026-12-23 16:30 + 8 working hours", at("2026-12-28T10:30:00Z")),
            ("2026-12-23T15:30:00Z + 8wh", at("2026-12-28T10:30:00Z")),
            ("2026-12-23T16:30+01:00 + 8wh", at("2026-12-28T10:30:00Z")),
            ("2026-12-23T16:30:00+01:00+8wh", at("2026-12-28T10:30:00Z")),
            ("2026-12-23 16:30+480wm", at("2026-12-28T10:30:00Z")),
            ("2026-12-23 16:30 + 28800ws", at("2026-12-28T10:30:00Z")),
            ("2026-12-23 16:30 + 8h", at("2026-12-23T23:30:00Z")),
            ("2026-12-23 + 1d", at("2026-12-23T23:00:00Z")),
            ("2026-12-23 16:30 + 1wd", at("2026-12-24T12:00:00Z")),
            ("2026-12-23 16:30 + 1wd + 1wh", at("2026-12-28T09:00:00Z")),
            ("2026-12-23 16:30 + 1 working day, 1 working hour", at("2026-12-28T09:00:00Z")),
            ("2026-12-23 16:30 + 1d 2h and 30m", at("2026-12-24T18:00:00Z")),
            ("2026-12-25 10:00 + 0", at("2026-12-28T08:00:00Z")),
            ("2026-12-25 10:00 + 0wh", at("2026-12-28T08:00:00Z")),
            ("2026-12-25 10:00 + 0wd", at("2026-12-28T08:00:00Z")),
            ("2026-12-25 10:00 + 0h", at("2026-12-25T09:00:00Z")),
            ("+4h + 1wh", at("2026-11-23T14:00:00Z")),
            ("now + 1wh", at("2026-11-23T10:00:00Z")),
            ("next 2026-12-24 13:00", at("2026-12-28T08:00:00Z")),
            ("NEXT  2026-12-24 12:59", at("2026-12-24T11:59:00Z")),
            ("open 2026-12-24 12:59", Ok(CalendarAnswer::Open(true))),
            ("open 2026-12-24 13:00", Ok(CalendarAnswer::Open(false))),
            ("2026-12-24..2026-12-25", Ok(CalendarAnswer::Seconds(4 * 3600))),
            ("2026-12-24 .. 2026-12-24 10:00", Ok(CalendarAnswer::Seconds(3600))),
            ("2026-12-24 10:00..2026-12-24 09:00", Ok(CalendarAnswer::Seconds(-3600))),
        ] {
            assert_eq!(ask(text), answer, "{text}");
        }
    }

    #[test]
    fn refuses_what_it_cannot_answer() {
        for (text, is_value, words) in [
            ("", false, "not a question"),
            ("2026-12-23", false, "not a question"),
            ("2026-12-23 16:30", false, "not a question"),
            ("2026-12-23 + 8 weeks", false, "8 weeks"),
            ("2026-12-23 + ", false, "not a duration"),
            ("2026-12-23 + 8", false, "8"),
            ("2026-12-23 + s", false, "s"),
            ("2026-12-23 + -8wh", true, "negative"),
            ("2026-12-23 + 87840000wh", true, "100 years"),
            ("2026-12-23 + 3660000d", true, "100 years"),
            ("2026-12-23 + 99999999999999999999s", true, "100 years"),
            ("9999-12-01 + 60d", true, "9999"),
            ("9999-12-31 + 3wd", true, "ends before"),
            ("2026-03-29 02:30 + 1h", true, "does not exist"),
            ("open 2026-10-25 02:30", true, "exists twice"),
            ("2026-03-29 02:30..2026-04-01", true, "does not exist"),
            ("soon + 8wh", false, "soon"),
            ("open", false, "not a question"),
            ("open later", false, "later"),
            ("2026-12-01..", false, "both ends"),
            ("..2026-12-01", false, "both ends"),
            ("..", false, "span"),
            ("2026-13-01..2026-12-01", false, "2026-13-01"),
        ] {
            let error = ask(text).unwrap_err();
            assert_eq!(error.is_value(), is_value, "{text}: {error}");
            assert!(error.to_string().contains(words), "{text}: {error}");
        }
    }
}
