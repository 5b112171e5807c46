//! The full text anew, from the journal.

use crate::domain::event::filed_subject;
use crate::error::Result;
use crate::store::db::{Db, params};
use crate::store::search::{Shelf, add, add_article};
use crate::store::{articles, cases, journal};

/// Fills the index anew from the journal: the step of a migration.
///
/// # Errors
/// Storage trouble; an event that cannot be read (8).
pub fn refill(db: &Db) -> Result<()> {
    db.exec("INSERT INTO search_public (search_public) VALUES ('delete-all')", params![])?;
    db.exec("INSERT INTO search_notes (search_notes) VALUES ('delete-all')", params![])?;
    let (mut last, mut place) = (0, 0);
    let mut renamed = false;
    journal::each_by_case(db, |entry| {
        let case = entry.case_id.unwrap_or_default();
        if case != last {
            if renamed {
                retitle(db, last)?;
            }
            (last, place, renamed) = (case, 0, false);
        }
        place += 1;
        let event = journal::read(&entry)?;
        if let Some(words) = event.words() {
            let shelf = if words.internal { Shelf::Notes } else { Shelf::Public };
            add(db, shelf, case, place, &words.subject, &words.text)?;
        }
        renamed |= event.renames();
        Ok(true)
    })?;
    if renamed {
        retitle(db, last)?;
    }
    let mut all = Vec::new();
    articles::each(db, None, None, |article| {
        all.push(article);
        Ok(true)
    })?;
    for article in all {
        let keywords = article.draft.keywords.join(" ");
        add_article(db, article.id, &article.draft.title, &keywords, &article.draft.body)?;
    }
    Ok(())
}

/// A subject is searched where it was filed.
fn retitle(db: &Db, case: i64) -> Result<()> {
    let Some(case) = cases::by_id(db, case)? else { return Ok(()) };
    let subject = filed_subject(&case.number, &case.subject, case.reference.as_deref());
    add(db, Shelf::Public, case.id, 1, &subject, &case.description)
}
