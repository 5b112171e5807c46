//! Others in the mail (M12): Cc, watchers and their tokens, copies, what they may and may not see.

use serde_json::Value;

use crate::desk_under_test::{START, TestDesk};

const POLICY: &str = r#"
[[contact]]
login = "bob"
name = "Bob Baker"
emails = ["bob@acme.example"]
account = "acme"

[[contact]]
login = "pat"
name = "Pat"
account = "acme"

[[contact]]
login = "zoe"
name = "Zoe Zenith"
emails = ["zoe@zenith.example"]
account = "zenith"

[[account]]
key = "zenith"
name = "Zenith"
"#;

const AUTH: &str = "Authentication-Results: mx.desk.example; dmarc=pass header.from=";

fn desk_with(cc: &str) -> TestDesk {
    let desk = TestDesk::new();
    let policy = format!(
        "[mail]\naddress = \"support@desk.example\"\ntransport = \"maildir:{}\"\ncc = \"{cc}\"\n\
         trusted_authserv = [\"mx.desk.example\"]\n{POLICY}",
        desk.path("out").display()
    );
    desk.at(START).input(&policy).ok(&["apply", "-"]);
    desk
}

fn desk() -> TestDesk {
    desk_with("account")
}

fn receive(desk: &TestDesk, mail: &str) -> Value {
    let ran = desk.at(START).input(mail).run(&["mail", "receive", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.json()
}

/// What went out since the last look, by receiver.
fn sent(desk: &TestDesk) -> Vec<(String, String)> {
    desk.at(START).ok(&["outbox", "send"]);
    let mut all = Vec::new();
    for entry in std::fs::read_dir(desk.path("out/new")).into_iter().flatten() {
        let path = entry.expect("a mail").path();
        let text = std::fs::read_to_string(&path).expect("text").replace("\r\n", "\n");
        std::fs::remove_file(path).expect("removed");
        let text = text.replace("=\n", "").replace("=3D", "=");
        let to = header(&text, "To").rsplit_once('<').map(|(_, it)| it.replace('>', ""));
        all.push((to.unwrap_or_else(|| header(&text, "To")), text));
    }
    all.sort();
    all
}

fn header(mail: &str, name: &str) -> String {
    let unfolded = mail.replace("\n ", " ");
    let found = unfolded.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
    found.unwrap_or_default().to_string()
}

fn receivers(mails: &[(String, String)]) -> Vec<&str> {
    mails.iter().map(|(to, _)| to.as_str()).collect()
}

fn to<'a>(mails: &'a [(String, String)], address: &str) -> &'a str {
    let found = mails.iter().find(|(to, _)| to == address);
    &found.unwrap_or_else(|| panic!("{address} in {mails:?}")).1
}

fn reply_to(mail: &str) -> String {
    let line = header(mail, "Reply-To");
    line.rsplit_once('<').map_or(line.clone(), |(_, it)| it.replace('>', ""))
}

fn filed(desk: &TestDesk, cc: &str, verified: bool) -> String {
    let proof = if verified { format!("{AUTH}acme.example\n") } else { String::new() };
    let told = receive(
        desk,
        &format!(
            "{proof}From: alice@acme.example\nTo: support@desk.example\nCc: {cc}\nSubject: Printer\n\
             Message-ID: <first@acme.example>\n\nIt jams\n"
        ),
    );
    told["case"].as_str().expect("a case").to_string()
}

fn watchers(desk: &TestDesk, case: &str) -> Value {
    desk.json(case)["watchers"].clone()
}

#[test]
fn colleagues_in_cc_watch_and_their_answers_join() {
    let desk = desk();
    let cc = "bob@acme.example, zoe@zenith.example, x@else.example";
    let case = filed(&desk, cc, true);
    assert_eq!(watchers(&desk, &case), serde_json::json!(["bob"]));
    sent(&desk);

    desk.by("dana").ok(&["reply", &case, "-m", "Which floor?"]);
    let mails = sent(&desk);
    assert_eq!(receivers(&mails), ["alice@acme.example", "bob@acme.example"]);
    let (alice, bob) = (to(&mails, "alice@acme.example"), to(&mails, "bob@acme.example"));
    assert_ne!(reply_to(alice), reply_to(bob), "each has an own token");
    assert!(bob.contains("Which floor?") && bob.contains("you watch the request"), "{bob}");
    assert!(!alice.contains("List-Unsubscribe") && !alice.contains("you watch"), "{alice}");
    assert!(header(bob, "List-Unsubscribe").starts_with("<mailto:support+"), "{bob}");
    assert!(bob.contains("Hello Bob Baker,"), "{bob}");

    // Bob's token in another's hands proves nothing.
    let stolen = format!(
        "From: zoe@zenith.example\nTo: {}\nSubject: x\nMessage-ID: <z@z.example>\n\nme too\n",
        reply_to(bob)
    );
    assert_eq!(receive(&desk, &stolen)["disposition"], "created");
    sent(&desk);

    let answer = format!(
        "From: bob@acme.example\nTo: {}\nSubject: Re: Printer\nMessage-ID: <b1@acme.example>\n\nThe third.\n",
        reply_to(bob)
    );
    let told = receive(&desk, &answer);
    assert_eq!(
        (told["disposition"].as_str(), told["case"].as_str()),
        (Some("appended"), Some(case.as_str()))
    );
    // The contact hears what a watcher writes; the watcher not what they wrote.
    let mails = sent(&desk);
    let customers: Vec<&str> =
        receivers(&mails).into_iter().filter(|to| !to.ends_with("desk.example")).collect();
    assert_eq!(customers, ["alice@acme.example"]);
    assert!(to(&mails, "alice@acme.example").contains("The third."));

    // What was mailed to bob too is not mailed to him again.
    let both = format!(
        "From: alice@acme.example\nTo: {}\nCc: bob@acme.example\nMessage-ID: <a2@acme.example>\n\nYes, the third.\n",
        reply_to(alice)
    );
    assert_eq!(receive(&desk, &both)["disposition"], "appended");
    assert!(!receivers(&sent(&desk)).contains(&"bob@acme.example"));
    let alone = both.replace("Cc: bob@acme.example\n", "").replace("<a2@", "<a3@");
    assert_eq!(receive(&desk, &alone)["disposition"], "appended");
    assert!(to(&sent(&desk), "bob@acme.example").contains("Yes, the third."));

    // The end is told, without the scale.
    desk.by("dana").ok(&["resolve", &case, "-m", "Cleaned."]);
    let mails = sent(&desk);
    assert!(to(&mails, "alice@acme.example").contains("How satisfied"));
    let bob = to(&mails, "bob@acme.example");
    assert!(bob.contains("Cleaned.") && !bob.contains("How satisfied"), "{bob}");
}

#[test]
fn whom_a_mail_without_proof_names_waits_for_staff() {
    let desk = desk();
    let case = filed(&desk, "bob@acme.example", false);
    assert_eq!(watchers(&desk, &case), serde_json::json!([]));
    desk.by("bob").fails(3, &["show", &case]);
    assert!(desk.by("dana").ok(&["show", &case]).contains("Will watch    bob"));
    sent(&desk);
    desk.by("dana").ok(&["note", &case, "-m", "internal"]);
    assert_eq!(watchers(&desk, &case), serde_json::json!([]));
    desk.by("dana").ok(&["reply", &case, "-m", "On it."]);
    assert_eq!(watchers(&desk, &case), serde_json::json!(["bob"]));
    assert_eq!(receivers(&sent(&desk)), ["alice@acme.example", "bob@acme.example"]);

    // A machine's mail names nobody, and tells nobody outside.
    let token = {
        desk.by("dana").ok(&["reply", &case, "-m", "Done?"]);
        reply_to(to(&sent(&desk), "alice@acme.example"))
    };
    let away = format!(
        "From: alice@acme.example\nTo: {token}\nAuto-Submitted: auto-replied\nSubject: away\nMessage-ID: <w@acme.example>\n\nI am away\n"
    );
    assert_eq!(receive(&desk, &away)["disposition"], "appended");
    assert!(!receivers(&sent(&desk)).contains(&"bob@acme.example"));
}

#[test]
fn cc_is_a_switch() {
    let off = desk_with("off");
    let case = filed(&off, "bob@acme.example", true);
    assert_eq!(watchers(&off, &case), serde_json::json!([]));
    let all = desk_with("contacts");
    let case = filed(&all, "bob@acme.example, zoe@zenith.example, dana@desk.example", true);
    assert_eq!(watchers(&all, &case), serde_json::json!(["bob", "zoe"]));
}

#[test]
fn people_of_different_accounts_are_addresses_to_each_other() {
    let desk = desk_with("contacts");
    let case = filed(&desk, "zoe@zenith.example", true);
    desk.by("dana").ok(&["reply", &case, "-m", "We look."]);
    desk.by("zoe").ok(&["reply", &case, "-m", "Same here."]);
    for view in [
        desk.by("zoe").ok(&["show", &case]),
        desk.by("zoe").ok(&["show", &case, "--json"]),
        desk.by("zoe").ok(&["history", &case]),
        desk.by("zoe").ok(&["history", &case, "--json"]),
        desk.by("zoe").ok(&["list", "--json"]),
        desk.by("zoe").ok(&["list", "--fields", "contact,contact.name,account,account.name"]),
    ] {
        for hidden in ["\"alice\"", "Alice", "\"acme\"", "Acme", "by alice", "alice  "] {
            assert!(!view.contains(hidden), "{hidden} in {view}");
        }
    }
    assert!(desk.by("zoe").ok(&["show", &case]).contains("alice@acme.example"));
    for view in [
        desk.by("alice").ok(&["show", &case]),
        desk.by("alice").ok(&["show", &case, "--json"]),
        desk.by("alice").ok(&["history", &case, "--json"]),
    ] {
        assert!(view.contains("zoe@zenith.example"), "{view}");
        assert!(
            !view.contains("\"zoe\"") && !view.contains("Zoe") && !view.contains("Zenith"),
            "{view}"
        );
    }
    let mails = sent(&desk);
    for (receiver, mail) in &mails {
        let other = match receiver.as_str() {
            "zoe@zenith.example" => "Alice",
            "alice@acme.example" => "Zoe",
            _ => continue,
        };
        assert!(!mail.contains(other), "{other} in {mail}");
    }
    assert!(to(&mails, "alice@acme.example").len() > 1);
}

#[test]
fn a_watcher_reads_and_writes_and_decides_nothing() {
    let desk = desk();
    let case = desk.case();
    desk.by("bob").fails(3, &["show", &case]);
    desk.by("bob").fails(3, &["watch", &case]);
    desk.by("alice").ok(&["watch", &case, "--contact", "bob"]);
    desk.by("alice").fails(3, &["watch", &case, "--contact", "zoe"]);
    desk.by("alice").fails(4, &["watch", &case, "--agent", "dana"]);
    let again = desk.by("alice").run(&["watch", &case, "--contact", "bob"]);
    assert_eq!(again.code, 0, "{again:?}");

    let list = desk.by("bob").ok(&["list", "--format", "table"]);
    assert!(list.contains("watched") && list.contains(&case), "{list}");
    assert!(!desk.by("alice").ok(&["list", "--format", "table"]).contains("watched"));
    // Programs get the columns that they always got.
    let columns =
        |login| desk.by(login).ok(&["list"]).lines().next().unwrap_or_default().split('\t').count();
    assert_eq!(columns("bob"), columns("alice"));
    let own = desk.by("bob").ok(&["new", "-q", "--subject", "Mine", "-m", "x"]);
    let own = own.trim();
    assert_eq!(desk.by("bob").ok(&["list", "--watched", "-q"]).trim(), case);
    assert_eq!(desk.by("bob").ok(&["list", "--status", "all", "--count"]).trim(), "2");
    let exported = desk.by("bob").ok(&["export"]);
    assert!(exported.contains(own) && !exported.contains(&case), "{exported}");

    let actions = desk.by("bob").run(&["show", &case, "--json"]).json()["allowed_actions"].clone();
    assert_eq!(actions, serde_json::json!(["reply", "attach", "unwatch"]));
    for refused in ["cancel", "close", "explain"] {
        desk.by("bob").fails(4, &[refused, &case]);
    }
    desk.by("bob").fails(4, &["reopen", &case, "-m", "no"]);
    desk.by("bob").fails(4, &["complain", &case, "-m", "no"]);
    desk.by("bob").fails(4, &["rate", &case, "5"]);
    desk.by("bob").fails(4, &["watch", &case, "--contact", "pat"]);
    desk.by("bob").ok(&["attach", "add", &case, "--link", "https://x.example/log"]);
    // A watcher's message reopens like the contact's.
    desk.by("dana").ok(&["resolve", &case, "-m", "Done"]);
    desk.by("bob").ok(&["reply", &case, "-m", "It jams again"]);
    assert_eq!(desk.json(&case)["status"], "reopened");

    desk.by("bob").ok(&["unwatch", &case]);
    desk.by("bob").fails(3, &["show", &case]);
    assert_eq!(desk.by("bob").ok(&["list", "--watched", "-q"]).trim(), "");

    // Internal cases have no watchers among customers.
    let internal =
        desk.by("dana").ok(&["new", "--internal", "-q", "--subject", "Spare", "-m", "x"]);
    desk.by("dana").fails(4, &["watch", internal.trim(), "--contact", "bob"]);
    desk.by("dana").ok(&["watch", internal.trim()]);
}

#[test]
fn an_agent_who_watches_gets_what_the_assignee_gets() {
    let desk = desk();
    let case = desk.case();
    desk.by("dana").ok(&["take", &case]);
    desk.by("erin").ok(&["watch", &case]);
    sent(&desk);
    desk.by("alice").ok(&["reply", &case, "-m", "News?"]);
    let mails = sent(&desk);
    assert_eq!(receivers(&mails), ["dana@desk.example", "erin@desk.example"]);
    assert!(!header(to(&mails, "erin@desk.example"), "List-Unsubscribe").starts_with('<'));
    // Which agents follow it is for staff.
    assert_eq!(watchers(&desk, &case), serde_json::json!(["erin"]));
    let seen = desk.by("alice").run(&["show", &case, "--json"]).json();
    assert_eq!(seen["watchers"], serde_json::json!([]));
    assert!(!desk.by("alice").ok(&["history", &case]).contains("watches"));
    assert!(desk.by("dana").ok(&["history", &case, "--kind", "watch"]).contains("erin watches"));
}

#[test]
fn a_mail_to_the_unsubscribe_address_ends_it_for_whom_it_was_made() {
    let desk = desk();
    let case = filed(&desk, "bob@acme.example", true);
    desk.by("dana").ok(&["reply", &case, "-m", "Hm"]);
    let mails = sent(&desk);
    let line = header(to(&mails, "bob@acme.example"), "List-Unsubscribe");
    let stop = line.trim_start_matches("<mailto:").trim_end_matches('>').to_string();
    let mail = |from: &str, id: &str| {
        format!(
            "From: {from}\nTo: {stop}\nSubject: unsubscribe\nMessage-ID: <{id}@x.example>\n\n\n"
        )
    };
    // No view shows the address.
    for id in desk.at(START).ok(&["outbox", "list", "-q"]).lines() {
        let shown = desk.at(START).ok(&["outbox", "show", id]);
        assert!(!shown.contains(&stop), "{shown}");
    }
    assert!(!desk.at(START).ok(&["export", "--what", "all"]).contains(&stop));
    receive(&desk, &mail("alice@acme.example", "u1"));
    assert_eq!(watchers(&desk, &case), serde_json::json!(["bob"]));
    let told = receive(&desk, &mail("bob@acme.example", "u2"));
    assert_eq!(told["disposition"], "appended", "{told}");
    assert_eq!(watchers(&desk, &case), serde_json::json!([]));
    assert_eq!(receive(&desk, &mail("bob@acme.example", "u3"))["disposition"], "ignored");
}

#[test]
fn a_copy_goes_out_once_and_its_answer_joins() {
    let desk = desk();
    let case = desk.case();
    sent(&desk);
    desk.by("alice").fails(4, &["reply", &case, "-m", "x", "--cc", "m@maker.example"]);
    for wrong in ["nobody", "support@desk.example", "dana@desk.example", "a@b\nBcc: c@d"] {
        desk.by("dana").fails(6, &["reply", &case, "-m", "x", "--cc", wrong]);
    }
    desk.by("dana").ok(&[
        "reply",
        &case,
        "-m",
        "Dear maker",
        "--cc",
        "M@Maker.Example,alice@acme.example",
    ]);
    let mails = sent(&desk);
    assert_eq!(receivers(&mails), ["alice@acme.example", "m@maker.example"]);
    let token = reply_to(to(&mails, "m@maker.example"));
    let answer = |from: &str, id: &str| {
        format!(
            "From: {from}\nTo: {token}\nSubject: Re: it\nMessage-ID: <{id}@x.example>\n\nReplace the drum.\n"
        )
    };
    // In another's hands it proves nothing.
    assert_eq!(receive(&desk, &answer("evil@else.example", "c0"))["disposition"], "created");
    let told = receive(&desk, &answer("m@maker.example", "c1"));
    assert_eq!(
        (told["disposition"].as_str(), told["case"].as_str()),
        (Some("appended"), Some(case.as_str()))
    );
    let shown = desk.by("alice").run(&["show", &case, "--json"]).json();
    let last = shown["messages"].as_array().expect("messages").last().cloned().expect("one");
    assert_eq!(last["author"], "m@maker.example");
    // No contact, and nothing more to read.
    assert!(!desk.at(START).ok(&["contact", "list"]).contains("maker"));
    let mails = sent(&desk);
    assert!(receivers(&mails).contains(&"alice@acme.example"));
    desk.by("dana").ok(&["reply", &case, "-m", "Thanks"]);
    assert_eq!(receivers(&sent(&desk)), ["alice@acme.example"]);
    // A known contact of another account is an address here, too.
    desk.by("dana").ok(&["reply", &case, "-m", "And you?", "--cc", "zoe@zenith.example"]);
    let token = reply_to(to(&sent(&desk), "zoe@zenith.example"));
    let told = receive(
        &desk,
        &format!("From: zoe@zenith.example\nTo: {token}\nMessage-ID: <z9@z.example>\n\nNo idea.\n"),
    );
    assert_eq!(told["case"], case.as_str(), "{told}");
    desk.by("zoe").fails(3, &["show", &case]);
    assert!(!desk.by("alice").ok(&["show", &case, "--json"]).contains("\"zoe\""));
    // After the end it is held for a person.
    desk.by("dana").ok(&["cancel", &case]);
    let late = receive(&desk, &answer("m@maker.example", "c2"));
    assert_eq!(late["disposition"], "held", "{late}");
}

#[test]
fn a_merge_brings_the_watchers_of_the_same_contact_alone() {
    let desk = desk();
    let (one, two) = (desk.case(), desk.case());
    let zoes = desk.by("zoe").ok(&["new", "-q", "--subject", "Zoe's", "-m", "x"]);
    desk.by("alice").ok(&["watch", &one, "--contact", "bob"]);
    desk.by("dana").ok(&["merge", &one, "--into", &two]);
    assert_eq!(watchers(&desk, &two), serde_json::json!(["bob"]));
    desk.by("bob").ok(&["show", &one]);
    desk.by("dana").ok(&["merge", &two, "--into", zoes.trim(), "--yes"]);
    assert_eq!(watchers(&desk, zoes.trim()), serde_json::json!([]));
    desk.by("bob").fails(3, &["show", zoes.trim()]);
}

#[test]
fn an_erased_watcher_watches_nothing_and_stands_in_no_head() {
    let desk = desk();
    let case = filed(&desk, "bob@acme.example", true);
    desk.by("dana").ok(&["reply", &case, "-m", "Hm"]);
    desk.by("bob").ok(&["reply", &case, "-m", "Bob's own words"]);
    desk.at(START).ok(&["erase", "bob", "--yes"]);
    assert_eq!(watchers(&desk, &case), serde_json::json!([]));
    let all = desk.at(START).ok(&["show", &case, "--json"])
        + &desk.at(START).ok(&["history", &case, "--json"])
        + &desk.at(START).ok(&["mail", "list", "--json"])
        + &desk.at(START).ok(&["outbox", "list", "--json"]);
    assert!(!all.contains("bob@acme.example") && !all.contains("Bob's own"), "{all}");
    assert!(all.contains("It jams"), "what alice wrote stays");
    desk.at(START).ok(&["doctor", "--deep"]);
}

#[test]
fn an_address_that_bounces_is_marked_and_switched_off() {
    let desk = desk();
    desk.at(START).input("[mail]\noff_after_bounces = 2\n").ok(&["apply", "-"]);
    let bounce = |n: u32| {
        let case = desk.case();
        let mails = sent(&desk);
        let id = header(to(&mails, "alice@acme.example"), "Message-ID");
        let report = format!(
            "From: MAILER-DAEMON@mx.example\nSubject: failure notice\nMessage-ID: <d{n}@mx.example>\n\n\
             Hi. This is the qmail-send program at mx.example.\n\n<Alice@ACME.example>:\nno mailbox here\n\n\
             --- Below this line is a copy of the message.\n\nMessage-ID: {id}\n"
        );
        assert_eq!(receive(&desk, &report)["disposition"], "bounce");
        case
    };
    let active = || {
        let shown = desk.at(START).run(&["contact", "show", "alice", "--json"]).json();
        (shown["emails"][0]["active"] != false, shown["bounces"].clone())
    };
    let case = bounce(1);
    let (on, bounces) = active();
    assert!(on && bounces[0]["count"] == 1 && bounces[0]["why"] == "no mailbox here", "{bounces}");
    let page = desk.by("dana").ok(&["show", &case]);
    assert!(page.contains("1 mail to alice@acme.example came back"), "{page}");
    assert!(!desk.by("alice").ok(&["show", &case]).contains("came back"));
    // Whoever writes has an address that works.
    receive(
        &desk,
        "From: alice@acme.example\nTo: support@desk.example\nMessage-ID: <w@a.example>\nSubject: x\n\nhi\n",
    );
    assert_eq!(active().1, serde_json::json!([]));
    sent(&desk);

    bounce(2);
    bounce(3);
    assert!(!active().0, "switched off");
    let next = desk.case();
    let told = desk.by("dana").ok(&["history", &next]);
    assert!(told.contains("no active address"), "{told}");
    let log = desk.at(START).ok(&["policy", "history"]);
    assert!(log.contains("alice"), "{log}");
    desk.at(START).ok(&["contact", "edit", "alice", "--mail-on", "alice@acme.example"]);
    assert_eq!(active(), (true, serde_json::json!([])));
}

#[test]
fn a_mail_quotes_what_was_said_where_the_policy_says_so() {
    let desk = desk();
    desk.at(START).input("[mail]\nquote_history = true\n").ok(&["apply", "-"]);
    let case = filed(&desk, "", true);
    desk.by("dana").ok(&["note", &case, "-m", "INTERNAL"]);
    desk.by("dana").ok(&["reply", &case, "-m", "Which floor?"]);
    sent(&desk);
    desk.by("dana").ok(&["reply", &case, "-m", "And which room?", "--cc", "m@maker.example"]);
    let mails = sent(&desk);
    let alice = to(&mails, "alice@acme.example");
    let wanted = "Dana wrote:\n> Which floor?\n\nOn 2026-11-23 10:00 (Europe/Berlin), Alice wrote:\n> It jams";
    assert!(alice.contains(wanted) && !alice.contains("INTERNAL"), "{alice}");
    assert!(!to(&mails, "m@maker.example").contains("> "), "whose case it is not");
    // An answer below it is an answer, and the rest is folded.
    let quoted: String = alice.lines().map(|line| format!("> {line}\n")).collect();
    let answer = format!(
        "From: alice@acme.example\nTo: {}\nMessage-ID: <q2@a.example>\n\nRoom 12.\n\nOn Mon, Dana wrote:\n{quoted}",
        reply_to(alice)
    );
    receive(&desk, &answer);
    let page = desk.by("dana").ok(&["show", &case]);
    assert!(page.contains("Room 12."), "{page}");
}

#[test]
fn held_mail_is_read_and_decided_in_bulk() {
    let desk = desk();
    for n in 0..3 {
        receive(
            &desk,
            &format!(
                "From: a{n}@spam.example\nX-Spam-Flag: YES\nSubject: Buy {n}\nMessage-ID: <s{n}@x.example>\n\nCheap {n}\n"
            ),
        );
    }
    let shown = desk.at(START).ok(&["mail", "held", "--text"]);
    assert!(shown.contains("Cheap 0") && shown.contains("Cheap 2"), "{shown}");
    let ids = desk.at(START).ok(&["mail", "held", "--suspicious", "-q"]);
    assert_eq!(ids.lines().count(), 3, "{ids}");
    let (first, rest) = ids.split_once('\n').expect("ids");
    desk.at(START).input(first).ok(&["mail", "release", "-"]);
    desk.at(START).input(rest).ok(&["mail", "drop", "-"]);
    assert_eq!(desk.at(START).ok(&["mail", "held", "-q"]), "");
    desk.at(START).input("").fails(2, &["mail", "drop", "-"]);
}

/// Two programs that answer whatever comes, without a mark, and the desk between them.
#[test]
fn two_answering_programs_stop() {
    let desk = desk();
    let case = filed(&desk, "bob@acme.example", true);
    desk.by("dana").ok(&["reply", &case, "-m", "Hm"]);
    let mut rounds = 0;
    for n in 0..40 {
        let mails = sent(&desk);
        let answers: Vec<String> = mails
            .iter()
            .filter(|(to, _)| to.ends_with("acme.example"))
            .enumerate()
            .map(|(k, (from, mail))| {
                format!(
                    "From: {from}\nTo: {}\nMessage-ID: <r{n}.{k}@acme.example>\n\nThanks {n}.{k}\n",
                    reply_to(mail)
                )
            })
            .collect();
        if answers.is_empty() {
            break;
        }
        rounds += 1;
        for answer in answers {
            assert_eq!(receive(&desk, &answer)["disposition"], "appended");
        }
    }
    assert!(rounds <= 12, "{rounds}");
    let told = desk.by("dana").ok(&["history", &case]);
    assert!(told.contains("enough mails of this kind in an hour"), "{told}");
}
