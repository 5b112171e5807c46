//! Articles in the full text: a table of their own.

use crate::domain::folding::fold;
use crate::error::Result;
use crate::store::db::{Db, get, params};

use super::words::{MOST_WORDS, split};

/// Puts the words of an article where they are found.
///
/// # Errors
/// Storage trouble.
pub fn add_article(db: &Db, id: i64, title: &str, keywords: &str, body: &str) -> Result<()> {
    db.exec(
        "INSERT OR REPLACE INTO search_articles (rowid, title, keywords, body) \
         VALUES (?1, ?2, ?3, ?4)",
        params![id, title, format!("{keywords} {}", otherwise(title, body)), body],
    )?;
    Ok(())
}

/// The words that fold to something else than they are written as: the texts stay as they are, for
/// what is shown of them.
fn otherwise(title: &str, body: &str) -> String {
    let words = [title, body].into_iter().flat_map(str::split_whitespace);
    let folded = words.filter(|word| !word.is_ascii()).map(fold);
    folded.collect::<Vec<_>>().join(" ")
}

/// The articles with any of these words, best first, until `take` says false: a rare word counts
/// more than a frequent one, a word of the title more than one of the body. The text may be a
/// whole question.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn articles(
    db: &Db,
    text: &str,
    mut take: impl FnMut(i64, String) -> Result<bool>,
) -> Result<()> {
    let mut terms = split(text);
    terms.truncate(MOST_WORDS);
    if terms.is_empty() {
        return Ok(());
    }
    db.each(
        "SELECT rowid, snippet(search_articles, 2, '', '', '…', 16) FROM search_articles \
         WHERE search_articles MATCH ?1 ORDER BY bm25(search_articles, 4.0, 3.0, 1.0), rowid",
        params![terms.join(" OR ")],
        |row| {
            let context: String = get(row, 1)?;
            take(get(row, 0)?, context.split_whitespace().collect::<Vec<_>>().join(" "))
        },
    )
}
