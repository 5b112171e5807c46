//! People and catalog as customers see them (P3), and what is retired (rule “Retire”).

use crate::desk_under_test::{START, TestDesk};

#[test]
fn customers_see_what_they_are_offered_and_no_more() {
    let desk = TestDesk::new();
    let admin = desk.at(START);
    admin.ok(&["item", "add", "printer-3", "--name", "Printer 3", "--account", "acme"]);
    admin.ok(&["item", "add", "router-1", "--name", "Router 1", "--account", "globex"]);
    let alice = desk.by("alice");
    assert_eq!(alice.ok(&["service", "list", "-q"]), "printing\nprinting/toner\n");
    assert_eq!(alice.ok(&["item", "list", "-q"]), "printer-3\n");
    assert_eq!(alice.ok(&["service", "list"]), "printing\tPrinting\nprinting/toner\tToner\n");
    let shown = alice.run(&["service", "show", "printing", "--json"]).json();
    assert!(shown.get("group").is_none() && shown["name"] == "Printing", "{shown}");
    // P2: what is not offered does not exist, wherever it is named.
    for key in ["network", "nonesuch"] {
        let error = alice.fails(3, &["service", "show", key]);
        assert!(error.contains(&format!("there is no service “{key}”")), "{error}");
        let error = alice.fails(3, &["new", "--service", key, "--subject", "x"]);
        assert!(error.contains(&format!("there is no service “{key}” for you")), "{error}");
        assert!(!error.contains("`network`") && error.contains("printing"), "{error}");
    }
    alice.fails(3, &["item", "show", "router-1"]);
    for noun in ["agent", "group", "agreement", "calendar", "account", "contact"] {
        alice.fails(4, &[noun, "list"]);
    }
    assert_eq!(desk.by("bob").ok(&["contact", "list", "-q"]), "alice\nbob\n");
    desk.by("bob").fails(3, &["contact", "show", "carol"]);
}

#[test]
fn nobody_leaves_with_cases_in_hand() {
    let desk = TestDesk::new();
    let case = desk.case();
    desk.by("dana").ok(&["take", &case]);
    let admin = desk.at(START);
    let error = admin.fails(5, &["agent", "retire", "dana"]);
    assert!(error.contains("1 open case") && error.contains("--to"), "{error}");
    admin.fails(3, &["agent", "retire", "dana", "--to", "nobody-there"]);
    admin.fails(6, &["agent", "retire", "dana", "--to", "dana"]);
    assert_eq!(desk.json(&case)["assignee"], "dana", "nothing was changed");
    admin.ok(&["agent", "retire", "dana", "--to", "erin"]);
    assert_eq!(desk.json(&case)["assignee"], "erin");
    admin.fails(4, &["--as", "dana", "list"]);
    admin.fails(6, &["assign", &case, "--to", "dana"]);
    admin.ok(&["agent", "edit", "dana", "--unretire"]);
    admin.ok(&["assign", &case, "--to", "dana"]);
    admin.ok(&["agent", "retire", "dana", "--to", "network"]);
    let shown = desk.json(&case);
    assert_eq!(
        (&shown["assignee"], &shown["group"]),
        (&serde_json::Value::Null, &"network".into())
    );
}

#[test]
fn a_group_a_lead_and_a_calendar_are_named_by_something() {
    let desk = TestDesk::new();
    let case = desk.case();
    let admin = desk.at(START);
    let error = admin.fails(5, &["group", "retire", "helpdesk"]);
    assert!(error.contains("service printing") && error.contains("1 open case"), "{error}");
    admin.ok(&["group", "retire", "helpdesk", "--to", "network"]);
    assert_eq!(desk.json(&case)["group"], "network");
    let service = admin.run(&["service", "show", "printing", "--json"]).json();
    assert_eq!(service["group"], "network");
    let error = admin.fails(5, &["agent", "retire", "frank"]);
    assert!(error.contains("group network"), "{error}");
    admin.ok(&["agent", "retire", "frank", "--to", "erin"]);
    assert_eq!(admin.run(&["group", "show", "network", "--json"]).json()["lead"], "erin");
    let error = admin.fails(5, &["calendar", "retire", "office"]);
    assert!(error.contains("default_calendar"), "{error}");
}

/// Each fault of a policy is an error of its own, with advice once; to programs all are one.
#[test]
fn every_fault_of_a_policy_has_its_line() {
    let desk = TestDesk::new();
    let text =
        "[[calendar]]\nkey = \"c\"\nics = [\"x\"]\nweek = 1\n[[service]]\nkey = \"x\"\nfoo = 1\n";
    std::fs::write(desk.path("bad.toml"), text).expect("written");
    let told = desk.at(START).fails(6, &["apply", "bad.toml"]);
    assert!(!told.contains("\\n"), "{told}");
    let begins = |word: &str| told.lines().filter(|line| line.starts_with(word)).count();
    assert_eq!((begins("error: bad.toml:"), begins("hint: keys are")), (3, 2), "{told}");
    assert_eq!(told.lines().last(), Some("hint: nothing was changed"));
    let told = desk.at(START).fails(6, &["apply", "bad.toml", "--json"]);
    let error: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    let message = error["error"]["message"].as_str().expect("a text");
    assert_eq!(message.lines().count(), 3, "{message}");
}

/// Lists of people and catalog have columns, formats and fields like every other list.
#[test]
fn lists_have_columns_and_fields() {
    let desk = TestDesk::new();
    let admin = desk.at(START);
    let csv = admin.ok(&["contact", "list", "--format", "csv"]);
    assert!(csv.starts_with("login,name,role,account,email\nalice,"), "{csv}");
    // Where a field is empty its column stays; a role that was not given is said.
    let rows: Vec<&str> = csv.lines().collect();
    assert!(rows.iter().all(|row| row.matches(',').count() == 4), "{csv}");
    assert!(csv.contains(",customer,"), "{csv}");
    let fields = admin.ok(&["agent", "list", "--fields", "login,role", "--json"]);
    assert!(fields.contains(r#"{"login":"dana","role":"agent"}"#), "{fields}");
    admin.fails(2, &["agent", "list", "--fields", "logon"]);
    admin.ok(&["agent", "retire", "erin", "--to", "dana"]);
    let all = admin.ok(&["agent", "list", "--all", "--format", "csv"]);
    assert!(all.starts_with("login,name,role,groups,email,retired_at\n"), "{all}");
    assert!(all.lines().any(|row| row.starts_with("erin,") && row.ends_with(":00:00Z")), "{all}");
    // What is not a list has its fields, too.
    assert_eq!(desk.by("alice").ok(&["whoami", "--fields", "role,login"]), "customer\talice\n");
    assert_eq!(desk.by("alice").ok(&["whoami", "--fields", "help"]), "login\nname\nrole\nmethod\n");
    desk.by("alice").fails(2, &["whoami", "--fields", "lgin"]);
}

/// What was done cannot be refused any more: a field that there is not stays empty, with a word.
#[test]
fn a_wrong_field_of_an_outcome_does_not_undo_its_exit_code() {
    let desk = TestDesk::new();
    let copy = desk.path("copy.db");
    let copy = copy.to_str().expect("a path");
    let ran = desk.at(START).run(&["backup", copy, "--fields", "file,nope"]);
    assert!(
        ran.code == 0
            && desk.path("copy.db").exists()
            && ran.err.contains("no field “nope”; it stays empty"),
        "{ran:?}"
    );
    // A mail is never refused for it, and not taken either: the mail server keeps it.
    let mail = "From: alice@acme.example\r\nSubject: x\r\n\r\nx\r\n";
    desk.at(START).input(mail).fails(75, &["mail", "receive", "--fields", "nope"]);
    assert_eq!(desk.at(START).ok(&["list", "--count"]).trim(), "0");
}
