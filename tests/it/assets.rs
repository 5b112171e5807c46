//! Completions and man pages are what the command line says today.

use std::fs;
use std::path::Path;

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
