//! Dates and times of day in an .ics text, and the zone they are meant in.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;
use icalendar::parser::Property;

use super::{IcsError, IcsFault};

/// A date, with a time of day where one stood beside it.
#[derive(Clone, Debug)]
pub(super) struct When {
    pub(super) line: usize,
    pub(super) value: String,
    pub(super) date: NaiveDate,
    pub(super) time: Option<NaiveTime>,
    zone: Zone,
}

/// Where a time of day is that of the clock on the wall.
#[derive(Clone, Debug)]
enum Zone {
    /// Wherever the reader is: in the calendar's zone.
    Floating,
    Of(Tz),
    /// A zone that nobody here knows; it matters only beside a time of day.
    Unknown(String),
}

impl When {
    /// Reads the values of a property, one or more with commas between.
    pub(super) fn all(line: usize, property: &Property<'_>) -> Result<Vec<When>, IcsError> {
        let zone = property.params.iter().find(|p| p.key.as_str().eq_ignore_ascii_case("TZID"));
        let zone = match zone.and_then(|param| param.val.as_ref()) {
            Some(name) => zone_named(name.as_str().trim_matches('"')),
            None => Zone::Floating,
        };
        let values = property.val.as_str().split(',');
        values.map(|value| When::read(line, value, &zone)).collect()
    }

    /// Reads the one value of a property.
    pub(super) fn one(line: usize, property: &Property<'_>) -> Result<When, IcsError> {
        let mut all = When::all(line, property)?;
        match (all.pop(), all.is_empty()) {
            (Some(when), true) => Ok(when),
            _ => {
                let value = property.val.as_str().chars().take(40).collect();
                Err(IcsError { line, fault: IcsFault::Date(value) })
            }
        }
    }

    /// Reads the end of a rule, which has no zone but UTC or that of the start.
    pub(super) fn until(line: usize, value: &str, start: &When) -> Result<When, IcsError> {
        When::read(line, value, &start.zone)
    }

    fn read(line: usize, value: &str, zone: &Zone) -> Result<When, IcsError> {
        let value = value.trim();
        let shown = || value.chars().take(40).collect::<String>();
        let fault = || IcsError { line, fault: IcsFault::Date(shown()) };
        let (day, time) = match value.split_once('T') {
            Some((day, time)) => (day, Some(time)),
            None => (value, None),
        };
        let in_utc = time.is_some_and(|time| time.ends_with('Z'));
        let time = match time.map(|time| clock(time.strip_suffix('Z').unwrap_or(time))) {
            Some(None) => return Err(fault()),
            Some(time) => time,
            None => None,
        };
        let date = date(day).ok_or_else(fault)?;
        let zone = if in_utc { Zone::Of(Tz::UTC) } else { zone.clone() };
        Ok(When { line, value: shown(), date, time, zone })
    }

    /// The date and the time of day on the clocks where `other` is; as it stands where either has
    /// no time of day.
    ///
    /// # Errors
    /// A zone that is not known.
    pub(super) fn beside(&self, other: &When, home: Tz) -> Result<NaiveDateTime, IcsError> {
        let here = self.date.and_time(self.time.unwrap_or(NaiveTime::MIN));
        if self.time.is_none() || other.time.is_none() {
            return Ok(here);
        }
        Ok(to_zone(here, self.tz(home)?, other.tz(home)?))
    }

    /// A time of day on the clocks of this moment's zone as one on those of `home`.
    ///
    /// # Errors
    /// A zone that is not known.
    pub(super) fn at_home(&self, at: NaiveDateTime, home: Tz) -> Result<NaiveDateTime, IcsError> {
        Ok(to_zone(at, self.tz(home)?, home))
    }

    fn tz(&self, home: Tz) -> Result<Tz, IcsError> {
        match &self.zone {
            Zone::Floating => Ok(home),
            Zone::Of(zone) => Ok(*zone),
            Zone::Unknown(name) => {
                Err(IcsError { line: self.line, fault: IcsFault::Zone(name.clone()) })
            }
        }
    }
}

/// Reads `20261224`.
fn date(text: &str) -> Option<NaiveDate> {
    let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| NaiveDate::parse_from_str(text, "%Y%m%d").ok()).flatten()
}

/// Reads `140000`.
fn clock(text: &str) -> Option<NaiveTime> {
    let digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| NaiveTime::parse_from_str(text, "%H%M%S").ok()).flatten()
}

/// A name of the IANA data, alone or at the end of a longer one (`/example.org/1/Europe/Berlin`).
fn zone_named(text: &str) -> Zone {
    let mut rest = text.trim_start_matches('/');
    loop {
        match (rest.parse(), rest.split_once('/')) {
            (Ok(zone), _) => return Zone::Of(zone),
            (Err(_), Some((_, behind))) => rest = behind,
            (Err(_), None) => return Zone::Unknown(text.chars().take(40).collect()),
        }
    }
}

/// The same moment on the clocks of another zone. Of a time that comes twice the first is meant; one
/// that clocks skip is as much later (RFC 5545, 3.3.5).
fn to_zone(at: NaiveDateTime, from: Tz, to: Tz) -> NaiveDateTime {
    if from == to {
        return at;
    }
    let offset = from.offset_from_local_datetime(&at).earliest().unwrap_or_else(|| {
        // The offset before the gap.
        from.offset_from_utc_datetime(&(at - TimeDelta::hours(24)))
    });
    let utc = at - TimeDelta::seconds(i64::from(offset.fix().local_minus_utc()));
    to.from_utc_datetime(&utc).naive_local()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_found_at_the_end_of_a_name() {
        for name in ["Europe/Berlin", "/mozilla.org/20070129_1/Europe/Berlin"] {
            assert!(matches!(zone_named(name), Zone::Of(Tz::Europe__Berlin)), "{name}");
        }
        assert!(matches!(zone_named("W. Europe Standard Time"), Zone::Unknown(_)));
    }

    #[test]
    fn clocks_that_skip_or_repeat_an_hour() {
        let at = |text: &str| text.parse::<NaiveDateTime>().unwrap();
        let utc = |text: &str| to_zone(at(text), Tz::Europe__Berlin, Tz::UTC).to_string();
        assert_eq!(utc("2026-03-29T01:30:00"), "2026-03-29 00:30:00");
        assert_eq!(utc("2026-03-29T02:30:00"), "2026-03-29 01:30:00");
        assert_eq!(utc("2026-10-25T02:30:00"), "2026-10-25 00:30:00");
    }
}
