//! A disk that fails at a commit: what is said is so (rule “After a failed commit”).

use std::process::Command;

use crate::desk_under_test::{START, TestDesk, not_tested};

/// Runs a command while the n-th of these system calls fails; `None` without strace.
fn failing(desk: &TestDesk, calls: &str, when: u32, arguments: &[&str]) -> Option<(i32, String)> {
    let plain = desk.at(START).command();
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-o", "/dev/null", "-e"]);
    command.arg(format!("inject={calls}:error=EIO:when={when}"));
    command.arg(plain.get_program()).args(arguments).env_clear().current_dir(desk.path(""));
    for (key, value) in plain.get_envs() {
        command.env(key, value.unwrap_or_default());
    }
    let out = command.output().ok()?;
    let told =
        format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    Some((out.status.code().unwrap_or(-1), told))
}

#[test]
fn a_flush_that_fails_is_told_as_what_came_of_it_and_the_retry_is_safe() {
    let (mut done, mut undone) = (0, 0);
    for calls in ["fdatasync,fsync", "pwrite64", "ftruncate,ftruncate64"] {
        for when in 1..=12 {
            let desk = TestDesk::new();
            desk.case();
            let count = || {
                let all = desk.at(START).ok(&["list", "--status", "all", "--quiet"]);
                all.lines().count()
            };
            let id = format!("r-{when}");
            let new = ["new", "--contact", "alice", "-m", "x", "--request-id", &id, "--json"];
            let Some((code, told)) = failing(&desk, calls, when, &new) else {
                return not_tested("a commit that fails: no strace");
            };
            let there = count() == 2;
            match code {
                0 => assert!(there, "{calls} {when}: said done and is not: {told}"),
                8 => assert!(!there, "{calls} {when}: said undone and is there: {told}"),
                7 => assert!(
                    told.contains("\"outcome\":\"unknown\"")
                        && told.contains("\"retryable\":false")
                        && told.contains(&id),
                    "{calls} {when}: {told}"
                ),
                other => panic!("{calls} {when}: exit {other}: {told}"),
            }
            done += u32::from(there);
            undone += u32::from(!there);
            // Said again it is done once.
            desk.at(START).ok(&new);
            assert_eq!(count(), 2, "{calls} {when}: {told}");
        }
    }
    assert!(done > 0 && undone > 0, "{done} done, {undone} undone");
}

/// Busy is another 7: saying it again is safe.
#[test]
fn busy_can_be_said_again() {
    let desk = TestDesk::new();
    let db = rusqlite::Connection::open(desk.path("desk.db")).expect("the desk");
    db.execute_batch("BEGIN IMMEDIATE").expect("held");
    let ran = desk.at(START).run(&["new", "--contact", "alice", "-m", "x", "--json"]);
    assert_eq!(ran.code, 7, "{ran:?}");
    assert!(ran.err.contains("\"retryable\":true"), "{ran:?}");
    db.execute_batch("ROLLBACK").expect("let go");
}
