//! The sweep (RULES S1–S3, D13, L19): what falls due by itself, done once, however late.

use serde_json::{Value, json};

use crate::desk_under_test::{Ran, START, TestDesk};

/// Sweeps at an instant.
fn sweep(desk: &TestDesk, at: &str, more: &[&str]) -> Ran {
    desk.at(at).run(&[&["sweep"], more].concat())
}

/// Sweeps, expects it to be well, and gives what it did, without what was empty.
fn swept(desk: &TestDesk, at: &str) -> Value {
    let ran = sweep(desk, at, &["--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    done(&ran.json())
}

fn done(document: &Value) -> Value {
    let object = document.as_object().expect("an object");
    let full = object.iter().filter(|(_, value)| value.as_array().is_some_and(|a| !a.is_empty()));
    Value::Object(full.map(|(key, value)| (key.clone(), value.clone())).collect())
}

/// The timed entries of a case's history: what, and when it fell due.
fn timed(desk: &TestDesk, case: &str) -> Vec<String> {
    let entries = desk.at(START).run(&["history", case, "--json"]).json();
    let entries = entries.as_array().expect("an array").clone();
    entries
        .iter()
        .filter(|entry| !entry["due_at"].is_null())
        .map(|entry| {
            let data = &entry["data"];
            let words: Vec<&str> = ["what", "term", "of", "to", "reason"]
                .iter()
                .filter_map(|key| data[*key].as_str())
                .collect();
            let at = |key: &str| entry[key].as_str().unwrap_or_default().to_string();
            format!("{} {} due {}", at("at"), words.join(" "), at("due_at"))
        })
        .collect()
}

/// The mails of a template, by recipient.
fn mails(desk: &TestDesk, template: &str) -> Vec<String> {
    let all = desk.at(START).run(&["outbox", "list", "--json"]).json();
    let all = all.as_array().expect("an array").clone();
    all.iter()
        .filter(|mail| mail["template"] == template)
        .map(|mail| mail["to"].as_str().unwrap_or_default().to_string())
        .collect()
}

#[test]
fn warnings_and_breaches_are_noticed_once_each() {
    let desk = TestDesk::new();
    let case = desk.case();
    // Response due 09:30Z, resolution 13:00Z; 75 % of them at 09:22:30Z and 12:00Z.
    assert_eq!(swept(&desk, "2026-11-23T09:22:29Z"), json!({}));
    assert_eq!(swept(&desk, "2026-11-23T09:22:30Z"), json!({ "warned": [case] }));
    assert_eq!(swept(&desk, "2026-11-23T09:22:30Z"), json!({}), "S2: twice is once");
    assert_eq!(swept(&desk, "2026-11-23T09:35:00Z"), json!({ "breached": [case] }));
    assert_eq!(mails(&desk, "warning"), ["dana,erin"]);
    assert_eq!(mails(&desk, "breach"), ["dana,erin"]);
    desk.by("dana").at("2026-11-23T09:40:00Z").ok(&["take", &case]);
    assert_eq!(
        swept(&desk, "2026-11-23T14:00:00Z"),
        json!({ "warned": [case], "breached": [case] })
    );
    assert_eq!(mails(&desk, "breach"), ["dana", "dana,erin"]);
    assert_eq!(mails(&desk, "warning").len(), 1, "the breach says it all");
    assert_eq!(
        timed(&desk, &case),
        [
            "2026-11-23T09:22:30Z warned response due 2026-11-23T09:22:30Z",
            "2026-11-23T09:35:00Z breached response due 2026-11-23T09:30:00Z",
            "2026-11-23T14:00:00Z warned resolution due 2026-11-23T12:00:00Z",
            "2026-11-23T14:00:00Z breached resolution due 2026-11-23T13:00:00Z",
        ]
    );
}

#[test]
fn a_resolved_case_is_reminded_and_then_closed() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana").at("2026-11-23T09:10:00Z");
    dana.ok(&["take", &case]);
    dana.ok(&["resolve", &case, "-m", "New toner"]);
    assert_eq!(swept(&desk, "2026-11-24T09:09:59Z"), json!({}));
    assert_eq!(swept(&desk, "2026-11-24T10:00:00Z"), json!({ "reminded": [case] }));
    assert_eq!(mails(&desk, "reminder"), ["alice"]);
    assert_eq!(swept(&desk, "2026-11-25T09:59:59Z"), json!({}), "a day after the reminder");
    let line = sweep(&desk, "2026-11-25T10:00:00Z", &[]);
    assert_eq!((line.code, line.out.as_str()), (0, "1 closed\n"));
    let closed = desk.json(&case);
    assert_eq!(closed["status"], "closed");
    assert_eq!(closed["closing_reason"], "Closed automatically");
    assert_eq!(closed["closed_at"], "2026-11-25T10:00:00Z", "the sweep's clock");
    assert_eq!(closed["resolved_at"], "2026-11-23T09:10:00Z");
    assert_eq!(
        timed(&desk, &case),
        [
            "2026-11-24T10:00:00Z reminded evaluation due 2026-11-24T09:10:00Z",
            "2026-11-25T10:00:00Z closed Closed automatically due 2026-11-25T09:10:00Z",
        ]
    );
    assert_eq!(mails(&desk, "closed"), ["alice"]);
}

#[test]
fn quiet_and_well_says_nothing_at_all() {
    let desk = TestDesk::new();
    let case = desk.case();
    for at in ["2026-11-23T09:10:00Z", "2026-11-23T09:25:00Z"] {
        let ran = sweep(&desk, at, &["-q"]);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    }
    let counts = sweep(&desk, "2026-11-23T09:35:00Z", &["-q", "--json"]).json();
    assert_eq!((&counts["breached"], &counts["warned"]), (&json!(1), &json!(0)), "{case}");
    assert_eq!(counts["previous_at"], "2026-11-23T09:25:00Z");
    let nothing = sweep(&desk, "2026-11-23T09:36:00Z", &[]);
    assert_eq!((nothing.code, nothing.out.as_str()), (0, ""));
    assert!(nothing.err.contains("nothing was due"));
    assert!(desk.by("dana").fails(4, &["sweep"]).contains("not permitted"));
}
