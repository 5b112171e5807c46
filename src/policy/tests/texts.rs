//! The stock and the example are what they say they are.

use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde_json::{Value, json};

use super::*;
use crate::domain::policy::StatusRule;

#[test]
fn the_stock_reads_and_is_sound() {
    let draft = read(&stock::sources()).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let problems = validate(stock(), &draft, &Nobody);
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn the_example_is_sound_and_touches_every_section() {
    assert_eq!(check(ACME, &Nobody), Vec::<String>::new());
    let draft = draft(ACME);
    for kind in Section::ALL {
        let named = draft.named.iter().any(|named| named.kind == kind);
        assert!(named || draft.entries.iter().any(|entry| entry.kind == kind), "{kind}");
    }
}

#[test]
fn the_holidays_of_the_example_are_read() {
    let text = include_str!("../../../examples/policy/acme-days.ics");
    let holidays = holidays::read(text, 2026..=2027, chrono_tz::Tz::UTC).expect("a calendar");
    let days: Vec<_> = holidays.iter().map(|it| it.start.to_string()).collect();
    assert_eq!(days, ["2026-06-12", "2026-12-31", "2027-12-31"]);
}

#[test]
fn the_stock_statuses_and_steps_are_those_of_the_rules() {
    // L1, L3
    let open = ["in-progress", "waiting", "resolved", "canceled", "closed"];
    let table: [(&str, &str, [bool; 3], Vec<&str>); 7] = [
        ("new", "New", [false, false, false], open.to_vec()),
        ("in-progress", "In progress", [false, false, false], open[1..].to_vec()),
        (
            "waiting",
            "Waiting for response",
            [true, false, false],
            vec!["in-progress", "reopened", "resolved", "canceled", "closed"],
        ),
        ("resolved", "Resolved", [false, true, false], vec!["closed", "reopened"]),
        ("reopened", "Reopened", [false, false, false], open.to_vec()),
        ("closed", "Closed", [false, false, true], vec![]),
        ("canceled", "Canceled", [false, false, true], vec![]),
    ];
    let flags = |it: &StatusRule| [it.paused, it.resolved, it.is_final];
    let statuses = &stock().status;
    assert_eq!(statuses.len(), table.len());
    for (status, (key, label, set, next)) in statuses.iter().zip(table) {
        assert_eq!((status.key.as_str(), status.label.as_str()), (key, label));
        assert_eq!(flags(status), set, "{key}");
        assert_eq!(status.next, next, "{key}");
    }
    // Who ended it says so by itself (rule “Staff's close”).
    assert!(statuses[5].closing_reason.is_none() && statuses[6].closing_reason.is_none());
}

#[test]
fn the_stock_matrix_levels_and_reasons_are_those_of_the_rules() {
    // A5: rows 1 1 2 4 / 1 2 3 4 / 2 3 3 4
    let rank = |cell: &str| {
        let key = &stock().priority_matrix[cell];
        stock().priority.iter().find(|it| it.key == *key).map(|it| it.rank).unwrap_or_default()
    };
    let rows = [[1, 1, 2, 4], [1, 2, 3, 4], [2, 3, 3, 4]];
    for (impact, row) in rows.iter().enumerate() {
        for (urgency, wanted) in row.iter().enumerate() {
            assert_eq!(rank(&format!("{}/{}", impact + 1, urgency + 1)), *wanted);
        }
    }
    assert_eq!(stock().priority_matrix.len(), 12);
    assert!(stock().priority.iter().all(|it| it.response.is_none() && it.resolution.is_none()));
    // L13
    let levels: Vec<_> =
        stock().level.iter().map(|it| (it.points, it.label.as_str(), it.status.as_str())).collect();
    assert_eq!(
        levels,
        [
            (1, "very bad", "reopened"),
            (2, "bad", "reopened"),
            (3, "okay", "closed"),
            (4, "good", "closed"),
            (5, "very good", "closed"),
        ]
    );
    // L9–L11
    let labels: Vec<_> = stock().reason.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(
        labels,
        [
            "Solved",
            "Closed by user",
            "Closed by staff",
            "Canceled by user",
            "Canceled by staff",
            "Closed automatically",
            "Filed by mistake",
            "Solved by the customer",
            "No longer needed",
            "Merged",
        ]
    );
    let tasks: Vec<_> = stock().category.iter().map(|it| (it.key.as_str(), it.tasks)).collect();
    assert_eq!(tasks, [("service-request", false), ("incident", true), ("consultation", false)]);
}

#[test]
fn every_event_has_a_template_in_both_languages_and_carries_the_number() {
    for event in EVENTS {
        for language in ["en", "de"] {
            let template = stock()
                .template
                .iter()
                .find(|it| it.event == *event && it.language == language)
                .unwrap_or_else(|| panic!("{event}/{language}"));
            // N5: mails about a case have its one subject; these two are about none.
            let own = !template.subject.is_empty();
            assert_eq!(own, ["invitation", "held"].contains(event), "{event}/{language}");
            assert!(own || template.body.contains("{{ case.number }}"), "{event}/{language}");
        }
    }
    assert_eq!(stock().template.len(), 2 * EVENTS.len());
    let told = |event: &str| stock().notice.iter().filter(move |it| it.event == event).count();
    for event in EVENTS.iter().filter(|it| !["mention", "invitation", "held"].contains(it)) {
        assert!(told(event) > 0, "{event}");
    }
}

/// All variables, with text or without.
fn context(full: bool) -> Value {
    let text = |text: &str| if full { Value::from(text) } else { Value::Null };
    let levels = json!([
        { "label": "bad", "points": 2, "link": "mailto:rate+2@x.example" },
        { "label": "good", "points": 4, "link": "mailto:rate+4@x.example" },
    ]);
    json!({
        "case": {
            "number": "SR-000001", "subject": "Printer jams", "description": "It eats paper.",
            "status_label": "New", "priority": "medium", "category": "Incident",
            "service": text("Printing"), "group": text("Help desk"), "assignee": text("Dana"),
            "registered_at": "2026-11-23 10:00", "response_due": text("2026-11-23 11:00"),
            "resolution_due": text("2026-11-24 17:00"), "solution": text("New drum."),
            "closing_reason": text("Solved"), "reason": text("Parts are ordered"),
            "rating": text("bad"), "rating_comment": text("Too slow."),
        },
        "contact": { "name": text("Alice") },
        "agent": { "name": text("Dana") },
        "author": { "name": "Erik" },
        "recipient": { "name": text("Alice") },
        "watcher": !full,
        "message": { "body": text("Could you restart it?") },
        "signature": if full { "Dana Scully" } else { "" },
        "desk": { "name": "Acme Support", "address": text("support@x.example") },
        "deadline": { "kind": "response", "due": text("2026-11-23 11:00") },
        "levels": if full { levels } else { json!([]) },
        "invitation": { "login": "alice", "code": "ABCD-EFGH", "expires_at": "2026-11-30" },
        "held": { "waiting": if full { 3 } else { 1 }, "held": 3, "suspicious": i32::from(full) },
        "closes_at": text("2026-11-28"),
    })
}

#[test]
fn stock_templates_render_with_all_variables_and_with_hardly_any() {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    for full in [true, false] {
        for text in templates(stock()) {
            let name = format!("{}/{} {}", text.template.event, text.template.language, text.field);
            // A message always has its text.
            let mut context = context(full);
            if text.template.event == "message" {
                context["message"]["body"] = "Could you restart it?".into();
            }
            // A warning or breach always has its moment.
            context["deadline"]["due"] = "2026-11-23 11:00".into();
            context["case"]["rating"] = "bad".into();
            let shown = environment
                .render_str(text.text, Serde(&context))
                .unwrap_or_else(|error| panic!("{name}: {error:#}"));
            assert!(!shown.contains("none"), "{name}:\n{shown}");
            assert!(!shown.contains("\n\n\n"), "{name}:\n{shown}");
            assert!(!shown.starts_with('\n') && !shown.contains(" \n"), "{name}:\n{shown}");
            assert!(text.field == "body" || !shown.contains('\n'), "{name}: {shown}");
        }
    }
}

#[test]
fn a_mail_reads_like_a_letter() {
    let resolved = stock()
        .template
        .iter()
        .find(|it| it.event == "resolved" && it.language == "en")
        .expect("a template");
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let mut context = context(true);
    context["message"]["body"] = Value::Null;
    context["signature"] = "".into();
    assert_eq!(
        environment.render_str(&resolved.body, Serde(&context)).expect("renders"),
        "Hello Alice,\n\n\
         We have resolved your request SR-000001.\n\n\
         New drum.\n\n\
         Not solved? Just reply to this mail. Otherwise you do not need to do anything: the \
         request will be closed on 2026-11-28.\n\n\
         How satisfied are you? Choose a line and send the mail that opens:\n  \
         bad: mailto:rate+2@x.example\n  good: mailto:rate+4@x.example\n\n\
         Kind regards\nAcme Support"
    );
}
