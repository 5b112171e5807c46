//! No view, format or export of a person below admin holds a token or code that works.

use casebook::mail::token;

use crate::desk_under_test::{START, TestDesk};

/// Every string of a text that may be an address of the desk with something behind the plus.
fn working(text: &str, desk: &TestDesk) -> Vec<String> {
    let keys =
        casebook::mail::key::of_desk(&desk.path("desk.db"), None).expect("read").expect("ours");
    let ends = |c: char| c.is_whitespace() || "<>\"'(),;:[]?\\".contains(c);
    let mut found = Vec::new();
    for word in text.split(ends).filter(|word| word.contains('+')) {
        let word = word.replace("%40", "@").replace("%2B", "+");
        let Some(claim) = token::read_address(&word, ["support@desk.example"]) else { continue };
        for login in ["alice", "bob", "carol", "dana", "lena", "group:helpdesk"] {
            if claim.proves(&keys, login) {
                found.push(format!("{word} of {login}"));
            }
        }
    }
    for word in text.split(ends) {
        if let Some(claim) = token::read_message_id(word)
            && ["alice", "dana"].iter().any(|login| claim.proves(&keys, login))
        {
            found.push(word.to_string());
        }
    }
    found
}

#[test]
fn what_staff_may_read_lets_nobody_be_somebody_else() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let policy = format!(
        "[mail]\naddress = \"support@desk.example\"\ntransport = \"maildir:{}\"\n\
         [[agent]]\nlogin = \"lena\"\nname = \"Lena\"\nemail = \"lena@desk.example\"\nrole = \"lead\"\ngroups = [\"helpdesk\"]\n",
        desk.path("out").display()
    );
    root.input(&policy).ok(&["apply", "-"]);
    let case = desk.case();
    desk.by("dana").ok(&["take", &case]);
    desk.by("dana").ok(&["resolve", &case, "-m", "Done"]);
    root.ok(&["contact", "invite", "alice"]);
    root.ok(&["agent", "invite", "dana"]);
    root.ok(&["outbox", "send"]);
    // The mails themselves hold what works.
    let mut mails = String::new();
    for file in std::fs::read_dir(desk.path("out/new")).expect("mails") {
        mails += &std::fs::read_to_string(file.expect("a file").path())
            .expect("text")
            .replace("=\n", "")
            .replace("=3D", "=");
    }
    assert!(working(&mails, &desk).len() >= 6, "{mails}");
    let codes: Vec<&str> = mails
        .split_whitespace()
        .filter(|word| word.len() == 24 && word.split('-').count() == 5)
        .collect();
    assert_eq!(codes.len(), 2, "{mails}");
    // A customer's mail quotes ours; where others read it, nothing in it works.
    let quoted: String = mails.lines().map(|line| format!("> {line}\n")).collect();
    let mail = format!(
        "From: alice@acme.example\nSubject: x\nMessage-ID: <q@x.example>\n\nSee:\n{quoted}"
    );
    let told = root.input(&mail).run(&["mail", "receive", "--json"]).json();
    let second = told["case"].as_str().expect("a case").to_string();
    let mut seen = Vec::new();
    for who in ["lena", "dana", "alice", "bob"] {
        for arguments in [
            &["outbox", "list", "--json"][..],
            &["outbox", "list", "--format", "csv"],
            &["outbox", "show", "1"],
            &["outbox", "show", "1", "--raw"],
            &["outbox", "show", "1", "--json"],
            &["outbox", "show", "2", "--raw"],
            &["outbox", "show", "4", "--raw"],
            &["outbox", "show", "5", "--raw"],
            &["outbox", "show", "6", "--raw"],
            &["outbox", "show", "6", "--json"],
            &["export", "--what", "all"],
            &["export"],
            &["export", "--format", "csv"],
            &["show", &case, &second, "--json"],
            &["show", &second, "--full"],
            &["history", &case, "--json", "--full"],
            &["history", &second, "--full"],
            &["list", "--status", "all", "--json"],
            &["mail", "list", "--json"],
            &["mail", "show", "M-1"],
            &["mail", "show", "M-1", "--json"],
            &["mail", "raw", "M-1"],
            &["mail", "preview", "resolved", &case],
            &["log", "--json"],
            &["log", &case],
            &["policy", "show"],
            &["doctor", "--json"],
            &["report"],
            &["stats", "--json"],
        ] {
            let ran = desk.by(who).run(arguments);
            let text = format!("{}{}", ran.out, ran.err);
            let found = working(&text, &desk);
            assert!(found.is_empty(), "{who} {arguments:?}: {found:?}");
            for code in &codes {
                assert!(!text.contains(code), "{who} {arguments:?} shows a code");
            }
            if who != "alice" && ran.code == 0 && arguments.contains(&"--json") {
                assert!(!text.contains("\"message_id\":\"<"), "{who} {arguments:?}: {text}");
            }
            seen.push(ran.code);
        }
    }
    assert!(seen.iter().filter(|code| **code == 0).count() > 40, "{seen:?}");
    // An export that was made below admin says so, and makes no desk.
    desk.by("lena").ok(&["export", "--what", "all", "-o", "partial.jsonl"]);
    let new = desk.path("new.db");
    let told = root.fails(6, &["--db", new.to_str().expect("a path"), "import", "partial.jsonl"]);
    assert!(told.contains("below admin"), "{told}");
    root.ok(&["export", "--what", "all", "-o", "whole.jsonl"]);
    root.ok(&["--db", new.to_str().expect("a path"), "import", "whole.jsonl"]);
    // A code that was used is blank.
    assert!(
        root.ok(&["outbox", "show", "5", "--raw"]).contains('…')
            || root.ok(&["outbox", "show", "5"]).contains('…')
    );
}

#[test]
fn agents_make_nobody_of_a_customer() {
    let desk = TestDesk::new();
    for flags in [&["--os-user", "mallory"][..], &["--role", "power"], &["--account", "globex"]] {
        let told = desk.by("dana").fails(4, &[&["contact", "edit", "alice"], flags].concat());
        assert!(told.contains("admins"), "{told}");
    }
    desk.by("dana").ok(&[
        "contact",
        "edit",
        "alice",
        "--phone",
        "+49 1",
        "--language",
        "de",
        "--name",
        "Alice B.",
    ]);
    desk.by("dana").fails(4, &["contact", "invite", "alice"]);
    // An address that came later rates no resolution before it.
    let case = desk.case();
    desk.by("dana").ok(&["take", &case]);
    desk.by("dana").ok(&["resolve", &case]);
    let later = "2026-11-23T10:00:00Z";
    desk.by("dana").at(later).ok(&[
        "contact",
        "edit",
        "alice",
        "--email",
        "alice@acme.example,dana@home.example",
    ]);
    desk.at(START).input("[mail]\naddress = \"support@desk.example\"\n").ok(&["apply", "-"]);
    let keys =
        casebook::mail::key::of_desk(&desk.path("desk.db"), None).expect("read").expect("ours");
    let issued_at = START.parse().expect("an instant");
    let purpose = token::Purpose::Rate { points: 5, issued_at };
    let address = token::address(&keys, "support@desk.example", 1, "alice", purpose).expect("one");
    let mail = format!("From: dana@home.example\nTo: {address}\nMessage-ID: <r@x.example>\n\n");
    let told = desk.at(later).input(&mail).run(&["mail", "receive", "--json"]).json();
    assert_ne!(told["disposition"], "appended", "{told}");
    assert_eq!(desk.json(&case)["rating"], serde_json::Value::Null);
}
