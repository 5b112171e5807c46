//! The queue (Q1) and verbs on many cases (C1, rule “Many cases”).

use crate::desk_under_test::{START, TestDesk};

/// Hands out only the next: by the desk, or by one group against the desk.
fn next_only(desk: &TestDesk, policy: &str) {
    let file = desk.path("queue.toml");
    std::fs::write(&file, policy).expect("a file");
    desk.at(START).ok(&["apply", &file.display().to_string()]);
}

#[test]
fn a_desk_that_hands_out_only_the_next() {
    let desk = TestDesk::new();
    let first = desk.case();
    let second = desk.by("alice").at("2026-11-23T09:05:00Z").run(&[
        "new",
        "-q",
        "--service",
        "printing",
        "-m",
        "Again",
    ]);
    let second = second.out.trim().to_string();
    let dana = desk.by("dana").at("2026-11-23T09:06:00Z");
    next_only(&desk, "[desk]\nqueue = \"next\"\n");
    let error = dana.fails(5, &["take", &second]);
    assert!(error.contains(&first) && error.contains("casebook take"), "{error}");
    // L5: taking over what somebody holds is not taking from the queue.
    dana.ok(&["assign", &second, "--to", "erin"]);
    dana.ok(&["take", &second, "--steal"]);
    dana.ok(&["take", &first]);
    // Frank is not of the group: nothing of it is in his queue.
    let third = desk.case();
    let error = desk.by("frank").fails(5, &["take", &third]);
    assert!(error.contains("not in your queue"), "{error}");
    assert_eq!(dana.run(&["take", "--jq", ".number"]).out.trim(), third, "the head is offered");
}

#[test]
fn a_group_has_its_own_word_over_the_desk() {
    let desk = TestDesk::new();
    next_only(
        &desk,
        "[[group]]\nkey = \"helpdesk\"\nname = \"Help desk\"\nmembers = [\"dana\", \"erin\"]\n\
         queue = \"next\"\n",
    );
    let (first, second) = (desk.case(), desk.case());
    desk.by("erin").fails(5, &["take", &second]);
    desk.by("erin").ok(&["status", &first, "in-progress"]);
    let free = ["new", "-q", "--contact", "alice", "--subject", "x", "--group", "network"];
    let one = desk.by("dana").ok(&free).trim().to_string();
    let two = desk.by("dana").ok(&free).trim().to_string();
    desk.by("frank").ok(&["take", &two]);
    desk.by("frank").ok(&["take", &one]);
}

#[test]
fn where_names_the_cases_as_list_does() {
    let desk = TestDesk::new();
    let (one, two, other) = (desk.case(), desk.case(), desk.case());
    let dana = desk.by("dana");
    dana.ok(&["wait", &one]);
    dana.ok(&["wait", &two]);
    let told = dana.ok(&["resolve", "--where", "status=waiting group=helpdesk", "-m", "ok", "-q"]);
    assert_eq!(told, format!("{one}\n{two}\n"));
    assert_eq!(desk.json(&other)["status"], "new");
    assert_eq!(dana.run(&["take", "--where", "status=waiting", "--json"]).out.trim(), "");
    let json = dana.run(&["reopen", "--where", "status=resolved limit=1", "--json", "-m", "no"]);
    assert_eq!(json.json().as_array().map(Vec::len), Some(1), "an array, as for several");
    for (text, hint) in
        [("stauts=new", "stauts"), ("--all", "--all"), ("count", "count"), ("", "nothing")]
    {
        let error = dana.fails(2, &["note", "--where", text, "-m", "x"]);
        assert!(error.contains(hint), "{error}");
    }
    let error = dana.fails(3, &["note", "--where", "group=helpdsk", "-m", "x"]);
    assert!(error.contains("helpdesk"), "{error}");
    dana.fails(2, &["note", &one, "--where", "status=new", "-m", "x"]);
}

#[test]
fn more_than_25_want_a_word() {
    let desk = TestDesk::new();
    for _ in 0..26 {
        desk.case();
    }
    let dana = desk.by("dana");
    let error = dana.fails(2, &["wait", "--where", "status=new"]);
    assert!(error.contains("26 cases; nothing was done") && error.contains("--yes"), "{error}");
    assert_eq!(dana.ok(&["list", "--status", "waiting", "--count"]).trim(), "0");
    let all = dana.ok(&["list", "-q"]);
    dana.input(&all).fails(2, &["wait", "-"]);
    dana.fails(2, &["wait", "1-26"]);
    dana.ok(&["wait", "1-25"]);
    dana.ok(&["wait", "--where", "status=open", "-y", "-q"]);
    assert_eq!(dana.ok(&["list", "--status", "waiting", "--count"]).trim(), "26");
}
