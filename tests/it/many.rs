//! Many cases at once: handed out, answered from a ready text, resolved; one that cannot be.

use crate::desk_under_test::{START, TestDesk};

fn apply(desk: &TestDesk, text: &str, code: i32) -> String {
    let file = desk.path("more.toml");
    std::fs::write(&file, text).expect("written");
    let ran = desk.at(START).run(&["apply", file.to_str().expect("a path")]);
    assert_eq!(ran.code, code, "{ran:?}");
    ran.err
}

fn holders(desk: &TestDesk, cases: &[String]) -> Vec<String> {
    let of = |case: &String| desk.json(case)["assignee"].as_str().unwrap_or("-").to_string();
    cases.iter().map(of).collect()
}

#[test]
fn cases_go_round_a_group_or_to_who_has_the_fewest() {
    let desk = TestDesk::new();
    let cases: Vec<String> = (0..6).map(|_| desk.case()).collect();
    let frank = desk.by("frank");
    frank.ok(&["assign", &cases[0], &cases[1], &cases[2], "--auto", "round-robin"]);
    assert_eq!(holders(&desk, &cases[..3]), ["dana", "erin", "dana"]);
    frank.ok(&["assign", &cases[3], "--auto", "round-robin"]);
    assert_eq!(holders(&desk, &cases[3..4]), ["erin"], "it goes on where it was");
    // Dana has 2 to work on, Erin 1: what is resolved does not count.
    desk.by("erin").ok(&["resolve", &cases[1], "-m", "done"]);
    frank.ok(&["assign", &cases[4], &cases[5], "--auto", "least-open"]);
    assert_eq!(holders(&desk, &cases[4..]), ["erin", "dana"], "one each, ties by login");
    // In another group by name; in none it says so.
    frank.ok(&["assign", &cases[5], "--auto", "least-open", "--group", "network"]);
    assert_eq!(holders(&desk, &cases[5..]), ["frank"]);
    let new = ["new", "-q", "--contact", "alice", "--subject", "Nobody's", "-m", "x"];
    let nobodys = desk.by("dana").ok(&new);
    let why = frank.fails(2, &["assign", nobodys.trim(), "--auto", "round-robin"]);
    assert!(why.contains("--group"), "{why}");
    frank.fails(2, &["assign", &cases[0], "--auto", "round-robin", "--to", "dana"]);
    frank.fails(2, &["assign", &cases[0], "--auto", "by-luck"]);
    // A dry run takes nobody's turn.
    frank.ok(&["assign", &cases[2], "--auto", "round-robin", "--dry-run"]);
    frank.ok(&["assign", &cases[2], "--auto", "round-robin"]);
    assert_eq!(holders(&desk, &cases[2..3]), ["dana"]);
}

#[test]
fn a_ready_answer_is_put_into_words_for_each_case_or_for_none() {
    let desk = TestDesk::new();
    apply(
        &desk,
        "[[canned]]\nkey = \"thanks\"\nbody = \"Hello {{ contact.name }}, about {{ case.subject }}: \
         {{ agent.name }} looks at it.{% if case.solution %} {{ case.solution }}{% endif %}\"\n",
        0,
    );
    let cases = [desk.case(), desk.case()];
    let erin = desk.by("erin");
    erin.ok(&["reply", &cases[0], &cases[1], "--canned", "thanks"]);
    for case in &cases {
        let said = desk.json(case)["messages"][1]["body"].clone();
        assert_eq!(
            said,
            "Hello Alice, about Service request: Printing - It jams: Erin looks at it."
        );
    }
    erin.ok(&["reply", &cases[0], "--canned", "thanks", "-m", "Soon."]);
    let said = desk.json(&cases[0])["messages"][2]["body"].clone();
    assert!(said.as_str().is_some_and(|said| said.ends_with("looks at it.\n\nSoon.")), "{said}");
    let why = erin.fails(3, &["reply", &cases[0], "--canned", "thank"]);
    assert!(why.contains("thanks"), "{why}");
    desk.by("alice").fails(4, &["reply", &cases[0], "--canned", "thanks"]);
    // One that names what there is not is refused before it is in the policy.
    let why = apply(&desk, "[[canned]]\nkey = \"bad\"\nbody = \"Hello {{ contact.nam }}\"\n", 6);
    assert!(why.contains("contact.nam") && why.contains("contact.name"), "{why}");
    erin.fails(3, &["reply", &cases[0], "--canned", "bad"]);
}

#[test]
fn one_case_that_cannot_be_stops_none_or_all() {
    let desk = TestDesk::new();
    let cases: Vec<String> = (0..4).map(|_| desk.case()).collect();
    let dana = desk.by("dana");
    dana.ok(&["close", &cases[2]]);
    let all: Vec<&str> =
        ["resolve", "-m", "done"].into_iter().chain(cases.iter().map(String::as_str)).collect();
    let status = |n: usize| desk.json(&cases[n])["status"].as_str().unwrap_or_default().to_string();
    let ran = dana.run(&[&all[..], &["--atomic"]].concat());
    assert!(ran.code != 0 && ran.err.contains(&cases[2]), "{ran:?}");
    assert_eq!([status(0), status(3)], ["new", "new"], "all or none");
    let ran = dana.run(&[&all[..], &["--json"]].concat());
    assert_eq!(ran.code, 1, "{ran:?}");
    assert_eq!([status(0), status(3)], ["resolved", "resolved"]);
    assert_eq!(ran.json().as_array().map(Vec::len), Some(3), "the others are told");
    assert!(ran.err.contains(&cases[2]), "and the one that was not");
    // Again: there is nothing left to do but the one.
    let ran = dana.run(&all);
    assert_eq!(ran.code, 1, "{ran:?}");
}

#[test]
fn more_than_a_few_need_a_yes_and_a_filter_names_them_all() {
    let desk = TestDesk::new();
    for n in 0..30 {
        let text = format!("number {n}");
        desk.by("alice").ok(&["new", "-q", "--service", "printing", "-m", &text]);
    }
    let dana = desk.by("dana");
    let resolve = ["resolve", "--where", "status=new service=printing", "-m", "done"];
    let why = dana.fails(2, &resolve);
    assert!(why.contains("30 cases") && why.contains("--yes"), "{why}");
    let ran = dana.run(&[&resolve[..], &["--dry-run", "-q"]].concat());
    assert_eq!((ran.code, ran.out.lines().count()), (0, 30), "{ran:?}");
    let ran = dana.run(&[&resolve[..], &["--yes", "-q"]].concat());
    assert_eq!((ran.code, ran.out.lines().count()), (0, 30), "{ran:?}");
    assert_eq!(dana.ok(&["list", "--status", "resolved", "--count"]).trim(), "30");
    dana.fails(2, &["resolve", "--where", "colour=red", "-m", "x"]);
}
