//! The only room that names rusqlite: opening a desk, transactions, statements, errors.
//!
//! Durable by default: WAL, `synchronous = FULL`, one immediate transaction an operation (J2).
//! Writers queue on a side file, so that many at once wait fairly (a kernel queue, gone with its
//! process); the WAL is folded in on close only once it has grown.

mod backup;
mod moment;

use std::fs::{File, OpenOptions};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};

use crate::error::{Error, Kind, Result};

pub use backup::restore;
pub use rusqlite::{Row, ToSql, params, params_from_iter, types::Value};

/// Marks the file as a desk: "case" in ASCII.
const APPLICATION_ID: i64 = 0x6361_7365;
/// The version of `schema.sql`; older desks are brought up to it on opening.
const SCHEMA_VERSION: i64 = 1;
const SCHEMA: &str = include_str!("../../schema.sql");
/// The first SQLite without the bug that corrupts a WAL written and reset at once.
const SQLITE_NEEDED: i32 = 3_051_003;
/// How long a writer waits for its turn before it says "busy".
const PATIENCE: Duration = Duration::from_secs(10);
/// How long one waits who only wants to be shown what there is.
const IN_PASSING: Duration = Duration::from_millis(100);
/// Below this many bytes the WAL is left for a later process to fold in.
const SMALL_WAL: u64 = 256 * 1024;

/// An open desk file.
pub struct Db {
    connection: Connection,
    path: PathBuf,
    queue: std::cell::RefCell<Option<File>>,
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
    /// Makes a new desk file, private to its owner.
    ///
    /// # Errors
    /// Where the file is there already or cannot be made (8).
    pub fn create(path: &Path) -> Result<Db> {
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)
            .map_err(|why| cannot("make", path, &why))?;
        let db = Db::connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        db.script(&format!(
            "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE;
             PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SCHEMA_VERSION};
             {SCHEMA} COMMIT;"
        ))?;
        Ok(db)
    }

    /// Opens a desk that is there; never makes one (FRIENDLY 1).
    ///
    /// # Errors
    /// No such file (3 words the hint of `init`), not a desk, newer, damaged or unreadable (8).
    pub fn open(path: &Path) -> Result<Db> {
        Db::open_as(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
    }

    /// Opens a desk to look something up in passing, and waits for nobody: for TAB.
    ///
    /// # Errors
    /// As `open`.
    pub fn open_to_look(path: &Path) -> Result<Db> {
        let db = Db::open_as(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        db.connection.busy_timeout(IN_PASSING).map_err(|e| explain(&e))?;
        Ok(db)
    }

    fn open_as(path: &Path, flags: OpenFlags) -> Result<Db> {
        let meta = match std::fs::metadata(path) {
            Ok(meta) => meta,
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::new(
                    Kind::Storage,
                    format!("there is no desk at {}", path.display()),
                )
                .code("no_desk")
                .hint("make one with `casebook init`, or name another with --db PATH"));
            }
            Err(why) => return Err(cannot("open", path, &why)),
        };
        if !meta.is_file() {
            return Err(not_a_desk(path));
        }
        if meta.nlink() > 1 {
            return Err(Error::new(
                Kind::Storage,
                format!(
                    "{} has {} hard links; two names for one desk damage it",
                    path.display(),
                    meta.nlink()
                ),
            )
            .hint("leave one of the names and remove the others"));
        }
        let db = Db::connect(path, flags)?;
        db.check(path)?;
        Ok(db)
    }

    fn connect(path: &Path, flags: OpenFlags) -> Result<Db> {
        if rusqlite::version_number() < SQLITE_NEEDED {
            let message = format!("SQLite {} is too old for a desk", rusqlite::version());
            return Err(Error::new(Kind::Storage, message));
        }
        count_no_memory();
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(|e| explain(&e))?;
        connection.busy_timeout(PATIENCE).map_err(|e| explain(&e))?;
        connection.set_prepared_statement_cache_capacity(128);
        connection
            .execute_batch(
                "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;
                 PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;",
            )
            .map_err(|e| explain(&e))?;
        let db = Db { connection, path: path.into(), queue: std::cell::RefCell::new(None) };
        // A plan does not depend on the values it is run with: or each new value would cost a new
        // plan, which was a third of an export.
        db.set(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        db.set_close_policy()?;
        Ok(db)
    }

    fn check(&self, path: &Path) -> Result<()> {
        let number = |sql| self.row(sql, params![], |row| get::<i64>(row, 0));
        let ids = number("PRAGMA application_id")?.zip(number("PRAGMA user_version")?);
        let Some((application, version)) = ids else { return Err(not_a_desk(path)) };
        if application != APPLICATION_ID {
            return Err(not_a_desk(path));
        }
        if version > SCHEMA_VERSION {
            return Err(Error::new(
                Kind::Storage,
                format!(
                    "{} was written by a newer casebook (schema {version}; this one knows {SCHEMA_VERSION})",
                    path.display()
                ),
            )
            .code("newer_schema")
            .hint("use the newer casebook; nothing was changed"));
        }
        self.set(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)
    }

    fn set(&self, what: DbConfig, on: bool) -> Result<()> {
        self.connection.set_db_config(what, on).map(|_| ()).map_err(|e| explain(&e))
    }

    /// Leaves a small WAL to be folded in by a later process: a third off each write.
    fn set_close_policy(&self) -> Result<()> {
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
        self.script("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000;")?;
        self.fold_on_close()
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The first row, or none.
    ///
    /// # Errors
    /// Storage trouble (7, 8).
    pub fn row<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.connection.prepare_cached(sql).map_err(|e| explain(&e))?;
        let mut rows = statement.query(params).map_err(|e| explain(&e))?;
        match rows.next().map_err(|e| explain(&e))? {
            Some(row) => read(row).map(Some),
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
        params: impl rusqlite::Params,
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
        params: impl rusqlite::Params,
        mut take: impl FnMut(&Row<'_>) -> Result<bool>,
    ) -> Result<()> {
        let mut statement = self.connection.prepare_cached(sql).map_err(|e| explain(&e))?;
        let mut rows = statement.query(params).map_err(|e| explain(&e))?;
        while let Some(row) = rows.next().map_err(|e| explain(&e))? {
            if !take(row)? {
                break;
            }
        }
        Ok(())
    }

    /// Runs one statement; the number of rows it changed.
    ///
    /// # Errors
    /// Storage trouble (7, 8).
    pub fn exec(&self, sql: &str, params: impl rusqlite::Params) -> Result<usize> {
        let mut statement = self.connection.prepare_cached(sql).map_err(|e| explain(&e))?;
        statement.execute(params).map_err(|e| explain(&e))
    }

    fn script(&self, sql: &str) -> Result<()> {
        self.connection.execute_batch(sql).map_err(|e| explain(&e))
    }

    /// Begins the one kind of transaction that may write, after a turn in the writers' queue.
    ///
    /// # Errors
    /// Busy (7) after ten seconds, storage trouble (8).
    pub fn begin(&self) -> Result<()> {
        self.take_turn()?;
        let begun = self.script("BEGIN IMMEDIATE");
        if begun.is_err() {
            self.end_turn();
        }
        begun
    }

    /// Commits; what it did is on disk when this returns (J2).
    ///
    /// # Errors
    /// Storage trouble (8): then nothing of it happened.
    pub fn commit(&self) -> Result<()> {
        let done = self.script("COMMIT");
        if done.is_err() {
            let _ = self.script("ROLLBACK");
        }
        self.end_turn();
        done
    }

    /// Undoes the transaction.
    pub fn rollback(&self) {
        let _ = self.script("ROLLBACK");
        self.end_turn();
    }

    /// Runs `work` in a transaction of its own: committed when it succeeds, undone when not.
    ///
    /// # Errors
    /// What `work` fails with; busy (7), storage trouble (8).
    pub fn write<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.begin()?;
        match work() {
            Ok(value) => self.commit().map(|()| value),
            Err(error) => {
                self.rollback();
                Err(error)
            }
        }
    }

    /// Runs `work` behind a savepoint inside a transaction: kept or undone alone.
    ///
    /// # Errors
    /// What `work` fails with; storage trouble (8).
    pub fn savepoint<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.exec("SAVEPOINT step", params![])?;
        let result = work();
        if result.is_err() && self.exec("ROLLBACK TO step", params![]).is_err() {
            // A full or broken disk has undone the whole transaction; `work` knows why.
            return result;
        }
        self.exec("RELEASE step", params![])?;
        result
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

    /// Takes a turn in the writers' queue: a lock on a side file, dropped by the kernel with us.
    fn take_turn(&self) -> Result<()> {
        let mut queue = self.queue.borrow_mut();
        if queue.is_none() {
            let mut side = self.path.clone().into_os_string();
            side.push("-queue");
            let opened =
                OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&side);
            // Where no side file can be made, SQLite's own waiting has to do.
            let Ok(file) = opened else { return Ok(()) };
            *queue = Some(file);
        }
        let Some(file) = queue.as_ref() else { return Ok(()) };
        match file.try_lock() {
            Ok(()) => Ok(()),
            Err(std::fs::TryLockError::WouldBlock) => wait_turn(file),
            Err(std::fs::TryLockError::Error(_)) => Ok(()),
        }
    }

    /// Holds a kind of work for this process alone, until the value is dropped or the process
    /// ends; `None` where another holds it.
    ///
    /// # Errors
    /// No side file can be made beside the desk (8).
    pub fn alone(&self, work: &str) -> Result<Option<Alone>> {
        let mut side = self.path.clone().into_os_string();
        side.push(format!("-{work}"));
        let side = PathBuf::from(side);
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(&side)
            .map_err(|why| cannot("open", &side, &why))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Alone { lock: file })),
            Err(std::fs::TryLockError::WouldBlock) => Ok(None),
            Err(std::fs::TryLockError::Error(why)) => Err(cannot("lock", &side, &why)),
        }
    }

    fn end_turn(&self) {
        if let Some(file) = self.queue.borrow().as_ref() {
            let _ = file.unlock();
        }
    }
}

/// Tells SQLite, before its first use, not to keep a tally of its memory: that is a lock around
/// each allocation, a twentieth of a short command.
fn count_no_memory() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        // SAFETY: SQLITE_CONFIG_MEMSTATUS takes one int; once SQLite is in use it only answers
        // that it is too late, which changes nothing.
        let _ = unsafe { ffi::sqlite3_config(ffi::SQLITE_CONFIG_MEMSTATUS, 0) };
    });
}

/// Waits in the kernel's queue, but not for ever.
fn wait_turn(file: &File) -> Result<()> {
    let Ok(waiting) = file.try_clone() else { return Ok(()) };
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let _ = sender.send(waiting.lock().is_ok());
    });
    match receiver.recv_timeout(PATIENCE) {
        Ok(_) => Ok(()),
        Err(_) => Err(busy()),
    }
}

/// A column by its place.
///
/// # Errors
/// A value of another type: a damaged desk (8).
pub fn get<T: rusqlite::types::FromSql>(row: &Row<'_>, index: usize) -> Result<T> {
    row.get(index).map_err(|e| explain(&e))
}

fn busy() -> Error {
    Error::new(Kind::Busy, "the desk is busy; nothing was changed").hint("try again in a moment")
}

fn not_a_desk(path: &Path) -> Error {
    Error::new(Kind::Storage, format!("{} is not a desk of casebook", path.display()))
        .code("not_a_desk")
        .hint("name the right file with --db PATH; nothing was changed")
}

fn cannot(what: &str, path: &Path, why: &std::io::Error) -> Error {
    Error::new(Kind::Storage, format!("cannot {what} {}: {why}", path.display()))
}

/// SQLite's error as ours, in words for a person.
fn explain(error: &rusqlite::Error) -> Error {
    let storage = |message: &str, hint: &str| Error::new(Kind::Storage, message).hint(hint);
    let unchanged = "nothing was changed";
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => busy(),
        Some(ErrorCode::DiskFull) => {
            storage("the disk is full", "make room and try again; nothing was changed")
                .code("disk_full")
        }
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
            storage("the desk cannot be written to", "look at the owner and mode of the file")
                .code("read_only")
        }
        Some(ErrorCode::NotADatabase) => {
            storage("the file is not a desk of casebook", unchanged).code("not_a_desk")
        }
        Some(ErrorCode::DatabaseCorrupt) => {
            storage("the desk file is damaged", "look closer with `casebook doctor`")
                .code("damaged")
        }
        Some(ErrorCode::CannotOpen) => storage(
            "the desk file, or the folder around it, cannot be opened",
            "the folder must be writable: SQLite keeps its log beside the desk",
        ),
        Some(ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed) => {
            storage("the disk failed to read or write the desk", unchanged).code("io")
        }
        _ => Error::internal(format!("the store answered: {error}")),
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
