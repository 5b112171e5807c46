//! A desk of one's own for one fault, and the program that brings faults about.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin;
use tempfile::TempDir;

use crate::verbs::Verb;

pub const START: &str = "2026-11-23T09:00:00Z";

/// How a call fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Eio,
    Enospc,
    Emfile,
    Short,
    Eintr,
    /// Killed before the call.
    Kill,
    /// Killed after it.
    Late,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Kind::Eio => "eio",
            Kind::Enospc => "enospc",
            Kind::Emfile => "emfile",
            Kind::Short => "short",
            Kind::Eintr => "eintr",
            Kind::Kill => "kill",
            Kind::Late => "late",
        }
    }
}

/// A fault: the `at`-th of these calls, and all after it where it stays.
#[derive(Clone, Copy, Debug)]
pub struct Fault<'a> {
    pub calls: &'a str,
    pub kind: Kind,
    pub at: usize,
    pub stays: bool,
}

/// The library that is loaded before libc.
pub struct Injector {
    folder: TempDir,
}

impl Injector {
    /// Compiles it; `None` where there is no C compiler or it cannot be loaded, which is said.
    pub fn build() -> Option<Injector> {
        let folder = tempfile::tempdir().expect("a temp folder");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults/inject.c");
        let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".into());
        let built = Command::new(compiler)
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(folder.path().join("inject.so"))
            .args([source, "-ldl"])
            .status();
        if !cfg!(target_os = "linux") || !built.is_ok_and(|status| status.success()) {
            use std::io::Write as _;
            let why = "\nNOT TESTED: a fault at every call: inject.c cannot be built here\n";
            let _ = writeln!(std::io::stderr(), "{why}");
            return None;
        }
        Some(Injector { folder })
    }
}

/// What a run came to; no code where it was killed.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
    /// How many calls of the kind there were.
    pub calls: usize,
}

/// Counts of a desk: what a verb changes shows in one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State(Vec<i64>);

impl State {
    /// Whether each count lies between those before and after a whole run.
    pub fn is_between(&self, before: &State, after: &State) -> bool {
        let ends = before.0.iter().zip(&after.0);
        self.0.iter().zip(ends).all(|(is, (a, b))| (a.min(b)..=a.max(b)).contains(&is))
    }
}

/// A folder with a desk.
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// A copy of the desk that all faults begin with, with what this verb needs besides.
    pub fn prepared(verb: &Verb) -> Home {
        let folder = tempfile::tempdir().expect("a temp folder");
        copy(template(), folder.path());
        let home = Home { folder };
        for (name, text) in verb.files {
            std::fs::write(home.path(name), text).expect("a file");
        }
        for words in verb.before {
            let done = home.command(None, words).output().expect("casebook runs");
            assert!(done.status.success(), "{words:?}: {done:?}");
        }
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, who: Option<&str>, words: &[&str]) -> Command {
        let mut command = Command::new(cargo_bin("casebook"));
        command
            .env_clear()
            .env("HOME", self.folder.path())
            .env("CASEBOOK_DB", self.path("desk.db"))
            .env("CASEBOOK_NOW", START)
            .env("LANG", "C.UTF-8")
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        if let Some(who) = who {
            command.args(["--as", who]);
        }
        command.args(words);
        command
    }

    /// Runs the verb, with a fault where one is given, always under the same request id.
    pub fn run_with(&self, verb: &Verb, fault: Option<&Fault<'_>>, injector: &Injector) -> Ran {
        let mut command = self.command(verb.who, verb.words);
        command.env("CASEBOOK_NOW", verb.now);
        if verb.has_id {
            command.args(["--request-id", "the-one"]);
        }
        self.finish(command, verb.input, fault, injector)
    }

    /// Reads the desk with a fault.
    pub fn list_with(&self, fault: &Fault<'_>, injector: &Injector) -> Ran {
        self.finish(self.command(None, &["list", "-q"]), None, Some(fault), injector)
    }

    pub fn doctor(&self) -> Ran {
        let done = self.command(None, &["doctor", "--deep"]).output().expect("casebook runs");
        ran(done, 0)
    }

    fn finish(
        &self,
        mut command: Command,
        input: Option<&str>,
        fault: Option<&Fault<'_>>,
        injector: &Injector,
    ) -> Ran {
        let count = injector.folder.path().join(format!("count-{:?}", std::thread::current().id()));
        if let Some(fault) = fault {
            command
                .env("LD_PRELOAD", injector.folder.path().join("inject.so"))
                .env("FAULT_CALLS", fault.calls)
                .env("FAULT_KIND", fault.kind.as_str())
                .env("FAULT_AT", fault.at.to_string())
                .env("FAULT_ON", if fault.stays { "1" } else { "0" })
                .env("FAULT_PREFIX", self.folder.path().canonicalize().expect("there"))
                .env("FAULT_COUNT", &count);
        }
        let _ = std::fs::remove_file(&count);
        if let Some(input) = input {
            let file = self.path("standard-input");
            std::fs::write(&file, input).expect("written");
            command.stdin(std::fs::File::open(file).expect("opened"));
        }
        let done = command.output().expect("casebook runs");
        let calls = std::fs::read_to_string(&count).ok().and_then(|text| text.parse().ok());
        ran(done, calls.unwrap_or_default())
    }

    /// Looks at the file itself: casebook has opened and mended it by then.
    pub fn state(&self) -> State {
        let db = rusqlite::Connection::open(self.path("desk.db")).expect("opened");
        let count = |sql: &str| db.query_row(sql, [], |row| row.get::<_, i64>(0)).expect(sql);
        let mut all: Vec<i64> = [
            "SELECT count(*) FROM operations",
            "SELECT count(*) FROM events",
            "SELECT count(*) FROM events WHERE erased_at IS NOT NULL",
            "SELECT count(*) FROM cases",
            "SELECT count(*) FROM cases WHERE phase = 'final'",
            "SELECT count(*) FROM outbox",
            "SELECT count(*) FROM outbox WHERE state = 'sent'",
            "SELECT count(*) FROM mails",
            "SELECT count(*) FROM blobs",
            "SELECT count(*) FROM articles",
            "SELECT count(*) FROM people",
        ]
        .map(count)
        .to_vec();
        // Copies and exports beside the desk.
        for name in ["copy.db", "export.jsonl", "new.db"] {
            let whole = self.path(name).metadata().is_ok_and(|meta| meta.len() > 0);
            all.push(i64::from(whole));
        }
        State(all)
    }
}

fn ran(done: std::process::Output, calls: usize) -> Ran {
    Ran {
        code: done.status.code(),
        out: String::from_utf8_lossy(&done.stdout).into_owned(),
        err: String::from_utf8_lossy(&done.stderr).into_owned(),
        calls,
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        if entry.file_type().expect("a type").is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
        }
    }
}

/// A desk with a case in each status, made once.
fn template() -> &'static Path {
    static MADE: std::sync::OnceLock<TempDir> = std::sync::OnceLock::new();
    MADE.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temp folder");
        let home = Home { folder };
        let policy = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/policy/office.toml");
        let mail = home.path("mail.toml");
        std::fs::write(
            &mail,
            "[mail]\naddress = \"support@desk.example\"\ntransport = \"maildir:out\"\n",
        )
        .expect("written");
        let mail = mail.display().to_string();
        let say = |who: Option<&str>, words: &[&str]| {
            let done = home.command(who, words).output().expect("casebook runs");
            assert!(done.status.success(), "{words:?}: {done:?}");
        };
        say(None, &["init", "--policy", policy]);
        say(None, &["apply", &mail, "-q"]);
        for _ in 0..4 {
            say(Some("alice"), &["new", "--service", "printing", "-m", "It jams", "-q"]);
        }
        say(Some("dana"), &["take", "2"]);
        say(Some("dana"), &["resolve", "3", "-m", "A new roller"]);
        say(Some("dana"), &["reply", "4", "-m", "Which floor?", "--wait"]);
        home.folder
    })
    .path()
}
