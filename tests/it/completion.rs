//! What a shell offers at TAB, and to whom (P2).

use std::process::Command;

use assert_cmd::cargo::cargo_bin;

use crate::desk_under_test::TestDesk;

impl TestDesk {
    fn shell(&self, program: &std::path::Path) -> Command {
        let mut command = Command::new(program);
        command.env_clear().env("HOME", self.path("")).env("CASEBOOK_DB", self.path("desk.db"));
        command.env("PATH", "/usr/local/bin:/usr/bin:/bin").env("LANG", "C.UTF-8");
        command
    }

    /// What bash would offer for the last word, by casebook's own script; flags aside.
    fn tab(&self, words: &[&str]) -> Vec<String> {
        let line: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
        let script = format!(
            "source <(CASEBOOK_COMPLETE=bash '{}'); COMP_WORDS=(casebook {}); COMP_CWORD={}; \
             COMP_TYPE=9; _clap_complete_casebook casebook {}; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            cargo_bin("casebook").display(),
            line.join(" "),
            words.len(),
            line.last().expect("a word"),
        );
        let bash = self.shell("bash".as_ref()).args(["-c", &script]).output().expect("bash");
        assert!(bash.stderr.is_empty(), "{words:?}: {bash:?}");
        let text = String::from_utf8(bash.stdout).expect("UTF-8");
        let offered = text.lines().map(|line| line.trim().to_string());
        offered.filter(|line| !line.is_empty() && !line.starts_with("--")).collect()
    }

    /// What casebook tells another shell.
    fn asked_by(&self, shell: &str, words: &[&str]) -> String {
        let mut command = self.shell(&cargo_bin("casebook"));
        command.env("CASEBOOK_COMPLETE", shell).env("_CLAP_IFS", "\n");
        command.env("_CLAP_COMPLETE_INDEX", (words.len()).to_string());
        let output = command.args(["--", "casebook"]).args(words).output().expect("casebook");
        assert!(output.stderr.is_empty() && output.status.success(), "{words:?}: {output:?}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }
}

#[test]
fn staff_are_offered_what_staff_see() {
    let desk = TestDesk::new();
    let (one, two) = (desk.case(), desk.case());
    desk.by("dana").ok(&["take", &two]);
    assert!(desk.tab(&["--as", "dana", "sho"]).contains(&"show".into()));
    assert_eq!(desk.tab(&["--as", "dana", "show", ""]), [two.as_str()], "what dana holds");
    assert_eq!(
        desk.tab(&["--as", "erin", "show", ""]),
        [one.as_str(), two.as_str()],
        "the open ones"
    );
    assert_eq!(desk.tab(&["show", "SR-000001"]), [one.as_str()]);
    assert_eq!(desk.tab(&["show", "sr-"]), [one.as_str(), two.as_str()]);
    assert_eq!(desk.tab(&["show", "2"]), [two.as_str()]);
    assert_eq!(desk.tab(&["assign", &one, "--to", "er"]), ["erin"]);
    assert_eq!(desk.tab(&["assign", &one, "--group", ""]), ["helpdesk", "network"]);
    assert_eq!(desk.tab(&["new", "--contact", "a"]), ["alice"]);
    assert_eq!(desk.tab(&["new", "--service", "p"]), ["printing", "printing/toner"]);
    assert_eq!(desk.tab(&["list", "--status", "wai"]), ["waiting"]);
    assert_eq!(desk.tab(&["list", "--status", "open,wai"]), ["open,waiting"]);
    assert!(desk.tab(&["list", "--status", ""]).contains(&"unopened".into()));
    assert!(!desk.tab(&["status", &one, ""]).contains(&"unopened".into()));
    assert_eq!(desk.tab(&["contact", "show", "c"]), ["carol"]);
    assert_eq!(desk.tab(&["--as", "fr"]), ["frank"]);
    for shell in ["zsh", "fish"] {
        let told = desk.asked_by(shell, &["show", "SR-000001"]);
        assert!(told.contains(&one) && told.contains("Printing"), "{shell}: {told}");
    }
}

#[test]
fn customers_are_offered_their_own_and_nothing_else() {
    let desk = TestDesk::new();
    let mine = desk.case();
    let hers = desk.by("carol").ok(&["new", "-q", "--subject", "Hers"]);
    desk.by("dana").ok(&["new", "-q", "--internal", "--subject", "Ours"]);
    for typed in ["", "SR-", "1", "SR-000001"] {
        let offered = desk.tab(&["--as", "alice", "show", typed]);
        assert_eq!(offered, [mine.as_str()], "{typed}");
    }
    assert_eq!(desk.tab(&["--as", "alice", "show", hers.trim()]), Vec::<String>::new());
    assert_eq!(desk.tab(&["--as", "bob", "show", ""]), [mine.as_str()], "of the account");
    let nothing = Vec::<String>::new();
    for words in [
        &["--as", "alice", "new", "--contact", ""][..],
        &["--as", "alice", "list", "--assignee", ""],
        &["--as", "alice", "new", "--group", ""],
        &["--as", "alice", "contact", "show", ""],
        &["--as", "alice", "list", "--agreement", ""],
    ] {
        assert_eq!(desk.tab(words), nothing, "{words:?}");
    }
    assert_eq!(desk.tab(&["--as", "bob", "new", "--contact", ""]), ["alice", "bob"]);
    let services = desk.tab(&["--as", "alice", "new", "--service", ""]);
    assert_eq!(services, ["printing", "printing/toner"], "network is not public");
    // Nobody, a desk that is none, a missing one: nothing, and no word about it.
    assert_eq!(desk.tab(&["--as", "nobody", "show", "SR-"]), nothing);
    std::fs::write(desk.path("none.db"), "not a desk").expect("written");
    for file in ["none.db", "missing.db"] {
        let path = desk.path(file).display().to_string();
        assert_eq!(desk.tab(&["--db", &path, "show", "SR-"]), nothing, "{file}");
    }
    assert!(!desk.path("missing.db").exists());
}

#[test]
fn a_subject_steers_no_shell() {
    let desk = TestDesk::new();
    let hostile = "\u{1b}]0;x\u{7}$(touch pwned) `touch pwned` * ?\u{b}SR-000009";
    desk.by("alice").ok(&["new", "-q", "--subject", hostile]);
    assert_eq!(desk.tab(&["show", "SR-"]), ["SR-000001"]);
    for shell in ["bash", "zsh", "fish"] {
        let told = desk.asked_by(shell, &["show", "SR-"]);
        assert!(!told.contains('\u{1b}') && !told.contains('\u{7}'), "{shell}: {told:?}");
    }
    assert!(!desk.path("pwned").exists());
}
