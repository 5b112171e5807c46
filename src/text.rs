//! The text of a message, a note or a solution: from a flag, a file, standard input or the editor
//! (C1, Text).
//!
//! Knows where words come from and what is not a text; not what they are for. An edited text lies in
//! a draft (`draft`) until the command that wanted it has succeeded. Called by the commands, and
//! by `prompt` for questions of several lines.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::error::io_words;
use crate::outside::{self, Input};

mod draft;
mod editor;

pub use draft::Drafts;
pub use editor::{Editor, EditorSheet};

/// The largest text, in bytes; more is an attachment.
pub const MOST_BYTES: usize = 1024 * 1024;

/// What the command line says about a text.
#[derive(Clone, Copy, Debug, Default)]
pub struct TextSource<'a> {
    /// `-m, --message TEXT`.
    pub message: Option<&'a str>,
    /// `-F, --file PATH|-`.
    pub file: Option<&'a Input>,
    /// `-e`: the editor, on what the other flags gave.
    pub edit: bool,
}

/// A text ready to be used: not empty, UTF-8, lines ending in `\n` alone, no blanks around it.
#[derive(Debug, PartialEq, Eq)]
pub struct Text {
    pub body: String,
    /// Where an edited text lies until `done`; an error should name it.
    pub draft: Option<PathBuf>,
}

impl Text {
    /// The command has succeeded: the draft is no longer needed.
    pub fn discard_draft(self) {
        if let Some(draft) = self.draft {
            Drafts::drop_draft(&draft);
        }
    }
}

/// Why there is no text.
#[derive(Debug, thiserror::Error)]
pub enum TextError {
    /// Exit 2: nobody can be asked.
    #[error("missing text: pass {flag} TEXT or -F FILE")]
    Missing { flag: String },
    /// Exit 1: an empty or unchanged text is a way of saying no.
    #[error("{0}: nothing was done")]
    GivenUp(&'static str),
    #[error("{0}")]
    File(Box<crate::error::Error>),
    #[error("cannot read {from}: {}", io_words(error))]
    Unreadable { from: String, error: io::Error },
    #[error("{from} is not UTF-8 text: byte {at} is not valid")]
    NotUtf8 { from: String, at: usize },
    #[error("{from} is not text: byte {at} is NUL")]
    Nul { from: String, at: usize },
    #[error("{from} is longer than 1 MiB ({MOST_BYTES} bytes), the most for a text")]
    TooLong { from: String },
    #[error("the editor `{0}` is not a command line: its quotes do not match")]
    EditorQuotes(String),
    #[error("cannot start the editor `{command}`: {}", io_words(error))]
    EditorMissing { command: String, error: io::Error },
    #[error("the editor `{command}` failed ({status})")]
    EditorFailed { command: String, status: String, draft: Option<PathBuf> },
    #[error("cannot keep the draft {path}: {}", io_words(error))]
    Draft { path: PathBuf, error: io::Error },
    /// Exit 130 or 143.
    #[error("interrupted")]
    Interrupted { signal: i32, draft: Option<PathBuf> },
}

impl TextError {
    /// Where the text that was typed so far lies, for the error's hint.
    pub fn draft(&self) -> Option<&Path> {
        match self {
            TextError::EditorFailed { draft, .. } | TextError::Interrupted { draft, .. } => {
                draft.as_deref()
            }
            _ => None,
        }
    }
}

/// The text in the order of C1: `-m`, `-F`, the editor. `editor` is there on a terminal
/// only; `flag` is what an error tells to pass, `-m` for most.
pub fn obtain(
    wish: &TextSource<'_>,
    flag: &str,
    sheet: &EditorSheet<'_>,
    editor: Option<&Editor>,
    stdin: &mut dyn Read,
) -> Result<Text, TextError> {
    let given = from_flags(wish, flag, stdin)?;
    match (given, editor) {
        (Some(body), _) if !wish.edit => Ok(Text { body, draft: None }),
        (_, None) => Err(TextError::Missing { flag: flag.to_owned() }),
        (None, Some(editor)) => editor.write(sheet),
        (Some(body), Some(editor)) => {
            editor.write(&EditorSheet { initial: &body, unchanged_counts: true, ..*sheet })
        }
    }
}

/// The text of `-m` or `-F` alone; `None` where neither was given. Standard input is read for
/// `-F -` and for nothing else.
pub fn from_flags(
    wish: &TextSource<'_>,
    flag: &str,
    stdin: &mut dyn Read,
) -> Result<Option<String>, TextError> {
    if let Some(message) = wish.message {
        return check_text(message.as_bytes(), &format!("the text of {flag}")).map(Some);
    }
    let Some(file) = wish.file else { return Ok(None) };
    match file {
        Input::Stdin => {
            let text = read(stdin, "standard input")?;
            outside::whole_input().map_err(|why| TextError::File(Box::new(why)))?;
            Ok(Some(text))
        }
        Input::Path(path) => match outside::open_file(path, "message") {
            Ok(mut open) => read(&mut open, &file.name()).map(Some),
            Err(why) => Err(TextError::File(Box::new(why))),
        },
    }
}

/// Reads a text to its end, never more than the limit; `from` names the source in errors.
pub fn read(source: &mut dyn Read, from: &str) -> Result<String, TextError> {
    let mut bytes = Vec::new();
    source
        .take(MOST_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| TextError::Unreadable { from: from.to_owned(), error })?;
    check_text(&bytes, from)
}

/// Judges bytes as a text and tidies it: no byte order mark, `\n` for `\r\n`, no blank lines
/// around it, no blanks at its end.
pub fn check_text(bytes: &[u8], from: &str) -> Result<String, TextError> {
    let text = decode(bytes, from)?;
    let tidy = tidy(&text);
    if tidy.is_empty() { Err(TextError::GivenUp("the text is empty")) } else { Ok(tidy) }
}

fn decode(bytes: &[u8], from: &str) -> Result<String, TextError> {
    let from = || from.to_owned();
    if bytes.len() > MOST_BYTES {
        return Err(TextError::TooLong { from: from() });
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| TextError::NotUtf8 { from: from(), at: error.valid_up_to() })?;
    if let Some(at) = text.find('\0') {
        return Err(TextError::Nul { from: from(), at });
    }
    Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}

/// The text without blank lines before it and blanks after it; its first line keeps its indent.
fn tidy(text: &str) -> String {
    let text = text.trim_end();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if !line.trim().is_empty() {
            break;
        }
        start += line.len();
    }
    text[start..].to_owned()
}

#[cfg(test)]
mod tests;
