//! Calendars, priorities, services and agreements: D5, A1, A2, A4, A5.

use std::collections::HashSet;

use crate::domain::kind::Kind;
use crate::domain::policy::{Agreement, CalendarEntry, Service};
use crate::policy::form::cut;

use super::Check;

pub fn check(check: &mut Check) {
    for entry in &check.policy.calendar {
        for (path, message, hint) in calendar_problems(entry) {
            check.report(Kind::Calendar, &entry.key, &path, message, hint);
        }
    }
    for service in &check.policy.service {
        parent(check, service);
    }
    for agreement in &check.policy.agreement {
        validity(check, agreement);
        services_once(check, agreement);
    }
    departments_once(check);
}

/// A2: the parent is the key up to the last `/`, so that the tree can have no circle.
fn parent(check: &mut Check, service: &Service) {
    let Some((parent, _)) = service.key.rsplit_once('/') else {
        return;
    };
    if !check.exists(Kind::Service, parent) {
        let message = format!("its parent `{parent}` does not exist");
        let hint = check.near(Kind::Service, parent).filter(|hint| hint.starts_with("did"));
        let hint = hint.or_else(|| Some(format!("add [[service]] with key = \"{parent}\"")));
        check.report(Kind::Service, &service.key, "key", message, hint);
    }
}

fn validity(check: &mut Check, agreement: &Agreement) {
    if let (Some(from), Some(to)) = (agreement.valid_from, agreement.valid_to)
        && from > to
    {
        let message = format!("`valid_to` {to} is before `valid_from` {from}");
        let hint = Some("the last day is included".to_owned());
        check.report(Kind::Agreement, &agreement.key, "valid_to", message, hint);
    }
}

fn services_once(check: &mut Check, agreement: &Agreement) {
    let mut seen = HashSet::new();
    for (at, agreed) in agreement.services.iter().enumerate() {
        if !seen.insert(agreed.service.as_str()) {
            let message = format!("service `{}` stands twice in it", agreed.service);
            let path = format!("services.{at}.service");
            check.report(Kind::Agreement, &agreement.key, &path, message, None);
        }
    }
}

fn departments_once(check: &mut Check) {
    for account in &check.policy.account {
        let mut seen = HashSet::new();
        for (at, department) in account.departments.iter().enumerate() {
            if !seen.insert(department.as_str()) {
                let message = format!("department `{department}` stands twice in it");
                let path = format!("departments.{at}");
                check.report(Kind::Account, &account.key, &path, message, None);
            }
        }
    }
}

type CalendarProblem = (String, String, Option<String>);

/// What is wrong with a calendar, by field (D4, D5).
fn calendar_problems(entry: &CalendarEntry) -> Vec<CalendarProblem> {
    let mut problems = Vec::new();
    let week = [
        ("monday", &entry.monday),
        ("tuesday", &entry.tuesday),
        ("wednesday", &entry.wednesday),
        ("thursday", &entry.thursday),
        ("friday", &entry.friday),
        ("saturday", &entry.saturday),
        ("sunday", &entry.sunday),
    ];
    for (day, intervals) in week {
        day_problems(day, intervals, &mut problems);
    }
    for (day, intervals) in &entry.exceptions {
        day_problems(&format!("exceptions.{day}"), intervals, &mut problems);
    }
    if week.iter().all(|(_, intervals)| intervals.is_empty()) {
        let hint = "give at least one weekday an interval, monday = [\"09:00-17:00\"]";
        problems.push((String::new(), "has no working time at all".into(), Some(hint.into())));
    }
    problems
}

fn day_problems(path: &str, intervals: &[String], problems: &mut Vec<CalendarProblem>) {
    let mut open: Vec<(u32, u32)> = Vec::new();
    for (at, text) in intervals.iter().enumerate() {
        let here = format!("{path}.{at}");
        let Some((from, to)) = interval(text) else {
            let message = format!("`{path}`: “{}” is no interval; write 09:00-17:00", cut(text));
            problems.push((here, message, Some("a day ends at 24:00 at the latest".into())));
            continue;
        };
        if from >= to {
            let message = format!("`{path}`: “{text}” ends before it begins");
            let hint = "a night shift is two: 22:00-24:00 and, the next day, 00:00-06:00";
            problems.push((here, message, Some(hint.into())));
        } else if open.iter().any(|(begin, end)| from < *end && *begin < to) {
            let message = format!("`{path}`: “{text}” overlaps another interval of the day");
            problems.push((here, message, None));
        }
        open.push((from, to));
    }
}

/// Minutes since midnight, `24:00` allowed as the end.
fn interval(text: &str) -> Option<(u32, u32)> {
    let minutes = |text: &str| {
        let (hours, minutes) = text.trim().split_once(':')?;
        let digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(hours) || !digits(minutes) {
            return None;
        }
        let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
        (minutes < 60 && hours * 60 + minutes <= 24 * 60).then_some(hours * 60 + minutes)
    };
    let (from, to) = text.split_once('-')?;
    Some((minutes(from)?, minutes(to)?))
}
