//! Opening hours as written in a policy: `"09:00-13:00"`, weekdays, dates, yearly dates.
//!
//! Reads and refuses; knows no zone and no instant. Called by `Calendar::build` alone.

use crate::domain::suggest;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use chrono_tz::{TZ_VARIANTS, Tz};

use crate::domain::calendar::local_time::DayNumber;

const DAY_SECONDS: u32 = 86_400;

/// A stretch of working time on one date, in seconds of the wall clock from midnight.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub struct Interval {
    pub start: u32,
    /// Up to 86 400, which is 24:00.
    pub end: u32,
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let clock = |at: u32| (at / 3600, at % 3600 / 60);
        let (start, end) = (clock(self.start), clock(self.end));
        write!(f, "{:02}:{:02}-{:02}:{:02}", start.0, start.1, end.0, end.1)
    }
}

/// The intervals of one date, in order, and what they come to on a day of 24 hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hours {
    pub(super) intervals: Vec<Interval>,
    pub(super) seconds: i64,
}

/// The date an exception is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ExceptionDate {
    Once(DayNumber),
    Yearly { month: u32, day: u32 },
}

/// What is wrong with an entry of a calendar, and at which key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("calendar “{calendar}”, {key}: {fault}")]
pub struct CalendarError {
    pub calendar: String,
    /// The key inside the entry: `monday`, `time_zone`, `exceptions."2026-12-24"`.
    pub key: String,
    pub fault: HoursFault,
}

/// The fault of one value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursFault {
    #[error("“{0}” is not an interval; write \"09:00-13:00\"")]
    Form(String),
    #[error(
        "“{0}” names a time that no clock shows; hours go to 23, minutes to 59, 24:00 is the end of the day"
    )]
    Hour(String),
    #[error("“{0}” starts at 24:00; 24:00 is only the end of a day, the next one starts at 00:00")]
    StartsAtMidnight(String),
    #[error(
        "“{0}” ends before it starts; a night shift is \"22:00-24:00\" and \"00:00-06:00\" on the next day"
    )]
    Backwards(String),
    #[error("“{0}” has no length")]
    Empty(String),
    #[error("“{0}” and “{1}” overlap")]
    Overlap(Interval, Interval),
    #[error("“{0}” is not a date; write \"2026-12-24\", or \"12-24\" for every year")]
    Date(String),
    #[error("“{value}” is not a time zone{}", nearest_words(.nearest))]
    Zone { value: String, nearest: Vec<String> },
    #[error("no working time at all; give a weekday its intervals")]
    NoWorkingTime,
}

fn nearest_words(nearest: &[String]) -> String {
    if nearest.is_empty() {
        "; write one like Europe/Berlin".into()
    } else {
        format!("; did you mean {}?", nearest.join(", "))
    }
}

impl Hours {
    /// Reads the intervals of one date; they may stand in any order, but not overlap.
    pub(super) fn read(texts: &[String]) -> Result<Hours, HoursFault> {
        let mut intervals =
            texts.iter().map(|text| text.parse()).collect::<Result<Vec<Interval>, HoursFault>>()?;
        intervals.sort_unstable_by_key(|interval| (interval.start, interval.end));
        for pair in intervals.windows(2) {
            if pair[1].start < pair[0].end {
                return Err(HoursFault::Overlap(pair[0], pair[1]));
            }
        }
        Ok(Hours { seconds: seconds(&intervals), intervals })
    }

    /// Takes a stretch of the date out.
    pub(super) fn close(&mut self, closed: Interval) {
        let open = std::mem::take(&mut self.intervals);
        let left = open.into_iter().flat_map(|open| {
            let before = Interval { start: open.start, end: open.end.min(closed.start) };
            let after = Interval { start: open.start.max(closed.end), end: open.end };
            [before, after]
        });
        self.intervals = left.filter(|interval| interval.start < interval.end).collect();
        self.seconds = seconds(&self.intervals);
    }
}

fn seconds(intervals: &[Interval]) -> i64 {
    intervals.iter().map(|interval| i64::from(interval.end - interval.start)).sum()
}

impl FromStr for Interval {
    type Err = HoursFault;

    fn from_str(text: &str) -> Result<Self, HoursFault> {
        let shown = || text.chars().take(40).collect::<String>();
        let (start, end) = text.trim().split_once('-').ok_or_else(|| HoursFault::Form(shown()))?;
        let clock = |part: &str| -> Result<u32, HoursFault> {
            let part = part.trim().as_bytes();
            let [h1, h2, b':', m1, m2] = part else { return Err(HoursFault::Form(shown())) };
            if ![h1, h2, m1, m2].iter().all(|digit| digit.is_ascii_digit()) {
                return Err(HoursFault::Form(shown()));
            }
            let two = |a: &u8, b: &u8| u32::from(a - b'0') * 10 + u32::from(b - b'0');
            let (hour, minute) = (two(h1, h2), two(m1, m2));
            if minute > 59 || hour > 24 || (hour == 24 && minute > 0) {
                return Err(HoursFault::Hour(shown()));
            }
            Ok(hour * 3600 + minute * 60)
        };
        let interval = Interval { start: clock(start)?, end: clock(end)? };
        if interval.start == DAY_SECONDS {
            return Err(HoursFault::StartsAtMidnight(shown()));
        }
        match interval.end.cmp(&interval.start) {
            std::cmp::Ordering::Less => Err(HoursFault::Backwards(shown())),
            std::cmp::Ordering::Equal => Err(HoursFault::Empty(shown())),
            std::cmp::Ordering::Greater => Ok(interval),
        }
    }
}

impl FromStr for ExceptionDate {
    type Err = HoursFault;

    fn from_str(text: &str) -> Result<Self, HoursFault> {
        let fault = || HoursFault::Date(text.chars().take(40).collect());
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if !digits(text) {
            return Err(fault());
        }
        match text.len() {
            10 => {
                let date: NaiveDate = text.parse().map_err(|_| fault())?;
                Ok(ExceptionDate::Once(date.num_days_from_ce()))
            }
            5 => {
                // 2000 was a leap year: 02-29 is a yearly date, of leap years only.
                let date: NaiveDate = format!("2000-{text}").parse().map_err(|_| fault())?;
                Ok(ExceptionDate::Yearly { month: date.month(), day: date.day() })
            }
            _ => Err(fault()),
        }
    }
}

/// Whether a text is one interval of opening hours: `09:00-13:00`.
pub fn is_interval(text: &str) -> bool {
    Hours::read(&[text.to_string()]).is_ok()
}

/// Reads the name of a zone of the IANA data; a wrong one names the nearest.
pub fn zone(text: &str) -> Result<Tz, HoursFault> {
    text.parse().map_err(|_| HoursFault::Zone {
        value: text.chars().take(60).collect(),
        nearest: nearest_zones(text),
    })
}

fn nearest_zones(text: &str) -> Vec<String> {
    suggest::nearest(text, TZ_VARIANTS.iter().map(|zone| zone.name()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_read_and_written_back() {
        for text in ["09:00-13:00", "00:00-24:00", "22:00-24:00", "00:00-00:01"] {
            assert_eq!(text.parse::<Interval>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn wrong_intervals_say_why() {
        type Check = fn(&HoursFault) -> bool;
        let cases: [(&str, Check); 12] = [
            ("", |f| matches!(f, HoursFault::Form(_))),
            ("09:00", |f| matches!(f, HoursFault::Form(_))),
            ("9-17", |f| matches!(f, HoursFault::Form(_))),
            ("+9:00-17:00", |f| matches!(f, HoursFault::Form(_))),
            ("09:00-17:00-18:00", |f| matches!(f, HoursFault::Form(_))),
            ("09:00-25:00", |f| matches!(f, HoursFault::Hour(_))),
            ("09:60-10:00", |f| matches!(f, HoursFault::Hour(_))),
            ("09:00-24:01", |f| matches!(f, HoursFault::Hour(_))),
            ("24:00-24:00", |f| matches!(f, HoursFault::StartsAtMidnight(_))),
            ("22:00-06:00", |f| matches!(f, HoursFault::Backwards(_))),
            ("09:00-09:00", |f| matches!(f, HoursFault::Empty(_))),
            ("０９:00-17:00", |f| matches!(f, HoursFault::Form(_))),
        ];
        for (text, check) in cases {
            let fault = text.parse::<Interval>().unwrap_err();
            assert!(check(&fault), "{text}: {fault}");
        }
    }

    #[test]
    fn overlaps_are_refused_and_touching_is_not() {
        let read =
            |texts: &[&str]| Hours::read(&texts.iter().map(|t| t.to_string()).collect::<Vec<_>>());
        assert!(matches!(read(&["09:00-13:00", "12:59-18:00"]), Err(HoursFault::Overlap(..))));
        assert_eq!(read(&["13:00-18:00", "09:00-13:00"]).unwrap().seconds, 9 * 3600);
    }

    #[test]
    fn hours_are_taken_out_of_what_is_open() {
        let left = |closed: &str| {
            let mut hours =
                Hours::read(&["09:00-13:00".to_string(), "14:00-18:00".into()]).unwrap();
            hours.close(closed.parse().unwrap());
            assert_eq!(hours.seconds, seconds(&hours.intervals));
            hours.intervals.iter().map(Interval::to_string).collect::<Vec<_>>().join(" ")
        };
        for (closed, open) in [
            ("00:00-24:00", ""),
            ("00:00-14:00", "14:00-18:00"),
            ("14:00-24:00", "09:00-13:00"),
            ("10:00-11:00", "09:00-10:00 11:00-13:00 14:00-18:00"),
            ("12:00-15:00", "09:00-12:00 15:00-18:00"),
            ("13:00-14:00", "09:00-13:00 14:00-18:00"),
            ("18:00-24:00", "09:00-13:00 14:00-18:00"),
        ] {
            assert_eq!(left(closed), open, "{closed}");
        }
    }

    #[test]
    fn dates_and_yearly_dates() {
        assert_eq!("02-29".parse(), Ok(ExceptionDate::Yearly { month: 2, day: 29 }));
        for text in ["2026-02-29", "13-01", "2-9", "2026-1-1", "24.12.2026", "", "12-25x"] {
            assert!(matches!(text.parse::<ExceptionDate>(), Err(HoursFault::Date(_))), "{text}");
        }
    }

    #[test]
    fn a_wrong_zone_names_the_nearest() {
        for (text, wanted) in [
            ("Europe/Berln", "Europe/Berlin"),
            ("Berlin", "Europe/Berlin"),
            ("new york", "America/New_York"),
        ] {
            let Err(HoursFault::Zone { nearest, .. }) = zone(text) else {
                panic!("{text} was taken")
            };
            assert!(nearest.iter().any(|name| name == wanted), "{text}: {nearest:?}");
        }
        assert!(zone("Xyzzy").is_err());
    }
}
