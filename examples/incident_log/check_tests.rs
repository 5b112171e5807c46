//! The comparison, on a desk made of the log's own values and then spoilt.

use super::*;

fn sample() -> Vec<Incident> {
    crate::log::read("tests/data/incident-log/sample.csv").unwrap()
}

/// The desk as it would be if the rules allowed everything.
fn desk(incidents: &[Incident]) -> Vec<Case> {
    let case = |incident: &Incident| {
        let value = |field| expected(incident.last(), field);
        Case {
            number: format!("SR-{}", incident.number),
            reference: Some(incident.number.clone()),
            registered_at: value("registered_at").unwrap(),
            priority: value("priority"),
            origin: value("origin"),
            reopened_count: incident.last().reopen_count,
            resolved_at: value("resolved_at"),
            closed_at: value("closed_at"),
            group: value("group"),
            status: "closed".into(),
            category: value("category"),
            contact: value("contact"),
            assignee: value("assignee"),
        }
    };
    incidents.iter().map(case).collect()
}

fn findings(spoil: impl Fn(&mut Vec<Case>), outcomes: Option<&[Outcome]>) -> Findings {
    let incidents = sample();
    let mut cases = desk(&incidents);
    spoil(&mut cases);
    compare(&incidents, &crate::operations::play(&incidents), &cases, outcomes)
}

#[test]
fn the_logs_own_values_differ_in_nothing() {
    let found = findings(|_| {}, None);
    assert!(found.differing.is_empty());
    assert_eq!(found.unexplained(), 0);
}

#[test]
fn a_difference_without_a_reason_is_a_fault() {
    let found = findings(|cases| cases[0].group = None, None);
    let [difference] = &found.differing["INC9000002"][..] else { panic!("one difference") };
    assert_eq!(
        (difference.field, &*difference.log, &*difference.desk),
        ("group", "group-1", "none")
    );
    assert_eq!(difference.reason, Reason::None);
    assert_eq!(found.unexplained(), 1);
}

#[test]
fn a_refused_step_explains_and_so_does_an_empty_instant() {
    let spoil = |cases: &mut Vec<Case>| {
        cases[1].reopened_count = 0;
        cases[2].resolved_at = Some("2016-10-18T11:30:00Z".into());
    };
    let found = findings(spoil, None);
    assert_eq!(found.differing["INC9000004"][0].reason, Reason::Refused);
    assert_eq!(found.differing["INC9000006"][0].reason, Reason::EmptyInLog);
    assert_eq!(found.unexplained(), 0);
}

#[test]
fn missing_strange_and_double_cases_are_faults() {
    let missing = findings(|cases| drop(cases.remove(0)), None);
    assert_eq!(missing.faults, ["INC9000002 is not on the desk"]);
    let strange = findings(|cases| cases[0].reference = None, None);
    assert_eq!(strange.faults.len(), 2);
    let double = findings(|cases| cases.push(cases[0].clone()), None);
    assert_eq!(double.faults, ["INC9000002 is on the desk twice"]);
}

#[test]
fn a_refusal_that_the_log_does_not_foretell_is_a_fault() {
    let operations = crate::operations::play(&sample());
    let result = |(place, operation): (usize, &Operation)| Outcome {
        line: place + 1,
        ok: operation.refusal.is_none(),
        error: None,
    };
    let mut outcomes: Vec<_> = operations.iter().enumerate().map(result).collect();
    assert_eq!(findings(|_| {}, Some(&outcomes)).unexplained(), 0);
    outcomes[0].ok = false;
    assert_eq!(findings(|_| {}, Some(&outcomes)).unexplained(), 1);
    outcomes.pop();
    assert_eq!(findings(|_| {}, Some(&outcomes)).unexplained(), 2);
}

#[test]
fn cases_and_results_are_read_as_the_contract_writes_them() {
    let text = r#"[{"number":"SR-000001","ref":"INC9000002","subject":"…","status":"closed",
        "category":"category-2","priority":"high","origin":"phone","contact":"caller-1",
        "assignee":null,"group":null,"registered_at":"2016-03-01T12:00:00Z","reopened_count":1,
        "resolved_at":null,"closed_at":null}]"#;
    assert_eq!(cases(text).unwrap()[0].reference.as_deref(), Some("INC9000002"));
    let text = concat!(
        r#"{"line":1,"op":"new","ok":true,"case":"SR-000001","changed":true,"operation":17}"#,
        "\n",
        r#"{"line":2,"op":"take","ok":false,"case":null,"error":{"code":"conflict","exit":5,"#,
        r#""message":"no","hint":null,"case":null,"field":null}}"#,
    );
    let outcomes = outcomes(text).unwrap();
    assert!(outcomes[0].ok && outcomes[1].error.as_ref().unwrap().code == "conflict");
}
