//! The words around a hit. The index keeps no text, so they come from the journal.

use crate::domain::event::{Event, Words};
use crate::error::Result;
use crate::store::sqlite::{Db, get, params};

use super::Sought;

/// The words around a hit, in the message of a case that has most of it; `None` where the hit is
/// not in words that can be shown.
///
/// # Errors
/// Storage trouble.
pub fn context(db: &Db, sought: &Sought, case: i64) -> Result<Option<String>> {
    let any = sought.terms.join(" OR ");
    let Some((_, place)) = sought.places.get(&case) else {
        // An older case, which was not walked: its own words are fewer than the index's.
        return snippet(db, &any, &words_of(db, case, sought.notes)?);
    };
    let found = db.row(
        "SELECT kind, body FROM events WHERE case_id = ?1 ORDER BY seq LIMIT 1 OFFSET ?2",
        params![case, place - 1],
        |row| Ok((get::<String>(row, 0)?, get::<String>(row, 1)?)),
    )?;
    match found.and_then(|(kind, body)| words_in(&kind, &body)) {
        Some(words) => snippet(db, &any, &[words]),
        None => Ok(None),
    }
}

/// Everything that a case says, in order.
fn words_of(db: &Db, case: i64, notes: bool) -> Result<Vec<Words>> {
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
fn words_in(kind: &str, body: &str) -> Option<Words> {
    Event::read(kind, body).ok()?.words()
}

/// The words around the first hit in texts, by the very tokenizer that found it: the index itself
/// keeps no text.
fn snippet(db: &Db, query: &str, texts: &[Words]) -> Result<Option<String>> {
    db.exec(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.hit USING fts5 \
         (text, tokenize = 'unicode61 remove_diacritics 2')",
        params![],
    )?;
    db.exec("DELETE FROM temp.hit", params![])?;
    for words in texts {
        db.exec("INSERT INTO temp.hit (text) VALUES (?1)", params![words.text])?;
    }
    let found = db.row(
        "SELECT snippet(hit, 0, '', '', '…', 16) FROM temp.hit WHERE hit MATCH ?1 \
         ORDER BY rowid LIMIT 1",
        params![query],
        |row| get::<String>(row, 0),
    )?;
    // The hit may be in the subject, which stands beside: then the text's beginning.
    let first = || texts.first().map(|words| words.text.chars().take(120).collect::<String>());
    let shown = found.or_else(first).unwrap_or_default();
    let one_line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(Some(one_line).filter(|line| !line.is_empty()))
}
