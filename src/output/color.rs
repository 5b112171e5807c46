//! Colour: whether, and which of the terminal's own sixteen.
//!
//! Never the only bearer of a meaning: what is red is also said in words. Never blue, which many
//! themes make unreadable. The environment's words are handed in, not read here.

use std::borrow::Cow;

use anstyle::{AnsiColor, Style};

/// What `--color` asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColorChoice {
    #[default]
    Auto,
    Always,
    Never,
}

/// What the environment says about colour, each variable as it stands.
#[derive(Clone, Debug, Default)]
pub struct ColorWishes {
    pub no_color: Option<String>,
    pub clicolor: Option<String>,
    pub clicolor_force: Option<String>,
    pub term: Option<String>,
}

impl ColorWishes {
    /// Decides for one stream: the flag, then `NO_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR=0`,
    /// `TERM=dumb`, then whether it is a terminal.
    pub fn decide(&self, choice: ColorChoice, is_terminal: bool) -> bool {
        let set = |value: &Option<String>| value.as_deref().is_some_and(|v| !v.is_empty());
        match choice {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto if set(&self.no_color) => false,
            ColorChoice::Auto if set(&self.clicolor_force) => {
                self.clicolor_force.as_deref() != Some("0") || self.by_terminal(is_terminal)
            }
            ColorChoice::Auto => self.by_terminal(is_terminal),
        }
    }

    fn by_terminal(&self, is_terminal: bool) -> bool {
        is_terminal && self.clicolor.as_deref() != Some("0") && self.term.as_deref() != Some("dumb")
    }
}

/// What a piece of text means to the eye.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    /// Headings and what is sought first.
    Strong,
    /// Numbers of cases, keys.
    Name,
    /// What is beside the point.
    Faint,
    Good,
    Warning,
    Bad,
}

/// The text in its tone. Only for text that has been escaped.
pub fn paint(text: &str, tone: Tone, color: bool) -> Cow<'_, str> {
    let style = match tone {
        _ if !color || text.is_empty() => return Cow::Borrowed(text),
        Tone::Plain => return Cow::Borrowed(text),
        Tone::Strong => Style::new().bold(),
        Tone::Name => AnsiColor::Cyan.on_default(),
        Tone::Faint => Style::new().dimmed(),
        Tone::Good => AnsiColor::Green.on_default(),
        Tone::Warning => AnsiColor::Yellow.on_default(),
        Tone::Bad => AnsiColor::Red.on_default(),
    };
    Cow::Owned(format!("{style}{text}{style:#}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flag_then_the_environment_then_the_terminal() {
        let wishes = |no_color: &str, force: &str, clicolor: &str, term: &str| {
            let set = |value: &str| (value != "-").then(|| value.to_owned());
            ColorWishes {
                no_color: set(no_color),
                clicolor_force: set(force),
                clicolor: set(clicolor),
                term: set(term),
            }
        };
        use ColorChoice::{Always, Auto, Never};
        for (wishes, choice, terminal, color) in [
            (wishes("-", "-", "-", "xterm"), Auto, true, true),
            (wishes("-", "-", "-", "xterm"), Auto, false, false),
            (wishes("1", "1", "-", "xterm"), Auto, true, false),
            (wishes("", "-", "-", "xterm"), Auto, true, true),
            (wishes("1", "-", "-", "dumb"), Always, false, true),
            (wishes("-", "1", "-", "xterm"), Never, true, false),
            (wishes("-", "1", "0", "dumb"), Auto, false, true),
            (wishes("-", "0", "-", "xterm"), Auto, false, false),
            (wishes("-", "-", "0", "xterm"), Auto, true, false),
            (wishes("-", "-", "-", "dumb"), Auto, true, false),
        ] {
            assert_eq!(wishes.decide(choice, terminal), color, "{wishes:?} {choice:?}");
        }
    }

    #[test]
    fn paint_wraps_only_where_colour_is_on() {
        assert_eq!(paint("2h late", Tone::Bad, true), "\u{1b}[31m2h late\u{1b}[0m");
        assert_eq!(paint("2h late", Tone::Bad, false), "2h late");
        assert_eq!(paint("plain", Tone::Plain, true), "plain");
        assert_eq!(paint("", Tone::Bad, true), "");
    }
}
