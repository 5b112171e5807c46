//! Sweeps of a desk of a million cases: with nothing due, beside `list --limit 1`; with a thousand
//! due; with a hundred thousand and twice as many due at once, and the memory that takes.
//!
//! `cargo bench --bench sweep` (1,000,000 cases; `-- 100000` for fewer). The desk's rows are copies
//! of real ones, made by SQL: quick, and good for nothing but this (they have no journal).

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const CASEBOOK: &str = env!("CARGO_BIN_EXE_casebook");
const START: &str = "2026-11-23T09:00:00Z";
/// When the rows of the desk were resolved, seconds since 1970: `START`.
const RESOLVED_AT: i64 = 1_795_424_400;
const DAY: i64 = 86_400;
const ROUNDS: usize = 15;

fn main() {
    let words: Vec<String> = std::env::args().collect();
    if let [_, word, desk, of, count, at] = words.as_slice()
        && word == "copies"
    {
        let number = |text: &str| text.parse().expect("a number");
        return copy(Path::new(desk), number(of), number(count), number(at));
    }
    let cases = std::env::args().filter_map(|word| word.parse().ok()).next().unwrap_or(1_000_000);
    let folder = tempfile::tempdir().expect("a temp folder");
    let desk = folder.path().join("desk.db");
    let began = Instant::now();
    found(&desk);
    fill(&desk, cases);
    println!("{cases} cases in {:.1} s", began.elapsed().as_secs_f64());

    run(&desk, START, &["sweep", "-q"]);
    let (mut sweeps, mut lists) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        lists.push(run(&desk, START, &["list", "--limit", "1", "-q"]).wall);
        sweeps.push(run(&desk, START, &["sweep", "-q"]).wall);
    }
    let (sweep, list) = (median(&mut sweeps), median(&mut lists));
    println!(
        "nothing due: sweep {:.2} ms, list --limit 1 {:.2} ms, ratio {:.2}",
        millis(sweep),
        millis(list),
        sweep.as_secs_f64() / list.as_secs_f64()
    );

    let mut first = 0;
    for _ in 0..5 {
        first += 10;
        closings(&desk, 1000, first);
        tell(1000, &run(&desk, &day(first + 3), &["sweep", "-q", "--catch-up"]));
    }
    for many in [cases.min(100_000), cases.min(200_000)] {
        first += 10;
        closings(&desk, many, first);
        tell(many, &run(&desk, &day(first + 3), &["sweep", "-q", "--catch-up"]));
    }
}

fn tell(closings: u32, ran: &Ran) {
    println!(
        "{closings} closings: {:.0} a second, {:.0} a second of CPU time, {} MiB",
        f64::from(closings) / ran.wall.as_secs_f64(),
        f64::from(closings) / ran.cpu.as_secs_f64(),
        ran.memory
    );
}

/// A desk with one open, one closed and one resolved case to copy.
fn found(desk: &Path) {
    let policy = desk.with_extension("toml");
    std::fs::write(
        &policy,
        "[[contact]]\nlogin = \"alice\"\nname = \"Alice\"\nemails = [\"alice@acme.example\"]\n\
         [[service]]\nkey = \"printing\"\nname = \"Printing\"\nresponse = \"3000d\"\n\
         resolution = \"3000d\"\n",
    )
    .expect("a file");
    let policy = policy.to_string_lossy();
    run(desk, START, &["init", "-q", "--policy", &policy]);
    for _ in 0..3 {
        run(desk, START, &["new", "--contact", "alice", "--service", "printing", "-m", "It jams"]);
    }
    run(desk, START, &["close", "2"]);
    run(desk, START, &["resolve", "3", "-m", "New toner"]);
    sql(desk, "UPDATE cases SET resolved_at = 9e9, status_since = 9e9 WHERE id = 3");
}

/// Seven closed cases to three open ones, none of which has anything due.
fn fill(desk: &Path, cases: u32) {
    copies(desk, 2, cases / 10 * 7, RESOLVED_AT);
    copies(desk, 1, cases / 10 * 3, RESOLVED_AT);
}

/// So many resolved cases, of a day after `START`.
fn closings(desk: &Path, count: u32, day: i64) {
    copies(desk, 3, count, RESOLVED_AT + day * DAY);
}

/// Copies in a process of its own: a child's peak of memory begins with its parent's.
fn copies(desk: &Path, of: i64, count: u32, at: i64) {
    let done = Command::new(std::env::current_exe().expect("this bench"))
        .arg("copies")
        .arg(desk)
        .args([of.to_string(), count.to_string(), at.to_string()])
        .status();
    assert!(done.expect("it runs").success());
}

fn copy(desk: &Path, of: i64, count: i64, at: i64) {
    let db = rusqlite::Connection::open(desk).expect("the desk");
    let mut columns = db.prepare("SELECT name FROM pragma_table_info('cases')").expect("columns");
    let columns: Vec<String> =
        columns.query_map([], |row| row.get(0)).expect("columns").flatten().collect();
    let values: Vec<String> = columns
        .iter()
        .map(|column| match column.as_str() {
            "id" => "last.id + n".into(),
            "number" => "'SR-' || (last.id + n)".into(),
            "resolved_at" | "status_since" => {
                format!("CASE WHEN {of} = 3 THEN {at} ELSE {column} END")
            }
            _ => format!("one.{column}"),
        })
        .collect();
    let sql = format!(
        "WITH RECURSIVE counter (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter LIMIT {count}), \
         last (id) AS (SELECT max(id) FROM cases) \
         INSERT INTO cases ({}) SELECT {} FROM counter, last, cases AS one WHERE one.id = {of}",
        columns.join(", "),
        values.join(", ")
    );
    db.execute_batch("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000;").expect("settings");
    db.execute(&sql, []).expect("copies");
    // What is measured next must not flush this.
    std::fs::File::open(desk).and_then(|file| file.sync_all()).expect("on the disk");
}

fn sql(desk: &Path, text: &str) {
    rusqlite::Connection::open(desk).expect("the desk").execute(text, []).expect(text);
}

/// An instant some days after `START`.
fn day(days: i64) -> String {
    casebook::domain::time::Instant(RESOLVED_AT + days * DAY + 60).to_string()
}

/// What a run of casebook took.
struct Ran {
    wall: Duration,
    cpu: Duration,
    /// MiB at most.
    memory: i64,
}

#[expect(clippy::zombie_processes, reason = "wait4 waits for it, and tells what it took")]
fn run(desk: &Path, now: &str, arguments: &[&str]) -> Ran {
    let began = Instant::now();
    let child = Command::new(CASEBOOK)
        .arg("--db")
        .arg(desk)
        .args(arguments)
        .env("CASEBOOK_NOW", now)
        .stdout(Stdio::null())
        .spawn()
        .expect("casebook runs");
    let pid = i32::try_from(child.id()).expect("a process id");
    let mut status = 0;
    // SAFETY: a zeroed rusage is a value of that plain C struct, and wait4 fills it in.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: the child is ours and waited for only here; both pointers are to live values.
    let waited = unsafe { libc::wait4(pid, &raw mut status, 0, &raw mut usage) };
    let wall = began.elapsed();
    assert!(waited == pid && status == 0, "{arguments:?}: {status}");
    let spent = |time: libc::timeval| {
        Duration::from_micros((time.tv_sec * 1_000_000 + time.tv_usec).unsigned_abs())
    };
    let cpu = spent(usage.ru_utime) + spent(usage.ru_stime);
    Ran { wall, cpu, memory: usage.ru_maxrss / 1024 }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
