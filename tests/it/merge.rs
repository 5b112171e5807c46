//! Merge, unmerge, split (L18): what is read where, what each side keeps, what is refused.

use serde_json::{Value, json};

use crate::desk_under_test::{START, TestDesk};

const NOON: &str = "2026-11-23T11:00:00Z";
const LATER: &str = "2026-11-23T13:00:00Z";

fn file(desk: &TestDesk, contact: &str, text: &str) -> String {
    let new = ["new", "-q", "--contact", contact, "--service", "printing", "-m", text];
    desk.by("dana").ok(&new).trim().to_string()
}

fn bodies(shown: &Value) -> Vec<(String, String, Value)> {
    let messages = shown["messages"].as_array().expect("messages");
    messages
        .iter()
        .map(|one| {
            let text = |name: &str| one[name].as_str().unwrap_or_default().to_string();
            (text("kind"), text("body"), one["origin"].clone())
        })
        .collect()
}

#[test]
fn what_was_merged_is_read_with_the_other_and_comes_back_whole() {
    let desk = TestDesk::new();
    let (old, new) = (file(&desk, "alice", "It jams"), file(&desk, "alice", "It jams again"));
    let dana = desk.by("dana").at(NOON);
    dana.ok(&["attach", "add", &new, "--link", "Photo=https://acme.example/photo"]);
    dana.ok(&["task", "add", &new, "-m", "Look at the roller"]);
    let before = desk.json(&new);
    let said = dana.ok(&["merge", &new, "--into", &old]);
    assert!(said.contains(&format!("merged into {old}")) && !said.contains("told"), "{said}");
    // The number leads on, and each message says where it came from.
    let shown = desk.json(&new);
    assert_eq!(shown["number"], old, "the number follows");
    let texts = bodies(&shown);
    assert_eq!(texts[0], ("message".into(), "It jams".into(), Value::Null));
    assert_eq!(texts[1], ("message".into(), "It jams again".into(), json!(new)));
    assert_eq!(shown["attachments"][0]["name"], "Photo");
    assert_eq!(bodies(&desk.by("alice").run(&["show", &old, "--json"]).json()), texts);
    let row = dana.run(&["list", "--status", "closed", "--json"]).json();
    assert_eq!(row[0]["number"], new);
    assert_eq!(row[0]["closing_reason"], "Merged");
    let mails = desk.at(START).run(&["outbox", "list", "--json"]).json();
    let closing = |mail: &&Value| matches!(mail["template"].as_str(), Some("closed" | "resolved"));
    assert_eq!(mails.as_array().expect("a list").iter().filter(closing).count(), 0);
    // Again is no error; a reply goes to where it went.
    assert_eq!(dana.run(&["merge", &new, "--into", &old]).code, 0);
    dana.ok(&["reply", &new, "-m", "We are on it"]);
    assert_eq!(bodies(&desk.json(&old)).len(), 3);
    // Two hours later it goes on as it was, with the time between as a pause.
    let said = desk.by("dana").at(LATER).ok(&["unmerge", &new]);
    assert!(said.contains("New"), "{said}");
    let after = desk.json(&new);
    assert_eq!((&after["number"], &after["status"]), (&json!(new), &before["status"]));
    let hours = |case: &Value| {
        let due = case["resolution_due"].as_str().expect("due");
        due.parse::<chrono::DateTime<chrono::Utc>>().expect("an instant").timestamp() / 3600
    };
    assert_eq!(hours(&after) - hours(&before), 2, "paused for two hours");
    assert_eq!((&after["closed_at"], &after["merged_into"]), (&Value::Null, &Value::Null));
    assert_eq!(bodies(&after).len(), 1, "what was written since stays with the other");
    assert_eq!(bodies(&desk.json(&old)).len(), 2);
    let tasks = dana.run(&["task", "list", &new, "--json"]).json();
    assert_eq!(tasks[0]["state"], "open", "{tasks}");
    desk.by("dana").at(LATER).ok(&["explain", &new, "--verify"]);
}

#[test]
fn of_another_contact_it_is_a_note_and_needs_a_yes() {
    let desk = TestDesk::new();
    let (theirs, other) = (file(&desk, "alice", "Mine"), file(&desk, "carol", "Secret of Carol's"));
    let dana = desk.by("dana");
    let why = dana.fails(5, &["merge", &other, "--into", &theirs]);
    assert!(why.contains("carol") && why.contains("--yes"), "{why}");
    dana.ok(&["merge", &other, "--into", &theirs, "--yes"]);
    let staff = bodies(&desk.json(&theirs));
    assert_eq!(staff[1], ("note".into(), "Secret of Carol's".into(), json!(other)));
    let alice = desk.by("alice");
    for read in [vec!["show", &theirs, "--full"], vec!["history", &theirs]] {
        assert!(!alice.ok(&read).contains("Secret"), "{read:?}");
    }
    assert_eq!(alice.ok(&["list", "--status", "all", "--search", "secret", "--count"]).trim(), "0");
    alice.fails(3, &["show", &other]);
    // Carol still reads her own as it ended, and nothing of the other.
    let hers = desk.by("carol").run(&["show", &other, "--json"]).json();
    assert_eq!((&hers["number"], &hers["status"]), (&json!(other), &json!("closed")));
    desk.by("carol").fails(3, &["show", &theirs]);
    desk.by("carol").fails(5, &["reply", &other, "-m", "Hello?"]);
}

#[test]
fn what_cannot_be_merged_says_why() {
    let desk = TestDesk::new();
    let [one, two, below] = ["a", "b", "c"].map(|text| file(&desk, "alice", text));
    let dana = desk.by("dana");
    let why = dana.fails(5, &["merge", &one, "--into", &one]);
    assert!(why.contains("itself"), "{why}");
    dana.ok(&["edit", &below, "--parent", &one]);
    let why = dana.fails(5, &["merge", &one, "--into", &below]);
    assert!(why.contains("stands below it"), "{why}");
    dana.ok(&["merge", &one, "--into", &two]);
    let why = dana.fails(5, &["merge", &two, "--into", &one]);
    assert!(why.contains("itself"), "a cycle ends where it began: {why}");
    // Children go with what their parent ended in.
    dana.ok(&["resolve", &two, "-m", "Solved"]);
    assert_eq!(desk.json(&below)["status"], "resolved");
    let closed = file(&desk, "alice", "d");
    dana.ok(&["close", &closed]);
    dana.fails(5, &["merge", &closed, "--into", &two]);
    let open = file(&desk, "alice", "e");
    dana.fails(5, &["merge", &open, "--into", &closed]);
    let internal = dana.ok(&["new", "-q", "--internal", "--subject", "Ours", "-m", "x"]);
    dana.fails(5, &["merge", internal.trim(), "--into", &open]);
    dana.fails(5, &["merge", &open, "--into", internal.trim()]);
    assert_eq!(desk.json(&open)["status"], "new", "a target that refuses leaves its source");
    dana.fails(3, &["merge", &open, "--into", "999"]);
    dana.fails(2, &["merge", &open]);
    dana.fails(5, &["unmerge", &open]);
    let why = dana.fails(5, &["unmerge", &two]);
    assert!(why.contains(&format!("casebook unmerge {one}")), "{why}");
    desk.by("alice").fails(4, &["merge", &open, "--into", &two]);
    desk.by("alice").fails(4, &["unmerge", &one]);
    desk.by("alice").fails(4, &["split", &open, "--message", "1"]);
}

#[test]
fn pointers_are_followed_at_any_depth_and_undone_in_any_order() {
    let desk = TestDesk::new();
    let [a, b, c] = ["first", "second", "third"].map(|text| file(&desk, "alice", text));
    let dana = desk.by("dana");
    dana.ok(&["merge", &a, "--into", &b]);
    dana.ok(&["merge", &b, "--into", &c]);
    assert_eq!(desk.json(&a)["number"], c);
    assert_eq!(bodies(&desk.json(&c)).len(), 3);
    dana.ok(&["unmerge", &a]);
    assert_eq!(desk.json(&a)["number"], a);
    assert_eq!(bodies(&desk.json(&c)).len(), 2);
    dana.ok(&["unmerge", &b]);
    assert_eq!(bodies(&desk.json(&c)).len(), 1);
    // Many at once, one of which cannot be.
    let ran = dana.run(&["merge", &a, &b, &c, "--into", &c]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert_eq!(bodies(&desk.json(&c)).len(), 3);
}

#[test]
fn a_message_becomes_a_case_and_keeps_who_wrote_it() {
    let desk = TestDesk::new();
    let case = file(&desk, "alice", "It jams");
    desk.by("alice").ok(&["reply", &case, "-m", "And my monitor flickers\nsince Monday"]);
    desk.by("dana").ok(&["note", &case, "-m", "two things"]);
    let messages = desk.json(&case)["messages"].clone();
    let id = |n: usize| messages[n]["id"].to_string();
    let dana = desk.by("dana").at(NOON);
    let new = dana.ok(&["split", &case, "--message", &id(1), "-q"]).trim().to_string();
    let shown = desk.json(&new);
    assert_eq!(shown["subject"], "And my monitor flickers");
    assert_eq!((&shown["contact"], &shown["service"]), (&json!("alice"), &json!("printing")));
    assert_eq!(shown["registered_at"], NOON, "the clocks count from now");
    let first = &shown["messages"][0];
    assert_eq!((&first["author"], &first["at"]), (&json!("alice"), &json!(START)));
    assert_eq!(first["origin"], case);
    assert!(desk.at(START).ok(&["history", &case]).contains(&format!("split off as {new}")));
    let why = dana.fails(5, &["split", &case, "--message", &id(2)]);
    assert!(why.contains("for staff alone"), "{why}");
    dana.fails(5, &["split", &case, "--message", &id(0)]);
    let why = dana.fails(3, &["split", &case, "--message", "99999"]);
    assert!(why.contains(&id(1)), "it names the messages there are: {why}");
}
