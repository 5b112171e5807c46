//! Adding working time and measuring it: leaps over whole stretches of days, then a short walk.

use super::Calendar;
use crate::domain::calendar::local_time;
use crate::domain::calendar::local_time::{DayNumber, LAST_DAY};
use crate::domain::calendar::prefix_sums::PrefixSums;
use crate::domain::time::Instant;

/// The longest leap, in days; a little over ten years.
const LONGEST_LEAP: DayNumber = 4096;

/// The days walked one by one between leaps.
const WALK: DayNumber = 8;

impl Calendar {
    /// The instant at which `seconds` of working time have passed since `start` (D2).
    ///
    /// Time that exactly fills an interval ends at the interval's end. Nothing to add (or less)
    /// gives the next open instant. `None` where working time ends before it is used up.
    pub fn add(&self, start: Instant, seconds: i64) -> Option<Instant> {
        if seconds <= 0 {
            return self.next_open(start);
        }
        let mut left = seconds;
        let mut step = |day: DayNumber| {
            for (from, to) in self.open_on(day) {
                let from = from.max(start);
                let length = to.since(from).max(0);
                if length >= left {
                    return Some(from.plus(left));
                }
                left -= length;
            }
            None
        };
        // Where a clock goes back over midnight, the next date has begun before `start`, too.
        let first = local_time::day_at(self.zone, start);
        for day in first..=first + 1 {
            if let Some(found) = step(day) {
                return Some(found);
            }
        }
        let weekly = self.week_seconds();
        let (day, mut left) = self.leap(first + 2, left, weekly, |tally| tally.seconds)?;
        (day..=LAST_DAY).flat_map(|day| self.open_on(day)).find_map(|(from, to)| {
            let length = to.since(from);
            if length >= left {
                return Some(from.plus(left));
            }
            left -= length;
            None
        })
    }

    /// The earliest instant from which `seconds` of working time lead up to `end`.
    ///
    /// The counterpart of `add`: at the opening of an interval it is the end of the one before.
    /// `None` where there is not so much working time before.
    pub fn back(&self, end: Instant, seconds: i64) -> Option<Instant> {
        let mut left = seconds.max(0);
        let mut step = |day: DayNumber| {
            for (from, to) in self.open_on(day).rev() {
                let to = to.min(end);
                let length = to.since(from).max(0);
                if length > left {
                    return Some(to.plus(-left));
                }
                left -= length;
            }
            None
        };
        let first = local_time::day_at(self.zone, end);
        if let Some(found) = step(first + 1).or_else(|| step(first)) {
            return Some(found);
        }
        let (day, mut left) = self.leap_back(first - 1, left)?;
        (1..=day).rev().flat_map(|day| self.open_on(day).rev()).find_map(|(from, to)| {
            let length = to.since(from);
            if length > left {
                return Some(to.plus(-left));
            }
            left -= length;
            None
        })
    }

    /// Working seconds from one instant to another; negative where `to` lies before `from`.
    pub fn between(&self, from: Instant, to: Instant) -> i64 {
        if to < from {
            return -self.between(to, from);
        }
        let sum = |days: std::ops::Range<DayNumber>| -> i64 {
            days.flat_map(|day| self.open_on(day))
                .map(|(start, end)| end.min(to).since(start.max(from)).max(0))
                .sum()
        };
        let first = local_time::day_at(self.zone, from);
        let last = local_time::day_at(self.zone, to);
        if last - first <= WALK {
            return sum(first..last + 2);
        }
        sum(first..first + 2) + self.tally(first + 2, last).seconds + sum(last..last + 2)
    }

    /// The end of the `days`-th working day (D3).
    ///
    /// A start at or before the first opening of its date, or on a day off, lets that date or the
    /// next working day count as the first; a later one starts counting on the next working day.
    /// None to count (or less) gives the next open instant.
    pub fn end_of_working_days(&self, start: Instant, days: i64) -> Option<Instant> {
        if days <= 0 {
            return self.next_open(start);
        }
        let mut day = local_time::day_at(self.zone, start);
        if self.open_on(day).next().is_some_and(|(opening, _)| start > opening) {
            day += 1;
        }
        let (day, mut left) = self.leap(day, days, self.week_days(), |tally| tally.days)?;
        (day..=LAST_DAY).find_map(|day| {
            let (_, end) = self.open_on(day).last()?;
            left -= 1;
            (left == 0).then_some(end)
        })
    }

    /// The same wall clock time so many working days on, or back where negative.
    ///
    /// A start on a day off counts from that day, not from the next working day. `None` where
    /// there are not so many.
    pub fn shift_working_days(&self, start: Instant, days: i64) -> Option<Instant> {
        let first = local_time::day_at(self.zone, start);
        let mut left = days.abs();
        let mut day = first;
        while left > 0 {
            day += if days > 0 { 1 } else { -1 };
            if !(1..=LAST_DAY).contains(&day) {
                return None;
            }
            left -= i64::from(self.open_on(day).next().is_some());
        }
        Some(local_time::plus_days(self.zone, start, i64::from(day - first)))
    }

    /// True in working time: open at the opening instant, closed at the closing one.
    pub fn is_open(&self, at: Instant) -> bool {
        let first = local_time::day_at(self.zone, at);
        (first..=first + 1)
            .flat_map(|day| self.open_on(day))
            .any(|(start, end)| start <= at && at < end)
    }

    /// The first open instant at or after `at`; `None` where working time has ended.
    pub fn next_open(&self, at: Instant) -> Option<Instant> {
        // Boundaries are whole seconds: the first second of work starts one before its end.
        self.add(at, 1).map(|end| end.plus(-1))
    }

    /// Skips days from `day` on as long as they do not use up `left`, and stops a few days short.
    ///
    /// Gives the day to walk on from and what is left there, which is more than nothing. `None`
    /// where the year 9999 ends first.
    fn leap(
        &self,
        mut day: DayNumber,
        mut left: i64,
        weekly: i64,
        measure: fn(PrefixSums) -> i64,
    ) -> Option<(DayNumber, i64)> {
        let mut length = stride(left, weekly);
        loop {
            if day > LAST_DAY {
                return None;
            }
            let to = day.saturating_add(length.max(WALK)).min(LAST_DAY + 1);
            let used = measure(self.tally(day, to));
            if used < left {
                left -= used;
                day = to;
                // A stretch without working time is leapt over in ever longer leaps.
                length = if used == 0 { length.max(WALK) * 2 } else { stride(left, weekly) };
                length = length.min(LONGEST_LEAP);
            } else if length <= WALK {
                return Some((day, left));
            } else {
                length /= 2;
            }
        }
    }

    /// As `leap`, backwards from `day`; stops where the day that uses up more than `left` is near.
    fn leap_back(&self, mut day: DayNumber, mut left: i64) -> Option<(DayNumber, i64)> {
        let weekly = self.week_seconds();
        let mut length = stride(left, weekly);
        loop {
            if day < 1 {
                return None;
            }
            let from = (day - length.max(WALK) + 1).max(1);
            let used = self.tally(from, day + 1).seconds;
            if used <= left {
                left -= used;
                day = from - 1;
                length = if used == 0 { length.max(WALK) * 2 } else { stride(left, weekly) };
                length = length.min(LONGEST_LEAP);
            } else if length <= WALK {
                return Some((day, left));
            } else {
                length /= 2;
            }
        }
    }
}

/// The whole weeks, in days, that do not use up `left` at this rate a week.
fn stride(left: i64, weekly: i64) -> DayNumber {
    let below = (left - 1).max(0);
    let days =
        if weekly > 0 { (below / weekly).saturating_mul(7) } else { i64::from(LONGEST_LEAP) };
    DayNumber::try_from(days).unwrap_or(LONGEST_LEAP).min(LONGEST_LEAP)
}
