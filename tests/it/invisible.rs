//! What a person may not see is answered like what is not there: words, exit code, counts (P2), on
//! every object that an argument can name.

use crate::desk_under_test::{Ran, START, TestDesk};

/// A desk with a case, an item, an agreement, an article, files and notes that are not alice's.
fn desk() -> TestDesk {
    let desk = TestDesk::new();
    let admin = desk.at(START);
    desk.case();
    let dana = desk.by("dana");
    dana.ok(&["new", "-q", "--contact", "carol", "--ref", "INC7", "--subject", "Hers, zebra"]);
    std::fs::write(desk.path("inner.txt"), "inner").expect("written");
    dana.ok(&["note", "1", "-m", "About the giraffe", "--attach", "inner.txt"]);
    dana.ok(&["new", "-q", "--internal", "--subject", "Ours, okapi"]);
    admin.ok(&["item", "add", "globex-pc", "--name", "Their PC", "--accounts", "globex"]);
    dana.ok(&["kb", "new", "--title", "Draft of a lemur", "-m", "body"]);
    desk
}

/// The same command once with what is there but hidden, once with what is not there.
fn answers(desk: &TestDesk, command: &str, hidden: &str, nothing: &str) -> (Ran, Ran) {
    let run = |name: &str| {
        let command = command.replace("{}", name);
        let mut ran = desk.by("alice").run(&command.split('|').collect::<Vec<_>>());
        (ran.out, ran.err) = (ran.out.replace(name, "N"), ran.err.replace(name, "N"));
        ran
    };
    (run(hidden), run(nothing))
}

#[test]
fn what_is_hidden_is_not_there() {
    let desk = desk();
    for (what, hidden, nothing, commands) in [
        (
            "case",
            ["SR-000002", "SR-000003", "ref:INC7"],
            "SR-000099",
            &[
                "show|{}",
                "history|{}",
                "explain|{}",
                "reply|{}|-m|x",
                "close|{}",
                "cancel|{}",
                "reopen|{}|-m|x",
                "rate|{}|5",
                "complain|{}|-m|x",
                "take|{}",
                "note|{}|-m|x",
                "assign|{}|--to|dana",
                "edit|{}|--subject|x",
                "merge|1|--into|{}",
                "attach|list|{}",
                "attach|get|{}|inner.txt",
                "attach|add|{}|inner.txt",
                "new|--subject|x|--follow-up|{}",
                "new|--subject|x|--parent|{}",
                "list|--parent|{}",
                "list|--number|{}|--status|all|--count",
                "show|1|{}",
            ][..],
        ),
        ("item", ["globex-pc"; 3], "unknown-pc", &["new|--subject|x|--item|{}", "item|show|{}"]),
        (
            "service",
            ["network"; 3],
            "netwark",
            &["new|--subject|x|--service|{}", "service|show|{}"],
        ),
        ("agreement", ["acme-a"; 3], "acme-z", &["list|--agreement|{}|--status|closed"]),
        ("article", ["KB-1"; 3], "KB-9", &["kb|show|{}"]),
        ("file", ["inner.txt"; 3], "other.txt", &["attach|get|1|{}"]),
        (
            "person",
            ["carol", "dana", "frank"],
            "zoe",
            &[
                "new|--subject|x|--contact|{}",
                "list|--contact|{}",
                "list|--assignee|{}",
                "contact|show|{}",
                "agent|show|{}",
                "contact|invite|{}",
                "keys|list|{}",
                "assign|1|--to|{}",
                "note|1|-m|@{} look",
            ],
        ),
        ("group", ["network"; 3], "netwark", &["list|--group|{}", "assign|1|--group|{}"]),
        ("account", ["globex"; 3], "globax", &["list|--account|{}", "account|show|{}"]),
    ] {
        for command in commands {
            for hidden in hidden {
                let (there, not) = answers(&desk, command, hidden, nothing);
                assert_eq!(
                    (there.code, &there.out, &there.err),
                    (not.code, &not.out, &not.err),
                    "{what} {hidden}: {command}"
                );
                assert!(!there.err.contains("did you mean"), "{what}: {command}: {there:?}");
            }
        }
    }
}

#[test]
fn nothing_hidden_shows_in_hits_counts_and_queues() {
    let desk = desk();
    let alice = desk.by("alice");
    for word in ["zebra", "giraffe", "okapi", "lemur"] {
        assert_eq!(alice.ok(&["list", "--search", word, "--status", "all", "--count"]), "0\n");
        assert_eq!(alice.ok(&["kb", "search", word]), "");
    }
    assert_eq!(alice.ok(&["list", "--status", "all", "--count"]), "1\n");
    let taken = alice.run(&["take"]);
    assert_eq!(taken.code, 4, "{taken:?}");
    assert!(!taken.err.contains("SR-"), "the head of the queue is nobody's business: {taken:?}");
    let shown =
        alice.ok(&["show", "1", "--json"]) + &alice.ok(&["history", "1", "--json", "--full"]);
    for inner in ["giraffe", "inner.txt"] {
        assert!(!shown.contains(inner), "{inner} in {shown}");
    }
    assert_eq!(desk.by("carol").ok(&["list", "--status", "all", "-q"]), "SR-000002\n");
}

#[test]
fn who_moves_to_another_account_sees_what_is_theirs_there() {
    let desk = desk();
    let admin = desk.at(START);
    let bob = desk.by("bob");
    assert_eq!(bob.ok(&["list", "-q"]), "SR-000001\n");
    admin.ok(&["contact", "edit", "bob", "--account", "globex"]);
    assert_eq!(bob.ok(&["list", "-q"]), "SR-000002\n");
    bob.fails(3, &["show", "1"]);
    // Own cases stay one's own wherever one goes.
    admin.ok(&["contact", "edit", "alice", "--account", "globex"]);
    assert_eq!(desk.by("alice").ok(&["list", "-q"]), "SR-000001\n");
    desk.by("alice").fails(3, &["show", "2"]);
    // The code of an invitation is for whom it is sent to: `found::secrets`.
    admin.ok(&["agent", "invite", "dana"]);
    let id = admin.run(&["outbox", "list", "--json"]).json()[0]["id"].to_string();
    assert!(admin.ok(&["outbox", "show", &id]).contains("passwd --code"));
    desk.by("dana").fails(3, &["outbox", "show", &id]);
}

#[test]
fn an_unknown_view_tells_customers_nothing_of_those_of_staff() {
    let desk = TestDesk::new();
    let file = desk.path("view.toml");
    std::fs::write(&file, "[[view]]\nname = \"angry-customers\"\ncomplaints = true\n")
        .expect("written");
    desk.at(START).ok(&["apply", file.to_str().expect("a path")]);
    let staff = desk.by("dana").fails(3, &["list", "--view", "angry-customer"]);
    assert!(staff.contains("angry-customers"), "{staff}");
    let customer = desk.by("alice").fails(3, &["list", "--view", "angry-customer"]);
    assert!(!customer.contains("angry-customers"), "{customer}");
}
