//! The files of `packaging/` run what they say they run.

use std::path::Path;
use std::process::Command;

use crate::desk_under_test::{START, TestDesk};

fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// The arguments after the program's path, in the line that runs casebook.
fn arguments(text: &str) -> Vec<String> {
    let (_, rest) = text.split_once("/usr/bin/casebook ").expect("it runs casebook");
    let line = rest.lines().next().unwrap_or_default();
    line.split_whitespace().map(Into::into).collect()
}

#[test]
fn timer_and_cron_run_a_sweep_that_is_quiet_while_all_is_well() {
    let desk = TestDesk::new();
    for name in ["systemd/casebook-sweep.service", "cron.d/casebook"] {
        let text = file(name);
        let arguments = arguments(&text);
        let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
        assert_eq!(words, ["sweep", "--quiet"], "{name}");
        let ran = desk.at(START).run(&words);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""), "{name}");
        assert!(text.contains("CASEBOOK_DB=/var/lib/casebook/desk.db"), "{name}");
    }
    let cron = file("cron.d/casebook");
    let line = cron.lines().last().unwrap_or_default();
    assert!(line.starts_with("*/5 * * * * casebook /usr/bin/"), "when, who, what: {line}");
}

#[test]
fn systemd_accepts_the_units() {
    if Command::new("systemd-analyze").arg("--version").output().is_err() {
        eprintln!("NOT TESTED: there is no systemd-analyze; the units were not verified");
        return;
    }
    // The program and the account need not be on the machine that tests.
    let folder = tempfile::tempdir().expect("a folder");
    let service = file("systemd/casebook-sweep.service")
        .replace("/usr/bin/casebook", "/bin/true")
        .replace("User=casebook\n", "");
    std::fs::write(folder.path().join("casebook-sweep.service"), service).expect("a file");
    let timer = folder.path().join("casebook-sweep.timer");
    std::fs::write(&timer, file("systemd/casebook-sweep.timer")).expect("a file");
    let ran = Command::new("systemd-analyze")
        .args(["verify", "--man=no"])
        .arg(&timer)
        .output()
        .expect("it runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
}
