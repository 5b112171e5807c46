use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::*;

const NO_INPUT: &[u8] = b"";

fn message(text: &str) -> TextSource<'_> {
    TextSource { message: Some(text), ..TextSource::default() }
}

fn file(path: &Input) -> TextSource<'_> {
    TextSource { file: Some(path), ..TextSource::default() }
}

/// An editor made of a shell script that is given the draft's path as `$1`.
fn editor(folder: &Path, script: &str) -> Editor {
    let program = folder.join("my editor");
    fs::write(&program, format!("#!/bin/sh\n{script}\n")).expect("script");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).expect("mode");
    let command = format!("sh '{}'", program.display());
    Editor::new(Some(command), Drafts::under(&folder.join("state")))
}

fn reply<'a>() -> EditorSheet<'a> {
    EditorSheet {
        name: "reply-SR-000412",
        about: "SR-000412: Printer\n\n> it jams",
        ..EditorSheet::default()
    }
}

fn leftovers(folder: &Path) -> Vec<String> {
    let Ok(drafts) = fs::read_dir(folder.join("state/drafts")) else { return Vec::new() };
    let name = |entry: io::Result<fs::DirEntry>| {
        entry.expect("entry").file_name().to_string_lossy().into_owned()
    };
    let mut names: Vec<String> = drafts.map(name).collect();
    names.sort();
    names
}

#[test]
fn a_message_beats_a_file_and_a_file_beats_the_editor() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("text");
    fs::write(&path, "\u{feff}\n  \n  from the file \r\nsecond\n\n").expect("file");
    let input = Input::Path(path);
    let never = editor(folder.path(), "exit 9");
    let both = TextSource { message: Some("from -m\n"), ..file(&input) };
    for (wish, wanted) in [
        (both, "from -m"),
        (file(&input), "  from the file \nsecond"),
        (file(&Input::Stdin), "from stdin"),
    ] {
        let text = obtain(&wish, "-m", &reply(), Some(&never), &mut &b"from stdin\n"[..]);
        assert_eq!(text.expect("text"), Text { body: wanted.into(), draft: None });
    }
    assert_eq!(leftovers(folder.path()), Vec::<String>::new());
}

#[test]
fn without_a_terminal_a_missing_text_names_its_flag() {
    for wish in [TextSource::default(), TextSource { edit: true, ..message("x") }] {
        let error = obtain(&wish, "-m", &reply(), None, &mut &NO_INPUT[..]).expect_err("missing");
        assert_eq!(error.to_string(), "missing text: pass -m TEXT or -F FILE");
    }
}

#[test]
fn what_is_no_text_is_refused_with_its_source_and_place() {
    let long = "x".repeat(MOST_BYTES + 1);
    for (bytes, said) in [
        (&b"caf\xe9"[..], "standard input is not UTF-8 text: byte 3 is not valid"),
        (&b"a\0b"[..], "standard input is not text: byte 1 is NUL"),
        (
            long.as_bytes(),
            "standard input is longer than 1 MiB (1048576 bytes), the most for a text",
        ),
        (&b" \n\t\n"[..], "the text is empty: nothing was done"),
    ] {
        let error = from_flags(&file(&Input::Stdin), "-m", &mut &*bytes).expect_err(said);
        assert_eq!(error.to_string(), said);
    }
    let most = &long[1..];
    assert_eq!(
        from_flags(&message(most), "-m", &mut &NO_INPUT[..]).expect("text").as_deref(),
        Some(most)
    );
    let error = from_flags(&message(""), "--message", &mut &NO_INPUT[..]).expect_err("empty");
    assert!(matches!(error, TextError::GivenUp(_)));
    for path in ["/nowhere/text", "/"] {
        let error =
            from_flags(&file(&Input::Path(path.into())), "-m", &mut &NO_INPUT[..]).expect_err(path);
        assert!(error.to_string().contains(path), "{error}");
    }
}

#[test]
fn an_edited_text_loses_the_comments_and_lies_in_a_private_draft_until_done() {
    let folder = tempfile::tempdir().expect("folder");
    let editor = editor(
        folder.path(),
        "grep -q '^# > it jams$' \"$1\" && printf '#412 is the same\\n# mine\\nNew roller.\\n\\n' > \"$1.new\" \
         && cat \"$1\" >> \"$1.new\" && mv \"$1.new\" \"$1\"",
    );
    let text = obtain(&TextSource::default(), "-m", &reply(), Some(&editor), &mut &NO_INPUT[..]);
    let text = text.expect("text");
    assert_eq!(text.body, "#412 is the same\nNew roller.");
    let draft = text.draft.clone().expect("draft");
    assert_eq!(draft, folder.path().join("state/drafts/reply-SR-000412.md"));
    assert_eq!(fs::read_to_string(&draft).expect("draft"), "#412 is the same\nNew roller.\n");
    let mode = |path: &Path| fs::metadata(path).expect("file").permissions().mode() & 0o777;
    assert_eq!(mode(draft.parent().expect("folder")), 0o700);
    assert_eq!(editor.drafts.leftover("reply-SR-000412"), Some(draft.clone()));
    // A second text of the same name leaves the first alone.
    let second = editor.write(&reply()).expect("text");
    assert_eq!(leftovers(folder.path()), ["reply-SR-000412-2.md", "reply-SR-000412.md"]);
    second.discard_draft();
    text.discard_draft();
    assert_eq!(leftovers(folder.path()), Vec::<String>::new());
}

#[test]
fn a_draft_is_for_its_owner_alone() {
    let folder = tempfile::tempdir().expect("folder");
    let drafts = Drafts::under(folder.path());
    let path = drafts.keep("../../etc/pass wd", "secret").expect("draft");
    assert_eq!(path, folder.path().join("drafts/------etc-pass-wd.md"));
    assert_eq!(fs::metadata(&path).expect("file").permissions().mode() & 0o777, 0o600);
}

#[test]
fn markdown_keeps_its_headings() {
    let folder = tempfile::tempdir().expect("folder");
    let editor = editor(
        folder.path(),
        "printf '# Toner\\n\\nTurn it.\\n' | cat - \"$1\" > x && cp x \"$1\"; rm x",
    );
    let editor = Editor::new(
        Some(format!("sh -c 'cd {} && . \"./my editor\"' sh", folder.path().display())),
        editor.drafts,
    );
    let text = editor.write(&EditorSheet { markdown: true, ..reply() }).expect("text");
    assert_eq!(text.body, "# Toner\n\nTurn it.");
}

#[test]
fn an_empty_or_unchanged_text_is_given_up_and_leaves_nothing() {
    let folder = tempfile::tempdir().expect("folder");
    for (script, initial, said) in [
        (": > \"$1\"", "", "the text is empty: nothing was done"),
        ("true", "", "the text is empty: nothing was done"),
        ("true", "as it was\n", "the text is unchanged: nothing was done"),
        ("rm \"$1\"", "as it was", "cannot read "),
    ] {
        let editor = editor(folder.path(), script);
        let error = editor.write(&EditorSheet { initial, ..reply() }).expect_err(said);
        assert!(error.to_string().starts_with(said), "{error}");
        assert_eq!(leftovers(folder.path()), Vec::<String>::new());
    }
    // -e with -m: leaving the text as it was means to send it.
    let editor = editor(folder.path(), "true");
    let wish = TextSource { edit: true, ..message("from -m") };
    let text = obtain(&wish, "-m", &reply(), Some(&editor), &mut &NO_INPUT[..]).expect("text");
    assert_eq!(text.body, "from -m");
}

#[test]
fn a_failing_editor_keeps_what_was_typed() {
    let folder = tempfile::tempdir().expect("folder");
    let failing = editor(folder.path(), "echo typed > \"$1\"; exit 3");
    let error = failing.write(&reply()).expect_err("failed");
    let draft = error.draft().expect("draft");
    assert_eq!(fs::read_to_string(draft).expect("draft"), "typed\n");
    assert!(error.to_string().contains("failed (exit status: 3)"), "{error}");

    let folder = tempfile::tempdir().expect("folder");
    let drafts = Drafts::under(folder.path());
    for (command, said) in [
        ("/nowhere/editor -f", "cannot start the editor `/nowhere/editor -f`: "),
        ("vi 'x", "the editor `vi 'x` is not a command line: its quotes do not match"),
        ("false", "the editor `false` failed (exit status: 1)"),
    ] {
        let error = Editor::new(Some(command.into()), drafts.clone()).write(&reply());
        let error = error.expect_err(command);
        assert!(error.to_string().starts_with(said), "{error}");
        assert_eq!(error.draft(), None);
        assert!(drafts.leftover("reply-SR-000412").is_none(), "{command}");
    }
}

#[test]
fn an_edited_text_that_is_no_text_is_kept_and_named() {
    let folder = tempfile::tempdir().expect("folder");
    let editor = editor(folder.path(), "printf 'caf\\351' > \"$1\"");
    let error = editor.write(&reply()).expect_err("latin-1").to_string();
    assert!(error.ends_with("drafts/reply-SR-000412.md is not UTF-8 text: byte 3 is not valid"));
    assert_eq!(leftovers(folder.path()), ["reply-SR-000412.md"]);
}
