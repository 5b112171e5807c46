//! The questions of each verb at a terminal: right answers, wrong ones asked again, Ctrl-C at each
//! of them, and the draft that is left.

use crate::at_terminal::{ACCESSIBLE, CTRL_C, Person};
use crate::desk_under_test::{START, TestDesk};

/// A verb, who types it, what is asked and answered, and what stands in its last words.
struct Talk {
    login: &'static str,
    words: &'static [&'static str],
    questions: &'static [(&'static str, &'static str)],
    ends: &'static str,
}

const SEVERAL: &str = "a line with a single . ends them:";

/// On the printer case of alice's, resolved where the verb needs it.
const TALKS: &[(&str, Talk)] = &[
    (
        "new",
        Talk {
            login: "dana",
            words: &["reply", "1"],
            questions: &[
                (SEVERAL, "Which floor?\r."),
                ("Send? [Y/n]", "maybe"),
                ("y sends it", "y"),
            ],
            ends: "answered",
        },
    ),
    (
        "new",
        Talk {
            login: "alice",
            words: &["complain", "1"],
            questions: &[(SEVERAL, "Too slow\r."), ("  Too slow\r\nSend? [Y/n]", " ")],
            ends: "complaint recorded",
        },
    ),
    (
        "new",
        Talk {
            login: "dana",
            words: &["note", "1"],
            questions: &[(SEVERAL, "the roller\r.")],
            ends: "noted",
        },
    ),
    (
        "new",
        Talk {
            login: "dana",
            words: &["cancel", "1"],
            questions: &[
                ("Why (--reason)", ""),
                ("A number from 1 to", "99"),
                ("is not in the list", "1"),
                ("Cancel SR-000001", "maybe"),
                ("type yes or no", "yes"),
            ],
            ends: "Canceled",
        },
    ),
    (
        "new",
        Talk {
            login: "alice",
            words: &["cancel", "1"],
            questions: &[("Cancel SR-000001", "yes")],
            ends: "Canceled by user",
        },
    ),
    (
        "task",
        Talk {
            login: "dana",
            words: &["resolve", "1"],
            questions: &[
                ("A number from 1 to", "7"),
                ("is not in the list", "1"),
                ("Solution (Enter for none)", "New toner\r."),
                ("Send? [Y/n]", "y"),
            ],
            ends: "Resolved",
        },
    ),
    (
        "resolved",
        Talk {
            login: "alice",
            words: &["reopen", "1"],
            questions: &[(SEVERAL, "It jams again\r."), ("Send? [Y/n]", "yes")],
            ends: "Reopened",
        },
    ),
    (
        "resolved",
        Talk {
            login: "alice",
            words: &["rate", "1"],
            questions: &[
                ("A number from 1 to", "0"),
                ("is not in the list", "1"),
                ("Comment (Enter for none)", "Thanks\r."),
            ],
            ends: "rated",
        },
    ),
    (
        "resolved",
        Talk {
            login: "alice",
            words: &["close", "1"],
            questions: &[
                ("How satisfied are you", ""),
                ("A number from 1 to", "1"),
                ("(Enter for none)", "Thanks\r."),
                ("Send? [Y/n]", "y"),
            ],
            ends: "Closed",
        },
    ),
];

fn desk(state: &str) -> TestDesk {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    match state {
        "task" => drop(dana.ok(&["task", "add", &case, "-m", "Call the vendor"])),
        "resolved" => drop(dana.ok(&["resolve", &case, "-m", "done"])),
        _ => {}
    }
    desk
}

#[test]
fn right_answers_do_it_and_wrong_ones_are_asked_again() {
    for (state, talk) in TALKS {
        let desk = desk(state);
        let mut person = Person::at(&desk, talk.login, talk.words, ACCESSIBLE);
        for (question, answer) in talk.questions {
            person.sees(question);
            if !answer.is_empty() {
                person.types(&format!("{answer}\r"));
            }
        }
        let (rest, code) = person.ends();
        assert_eq!(code, 0, "{:?}: {rest}", talk.words);
        assert!(rest.contains(talk.ends), "{:?}: {rest}", talk.words);
    }
}

#[test]
fn ctrl_c_at_any_question_changes_nothing() {
    for (state, talk) in TALKS {
        let desk = desk(state);
        let before = desk.at(START).ok(&["log", "verify"]);
        for last in 0..talk.questions.len() {
            let mut person = Person::at(&desk, talk.login, talk.words, ACCESSIBLE);
            for (question, answer) in &talk.questions[..last] {
                person.sees(question);
                if !answer.is_empty() {
                    person.types(&format!("{answer}\r"));
                }
            }
            person.sees(talk.questions[last].0);
            person.types(CTRL_C);
            let (rest, code) = person.ends();
            assert_eq!(code, 130, "{:?} at {last}: {rest}", talk.words);
            let _ = std::fs::remove_dir_all(desk.path(".local/state/casebook/drafts"));
            assert_eq!(desk.at(START).ok(&["log", "verify"]), before, "{:?} at {last}", talk.words);
        }
    }
}

#[test]
fn keys_choose_and_ctrl_c_shows_the_cursor_again() {
    let desk = desk("resolved");
    let mut person = Person::at(&desk, "alice", &["rate", "1"], &[]);
    person.sees("How satisfied are you");
    person.types(CTRL_C);
    let (rest, code) = person.ends();
    assert!(code == 130 && rest.contains("\u{1b}[?25h"), "{code}: {rest:?}");
    let mut person = Person::at(&desk, "alice", &["rate", "1"], &[]);
    person.sees("How satisfied are you");
    // Enter alone is not an answer.
    person.types("\r");
    person.types("\u{1b}[B\u{1b}[B\r");
    person.sees("Comment (Enter for none)");
    person.types("\r");
    let (rest, code) = person.ends();
    assert!(code == 0 && rest.contains("rated 4"), "{code}: {rest:?}");
    // A merge is asked for, and no is no.
    let other = desk.case();
    let third = desk.case();
    let mut person = Person::at(&desk, "dana", &["merge", &third, "--into", &other], &[]);
    person.sees(&format!("Merge {third} into {other}"));
    person.types("n");
    assert_eq!(person.ends().1, 1);
    assert_eq!(desk.json(&third)["number"], third);
}

#[test]
fn what_was_typed_and_not_sent_is_offered_again_to_who_typed_it() {
    let desk = desk("new");
    let mut person = Person::at(&desk, "dana", &["reply", "1"], ACCESSIBLE);
    person.sees(SEVERAL);
    person.types("We have the toner\rand come today\r");
    person.types(CTRL_C);
    let (rest, code) = person.ends();
    assert!(code == 130 && rest.contains("your text is kept in"), "{code}: {rest}");
    // Not to another, and not for another verb.
    for (login, verb) in [("erin", "reply"), ("dana", "note")] {
        let mut person = Person::at(&desk, login, &[verb, "1"], ACCESSIBLE);
        let before = person.sees(SEVERAL);
        assert!(!before.contains("toner"), "{login} {verb}: {before}");
        person.types(CTRL_C);
        assert_eq!(person.ends().1, 130);
    }
    let mut person = Person::at(&desk, "dana", &["reply", "1"], ACCESSIBLE);
    person.sees("We have the toner");
    person.sees("Go on with it?");
    person.types("yes\r");
    assert_eq!(person.ends().1, 0);
    assert_eq!(desk.json("1")["messages"][1]["body"], "We have the toner\nand come today");
    let drafts = desk.path(".local/state/casebook/drafts");
    let left = std::fs::read_dir(&drafts).map_or(0, |all| all.count());
    assert_eq!(left, 0, "the draft is gone with the sending");
    // And once it is not wanted, it is gone too.
    let mut person = Person::at(&desk, "dana", &["reply", "1"], ACCESSIBLE);
    person.sees(SEVERAL);
    person.types("Nonsense\r");
    person.types(CTRL_C);
    person.ends();
    let mut person = Person::at(&desk, "dana", &["reply", "1"], ACCESSIBLE);
    person.sees("Go on with it?");
    person.types("no\r");
    person.sees(SEVERAL);
    person.types("Sense\r.\r");
    person.sees("Send? [Y/n]");
    person.types("n\r");
    let (rest, code) = person.ends();
    assert!(code == 1 && rest.contains("your text is kept in"), "{code}: {rest}");
    let mut person = Person::at(&desk, "dana", &["reply", "1"], ACCESSIBLE);
    person.sees("Go on with it?");
    person.types("yes\r");
    assert_eq!(person.ends().1, 0);
    assert_eq!(desk.json("1")["messages"][2]["body"], "Sense");
}

/// What is pasted, whatever stands in it, is one text, and nothing of it is left for the shell.
#[test]
fn a_paste_is_one_text() {
    let desk = desk("new");
    let mut person = Person::at(&desk, "dana", &["reply", "1"], &[]);
    person.sees(SEVERAL);
    person.types("First line\rrm -rf precious\r.\rlast line\r.\r");
    person.sees("  First line\r\n  rm -rf precious\r\n  .\r\n  last line\r\n");
    person.sees("Send? [Y/n]");
    person.types("\r");
    let (rest, code) = person.ends();
    assert!(code == 0 && rest.contains("answered"), "{code}: {rest}");
    assert_eq!(desk.json("1")["messages"][1]["body"], "First line\nrm -rf precious\n.\nlast line");
    // A field of one line takes the whole paste.
    let mut person = Person::at(&desk, "alice", &["portal"], &[]);
    person.sees("What now");
    person.types("closed\r");
    person.sees("Numbers");
    person.types("\u{1b}[200~1\r2\u{1b}[201~");
    person.types("\r");
    person.sees("Filed");
    person.types(CTRL_C);
    assert_eq!(person.ends().1, 130);
}

#[test]
fn the_editor_shows_what_the_customer_said_last() {
    let desk = desk("new");
    desk.by("dana").ok(&["note", "1", "-m", "inner matter"]);
    desk.by("alice").ok(&["reply", "1", "-m", "It is the one\non the second floor"]);
    let script = desk.path("editor.sh");
    std::fs::write(&script, "#!/bin/sh\ncp \"$1\" seen.txt\necho 'We come' > \"$1\"\n")
        .expect("written");
    let editor = format!("sh {}", script.display());
    let variables = [("CASEBOOK_EDITOR", editor.as_str())];
    let person = Person::at(&desk, "dana", &["reply", "1"], &variables);
    let (rest, code) = person.ends();
    assert_eq!(code, 0, "{rest}");
    let sheet = std::fs::read_to_string(desk.path("seen.txt")).expect("a sheet");
    assert!(
        sheet.contains("# alice wrote, 2026-11-23 10:00:\n# It is the one\n# on the second floor"),
        "{sheet}"
    );
    assert!(!sheet.contains("inner matter"), "{sheet}");
    assert_eq!(desk.json("1")["messages"][3]["body"], "We come");
}
