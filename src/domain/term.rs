//! Terms: a count of units, calendar or working (D1). Parsing and words only; what a term comes
//! to on a calendar is `deadline`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The unit of a term. Calendar units ignore the calendar; a working day is never hours (D1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    Minute,
    Hour,
    Day,
    WorkingMinute,
    WorkingHour,
    WorkingDay,
}

impl Unit {
    /// True for the units that are counted on a calendar of working time.
    pub fn is_working(self) -> bool {
        matches!(self, Unit::WorkingMinute | Unit::WorkingHour | Unit::WorkingDay)
    }
}

/// A duration as people promise it: `8 working hours`, `2wd`, `30m`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    pub count: i64,
    pub unit: Unit,
}

/// The longest term accepted, in years of its unit; more is a slip of the hand, not a promise.
const MOST_YEARS: i64 = 100;

impl Term {
    pub fn new(count: i64, unit: Unit) -> Term {
        Term { count, unit }
    }

    /// The short form, `8wh`.
    pub fn short(self) -> String {
        let unit = match self.unit {
            Unit::Minute => "m",
            Unit::Hour => "h",
            Unit::Day => "d",
            Unit::WorkingMinute => "wm",
            Unit::WorkingHour => "wh",
            Unit::WorkingDay => "wd",
        };
        format!("{}{unit}", self.count)
    }

    /// Seconds of a term in minutes or hours; `None` for days, which are not a fixed length.
    pub fn fixed_seconds(self) -> Option<i64> {
        match self.unit {
            Unit::Minute | Unit::WorkingMinute => self.count.checked_mul(60),
            Unit::Hour | Unit::WorkingHour => self.count.checked_mul(3600),
            Unit::Day | Unit::WorkingDay => None,
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Minute => "minute",
            Unit::Hour => "hour",
            Unit::Day => "day",
            Unit::WorkingMinute => "working minute",
            Unit::WorkingHour => "working hour",
            Unit::WorkingDay => "working day",
        };
        let plural = if self.count == 1 { "" } else { "s" };
        write!(f, "{} {unit}{plural}", self.count)
    }
}

/// Why a text is not a term.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TermError {
    #[error("“{0}” is not a duration; write 30m, 4h, 2d, 30wm, 8wh, 2wd or “8 working hours”")]
    Form(String),
    #[error("“{0}” is longer than {MOST_YEARS} years")]
    TooLong(String),
}

impl FromStr for Term {
    type Err = TermError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let form = || TermError::Form(text.chars().take(60).collect());
        let trimmed = text.trim();
        let digits = trimmed
            .char_indices()
            .find(|(at, c)| !(c.is_ascii_digit() || (*at == 0 && (*c == '-' || *c == '+'))))
            .map_or(trimmed.len(), |(at, _)| at);
        let (count, unit) = trimmed.split_at(digits);
        let words = unit.split_whitespace().collect::<Vec<_>>().join(" ").to_ascii_lowercase();
        let unit = match words.as_str() {
            "m" | "min" | "minute" | "minutes" => Unit::Minute,
            "h" | "hour" | "hours" => Unit::Hour,
            "d" | "day" | "days" | "calendar day" | "calendar days" => Unit::Day,
            "wm" | "working minute" | "working minutes" => Unit::WorkingMinute,
            "wh" | "working hour" | "working hours" => Unit::WorkingHour,
            "wd" | "working day" | "working days" => Unit::WorkingDay,
            _ => return Err(form()),
        };
        if count.trim_start_matches(['+', '-']).is_empty() {
            return Err(form());
        }
        let too_long = || TermError::TooLong(text.chars().take(60).collect());
        let count: i64 = count.parse().map_err(|_| too_long())?;
        let per_year = match unit {
            Unit::Minute | Unit::WorkingMinute => 366 * 24 * 60,
            Unit::Hour | Unit::WorkingHour => 366 * 24,
            Unit::Day | Unit::WorkingDay => 366,
        };
        if count.saturating_abs() > MOST_YEARS * per_year {
            return Err(too_long());
        }
        Ok(Term { count, unit })
    }
}

impl Serialize for Term {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Term {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_short_and_long_forms_and_writes_words() {
        for (text, words) in [
            ("30m", "30 minutes"),
            ("1h", "1 hour"),
            ("2d", "2 days"),
            ("30wm", "30 working minutes"),
            ("8wh", "8 working hours"),
            ("2wd", "2 working days"),
            ("8 working hours", "8 working hours"),
            (" 1  Working Day ", "1 working day"),
            ("0wh", "0 working hours"),
            ("-5m", "-5 minutes"),
        ] {
            let term: Term = text.parse().expect(text);
            assert_eq!(term.to_string(), words);
            assert_eq!(term.short().parse(), Ok(term));
            assert_eq!(words.parse(), Ok(term));
        }
    }

    #[test]
    fn refuses_other_texts_and_absurd_lengths() {
        for text in ["", "h", "8", "8 weeks", "1.5h", "--3h", "8whx", "+wd"] {
            assert!(matches!(text.parse::<Term>(), Err(TermError::Form(_))), "{text}");
        }
        for text in ["10000000d", "99999999999999999999m", "3660000wd"] {
            assert!(matches!(text.parse::<Term>(), Err(TermError::TooLong(_))), "{text}");
        }
    }
}
