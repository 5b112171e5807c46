//! Colour: whether, and which of the terminal's own sixteen.
//!
//! Never the only bearer of a meaning: what is red is also said in words. Never blue, which many
//! themes make unreadable. The environment's words are handed in, not read here.

use std::borrow::Cow;

use anstyle::{AnsiColor, Style};

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
    fn paint_wraps_only_where_colour_is_on() {
        assert_eq!(paint("2h late", Tone::Bad, true), "\u{1b}[31m2h late\u{1b}[0m");
        assert_eq!(paint("2h late", Tone::Bad, false), "2h late");
        assert_eq!(paint("plain", Tone::Plain, true), "plain");
        assert_eq!(paint("", Tone::Bad, true), "");
    }
}
