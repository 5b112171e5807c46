//! Rights are asked before anything is looked up: what somebody may not name, they do not learn of.

use crate::desk_under_test::{START, TestDesk};

#[test]
fn what_customers_may_not_name_answers_the_same_whether_it_is_there() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    root.ok(&["new", "--account", "globex", "--subject", "x", "--ref", "INC77", "-m", "x"]);
    root.ok(&["contact", "retire", "carol"]);
    let case = desk.case();
    for login in ["alice", "bob"] {
        let new = ["new", "--service", "printing", "-m", "x"];
        for (flag, there, nowhere) in [
            ("--ref", "INC77", "INC78"),
            ("--assignee", "dana", "nosuch"),
            ("--group", "helpdesk", "nosuch"),
            ("--priority", "high", "nosuch"),
            ("--parent", "1", "99"),
        ] {
            let said = |value: &str| {
                let arguments: Vec<&str> = new.iter().copied().chain([flag, value]).collect();
                desk.by(login).fails(4, &arguments)
            };
            assert_eq!(said(there), said(nowhere), "{flag} by {login}");
        }
        // Staff's verbs on their own case.
        for (there, nowhere) in [
            (&["assign", &case, "--to", "dana"][..], &["assign", &case, "--to", "nosuch"][..]),
            (&["assign", &case, "--group", "helpdesk"], &["assign", &case, "--group", "nosuch"]),
            (&["edit", &case, "--contact", "carol"], &["edit", &case, "--contact", "nosuch"]),
            (&["edit", &case, "--priority", "low"], &["edit", &case, "--priority", "nosuch"]),
            (
                &["reclassify", &case, "--service", "printing"],
                &["reclassify", &case, "--service", "no"],
            ),
            (&["merge", &case, "--into", "1"], &["merge", &case, "--into", "99"]),
            (
                &["reply", &case, "-m", "x", "--canned", "a"],
                &["reply", &case, "-m", "x", "--canned", "b"],
            ),
            (&["note", &case, "-m", "x"], &["note", &case, "-m", "y"]),
        ] {
            let (first, second) = (desk.by(login).run(there), desk.by(login).run(nowhere));
            assert!(first.code == 4 || first.code == 2, "{there:?} {first:?}");
            assert_eq!((first.code, first.err), (second.code, second.err), "{there:?} by {login}");
        }
    }
    // A contact of somebody else's account is not there, retired or not.
    let gone = desk.by("bob").fails(3, &["new", "--contact", "carol", "--subject", "x", "-m", "x"]);
    assert!(!gone.contains("retired"), "{gone}");
}

#[test]
fn a_case_that_somebody_may_not_see_is_not_named_to_them() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let mine = desk.case();
    let inner = root.ok(&["new", "-q", "--internal", "--subject", "Roof", "-m", "x"]);
    root.ok(&["edit", &mine, "--parent", inner.trim()]);
    let theirs = root.ok(&["new", "-q", "--account", "globex", "--subject", "y", "-m", "x"]);
    let other = desk.case();
    root.ok(&["merge", &other, "--into", theirs.trim(), "-y"]);
    for who in ["alice", "bob"] {
        let shown = desk.by(who).ok(&["show", &mine, "--json"]);
        assert!(!shown.contains(inner.trim()), "{shown}");
        let listed = desk.by(who).ok(&["list", "--status", "all", "--json"]);
        assert!(!listed.contains(inner.trim()) && !listed.contains(theirs.trim()), "{listed}");
    }
}

/// A power user files for their own account; of others they know nothing, and customers give none.
#[test]
fn power_users_name_their_own_account_alone() {
    let desk = TestDesk::new();
    let new = |login, account| {
        desk.by(login).run(&["new", "--account", account, "--subject", "x", "-m", "x"])
    };
    assert_eq!(new("bob", "acme").code, 0, "{:?}", new("bob", "acme"));
    let (other, none) = (new("bob", "globex"), new("bob", "nowhere"));
    assert_eq!((other.code, none.code), (3, 3), "{other:?} {none:?}");
    assert_eq!(other.err.replace("globex", "nowhere"), none.err);
    assert_eq!(new("alice", "acme").code, 4);
}

/// What customers read they may also narrow: `kb list --state published`.
#[test]
fn customers_filter_the_articles_they_may_read() {
    let desk = TestDesk::new();
    desk.by("alice").ok(&["kb", "list", "--state", "published"]);
    desk.by("alice").fails(4, &["kb", "link", "1", "KB-1"]);
}
