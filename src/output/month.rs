//! A month of a calendar as a picture: a week a line, and in words what differs from the week.
//!
//! At 77 columns, without lines and colours; aloud (accessible mode) a date a line instead.

use chrono::{Datelike, NaiveDate};

use super::color::Tone;
use super::out::Out;
use super::time::hours;
use crate::domain::calendar::{Calendar, Day, DaySource, Interval};

/// The columns of one day.
const CELL: usize = 11;

impl Out {
    /// Prints the month that begins on `first`.
    pub fn month(&mut self, calendar: &Calendar, first: NaiveDate) {
        let days: Vec<Day> = first
            .iter_days()
            .take_while(|date| (date.year(), date.month()) == (first.year(), first.month()))
            .map(|date| calendar.day(date))
            .collect();
        let title = first.format("%B %Y").to_string();
        self.spans(&[
            (Tone::Strong, &title),
            (Tone::Plain, &format!("  calendar {}, {}", calendar.key, calendar.zone)),
        ]);
        self.line("");
        if self.is_accessible() {
            for day in &days {
                self.line(&aloud(calendar, day));
            }
        } else {
            self.weeks(calendar, &days);
        }
        let seconds: i64 = days.iter().map(|day| calendar.seconds_on(day.date)).sum();
        let open = days.iter().filter(|day| !day.intervals.is_empty()).count();
        self.line("");
        self.line(&format!("{} of working time on {open} days", hours(seconds)));
    }

    fn weeks(&mut self, calendar: &Calendar, days: &[Day]) {
        let head: String = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
            .iter()
            .map(|name| format!("{name:<CELL$}"))
            .collect();
        self.spans(&[(Tone::Strong, head.trim_end())]);
        let mut line = String::new();
        for day in days {
            let column = day.date.weekday().num_days_from_monday() as usize;
            let cell = cell(calendar, day);
            line.push_str(&format!(
                "{:>width$}{cell:<CELL$}",
                "",
                width = column * CELL - line.len()
            ));
            if column == 6 {
                self.line(line.trim_end());
                line.clear();
            }
        }
        if !line.is_empty() {
            self.line(line.trim_end());
        }
        let usual = usual(days);
        if !usual.is_empty() {
            self.line("");
            for words in usual {
                self.line(&words);
            }
        }
        let marked: Vec<&Day> = days.iter().filter(|day| is_marked(calendar, day)).collect();
        if !marked.is_empty() {
            self.line("");
        }
        for day in marked {
            self.paragraph(&format!("* {}", aloud(calendar, day)), 0);
        }
    }
}

/// `24 4h *`: the date, its working time, and a mark where words follow below.
fn cell(calendar: &Calendar, day: &Day) -> String {
    let mark = if is_marked(calendar, day) { " *" } else { "" };
    let time = match calendar.seconds_on(day.date) {
        0 => "off".into(),
        seconds => short(seconds),
    };
    format!("{:>2} {time}{mark}", day.date.day())
}

fn is_marked(calendar: &Calendar, day: &Day) -> bool {
    day.source != DaySource::Week || calendar.clock_changes_on(day.date)
}

/// The hours of the week, each line of them with the weekdays that have it.
fn usual(days: &[Day]) -> Vec<String> {
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    let mut plain: Vec<&Day> = days.iter().filter(|day| day.source == DaySource::Week).collect();
    plain.sort_by_key(|day| (day.date.weekday().num_days_from_monday(), day.date));
    plain.dedup_by_key(|day| day.date.weekday());
    for day in plain.iter().filter(|day| !day.intervals.is_empty()) {
        let words = intervals(&day.intervals);
        let weekday = day.date.format("%a").to_string();
        match lines.iter_mut().find(|(known, _)| *known == words) {
            Some((_, weekdays)) => weekdays.push(weekday),
            None => lines.push((words, vec![weekday])),
        }
    }
    lines.into_iter().map(|(words, weekdays)| format!("{}: {words}", weekdays.join(" "))).collect()
}

/// `Thu 2026-12-24: 09:00-13:00 (4h), exception`.
fn aloud(calendar: &Calendar, day: &Day) -> String {
    let mut words = day.date.format("%a %Y-%m-%d: ").to_string();
    match calendar.seconds_on(day.date) {
        0 => words.push_str("off"),
        seconds => {
            words.push_str(&format!("{} ({})", intervals(&day.intervals), hours(seconds)));
        }
    }
    match (&day.summary, day.source) {
        (Some(summary), DaySource::Holiday) => words.push_str(&format!(", {}", summary.trim())),
        (Some(summary), _) => {
            words.push_str(&format!(", hours of its own on {}", summary.trim()));
        }
        (None, DaySource::Exception) => words.push_str(", exception"),
        (None, DaySource::Yearly) => words.push_str(", every year"),
        (None, _) => {}
    }
    if calendar.clock_changes_on(day.date) {
        words.push_str(", the clock changes");
    }
    words
}

/// `09:00-13:00, 14:00-18:00`.
pub fn intervals(intervals: &[Interval]) -> String {
    let words: Vec<String> = intervals.iter().map(ToString::to_string).collect();
    words.join(", ")
}

/// `7h30`, `8h`: as short as a cell needs it.
fn short(seconds: i64) -> String {
    match (seconds / 3600, seconds / 60 % 60) {
        (hours, 0) => format!("{hours}h"),
        (0, minutes) => format!("{minutes}m"),
        (hours, minutes) => format!("{hours}h{minutes:02}"),
    }
}
