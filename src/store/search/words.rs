//! What a person typed as terms of the full text, and how its rows are numbered.

use std::collections::HashSet;

use crate::domain::folding::fold;
use crate::error::{Error, Result};

/// Which words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    Public,
    Notes,
}

/// Bits of a row number for the event's place in its case.
pub(super) const PLACE: i64 = 16;

/// Later events of one case are not searched.
pub(super) const MOST_PLACES: i64 = (1 << PLACE) - 1;

/// The most words of one search.
pub(super) const MOST_TERMS: usize = 64;

/// How many words of a text are used to find similar ones.
pub(super) const MOST_WORDS: usize = 300;

/// User text as terms, each a query of its own: every word quoted, a prefix where it ends in `*`;
/// text in double quotes stays a phrase. Never raw syntax. Empty where nothing can be searched.
///
/// # Errors
/// More words than one search takes (6).
pub fn terms(text: &str) -> Result<Vec<String>> {
    let terms = split(text);
    if terms.len() > MOST_TERMS {
        let message = format!("a search of {} words; the most is {MOST_TERMS}", terms.len());
        return Err(Error::invalid("search", message).hint("take the words that matter"));
    }
    Ok(terms)
}

pub(super) fn split(text: &str) -> Vec<String> {
    let mut terms: Vec<String> = Vec::new();
    for (n, piece) in text.split('"').enumerate() {
        if n % 2 == 1 {
            terms.extend(quote(piece));
        } else {
            for word in piece.split_whitespace() {
                let prefix = word.ends_with('*');
                terms.extend(quote(word).map(|q| if prefix { format!("{q}*") } else { q }));
            }
        }
    }
    let mut seen = HashSet::new();
    terms.retain(|term| seen.insert(term.to_lowercase()));
    terms
}

/// A piece as a quoted string of FTS5; none where it has nothing that could be found. NUL would
/// end the query early.
pub(super) fn quote(text: &str) -> Option<String> {
    let clean = fold(text).replace(['"', '\0'], " ");
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    text.chars().any(char::is_alphanumeric).then(|| format!("\"{clean}\""))
}

pub(super) fn is_prefix(term: &str) -> bool {
    term.ends_with('*')
}

/// That an `id` is one of a JSON array of numbers.
pub fn among(mark: &str) -> String {
    format!("id IN (SELECT value FROM json_each({mark}))")
}

/// Case counters as [`among`] takes them.
pub fn ids(cases: &[i64]) -> String {
    let words: Vec<String> = cases.iter().map(ToString::to_string).collect();
    format!("[{}]", words.join(","))
}
