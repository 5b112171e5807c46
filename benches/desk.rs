//! Whole processes on a desk of many cases, beside the same SQL through the sqlite3 shell on the
//! same file with the same durability: interleaved, medians, as ratios.
//!
//! `cargo bench --bench desk` (100,000 cases; `-- 10000` for fewer). Without a sqlite3 shell it
//! says so and measures nothing.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const CASEBOOK: &str = env!("CARGO_BIN_EXE_casebook");
const ROUNDS: usize = 61;

fn main() {
    let cases = std::env::args().filter_map(|word| word.parse().ok()).next().unwrap_or(100_000);
    if Command::new("sqlite3").arg("--version").output().is_err() {
        println!("SKIPPED: there is no sqlite3 shell to compare with");
        return;
    }
    let folder = tempfile::tempdir().expect("a temp folder");
    let desk = folder.path().join("desk.db");
    casebook(&desk, &["init", "-q"]);
    casebook(&desk, &["contact", "add", "alice", "--name", "Alice", "-q"]);
    let began = Instant::now();
    fill(&desk, cases);
    let rate = cases as f64 / began.elapsed().as_secs_f64();
    println!("{cases} cases filed by one batch: {rate:.0} operations a second");

    let row = format!("SELECT number, status, subject FROM cases WHERE id = {};", cases / 2);
    compare("one row", &desk, &["show", "1", "--fields", "number,status,subject"], &row);
    let middle = (cases / 2).to_string();
    let show = format!(
        "SELECT * FROM cases WHERE id = {middle}; SELECT * FROM events WHERE case_id = {middle} \
         ORDER BY seq; SELECT * FROM attachments WHERE case_id = {middle};"
    );
    compare("show", &desk, &["show", &middle], &show);
    let list = "SELECT number, status, priority, next_due, registered_at, subject, description \
        FROM cases WHERE phase <> 'final' ORDER BY next_due, id LIMIT 50;";
    compare("list", &desk, &["list", "--limit", "50"], list);
    let write = |id: &str| {
        format!(
            "PRAGMA synchronous = FULL; BEGIN IMMEDIATE; \
             INSERT INTO operations (at, recorded_at, actor, method, command, hash) \
             VALUES (1, 1, 'shell', 'shell', 'take', randomblob(32)); \
             INSERT INTO events (operation, case_id, at, kind, body, salt, body_hash) \
             VALUES (last_insert_rowid(), {id}, 1, 'edit', '{{\"changes\":[]}}', randomblob(16), \
             randomblob(32)); \
             INSERT INTO outbox (case_id, operation, event, template, recipient, address, \
             envelope, subject, body, message_id, state, created_at) VALUES ({id}, 1, 'taken', 'taken', 'a', \
             'a', '{{}}', 's', 'b', 'm', 'held', 1); \
             UPDATE cases SET assignee = 'root', updated_at = updated_at WHERE id = {id}; COMMIT;"
        )
    };
    compare("take", &desk, &["take", "--steal", &middle], &write(&middle));
    let new = ["new", "--contact", "alice", "--subject", "One more", "-m", "words"];
    compare("new", &desk, &new, &write("1"));
}

/// Files the cases in one batch.
fn fill(desk: &Path, cases: usize) {
    let mut child = Command::new(CASEBOOK)
        .arg("--db")
        .arg(desk)
        .args(["batch", "--historic", "-q", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("casebook runs");
    let mut input = child.stdin.take().expect("its input");
    let mut line = String::new();
    for n in 0..cases {
        line.clear();
        writeln!(
            line,
            "{{\"op\":\"new\",\"contact\":\"alice\",\"subject\":\"Case {n}\",\
             \"message\":\"Words about case {n}\",\"at\":\"2026-01-05T10:00:00Z\"}}"
        )
        .expect("text");
        input.write_all(line.as_bytes()).expect("written");
    }
    drop(input);
    assert!(child.wait().expect("an end").success(), "the batch failed");
}

/// Runs both in turn and prints medians and their ratio.
fn compare(name: &str, desk: &Path, ours: &[&str], theirs: &str) {
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let one = timed(|| casebook(desk, ours));
        let other = timed(|| shell(desk, theirs));
        if round > 0 {
            a.push(one);
            b.push(other);
        }
    }
    let (a, b) = (median(&mut a), median(&mut b));
    let ratio = a.as_secs_f64() / b.as_secs_f64();
    println!(
        "{name:<8} casebook {:>6.2} ms   sqlite3 {:>6.2} ms   ratio {ratio:.2}",
        a.as_secs_f64() * 1e3,
        b.as_secs_f64() * 1e3
    );
}

fn casebook(desk: &Path, arguments: &[&str]) {
    let done = Command::new(CASEBOOK).arg("--db").arg(desk).args(arguments).output();
    let done = done.expect("casebook runs");
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn shell(desk: &Path, sql: &str) {
    let done = Command::new("sqlite3").arg(desk).arg(sql).output().expect("sqlite3 runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

fn timed(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
