//! Calendars of working time (D5): which instants are working time, and sums over them.
//!
//! All arithmetic is on instants: an interval is two wall clock times of the calendar's zone,
//! turned into instants by `wall`, and working time is the real time that passes inside. Where a
//! clock change falls into an interval, that interval is shorter or longer that day. Nothing
//! here loops: every search ends with the year 9999. Called by `deadline` and `derivation`, and
//! by the commands that show a calendar.

mod check;
mod exceptions;
mod hours;
mod local_time;
mod prefix_sums;
mod search;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

pub use self::check::Finding;
pub use self::hours::{CalendarError, HoursFault, Interval, is_interval, zone};
pub use crate::domain::calendar::exceptions::Special;
pub use crate::domain::calendar::local_time::{plus_days, same_offset};

use self::hours::{ExceptionDate, Hours};
use super::policy::CalendarEntry;
use super::time::Instant;
use crate::domain::calendar::local_time::{DayNumber, LAST_DAY};

/// A calendar of working time, ready to count with.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    pub key: String,
    /// Cases keep the version they were given (D11).
    pub version: i64,
    pub zone: Tz,
    /// Monday first.
    week: [Hours; 7],
    /// Exceptions and days off in order of date; an exception wins over a holiday.
    dated: Vec<Dated>,
    yearly: Vec<Yearly>,
    holidays: Vec<Holiday>,
}

/// One or more days off, or some hours of one, as an .ics file says them.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Holiday {
    pub start: NaiveDate,
    /// The day after the last one, as in .ics; `start` itself still means one day.
    pub end: NaiveDate,
    pub summary: String,
    /// The hours of the one day that are off; none: all of each day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Interval>,
}

impl Holiday {
    /// The day after the last one off.
    pub fn until(&self) -> NaiveDate {
        self.end.max(self.start.succ_opt().unwrap_or(self.start))
    }
}

/// The hours of one date: an exception's, or none on a holiday.
#[derive(Clone, Debug, PartialEq)]
struct Dated {
    day: DayNumber,
    hours: Hours,
    source: DaySource,
}

#[derive(Clone, Debug, PartialEq)]
struct Yearly {
    month: u32,
    day: u32,
    hours: Hours,
}

/// One date of a calendar, for showing it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    pub date: NaiveDate,
    pub intervals: Vec<Interval>,
    /// The names of the holidays on this date.
    pub summary: Option<String>,
    pub source: DaySource,
}

/// What decides the hours of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DaySource {
    Week,
    Exception,
    Yearly,
    Holiday,
}

impl Calendar {
    /// Builds a calendar from its entry in the policy; the error names the key that is wrong.
    pub fn build(
        entry: &CalendarEntry,
        version: i64,
        desk_zone: Tz,
        holidays: Vec<Holiday>,
    ) -> Result<Calendar, CalendarError> {
        let wrong = |key: &str, fault: HoursFault| CalendarError {
            calendar: entry.key.clone(),
            key: key.into(),
            fault,
        };
        let zone = match &entry.time_zone {
            Some(name) => zone(name).map_err(|fault| wrong("time_zone", fault))?,
            None => desk_zone,
        };
        let mut week: [Hours; 7] = Default::default();
        let weekdays = [
            ("monday", &entry.monday),
            ("tuesday", &entry.tuesday),
            ("wednesday", &entry.wednesday),
            ("thursday", &entry.thursday),
            ("friday", &entry.friday),
            ("saturday", &entry.saturday),
            ("sunday", &entry.sunday),
        ];
        for (hours, (name, texts)) in week.iter_mut().zip(weekdays) {
            *hours = Hours::read(texts).map_err(|fault| wrong(name, fault))?;
        }
        let mut dated = Vec::new();
        let mut yearly = Vec::new();
        for (date, texts) in &entry.exceptions {
            let at_key = |fault| wrong(&format!("exceptions.\"{date}\""), fault);
            let hours = Hours::read(texts).map_err(at_key)?;
            match date.parse().map_err(at_key)? {
                ExceptionDate::Once(day) => {
                    dated.push(Dated { day, hours, source: DaySource::Exception });
                }
                ExceptionDate::Yearly { month, day } => yearly.push(Yearly { month, day, hours }),
            }
        }
        let mut calendar = Calendar {
            key: entry.key.clone(),
            version,
            zone,
            week,
            dated,
            yearly,
            holidays: Vec::new(),
        };
        if !calendar.has_working_time() {
            return Err(wrong("monday", HoursFault::NoWorkingTime)); // D4
        }
        calendar.add_holidays(holidays);
        Ok(calendar)
    }

    /// A calendar that is always open.
    pub fn always(zone: Tz) -> Calendar {
        let whole = Hours { intervals: vec![Interval { start: 0, end: 86_400 }], seconds: 86_400 };
        Calendar {
            key: "always".into(),
            version: 0,
            zone,
            week: std::array::from_fn(|_| whole.clone()),
            dated: Vec::new(),
            yearly: Vec::new(),
            holidays: Vec::new(),
        }
    }

    /// The hours of one date of the calendar's zone, and what decides them.
    pub fn day(&self, date: NaiveDate) -> Day {
        let names: Vec<&str> =
            self.holidays_on(date).map(|holiday| holiday.summary.as_str()).collect();
        let (hours, source) = self.hours_on(date.num_days_from_ce());
        Day {
            date,
            intervals: hours.intervals.clone(),
            summary: (!names.is_empty()).then(|| names.join("; ")),
            source,
        }
    }

    /// The days off that touch the dates from `from` up to, but not on, `to`.
    pub fn holidays_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = &Holiday> {
        self.holidays.iter().filter(move |holiday| holiday.start < to && holiday.until() > from)
    }

    /// The stretches of working time between two instants, cut to them, in order.
    ///
    /// One item for each interval of a date: a night shift comes as two, back to back.
    pub fn intervals(
        &self,
        from: Instant,
        to: Instant,
    ) -> impl Iterator<Item = (Instant, Instant)> + '_ {
        let first = local_time::day_at(self.zone, from);
        let last = local_time::day_at(self.zone, to).saturating_add(1).min(LAST_DAY);
        (first..=last)
            .flat_map(move |day| self.open_on(day))
            .map(move |(start, end)| (start.max(from), end.min(to)))
            .filter(|(start, end)| start < end)
    }

    fn holidays_on(&self, date: NaiveDate) -> impl Iterator<Item = &Holiday> {
        self.holidays.iter().filter(move |holiday| holiday.start <= date && date < holiday.until())
    }

    fn has_working_time(&self) -> bool {
        self.week.iter().any(|hours| hours.seconds > 0)
            || self.dated.iter().any(|dated| dated.hours.seconds > 0)
            || self.yearly.iter().any(|yearly| yearly.hours.seconds > 0)
    }

    /// Days off join the dated exceptions, but where the policy gives that date its own hours.
    fn add_holidays(&mut self, holidays: Vec<Holiday>) {
        let mut off: BTreeMap<DayNumber, Hours> = BTreeMap::new();
        for holiday in &holidays {
            for date in holiday.start.iter_days().take_while(|date| *date < holiday.until()) {
                let day = date.num_days_from_ce();
                if self.yearly_on(date).is_some() || self.dated.iter().any(|own| own.day == day) {
                    continue;
                }
                let week = &self.week[local_time::weekday_of(day)];
                let hours = off.entry(day).or_insert_with(|| week.clone());
                match holiday.hours {
                    Some(closed) => hours.close(closed),
                    None => *hours = Hours::default(),
                }
            }
        }
        let off = off.into_iter();
        self.dated.extend(off.map(|(day, hours)| Dated { day, hours, source: DaySource::Holiday }));
        self.holidays.extend(holidays);
        self.holidays.sort_by_key(|holiday| (holiday.start, holiday.end, holiday.hours));
        self.dated.sort_by_key(|dated| dated.day);
        self.dated.dedup_by_key(|dated| dated.day);
    }

    fn hours_on(&self, day: DayNumber) -> (&Hours, DaySource) {
        if let Ok(at) = self.dated.binary_search_by_key(&day, |dated| dated.day) {
            return (&self.dated[at].hours, self.dated[at].source);
        }
        if !self.yearly.is_empty()
            && let Some(yearly) = self.yearly_on(local_time::date_of(day))
        {
            return (&yearly.hours, DaySource::Yearly);
        }
        (&self.week[local_time::weekday_of(day)], DaySource::Week)
    }

    fn yearly_on(&self, date: NaiveDate) -> Option<&Yearly> {
        self.yearly.iter().find(|yearly| yearly.month == date.month() && yearly.day == date.day())
    }

    /// The stretches of working time of one date as instants; those that a gap swallowed are out.
    fn open_on(&self, day: DayNumber) -> impl DoubleEndedIterator<Item = (Instant, Instant)> + '_ {
        let (hours, _) = self.hours_on(day);
        hours
            .intervals
            .iter()
            .map(move |interval| {
                let start = local_time::reach(self.zone, day, interval.start);
                (start, local_time::reach(self.zone, day, interval.end))
            })
            .filter(|(start, end)| start < end)
    }
}

#[cfg(test)]
mod tests;
