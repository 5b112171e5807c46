//! The desk in numbers.

use crate::desk_under_test::{START, TestDesk};

#[test]
fn numbers_by_a_key_for_whom_they_concern() {
    let desk = TestDesk::new();
    let cases: Vec<String> = (0..3).map(|_| desk.case()).collect();
    let dana = desk.by("dana");
    dana.ok(&["take", &cases[0]]);
    dana.at("2026-11-23T10:00:00Z").ok(&["resolve", &cases[0], "-m", "New toner"]);
    desk.by("alice").at("2026-11-23T11:00:00Z").ok(&["close", &cases[0], "--rating", "5"]);
    dana.at("2026-11-23T09:30:00Z").ok(&["cancel", &cases[1], "-m", "Twice"]);
    let now = desk.at("2026-11-24T09:00:00Z");
    let rows = now.run(&["stats", "--json"]).json();
    assert_eq!(rows.as_array().map(Vec::len), Some(1), "{rows}");
    let row = &rows[0];
    assert_eq!(row["key"], "2026-11", "{row}");
    for (key, number) in [("filed", 3), ("solved", 1), ("open", 1), ("canceled", 1), ("ratings", 1)]
    {
        assert_eq!(row[key], number, "{key} of {row}");
    }
    assert_eq!((&row["median_seconds"], &row["p90_seconds"]), (&3600.into(), &3600.into()));
    assert_eq!(row["csat"], 100.0, "{row}");
    let agents = now.run(&["stats", "--by", "agent", "--json"]).json();
    assert_eq!((&agents[0]["key"], &agents[1]["key"]), (&"dana".into(), &serde_json::Value::Null));
    assert_eq!(now.ok(&["stats", "--since", "2026-11-24", "--json"]).trim(), "[]");
    // An agent's own work; a customer none.
    let own = desk.by("dana").run(&["stats", "--json"]).json();
    assert_eq!(own[0]["filed"], 1, "{own}");
    desk.by("alice").fails(4, &["stats"]);
    let told = now.fails(2, &["stats", "--by", "servise"]);
    assert!(told.contains("service"), "{told}");
    let csv = desk.at(START).ok(&["stats", "--by", "priority", "--format", "csv"]);
    assert!(csv.starts_with("key,filed,"), "{csv}");
}
