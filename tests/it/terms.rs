//! Which terms a case gets, and what the steps of its life do to the deadlines (D6–D12, L15, L17).

use serde_json::{Value, json};

use crate::desk_under_test::TestDesk;

fn apply(desk: &TestDesk, policy: &str) {
    std::fs::write(desk.path("more.toml"), policy).expect("a file");
    desk.by("root").ok(&["apply", "more.toml"]);
}

fn show(desk: &TestDesk, case: &str, now: &str) -> Value {
    desk.by("dana").at(now).run(&["show", case, "--json"]).json()
}

/// A new case by staff, with these flags; its JSON.
fn filed(desk: &TestDesk, flags: &[&str]) -> Value {
    let new = ["new", "--contact", "alice", "--subject", "x", "--json"];
    let ran = desk.by("dana").run(&[&new, flags].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.json()
}

/// D6: one policy in which every schema has terms of its own for some case.
const SCHEMAS: &str = r#"
[[priority]]
key = "critical"
rank = 1
response = "11 minutes"
resolution = "12 hours"

[[priority]]
key = "low"
rank = 4
resolution = "13 hours"

[[service]]
key = "net"
name = "Net"
response = "21 minutes"
resolution = "22 hours"

[[service]]
key = "net/vpn"
name = "VPN"
resolution = "23 hours"

[[agreement]]
key = "acme-a"
name = "Acme A"
accounts = ["acme"]
calendar = "office"
services = [
  { service = "net", response = "31 minutes", priorities = { critical = { resolution = "41 hours" } } },
  { service = "net/vpn", resolution = "32 hours" },
]
lines = { "2" = { critical = { response = "51 minutes", resolution = "52 hours" } } }
"#;

#[test]
fn five_schemas_in_a_chain_each_term_falling_back_by_itself() {
    let desk = TestDesk::new();
    apply(&desk, SCHEMAS);
    for (chain, flags, response, resolution) in [
        // The nearest service upward, for each term by itself.
        (vec!["service"], vec!["--service", "net/vpn"], "21 minutes", "23 hours"),
        (vec!["priority"], vec!["--priority", "critical"], "11 minutes", "12 hours"),
        (vec!["priority"], vec!["--priority", "low"], "none", "13 hours"),
        (vec!["priority"], vec!["--priority", "high"], "none", "none"),
        (vec!["service-in-agreement"], vec!["--service", "net/vpn"], "31 minutes", "32 hours"),
        (vec!["service-in-agreement"], vec!["--service", "net"], "31 minutes", "none"),
        (
            vec!["priority-in-agreement"],
            vec!["--service", "net/vpn", "--priority", "critical"],
            "none",
            "41 hours",
        ),
        (vec!["priority-in-agreement"], vec!["--service", "net"], "none", "none"),
        (
            vec!["priority-in-line"],
            vec!["--priority", "critical", "--group", "network"],
            "51 minutes",
            "52 hours",
        ),
        (vec!["priority-in-line"], vec!["--priority", "critical"], "none", "none"),
        (
            vec!["priority-in-line", "priority-in-agreement", "service-in-agreement", "service"],
            vec!["--service", "net", "--priority", "critical"],
            "31 minutes",
            "41 hours",
        ),
        (
            vec!["priority-in-agreement", "service-in-agreement", "priority", "service"],
            vec!["--service", "net", "--priority", "high"],
            "31 minutes",
            "22 hours",
        ),
    ] {
        let schema = json!(chain);
        apply(&desk, &format!("[desk]\ndeadline_schema = {schema}\n"));
        let case = filed(&desk, &flags);
        let term = |name: &str| case["terms"][name].as_str().unwrap_or("none").to_string();
        assert_eq!(
            (term("response").as_str(), term("resolution").as_str()),
            (response, resolution),
            "{chain:?} {flags:?}"
        );
        let named = &case["terms"]["schema"];
        assert_eq!(named["response"].is_null(), response == "none", "{named}");
        assert_eq!(case["resolution_due"].is_null(), resolution == "none");
    }
}

#[test]
fn the_calendar_comes_from_the_nearest_that_names_one() {
    let desk = TestDesk::new();
    let calendars = ["entry", "agreement", "service"]
        .map(|key| format!("[[calendar]]\nkey = \"{key}\"\nmonday = [\"09:00-17:00\"]\n"));
    let policy = |entry: &str, agreement: &str, service: &str| {
        format!(
            "{}[[service]]\nkey = \"s\"\nname = \"S\"\nresolution = \"1wh\"\n{service}\n\
             [[agreement]]\nkey = \"acme-a\"\nname = \"A\"\naccounts = [\"acme\"]\n{agreement}\n\
             services = [{{ service = \"s\", response = \"1wh\"{entry} }}]\n",
            calendars.concat()
        )
    };
    let (entry, agreement, service) =
        (", calendar = \"entry\"", "calendar = \"agreement\"", "calendar = \"service\"");
    for (policy, calendar) in [
        (policy(entry, agreement, service), "entry"),
        (policy("", agreement, service), "agreement"),
        (policy("", "", service), "service"),
        (policy("", "", ""), "office"),
    ] {
        apply(&desk, &policy);
        assert_eq!(filed(&desk, &["--service", "s"])["terms"]["calendar"], json!(calendar));
    }
}

#[test]
fn a_case_keeps_terms_and_calendar_until_it_is_reclassified() {
    let desk = TestDesk::new();
    let case = desk.case();
    let before = desk.json(&case);
    apply(
        &desk,
        "[[calendar]]\nkey = \"office\"\ntime_zone = \"Europe/Berlin\"\ntuesday = [\"09:00-17:00\"]\n\
         [[agreement]]\nkey = \"acme-a\"\nname = \"A\"\naccounts = [\"acme\"]\n\
         services = [{ service = \"printing\", resolution = \"2 working hours\" }]\n",
    );
    assert_eq!(desk.json(&case)["resolution_due"], before["resolution_due"]);
    // A pause is counted on the calendar it was given: Monday is a working day there (D11).
    desk.by("dana").at("2026-11-23T10:00:00Z").ok(&["wait", &case]);
    desk.by("dana").at("2026-11-23T11:00:00Z").ok(&["take", &case]);
    assert_eq!(desk.json(&case)["resolution_due"], json!("2026-11-23T14:00:00Z"));
    // The same service again gives what the policy says by now: Tuesday 11:00.
    desk.by("dana").at("2026-11-23T11:00:00Z").ok(&["reclassify", &case, "--service", "printing"]);
    let after = desk.json(&case);
    assert_eq!(after["terms"]["resolution"], json!("2 working hours"));
    assert_eq!(after["resolution_due"], json!("2026-11-24T10:00:00Z"));
    let again = ["reclassify", &case, "--service", "printing", "--json"];
    let again = desk.by("dana").at("2026-11-23T11:00:00Z").run(&again).json();
    assert_eq!(again["changed"], json!(false), "nothing is left to decide");
}

#[test]
fn a_desk_that_moves_to_another_zone_keeps_its_promises() {
    let desk = TestDesk::new();
    apply(
        &desk,
        "[[calendar]]\nkey = \"office\"\nmonday = [\"09:00-17:00\"]\ntuesday = [\"09:00-17:00\"]\n",
    );
    let case = desk.case();
    let dana = desk.by("dana");
    dana.at("2026-11-23T15:00:00Z").ok(&["explain", &case, "--verify"]);
    apply(&desk, "[desk]\ntime_zone = \"America/New_York\"\n");
    // The clock of the case goes on in Berlin; a new one is counted in New York.
    dana.at("2026-11-23T10:00:00Z").ok(&["wait", &case]);
    dana.at("2026-11-23T14:30:00Z").ok(&["take", &case]);
    assert_eq!(desk.json(&case)["resolution_due"], json!("2026-11-24T09:30:00Z"));
    dana.at("2026-11-23T15:00:00Z").ok(&["explain", &case, "--verify"]);
    let new = desk.case();
    assert_eq!(desk.json(&new)["resolution_due"], json!("2026-11-23T18:00:00Z"));
}

#[test]
fn a_change_of_priority_or_line_counts_only_where_the_schema_looks_at_it() {
    let desk = TestDesk::new();
    apply(&desk, SCHEMAS);
    let later = desk.by("dana").at("2026-11-23T10:00:00Z");
    let due = |case: &str| desk.json(case)["resolution_due"].clone();

    let number = |case: &Value| case["number"].as_str().expect("a number").to_string();
    let case = number(&filed(&desk, &["--service", "net/vpn"]));
    let before = desk.json(&case);
    later.ok(&["edit", &case, "--priority", "critical"]);
    later.ok(&["escalate", &case, "--line", "2", "--group", "network"]);
    assert_eq!(due(&case), before["resolution_due"]);

    apply(&desk, "[desk]\ndeadline_schema = [\"priority-in-line\", \"priority\"]\n");
    let case = number(&filed(&desk, &["--priority", "low"]));
    assert_eq!(due(&case), json!("2026-11-23T22:00:00Z"));
    later.ok(&["edit", &case, "--priority", "critical"]);
    assert_eq!(due(&case), json!("2026-11-23T21:00:00Z"), "12 hours from registration");
    later.ok(&["escalate", &case, "--line", "2", "--group", "network"]);
    let after = desk.json(&case);
    assert_eq!(after["resolution_due"], json!("2026-11-25T13:00:00Z"), "52 hours");
    assert_eq!(after["response_due"], Value::Null, "the answer changes by reclassify only (D7)");
    later.ok(&["explain", &case, "--verify"]);
}

#[test]
fn the_answer_is_decided_anew_by_reclassify_and_only_while_unanswered() {
    let desk = TestDesk::new();
    let due = |case: &str| desk.json(case)["response_due"].clone();
    let case = desk.case();
    assert_eq!(due(&case), json!("2026-11-23T09:30:00Z"));
    desk.by("dana").at("2026-11-23T09:10:00Z").ok(&["wait", &case]);
    assert_eq!(due(&case), json!("2026-11-23T09:30:00Z"), "a pause does not move it");

    let other = desk.case();
    let none = ["reclassify", &other, "--agreement", "none"];
    desk.by("root").at("2026-11-23T09:10:00Z").ok(&none);
    assert_eq!(due(&other), json!("2026-11-23T10:00:00Z"), "1 working hour from registration");

    // Used up already: due at the change.
    let third = desk.case();
    let none = ["reclassify", &third, "--agreement", "none"];
    desk.by("root").at("2026-11-23T13:00:00Z").ok(&none);
    assert_eq!(due(&third), json!("2026-11-23T13:00:00Z"));

    // Answered: its deadline stays.
    let none = ["reclassify", &case, "--agreement", "none"];
    desk.by("root").at("2026-11-23T13:00:00Z").ok(&none);
    assert_eq!(due(&case), json!("2026-11-23T09:30:00Z"));
    assert_eq!(desk.json(&case)["terms"]["response"], json!("30 working minutes"));
}

#[test]
fn what_counts_as_the_first_answer() {
    let desk = TestDesk::new();
    let at = "2026-11-23T09:10:00Z";
    let answered = |mode: &str, step: &[&str]| {
        apply(&desk, &format!("[desk]\nfirst_response = \"{mode}\"\n"));
        let case = desk.case();
        let step: Vec<&str> =
            step.iter().map(|word| if *word == "CASE" { case.as_str() } else { word }).collect();
        desk.by("dana").at(at).ok(&step);
        desk.json(&case)["responded_at"] == json!(at)
    };
    let reply: &[&str] = &["reply", "CASE", "-m", "hello"];
    let assign: &[&str] = &["assign", "CASE", "--to", "erin"];
    let take: &[&str] = &["take", "CASE"];
    let note: &[&str] = &["note", "CASE", "-m", "hm"];
    let wait: &[&str] = &["wait", "CASE"];
    let cancel: &[&str] = &["cancel", "CASE"];
    for (mode, step, counts) in [
        ("any", reply, true),
        ("any", take, true),
        ("any", wait, true),
        ("any", cancel, true),
        ("any", assign, false),
        ("any", note, false),
        ("status", reply, false),
        ("status", wait, true),
        ("status", assign, false),
        ("message", reply, true),
        ("message", wait, false),
        ("message", take, false),
        ("assignment", assign, true),
        ("assignment", take, true),
        ("assignment", reply, false),
        ("assignment", wait, false),
    ] {
        assert_eq!(answered(mode, step), counts, "{mode}: {step:?}");
    }
    // A customer's own step never is one.
    apply(&desk, "[desk]\nfirst_response = \"any\"\n");
    let case = desk.case();
    desk.by("alice").at(at).ok(&["cancel", &case]);
    assert_eq!(desk.json(&case)["responded_at"], Value::Null);
}

#[test]
fn pauses_lose_nothing_and_overdue_ones_keep_their_deadline() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    // 16:59:30 in Berlin, in the middle of a minute: 59 m 30 s are used of what was left.
    dana.at("2026-11-23T09:59:30Z").ok(&["wait", &case]);
    assert_eq!(desk.json(&case)["resolution_remaining"], json!(4 * 3600 - 3570));
    // Back on Saturday: the rest runs on Monday from 09:00.
    dana.at("2026-11-28T12:00:00Z").ok(&["take", &case]);
    assert_eq!(desk.json(&case)["resolution_due"], json!("2026-11-30T11:00:30Z"));
    // Paused and resumed outside working hours: the same deadline.
    dana.at("2026-11-29T12:00:00Z").ok(&["wait", &case]);
    dana.at("2026-11-29T20:00:00Z").ok(&["take", &case]);
    assert_eq!(desk.json(&case)["resolution_due"], json!("2026-11-30T11:00:30Z"));
    // Past it, a pause changes nothing, and the case is late all the same.
    dana.at("2026-11-30T12:00:30Z").ok(&["wait", &case]);
    let shown = show(&desk, &case, "2026-11-30T13:00:30Z");
    assert_eq!(shown["resolution_due"], json!("2026-11-30T11:00:30Z"));
    assert_eq!(shown["overdue"]["resolution"], json!(true));
    assert_eq!(shown["resolution_remaining"], Value::Null);
    let listed = dana.at("2026-11-30T13:00:30Z").ok(&["list", "--overdue", "--format", "plain"]);
    assert!(listed.contains("\t! 2h late\t"), "{listed}");
    dana.at("2026-12-01T09:00:00Z").ok(&["take", &case]);
    dana.at("2026-12-01T10:00:30Z").ok(&["resolve", &case, "-m", "x"]);
    let shown = show(&desk, &case, "2026-12-02T10:00:00Z");
    assert_eq!(shown["late"]["resolution"], json!(23 * 3600));
    assert_eq!(shown["overdue"], json!({ "response": false, "resolution": false }));
    // Resolved late: the old deadline stays (D9).
    desk.by("alice").at("2026-12-02T11:00:00Z").ok(&["reopen", &case, "-m", "again"]);
    assert_eq!(desk.json(&case)["resolution_due"], json!("2026-11-30T11:00:30Z"));
    assert_eq!(show(&desk, &case, "2026-12-02T12:00:00Z")["overdue"]["resolution"], json!(true));
    dana.at("2026-12-02T12:00:00Z").ok(&["explain", &case, "--verify"]);
}

#[test]
fn a_term_in_working_days_keeps_the_working_time_left() {
    let desk = TestDesk::new();
    desk.by("root").ok(&["service", "edit", "network", "--resolution", "2 working days"]);
    let case = filed(&desk, &["--service", "network"]);
    let number = case["number"].as_str().expect("a number");
    assert_eq!(case["resolution_due"], json!("2026-11-25T16:00:00Z"), "Wednesday 17:00");
    desk.by("dana").at("2026-11-24T10:00:00Z").ok(&["wait", number]);
    // Tuesday 11:00 to Wednesday 17:00: 6 and 8 hours.
    assert_eq!(desk.json(number)["resolution_remaining"], json!(14 * 3600));
    desk.by("dana").at("2026-11-26T08:00:00Z").ok(&["take", number]);
    assert_eq!(desk.json(number)["resolution_due"], json!("2026-11-27T14:00:00Z"));
    desk.by("dana").at("2026-11-26T08:00:00Z").ok(&["explain", number, "--verify"]);
}

#[test]
fn odd_terms_are_answered_clearly() {
    let desk = TestDesk::new();
    let root = desk.by("root");
    for (term, words) in [
        ("0 working hours", "not a length of time"),
        ("-5m", "not a length of time"),
        ("3660000 days", "longer than 100 years"),
        ("99999999999999999999h", "longer than 100 years"),
        ("8 weeks", "is not a duration"),
        ("1.5h", "is not a duration"),
    ] {
        let error = root.fails(6, &["service", "edit", "network", "--resolution", term]);
        assert!(error.contains(words), "{term}: {error}");
    }
}

#[test]
fn odd_calendars_are_refused_at_once() {
    let desk = TestDesk::new();
    for (lines, words) in [
        ("monday = [\"09:00-13:00\", \"12:00-18:00\"]", "overlap"),
        ("monday = [\"09:00-25:00\"]", "25:00"),
        ("monday = [\"24:00-24:00\"]", "24:00"),
        ("monday = [\"18:00-09:00\"]", "night shift"),
        ("monday = [\"09:00-09:00\"]", "no length"),
        ("monday = [\"9-17\"]", "not an interval"),
        ("monday = []", "no working time"),
        ("time_zone = \"Europe/Berlni\"\nmonday = [\"09:00-17:00\"]", "Europe/Berlin"),
        ("monday = [\"09:00-17:00\"]\nexceptions = { \"2026-02-30\" = [] }", "2026-02-30"),
    ] {
        let policy = format!("[[calendar]]\nkey = \"odd\"\n{lines}\n");
        std::fs::write(desk.path("odd.toml"), policy).expect("a file");
        let error = desk.by("root").fails(6, &["apply", "odd.toml"]);
        assert!(error.contains(words) && error.contains("odd"), "{lines}: {error}");
    }
    let round = "[[calendar]]\nkey = \"odd\"\nmonday = [\"22:00-24:00\", \"00:00-06:00\"]\n";
    std::fs::write(desk.path("odd.toml"), round).expect("a file");
    desk.by("root").ok(&["apply", "odd.toml"]);
}
