//! The outbox: what goes out, what stays, what is told (N1–N5).

use std::collections::HashMap;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use assert_cmd::cargo::cargo_bin;
use serde_json::Value;

use crate::desk_under_test::{START, TestDesk};
use crate::smtp_sink::{Came, Mood, Sink};

const SOON: &str = "2026-11-23T09:01:00Z";
const LATER: &str = "2026-11-23T09:10:00Z";

/// A desk that sends by this transport.
fn desk(transport: &str) -> TestDesk {
    let desk = TestDesk::new();
    let policy =
        format!("[mail]\naddress = \"support@desk.example\"\ntransport = \"{transport}\"\n");
    std::fs::write(desk.path("mail.toml"), policy).expect("written");
    desk.at(START).ok(&["apply", "mail.toml"]);
    desk
}

fn with_sink() -> (TestDesk, Sink) {
    let sink = Sink::new();
    (desk(&format!("smtp://127.0.0.1:{}", sink.port)), sink)
}

/// The outbox, the oldest first.
fn mails(desk: &TestDesk) -> Vec<Value> {
    let mut all = desk.at(START).run(&["outbox", "list", "--json"]).json();
    let all = all.as_array_mut().expect("an array");
    all.reverse();
    all.clone()
}

fn states(desk: &TestDesk) -> Vec<String> {
    mails(desk).iter().map(|mail| mail["state"].as_str().unwrap_or_default().into()).collect()
}

fn ids(came: &[Came]) -> HashMap<String, usize> {
    let mut ids = HashMap::new();
    for mail in came {
        *ids.entry(mail.header("Message-ID").expect("an id")).or_insert(0) += 1;
    }
    ids
}

#[test]
fn what_is_due_goes_out_once_over_one_connection() {
    let (desk, sink) = with_sink();
    let case = desk.case();
    desk.by("dana").ok(&["reply", &case, "-m", "Is it plugged in?", "--wait"]);
    assert!(states(&desk).iter().all(|state| state == "queued"));
    let all = mails(&desk).len();
    let done = desk.at(SOON).run(&["outbox", "send", "--json"]).json();
    assert_eq!(done["sent"].as_array().map(Vec::len), Some(all), "{done}");
    assert_eq!((sink.came().len(), sink.connections()), (all, 1));
    assert!(states(&desk).iter().all(|state| state == "sent"));
    let again = desk.at(LATER).run(&["outbox", "send"]);
    assert_eq!((again.code, again.out.as_str()), (0, ""), "{again:?}");
    assert_eq!(sink.came().len(), all);

    let came = sink.came();
    let to_alice: Vec<&Came> =
        came.iter().filter(|mail| mail.to.iter().any(|to| to.starts_with("alice"))).collect();
    let [receipt, typed] = to_alice.as_slice() else { panic!("{to_alice:?}") };
    let header = |mail: &Came, name: &str| mail.header(name);
    assert_eq!(header(receipt, "Auto-Submitted").as_deref(), Some("auto-generated"));
    assert_eq!(header(receipt, "X-Auto-Response-Suppress").as_deref(), Some("All"));
    assert_eq!(header(typed, "Auto-Submitted"), None, "a person typed it");
    assert!(header(receipt, "Subject").expect("one").starts_with(&format!("[{case}] ")));
    assert_eq!(header(typed, "In-Reply-To"), header(receipt, "Message-ID"));
    assert!(header(typed, "Reply-To").expect("one").contains("<support+1."), "{typed:?}");
    assert!(typed.text.contains("Is it plugged in?"));
}

#[test]
fn refused_for_good_is_shown_on_the_case_and_told_to_the_assignee() {
    let (desk, sink) = with_sink();
    let case = desk.case();
    desk.by("dana").ok(&["take", &case]);
    desk.at(SOON).ok(&["outbox", "send"]);
    sink.mood(Mood::Refuse { whom: "alice", reply: "550 5.1.1 no such user" });
    desk.by("dana").at(LATER).ok(&["reply", &case, "-m", "Try now"]);
    let err = desk.at(LATER).fails(1, &["outbox", "send"]);
    assert!(err.contains("550 5.1.1 no such user"), "{err}");
    let failed = desk.at(LATER).run(&["outbox", "list", "--state", "failed", "--json"]).json();
    assert_eq!(failed.as_array().map(Vec::len), Some(1));
    let id = failed[0]["id"].to_string();
    assert_eq!(failed[0]["last_error"], "alice@acme.example: 550 5.1.1 no such user");
    assert!(failed[0]["next_attempt_at"].is_null());
    let shown = desk.by("dana").ok(&["show", &case, "--format", "plain"]);
    assert!(shown.contains("Undelivered") && shown.contains("no such user"), "{shown}");
    let told = desk.by("dana").ok(&["history", &case, "--format", "table"]);
    assert!(told.contains("failed: alice@acme.example: 550"), "{told}");
    let told = mails(&desk).into_iter().rfind(|mail| mail["template"] == "undelivered");
    assert_eq!(told.expect("told")["to"], "dana");
    sink.mood(Mood::Take);
    desk.at(LATER).ok(&["outbox", "send"]);
    assert!(sink.came().iter().any(|mail| mail.text.contains("550 5.1.1 no such user")));
    // The address was mended: the very same mail goes out.
    let done = desk.by("dana").at(LATER).run(&["outbox", "retry", &id, "--json"]).json();
    assert_eq!(done["sent"][0].to_string(), id);
    assert!(ids(&sink.came()).values().all(|count| *count == 1));
}

#[test]
fn refused_for_now_is_tried_again_by_the_schedule() {
    let (desk, sink) = with_sink();
    desk.case();
    for (mood, why) in [
        (Mood::AfterData("451 4.3.0 try later"), "451 4.3.0 try later"),
        (Mood::CutBeforeData, "incomplete response"),
        (Mood::OddData, "answered 250 where it could not"),
        (Mood::Closed, "554"),
    ] {
        let (desk, sink) = with_sink();
        desk.case();
        sink.mood(mood.clone());
        let err = desk.at(SOON).fails(9, &["outbox", "send"]);
        assert!(err.contains(why), "{mood:?}: {err}");
        for mail in mails(&desk) {
            assert_eq!(mail["state"], "queued", "{mood:?}: {mail}");
            assert_eq!(mail["attempts"], 1);
            assert_eq!(mail["next_attempt_at"], "2026-11-23T09:02:00Z");
            assert!(mail["last_error"].as_str().expect("why").contains(why), "{mail}");
        }
        // Not before its time; then it goes, and nobody has it twice.
        sink.mood(Mood::Take);
        assert_eq!(desk.at("2026-11-23T09:01:59Z").run(&["outbox", "send"]).out, "");
        desk.at("2026-11-23T09:02:00Z").ok(&["outbox", "send"]);
        assert!(ids(&sink.came()).values().all(|count| *count == 1), "{mood:?}");
        assert!(states(&desk).iter().all(|state| state == "sent"));
    }
    // A sweep sends too, and says that it could not.
    sink.mood(Mood::Closed);
    let ran = desk.at(SOON).run(&["sweep", "--json"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    sink.mood(Mood::Take);
    let swept = desk.at(LATER).run(&["sweep", "--json"]).json();
    assert_eq!(swept["sent"].as_array().map(Vec::len), Some(mails(&desk).len()), "{swept}");
}

#[test]
fn a_server_that_is_not_there_leaves_everything_queued() {
    let desk = desk("smtp://127.0.0.1:1");
    desk.case();
    let err = desk.at(SOON).fails(9, &["outbox", "send"]);
    assert!(err.contains("127.0.0.1:1"), "{err}");
    assert!(states(&desk).iter().all(|state| state == "queued"));
    assert!(mails(&desk).iter().all(|mail| mail["attempts"] == 1));
}

/// Nobody can tell whether it was taken: it goes again, with the same Message-ID.
#[test]
fn a_line_cut_after_the_mail_makes_at_most_one_more() {
    let (desk, sink) = with_sink();
    desk.case();
    sink.mood(Mood::CutAfterData);
    desk.at(SOON).fails(9, &["outbox", "send"]);
    sink.mood(Mood::Take);
    desk.at(LATER).ok(&["outbox", "send"]);
    let came = ids(&sink.came());
    assert_eq!(came.len(), mails(&desk).len());
    assert!(came.values().all(|count| *count <= 2), "{came:?}");
}

#[test]
fn a_yes_said_twice_is_not_taken_for_the_next_mail() {
    let (desk, sink) = with_sink();
    for _ in 0..5 {
        desk.case();
    }
    sink.mood(Mood::YesTwice);
    for minute in 1..9 {
        let at = format!("2026-11-23T1{minute}:00:00Z");
        let ran = desk.at(&at).run(&["outbox", "send"]);
        assert!([0, 9].contains(&ran.code), "{ran:?}");
    }
    let came = ids(&sink.came());
    let mails = mails(&desk);
    for mail in &mails {
        let id = mail["message_id"].as_str().expect("an id");
        let sent = mail["state"] == "sent";
        assert!(!sent || came.contains_key(id), "sent and never there: {mail}");
    }
}

#[test]
fn a_group_that_loses_one_member_still_reaches_the_others() {
    let (desk, sink) = with_sink();
    desk.case();
    let group = mails(&desk)
        .into_iter()
        .find(|mail| mail["to"].as_str().is_some_and(|to| to.contains(',')));
    let group = group.expect("a mail to the whole group");
    let id = group["id"].to_string();
    let first = group["to"].as_str().and_then(|to| to.split(',').next()).expect("somebody");
    let whom: &'static str = Box::leak(format!("{first}@").into_boxed_str());
    sink.mood(Mood::Refuse { whom, reply: "450 mailbox busy" });
    desk.at(SOON).fails(9, &["outbox", "send", &id]);
    sink.mood(Mood::Take);
    desk.at(LATER).ok(&["outbox", "send", &id]);
    let came = sink.came();
    assert_eq!(came.len(), 2);
    assert!(came[0].to.iter().all(|to| !came[1].to.contains(to)), "nobody twice: {came:?}");
    let to = came[0].header("To").expect("one");
    assert!(to.contains(whom) && to.matches('@').count() >= 2, "all in one To: {to}");
    assert_eq!(came[0].header("Message-ID"), came[1].header("Message-ID"));
}

/// P10: killed while a mail is on the wire or not yet marked, again and again: nothing is lost, and
/// each death makes at most one more of one mail, with the same Message-ID.
#[test]
fn killed_while_it_sends_nothing_is_lost() {
    let (desk, sink) = with_sink();
    let kills = 200;
    for _ in 0..kills / 10 {
        desk.case();
    }
    let all = mails(&desk).len();
    sink.mood(Mood::Stall);
    let mut killed = 0;
    for _ in 0..kills {
        let before = sink.came().len();
        let mut child = Command::new(cargo_bin("casebook"))
            .args(["outbox", "send"])
            .env_clear()
            .env("HOME", desk.path(""))
            .env("CASEBOOK_DB", desk.path("desk.db"))
            .env("CASEBOOK_NOW", SOON)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("started");
        let begun = Instant::now();
        while sink.came().len() == before && begun.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(2));
        }
        child.kill().expect("killed");
        child.wait().expect("ended");
        killed += 1;
    }
    sink.mood(Mood::Take);
    desk.at(SOON).ok(&["outbox", "send"]);
    let came = ids(&sink.came());
    assert_eq!(came.len(), all, "nothing is lost");
    assert!(sink.came().len() <= all + killed, "{} mails, {killed} kills", sink.came().len());
    assert!(states(&desk).iter().all(|state| state == "sent"));
}

#[test]
fn two_senders_at_once_send_each_mail_once() {
    let (desk, sink) = with_sink();
    for _ in 0..10 {
        desk.case();
    }
    let all = mails(&desk).len();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| desk.at(SOON).ok(&["outbox", "send"]));
        }
    });
    desk.at(SOON).ok(&["outbox", "send"]);
    let came = ids(&sink.came());
    assert_eq!(came.len(), all);
    assert!(came.values().all(|count| *count == 1));
}

#[test]
fn a_program_takes_mail_or_says_why_not() {
    let desk = TestDesk::new();
    let program = desk.path("sendmail");
    let say = |script: &str| {
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).expect("written");
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).expect("mode");
    };
    let policy = format!(
        "[mail]\naddress = \"support@desk.example\"\ntransport = \"sendmail:{}\"\n",
        program.display()
    );
    std::fs::write(desk.path("mail.toml"), policy).expect("written");
    desk.at(START).ok(&["apply", "mail.toml"]);
    desk.case();
    say("echo busy >&2; exit 75");
    let err = desk.at(SOON).fails(9, &["outbox", "send"]);
    assert!(err.contains("ended with 75: busy"), "{err}");
    say("exit 1");
    desk.at(LATER).fails(9, &["outbox", "send"]);
    assert!(mails(&desk).iter().all(|mail| mail["state"] == "queued" && mail["attempts"] == 2));
    let out = desk.path("got");
    say(&format!("echo \"$@\" >> {0}; cat >> {0}", out.display()));
    desk.at("2026-11-23T12:00:00Z").ok(&["outbox", "send"]);
    let got = std::fs::read_to_string(&out).expect("got");
    assert!(got.contains("-i -f support@desk.example -- alice@acme.example\n"), "{got}");
    assert!(!got.contains('\r') && got.contains("\nSubject: [SR-000001]"), "{got}");
    desk.case();
    say("echo 'no such user' >&2; exit 67");
    desk.at("2026-11-23T13:00:00Z").fails(1, &["outbox", "send"]);
    let failed = desk.at(START).run(&["outbox", "list", "--state", "failed", "--json"]).json();
    assert!(failed[0]["last_error"].as_str().expect("why").contains("67: no such user"));
}

#[test]
fn a_maildir_gets_whole_files() {
    let desk = TestDesk::new();
    let folder = desk.path("out");
    let policy = format!(
        "[mail]\naddress = \"support@desk.example\"\ntransport = \"maildir:{}\"\n",
        folder.display()
    );
    std::fs::write(desk.path("mail.toml"), policy).expect("written");
    desk.at(START).ok(&["apply", "mail.toml"]);
    let case = desk.case();
    std::fs::write(desk.path("Größe.txt"), "bytes").expect("written");
    desk.by("dana").ok(&["reply", &case, "-m", "See\n.\nthere", "--attach", "Größe.txt"]);
    desk.at(SOON).ok(&["outbox", "send"]);
    let files: Vec<_> = std::fs::read_dir(folder.join("new")).expect("there").flatten().collect();
    assert_eq!(files.len(), mails(&desk).len());
    assert_eq!(std::fs::read_dir(folder.join("tmp")).expect("there").count(), 0);
    let texts: Vec<String> =
        files.iter().map(|file| std::fs::read_to_string(file.path()).expect("read")).collect();
    let reply = texts.iter().find(|text| text.contains("See\n.\nthere")).expect("the reply");
    assert!(reply.contains("multipart/mixed") && reply.contains("Ynl0ZXM"), "{reply}");
    assert!(texts.iter().all(|text| !text.contains('\r')));
    let id = mails(&desk).last().expect("one")["id"].to_string();
    let raw = desk.at(SOON).ok(&["outbox", "show", &id, "--raw"]);
    // Shown as it went, but for the address that proves who answers.
    let shown = raw.replace("\r\n", "\n");
    assert!(shown.contains("<support+masked@desk.example>") && !texts.contains(&shown), "{shown}");
    let rest = |text: &str| {
        text.lines().filter(|l| !l.starts_with("Reply-To: ")).collect::<Vec<_>>().join("\n")
    };
    assert!(texts.iter().any(|text| rest(text) == rest(&shown)), "{shown}");
}

#[test]
fn held_mail_goes_by_its_id_and_dropped_mail_never() {
    let desk = TestDesk::new();
    let case = desk.case();
    assert!(states(&desk).iter().all(|state| state == "held"));
    let err = desk.at(SOON).fails(5, &["outbox", "send", "1"]);
    assert!(err.contains("transport is hold"), "{err}");
    let sink = Sink::new();
    let policy = format!(
        "[mail]\naddress = \"support@desk.example\"\ntransport = \"smtp://127.0.0.1:{}\"\n\
         hold_seconds = 60\n",
        sink.port
    );
    std::fs::write(desk.path("mail.toml"), policy).expect("written");
    desk.at(SOON).ok(&["apply", "mail.toml"]);
    assert_eq!(desk.at(SOON).run(&["outbox", "send"]).out, "", "held stays held");
    desk.at(SOON).ok(&["outbox", "send", "1"]);
    assert_eq!(sink.came().len(), 1);
    // A minute for second thoughts.
    desk.by("dana").at(SOON).ok(&["reply", &case, "-m", "Oops"]);
    let id = mails(&desk).last().expect("one")["id"].to_string();
    assert_eq!(desk.at("2026-11-23T09:01:59Z").run(&["outbox", "send"]).out, "");
    let dropped = desk.at(SOON).run(&["outbox", "drop", &id, "--dry-run", "--json"]);
    assert_eq!(dropped.json()["dry_run"], true);
    desk.at(SOON).ok(&["outbox", "hold", &id]);
    desk.at(SOON).ok(&["outbox", "drop", &id]);
    assert!(desk.by("dana").ok(&["history", &case, "--json"]).contains("\"dropped\""));
    desk.at(LATER).ok(&["outbox", "send"]);
    assert!(sink.came().iter().all(|mail| !mail.text.contains("Oops")));
    desk.at(LATER).fails(3, &["outbox", "drop", &id]);
    desk.at(LATER).fails(5, &["outbox", "drop", "1"]);
    // All of it, from now on.
    desk.at(LATER).ok(&["outbox", "hold", "--all"]);
    desk.by("dana").at(LATER).ok(&["reply", &case, "-m", "Again"]);
    assert_eq!(mails(&desk).last().expect("one")["state"], "held");
    desk.at(LATER).ok(&["outbox", "hold", "--off"]);
    desk.by("dana").at(LATER).ok(&["reply", &case, "-m", "And again"]);
    assert_eq!(mails(&desk).last().expect("one")["state"], "queued");
}

/// P3: agents have the mails of the cases they hold; customers none.
#[test]
fn whose_outbox_it_is() {
    let (desk, _sink) = with_sink();
    let case = desk.case();
    desk.by("alice").fails(4, &["outbox", "list"]);
    desk.by("alice").fails(4, &["outbox", "retry", "1"]);
    desk.by("dana").fails(3, &["outbox", "hold", "1"]);
    desk.by("dana").fails(4, &["outbox", "send"]);
    desk.by("dana").fails(4, &["outbox", "hold", "--all"]);
    desk.by("dana").ok(&["take", &case]);
    desk.by("dana").ok(&["outbox", "hold", "1"]);
    desk.by("dana").ok(&["outbox", "send", "1"]);
}

#[test]
fn a_preview_is_shown_to_staff_and_sent_to_nobody() {
    let (desk, _sink) = with_sink();
    let case = desk.case();
    let before = mails(&desk).len();
    let text = desk.by("dana").ok(&["mail", "preview", "resolved", &case]);
    assert!(
        text.contains("mailto:support+…@desk.example") && text.contains("alice@acme.example"),
        "{text}"
    );
    let all = desk.by("dana").run(&["mail", "preview", "registered", &case, "--json"]).json();
    assert_eq!(
        (all[0]["to"].as_str(), all[0]["template"].as_str()),
        (Some("alice"), Some("registered"))
    );
    assert_eq!(mails(&desk).len(), before);
    desk.by("alice").fails(4, &["mail", "preview", "resolved", &case]);
    let err = desk.by("dana").fails(3, &["mail", "preview", "resolvd", &case]);
    assert!(err.contains("resolved"), "{err}");
}

#[test]
fn the_examples_can_be_applied_and_mail_needs_a_sender() {
    let desk = TestDesk::new();
    for name in ["local-mta.toml", "provider.toml", "sendmail.toml"] {
        let path = format!("{}/examples/mail/{name}", env!("CARGO_MANIFEST_DIR"));
        desk.at(START).ok(&["policy", "check", &path]);
    }
    std::fs::write(desk.path("mail.toml"), "[mail]\ntransport = \"smtp://localhost\"\n")
        .expect("written");
    let err = desk.at(START).fails(6, &["apply", "mail.toml"]);
    assert!(err.contains("needs an `address`"), "{err}");
}
