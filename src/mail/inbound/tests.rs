use super::*;

fn read(text: &str) -> Incoming {
    Incoming::read(text.replace('\n', "\r\n").as_bytes())
}

#[test]
fn the_first_of_two_counts_and_tricks_are_taken_out() {
    let mail = read(
        "From: Al\u{1b}[31mice <Alice@Acme.example>\nFrom: eve@evil.example\nTo: support@desk.example\n\
         Subject: Printer \u{202e}jams\u{1b}[0m\nSubject: other\nMessage-ID: <a@b>\nMessage-ID: <c@d>\n\n\
         It\u{0} jams\u{1b}[2J",
    );
    assert_eq!(mail.from.as_deref(), Some("alice@acme.example"));
    assert_eq!(mail.message_id.as_deref(), Some("a@b"));
    assert!(!mail.subject.chars().any(|c| c.is_control() || clean::is_bidi(c)), "{}", mail.subject);
    assert!(mail.subject.starts_with("Printer"));
    assert_eq!(mail.text, "It jams[2J");
    assert_eq!(mail.odd.len(), 3);
    assert_eq!(mail.machine(), None);
    assert!(!mail.is_verified(&["mx.desk.example".into()]));
}

#[test]
fn an_empty_message_id_is_none() {
    for id in ["<>", "< >", "", "<x>", "<@>"] {
        let mail = read(&format!("From: a@b.example\nMessage-ID: {id}\n\nhello"));
        assert_eq!(mail.message_id, None, "{id}");
    }
}

#[test]
fn machines_are_known() {
    for sign in [
        "Auto-Submitted: auto-replied",
        "Precedence: bulk",
        "X-Precedence: auto_reply",
        "List-Id: <x.example>",
        "X-Autoresponder: yes",
        "X-AutoReply-From: a@b.example",
        "Delivered-To: Autoresponder",
        "X-POST-MessageClass: 9; Autoresponder",
    ] {
        let mail = read(&format!("{sign}\nFrom: a@b.example\n\nhello"));
        assert!(mail.machine().is_some(), "{sign}");
    }
    assert!(read("From: MAILER-DAEMON@b.example\n\nhello").machine().is_some());
    // Weak: nothing is answered, and a person may have written it.
    for sign in ["Return-Path: <>", "X-Auto-Response-Suppress: All"] {
        let mail = read(&format!("{sign}\nFrom: a@b.example\n\nhello"));
        assert!(mail.machine().is_none() && mail.marks.weak, "{sign}");
    }
    // What people's mail carries too.
    for sign in ["Feedback-ID: x", "List-Unsubscribe: <mailto:u@b.example>", "X-Loop: x@b.example"]
    {
        let mail = read(&format!("{sign}\nFrom: a@b.example\n\nhello"));
        assert!(mail.machine().is_none() && !mail.marks.weak, "{sign}");
    }
    let person = read("Auto-Submitted: no\nReturn-Path: <a@b.example>\nFrom: a@b.example\n\nhi");
    assert_eq!(person.machine(), None);
}

#[test]
fn only_the_configured_server_vouches_and_only_on_top() {
    let ours = ["mx.desk.example".to_string()];
    let mail = |headers: &str| read(&format!("{headers}From: alice@acme.example\n\nhi"));
    let good =
        "Authentication-Results: mx.desk.example; dmarc=pass (p=none) header.from=acme.example\n";
    let bad = "Authentication-Results: mx.desk.example; dmarc=fail header.from=acme.example\n";
    let theirs = "Authentication-Results: mx.evil.example; dmarc=pass header.from=acme.example\n";
    let comment =
        "Authentication-Results: mx.desk.example (; dmarc=pass header.from=acme.example)\n";
    assert!(mail(good).is_verified(&ours));
    assert!(!mail(bad).is_verified(&ours));
    assert!(!mail(theirs).is_verified(&ours));
    assert!(!mail(comment).is_verified(&ours));
    assert!(!mail(&format!("{bad}{good}")).is_verified(&ours));
    assert!(!mail(&good.replace("acme", "evil")).is_verified(&ours));
    assert!(!mail(good).is_verified(&[]));
}

#[test]
fn html_names_and_line_ends() {
    let mail = read("From: a@b.example\nContent-Type: text/html\n\n<p>Hello <b>you</b></p>");
    assert_eq!(mail.text.trim(), "Hello you");
    for (name, safe) in [
        ("../../etc/passwd", Some("passwd")),
        ("..\\evil.exe", Some("evil.exe")),
        (".bashrc", Some("bashrc")),
        ("a\r\nb.txt", Some("a b.txt")),
        ("...", None),
        ("", None),
    ] {
        assert_eq!(file_name(name).as_deref(), safe, "{name:?}");
    }
    let mail = Incoming::read(b"From mbox Mon\nFrom: a@b.example\rSubject: x\r\rhi");
    assert_eq!(mail.from.as_deref(), Some("a@b.example"));
    let mail = Incoming::read(b"From: a@b.example\rSubject: x\r\rhi");
    assert_eq!((mail.subject.as_str(), mail.text.as_str()), ("x", "hi"));
    assert_eq!(Incoming::read(b""), Incoming::default());
}

#[test]
fn a_report_names_the_mail_that_bounced() {
    let mail = read(
        "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\n\n\
         It failed\n--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n\
         Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no such user\n--x\n\
         Content-Type: text/rfc822-headers\n\nMessage-ID: <1.2.0.3.tok@desk.example>\n--x--\n",
    );
    let bounce = mail.bounce.expect("a bounce");
    assert!(bounce.failed);
    assert_eq!(bounce.about, ["1.2.0.3.tok@desk.example"]);
    assert_eq!(bounce.why, "550 no such user");
}

#[test]
fn parts_are_words_or_files() {
    let raw = "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n\
        --x\nContent-Type: text/plain\n\nHello\n\
        --x\nContent-Type: text/plain; charset=iso-8859-1; name=\"n.txt\"\n\
        Content-Transfer-Encoding: quoted-printable\n\nGr=FC=DFe\n\
        --x\nContent-Type: text/plain\n\nThe footer\n\
        --x\nContent-Type: message/rfc822\n\n\
        From: c@d.example\nSubject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\n\nAs I said.\n\
        --x--\n";
    let mail = Incoming::read(raw.as_bytes());
    assert!(mail.text.starts_with("Hello\nThe footer"), "{}", mail.text);
    assert!(mail.text.contains("Subject: Grüße"), "{}", mail.text);
    assert!(mail.text.contains("As I said."), "{}", mail.text);
    // A file is the bytes that were sent, whatever they read as.
    let files: Vec<(&str, &[u8])> =
        mail.files.iter().map(|file| (file.name.as_str(), file.bytes.as_slice())).collect();
    assert_eq!(files, [("n.txt", &b"Gr\xfc\xdfe"[..])]);
}

#[test]
fn a_mail_in_a_mail_in_a_mail_ends() {
    let mut raw = String::from("Content-Type: text/plain\n\nthe end");
    for _ in 0..200 {
        raw = format!("From: a@b.example\nContent-Type: message/rfc822\n\n{raw}");
    }
    let mail = Incoming::read(raw.as_bytes());
    assert!(mail.files.len() <= 1 && mail.text.len() < 10_000);
}

/// Found by fuzzing.
#[test]
fn the_sign_of_a_machine_is_harmless_text() {
    let mail = read("From: a@b.example\nAuto-Submitted: auto-re\u{1}\u{0}ied\n\nhello");
    let why = mail.machine().expect("a machine");
    assert!(!why.chars().any(char::is_control), "{why:?}");
}
