//! Full text (FTS5): public words and notes apart, so that a customer's search can never touch
//! notes (P2). One of the two places that may speak SQLite's own dialect.

use crate::error::Result;

use super::sqlite::{Db, params};

/// Which words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    Public,
    Notes,
}

/// Adds the words of an event.
///
/// # Errors
/// Storage trouble.
pub fn add(db: &Db, shelf: Shelf, event: i64, text: &str) -> Result<()> {
    let sql = match shelf {
        Shelf::Public => "INSERT INTO search_public (rowid, text) VALUES (?1, ?2)",
        Shelf::Notes => "INSERT INTO search_notes (rowid, text) VALUES (?1, ?2)",
    };
    db.exec(sql, params![event, text])?;
    Ok(())
}

/// User text as a query: every word quoted, the last one a prefix where it ends in `*`; text in
/// double quotes stays a phrase. `None` where nothing can be searched for.
pub fn query(text: &str) -> Option<String> {
    let mut parts = Vec::new();
    for (n, piece) in text.split('"').enumerate() {
        if n % 2 == 1 {
            parts.extend(quoted(piece));
        } else {
            for word in piece.split_whitespace() {
                let prefix = word.ends_with('*');
                if let Some(word) = quoted(word) {
                    parts.push(if prefix { format!("{word}*") } else { word });
                }
            }
        }
    }
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn quoted(text: &str) -> Option<String> {
    text.chars().any(char::is_alphanumeric).then(|| format!("\"{}\"", text.replace('"', " ")))
}

#[cfg(test)]
mod tests {
    use super::query;

    #[test]
    fn user_text_never_becomes_syntax() {
        for (text, wanted) in [
            ("printer jam", Some("\"printer\" \"jam\"")),
            ("\"paper jam\" tray", Some("\"paper jam\" \"tray\"")),
            ("print*", Some("\"print*\"*")),
            ("a-b OR NEAR(c", Some("\"a-b\" \"OR\" \"NEAR(c\"")),
            ("\"", None),
            ("* - ()", None),
            ("", None),
        ] {
            assert_eq!(query(text).as_deref(), wanted, "{text}");
        }
    }
}
