//! Who wrote what a form or an own list sends (M3).

use serde_json::Value;

use crate::desk_under_test::{START, TestDesk};

fn desk() -> TestDesk {
    let desk = TestDesk::new();
    let policy = "[mail]\naddress = \"support@desk.example\"\naliases = [\"team@groups.example\"]\n\
                  forms = [\"forms@www.example\", \"support@desk.example\"]\n\
                  lists = [\"help@groups.example\"]\ntrusted_authserv = [\"mx.desk.example\"]\n";
    desk.at(START).input(policy).ok(&["apply", "-"]);
    desk
}

fn receive(desk: &TestDesk, heads: &str) -> Value {
    let id = heads.bytes().fold(7_u64, |sum, b| sum.wrapping_mul(31).wrapping_add(u64::from(b)));
    let mail = format!("{heads}Message-ID: <{id}@x.example>\n\nIt jams\n");
    let ran = desk.at(START).input(&mail).run(&["mail", "receive", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.json()
}

fn contact(desk: &TestDesk, heads: &str) -> String {
    let told = receive(desk, heads);
    assert_eq!(told["disposition"], "created", "{heads}: {told}");
    let case = desk.json(told["case"].as_str().expect("a case"));
    case["contact"].as_str().expect("a contact").to_string()
}

#[test]
fn the_person_behind_a_form_or_a_list_is_who_wrote() {
    let desk = desk();
    for (heads, wanted) in [
        // A contact form, with all that forms carry.
        (
            "From: Website <forms@www.example>\nReply-To: Alice <alice@acme.example>\n\
             To: support@desk.example\nSubject: Form 1\nAuto-Submitted: auto-generated\n",
            "alice",
        ),
        // One that sends in the name of the desk itself.
        (
            "From: support@desk.example\nReply-To: new.person@far.example\nTo: support@desk.example\n\
             Subject: Form 2\nPrecedence: bulk\n",
            "new.person",
        ),
        // A list that rewrites the sender.
        (
            "From: 'Alice' via Help <help@groups.example>\nX-Original-From: Alice <alice@acme.example>\n\
             Reply-To: help@groups.example\nTo: help@groups.example\nSubject: List 1\n\
             List-Id: <help.groups.example>\nPrecedence: list\n",
            "alice",
        ),
        (
            "From: 'Alice' via Help <help@groups.example>\nReply-To: Alice <alice@acme.example>\n\
             To: help@groups.example\nSubject: List 2\nList-Id: <help.groups.example>\n",
            "alice",
        ),
        // One that leaves it as it is.
        (
            "From: alice@acme.example\nTo: help@groups.example\nSubject: List 3\n\
             List-Id: <help.groups.example>\nPrecedence: list\n",
            "alice",
        ),
    ] {
        assert_eq!(contact(&desk, heads), wanted, "{heads}");
    }
    let shown = desk.at(START).run(&["contact", "show", "new.person", "--json"]).json();
    assert_eq!(shown["emails"][0], "new.person@far.example", "{shown}");
    // Staff read how it came.
    let history = desk.at(START).ok(&["history", "1"]);
    assert!(
        history.contains("It came by forms@www.example, which says who wrote it."),
        "{history}"
    );
}

/// A customer's mail is not lost because nobody has named the list it came by; a mail of ours that
/// comes back is.
#[test]
fn what_a_list_sends_from_our_address_waits_to_be_named() {
    let desk = TestDesk::new();
    let policy = "[mail]\naddress = \"support@desk.example\"\naliases = [\"team@desk.example\"]\n";
    desk.at(START).input(policy).ok(&["apply", "-"]);
    let list = |more: &str| {
        format!(
            "From: \"'Carla' via Support\" <support@desk.example>\nTo: support@desk.example\n\
             Subject: Phone\nPrecedence: list\nList-ID: <support.desk.example>\n{more}"
        )
    };
    for more in [
        "Reply-To: Carla <carla@far.example>\n",
        "X-Original-From: Carla <carla@far.example>\nReply-To: team@desk.example\n",
    ] {
        let told = receive(&desk, &list(more));
        assert_eq!(told["disposition"], "held", "{more}: {told}");
        let reason = told["reason"].as_str().expect("a reason");
        assert!(reason.contains("carla@far.example") && reason.contains("lists"), "{reason}");
    }
    for more in [
        "",
        "Reply-To: support+1.abc@desk.example\n",
        "Reply-To: Carla <carla@far.example>\nAuto-Submitted: auto-replied\n",
        "Reply-To: Carla <carla@far.example>\nX-Casebook-Desk: team@desk.example\n",
    ] {
        let told = receive(&desk, &list(more));
        assert_eq!(told["disposition"], "ignored", "{more}: {told}");
    }
    desk.at(START).input("[mail]\nlists = [\"support@desk.example\"]\n").ok(&["apply", "-"]);
    let held = desk.at(START).run(&["mail", "held", "--json"]).json();
    assert_eq!(held.as_array().expect("a list").len(), 2, "{held}");
    // What is held names itself, for `mail release`.
    let mail = "From: a@x.example, b@x.example\nMessage-ID: <words@x.example>\n\nx\n";
    let said = desk.at(START).input(mail).ok(&["mail", "receive"]);
    assert!(said.starts_with("held M-7: "), "{said}");
    let told = desk.at(START).run(&["mail", "release", "M-1", "--json"]).json();
    let case = desk.json(told["case"].as_str().expect("a case"));
    assert_eq!(case["contact"], "carla", "{case}");
}

#[test]
fn a_form_proves_nothing_and_speaks_for_no_staff() {
    let desk = desk();
    let case = desk.case();
    let form = |reply_to: &str, subject: &str, more: &str| {
        format!(
            "Authentication-Results: mx.desk.example; dmarc=pass header.from=acme.example\n\
             From: forms@www.example\n{reply_to}To: support@desk.example\nSubject: {subject}\n{more}"
        )
    };
    let alice = "Reply-To: alice@acme.example\n";
    // Neither the number nor what it refers to joins: anybody can write both into a form.
    let sent = desk.at(START).run(&["outbox", "list", "--json"]).json();
    let id = sent[0]["message_id"].as_str().expect("an id").to_string();
    for mail in [
        form(alice, &format!("Re: [{case}]"), ""),
        form(alice, "two", &format!("In-Reply-To: {id}\n")),
    ] {
        let told = receive(&desk, &mail);
        assert_eq!(told["disposition"], "created", "{told}");
    }
    for (mail, words) in [
        (form("Reply-To: dana@desk.example\n", "three", ""), "cannot speak for staff"),
        (form("", "four", ""), "does not say who wrote it"),
        (form("Reply-To: a@x.example, b@x.example\n", "five", ""), "does not say who wrote it"),
        (form("Reply-To: support@desk.example\n", "six", ""), "does not say who wrote it"),
    ] {
        let told = receive(&desk, &mail);
        let reason = told["reason"].as_str().unwrap_or_default();
        assert!(told["disposition"] == "held" && reason.contains(words), "{mail}: {told}");
    }
    // What answers by itself stays a machine's, whoever sends it on.
    let told = receive(&desk, &form(alice, "seven", "X-Autoreply: yes\n"));
    assert_eq!(told["disposition"], "ignored", "{told}");
    // A blocked form stays blocked.
    desk.at(START).input("[mail]\nblock = [\"www.example\"]\n").ok(&["apply", "-"]);
    let told = receive(&desk, &form(alice, "eight", ""));
    assert!(told["reason"].as_str().is_some_and(|it| it.contains("block list")), "{told}");
    // Without the policy, a form is held, with what to do about it.
    desk.at(START).input("[mail]\nblock = []\nforms = []\n").ok(&["apply", "-"]);
    let told = receive(&desk, &form(alice, "nine", "Auto-Submitted: auto-generated\n"));
    assert!(told["reason"].as_str().is_some_and(|it| it.contains("[mail] forms")), "{told}");
}

#[test]
fn what_was_decided_about_a_sender_holds_for_the_next_mail() {
    let desk = desk();
    let root = desk.at(START);
    let spam =
        |n: u8| format!("From: offers@spam.example\nTo: support@desk.example\nSubject: Buy {n}\n");
    let told = receive(&desk, &format!("{}X-Spam-Flag: YES\n", spam(1)));
    let id = told["id"].as_str().expect("an id").to_string();
    assert_eq!(told["disposition"], "held");
    // Leads may; agents may not.
    desk.by("dana").fails(4, &["mail", "block", &id]);
    let dry = desk.by("frank").ok(&["mail", "block", &id, "-n"]);
    assert_eq!(dry, "would be blocked: offers@spam.example\n");
    assert_eq!(desk.by("frank").ok(&["mail", "block", &id]), "blocked: offers@spam.example\n");
    let told = receive(&desk, &spam(2));
    assert!(told["reason"].as_str().is_some_and(|it| it.contains("block list")), "{told}");
    assert!(desk.by("frank").ok(&["mail", "block", &id]).contains("blocked already"));
    root.ok(&["mail", "unblock", "Offers@SPAM.example"]);
    assert_eq!(receive(&desk, &spam(3))["disposition"], "created");
    root.ok(&["mail", "block", "spam.example"]);
    assert_eq!(receive(&desk, &spam(4))["disposition"], "ignored");
    for (sender, words, code) in [
        ("support@desk.example", "the desk's own", 5),
        ("desk.example", "the desk's own", 5),
        ("dana@desk.example", "of its staff", 5),
        ("a b@x.example", "is not an address", 6),
        ("M-99", "there is no mail", 3),
    ] {
        let why = root.fails(code, &["mail", "block", sender]);
        assert!(why.contains(words), "{sender}: {why}");
    }
    root.fails(3, &["mail", "unblock", "nobody@x.example"]);
}

fn forwarded(n: u8, from: &str, verdict: &str) -> String {
    format!(
        "Authentication-Results: mx.desk.example; dmarc={verdict} header.from=desk.example\n\
         From: Dana <dana@desk.example>\nTo: support@desk.example\nSubject: Fwd: It jams\n\
         Message-ID: <fwd{n}@desk.example>\n\nPlease file it.\n\n\
         ---------- Forwarded message ---------\nFrom: {from}\nDate: Mon, 23 Nov 2026\n\
         Subject: It jams\nTo: <dana@desk.example>\n\nThe tray in the hall.\n"
    )
}

fn pass_on(desk: &TestDesk, mail: &str) -> Value {
    let ran = desk.at(START).input(mail).run(&["mail", "receive", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.json()
}

#[test]
fn what_an_agent_passes_on_is_a_case_of_who_wrote_it() {
    let desk = desk();
    let told = pass_on(&desk, &forwarded(1, "Carla Weiss <carla@privat.example>", "pass"));
    assert_eq!(told["disposition"], "created", "{told}");
    let number = told["case"].as_str().expect("a case");
    let case = desk.json(number);
    for (field, wanted) in [
        ("contact", "carla"),
        ("subject", "It jams"),
        ("description", "The tray in the hall."),
        ("requested_by", "dana"),
        ("origin", "email"),
    ] {
        assert_eq!(case[field], wanted, "{field}: {case}");
    }
    // The agent's own words are for staff; the contact gets the receipt, and the agent none.
    let history = desk.by("dana").ok(&["history", number]);
    assert!(history.contains("Please file it."), "{history}");
    let messages = desk.by("dana").run(&["show", number, "--json"]).json();
    let kinds: Vec<&Value> =
        messages["messages"].as_array().expect("messages").iter().map(|m| &m["kind"]).collect();
    assert!(kinds.contains(&&Value::from("note")), "{messages}");
    let mails = desk.at(START).run(&["outbox", "list", "--json"]).json();
    assert!(mails.as_array().expect("a list").iter().any(|mail| mail["to"] == "carla"), "{mails}");
    // Again it is the same mail.
    let again = pass_on(&desk, &forwarded(1, "Carla Weiss <carla@privat.example>", "pass"));
    assert_eq!(again["disposition"], "duplicate");
    for (n, from, verdict) in [
        // Nobody vouches for the agent; nobody's words; words of staff, and of the desk.
        (2, "Carla <carla@privat.example>", "fail"),
        (3, "Carla", "pass"),
        (4, "Erin <erin@desk.example>", "pass"),
        (5, "Support <support@desk.example>", "pass"),
    ] {
        let told = pass_on(&desk, &forwarded(n, from, verdict));
        assert_eq!(told["disposition"], "held", "{from}: {told}");
        // A person decides.
        let id = told["id"].as_str().expect("an id");
        let done =
            desk.at(START).run(&["mail", "release", id, "--new", "--contact", "carla", "--json"]);
        assert_eq!(done.json()["disposition"], "created", "{done:?}");
    }
    desk.at(START).input("[mail]\nunknown_sender = \"hold\"\n").ok(&["apply", "-"]);
    let told = pass_on(&desk, &forwarded(6, "New <new@privat.example>", "pass"));
    assert_eq!(told["disposition"], "held", "{told}");
}
