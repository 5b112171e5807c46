//! The console blocks of README and docs are run and compared: what stands there is what happens.

use std::path::Path;
use std::process::Command;

use assert_cmd::cargo::cargo_bin;

use crate::desk_under_test::{START, TestDesk};

/// What a document does: a file it shows (```toml office.toml), or a command with its output.
enum Step {
    File { name: String, text: String },
    Command { words: Vec<String>, told: String },
}

fn steps(document: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut inside = false;
    for line in document.lines() {
        if let Some(info) = line.strip_prefix("```") {
            inside = info == "console" || info.contains(' ');
            if let Some((_, name)) = info.split_once(' ') {
                steps.push(Step::File { name: name.into(), text: String::new() });
            }
            continue;
        }
        if !inside {
            continue;
        }
        match (line.strip_prefix("$ "), steps.last_mut()) {
            (Some(command), _) => {
                let words = shell_words::split(command).expect("a command line");
                steps.push(Step::Command { words, told: String::new() });
            }
            (None, Some(Step::File { text, .. } | Step::Command { told: text, .. })) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => {}
        }
    }
    steps
}

/// Runs a document in a folder of its own, on the morning of Monday, 23 November 2026 (or when
/// CASEBOOK_NOW before a command says). What fails shows its error, too. How much it shows.
fn tells_the_truth(document: &str) -> usize {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join(document)).expect("the document");
    let folder = tempfile::tempdir().expect("a temp folder");
    let steps = steps(&text);
    let shown = steps.len();
    let me = nix::unistd::User::from_uid(nix::unistd::getuid())
        .ok()
        .flatten()
        .map_or_else(|| "root".to_string(), |user| user.name);
    for step in steps {
        let (mut words, told) = match step {
            Step::File { name, text } => {
                std::fs::write(folder.path().join(name), text).expect("a file");
                continue;
            }
            Step::Command { words, told } => (words, told),
        };
        let mut now = "2026-11-23T09:00:00Z".to_string();
        if let Some(given) = words[0].strip_prefix("CASEBOOK_NOW=") {
            now = given.into();
            words.remove(0);
        }
        let output = Command::new(cargo_bin(&words[0]))
            .args(&words[1..])
            .env_clear()
            .env("HOME", folder.path())
            .env("LANG", "C.UTF-8")
            .env("COLUMNS", "80")
            .env("CASEBOOK_DB", "desk.db")
            .env("CASEBOOK_NOW", now)
            .current_dir(folder.path())
            .output()
            .expect("casebook runs");
        let error = String::from_utf8_lossy(&output.stderr);
        let mut said = String::from_utf8_lossy(&output.stdout).replace(&me, "root");
        if !output.status.success() {
            said.push_str(&error);
        }
        assert_eq!(said, told, "{document}: $ {}\n{error}", words.join(" "));
    }
    shown
}

#[test]
fn the_readme_tells_the_truth() {
    assert!(tells_the_truth("README.md") > 8, "the tour is there");
}

#[test]
fn the_guides_tell_the_truth() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let mut shown = 0;
    for page in std::fs::read_dir(docs).expect("docs") {
        let name = page.expect("a page").file_name().to_string_lossy().into_owned();
        if name.ends_with(".md") {
            shown += tells_the_truth(&format!("docs/{name}"));
        }
    }
    assert!(shown > 20, "the guides have examples");
}

/// `casebook help` leads to verbs and guides, with and without a desk.
#[test]
fn help_knows_verbs_and_topics() {
    let desk = TestDesk::new();
    let admin = desk.at(START);
    let listed = admin.ok(&["help"]);
    for name in ["exit-codes", "filters", "mail-guide", "deadlines"] {
        assert!(listed.lines().any(|line| line.trim_start().starts_with(name)), "{name}: {listed}");
    }
    let take = admin.ok(&["help", "take"]);
    assert!(take.contains("Usage: casebook take") && take.contains("--steal"), "{take}");
    assert!(admin.ok(&["help", "case", "take"]).contains("Usage: casebook take"));
    assert!(admin.ok(&["help", "calendar", "calc"]).contains("Usage: casebook calendar calc"));
    // A verb that is a topic, too, says how to read about it.
    assert!(admin.ok(&["help", "mail"]).contains("casebook help mail-guide"));
    let guide = admin.ok(&["help", "mail-guide"]);
    assert!(guide.contains("Every notice is written") && !guide.contains("|---"), "{guide}");
    // A table of Markdown has its columns.
    let codes = admin.ok(&["help", "exit-codes"]);
    assert!(codes.contains("\n130     interrupted"), "{codes}");
    let told = admin.fails(3, &["help", "exit-code"]);
    assert!(told.contains("did you mean exit-codes?"), "{told}");
    admin.ok(&["--db", "/nowhere/desk.db", "help", "dates"]);
    desk.by("alice").ok(&["help", "dates"]);
}
