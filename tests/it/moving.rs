//! Export and import: who may, the whole desk there and back, a file that was touched (J6, P3).

use crate::desk_under_test::{Ran, START, TestDesk};

/// A desk where something of everything has happened.
fn lived_in() -> TestDesk {
    let desk = TestDesk::new();
    let (one, two) = (desk.case(), desk.case());
    let dana = desk.by("dana");
    let file = desk.path("ü log.txt");
    std::fs::write(&file, "0 errors\n\u{1b}[31m").expect("written");
    dana.ok(&["attach", "add", &one, file.to_str().expect("a path")]);
    dana.ok(&["take", &one]);
    dana.ok(&["edit", &one, "--subject", "Zeppelin \u{2028} jams", "--add-tag", "floor-3"]);
    dana.ok(&["task", "add", &one, "-m", "Call the vendor"]);
    dana.ok(&["kb", "new", "--title", "Toner", "-m", "Replace *it*"]);
    dana.ok(&["kb", "link", &one, "KB-1"]);
    dana.ok(&["note", &one, "-m", "inner zeppelin"]);
    dana.ok(&["merge", &two, "--into", &one]);
    dana.ok(&["assign", &one, "--auto", "round-robin"]);
    let mail = "From: stranger@far.example\nTo: x@y.example\nMessage-ID: <1@far>\n\nHello";
    desk.at(START).input(mail).ok(&["mail", "receive"]);
    desk
}

fn import(desk: &TestDesk, into: &str, file: &str) -> Ran {
    desk.at(START).run(&["--db", into, "import", file, "--json"])
}

#[test]
fn a_desk_there_and_back_is_the_same_to_the_last_hash() {
    let desk = lived_in();
    let root = desk.at(START);
    root.ok(&["export", "--what", "all", "-o", "all.jsonl"]);
    let new = desk.path("new.db");
    let new = new.to_str().expect("a path");
    let ran = import(&desk, new, "all.jsonl");
    assert_eq!(ran.code, 0, "{ran:?}");
    let moved = ran.json();
    assert_eq!((&moved["changed"], moved["cases"].as_i64()), (&true.into(), Some(3)), "{moved}");
    let there = |arguments: &[&str]| root.ok(&[&["--db", new][..], arguments].concat());
    assert!(there(&["doctor", "--deep"]).starts_with("ok: "), "each case equals its journal");
    let same =
        |arguments: &[&str]| assert_eq!(there(arguments), root.ok(arguments), "{arguments:?}");
    same(&["log", "verify"]);
    same(&["show", "1-9", "--json"]);
    same(&["list", "--status", "all", "--json"]);
    same(&["list", "--status", "all", "--search", "zeppelin", "-q"]);
    same(&["kb", "search", "toner", "-q"]);
    same(&["kb", "show", "KB-1", "--json"]);
    same(&["attach", "get", "1", "ü log.txt", "-o", "-"]);
    same(&["task", "list", "--json"]);
    same(&["policy", "show", "--json"]);
    same(&["mail", "list", "--json"]);
    same(&["stats", "--json"]);
    assert_eq!(there(&["outbox", "list", "--state", "queued", "-q"]), "", "its mail is held");
    // Exported again it is the same file, but for what import decides: mail that is held.
    there(&["export", "--what", "all", "-o", "again.jsonl"]);
    let lines = |name: &str| -> Vec<String> {
        let text = std::fs::read_to_string(desk.path(name)).expect("a file");
        let own =
            |line: &&str| !line.contains("\"table\":\"outbox\"") && !line.contains("\"desk\"");
        text.lines().filter(own).map(String::from).collect()
    };
    let (first, second) = (lines("all.jsonl"), lines("again.jsonl"));
    assert_eq!(first[..first.len() - 1], second[..second.len() - 1]);
    // The same again: nothing. The desk goes on, and what is new follows it.
    let again = import(&desk, new, "all.jsonl").json();
    assert_eq!(again["changed"], false, "{again}");
    root.ok(&["reply", "1", "-m", "And more"]);
    root.ok(&["contact", "add", "zoe", "--name", "Zoe", "--email", "zoe@acme.example"]);
    root.ok(&["export", "--what", "all", "-o", "later.jsonl"]);
    assert_eq!(import(&desk, new, "later.jsonl").json()["changed"], true);
    same(&["show", "1-9", "--json"]);
    same(&["contact", "list", "--json"]);
    assert!(there(&["doctor", "--deep"]).starts_with("ok: "));
    assert_eq!(import(&desk, new, "all.jsonl").json()["changed"], false, "an older state is in it");
    // One that went its own way is left alone; a new desk by `init` takes it.
    there(&["note", "1", "-m", "own way"]);
    root.ok(&["reply", "1", "-m", "Other way"]);
    root.ok(&["export", "--what", "all", "-o", "later.jsonl"]);
    let ran = import(&desk, new, "later.jsonl");
    assert_eq!(ran.code, 5, "{ran:?}");
    let fresh = desk.path("fresh.db");
    let fresh = fresh.to_str().expect("a path");
    root.ok(&["--db", fresh, "init"]);
    assert_eq!(import(&desk, fresh, "later.jsonl").json()["changed"], true);
    assert!(root.ok(&["--db", fresh, "doctor", "--deep"]).starts_with("ok: "));
}

#[test]
fn a_file_that_was_touched_changes_nothing() {
    let desk = lived_in();
    let root = desk.at(START);
    let file = root.ok(&["export", "--what", "all"]);
    let line = |part: &str| {
        let found = file.lines().find(|line| line.contains(part));
        found.unwrap_or_else(|| panic!("no line with {part}")).to_string()
    };
    let without = |part: &str| file.replacen(&(line(part) + "\n"), "", 1);
    let changed = |part: &str, from: &str, to: &str| {
        assert!(line(part).contains(from), "{}", line(part));
        file.replacen(&line(part), &line(part).replacen(from, to, 1), 1)
    };
    let last = file.trim_end().rfind('\n').expect("lines");
    let cases: &[(&str, String, i32)] = &[
        ("empty", String::new(), 6),
        ("no desk", "{\"number\":\"SR-000001\"}\n".into(), 6),
        ("another form", file.replacen("\"form\":1", "\"form\":99", 1), 6),
        ("cut", file[..last + 1].into(), 6),
        ("cut in a line", file[..last - 10].into(), 6),
        ("a word changed", changed("\"kind\":\"note\"", "inner", "outer"), 6),
        ("an actor changed", changed("\"table\":\"operations\",\"id\":3", "alice", "carol"), 6),
        ("an event less", without("\"kind\":\"note\""), 6),
        ("a file changed", changed("\"table\":\"blobs\"", "\"bytes\":\"", "\"bytes\":\"AAAA"), 6),
        ("an unknown table", changed("\"table\":\"blobs\"", "blobs", "sqlite_master"), 6),
        ("an unknown column", changed("\"table\":\"people\"", "\"name\"", "\"nom\""), 6),
        (
            "a wrong type",
            changed("\"table\":\"operations\",\"id\":3", "\"id\":3", "\"id\":\"3\""),
            6,
        ),
        ("no JSON", file.replacen("{\"table\":\"people\"", "{\"table\":people", 1), 6),
        ("more after the end", format!("{file}{{}}\n"), 6),
        ("an event of no case", changed("\"kind\":\"filed\"", "\"case_id\":1", "\"case_id\":7"), 6),
        ("NULs", file.replacen("Toner", "To\0ner", 1), 6),
    ];
    let new = desk.path("new.db");
    let new = new.to_str().expect("a path");
    for (what, text, code) in cases {
        std::fs::write(desk.path("bad.jsonl"), text).expect("written");
        let ran = import(&desk, new, "bad.jsonl");
        assert_eq!(ran.code, *code, "{what}: {ran:?}");
        assert!(!ran.err.contains("panicked") && !ran.err.contains("INSERT"), "{what}: {ran:?}");
        let left = std::fs::read_dir(desk.path("")).expect("a folder").flatten();
        let left: Vec<_> =
            left.filter(|e| e.file_name().to_string_lossy().starts_with("new")).collect();
        assert!(left.is_empty(), "{what}: {left:?}");
    }
    // Nor in a desk that is there.
    std::fs::write(desk.path("good.jsonl"), &file).expect("written");
    let old = desk.path("old.db");
    let old = old.to_str().expect("a path");
    assert_eq!(import(&desk, old, "good.jsonl").code, 0);
    let before = root.ok(&["--db", old, "log", "verify"]);
    root.ok(&["note", "1", "-m", "a later word"]);
    let later = root.ok(&["export", "--what", "all"]);
    let touched = later.replace("a later word", "another word");
    std::fs::write(desk.path("bad.jsonl"), touched).expect("written");
    assert_eq!(import(&desk, old, "bad.jsonl").code, 6);
    assert_eq!(root.ok(&["--db", old, "log", "verify"]), before);
    assert_eq!(import(&desk, "desk.db", "nowhere.jsonl").code, 3);
    desk.by("frank").fails(4, &["import", "bad.jsonl"]);
    // A rehearsal says what it would be and leaves nothing.
    let ran = root.run(&["--db", new, "import", "good.jsonl", "--dry-run"]);
    assert!(ran.code == 0 && ran.out.contains("would take in 3 cases"), "{ran:?}");
    assert!(!desk.path("new.db").exists());
    assert_eq!(root.input(&file).run(&["--db", new, "import", "-"]).code, 0, "also from a pipe");
}

#[test]
fn cases_are_exported_as_far_as_they_are_seen() {
    let desk = TestDesk::new();
    let case = desk.case();
    desk.by("dana").ok(&["note", &case, "-m", "inner matter"]);
    let new = ["new", "-q", "--contact", "carol", "--subject", "=cmd|' /C calc'!A0", "-m", "x"];
    let hers = desk.by("dana").ok(&new).trim().to_string();
    let numbers = |login: &str| -> Vec<String> {
        let text = desk.by(login).ok(&["export"]);
        assert!(login == "frank" || !text.contains("inner matter"), "{login}: {text}");
        let read = |line: &str| serde_json::from_str::<serde_json::Value>(line).expect("JSON");
        text.lines().map(|line| read(line)["number"].as_str().expect("one").to_string()).collect()
    };
    for (login, seen) in [("alice", vec![&case]), ("bob", vec![&case]), ("carol", vec![&hers])] {
        assert_eq!(numbers(login), seen.into_iter().cloned().collect::<Vec<_>>(), "{login}");
        desk.by(login).fails(4, &["export", "--what", "all"]);
    }
    assert_eq!(numbers("frank"), [case.clone(), hers.clone()], "a lead sees all");
    desk.by("dana").fails(4, &["export"]);
    desk.by("frank").ok(&["export", "--what", "all"]);
    // As a table for spreadsheets: formulas are text there, and come back as they were.
    let csv = desk.by("frank").ok(&["export", "--format", "csv", "--where", "contact=carol"]);
    assert!(csv.contains("'=cmd|"), "{csv}");
    let sheet = casebook::transfer::csv::read(csv.as_bytes()).expect("a table");
    let at = sheet.columns.iter().position(|name| name == "subject").expect("a column");
    assert_eq!((sheet.rows.len(), sheet.rows[0].cells[at].as_str()), (1, "=cmd|' /C calc'!A0"));
    let few =
        desk.by("frank").ok(&["export", "--fields", "number,subject", "--where", "status=new"]);
    assert_eq!(few.lines().count(), 2);
    desk.by("frank").fails(2, &["export", "--what", "all", "--format", "csv"]);
    desk.by("frank").fails(8, &["export", "-o", "/nowhere/x.jsonl"]);
}
