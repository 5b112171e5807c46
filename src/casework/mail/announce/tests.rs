//! From filing to the rows of the outbox, on a desk of its own.

use super::*;
use crate::casework;
use crate::casework::cases::operation::Outcome;
use crate::casework::mail::deliver;
use crate::domain::action::{Action, Filing, PublicMessage, ReplyStep};
use crate::domain::actor::{Actor, Method};
use crate::domain::agreement::TermPlan;
use crate::domain::case::{Origin, PriorityBy};
use crate::domain::event::{Attachment, Channel, Event, Filed, GivenTerms};
use crate::domain::policy::{Agent, AgentRole, Contact, Email, Group, NoticeRule};
use crate::domain::task::OwnTasks;
use crate::mail::message::{Authorship, Envelope};
use crate::mail::token::{self, Purpose, TokenKeys};
use crate::policy;
use crate::store::db::Db;
use crate::store::outbox::Notice;

/// 2026-03-30 09:00 in Riga.
const NOW: Instant = Instant(1_774_850_400);

/// A fresh desk with the stock policy, alice, a helpdesk of dana, erik and lea, who leads it.
fn desk(change: impl FnOnce(&mut Policy)) -> (Desk, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let db = Db::create(&folder.path().join("desk")).expect("a desk");
    let mut stock = policy::stock().clone();
    stock.desk.time_zone = "Europe/Riga".into();
    change(&mut stock);
    db.begin().expect("a transaction");
    for kind in crate::domain::section::Section::ALL {
        for (at, (key, body)) in (0..).zip(policy::entries::bodies(&stock, kind)) {
            let body = body.to_string();
            store::policy::put(&db, kind.as_str(), &key, &body, at, 0).expect("written");
        }
    }
    for (login, name, language, zone, emails) in [
        ("alice", "Alice", Some("de"), Some("America/New_York"), vec!["a@acme.example"]),
        ("mute", "Mute", None, None, vec![]),
    ] {
        let contact = Contact {
            login: login.into(),
            name: name.into(),
            language: language.map(Into::into),
            time_zone: zone.map(Into::into),
            emails: emails.into_iter().map(|email| Email::Plain(email.into())).collect(),
            ..Contact::default()
        };
        store::people::put_contact(&db, &contact, Instant(0)).expect("written");
    }
    let group = Group {
        key: "helpdesk".into(),
        name: "Helpdesk".into(),
        lead: Some("lea".into()),
        ..Group::default()
    };
    store::people::put_group(&db, &group).expect("written");
    for (login, role) in [("dana", None), ("erik", None), ("lea", Some(AgentRole::Lead))] {
        let agent = Agent {
            login: login.into(),
            name: format!("{} Agent", login.to_uppercase()),
            email: Some(format!("{login}@desk.example")),
            role,
            groups: vec!["helpdesk".into()],
            ..Agent::default()
        };
        store::people::put_agent(&db, &agent, Instant(0)).expect("written");
    }
    db.commit().expect("committed");
    (Desk::new(db, NOW, true), folder)
}

fn person(desk: &Desk, login: &str) -> Actor {
    let person = store::people::by_login(&desk.db, login).expect("read").expect("there");
    store::people::actor(&desk.db, person, Method::OsUser).expect("an actor")
}

fn file(desk: &Desk, by: &str, contact: &str, subject: &str) -> Outcome {
    let filed = Filed {
        number: String::new(),
        reference: None,
        subject: subject.into(),
        text: "It is on fire".into(),
        status: String::new(),
        phase: crate::domain::case::Phase::Active,
        channel: Channel::Cli,
        origin: Origin::Cli,
        category: Some("incident".into()),
        process: None,
        priority: "medium".into(),
        priority_rank: 3,
        priority_by: PriorityBy::Default,
        impact: None,
        urgency: None,
        contact: Some(contact.into()),
        account: None,
        department: None,
        service: None,
        agreement: None,
        agreement_by: None,
        agreement_candidates: Vec::new(),
        item: None,
        assignee: None,
        group: Some("helpdesk".into()),
        line: Some(1),
        tags: Vec::new(),
        parent: None,
        follow_up_of: None,
        internal: false,
        requested_by: by.into(),
        language: None,
        route: None,
        mailbox: None,
        split_from: None,
        terms: GivenTerms::default(),
        attachments: Vec::new(),
        mail: None,
    };
    let filing = Filing { filed, plan: TermPlan::default(), staff_fields: Vec::new() };
    let actor = person(desk, by);
    let how = OperationContext::new(desk, &actor, "new");
    desk.db.write(|| casework::file(desk, &filing, &how)).expect("filed")
}

fn act(desk: &Desk, by: &str, action: &Action) -> Result<Outcome> {
    let actor = person(desk, by);
    let how = OperationContext::new(desk, &actor, action.verb().as_str());
    desk.db.write(|| casework::act(desk, 1, action, &how))
}

/// The outbox, the oldest first.
fn outbox(desk: &Desk) -> Vec<Notice> {
    let mut all = Vec::new();
    store::outbox::each(&desk.db, None, |notice| {
        all.insert(0, notice);
        Ok(true)
    })
    .expect("read");
    all
}

fn resolve() -> Action {
    Action::Reply(PublicMessage {
        text: "Please try it again.".into(),
        channel: Channel::Mail,
        attachments: Vec::new(),
        cc: Vec::new(),
        then: ReplyStep::Resolve,
    })
}

#[test]
fn a_filed_case_writes_receipt_and_group_mail_in_the_readers_language() {
    let (desk, _folder) = desk(|_| {});
    let outcome = file(&desk, "dana", "alice", "Printer\r\nBcc: x@example.com");
    let rows = outbox(&desk);
    assert_eq!(rows.len(), 2);
    let (receipt, group) = (&rows[0], &rows[1]);
    assert_eq!(receipt.subject, "[SR-000001] Printer Bcc: x@example.com");
    assert_eq!((receipt.recipient.as_str(), receipt.address.as_str()), ("alice", "a@acme.example"));
    assert!(receipt.body.starts_with("Guten Tag Alice,\n"), "{}", receipt.body);
    assert_eq!(token::read_message_id(&receipt.message_id), None, "it says nothing");
    assert_eq!((receipt.state.as_str(), receipt.next_attempt_at), ("held", None));
    // Dana filed it; the others of the group hear of it, in one mail.
    assert_eq!(group.recipient, "erik,lea");
    assert_eq!(group.address, "erik@desk.example,lea@desk.example");
    assert_eq!(envelope(group).holder, token::group("helpdesk"));
    assert_eq!(envelope(group).answer, None, "a desk without an address takes no answer");
    assert_eq!(envelope(group).to.len(), 2, "both in one To");
    assert!(group.body.contains("It is on fire"), "{}", group.body);
    assert_eq!(
        outcome.told,
        [
            told(&["alice"], "registered", "held", None),
            told(&["erik", "lea"], "assigned", "held", None)
        ]
    );
    let noticed = outcome.events.iter().filter(|event| matches!(event, Event::Notice(_))).count();
    assert_eq!(noticed, 2);
}

fn told(recipients: &[&str], template: &str, state: &str, reason: Option<&str>) -> NoticeResult {
    NoticeResult {
        recipients: recipients.iter().map(|login| (*login).into()).collect(),
        template: template.into(),
        state: OutboxState::from_word(state).expect("a state"),
        reason: reason.map(Into::into),
        inside: !recipients.contains(&"alice") && !recipients.contains(&"mute"),
    }
}

fn keys(desk: &Desk) -> &TokenKeys {
    desk.keys().expect("read").expect("ours")
}

fn envelope(notice: &Notice) -> Envelope {
    serde_json::from_str(&notice.envelope).expect("an envelope")
}

/// N1, N5, M9: everything that answers and rates, and nothing that rates where nobody is asked.
#[test]
fn mails_hang_together_and_carry_what_answers_and_rates() {
    let (desk, _folder) = desk(|policy| {
        policy.mail.address = Some("Support <support@acme.example>".into());
    });
    let own = ["support@acme.example"];
    file(&desk, "alice", "alice", "Printer");
    act(&desk, "dana", &resolve()).expect("resolved");
    let rows = outbox(&desk);
    let (receipt, solved) = (&rows[0], &rows[2]);
    let first = envelope(receipt);
    assert_eq!((first.by, first.from.address.as_str()), (Authorship::Desk, own[0]));
    assert_eq!(first.references, ["<case.1@acme.example>"]);
    let second = envelope(solved);
    assert_eq!(second.by, Authorship::Person, "a typed reply");
    assert_eq!(second.in_reply_to.as_ref(), Some(&receipt.message_id));
    assert_eq!(second.references, ["<case.1@acme.example>", &receipt.message_id]);
    // What works is put in when it is handed over, and seen by nobody before.
    assert_eq!(second.reply_to, None);
    let seen = String::from_utf8(deliver::source(&desk, solved).expect("written")).expect("text");
    assert!(
        seen.contains("Reply-To: ") && seen.contains("<support+masked@acme.example>"),
        "{seen}"
    );
    let sent = String::from_utf8(deliver::handed(&desk, solved).expect("written")).expect("text");
    let sent = sent.replace("=\r\n", "").replace("=3D", "=");
    let reply_to = sent.lines().find_map(|line| line.strip_prefix("Reply-To: ")).expect("there");
    let reply_to = reply_to.rsplit_once('<').map_or(reply_to, |(_, it)| it.trim_end_matches('>'));
    let answer = token::read_address(reply_to, own).expect("ours");
    assert!(answer.proves(keys(&desk), "alice") && !answer.proves(keys(&desk), "dana"));
    let mut points = Vec::new();
    for line in sent.lines().filter(|line| line.contains("mailto:")) {
        let (_, link) = line.split_once("mailto:").expect("a link");
        let (address, subject) = link.split_once('?').expect("a subject");
        assert!(subject.starts_with("subject=%5BSR-000001%5D%20"), "{subject}");
        let claim = token::read_address(address, own).expect("ours");
        assert!(claim.proves(keys(&desk), "alice"));
        let Purpose::Rate { points: given, issued_at } = claim.purpose else { panic!("{claim:?}") };
        assert_eq!(issued_at, NOW);
        points.push(given);
    }
    assert_eq!(points, [1, 2, 3, 4, 5]);
    assert!(!rows[1].body.contains("mailto:"), "staff rate nothing");

    let (off, _folder) = tests::desk(|policy| {
        policy.mail.address = Some("support@acme.example".into());
        policy.evaluation.enabled = false;
    });
    file(&off, "alice", "alice", "Printer");
    act(&off, "dana", &resolve()).expect("resolved");
    assert!(outbox(&off).iter().all(|row| !row.body.contains("mailto:")));
}

/// The attachments of a typed reply go with the mail; what is too large is named.
#[test]
fn files_of_a_reply_go_with_it() {
    let (desk, _folder) = desk(|_| {});
    file(&desk, "alice", "alice", "Printer");
    let file = |name: &str, size| Attachment::File {
        name: name.into(),
        size,
        media_type: "text/plain".into(),
        sha256: name.into(),
    };
    let link = Attachment::Link { name: "Wiki".into(), url: "https://x.example/".into() };
    let reply = Action::Reply(PublicMessage {
        text: "See there.".into(),
        channel: Channel::Mail,
        attachments: vec![file("a.txt", 5), file("big.iso", 60_000_000), link],
        cc: Vec::new(),
        then: ReplyStep::Stay,
    });
    act(&desk, "dana", &reply).expect("replied");
    let rows = outbox(&desk);
    let mail = rows.last().expect("a mail");
    let names: Vec<String> = envelope(mail).files.into_iter().map(|file| file.name).collect();
    assert_eq!(names, ["a.txt"]);
    let said = "See there.\n\n[a.txt]\n[big.iso: 60 MB, too large for a mail]\n[Wiki] https://x.example/\n";
    assert!(mail.body.contains(said), "{}", mail.body);
}

#[test]
fn a_preview_says_what_would_be_said_and_writes_nothing() {
    let (desk, _folder) = desk(|_| {});
    let case = file(&desk, "alice", "alice", "Printer").case;
    let before = outbox(&desk).len();
    let dana = person(&desk, "dana");
    for event in policy::template::EVENTS.iter().filter(|event| **event != "invitation") {
        let all = preview(&desk, &dana, &case, event).expect(event);
        // Nobody is mentioned, and nobody had it before.
        let told = !["mention", "taken-over"].contains(event);
        assert_eq!(!all.is_empty(), told, "{event}");
        assert!(all.iter().all(|mail| mail.subject.contains("[SR-000001]")), "{event}");
    }
    assert_eq!(outbox(&desk).len(), before);
    let error = preview(&desk, &dana, &case, "resolvd").expect_err("no event");
    assert!(error.hints.join(" ").contains("resolved"), "{error:?}");
}

#[test]
fn one_mail_a_person_with_the_words_of_the_reply() {
    let (desk, _folder) = desk(|policy| policy.mail.address = Some("desk@acme.example".into()));
    file(&desk, "alice", "alice", "Printer");
    let outcome = act(&desk, "dana", &resolve()).expect("resolved");
    assert_eq!(outcome.told, [told(&["alice"], "resolved", "held", None)]);
    assert!(outcome.case.asked_feedback);
    let rows = outbox(&desk);
    let mail = rows.last().expect("a mail");
    assert!(mail.body.contains("Please try it again."), "{}", mail.body);
    assert!(mail.body.contains("very good"), "{}", mail.body);
    // Resolved at 02:00 in New York; it closes two days later there.
    assert!(mail.body.contains("2026-04-01 02:00 (America/New_York)"), "{}", mail.body);
    // Asked once, alice hears nothing of her own closing.
    let close = Action::Close { reason: None, rating: None, text: None, tasks: OwnTasks::Keep };
    assert_eq!(act(&desk, "alice", &close).expect("closed").told, []);
}

#[test]
fn a_note_reaches_whom_it_mentions_and_no_customer() {
    let (desk, _folder) = desk(|_| {});
    file(&desk, "alice", "alice", "Printer");
    let before = outbox(&desk).len();
    let note = Action::Note {
        text: "@erik secret".into(),
        mentions: vec!["erik".into(), "dana".into()],
        attachments: Vec::new(),
    };
    let outcome = act(&desk, "dana", &note).expect("noted");
    assert_eq!(outcome.told, [told(&["erik"], "mention", "held", None)]);
    let rows = outbox(&desk);
    assert_eq!(rows.len(), before + 1);
    assert!(rows.iter().all(|row| row.body.contains("secret") == (row.recipient == "erik")));
}

#[test]
fn who_has_no_address_is_named_in_the_history() {
    let (desk, _folder) = desk(|policy| policy.mail.transport = "smtp://localhost".into());
    let outcome = file(&desk, "dana", "mute", "Printer");
    assert_eq!(outcome.told[0], told(&["mute"], "registered", "none", Some("no active address")));
    act(&desk, "dana", &resolve()).expect("resolved");
    let case = store::cases::by_id(&desk.db, 1).expect("read").expect("there");
    assert!(!case.asked_feedback, "nobody was asked");
    assert!(outbox(&desk).iter().all(|row| row.recipient != "mute"));
}

#[test]
fn rules_delay_and_a_time_to_undo_keep_mail_back() {
    let (desk, _folder) = desk(|policy| {
        policy.mail.transport = "smtp://localhost".into();
        policy.mail.address = Some("desk@acme.example".into());
        policy.mail.hold_seconds = 60;
        let delayed = policy.notice.iter_mut().find(|rule| rule.event == "assigned");
        if let Some(rule) = delayed {
            rule.enabled = Some(false);
        }
        policy.notice.push(NoticeRule {
            event: "assigned".into(),
            category: Some("incident".into()),
            to: "group".into(),
            delay: "2 hours".parse().ok(),
            ..NoticeRule::default()
        });
    });
    file(&desk, "alice", "alice", "Printer");
    let rows = outbox(&desk);
    let due: Vec<_> = rows.iter().map(|row| (row.state.as_str(), row.next_attempt_at)).collect();
    assert_eq!(due, [("queued", Some(NOW.plus(60))), ("queued", Some(NOW.plus(7260)))]);
    assert!(rows.iter().all(|row| row.message_id.ends_with("@acme.example>")));
}

#[test]
fn a_template_that_is_missing_or_broken_stops_the_operation() {
    let (desk_without, _folder) = desk(|policy| policy.template.retain(|t| t.event != "resolved"));
    file(&desk_without, "alice", "alice", "Printer");
    let error = act(&desk_without, "dana", &resolve()).expect_err("no template");
    assert_eq!(error.kind, ErrorKind::Invalid);
    assert_eq!(error.message, "the notice “resolved” has no template “resolved” in de, en");
    let case = store::cases::by_id(&desk_without.db, 1).expect("read").expect("there");
    assert_eq!(case.status, "new", "nothing was changed");

    let (desk_broken, _folder) = desk(|policy| {
        for template in policy.template.iter_mut().filter(|t| t.event == "resolved") {
            template.body = "one\n{{ case.nothing }}".into();
        }
    });
    file(&desk_broken, "alice", "alice", "Printer");
    let error = act(&desk_broken, "dana", &resolve()).expect_err("broken");
    assert_eq!(error.kind, ErrorKind::Invalid);
    assert!(error.message.contains("`case.nothing` in line 2 of its body"), "{error}");
}

#[test]
fn the_stock_templates_render_and_name_only_what_is_there() {
    for text in &policy::stock().template {
        template::check(&text.subject, &text.body)
            .unwrap_or_else(|why| panic!("{} in {}: {why}", text.event, text.language));
    }
    for variable in policy::template::VARIABLES {
        let text = format!("{{{{ {variable} }}}}");
        template::check(&text, "").unwrap_or_else(|why| panic!("{variable}: {why}"));
    }
}

/// A desk without a rule tells what a desk with the stock rules does.
#[test]
fn the_stock_rules_say_what_is_so_without_them() {
    let (desk, _folder) = desk(|_| {});
    let case = file(&desk, "alice", "alice", "Printer").case;
    let lea = person(&desk, "lea");
    let policy = desk.policy().expect("a policy");
    for assignee in [None, Some("dana".to_string())] {
        let case = Case { assignee, ..case.clone() };
        let occasion =
            Occasion { before: Some(&case), after: &case, facts: &[], actor: &lea, policy };
        for event in NoticeEvent::ALL {
            let with = notice::announcements(&occasion, &[*event], &policy::stock().notice);
            assert_eq!(with, notice::announcements(&occasion, &[*event], &[]), "{event}");
        }
    }
}
