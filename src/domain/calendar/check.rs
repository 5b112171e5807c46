//! What is odd about a calendar that is not wrong: for `calendar check`.

use std::fmt;

use chrono::NaiveDate;

use super::{Calendar, Interval};
use crate::domain::calendar::local_time;
use crate::domain::calendar::local_time::DayNumber;
use chrono::Datelike;

/// Something a person should know about a calendar. Its words are `Display`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Deadlines lie beyond the year of the last holiday known, or will: that year is over.
    HolidaysEnd { last: NaiveDate, deadline: Option<NaiveDate> },
    /// The clock changes inside an interval: that day it is shorter or longer, by so many seconds.
    ClockChange { date: NaiveDate, interval: Interval, seconds: i64 },
    /// Two intervals of a date that meet: one would do.
    Touching { date: NaiveDate, first: Interval, second: Interval },
    /// No working time on any date of the span.
    Closed { from: NaiveDate, to: NaiveDate },
}

impl Finding {
    /// True for bad news: promises that the calendar may break. The rest is good to know.
    pub fn is_bad(&self) -> bool {
        matches!(self, Finding::HolidaysEnd { .. } | Finding::Closed { .. })
    }

    /// The word for it.
    pub fn kind(&self) -> &'static str {
        match self {
            Finding::HolidaysEnd { .. } => "holidays-end",
            Finding::ClockChange { .. } => "clock-change",
            Finding::Touching { .. } => "touching",
            Finding::Closed { .. } => "closed",
        }
    }

    /// The date it is about.
    pub fn date(&self) -> NaiveDate {
        match self {
            Finding::HolidaysEnd { last, .. } => *last,
            Finding::ClockChange { date, .. } | Finding::Touching { date, .. } => *date,
            Finding::Closed { from, .. } => *from,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::HolidaysEnd { last, deadline: Some(deadline) } => {
                write!(f, "the last holiday known is {last}, but there is a deadline on {deadline}")
            }
            Finding::HolidaysEnd { last, deadline: None } => {
                write!(f, "the last holiday known is {last}: new deadlines meet none any more")
            }
            Finding::ClockChange { date, interval, seconds } => {
                let word = if *seconds < 0 { "shorter" } else { "longer" };
                let minutes = seconds.abs() / 60;
                write!(f, "on {date} the clock changes: {interval} is {minutes} minutes {word}")
            }
            Finding::Touching { date, first, second } => {
                write!(f, "on {date} {first} and {second} meet; one interval would do")
            }
            Finding::Closed { from, to } => write!(f, "no working time from {from} to {to}"),
        }
    }
}

impl Calendar {
    /// What is odd in the dates from `from` up to, but not on, `to`, in order of kind and date.
    ///
    /// `last_deadline` is the date of the latest deadline that counts on this calendar. Meeting
    /// intervals are named once for each weekday or exception, on the first date they occur.
    pub fn findings(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        last_deadline: Option<NaiveDate>,
    ) -> Vec<Finding> {
        let days = from.num_days_from_ce()..to.num_days_from_ce();
        let mut findings = Vec::new();
        if let Some(holiday) = self.holidays.last() {
            let last = holiday.start;
            let deadline = last_deadline.filter(|deadline| deadline.year() > last.year());
            if deadline.is_some() || from.year() > last.year() {
                findings.push(Finding::HolidaysEnd { last, deadline });
            }
        }
        if from < to && self.tally(days.start, days.end).days == 0 {
            findings.push(Finding::Closed { from, to });
        }
        for day in local_time::changes(self.zone, days.start, days.end) {
            self.clock_changes(day, &mut findings);
        }
        let mut seen: Vec<(Interval, Interval)> = Vec::new();
        for day in days {
            for pair in self.hours_on(day).0.intervals.windows(2) {
                let [first, second] = [pair[0], pair[1]];
                if first.end == second.start && !seen.contains(&(first, second)) {
                    seen.push((first, second));
                    findings.push(Finding::Touching {
                        date: local_time::date_of(day),
                        first,
                        second,
                    });
                }
            }
        }
        findings
    }

    fn clock_changes(&self, day: DayNumber, findings: &mut Vec<Finding>) {
        for interval in &self.hours_on(day).0.intervals {
            let start = local_time::reach(self.zone, day, interval.start);
            let real = local_time::reach(self.zone, day, interval.end).since(start);
            let seconds = real - i64::from(interval.end - interval.start);
            if seconds != 0 {
                let (date, interval) = (local_time::date_of(day), *interval);
                findings.push(Finding::ClockChange { date, interval, seconds });
            }
        }
    }
}
