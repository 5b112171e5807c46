//! What one person may bring, and how long short fields are.

use crate::desk_under_test::{START, TestDesk};

#[test]
fn a_customer_brings_so_much_a_day_and_staff_as_much_as_they_like() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    root.input("[desk]\ncustomer_per_day = { cases = 2, messages = 3, megabytes = 1 }\n")
        .ok(&["apply", "-"]);
    let alice = desk.by("alice");
    let new = ["new", "-q", "-m", "x"];
    let case = alice.ok(&new);
    let case = case.trim();
    alice.ok(&new);
    let told = alice.run(&["new", "-m", "x", "--json"]);
    assert_eq!(told.code, 5, "{told:?}");
    assert!(told.err.contains("\"quota\"") && told.err.contains("2026-11-24 00:00"), "{told:?}");
    // A dry run says so too, and uses nothing up.
    desk.by("bob").ok(&["new", "--dry-run", "-m", "x"]);
    for _ in 0..2 {
        desk.by("bob").ok(&new);
    }
    for n in 0..3 {
        alice.ok(&["reply", case, "-m", &format!("words {n}")]);
    }
    alice.fails(5, &["reply", case, "-m", "more"]);
    alice.fails(5, &["complain", case, "-m", "more"]);
    desk.by("dana").ok(&["reply", case, "-m", "as many as I like"]);
    root.ok(&["new", "-q", "--contact", "alice", "-m", "by staff"]);
    // The day is the desk's: at midnight in Berlin it is over.
    alice.at("2026-11-23T22:59:59Z").fails(5, &new);
    let next = alice.at("2026-11-23T23:00:00Z");
    next.ok(&new);
    let (small, large) = (desk.path("small"), desk.path("large"));
    std::fs::write(&small, vec![b'x'; 400 << 10]).expect("written");
    std::fs::write(&large, vec![b'x'; 700 << 10]).expect("written");
    let path = |path: &std::path::Path| path.to_str().expect("a path").to_string();
    next.ok(&["reply", case, "-m", "a", "--attach", &path(&small)]);
    next.fails(5, &["reply", case, "-m", "b", "--attach", &path(&large)]);
    next.ok(&["reply", case, "-m", "b"]);
    root.input("[desk]\ncustomer_per_day = { cases = 0, messages = 0, megabytes = 0 }\n")
        .ok(&["apply", "-"]);
    alice.ok(&new);
}

#[test]
fn mail_is_never_refused_by_a_limit() {
    let desk = TestDesk::new();
    desk.at(START)
        .input("[desk]\ncustomer_per_day = { cases = 1 }\n[mail]\naddress = \"s@desk.example\"\n")
        .ok(&["apply", "-"]);
    for n in 0..3 {
        let mail = format!(
            "From: Alice <alice@acme.example>\nTo: s@desk.example\nSubject: Case {n}\n\
             Message-ID: <{n}@acme.example>\n\nwords {n}\n"
        );
        desk.at(START).input(&mail).ok(&["mail", "receive"]);
    }
    assert_eq!(desk.at(START).ok(&["list", "--quiet"]).lines().count(), 3);
}

#[test]
fn short_fields_are_short_everywhere() {
    let desk = TestDesk::new();
    let case = desk.case();
    let root = desk.at(START);
    let long = "x".repeat(100_000);
    let mail = format!("{long}@x.example");
    root.ok(&["task", "add", &case, "-m", "short"]);
    for command in [
        &["contact", "edit", "alice", "--name", &long][..],
        &["contact", "edit", "alice", "--phone", &long],
        &["contact", "edit", "alice", "--email", &mail],
        &["account", "add", "new", "--name", &long],
        &["account", "add", &long, "--name", "x"],
        &["wait", &case, "--reason", &long],
        &["cancel", &case, "-y", "--reason", &long],
        &["edit", &case, "--add-tag", &long],
        &["edit", &case, "--subject", &long],
        &["task", "add", &case, "-m", &long],
        &["task", "done", &format!("{case}/1"), "--result", &long],
        &["new", "--contact", "alice", "--ref", &long, "-m", "x"],
        &["kb", "new", "--title", &long, "-m", "x"],
    ] {
        let ran = root.run(command);
        assert_eq!(ran.code, 6, "{:?}: {:.300}", command.first(), ran.err);
        assert!(ran.err.len() < 1000, "{:?} says it all again", command.first());
    }
    let ran = root.run(&["note", &case, "-m", &format!("@{long} look")]);
    assert!(ran.code == 3 && ran.err.len() < 1000, "{:.300}", ran.err);
}

/// rule “Service account at `init`”.
#[test]
fn the_service_account_is_no_admin() {
    let desk = TestDesk::new();
    let me = nix::unistd::User::from_uid(nix::unistd::getuid()).expect("users").expect("me").name;
    let policy = desk.path("p.toml");
    std::fs::write(&policy, format!("[desk]\nservice_os_user = \"{me}\"\n")).expect("written");
    let policy = policy.to_str().expect("a path");
    let new = desk.path("new.db");
    let new = new.to_str().expect("a path");
    let root = desk.at(START);
    let told = root.fails(2, &["--db", new, "init", "--policy", policy]);
    assert!(told.contains("--admin"), "{told}");
    root.fails(6, &["--db", new, "init", "--policy", policy, "--admin", "Not A Login"]);
    assert!(!desk.path("new.db").exists());
    root.ok(&["--db", new, "init", "--policy", policy, "--admin", "anna:ann"]);
    assert!(root.ok(&["--db", new, "whoami"]).starts_with("system"));
    assert!(root.ok(&["--db", new, "--as", "anna", "whoami"]).contains("admin"));
    // Zone and hours as flags; what is odd is said once.
    let other = desk.path("other.db");
    let other = other.to_str().expect("a path");
    let init = ["--db", other, "init", "--time-zone", "Europe/Berlin"];
    let told = root.fails(6, &[&init[..], &["--hours", "mon-fri 9-17"]].concat());
    assert_eq!(told.matches("error:").count(), 1, "{told}");
    root.ok(&[&init[..], &["--hours", "mon-fri 09:00-17:00"]].concat());
    let span = ["--db", other, "calendar", "calc", "office", "2026-11-23 09:00 + 8wh"];
    assert!(root.ok(&span).contains("2026-11-23T16:00:00Z"), "{:?}", root.run(&span));
}
