//! What `check` prints: totals of log and desk side by side, every differing case with its
//! reason, and what has none.

use std::collections::BTreeMap;
use std::io::{self, Write};

use chrono_tz::America::Sao_Paulo;
use serde_json::Value;

use crate::check::{Case, Difference, FIELDS, Findings, Reason, Refused, expected, present};
use crate::log::Incident;

/// Counts of log and desk under one heading: what is counted → log, desk.
type Totals = BTreeMap<String, (usize, usize)>;

/// Prints everything that was found.
pub fn print(
    out: &mut impl Write,
    findings: &Findings,
    incidents: &[Incident],
    cases: &[Case],
) -> io::Result<()> {
    totals(out, incidents, cases)?;
    fields(out, findings)?;
    refused(out, findings)?;
    empty(out, findings)?;
    faults(out, findings)
}

/// Compares what was read with the figures that come with the data; gives what differs.
pub fn against_facts(incidents: &[Incident], facts: &Value) -> Vec<String> {
    let mut told: Vec<(String, Option<&Value>, usize)> = Vec::new();
    let mut add = |path: &[&str], read: usize| {
        let value = path.iter().try_fold(facts, |value, key| value.get(key));
        told.push((path.join(" "), value, read));
    };
    let count = |test: &dyn Fn(&Incident) -> bool| incidents.iter().filter(|i| test(i)).count();
    add(&["cases"], incidents.len());
    add(&["events"], incidents.iter().map(|incident| incident.rows.len()).sum());
    add(&["cases_with_reopen"], count(&|incident| incident.last().reopen_count > 0));
    let reopens: i64 = incidents.iter().map(|incident| incident.last().reopen_count).sum();
    add(&["reopens_total"], usize::try_from(reopens).unwrap_or_default());
    add(&["cases_without_resolved_at"], count(&|incident| incident.last().resolved_at.is_none()));
    for (month, (read, _)) in months(incidents, &[]) {
        add(&["cases_by_opened_month", &month], read);
    }
    for (fact, priority) in [
        ("1 - Critical", "critical"),
        ("2 - High", "high"),
        ("3 - Moderate", "medium"),
        ("4 - Low", "low"),
    ] {
        let has = |incident: &Incident| {
            expected(incident.last(), "priority").as_deref() == Some(priority)
        };
        add(&["cases_by_final_priority", fact], count(&has));
    }
    for kind in ["Phone", "IVR", "Email", "Self service", "Direct opening"] {
        let has = |incident: &Incident| incident.last().contact_type == kind;
        add(&["cases_by_contact_type", kind], count(&has));
    }
    told.iter()
        .filter(|(_, fact, read)| fact.and_then(Value::as_u64) != Some(*read as u64))
        .map(|(what, fact, read)| {
            let fact = fact.map_or_else(|| "nothing".to_owned(), Value::to_string);
            format!("{what}: the facts say {fact}, the log {read}")
        })
        .collect()
}

fn totals(out: &mut impl Write, incidents: &[Incident], cases: &[Case]) -> io::Result<()> {
    writeln!(out, "{:28}{:>8}{:>8}", "", "log", "desk")?;
    let mut line =
        |what: &str, log: usize, desk: usize| writeln!(out, "{what:28}{log:>8}{desk:>8}");
    line("cases", incidents.len(), cases.len())?;
    let in_log: i64 = incidents.iter().map(|incident| incident.last().reopen_count).sum();
    let on_desk: i64 = cases.iter().map(|case| case.reopened_count).sum();
    line(
        "reopenings",
        usize::try_from(in_log).unwrap_or_default(),
        usize::try_from(on_desk).unwrap_or_default(),
    )?;
    for (month, (log, desk)) in months(incidents, cases) {
        line(&format!("opened {month}"), log, desk)?;
    }
    for (field, most) in [("priority", 4), ("origin", 4), ("group", 10)] {
        let mut counted: Vec<_> = count(field, incidents, cases).into_iter().collect();
        counted.sort_by_key(|(_, (log, _))| std::cmp::Reverse(*log));
        for (value, (log, desk)) in counted.into_iter().take(most) {
            line(&format!("{field} {value}"), log, desk)?;
        }
    }
    Ok(())
}

/// Counts by the month of filing, in the desk's zone.
fn months(incidents: &[Incident], cases: &[Case]) -> Totals {
    let mut totals = Totals::new();
    for incident in incidents {
        let local = incident.last().opened_at.with_timezone(&Sao_Paulo);
        totals.entry(local.format("%Y-%m").to_string()).or_default().0 += 1;
    }
    for case in cases {
        let month = match chrono::DateTime::parse_from_rfc3339(&case.registered_at) {
            Ok(at) => at.with_timezone(&Sao_Paulo).format("%Y-%m").to_string(),
            Err(_) => case.registered_at.clone(),
        };
        totals.entry(month).or_default().1 += 1;
    }
    totals
}

fn count(field: &str, incidents: &[Incident], cases: &[Case]) -> Totals {
    let name = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
    let mut totals = Totals::new();
    for incident in incidents {
        totals.entry(name(expected(incident.last(), field))).or_default().0 += 1;
    }
    for case in cases {
        totals.entry(name(present(case, field))).or_default().1 += 1;
    }
    totals
}

fn fields(out: &mut impl Write, findings: &Findings) -> io::Result<()> {
    writeln!(
        out,
        "\n{:16}{:>8}{:>14}{:>14}{:>11}",
        "", "equal", "refused step", "empty in log", "no reason"
    )?;
    for field in FIELDS {
        let of = |reason| {
            let all = findings.differing.values().flatten();
            all.filter(|found| found.field == field && found.reason == reason).count()
        };
        let (refused, empty, none) =
            (of(Reason::Refused), of(Reason::EmptyInLog), of(Reason::None));
        let equal = findings.incidents.saturating_sub(refused + empty + none);
        writeln!(out, "{field:16}{equal:>8}{refused:>14}{empty:>14}{none:>11}")?;
    }
    Ok(())
}

/// Prints every case with a refused operation, and what it changed.
fn refused(out: &mut impl Write, findings: &Findings) -> io::Result<()> {
    let all = findings.refused.values().map(Vec::len).sum::<usize>();
    writeln!(out, "\n{all} refused operations in {} cases", findings.refused.len())?;
    for (incident, refused) in &findings.refused {
        writeln!(out, "{incident}  {}", why(refused))?;
        let found = findings.differing.get(incident).map_or(&[][..], Vec::as_slice);
        let explained: Vec<_> =
            found.iter().filter(|found| found.reason == Reason::Refused).collect();
        if explained.is_empty() {
            writeln!(out, "    equal to the log all the same")?;
        }
        for Difference { field, log, desk, .. } in explained {
            writeln!(out, "    {field}: log {log}, desk {desk}")?;
        }
    }
    Ok(())
}

/// `the log goes on after Closed: 3 refused, first INC0000060:4:reopen in line 7`
fn why(refused: &[Refused]) -> String {
    let mut kinds: Vec<_> = refused.iter().map(|refused| refused.foretold).collect();
    kinds.sort();
    kinds.dedup();
    let words: Vec<_> =
        kinds.into_iter().map(|kind| kind.map_or("not foretold", |kind| kind.words())).collect();
    let first = refused.first().map_or_else(String::new, |first| {
        format!(", first {} in line {}", first.request_id, first.line)
    });
    format!("{}: {} refused{first}", words.join(", "), refused.len())
}

/// Prints the cases whose instants the log leaves empty: their numbers, eight a line.
fn empty(out: &mut impl Write, findings: &Findings) -> io::Result<()> {
    for field in ["resolved_at", "closed_at"] {
        let numbers: Vec<_> = findings
            .differing
            .iter()
            .filter(|(_, found)| {
                found.iter().any(|d| d.field == field && d.reason == Reason::EmptyInLog)
            })
            .map(|(incident, _)| incident.as_str())
            .collect();
        if !numbers.is_empty() {
            writeln!(out, "\n{} cases whose {field} the log leaves empty", numbers.len())?;
        }
        for line in numbers.chunks(8) {
            writeln!(out, "{}", line.join(" "))?;
        }
    }
    Ok(())
}

fn faults(out: &mut impl Write, findings: &Findings) -> io::Result<()> {
    writeln!(out, "\n{} without a reason", findings.unexplained())?;
    for fault in &findings.faults {
        writeln!(out, "{fault}")?;
    }
    for refused in findings.refused.values().flatten().filter(|found| found.foretold.is_none()) {
        let said = refused.said.as_ref();
        let said = said.map_or_else(String::new, |said| format!("{}: {}", said.code, said.message));
        writeln!(out, "{} (line {}) refused: {said}", refused.request_id, refused.line)?;
    }
    for (incident, found) in &findings.differing {
        for found in found.iter().filter(|found| found.reason == Reason::None) {
            writeln!(out, "{incident} {}: log {}, desk {}", found.field, found.log, found.desk)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_that_come_with_the_data_are_compared() {
        let incidents = crate::log::read("tests/data/incident-log/sample.csv").unwrap();
        let facts = serde_json::json!({
            "cases": 3, "events": 22, "cases_with_reopen": 2, "reopens_total": 2,
            "cases_without_resolved_at": 1,
            "cases_by_opened_month": { "2016-03": 2, "2016-10": 1 },
            "cases_by_final_priority":
                { "1 - Critical": 0, "2 - High": 1, "3 - Moderate": 1, "4 - Low": 1 },
            "cases_by_contact_type":
                { "Phone": 1, "IVR": 0, "Email": 0, "Self service": 1, "Direct opening": 7 },
        });
        assert_eq!(
            against_facts(&incidents, &facts),
            ["cases_by_contact_type Direct opening: the facts say 7, the log 1"]
        );
    }
}
