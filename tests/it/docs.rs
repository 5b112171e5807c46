//! The console blocks of README and docs are run and compared: what stands there is what happens.

use std::path::Path;
use std::process::Command;

use assert_cmd::cargo::cargo_bin;

/// The commands of a block with the output that stands below each.
fn steps(text: &str) -> Vec<(String, String)> {
    let mut steps: Vec<(String, String)> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        match line {
            "```console" => inside = true,
            "```" => inside = false,
            _ if !inside => {}
            line => match line.strip_prefix("$ ") {
                Some(command) => steps.push((command.into(), String::new())),
                None => {
                    if let Some((_, output)) = steps.last_mut() {
                        output.push_str(line);
                        output.push('\n');
                    }
                }
            },
        }
    }
    steps
}

#[test]
fn the_readme_tells_the_truth() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("README.md")).expect("README.md");
    let folder = tempfile::tempdir().expect("a temp folder");
    let steps = steps(&text);
    assert!(steps.len() > 8, "the tour is there");
    let me = nix::unistd::User::from_uid(nix::unistd::getuid())
        .ok()
        .flatten()
        .map_or_else(|| "root".to_string(), |user| user.name);
    for (command, told) in steps {
        let words = shell_words::split(&command).expect("a command line");
        let output = Command::new(cargo_bin(&words[0]))
            .args(&words[1..])
            .env_clear()
            .env("HOME", folder.path())
            .env("LANG", "C.UTF-8")
            .env("COLUMNS", "80")
            .env("CASEBOOK_DB", "desk.db")
            .env("CASEBOOK_NOW", "2026-11-23T09:00:00Z")
            .current_dir(folder.path())
            .output()
            .expect("casebook runs");
        let said = String::from_utf8_lossy(&output.stdout).replace(&me, "root");
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(said, told, "$ {command}\n{error}");
    }
}
