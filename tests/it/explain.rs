//! `explain`: a deadline derived step by step, for each way a clock can go (D14).

use serde_json::{Value, json};

use crate::desk_under_test::TestDesk;

fn steps(clock: &Value) -> Vec<(String, i64)> {
    let steps = clock["steps"].as_array().expect("steps");
    let step = |step: &Value| {
        (step["kind"].as_str().expect("a kind").into(), step["seconds"].as_i64().expect("seconds"))
    };
    steps.iter().map(step).collect()
}

fn sum(clock: &Value) -> i64 {
    let counted = |(kind, _): &&(String, i64)| kind == "run" || kind == "remaining";
    steps(clock).iter().filter(counted).map(|(_, seconds)| seconds).sum()
}

#[test]
fn a_case_from_filing_to_closing() {
    let desk = TestDesk::new();
    let case = desk.case();
    let explain =
        |now: &str| desk.by("dana").at(now).run(&["explain", &case, "--verify", "--json"]);
    desk.by("dana").at("2026-11-23T09:20:00Z").ok(&["take", &case]);
    let told = explain("2026-11-23T09:30:00Z").json();
    assert_eq!(told["number"], json!(case));
    assert_eq!(told["verified"], json!(true));
    let response = &told["response"];
    assert_eq!(response["due"], json!("2026-11-23T09:30:00Z"));
    assert_eq!(response["term"], json!("30 working minutes"));
    assert_eq!(response["schema"], json!("service-in-agreement"));
    assert_eq!(response["agreement"], json!("acme-a"));
    assert_eq!(response["calendar"], json!("office"));
    assert_eq!(steps(response), [("run".into(), 1200), ("remaining".into(), 600)]);

    desk.by("dana").at("2026-11-23T12:00:00Z").ok(&["wait", &case, "-m", "Which printer?"]);
    let told = explain("2026-11-23T18:00:00Z").json();
    let resolution = &told["resolution"];
    assert_eq!(resolution["due"], Value::Null);
    assert_eq!(
        steps(resolution),
        [("run".into(), 3 * 3600), ("pause".into(), 6 * 3600), ("remaining".into(), 3600)]
    );
    assert_eq!(desk.json(&case)["resolution_remaining"], json!(3600));

    // Back on Tuesday at 10:00, one hour left; then waiting again, but overdue by now: the
    // deadline stays and the case is late (D8).
    desk.by("dana").at("2026-11-24T09:00:00Z").ok(&["take", &case]);
    desk.by("dana").at("2026-11-24T11:00:00Z").ok(&["wait", &case, "-m", "And which tray?"]);
    let told = explain("2026-11-24T12:00:00Z").json();
    let resolution = &told["resolution"];
    assert_eq!(resolution["due"], json!("2026-11-24T10:00:00Z"));
    assert_eq!(sum(resolution), 4 * 3600);
    assert_eq!(steps(resolution)[4..], [("late".into(), 7200), ("pause".into(), 3600)]);
    let shown = desk.by("dana").at("2026-11-24T12:00:00Z").run(&["show", &case, "--json"]).json();
    assert_eq!(shown["overdue"]["resolution"], json!(true));

    desk.by("dana").at("2026-11-24T13:00:00Z").ok(&["resolve", &case, "-m", "Turned on"]);
    desk.by("alice").at("2026-11-25T09:00:00Z").ok(&["close", &case]);
    let ran = explain("2026-12-24T09:00:00Z");
    assert_eq!(ran.code, 0, "{ran:?}");
    let late = ran.json()["resolution"]["steps"][4].clone();
    assert_eq!((&late["kind"], &late["seconds"]), (&json!("late"), &json!(3 * 3600)));
    assert_eq!(desk.json(&case)["late"]["resolution"], json!(3 * 3600));
}

#[test]
fn a_pause_a_reopening_and_a_reclassification_sum_to_the_term() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    dana.at("2026-11-23T10:00:00Z").ok(&["wait", &case, "-m", "Which?", "--reason", "asked"]);
    let paused = dana.at("2026-11-23T10:00:00Z").run(&["explain", &case, "--verify", "--json"]);
    assert_eq!(paused.code, 0, "{paused:?}");
    let paused = paused.json();
    assert_eq!(paused["resolution"]["due"], Value::Null);
    assert_eq!(
        steps(&paused["resolution"]),
        [("run".into(), 3600), ("pause".into(), 0), ("remaining".into(), 3 * 3600)]
    );
    // Outside working hours; nothing is lost.
    desk.by("alice").at("2026-11-23T20:00:00Z").ok(&["reply", &case, "-m", "The big one"]);
    dana.at("2026-11-24T09:00:00Z").ok(&["resolve", &case, "-m", "Done"]);
    desk.by("alice").at("2026-11-24T12:00:00Z").ok(&["reopen", &case, "-m", "Again"]);
    let sheet = dana.at("2026-11-24T12:30:00Z").ok(&["explain", &case, "--verify"]);
    assert_eq!(
        sheet,
        "\
SR-000001  Service request: Printing - It jams
Service       Printing (printing)
Agreement     acme-a, covers the contact's account acme

Answer due 2026-11-23 10:30 CET
  Term       30 working minutes (30m), from: service-in-agreement
  Calendar   office, Europe/Berlin
  Start      2026-11-23 10:00 CET
  run             30m  Mon 2026-11-23 10:00-10:30
  left             0s  used up
  late            30m  done late, 2026-11-23 10:30 to 2026-11-23 11:00
  Sum        30m run + 0s left = 30m

Solution due 2026-11-24 15:00 CET
  Term       4 working hours (4h), from: service-in-agreement
  Calendar   office, Europe/Berlin
  Start      2026-11-23 10:00 CET
  run              1h  Mon 2026-11-23 10:00-11:00
  pause           10h  Waiting for response (asked), 2026-11-23 11:00 to 2026-11-23 21:00
  closed          12h  closed
  run              1h  Tue 2026-11-24 09:00-10:00
  pause            3h  Resolved, 2026-11-24 10:00 to 2026-11-24 13:00
  run             30m  Tue 2026-11-24 13:00-13:30
  left         1h 30m  left until the deadline
  To come:
    run          1h 30m  Tue 2026-11-24 13:30-15:00
  Sum        2h 30m run + 1h 30m left = 4h
  Without pauses it would have been due 2026-11-23 14:00 CET
"
    );
    // 8 hours by the service alone: used time is kept, the answer was given under the old term.
    let root = desk.by("root");
    root.at("2026-11-24T12:30:00Z").ok(&["reclassify", &case, "--agreement", "none"]);
    let told =
        dana.at("2026-11-24T12:30:00Z").run(&["explain", &case, "--verify", "--json"]).json();
    assert_eq!(told["resolution"]["term"], json!("8 working hours"));
    assert_eq!(told["resolution"]["agreement"], Value::Null);
    assert_eq!(told["response"]["agreement"], json!("acme-a"));
    assert_eq!(sum(&told["resolution"]), 8 * 3600);
    assert_eq!(told["resolution"]["due"], desk.json(&case)["resolution_due"]);
    // A term that is used up already is due at the change, and from then on late.
    desk.by("root").ok(&["service", "edit", "printing", "--resolution", "1 hour"]);
    root.at("2026-11-24T12:40:00Z").ok(&["reclassify", &case, "--service", "printing"]);
    let told = dana.at("2026-11-24T12:50:00Z").run(&["explain", &case, "--verify", "--json"]);
    assert_eq!(told.code, 0, "{told:?}");
    let told = told.json();
    assert_eq!(told["resolution"]["due"], json!("2026-11-24T12:40:00Z"));
    assert_eq!(sum(&told["resolution"]), 3600);
    assert!(steps(&told["resolution"]).contains(&("late".into(), 600)), "{told}");
}

#[test]
fn customers_see_the_clock_and_not_the_agreement() {
    let desk = TestDesk::new();
    let case = desk.case();
    desk.by("dana").ok(&["wait", &case, "--reason", "he is never in"]);
    let alice = desk.by("alice");
    let told = alice.run(&["explain", &case, "--json"]).json();
    assert_eq!(told["resolution"]["agreement"], Value::Null);
    assert_eq!(told["resolution"]["schema"], Value::Null);
    assert_eq!(told["resolution"]["term_seconds"], json!(4 * 3600));
    let sheet = alice.ok(&["explain", &case]);
    for inner in ["acme-a", "service-in-agreement", "never in", "Agreement"] {
        assert!(!sheet.contains(inner) && !told.to_string().contains(inner), "{inner}: {sheet}");
    }
    assert!(sheet.contains("Waiting for response"), "{sheet}");
    let unseen = desk.by("carol").fails(3, &["explain", &case]);
    assert_eq!(
        unseen.replace("000001", "000009"),
        desk.by("carol").fails(3, &["explain", "SR-000009"])
    );
}

#[test]
fn verify_fails_where_the_row_says_otherwise() {
    let desk = TestDesk::new();
    let case = desk.case();
    let meddle = |change: &str| {
        let db = rusqlite::Connection::open(desk.path("desk.db")).expect("the desk");
        db.execute(&format!("UPDATE cases SET resolution_due = resolution_due {change}"), [])
            .expect("meddled");
    };
    meddle("+ 60");
    let ran = desk.by("dana").run(&["explain", &case, "--verify", "--json"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert_eq!(ran.json()["verified"], json!(false));
    assert!(
        ran.err.contains("2026-11-23T13:01:00Z") && ran.err.contains("deadline_differs"),
        "{ran:?}"
    );
    assert_eq!(desk.by("dana").run(&["explain", &case]).code, 0, "only --verify fails");
    meddle("- 60");
    desk.by("dana").ok(&["explain", &case, "--verify"]);
}

#[test]
fn a_term_that_comes_with_the_priority_brings_its_calendar() {
    let desk = TestDesk::new();
    let policy = "[desk]\ndeadline_schema = [\"priority\"]\n\
        [[priority]]\nkey = \"critical\"\nrank = 1\nresolution = \"2 working days\"\n";
    std::fs::write(desk.path("priority.toml"), policy).expect("a file");
    desk.by("root").ok(&["apply", "priority.toml"]);
    let case = desk.case();
    assert_eq!(desk.json(&case)["terms"]["resolution"], Value::Null);
    let told = desk.by("dana").ok(&["explain", &case]);
    assert!(told.contains("Solution: no term, so no deadline"), "{told}");
    let later = desk.by("dana").at("2026-11-23T15:00:00Z");
    later.ok(&["edit", &case, "--priority", "critical"]);
    let told = later.run(&["explain", &case, "--verify", "--json"]).json();
    // Two working days from Monday 10:00, after opening: Wednesday 17:00.
    assert_eq!(told["resolution"]["due"], json!("2026-11-25T16:00:00Z"));
    assert_eq!(told["resolution"]["schema"], json!("priority"));
    assert_eq!(told["resolution"]["term_seconds"], json!(23 * 3600));
    assert_eq!(told["resolution"]["calendar"], json!("office"));
    assert_eq!(told["response"], Value::Null);
}

#[test]
fn keep_and_restart_are_explained_as_they_were_decided() {
    let desk = TestDesk::new();
    let root = desk.by("root");
    for (mode, due, run) in [
        ("keep", "2026-11-23T13:00:00Z", vec![("run", 3 * 3600), ("remaining", 3600)]),
        ("restart", "2026-11-23T15:00:00Z", vec![("run", 3600), ("remaining", 3 * 3600)]),
    ] {
        std::fs::write(
            desk.path("mode.toml"),
            format!("[desk]\ndeadline_on_reopen = \"{mode}\"\n"),
        )
        .expect("a file");
        root.ok(&["apply", "mode.toml"]);
        let case = desk.case();
        desk.by("dana").at("2026-11-23T10:00:00Z").ok(&["resolve", &case, "-m", "Done"]);
        desk.by("alice").at("2026-11-23T11:00:00Z").ok(&["reopen", &case, "-m", "Again"]);
        // The rule that held then is told, whatever the policy says by now.
        std::fs::write(desk.path("mode.toml"), "[desk]\ndeadline_on_reopen = \"resume\"\n")
            .expect("a file");
        root.ok(&["apply", "mode.toml"]);
        let told = desk
            .by("dana")
            .at("2026-11-23T12:00:00Z")
            .run(&["explain", &case, "--verify", "--json"]);
        assert_eq!(told.code, 0, "{told:?}");
        let told = told.json();
        assert_eq!(told["resolution"]["due"], json!(due), "{mode}");
        let run: Vec<(String, i64)> = run.into_iter().map(|(k, s)| (k.into(), s)).collect();
        assert_eq!(steps(&told["resolution"]), run, "{mode}");
    }
}
