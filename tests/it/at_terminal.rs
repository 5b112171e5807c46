//! Somebody at a terminal before casebook itself, for the tests of prompts.

use std::process::Command;
use std::time::Duration;

use assert_cmd::cargo::cargo_bin;
use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;
use expectrl::{Eof, Expect};

use crate::desk_under_test::{START, TestDesk};

pub const CTRL_C: &str = "\u{3}";
/// The plain manner: numbered lists, typed answers.
pub const ACCESSIBLE: &[(&str, &str)] = &[("CASEBOOK_ACCESSIBLE", "1")];

pub struct Person {
    terminal: OsSession,
}

impl Person {
    /// Runs casebook as `login` on a terminal of 80 columns.
    pub fn at(desk: &TestDesk, login: &str, words: &[&str], variables: &[(&str, &str)]) -> Person {
        let mut command = Command::new(cargo_bin("casebook"));
        command
            .env_clear()
            .env("HOME", desk.path(""))
            .env("CASEBOOK_DB", desk.path("desk.db"))
            .env("CASEBOOK_NOW", START)
            .env("LANG", "C.UTF-8")
            .env("TERM", "xterm")
            .env("PAGER", "")
            .envs(variables.iter().copied())
            .current_dir(desk.path(""))
            .args(["--as", login])
            .args(words);
        let mut terminal = OsSession::spawn(command).expect("terminal");
        terminal.set_expect_timeout(Some(Duration::from_secs(30)));
        terminal.get_process_mut().set_window_size(80, 24).expect("window");
        Person { terminal }
    }

    /// Waits for words on the screen and gives what stood before them.
    pub fn sees(&mut self, words: &str) -> String {
        let seen = self.terminal.expect(words).unwrap_or_else(|error| panic!("{words}: {error}"));
        String::from_utf8_lossy(seen.before()).into_owned()
    }

    pub fn types(&mut self, keys: &str) {
        // As a hand would: after the program has begun to wait for it.
        std::thread::sleep(Duration::from_millis(120));
        self.terminal.send(keys).expect("keys");
    }

    /// Sees each question and gives its answer with Enter.
    pub fn answers(&mut self, talk: &[(&str, &str)]) {
        for (question, answer) in talk {
            self.sees(question);
            self.types(&format!("{answer}\r"));
        }
    }

    /// What is still written, and the exit code; 130 also where the signal itself ended it.
    pub fn ends(mut self) -> (String, i32) {
        let seen = self.terminal.expect(Eof).expect("end");
        let rest = String::from_utf8_lossy(seen.as_bytes()).into_owned();
        match self.terminal.get_process().wait().expect("status") {
            WaitStatus::Exited(_, code) => (rest, code),
            status => panic!("{status:?} after {rest}"),
        }
    }
}
