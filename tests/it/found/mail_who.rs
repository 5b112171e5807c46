//! Mail that proves, mail that leaks, and mail that waits for a person.

use serde_json::Value;

use crate::desk_under_test::{START, TestDesk};

const AUTH: &str = "Authentication-Results: mx.desk.example; dmarc=pass header.from=";

fn desk() -> TestDesk {
    let desk = TestDesk::new();
    let policy = format!(
        "[mail]\naddress = \"support@desk.example\"\naliases = [\"help@desk.example\"]\n\
         transport = \"maildir:{}\"\ntrusted_authserv = [\"mx.desk.example\"]\n\
         [[agent]]\nlogin = \"lena\"\nname = \"Lena\"\nemail = \"lena@desk.example\"\nrole = \"lead\"\ngroups = [\"helpdesk\"]\n",
        desk.path("out").display()
    );
    desk.at(START).input(&policy).ok(&["apply", "-"]);
    desk
}

fn receive(desk: &TestDesk, mail: &str) -> Value {
    desk.at(START).input(mail).run(&["mail", "receive", "--json"]).json()
}

/// What went out since the last look: (To, whole text).
fn sent(desk: &TestDesk) -> Vec<(String, String)> {
    desk.at(START).ok(&["outbox", "send"]);
    let mut all = Vec::new();
    for entry in std::fs::read_dir(desk.path("out/new")).into_iter().flatten() {
        let path = entry.expect("a mail").path();
        let text = std::fs::read_to_string(&path).expect("text").replace("=\n", "");
        std::fs::remove_file(path).expect("removed");
        let to = text.lines().find_map(|line| line.strip_prefix("To: ")).unwrap_or_default();
        all.push((to.to_string(), text));
    }
    all
}

fn to(mails: &[(String, String)], address: &str) -> Vec<String> {
    mails.iter().filter(|(to, _)| to.contains(address)).map(|(_, text)| text.clone()).collect()
}

fn reply_to(mail: &str) -> String {
    let line = mail.lines().find_map(|line| line.strip_prefix("Reply-To: ")).expect("an address");
    line.rsplit_once('<').map_or(line, |(_, it)| it.trim_end_matches('>')).to_string()
}

fn new(desk: &TestDesk, contact: &str) -> String {
    desk.by("dana")
        .ok(&["new", "--contact", contact, "--subject", "Printer", "-m", "hi", "-q"])
        .trim()
        .into()
}

#[test]
fn an_answer_to_a_mention_is_a_note_and_leaks_nothing() {
    let desk = desk();
    let case = new(&desk, "alice");
    sent(&desk);
    desk.by("erin").ok(&["note", &case, "-m", "INTERNAL: we overbilled. @lena please check"]);
    let mention = to(&sent(&desk), "lena@").remove(0);
    let quoted: String =
        mention.split_once("\n\n").expect("a body").1.lines().map(|l| format!("> {l}\n")).collect();
    let answer = format!(
        "{AUTH}desk.example\nFrom: lena@desk.example\nTo: {}\nMessage-ID: <l1@x.example>\n\nI will look.\n\nOn Mon Desk wrote:\n{quoted}",
        reply_to(&mention)
    );
    let told = receive(&desk, &answer);
    assert_eq!(told["case"], case.as_str(), "{told}");
    let mails = sent(&desk);
    assert!(to(&mails, "alice@").is_empty(), "{mails:?}");
    let seen = desk.by("alice").ok(&["show", &case, "--full"]);
    assert!(!seen.contains("overbilled") && !seen.contains("I will look"), "{seen}");
    let staff = desk.json(&case);
    let last = staff["messages"].as_array().expect("messages").last().expect("one").clone();
    assert_eq!(
        (last["kind"].as_str(), last["body"].as_str()),
        (Some("note"), Some("I will look."))
    );
}

#[test]
fn a_public_answer_loses_what_it_quotes() {
    let desk = desk();
    let case = new(&desk, "alice");
    desk.by("lena").ok(&["take", &case]);
    sent(&desk);
    desk.by("alice").ok(&["reply", &case, "-m", "It jams on floor three"]);
    let told = to(&sent(&desk), "lena@").remove(0);
    let answer = format!(
        "{AUTH}desk.example\nFrom: lena@desk.example\nTo: {}\nMessage-ID: <l2@x.example>\n\n\
         > It jams on floor three\nWhich tray?\n> Priority:  medium and secret words\nThanks\n\nOn Mon Desk wrote:\n> Status: New\n",
        reply_to(&told)
    );
    receive(&desk, &answer);
    let mail = to(&sent(&desk), "alice@").remove(0);
    assert!(mail.contains("> It jams on floor three") && mail.contains("Which tray?"), "{mail}");
    assert!(mail.contains("[…]") || mail.contains("=E2=80=A6"), "{mail}");
    assert!(!mail.contains("secret words") && !mail.contains("Status: New"), "{mail}");
}

#[test]
fn a_forged_proof_or_two_senders_prove_nothing() {
    let desk = desk();
    let case = new(&desk, "alice");
    let subject = format!("Subject: [{case}] x\n");
    for (n, head) in [
        "Authentication-Results: mx.desk.example; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=acme.example; y\"@evil.example\nFrom: alice@acme.example\n".to_string(),
        "Authentication-Results: mx.desk.example; spf=pass (; dmarc=pass header.from=acme.example;) smtp.mailfrom=e@evil.example\nFrom: alice@acme.example\n".into(),
        format!("Received: from evil by mx.desk.example; Mon\n{AUTH}acme.example\nFrom: alice@acme.example\n"),
    ].iter().enumerate() {
        let told = receive(&desk, &format!("{head}{subject}Message-ID: <f{n}@x.example>\n\nforged"));
        assert_eq!(told["disposition"], "created", "{head}: {told}");
        assert_ne!(told["case"], case.as_str());
        // Staff read on the case where it seemed to belong.
        let history = desk.by("dana").ok(&["show", told["case"].as_str().expect("a case"), "--json"]);
        assert!(history.contains("seemed to belong") && history.contains("could not verify"), "{history}");
    }
    for head in [
        "From: alice@acme.example, mallory@evil.example\n",
        "From: alice@acme.example\nFrom: mallory@evil.example\n",
    ] {
        let told = receive(&desk, &format!("{AUTH}acme.example\n{head}{subject}\ntwo of us"));
        assert_eq!(told["disposition"], "held", "{head}: {told}");
    }
    let honest = receive(
        &desk,
        &format!(
            "{AUTH}acme.example\nReceived: from a by mx.desk.example; Mon\nFrom: alice@acme.example\n{subject}\nhonest"
        ),
    );
    assert_eq!(
        (&honest["disposition"], &honest["case"]),
        (&"appended".into(), &case.as_str().into())
    );
}

#[test]
fn out_of_office_in_all_its_forms_reopens_nothing() {
    let desk = desk();
    let case = new(&desk, "alice");
    desk.by("lena").ok(&["take", &case]);
    desk.by("lena").ok(&["wait", &case]);
    let token = reply_to(&to(&sent(&desk), "alice@").remove(0));
    for (n, sign) in [
        "X-Autoresponder: yes",
        "X-Autoreply: yes",
        "X-Autorespond: x",
        "X-AutoReply-From: alice@acme.example",
        "X-Autogenerated: Reply",
        "X-Precedence: auto_reply",
        "Precedence: auto_reply",
        "Delivered-To: Autoresponder",
        "X-POST-MessageClass: 9; Autoresponder",
        "Auto-Submitted: auto-replied",
        "X-Mail-Autoreply: 1",
    ]
    .iter()
    .enumerate()
    {
        let mail = format!(
            "{sign}\nFrom: alice@acme.example\nTo: {token}\nSubject: away\nMessage-ID: <a{n}@x.example>\n\nI am away {n}."
        );
        let told = receive(&desk, &mail);
        assert_eq!(told["disposition"], "appended", "{sign}: {told}");
        let now = desk.json(&case);
        assert_eq!(
            (now["status"].as_str(), now["assignee"].as_str()),
            (Some("waiting"), Some("lena")),
            "{sign}"
        );
    }
    let subject = format!(
        "From: alice@acme.example\nTo: {token}\nSubject: Automatische Antwort: [{case}] Printer\nMessage-ID: <a99@x.example>\n\nWeg."
    );
    receive(&desk, &subject);
    assert_eq!(desk.json(&case)["status"], "waiting");
    assert!(to(&sent(&desk), "alice@").is_empty(), "a machine is never answered");
}

#[test]
fn human_mail_with_marks_of_mass_mail_is_filed() {
    let desk = desk();
    for (n, sign) in
        ["Feedback-ID: 1:x", "List-Unsubscribe: <mailto:u@x.example>", "X-Loop: a@b.example"]
            .iter()
            .enumerate()
    {
        let told = receive(
            &desk,
            &format!(
                "{sign}\nFrom: alice@acme.example\nMessage-ID: <h{n}@x.example>\n\nPlease help."
            ),
        );
        assert_eq!(told["disposition"], "created", "{sign}: {told}");
    }
    // A weak mark stops only our own answer.
    sent(&desk);
    let told = receive(
        &desk,
        "Return-Path: <>\nFrom: carol@globex.example\nMessage-ID: <w@x.example>\n\nTyped by a person.",
    );
    assert_eq!(told["disposition"], "created");
    assert!(to(&sent(&desk), "carol@").is_empty());
}

#[test]
fn held_and_ignored_mail_rings_is_read_and_released() {
    let desk = desk();
    let ignored = receive(
        &desk,
        "Precedence: bulk\nFrom: alice@acme.example\nSubject: real\nMessage-ID: <i@x.example>\n\nReally me.",
    );
    assert_eq!(ignored["disposition"], "ignored");
    let spam = receive(
        &desk,
        "X-Spam-Flag: YES\nFrom: carol@globex.example\nSubject: s\nMessage-ID: <s@x.example>\n\nBuy.",
    );
    assert_eq!(spam["disposition"], "held");
    let fails = receive(
        &desk,
        "Authentication-Results: mx.desk.example; dmarc=fail header.from=globex.example\nFrom: carol@globex.example\nMessage-ID: <d@x.example>\n\nForged.",
    );
    assert_eq!(fails["disposition"], "held");
    let two = receive(&desk, "From: a@x.example, b@x.example\nMessage-ID: <t@x.example>\n\nTwo.");
    let mails = sent(&desk);
    let bells = to(&mails, "lena@");
    assert_eq!(bells.len(), 1, "at most one an hour: {mails:?}");
    assert!(bells[0].contains("mail held"), "{}", bells[0]);
    assert!(to(&mails, "carol@").is_empty() && to(&mails, "alice@").is_empty(), "never answered");
    let list = |flags: &[&str]| desk.by("lena").ok(&[&["mail", "held", "-q"], flags].concat());
    assert_eq!(list(&["--suspicious"]).lines().count(), 2);
    assert_eq!(list(&["--machines"]).lines().count(), 1);
    let id = |told: &Value| told["id"].as_str().expect("an id").to_string();
    assert!(desk.by("lena").ok(&["mail", "show", &id(&ignored)]).contains("Really me."));
    desk.by("lena").fails(4, &["mail", "raw", &id(&ignored)]);
    // Another hour, and only what nobody has looked at.
    desk.at("2026-11-23T11:00:00Z").ok(&["sweep", "-q"]);
    let told = desk.by("lena").run(&["mail", "release", &id(&ignored), "--json"]).json();
    assert_eq!(told["disposition"], "created", "a person decides");
    let case = new(&desk, "alice");
    // A stranger's mail onto a case, and a nameless one for a contact.
    let told =
        desk.by("lena").run(&["mail", "release", &id(&spam), "--case", &case, "--json"]).json();
    assert_eq!(
        (&told["disposition"], &told["case"]),
        (&"appended".into(), &case.as_str().into()),
        "{told}"
    );
    desk.by("lena").fails(5, &["mail", "release", &id(&two)]);
    let told = desk
        .by("lena")
        .run(&[
            "mail",
            "release",
            &id(&two),
            "--new",
            "--contact",
            "carol",
            "--service",
            "printing",
            "--json",
        ])
        .json();
    assert_eq!(told["disposition"], "created", "{told}");
    let made = desk.json(told["case"].as_str().expect("a case"));
    assert_eq!((&made["contact"], &made["service"]), (&"carol".into(), &"printing".into()));
    desk.by("lena").ok(&["mail", "drop", &id(&fails)]);
    desk.by("lena").fails(5, &["mail", "release", &id(&fails)]);
    assert_eq!(list(&[]), "");
}

#[test]
fn answers_go_to_the_address_last_used_and_keep_one_subject() {
    let desk = desk();
    desk.at(START).ok(&[
        "contact",
        "edit",
        "carol",
        "--email",
        "carol@globex.example,carol@home.example",
    ]);
    let told = receive(
        &desk,
        "From: carol@home.example\nSubject: The heater\nMessage-ID: <c1@x.example>\n\nCold.",
    );
    let case = told["case"].as_str().expect("a case").to_string();
    let mails = sent(&desk);
    let receipt = to(&mails, "carol@home.example").first().cloned();
    let receipt = receipt.unwrap_or_else(|| panic!("{told}: {mails:?}"));
    desk.by("lena").ok(&["take", &case]);
    desk.by("lena").ok(&["edit", &case, "--subject", "Something else"]);
    desk.by("lena").ok(&["reply", &case, "-m", "Which room?"]);
    desk.by("lena").ok(&["resolve", &case, "-m", "Warm"]);
    let subject = |mail: &str| {
        mail.lines().find_map(|l| l.strip_prefix("Subject: ")).expect("one").to_string()
    };
    assert_eq!(subject(&receipt), format!("Re: The heater [{case}]"));
    let mails = sent(&desk);
    for mail in to(&mails, "carol@") {
        assert!(mail.contains("carol@home.example"), "{mail}");
        assert_eq!(subject(&mail), subject(&receipt));
        assert!(mail.contains("X-Casebook-Desk: support@desk.example"), "{mail}");
    }
}

#[test]
fn a_partner_without_headers_stops_after_two_rounds() {
    let desk = desk();
    let mut answered = 0;
    let mut subject = "Hello".to_string();
    for round in 0..6 {
        let mail = format!(
            "From: robot@partner.example\nSubject: {subject}\nMessage-ID: <p{round}@partner.example>\n\nThank you for your message {round}."
        );
        receive(&desk, &mail);
        let mails = to(&sent(&desk), "robot@");
        let Some(receipt) = mails.first() else { break };
        answered += 1;
        let theirs = receipt.lines().find_map(|l| l.strip_prefix("Subject: ")).expect("one");
        // It answers with the first number it was ever given.
        if round == 0 {
            subject = theirs.to_string();
        }
    }
    assert!(answered <= 3, "{answered}");
}

#[test]
fn bounces_in_other_forms_mark_the_delivery() {
    let desk = desk();
    for (n, form) in ["qmail", "relay", "exim"].iter().enumerate() {
        let case = new(&desk, "alice");
        let mail = to(&sent(&desk), "alice@").remove(0);
        let id = mail.lines().find_map(|l| l.strip_prefix("Message-ID: ")).expect("an id");
        let token = reply_to(&mail);
        let bounce = match *form {
            "qmail" => format!(
                "From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\nHi. This is the qmail-send program at mx.example.\n\n<alice@acme.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nMessage-ID: {id}\n"
            ),
            // A relay changed our Message-ID; our token is in the address that it brings back.
            "relay" => format!(
                "From: postmaster@mx.example\nSubject: Undeliverable\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nnot delivered\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; alice@acme.example\nAction: failed\nDiagnostic-Code: smtp; 550 no such user\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <changed@relay.example>\nReply-To: {token}\n--b--\n"
            ),
            _ => format!(
                "From: Mail Delivery System <Mailer-Daemon@mx.example>\nX-Failed-Recipients: alice@acme.example\nAuto-Submitted: auto-replied\nSubject: Mail delivery failed\n\nA message that you sent could not be delivered.\n\n------ This is a copy of your message\n\nMessage-ID: {id}\n"
            ),
        };
        let told = receive(
            &desk,
            &bounce.replace("Subject:", &format!("Message-ID: <b{n}@mx.example>\nSubject:")),
        );
        assert_eq!(
            (&told["disposition"], &told["case"]),
            (&"bounce".into(), &case.as_str().into()),
            "{form}: {told}"
        );
        let failed = desk.at(START).ok(&["outbox", "list", "--state", "failed", "--json"]);
        assert!(failed.contains(&case), "{form}: {failed}");
    }
}

#[test]
fn a_follow_up_beside_anothers_open_parent_is_told_to_its_assignee() {
    let desk = desk();
    let [parent, child] = [new(&desk, "carol"), new(&desk, "alice")];
    desk.by("dana").ok(&["edit", &child, "--parent", &parent]);
    desk.by("lena").ok(&["take", &parent]);
    desk.by("dana").ok(&["close", &child]);
    let token = reply_to(to(&sent(&desk), "alice@").last().expect("the closing mail"));
    let told = receive(
        &desk,
        &format!("From: alice@acme.example\nTo: {token}\nMessage-ID: <fu@x.example>\n\nAgain."),
    );
    assert_eq!(told["disposition"], "created", "{told}");
    let mail = to(&sent(&desk), "lena@");
    assert!(mail.iter().any(|mail| mail.contains("SR-000003 follows")), "{mail:?}");
}

#[test]
fn an_address_in_both_spellings_is_one_person() {
    let desk = desk();
    let [one, other] = [
        "From: jo@bücher.example\nMessage-ID: <j1@x.example>\n\nHi",
        "From: jo@xn--bcher-kva.example\nMessage-ID: <j2@x.example>\n\nHi again",
    ]
    .map(|mail| receive(&desk, mail));
    let contact =
        |told: &Value| desk.json(told["case"].as_str().expect("a case"))["contact"].clone();
    assert_eq!(contact(&one), contact(&other));
    assert_eq!(to(&sent(&desk), "jo@xn--bcher-kva.example").len(), 2, "and can be written to");
}
