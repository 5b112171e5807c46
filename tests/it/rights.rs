//! The matrix of P3, in every cell and on cases of every phase; refusals that tell nothing (P2).

use crate::desk_under_test::{Actor, TestDesk};

/// What a cell of P3 says. `Yes` may still meet a status in which the verb has no place.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Cell {
    Yes,
    /// As if the case did not exist.
    Gone,
    No,
}
use Cell::{Gone, No, Yes};

/// The verb with its flags, then: own case, power user of the account, other customer, agent, lead,
/// admin.
const MATRIX: &[(&[&str], [Cell; 6])] = &[
    (&["show"], [Yes, Yes, Gone, Yes, Yes, Yes]),
    (&["history"], [Yes, Yes, Gone, Yes, Yes, Yes]),
    (&["explain"], [Yes, Yes, Gone, Yes, Yes, Yes]),
    (&["reply", "-m", "x"], [Yes, Yes, Gone, Yes, Yes, Yes]),
    (&["cancel"], [Yes, Yes, Gone, Yes, Yes, Yes]),
    (&["close"], [Yes, Yes, Gone, Yes, Yes, Yes]),
    (&["reopen", "-m", "x"], [Yes, Yes, Gone, Yes, Yes, Yes]),
    (&["rate", "@", "5"], [Yes, No, Gone, No, No, No]),
    (&["complain", "-m", "x"], [Yes, Yes, Gone, No, No, No]),
    (&["take"], [No, No, Gone, Yes, Yes, Yes]),
    (&["note", "-m", "x"], [No, No, Gone, Yes, Yes, Yes]),
    (&["call", "-m", "x"], [No, No, Gone, Yes, Yes, Yes]),
    (&["assign", "--nobody"], [No, No, Gone, Yes, Yes, Yes]),
    (&["escalate", "--line", "3", "--group", "network"], [No, No, Gone, Yes, Yes, Yes]),
    (&["reclassify", "--service", "printing/toner"], [No, No, Gone, Yes, Yes, Yes]),
    (&["wait"], [No, No, Gone, Yes, Yes, Yes]),
    (&["status", "@", "on-hold"], [No, No, Gone, Yes, Yes, Yes]),
    (&["resolve", "-m", "x"], [No, No, Gone, Yes, Yes, Yes]),
    (&["edit", "--subject", "x"], [No, No, Gone, Yes, Yes, Yes]),
    (&["postpone", "--till", "+1d"], [No, No, Gone, Yes, Yes, Yes]),
    (&["requeue"], [No, No, Gone, Yes, Yes, Yes]),
    (&["merge", "@", "--into", "SR-000001"], [No, No, Gone, Yes, Yes, Yes]),
    (&["close", "--rating", "4"], [Yes, Yes, Gone, No, No, No]),
];

const PEOPLE: [&str; 6] = ["alice", "bob", "carol", "dana", "frank", "root"];

/// The verb on a case: `@` stands for its number, which otherwise comes first.
fn arguments<'a>(verb: &[&'a str], case: &'a str) -> Vec<&'a str> {
    let mut words: Vec<&str> = verb.to_vec();
    match words.iter().position(|word| *word == "@") {
        Some(at) => words[at] = case,
        None => words.insert(1, case),
    }
    words.push("--dry-run");
    words
}

fn by<'a>(desk: &'a TestDesk, login: &'a str) -> Actor<'a> {
    if login == "root" { desk.at(crate::desk_under_test::START) } else { desk.by(login) }
}

#[test]
fn every_cell_holds_in_every_phase() {
    let desk = TestDesk::new();
    let cases: Vec<String> = (0..6).map(|_| desk.case()).collect();
    let dana = desk.by("dana");
    dana.ok(&["take", &cases[1]]);
    dana.ok(&["wait", &cases[2]]);
    dana.ok(&["resolve", &cases[3]]);
    dana.ok(&["close", &cases[4]]);
    desk.by("alice").ok(&["cancel", &cases[5]]);
    let mut wrong = Vec::new();
    for case in &cases {
        for (verb, cells) in MATRIX {
            for (login, cell) in PEOPLE.iter().zip(cells) {
                let person = by(&desk, login);
                let ran = person.run(&arguments(verb, case));
                let fits = match cell {
                    Yes => matches!(ran.code, 0 | 5),
                    No => ran.code == 4,
                    // rule “Order of refusals”: a verb that the role has not is 4, there or not.
                    Gone if ran.code == 4 => {
                        let none = person.run(&arguments(verb, "SR-000999"));
                        (none.code, &none.err) == (4, &ran.err) && ran.out.is_empty()
                    }
                    Gone => {
                        let none = person.run(&arguments(verb, "SR-000999"));
                        let same = none.err.replace("SR-000999", case) == ran.err;
                        ran.code == 3 && none.code == 3 && same && ran.out.is_empty()
                    }
                };
                if !fits {
                    wrong.push(format!("{verb:?} {case} by {login}: {cell:?}, but {ran:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn lists_counts_and_searches_leave_out_what_is_not_mine() {
    let desk = TestDesk::new();
    let case = desk.case();
    desk.by("dana").ok(&["note", &case, "-m", "zeppelin"]);
    for (login, count) in [("alice", "1"), ("bob", "1"), ("carol", "0"), ("dana", "1")] {
        let person = by(&desk, login);
        assert_eq!(person.ok(&["list", "--status", "all", "--count"]).trim(), count, "{login}");
        assert_eq!(
            person.ok(&["list", "--number", "1-9", "-q"]).lines().count().to_string(),
            count
        );
        let hits = person.ok(&["list", "--search", "zeppelin", "--count"]);
        assert_eq!(hits.trim(), if login == "dana" { "1" } else { "0" }, "notes: {login}");
        let hits = person.ok(&["list", "--search", "jams", "--count"]);
        assert_eq!(hits.trim(), count, "messages: {login}");
    }
    let internal =
        desk.by("dana").ok(&["new", "-q", "--internal", "--contact", "alice", "--subject", "x"]);
    desk.by("alice").fails(3, &["show", internal.trim()]);
}

#[test]
fn filing_for_others_is_for_staff_and_for_the_power_users_account() {
    let desk = TestDesk::new();
    let file = |contact| ["new", "--contact", contact, "--subject", "x", "--dry-run"];
    desk.by("alice").ok(&file("alice"));
    desk.by("alice").fails(4, &file("bob"));
    desk.by("bob").ok(&file("alice"));
    let other = desk.by("bob").run(&file("carol"));
    let none = desk.by("bob").run(&file("nobody-there"));
    assert_eq!((other.code, none.code), (3, 3), "{other:?} {none:?}");
    assert_eq!(other.err.replace("carol", "nobody-there"), none.err, "P2");
    for login in ["dana", "frank", "root"] {
        by(&desk, login).ok(&file("carol"));
    }
    for flag in [
        ["--priority", "high"],
        ["--assignee", "dana"],
        ["--group", "helpdesk"],
        ["--tag", "x"],
        ["--origin", "phone"],
        ["--parent", "1"],
    ] {
        desk.case();
        let words = [&["new", "--subject", "x"][..], &flag].concat();
        desk.by("alice").fails(4, &words);
    }
}

#[test]
fn the_desk_itself_is_for_admins() {
    let desk = TestDesk::new();
    std::fs::write(desk.path("p.toml"), "[desk]\nname = \"Other\"\n").expect("a file");
    let matrix: &[(&[&str], [i32; 4])] = &[
        // alice, dana, frank, root
        (&["apply", "p.toml", "--dry-run"], [4, 4, 4, 0]),
        (&["policy", "show", "desk"], [4, 4, 0, 0]),
        (&["log"], [4, 4, 0, 0]),
        (&["doctor"], [4, 4, 0, 0]),
        (&["sweep", "--dry-run"], [4, 4, 4, 0]),
        (&["outbox", "list"], [4, 0, 0, 0]),
        (&["contact", "add", "zoe", "--name", "Zoe", "--dry-run"], [4, 0, 0, 0]),
        (&["agent", "add", "zed", "--name", "Zed", "--dry-run"], [4, 4, 4, 0]),
        (&["service", "add", "x", "--name", "X", "--dry-run"], [4, 4, 4, 0]),
        (&["keys", "list"], [4, 4, 4, 0]),
        (&["stats"], [4, 0, 0, 0]),
        (&["mail", "list"], [4, 4, 0, 0]),
        (&["whoami"], [0, 0, 0, 0]),
    ];
    for (words, codes) in matrix {
        for (login, code) in ["alice", "dana", "frank", "root"].iter().zip(codes) {
            let ran = by(&desk, login).run(words);
            assert_eq!(ran.code, *code, "{words:?} by {login}: {ran:?}");
        }
    }
}
