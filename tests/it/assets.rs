//! Completions and man pages are what the command line says today.

use std::fs;
use std::path::Path;

/// A page that another names is there, and every flag has its words.
#[test]
fn man_pages_lead_somewhere_and_say_something() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("man");
    let mut references = 0;
    for entry in fs::read_dir(&folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let page = fs::read_to_string(&path).expect("a page");
        let plain = page.replace("\\-", "-").replace("\\fB", "").replace("\\fR", "");
        for section in ["1", "7"] {
            for (at, _) in plain.match_indices(&format!("({section})")) {
                let name = plain[..at].rsplit(|c: char| c.is_whitespace() || "`([,".contains(c));
                let name = name.map(str::trim).next().unwrap_or_default();
                if name.starts_with("casebook") {
                    references += 1;
                    let there = folder.join(format!("{name}.{section}"));
                    assert!(there.exists(), "{}: {name}({section}) is nowhere", path.display());
                }
            }
        }
        let lines: Vec<&str> = page.lines().collect();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| **line == ".TP") {
            let words = lines.get(at + 2).map_or("", |words| words.trim());
            assert!(!words.is_empty(), "{}: {line} {:?}", path.display(), lines.get(at + 1));
        }
    }
    assert!(references > 100, "{references}");
}

#[test]
fn completions_and_man_pages_are_current() {
    let fresh = tempfile::tempdir().expect("a temp folder");
    assert_cmd::Command::cargo_bin("casebook")
        .expect("the binary")
        .args(["assets", "--dir"])
        .arg(fresh.path())
        .assert()
        .success();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rights = |path: &Path| fs::read(path.join("docs/topics/rights.md")).expect("a guide");
    assert!(rights(root) == rights(fresh.path()), "run `cargo run -- assets --dir .`, twice");
    for folder in ["completions", "man"] {
        let names = |path: &Path| {
            let mut names: Vec<_> = fs::read_dir(path.join(folder))
                .expect("a folder")
                .map(|entry| entry.expect("an entry").file_name())
                .collect();
            names.sort();
            names
        };
        assert_eq!(names(root), names(fresh.path()), "run `cargo run -- assets --dir .`");
        for name in names(root) {
            let read = |path: &Path| fs::read(path.join(folder).join(&name)).expect("a file");
            assert!(
                read(root) == read(fresh.path()),
                "{folder}/{} is stale: run `cargo run -- assets --dir .`",
                name.display()
            );
        }
    }
}
