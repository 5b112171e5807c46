//! The dates that differ from the week: what `calendar show --span` lists and a month points out.

use chrono::{Datelike, NaiveDate};

use super::{Calendar, DaySource, Interval};
use crate::domain::calendar::local_time;

/// A stretch of dates with hours of their own, or a holiday as its .ics file says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Special {
    pub start: NaiveDate,
    /// As in .ics: the day after the last one, or `start` where the file says no more.
    pub end: NaiveDate,
    /// The name of a holiday; exceptions have none.
    pub summary: Option<String>,
    /// The hours in force; none on a day off.
    pub intervals: Vec<Interval>,
}

impl Calendar {
    /// What differs from the week on the dates from `from` up to, but not on, `to`, in order of
    /// date: each holiday once, and each exception that no holiday of one day already stands for.
    pub fn specials(&self, from: NaiveDate, to: NaiveDate) -> Vec<Special> {
        let mut specials: Vec<Special> = self
            .holidays_between(from, to)
            .map(|holiday| {
                // The policy may open a holiday; of longer ones each exception is named by itself.
                let one_day = holiday.start.succ_opt() == Some(holiday.until());
                let intervals =
                    if one_day { self.day(holiday.start).intervals } else { Vec::new() };
                Special {
                    start: holiday.start,
                    end: holiday.end,
                    summary: Some(holiday.summary.clone()),
                    intervals,
                }
            })
            .collect();
        for date in from.iter_days().take_while(|date| *date < to) {
            let (hours, source) = self.hours_on(date.num_days_from_ce());
            let differs = matches!(source, DaySource::Exception | DaySource::Yearly);
            let named = self.holidays_on(date).any(|h| h.start.succ_opt() == Some(h.until()));
            if differs && !named {
                specials.push(Special {
                    start: date,
                    end: date.succ_opt().unwrap_or(date),
                    summary: None,
                    intervals: hours.intervals.clone(),
                });
            }
        }
        specials.sort_by_key(|special| (special.start, special.end));
        specials
    }

    /// The working seconds of one date: real ones, where the clock changes too.
    pub fn seconds_on(&self, date: NaiveDate) -> i64 {
        self.open_on(date.num_days_from_ce()).map(|(start, end)| end.since(start)).sum()
    }

    /// Whether the clock of the zone changes on this date.
    pub fn clock_changes_on(&self, date: NaiveDate) -> bool {
        let day = date.num_days_from_ce();
        let real =
            local_time::reach(self.zone, day, 86_400).since(local_time::reach(self.zone, day, 0));
        real != 86_400
    }
}
