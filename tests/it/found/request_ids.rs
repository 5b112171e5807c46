//! The same request again is the same answer, also where the first one hid, moved or ended what it names.

use crate::desk_under_test::{START, TestDesk};

fn operations(desk: &TestDesk) -> i64 {
    let db = rusqlite::Connection::open(desk.path("desk.db")).expect("opened");
    db.query_row("SELECT count(*) FROM operations", [], |row| row.get(0)).expect("counted")
}

/// Says it twice; the second time nothing is done, and the answer says so.
fn twice(desk: &TestDesk, who: &str, words: &[&str], input: &str) {
    let words = [words, &["--request-id", "once", "--json"]].concat();
    let before = operations(desk);
    let first = desk.by(who).input(input).run(&words);
    assert_eq!(first.code, 0, "{words:?}: {first:?}");
    let after = operations(desk);
    assert!(after > before, "{words:?}: it did nothing: {first:?}");
    let again = desk.by(who).input(input).run(&words);
    assert_eq!(again.code, 0, "{words:?}: {again:?}");
    assert_eq!(operations(desk), after, "{words:?}: done again: {again:?}");
    assert!(again.out.contains("\"replayed\":true"), "{words:?}: {again:?}");
    assert!(
        again.err.is_empty()
            || again.err.contains("operations, 0 failed")
            || again.err.contains("used before"),
        "{again:?}"
    );
}

#[test]
fn whatever_it_did_to_the_cases_that_it_names() {
    for (who, words) in [
        // The reference leads elsewhere afterwards.
        ("dana", &["merge", "1", "--into", "2"][..]),
        // The list is empty afterwards.
        ("dana", &["resolve", "--where", "status=new", "-m", "All done"]),
        // The case is nobody's of theirs afterwards.
        ("carol", &["unwatch", "3"]),
        // The head of the queue is another one afterwards.
        ("dana", &["take"]),
        ("dana", &["take", "1,2-3"]),
    ] {
        let desk = TestDesk::new();
        for _ in 0..4 {
            desk.case();
        }
        desk.by("dana").ok(&["watch", "3", "--contact", "carol"]);
        twice(&desk, who, words, "");
    }
}

#[test]
fn also_where_the_case_went_elsewhere_in_between() {
    for words in [
        &["task", "add", "1", "-m", "Look"][..],
        &["attach", "add", "1", "--link", "https://x.example/log"],
        &["note", "1", "-m", "Hm"],
    ] {
        let desk = TestDesk::new();
        desk.case();
        desk.case();
        let words = [words, &["--request-id", "once", "--json"]].concat();
        desk.by("dana").ok(&words);
        desk.by("dana").ok(&["merge", "1", "--into", "2"]);
        let before = operations(&desk);
        let again = desk.by("dana").run(&words);
        assert!(again.out.contains("\"replayed\":true"), "{words:?}: {again:?}");
        assert_eq!(operations(&desk), before);
    }
}

#[test]
fn each_line_of_a_batch_under_one_id() {
    let lines = "{\"op\":\"note\",\"case\":\"1\",\"message\":\"a\"}\n\
                 {\"op\":\"cancel\",\"case\":\"2\"}\n{\"op\":\"new\",\"contact\":\"alice\",\"message\":\"b\"}\n";
    for words in [&["batch", "-"][..], &["batch", "--atomic", "-"]] {
        let desk = TestDesk::new();
        desk.case();
        desk.case();
        twice(&desk, "dana", words, lines);
        // Something else under the same id is refused, line by line, and nothing is done.
        let before = operations(&desk);
        let other = lines.replace("\"a\"", "\"another\"");
        let words = [words, &["--request-id", "once"]].concat();
        let refused = desk.by("dana").input(&other).run(&words);
        assert_eq!(refused.code, 1, "{refused:?}");
        assert!(refused.out.contains("used for something else"), "{refused:?}");
        assert_eq!(operations(&desk), before);
    }
}

/// A command that commits more than once does not say that nothing was changed.
#[test]
fn after_a_first_commit_a_failure_says_what_stays() {
    casebook::error::note_change();
    assert!(!casebook::error::change_words().contains("nothing"));
    let _ = START;
}
