//! desk.toml ⇄ policy: reading with positions, checking, comparing, writing back, and the stock.
//!
//! Knows the text of a policy and what makes it a sound one. The plain types are
//! `domain::policy`; which rows the desk holds is the store's; `casework` applies what stands
//! here in one transaction:
//!
//! ```text
//! read(files) -> Draft -> merge(current, draft) -> (prune, retire) -> validate -> diff -> rows
//! ```

pub mod diff;
pub mod entries;
pub mod holidays;
pub mod merge;
pub mod parse;
mod reference;
pub mod schema;
pub mod stock;
pub mod template;
pub mod validate;
mod value_types;
pub mod write;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;

use serde_json::Value;

pub use crate::domain::section::Section;
pub use diff::{ChangeKind, EntryChange, diff};
pub use merge::{merge, prune, retire};
pub use parse::{entry, read};
pub use reference::{ReferenceTarget, references};
pub use stock::stock;
pub use template::{EVENTS, templates};
pub use validate::{Known, Nobody, validate};
pub use write::{write, write_kind};

/// One policy file: what it is called in messages, and its text.
#[derive(Clone, Debug)]
pub struct Source {
    pub name: String,
    pub text: String,
}

/// One thing wrong with a policy: `desk.toml:12: [[service]] printing/toner: unknown key …`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Empty where the value came from flags, `DESK` where it stands in the desk already.
    pub file: String,
    pub line: Option<usize>,
    /// The entry, `[[service]] printing/toner`; empty where the text is not a policy at all.
    pub key: String,
    pub message: String,
    pub hint: Option<String>,
}

/// The file of a problem in an entry that no file of this call names.
pub const DESK: &str = "the desk";

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.file.is_empty() {
            match self.line {
                Some(line) => write!(f, "{}:{line}: ", self.file)?,
                None => write!(f, "{}: ", self.file)?,
            }
        }
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        f.write_str(&self.message)
    }
}

/// An entry of a list as a file has it: whole, checked, through its domain type and back.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub kind: Section,
    pub key: String,
    pub body: Value,
    pub file: String,
    /// The line of its header; 0 where it came from flags.
    pub line: usize,
    /// The line of each of its fields: `services[2].response`.
    pub lines: Lines,
    /// Fields that it does not name and of which it therefore says nothing (rule “Membership”).
    pub silent: Vec<&'static str>,
    /// `retired = true`: it is kept and no longer offered.
    pub retired: bool,
}

/// A key of a single table that a file names.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    pub kind: Section,
    pub key: String,
    pub value: Value,
    pub file: String,
    pub line: usize,
}

/// What the files of one call say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    pub entries: Vec<Entry>,
    pub named: Vec<Named>,
}

/// The lines of an entry's fields, by path.
pub type Lines = HashMap<String, usize>;

/// The lines of `path` or, where that is not known, of what it stands in.
fn line_of(lines: &Lines, path: &str) -> Option<usize> {
    let mut path = path;
    loop {
        if let Some(line) = lines.get(path) {
            return Some(*line);
        }
        path = path.rsplit_once(['.', '['])?.0;
    }
}

/// How an entry is called in messages: `[[service]] printing/toner`, `[desk]`.
pub fn heading(kind: Section, key: &str) -> String {
    match (kind.is_single(), key) {
        (true, _) => format!("[{kind}]"),
        (false, "") => format!("[[{kind}]]"),
        (false, key) => format!("[[{kind}]] {}", value_types::cut(key)),
    }
}
