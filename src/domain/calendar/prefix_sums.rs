//! Sums over many days at once, so that a deadline years ahead costs no walk over its days.
//!
//! Whole weeks are multiplied, and then corrected for each date with hours of its own and for
//! each day on which the clock changes. A law in the tests holds it equal to the walk.

use chrono::{Datelike, NaiveDate};

use super::{Calendar, Hours};
use crate::domain::calendar::local_time;
use crate::domain::calendar::local_time::DayNumber;

/// What a run of dates comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PrefixSums {
    /// Working seconds, real ones.
    pub(crate) seconds: i64,
    /// Dates with any working time.
    pub(crate) days: i64,
}

impl PrefixSums {
    fn count(&mut self, seconds: i64, sign: i64) {
        self.seconds += sign * seconds;
        self.days += sign * i64::from(seconds > 0);
    }
}

impl Calendar {
    /// Sums the dates from `from` up to, but not on, `to`.
    pub(crate) fn tally(&self, from: DayNumber, to: DayNumber) -> PrefixSums {
        let mut tally = PrefixSums::default();
        if from >= to {
            return tally;
        }
        let (weeks, rest) = (i64::from((to - from) / 7), (to - from) % 7);
        for hours in &self.week {
            tally.seconds += weeks * hours.seconds;
            tally.days += weeks * i64::from(hours.seconds > 0);
        }
        for day in to - rest..to {
            tally.count(self.week[local_time::weekday_of(day)].seconds, 1);
        }
        let first = self.dated.partition_point(|dated| dated.day < from);
        for dated in self.dated[first..].iter().take_while(|dated| dated.day < to) {
            self.replace(&mut tally, dated.day, &dated.hours);
        }
        if !self.yearly.is_empty() {
            self.replace_yearly(&mut tally, from, to);
        }
        for day in local_time::changes(self.zone, from, to) {
            let (hours, _) = self.hours_on(day);
            if hours.seconds > 0 {
                tally.count(hours.seconds, -1);
                tally.count(self.open_on(day).map(|(start, end)| end.since(start)).sum(), 1);
            }
        }
        tally
    }

    /// The working seconds of a week without exceptions.
    pub(crate) fn week_seconds(&self) -> i64 {
        self.week.iter().map(|hours| hours.seconds).sum()
    }

    /// The dates with working time in a week without exceptions.
    pub(crate) fn week_days(&self) -> i64 {
        self.week.iter().map(|hours| i64::from(hours.seconds > 0)).sum()
    }

    fn replace(&self, tally: &mut PrefixSums, day: DayNumber, hours: &Hours) {
        tally.count(self.week[local_time::weekday_of(day)].seconds, -1);
        tally.count(hours.seconds, 1);
    }

    fn replace_yearly(&self, tally: &mut PrefixSums, from: DayNumber, to: DayNumber) {
        for year in local_time::date_of(from).year()..=local_time::date_of(to).year() {
            for yearly in &self.yearly {
                // 02-29 is there in leap years only.
                let date = NaiveDate::from_ymd_opt(year, yearly.month, yearly.day);
                let Some(day) = date.map(|date| date.num_days_from_ce()) else { continue };
                let dated = || self.dated.binary_search_by_key(&day, |dated| dated.day).is_ok();
                if day >= from && day < to && !dated() {
                    self.replace(tally, day, &yearly.hours);
                }
            }
        }
    }
}
