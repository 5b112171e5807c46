//! Calendars, priorities, services and agreements: D5, A1, A2, A4, A5.

use std::collections::HashSet;

use chrono_tz::Tz;

use crate::domain::calendar::{Calendar, HoursFault, zone};
use crate::domain::policy::{Agreement, CalendarEntry, Service};
use crate::domain::section::Section;
use crate::policy::value_types::place;

use super::examination::Examination;

pub fn check(check: &mut Examination) {
    let desk_zone = zone(&check.policy.desk.time_zone).unwrap_or(Tz::UTC);
    for entry in &check.policy.calendar {
        calendar(check, entry, desk_zone);
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
fn parent(check: &mut Examination, service: &Service) {
    let Some((parent, _)) = service.key.rsplit_once('/') else {
        return;
    };
    if !check.exists(Section::Service, parent) {
        let message = format!("its parent `{parent}` does not exist");
        let hint = check.near(Section::Service, parent).filter(|hint| hint.starts_with("did"));
        let hint = hint.or_else(|| Some(format!("add [[service]] with key = \"{parent}\"")));
        check.report(Section::Service, &service.key, "key", message, hint);
    }
}

fn validity(check: &mut Examination, agreement: &Agreement) {
    if let (Some(from), Some(to)) = (agreement.valid_from, agreement.valid_to)
        && from > to
    {
        let message = format!("`valid_to` {to} is before `valid_from` {from}");
        let hint = Some("the last day is included".to_owned());
        check.report(Section::Agreement, &agreement.key, "valid_to", message, hint);
    }
}

fn services_once(check: &mut Examination, agreement: &Agreement) {
    let mut seen = HashSet::new();
    for (at, agreed) in agreement.services.iter().enumerate() {
        if !seen.insert(agreed.service.as_str()) {
            let message = format!("service `{}` stands twice in it", agreed.service);
            let path = format!("{}.service", place("services", at));
            check.report(Section::Agreement, &agreement.key, &path, message, None);
        }
    }
}

fn departments_once(check: &mut Examination) {
    for account in &check.policy.account {
        let mut seen = HashSet::new();
        for (at, department) in account.departments.iter().enumerate() {
            if !seen.insert(department.as_str()) {
                let message = format!("department `{department}` stands twice in it");
                let path = place("departments", at);
                check.report(Section::Account, &account.key, &path, message, None);
            }
        }
    }
}

/// Everything wrong with a calendar, not the first thing alone: what is wrong is emptied and the
/// calendar built again, once for each of its days at most (D4, D5).
fn calendar(check: &mut Examination, entry: &CalendarEntry, desk_zone: Tz) {
    let mut rest = entry.clone();
    loop {
        let Err(error) = Calendar::build(&rest, 0, desk_zone, Vec::new()) else { return };
        let emptied = rest != *entry;
        if error.fault == HoursFault::NoWorkingTime {
            if !emptied {
                check.report(Section::Calendar, &entry.key, "", error.fault.to_string(), None);
            }
            return;
        }
        let path = error.key.replace('"', "");
        let message = format!("`{path}`: {}", error.fault);
        check.report(Section::Calendar, &entry.key, &path, message, None);
        if !empty(&mut rest, &path) {
            return;
        }
    }
}

/// Empties one day of a calendar; false where it was empty already.
fn empty(entry: &mut CalendarEntry, path: &str) -> bool {
    let day = match path {
        "monday" => &mut entry.monday,
        "tuesday" => &mut entry.tuesday,
        "wednesday" => &mut entry.wednesday,
        "thursday" => &mut entry.thursday,
        "friday" => &mut entry.friday,
        "saturday" => &mut entry.saturday,
        "sunday" => &mut entry.sunday,
        _ => {
            let date = path.strip_prefix("exceptions.").unwrap_or_default();
            return entry.exceptions.remove(date).is_some();
        }
    };
    !std::mem::take(day).is_empty()
}
