//! Mail of several teams (M11): routes, addresses of groups, aliases; answers from where it went.

use serde_json::Value;

use crate::desk_under_test::{START, TestDesk};

const POLICY: &str = r#"
[mail]
address = "support@desk.example"
aliases = ["hello@desk.example"]
transport = "smtp://127.0.0.1:9"

[[group]]
key = "network"
name = "Network"
line = 2
email = "network@desk.example"
members = ["frank"]

[[route]]
to = ["billing@desk.example", "accounting.desk.example"]
service = "printing"
group = "network"
priority = "high"
tags = ["money"]

[[route]]
key = "vip"
rank = 10
from = ["@acme"]
subject = "urgent"
priority = "critical"

[[route]]
key = "monitoring"
header = { X-Source = "nagios*" }
tags = ["machine"]
"#;

fn desk() -> TestDesk {
    let desk = TestDesk::new();
    desk.at(START).input(POLICY).ok(&["apply", "-"]);
    desk
}

fn mail(to: &str, subject: &str, more: &str) -> String {
    format!(
        "From: alice@acme.example\nTo: {to}\nSubject: {subject}\nMessage-ID: <{}@x.example>\n{more}\nHelp\n",
        subject.replace(' ', ".")
    )
}

fn case_of(desk: &TestDesk, mail: &str) -> Value {
    let ran = desk.at(START).input(mail).run(&["mail", "receive", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let told = ran.json();
    assert_eq!(told["disposition"], "created", "{told}");
    desk.json(told["case"].as_str().expect("a case"))
}

fn fields(case: &Value, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| case[*name].to_string().replace('"', "")).collect()
}

#[test]
fn each_team_gets_its_mail() {
    let desk = desk();
    let shown = ["route", "service", "group", "priority", "tags", "mailbox"];
    for (mail, wanted) in [
        (
            mail("Billing <billing@desk.example>", "one", "Cc: support@desk.example\n"),
            [
                "billing-desk.example-accounting.desk.example",
                "printing",
                "network",
                "high",
                "[money]",
                "support@desk.example",
            ],
        ),
        (
            mail("x@mail.accounting.desk.example", "two", ""),
            [
                "billing-desk.example-accounting.desk.example",
                "printing",
                "network",
                "high",
                "[money]",
                "null",
            ],
        ),
        // The lower rank comes first, also of one that is written later.
        (
            mail("billing@desk.example", "three URGENT", ""),
            ["vip", "null", "null", "critical", "[]", "null"],
        ),
        (
            mail("support@desk.example", "four", "X-Source: Nagios 4\n"),
            ["monitoring", "null", "null", "medium", "[machine]", "support@desk.example"],
        ),
        // Without a route: the address of a group, then an alias.
        (
            mail("network@desk.example", "five", "Cc: support@desk.example\n"),
            ["null", "null", "network", "medium", "[]", "network@desk.example"],
        ),
        (
            mail("Hello <hello@desk.example>", "six", "Cc: network@desk.example\n"),
            ["null", "null", "null", "medium", "[]", "hello@desk.example"],
        ),
    ] {
        let case = case_of(&desk, &mail);
        assert_eq!(fields(&case, &shown), wanted, "{mail}");
    }
    // The agreement and its terms are those of a case that was filed for the service.
    let filed = desk.by("alice").run(&["new", "--service", "printing", "-m", "x", "--json"]).json();
    let by_mail = desk.json("1");
    assert_eq!(by_mail["agreement"], filed["agreement"]);
    assert!(!by_mail["response_due"].is_null(), "{by_mail}");
    let stats = desk.at(START).ok(&["stats", "--by", "route", "--format", "tsv"]);
    assert!(stats.contains("vip\t1") && stats.contains("monitoring\t1"), "{stats}");
    // How staff sort their mail is not for customers.
    let seen = desk.by("alice").run(&["show", "3", "--json"]).json();
    assert_eq!((&seen["route"], &seen["priority"]), (&Value::Null, &"critical".into()));
}

#[test]
fn answers_come_from_the_address_that_was_written_to() {
    let desk = desk();
    let from = |case: &str| {
        let all = desk.at(START).run(&["outbox", "list", "--json"]).json();
        let all = all.as_array().expect("a list").clone();
        let mail = all.iter().find(|row| row["case"] == case && row["to"] == "alice");
        let id = mail.expect("a mail")["id"].to_string();
        let raw = desk.at(START).ok(&["outbox", "show", &id, "--raw"]);
        raw.lines().find(|line| line.starts_with("From:")).expect("a sender").to_string()
    };
    let first = case_of(&desk, &mail("hello@desk.example", "one", ""));
    let number = first["number"].as_str().expect("a number").to_string();
    assert!(from(&number).contains("<hello@desk.example>"), "{}", from(&number));
    // A case keeps it, whoever gets it.
    desk.by("dana").ok(&["assign", &number, "--group", "network"]);
    desk.by("frank").ok(&["take", &number]);
    assert!(from(&number).contains("<hello@desk.example>"), "{}", from(&number));
    // Without one its group's address counts, as it is then.
    let other = desk.case();
    desk.by("dana").ok(&["assign", &other, "--group", "network"]);
    desk.by("frank").ok(&["take", &other]);
    assert!(from(&other).contains("<network@desk.example>"), "{}", from(&other));
    // An address that is the desk's no more is not written from.
    desk.at(START).input("[mail]\naliases = []\n").ok(&["apply", "-"]);
    desk.by("frank").ok(&["reply", &number, "-m", "Done"]);
    assert!(from(&number).contains("<network@desk.example>"), "{}", from(&number));
}

/// Where a token does not fit behind the address that was written to, the desk's own takes the
/// answers: no mail goes out that cannot be answered.
#[test]
fn a_long_address_is_answered_at_the_desks() {
    let desk = desk();
    let long = format!("{}@desk.example", "a".repeat(60));
    let policy = format!("[mail]\naliases = [\"{long}\"]\ntransport = \"maildir:out\"\n");
    desk.at(START).input(&policy).ok(&["apply", "-"]);
    let number = case_of(&desk, &mail(&long, "one", ""))["number"].to_string().replace('"', "");
    desk.by("dana").ok(&["take", &number]);
    desk.by("dana").ok(&["resolve", &number, "-m", "Done"]);
    let seen = desk.at(START).ok(&["outbox", "show", "1", "--raw"]);
    assert!(seen.contains("<support+masked@desk.example>"), "{seen}");
    desk.at(START).ok(&["outbox", "send"]);
    let sent: Vec<String> = std::fs::read_dir(desk.path("out/new"))
        .expect("a folder")
        .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("text"))
        .map(|mail| mail.replace("=\r\n", "").replace("=\n", "").replace("\r\n", "\n"))
        .filter(|mail| mail.contains("alice@acme.example"))
        .collect();
    assert!(sent.len() > 1, "{sent:?}");
    for mail in &sent {
        assert!(mail.contains(&long), "from the address that was written to: {mail}");
        assert!(mail.contains("<support+1."), "answers come to the desk's: {mail}");
    }
    let rated = sent.iter().find_map(|mail| mail.split("mailto:").nth(1)).expect("a link");
    let (to, _) = rated.split_once('?').expect("a subject");
    let rating = "Subject: 5\nMessage-ID: <r@x.example>\n";
    let rating = format!("From: alice@acme.example\nTo: {to}\n{rating}\n");
    let told = desk.at(START).input(&rating).run(&["mail", "receive", "--json"]).json();
    assert_eq!(told["reason"], "rated 1", "{told}");
}

#[test]
fn routes_are_a_noun_and_are_tried_out() {
    let desk = desk();
    let root = desk.at(START);
    let tried = mail("billing@desk.example", "one", "");
    let told = root.input(&tried).run(&["mail", "test", "--json"]).json();
    assert_eq!(told["route"], "billing-desk.example-accounting.desk.example", "{told}");
    let words = root.input(&tried).ok(&["mail", "test"]);
    assert!(words.contains("Route         billing-desk"), "{words}");
    root.ok(&["route", "add", "sales", "--from", "customer.example", "--group", "network"]);
    assert!(root.ok(&["route", "list"]).contains("sales"));
    // What the desk says of itself can be applied again.
    let policy = root.ok(&["policy", "show"]);
    assert_eq!(root.input(&policy).run(&["apply", "-"]).err, "no change\n");
    root.ok(&["route", "retire", "billing-desk.example-accounting.desk.example"]);
    let told = root.input(&tried).run(&["mail", "test", "--json"]).json();
    assert_eq!(told["route"], Value::Null, "{told}");
    desk.by("dana").fails(4, &["route", "add", "x", "--to", "a@b.example"]);
    for (route, words) in [
        ("[[route]]\nkey = \"x\"\n", "it asks for nothing"),
        ("[[route]]\nto = [\"a b@x.example\"]\n", "is not an address"),
        ("[[route]]\nto = [\"@acme\"]\n", "mail comes from one"),
        ("[[route]]\nfrom = [\"@nobody\"]\n", "does not exist"),
        ("[[route]]\nto = [\"x.example\"]\ngroup = \"nobody\"\n", "nobody"),
        ("[[route]]\nheader = { \"X:Y\" = \"z\" }\n", "not the name of a header"),
    ] {
        let why = root.input(route).run(&["policy", "check", "-"]);
        assert!(why.code == 6 && why.err.contains(words), "{route}: {why:?}");
    }
    // A route to what is gone loses no mail: it is held.
    root.input("[[group]]\nkey = \"late\"\nname = \"Late\"\nmembers = [\"frank\"]\n")
        .ok(&["apply", "-"]);
    root.ok(&["route", "edit", "vip", "--group", "late"]);
    root.ok(&["group", "retire", "late", "--to", "network"]);
    let ran = root
        .input(&mail("support@desk.example", "urgent too", ""))
        .run(&["mail", "receive", "--json"]);
    let told = ran.json();
    assert!(
        ran.code == 0 && (told["disposition"] == "created" || told["disposition"] == "held"),
        "{told}"
    );
}
