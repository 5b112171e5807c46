//! `portal`: the menu of customers and power users.

use crate::at_terminal::{ACCESSIBLE, CTRL_C, Person};
use crate::desk_under_test::TestDesk;

const MENU: &str = "  6. Leave\r\nA number from 1 to 6";

#[test]
fn a_customer_files_follows_answers_and_closes_in_the_menu() {
    let desk = TestDesk::new();
    let mut alice = Person::at(&desk, "alice", &["portal"], ACCESSIBLE);
    alice.sees("Hello Alice.");
    alice.answers(&[
        (MENU, "1"),
        ("Service (--service):", "2"),
        ("Subject (--subject): ", "Chair"),
    ]);
    alice.answers(&[("ends them:", "It creaks\r."), ("[4]: ", ""), ("[5]: ", "")]);
    alice.answers(&[("(--attach, --link): ", ""), ("yes or no [yes]: ", "")]);
    alice.sees("SR-000001 registered");
    alice.answers(&[(MENU, "2"), ("  1. SR-000001  New", "1")]);
    alice.sees("It creaks");
    alice.answers(&[
        ("SR-000001 (new):\r\n  1. Reply\r\n", "1"),
        ("ends them:", "Loudly\r."),
        ("Send? [Y/n]", "y"),
    ]);
    alice.sees("SR-000001 message sent");
    desk.by("dana").ok(&["resolve", "1", "-m", "Oiled"]);
    alice.answers(&[("History\r\n", "back")]);
    alice.sees("no cases");
    alice.answers(&[(MENU, "3"), ("  1. SR-000001  Resolved", "1")]);
    alice.answers(&[("Close, and say how content I am\r\n", "nonsense")]);
    alice.sees("error: “nonsense” is not in the list");
    alice.types("close, and say how content i am\r");
    alice
        .answers(&[("How satisfied are you with SR-000001? (--rating):\r\n  1. 5 very good", "1")]);
    alice.answers(&[
        ("Comment (Enter for none) (--message), several", "Thanks\r."),
        ("Send? [Y/n]", "y"),
    ]);
    alice.sees("SR-000001");
    alice.answers(&[("Back\r\n", "back"), ("A number", "back")]);
    alice.answers(&[(MENU, "6")]);
    assert_eq!(alice.ends().1, 0);
    let case = desk.json("1");
    assert_eq!((&case["status"], &case["rating"]), (&"closed".into(), &5.into()));
}

#[test]
fn a_power_user_sees_whose_case_it_is_and_searches_by_caller() {
    let desk = TestDesk::new();
    let case = desk.case();
    let mut bob = Person::at(&desk, "bob", &["portal"], ACCESSIBLE);
    bob.answers(&[(MENU, "2"), ("· alice  Service request: Printing", "1")]);
    // Alice's case is bob's to cancel, with a question before.
    let listed = bob.sees("Cancel: no longer needed");
    assert!(!listed.contains("Say how content"), "{listed}");
    bob.answers(&[("A number", "cancel: no longer needed"), ("yes or no [no]: ", "n")]);
    bob.sees("given up: nothing was done");
    bob.answers(&[("A number", "cancel: no longer needed"), ("yes or no [no]: ", "y")]);
    bob.sees("SR-000001 Canceled");
    bob.answers(&[("A number", "back")]);
    bob.sees("no cases");
    bob.answers(&[(MENU, "4"), ("Numbers", ""), ("Filed", ""), ("Closed", ""), ("Service", "")]);
    bob.answers(&[("Words", ""), ("Whose (login): ", "alice"), ("  1. SR-000001  Canceled", "2")]);
    bob.answers(&[(MENU, "leave")]);
    assert_eq!(bob.ends().1, 0);
    assert_eq!(desk.json(&case)["status"], "canceled");
}

#[test]
fn the_end_of_input_and_ctrl_c_end_the_menu() {
    let desk = TestDesk::new();
    for (variables, keys, code) in [
        (ACCESSIBLE, "\u{4}", 0),
        (ACCESSIBLE, CTRL_C, 130),
        (&[("TERM", "dumb")], "\u{4}", 0),
        (&[], "\u{1b}", 0),
        (&[], CTRL_C, 130),
    ] {
        let mut alice = Person::at(&desk, "alice", &["portal"], variables);
        alice.sees("What now");
        alice.sees("New case");
        alice.types(keys);
        let (rest, ended) = alice.ends();
        assert_eq!(ended, code, "{variables:?} {keys:?}: {rest:?}");
    }
}

#[test]
fn it_is_for_customers_at_a_terminal() {
    let desk = TestDesk::new();
    let err = desk.by("alice").fails(2, &["portal"]);
    assert!(err.contains("needs a terminal"), "{err}");
    let mut dana = Person::at(&desk, "dana", &["portal"], &[]);
    dana.sees("agents may not use the portal; only customers may");
    assert_eq!(dana.ends().1, 4);
}
