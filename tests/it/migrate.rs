//! A desk of an earlier schema opens, whatever it holds, and is then as a fresh one is.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::desk_under_test::{START, TestDesk};

/// `v2` is `v1` after its first step; the later ones were made of it by the casebooks of those
/// schemas.
const FIXTURES: [&str; 5] = ["v1", "v2", "v3", "v4", "v5"];

fn placed(desk: &TestDesk, version: &str) -> String {
    let root = env!("CARGO_MANIFEST_DIR");
    let path = desk.path("old.db");
    let made = if version == "v2" { "v1" } else { version };
    std::fs::copy(format!("{root}/tests/data/desks/{made}.db"), &path).expect("a fixture");
    if version == "v2" {
        let step = format!("{root}/src/store/migrations/0002_second_round.sql");
        let step = std::fs::read_to_string(step).expect("a step");
        let db = rusqlite::Connection::open(&path).expect("opened");
        db.execute_batch(&format!(
            "BEGIN; {step}; PRAGMA user_version = 2; COMMIT; PRAGMA wal_checkpoint(TRUNCATE);"
        ))
        .expect("stepped");
    }
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).expect("set");
    path.to_str().expect("a path").into()
}

/// What the schema says, without comments, spaces and quotes.
fn schema(path: &Path) -> Vec<(String, String, String)> {
    let db = rusqlite::Connection::open(path).expect("opened");
    let mut all = db
        .prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY 1, 2")
        .expect("asked");
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?)));
    rows.expect("rows")
        .map(|row| {
            let (kind, name, sql) = row.expect("a row");
            let bare: String = sql
                .lines()
                .map(|line| line.split("--").next().unwrap_or_default())
                .collect::<Vec<_>>()
                .join(" ");
            (kind, name, bare.chars().filter(|c| !c.is_whitespace() && *c != '"').collect())
        })
        .collect()
}

fn copies(desk: &TestDesk) -> Vec<String> {
    let names = std::fs::read_dir(desk.path("")).expect("a folder");
    let names = names.map(|entry| entry.expect("entry").file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with("old.db.v")).collect()
}

#[test]
fn every_earlier_desk_becomes_what_a_fresh_one_is() {
    for version in FIXTURES {
        let desk = TestDesk::new();
        let old = placed(&desk, version);
        let root = desk.at("2026-11-23T09:00:00Z");
        let told = root.run(&["--db", &old, "doctor", "--deep"]);
        assert!(told.out.starts_with("ok: ") && told.code <= 1, "{told:?}");
        assert_eq!(schema(&desk.path("old.db")), schema(&desk.path("desk.db")), "{version}");
        // A checked copy came before, for the owner alone; twice is once.
        let before = copies(&desk);
        assert_eq!(before.len(), 1, "{before:?}");
        let meta = std::fs::metadata(desk.path(&before[0])).expect("there");
        assert_eq!(meta.permissions().mode() & 0o777, 0o600);
        root.ok(&["--db", &old, "list"]);
        assert_eq!(copies(&desk), before);
        // All of it is at work.
        let show = |arguments: &[&str]| root.ok(&[&["--db", &old][..], arguments].concat());
        assert!(show(&["show", "1-9", "--json"]).contains("Grüße"));
        show(&["take", "8"]);
        let sought = show(&["list", "--status", "all", "--search", "GRUSSE", "--fields", "number"]);
        assert!(!sought.is_empty(), "folded anew");
        assert_eq!(
            root.input(&show(&["policy", "show"])).run(&["--db", &old, "apply", "-"]).err,
            "no change\n"
        );
        assert!(show(&["agent", "show", "dana"]).contains("helpdesk"));
        show(&["backup", desk.path("new-copy.db").to_str().expect("a path")]);
    }
}

#[test]
fn who_may_not_bring_it_up_is_told_to_wait() {
    if !nix::unistd::geteuid().is_root() {
        return crate::desk_under_test::not_tested("a desk of somebody else: not root here");
    }
    let desk = TestDesk::new();
    let old = placed(&desk, "v1");
    std::fs::set_permissions(desk.path(""), std::fs::Permissions::from_mode(0o777)).expect("set");
    std::fs::set_permissions(&old, std::fs::Permissions::from_mode(0o666)).expect("set");
    let plain = desk.at(START).command();
    let program = std::env::temp_dir().join(format!("casebook-{}", std::process::id()));
    std::fs::copy(plain.get_program(), &program).expect("copied");
    let out = std::process::Command::new("setpriv")
        .args(["--reuid", "65534", "--regid", "65534", "--clear-groups"])
        .arg(&program)
        .args(["--db", &old, "list"])
        .env_clear()
        .output();
    let _ = std::fs::remove_file(&program);
    let Ok(out) = out else {
        return crate::desk_under_test::not_tested("a desk of somebody else: no setpriv");
    };
    let err = String::from_utf8_lossy(&out.stderr).into_owned();
    assert_eq!(out.status.code(), Some(7), "{err}");
    assert!(err.contains("its owner has to open it first"), "{err}");
    assert_eq!(copies(&desk), Vec::<String>::new());
}

#[test]
fn killed_anywhere_it_is_old_or_new() {
    for write in (1..40).step_by(3) {
        let desk = TestDesk::new();
        let old = placed(&desk, "v1");
        let plain = desk.at(START).command();
        let mut command = std::process::Command::new("strace");
        command.args(["-f", "-qq", "-o", "/dev/null", "-e"]);
        command.arg(format!("inject=pwrite64,fsync,fdatasync:signal=KILL:when={write}"));
        command.arg(plain.get_program()).args(["--db", &old, "list", "-q"]);
        command.env_clear();
        for (key, value) in plain.get_envs() {
            command.env(key, value.unwrap_or_default());
        }
        if command.output().is_err() {
            return crate::desk_under_test::not_tested("a migration that is killed: no strace");
        }
        let told = desk.at(START).run(&["--db", &old, "doctor", "--deep"]);
        assert!(told.out.starts_with("ok: "), "killed at {write}: {told:?}");
        assert_eq!(schema(&desk.path("old.db")), schema(&desk.path("desk.db")));
    }
}

#[test]
fn a_newer_desk_is_left_as_it_is() {
    let desk = TestDesk::new();
    let db = rusqlite::Connection::open(desk.path("desk.db")).expect("opened");
    db.execute_batch("PRAGMA user_version = 99").expect("set");
    let told = desk.at(START).fails(8, &["list"]);
    assert!(told.contains("newer casebook") && told.contains("upgrade"), "{told}");
    db.execute_batch(&format!("PRAGMA user_version = {}", casebook::store::schema::VERSION))
        .expect("set");
}
