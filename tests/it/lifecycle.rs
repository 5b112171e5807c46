//! The life of a case, end to end (L4–L16, L20, L21).

use crate::desk_under_test::{START, TestDesk};

#[test]
fn a_case_is_filed_taken_answered_resolved_and_closed() {
    let desk = TestDesk::new();
    let case = desk.case();
    assert_eq!(case, "SR-000001");
    let filed = desk.json(&case);
    assert_eq!(filed["subject"], "Service request: Printing - It jams", "L4: generated");
    assert_eq!(filed["account"], "acme", "L4: a contact fills its account");
    assert_eq!(filed["agreement"], "acme-a", "A1");
    assert_eq!(filed["response_due"], "2026-11-23T09:30:00Z");
    assert_eq!(filed["resolution_due"], "2026-11-23T13:00:00Z");

    let taken = desk.by("dana").at("2026-11-23T09:10:00Z").run(&["take", &case, "--json"]).json();
    assert_eq!(taken["status"], "in-progress");
    assert_eq!(taken["responded_at"], "2026-11-23T09:10:00Z", "L15");
    assert_eq!(taken["notices"][0]["recipient"], "alice", "N1: taken");

    let waiting = desk.by("dana").at("2026-11-23T10:00:00Z");
    waiting.ok(&["reply", &case, "-m", "Which floor?", "--wait"]);
    let paused = desk.json(&case);
    assert_eq!(paused["resolution_due"], serde_json::Value::Null, "D8");
    assert_eq!(paused["resolution_remaining"], 3 * 3600);

    desk.by("alice").at("2026-11-23T15:00:00Z").ok(&["reply", &case, "-m", "The third"]);
    let reopened = desk.json(&case);
    assert_eq!(reopened["status"], "reopened", "L8");
    assert_eq!(reopened["assignee"], serde_json::Value::Null, "L8");
    assert_eq!(reopened["resolution_due"], "2026-11-24T10:00:00Z", "D8: now + remaining");

    let dana = desk.by("dana").at("2026-11-24T08:30:00Z");
    dana.ok(&["take", &case]);
    dana.ok(&["resolve", &case, "-m", "New toner"]);
    let alice = desk.by("alice").at("2026-11-24T09:00:00Z");
    alice.ok(&["close", &case, "--rating", "5", "-m", "Quick"]);
    let closed = desk.json(&case);
    assert_eq!(closed["status"], "closed");
    assert_eq!(closed["rating"], 5);
    assert_eq!(closed["solution"], "New toner");
    assert_eq!(closed["resolved_at"], "2026-11-24T08:30:00Z", "L15: closing changes it not");
    alice.ok(&["complain", &case, "-m", "It took two days"]);
    assert!(alice.fails(5, &["reply", &case, "-m", "x"]).contains("--follow-up"));
}

#[test]
fn take_is_for_one_agent_and_says_when_there_is_nothing_to_do() {
    let desk = TestDesk::new();
    let case = desk.case();
    desk.by("dana").ok(&["take", &case]);
    let again = desk.by("dana").run(&["take", &case]);
    assert_eq!((again.code, again.out.as_str()), (0, ""), "L21: nothing on stdout");
    assert!(again.err.contains("already"));
    assert!(desk.by("erin").fails(5, &["take", &case]).contains("--steal"));
    desk.by("erin").ok(&["take", &case, "--steal"]);
    assert_eq!(desk.json(&case)["assignee"], "erin");
    assert!(
        desk.by("alice")
            .fails(4, &["take", &case])
            .contains("customers may not take cases; only staff may")
    );
    let empty = desk.by("dana").run(&["take"]);
    assert_eq!(empty.code, 0);
    assert!(empty.err.contains("nothing to take"));
}

#[test]
fn two_agents_take_one_case_in_the_same_moment() {
    let desk = TestDesk::new();
    let case = desk.case();
    let codes: Vec<i32> = std::thread::scope(|scope| {
        let tries: Vec<_> = ["dana", "erin"]
            .map(|login| {
                let (desk, case) = (&desk, &case);
                scope.spawn(move || desk.by(login).run(&["take", case]).code)
            })
            .into_iter()
            .collect();
        tries.into_iter().map(|handle| handle.join().expect("a thread")).collect()
    });
    let mut sorted = codes;
    sorted.sort_unstable();
    assert_eq!(sorted, [0, 5], "L20: exactly one wins");
}

#[test]
fn ratings_follow_the_table_of_levels() {
    let desk = TestDesk::new();
    let case = desk.case();
    let (alice, dana) = (desk.by("alice"), desk.by("dana"));
    assert!(alice.fails(5, &["rate", &case, "4"]).contains("complain"), "L13: too early");
    dana.ok(&["resolve", &case, "-m", "Done"]);
    assert!(desk.by("bob").fails(4, &["rate", &case, "4"]).contains("close"), "L13: power user");
    alice.ok(&["rate", &case, "2", "-m", "Still jams"]);
    assert_eq!(desk.json(&case)["status"], "reopened");
    dana.ok(&["resolve", &case]);
    alice.fails(6, &["rate", &case, "9"]);
    alice.ok(&["rate", &case, "3"]);
    assert_eq!(desk.json(&case)["status"], "closed");
    assert_eq!(alice.run(&["rate", &case, "3"]).code, 0, "L21");
    alice.fails(5, &["rate", &case, "5"]);
}

#[test]
fn customers_close_only_what_is_resolved_and_say_why_they_reopen() {
    let desk = TestDesk::new();
    let case = desk.case();
    let alice = desk.by("alice");
    assert!(alice.fails(5, &["close", &case]).contains("cancel"), "L11");
    desk.by("dana").ok(&["resolve", &case]);
    assert!(alice.fails(2, &["reopen", &case]).contains("-m"), "L12");
    alice.ok(&["reopen", &case, "-m", "no"]);
    desk.by("dana").ok(&["resolve", &case]);
    assert!(desk.by("dana").fails(4, &["close", &case, "--rating", "5"]).contains("contact"));
    alice.ok(&["close", &case]);
    assert_eq!(desk.json(&case)["closing_reason"], "Closed by user");
    let other = desk.case();
    alice.ok(&["cancel", &other]);
    let canceled = desk.json(&other);
    assert_eq!(canceled["closing_reason"], "Canceled by user");
    assert_eq!(canceled["responded_at"], serde_json::Value::Null, "L15: never met by cancel");
    assert_eq!(canceled["closed_at"], START);
}

#[test]
fn filing_checks_who_what_and_for_whom() {
    let desk = TestDesk::new();
    let admin = desk.at(START);
    assert!(admin.fails(2, &["new"]).contains("--subject"));
    assert!(admin.fails(3, &["new", "--contact", "alicia", "--subject", "x"]).contains("alice"));
    assert!(
        admin
            .fails(3, &["new", "--contact", "alice", "--service", "printing/tonr"])
            .contains("printing/toner")
    );
    admin.fails(6, &["new", "--contact", "alice", "--account", "globex", "--subject", "x"]);
    desk.by("alice").fails(4, &["new", "--subject", "x", "--priority", "high"]);
    desk.by("alice").fails(4, &["new", "--subject", "x", "--contact", "carol"]);
    let refused = desk.by("alice").fails(3, &["new", "--service", "network"]);
    assert!(refused.contains("offered: printing, printing/toner"), "A2: {refused}");
    let by_matrix = admin.ok(&[
        "new",
        "--contact",
        "alice",
        "--subject",
        "x",
        "--impact",
        "1",
        "--urgency",
        "1",
        "--json",
        "--fields",
        "priority",
    ]);
    assert_eq!(by_matrix.trim(), r#"{"priority":"critical"}"#, "A5");
    admin.ok(&["new", "--contact", "alice", "--subject", "y", "--ref", "INC7"]);
    admin.fails(5, &["new", "--contact", "alice", "--subject", "z", "--ref", "INC7"]);
    assert!(admin.ok(&["show", "ref:INC7"]).contains("SR-000002"));
    let long = "x".repeat(1_000_000);
    let subject = desk.path("subject");
    std::fs::write(&subject, &long).expect("a file");
    admin.fails(6, &["new", "--contact", "alice", "--subject", &long[..100_000]]);
}

#[test]
fn a_parent_takes_its_children_along_and_loops_are_refused() {
    let desk = TestDesk::new();
    let (parent, child) = (desk.case(), desk.case());
    let dana = desk.by("dana");
    dana.ok(&["edit", &child, "--parent", &parent]);
    dana.fails(5, &["edit", &parent, "--parent", &child]);
    dana.ok(&["resolve", &parent, "-m", "Fixed for all"]);
    assert_eq!(desk.json(&child)["status"], "resolved", "L10");
    assert!(dana.ok(&["history", &child, "--json"]).contains("\"with_parent\":\"SR-000001\""));
}

#[test]
fn statuses_of_the_desks_own_pause_the_clock() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    let refused = dana.fails(5, &["status", &case, "on-hold"]);
    assert!(refused.contains("in-progress"), "L3: names the steps that are open: {refused}");
    dana.ok(&["take", &case]);
    dana.ok(&["status", &case, "on-hold", "--reason", "part ordered"]);
    assert_eq!(desk.json(&case)["resolution_remaining"], 4 * 3600);
    dana.fails(3, &["status", &case, "on-hodl"]);
}

#[test]
fn many_cases_at_once() {
    let desk = TestDesk::new();
    for _ in 0..4 {
        desk.case();
    }
    let dana = desk.by("dana");
    dana.ok(&["close", "4"]);
    let ran = dana.run(&["take", "1-4"]);
    assert_eq!(ran.code, 1, "one of them is closed");
    assert_eq!(ran.out.lines().count(), 3);
    let atomic = dana.run(&["wait", "1-4", "--atomic"]);
    assert_ne!(atomic.code, 0);
    assert_eq!(desk.json("1")["status"], "in-progress", "all or nothing");
    dana.input("SR-000001\n2\n").ok(&["wait", "-"]);
    assert_eq!(desk.json("2")["status"], "waiting");
    let many: Vec<String> = (1..=30).map(|n| format!("SR-{n:06}")).collect();
    let list = many.join(",");
    let ran = dana.run(&["note", &list, "-m", "x"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("--yes"));
}

#[test]
fn dry_runs_request_ids_and_versions() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    let dry = dana.run(&["take", &case, "--dry-run", "--json"]).json();
    assert_eq!((&dry["dry_run"], &dry["operation"]), (&true.into(), &serde_json::Value::Null));
    assert_eq!(desk.json(&case)["status"], "new");
    let first = dana.run(&["note", &case, "-m", "hi", "--request-id", "a1", "--json"]).json();
    let again = dana.run(&["note", &case, "-m", "hi", "--request-id", "a1", "--json"]).json();
    assert_eq!(again["replayed"], true);
    assert_eq!(first["operation"], again["operation"]);
    dana.fails(5, &["note", &case, "-m", "other", "--request-id", "a1"]);
    dana.fails(5, &["take", &case, "--if-version", "1"]);
    let version = desk.json(&case)["version"].to_string();
    dana.ok(&["take", &case, "--if-version", &version]);
}

#[test]
fn notes_and_strangers_cases_do_not_exist_for_customers() {
    let desk = TestDesk::new();
    let case = desk.case();
    desk.by("dana").ok(&["note", &case, "-m", "secret @erin"]);
    assert!(desk.by("dana").fails(3, &["note", &case, "-m", "@nobody"]).contains("nobody"));
    for view in [vec!["show", &case, "--json"], vec!["history", &case, "--json"]] {
        assert!(!desk.by("alice").ok(&view).contains("secret"), "P2: {view:?}");
        assert!(desk.by("dana").ok(&view).contains("secret"));
    }
    let hidden = desk.by("carol").fails(3, &["show", &case]);
    let missing = desk.by("carol").fails(3, &["show", "SR-000099"]);
    assert_eq!(hidden.replace(&case, "N"), missing.replace("SR-000099", "N"), "P2");
    assert_eq!(desk.by("carol").ok(&["list", "--count"]).trim(), "0");
    assert_eq!(desk.by("bob").ok(&["list", "--count"]).trim(), "1", "P1: power user");
}

#[test]
fn attachments_come_back_as_they_went_in() {
    let desk = TestDesk::new();
    let case = desk.case();
    std::fs::write(desk.path("log.txt"), b"line\n").expect("a file");
    desk.by("alice").ok(&["attach", "add", &case, "log.txt", "--link", "Wiki=https://x.example/"]);
    desk.by("dana").fails(5, &["attach", "get", &case, "log.txt"]);
    desk.by("dana").ok(&["attach", "get", &case, "log.txt", "-o", "copy.txt"]);
    assert_eq!(std::fs::read(desk.path("copy.txt")).expect("the copy"), b"line\n");
    let files = desk.json(&case)["attachments"].clone();
    assert_eq!(files[0]["size"], 5);
    assert_eq!(files[1]["url"], "https://x.example/");
}

#[test]
fn hostile_text_is_shown_escaped() {
    let desk = TestDesk::new();
    desk.by("alice").ok(&["new", "--subject", "a\u{1b}[31mb\u{202e}c"]);
    let list = desk.by("dana").ok(&["list"]);
    assert!(!list.contains('\u{1b}') && !list.contains('\u{202e}'), "J3: {list:?}");
    assert!(list.contains("\\x1b"), "{list:?}");
}
