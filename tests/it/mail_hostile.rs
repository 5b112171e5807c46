//! Mails that mean harm: judged, filed or held, never failed on, never on a case that is
//! not the sender's, and nothing of them in a header of ours.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::desk_under_test::{START, TestDesk};

fn desk() -> TestDesk {
    let desk = TestDesk::new();
    let policy = "[mail]\naddress = \"support@desk.example\"\n\
                  trusted_authserv = [\"mx.desk.example\"]\n";
    std::fs::write(desk.path("mail.toml"), policy).expect("written");
    desk.at(START).ok(&["apply", "mail.toml"]);
    desk
}

fn receive(desk: &TestDesk, mail: &str) -> Value {
    let begun = Instant::now();
    let ran = desk.at(START).input(mail).run(&["mail", "receive", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    ran.json()
}

#[test]
fn who_forges_joins_no_case() {
    let desk = desk();
    let case = desk.case();
    let before = desk.json(&case)["messages"].as_array().map(Vec::len);
    let seal = "Authentication-Results: mx.desk.example; dmarc=pass header.from=";
    for (what, head) in [
        ("a number from nobody", format!("From: eve@evil.example\nSubject: Re: [{case}]")),
        ("a number unverified", format!("From: alice@acme.example\nSubject: Re: [{case}]")),
        (
            "the right number from the wrong person",
            format!("From: carol@globex.example\n{seal}globex.example\nSubject: Re: [{case}]"),
        ),
        (
            "two From, one of them verified",
            format!("From: eve@evil.example\nFrom: alice@acme.example\n{seal}evil.example\nSubject: [{case}]"),
        ),
        (
            "the name of somebody else",
            format!("From: \"alice@acme.example\" <eve@evil.example>\n{seal}evil.example\nSubject: [{case}]"),
        ),
        (
            "a verdict of somebody else's server",
            format!(
                "From: alice@acme.example\nAuthentication-Results: mx.evil.example; dmarc=pass \
                 header.from=acme.example\nSubject: [{case}]"
            ),
        ),
        (
            "a made-up address of ours",
            "From: alice@acme.example\nCc: support+1.aaaaaaaaaaaaaaaa@desk.example\nSubject: x".into(),
        ),
        (
            "a made-up Message-ID of ours",
            "From: alice@acme.example\nIn-Reply-To: <1.7.0.aaaaaaaaaaaaaaaaaaaa@desk.example>\nSubject: x".into(),
        ),
    ] {
        let mail = format!("{head}\nTo: support@desk.example\n\n{what}");
        let fared = receive(&desk, &mail);
        assert_ne!(fared["disposition"], "appended", "{what}: {fared}");
        assert_eq!(desk.json(&case)["messages"].as_array().map(Vec::len), before, "{what}");
    }
}

#[test]
fn nothing_of_theirs_breaks_a_header_of_ours() {
    let desk = desk();
    let subjects = [
        "x\r\n\tBcc: eve@evil.example",
        "=?utf-8?q?x=0D=0ABcc:_eve@evil.example?=",
        "=?utf-8?b?eA0KQmNjOiBldmVAZXZpbC5leGFtcGxl?=",
    ];
    for (n, subject) in subjects.iter().enumerate() {
        let mail = format!(
            "From: =?utf-8?q?A=0D=0ABcc:_eve@evil.example?= <alice@acme.example>\n\
             To: support@desk.example\nSubject: {subject}\nMessage-ID: <h{n}@acme.example>\n\nHello {n}"
        );
        assert_eq!(receive(&desk, &mail)["disposition"], "created");
    }
    let stranger = "From: =?utf-8?q?Eve=0D=0ABcc:_x@evil.example?= <eve@evil.example>\n\
                    Subject: hi\nMessage-ID: <s@evil.example>\n\nhi";
    assert_eq!(receive(&desk, stranger)["disposition"], "created");
    let all = desk.at(START).run(&["outbox", "list", "--json"]).json();
    let ids: Vec<String> =
        all.as_array().expect("a list").iter().map(|m| m["id"].to_string()).collect();
    assert!(ids.len() >= 4, "each was answered");
    for id in ids {
        let raw = desk.at(START).ok(&["outbox", "show", &id, "--raw"]);
        let head = raw.replace("\r\n", "\n");
        let head = head.split("\n\n").next().unwrap_or_default();
        assert!(!head.lines().any(|line| line.to_lowercase().starts_with("bcc")), "{head}");
    }
}

#[test]
fn monsters_are_read_as_far_as_they_go() {
    let desk = desk();
    let from = "From: alice@acme.example\nTo: support@desk.example\n";
    let nested = |depth: usize| {
        let mut mail = String::new();
        for n in 0..depth {
            mail.push_str(&format!("Content-Type: multipart/mixed; boundary=\"b{n}\"\n\n--b{n}\n"));
        }
        mail + "Content-Type: text/plain\n\ndeep"
    };
    let many_parts = format!(
        "Content-Type: multipart/mixed; boundary=x\n\n{}--x--",
        "--x\nContent-Type: text/plain; name=\"a.txt\"\nContent-Disposition: attachment\n\ny\n"
            .repeat(3000)
    );
    let monsters = [
        ("100,000 headers", format!("{}\n\nhello", "X-Many: 1\n".repeat(100_000))),
        ("a header of a megabyte", format!("X-Long: {}\n\nhello", "a".repeat(1 << 20))),
        ("a subject of a megabyte", format!("Subject: {}\n\nhello", "s ".repeat(1 << 19))),
        ("10,000 receivers", format!("Cc: {}\n\nhello", "a@b.example, ".repeat(10_000))),
        ("10,000 references", format!("References: {}\n\nhello", "<a@b.example> ".repeat(10_000))),
        ("1,000 parts in one another", nested(1000)),
        ("3,000 files", many_parts),
        (
            "a boundary that never comes",
            "Content-Type: multipart/mixed; boundary=never\n\n--other\n\nhello".into(),
        ),
        (
            "an empty boundary",
            "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\nhello\n----".into(),
        ),
        (
            "a boundary that is everywhere",
            format!("Content-Type: multipart/mixed; boundary=a\n\n{}", "--a\n".repeat(50_000)),
        ),
        ("no body", String::new()),
        ("NULs", "Subject: a\0b\n\nhel\0lo\0".into()),
        ("an empty Message-ID", "Message-ID: <>\n\nhello one".into()),
        ("an empty Message-ID again", "Message-ID: <>\n\nhello two".into()),
        ("a Message-ID", "Message-ID: <same@x.example>\n\nhello three".into()),
        ("the same Message-ID, another mail", "Message-ID: <same@x.example>\n\nhello four".into()),
        ("broken base64", "Content-Transfer-Encoding: base64\n\n!!!! not base64 %%%%".into()),
        ("an unknown charset", "Content-Type: text/plain; charset=klingon-8\n\nhello".into()),
        (
            "HTML a thousand deep",
            format!("Content-Type: text/html\n\n{}hi", "<div>".repeat(20_000)),
        ),
    ];
    let mut cases = 0;
    for (what, rest) in &monsters {
        let fared = receive(&desk, &format!("{from}{rest}"));
        assert_eq!(fared["disposition"], "created", "{what}: {fared}");
        cases += 1;
    }
    let count = desk.at(START).ok(&["list", "--status", "all", "--count"]);
    assert_eq!(
        count.trim(),
        cases.to_string(),
        "each is a case, none is lost or taken for another"
    );
    let shown = desk.at(START).ok(&["list", "--status", "all", "--format", "plain"]);
    assert!(!shown.contains('\0') && !shown.contains('\u{1b}'));
    // Nobody to answer: kept for a person, and no case.
    for head in ["", "From: \n", "From: <>\n", "From: nobody\n", "From: a@b@c\n"] {
        let fared = receive(&desk, &format!("{head}To: support@desk.example\n\nwho am I? {head}"));
        let kept = matches!(fared["disposition"].as_str(), Some("held" | "ignored"));
        assert!(kept, "{head:?}: {fared}");
    }
    assert_eq!(
        desk.at(START).ok(&["list", "--status", "all", "--count"]).trim(),
        cases.to_string()
    );
}
