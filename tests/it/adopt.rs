//! `import --map`: cases of another tool, all rows or none, each once.

use serde_json::json;

use crate::desk_under_test::{START, TestDesk};

const HEAD: &str = "Number,Short description,Description,Caller,State,Priority,Assigned to,Labels,\
                    Close notes,Opened,Resolved,Closed\n";
const ROWS: &str = "\
INC1,It jams,The tray jams,alice@acme.example,Active,1 - Critical,Dana Scully,\"floor-3, tray\",,20/11/2026 09:00,,\n\
INC2,'=SUM(A1),x,bob,Awaiting User Info,3 - Moderate,,,,20/11/2026 09:05,,\n\
INC3,Done,x,carol,Closed,2 - High,Dana Scully,,New toner,02/11/2026 09:00,02/11/2026 11:30,07/11/2026 11:30\n\
INC4,Solved,x,,RESOLVED,,,,Restarted,19/11/2026 09:00,20/11/2026 08:00,\n\
INC5,Never mind,x,,Cancelled,,,,,19/11/2026 09:00,,19/11/2026 10:00\n\
INC6,Night,x,,New,,,,,25/10/2026 02:30,,\n";

fn import(desk: &TestDesk, rows: &str, more: &[&str]) -> crate::desk_under_test::Ran {
    std::fs::write(desk.path("t.csv"), format!("{HEAD}{rows}")).expect("written");
    let map = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/import/map.toml");
    desk.at(START).run(&[&["import", "t.csv", "--map", map][..], more].concat())
}

#[test]
fn rows_become_cases_with_their_steps_and_instants() {
    let desk = TestDesk::new();
    let ran = import(&desk, ROWS, &["--dry-run"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.out.contains("6 rows: would file 6") && ran.out.contains("1 waiting"), "{ran:?}");
    assert_eq!(desk.at(START).ok(&["list", "--status", "all", "--count"]).trim(), "0");
    let ran = import(&desk, ROWS, &["--json"]);
    assert_eq!(ran.json()["by_status"]["closed"], 1, "{ran:?}");
    let of = |name: &str| desk.json(&format!("ref:OLD-{name}"));
    let one = of("INC1");
    for (field, wanted) in [
        ("subject", json!("It jams")),
        ("contact", json!("alice")),
        ("account", json!("acme")),
        ("status", json!("in-progress")),
        ("priority", json!("critical")),
        ("assignee", json!("dana")),
        ("tags", json!(["floor-3", "tray"])),
        ("registered_at", json!("2026-11-20T08:00:00Z")),
        ("resolution_due", json!("2026-11-20T12:00:00Z")),
        ("origin", json!("api")),
    ] {
        assert_eq!(one[field], wanted, "{field}");
    }
    assert_eq!(
        (of("INC2")["subject"].clone(), of("INC2")["priority"].clone()),
        (json!("=SUM(A1)"), json!("medium"))
    );
    assert_eq!(of("INC2")["status"], "waiting");
    let three = of("INC3");
    assert_eq!((&three["status"], &three["solution"]), (&json!("closed"), &json!("New toner")));
    assert_eq!(three["resolved_at"], "2026-11-02T10:30:00Z");
    assert_eq!(three["closed_at"], "2026-11-07T10:30:00Z");
    assert_eq!(
        (of("INC4")["status"].clone(), of("INC5")["status"].clone()),
        (json!("resolved"), json!("canceled"))
    );
    assert_eq!(of("INC6")["registered_at"], "2026-10-25T00:30:00Z", "02:30 came twice: the first");
    assert_eq!(desk.at(START).ok(&["outbox", "list", "-q"]), "", "nobody is told of old news");
    let history = desk.at(START).run(&["history", "ref:OLD-INC3", "--json"]).json();
    assert_eq!(history[0]["data"]["historic"], true);
    // Once and no more; a longer table brings what is new.
    let more = format!("{ROWS}INC7,Later,x,,New,,,,,,,\n");
    let again = import(&desk, &more, &["--json"]).json();
    assert_eq!((&again["filed"], &again["already"]), (&json!(1), &json!(6)), "{again}");
}

#[test]
fn one_row_that_cannot_be_leaves_all_out_and_is_named() {
    let desk = TestDesk::new();
    for (row, words) in [
        ("X1,a,x,nobody,New,,,,,,,", "nobody"),
        ("X1,a,x,who@far.example,New,,,,,,,", "who@far.example"),
        ("X1,a,x,,Parked,,,,,,,", "status"),
        ("X1,a,x,,New,,Fox Mulder,,,,,", "Fox Mulder"),
        ("X1,a,x,,New,,,,,2026-13-01,,", "not a moment as in “%d/%m/%Y %H:%M”"),
        ("X1,a,x,,Closed,,,,,20/11/2026 09:00,,19/11/2026 09:00", "lies before"),
        ("X1,a,x,,New,,,,,20/11/2030 09:00,,", "still to come"),
        (",a,x,,New,,,,,,,", "no reference"),
    ] {
        let ran = import(&desk, &format!("{ROWS}{row}\n"), &[]);
        assert_eq!(ran.code, 6, "{row}: {ran:?}");
        assert!(ran.err.contains(words) && ran.err.contains("line 8"), "{row}: {ran:?}");
        assert_eq!(desk.at(START).ok(&["list", "--status", "all", "--count"]).trim(), "0", "{row}");
    }
    desk.by("frank").fails(4, &["import", "t.csv", "--map", "nowhere.toml"]);
    desk.at(START).fails(3, &["import", "t.csv", "--map", "nowhere.toml"]);
    std::fs::write(desk.path("m.toml"), "[columns]\nref = \"Numbre\"\n").expect("written");
    let why = desk.at(START).fails(6, &["import", "t.csv", "--map", "m.toml"]);
    assert!(why.contains("Numbre") && why.contains("did you mean `Number`"), "{why}");
    std::fs::write(desk.path("m.toml"), "[columns]\nref = \"Number\"\nsubjet = \"State\"\n")
        .expect("written");
    let why = desk.at(START).fails(6, &["import", "t.csv", "--map", "m.toml"]);
    assert!(why.contains("subjet") && why.contains("subject"), "{why}");
    std::fs::write(desk.path("e.csv"), "").expect("written");
    desk.at(START).fails(6, &["import", "e.csv", "--map", "m.toml"]);
}
