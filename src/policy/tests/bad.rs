//! Bad policies and exactly what is said of them (`bad.txt`), and what only a desk can know.

use std::collections::HashSet;

use super::*;

#[test]
fn every_problem_is_said_with_its_line_and_the_nearest_word() {
    let mut cases = 0;
    for case in include_str!("bad.txt").split("\n=====\n").skip(1) {
        let (said, text): (Vec<_>, Vec<_>) = case.lines().partition(|line| line.starts_with("> "));
        let said: Vec<_> = said.iter().map(|line| line.trim_start_matches("> ")).collect();
        let text = text.join("\n");
        assert!(!said.is_empty(), "{text}");
        assert_eq!(check(&text, &Nobody), said, "\n{text}");
        cases += 1;
    }
    assert!(cases > 70, "{cases}");
}

#[test]
fn a_problem_names_the_file_it_stands_in() {
    let files = [
        Source {
            name: "a.toml".into(),
            text: "[[service]]\nkey = \"p\"\n[desk]\nwarn_at = 5".into(),
        },
        Source {
            name: "b.toml".into(),
            text: "\n[[service]]\nkey = \"p\"\n[desk]\nwarn_at = 5".into(),
        },
    ];
    let problems = read(&files).expect_err("named twice");
    let lines: Vec<_> = problems.iter().map(Problem::to_string).collect();
    assert_eq!(
        lines,
        [
            "b.toml:2: [[service]] p: this entry is a duplicate; the first is at a.toml:1",
            "b.toml:5: [desk]: `warn_at` is a duplicate; the first is at a.toml:4",
        ]
    );
    // What no file of the call names stands in the desk.
    let current = merge(stock(), &draft("[[agent]]\nlogin = \"a\"\ngroups = [\"g\"]\n"));
    let problems = validate(&current, &Draft::default(), &Nobody);
    let line = "the desk: [[agent]] a: `groups[1]` names group `g`, which does not exist";
    assert_eq!(problems.iter().map(Problem::to_string).collect::<Vec<_>>(), [line]);
}

/// A desk with an admin `dana` (`dana@x.example`, OS user `dana`), a contact `alice` of `acme/it`.
struct Desk;

impl Known for Desk {
    fn exists(&self, kind: Section, key: &str) -> bool {
        [(Section::Agent, "dana"), (Section::Contact, "alice"), (Section::Account, "acme")]
            .contains(&(kind, key))
    }

    fn department(&self, department: &str) -> bool {
        department == "acme/it"
    }

    fn holder(&self, address: &str) -> Option<String> {
        (address == "dana@x.example").then(|| "dana".to_owned())
    }

    fn os_user(&self, name: &str) -> Option<String> {
        (name == "dana").then(|| "dana".to_owned())
    }

    fn admin_besides(&self, logins: &HashSet<&str>) -> bool {
        !logins.contains("dana")
    }

    fn near(&self, kind: Section, _key: &str) -> Option<String> {
        (kind == Section::Contact).then(|| "alice".to_owned())
    }
}

#[test]
fn what_the_desk_holds_counts_too() {
    let cases: &[(&str, &[&str])] = &[
        ("[[group]]\nkey = \"g\"\nmembers = [\"dana\"]\n", &[]),
        ("[[contact]]\nlogin = \"bob\"\ndepartment = \"acme/it\"\naccount = \"acme\"\n", &[]),
        (
            "[[item]]\nkey = \"i\"\ncontacts = [\"alcie\"]\n",
            &[
                "desk.toml:3: [[item]] i: `contacts[1]` names contact `alcie`, which does not exist \
               | did you mean `alice`?",
            ],
        ),
        (
            "[[contact]]\nlogin = \"bob\"\nemails = [\"Dana@x.example\"]\nos_user = \"dana\"\n",
            &[
                "desk.toml:3: [[contact]] bob: address `dana@x.example` already belongs to `dana`",
                "desk.toml:4: [[contact]] bob: OS user `dana` is already `dana`",
            ],
        ),
        (
            // In the same call dana gives the address up.
            "[[contact]]\nlogin = \"bob\"\nemails = [\"dana@x.example\"]\n\
             [[agent]]\nlogin = \"dana\"\nrole = \"admin\"\n",
            &[],
        ),
        (
            "[[agent]]\nlogin = \"dana\"\nrole = \"lead\"\n",
            &["desk.toml:3: [[agent]] dana: the desk would have no admin left \
               | give one agent role = \"admin\""],
        ),
        (
            "[[agent]]\nlogin = \"alice\"\n",
            &["desk.toml:2: [[agent]] alice: is the login of a contact too; \
               a login is one person's"],
        ),
        (
            "[[contact]]\nlogin = \"dana\"\n",
            &["desk.toml:2: [[contact]] dana: is the login of an agent too; \
               a login is one person's"],
        ),
    ];
    for (text, lines) in cases {
        assert_eq!(check(text, &Desk), *lines, "\n{text}");
    }
}

#[test]
fn a_stock_status_cannot_go_away() {
    let gone = retire(stock(), &[(Section::Status, "waiting".to_owned())]);
    let problems = validate(&gone, &Draft::default(), &Nobody);
    let lines: Vec<_> = problems.iter().map(Problem::to_string).collect();
    let line = "the desk: [[status]] waiting: is a stock status and cannot go away";
    assert!(lines.iter().any(|it| it == line), "{lines:#?}");
}
