//! `casebook` alone at a terminal: what waits for whoever is there.

use crate::at_terminal::Person;
use crate::desk_under_test::{START, TestDesk};

fn page(desk: &TestDesk, login: &str, variables: &[(&str, &str)]) -> String {
    let (page, code) = Person::at(desk, login, &[], variables).ends();
    assert_eq!(code, 0, "{page}");
    page
}

#[test]
fn staff_see_what_waits_for_them() {
    let desk = TestDesk::new();
    assert!(page(&desk, "dana", &[]).contains("Nothing waits for you."));
    let cases: Vec<String> = (0..9).map(|_| desk.case()).collect();
    let dana = desk.by("dana");
    dana.ok(&["take", &cases[0]]);
    dana.ok(&["take", &cases[1]]);
    dana.ok(&["resolve", &cases[1], "-m", "New toner"]);
    desk.by("alice").ok(&["reopen", &cases[1], "-m", "It jams again"]);
    desk.by("frank").ok(&["note", &cases[2], "-m", "Please look, @dana"]);
    let shown = page(&desk, "dana", &[]);
    let place = |words: &str| shown.find(words).unwrap_or_else(|| panic!("{words} in {shown}"));
    let order = [
        place("Yours, what is due first"),
        place(&cases[0]),
        place("Reopened, and not taken"),
        place(&cases[1]),
        place("In your queue"),
        place(&cases[2]),
        place("more: `casebook list --status unopened --group @mine,none`"),
        place("Recent notifications"),
        place("a note mentions you"),
    ];
    assert!(order.is_sorted(), "{order:?} {shown}");
    // Narrow, without colour, without a terminal that can do anything.
    for variables in [&[("TERM", "dumb")][..], &[("NO_COLOR", "1"), ("LC_ALL", "C")]] {
        assert!(page(&desk, "dana", variables).contains("In your queue"));
    }
}

#[test]
fn customers_see_their_own_and_strangers_what_there_is() {
    let desk = TestDesk::new();
    assert!(page(&desk, "alice", &[]).contains("You have no open cases."));
    let case = desk.case();
    let shown = page(&desk, "alice", &[]);
    assert!(shown.contains("Your open cases") && shown.contains(&case), "{shown}");
    assert!(!page(&desk, "carol", &[]).contains(&case));
    // Piped it is the short summary, whoever runs it.
    assert!(desk.at(START).ok(&[]).contains("one binary over one SQLite file"));
}
