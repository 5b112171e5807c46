//! A desk out as text and in again, as whole processes, beside the sqlite3 shell that takes the
//! same rows in; and many cases resolved by one command.
//!
//! `cargo bench --bench moving` (20,000 cases of six events; `-- 100000` for more).

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::fmt::Write as _;
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant as Clock;

use casebook::store::db::{Db, Value, get, params};

const CASEBOOK: &str = env!("CARGO_BIN_EXE_casebook");
const ROUNDS: usize = 5;

fn main() {
    let cases = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(20_000_u64);
    let folder = tempfile::tempdir().expect("a temp folder");
    let at = |name: &str| folder.path().join(name);
    let desk = at("desk.db");
    casebook(&desk, &["init", "-q"]);
    casebook(
        &desk,
        &["contact", "add", "alice", "--name", "Alice", "--email", "a@b.example", "-q"],
    );
    std::fs::write(at("ops.jsonl"), operations(cases)).expect("written");
    casebook(&desk, &["batch", at("ops.jsonl").to_str().expect("a path"), "-q"]);
    let all = at("all.jsonl");
    let all = all.to_str().expect("a path");
    let export =
        median(|| casebook(&desk, &["export", "-o", at("c.jsonl").to_str().expect("a path")]));
    println!("export of cases with messages: {:.0} cases/s", rate(cases, export));
    let export = median(|| casebook(&desk, &["export", "--what", "all", "-o", all]));
    println!("export of the whole desk:      {:.0} cases/s", rate(cases, export));
    let first = at("first.db");
    casebook(&first, &["import", all, "-q"]);
    script(&first, &at("rows.sql"));
    let mut ratios = Vec::new();
    for round in 0..ROUNDS {
        let (mine, theirs) = (at(&format!("m{round}.db")), at(&format!("t{round}.db")));
        let own = timed(|| casebook(&mine, &["import", all, "-q"]));
        let Some(shell) = timed_shell(&theirs, &at("rows.sql")) else {
            println!("import: {:.0} cases/s; no sqlite3 shell to compare with", rate(cases, own));
            break;
        };
        ratios.push(own / shell);
        println!("import: {:.0} cases/s, shell {:.0}", rate(cases, own), rate(cases, shell));
    }
    ratios.sort_by(f64::total_cmp);
    if let Some(ratio) = ratios.get(ratios.len() / 2) {
        println!("import beside the sqlite3 shell with the same rows: {ratio:.2}");
    }
    let many = cases.min(10_000);
    let filter = format!("number=1-{many}");
    let done =
        timed(|| casebook(&desk, &["resolve", "--where", &filter, "-m", "done", "-y", "-q"]));
    println!("resolve of {many} cases by one command: {:.0} cases/s", rate(many, done));
}

#[expect(clippy::cast_precision_loss, reason = "a rate")]
fn rate(cases: u64, seconds: f64) -> f64 {
    cases as f64 / seconds
}

fn timed(work: impl FnOnce()) -> f64 {
    let began = Clock::now();
    work();
    began.elapsed().as_secs_f64()
}

fn median(mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..ROUNDS).map(|_| timed(&mut work)).collect();
    times.sort_by(f64::total_cmp);
    times[ROUNDS / 2]
}

fn casebook(desk: &Path, arguments: &[&str]) {
    let status = Command::new(CASEBOOK)
        .env("CASEBOOK_DB", desk)
        .args(arguments)
        .stdout(Stdio::null())
        .status()
        .expect("casebook runs");
    assert!(status.success(), "{arguments:?}");
}

/// `None` where there is no shell.
fn timed_shell(desk: &Path, script: &Path) -> Option<f64> {
    let input = File::open(script).expect("a script");
    let began = Clock::now();
    let status = Command::new("sqlite3").arg(desk).stdin(input).stdout(Stdio::null()).status();
    let seconds = began.elapsed().as_secs_f64();
    status.ok().map(|status| {
        assert!(status.success(), "the shell takes the rows");
        seconds
    })
}

/// Words that repeat as little as people's do.
fn words(seed: &mut u64, count: usize) -> String {
    let mut text = String::new();
    for _ in 0..count {
        *seed =
            seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let _ = write!(text, "word{} ", (*seed >> 33) % 5000);
    }
    text.trim_end().into()
}

fn operations(cases: u64) -> String {
    let (mut lines, mut seed) = (String::new(), 1);
    for case in 1..=cases {
        let (subject, text) = (words(&mut seed, 6), words(&mut seed, 30));
        let _ = writeln!(
            lines,
            "{{\"op\":\"new\",\"contact\":\"alice\",\"subject\":\"{subject}\",\"message\":\"{text}\"}}"
        );
        for _ in 0..4 {
            let text = words(&mut seed, 30);
            let _ =
                writeln!(lines, "{{\"op\":\"note\",\"case\":\"{case}\",\"message\":\"{text}\"}}");
        }
    }
    lines
}

/// The rows of a desk as a script for the shell: the same tables, indexes and full text. Shells
/// older than 3.43 know no `contentless_delete`, which costs nothing on the way in.
fn script(desk: &Path, to: &Path) {
    let db = Db::open(desk).expect("a desk");
    let schema = include_str!("../schema.sql").replace("contentless_delete = 1, ", "");
    let mut sql = format!(
        "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
         PRAGMA cache_size = -65536;\n{schema}\nBEGIN;\n"
    );
    for table in [
        "desk",
        "policy",
        "policy_versions",
        "coverage",
        "people",
        "addresses",
        "accounts",
        "support_groups",
        "group_members",
        "operations",
        "events",
        "cases",
        "case_tags",
        "open_tasks",
        "blobs",
        "attachments",
        "outbox",
        "mails",
    ] {
        let count = "SELECT count(*) FROM pragma_table_info(?1)";
        let columns = db.row(count, params![table], |row| get::<i64>(row, 0)).expect("read");
        let columns = usize::try_from(columns.unwrap_or(0)).unwrap_or(0);
        db.each(&format!("SELECT * FROM {table}"), params![], |row| {
            let _ = write!(sql, "INSERT INTO {table} VALUES (");
            for n in 0..columns {
                let comma = if n > 0 { "," } else { "" };
                let _ = write!(sql, "{comma}{}", literal(get(row, n)?));
            }
            sql.push_str(");\n");
            Ok(true)
        })
        .expect("read");
    }
    let (mut case, mut place) = (0, 0);
    let events = "SELECT case_id, kind, coalesce(json_extract(body, '$.subject') || ' ' || \
                  json_extract(body, '$.number'), ''), json_extract(body, '$.text') FROM events \
                  WHERE case_id IS NOT NULL ORDER BY case_id, seq";
    db.each(events, params![], |row| {
        let (id, kind): (i64, String) = (get(row, 0)?, get(row, 1)?);
        place = if id == case { place + 1 } else { 1 };
        case = id;
        let shelf = match kind.as_str() {
            "filed" | "message" => "search_public",
            "note" => "search_notes",
            _ => return Ok(true),
        };
        let (subject, text) = (literal(get(row, 2)?), literal(get(row, 3)?));
        let row = id * 65_536 + place;
        let _ = writeln!(
            sql,
            "INSERT INTO {shelf} (rowid, subject, text) VALUES ({row}, {subject}, {text});"
        );
        Ok(true)
    })
    .expect("read");
    sql.push_str("COMMIT;\n");
    std::fs::write(to, sql).expect("written");
}

fn literal(value: Value) -> String {
    match value {
        Value::Null => "NULL".into(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
        Value::Blob(bytes) => {
            let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("x'{digits}'")
        }
    }
}
