//! A copy of a desk in use is whole, and a desk made of it begins quietly (J5).

use std::sync::atomic::{AtomicBool, Ordering};

use crate::desk_under_test::{START, TestDesk};

/// Writers at work, and every copy holds what was acknowledged before it.
#[test]
fn copies_under_load_are_whole() {
    let desk = TestDesk::new();
    desk.case();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for login in ["alice", "dana"] {
            let (desk, done) = (&desk, &done);
            scope.spawn(move || {
                while !done.load(Ordering::Relaxed) {
                    desk.by(login).ok(&["reply", "1", "-m", "One more"]);
                }
            });
        }
        for n in 0..10 {
            let case = desk.case();
            let copy = desk.path(&format!("copy-{}.db", n % 3));
            let copy = copy.to_str().expect("a path");
            desk.at(START).ok(&["backup", copy]);
            let whole = desk.at(START).ok(&["--db", copy, "doctor", "--deep"]);
            assert!(whole.starts_with("ok: "), "{whole}");
            desk.at(START).ok(&["--db", copy, "show", &case]);
        }
        done.store(true, Ordering::Relaxed);
    });
}

#[test]
fn a_restored_desk_is_the_same_and_holds_its_mail() {
    let desk = TestDesk::new();
    let case = desk.case();
    let admin = desk.at(START);
    let at = |name: &str| desk.path(name).to_str().expect("a path").to_string();
    let (copy, other) = (at("copy.db"), at("other.db"));
    let head = admin.run(&["backup", &copy, "--json"]).json()["head"].clone();
    let restored = admin.run(&["--db", &other, "restore", &copy, "--json"]).json();
    assert_eq!(restored["head"], head);
    assert!(admin.ok(&["--db", &other, "show", &case]).contains(&case));
    assert!(admin.ok(&["--db", &other, "doctor", "--deep"]).starts_with("ok: "));
    let states = admin.run(&["--db", &other, "outbox", "list", "--json"]).json();
    assert!(states.as_array().into_iter().flatten().all(|row| row["state"] == "held"), "{states}");
    // Nothing that is there is overwritten.
    let told = admin.fails(5, &["--db", &other, "restore", &copy]);
    assert!(told.contains("there is already a desk at") && told.contains("--db PATH"), "{told}");
    std::fs::write(at("letter.txt"), "Dear all").expect("written");
    let told = admin.fails(5, &["backup", &at("letter.txt")]);
    assert!(told.contains("it is not a backup of a desk"), "{told}");
    assert_eq!(std::fs::read_to_string(at("letter.txt")).expect("there"), "Dear all");
    admin.fails(5, &["backup", &at("desk.db")]);
    // What is not a backup makes no desk.
    let third = at("third.db");
    admin.fails(8, &["--db", &third, "restore", &at("letter.txt")]);
    admin.fails(8, &["--db", &third, "restore", "/nowhere.db"]);
    let mut damaged = std::fs::read(&copy).expect("read");
    let middle = damaged.len() / 2;
    damaged[middle..middle + 16384].fill(0xAA);
    std::fs::write(at("damaged.db"), damaged).expect("written");
    admin.fails(8, &["--db", &third, "restore", &at("damaged.db")]);
    let beside = std::fs::read_dir(desk.path("")).expect("read").flatten();
    let left: Vec<String> = beside
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("third") || name.contains(".part-"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
    desk.by("dana").fails(4, &["backup", &at("mine.db")]);
}
