//! Mail in (M1–M10): a customer writes, answers, forges; machines write; nothing is lost.

use crate::desk_under_test::{START, TestDesk};
use serde_json::Value;

/// The office with a mail address, a server that vouches, and a blocked domain.
fn desk() -> TestDesk {
    let desk = TestDesk::new();
    let file = desk.path("mail.toml");
    let text = "[mail]\naddress = \"support@desk.example\"\n\
                trusted_authserv = [\"mx.desk.example\"]\nblock = [\"spam.example\"]\n";
    std::fs::write(&file, text).expect("written");
    desk.at(START).ok(&["apply", file.to_str().expect("a path")]);
    desk
}

fn receive(desk: &TestDesk, mail: &str) -> Value {
    let ran = desk.at(START).input(mail).run(&["mail", "receive", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.json()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// The address to answer the newest mail about a case, and its Message-ID.
fn last_sent(desk: &TestDesk, case: &str) -> (String, String) {
    let all = desk.at(START).run(&["outbox", "list", "--json"]).json();
    let of_case = |row: &&Value| row["case"] == case && text(row, "to") == "alice";
    let newest = all.as_array().expect("a list").iter().find(of_case).expect("a mail").clone();
    let keys = casebook::mail::key::of_desk(&desk.path("desk.db")).expect("read").expect("ours");
    let id: i64 = case.trim_start_matches("SR-").parse().expect("a number");
    let reply = casebook::mail::token::Purpose::Reply;
    let own = "support@desk.example";
    let address = casebook::mail::token::address(&keys, own, id, "alice", reply).expect("made");
    (address, text(&newest, "message_id").to_string())
}

#[test]
fn a_customer_writes_answers_and_writes_again_after_the_end() {
    let desk = desk();
    let mail = "From: Alice <ALICE@acme.example>\nTo: support@desk.example\nSubject: It jams\n\
                Message-ID: <one@acme.example>\n\nThe printer jams.\n";
    let first = receive(&desk, mail);
    assert_eq!(text(&first, "disposition"), "created", "{first}");
    let case = text(&first, "case").to_string();
    let shown = desk.json(&case);
    assert_eq!((text(&shown, "contact"), text(&shown, "origin")), ("alice", "email"));
    let again = receive(&desk, &format!("Received: by mx; later\n{mail}"));
    assert_eq!((text(&again, "disposition"), text(&again, "case")), ("duplicate", case.as_str()));
    desk.by("dana").ok(&["take", &case]);
    desk.by("dana").ok(&["reply", &case, "--wait", "-m", "Which one?"]);
    let (address, message_id) = last_sent(&desk, &case);
    // The token in the address: it goes on, and the case comes back.
    let answer = receive(
        &desk,
        &format!(
            "From: alice@acme.example\nTo: {address}\nMessage-ID: <two@x.example>\n\nIn the hall."
        ),
    );
    assert_eq!((text(&answer, "disposition"), text(&answer, "case")), ("appended", case.as_str()));
    assert_eq!(text(&desk.json(&case), "status"), "reopened");
    // Our Message-ID proves it too.
    let answer = receive(
        &desk,
        &format!(
            "From: alice@acme.example\nTo: support@desk.example\nIn-Reply-To: {message_id}\n\
             Message-ID: <three@x.example>\n\nOn the left."
        ),
    );
    assert_eq!((text(&answer, "disposition"), text(&answer, "case")), ("appended", case.as_str()));
    // Neither proves anything for somebody else.
    for (from, to, id) in [
        ("carol@globex.example", address.as_str(), "four@x.example"),
        ("eve@evil.example", address.as_str(), "five@x.example"),
    ] {
        let forged = receive(
            &desk,
            &format!(
                "From: {from}\nTo: {to}\nIn-Reply-To: {message_id}\nSubject: Re: [{case}]\n\
                 Message-ID: <{id}>\n\nLet me in."
            ),
        );
        assert_eq!(text(&forged, "disposition"), "created", "{forged}");
        assert_ne!(text(&forged, "case"), case);
    }
    // M6: after the end a new case follows.
    desk.by("dana").ok(&["close", &case]);
    let late = receive(
        &desk,
        &format!("From: alice@acme.example\nTo: {address}\nMessage-ID: <six@x.example>\n\nAgain."),
    );
    assert_eq!(text(&late, "disposition"), "created", "{late}");
    assert!(text(&late, "reason").contains(&case), "{late}");
}

#[test]
fn a_number_needs_a_verified_sender_and_staff_need_both() {
    let desk = desk();
    let case = desk.case();
    let mail = |headers: &str, id: &str| {
        format!(
            "{headers}To: support@desk.example\nSubject: Re: [{case}] It jams\n\
             Message-ID: <{id}@x.example>\n\nMore.\n"
        )
    };
    let vouched = "Authentication-Results: mx.desk.example; dmarc=pass header.from=acme.example\n";
    let forged = "Authentication-Results: mx.evil.example; dmarc=pass header.from=acme.example\n";
    let alice = "From: alice@acme.example\n";
    let joined = receive(&desk, &mail(&format!("{vouched}{alice}"), "a"));
    assert_eq!((text(&joined, "disposition"), text(&joined, "case")), ("appended", case.as_str()));
    for (headers, id) in [(alice.to_string(), "b"), (format!("{forged}{alice}"), "c")] {
        let apart = receive(&desk, &mail(&headers, id));
        assert_eq!(text(&apart, "disposition"), "created");
        assert!(text(&apart, "reason").contains("not verified"), "{apart}");
    }
    let staff = receive(&desk, &mail("From: dana@desk.example\n", "d"));
    assert_eq!(text(&staff, "disposition"), "held", "{staff}");
    let id = text(&staff, "id").to_string();
    assert!(desk.at(START).ok(&["mail", "held"]).contains(&id));
    assert!(desk.at(START).ok(&["mail", "raw", &id]).contains("More."));
    desk.by("dana").fails(4, &["mail", "held"]);
    desk.by("alice").fails(4, &["mail", "show", &id]);
    desk.at(START).ok(&["mail", "drop", &id]);
    desk.at(START).fails(5, &["mail", "release", &id]);
}

#[test]
fn machines_are_never_answered_and_make_nobody() {
    let desk = desk();
    let before = desk.at(START).ok(&["outbox", "list"]);
    for (sign, n) in [
        ("Auto-Submitted: auto-replied", 1),
        ("Precedence: list", 2),
        ("Return-Path: <>", 3),
        ("X-Nothing: here", 4),
    ] {
        let from = if n == 4 { "x@spam.example" } else { "robot@far.example" };
        let mail = format!("{sign}\nFrom: {from}\nMessage-ID: <{n}@far.example>\n\nI am away.");
        assert_eq!(text(&receive(&desk, &mail), "disposition"), "ignored", "{sign}");
    }
    assert_eq!(desk.at(START).ok(&["outbox", "list"]), before);
    desk.at(START).fails(3, &["contact", "show", "robot"]);
}

#[test]
fn every_unplanned_ending_is_75() {
    let desk = desk();
    let mail = "From: alice@acme.example\n\nhello";
    assert_eq!(desk.at(START).input(mail).run(&["mail", "receive", "--no-such-flag"]).code, 75);
    assert_eq!(desk.by("dana").input(mail).run(&["mail", "receive"]).code, 75);
    assert_eq!(desk.at("nonsense").input(mail).run(&["mail", "receive"]).code, 75);
    let missing = desk.path("missing.db");
    let missing = missing.to_str().expect("a path");
    assert_eq!(desk.at(START).input(mail).run(&["mail", "receive", "--db", missing]).code, 75);
    let held = receive(&desk, "Subject: nobody\n\nhello");
    assert_eq!(text(&held, "disposition"), "held");
    for odd in
        ["", "\0\0\0", "From: a@b.example\nContent-Type: multipart/mixed; boundary=\"\"\n\n--\n--"]
    {
        let ran = desk.at(START).input(odd).run(&["mail", "receive"]);
        assert_eq!(ran.code, 0, "{odd:?} {ran:?}");
    }
    let many = format!("From: many@b.example\n{}\nhello", "X-Header: y\n".repeat(100_000));
    assert_eq!(desk.at(START).input(&many).run(&["mail", "receive"]).code, 0);
}

/// M5: what a mail repeats is folded away in the display, and never lost.
#[test]
fn what_a_mail_repeats_is_folded_and_kept() {
    let desk = desk();
    let first = receive(
        &desk,
        "From: alice@acme.example\nTo: support@desk.example\nSubject: Re: It jams\n\
         Message-ID: <one@acme.example>\n\nThe second tray.\n\n\
         On Mon, Feb 1, 2016 at 6:32 PM, Desk <support@desk.example> wrote:\n\n\
         > Which tray is it?\n> The first?\n\n",
    );
    let case = text(&first, "case").to_string();
    let staff = desk.by("dana");
    let shown = staff.ok(&["show", &case]);
    assert!(shown.contains("The second tray."), "{shown}");
    assert!(!shown.contains("Which tray is it?"), "{shown}");
    assert!(shown.contains("… 3 quoted lines (--full shows them)"), "{shown}");
    let full = staff.ok(&["show", &case, "--full"]);
    assert!(full.contains("> Which tray is it?") && !full.contains("--full"), "{full}");
    let kept = &desk.json(&case)["messages"][0]["body"];
    assert!(kept.as_str().is_some_and(|body| body.contains("> The first?")), "{kept}");
    // The same words from the command line are nobody's quote.
    staff.ok(&["note", &case, "-m", "She said:\n\n> The first?"]);
    assert!(staff.ok(&["show", &case]).contains("> The first?"));
}
