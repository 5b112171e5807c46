//! Searching a desk of many cases with five messages each, as whole processes, beside the bare
//! full-text queries of the same bundled SQLite, the newest hits and the best ranked ones (an older
//! sqlite3 shell cannot read the index).
//!
//! `cargo bench --bench search` (100,000 cases; `-- 1000000` for more, `-- 1000000 few` with one open
//! case in 2,000 rather than one in 20, `-- 1000000 PATH/DESK` to keep the desk and use it again).

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant as Clock};

use casebook::domain::case::{Origin, Phase, PriorityBy};
use casebook::domain::event::{Channel, Direction, Event, Filed, GivenTerms, Message};
use casebook::domain::lifecycle::case_from;
use casebook::domain::time::Instant;
use casebook::store::db::{Db, get, params};
use casebook::store::search::{Shelf, add};

const CASEBOOK: &str = env!("CARGO_BIN_EXE_casebook");
const ROUNDS: usize = 9;
const MESSAGES: i64 = 5;
const WORDS: u64 = 30;
/// Different words; the n-th is about n times rarer than the first.
const VOCABULARY: f64 = 50_000.0;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let cases = words.iter().find_map(|word| word.parse().ok()).unwrap_or(100_000);
    let folder = tempfile::tempdir().expect("a temp folder");
    let kept = words.iter().find(|word| word.contains('/')).map(PathBuf::from);
    let desk = kept.unwrap_or_else(|| folder.path().join("desk.db"));
    if !desk.exists() {
        casebook(&desk, &["init", "-q"]);
        casebook(&desk, &["contact", "add", "alice", "--name", "Alice", "-q"]);
        let began = Clock::now();
        let one_in = if words.iter().any(|word| word == "few") { 2_000 } else { 20 };
        fill(&desk, cases, one_in);
        println!("{cases} cases of {MESSAGES} messages in {:.0} s", began.elapsed().as_secs_f64());
    }
    let db = Db::open(&desk).expect("a desk");
    let floor = process(&desk, &["show", "1", "--fields", "number"]);
    println!("one row as a process: {:.2} ms", ms(floor));
    println!(
        "{:<44} {:>9} {:>9} {:>7} {:>9} {:>7}",
        "", "casebook", "newest", "ratio", "ranked", "ratio"
    );
    for (words, more) in [
        ("w1", &[][..]),
        ("w300", &[]),
        ("w9000", &[]),
        ("w300 w2", &[]),
        ("w300 w9000", &[]),
        ("\"paper jam\"", &[]),
        ("\"w1 w2\"", &[]),
        ("w123*", &[]),
        ("w1234*", &[]),
        ("w300", &["--status", "all"]),
        ("w1", &["--contact", "alice", "--priority", "high"]),
        ("w9000", &["--status", "all", "--priority", "high"]),
        ("w300", &["--registered", "2026-01-01..", "--sort", "priority"]),
    ] {
        let mut arguments = vec!["list", "--limit", "25", "--search", words];
        arguments.extend(more);
        let query = casebook::store::search::terms(words).expect("few words").join(" ");
        let ours = process(&desk, &arguments);
        let bare = floor + median((0..ROUNDS).map(|_| timed(|| newest(&db, &query))).collect());
        let best = floor + median((0..ROUNDS).map(|_| timed(|| ranked(&db, &query))).collect());
        let name = format!("list --search {words} {}", more.join(" "));
        let ratio = |other: Duration| ours.as_secs_f64() / other.as_secs_f64();
        println!(
            "{name:<44} {:>6.2} ms {:>6.2} ms {:>7.2} {:>6.2} ms {:>7.2}",
            ms(ours),
            ms(bare),
            ratio(bare),
            ms(best),
            ratio(best)
        );
    }
    for case in ["1", "500", &cases.to_string()] {
        let ours = process(&desk, &["similar", case]);
        println!("{:<44} {:>6.2} ms", format!("similar {case}"), ms(ours));
    }
    let plan = process(&desk, &["list", "--limit", "25"]);
    println!("{:<44} {:>6.2} ms", "list", ms(plan));
}

/// The newest hits with their open cases: what any search has to do at least.
fn newest(db: &Db, query: &str) {
    let sql = "SELECT cases.number, cases.subject FROM (SELECT rowid >> 16 AS id FROM \
        search_public WHERE search_public MATCH ?1 ORDER BY rowid DESC LIMIT 2000) AS hit \
        JOIN cases ON cases.id = hit.id WHERE cases.phase <> 'final'";
    let found = db.rows(sql, params![query], |row| get::<String>(row, 0)).expect("a query");
    std::hint::black_box(found.len());
}

/// The best hits by the rank of FTS5 itself: the query that a person would type.
fn ranked(db: &Db, query: &str) {
    let sql = "SELECT cases.number, cases.subject FROM search_public JOIN cases \
        ON cases.id = search_public.rowid >> 16 WHERE search_public MATCH ?1 \
        AND cases.phase <> 'final' ORDER BY rank LIMIT 25";
    let found = db.rows(sql, params![query], |row| get::<String>(row, 0)).expect("a query");
    std::hint::black_box(found.len());
}

/// Writes the cases straight into the store: a desk to search in, not one to replay.
fn fill(desk: &Path, cases: i64, one_in: u64) {
    let db = Db::open(desk).expect("a desk");
    db.prepare_for_bulk().expect("memory");
    let mut random = 0x9E37_79B9_7F4A_7C15_u64;
    for id in 1..=cases {
        if id % 10_000 == 1 {
            db.begin().expect("a transaction");
        }
        let at = Instant(1_767_000_000 + id * 20);
        let number = format!("SR-{id:06}");
        let subject = text(&mut random, 6);
        let filed = filed(&number, &subject, text(&mut random, WORDS), &mut random);
        let mut case = case_from(id, &filed, at);
        if !next(&mut random).is_multiple_of(one_in) {
            case.status = "closed".into();
            case.phase = Phase::Final;
            case.closed_at = Some(at);
        }
        casebook::store::cases::insert(&db, &case).expect("a row");
        event(&db, id, at, &Event::Filed(Box::new(filed.clone())));
        add(&db, Shelf::Public, id, 1, &format!("{subject} {number}"), &filed.text).expect("words");
        for place in 2..MESSAGES + 2 {
            let mut words = text(&mut random, WORDS);
            if next(&mut random).is_multiple_of(5_000) {
                words.push_str(" paper jam");
            }
            add(&db, Shelf::Public, id, place, "", &words).expect("words");
            let message = Message {
                text: words,
                channel: Channel::Portal,
                direction: Direction::In,
                answers: false,
                attachments: Vec::new(),
                mail: None,
                cc: Vec::new(),
                machine: false,
            };
            event(&db, id, at, &Event::Message(message));
        }
        if id % 10_000 == 0 || id == cases {
            db.commit().expect("a commit");
        }
    }
}

fn event(db: &Db, case: i64, at: Instant, event: &Event) {
    db.exec(
        "INSERT INTO events (operation, case_id, at, kind, body, salt, body_hash) \
         VALUES (1, ?1, ?2, ?3, ?4, x'00', x'00')",
        params![case, at.0, event.kind(), event.body().expect("JSON")],
    )
    .expect("an event");
}

fn filed(number: &str, subject: &str, text: String, random: &mut u64) -> Filed {
    let priority = ["critical", "high", "medium", "low"];
    let rank = next(random) % 4;
    Filed {
        number: number.into(),
        reference: None,
        subject: subject.into(),
        text,
        status: "new".into(),
        phase: Phase::Active,
        channel: Channel::Portal,
        origin: Origin::Portal,
        category: Some("service-request".into()),
        process: None,
        priority: priority[usize::try_from(rank).unwrap_or(0)].into(),
        priority_rank: i64::try_from(rank).unwrap_or(0) + 1,
        priority_by: PriorityBy::Default,
        impact: None,
        urgency: None,
        contact: Some(if next(random).is_multiple_of(100) { "alice".into() } else { "bob".into() }),
        account: None,
        department: None,
        service: None,
        agreement: None,
        agreement_by: None,
        agreement_candidates: Vec::new(),
        item: None,
        assignee: None,
        group: None,
        line: None,
        tags: Vec::new(),
        parent: None,
        follow_up_of: None,
        internal: false,
        requested_by: "alice".into(),
        language: None,
        route: None,
        mailbox: None,
        split_from: None,
        terms: GivenTerms::default(),
        attachments: Vec::new(),
        mail: None,
    }
}

/// Words as people use them: a few very often, most hardly ever.
fn text(random: &mut u64, words: u64) -> String {
    let mut text = String::new();
    for _ in 0..words {
        #[expect(clippy::cast_precision_loss, reason = "a share")]
        let share = (next(random) >> 11) as f64 / (1_u64 << 53) as f64;
        text.push_str(&format!("w{:.0} ", VOCABULARY.powf(share)));
    }
    text.pop();
    text
}

fn next(random: &mut u64) -> u64 {
    *random ^= *random << 13;
    *random ^= *random >> 7;
    *random ^= *random << 17;
    *random
}

fn process(desk: &Path, arguments: &[&str]) -> Duration {
    casebook(desk, arguments);
    median((0..ROUNDS).map(|_| timed(|| casebook(desk, arguments))).collect())
}

fn casebook(desk: &Path, arguments: &[&str]) {
    let done = Command::new(CASEBOOK).arg("--db").arg(desk).args(arguments).output();
    let done = done.expect("casebook runs");
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn timed(work: impl FnOnce()) -> Duration {
    let began = Clock::now();
    work();
    began.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
