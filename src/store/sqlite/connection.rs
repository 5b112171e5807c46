//! An open desk file: statements, locks, what SQLite is told of its log.

use std::cell::{Cell, RefCell};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::deferred::Deferred;
use super::errors::{cannot, explain};
use super::{binding, side_files};
use crate::error::Result;
use crate::signals::Unstopped;
use crate::store::value::{Params, Row, get, params};

/// How long a writer waits for its turn before it says "busy".
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// Below this many bytes the WAL is left for a later process to fold in.
const SMALL_WAL: u64 = 256 * 1024;

/// An open desk file.
pub struct Db {
    pub(super) connection: Connection,
    /// The one name of the file: without links (rule “Side files”).
    pub(super) path: PathBuf,
    /// As it was named, where that is a link.
    pub(super) link: Option<PathBuf>,
    pub(super) queue: RefCell<Option<File>>,
    /// While a transaction writes.
    pub(super) unstopped: RefCell<Option<Unstopped>>,
    /// What is to be said of commits that were in doubt.
    pub(super) doubts: RefCell<Vec<String>>,
    /// What the transaction at hand wrote last: operation and hash.
    pub(super) last: RefCell<Option<(i64, Vec<u8>)>>,
    /// The file is marked as a backup.
    pub(super) is_backup: Cell<bool>,
    /// What of the transaction at hand waits for its commit.
    pub(super) deferred: RefCell<Deferred>,
}

/// A kind of work that this process has for itself: a lock that the kernel drops with it.
#[derive(Debug)]
pub struct Alone {
    lock: File,
}

impl Drop for Alone {
    /// Closing alone would leave the lock to a child that is being started at this moment.
    fn drop(&mut self) {
        let _ = self.lock.unlock();
    }
}

impl Db {
    pub(super) fn set(&self, what: DbConfig, on: bool) -> Result<()> {
        self.connection.set_db_config(what, on).map(|_| ()).map_err(explain)
    }

    /// Leaves a small WAL to be folded in by a later process: a third off each write.
    pub(super) fn set_close_policy(&self) -> Result<()> {
        let mut wal = self.path.clone().into_os_string();
        wal.push("-wal");
        let small = std::fs::metadata(wal).map_or(true, |meta| meta.len() < SMALL_WAL);
        self.set(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, small)
    }

    /// Folds the WAL in when this process is the last: after bulk work.
    ///
    /// # Errors
    /// Storage trouble (8).
    pub fn fold_on_close(&self) -> Result<()> {
        self.set(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
    }

    /// Whether closing folds the WAL in.
    pub fn folds_on_close(&self) -> bool {
        !self.connection.db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE).unwrap_or(false)
    }

    /// More memory for caches: batch, sweep, stats.
    ///
    /// # Errors
    /// Storage trouble (8).
    pub fn prepare_for_bulk(&self) -> Result<()> {
        // Savepoints keep the old pages in memory: on disk they were two writes a page.
        self.script(
            "PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000; \
             PRAGMA temp_store = MEMORY;",
        )?;
        self.fold_on_close()
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The link by which the desk was named, where it was one.
    pub fn link(&self) -> Option<&Path> {
        self.link.as_deref()
    }

    /// Remembers the operation that the transaction at hand wrote last: by it a commit in doubt is
    /// found again.
    pub fn remember(&self, operation: i64, hash: &[u8]) {
        *self.last.borrow_mut() = Some((operation, hash.to_vec()));
    }

    /// What there is to say of commits that were in doubt; once.
    pub fn take_doubts(&self) -> Vec<String> {
        self.doubts.take()
    }

    /// The first row, or none.
    ///
    /// # Errors
    /// Storage trouble (7, 8).
    pub fn row<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        self.settle_for(sql)?;
        let mut statement = self.connection.prepare_cached(sql).map_err(explain)?;
        binding::bind(&mut statement, params)?;
        match statement.raw_query().next().map_err(explain)? {
            Some(row) => read(&Row(&binding::Found(row))).map(Some),
            None => Ok(None),
        }
    }

    /// Every row.
    ///
    /// # Errors
    /// Storage trouble (7, 8).
    pub fn rows<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut all = Vec::new();
        self.each(sql, params, |row| {
            all.push(read(row)?);
            Ok(true)
        })?;
        Ok(all)
    }

    /// Row by row, until `take` says false: constant memory.
    ///
    /// # Errors
    /// Storage trouble (7, 8), and whatever `take` fails with.
    pub fn each(
        &self,
        sql: &str,
        params: impl Params,
        mut take: impl FnMut(&Row<'_>) -> Result<bool>,
    ) -> Result<()> {
        self.settle_for(sql)?;
        let mut statement = self.connection.prepare_cached(sql).map_err(explain)?;
        binding::bind(&mut statement, params)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(explain)? {
            if !take(&Row(&binding::Found(row)))? {
                break;
            }
        }
        Ok(())
    }

    /// Runs one statement; the number of rows it changed.
    ///
    /// # Errors
    /// Storage trouble (7, 8).
    pub fn exec(&self, sql: &str, params: impl Params) -> Result<usize> {
        self.settle_for(sql)?;
        let mut statement = self.connection.prepare_cached(sql).map_err(explain)?;
        binding::bind(&mut statement, params)?;
        statement.raw_execute().map_err(explain)
    }

    /// Runs statements of ours: the schema and its steps.
    ///
    /// # Errors
    /// Storage trouble (7, 8).
    pub fn script(&self, sql: &str) -> Result<()> {
        self.connection.execute_batch(sql).map_err(explain)
    }

    /// SQLite's own check of file and indexes; the findings, none when well.
    ///
    /// # Errors
    /// Storage trouble (8).
    pub fn integrity(&self, whole: bool) -> Result<Vec<String>> {
        let sql = if whole { "PRAGMA integrity_check" } else { "PRAGMA quick_check" };
        let mut findings = self.rows(sql, params![], |row| get::<String>(row, 0))?;
        findings.retain(|finding| finding != "ok");
        Ok(findings)
    }

    /// Holds a kind of work for this process alone, until the value is dropped or the process
    /// ends; `None` where another holds it.
    ///
    /// # Errors
    /// No side file can be made beside the desk (8).
    pub fn alone(&self, work: &str) -> Result<Option<Alone>> {
        let ending = format!("-{work}");
        let side = side_files::beside(&self.path, &ending);
        let file =
            side_files::open(&self.path, &ending).map_err(|why| cannot("open", &side, &why))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Alone { lock: file })),
            Err(std::fs::TryLockError::WouldBlock) => Ok(None),
            Err(std::fs::TryLockError::Error(why)) => Err(cannot("lock", &side, &why)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_is_done_is_free_again_whatever_a_child_holds() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::create(&folder.path().join("desk.db")).unwrap();
        let alone = db.alone("sweep").unwrap().unwrap();
        assert!(db.alone("sweep").unwrap().is_none(), "one at a time");
        // What a process has between fork and exec.
        let inherited = alone.lock.try_clone().unwrap();
        drop(alone);
        assert!(db.alone("sweep").unwrap().is_some());
        drop(inherited);
    }
}
