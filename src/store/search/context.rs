//! The words around a hit. The index keeps no text, so they come from the journal.

use std::collections::HashSet;

use crate::domain::event::{Event, SearchWords};
use crate::domain::folding;
use crate::error::Result;
use crate::store::db::{Db, get, params};

use super::seek::Sought;
use super::words::is_prefix;

/// How many words are shown, and how many of them stand before the hit.
const SHOWN: usize = 16;
const BEFORE: usize = 4;
/// The most characters of a text without words.
const MOST_CHARS: usize = 120;

/// The words around a hit, in the message of a case that has most of it; `None` where the hit is
/// not in words that can be shown.
///
/// # Errors
/// Storage trouble.
pub fn context(db: &Db, sought: &Sought, case: i64) -> Result<Option<String>> {
    let wanted = FoldedTerms::of(&sought.terms);
    let Some((_, place)) = sought.places.get(&case) else {
        // An older case, which was not walked: its own words are fewer than the index's.
        return Ok(wanted.excerpt(&words_of(db, case, sought.notes)?));
    };
    let found = db.row(
        "SELECT kind, body FROM events WHERE case_id = ?1 ORDER BY seq LIMIT 1 OFFSET ?2",
        params![case, place - 1],
        |row| Ok((get::<String>(row, 0)?, get::<String>(row, 1)?)),
    )?;
    Ok(found
        .and_then(|(kind, body)| words_in(&kind, &body))
        .and_then(|words| wanted.excerpt(&[words])))
}

/// Everything that a case says, in order.
fn words_of(db: &Db, case: i64, notes: bool) -> Result<Vec<SearchWords>> {
    let mut all = Vec::new();
    let sql = "SELECT kind, body FROM events WHERE case_id = ?1 ORDER BY seq";
    db.each(sql, params![case], |row| {
        let words = words_in(&get::<String>(row, 0)?, &get::<String>(row, 1)?);
        all.extend(words.filter(|words| notes || !words.internal));
        Ok(true)
    })?;
    Ok(all)
}

/// The words of an event; an erased one has none left.
fn words_in(kind: &str, body: &str) -> Option<SearchWords> {
    Event::read(kind, body).ok()?.words()
}

/// The words that are looked for, folded.
struct FoldedTerms {
    whole: HashSet<String>,
    beginnings: Vec<String>,
}

impl FoldedTerms {
    fn of(terms: &[String]) -> FoldedTerms {
        let mut wanted = FoldedTerms { whole: HashSet::new(), beginnings: Vec::new() };
        for term in terms {
            let mut words = folding::words(term);
            wanted.beginnings.extend(words.pop().filter(|_| is_prefix(term)));
            let last = folding::words(term).pop().filter(|_| !is_prefix(term));
            wanted.whole.extend(words.into_iter().chain(last));
        }
        wanted
    }

    fn is_in(&self, piece: &str) -> bool {
        folding::words(piece).iter().any(|word| {
            self.whole.contains(word) || self.beginnings.iter().any(|it| word.starts_with(it))
        })
    }

    /// The words around the first hit, as they were written; without one the text's beginning: the
    /// hit is in the subject, which stands beside.
    fn excerpt(&self, texts: &[SearchWords]) -> Option<String> {
        for words in texts {
            let pieces: Vec<&str> = words.text.split_whitespace().collect();
            if let Some(hit) = pieces.iter().position(|piece| self.is_in(piece)) {
                return Some(around(&pieces, hit));
            }
        }
        let first = texts.first()?;
        let beginning: String = first.text.chars().take(MOST_CHARS).collect();
        let line = beginning.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(line).filter(|line| !line.is_empty())
    }
}

fn around(pieces: &[&str], hit: usize) -> String {
    let from = match pieces.len() <= SHOWN {
        true => 0,
        false => hit.saturating_sub(BEFORE).min(pieces.len() - SHOWN),
    };
    let to = pieces.len().min(from + SHOWN);
    let mut line = pieces[from..to].join(" ");
    // A run without spaces may be a whole text.
    if line.chars().count() > 2 * MOST_CHARS {
        line = line.chars().take(2 * MOST_CHARS).chain(['…']).collect();
    } else if to < pieces.len() {
        line.push('…');
    }
    if from > 0 { format!("…{line}") } else { line }
}
