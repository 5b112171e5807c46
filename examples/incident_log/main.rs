//! Turns the ServiceNow log of `docs/incident-log.md` into a casebook desk, and compares the two
//! after the run.
//!
//! A program of its own: it knows the log's CSV and casebook's contract (policy file, CSV of
//! contacts, batch lines, JSON of cases), and uses nothing of casebook's insides.

mod check;
mod log;
mod numbers;
mod operations;
mod policy;
mod report;
mod sweeps;
mod words;

use std::error::Error;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
usage: incident_log [convert] FILE.csv[.gz] [--out DIR]
       incident_log check FILE.csv[.gz] CASES.json [RESULTS.jsonl] [--facts FACTS.json]
       incident_log numbers FILE.csv[.gz] CASES.json STATS.json
       incident_log sweep FILE.csv[.gz] --out DIR [--casebook PROGRAM]";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some(task) = Task::of(&words) else {
        let _ = writeln!(io::stderr(), "{USAGE}");
        return ExitCode::from(2);
    };
    let done = match task {
        Task::Convert { log, out } => {
            convert(log, Path::new(out)).and_then(|made| tell(log, out, &made)).map(|()| true)
        }
        Task::Check { log, cases, results, facts } => check(log, cases, results, facts),
        Task::Numbers { log, cases, stats } => numbers::compare(log, cases, stats),
        Task::Sweep { log, out, casebook } => sweeps::run(log, Path::new(out), casebook.as_ref()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::from(1)
        }
    }
}

#[derive(Debug, PartialEq)]
enum Task<'a> {
    Convert { log: &'a str, out: &'a str },
    Check { log: &'a str, cases: &'a str, results: Option<&'a str>, facts: Option<&'a str> },
    Numbers { log: &'a str, cases: &'a str, stats: &'a str },
    Sweep { log: &'a str, out: &'a str, casebook: &'a str },
}

impl<'a> Task<'a> {
    fn of(words: &'a [String]) -> Option<Task<'a>> {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words[..] {
            [log] | ["convert", log] if !log.starts_with('-') => {
                Some(Task::Convert { log, out: "incident-log" })
            }
            [log, "--out", out] | ["convert", log, "--out", out] => {
                Some(Task::Convert { log, out })
            }
            ["check", log, cases, ref rest @ ..] => {
                let (results, facts) = match *rest {
                    [] => (None, None),
                    ["--facts", facts] => (None, Some(facts)),
                    [results] => (Some(results), None),
                    [results, "--facts", facts] => (Some(results), Some(facts)),
                    _ => return None,
                };
                Some(Task::Check { log, cases, results, facts })
            }
            ["numbers", log, cases, stats] => Some(Task::Numbers { log, cases, stats }),
            ["sweep", log, "--out", out] => Some(Task::Sweep { log, out, casebook: "casebook" }),
            ["sweep", log, "--out", out, "--casebook", casebook] => {
                Some(Task::Sweep { log, out, casebook })
            }
            _ => None,
        }
    }
}

/// What a conversion made.
struct Made {
    incidents: usize,
    operations: Vec<operations::Operation>,
}

/// Writes policy, contacts and operations into a folder.
fn convert(log: &str, out: &Path) -> Result<Made, Box<dyn Error>> {
    let incidents = log::read(log)?;
    let operations = operations::play(&incidents);
    fs::create_dir_all(out).map_err(|error| format!("cannot make {}: {error}", out.display()))?;
    fs::write(out.join("policy.toml"), policy::policy(&incidents))?;
    fs::write(out.join("contacts.csv"), policy::contacts(&incidents)?)?;
    let mut file = BufWriter::new(fs::File::create(out.join("ops.jsonl"))?);
    for operation in &operations {
        writeln!(file, "{}", operation.line())?;
    }
    file.flush()?;
    Ok(Made { incidents: incidents.len(), operations })
}

/// Says what the rules are going to refuse, and how to go on.
fn tell(log: &str, dir: &str, made: &Made) -> Result<(), Box<dyn Error>> {
    let mut talk = io::stderr().lock();
    for refused in check::foretold(&made.operations).values().flatten() {
        let why = refused.foretold.map_or("", operations::Refusal::words);
        writeln!(
            talk,
            "ops.jsonl:{}: {} will be refused: {why}",
            refused.line, refused.request_id
        )?;
    }
    writeln!(
        io::stdout(),
        "{} incidents, {} operations in {dir}. Play them on a desk of their own:

export CASEBOOK_DB={dir}/desk.db
casebook init
casebook apply {dir}/policy.toml
casebook contact import {dir}/contacts.csv
casebook batch --historic {dir}/ops.jsonl > {dir}/results.jsonl
casebook list --status all --json > {dir}/cases.json
cargo run --release --example incident_log -- check {log} {dir}/cases.json {dir}/results.jsonl
casebook doctor --deep",
        made.incidents,
        made.operations.len(),
    )?;
    Ok(())
}

/// Compares; gives whether every difference has a reason.
fn check(
    log: &str,
    cases: &str,
    results: Option<&str>,
    facts: Option<&str>,
) -> Result<bool, Box<dyn Error>> {
    let incidents = log::read(log)?;
    let operations = operations::play(&incidents);
    let cases = check::cases(&text(cases)?).map_err(|error| format!("{cases}: {error}"))?;
    let outcomes = match results {
        Some(path) => {
            Some(check::outcomes(&text(path)?).map_err(|error| format!("{path}: {error}"))?)
        }
        None => None,
    };
    let mut findings = check::compare(&incidents, &operations, &cases, outcomes.as_deref());
    if let Some(path) = facts {
        let facts = serde_json::from_str(&text(path)?)?;
        findings.faults.extend(report::against_facts(&incidents, &facts));
    }
    let mut out = BufWriter::new(io::stdout().lock());
    report::print(&mut out, &findings, &incidents, &cases)?;
    out.flush()?;
    Ok(findings.unexplained() == 0)
}

fn text(path: &str) -> Result<String, Box<dyn Error>> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(line: &str) -> String {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        format!("{:?}", Task::of(&words))
    }

    #[test]
    fn a_file_alone_is_converted_beside_the_caller() {
        assert_eq!(task("log.csv.gz"), task("convert log.csv.gz --out incident-log"));
        assert_eq!(task("check log.csv"), "None");
        assert_eq!(task("--help"), "None");
    }

    #[test]
    fn check_takes_results_and_facts_or_neither() {
        assert!(task("check log.csv cases.json --facts f.json").contains("results: None"));
        assert!(task("check log.csv cases.json r.jsonl").contains("facts: None"));
        assert_eq!(task("check log.csv cases.json r.jsonl more"), "None");
    }

    #[test]
    fn sweeping_needs_a_place_for_its_desk() {
        assert_eq!(task("sweep log.csv"), "None");
        assert!(task("sweep log.csv --out d").contains("\"casebook\""));
        assert!(task("sweep log.csv --out d --casebook ./c").contains("\"./c\""));
    }

    #[test]
    fn converting_the_sample_writes_all_files() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("desk");
        convert("tests/data/incident-log/sample.csv", &out).unwrap();
        for (name, lines) in [("contacts.csv", 4), ("ops.jsonl", 32)] {
            let text = fs::read_to_string(out.join(name)).unwrap();
            assert_eq!(text.lines().count(), lines, "{name}");
        }
        assert!(fs::read_to_string(out.join("policy.toml")).unwrap().starts_with("# Made from"));
    }
}
