//! `similar`: what agrees, in which order, for whom (R1).

use serde_json::{Value, json};

use crate::desk_under_test::TestDesk;

fn file(desk: &TestDesk, subject: &str, text: &str, more: &[&str]) -> String {
    let new = ["new", "-q", "--contact", "alice", "--subject", subject, "-m", text];
    desk.by("dana").ok(&[&new[..], more].concat()).trim().to_string()
}

fn numbers(found: &Value) -> Vec<&str> {
    found.as_array().expect("a list").iter().filter_map(|one| one["number"].as_str()).collect()
}

#[test]
fn what_agrees_most_comes_first_and_says_why() {
    let desk = TestDesk::new();
    let old =
        file(&desk, "Toner empty", "The laser printer has no toner", &["--service", "printing"]);
    let text = file(&desk, "No toner", "laser printer wants toner", &[]);
    let tag = file(&desk, "Scanner", "lamp is dark", &["--tag", "floor-3"]);
    for n in 0..6 {
        file(&desk, &format!("Other {n}"), "mail does not arrive in the inbox", &[]);
    }
    let case = file(
        &desk,
        "Toner again",
        "laser printer asks for toner",
        &["--service", "printing", "--tag", "floor-3"],
    );
    let dana = desk.by("dana");
    let found = dana.run(&["similar", &case, "--json"]).json();
    assert_eq!(numbers(&found)[0], old, "two things agree: {found}");
    assert_eq!(found[0]["reasons"], json!(["service", "text"]));
    assert!(found[0]["words"].as_array().is_some_and(|w| w.contains(&json!("toner"))), "{found}");
    assert_eq!(numbers(&found)[1..3], [text.as_str(), tag.as_str()], "text before tag alone");
    assert_eq!((&found[2]["reasons"], &found[2]["tags"]), (&json!(["tags"]), &json!(["floor-3"])));
    assert!(!numbers(&found).contains(&case.as_str()), "not itself");
    dana.ok(&["kb", "new", "--title", "Toner", "-m", "Replace it"]);
    dana.ok(&["resolve", &old, "-m", "New toner", "--article", "KB-1"]);
    dana.ok(&["kb", "link", &text, "KB-1"]);
    let found = dana.run(&["similar", &case, "--json"]).json();
    assert_eq!(found[0]["articles"], json!(["KB-1"]));
    assert_eq!(found[0]["solution"], "New toner");
    assert_eq!(found[1]["articles"], json!([]), "only of those that are resolved");
    assert_eq!(dana.ok(&["similar", &case, "--limit", "1", "-q"]).trim(), old);
}

#[test]
fn one_of_them_becomes_the_parent() {
    let desk = TestDesk::new();
    let (old, new) = (desk.case(), desk.case());
    let dana = desk.by("dana");
    dana.ok(&["similar", &new, "--set-parent", &old]);
    assert_eq!(desk.json(&new)["parent"], old);
    dana.fails(5, &["similar", &old, "--set-parent", &new]);
    dana.fails(5, &["similar", &old, "--set-parent", &old]);
    dana.fails(3, &["similar", &new, "--set-parent", "99"]);
}

#[test]
fn it_is_for_staff_and_reads_no_notes() {
    let desk = TestDesk::new();
    let (one, two) = (file(&desk, "A", "zebra", &[]), file(&desk, "B", "giraffe", &[]));
    desk.by("dana").ok(&["note", &one, "-m", "giraffe"]);
    let found = desk.by("dana").run(&["similar", &two, "--json"]).json();
    assert_eq!(numbers(&found), Vec::<&str>::new());
    desk.by("alice").fails(4, &["similar", &one]);
    desk.by("carol").fails(4, &["similar", &one]);
    desk.by("dana").fails(3, &["similar", "99"]);
}
