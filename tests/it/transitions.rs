//! The whole table: status × verb × role, as a snapshot. A change of a rule shows here first.

use std::fmt::Write as _;

use casebook::domain::action::{Action, Assignment, CaseEdit, PublicMessage, ReplyStep};
use casebook::domain::actor::{Actor, Method, Role};
use casebook::domain::case::{Case, Origin, Phase, PriorityBy};
use casebook::domain::event::{Channel, Event, Filed, GivenTerms};
use casebook::domain::lifecycle::{DecisionContext, apply, case_from, decide};
use casebook::domain::refusal::Refusal;
use casebook::domain::task::OwnTasks;
use casebook::domain::time::Instant;
use casebook::policy;

const NOW: Instant = Instant(1_763_888_400);

fn case(status: &str) -> Case {
    let filed = Filed {
        number: "SR-000001".into(),
        reference: None,
        subject: "Printer".into(),
        text: String::new(),
        status: status.into(),
        phase: policy::stock().status.iter().find(|entry| entry.key == status).map_or(
            Phase::Active,
            |entry| match (entry.is_final, entry.resolved, entry.paused) {
                (true, _, _) => Phase::Final,
                (_, true, _) => Phase::Resolved,
                (_, _, true) => Phase::Paused,
                _ => Phase::Active,
            },
        ),
        channel: Channel::Portal,
        origin: Origin::Portal,
        category: None,
        process: None,
        priority: "medium".into(),
        priority_rank: 3,
        priority_by: PriorityBy::Default,
        impact: None,
        urgency: None,
        contact: Some("me".into()),
        account: Some("acme".into()),
        department: None,
        service: None,
        agreement: None,
        agreement_by: None,
        agreement_candidates: Vec::new(),
        item: None,
        assignee: (status != "new").then(|| "dana".into()),
        group: None,
        line: None,
        tags: Vec::new(),
        parent: None,
        follow_up_of: None,
        internal: false,
        requested_by: "me".into(),
        language: None,
        route: None,
        mailbox: None,
        split_from: None,
        terms: GivenTerms::default(),
        attachments: Vec::new(),
        mail: None,
    };
    case_from(1, &filed, NOW)
}

fn actor(role: Role) -> Actor {
    let login = if role.is_customer() { "me" } else { "erin" };
    Actor {
        login: login.into(),
        name: login.into(),
        role,
        account: role.is_customer().then(|| "acme".into()),
        ..Actor::system(Method::OsUser)
    }
}

fn actions() -> Vec<(&'static str, Action)> {
    let text = || Some("words".to_string());
    let reply = |then| {
        let (text, channel) = ("words".to_string(), Channel::Portal);
        Action::Reply(PublicMessage {
            text,
            channel,
            attachments: Vec::new(),
            cc: Vec::new(),
            then,
        })
    };
    let assign =
        Assignment { assignee: Some(Some("frank".into())), group: None, plan: None, auto: None };
    let edit = CaseEdit { subject: Some("Other".into()), ..CaseEdit::default() };
    let tag = CaseEdit { add_tags: vec!["x".into()], ..CaseEdit::default() };
    vec![
        ("take", Action::Take { steal: false }),
        ("take --steal", Action::Take { steal: true }),
        ("assign", Action::Assign(assign)),
        ("reply", reply(ReplyStep::Stay)),
        ("reply --wait", reply(ReplyStep::Wait)),
        ("reply --resolve", reply(ReplyStep::Resolve)),
        ("note", Action::Note { text: "n".into(), mentions: vec![], attachments: vec![] }),
        (
            "complain",
            Action::Complain { text: "c".into(), channel: Channel::Portal, attachments: vec![] },
        ),
        ("wait", Action::Wait { reason: None, text: None }),
        (
            "resolve",
            Action::Resolve {
                solution: text(),
                with_parent: None,
                article: None,
                tasks: OwnTasks::Keep,
            },
        ),
        ("close", Action::Close { reason: None, rating: None, text: None, tasks: OwnTasks::Keep }),
        (
            "close --rating",
            Action::Close { reason: None, rating: Some(5), text: None, tasks: OwnTasks::Keep },
        ),
        ("cancel", Action::Cancel { reason: None, text: None }),
        ("reopen", Action::Reopen { text: text() }),
        ("rate 1", Action::Rate { level: 1, text: None }),
        ("rate 5", Action::Rate { level: 5, text: None }),
        ("edit", Action::Edit(edit)),
        ("edit --add-tag", Action::Edit(tag)),
        ("postpone", Action::Postpone { till: NOW.plus(3600) }),
        ("requeue", Action::Requeue),
    ]
}

/// What comes of it: the status after, with `*` where the assignee was cleared; or the refusal.
fn comes_to(case: &Case, action: &Action, role: Role) -> String {
    let actor = actor(role);
    let policy = policy::stock();
    let ctx =
        DecisionContext { actor: &actor, now: NOW.plus(60), policy, calendar: None, stops: &[] };
    match decide(case, action, &ctx) {
        Ok(facts) => {
            let mut after = case.clone();
            for fact in &facts {
                apply(&mut after, &fact.event, NOW.plus(60));
            }
            let cleared = case.assignee.is_some() && after.assignee.is_none();
            let stays = !facts.iter().any(|fact| matches!(fact.event, Event::Status(_)));
            let status = if stays { "ok" } else { after.status.as_str() };
            format!("{status}{}", if cleared { "*" } else { "" })
        }
        Err(Refusal::AlreadySo { .. }) => "already".into(),
        Err(Refusal::NotPermitted { .. }) => "4".into(),
        Err(Refusal::Missing { .. }) => "2".into(),
        Err(Refusal::Invisible { .. } | Refusal::Unknown { .. }) => "3".into(),
        Err(Refusal::Invalid { .. } | Refusal::NotFuture { .. }) => "6".into(),
        Err(_) => "5".into(),
    }
}

#[test]
fn the_table_of_transitions() {
    let roles = [Role::Customer, Role::Power, Role::Agent, Role::Admin];
    let mut table = String::new();
    for status in ["new", "in-progress", "waiting", "resolved", "reopened", "closed", "canceled"] {
        let case = case(status);
        writeln!(table, "{status:<18}customer     power        agent        admin").expect("text");
        for (name, action) in actions() {
            let cells: Vec<String> = roles
                .iter()
                .map(|role| format!("{:<13}", comes_to(&case, &action, *role)))
                .collect();
            writeln!(table, "  {name:<16}{}", cells.concat().trim_end()).expect("text");
        }
    }
    insta::assert_snapshot!(table);
}
