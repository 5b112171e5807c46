//! The page of a case shows what the case has.

use crate::desk_under_test::{START, TestDesk};

#[test]
fn articles_time_phone_and_files_stand_on_the_case() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let case = desk.case();
    root.ok(&["contact", "edit", "alice", "--phone", "+49 30 1234"]);
    let dana = desk.by("dana");
    dana.ok(&["take", &case]);
    let file = desk.path("log.txt");
    std::fs::write(&file, "x").expect("written");
    dana.ok(&["note", &case, "-m", "see", "--attach", file.to_str().expect("a path")]);
    dana.ok(&["kb", "new", "--from", &case, "--title", "Toner"]);
    dana.at("2026-11-23T11:30:00Z").ok(&["resolve", &case, "-m", "New toner"]);
    let page = dana.ok(&["show", &case]);
    for words in ["Phone         +49 30 1234", "in-progress 2h 30m", "KB-1 Toner"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let shown = dana.run(&["show", &case, "--json"]).json();
    assert_eq!(shown["articles"], serde_json::json!(["KB-1"]));
    assert_eq!(shown["durations"]["in-progress"], 9000);
    assert!(dana.ok(&["history", &case]).contains("noted, attached log.txt: see"));
    // P2: a draft and how staff reach somebody are not for customers.
    let theirs = desk.by("alice").ok(&["show", &case]);
    assert!(!theirs.contains("Phone") && !theirs.contains("KB-1"), "{theirs}");
    let agreement = shown["agreement"].as_str().unwrap_or("none").to_string();
    assert_eq!(theirs.contains(&agreement), agreement != "none", "what JSON gives, the page gives");
}

#[test]
fn working_time_left_is_no_time_of_the_clock() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    root.input(
        "[[calendar]]\nkey = \"short\"\ntime_zone = \"UTC\"\nmonday = [\"08:00-16:00\"]\n\
         tuesday = [\"08:00-16:00\"]\nwednesday = [\"08:00-16:00\"]\n\
         [[service]]\nkey = \"slow\"\nname = \"Slow\"\ncalendar = \"short\"\n\
         resolution = \"5 working days\"\n",
    )
    .ok(&["apply", "-"]);
    let case = root.ok(&["new", "-q", "--contact", "alice", "--service", "slow", "-m", "x"]);
    let case = case.trim();
    root.ok(&["take", case]);
    root.ok(&["wait", case, "-m", "Which?"]);
    let page = root.ok(&["show", case]);
    assert!(
        page.contains("working hours left of 5 working days")
            || page.contains("of working time left of 5 working days"),
        "{page}"
    );
    let list = root.ok(&["list", "--status", "waiting", "--format", "table"]);
    assert!(!list.contains("1d") && list.contains("stopped, "), "{list}");
}

#[test]
fn results_say_what_became_of_it_and_what_stays_open() {
    let desk = TestDesk::new();
    let dana = desk.by("dana");
    let (parent, child) = (desk.case(), desk.case());
    dana.ok(&["edit", &child, "--parent", &parent]);
    let ran = dana.run(&["reclassify", &parent, "--service", "network"]);
    assert!(ran.out.contains("service network"), "{ran:?}");
    let ran = dana.run(&["escalate", &parent, "--group", "network"]);
    assert!(ran.out.contains("line "), "{ran:?}");
    let ran = dana.run(&["postpone", &parent, "--till", "+2h"]);
    assert!(ran.out.contains("postponed till 2026-11-23 12:00 CET"), "{ran:?}");
    dana.ok(&["task", "add", &parent, "-m", "one"]);
    let ran = dana.run(&["cancel", &parent, "-y"]);
    assert!(ran.err.contains(&format!("1 child of {parent} stays open: {child}")), "{ran:?}");
    // A merged number says that it is another case that is shown.
    let (one, two) = (desk.case(), desk.case());
    dana.ok(&["merge", &one, "--into", &two]);
    let ran = dana.run(&["show", &one]);
    assert!(ran.err.contains(&format!("{one} was merged into {two}")), "{ran:?}");
}

/// N7: once a case, until somebody has it.
#[test]
fn leads_are_told_of_a_case_that_nobody_is_told_of() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    root.input("[mail]\naddress = \"s@desk.example\"\n").ok(&["apply", "-"]);
    root.ok(&[
        "agent",
        "add",
        "lea",
        "--name",
        "Lea",
        "--email",
        "lea@desk.example",
        "--role",
        "lead",
    ]);
    let told = || {
        let all = root.run(&["outbox", "list", "--json"]).json();
        let all = all.as_array().expect("mails").clone();
        all.iter().filter(|mail| mail["template"] == "unattended").count()
    };
    let alice = desk.by("alice");
    let case = alice.ok(&["new", "-q", "-m", "help"]);
    let case = case.trim();
    let heads = told();
    assert!(heads >= 1, "{}", root.ok(&["history", case]));
    alice.ok(&["reply", case, "-m", "anybody?"]);
    assert_eq!(told(), heads, "once");
    desk.by("dana").ok(&["take", case]);
    desk.by("dana").ok(&["requeue", case]);
    alice.ok(&["reply", case, "-m", "anybody?"]);
    assert_eq!(told(), 2 * heads, "again after somebody had it");
    // Whoever held a case hears that a colleague took it.
    let held = desk.case();
    desk.by("dana").ok(&["take", &held]);
    let ran = desk.by("erin").run(&["take", &held, "--steal"]);
    assert!(ran.out.contains("dana"), "{ran:?}");
    let answer = root.ok(&["history", &held, "--kind", "notice"]);
    assert!(answer.contains("taken-over"), "{answer}");
}

/// Who else a mail went to is on the case for staff, without the desk's own addresses (M2, P2).
#[test]
fn a_mail_says_who_else_it_went_to() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    root.input("[mail]\naddress = \"s@desk.example\"\n").ok(&["apply", "-"]);
    let mail = "From: Alice <alice@acme.example>\nTo: s@desk.example, Bob <bob@other.example>\n\
                Cc: boss@acme.example, s+1.n.abc@desk.example\nSubject: Fax\n\
                Message-ID: <1@acme.example>\n\nIt is dark\n";
    root.input(mail).ok(&["mail", "receive"]);
    let shown = root.run(&["show", "1", "--json"]).json();
    let first = &shown["messages"][0];
    assert_eq!(first["from"], "alice@acme.example", "{shown}");
    assert_eq!(first["to"], serde_json::json!(["bob@other.example"]));
    assert_eq!(first["cc"], serde_json::json!(["boss@acme.example"]));
    let page = root.ok(&["show", "1"]);
    assert!(page.contains("cc: boss@acme.example"), "{page}");
    let theirs = desk.by("alice").run(&["show", "1", "--json"]).out;
    assert!(!theirs.contains("boss@") && !theirs.contains("other.example"), "{theirs}");
    let history = desk.by("alice").run(&["history", "1", "--json"]).out;
    assert!(!history.contains("boss@") && !history.contains("other.example"), "{history}");
    root.ok(&["cancel", "1", "-y"]);
    root.ok(&["erase", "alice", "--yes"]);
    assert!(!root.run(&["log", "--json"]).out.contains("boss@acme.example"));
}
