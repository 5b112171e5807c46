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
    let keys =
        casebook::mail::key::of_desk(&desk.path("desk.db"), None).expect("read").expect("ours");
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
        ("X-Autoresponder: yes", 3),
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

/// M10: what a mail would do and why, and nothing written.
#[test]
fn a_trial_says_what_a_mail_would_do_and_writes_nothing() {
    let desk = desk();
    let case = desk.case();
    let mail = format!(
        "From: carol@globex.example\nTo: support@desk.example\nSubject: Re: [{case}] me too\n\
         Message-ID: <one@globex.example>\n\nIt jams here too."
    );
    let before = desk.at(START).ok(&["log", "--json"]);
    let ran = desk.at(START).input(&mail).run(&["mail", "test", "--json"]);
    let trial = ran.json();
    assert_eq!((ran.code, text(&trial, "disposition")), (0, "created"), "{trial}");
    assert_eq!(trial["proofs"][0]["case"], case.as_str(), "{trial}");
    assert_eq!(trial["proofs"][0]["holds"], false, "{trial}");
    assert_eq!(trial["effects"][0]["kind"], "filed", "{trial}");
    assert_eq!(desk.at(START).ok(&["log", "--json"]), before);
    assert_eq!(
        desk.at(START).run(&["mail", "list", "--json"]).json().as_array().map(Vec::len),
        Some(0)
    );
    let told = desk.at(START).input(&mail).ok(&["mail", "test"]);
    assert!(told.contains("carol, not verified by the mail server"), "{told}");
    assert!(
        told.contains("by the number in its subject: no: the sender does not take part"),
        "{told}"
    );
    assert!(told.contains("Verdict       created, SR-000002"), "{told}");
    // What it foretold happens.
    let done = receive(&desk, &mail);
    assert_eq!((&done["disposition"], &done["case"]), (&trial["disposition"], &trial["case"]));
    desk.by("dana").input(&mail).fails(4, &["mail", "test"]);
}

/// M1: a maildir is emptied into the desk; what is bad stays, and a second run adds nothing.
#[test]
fn a_maildir_goes_into_the_desk_and_from_new_to_cur() {
    let desk = desk();
    let maildir = desk.path("Maildir");
    for part in ["new", "cur", "tmp"] {
        std::fs::create_dir_all(maildir.join(part)).expect("made");
    }
    let names = |part: &str| {
        let mut names: Vec<String> = std::fs::read_dir(maildir.join(part))
            .expect("read")
            .map(|entry| entry.expect("read").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    };
    let put = |name: &str, text: &str| {
        std::fs::write(maildir.join("new").join(name), text).expect("written")
    };
    for n in 0..250 {
        let mail = format!(
            "From: alice@acme.example\nTo: support@desk.example\nSubject: Number {n}\n\
             Message-ID: <{n}@acme.example>\n\nIt jams."
        );
        put(&format!("{n:03}.host"), &mail);
    }
    put(".hidden", "no mail");
    put(
        "zzz.host:2,F",
        "From: alice@acme.example\nMessage-ID: <0@acme.example>\nSubject: Number 0\nTo: support@desk.example\n\nIt jams.",
    );
    let folder = maildir.to_str().expect("a path");
    let took = desk.at(START).ok(&["mail", "receive", "--maildir", folder]);
    assert_eq!(took.lines().filter(|line| line.starts_with("created")).count(), 250, "{took}");
    assert_eq!(took.lines().filter(|line| line.starts_with("duplicate")).count(), 1, "{took}");
    assert_eq!(names("new"), [".hidden"]);
    assert_eq!(names("cur").len(), 251);
    assert!(
        names("cur").contains(&"000.host:2,S".to_string())
            && names("cur").contains(&"zzz.host:2,F".to_string())
    );
    assert_eq!(desk.at(START).ok(&["mail", "receive", "--maildir", folder]), "");
    // Moved back by a crash between commit and rename: known.
    std::fs::rename(maildir.join("cur/000.host:2,S"), maildir.join("new/000.host")).expect("moved");
    assert!(desk.at(START).ok(&["mail", "receive", "--maildir", folder]).starts_with("duplicate"));
    // Too large: said, and left.
    let file = desk.path("small.toml");
    let text = "[mail]\naddress = \"support@desk.example\"\nmax_message_mb = 1\n";
    std::fs::write(&file, text).expect("written");
    desk.at(START).ok(&["apply", file.to_str().expect("a path")]);
    put("large.host", &format!("From: alice@acme.example\n\n{}", "x".repeat(2 << 20)));
    let told = desk.at(START).fails(65, &["mail", "receive", "--maildir", folder]);
    assert!(told.contains("larger than 1 MiB") && told.contains("left in place"), "{told}");
    assert_eq!(names("new"), [".hidden", "large.host"]);
    let told = desk.at(START).fails(75, &["mail", "receive", "--maildir", "/nowhere"]);
    assert!(told.contains("there is no folder /nowhere/new"), "{told}");
}

/// M7: with `junk = "file"` a machine's mail becomes a canceled case, which tells nobody.
#[test]
fn junk_may_be_filed_as_canceled_cases() {
    let desk = desk();
    let mail = "From: alice@acme.example\nTo: support@desk.example\nSubject: Out of office\n\
                Auto-Submitted: auto-replied\nMessage-ID: <a@acme.example>\n\nBack on Monday.";
    assert_eq!(text(&receive(&desk, mail), "disposition"), "ignored");
    let file = desk.path("junk.toml");
    let policy = "[mail]\naddress = \"support@desk.example\"\njunk = \"file\"\n";
    std::fs::write(&file, policy).expect("written");
    desk.at(START).ok(&["apply", file.to_str().expect("a path")]);
    let filed = receive(&desk, &mail.replace("<a@", "<b@"));
    assert_eq!(text(&filed, "disposition"), "created", "{filed}");
    let case = desk.json(text(&filed, "case"));
    assert_eq!((text(&case, "status"), text(&case, "contact")), ("canceled", "alice"), "{case}");
    assert_eq!(
        desk.at(START).run(&["outbox", "list", "--json"]).json().as_array().map(Vec::len),
        Some(0)
    );
    assert_eq!(
        desk.by("alice")
            .run(&["list", "--status", "all", "--json"])
            .json()
            .as_array()
            .map(Vec::len),
        Some(0)
    );
    // A stranger's machine makes no contact, and so no case.
    let stranger = mail.replace("alice@acme", "robot@nowhere").replace("<a@", "<c@");
    assert_eq!(text(&receive(&desk, &stranger), "disposition"), "ignored");
}

#[test]
fn mail_of_a_merged_case_follows_it_and_of_another_contact_stays_with_staff() {
    let desk = desk();
    let new = |contact: &str, text: &str| {
        let new = ["new", "-q", "--contact", contact, "--subject", text, "-m", text];
        desk.by("dana").ok(&new).trim().to_string()
    };
    let (target, same, other) = (new("alice", "Mine"), new("alice", "Again"), new("carol", "Hers"));
    let dana = desk.by("dana");
    dana.ok(&["take", &target]);
    dana.ok(&["reply", &same, "-m", "Which one?"]);
    dana.ok(&["reply", &other, "-m", "Which one?"]);
    let token = |case: &str, login: &str| {
        let keys =
            casebook::mail::key::of_desk(&desk.path("desk.db"), None).expect("read").expect("ours");
        let id: i64 = case.trim_start_matches("SR-").parse().expect("a number");
        let reply = casebook::mail::token::Purpose::Reply;
        casebook::mail::token::address(&keys, "support@desk.example", id, login, reply)
            .expect("made")
    };
    dana.ok(&["merge", &same, &other, "--into", &target, "--yes"]);
    let mail = |from: &str, to: &str, words: &str| {
        let ran =
            receive(&desk, &format!("From: {from}\nTo: {to}\nMessage-ID: <{words}@x>\n\n{words}"));
        assert_eq!(
            (text(&ran, "disposition"), text(&ran, "case")),
            ("appended", target.as_str()),
            "{ran}"
        );
    };
    mail("alice@acme.example", &token(&same, "alice"), "TheOneUpstairs");
    mail("carol@globex.example", &token(&other, "carol"), "TheOneInMyRoom");
    let kind = |words: &str| {
        let shown = desk.json(&target);
        let found = shown["messages"].as_array().expect("a list").iter();
        let mut found = found.filter(|one| text(one, "body").contains(words));
        text(found.next().expect("it is there"), "kind").to_string()
    };
    assert_eq!(
        (kind("TheOneUpstairs").as_str(), kind("TheOneInMyRoom").as_str()),
        ("message", "note")
    );
    assert!(!desk.by("alice").ok(&["show", &target, "--full"]).contains("TheOneInMyRoom"));
    let told = desk.at(START).run(&["outbox", "list", "--json"]).json();
    let told = told.as_array().expect("a list").iter();
    assert!(
        told.filter(|mail| text(mail, "case") == target)
            .any(|mail| text(mail, "template") == "mention")
    );
}

#[test]
fn our_mails_hang_on_the_customers_own() {
    let desk = desk();
    let envelope = |desk: &TestDesk, id: i64| {
        desk.at(START).ok(&["outbox", "show", &id.to_string(), "--raw"]).replace("\r\n ", " ")
    };
    let header = |raw: &str, name: &str| {
        let found = raw.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        found.unwrap_or_else(|| panic!("no {name} in {raw}")).trim().to_string()
    };
    let newest = |desk: &TestDesk| {
        let all = desk.at(START).run(&["outbox", "list", "--json"]).json();
        let mut all = all.as_array().expect("a list").iter();
        all.find(|mail| mail["to"] == "alice").and_then(|mail| mail["id"].as_i64()).expect("one")
    };
    let first = "From: alice@acme.example\nTo: support@desk.example\nSubject: It jams\n\
                 Message-ID: <one@acme.example>\n\nThe printer jams.\n";
    let case = text(&receive(&desk, first), "case").to_string();
    let receipt = envelope(&desk, newest(&desk));
    assert_eq!(
        header(&receipt, "In-Reply-To"),
        "<one@acme.example>",
        "the receipt answers the mail"
    );
    assert!(header(&receipt, "References").ends_with("<one@acme.example>"));
    let (address, _) = last_sent(&desk, &case);
    receive(
        &desk,
        &format!(
            "From: alice@acme.example\nTo: {address}\nMessage-ID: <two@acme.example>\n\nAnd now?"
        ),
    );
    // An id that is none, or somebody else's mail, is not repeated.
    receive(
        &desk,
        &format!(
            "From: alice@acme.example\nTo: {address}\nMessage-ID: <a b\tc@acme.example>\n\nHm"
        ),
    );
    desk.by("dana").at("2026-11-23T09:05:00Z").ok(&["reply", &case, "-m", "We come"]);
    let answer = envelope(&desk, newest(&desk));
    let references = header(&answer, "References");
    let ids: Vec<&str> = references.split(' ').collect();
    assert!(
        ids.contains(&"<one@acme.example>") && ids.contains(&"<two@acme.example>"),
        "{references}"
    );
    assert_eq!(header(&answer, "In-Reply-To"), *ids.last().expect("ids"));
    assert!(!references.contains("a b"), "{references}");
}

#[test]
fn another_desks_mail_is_a_persons_and_our_own_is_not() {
    let desk = desk();
    let case = desk.case();
    desk.by("dana").ok(&["reply", &case, "-m", "Which one?"]);
    let (_, own) = last_sent(&desk, &case);
    std::fs::write(desk.path("other.db"), "").expect("written");
    let keys =
        casebook::mail::key::of_desk(&desk.path("other.db"), None).expect("made").expect("keys");
    let now = casebook::domain::time::Instant(1_795_424_400);
    let purpose = casebook::mail::token::Purpose::Message { operation: 7, index: 0, at: now };
    let other = casebook::mail::token::message_id(&keys, "other.example", 1, "support", purpose);
    for (id, disposition) in [(own, "ignored"), (other, "created")] {
        let mail = format!(
            "From: alice@acme.example\nTo: support@desk.example\nMessage-ID: {id}\n\nHello"
        );
        let fared = receive(&desk, &mail);
        assert_eq!(text(&fared, "disposition"), disposition, "{id}: {fared}");
    }
}
