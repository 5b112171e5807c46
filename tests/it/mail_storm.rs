//! `mail receive` killed anywhere, and on a disk that fails: the mail is in the desk once, or comes
//! again (M1).

use std::fs::File;
use std::process::Stdio;

use crate::desk_under_test::{START, TestDesk};
use crate::storm::{spoilt_with, traces};

/// Cases, and mails that came in. (Receipts end at ten a day: M8.)
fn counts(desk: &TestDesk) -> [usize; 2] {
    let admin = desk.at(START);
    let rows = |words: &[&str]| admin.run(words).json().as_array().map_or(0, Vec::len);
    [rows(&["list", "--status", "all", "--json"]), rows(&["mail", "list", "--json"])]
}

/// Delivers a mail of its own for every place where a call can be spoilt; gives how many there were.
fn each_place(desk: &TestDesk, call: &str, spoil: &str, ends: Option<i32>) -> usize {
    for n in 1..200 {
        let name = desk.path("mail.eml");
        let mail = format!(
            "From: alice@acme.example\nTo: support@desk.example\nSubject: {spoil} {n}\n\
             Message-ID: <{call}-{spoil}-{n}@acme.example>\n\nIt jams.\n"
        );
        std::fs::write(&name, &mail).expect("written");
        let before = counts(desk);
        let input = Stdio::from(File::open(&name).expect("a mail"));
        let inject = format!("{call}:{spoil}:when={n}");
        let (code, said) = spoilt_with(desk, "root", &["mail", "receive"], &inject, input);
        let whole = before.map(|count| count + 1);
        let after = counts(desk);
        if code == Some(0) {
            assert_eq!(after, whole, "{inject}: said to be received: {said}");
            return n - 1;
        }
        assert_eq!(code, ends, "{inject}: {said}");
        assert!(after == before || after == whole, "{inject}: {after:?} of {whole:?}: {said}");
        // The mail server comes again: once in all.
        desk.at(START).input(&mail).ok(&["mail", "receive"]);
        assert_eq!(counts(desk), whole, "{inject}: delivered again");
    }
    panic!("{call} never came to an end");
}

#[test]
fn killed_anywhere_a_mail_is_there_once() {
    if !traces() {
        return;
    }
    let desk = TestDesk::new();
    let places: usize = ["pwrite64", "fdatasync"]
        .map(|call| each_place(&desk, call, "signal=KILL", None))
        .iter()
        .sum();
    assert!(places > 5, "only {places} places to be killed at");
}

#[test]
fn a_full_or_broken_disk_is_75_and_the_mail_comes_again() {
    if !traces() {
        return;
    }
    let desk = TestDesk::new();
    let places: usize =
        [("pwrite64", "error=ENOSPC"), ("pwrite64", "error=EIO"), ("fdatasync", "error=EIO")]
            .map(|(call, spoil)| each_place(&desk, call, spoil, Some(75)))
            .iter()
            .sum();
    assert!(places > 5, "only {places} places to fail at");
}
