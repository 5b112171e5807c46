//! Many at once, killed anywhere, a disk that fails: before or after, never between (
//! P7).

use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};

use assert_cmd::cargo::cargo_bin;

use crate::desk_under_test::{START, TestDesk, not_tested};

fn begin(desk: &TestDesk, login: &str, words: &[&str]) -> Child {
    desk.by(login)
        .command()
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("casebook runs")
}

#[test]
fn sixty_four_at_once_get_sixty_four_numbers() {
    let desk = TestDesk::new();
    let all: Vec<Child> =
        (0..64).map(|_| begin(&desk, "alice", &["new", "-q", "--subject", "At once"])).collect();
    let mut numbers = Vec::new();
    for child in all {
        let done = child.wait_with_output().expect("an end");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(0), "{said}");
        assert!(!said.contains("locked"), "{said}");
        numbers.push(String::from_utf8_lossy(&done.stdout).trim().to_string());
    }
    numbers.sort();
    let expected: Vec<String> = (1..=64).map(|n| format!("SR-{n:06}")).collect();
    assert_eq!(numbers, expected, "unique and without a gap");
}

#[test]
fn of_many_who_take_one_case_one_gets_it() {
    let desk = TestDesk::new();
    for _ in 0..5 {
        let case = desk.case();
        let takers: Vec<(&str, Child)> = ["dana", "erin", "frank", "dana", "erin"]
            .into_iter()
            .map(|login| (login, begin(&desk, login, &["take", &case])))
            .collect();
        let mut won = std::collections::BTreeSet::new();
        for (login, child) in takers {
            let done = child.wait_with_output().expect("an end");
            match done.status.code() {
                Some(0) => drop(won.insert(login)),
                Some(5) => {}
                other => panic!("{login}: {other:?} {}", String::from_utf8_lossy(&done.stderr)),
            }
        }
        assert_eq!(won.len(), 1, "exactly one has it: {won:?}");
        assert_eq!(desk.json(&case)["assignee"], *won.first().expect("one"));
    }
}

#[test]
fn a_desk_that_stays_busy_says_so_and_changes_nothing() {
    let desk = TestDesk::new();
    let case = desk.case();
    let lock = std::fs::OpenOptions::new().write(true).open(desk.path("desk.db-queue"));
    let lock = lock.expect("the queue");
    lock.lock().expect("locked");
    let error = desk.by("dana").fails(7, &["take", &case]);
    assert!(error.contains("busy") && error.contains("nothing was changed"), "{error}");
    assert_eq!(desk.json(&case)["status"], "new", "readers never wait");
    drop(lock);
    desk.by("dana").ok(&["take", &case]);
}

#[test]
fn an_interrupted_batch_is_rolled_back() {
    use std::io::Write as _;
    for signal in [nix::sys::signal::Signal::SIGINT, nix::sys::signal::Signal::SIGTERM] {
        let desk = TestDesk::new();
        let mut command = desk.at(START).command();
        command.args(["batch", "--atomic", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.stderr(Stdio::null()).spawn().expect("casebook runs");
        let mut input = child.stdin.take().expect("its input");
        for _ in 0..300 {
            writeln!(input, "{{\"op\":\"new\",\"contact\":\"alice\",\"subject\":\"x\"}}")
                .expect("written");
        }
        input.flush().expect("written");
        std::thread::sleep(std::time::Duration::from_millis(700));
        let pid = nix::unistd::Pid::from_raw(i32::try_from(child.id()).expect("a pid"));
        nix::sys::signal::kill(pid, signal).expect("sent");
        let status = child.wait().expect("an end");
        let number = signal as i32;
        let code = status.code().or(status.signal().map(|signal| 128 + signal));
        assert_eq!(code, Some(128 + number));
        assert_eq!(desk.at(START).ok(&["list", "--status", "all", "--count"]).trim(), "0");
    }
}

/// Runs under strace with one call of a kind spoilt; `None` where the call does not come.
fn spoilt(desk: &TestDesk, login: &str, words: &[&str], inject: &str) -> (Option<i32>, String) {
    spoilt_with(desk, login, words, inject, Stdio::null())
}

/// The same with something on standard input.
pub fn spoilt_with(
    desk: &TestDesk,
    login: &str,
    words: &[&str],
    inject: &str,
    input: Stdio,
) -> (Option<i32>, String) {
    let call = inject.split(':').next().expect("a call");
    let done = Command::new("strace")
        .args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}")])
        .args(["-e", &format!("inject={inject}")])
        .arg(cargo_bin("casebook"))
        .args(["--as", login])
        .args(words)
        .env_clear()
        .env("HOME", desk.path("."))
        .env("CASEBOOK_DB", desk.path("desk.db"))
        .env("CASEBOOK_NOW", START)
        .stdin(input)
        .output()
        .expect("strace runs");
    let killed = done.status.signal() == Some(9) || done.status.code() == Some(137);
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    (if killed { None } else { done.status.code() }, said)
}

pub fn traces() -> bool {
    let works = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).status();
    let works = works.is_ok_and(|status| status.success());
    if !works {
        not_tested("strace is missing or may not trace; nothing was killed or spoilt");
    }
    works
}

/// What the desk says of the case: journal and mails go together.
fn state(desk: &TestDesk, case: &str) -> (usize, usize, String) {
    let admin = desk.at(START);
    let rows = |words: &[&str]| admin.run(words).json().as_array().map_or(0, Vec::len);
    let status = admin.run(&["show", case, "--json"]).json()["status"].to_string();
    (rows(&["history", case, "--json"]), rows(&["outbox", "list", "--json"]), status)
}

#[test]
fn killed_at_any_write_it_is_before_or_after() {
    if !traces() {
        return;
    }
    let desk = TestDesk::new();
    let mut points = 0;
    for words in
        [&["take", "@"][..], &["reply", "@", "-m", "Hello"], &["resolve", "@", "-m", "Done"]]
    {
        // What a whole run adds.
        let model = desk.case();
        let with = |case: &str| -> Vec<String> {
            words
                .iter()
                .map(|word| if *word == "@" { case.into() } else { (*word).into() })
                .collect()
        };
        let start = state(&desk, &model);
        let whole = with(&model);
        desk.by("dana").ok(&whole.iter().map(String::as_str).collect::<Vec<_>>());
        let end = state(&desk, &model);
        let adds = (end.0 - start.0, end.1 - start.1);
        for call in ["pwrite64", "fdatasync"] {
            for n in 1..200 {
                let case = desk.case();
                let before = state(&desk, &case);
                let line = with(&case);
                let line: Vec<&str> = line.iter().map(String::as_str).collect();
                let (code, _) =
                    spoilt(&desk, "dana", &line, &format!("{call}:signal=KILL:when={n}"));
                let after = state(&desk, &case);
                let added = (after.0 - before.0, after.1 - before.1);
                assert!(
                    added == (0, 0) && after.2 == before.2 || added == adds && after.2 == end.2,
                    "{words:?} killed at {call} {n}: {before:?} -> {after:?}, a whole run adds {adds:?}"
                );
                if code.is_some() {
                    assert_eq!((code, added), (Some(0), adds), "{call} {n}");
                    break;
                }
                points += 1;
            }
        }
    }
    assert!(points > 20, "only {points} places to be killed at");
}

#[test]
fn a_filing_that_is_killed_left_all_of_the_case_or_nothing() {
    if !traces() {
        return;
    }
    let desk = TestDesk::new();
    std::fs::write(desk.path("note.txt"), b"It jams").expect("a file");
    let file = desk.path("note.txt").display().to_string();
    let words =
        ["new", "--contact", "alice", "--subject", "Toner", "-m", "It jams", "--attach", &file];
    // Cases and mails; each case with its message, its file and its receipt.
    let count = || {
        let admin = desk.at(START);
        let rows = |words: &[&str]| admin.run(words).json().as_array().cloned().unwrap_or_default();
        let cases = rows(&["list", "--status", "all", "--json"]);
        for case in &cases {
            assert_eq!(case["attachments"].as_array().map(Vec::len), Some(1), "{case}");
            assert_eq!(case["description"], "It jams", "{case}");
        }
        (cases.len(), rows(&["outbox", "list", "--json"]).len())
    };
    desk.by("dana").ok(&words);
    let adds = count();
    assert_eq!(adds.0, 1);
    let mut points = 0;
    for call in ["pwrite64", "fdatasync"] {
        for n in 1..200 {
            let before = count();
            let (code, said) =
                spoilt(&desk, "dana", &words, &format!("{call}:signal=KILL:when={n}"));
            let after = count();
            let added = (after.0 - before.0, after.1 - before.1);
            assert!(
                added == (0, 0) || added == adds,
                "{call} {n}: {added:?}, a whole one {adds:?}"
            );
            if code.is_some() {
                assert_eq!((code, added), (Some(0), adds), "{call} {n}: {said}");
                break;
            }
            points += 1;
        }
    }
    assert!(points > 8, "only {points} places to be killed at");
    // No number was lost or given twice.
    let cases = desk.at(START).run(&["list", "--status", "all", "--sort", "number", "--json"]);
    for (n, case) in cases.json().as_array().into_iter().flatten().enumerate() {
        assert_eq!(case["number"], format!("SR-{:06}", n + 1), "numbers without a gap");
    }
}

#[test]
fn a_full_or_broken_disk_is_exit_8_and_nothing_happened() {
    if !traces() {
        return;
    }
    let desk = TestDesk::new();
    let mut points = 0;
    for (call, error) in [("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fdatasync", "EIO")] {
        for n in 1..200 {
            let case = desk.case();
            let before = state(&desk, &case);
            let inject = format!("{call}:error={error}:when={n}");
            let (code, said) = spoilt(&desk, "dana", &["take", &case], &inject);
            let after = state(&desk, &case);
            if code == Some(0) {
                assert_ne!(before.2, after.2, "{inject}: said to be done: {said}");
                break;
            }
            assert_eq!(code, Some(8), "{inject}: {said}");
            assert_eq!(before, after, "{inject}: {said}");
            points += 1;
        }
    }
    assert!(points > 5, "only {points} places to fail at");
}

#[test]
fn set_uid_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = TestDesk::new();
    let binary = desk.path("casebook-setuid");
    // By a process of its own: a file that this one has open for writing may be held by a child of
    // another test, and cannot be run then.
    let copied = Command::new("cp").arg(cargo_bin("casebook")).arg(&binary).status();
    assert!(copied.expect("cp runs").success());
    let nobody = nix::unistd::Uid::from_raw(65534);
    let owned = nix::unistd::chown(&binary, Some(nobody), None);
    std::fs::set_permissions(&binary, std::fs::Permissions::from_mode(0o4755)).expect("a mode");
    if owned.is_err() {
        not_tested("only root can make a file of somebody else; 78 was not seen");
        return;
    }
    let done = Command::new(&binary).arg("list").output().expect("it runs");
    if done.status.code() == Some(8) {
        not_tested("the temporary folder is mounted nosuid; 78 was not seen");
        return;
    }
    assert_eq!(done.status.code(), Some(78), "{done:?}");
}
