//! `new` at a terminal: the whole way, wrong answers, giving up at each question.

use crate::at_terminal::{ACCESSIBLE, CTRL_C, Person};
use crate::desk_under_test::{START, TestDesk};

/// Every question of `new` for a customer, in the plain manner, with an answer.
const TALK: &[(&str, &str)] = &[
    ("Service (--service):\r\n  1. Printing\r\n  2. something else\r\nA number from 1 to 2: ", "1"),
    (
        "Subcategory (--service):\r\n  1. Toner\r\n  2. this service in general\r\nA number from 1 to 2: ",
        "toner",
    ),
    ("Printing / Toner\r\nSubject (--subject) [Service request: Toner]: ", ""),
    ("Description (--message), several lines; a line with a single . ends them:", "Empty\r."),
    ("  4. not sure\r\nA number from 1 to 4 [4]: ", "2"),
    ("  5. not sure\r\nA number from 1 to 5 [5]: ", "1"),
    ("A file or link to attach (Enter for none) (--attach, --link): ", "https://acme.example/a"),
    ("A file or link to attach (Enter for none) (--attach, --link): ", ""),
    ("File this case? (--yes) yes or no [yes]: ", "yes"),
];

fn count(desk: &TestDesk) -> String {
    desk.at(START).ok(&["list", "--status", "all", "--count"]).trim().to_string()
}

#[test]
fn a_customer_files_a_case_by_answers() {
    let desk = TestDesk::new();
    let mut person = Person::at(&desk, "alice", &["new"], ACCESSIBLE);
    let (last, before) = TALK.split_last().expect("questions");
    person.answers(before);
    let shown = person.sees(last.0);
    for line in [
        "Subject       Service request: Toner - Empty\r\n",
        "For           alice, acme\r\n",
        "Category      Service request\r\n",
        "Priority      critical\r\n",
        "Agreement     acme-a\r\n",
        "Attached      1\r\n",
        "Answer due    2026-11-23 10:30 CET (in 30m)\r\n",
        "Solution due  2026-11-23 14:00 CET (in 4h)\r\n",
    ] {
        assert!(shown.contains(line), "{line} in {shown}");
    }
    assert!(!shown.contains('\u{1b}'), "nothing is redrawn: {shown:?}");
    person.types("yes\r");
    let (rest, code) = person.ends();
    assert_eq!(code, 0, "{rest}");
    assert!(rest.contains("SR-000001 registered"), "{rest}");
    let case = desk.json("1");
    assert_eq!(case["service"], "printing/toner");
    assert_eq!(case["description"], "Empty");
    assert_eq!(case["priority"], "critical");
    assert_eq!(case["attachments"][0]["url"], "https://acme.example/a");
    assert!(!desk.path(".local/state/casebook/drafts/new.md").exists(), "the draft has gone");
}

#[test]
fn ctrl_c_at_any_question_leaves_nothing() {
    let desk = TestDesk::new();
    for upto in 0..TALK.len() {
        // A text of last time would be offered again.
        let _ = std::fs::remove_dir_all(desk.path(".local/state/casebook/drafts"));
        let mut person = Person::at(&desk, "alice", &["new"], ACCESSIBLE);
        person.answers(&TALK[..upto]);
        person.sees(TALK[upto].0);
        person.types(CTRL_C);
        let (rest, code) = person.ends();
        assert_eq!(code, 130, "question {upto}: {rest}");
        // What was typed by then is not lost.
        assert_eq!(rest.contains("your text is kept in"), upto > 3, "question {upto}: {rest}");
    }
    assert_eq!(count(&desk), "0");
}

#[test]
fn ctrl_c_in_a_menu_shows_the_cursor_again() {
    let desk = TestDesk::new();
    let mut person = Person::at(&desk, "alice", &["new"], &[]);
    person.sees("\u{1b}[?25l");
    person.sees("Printing");
    person.types(CTRL_C);
    let (rest, code) = person.ends();
    assert!(rest.contains("\u{1b}[?25h"), "{rest:?}");
    assert_eq!(code, 130);
    let mut person = Person::at(&desk, "alice", &["new"], &[]);
    person.sees("Service (--service)");
    person.types("\u{1b}");
    let (rest, code) = person.ends();
    assert!(rest.contains("canceled at “Service”; nothing was done"), "{rest:?}");
    assert_eq!(code, 1);
    assert_eq!(count(&desk), "0");
}

#[test]
fn a_no_at_the_end_gives_up_and_wrong_answers_are_asked_again() {
    let desk = TestDesk::new();
    let mut person = Person::at(&desk, "alice", &["new"], ACCESSIBLE);
    person.answers(&[("A number from 1 to 2: ", "7")]);
    person.sees("error: “7” is not in the list");
    person.answers(&[("A number from 1 to 2: ", "2"), ("Subject (--subject): ", "")]);
    person.sees("error: an answer is needed");
    person.answers(&[
        ("Subject (--subject): ", "Chair"),
        ("ends them:", "It creaks\r."),
        ("[4]: ", ""),
        ("[5]: ", ""),
        ("(--attach, --link): ", "nowhere.png"),
    ]);
    person.sees("error: cannot read nowhere.png");
    person.answers(&[("(--attach, --link): ", ""), ("yes or no [yes]: ", "no")]);
    let (rest, code) = person.ends();
    assert!(
        rest.contains("given up: nothing was done") && rest.contains("your text is kept"),
        "{rest}"
    );
    assert_eq!((code, count(&desk).as_str()), (1, "0"));
}

#[test]
fn staff_are_asked_whom_it_is_for() {
    let desk = TestDesk::new();
    let given = ["new", "--subject", "VPN", "-m", "No VPN", "--impact", "3", "--urgency", "3"];
    let mut person = Person::at(&desk, "dana", &given, ACCESSIBLE);
    person.answers(&[("(--contact, --account): ", "zzz")]);
    person.sees("no contact or account is called “zzz”");
    person.answers(&[
        ("(--contact, --account): ", "acme"),
        ("Contact of acme (--contact):\r\n  1. Alice (alice)\r\n  2. Bob (bob)\r\n", "2"),
        ("A number from 1 to 3: ", "3"),
        ("(--attach, --link): ", ""),
        ("yes or no [yes]: ", ""),
    ]);
    let (rest, code) = person.ends();
    assert_eq!(code, 0, "{rest}");
    assert_eq!(desk.json("1")["contact"], "bob");
}

#[test]
fn a_tie_of_agreements_is_asked() {
    let desk = TestDesk::new();
    let policy = "[[agreement]]\nkey = \"acme-b\"\nname = \"Acme B\"\naccounts = [\"acme\"]\n";
    std::fs::write(desk.path("b.toml"), policy).expect("policy");
    desk.at(START).ok(&["apply", "b.toml"]);
    let given = ["new", "--subject", "Toner", "-m", "Empty"];
    let mut person = Person::at(&desk, "alice", &given, ACCESSIBLE);
    person.answers(&[(
        "  1. Acme A (acme-a)\r\n  2. Acme B (acme-b)\r\nA number from 1 to 2: ",
        "2",
    )]);
    assert_eq!(person.ends().1, 0);
    assert_eq!(desk.json("1")["agreement"], "acme-b");
    let err = desk.by("alice").fails(6, &given);
    assert!(err.contains("acme-a, acme-b"), "{err}");
}

#[test]
fn nobody_is_asked_where_nobody_may_be() {
    let desk = TestDesk::new();
    let mut told = Person::at(&desk, "dana", &["new", "--no-input"], &[]);
    told.sees(
        "pass --contact LOGIN or --account KEY, and --subject TEXT, -m TEXT or --service KEY",
    );
    assert_eq!(told.ends().1, 2);
    let err = desk.by("dana").fails(2, &["new"]);
    assert!(err.contains("--contact") && err.contains("--subject"), "{err}");
}
