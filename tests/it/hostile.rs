//! Bad input: a clear answer each, nothing half done.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use crate::desk_under_test::{START, TestDesk};

fn count(desk: &TestDesk) -> String {
    desk.at(START).ok(&["list", "--status", "all", "--count"]).trim().to_string()
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let desk = TestDesk::new();
    let bad = OsStr::from_bytes(b"caf\xe9");
    let output = desk.by("alice").command().args(["new", "--subject"]).arg(bad).output();
    let output = output.expect("casebook runs");
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let file = desk.path("latin1.txt");
    std::fs::write(&file, b"caf\xe9").expect("a file");
    let file = file.display().to_string();
    let error = desk.by("alice").fails(6, &["new", "--subject", "x", "-F", &file]);
    assert!(error.contains("UTF-8"), "{error}");
    std::fs::write(&file, b"nul \0 inside").expect("a file");
    desk.by("alice").fails(6, &["new", "--subject", "x", "-F", &file]);
    assert_eq!(count(&desk), "0");
}

#[test]
fn control_characters_are_kept_and_never_reach_a_screen() {
    let desk = TestDesk::new();
    let evil = "\u{1b}]0;pwned\u{7}red \u{1b}[31m \u{202e}drow \u{9b}31m";
    let case = desk.by("alice").ok(&["new", "-q", "--subject", evil, "-m", evil]);
    let case = case.trim();
    assert_eq!(desk.json(case)["description"], evil, "exact in JSON");
    let dana = desk.by("dana");
    for words in [
        vec!["list", "--format", "table"],
        vec!["list", "--format", "plain"],
        vec!["list"],
        vec!["list", "--format", "csv"],
        vec!["show", case],
        vec!["show", case, "--full"],
        vec!["history", case],
        vec!["history", case, "--full"],
        vec!["list", "--search", "red"],
        vec!["next"],
        vec!["take", case],
        vec!["outbox", "list"],
    ] {
        let ran = dana.run(&words);
        let shown = format!("{}{}", ran.out, ran.err);
        let raw: Vec<char> = shown
            .chars()
            .filter(|c| (c.is_control() && !matches!(c, '\n' | '\t' | '\r')) || *c == '\u{202e}')
            .collect();
        assert!(raw.is_empty(), "{words:?}: {raw:?} in {shown:?}");
    }
}

#[test]
fn a_subject_of_a_megabyte_and_ten_thousand_attachments() {
    let desk = TestDesk::new();
    let long =
        format!("{{\"op\":\"new\",\"subject\":\"{}\",\"as\":\"alice\"}}\n", "x".repeat(1 << 20));
    let ran = desk.at(START).input(&long).run(&["batch", "-"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("\"exit\":6") && ran.out.len() < 2000, "{}", ran.out.len());
    assert_eq!(count(&desk), "0");
    let links: Vec<String> = (0..10_000).map(|n| format!("https://x.example/{n}")).collect();
    let mut words = vec!["new", "-q", "--subject", "many"];
    for link in &links {
        words.extend(["--link", link]);
    }
    let ran = desk.by("alice").run(&words);
    assert_eq!(ran.code, 6, "{}", ran.err.chars().take(300).collect::<String>());
    assert!(ran.err.contains("10000") && ran.err.contains("attachments"), "{}", ran.err);
    assert_eq!(count(&desk), "0");
}

#[test]
fn a_policy_that_goes_round_in_circles() {
    let desk = TestDesk::new();
    let cases = [
        // Two statuses that only lead to one another: no way out.
        (
            "[[process]]\nkey = \"loop\"\nnext = { new = [\"in-progress\"], in-progress = [\"new\"], \
          waiting = [\"reopened\"], reopened = [\"waiting\"], resolved = [\"reopened\"] }\n",
            "loop",
        ),
        (
            "[[status]]\nkey = \"limbo\"\nlabel = \"Limbo\"\npaused = true\nnext = [\"limbo\"]\n",
            "limbo",
        ),
        ("[[service]]\nkey = \"a/b\"\nname = \"B\"\n", "a/b"),
    ];
    for (text, named) in cases {
        std::fs::write(desk.path("bad.toml"), text).expect("a file");
        let error = desk.at(START).fails(6, &["apply", "bad.toml"]);
        assert!(error.contains(named) && error.contains("bad.toml"), "{error}");
    }
    let (one, two) = (desk.case(), desk.case());
    let dana = desk.by("dana");
    dana.ok(&["edit", &one, "--parent", &two]);
    for (child, parent) in [(&two, &one), (&one, &one)] {
        let error = dana.run(&["edit", child, "--parent", parent]);
        assert!(matches!(error.code, 5 | 6), "a loop of parents: {error:?}");
    }
}

#[test]
fn a_csv_with_one_bad_row_changes_nothing() {
    let desk = TestDesk::new();
    let file = desk.path("people.csv");
    std::fs::write(&file, "login,name,account\nzoe,Zoe,acme\nyan,Yan,nowhere\n").expect("a file");
    let file = file.display().to_string();
    let error = desk.at(START).fails(6, &["contact", "import", &file]);
    assert!(error.contains(":3") && error.contains("nowhere"), "{error}");
    desk.at(START).fails(3, &["contact", "show", "zoe"]);
}

#[test]
fn a_batch_with_one_bad_line_costs_only_that_line() {
    let desk = TestDesk::new();
    let lines = "{\"op\":\"new\",\"contact\":\"alice\",\"subject\":\"a\"}\nnot json\n\
        {\"op\":\"fly\"}\n{\"op\":\"new\",\"contact\":\"alice\",\"subject\":\"b\",\"colour\":\"red\"}\n\
        {\"op\":\"new\",\"contact\":\"alice\",\"subject\":\"c\"}\n";
    let admin = desk.at(START).input(lines);
    admin.fails(1, &["batch", "-", "--atomic"]);
    assert_eq!(count(&desk), "0");
    let ran = admin.run(&["batch", "-"]);
    assert_eq!(ran.code, 1);
    let results: Vec<serde_json::Value> =
        ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let done: Vec<bool> = results.iter().map(|r| r["ok"] == true).collect();
    assert_eq!(done, [true, false, false, false, true]);
    assert!(results[3]["error"]["message"].to_string().contains("colour"), "{}", results[3]);
    assert_eq!(count(&desk), "2");
}
