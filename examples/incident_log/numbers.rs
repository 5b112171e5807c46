//! Compares `casebook stats --by priority` with the same numbers counted from the log.
//!
//! Counted from the log: the time from opened_at to resolved_at of every incident of which the log
//! knows both. For the others, and for those of which the rules refused a step, the desk's own
//! instants are taken, so that both count the same cases.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::io::{self, Write};

use chrono::DateTime;
use serde_json::Value;

use crate::check::{self, Case, expected};
use crate::log::Incident;

/// Prints both; gives whether they are equal.
pub fn compare(log: &str, cases: &str, stats: &str) -> Result<bool, Box<dyn Error>> {
    let incidents = crate::log::read(log)?;
    let cases = check::cases(&std::fs::read_to_string(cases)?)?;
    let stats: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(stats)?)?;
    let counted = count(&incidents, &cases)?;
    let mut out = io::stdout().lock();
    let mut equal = stats.len() == counted.len();
    writeln!(
        out,
        "{:<10} {:>7} {:>12} {:>12}   from the log",
        "priority", "solved", "median", "p90"
    )?;
    for (priority, mut spans) in counted {
        spans.sort_unstable();
        let (median, p90) = (percentile(&spans, 50), percentile(&spans, 90));
        let row = stats.iter().find(|row| row["key"] == priority.as_str());
        let same = row.is_some_and(|row| {
            row["solved"] == spans.len()
                && row["median_seconds"] == median
                && row["p90_seconds"] == p90
        });
        equal &= same;
        let verdict = if same { "equal" } else { "DIFFERS" };
        writeln!(out, "{priority:<10} {:>7} {median:>12} {p90:>12}   {verdict}", spans.len())?;
    }
    Ok(equal)
}

/// Seconds to the solution by priority.
fn count(
    incidents: &[Incident],
    cases: &[Case],
) -> Result<BTreeMap<String, Vec<i64>>, Box<dyn Error>> {
    let by_reference: HashMap<&str, &Case> =
        cases.iter().filter_map(|case| Some((case.reference.as_deref()?, case))).collect();
    let mut counted: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for incident in incidents {
        let row = incident.last();
        let case = by_reference.get(&*incident.number).ok_or("an incident is not on the desk")?;
        let resolved = match (row.resolved_at, case.resolved_at.as_deref()) {
            // A step was refused, or the log is silent: the desk's own.
            (log, Some(desk)) if log.is_none() || refused(incident, case) => instant(desk)?,
            (Some(log), _) => log.timestamp(),
            (None, _) => continue,
        };
        let priority = case.priority.clone().unwrap_or_default();
        counted.entry(priority).or_default().push(resolved - row.opened_at.timestamp());
    }
    Ok(counted)
}

/// Whether the case ended otherwise than the incident: the log goes on after Closed.
fn refused(incident: &Incident, case: &Case) -> bool {
    expected(incident.last(), "closed_at") != case.closed_at
}

fn instant(text: &str) -> Result<i64, Box<dyn Error>> {
    Ok(DateTime::parse_from_rfc3339(text)?.timestamp())
}

/// In proportion between neighbours, to the full second.
fn percentile(sorted: &[i64], per_cent: usize) -> i64 {
    let place = (sorted.len() - 1) as f64 * per_cent as f64 / 100.0;
    let (low, high) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    (low as f64 + (high - low) as f64 * place.fract()).round() as i64
}
