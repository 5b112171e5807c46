//! The yardstick: casebook beside the sqlite3 shell on a store of its own, with cases, history,
//! outbox and full text, doing the same work. Whole processes, interleaved, medians; the figures are
//! the ratios, pair by pair, of one run.
//!
//! `cargo bench --bench yardstick` (1,000 and 100,000 cases; `-- 1000000` for that size, `--runs 21`,
//! `--only create,take`). Without a sqlite3 shell it says so and measures nothing.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const CASEBOOK: &str = env!("CARGO_BIN_EXE_casebook");
/// 2025-06-15T15:06:40Z.
const NOW: i64 = 1_750_000_000;
const NOW_TEXT: &str = "2025-06-15T15:06:40Z";
const DAY: i64 = 86_400;
const PHRASE: &str = "crimson walrus";
const WORDS: &str = "printer floor duplex tray jam network vpn laptop password reset mail server disk \
    quota screen login account access shared folder database backup restore update driver monitor \
    keyboard license install certificate expired phone headset meeting room projector wifi slow \
    crash error timeout report invoice export import payroll portal browser cache token";

/// What a user would build instead, with the shell alone.
const SCHEMA: &str = "PRAGMA journal_mode = WAL;
    CREATE TABLE cases (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, body TEXT NOT NULL,
        status TEXT NOT NULL, priority INTEGER NOT NULL, queue TEXT, owner TEXT, requester TEXT,
        created INTEGER NOT NULL, close_due INTEGER, closed_at INTEGER);
    CREATE INDEX cases_open ON cases (id) WHERE status NOT IN ('closed', 'canceled');
    CREATE INDEX cases_owner ON cases (owner, status);
    CREATE INDEX cases_due ON cases (close_due) WHERE status = 'resolved';
    CREATE TABLE history (id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL, at INTEGER NOT NULL,
        actor TEXT, what TEXT, old TEXT, new TEXT);
    CREATE INDEX history_case ON history (case_id);
    CREATE TABLE outbox (id INTEGER PRIMARY KEY, case_id INTEGER, kind TEXT, receiver TEXT,
        state TEXT NOT NULL DEFAULT 'queued', at INTEGER);
    CREATE INDEX outbox_queued ON outbox (id) WHERE state = 'queued';
    CREATE VIRTUAL TABLE words USING fts5 (subject, body, content = 'cases', content_rowid = 'id');
    CREATE TRIGGER cases_new AFTER INSERT ON cases BEGIN
        INSERT INTO words (rowid, subject, body) VALUES (new.id, new.subject, new.body); END;
    CREATE TRIGGER cases_changed AFTER UPDATE OF subject, body ON cases BEGIN
        INSERT INTO words (words, rowid, subject, body)
        VALUES ('delete', old.id, old.subject, old.body);
        INSERT INTO words (rowid, subject, body) VALUES (new.id, new.subject, new.body); END;";

struct Given {
    id: usize,
    subject: String,
    body: String,
    status: &'static str,
    owner: Option<String>,
    requester: String,
    created: i64,
    close_due: Option<i64>,
}

/// How many cases are to be closed by the sweep.
fn due(cases: usize) -> usize {
    if cases >= 10_000 { 1000 } else { cases / 10 }
}

fn roll(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

/// Cases with words that are as common as words are; ten hold the phrase.
fn given(cases: usize) -> impl Iterator<Item = Given> {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut dice = 0x9e37_79b9_7f4a_7c15u64;
    let step = cases / due(cases);
    (0..cases).map(move |k| {
        let mut text = |many: usize| {
            let mut text = String::new();
            for _ in 0..many {
                let common = roll(&mut dice) % 10 < 6;
                let at = roll(&mut dice) as f64 / u64::MAX as f64;
                match common {
                    true => text.push_str(words[(roll(&mut dice) % words.len() as u64) as usize]),
                    false => drop(write!(text, "w{}", (40_000.0 * at.powi(3)) as u64)),
                }
                text.push(' ');
            }
            text.trim_end().to_string()
        };
        let (subject, mut body) = (text(6), text(30));
        if k % (cases / 10).max(1) == 3 {
            body.insert_str(body.find(' ').unwrap_or(0), &format!(" {PHRASE}"));
        }
        let (status, close_due) = match k % 10 {
            _ if k % step == 0 => ("resolved", Some(NOW - DAY)),
            1 => ("resolved", Some(NOW + 10 * DAY)),
            2 => ("new", None),
            3 => ("in_progress", None),
            4 => ("waiting", None),
            _ => ("closed", Some(NOW - 100 * DAY)),
        };
        Given {
            id: k + 1,
            subject,
            body,
            status,
            owner: (k % 3 != 0).then(|| format!("agent{}", k % 20)),
            requester: format!("user{}", k % 997),
            created: NOW - 40_000_000 + 30 * k as i64,
            close_due,
        }
    })
}

fn instant(at: i64) -> String {
    let at = chrono::DateTime::from_timestamp(at, 0).expect("an instant");
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The two stores of one size.
struct Stores {
    folder: PathBuf,
    cases: usize,
    taken: usize,
}

impl Stores {
    fn shell(&self) -> PathBuf {
        self.folder.join("shell.db")
    }

    fn desk(&self) -> PathBuf {
        self.folder.join("desk.db")
    }

    fn load(folder: PathBuf, cases: usize) -> Stores {
        std::fs::create_dir_all(&folder).expect("a folder");
        let stores = Stores { folder, cases, taken: 0 };
        fill_shell(&stores.shell(), cases);
        fresh_desk(&stores.desk());
        let lines = stores.folder.join("lines");
        std::fs::write(&lines, historic(cases)).expect("written");
        run(&stores.desk(), &["batch", "--historic", "-q", &lines.display().to_string()]);
        stores
    }

    fn sql(&self, sql: &str) -> Command {
        let mut command = Command::new("sqlite3");
        command.args(["-cmd", ".timeout 5000"]).arg(self.shell());
        command.arg(format!("PRAGMA synchronous = FULL; {sql}"));
        command
    }

    fn casebook(&self, words: &[&str]) -> Command {
        casebook(&self.desk(), words)
    }

    /// The two commands of a piece of work, the shell's first.
    fn pair(&mut self, work: &str) -> (Command, Command) {
        let middle = self.cases / 2;
        match work {
            "create" => (
                self.sql(&format!(
                    "BEGIN IMMEDIATE; INSERT INTO cases (subject, body, status, priority, queue, \
                     requester, created) VALUES ('printer on floor three jams', 'The printer on the \
                     third floor jams whenever a duplex job is sent', 'new', 3, 'support', 'user7', \
                     {NOW}); INSERT INTO history (case_id, at, actor, what, new) VALUES \
                     (last_insert_rowid(), {NOW}, 'user7', 'created', 'new'); INSERT INTO outbox \
                     (case_id, kind, receiver, at) VALUES ((SELECT max(id) FROM cases), \
                     'registered', 'user7', {NOW}); COMMIT; SELECT max(id) FROM cases;"
                )),
                self.casebook(&[
                    "new",
                    "--contact",
                    "user7",
                    "--subject",
                    "printer on floor three jams",
                    "-m",
                    "The printer on the third floor jams whenever a duplex job is sent",
                ]),
            ),
            "list 25" => (
                self.sql(
                    "SELECT id, subject, status, priority, owner, created FROM cases WHERE status \
                     NOT IN ('closed', 'canceled') ORDER BY id DESC LIMIT 25;",
                ),
                self.casebook(&["list", "--sort", "registered:desc", "--limit", "25"]),
            ),
            "show" => (
                self.sql(&format!(
                    "SELECT * FROM cases WHERE id = {middle}; SELECT * FROM history WHERE case_id = \
                     {middle} ORDER BY id;"
                )),
                self.casebook(&["show", &middle.to_string()]),
            ),
            "phrase" => (
                self.sql(&format!(
                    "SELECT c.id, c.subject FROM words w JOIN cases c ON c.id = w.rowid WHERE words \
                     MATCH '\"{PHRASE}\"' ORDER BY rank LIMIT 25;"
                )),
                self.casebook(&[
                    "list",
                    "--status",
                    "all",
                    "--search",
                    &format!("\"{PHRASE}\""),
                    "--limit",
                    "25",
                ]),
            ),
            "take" => {
                self.taken += 1;
                let id = 3 + 10 * (self.taken % (self.cases / 10 - 1));
                (
                    self.sql(&format!(
                        "BEGIN IMMEDIATE; UPDATE cases SET status = 'in_progress', owner = 'me' WHERE \
                         id = {id} AND status IN ('new', 'in_progress'); INSERT INTO history (case_id, \
                         at, actor, what, old, new) VALUES ({id}, {NOW}, 'me', 'status', 'new', \
                         'in_progress'); INSERT INTO outbox (case_id, kind, receiver, at) VALUES \
                         ({id}, 'taken', 'user7', {NOW}); COMMIT;"
                    )),
                    self.casebook(&["take", &id.to_string()]),
                )
            }
            "batch 10,000" => {
                let (shell, desk) = (self.folder.join("bulk.db"), self.folder.join("bulk-desk.db"));
                for file in std::fs::read_dir(&self.folder).expect("a folder").flatten() {
                    if file.file_name().to_string_lossy().starts_with("bulk") {
                        std::fs::remove_file(file.path()).expect("removed");
                    }
                }
                let sql = self.folder.join("bulk.sql");
                std::fs::write(&sql, bulk_sql()).expect("written");
                let lines = self.folder.join("bulk.lines");
                std::fs::write(&lines, bulk_lines()).expect("written");
                shell_run(&shell, SCHEMA);
                fresh_desk(&desk);
                let mut one = Command::new("sqlite3");
                one.arg(&shell).stdin(std::fs::File::open(&sql).expect("opened"));
                (one, casebook(&desk, &["batch", &lines.display().to_string()]))
            }
            "sweep 1,000" => {
                let from = format!("FROM cases WHERE status = 'resolved' AND close_due <= {NOW}");
                (
                    self.sql(&format!(
                        "BEGIN IMMEDIATE; INSERT INTO history (case_id, at, actor, what, old, new) \
                         SELECT id, {NOW}, 'sweep', 'status', 'resolved', 'closed' {from}; INSERT INTO \
                         outbox (case_id, kind, receiver, at) SELECT id, 'closed', requester, {NOW} \
                         {from}; UPDATE cases SET status = 'closed', closed_at = {NOW} WHERE status = \
                         'resolved' AND close_due <= {NOW}; SELECT changes(); COMMIT;"
                    )),
                    self.casebook(&["sweep", "--catch-up"]),
                )
            }
            "export" => {
                let mut one = Command::new("sqlite3");
                one.args(["-json", "-cmd", ".timeout 5000"]).arg(self.shell());
                one.arg("SELECT * FROM cases ORDER BY id;");
                (one, self.casebook(&["export"]))
            }
            other => panic!("no work “{other}”"),
        }
    }

    /// A copy to go back to; a sweep closes only once.
    fn keep(&self) {
        for name in ["shell.db", "desk.db"] {
            run_sql(&self.folder.join(name), "PRAGMA wal_checkpoint(TRUNCATE);");
            std::fs::copy(self.folder.join(name), self.folder.join(format!("{name}.kept")))
                .expect("copied");
        }
    }

    fn go_back(&self) {
        for name in ["shell.db", "desk.db"] {
            for ending in ["-wal", "-shm"] {
                let _ = std::fs::remove_file(self.folder.join(format!("{name}{ending}")));
            }
            std::fs::copy(self.folder.join(format!("{name}.kept")), self.folder.join(name))
                .expect("copied");
        }
    }
}

fn casebook(desk: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(CASEBOOK);
    command
        .env_clear()
        .env("HOME", desk.parent().expect("a folder"))
        .env("CASEBOOK_NOW", NOW_TEXT)
        .arg("--db")
        .arg(desk)
        .args(words);
    command
}

fn run(desk: &Path, words: &[&str]) {
    let done = casebook(desk, words).output().expect("casebook runs");
    assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn run_sql(file: &Path, sql: &str) {
    let done = Command::new("sqlite3").arg(file).arg(sql).output().expect("sqlite3 runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

fn shell_run(file: &Path, sql: &str) {
    let mut child = Command::new("sqlite3")
        .arg(file)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("sqlite3 runs");
    child.stdin.take().expect("a pipe").write_all(sql.as_bytes()).expect("written");
    assert!(child.wait().expect("it ends").success());
}

fn quoted(text: &str) -> String {
    format!("'{text}'")
}

fn insert(case: &Given) -> String {
    let owner = case.owner.as_deref().map_or("NULL".into(), quoted);
    let due = case.close_due.map_or("NULL".into(), |due| due.to_string());
    format!(
        "INSERT INTO cases (id, subject, body, status, priority, queue, owner, requester, created, \
         close_due) VALUES ({}, '{}', '{}', '{}', {}, 'support', {owner}, '{}', {}, {due});\nINSERT \
         INTO history (case_id, at, actor, what, new) VALUES ({}, {}, 'u', 'created', 'new');\n",
        case.id,
        case.subject,
        case.body,
        case.status,
        case.id % 4 + 1,
        case.requester,
        case.created,
        case.id,
        case.created
    )
}

fn fill_shell(file: &Path, cases: usize) {
    shell_run(file, SCHEMA);
    let mut sql = String::from("PRAGMA synchronous = OFF;\nBEGIN;\n");
    for case in given(cases) {
        sql.push_str(&insert(&case));
    }
    sql.push_str("COMMIT;\nPRAGMA wal_checkpoint(TRUNCATE);\n");
    shell_run(file, &sql);
}

fn bulk_sql() -> String {
    let mut sql = String::from("PRAGMA synchronous = FULL;\nBEGIN IMMEDIATE;\n");
    for case in given(10_000) {
        sql.push_str(&insert(&case));
    }
    sql + "COMMIT;\n"
}

fn bulk_lines() -> String {
    let mut lines = String::new();
    for case in given(10_000) {
        let line = serde_json::json!({
            "op": "new", "contact": case.requester, "subject": case.subject, "message": case.body,
        });
        lines.push_str(&line.to_string());
        lines.push('\n');
    }
    lines
}

/// A desk with its people; mail is written and held.
fn fresh_desk(desk: &Path) {
    let mut policy = String::from(
        "[evaluation]\nremind_after_days = 0\nclose_after_days = 5\n[mail]\naddress = \
         \"desk@desk.example\"\ntransport = \"hold\"\n",
    );
    for n in 0..20 {
        let _ = write!(policy, "[[agent]]\nlogin = \"agent{n}\"\nname = \"Agent {n}\"\n");
    }
    for n in 0..997 {
        let _ = write!(
            policy,
            "[[contact]]\nlogin = \"user{n}\"\nname = \"User {n}\"\nemails = [\"user{n}@acme.example\"]\n"
        );
    }
    let file = desk.with_extension("toml");
    std::fs::write(&file, policy).expect("written");
    run(desk, &["init", "-q"]);
    run(desk, &["apply", "-q", &file.display().to_string()]);
}

/// The same cases with their past.
fn historic(cases: usize) -> String {
    let mut lines = String::new();
    for case in given(cases) {
        let mut put = |line: serde_json::Value| {
            lines.push_str(&line.to_string());
            lines.push('\n');
        };
        let (at, who) = (case.created, case.owner.as_deref().unwrap_or("agent1"));
        put(serde_json::json!({
            "op": "new", "contact": case.requester, "subject": case.subject, "message": case.body,
            "at": instant(at),
        }));
        if case.status == "new" {
            continue;
        }
        let step = |op: &str, at: i64| serde_json::json!({ "op": op, "case": case.id.to_string(), "at": instant(at), "as": who });
        put(step("take", at + 60));
        if case.status == "waiting" {
            put(step("wait", at + 120));
        }
        if matches!(case.status, "resolved" | "closed") {
            let left = case.close_due.unwrap_or(NOW) - NOW;
            let resolved = match (case.status, left < 0) {
                ("closed", _) => at + 180,
                (_, true) => NOW - 10 * DAY,
                (_, false) => NOW - DAY,
            };
            let mut line = step("resolve", resolved);
            line["message"] = "done".into();
            put(line);
            if case.status == "closed" {
                put(step("close", resolved + 60));
            }
        }
    }
    lines
}

fn timed(mut command: Command) -> Duration {
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    let began = Instant::now();
    let done = command.output().expect("it runs");
    let took = began.elapsed();
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
    took
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

const WORK: [(&str, f64); 8] = [
    ("list 25", 1.1),
    ("show", 1.1),
    ("phrase", 1.2),
    ("export", 2.0),
    ("create", 1.0),
    ("take", 1.0),
    ("batch 10,000", 1.5),
    ("sweep 1,000", 2.0),
];

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let after = |flag: &str| {
        let at = words.iter().position(|word| word == flag)?;
        words.get(at + 1).cloned()
    };
    let mut sizes: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let runs: usize = after("--runs").and_then(|runs| runs.parse().ok()).unwrap_or(15);
    sizes.retain(|size| *size >= 1000);
    if sizes.is_empty() {
        sizes = vec![1000, 100_000];
    }
    let only = after("--only");
    if Command::new("sqlite3").arg("--version").output().is_err() {
        println!("SKIPPED: there is no sqlite3 shell to compare with");
        return;
    }
    let top = tempfile::tempdir().expect("a temp folder");
    // What it takes to start, with nothing to do.
    let (mut shell, mut own) = (Vec::new(), Vec::new());
    for _ in 0..4 * runs {
        let mut version = Command::new("sqlite3");
        version.args([":memory:", "SELECT 1;"]);
        shell.push(timed(version).as_secs_f64());
        let mut version = Command::new(CASEBOOK);
        version.arg("--version");
        own.push(timed(version).as_secs_f64());
    }
    let pairs = own.iter().zip(&shell).map(|(own, shell)| own / shell).collect();
    println!(
        "| work | cases | sqlite3 ms | casebook ms | ratio | goal |\n|---|---:|---:|---:|---:|---:|"
    );
    let row = |work: &str, cases: &str, (a, b, ratio): (f64, f64, f64), goal: f64| {
        println!("| {work} | {cases} | {a:.2} | {b:.2} | {ratio:.2} | {goal:.1} |");
    };
    row("start", "", (median(shell) * 1e3, median(own) * 1e3, median(pairs)), 1.2);
    for cases in sizes {
        let mut stores = Stores::load(top.path().join(cases.to_string()), cases);
        for (work, goal) in WORK {
            let wanted =
                only.as_deref().is_none_or(|only| only.split(',').any(|it| work.starts_with(it)));
            if !wanted || work.starts_with("batch") && cases != 1000 {
                continue;
            }
            let closes = work.starts_with("sweep");
            let rounds =
                if matches!(work, "batch 10,000" | "sweep 1,000" | "export") { 5 } else { runs };
            if closes {
                stores.keep();
            }
            let (mut shell, mut own) = (Vec::new(), Vec::new());
            for round in 0..=rounds {
                let (one, other) = stores.pair(work);
                let (one, other) = (timed(one).as_secs_f64(), timed(other).as_secs_f64());
                // The first warms up.
                if round > 0 {
                    shell.push(one);
                    own.push(other);
                }
                if closes {
                    stores.go_back();
                }
            }
            let pairs = own.iter().zip(&shell).map(|(own, shell)| own / shell).collect();
            let size = cases.to_string();
            row(work, &size, (median(shell) * 1e3, median(own) * 1e3, median(pairs)), goal);
        }
    }
}
