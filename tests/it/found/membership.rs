//! Who is in a group has one truth, and applying a policy settles.

use proptest::prelude::*;

use crate::desk_under_test::{START, TestDesk};

fn file(desk: &TestDesk, name: &str, text: &str) -> String {
    let path = desk.path(name);
    std::fs::write(&path, text).expect("written");
    path.to_str().expect("a path").into()
}

/// Applies a policy that must be accepted; whether it changed something.
fn applied(desk: &TestDesk, path: &str) -> bool {
    let ran = desk.at(START).run(&["apply", path]);
    assert_eq!(ran.code, 0, "{ran:?}");
    !ran.out.is_empty()
}

#[test]
fn the_shipped_policies_settle_and_keep_people_in_their_groups() {
    for example in ["examples/policy/acme.toml", "tests/data/policy/office.toml"] {
        let desk = TestDesk::new();
        let path = format!("{}/{example}", env!("CARGO_MANIFEST_DIR"));
        applied(&desk, &path);
        let groups = |login: &str| desk.at(START).ok(&["agent", "show", login]);
        let before =
            ["dana", "erin", "erik"].map(|login| desk.at(START).run(&["agent", "show", login]).out);
        for _ in 0..3 {
            assert!(!applied(&desk, &path), "{example}");
        }
        let after =
            ["dana", "erin", "erik"].map(|login| desk.at(START).run(&["agent", "show", login]).out);
        assert_eq!(before, after);
        assert!(groups("dana").contains("helpdesk"));
    }
}

#[test]
fn either_side_puts_into_a_group_and_silence_says_nothing() {
    let desk = TestDesk::new();
    let base = "[[agent]]\nlogin = \"gus\"\nname = \"Gus\"\n";
    let in_group = || desk.by("gus").run(&["next"]).err;
    let one = file(
        &desk,
        "one.toml",
        &format!("{base}[[group]]\nkey = \"night\"\nmembers = [\"gus\"]\n"),
    );
    assert!(applied(&desk, &one));
    assert!(!in_group().contains("in no group"), "{}", in_group());
    // The agent's entry alone says nothing of groups.
    let two = file(&desk, "two.toml", base);
    applied(&desk, &two);
    assert!(!applied(&desk, &two));
    assert!(!in_group().contains("in no group"));
    // A word of the agent's own stays when the group takes back its own, and that is said.
    desk.at(START).ok(&["agent", "edit", "gus", "--group", "night"]);
    let none = file(&desk, "none.toml", "[[group]]\nkey = \"night\"\nmembers = []\n");
    let told = desk.at(START).run(&["apply", &none]).err;
    assert!(told.contains("gus stays in night"), "{told}");
    assert!(!in_group().contains("in no group"));
    let out = desk.at(START).run(&["group", "edit", "night", "--no-member", "gus"]);
    assert!(out.err.contains("nobody is in the group night"), "{out:?}");
    assert!(in_group().contains("in no group"), "{}", in_group());
    // A line that is not sure is 1, and that is not a change.
    assert!(!applied(&desk, &none));
}

#[test]
fn what_is_retired_may_go_on_being_named() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    root.ok(&["account", "retire", "acme"]);
    root.ok(&["service", "add", "odd", "--name", "Odd"]);
    root.input("[[agreement]]\nkey = \"a\"\nservices = [{ service = \"odd\" }]\n")
        .ok(&["apply", "-"]);
    root.ok(&["service", "retire", "odd"]);
    let whole = root.ok(&["policy", "show"]);
    assert!(whole.contains("retired = true"), "{whole}");
    assert_eq!(root.input(&whole).run(&["apply", "-"]).err, "no change\n");
    root.ok(&["contact", "edit", "alice", "--name", "Alice A."]);
    // A new entry may not.
    let new = "[[contact]]\nlogin = \"zed\"\nname = \"Zed\"\naccount = \"acme\"\n";
    let told = root.input(new).fails(6, &["apply", "-"]);
    assert!(told.contains("is retired") && told.contains("--unretire"), "{told}");
    root.ok(&["account", "edit", "acme", "--unretire"]);
    root.input(new).ok(&["apply", "-"]);
    // A whole policy founds another desk.
    let path = file(&desk, "whole.toml", &root.ok(&["policy", "show"]));
    root.ok(&["--db", desk.path("two.db").to_str().expect("a path"), "init", "--policy", &path]);
}

#[derive(Clone, Debug)]
enum Edit {
    Join(usize, usize),
    Leave(usize, usize),
    RetireAgent(usize),
    UnretireAgent(usize),
    RetireGroup(usize),
    UnretireGroup(usize),
    RetireService(usize),
    Rename(usize),
    Apply(String),
}

fn policy() -> impl Strategy<Value = String> {
    let member = prop::collection::vec(0..3usize, 0..3);
    let side = prop::option::of(member);
    (prop::collection::vec(side.clone(), 3), prop::collection::vec(side, 3), any::<u32>()).prop_map(
        |(groups, agents, bits)| {
            let names = |all: &[usize], stem: &str| {
                all.iter().map(|n| format!("\"{stem}{n}\"")).collect::<Vec<_>>().join(", ")
            };
            let mut text = String::new();
            let mut bit = 0;
            let mut flag = || {
                bit += 1;
                bits >> bit & 1 == 1
            };
            for (n, members) in groups.iter().enumerate() {
                text += &format!("[[group]]\nkey = \"g{n}\"\n");
                if flag() {
                    text += "line = 2\n";
                }
                if let Some(members) = members {
                    text += &format!("members = [{}]\n", names(members, "a"));
                }
            }
            for (n, member_of) in agents.iter().enumerate() {
                text += &format!("[[agent]]\nlogin = \"a{n}\"\nname = \"A {n}\"\n");
                if flag() {
                    text += &format!("email = \"A{n}@Bücher.example\"\n");
                }
                if flag() {
                    text += "role = \"agent\"\n";
                }
                if let Some(member_of) = member_of {
                    text += &format!("groups = [{}]\n", names(member_of, "g"));
                }
            }
            for n in 0..2 {
                text +=
                    &format!("[[service]]\nkey = \"s{n}\"\ngroup = \"g{n}\"\nresponse = \"60m\"\n");
            }
            text += "[[contact]]\nlogin = \"c\"\nname = \"C\"\nrole = \"customer\"\n\
                     emails = [{ address = \"C@x.example\", active = true }, \"d@x.example\"]\n";
            text
        },
    )
}

fn edit() -> impl Strategy<Value = Edit> {
    let n = 0..3usize;
    prop_oneof![
        (n.clone(), n.clone()).prop_map(|(a, g)| Edit::Join(a, g)),
        (n.clone(), n.clone()).prop_map(|(a, g)| Edit::Leave(a, g)),
        n.clone().prop_map(Edit::RetireAgent),
        n.clone().prop_map(Edit::UnretireAgent),
        n.clone().prop_map(Edit::RetireGroup),
        n.clone().prop_map(Edit::UnretireGroup),
        (0..2usize).prop_map(Edit::RetireService),
        n.prop_map(Edit::Rename),
        policy().prop_map(Edit::Apply),
    ]
}

/// N7: what nobody would be told of has a group, is told of, and is counted.
#[test]
fn a_case_of_nobody_goes_to_the_default_group() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let new = ["new", "-q", "--account", "acme", "--subject", "x", "-m", "y"];
    root.ok(&new);
    assert_eq!(root.run(&["doctor", "--json"]).json()["waiting"]["unattended"], 1);
    root.input("[desk]\ndefault_group = \"helpdesk\"\n").ok(&["apply", "-"]);
    let case = root.ok(&new);
    assert_eq!(desk.json(case.trim())["group"], "helpdesk");
    let given =
        root.ok(&["new", "-q", "--account", "acme", "--subject", "x", "--assignee", "dana"]);
    assert!(desk.json(given.trim())["group"].is_null());
    root.fails(5, &["group", "retire", "helpdesk"]);
    root.ok(&["group", "retire", "helpdesk", "--to", "network"]);
    let case = root.ok(&new);
    assert_eq!(desk.json(case.trim())["group"], "network");
    root.ok(&["group", "edit", "network", "--no-member", "frank"]);
    let waiting = root.run(&["doctor", "--json"]).json()["waiting"].clone();
    assert_eq!(waiting["empty_groups"], serde_json::json!(["network"]), "{waiting}");
    assert!(waiting["unattended"].as_i64() >= Some(2), "{waiting}");
}

#[test]
fn a_login_that_is_a_word_and_a_login_that_is_there_twice_are_refused() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    for login in ["system", "none", "me", "mine", "all"] {
        for noun in ["contact", "agent"] {
            let err = root.fails(6, &[noun, "add", login, "--name", "X", "--email", "x@x.example"]);
            assert!(err.contains("casebook's own"), "{err}");
        }
        let policy = format!("[[contact]]\nlogin = \"{login}\"\nname = \"X\"\n");
        assert_eq!(root.input(&policy).run(&["apply", "-"]).code, 6, "{login}");
    }
    let twice = "login;name;account\ngina;Gina;acme\nhans;Hans;acme\ngina;Ginette;acme\n";
    let ran = root.input(twice).run(&["contact", "import", "-"]);
    assert!(ran.code == 6 && ran.err.contains(":4: login gina"), "{ran:?}");
    root.fails(3, &["contact", "show", "gina"]);
    let once = "login;name;account\ngina;\"Gina; the first\";acme\n";
    root.input(once).ok(&["contact", "import", "-"]);
    assert!(root.ok(&["contact", "show", "gina"]).contains("Gina; the first"));
    let tabs = "login\tname\naxel\tAxel, the second\n";
    root.input(tabs).ok(&["contact", "import", "-"]);
    assert!(root.ok(&["contact", "show", "axel"]).contains("Axel, the second"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// A policy that was applied says no change the second time, and after any commands that were
    /// accepted the whole policy, written and applied, is not a change.
    #[test]
    fn applying_settles(first in policy(), edits in prop::collection::vec(edit(), 0..6)) {
        let desk = TestDesk::new();
        let root = desk.at(START);
        root.input(&first).ok(&["apply", "-"]);
        prop_assert_eq!(root.input(&first).run(&["apply", "-"]).err, "no change\n", "{}", first);
        for edit in &edits {
            // What is refused changes nothing, which the law below shows too.
            let _ = match edit {
                Edit::Join(a, g) => root.run(&["agent", "edit", &format!("a{a}"), "--group", &format!("g{g}")]),
                Edit::Leave(a, g) => root.run(&["group", "edit", &format!("g{g}"), "--no-member", &format!("a{a}")]),
                Edit::RetireAgent(a) => root.run(&["agent", "retire", &format!("a{a}")]),
                Edit::UnretireAgent(a) => root.run(&["agent", "edit", &format!("a{a}"), "--unretire"]),
                Edit::RetireGroup(g) => root.run(&["group", "retire", &format!("g{g}")]),
                Edit::UnretireGroup(g) => root.run(&["group", "edit", &format!("g{g}"), "--unretire"]),
                Edit::RetireService(s) => root.run(&["service", "retire", &format!("s{s}")]),
                Edit::Rename(a) => root.run(&["agent", "edit", &format!("a{a}"), "--name", "New"]),
                Edit::Apply(text) => {
                    let ran = root.input(text).run(&["apply", "-"]);
                    if ran.code == 0 {
                        let again = root.input(text).run(&["apply", "-"]).err;
                        prop_assert!(again.ends_with("no change\n"), "{}\n{}", again, text);
                    }
                    ran
                }
            };
            let whole = root.ok(&["policy", "show"]);
            let told = root.input(&whole).run(&["apply", "-"]);
            prop_assert_eq!((told.code, told.err.as_str()), (0, "no change\n"), "{:?}\n{}", edit, whole);
        }
    }
}
