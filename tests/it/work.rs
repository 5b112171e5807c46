//! The agent's verbs that pass work on, and the demo.

use crate::desk_under_test::{START, TestDesk};

#[test]
fn next_shows_the_head_of_the_queue_and_why() {
    let desk = TestDesk::new();
    let dana = desk.by("dana");
    assert_eq!(dana.ok(&["next"]), "");
    let plain = dana.ok(&["new", "-q", "--contact", "carol", "--subject", "Later"]);
    let due = desk.case();
    let shown = dana.ok(&["next"]);
    assert!(shown.starts_with(&due) && shown.contains("due first"), "{shown}");
    dana.ok(&["take", &due]);
    assert_eq!(dana.ok(&["next", "--jq", ".number"]), plain);
    desk.by("alice").fails(4, &["next"]);
}

#[test]
fn a_call_is_logged_and_shows_the_numbers() {
    let desk = TestDesk::new();
    let case = desk.case();
    desk.at(START).ok(&["contact", "edit", "alice", "--phone", "+49 30 1234"]);
    let dana = desk.by("dana");
    let said = dana.run(&["call", &case]);
    assert!(said.out.contains("tel:+49301234") || said.err.contains("tel:+49301234"), "{said:?}");
    assert!(desk.json(&case)["responded_at"].is_null(), "a call without text is not a response");
    dana.ok(&["call", &case, "-m", "She says it is tray 2"]);
    let calls = dana.run(&["history", &case, "--kind", "call", "--json"]).json();
    assert!(calls.to_string().contains("tray 2"), "{calls}");
    let seen = desk.by("alice").ok(&["show", &case, "--json"]);
    assert!(!seen.contains("tray 2"), "P2: calls are for staff: {seen}");
    desk.by("alice").fails(4, &["call", &case]);
}

#[test]
fn escalating_needs_a_line_above_and_somebody_there() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    dana.ok(&["take", &case]);
    let error = dana.fails(2, &["escalate", &case]);
    assert!(error.contains("--group") || error.contains("--to"), "{error}");
    dana.ok(&["escalate", &case, "--group", "network"]);
    let after = desk.json(&case);
    assert_eq!((&after["group"], &after["line"]), (&"network".into(), &2.into()));
    assert!(after["assignee"].is_null(), "a group alone clears the assignee");
    dana.fails(3, &["escalate", &case, "--line", "3", "--group", "netwrk"]);
    dana.ok(&["escalate", &case, "--line", "3", "--to", "frank"]);
    assert_eq!(desk.json(&case)["line"], 3);
    desk.by("alice").fails(4, &["escalate", &case, "--group", "network"]);
}

#[test]
fn reclassifying_decides_anew_and_leaves_one_entry() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana").at("2026-11-23T09:10:00Z");
    let before = desk.json(&case);
    dana.ok(&["reclassify", &case, "--service", "network"]);
    let after = desk.json(&case);
    assert_eq!(after["category"], "incident");
    assert_eq!(after["group"], "network", "nobody holds it");
    assert_ne!(before["subject"], after["subject"], "a generated subject");
    let entries = dana.run(&["history", &case, "--kind", "reclassify", "--json"]).json();
    assert_eq!(entries.as_array().map(Vec::len), Some(1));
    dana.fails(3, &["reclassify", &case, "--service", "netwrk"]);
    desk.by("alice").fails(4, &["reclassify", &case, "--service", "printing"]);
}

#[test]
fn the_demo_is_the_same_twice_and_fits_a_terminal() {
    let desk = TestDesk::new();
    let (one, two) = (desk.path("one"), desk.path("two"));
    let told = desk.at(START).ok(&["demo", &one.display().to_string()]);
    let again = desk.at(START).ok(&["demo", &two.display().to_string()]);
    let plain =
        |text: &str, folder: &std::path::Path| text.replace(&folder.display().to_string(), "DESK");
    assert_eq!(plain(&told, &one), plain(&again, &two));
    let path = one.display().to_string();
    for line in told.lines().filter(|line| !line.contains(&path)) {
        assert!(line.chars().count() <= 80, "{line}");
    }
    for step in ["casebook new", "take", "reply", "resolve", "close", "--rating"] {
        assert!(told.contains(step), "{step}");
    }
    let error = desk.at(START).run(&["demo", &path]);
    assert_ne!(error.code, 0, "a folder that is there is left alone");
}
