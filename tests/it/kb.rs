//! The knowledge base, end to end (K1, P2, P3).

use serde_json::{Value, json};

use crate::desk_under_test::{START, TestDesk};

fn article(desk: &TestDesk, title: &str, body: &str) -> String {
    let new = ["kb", "new", "-q", "--title", title, "-m", body];
    desk.by("dana").ok(&new).trim().to_string()
}

fn found(desk: &TestDesk, login: &str, words: &str) -> Vec<String> {
    desk.by(login).ok(&["kb", "search", "-q", words]).lines().map(String::from).collect()
}

#[test]
fn an_article_is_written_published_read_and_retired() {
    let desk = TestDesk::new();
    let id = article(&desk, "Paper jams", "## Problem\n\nTray **2** jams.\n\n- open it");
    assert_eq!(id, "KB-1");
    assert!(desk.by("alice").fails(3, &["kb", "show", &id]).contains("there is no article"), "P2");
    assert_eq!(found(&desk, "alice", "tray"), Vec::<String>::new(), "P2");
    assert_eq!(found(&desk, "dana", "trays jamming"), [id.as_str()], "by the stem");
    assert!(desk.by("dana").fails(4, &["kb", "publish", &id]).contains("leads"), "P3");
    desk.by("alice").fails(4, &["kb", "new", "--title", "x", "-m", "y"]);
    desk.by("frank").ok(&["kb", "publish", &id]);
    assert_eq!(found(&desk, "alice", "paper"), [id.as_str()]);
    assert_eq!(desk.by("alice").ok(&["kb", "list", "-q"]).trim(), id);
    let raw = desk.by("alice").ok(&["kb", "show", "1"]);
    assert_eq!(raw, "## Problem\n\nTray **2** jams.\n\n- open it\n", "piped: as it was written");
    let shown = desk.by("alice").ok(&["kb", "show", "kb-1", "--format", "table"]);
    assert!(shown.contains("KB-1  Paper jams") && shown.contains("• open it"), "{shown}");
    assert!(shown.contains("Tray 2 jams."), "{shown}");
    desk.by("dana").fails(4, &["kb", "edit", &id, "--title", "Mine"]);
    desk.by("frank").ok(&["kb", "edit", &id, "--keyword", "Tray", "--service", "printing"]);
    let now = desk.by("frank").run(&["kb", "show", &id, "--json"]).json();
    assert_eq!((&now["keywords"], &now["service"]), (&json!(["tray"]), &json!("printing")));
    assert_eq!(now["title"], "Paper jams");
    let again = desk.by("frank").run(&["kb", "publish", &id]);
    assert_eq!((again.code, again.out.as_str()), (0, ""), "L21");
    desk.by("frank").ok(&["kb", "retire", &id]);
    desk.by("alice").fails(3, &["kb", "show", &id]);
    assert_eq!(found(&desk, "dana", "paper"), Vec::<String>::new(), "retired");
    let log = desk.at(START).ok(&["log", "--json"]);
    assert!(log.contains("\"what\":\"published\""), "J1");
}

#[test]
fn articles_and_cases_are_tied_both_ways() {
    let desk = TestDesk::new();
    let (case, other) = (desk.case(), desk.case());
    let dana = desk.by("dana");
    dana.ok(&["resolve", &case, "-m", "Turn it off and on"]);
    let made = dana.run(&["kb", "new", "--from", &case, "--title", "Jams", "--json"]).json();
    assert_eq!((&made["id"], &made["cases"]), (&json!("KB-1"), &json!([case])));
    assert_eq!((&made["service"], &made["solved"]), (&json!("printing"), &json!(1)));
    let body = made["body"].as_str().expect("a text");
    assert!(body.contains("It jams") && body.contains("Turn it off and on"), "{body}");
    let history = dana.run(&["history", &case, "--kind", "article", "--json"]).json();
    assert_eq!(history[0]["data"]["article"], "KB-1");
    assert!(!desk.by("alice").ok(&["history", &case, "--json"]).contains("KB-1"), "P2");
    dana.ok(&["kb", "link", &other, "KB-1"]);
    let again = dana.run(&["kb", "link", &other, "1", "--json"]).json();
    assert_eq!(again["changed"], false, "L21");
    dana.fails(3, &["kb", "link", &other, "KB-9"]);
    let third = desk.case();
    dana.ok(&["resolve", &third, "--article", "KB-1"]);
    let now = dana.run(&["kb", "show", "KB-1", "--json"]).json();
    assert_eq!((&now["solved"], now["cases"].as_array().map(Vec::len)), (&json!(2), Some(3)));
    dana.ok(&["close", &third]);
    let late = article(&desk, "Late", "words");
    dana.ok(&["kb", "link", &third, &late]);
    desk.at(START).ok(&["kb", "publish", "KB-1"]);
    let seen = desk.by("alice").run(&["kb", "show", "KB-1", "--json"]).json();
    assert_eq!((&seen["solved"], &seen["cases"]), (&Value::Null, &Value::Null), "P2");
}

#[test]
fn writing_is_checked_rehearsed_and_done_once() {
    let desk = TestDesk::new();
    let dana = desk.by("dana");
    assert!(dana.fails(2, &["kb", "new", "-m", "x"]).contains("--title"));
    assert!(dana.fails(2, &["kb", "new", "--title", "x"]).contains("-m"));
    dana.fails(6, &["kb", "new", "--title", " ", "-m", "x"]);
    assert!(
        dana.fails(3, &["kb", "new", "--title", "x", "-m", "y", "--service", "printng"])
            .contains("printing")
    );
    let new = ["kb", "new", "--title", "x", "-m", "y", "--request-id", "k1", "--json"];
    dana.ok(&["kb", "new", "--title", "x", "-m", "y", "--dry-run"]);
    let first = dana.run(&new).json();
    let again = dana.run(&new).json();
    assert_eq!((&first["id"], &again["replayed"]), (&again["id"], &json!(true)));
    dana.fails(5, &["kb", "new", "--title", "z", "-m", "y", "--request-id", "k1"]);
    assert_eq!(dana.ok(&["kb", "list", "-q"]), "KB-1\n");
    for words in ["NEAR(x", "\"x", "x OR", "*", "title:x"] {
        let ran = dana.run(&["kb", "search", words]);
        assert!(matches!(ran.code, 0 | 2), "{words}: {ran:?}");
    }
    dana.ok(&["kb", "search", &"x y z ".repeat(1_700)]);
}

#[test]
fn resolving_suggests_an_article_where_the_policy_says_so() {
    let desk = TestDesk::new();
    let case = desk.case();
    let policy = desk.path("more.toml");
    std::fs::write(&policy, "[desk]\nsuggest_article = true\n").expect("a file");
    desk.at(START).ok(&["apply", policy.to_str().expect("a path")]);
    let ran = desk.by("dana").run(&["resolve", &case, "-m", "Done"]);
    assert!(ran.code == 0 && ran.err.contains(&format!("kb new --from {case}")), "{ran:?}");
    article(&desk, "Jams", "words");
    let other = desk.case();
    let ran = desk.by("dana").run(&["resolve", &other, "-m", "Done", "--article", "KB-1"]);
    assert!(ran.code == 0 && !ran.err.contains("kb new"), "{ran:?}");
}
