//! Statements that wait for the commit. FTS5 writes its words to disk at every savepoint: a batch of
//! savepoints made one segment a line of what is one segment a commit.
//!
//! Nothing can tell the difference: whatever names a full-text table lets what waits go first, a
//! savepoint that is undone undoes what came behind it, and a commit writes all of it or fails.

use super::binding;
use super::connection::Db;
use super::errors::explain;
use crate::error::Result;
use crate::store::value::{Value, params_from_iter};

/// How the names of all full-text tables begin.
const FULL_TEXT: &str = "search_";
/// Bytes of text that may wait.
const MOST: usize = 4 << 20;

/// What waits, and what has been let go inside a savepoint that may still be undone.
#[derive(Default)]
pub struct Deferred {
    statements: Vec<(&'static str, Vec<Value>)>,
    /// How many of them have run.
    run: usize,
    bytes: usize,
    /// Savepoints that are open.
    depth: usize,
}

/// Where a savepoint began.
pub(super) struct SavepointMark {
    len: usize,
    run: usize,
}

impl Deferred {
    pub(super) fn enter(&mut self) -> SavepointMark {
        self.depth += 1;
        SavepointMark { len: self.statements.len(), run: self.run }
    }

    /// What came behind the place is forgotten; what ran behind it waits again, for it is undone.
    pub(super) fn undo_to(&mut self, place: &SavepointMark) {
        self.statements.truncate(place.len);
        self.run = place.run;
    }

    pub(super) fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.forget();
    }

    /// What has run and cannot be undone alone.
    fn forget(&mut self) {
        if self.depth == 0 && self.run > 0 {
            self.statements.drain(..self.run);
            (self.run, self.bytes) = (0, 0);
        }
    }

    fn waits(&self) -> bool {
        self.run < self.statements.len()
    }
}

impl Db {
    /// Runs a statement about full text, at the latest when the transaction is committed; at once
    /// where there is none.
    ///
    /// # Errors
    /// Storage trouble (7, 8).
    pub fn defer(&self, sql: &'static str, values: Vec<Value>) -> Result<()> {
        debug_assert!(sql.contains(FULL_TEXT), "only full text waits");
        if self.connection.is_autocommit() {
            return self.let_go(sql, &values);
        }
        let mut deferred = self.deferred.borrow_mut();
        for value in &values {
            if let Value::Text(text) = value {
                deferred.bytes += text.len();
            }
        }
        deferred.statements.push((sql, values));
        let full = deferred.bytes > MOST;
        drop(deferred);
        if full { self.settle() } else { Ok(()) }
    }

    /// Runs what waits.
    ///
    /// # Errors
    /// Storage trouble (7, 8).
    pub(super) fn settle(&self) -> Result<()> {
        let mut deferred = self.deferred.borrow_mut();
        for (sql, values) in &deferred.statements[deferred.run..] {
            self.let_go(sql, values)?;
        }
        deferred.run = deferred.statements.len();
        deferred.bytes = 0;
        deferred.forget();
        Ok(())
    }

    fn let_go(&self, sql: &str, values: &[Value]) -> Result<()> {
        let mut statement = self.connection.prepare_cached(sql).map_err(explain)?;
        binding::bind(&mut statement, params_from_iter(values))?;
        statement.raw_execute().map(|_| ()).map_err(explain)
    }

    /// Runs what waits where this statement could see that it does.
    pub(super) fn settle_for(&self, sql: &str) -> Result<()> {
        match self.deferred.borrow().waits() && sql.contains(FULL_TEXT) {
            true => self.settle(),
            false => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::error::Error;
    use crate::store::search::{self, Shelf};
    use crate::store::sqlite::connection::Db;
    use crate::store::value::{get, params};

    fn found(db: &Db, word: &str) -> i64 {
        let sql = "SELECT count(*) FROM search_public WHERE search_public MATCH ?1";
        db.row(sql, params![word], |row| get(row, 0)).unwrap().unwrap()
    }

    fn add(db: &Db, case: i64, text: &str) {
        search::add(db, Shelf::Public, case, 1, "", text).unwrap();
    }

    #[test]
    fn what_waits_is_seen_kept_and_undone_as_if_it_did_not_wait() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("desk.db");
        let db = Db::create(&path).unwrap();
        db.begin().unwrap();
        db.savepoint(|| {
            add(&db, 1, "kept");
            Ok(())
        })
        .unwrap();
        let undone = db.savepoint::<()>(|| {
            add(&db, 2, "undone");
            Err(Error::conflict("no"))
        });
        assert!(undone.is_err());
        assert!(db.deferred.borrow().waits());
        // What is let go inside a savepoint is undone with it, but what waited before it is not.
        let undone = db.savepoint::<()>(|| {
            add(&db, 3, "looked");
            assert_eq!((found(&db, "looked"), found(&db, "undone")), (1, 0));
            Err(Error::conflict("no"))
        });
        assert!(undone.is_err());
        assert_eq!((found(&db, "kept"), found(&db, "looked")), (1, 0), "seen before the commit");
        add(&db, 4, "later");
        db.commit().unwrap();
        let other = Db::connect_file(&path, crate::store::sqlite::OpenPurpose::Use).unwrap().db;
        let words = ["kept", "undone", "looked", "later"].map(|word| found(&other, word));
        assert_eq!(words, [1, 0, 0, 1]);
        db.begin().unwrap();
        add(&db, 5, "rolled");
        db.rollback();
        db.begin().unwrap();
        db.commit().unwrap();
        assert_eq!(found(&db, "rolled"), 0);
    }

    #[test]
    fn no_more_waits_than_fits_and_nothing_is_kept_that_has_run() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::create(&folder.path().join("desk.db")).unwrap();
        let kept = |db: &Db| db.deferred.borrow().statements.len();
        db.begin().unwrap();
        let half = "word ".repeat(super::MOST / 10 + 1);
        add(&db, 1, &half);
        assert!(db.deferred.borrow().waits());
        add(&db, 2, &half);
        assert_eq!((db.deferred.borrow().waits(), kept(&db)), (false, 0), "more than fits");
        db.savepoint(|| {
            add(&db, 3, "inside");
            assert_eq!((found(&db, "inside"), kept(&db)), (1, 1), "it may be undone yet");
            Ok(())
        })
        .unwrap();
        assert_eq!(kept(&db), 0);
        db.commit().unwrap();
        assert_eq!(found(&db, "inside"), 1);
    }
}
