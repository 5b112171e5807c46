//! `list --search`: what is found, for whom, in which order (issue 6, P2).

use crate::desk_under_test::{START, TestDesk};

fn file(desk: &TestDesk, login: &str, subject: &str, text: &str) -> String {
    let ran = desk.by(login).run(&["new", "-q", "--subject", subject, "-m", text]);
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.out.trim().to_string()
}

fn found(desk: &TestDesk, login: &str, words: &str) -> Vec<String> {
    let listed = desk.by(login).ok(&["list", "--status", "all", "-q", "--search", words]);
    listed.lines().map(String::from).collect()
}

#[test]
fn words_phrases_prefixes_codes_and_folded_letters_are_found() {
    let desk = TestDesk::new();
    let jam =
        file(&desk, "alice", "Printer jams", "Paper jam in tray 2 of printer-2, error INC-42");
    let cafe = file(&desk, "alice", "Müller’s café", "Die Tür klemmt");
    for (words, wanted) in [
        ("printer", vec![&jam]),
        ("PRINTER", vec![&jam]),
        ("\"paper jam\"", vec![&jam]),
        ("\"jam paper\"", vec![]),
        ("jam paper", vec![&jam]),
        ("print*", vec![&jam]),
        ("prin", vec![]),
        ("INC-42", vec![&jam]),
        ("42", vec![&jam]),
        ("printer-2", vec![&jam]),
        ("printer-3", vec![]),
        ("muller cafe", vec![&cafe]),
        ("TUR", vec![&cafe]),
        (cafe.as_str(), vec![&cafe]),
    ] {
        let wanted: Vec<String> = wanted.into_iter().cloned().collect();
        assert_eq!(found(&desk, "dana", words), wanted, "{words}");
    }
}

#[test]
fn words_may_stand_in_different_messages_of_a_case() {
    let desk = TestDesk::new();
    let case = file(&desk, "alice", "Scanner", "It is broken");
    let other = file(&desk, "alice", "Scanner too", "Also broken");
    desk.by("dana").ok(&["reply", &case, "-m", "Which firmware?"]);
    assert_eq!(found(&desk, "dana", "scanner firmware"), [case.as_str()]);
    desk.by("dana").ok(&["resolve", &case, "-m", "Flashed the bootloader"]);
    assert_eq!(found(&desk, "alice", "bootloader"), [case.as_str()], "the solution");
    desk.by("dana").ok(&["edit", &other, "--subject", "Plotter"]);
    assert_eq!(found(&desk, "dana", "scanner"), [case], "the old subject is not looked at");
    assert_eq!(found(&desk, "dana", "plotter"), [other]);
}

#[test]
fn notes_are_found_by_staff_only() {
    let desk = TestDesk::new();
    let case = file(&desk, "alice", "Door", "It squeaks");
    desk.by("dana").ok(&["note", &case, "-m", "The customer is grumpy"]);
    assert_eq!(found(&desk, "dana", "grumpy"), [case.as_str()]);
    assert_eq!(found(&desk, "alice", "grumpy"), Vec::<String>::new(), "P2");
    assert_eq!(found(&desk, "alice", "squeaks"), [case]);
    assert_eq!(found(&desk, "carol", "squeaks"), Vec::<String>::new(), "P2");
    let count = ["list", "--status", "all", "--count", "--search", "grumpy"];
    assert_eq!(desk.by("alice").ok(&count).trim(), "0", "P2");
}

#[test]
fn the_syntax_of_the_index_is_only_words() {
    let desk = TestDesk::new();
    let case = file(&desk, "alice", "NEAR misses", "AND a lot of OR; NOT good 🖨 (really)");
    for words in
        ["NEAR(misses", "misses OR", "NOT good", "\"misses", "subject:misses", "^misses", "{lot}"]
    {
        let ran = desk.by("dana").run(&["list", "--search", words]);
        assert_eq!(ran.code, 0, "{words}: {ran:?}");
    }
    assert_eq!(found(&desk, "dana", "(really) 🖨"), [case.as_str()]);
    assert_eq!(found(&desk, "dana", "NOT good"), [case]);
    for nothing in ["", "  ", "*", "\"\"", "🖨", "'; --"] {
        desk.by("dana").fails(2, &["list", "--search", nothing]);
    }
    let long = "x".repeat(10_240);
    desk.by("dana").ok(&["list", "--search", &long]);
    let many = "word".repeat(3) + &" lot".repeat(2_500);
    desk.by("dana").ok(&["list", "--search", &many]);
    let different: String = (0..1_500).map(|n| format!("w{n} ")).collect();
    desk.by("dana").fails(6, &["list", "--search", &different]);
}

#[test]
fn the_best_hit_comes_first_pages_go_on_and_the_hit_is_shown() {
    let desk = TestDesk::new();
    let long = format!("{} the toner ran out {}", "many words ".repeat(40), "and more ".repeat(40));
    let weak = file(&desk, "alice", "Something else", &long);
    let strong = file(&desk, "alice", "Toner is empty", "please");
    let weak_too = file(&desk, "carol", "Again", "toner");
    let admin = desk.at(START);
    let all = ["list", "-q", "--search", "toner"];
    let listed = admin.ok(&all);
    assert_eq!(listed.lines().collect::<Vec<_>>(), [&strong, &weak_too, &weak]);
    let next = admin.ok(&["list", "-q", "--search", "toner", "--after", &strong, "--limit", "1"]);
    assert_eq!(next.trim(), weak_too);
    let last = admin.ok(&["list", "-q", "--search", "toner", "--after", &weak_too]);
    assert_eq!(last.trim(), weak);
    let cut = admin.run(&["list", "--search", "toner", "--limit", "1"]);
    assert!(cut.err.contains("2 more"), "{cut:?}");
    let hit = admin.run(&["list", "--search", "toner", "--contact", "alice", "--json"]).json();
    assert_eq!(hit.as_array().map(Vec::len), Some(2), "with a filter");
    let shown = hit[1]["hit"].as_str().expect("words");
    assert!(shown.contains("the toner ran out") && shown.len() < 200, "{shown}");
    let sorted = admin.ok(&["list", "-q", "--search", "toner", "--sort", "number"]);
    assert_eq!(sorted.lines().collect::<Vec<_>>(), [&weak, &strong, &weak_too]);
    assert!(admin.run(&["list", "--search", "nothing"]).err.contains("--status all"));
}
