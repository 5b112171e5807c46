//! Full text (FTS5): public words and notes apart, so that a customer's search can never touch
//! notes (P2). One of the two places that may speak SQLite's own dialect.
//!
//! A document is an event with words. Its row number holds the case and the event's place in it,
//! so that hits lead to cases without reading anything else, the newest case first. Nothing here
//! costs more because the desk is large: a term is walked for its newest hits only; where it has
//! more, older cases are probed one by one, from the side of the list's other filters.

mod alike;
mod context;
mod index;
mod seek;
mod stop_words;
mod words;

use crate::domain::folding::fold;
use crate::error::Result;

pub use alike::{Alike, alike};
pub use context::context;
pub use index::{add_article, articles};
pub use seek::{RANKED, Sought, among_few, seek};
pub use words::{Shelf, among, ids, terms};

use words::{MOST_PLACES, PLACE};

use super::db::{Db, Value, params};

/// Adds the words of an event, or puts them in the place of what it said before.
///
/// # Errors
/// Storage trouble.
pub fn add(db: &Db, shelf: Shelf, case: i64, place: i64, subject: &str, text: &str) -> Result<()> {
    if place > MOST_PLACES {
        return Ok(());
    }
    let sql = match shelf {
        Shelf::Public => {
            "INSERT OR REPLACE INTO search_public (rowid, subject, text) VALUES (?1, ?2, ?3)"
        }
        Shelf::Notes => {
            "INSERT OR REPLACE INTO search_notes (rowid, subject, text) VALUES (?1, ?2, ?3)"
        }
    };
    let [subject, text] = [subject, text].map(|words| Value::Text(fold(words).into()));
    db.defer(sql, vec![Value::Integer(row(case, place)), subject, text])
}

/// Takes the words of an event out.
///
/// # Errors
/// Storage trouble.
pub fn remove(db: &Db, shelf: Shelf, case: i64, place: i64) -> Result<()> {
    let sql = match shelf {
        Shelf::Public => "DELETE FROM search_public WHERE rowid = ?1",
        Shelf::Notes => "DELETE FROM search_notes WHERE rowid = ?1",
    };
    db.exec(sql, params![row(case, place)])?;
    Ok(())
}

/// Writes the index anew without what was taken out of it: until then the words are still in it.
///
/// # Errors
/// Storage trouble.
pub fn compact(db: &Db) -> Result<()> {
    db.exec("INSERT INTO search_public (search_public) VALUES ('optimize')", params![])?;
    db.exec("INSERT INTO search_notes (search_notes) VALUES ('optimize')", params![])?;
    Ok(())
}

fn row(case: i64, place: i64) -> i64 {
    (case << PLACE) | place
}

#[cfg(test)]
mod tests;
