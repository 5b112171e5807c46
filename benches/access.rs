//! What the ssh gate adds to a command, and what a TAB costs, as whole processes on a desk of many
//! cases: interleaved, medians.
//!
//! `cargo bench --bench access` (100,000 cases; `-- 1000000` for more).

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const CASEBOOK: &str = env!("CARGO_BIN_EXE_casebook");
const ROUNDS: usize = 25;
/// A key that GitHub publishes; nobody here has the other half.
const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl alice";
const FINGERPRINT: &str = "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU";

fn main() {
    let cases = std::env::args().filter_map(|word| word.parse().ok()).next().unwrap_or(100_000);
    let folder = tempfile::tempdir().expect("a temp folder");
    let desk = folder.path().join("desk.db");
    run(&mut casebook(&desk, &["init", "-q"]));
    for login in ["alice", "bob"] {
        run(&mut casebook(&desk, &["contact", "add", login, "--name", login, "-q"]));
    }
    fed(&desk, &["keys", "add", "alice", "-q"], |input| {
        input.write_all(KEY.as_bytes()).expect("written");
    });
    fill(&desk, cases);
    println!("{cases} cases, half of them alice's");

    let list = ["list", "--limit", "50"];
    let direct = || casebook(&desk, &[&["--as", "alice"], &list[..]].concat());
    let gate = || {
        let mut gate = casebook(&desk, &["gate", "alice", "--key", FINGERPRINT]);
        gate.env("SSH_ORIGINAL_COMMAND", list.join(" "));
        gate
    };
    compare("list, direct", &direct, "list, through the gate", &gate);
    let tab = |words: &'static [&'static str]| {
        let desk = desk.clone();
        move || {
            let mut tab = Command::new(CASEBOOK);
            tab.env("CASEBOOK_COMPLETE", "bash").env("CASEBOOK_DB", &desk);
            tab.env("_CLAP_COMPLETE_INDEX", (words.len() - 1).to_string()).env("_CLAP_IFS", "\n");
            tab.arg("--").args(words);
            tab
        }
    };
    compare(
        "TAB, a number of staff",
        &tab(&["casebook", "show", "SR-00"]),
        "TAB, nothing typed",
        &tab(&["casebook", "show", ""]),
    );
    compare(
        "TAB, a customer's number",
        &tab(&["casebook", "--as", "alice", "show", "SR-00"]),
        "TAB, a verb",
        &tab(&["casebook", "sh"]),
    );
}

fn casebook(desk: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(CASEBOOK);
    command.arg("--db").arg(desk).args(arguments);
    command
}

fn run(command: &mut Command) {
    let done = command.output().expect("casebook runs");
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn fed(desk: &Path, arguments: &[&str], feed: impl FnOnce(&mut dyn std::io::Write)) {
    let mut child = casebook(desk, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("casebook runs");
    feed(&mut child.stdin.take().expect("its input"));
    assert!(child.wait().expect("an end").success(), "{arguments:?}");
}

fn fill(desk: &Path, cases: usize) {
    fed(desk, &["batch", "--historic", "-q", "-"], |input| {
        let mut line = String::new();
        for n in 0..cases {
            line.clear();
            let contact = if n % 2 == 0 { "alice" } else { "bob" };
            writeln!(
                line,
                "{{\"op\":\"new\",\"contact\":\"{contact}\",\"subject\":\"Case {n}\",\
                 \"message\":\"Words\",\"at\":\"2026-01-05T10:00:00Z\"}}"
            )
            .expect("text");
            input.write_all(line.as_bytes()).expect("written");
        }
    });
}

/// Runs both in turn and prints their medians and what lies between.
fn compare(one: &str, first: &dyn Fn() -> Command, other: &str, second: &dyn Fn() -> Command) {
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let times = (timed(&mut first()), timed(&mut second()));
        if round > 0 {
            a.push(times.0);
            b.push(times.1);
        }
    }
    let (a, b) = (median(&mut a), median(&mut b));
    println!("{one:<26} {a:>7.2} ms\n{other:<26} {b:>7.2} ms   {:+.2} ms", b - a);
}

fn timed(command: &mut Command) -> Duration {
    let began = Instant::now();
    run(command);
    began.elapsed()
}

/// In milliseconds.
fn median(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1e3
}
