//! N1 as a table: what is done, by whom, and who is told of it.

use super::*;
use crate::domain::action::{Action, Assignment, HolderGroup, PublicMessage, ReplyStep, Timed};
use crate::domain::actor::Method;
use crate::domain::actor::Role;
use crate::domain::case::{Origin, PriorityBy};
use crate::domain::event::{Attachment, Channel, Filed, GivenTerms};
use crate::domain::lifecycle::{self, DecisionContext};
use crate::domain::policy::{Level, StatusRule};
use crate::domain::task::OwnTasks;
use std::sync::LazyLock;

const NOW: Instant = Instant(1_700_000_000);

/// The stock statuses and levels, as far as steps and ratings look at them.
static POLICY: LazyLock<Policy> = LazyLock::new(|| {
    let mut policy = Policy::default();
    let all = ["in-progress", "waiting", "reopened", "resolved", "closed", "canceled"];
    for key in ["new"].iter().chain(&all) {
        policy.status.push(StatusRule {
            key: (*key).into(),
            label: (*key).into(),
            paused: *key == "waiting",
            resolved: *key == "resolved",
            is_final: matches!(*key, "closed" | "canceled"),
            next: all.iter().map(|next| (*next).into()).collect(),
            ..StatusRule::default()
        });
    }
    for points in 1..=5 {
        let status = if points < 3 { "reopened" } else { "closed" };
        policy.level.push(Level { points, label: "level".into(), status: status.into() });
    }
    policy
});

fn actor(login: &str, role: Role) -> Actor {
    let system = Actor::system(Method::OsUser);
    Actor { login: login.into(), name: login.into(), role, account: Some("acme".into()), ..system }
}

fn staff(login: &str) -> Actor {
    actor(login, Role::Agent)
}

fn alice() -> Actor {
    actor("alice", Role::Customer)
}

fn pat() -> Actor {
    actor("pat", Role::Power)
}

fn sweep() -> Actor {
    Actor::system(Method::Sweep)
}

fn filed() -> Filed {
    Filed {
        number: "SR-000001".into(),
        reference: None,
        subject: "Printer".into(),
        text: "It is on fire".into(),
        status: "new".into(),
        phase: Phase::Active,
        channel: Channel::Cli,
        origin: Origin::Cli,
        category: Some("incident".into()),
        process: None,
        priority: "medium".into(),
        priority_rank: 3,
        priority_by: PriorityBy::Default,
        impact: None,
        urgency: None,
        contact: Some("alice".into()),
        account: Some("acme".into()),
        department: None,
        service: None,
        agreement: None,
        agreement_by: None,
        agreement_candidates: Vec::new(),
        item: None,
        assignee: None,
        group: Some("helpdesk".into()),
        line: None,
        tags: Vec::new(),
        parent: None,
        follow_up_of: None,
        internal: false,
        requested_by: "alice".into(),
        language: None,
        route: None,
        mailbox: None,
        split_from: None,
        terms: GivenTerms::default(),
        attachments: Vec::new(),
        mail: None,
    }
}

/// A case of alice's with dana, in the helpdesk's group.
fn held(status: &str) -> Case {
    let mut case = lifecycle::case_from(1, &filed(), NOW);
    let known = POLICY.status.iter().find(|known| known.key == status).expect("stock status");
    case.status = status.into();
    case.phase = lifecycle::phase_of(known);
    case.assignee = Some("dana".into());
    case
}

fn queued(status: &str) -> Case {
    Case { assignee: None, ..held(status) }
}

/// What is told, as `event>whom`, several with a space between.
fn told(before: &Case, action: &Action, by: &Actor, rules: &[NoticeRule]) -> String {
    let ctx = DecisionContext {
        actor: by,
        now: NOW.plus(60),
        policy: &POLICY,
        calendar: None,
        stops: &[],
    };
    let facts = lifecycle::decide(before, action, &ctx).expect("possible");
    let mut after = before.clone();
    for fact in &facts {
        lifecycle::apply(&mut after, &fact.event, ctx.now);
    }
    said(Some(before), &after, &facts, by, rules)
}

fn said(
    before: Option<&Case>,
    after: &Case,
    facts: &[Fact],
    by: &Actor,
    rules: &[NoticeRule],
) -> String {
    let occasion = Occasion { before, after, facts, actor: by, policy: &POLICY };
    let all: Vec<String> = notices(&occasion, rules)
        .iter()
        .map(|told| {
            let whom = match &told.audience {
                Audience::Contact(login) | Audience::Assignee(login) => login.clone(),
                Audience::Heads => "heads".into(),
                Audience::Group(key) => format!("group:{key}"),
                Audience::Lead(key) => format!("lead:{key}"),
                Audience::Mentioned(logins)
                | Audience::Watchers(logins)
                | Audience::Watching(logins)
                | Audience::Copied(logins) => logins.join("+"),
            };
            format!("{}>{whom}", told.event)
        })
        .collect();
    all.join(" ")
}

fn born(change: impl FnOnce(&mut Filed), by: &Actor, rules: &[NoticeRule]) -> String {
    let mut filed = filed();
    change(&mut filed);
    let after = lifecycle::case_from(1, &filed, NOW);
    let fact = Fact::from(Event::Filed(Box::new(filed)));
    said(None, &after, &[fact], by, rules)
}

fn reply(then: ReplyStep) -> Action {
    let attachments = Vec::new();
    Action::Reply(PublicMessage {
        text: "words".into(),
        channel: Channel::Cli,
        attachments,
        cc: Vec::new(),
        then,
    })
}

fn some(text: &str) -> Option<String> {
    Some(text.into())
}

#[test]
fn a_new_case_has_a_receipt_and_goes_to_whoever_holds_it() {
    let group = "registered>alice assigned>group:helpdesk";
    assert_eq!(born(|_| {}, &alice(), &[]), group);
    assert_eq!(born(|_| {}, &staff("dana"), &[]), group);
    let to_dana = |filed: &mut Filed| filed.assignee = some("dana");
    assert_eq!(born(to_dana, &staff("erik"), &[]), "registered>alice assigned>dana");
    assert_eq!(born(to_dana, &staff("dana"), &[]), "registered>alice");
    assert_eq!(born(|filed| filed.group = None, &alice(), &[]), "registered>alice");
    assert_eq!(born(|filed| filed.contact = None, &staff("dana"), &[]), "assigned>group:helpdesk");
    assert_eq!(born(|filed| filed.internal = true, &staff("dana"), &[]), "assigned>group:helpdesk");
}

#[test]
fn each_step_tells_whom_n1_names() {
    let close = || Action::Close { reason: None, rating: None, text: None, tasks: OwnTasks::Keep };
    let cancel = || Action::Cancel { reason: None, text: None };
    let reopen = || Action::Reopen { text: some("still broken") };
    let resolve = || Action::Resolve {
        solution: some("toner"),
        with_parent: None,
        article: None,
        tasks: OwnTasks::Keep,
    };
    let wait = || Action::Wait { reason: None, text: None };
    let stolen = Action::Take { steal: true };
    let take = Action::Take { steal: false };
    let dana = staff("dana");
    for (case, action, by, expected) in [
        (queued("new"), &take, &dana, "taken>alice"),
        (held("new"), &stolen, &staff("erik"), "taken>alice taken-over>dana"),
        (held("in-progress"), &stolen, &staff("erik"), "taken>alice taken-over>dana"),
        (held("in-progress"), &reply(ReplyStep::Stay), &dana, "message>alice"),
        (held("in-progress"), &reply(ReplyStep::Wait), &dana, "waiting>alice message>alice"),
        (held("in-progress"), &reply(ReplyStep::Resolve), &dana, "resolved>alice message>alice"),
        (held("in-progress"), &reply(ReplyStep::Stay), &alice(), "customer-message>dana"),
        (queued("new"), &reply(ReplyStep::Stay), &alice(), "customer-message>group:helpdesk"),
        (held("new"), &reply(ReplyStep::Stay), &pat(), "message>alice customer-message>dana"),
        // L8: the assignee is cleared, hence the group.
        (
            held("waiting"),
            &reply(ReplyStep::Stay),
            &alice(),
            "staff-reopened>group:helpdesk assigned>group:helpdesk customer-message>group:helpdesk",
        ),
        (held("in-progress"), &wait(), &dana, "waiting>alice"),
        (held("in-progress"), &resolve(), &dana, "resolved>alice"),
        (held("resolved"), &close(), &dana, "closed>alice"),
        (held("resolved"), &close(), &pat(), "closed>alice"),
        // N3: the contact's own step asks for feedback, once a resolution.
        (held("resolved"), &close(), &alice(), "closed>alice"),
        (Case { asked_feedback: true, ..held("resolved") }, &close(), &alice(), ""),
        (held("new"), &cancel(), &alice(), "canceled>alice"),
        (held("new"), &cancel(), &dana, "canceled>alice"),
        (held("resolved"), &reopen(), &dana, "reopened>alice message>alice"),
        (
            held("resolved"),
            &reopen(),
            &staff("erik"),
            "reopened>alice message>alice staff-reopened>dana assigned>dana",
        ),
        (
            held("resolved"),
            &reopen(),
            &alice(),
            "staff-reopened>group:helpdesk assigned>group:helpdesk customer-message>group:helpdesk",
        ),
        // L14: all three, assignee or not.
        (
            held("closed"),
            &Action::Complain { text: "slow".into(), channel: Channel::Cli, attachments: vec![] },
            &alice(),
            "complaint>dana complaint>group:helpdesk complaint>lead:helpdesk",
        ),
        (
            held("in-progress"),
            &Action::Note { text: "x".into(), mentions: vec![], attachments: vec![] },
            &dana,
            "",
        ),
        (
            held("in-progress"),
            &Action::Note {
                text: "x".into(),
                mentions: vec!["erik".into(), "dana".into(), "erik".into(), "lea".into()],
                attachments: vec![],
            },
            &dana,
            "mention>erik+lea",
        ),
        (held("in-progress"), &Action::Call { text: "rang".into() }, &dana, ""),
        (held("in-progress"), &Action::Requeue, &dana, ""),
    ] {
        let what = format!("{} by {} on {}", action.verb().as_str(), by.login, case.status);
        assert_eq!(told(&case, action, by, &[]), expected, "{what}");
    }
}

#[test]
fn setting_a_holder_of_an_active_case_tells_the_holder() {
    let to = |login: &str| Assignment { assignee: Some(some(login)), ..Assignment::default() };
    let group = |key: &str| Assignment {
        group: Some(Some(HolderGroup { key: key.into(), line: 2 })),
        ..Assignment::default()
    };
    let dana = staff("dana");
    for (case, to, expected) in [
        (queued("new"), to("erik"), "assigned>erik"),
        (queued("in-progress"), to("dana"), "taken>alice"),
        (held("new"), group("network"), "assigned>group:network"),
        (held("new"), Assignment { assignee: Some(None), ..Assignment::default() }, ""),
        (held("waiting"), to("erik"), ""),
        (held("resolved"), group("network"), ""),
    ] {
        let action = Action::Assign(to);
        assert_eq!(told(&case, &action, &dana, &[]), expected, "{action:?} on {}", case.status);
    }
    let escalate = Action::Escalate { line: Some(2), to: to("dana") };
    assert_eq!(told(&held("in-progress"), &escalate, &staff("erik"), &[]), "assigned>dana");
}

#[test]
fn ratings_of_one_and_two_are_told_to_whom_they_are_for() {
    let rate = |level| Action::Rate { level, text: None };
    let reopened = "low-rating>dana staff-reopened>group:helpdesk assigned>group:helpdesk";
    assert_eq!(told(&held("resolved"), &rate(1), &alice(), &[]), reopened);
    assert_eq!(told(&held("closed"), &rate(2), &alice(), &[]), "low-rating>dana");
    assert_eq!(told(&queued("closed"), &rate(2), &alice(), &[]), "low-rating>group:helpdesk");
    // Rated 5, it is closed by the contact's own step, and rated: nothing is left to ask.
    assert_eq!(told(&held("resolved"), &rate(5), &alice(), &[]), "");
    assert_eq!(told(&held("closed"), &rate(3), &alice(), &[]), "");
    let close = Action::Close { reason: None, rating: Some(2), text: None, tasks: OwnTasks::Keep };
    assert_eq!(told(&held("resolved"), &close, &alice(), &[]), "low-rating>dana");
}

#[test]
fn attachments_of_customers_are_messages() {
    let attach = Action::Attach {
        attachments: vec![Attachment::Link { name: "a".into(), url: "https://example.com".into() }],
    };
    assert_eq!(told(&held("new"), &attach, &alice(), &[]), "customer-message>dana");
    assert_eq!(told(&held("new"), &attach, &staff("erik"), &[]), "");
}

#[test]
fn alarms_are_told_only_while_they_matter() {
    let (due, past) = (NOW.plus(90), NOW.plus(30));
    let warn = |response| Action::Timed(Timed::Warn { response, due_at: NOW });
    let breach = |response| Action::Timed(Timed::Breach { response, due_at: due });
    let by = |due: Instant, case: Case| Case {
        response_due: Some(due),
        resolution_due: Some(due),
        response_warn_at: Some(NOW),
        response_breach_at: Some(due),
        resolution_warn_at: Some(NOW),
        resolution_breach_at: Some(due),
        ..case
    };
    let with = |case: Case| by(due, case);
    let answered = |case: Case| Case { responded_at: Some(NOW), ..with(case) };
    let moved = Case { resolution_due: Some(NOW.plus(9999)), ..with(held("in-progress")) };
    for (case, action, expected) in [
        (with(held("new")), warn(true), "warning>dana"),
        (with(queued("new")), warn(false), "warning>group:helpdesk"),
        // After the deadline the breach says it all.
        (by(past, held("new")), warn(true), ""),
        (with(held("new")), breach(true), "breach>dana breach>lead:helpdesk"),
        (with(queued("new")), breach(false), "breach>group:helpdesk breach>lead:helpdesk"),
        (answered(held("in-progress")), warn(true), ""),
        (answered(held("in-progress")), breach(true), ""),
        (answered(held("in-progress")), breach(false), "breach>dana breach>lead:helpdesk"),
        (with(held("waiting")), breach(false), ""),
        (with(held("resolved")), breach(false), ""),
        (with(held("resolved")), breach(true), ""),
        (moved, breach(false), ""),
    ] {
        let what = format!("{action:?} on {}", case.status);
        assert_eq!(told(&case, &action, &sweep(), &[]), expected, "{what}");
    }
}

#[test]
fn what_the_sweep_does_is_told_to_the_contact() {
    let timed = |timed| Action::Timed(timed);
    let due_at = NOW;
    let remind = timed(Timed::Remind { due_at });
    assert_eq!(told(&held("resolved"), &remind, &sweep(), &[]), "reminder>alice");
    let close = timed(Timed::Close { due_at });
    assert_eq!(told(&held("resolved"), &close, &sweep(), &[]), "closed>alice");
    let nudge = timed(Timed::RemindWaiting { due_at });
    assert_eq!(told(&held("waiting"), &nudge, &sweep(), &[]), "waiting>alice");
    let resolve = timed(Timed::ResolveWaiting { due_at });
    assert_eq!(told(&held("waiting"), &resolve, &sweep(), &[]), "resolved>alice");
    let postponed = Case { postponed_till: Some(due_at), ..held("new") };
    assert_eq!(told(&postponed, &timed(Timed::Wake { due_at }), &sweep(), &[]), "");
}

#[test]
fn internal_cases_tell_no_contact_whatever_the_rules_say() {
    let internal = Case { internal: true, ..held("in-progress") };
    let rules = [rule("resolved", None, "contact"), rule("mention", None, "contact")];
    let resolve =
        Action::Resolve { solution: None, with_parent: None, article: None, tasks: OwnTasks::Keep };
    assert_eq!(told(&internal, &resolve, &staff("dana"), &rules), "");
    let note = Action::Note { text: "x".into(), mentions: vec!["lea".into()], attachments: vec![] };
    assert_eq!(told(&held("new"), &note, &staff("dana"), &rules), "mention>lea");
}

fn rule(event: &str, category: Option<&str>, to: &str) -> NoticeRule {
    NoticeRule {
        event: event.into(),
        category: category.map(Into::into),
        to: to.into(),
        ..NoticeRule::default()
    }
}

fn off(rule: NoticeRule) -> NoticeRule {
    NoticeRule { enabled: Some(false), ..rule }
}

#[test]
fn rules_switch_receivers_off_and_add_others() {
    let taken = |rules: &[NoticeRule]| {
        told(&queued("new"), &Action::Take { steal: false }, &staff("dana"), rules)
    };
    let general = rule("taken", None, "contact");
    let own = rule("taken", Some("incident"), "contact");
    let foreign = rule("taken", Some("consultation"), "contact");
    assert_eq!(taken(std::slice::from_ref(&general)), "taken>alice");
    assert_eq!(taken(&[off(general.clone())]), "");
    assert_eq!(taken(&[off(general.clone()), own.clone()]), "taken>alice");
    assert_eq!(taken(&[general.clone(), off(own)]), "");
    assert_eq!(taken(&[general, off(foreign)]), "taken>alice");
    assert_eq!(taken(&[rule("taken", None, "lead")]), "taken>alice taken>lead:helpdesk");
    assert_eq!(taken(&[rule("taken", None, "group")]), "taken>alice taken>group:helpdesk");
    // The stock's group stands in for the assignee, also where a rule repeats it.
    let assigned = rule("assigned", None, "group");
    let assign =
        Action::Assign(Assignment { assignee: Some(some("erik")), ..Assignment::default() });
    assert_eq!(told(&queued("new"), &assign, &staff("dana"), &[assigned]), "assigned>erik");
}

#[test]
fn a_rule_names_template_and_delay() {
    let rule = NoticeRule {
        template: some("brief"),
        delay: "10m".parse().ok(),
        ..rule("taken", None, "contact")
    };
    let before = queued("new");
    let dana = staff("dana");
    let occasion = Occasion {
        before: Some(&before),
        after: &held("in-progress"),
        facts: &[],
        actor: &dana,
        policy: &POLICY,
    };
    let all = announcements(&occasion, &[NoticeEvent::Taken], &[rule]);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].template.as_deref(), Some("brief"));
    assert_eq!(all[0].delay, "10m".parse().ok());
}
