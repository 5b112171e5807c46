//! `calendar calc`, `calendar show --month|--span`, `calendar check`, as people and scripts meet them.

use serde_json::json;

use crate::desk_under_test::{START, TestDesk};

const POLICY: &str = r#"
[[calendar]]
key = "team"
time_zone = "Europe/Berlin"
monday = ["09:00-13:00", "14:00-18:00"]
tuesday = ["09:00-13:00", "14:00-18:00"]
wednesday = ["09:00-13:00", "14:00-18:00"]
thursday = ["09:00-13:00", "14:00-18:00"]
friday = ["09:00-15:30"]
sunday = ["22:00-24:00"]
exceptions = { "2026-12-24" = ["09:00-13:00"], "12-31" = [] }
holidays = ["days.ics"]

[[calendar]]
key = "round"
time_zone = "Europe/Berlin"
saturday = ["20:00-24:00"]
sunday = ["00:00-12:00", "12:00-24:00"]
"#;

const DAYS: &str = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Christmas\n\
    DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227\nEND:VEVENT\nEND:VCALENDAR\n";

fn desk() -> TestDesk {
    let desk = TestDesk::new();
    std::fs::write(desk.path("team.toml"), POLICY).expect("a file");
    std::fs::write(desk.path("days.ics"), DAYS).expect("a file");
    desk.by("root").ok(&["apply", "team.toml"]);
    desk
}

#[test]
fn calc_answers_people_and_scripts() {
    let desk = desk();
    let dana = desk.by("dana");
    let calc = |question: &str, more: &[&str]| {
        dana.ok(&[&["calendar", "calc", "team", question], more].concat())
    };
    let json = |question: &str| -> serde_json::Value {
        serde_json::from_str(&calc(question, &["--json"])).expect("JSON")
    };
    assert_eq!(json("2026-12-23 16:30 + 8wh"), json!({ "result": "2026-12-28T08:30:00Z" }));
    assert_eq!(json("2026-12-25 + 0"), json!({ "result": "2026-12-27T21:00:00Z" }));
    assert_eq!(json("2026-12-21..2026-12-27"), json!({ "seconds": 30 * 3600 }));
    assert_eq!(json("2026-12-24 10:00..2026-12-24 09:00"), json!({ "seconds": -3600 }));
    assert_eq!(json("open 2026-12-24 12:59"), json!({ "open": true }));
    assert_eq!(json("next 2026-12-24 13:00"), json!({ "result": "2026-12-27T21:00:00Z" }));
    assert_eq!(calc("2026-12-23 16:30 + 8wh", &[]), "2026-12-28T08:30:00Z\n");
    assert_eq!(calc("2026-12-23 16:30 + 8wh", &["--jq", ".result"]), "2026-12-28T08:30:00Z\n");
    let people = |question: &str| calc(question, &["--format", "table"]);
    assert_eq!(people("2026-12-23 16:30 + 8wh"), "Mon 2026-12-28 09:30 CET\n");
    assert_eq!(people("2026-12-21..2026-12-27"), "30h of working time (108000 seconds)\n");
    assert_eq!(people("open 2026-12-25"), "closed, opens Sun 2026-12-27 22:00 CET\n");
    // Without quotes the words are one question all the same.
    let loose = ["calendar", "calc", "team", "2026-12-23", "16:30", "+", "8wh", "--json"];
    assert_eq!(dana.run(&loose).json(), json!({ "result": "2026-12-28T08:30:00Z" }));
}

#[test]
fn calc_refuses_with_both_readings_and_the_right_code() {
    let desk = desk();
    let dana = desk.by("dana");
    for (code, question, words) in [
        (6, "2026-03-29 02:30 + 1h", "2026-03-29T01:30:00+01:00 or 2026-03-29T03:30:00+02:00"),
        (
            6,
            "2026-10-25 02:30..2026-10-26",
            "2026-10-25T02:30:00+02:00 or 2026-10-25T02:30:00+01:00",
        ),
        (6, "2026-12-01 + -8wh", "negative"),
        (6, "2026-12-01 + 3660000d", "100 years"),
        (6, "9999-12-31 + 30wd", "ends before"),
        (2, "2026-12-01 + 8 weeks", "8 weeks"),
        (2, "tomorrow-ish", "not a question"),
        (2, "2026-12-01..", "both ends"),
    ] {
        let error = dana.fails(code, &["calendar", "calc", "team", question]);
        assert!(error.contains(words), "{question}: {error}");
    }
    assert!(dana.fails(3, &["calendar", "calc", "tem", "now + 1h"]).contains("did you mean team"));
    desk.by("alice").fails(4, &["calendar", "calc", "team", "now + 1h"]);
    desk.by("alice").fails(4, &["calendar", "show", "team", "--month", "2026-12"]);
    desk.by("alice").fails(4, &["calendar", "check", "team"]);
}

#[test]
fn a_month_is_a_picture_or_a_date_a_line() {
    let desk = desk();
    let month = ["calendar", "show", "team", "--month", "2026-12"];
    assert_eq!(
        desk.by("dana").ok(&month),
        "\
December 2026  calendar team, Europe/Berlin

Mon        Tue        Wed        Thu        Fri        Sat        Sun
            1 8h       2 8h       3 8h       4 6h30     5 off      6 2h
 7 8h       8 8h       9 8h      10 8h      11 6h30    12 off     13 2h
14 8h      15 8h      16 8h      17 8h      18 6h30    19 off     20 2h
21 8h      22 8h      23 8h      24 4h *    25 off *   26 off *   27 2h
28 8h      29 8h      30 8h      31 off *

Mon Tue Wed Thu: 09:00-13:00, 14:00-18:00
Fri: 09:00-15:30
Sun: 22:00-24:00

* Thu 2026-12-24: 09:00-13:00 (4h), exception
* Fri 2026-12-25: off, Christmas
* Sat 2026-12-26: off, Christmas
* Thu 2026-12-31: off, every year

167h 30m of working time on 25 days
"
    );
    let aloud = desk.by("dana").accessible().ok(&month);
    assert!(aloud.contains("\nFri 2026-12-25: off, Christmas\n"), "{aloud}");
    assert!(aloud.contains("\nTue 2026-12-01: 09:00-13:00, 14:00-18:00 (8h)\n"), "{aloud}");
    assert!(!aloud.contains("Mon        Tue"), "{aloud}");
    let odd = desk.by("dana").ok(&["calendar", "show", "round", "--month", "2026-10"]);
    assert!(odd.contains("* Sun 2026-10-25: 00:00-12:00, 12:00-24:00 (25h), the clock changes"));
    desk.by("dana").fails(6, &["calendar", "show", "team", "--month", "2026-13"]);
    desk.by("dana").fails(2, &["calendar", "show", "team", "--month", "2026-12", "--span", "A..B"]);
}

#[test]
fn a_span_lists_what_differs_from_the_week() {
    let desk = desk();
    let span = ["calendar", "show", "team", "--span", "2026-12-01..2026-12-31", "--json"];
    let expected = json!([
        { "start": "2026-12-24", "end": "2026-12-25", "summary": null, "intervals": ["09:00-13:00"] },
        { "start": "2026-12-25", "end": "2026-12-27", "summary": "Christmas", "intervals": [] },
        { "start": "2026-12-31", "end": "2027-01-01", "summary": null, "intervals": [] },
    ]);
    assert_eq!(desk.by("dana").run(&span).json(), expected);
    let month = ["calendar", "show", "team", "--month", "2026-12", "--json"];
    assert_eq!(desk.by("dana").run(&month).json(), expected);
    let tsv = desk.by("dana").ok(&span[..5]);
    assert_eq!(tsv.lines().next(), Some("2026-12-24\t2026-12-25\t09:00-13:00\t"));
    let none = ["calendar", "show", "team", "--span", "2026-11-01..2026-11-30", "--json"];
    assert_eq!(desk.by("dana").run(&none).json(), json!([]));
    desk.by("dana").fails(2, &["calendar", "show", "team", "--span", "2026-11-01.."]);
    desk.by("dana").fails(6, &["calendar", "show", "team", "--span", "0001-01-01..9999-12-31"]);
}

#[test]
fn check_tells_what_may_break_a_promise() {
    let desk = desk();
    let ran = desk.by("dana").run(&["calendar", "check", "team"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{ran:?}");
    // What is good to know is not a bad news.
    let ran = desk.by("dana").run(&["calendar", "check", "round", "--json"]);
    assert_eq!(ran.code, 0);
    let kinds: Vec<_> =
        ran.json().as_array().expect("a list").iter().map(|f| f["kind"].clone()).collect();
    assert!(kinds.contains(&json!("clock-change")) && kinds.contains(&json!("touching")));
    // A deadline in a year of which no holiday is known.
    desk.by("root").ok(&[
        "service",
        "edit",
        "network",
        "--resolution",
        "60 working days",
        "--calendar",
        "team",
    ]);
    desk.by("dana").ok(&["new", "--contact", "alice", "--service", "network", "--subject", "slow"]);
    let ran = desk.by("dana").run(&["calendar", "check", "team"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.out
            .contains("bad: the last holiday known is 2026-12-25, but there is a deadline on 2027"),
        "{ran:?}"
    );
    let ran = desk.by("dana").at("2028-02-01T09:00:00Z").run(&["calendar", "check", "team"]);
    assert_eq!(ran.code, 1);
    // Nothing open in a span that is asked for.
    let closed = ["calendar", "check", "round", "--span", "2026-11-23..2026-11-27"];
    let ran = desk.by("dana").run(&closed);
    assert!(ran.code == 1 && ran.out.contains("no working time from 2026-11-23"), "{ran:?}");
}

#[test]
fn a_new_desk_knows_the_holidays_of_its_policy() {
    let desk = TestDesk::new();
    std::fs::write(desk.path("team.toml"), POLICY).expect("a file");
    let root = desk.at(START);
    let init = ["init", "--db", "other.db", "--policy", "team.toml"];
    let error = root.fails(6, &init);
    assert!(error.contains("team.toml") && error.contains("no days.ics"), "{error}");
    root.fails(6, &[&init[..], &["--dry-run"]].concat());
    std::fs::write(desk.path("days.ics"), DAYS.replace("20261225", "2026125")).expect("a file");
    assert!(root.fails(6, &init).contains("days.ics: line 5: “2026125” is not a date"));
    assert!(!desk.path("other.db").exists(), "nothing half made stays behind");
    std::fs::write(desk.path("days.ics"), DAYS).expect("a file");
    root.ok(&init);
    let open = ["--db", "other.db", "calendar", "calc", "team", "open 2026-12-25 10:00", "--json"];
    assert_eq!(root.run(&open).json(), json!({ "open": false }));
    // The desk keeps its own copy.
    std::fs::remove_file(desk.path("days.ics")).expect("gone");
    root.ok(&["--db", "other.db", "apply", "team.toml"]);
    assert_eq!(root.run(&open).json(), json!({ "open": false }));
}
