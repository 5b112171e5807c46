//! The operations of the made-up sample, line by line.

use super::*;

fn sample() -> Vec<Operation> {
    play(&crate::log::read("tests/data/incident-log/sample.csv").unwrap())
}

fn at(operation: &Operation) -> &str {
    operation.fields["at"].as_str().unwrap()
}

/// `row:what at` of one incident, without year and seconds.
fn steps(number: &str) -> Vec<String> {
    let sample = sample();
    let own = sample.iter().filter(|operation| operation.incident == number);
    own.map(|operation| {
        let what = operation.request_id.trim_start_matches(number).trim_start_matches(':');
        format!("{what} {}", at(operation)[5..16].replace('T', " "))
    })
    .collect()
}

fn line(request_id: &str) -> Value {
    let sample = sample();
    let operation = sample.iter().find(|operation| operation.request_id == request_id).unwrap();
    serde_json::from_str(&operation.line()).unwrap()
}

#[test]
fn a_row_becomes_what_it_changes_and_nothing_else() {
    assert_eq!(
        steps("INC9000002"),
        [
            "1:new 03-01 12:00",
            "2:assign 03-01 12:20",
            "2:take 03-01 12:20",
            "4:reclassify 03-01 12:45",
            "4:edit 03-01 12:45",
            "4:wait 03-01 12:45",
            "5:assign 03-01 17:00",
            "5:take 03-01 17:00",
            "5:release 03-01 17:00",
            "6:assign 03-02 11:00",
            "6:resolve 03-02 11:00",
            "7:reopen 03-02 19:00",
            "8:status 03-03 13:00",
            "9:resolve 03-04 13:30",
            "10:assign 03-04 13:30",
            "11:close 03-09 14:00",
        ]
    );
}

#[test]
fn a_case_is_filed_with_what_its_first_row_says() {
    assert_eq!(
        line("INC9000002:1:new"),
        json!({
            "op": "new", "ref": "INC9000002",
            "subject": "INC9000002 Category 1/Subcategory 1",
            "message": "Phone\nLocation 1\nSymptom 1\nOpened by 8",
            "contact": "caller-1", "category": "category-1", "impact": "2", "urgency": "2",
            "origin": "phone", "group": "group-1", "as": "updated-by-1",
            "at": "2016-03-01T12:00:00Z", "request_id": "INC9000002:1:new",
        })
    );
    let unknown = line("INC9000006:1:new");
    assert_eq!(unknown["contact"], "unknown-caller");
    assert_eq!(unknown["category"], "category-unknown");
    assert_eq!(unknown["at"], "2016-10-16T03:30:00Z");
}

#[test]
fn the_assignee_takes_and_an_unknown_one_is_given_back() {
    assert_eq!(line("INC9000002:2:take")["as"], "resolver-1");
    assert_eq!(line("INC9000002:5:take")["as"], "updated-by-3");
    assert_eq!(line("INC9000002:5:release")["nobody"], true);
    let regrouped = line("INC9000002:5:assign");
    assert_eq!((&regrouped["group"], &regrouped["nobody"]), (&json!("group-2"), &Value::Null));
    let ungrouped = line("INC9000006:4:assign");
    assert_eq!((&ungrouped["group"], &ungrouped["nobody"]), (&json!("none"), &json!(true)));
}

#[test]
fn the_last_resolution_has_the_logs_instant_and_solution() {
    let first = line("INC9000002:6:resolve");
    assert_eq!((&first["at"], &first["message"]), (&json!("2016-03-02T11:00:00Z"), &Value::Null));
    let last = line("INC9000002:9:resolve");
    assert_eq!(last["at"], "2016-03-04T13:30:00Z");
    assert_eq!(last["message"], "code 6, Resolved by 1");
}

#[test]
fn what_the_rules_refuse_is_written_and_foretold() {
    let sample = sample();
    let refused: Vec<_> = sample
        .iter()
        .filter_map(|operation| Some((operation.request_id.as_str(), operation.refusal?)))
        .collect();
    assert_eq!(
        refused,
        [
            ("INC9000004:1:assign", Refusal::BeforeOpening),
            ("INC9000004:4:reopen", Refusal::AfterClosed),
            ("INC9000004:5:resolve", Refusal::AfterClosed),
            ("INC9000006:2:status", Refusal::UnknownState),
        ]
    );
    assert_eq!(line("INC9000006:2:status")["status"], "-100");
    assert!(steps("INC9000006").iter().all(|step| !step.starts_with("3:take")));
}

#[test]
fn time_goes_forward_over_all_cases_but_for_the_foretold() {
    let sample = sample();
    let allowed: Vec<_> = sample
        .iter()
        .filter(|operation| operation.refusal != Some(Refusal::BeforeOpening))
        .map(at)
        .collect();
    assert!(allowed.is_sorted());
}

#[test]
fn every_request_id_is_its_own() {
    let sample = sample();
    let mut ids: Vec<_> = sample.iter().map(|operation| &operation.request_id).collect();
    ids.sort();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all);
}
