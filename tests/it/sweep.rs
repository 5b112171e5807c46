//! The sweep (S1–S3, D13, L19): what falls due by itself, done once, however late.

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
            "2026-11-25T10:00:00Z closed Closed automatically due 2026-11-25T10:00:00Z",
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
    assert!(desk.by("dana").fails(4, &["sweep"]).contains("agents may not run the desk"));
}

/// A policy on top of the office's.
fn apply(desk: &TestDesk, text: &str) {
    std::fs::write(desk.path("more.toml"), text).expect("a file");
    desk.at(START).ok(&["apply", "more.toml"]);
}

/// A case of alice's, resolved by dana at an instant.
fn resolved(desk: &TestDesk, at: &str) -> String {
    let case = desk.case();
    desk.by("dana").at(at).ok(&["resolve", &case, "-m", "Done"]);
    case
}

#[test]
fn a_late_sweep_records_what_was_missed_and_tells_only_what_still_matters() {
    let desk = TestDesk::new();
    let [answered, waits, ended] = [desk.case(), desk.case(), desk.case()];
    let dana = desk.by("dana").at("2026-11-23T13:30:00Z");
    dana.ok(&["take", &answered]);
    dana.ok(&["wait", &waits]);
    dana.ok(&["resolve", &ended, "-m", "Done"]);
    let done = swept(&desk, "2026-11-23T15:00:00Z");
    let all = json!([answered, waits, ended]);
    let twice = |numbers: &Value| {
        let mut sorted: Vec<&str> =
            numbers.as_array().unwrap().iter().filter_map(Value::as_str).collect();
        sorted.sort_unstable();
        sorted.join(" ")
    };
    let expected = format!("{0} {0} {1} {1} {2} {2}", answered, waits, ended);
    assert_eq!(twice(&done["warned"]), expected);
    assert_eq!(twice(&done["breached"]), expected, "a fact, whatever came after: {all}");
    assert_eq!(mails(&desk, "warning"), Vec::<String>::new());
    assert_eq!(mails(&desk, "breach"), ["dana"], "only the one that is still late");
    // In time order over all cases: all response warnings come before the first breach.
    let order = &done["warned"].as_array().unwrap()[..3];
    assert_eq!(json!(order), all);
}

#[test]
fn an_alarm_overtaken_by_a_new_clock_is_recorded_with_it() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    dana.at("2026-11-23T09:10:00Z").ok(&["take", &case]);
    // Past the deadline of 13:00Z; nobody swept. The new term starts a new clock.
    dana.at("2026-11-23T13:05:00Z").ok(&["reclassify", &case, "--agreement", "none"]);
    assert_eq!(
        timed(&desk, &case),
        [
            "2026-11-23T13:05:00Z warned resolution due 2026-11-23T12:00:00Z",
            "2026-11-23T13:05:00Z breached resolution due 2026-11-23T13:00:00Z",
        ]
    );
    assert_eq!(desk.json(&case)["resolution_due"], "2026-11-24T09:00:00Z", "8 working hours");
    assert_eq!(mails(&desk, "breach"), Vec::<String>::new(), "it matters no more");
    assert_eq!(swept(&desk, "2026-11-23T15:00:00Z"), json!({ "warned": [case] }));
    assert_eq!(swept(&desk, "2026-11-24T09:00:00Z"), json!({ "breached": [case] }));
}

#[test]
fn nothing_falls_due_while_the_clock_stands() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    dana.at("2026-11-23T09:10:00Z").ok(&["take", &case]);
    dana.at("2026-11-23T10:00:00Z").ok(&["wait", &case]);
    assert_eq!(swept(&desk, "2026-11-27T10:00:00Z"), json!({}));
    desk.by("alice").at("2026-11-27T10:00:00Z").ok(&["reply", &case, "-m", "Here"]);
    // Three hours remain from 11:00 in Berlin; 75 % of four hours are used two hours later.
    assert_eq!(swept(&desk, "2026-11-27T11:59:59Z"), json!({}));
    assert_eq!(swept(&desk, "2026-11-27T12:00:00Z"), json!({ "warned": [case] }));
    assert_eq!(swept(&desk, "2026-11-27T13:00:00Z"), json!({ "breached": [case] }));
}

#[test]
fn reminder_and_closing_both_due_is_the_closing_alone() {
    let desk = TestDesk::new();
    let case = resolved(&desk, "2026-11-23T09:10:00Z");
    assert_eq!(swept(&desk, "2026-12-03T00:00:00Z"), json!({ "closed": [case] }));
    assert_eq!(mails(&desk, "reminder"), Vec::<String>::new());
    assert_eq!(
        timed(&desk, &case),
        ["2026-12-03T00:00:00Z closed Closed automatically due 2026-11-25T09:10:00Z"]
    );
}

#[test]
fn switches_of_evaluation() {
    let desk = TestDesk::new();
    apply(&desk, "[evaluation]\nenabled = false\nremind_after_days = 2\nclose_after_days = 3\n");
    let case = resolved(&desk, "2026-11-23T09:10:00Z");
    assert_eq!(swept(&desk, "2026-11-28T09:09:59Z"), json!({}), "no reminder");
    assert_eq!(swept(&desk, "2026-11-28T09:10:00Z"), json!({ "closed": [case] }), "2 + 3 days");
    apply(&desk, "[evaluation]\nclose_resolved = false\n");
    resolved(&desk, "2026-11-23T09:10:00Z");
    assert_eq!(swept(&desk, "2026-12-20T00:00:00Z"), json!({}));
}

#[test]
fn a_rated_or_reopened_case_is_left_alone() {
    let desk = TestDesk::new();
    let [rated, reopened] = [0, 1].map(|_| resolved(&desk, "2026-11-23T09:10:00Z"));
    let alice = desk.by("alice").at("2026-11-23T12:00:00Z");
    alice.ok(&["rate", &rated, "5"]);
    alice.ok(&["reopen", &reopened, "-m", "Still broken"]);
    assert_eq!(swept(&desk, "2026-11-23T12:30:00Z"), json!({}));
    let later = swept(&desk, "2026-11-30T00:00:00Z");
    assert_eq!(later["closed"], Value::Null);
    assert_eq!(later["reminded"], Value::Null);
    assert_eq!(desk.json(&reopened)["status"], "reopened");
}

#[test]
fn waiting_cases_are_reminded_and_resolved_but_not_those_on_hold() {
    let desk = TestDesk::new();
    apply(&desk, "[waiting]\nremind_days = 2\nresolve_days = 5\n");
    let [case, held] = [desk.case(), desk.case()];
    let dana = desk.by("dana").at("2026-11-23T09:10:00Z");
    dana.ok(&["take", &format!("{case},{held}")]);
    dana.ok(&["wait", &case]);
    dana.ok(&["status", &held, "on-hold"]);
    assert_eq!(swept(&desk, "2026-11-25T09:10:00Z"), json!({ "reminded": [case] }));
    assert_eq!(mails(&desk, "waiting"), ["alice", "alice", "alice"], "two pauses, one reminder");
    assert_eq!(swept(&desk, "2026-11-28T09:09:59Z"), json!({}));
    assert_eq!(swept(&desk, "2026-11-28T09:20:00Z"), json!({ "resolved_waiting": [case] }));
    assert_eq!(desk.json(&case)["resolved_at"], "2026-11-28T09:20:00Z");
    // What follows counts from when it was done: the customer keeps two days.
    assert_eq!(swept(&desk, "2026-11-29T09:20:00Z"), json!({ "reminded": [case] }));
    assert_eq!(swept(&desk, "2026-11-30T09:19:59Z"), json!({}));
    assert_eq!(swept(&desk, "2026-11-30T09:20:00Z"), json!({ "closed": [case] }));
    assert_eq!(desk.json(&held)["status"], "on-hold");
}

#[test]
fn a_postponed_case_comes_back_by_itself() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    dana.ok(&["postpone", &case, "--till", "2026-11-23T09:20:00Z"]);
    assert_eq!(swept(&desk, "2026-11-23T09:19:59Z"), json!({}));
    assert_eq!(swept(&desk, "2026-11-23T09:21:00Z"), json!({ "woken": [case] }));
    assert_eq!(desk.json(&case)["postponed_till"], Value::Null);
    assert_eq!(timed(&desk, &case), ["2026-11-23T09:21:00Z  due 2026-11-23T09:20:00Z"]);
}

#[test]
fn a_retired_contacts_case_is_closed_without_a_mail() {
    let desk = TestDesk::new();
    let case = resolved(&desk, "2026-11-23T09:10:00Z");
    desk.at(START).ok(&["contact", "retire", "alice"]);
    assert_eq!(swept(&desk, "2026-11-30T00:00:00Z"), json!({ "closed": [case] }));
    assert_eq!(mails(&desk, "closed"), Vec::<String>::new());
    let history = desk.at(START).ok(&["history", &case, "--json"]);
    assert!(history.contains("no active address"), "N3: {history}");
}

#[test]
fn a_case_that_fails_is_reported_and_does_not_stop_the_rest() {
    let desk = TestDesk::new();
    apply(
        &desk,
        "[[process]]\nkey = \"stuck\"\nnext = { resolved = [\"reopened\"] }\n\
         [[category]]\nkey = \"odd\"\nlabel = \"Odd\"\nprocess = \"stuck\"\n",
    );
    let ran = desk.at(START).run(&[
        "new",
        "-q",
        "--contact",
        "alice",
        "--subject",
        "x",
        "--category",
        "odd",
    ]);
    let odd = ran.out.trim().to_string();
    desk.by("dana").at("2026-11-23T09:05:00Z").ok(&["resolve", &odd]);
    let case = resolved(&desk, "2026-11-23T09:10:00Z");
    for at in ["2026-11-30T00:00:00Z", "2026-11-30T00:05:00Z"] {
        let ran = sweep(&desk, at, &["-q"]);
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(ran.err.contains(&odd) && ran.err.lines().count() <= 2, "{ran:?}");
    }
    assert_eq!(desk.json(&case)["status"], "closed");
    let told = sweep(&desk, "2026-11-30T00:10:00Z", &["--json"]);
    assert_eq!((told.code, done(&told.json())), (1, json!({ "errors": [odd] })));
    assert!(told.err.contains("\"case\":\"SR-000001\""), "{told:?}");
}

#[test]
fn rehearsals_plans_and_their_application() {
    let desk = TestDesk::new();
    let [first, second] = [0, 1].map(|_| resolved(&desk, "2026-11-23T09:10:00Z"));
    let late = "2026-11-26T00:00:00Z";
    let dry = sweep(&desk, late, &["--dry-run", "--json"]).json();
    assert_eq!(dry["dry_run"], true);
    assert_eq!(dry["closed"], json!([first, second]));
    let at = sweep(&desk, START, &["--at", "2026-11-26 01:00", "--json"]).json();
    assert_eq!((&at["at"], &at["closed"]), (&json!(late), &dry["closed"]), "Berlin's clock");
    let words = sweep(&desk, START, &["--at", late]);
    let line = "2026-11-25T09:10:00Z\tSR-000001\tclose";
    assert!(words.out.starts_with(line) && words.err.contains("nothing written"), "{words:?}");
    assert_eq!(desk.json(&first)["status"], "resolved", "nothing was written");
    assert_eq!(dry["previous_at"], Value::Null);

    desk.at(late).ok(&["sweep", "--plan", "plan.json"]);
    let early = desk.at("2026-11-25T00:00:00Z").fails(5, &["sweep", "--apply", "plan.json"]);
    assert!(early.contains("has not come"), "{early}");
    desk.by("dana").at(late).ok(&["note", &second, "-m", "x"]);
    let stale = desk.at(late).fails(5, &["sweep", "--apply", "plan.json"]);
    assert!(stale.contains("moved on"), "{stale}");
    assert_eq!(desk.json(&first)["status"], "resolved");
    desk.at(late).ok(&["sweep", "--plan", "plan.json"]);
    assert!(desk.at(late).ok(&["sweep", "--apply", "plan.json", "-n"]).contains("close"));
    let applied = sweep(&desk, "2026-11-26T00:10:00Z", &["--apply", "plan.json", "--json"]).json();
    assert_eq!(done(&applied), json!({ "closed": [first, second] }));
    assert_eq!(desk.json(&first)["closed_at"], "2026-11-26T00:10:00Z");
    desk.at(late).fails(5, &["sweep", "--apply", "plan.json"]);
    std::fs::write(desk.path("bad.json"), "{}").expect("a file");
    desk.at(late).fails(6, &["sweep", "--apply", "bad.json"]);
    desk.at(late).fails(3, &["sweep", "--apply", "none.json"]);
    desk.at(late).fails(2, &["sweep", "--apply", "plan.json", "--at", "+1d"]);
    desk.at(late).fails(2, &["sweep", "--at", "yesterdy"]);
}

#[test]
fn the_safety_catch() {
    let desk = TestDesk::new();
    assert_eq!(swept(&desk, START), json!({}), "a first sweep has none");
    let cases: Vec<String> = (0..55).map(|_| resolved(&desk, "2026-11-23T09:10:00Z")).collect();
    let open = desk.case();
    let ran = sweep(&desk, "2026-11-26T00:00:00Z", &["--json"]);
    assert_eq!(ran.code, 1);
    let held = ran.json();
    assert_eq!(held["held"].as_array().map(Vec::len), Some(55));
    assert_eq!(held["breached"], json!([open, open]), "all else is done");
    assert!(ran.err.contains("--catch-up"), "{ran:?}");
    let ran = sweep(&desk, "2026-11-26T00:05:00Z", &["-q"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    let seen = sweep(&desk, "2026-11-26T00:05:00Z", &["-n", "--catch-up"]);
    assert_eq!((seen.code, seen.out.lines().count()), (0, 55));
    let caught = sweep(&desk, "2026-11-26T00:05:00Z", &["--catch-up", "--json"]).json();
    assert_eq!(caught["closed"], json!(cases));

    // 35 days and a second.
    let late = resolved(&desk, "2026-11-27T00:00:00Z");
    let refused = desk.at("2026-12-31T00:05:01Z").fails(1, &["sweep", "-q"]);
    assert!(refused.contains("35 days ago") && refused.contains("nothing was done"), "{refused}");
    assert_eq!(desk.json(&late)["status"], "resolved");
    desk.at("2038-01-19T03:14:08Z").fails(1, &["sweep"]);
    assert_eq!(swept(&desk, "2026-12-31T00:05:00Z")["closed"], json!([late]));
    apply(&desk, "[desk]\nsweep_catch = false\n");
    assert_eq!(swept(&desk, "2038-01-19T03:14:08Z"), json!({}));
    // The clock goes back: said, ignored, and nothing twice.
    let back = sweep(&desk, "2026-12-31T00:10:00Z", &["-q"]);
    assert_eq!((back.code, back.out.as_str()), (0, ""));
    assert!(back.err.contains("2038") && back.err.contains("ignored"), "{back:?}");
    assert_eq!(sweep(&desk, "2026-12-31T00:15:00Z", &["-q"]).err, "");
}

#[test]
fn cases_ahead_of_the_clock_are_skipped() {
    let desk = TestDesk::new();
    let case = desk.case();
    desk.by("dana").at("2026-11-24T12:00:00Z").ok(&["note", &case, "-m", "from tomorrow"]);
    assert_eq!(swept(&desk, "2026-11-23T14:00:00Z"), json!({ "skipped": [case] }));
    let done = swept(&desk, "2026-11-24T12:00:00Z");
    assert_eq!(done["breached"], json!([case, case]));
}

#[test]
fn a_desk_that_was_not_swept_for_a_year() {
    let desk = TestDesk::new();
    swept(&desk, START);
    let [closing, late] = [resolved(&desk, "2026-11-23T09:10:00Z"), desk.case()];
    let a_year = "2027-11-30T00:00:00Z";
    desk.at(a_year).fails(1, &["sweep"]);
    let ran = sweep(&desk, a_year, &["--catch-up", "--json"]).json();
    assert_eq!(ran["closed"], json!([closing]));
    assert_eq!(ran["breached"], json!([late, late]));
    assert_eq!(swept(&desk, a_year), json!({}));
}

#[test]
fn imported_cases_are_late_without_a_mail() {
    let desk = TestDesk::new();
    let line = "{\"op\":\"new\",\"as\":\"alice\",\"service\":\"printing\",\"message\":\"x\",\
                \"at\":\"2026-11-02T09:00:00Z\"}\n";
    desk.at(START).input(line).ok(&["batch", "--historic", "-"]);
    let done = swept(&desk, "2026-11-23T09:05:00Z");
    assert_eq!(done["breached"], json!(["SR-000001", "SR-000001"]));
    assert_eq!(mails(&desk, "breach"), Vec::<String>::new(), "due before the import");
}

#[test]
fn a_request_id_gives_the_first_answer_again() {
    let desk = TestDesk::new();
    let case = resolved(&desk, "2026-11-23T09:10:00Z");
    let once = ["--request-id", "s1", "--json"];
    let first = sweep(&desk, "2026-11-26T00:00:00Z", &once).json();
    let again = sweep(&desk, "2026-11-26T01:00:00Z", &once).json();
    assert_eq!((&first["closed"], &again["closed"]), (&json!([case]), &json!([case])));
    assert_eq!((&again["replayed"], &again["at"]), (&json!(true), &first["at"]));
}

#[test]
fn request_ids_are_forgotten_after_thirty_days() {
    let desk = TestDesk::new();
    let case = desk.case();
    desk.by("dana").ok(&["note", &case, "-m", "x", "--request-id", "n1"]);
    let ran = sweep(&desk, "2026-12-23T09:00:00Z", &[]);
    assert_eq!(ran.code, 0, "{ran:?}");
    // Used anew for something else: no conflict any more.
    desk.by("dana").at("2026-12-23T09:00:00Z").ok(&[
        "note",
        &case,
        "-m",
        "y",
        "--request-id",
        "n1",
    ]);
}
