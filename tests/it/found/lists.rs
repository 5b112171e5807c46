//! Filters take lists, `none`, `@me`, `@mine` and `!x`; pages in any order; moments with a dash.

use crate::desk_under_test::{START, TestDesk};

const LATER: &str = "2026-11-23T12:00:00Z";

fn desk() -> TestDesk {
    let desk = TestDesk::new();
    let alice = desk.by("alice");
    for (subject, tags) in
        [("a", &["red"][..]), ("b", &["red", "hot"]), ("c", &[]), ("d", &["hot"])]
    {
        let n = alice.ok(&["new", "-q", "--service", "printing", "--subject", subject, "-m", "x"]);
        for tag in tags {
            desk.at(START).ok(&["edit", n.trim(), "--add-tag", tag]);
        }
    }
    let root = desk.at(START);
    desk.by("dana").ok(&["take", "1"]);
    root.ok(&["assign", "2", "--to", "erin"]);
    root.ok(&["edit", "3", "--priority", "low"]);
    desk
}

fn listed(desk: &TestDesk, who: Option<&str>, filter: &[&str]) -> String {
    let arguments: Vec<&str> =
        ["list", "-q", "--sort", "number"].into_iter().chain(filter.iter().copied()).collect();
    let actor = match who {
        Some(login) => desk.by(login),
        None => desk.at(START),
    };
    let out = actor.ok(&arguments);
    out.lines().map(|line| line.trim_start_matches("SR-00000")).collect()
}

#[test]
fn every_filter_takes_a_list_and_leaves_out() {
    let desk = desk();
    for (filter, wanted) in [
        (&["--assignee", "dana,erin"][..], "12"),
        (&["--assignee", "@me,none"], "134"),
        (&["--assignee", "!@me"], "234"),
        (&["--assignee", "!none"], "12"),
        (&["--assignee", "!dana,!erin"], "34"),
        (&["--assignee", "dana", "--assignee", "none"], "134"),
        (&["--priority", "low,critical"], "3"),
        (&["--priority", "!low"], "124"),
        (&["--group", "@mine"], "1234"),
        (&["--group", "!@mine"], ""),
        (&["--tag", "red,hot"], "124"),
        (&["--tag", "red", "--tag", "hot"], "2"),
        (&["--tag", "red,!hot"], "1"),
        (&["--tag", "none"], "3"),
        (&["--tag", "!hot"], "13"),
        (&["--service", "printing,none"], "1234"),
        (&["--service", "!printing"], ""),
        (&["--status", "!new"], "1"),
        (&["--status", "all,!new"], "1"),
        (&["--number", "!2,!3-9"], "1"),
        (&["--origin", "!cli,!portal"], ""),
        (&["--parent", "none"], "1234"),
        (&["--account", "!none,!acme"], ""),
        (&["--item", "none", "--category", "!none"], "1234"),
    ] {
        assert_eq!(listed(&desk, Some("dana"), filter), wanted, "{filter:?}");
    }
    // The same through `--where`, and nothing of it for who is in no group.
    let shown =
        desk.by("dana").ok(&["note", "--where", "assignee=@me,none", "-m", "x", "-n", "-q"]);
    assert_eq!(shown.lines().count(), 3, "{shown}");
    desk.by("dana").fails(2, &["list", "--assignee", "dana,"]);
    desk.by("dana").fails(3, &["list", "--assignee", "dana,nobody"]);
}

#[test]
fn a_view_that_is_no_list_is_found_when_it_is_written() {
    let desk = desk();
    let root = desk.at(START);
    let view = |flags: &str| format!("[[view]]\nname = \"burning\"\n{flags}\n");
    root.input(&view("priority = \"critical,high\"\nassignee = \"@me,none\"\noverdue = true"))
        .ok(&["apply", "-"]);
    root.ok(&["list", "--view", "burning"]);
    for bad in [
        "priority = \"critical,hihg\"",
        "colour = \"red\"",
        "sort = \"colour\"",
        "assignee = \"nobody\"",
    ] {
        let ran = root.input(&view(bad)).run(&["apply", "-"]);
        assert_eq!(ran.code, 6, "{bad} {ran:?}");
        assert!(ran.err.contains("burning"), "{ran:?}");
        assert_eq!(root.input(&view(bad)).run(&["policy", "check", "-"]).code, 6, "{bad}");
    }
    // A priority and the view that names it may come in one file.
    let both =
        format!("[[priority]]\nkey = \"severe\"\nrank = 9\n{}", view("priority = \"severe\""));
    let ran = root.input(&both).run(&["apply", "-"]);
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn pages_in_any_order_come_to_the_whole_list() {
    let desk = desk();
    desk.at(START).ok(&["close", "4", "-m", "x"]);
    desk.at(LATER).ok(&["cancel", "2", "-m", "x"]);
    for sort in
        ["closed", "closed:desc", "due", "due:desc", "priority", "subject:desc", "updated,closed"]
    {
        let page = ["list", "--status", "all", "-q", "--sort", sort];
        let whole = desk.at(START).ok(&page);
        let (mut pages, mut after) = (String::new(), None::<String>);
        loop {
            let mut arguments: Vec<&str> = page.to_vec();
            arguments.extend(["--limit", "1"]);
            if let Some(after) = &after {
                arguments.extend(["--after", after]);
            }
            let one = desk.at(START).ok(&arguments);
            if one.is_empty() {
                break;
            }
            after = Some(one.trim().to_string());
            pages += &one;
        }
        assert_eq!(pages, whole, "{sort}");
    }
}

#[test]
fn moments_may_begin_with_a_dash() {
    let desk = desk();
    let root = desk.at(LATER);
    root.ok(&["stats", "--since", "-365d"]);
    root.ok(&["stats", "--since", "-365d", "--until", "-1h"]);
    root.ok(&["report", "--since", "-7d"]);
    root.ok(&["sweep", "--at", "-1d"]);
    root.ok(&["list", "--registered", "-7d"]);
    assert_eq!(desk.at(START).ok(&["list", "--due-within", "-2h", "--count"]), "0\n");
    assert_eq!(root.ok(&["list", "--due-within", "-2h", "--count"]), "3\n");
    root.fails(6, &["postpone", "1", "--till", "-1h"]);
}

#[test]
fn the_small_promises_of_lists() {
    let desk = desk();
    let root = desk.at(START);
    assert_eq!(root.input("2\nSR-000003\n").ok(&["show", "-", "-q"]), "SR-000002\nSR-000003\n");
    root.ok(&["close", "4", "-m", "x"]);
    root.ok(&["cancel", "2", "-m", "x"]);
    root.ok(&["close", "4", "-m", "x"]);
    root.ok(&["cancel", "2", "-m", "x"]);
    root.fails(5, &["cancel", "4", "-m", "x"]);
    root.fails(5, &["close", "2", "-m", "x"]);
    let err = root.fails(3, &["list", "--priority", "zzz"]);
    assert!(err.contains("there are: "), "{err}");
    root.ok(&["case"]);
    // Whatever is refused writes nothing where a program reads.
    for refused in [
        &["resolve", "98", "-m", "x", "--json"][..],
        &["resolve", "98", "99", "-m", "x", "--json"],
        &["take", "98", "--json"],
        &["show", "98", "--json"],
        &["list", "--group", "zzz", "--json"],
        &["list", "--view", "zzz", "--json"],
        &["close", "2", "-m", "x", "--json"],
        &["close", "2", "2", "-m", "x", "--json"],
        &["sweep", "--at", "zzz", "--json"],
        &["new", "--service", "zzz", "-m", "x", "--json"],
        &["export", "--where", "group=zzz"],
        &["stats", "--by", "zzz", "--json"],
    ] {
        let ran = root.run(refused);
        assert!(ran.code != 0 && ran.out.is_empty(), "{refused:?} {ran:?}");
    }
}

#[test]
fn a_batch_says_yes_and_a_reclassification_says_what_changed() {
    let desk = TestDesk::new();
    let case = desk.case();
    let theirs =
        desk.at(START).ok(&["new", "-q", "--account", "globex", "--subject", "x", "-m", "x"]);
    let merge = |yes: &str| {
        format!("{{\"op\":\"merge\",\"case\":\"{}\",\"into\":\"{case}\"{yes}}}\n", theirs.trim())
    };
    let root = desk.at(START);
    assert_eq!(root.input(&merge("")).run(&["batch", "-"]).code, 1);
    assert_eq!(root.input(&merge(",\"yes\":\"x\"")).run(&["batch", "-"]).code, 1);
    let ran = root.input(&merge(",\"yes\":true")).run(&["batch", "-"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let other = desk.case();
    desk.by("dana").ok(&["reclassify", &other, "--service", "network"]);
    let history = desk.by("dana").ok(&["history", &other]);
    assert!(history.contains("service printing → network"), "{history}");
    assert!(history.contains("no deadlines"), "{history}");
    desk.by("dana").ok(&["reclassify", &other, "--service", "printing"]);
    let history = desk.by("dana").ok(&["history", &other]);
    assert!(history.contains("solution within"), "{history}");
}

/// rule “-m”: with a step it is a note, in the same operation, and is never dropped.
#[test]
fn a_text_with_a_step_is_a_note_for_colleagues() {
    let desk = TestDesk::new();
    let (case, other) = (desk.case(), desk.case());
    let dana = desk.by("dana");
    for (n, step) in [
        &["take", &case][..],
        &["take", &case],
        &["assign", &case, "--to", "erin"],
        &["escalate", &case, "--to", "erin"],
        &["reclassify", &case, "--service", "printing"],
        &["postpone", &case, "--till", "+4h"],
        &["edit", &case, "--subject", "Another"],
        &["take", &case, "--steal"],
        &["status", &case, "in-progress"],
        &["requeue", &case],
        &["merge", &case, "--into", &other, "-y"],
    ]
    .iter()
    .enumerate()
    {
        let text = format!("reason {n} of it");
        let with: Vec<&str> = step.iter().copied().chain(["-m", &text]).collect();
        dana.ok(&with);
        let notes = dana.ok(&["history", &case, "--full"]);
        assert!(notes.contains(&text), "{step:?}: {notes}");
        let seen = desk.by("alice").ok(&["show", &case, "--full"])
            + &desk.by("alice").ok(&["history", &case, "--full"]);
        assert!(!seen.contains("of it"), "{step:?}: {seen}");
    }
    let waiting = desk.case();
    dana.ok(&["status", &waiting, "waiting", "-m", "Which tray?"]);
    assert!(desk.by("alice").ok(&["show", &waiting]).contains("Which tray?"));
}

/// Words are found by their letters, however they are written; a number finds its case.
#[test]
fn search_folds_letters_and_finds_numbers_and_parts_of_runs() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    for text in [
        "Straße gesperrt",
        "Οδυσσέας φαξ",
        "Ёлка не работает",
        "Łódź Ørsted",
        "我的打印机坏了请帮忙",
        "4 of them broke",
    ] {
        root.ok(&["new", "-q", "--contact", "alice", "-m", text]);
    }
    let found = |words: &str| root.ok(&["list", "--search", words, "--fields", "number"]);
    for (words, number) in [
        ("strasse", 1),
        ("STRASSE", 1),
        ("straße", 1),
        ("οδυσσεας", 2),
        ("ΟΔΥΣΣΕΑΣ", 2),
        ("елка", 3),
        ("lodz orsted", 4),
        ("打印机", 5),
        ("sr-4", 4),
        ("SR-000004", 4),
    ] {
        assert_eq!(found(words), format!("SR-{number:06}\n"), "{words}");
    }
    // The case of that number comes first, and what says the word comes too.
    for words in ["4", "#4"] {
        assert_eq!(found(words), "SR-000004\nSR-000006\n", "{words}");
    }
    let hit = root.ok(&["list", "--search", "strasse", "--fields", "hit"]);
    assert_eq!(hit, "Straße gesperrt\n", "shown as it was written");
    root.ok(&["kb", "new", "--title", "Maße", "-m", "Die Straße"]);
    assert!(root.ok(&["kb", "search", "strasse"]).contains("Die Straße"));
}

/// Words that every text has are nothing in common.
#[test]
fn cases_are_not_alike_by_the_words_that_all_texts_have() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    for text in ["the fax is broken and we wait for it", "the lamp is yellow and we wait for it"] {
        root.ok(&["new", "-q", "--contact", "alice", "-m", text]);
    }
    root.ok(&["new", "-q", "--contact", "alice", "-m", "this is the door and it is for us"]);
    let ran = root.run(&["similar", "3", "--json"]);
    let words = ran.out;
    for word in ["\"and\"", "\"the\"", "\"is\""] {
        assert!(!words.contains(word), "{words}");
    }
}

/// What is not a name, no range and no desk says what to do next.
#[test]
fn a_slip_says_the_next_step() {
    let desk = TestDesk::new();
    let case = desk.case();
    let root = desk.at(START);
    for (command, words) in [
        (&["list", "--status", "qqq"][..], "there are: new"),
        (&["list", "--status", "nwe"], "did you mean new?"),
        (&["list", "--view", "x"], "casebook view list"),
        (&["list", "--origin", "mial"], "there are"),
        (&["list", "--group", "qqq"], "casebook group list"),
        (&["show", "1..4"], "1-4"),
        (&["list", "--number", "1:4"], "1-4"),
        (&["--db", "/etc/passwd", "list"], "/etc/passwd is not a desk"),
        (&["new", "--contact", "alice", "--impact", "x", "-m", "x"], "not a whole number"),
        (&["call", &case], "-m TEXT"),
    ] {
        let ran = root.run(command);
        assert_ne!(ran.code, 0, "{command:?}");
        assert!(ran.err.contains(words), "{command:?}: {ran:?}");
        assert!(!ran.err.contains("os error") && !ran.err.contains("digit found"), "{ran:?}");
    }
    let ran = root.run(&["account", "add", "quiet", "--name", "Q", "-q"]);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
    // Of a sweep `--fields` picks keys.
    let ran = root.run(&["sweep", "--fields", "closed", "--json"]);
    assert_eq!(ran.out, "{\"closed\":[]}\n");
    // The history of the policy says what changed, once.
    root.ok(&["account", "edit", "quiet", "--name", "Loud"]);
    let told = root.ok(&["policy", "history"]);
    let last = told.lines().last().unwrap_or_default();
    assert!(last.ends_with("account quiet changed: name Q → Loud"), "{last}");
}

#[test]
fn what_there_is_is_said_once() {
    let desk = TestDesk::new();
    let why = desk.by("dana").fails(3, &["list", "--status", "nonsense"]);
    assert_eq!(why.matches("closed").count(), 1, "{why}");
}
