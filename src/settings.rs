//! The one reading of the environment: what the shell, not the desk, says about this run.
//!
//! Business settings live in the policy. `main` reads this once and hands it down; behind the ssh
//! gate it is cut down to what the client may not steer (`behind_gate`, P5).

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What the environment says. Plain fields: tests build one with `Settings::default()`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// `CASEBOOK_DB`.
    pub db: Option<PathBuf>,
    /// `CASEBOOK_AS`.
    pub as_login: Option<String>,
    /// `CASEBOOK_NOW`, not yet read as an instant (`Clock::from_setting`).
    pub now: Option<String>,
    /// `CASEBOOK_NO_INPUT`.
    pub no_input: bool,
    /// `CI`: nobody sits there, so nothing is asked.
    pub ci: bool,
    /// `CASEBOOK_ACCESSIBLE`: numbered lists and typed answers, nothing redrawn.
    pub accessible: bool,
    /// `CASEBOOK_ASCII`, or a locale without UTF-8: our own text keeps to ASCII.
    pub ascii: bool,
    /// `TERM=dumb`: no cursor movement.
    pub dumb: bool,
    pub color: ColorChoice,
    /// `CASEBOOK_PAGER`, else `PAGER`; an empty one means: no pager.
    pub pager: Option<String>,
    /// `LESS` is set: the person's own options are left alone.
    pub has_less_options: bool,
    /// `CASEBOOK_EDITOR`, else `VISUAL`, else `EDITOR`; never empty.
    pub editor: Option<String>,
    /// `COLUMNS`, for when the terminal does not tell its width.
    pub columns: Option<usize>,
    /// `$XDG_DATA_HOME/casebook`, `None` without a home folder.
    pub data_home: Option<PathBuf>,
    /// The person's home folder.
    pub home: Option<PathBuf>,
    /// `$XDG_STATE_HOME/casebook`: drafts, the session token, reports of a panic.
    pub state_home: Option<PathBuf>,
    /// `SSH_ORIGINAL_COMMAND`, for the gate only; not necessarily UTF-8.
    pub ssh_original_command: Option<OsString>,
    /// `CASEBOOK_COMPLETE`: a shell asks what might come next.
    pub complete: bool,
    /// `SUDO_UID`: who called sudo, for `gate --sudo` only.
    pub sudo_uid: Option<u32>,
    /// `CASEBOOK_BACKTRACE`: a panic prints its trace.
    pub backtrace: bool,
}

/// What the environment says about colour, all its variables taken together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColorChoice {
    /// Where the stream is a terminal.
    #[default]
    Auto,
    Always,
    Never,
}

impl Settings {
    /// Reads the environment of this process.
    #[expect(clippy::disallowed_methods, reason = "this is the one reading of the environment")]
    pub fn read() -> Settings {
        Settings::from_variables(|name| std::env::var_os(name), etcetera::home_dir().ok())
    }

    /// What the variables say that `lookup` finds; `home` is the person's home folder.
    pub fn from_variables(
        lookup: impl Fn(&str) -> Option<OsString>,
        home: Option<PathBuf>,
    ) -> Settings {
        let given = |name: &str| lookup(name).filter(|value| !value.is_empty());
        let text = |name: &str| given(name).map(|value| value.to_string_lossy().into_owned());
        let on = |name: &str| text(name).is_some_and(|value| is_on(&value));
        let folder = |name: &str, otherwise: &str| {
            // XDG: relative paths are to be ignored.
            given(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
                .or_else(|| home.as_ref().map(|home| home.join(otherwise)))
                .map(|path| path.join("casebook"))
        };
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(text);
        let dumb = text("TERM").is_some_and(|term| term == "dumb");
        Settings {
            db: given("CASEBOOK_DB").map(PathBuf::from),
            as_login: text("CASEBOOK_AS"),
            now: text("CASEBOOK_NOW"),
            no_input: on("CASEBOOK_NO_INPUT"),
            ci: on("CI"),
            accessible: on("CASEBOOK_ACCESSIBLE"),
            ascii: on("CASEBOOK_ASCII") || !locale.is_some_and(|locale| is_utf8(&locale)),
            dumb,
            color: color(text, dumb),
            has_less_options: lookup("LESS").is_some(),
            pager: ["CASEBOOK_PAGER", "PAGER"]
                .into_iter()
                .find_map(|name| lookup(name).map(|value| value.to_string_lossy().into_owned())),
            editor: ["CASEBOOK_EDITOR", "VISUAL", "EDITOR"].into_iter().find_map(text),
            columns: text("COLUMNS").and_then(|value| value.parse().ok()).filter(|n| *n > 0),
            home: home.clone(),
            data_home: folder("XDG_DATA_HOME", ".local/share"),
            state_home: folder("XDG_STATE_HOME", ".local/state"),
            ssh_original_command: given("SSH_ORIGINAL_COMMAND"),
            complete: text("CASEBOOK_COMPLETE").is_some_and(|value| value != "0"),
            sudo_uid: text("SUDO_UID").and_then(|value| value.parse().ok()),
            backtrace: on("CASEBOOK_BACKTRACE"),
        }
    }

    /// The desk's file: the flag, else `CASEBOOK_DB`, else the default place; never the current
    /// folder. `None` where there is no home folder to look in.
    pub fn desk_path(&self, flag: Option<&Path>) -> Option<PathBuf> {
        flag.map(Path::to_path_buf)
            .or_else(|| self.db.clone())
            .or_else(|| self.data_home.as_ref().map(|home| home.join("desk.db")))
    }

    /// What is left behind the ssh gate: the client's environment chooses no person, no clock, no
    /// desk and no place for files, and no program is started, not even a usual one (P5).
    pub fn behind_gate(self) -> Settings {
        Settings {
            db: None,
            as_login: None,
            now: None,
            pager: Some(String::new()),
            editor: None,
            state_home: None,
            backtrace: false,
            ..self
        }
    }
}

impl ColorChoice {
    /// The choice of a word; `None` where it is none of them.
    pub fn from_word(word: &str) -> Option<ColorChoice> {
        match word {
            "auto" => Some(ColorChoice::Auto),
            "always" => Some(ColorChoice::Always),
            "never" => Some(ColorChoice::Never),
            _ => None,
        }
    }

    /// Whether a stream gets colour.
    pub fn colors(self, is_terminal: bool) -> bool {
        match self {
            ColorChoice::Auto => is_terminal,
            ColorChoice::Always => true,
            ColorChoice::Never => false,
        }
    }
}

/// `CASEBOOK_COLOR` > `NO_COLOR` > `CLICOLOR_FORCE` > `CLICOLOR=0` > `TERM=dumb`.
fn color(text: impl Fn(&str) -> Option<String>, dumb: bool) -> ColorChoice {
    match text("CASEBOOK_COLOR").as_deref() {
        Some("always") => return ColorChoice::Always,
        Some("never") => return ColorChoice::Never,
        _ => {}
    }
    let is = |name: &str, wanted: fn(&str) -> bool| text(name).is_some_and(|value| wanted(&value));
    if is("NO_COLOR", |_| true) {
        ColorChoice::Never
    } else if is("CLICOLOR_FORCE", |value| value != "0") {
        ColorChoice::Always
    } else if is("CLICOLOR", |value| value == "0") || dumb {
        ColorChoice::Never
    } else {
        ColorChoice::Auto
    }
}

fn is_on(value: &str) -> bool {
    !["", "0", "no", "off", "false"].contains(&value.to_ascii_lowercase().as_str())
}

fn is_utf8(locale: &str) -> bool {
    let locale = locale.to_ascii_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(variables: &[(&str, &str)]) -> Settings {
        let lookup = |name: &str| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
        };
        Settings::from_variables(lookup, Some("/home/alice".into()))
    }

    #[test]
    fn the_desk_is_the_flag_then_the_variable_then_the_default_place() {
        let settings = from(&[]);
        let at = |settings: &Settings, flag: Option<&str>| settings.desk_path(flag.map(Path::new));
        let usual = PathBuf::from("/home/alice/.local/share/casebook/desk.db");
        assert_eq!(at(&settings, None), Some(usual.clone()));
        assert_eq!(at(&settings, Some("x.db")), Some("x.db".into()));
        assert_eq!(at(&from(&[("CASEBOOK_DB", "/d/desk.db")]), None), Some("/d/desk.db".into()));
        let moved = from(&[("XDG_DATA_HOME", "/data"), ("XDG_STATE_HOME", "/state")]);
        assert_eq!(at(&moved, None), Some("/data/casebook/desk.db".into()));
        assert_eq!(moved.state_home, Some("/state/casebook".into()));
        assert_eq!(at(&from(&[("XDG_DATA_HOME", "relative")]), None), Some(usual));
        assert_eq!(Settings::from_variables(|_| None, None).desk_path(None), None);
    }

    #[test]
    fn colour_follows_the_first_variable_that_speaks() {
        use ColorChoice::{Always, Auto, Never};
        for (variables, wish) in [
            (&[][..], Auto),
            (&[("NO_COLOR", "1")], Never),
            (&[("NO_COLOR", "")], Auto),
            (&[("NO_COLOR", "1"), ("CASEBOOK_COLOR", "always")], Always),
            (&[("CASEBOOK_COLOR", "never"), ("CLICOLOR_FORCE", "1")], Never),
            (&[("CLICOLOR_FORCE", "1"), ("TERM", "dumb")], Always),
            (&[("CLICOLOR_FORCE", "0")], Auto),
            (&[("CLICOLOR", "0")], Never),
            (&[("CLICOLOR", "1")], Auto),
            (&[("TERM", "dumb")], Never),
        ] {
            assert_eq!(from(variables).color, wish, "{variables:?}");
        }
        assert!(Auto.colors(true) && !Auto.colors(false));
        assert!(Always.colors(false) && !Never.colors(true));
    }

    #[test]
    fn programs_and_switches_are_read_in_their_order() {
        let settings = from(&[
            ("PAGER", "less"),
            ("CASEBOOK_PAGER", ""),
            ("EDITOR", "nano"),
            ("VISUAL", "vim -f"),
            ("CASEBOOK_EDITOR", ""),
            ("CI", "true"),
            ("CASEBOOK_NO_INPUT", "0"),
            ("COLUMNS", "72"),
            ("LANG", "lv_LV.UTF-8"),
        ]);
        assert_eq!(settings.pager.as_deref(), Some(""));
        assert_eq!(settings.editor.as_deref(), Some("vim -f"));
        assert_eq!((settings.ci, settings.no_input, settings.ascii), (true, false, false));
        assert_eq!(settings.columns, Some(72));
        assert!(from(&[]).ascii, "the C locale has no UTF-8");
        assert!(from(&[("LANG", "en_US.UTF-8"), ("LC_ALL", "C")]).ascii);
        assert!(!from(&[("LC_ALL", "C.utf8")]).ascii);
        assert!(from(&[("LANG", "en_US.UTF-8"), ("CASEBOOK_ASCII", "1")]).ascii);
    }

    #[test]
    fn the_client_behind_the_gate_steers_nothing() {
        let names = ["CASEBOOK_DB", "CASEBOOK_AS", "CASEBOOK_NOW", "PAGER", "EDITOR"];
        let all = names.map(|name| (name, "x"));
        let behind = from(&all).behind_gate();
        assert_eq!(behind, from(&[]).behind_gate());
        assert_eq!(behind.pager.as_deref(), Some(""), "no pager, not the usual one");
        assert_eq!(behind.state_home, None, "no editor without a place for drafts");
    }
}
