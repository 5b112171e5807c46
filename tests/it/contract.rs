//! Exit codes, errors and formats (C1, C3, C4); batch and replay.

use crate::desk_under_test::{START, TestDesk};

#[test]
fn each_exit_code_by_its_cause() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    dana.ok(&["list", "--status", "closed"]);
    dana.fails(2, &["tkae", &case]);
    dana.fails(2, &["list", "--fields", "nmber"]);
    dana.fails(2, &["list", "--jq", "]["]);
    dana.fails(3, &["take", "999"]);
    dana.fails(4, &["apply", "x.toml"]);
    dana.ok(&["close", &case]);
    dana.fails(5, &["take", &case]);
    dana.fails(6, &["new", "--contact", "alice", "--subject", "x", "--impact", "9"]);
    dana.fails(3, &["new", "--contact", "alice", "--subject", "x", "--category", "nope"]);
    let db = desk.path("none.db");
    let missing = dana.fails(8, &["--db", &db.display().to_string(), "list"]);
    assert!(missing.contains("casebook init") && !db.exists(), "never made by accident");
    std::fs::write(&db, b"not a desk at all, just some text in a file").expect("a file");
    dana.fails(8, &["--db", &db.display().to_string(), "list"]);
    desk.at(START).fails(3, &["--as", "dnaa", "list"]);
}

#[test]
fn errors_are_json_where_programs_read() {
    let desk = TestDesk::new();
    let ran = desk.by("dana").run(&["take", "77", "--json"]);
    assert_eq!(ran.out, "", "nothing on stdout means nothing was done");
    let error: serde_json::Value = serde_json::from_str(&ran.err).expect("JSON");
    assert_eq!(error["error"]["exit"], 3);
    assert_eq!(error["error"]["code"], "not_found");
    for key in ["message", "hint", "case", "field"] {
        assert!(error["error"].get(key).is_some(), "{key}");
    }
    let usage = desk.by("dana").run(&["tkae", "--json"]);
    assert!(usage.err.contains("\"code\":\"usage\""), "{usage:?}");
}

#[test]
fn every_key_of_the_case_object_is_there() {
    let desk = TestDesk::new();
    let case = desk.json(&desk.case());
    let keys = "number ref subject description status status_label category priority impact \
        urgency origin contact account department service agreement item assignee group line tags \
        parent registered_at responded_at response_due resolution_due resolution_remaining \
        first_resolved_at resolved_at closed_at closing_reason solution reopened_count rating \
        rating_comment complaints postponed_till merged_into overdue terms version updated_at \
        allowed_actions attachments follow_up_of internal requested_by process language late \
        messages";
    for key in keys.split_whitespace() {
        assert!(case.get(key).is_some(), "{key} is missing");
    }
    assert_eq!(case["terms"]["response"], "30 working minutes");
    assert_eq!(case["messages"][0]["body"], "It jams");
}

#[test]
fn the_case_word_may_stand_before_a_verb() {
    let desk = TestDesk::new();
    let case = desk.case();
    desk.by("dana").ok(&["case", "take", &case]);
    assert_eq!(desk.json(&case)["assignee"], "dana");
}

#[test]
fn a_batch_reports_each_line_and_goes_on() {
    let desk = TestDesk::new();
    let input = r#"{"op":"new","contact":"alice","subject":"one","ref":"A1","as":"dana"}
this is not a JSON
{"op":"take","case":"ref:A1","as":"dana"}
{"op":"tkae","case":"ref:A1"}
{"op":"note","case":"ref:A1","message":"- dashes first","as":"dana","request_id":"n1"}
{"op":"resolve","case":"ref:A1","solution":"x"}
"#;
    let ran = desk.at(START).input(input).run(&["batch", "-"]);
    assert_eq!(ran.code, 1);
    let results: Vec<serde_json::Value> =
        ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let ok: Vec<bool> = results.iter().map(|result| result["ok"] == true).collect();
    assert_eq!(ok, [true, false, true, false, true, false], "{ran:?}");
    assert_eq!(results[0]["case"], "SR-000001");
    assert!(results[3]["error"]["hint"].as_str().is_some_and(|hint| hint.contains("take")));
    let again = desk.at(START).input(input).run(&["batch", "-"]);
    assert!(again.out.contains("\"replayed\":true"), "{again:?}");
    // An unknown key is named as a key, not as a flag.
    let keys = "{\"op\":\"new\",\"servce\":\"x\"}\n{\"op\":\"new\",\"text\":\"x\"}\n";
    let ran = desk.at(START).input(keys).run(&["batch", "-"]);
    assert!(ran.out.contains("no key “servce”") && ran.out.contains("did you mean service?"));
    assert!(ran.out.contains("no key “text”") && ran.out.contains("`message`"), "{ran:?}");
    let bad = "{\"op\":\"close\",\"case\":1}\n{\"op\":\"take\",\"case\":99}\n";
    let atomic = desk.at(START).input(bad).run(&["batch", "--atomic", "-"]);
    assert_eq!(atomic.code, 1);
    assert_eq!(desk.json("1")["status"], "in-progress", "all or nothing");
}

#[test]
fn historic_operations_keep_their_instants_and_tell_nobody() {
    let desk = TestDesk::new();
    let input = r#"{"op":"new","contact":"alice","subject":"old","ref":"H1","at":"2020-01-07T10:00:00Z"}
{"op":"take","case":"ref:H1","as":"dana","at":"2020-01-07T11:00:00Z"}
{"op":"wait","case":"ref:H1","at":"2020-01-06T11:00:00Z"}
"#;
    let ran = desk.at(START).input(input).run(&["batch", "--historic", "-"]);
    assert!(ran.out.lines().nth(2).is_some_and(|line| line.contains("\"exit\":6")), "{ran:?}");
    let case = desk.json("ref:H1");
    assert_eq!(case["registered_at"], "2020-01-07T10:00:00Z");
    assert_eq!(case["responded_at"], "2020-01-07T11:00:00Z");
    assert_eq!(desk.at(START).run(&["outbox", "list", "--json"]).json(), serde_json::json!([]));
    desk.by("dana").input(input).fails(4, &["batch", "--historic", "-"]);
}

#[test]
fn a_policy_is_applied_shown_and_applied_again_without_a_change() {
    let desk = TestDesk::new();
    let admin = desk.at(START);
    let shown = admin.ok(&["policy", "show"]);
    let again = admin.input(&shown).run(&["apply", "-"]);
    assert_eq!((again.code, again.out.as_str()), (0, ""), "{again:?}");
    let bad = "[desk]\nnmae = \"x\"\n[[service]]\nkey = \"a/b\"\nresponse = \"soon\"\n";
    let refused = admin.input(bad).fails(6, &["apply", "-"]);
    assert!(refused.contains(":2:") && refused.contains("name"), "{refused}");
    assert!(refused.contains(":5:"), "all problems at once: {refused}");
    admin.ok(&["item", "add", "printer-3", "--name", "Printer, 3rd floor", "--accounts", "acme"]);
    assert!(admin.ok(&["item", "list"]).contains("printer-3"));
    admin.ok(&["item", "retire", "printer-3"]);
    assert_eq!(admin.ok(&["item", "list"]), "");
    desk.by("dana").fails(4, &["service", "add", "x", "--name", "X"]);
    desk.by("dana").ok(&["contact", "add", "dora", "--name", "Dora", "--email", "d@x.example"]);
    std::fs::write(desk.path("people.csv"), "login,name,email\neva,Eva,e@x.example\nBAD!,B,b\n")
        .expect("a file");
    let refused = admin.fails(6, &["contact", "import", "people.csv"]);
    assert!(refused.contains("people.csv:3"), "{refused}");
    assert!(!admin.ok(&["contact", "list"]).contains("eva"), "whole file or nothing");
}

#[test]
fn the_journal_holds_and_has_had_this_head() {
    let desk = TestDesk::new();
    let case = desk.case();
    let admin = desk.at(START);
    let head = admin.run(&["log", "verify", "--json"]).json()["head"].clone();
    desk.by("dana").ok(&["take", &case]);
    let head = head.as_str().expect("a hash").to_string();
    admin.ok(&["log", "verify", "--head", &head]);
    admin.fails(1, &["log", "verify", "--head", &"0".repeat(64)]);
    desk.by("dana").fails(4, &["log"]);
}

#[test]
fn messages_and_notices_of_the_history_have_each_of_their_keys() {
    let desk = TestDesk::new();
    let case = desk.case();
    desk.by("dana").ok(&["reply", &case, "-m", "Hello"]);
    let entries = desk.by("dana").run(&["history", &case, "--json"]).json();
    for (kind, keys) in [
        ("message", &["channel", "direction", "attachments"][..]),
        ("notice", &["channel", "direction", "attachments", "template", "recipients", "state"]),
    ] {
        let of_kind: Vec<_> = entries
            .as_array()
            .into_iter()
            .flatten()
            .filter(|entry| entry["kind"] == kind)
            .collect();
        assert!(!of_kind.is_empty(), "no {kind}");
        for entry in of_kind {
            for key in keys {
                assert!(entry["data"].get(key).is_some(), "{key} of {entry}");
            }
        }
    }
}

#[test]
fn a_page_of_a_list_counts_what_comes_after_it() {
    let desk = TestDesk::new();
    let cases: Vec<String> = (0..5).map(|_| desk.case()).collect();
    let dana = desk.by("dana");
    let page = dana.run(&["list", "--sort", "number", "--after", &cases[1], "--limit", "2"]);
    assert!(page.out.starts_with(&cases[2]), "{page:?}");
    assert!(page.err.starts_with("1 more"), "{page:?}");
    let last = dana.run(&["list", "--sort", "number", "--after", &cases[2], "--limit", "2"]);
    assert!(!last.err.contains("more"), "{last:?}");
}

#[test]
fn words_and_moments_that_look_like_flags_or_typing_errors() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    let past = dana.fails(6, &["postpone", &case, "--till", "-4h"]);
    assert!(past.contains("is not in the future"), "{past}");
    let typed = dana.fails(3, &["list", "--status", "opne"]);
    assert!(typed.contains("open"), "{typed}");
    let refused = dana.fails(4, &["rate", &case, "5"]);
    assert!(refused.contains("agents may not rate cases"), "{refused}");
}

/// A slip of the hand names what may have been meant, of this verb, and where to read more.
#[test]
fn slips_are_met_with_what_was_meant() {
    let desk = TestDesk::new();
    for (line, hints) in [
        (
            "edit 1 --tag x",
            "did you mean --add-tag or --remove-tag?\nhint: see `casebook edit --help`",
        ),
        ("list --stats open", "did you mean --status?\nhint: see `casebook list --help`"),
        ("list --jsn", "did you mean --json?"),
        ("task add 1 --nope", "found\nhint: see `casebook task add --help`"),
        ("tak 1", "did you mean take or task?\nhint: see `casebook --help`"),
        ("list --limit x", "hint: see `casebook list --help`"),
        ("frobnicate", "'frobnicate'\nhint: see `casebook --help`"),
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        let told = desk.at(START).fails(2, &words);
        assert!(told.contains(hints), "{line}: {told}");
    }
}
