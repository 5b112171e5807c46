//! A question, what judges its answer, and why there may be none.

use std::io;

use crate::text::TextError;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum PromptError {
    /// Exit 2.
    #[error("missing value: pass {flag}")]
    Missing { flag: String },
    /// Exit 1: Esc, end of input, or an empty text.
    #[error("canceled at “{label}”; nothing was done")]
    GivenUp { label: String },
    /// Exit 130 or 143.
    #[error("interrupted: nothing was done")]
    Interrupted { signal: i32 },
    #[error("nothing to choose from for “{label}” ({flag})")]
    NoChoice { label: String, flag: String },
    #[error(transparent)]
    Text(#[from] TextError),
    #[error("cannot ask at this terminal: {0}")]
    Terminal(io::Error),
}

/// What judges a typed line: the error says what is allowed.
pub type LineCheck<'a> = &'a dyn Fn(&str) -> Result<(), String>;

/// What is asked, and the flag that would have answered it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question<'a> {
    pub(super) label: &'a str,
    /// Empty where there is none, in menus.
    pub(super) flag: &'a str,
}

impl Question<'_> {
    /// `Subject (--subject)`.
    pub(super) fn words(self) -> String {
        let label = harmless(self.label);
        if self.flag.is_empty() { label } else { format!("{label} ({})", self.flag) }
    }

    pub(super) fn given_up(self) -> PromptError {
        PromptError::GivenUp { label: harmless(self.label) }
    }
}

/// Names come from people and files: nothing in them steers the terminal (J3).
pub(super) fn harmless(text: &str) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|c| if steers(c) { '?' } else { c }).collect()
}
