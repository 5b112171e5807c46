//! A fresh desk in a temp folder: hermetic environment, fixed clock. At the end of each test the
//! whole journal is replayed and compared (`doctor --deep`).

use std::path::PathBuf;
use std::process::Command;

use assert_cmd::cargo::cargo_bin;
use serde_json::Value;
use tempfile::TempDir;

/// A desk with the policy of `tests/data/policy/office.toml`.
pub struct TestDesk {
    folder: TempDir,
}

/// What a command came to; looked at, or it was not a test.
#[must_use]
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl TestDesk {
    pub fn new() -> TestDesk {
        let desk = TestDesk { folder: tempfile::tempdir().expect("a temp folder") };
        let policy = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/policy/office.toml");
        let ran = desk.at(START).run(&["init", "--policy", policy]);
        assert_eq!(ran.code, 0, "{ran:?}");
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Acts as somebody, on Monday morning.
    pub fn by<'a>(&'a self, login: &'a str) -> Actor<'a> {
        Actor { desk: self, login: Some(login), now: START, input: None, aloud: false }
    }

    /// Acts as the one who runs the tests, an admin.
    pub fn at<'a>(&'a self, now: &'a str) -> Actor<'a> {
        Actor { desk: self, login: None, now, input: None, aloud: false }
    }

    /// A case of alice's about the printer.
    pub fn case(&self) -> String {
        let ran = self.by("alice").run(&["new", "-q", "--service", "printing", "-m", "It jams"]);
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.out.trim().to_string()
    }

    pub fn json(&self, case: &str) -> Value {
        self.at(START).run(&["show", case, "--json"]).json()
    }
}

/// Says loudly that something was not tested, and why: past the harness, which keeps the words of
/// tests that pass to itself.
pub fn not_tested(why: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "\nNOT TESTED: {why}\n");
}

/// Monday 10:00 in Berlin.
pub const START: &str = "2026-11-23T09:00:00Z";

/// Who acts and when.
#[derive(Clone, Copy)]
pub struct Actor<'a> {
    desk: &'a TestDesk,
    login: Option<&'a str>,
    now: &'a str,
    input: Option<&'a str>,
    aloud: bool,
}

impl<'a> Actor<'a> {
    pub fn at(self, now: &'a str) -> Actor<'a> {
        Actor { now, ..self }
    }

    pub fn input(self, input: &'a str) -> Actor<'a> {
        Actor { input: Some(input), ..self }
    }

    /// Hears the screen instead of seeing it (CASEBOOK_ACCESSIBLE).
    pub fn accessible(self) -> Actor<'a> {
        Actor { aloud: true, ..self }
    }

    /// The command, to be run in another way than at once.
    pub fn command(&self) -> Command {
        let mut command = Command::new(cargo_bin("casebook"));
        command
            .env_clear()
            .env("HOME", self.desk.folder.path())
            .env("CASEBOOK_DB", self.desk.path("desk.db"))
            .env("CASEBOOK_NOW", self.now)
            .env("LANG", "C.UTF-8")
            .current_dir(self.desk.folder.path());
        if self.aloud {
            command.env("CASEBOOK_ACCESSIBLE", "1");
        }
        if let Some(login) = self.login {
            command.args(["--as", login]);
        }
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = assert_cmd::Command::from_std(self.command());
        command.args(arguments);
        if let Some(input) = self.input {
            command.write_stdin(input);
        }
        let output = command.output().expect("casebook runs");
        Ran {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Runs and expects success; the standard output.
    pub fn ok(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {ran:?}");
        ran.out
    }

    /// Runs and expects this exit code; the standard error.
    pub fn fails(&self, code: i32, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, code, "{arguments:?}: {ran:?}");
        assert!(!ran.err.contains("SELECT") && !ran.err.contains("panicked"), "{ran:?}");
        ran.err
    }
}

impl Ran {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|why| panic!("{why}: {self:?}"))
    }
}

impl Drop for TestDesk {
    fn drop(&mut self) {
        if std::thread::panicking() || !self.path("desk.db").exists() {
            return;
        }
        let ran = self.at(START).run(&["doctor", "--deep"]);
        assert_eq!(ran.code, 0, "the desk is not sound: {ran:?}");
    }
}
