//! The desk that the log was written at: its policy file and its callers.
//!
//! Everything named in the log gets an entry; what the log does not tell stays as casebook's
//! stock policy has it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::json;

use crate::log::Incident;
use crate::words::{self, MATRIX, OWN_PAUSES, UNKNOWN_CALLER, UNKNOWN_CATEGORY};

/// Writes the policy file of C5.
pub fn policy(incidents: &[Incident]) -> String {
    let mut toml = format!("{HEAD}{}", statuses());
    toml.push_str("\n[priority_matrix]\n");
    for (impact, urgency, priority) in MATRIX {
        put(&mut toml, format_args!("\"{impact}/{urgency}\" = \"{priority}\""));
    }
    for (key, label) in categories(incidents) {
        let label = quoted(&label);
        put(&mut toml, format_args!("\n[[category]]\nkey = \"{key}\"\nlabel = {label}"));
    }
    for (key, name) in named(incidents, |row| row.group.as_ref()) {
        put(&mut toml, format_args!("\n[[group]]\nkey = \"{key}\"\nname = {}", quoted(&name)));
    }
    for (login, agent) in agents(incidents) {
        put(
            &mut toml,
            format_args!(
                "\n[[agent]]\nlogin = \"{login}\"\nname = {}\nemail = \"{login}@desk.invalid\"",
                quoted(&agent.name)
            ),
        );
        if !agent.groups.is_empty() {
            put(&mut toml, format_args!("groups = {}", json!(agent.groups)));
        }
    }
    toml
}

/// Writes the callers as a CSV for `casebook contact import`.
pub fn contacts(incidents: &[Incident]) -> Result<String, Box<dyn std::error::Error>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["login", "name", "email"])?;
    let mut callers = named(incidents, |row| row.caller.as_ref());
    callers.insert(UNKNOWN_CALLER.into(), "Unknown caller".into());
    for (login, name) in callers {
        let email = format!("{login}@callers.invalid");
        table.write_record([login, name, email])?;
    }
    Ok(String::from_utf8(table.into_inner()?)?)
}

/// The addresses end in `.invalid` (RFC 2606): whatever is sent from this desk reaches nobody.
const HEAD: &str = r#"# Made from the log by the example incident_log; docs/incident-log.md tells how.
# The log names no zone; its quiet days are the holidays of Brazil.
[desk]
name = "Incident log"
time_zone = "America/Sao_Paulo"
default_category = "category-unknown"

# The log's robot closes five days after the resolution; nobody is asked for a rating.
[evaluation]
enabled = false
remind_after_days = 0
close_after_days = 5
"#;

/// The stock statuses with the steps into the log's own pauses, and these pauses.
fn statuses() -> String {
    let pauses = OWN_PAUSES.map(|(_, status)| status);
    let stock = [
        ("new", "New", false, ["in-progress", "waiting"]),
        ("in-progress", "In progress", false, ["waiting", ""]),
        ("waiting", "Waiting for response", true, ["in-progress", "reopened"]),
        ("reopened", "Reopened", false, ["in-progress", "waiting"]),
    ];
    let mut toml = String::new();
    for (key, label, paused, first) in stock {
        let next = first.into_iter().filter(|step| !step.is_empty()).chain(pauses);
        status(&mut toml, (key, label, paused), next.collect());
    }
    for (label, key) in OWN_PAUSES {
        let others = pauses.into_iter().filter(|pause| *pause != key);
        let next = ["in-progress", "waiting", "reopened"].into_iter().chain(others);
        status(&mut toml, (key, label, true), next.collect());
    }
    toml
}

/// Writes one status; every status before the end can be resolved, canceled and closed (L3).
fn status(toml: &mut String, (key, label, paused): (&str, &str, bool), mut next: Vec<&str>) {
    next.extend(["resolved", "canceled", "closed"]);
    let pause = if paused { "\npaused = true" } else { "" };
    let next = json!(next);
    put(
        toml,
        format_args!("\n[[status]]\nkey = \"{key}\"\nlabel = \"{label}\"{pause}\nnext = {next}"),
    );
}

fn categories(incidents: &[Incident]) -> BTreeMap<String, String> {
    let mut categories = named(incidents, |row| row.category.as_ref());
    categories.insert(UNKNOWN_CATEGORY.into(), "Unknown".into());
    categories
}

struct Agent {
    name: String,
    groups: BTreeSet<String>,
}

/// Everybody who wrote a row or held an incident, the latter in the groups they held it in.
fn agents(incidents: &[Incident]) -> BTreeMap<String, Agent> {
    let mut agents = BTreeMap::new();
    for row in incidents.iter().flat_map(|incident| &incident.rows) {
        for name in [Some(&row.updated_by), row.assignee.as_ref()].into_iter().flatten() {
            let entry = agents
                .entry(words::key(name))
                .or_insert_with(|| Agent { name: name.clone(), groups: BTreeSet::new() });
            if let (Some(group), true) = (&row.group, Some(name) == row.assignee.as_ref()) {
                entry.groups.insert(words::key(group));
            }
        }
    }
    agents
}

/// Gives key and name of everything that one column names.
fn named(
    incidents: &[Incident],
    column: impl Fn(&crate::log::Row) -> Option<&String>,
) -> BTreeMap<String, String> {
    let rows = incidents.iter().flat_map(|incident| &incident.rows);
    rows.filter_map(column).map(|name| (words::key(name), name.clone())).collect()
}

/// A JSON string is a TOML basic string.
fn quoted(text: &str) -> String {
    json!(text).to_string()
}

/// Adds a line; writing to a `String` cannot fail.
fn put(text: &mut String, line: std::fmt::Arguments) {
    let _ = writeln!(text, "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Vec<Incident> {
        crate::log::read("tests/data/incident-log/sample.csv").unwrap()
    }

    #[test]
    fn the_policy_names_everything_in_the_log() {
        let policy: toml::Table = policy(&sample()).parse().unwrap();
        let keys = |section: &str, key: &str| -> Vec<String> {
            let entries = policy[section].as_array().unwrap();
            entries.iter().map(|entry| entry[key].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(keys("category", "key"), ["category-1", "category-2", "category-unknown"]);
        assert_eq!(keys("group", "key"), ["group-1", "group-2"]);
        assert!(keys("agent", "login").contains(&"updated-by-908".to_owned()));
        assert_eq!(policy["evaluation"]["close_after_days"].as_integer(), Some(5));
        assert_eq!(policy["priority_matrix"]["2/1"].as_str(), Some("high"));
    }

    #[test]
    fn every_own_pause_can_be_left_and_reached() {
        let policy: toml::Table = policy(&sample()).parse().unwrap();
        let statuses = policy["status"].as_array().unwrap();
        for status in statuses {
            let next: Vec<_> = status["next"]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(|step| step.as_str())
                .collect();
            for (_, pause) in OWN_PAUSES {
                assert!(next.contains(&pause) != (status["key"].as_str() == Some(pause)));
            }
            // `apply` refuses a pause that cannot be reopened in one step.
            let paused = status.get("paused").is_some();
            assert!(!paused || next.contains(&"reopened"), "{status}");
        }
    }

    #[test]
    fn callers_are_written_once() {
        let contacts = contacts(&sample()).unwrap();
        assert_eq!(
            contacts,
            "login,name,email\n\
             caller-1,Caller 1,caller-1@callers.invalid\n\
             caller-2,Caller 2,caller-2@callers.invalid\n\
             unknown-caller,Unknown caller,unknown-caller@callers.invalid\n"
        );
    }
}
