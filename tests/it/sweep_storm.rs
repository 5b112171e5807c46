//! A sweep twice, eight at once, and killed at every write to the disk: as if it had run once
//! (S2).

use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin;
use serde_json::Value;

use crate::desk_under_test::{START, TestDesk, not_tested};

const LATER: &str = "2026-11-24T12:00:00Z";
const LATEST: &str = "2026-11-30T00:00:00Z";

/// A desk on which at `LATER` something of every kind is due.
fn busy_desk() -> TestDesk {
    let desk = TestDesk::new();
    let policy = "[waiting]\nremind_days = 1\nresolve_days = 3\n";
    std::fs::write(desk.path("more.toml"), policy).expect("a file");
    desk.at(START).ok(&["apply", "more.toml"]);
    for _ in 0..6 {
        desk.case();
    }
    let dana = desk.by("dana").at("2026-11-23T09:10:00Z");
    dana.ok(&["resolve", "1,2", "-m", "Done"]);
    dana.ok(&["wait", "3"]);
    dana.ok(&["take", "4"]);
    dana.ok(&["postpone", "4", "--till", "2026-11-23T12:00:00Z"]);
    desk
}

/// What a desk has come to: the timed entries of its journal, its cases, its mails.
fn state(desk: &TestDesk) -> String {
    let admin = desk.at(LATEST);
    let lines = |arguments: &[&str], line: fn(&Value) -> Option<String>| {
        let rows = admin.run(arguments).json();
        let mut told: Vec<String> =
            rows.as_array().expect("rows").iter().filter_map(line).collect();
        told.sort();
        told.join("\n")
    };
    let cases = lines(&["list", "--status", "all", "--json"], |case| {
        Some(format!("{} {} {}", case["number"], case["status"], case["closed_at"]))
    });
    let timed = lines(&["log", "--json"], |entry| {
        let is_timed = !entry["due_at"].is_null();
        is_timed.then(|| format!("{} {} {}", entry["due_at"], entry["kind"], entry["data"]))
    });
    let mails = lines(&["outbox", "list", "--json"], |mail| {
        Some(format!("{} {} {}", mail["case"], mail["template"], mail["to"]))
    });
    [cases, timed, mails].join("\n")
}

fn sweep(desk: &TestDesk, at: &str) {
    desk.at(at).ok(&["sweep"]);
}

/// A copy of the desk's file, with its log.
fn restore(desk: &TestDesk, from: &Path) {
    for ending in ["", "-wal"] {
        let (kept, used) =
            (from.join(format!("desk.db{ending}")), desk.path(&format!("desk.db{ending}")));
        let _ = std::fs::remove_file(desk.path("desk.db-shm"));
        let _ = std::fs::remove_file(&used);
        if kept.exists() {
            std::fs::copy(&kept, &used).expect("a copy");
        }
    }
}

fn keep(desk: &TestDesk, folder: &Path) {
    for ending in ["", "-wal"] {
        let used = desk.path(&format!("desk.db{ending}"));
        if used.exists() {
            std::fs::copy(used, folder.join(format!("desk.db{ending}"))).expect("a copy");
        }
    }
}

#[test]
fn eight_sweeps_at_once_are_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = busy_desk();
    keep(&desk, folder.path());
    sweep(&desk, LATER);
    sweep(&desk, LATEST);
    let expected = state(&desk);
    assert!(expected.contains("Closed automatically") && expected.contains("breached"));
    restore(&desk, folder.path());
    for at in [LATER, LATEST] {
        std::thread::scope(|scope| {
            for _ in 0..8 {
                let desk = &desk;
                scope.spawn(move || {
                    let ran = desk.at(at).run(&["sweep"]);
                    assert_eq!(ran.code, 0, "{ran:?}");
                });
            }
        });
    }
    assert_eq!(state(&desk), expected);
}

#[test]
fn a_second_sweep_says_that_one_is_at_work() {
    let desk = busy_desk();
    let lock = std::fs::OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(desk.path("desk.db-sweep"));
    let lock = lock.expect("the lock");
    lock.lock().expect("locked");
    let ran = desk.at(LATER).run(&["sweep"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert!(ran.err.contains("another sweep is at work"), "{ran:?}");
    assert_eq!(desk.at(LATER).run(&["sweep", "-q"]).err, "");
    let json = desk.at(LATER).run(&["sweep", "--json"]).json();
    assert_eq!(
        (&json["already_running"], &json["breached"]),
        (&true.into(), &Value::Array(vec![]))
    );
    drop(lock);
    assert_eq!(desk.at(LATER).run(&["sweep", "--json"]).json()["already_running"], false);
}

/// Every so many page writes one run is killed; 1 takes two minutes, and was seen to hold.
const PAGES: usize = 7;

/// Sweeps under strace, which kills it at the `n`th call of a kind; true where it was killed.
fn killed_at(desk: &TestDesk, call: &str, n: usize) -> bool {
    let status = Command::new("strace")
        .args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}")])
        .args(["-e", &format!("inject={call}:signal=KILL:when={n}")])
        .arg(cargo_bin("casebook"))
        .arg("sweep")
        .env_clear()
        .env("HOME", desk.path("."))
        .env("CASEBOOK_DB", desk.path("desk.db"))
        .env("CASEBOOK_NOW", LATER)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("strace runs");
    status.signal() == Some(9) || status.code() == Some(137)
}

#[test]
fn killed_at_any_write_and_run_again_is_once() {
    let works = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).status();
    if !works.is_ok_and(|status| status.success()) {
        not_tested("strace is missing or may not trace; sweeps were not killed");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let desk = busy_desk();
    keep(&desk, folder.path());
    sweep(&desk, LATER);
    let expected = state(&desk);
    let mut points = 0;
    // A commit writes many pages: every few of those, and every call of the other kinds.
    for (call, step) in [("pwrite64", PAGES), ("fdatasync", 1), ("fsync", 1), ("unlink", 1)] {
        for n in (1..).step_by(step) {
            restore(&desk, folder.path());
            if !killed_at(&desk, call, n) {
                break;
            }
            points += 1;
            sweep(&desk, LATER);
            assert_eq!(state(&desk), expected, "killed at {call} {n}");
            assert!(n < 1000, "{call} never ends");
        }
    }
    println!("killed at {points} points");
    assert!(points >= 10, "only {points} points");
}
