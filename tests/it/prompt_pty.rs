//! Questions on a pseudo-terminal, through `examples/prompt_probe.rs`: keys, both manners of
//! asking, giving up, Ctrl-C, and a terminal that is left as it was.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Once;
use std::time::Duration;

use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;
use expectrl::{Eof, Expect};

const CTRL_C: &str = "\u{3}";
const CTRL_D: &str = "\u{4}";
const SHOW_CURSOR: &str = "\u{1b}[?25h";

/// The example next to this test, built if only this test was asked for.
fn probe() -> PathBuf {
    static BUILT: Once = Once::new();
    let deps = std::env::current_exe().expect("test binary");
    let folder = deps.parent().and_then(Path::parent).expect("target folder");
    let probe = folder.join("examples/prompt_probe");
    BUILT.call_once(|| {
        if !probe.exists() {
            let mut build = Command::new(env!("CARGO"));
            build.args(["build", "--quiet", "--example", "prompt_probe"]);
            assert!(build.status().expect("cargo").success(), "the probe does not build");
        }
    });
    probe
}

fn command(kind: &str, variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(probe());
    command.arg(kind).env_clear().env("TERM", "xterm").env("HOME", "/nonexistent");
    command.envs(variables.iter().copied());
    command
}

struct Person {
    terminal: OsSession,
}

impl Person {
    fn asked(kind: &str, variables: &[(&str, &str)]) -> Person {
        let mut terminal = OsSession::spawn(command(kind, variables)).expect("terminal");
        terminal.set_expect_timeout(Some(Duration::from_secs(20)));
        terminal.get_process_mut().set_window_size(60, 24).expect("window");
        Person { terminal }
    }

    /// Waits for words on the screen and gives what stood before them.
    fn sees(&mut self, words: &str) -> String {
        let seen = self.terminal.expect(words).unwrap_or_else(|error| panic!("{words}: {error}"));
        String::from_utf8_lossy(seen.before()).into_owned()
    }

    fn types(&mut self, keys: &str) {
        // As a hand would: after the program has begun to wait for it.
        std::thread::sleep(Duration::from_millis(100));
        self.terminal.send(keys).expect("keys");
    }

    /// What is still written, and the exit code.
    fn ends(mut self) -> (String, i32) {
        let seen = self.terminal.expect(Eof).expect("end");
        let rest = String::from_utf8_lossy(seen.as_bytes()).into_owned();
        match self.terminal.get_process().wait().expect("status") {
            WaitStatus::Exited(_, code) => (rest, code),
            status => panic!("{status:?} after {rest}"),
        }
    }
}

#[test]
fn a_line_is_edited_by_keys_and_asked_again_when_it_will_not_do() {
    let mut person = Person::asked("line", &[]);
    person.sees("Subject (--subject): ");
    person.types("\r");
    person.sees("error: an answer is needed");
    person.sees("Subject (--subject): ");
    person.types("Prnter ж 印刷");
    person.types("\u{1b}[H\u{1b}[C\u{1b}[C");
    person.types("i\u{1b}[F!\r");
    person.sees("answer=<Printer ж 印刷!>");
    assert_eq!(person.ends().1, 0);
}

#[test]
fn a_long_line_stays_on_its_row() {
    let mut person = Person::asked("line", &[]);
    person.sees("Subject (--subject): ");
    person.types(&format!("{}end\r", "0123456789".repeat(20)));
    person.sees(&format!("answer=<{}end>", "0123456789".repeat(20)));
    assert_eq!(person.ends().1, 0);
}

#[test]
fn arrows_choose_one_and_space_marks_several() {
    let mut person = Person::asked("select", &[]);
    person.sees("Service (--service)");
    // Without a default nothing is chosen yet.
    person.types("\r");
    person.types("\u{1b}[B\u{1b}[B\u{1b}[B\r");
    person.sees("answer=<Network>");
    assert_eq!(person.ends().1, 0);

    // Letters narrow the list; Enter takes nothing that is not there.
    let mut person = Person::asked("select", &[]);
    person.sees("Service (--service)");
    person.types("zzz\r");
    person.types("\u{7f}\u{7f}\u{7f}netw\r");
    person.sees("answer=<Network>");
    assert_eq!(person.ends().1, 0);

    let mut person = Person::asked("multi", &[]);
    person.sees("Services (--service), space marks, Enter ends:");
    person.types(" \u{1b}[B\u{1b}[B \r");
    person.sees("answer=<[0, 2]>");
    assert_eq!(person.ends().1, 0);

    let mut person = Person::asked("confirm", &[]);
    person.sees("Cancel it? (--yes) [y/N]");
    person.types("y");
    person.sees("answer=<true>");
    assert_eq!(person.ends().1, 0);
}

#[test]
fn the_plain_manner_asks_in_words_and_redraws_nothing() {
    for variables in [("CASEBOOK_ACCESSIBLE", "1"), ("TERM", "dumb")] {
        let mut person = Person::asked("select", &[variables]);
        person.sees("  3. Network\r\nA number from 1 to 3: ");
        person.types("7\r");
        person.sees("error: “7” is not in the list; type a number from 1 to 3");
        person.sees("A number from 1 to 3: ");
        person.types("2\r");
        let seen = person.sees("answer=<Mail>");
        assert!(!seen.contains('\u{1b}'), "{seen:?}");
        assert_eq!(person.ends().1, 0);
    }
}

#[test]
fn a_password_is_not_shown() {
    let mut person = Person::asked("password", &[]);
    person.sees("Password (--password-fd): ");
    person.types("  s3cret \r");
    let seen = person.sees("answer=<");
    assert!(!seen.contains("s3cret"), "{seen:?}");
    person.sees("  s3cret >");
    assert_eq!(person.ends().1, 0);
}

#[test]
fn escape_and_the_end_of_input_give_up() {
    let accessible = [("CASEBOOK_ACCESSIBLE", "1")];
    for (kind, variables, keys) in [
        ("line", &[][..], "\u{1b}"),
        ("line", &[], CTRL_D),
        ("select", &[], "\u{1b}"),
        ("multi", &[], "\u{1b}"),
        ("confirm", &[], "\u{1b}"),
        ("password", &[], CTRL_D),
        ("line", &accessible, CTRL_D),
        ("select", &accessible, "\u{1b}\r"),
        ("text", &accessible, CTRL_D),
    ] {
        let mut person = Person::asked(kind, variables);
        person.sees(if variables.is_empty() { ")" } else { ":" });
        person.types(keys);
        person.sees("ended=<canceled at “");
        assert_eq!(person.ends().1, 1, "{kind} {keys:?}");
    }
}

#[test]
fn ctrl_c_ends_with_130_and_shows_the_cursor_again() {
    let accessible = [("CASEBOOK_ACCESSIBLE", "1")];
    for kind in ["line", "select", "multi", "confirm", "password", "text"] {
        for variables in [&[][..], &accessible] {
            let mut person = Person::asked(kind, variables);
            let hides = variables.is_empty() && ["select", "multi", "confirm"].contains(&kind);
            person.sees(if hides { "\u{1b}[?25l" } else { ")" });
            person.types(CTRL_C);
            let before = person.sees("ended=<interrupted: nothing was done>");
            assert_eq!(before.contains(SHOW_CURSOR), hides, "{kind}: {before:?}");
            assert_eq!(person.ends().1, 130, "{kind} {variables:?}");
        }
    }
}

#[test]
fn a_polite_kill_puts_the_terminal_right_too() {
    for kind in ["select", "line", "password"] {
        let mut person = Person::asked(kind, &[]);
        person.sees(")");
        std::thread::sleep(Duration::from_millis(200));
        let process = person.terminal.get_process().pid();
        let mut kill = Command::new("kill");
        assert!(kill.arg(process.to_string()).status().expect("kill").success());
        person.sees("ended=<interrupted: nothing was done>");
        assert_eq!(person.ends().1, 143, "{kind}");
    }
}

#[test]
fn a_text_is_the_editors() {
    let folder = tempfile::tempdir().expect("folder");
    let editor = folder.path().join("editor");
    std::fs::write(&editor, "#!/bin/sh\nprintf 'from the editor\\n' > \"$1\"\n").expect("editor");
    std::fs::set_permissions(&editor, std::fs::Permissions::from_mode(0o700)).expect("mode");
    let state = folder.path().join("state");
    let text = |path: &Path| path.to_str().expect("path").to_owned();
    let (editor, state_home) = (text(&editor), text(&state));
    let variables = [("VISUAL", editor.as_str()), ("XDG_STATE_HOME", state_home.as_str())];
    let mut person = Person::asked("text", &variables);
    person.sees("answer=<from the editor>");
    assert_eq!(person.ends().1, 0);
    let drafts = std::fs::read_dir(state.join("casebook/drafts")).expect("drafts");
    assert_eq!(drafts.count(), 0, "a draft is removed after success");
}

#[test]
fn nobody_is_asked_without_a_terminal_or_when_told_not_to() {
    let piped = |kind: &str| -> Output {
        let mut command = command(kind, &[]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.output().expect("output")
    };
    for (kind, flag) in [("line", "--subject"), ("confirm", "--yes"), ("text", "-m")] {
        let output = piped(kind);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(said, format!("ended=<missing value: pass {flag}>\n"));
        assert_eq!((output.status.code(), output.stderr.len()), (Some(2), 0));
    }
    for variable in [("CASEBOOK_NO_INPUT", "1"), ("CI", "true")] {
        let (said, code) = Person::asked("line", &[variable]).ends();
        assert!(said.contains("missing value: pass --subject"), "{said}");
        assert_eq!(code, 2);
    }
}
