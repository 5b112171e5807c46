//! L1, L3: the stock statuses stay what they are, every status has one meaning and a way out.

use crate::domain::status_keys;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::domain::policy::StatusRule;
use crate::domain::section::Section;
use crate::policy::stock;

use super::examination::Examination;

/// Words of `list --status` that mean several statuses; `closed` is one of the stock.
const WORDS: [&str; 5] = ["open", "active", "unopened", "ongoing", "all"];

type Steps<'a> = BTreeMap<&'a str, &'a [String]>;

pub fn check(check: &mut Examination) {
    stock_stays(check);
    for status in &check.policy.status {
        one_meaning(check, status);
    }
    ways_out(check);
    levels(check);
}

fn stock_stays(check: &mut Examination) {
    let present: HashMap<&str, &StatusRule> =
        check.policy.status.iter().map(|status| (status.key.as_str(), status)).collect();
    for stock in &stock().status {
        let Some(status) = present.get(stock.key.as_str()) else {
            let message = "is a stock status and cannot go away".to_owned();
            check.report(Section::Status, &stock.key, "", message, None);
            continue;
        };
        for (flag, is, must) in [
            ("paused", status.paused, stock.paused),
            ("resolved", status.resolved, stock.resolved),
            ("final", status.is_final, stock.is_final),
        ] {
            if is != must {
                let message = format!("`{flag}` of a stock status is {must} and stays so");
                let hint = "its label, steps and reason may change; own statuses may be added";
                check.report(Section::Status, &stock.key, flag, message, Some(hint.into()));
            }
        }
    }
}

fn one_meaning(check: &mut Examination, status: &StatusRule) {
    let flags =
        [("paused", status.paused), ("resolved", status.resolved), ("final", status.is_final)];
    let set: Vec<_> = flags.iter().filter(|(_, set)| *set).map(|(flag, _)| *flag).collect();
    if let [first, .., last] = set.as_slice() {
        let message = format!("is {first} and {last} at once; a status has one of these at most");
        check.report(Section::Status, &status.key, last, message, None);
    }
    if WORDS.contains(&status.key.as_str()) {
        let message =
            format!("`{}` means several statuses in lists; name it otherwise", status.key);
        check.report(Section::Status, &status.key, "key", message, None);
    }
}

/// The stock process and each own one, with its steps over the statuses' own.
fn ways_out(check: &mut Examination) {
    let policy = check.policy;
    let own: Steps = policy.status.iter().map(|it| (it.key.as_str(), it.next.as_slice())).collect();
    for status in &policy.status {
        let found = step_faults(check, status, &own);
        for (message, hint) in found {
            check.report(Section::Status, &status.key, "next", message, hint);
        }
    }
    for process in &policy.process {
        let mut steps = own.clone();
        steps.extend(process.next.iter().map(|(from, to)| (from.as_str(), to.as_slice())));
        for status in &policy.status {
            let found = step_faults(check, status, &steps);
            // What the statuses' own steps do wrong has been said of the status.
            if found.is_empty() || step_faults(check, status, &own) == found {
                continue;
            }
            let path = match process.next.contains_key(&status.key) {
                true => format!("next.{}", status.key),
                false => "next".to_owned(),
            };
            for (message, hint) in found {
                let message = format!("status `{}` {message}", status.key);
                check.report(Section::Process, &process.key, &path, message, hint);
            }
        }
    }
}

fn step_faults(
    check: &Examination,
    status: &StatusRule,
    steps: &Steps,
) -> Vec<(String, Option<String>)> {
    let next = steps.get(status.key.as_str()).copied().unwrap_or_default();
    let mut faults = Vec::new();
    if next.contains(&status.key) {
        faults.push(("leads to itself".to_owned(), None));
    }
    if status.is_final {
        if !next.is_empty() {
            let hint = "cases go on as a new one, `new --follow-up`".to_owned();
            faults.push(("is final and leads nowhere".to_owned(), Some(hint)));
        }
        return faults;
    }
    if (status.paused || status.resolved) && !next.iter().any(|to| to == status_keys::REOPENED) {
        let what = if status.paused { "paused" } else { "resolved" };
        let message = format!("is {what}, so `reopened` must be one of its steps");
        let hint = "a customer's message reopens such a case".to_owned();
        faults.push((message, Some(hint)));
    }
    if let Some(circle) = without_end(check, status, steps) {
        faults.push(circle);
    }
    faults
}

/// Where no final status can be reached: what can be instead.
fn without_end(
    check: &Examination,
    status: &StatusRule,
    steps: &Steps,
) -> Option<(String, Option<String>)> {
    let finals: BTreeSet<&str> =
        check.policy.status.iter().filter(|it| it.is_final).map(|it| it.key.as_str()).collect();
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut open = vec![status.key.as_str()];
    while let Some(at) = open.pop() {
        for to in steps.get(at).copied().unwrap_or_default() {
            if finals.contains(to.as_str()) {
                return None;
            }
            if reached.insert(to) {
                open.push(to);
            }
        }
    }
    if reached.iter().any(|to| !check.exists(Section::Status, to)) {
        // An unknown step has been reported; where it would lead nobody knows.
        return None;
    }
    let hint = Some("every status needs a way to a final one, like closed".to_owned());
    let reached: Vec<_> = reached.into_iter().collect();
    let message = match reached.as_slice() {
        [] => "has no steps, so cases could never leave it".to_owned(),
        _ => format!("goes in a circle: only {} can be reached from it", reached.join(", ")),
    };
    Some((message, hint))
}

/// L13: a rating in Resolved leads to the level's status in one step, or leaves it there.
fn levels(check: &mut Examination) {
    let policy = check.policy;
    let Some(resolved) = policy.status.iter().find(|status| status.key == status_keys::RESOLVED)
    else {
        return;
    };
    for level in &policy.level {
        let known = policy.status.iter().any(|status| status.key == level.status);
        if known && level.status != resolved.key && !resolved.next.contains(&level.status) {
            let message = format!("`status` is `{}`, no step from `resolved`", level.status);
            let hint = Some(format!("steps are {}", resolved.next.join(", ")));
            check.report(Section::Level, &level.points.to_string(), "status", message, hint);
        }
    }
}
