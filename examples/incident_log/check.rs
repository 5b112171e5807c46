//! Compares the desk after the run with the log, case by case, and finds a reason for every
//! difference.
//!
//! Knows two good reasons: the rules refused an operation of the case, or the log leaves the
//! instant empty. A refusal that the log does not foretell and a difference without a reason
//! are faults; `report` prints them all.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::error::Error;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Deserialize;

use crate::log::{Incident, Row};
use crate::operations::{Operation, Refusal};
use crate::words;

/// What is compared, in the order of the report.
pub const FIELDS: [&str; 11] = [
    "registered_at",
    "priority",
    "origin",
    "reopened_count",
    "resolved_at",
    "closed_at",
    "group",
    "status",
    "category",
    "contact",
    "assignee",
];

/// A case as `casebook list --json` gives it, as far as it is compared.
#[derive(Clone, Debug, Deserialize)]
pub struct Case {
    pub number: String,
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    pub registered_at: String,
    pub priority: Option<String>,
    pub origin: Option<String>,
    pub reopened_count: i64,
    pub resolved_at: Option<String>,
    pub closed_at: Option<String>,
    pub group: Option<String>,
    pub status: String,
    pub category: Option<String>,
    pub contact: Option<String>,
    pub assignee: Option<String>,
}

/// A result line of `casebook batch`.
#[derive(Clone, Debug, Deserialize)]
pub struct Outcome {
    pub line: usize,
    pub ok: bool,
    pub error: Option<Failure>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Failure {
    pub code: String,
    pub message: String,
}

/// An operation that was, or is going to be, refused.
pub struct Refused {
    /// Line of the batch file, from 1.
    pub line: usize,
    pub request_id: String,
    /// The reason foretold from the log; `None` is a fault.
    pub foretold: Option<Refusal>,
    /// What casebook said; `None` where no results were given.
    pub said: Option<Failure>,
}

/// Why the desk says something else than the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    Refused,
    EmptyInLog,
    None,
}

pub struct Difference {
    pub field: &'static str,
    pub log: String,
    pub desk: String,
    pub reason: Reason,
}

/// Everything that the comparison found.
pub struct Findings {
    /// Differences by incident, in the order of their numbers; incidents without any are absent.
    pub differing: BTreeMap<String, Vec<Difference>>,
    /// Refused operations by incident.
    pub refused: BTreeMap<String, Vec<Refused>>,
    /// Faults that belong to no field: a missing case, a case that the log does not have, …
    pub faults: Vec<String>,
    pub incidents: usize,
}

impl Findings {
    /// Counts what has no reason; a clean run has none.
    pub fn unexplained(&self) -> usize {
        let differences = self.differing.values().flatten();
        let without_reason = differences.filter(|found| found.reason == Reason::None).count();
        let refused = self.refused.values().flatten();
        let unforeseen = refused.filter(|refused| refused.foretold.is_none()).count();
        without_reason + unforeseen + self.faults.len()
    }
}

/// Compares every incident with its case.
///
/// Without `outcomes` the refusals are those that the log foretells.
pub fn compare(
    incidents: &[Incident],
    operations: &[Operation],
    cases: &[Case],
    outcomes: Option<&[Outcome]>,
) -> Findings {
    let mut faults = Vec::new();
    let refused = match outcomes {
        Some(outcomes) => refused(operations, outcomes, &mut faults),
        None => foretold(operations),
    };
    let mut by_reference: HashMap<&str, &Case> = HashMap::new();
    let known: HashSet<&str> = incidents.iter().map(|incident| &*incident.number).collect();
    for case in cases {
        match case.reference.as_deref() {
            Some(reference) if known.contains(reference) => {
                if by_reference.insert(reference, case).is_some() {
                    faults.push(format!("{reference} is on the desk twice"));
                }
            }
            _ => faults.push(format!("{} is not in the log", case.number)),
        }
    }
    let mut differing = BTreeMap::new();
    for incident in incidents {
        match by_reference.get(&*incident.number) {
            None => faults.push(format!("{} is not on the desk", incident.number)),
            Some(case) => {
                let found = differences(incident, case, refused.contains_key(&incident.number));
                if !found.is_empty() {
                    differing.insert(incident.number.clone(), found);
                }
            }
        }
    }
    Findings { differing, refused, faults, incidents: incidents.len() }
}

/// Reads `casebook list --json`.
pub fn cases(text: &str) -> Result<Vec<Case>, Box<dyn Error>> {
    Ok(serde_json::from_str(text)?)
}

/// Reads the result lines of `casebook batch`.
pub fn outcomes(text: &str) -> Result<Vec<Outcome>, Box<dyn Error>> {
    Ok(text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

/// Gives the value that a case must have, as JSON shows it.
pub fn expected(row: &Row, field: &str) -> Option<String> {
    match field {
        "registered_at" => Some(stamp(row.opened_at)),
        "priority" => words::priority(&row.impact, &row.urgency).map(str::to_owned),
        "origin" => Some(words::origin(&row.contact_type).to_owned()),
        "reopened_count" => Some(row.reopen_count.to_string()),
        "resolved_at" => row.resolved_at.map(stamp),
        "closed_at" => row.closed_at.map(stamp),
        "group" => row.group.as_deref().map(words::key),
        "status" => Some(row.state.to_lowercase()), // every incident of the log ends in Closed
        "category" => Some(words::category(&row.category)),
        "contact" => Some(words::contact(&row.caller)),
        "assignee" => row.assignee.as_deref().map(words::key),
        _ => None,
    }
}

/// Gives what the desk has.
pub fn present(case: &Case, field: &str) -> Option<String> {
    match field {
        "registered_at" => Some(case.registered_at.clone()),
        "priority" => case.priority.clone(),
        "origin" => case.origin.clone(),
        "reopened_count" => Some(case.reopened_count.to_string()),
        "resolved_at" => case.resolved_at.clone(),
        "closed_at" => case.closed_at.clone(),
        "group" => case.group.clone(),
        "status" => Some(case.status.clone()),
        "category" => case.category.clone(),
        "contact" => case.contact.clone(),
        "assignee" => case.assignee.clone(),
        _ => None,
    }
}

fn differences(incident: &Incident, case: &Case, has_refused: bool) -> Vec<Difference> {
    let row = incident.last();
    let mut found = Vec::new();
    for field in FIELDS {
        let (log, desk) = (expected(row, field), present(case, field));
        if log == desk {
            continue;
        }
        let is_instant = field == "resolved_at" || field == "closed_at";
        let reason = match log {
            None if is_instant => Reason::EmptyInLog,
            _ if has_refused => Reason::Refused,
            _ => Reason::None,
        };
        let or_none = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
        found.push(Difference { field, log: or_none(log), desk: or_none(desk), reason });
    }
    found
}

/// Collects the failures of a run; a run that is not the whole file is a fault.
fn refused(
    operations: &[Operation],
    outcomes: &[Outcome],
    faults: &mut Vec<String>,
) -> BTreeMap<String, Vec<Refused>> {
    let mut refused: BTreeMap<String, Vec<Refused>> = BTreeMap::new();
    let (written, answered) = (operations.len(), outcomes.len());
    if written != answered {
        faults.push(format!("{written} operations, but {answered} results"));
    }
    for outcome in outcomes.iter().filter(|outcome| !outcome.ok) {
        let operation = outcome.line.checked_sub(1).and_then(|place| operations.get(place));
        let Some(operation) = operation else {
            faults.push(format!("a result for line {}, which there is not", outcome.line));
            continue;
        };
        refused.entry(operation.incident.clone()).or_default().push(Refused {
            line: outcome.line,
            request_id: operation.request_id.clone(),
            foretold: operation.refusal,
            said: outcome.error.clone(),
        });
    }
    refused
}

/// Collects what the log alone foretells.
pub fn foretold(operations: &[Operation]) -> BTreeMap<String, Vec<Refused>> {
    let mut refused: BTreeMap<String, Vec<Refused>> = BTreeMap::new();
    for (place, operation) in operations.iter().enumerate() {
        if operation.refusal.is_some() {
            refused.entry(operation.incident.clone()).or_default().push(Refused {
                line: place + 1,
                request_id: operation.request_id.clone(),
                foretold: operation.refusal,
                said: None,
            });
        }
    }
    refused
}

fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
