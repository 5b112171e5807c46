//! Killed at a random moment, and a log whose end the power took: a prefix of what was done, with all of it
//! that was acknowledged and on disk (J2).

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Stdio};

use crate::desk_under_test::{START, TestDesk};

/// In the gate a few; `CASEBOOK_STORM=all` as many as docs/safety.md says.
#[expect(clippy::disallowed_methods, reason = "a test has no settings")]
fn rounds(few: usize, all: usize) -> usize {
    if std::env::var("CASEBOOK_STORM").is_ok_and(|word| word == "all") { all } else { few }
}

/// The same numbers in every run (Knuth's multiplier).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

#[test]
fn of_writers_killed_at_random_nothing_acknowledged_is_lost() {
    let desk = TestDesk::new();
    let (mut dice, mut told, mut kills) = (Dice(20_261_129), Vec::new(), 0);
    let rounds = rounds(40, 2_000);
    for round in 0..rounds {
        let mut all: Vec<(String, Child)> = (0..3)
            .map(|n| {
                let subject = format!("{round}.{n}");
                let child = desk
                    .by("alice")
                    .command()
                    .args(["new", "-q", "--subject", &subject])
                    .stdin(Stdio::null())
                    .stdout(Stdio::piped())
                    .stderr(Stdio::null())
                    .spawn();
                (subject, child.expect("casebook runs"))
            })
            .collect();
        std::thread::sleep(std::time::Duration::from_micros(dice.below(60_000)));
        let unlucky = dice.below(3) as usize;
        let _ = all[unlucky].1.kill();
        for (subject, child) in all {
            let done = child.wait_with_output().expect("an end");
            kills += usize::from(done.status.code().is_none());
            let number = String::from_utf8_lossy(&done.stdout).trim().to_string();
            // A number that was printed is a promise, whatever came of the process afterwards.
            if !number.is_empty() {
                told.push((number, subject));
            }
        }
    }
    let cases =
        desk.at(START).run(&["list", "--status", "all", "--sort", "number", "--json"]).json();
    let cases = cases.as_array().expect("cases");
    for (n, case) in cases.iter().enumerate() {
        assert_eq!(
            case["number"],
            format!("SR-{:06}", n + 1),
            "no number is left out or used again"
        );
    }
    for (number, subject) in &told {
        let kept = cases.iter().find(|case| case["number"] == *number.as_str());
        assert_eq!(kept.expect("what was told is there")["subject"], *subject.as_str());
    }
    assert!(told.len() >= 2 * rounds && kills > rounds / 10, "{} told, {kills} killed", told.len());
}

/// The desk and its log as they lay on the disk at one moment.
fn laid_out(from: &TestDesk, to: &Path, spoil: impl FnOnce(&mut Vec<u8>)) {
    std::fs::copy(from.path("desk.db"), to.join("desk.db")).expect("copied");
    let mut log = std::fs::read(from.path("desk.db-wal")).expect("a log");
    spoil(&mut log);
    let wal = to.join("desk.db-wal");
    std::fs::write(&wal, log).expect("written");
    std::fs::set_permissions(&wal, std::fs::Permissions::from_mode(0o600)).expect("set");
    for ending in ["-shm", "-queue"] {
        let _ = std::fs::remove_file(to.join(format!("desk.db{ending}")));
    }
}

/// How many cases there are, in a desk that is whole.
fn cases_in(folder: &Path, why: &str) -> usize {
    let run = |words: &[&str]| {
        let done = std::process::Command::new(assert_cmd::cargo::cargo_bin("casebook"))
            .env_clear()
            .env("HOME", folder)
            .env("CASEBOOK_DB", folder.join("desk.db"))
            .env("CASEBOOK_NOW", START)
            .args(words)
            .output()
            .expect("casebook runs");
        let said = [done.stdout, done.stderr].concat();
        (done.status.code(), String::from_utf8_lossy(&said).into_owned())
    };
    let (code, numbers) = run(&["list", "--status", "all", "--sort", "number", "-q"]);
    assert_eq!(code, Some(0), "{why}: {numbers}");
    let numbers: Vec<&str> = numbers.lines().collect();
    let expected: Vec<String> = (1..=numbers.len()).map(|n| format!("SR-{n:06}")).collect();
    assert_eq!(numbers, expected, "{why}: a prefix");
    let (_, doctor) = run(&["doctor", "--deep"]);
    assert!(doctor.starts_with("ok: "), "{why}: {doctor}");
    numbers.len()
}

#[test]
fn a_log_that_lost_its_end_is_a_prefix_of_what_was_done() {
    const CASES: usize = 12;
    let desk = TestDesk::new();
    desk.at(START).ok(&["doctor", "-q"]);
    // Whoever still reads keeps others from folding the log in.
    let reader = rusqlite::Connection::open(desk.path("desk.db")).expect("opened");
    let version = |db: &rusqlite::Connection| {
        db.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))
    };
    version(&reader).expect("read");
    // How long the log is after each.
    let mut ends = Vec::new();
    for _ in 0..CASES {
        desk.case();
        ends.push(std::fs::metadata(desk.path("desk.db-wal")).map_or(0, |meta| meta.len()));
    }
    assert!(ends.is_sorted() && ends[0] > 0, "one log, never folded in: {ends:?}");
    let scratch = tempfile::tempdir().expect("a temp folder");
    let mut dice = Dice(7);
    let begin = ends[0];
    let _reader = reader;
    for round in 0..rounds(40, 600) {
        let span = ends[CASES - 1] - begin;
        let at = begin + dice.below(span + 1);
        let sector = at / 512 * 512;
        let (why, whole_until) = match round % 4 {
            0 => (format!("cut at {at}"), at),
            1 => (format!("a sector of zeros at {sector}"), sector),
            2 => (format!("a bit at {at}"), at),
            _ => (format!("a sector of something else at {sector}"), sector),
        };
        let byte = usize::try_from(at).expect("small");
        let from = usize::try_from(sector).expect("small");
        laid_out(&desk, scratch.path(), |log| match round % 4 {
            0 => log.truncate(byte),
            2 => log.iter_mut().skip(byte).take(1).for_each(|byte| *byte ^= 1),
            1 => log.iter_mut().skip(from).take(512).for_each(|byte| *byte = 0),
            _ => log.iter_mut().skip(from).take(512).for_each(|byte| *byte ^= 0x5a),
        });
        let there = cases_in(scratch.path(), &why);
        // All whose log lies before what is spoilt; what lies behind it may not be there.
        let safe = ends.iter().filter(|end| **end <= whole_until).count();
        assert!((safe..=CASES).contains(&there), "{why}: {there} cases, {safe} were safe");
        let touched = round % 4 == 2 && at < ends[CASES - 1];
        assert!(!touched || there < CASES, "{why}: a spoilt frame was taken for whole");
    }
}
