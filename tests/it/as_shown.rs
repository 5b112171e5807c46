//! What people and programs see, as snapshots: the tree of help, each verb's words and JSON on a
//! desk whose clock moves a minute a command, errors with their hints. A change of a word shows here.
//!
//! `INSTA_UPDATE=always cargo test as_shown` writes them anew.

use std::cell::Cell;
use std::fmt::Write as _;

use clap::Command;

use crate::desk_under_test::TestDesk;

/// Each command with its line of help, each flag with its own.
#[test]
fn the_tree_of_help() {
    fn tell(command: &Command, path: &str, text: &mut String) {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(text, "{path}: {about}");
        for arg in command.get_arguments().filter(|arg| !arg.is_global_set() && !arg.is_hide_set())
        {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            let name = match (arg.get_long(), arg.get_short()) {
                (Some(long), Some(short)) => format!("-{short}, --{long}"),
                (Some(long), None) => format!("--{long}"),
                (None, _) => arg.get_id().to_string().to_uppercase(),
            };
            let _ = writeln!(text, "    {name}  {help}");
        }
        for below in command.get_subcommands().filter(|below| !below.is_hide_set()) {
            tell(below, &format!("{path} {}", below.get_name()), text);
        }
    }
    let mut text = String::new();
    tell(&casebook::commands::tree::tree(casebook::commands::VERBS), "casebook", &mut text);
    insta::assert_snapshot!(text);
}

/// A desk whose clock goes on by a minute with each command; what is random is left out.
struct Shown {
    desk: TestDesk,
    minutes: Cell<u32>,
    text: std::cell::RefCell<String>,
}

impl Shown {
    fn new() -> Shown {
        let desk = TestDesk::new();
        Shown { desk, minutes: Cell::new(0), text: std::cell::RefCell::default() }
    }

    fn run(&self, login: &str, arguments: &[&str]) {
        let minutes = self.minutes.get() + 1;
        self.minutes.set(minutes);
        let now = format!("2026-11-23T{:02}:{:02}:00Z", 9 + minutes / 60, minutes % 60);
        let ran = self.desk.by(login).at(&now).run(arguments);
        let words: Vec<String> = arguments
            .iter()
            .map(|word| match word.contains(' ') {
                true => format!("\"{word}\""),
                false => (*word).to_string(),
            })
            .collect();
        let mut text = self.text.borrow_mut();
        let _ = writeln!(text, "{login} {} $ casebook {}", &now[11..16], words.join(" "));
        text.push_str(&without_chance(&self.desk, &ran.out));
        text.push_str(&without_chance(&self.desk, &ran.err));
        if ran.code != 0 {
            let _ = writeln!(text, "[exit {}]", ran.code);
        }
        text.push('\n');
    }
}

/// Made request ids, hashes and the folder of the desk are other ones each time.
fn without_chance(desk: &TestDesk, text: &str) -> String {
    let folder = desk.path("").display().to_string();
    let text = text.replace(folder.trim_end_matches('/'), "FOLDER");
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find("made-") {
        out.push_str(&rest[..at]);
        out.push_str("made-ID");
        let after = &rest[at + 5..];
        let end = after.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(after.len());
        rest = &after[end..];
    }
    out.push_str(rest);
    let is_hash =
        |word: &str| matches!(word.len(), 32 | 64) && word.bytes().all(|b| b.is_ascii_hexdigit());
    let parts: Vec<&str> = out.split_inclusive(|c: char| !c.is_ascii_alphanumeric()).collect();
    parts
        .into_iter()
        .map(|part| {
            let word = part.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
            match is_hash(word) {
                true => format!("HASH{}", &part[word.len()..]),
                false => part.to_string(),
            }
        })
        .collect()
}

#[test]
fn each_verb_in_words_and_json() {
    let shown = Shown::new();
    let printer = ["new", "--service", "printing", "-m", "It jams"];
    shown.run("alice", &printer);
    let both: [(&str, &[&str]); 34] = [
        ("alice", &["new", "--subject", "VPN", "-m", "It drops every hour"]),
        ("dana", &["next"]),
        ("dana", &["take", "1"]),
        ("dana", &["note", "1", "-m", "the old roller"]),
        ("dana", &["reply", "1", "-m", "Which paper?"]),
        ("dana", &["wait", "1"]),
        ("alice", &["reply", "1", "-m", "Plain A4"]),
        ("dana", &["assign", "1", "--to", "dana"]),
        ("dana", &["escalate", "1", "--line", "3", "--group", "network"]),
        ("dana", &["edit", "1", "--add-tag", "roller"]),
        ("dana", &["call", "1", "-m", "She will send a photo"]),
        ("dana", &["postpone", "2", "--till", "+4h"]),
        ("dana", &["requeue", "2"]),
        ("dana", &["status", "2", "in-progress"]),
        ("dana", &["task", "add", "2", "-m", "Ask the provider"]),
        ("dana", &["task", "list", "2"]),
        ("dana", &["merge", "2", "--into", "1", "-y"]),
        ("dana", &["unmerge", "2"]),
        ("dana", &["resolve", "1", "-m", "A new roller"]),
        ("alice", &["rate", "1", "5"]),
        ("alice", &["complain", "1", "-m", "It took long"]),
        ("dana", &["cancel", "2", "--reason", "Filed by mistake"]),
        ("dana", &["list", "--status", "all"]),
        ("alice", &["show", "1"]),
        ("dana", &["history", "1"]),
        ("dana", &["explain", "1"]),
        ("dana", &["stats", "--by", "service"]),
        ("dana", &["whoami"]),
        ("erin", &["kb", "new", "--title", "Paper jams", "-m", "Open the tray."]),
        ("erin", &["kb", "list"]),
        ("root", &["contact", "list"]),
        ("root", &["sweep"]),
        ("root", &["outbox", "list", "--limit", "3"]),
        ("root", &["policy", "show", "level"]),
    ];
    for (login, arguments) in both {
        shown.run(login, arguments);
        // What reads is shown as JSON too; what writes is shown as JSON at its second time.
        let json: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
        shown.run(login, &json);
    }
    insta::assert_snapshot!(shown.text.borrow());
}

#[test]
fn errors_with_their_hints() {
    let shown = Shown::new();
    shown.run("alice", &["new", "--service", "printing", "-m", "It jams"]);
    let wrong: [(&str, &[&str]); 40] = [
        ("dana", &["tkae", "1"]),
        ("dana", &["take", "99"]),
        ("dana", &["take", "x y"]),
        ("alice", &["take", "1"]),
        ("bob", &["note", "1", "-m", "x"]),
        ("dana", &["rate", "1", "5"]),
        ("dana", &["reopen", "1"]),
        ("alice", &["close", "1"]),
        ("alice", &["rate", "1", "5"]),
        ("alice", &["new", "--service", "prnting", "-m", "x"]),
        ("alice", &["new", "--assignee", "dana", "-m", "x"]),
        ("dana", &["new", "--contact", "nobody-here", "-m", "x"]),
        ("dana", &["new", "-m", "x"]),
        ("dana", &["assign", "1", "--to", "dnaa"]),
        ("dana", &["assign", "1", "--group", "netwrok"]),
        ("dana", &["escalate", "1"]),
        ("dana", &["postpone", "1", "--till", "yesterday"]),
        ("dana", &["postpone", "1", "--till", "soonish"]),
        ("dana", &["list", "--status", "opne"]),
        ("dana", &["list", "--sort", "du"]),
        ("dana", &["list", "--fields", "subjct"]),
        ("dana", &["list", "--jq", ".["]),
        ("dana", &["show", "1", "--format", "xml"]),
        ("dana", &["merge", "1", "--into", "1", "-y"]),
        ("dana", &["unmerge", "1"]),
        ("dana", &["status", "1", "parked"]),
        ("dana", &["kb", "publish", "KB-1"]),
        ("erin", &["kb", "publish", "KB-1"]),
        ("dana", &["outbox", "send"]),
        ("dana", &["sweep"]),
        ("dana", &["policy", "show"]),
        ("dana", &["export", "--what", "all"]),
        ("dana", &["mail", "list"]),
        ("root", &["mail", "show", "M-9"]),
        ("root", &["policy", "show", "calender"]),
        ("root", &["contact", "show", "alcie"]),
        ("root", &["contact", "add", "Al Ice", "--name", "A"]),
        ("root", &["calendar", "calc", "always", "soon"]),
        ("root", &["apply", "nowhere.toml"]),
        ("root", &["show", "1", "--as", "nobody-here"]),
    ];
    for (login, arguments) in wrong {
        shown.run(login, arguments);
    }
    insta::assert_snapshot!(shown.text.borrow());
}
