//! The one kind of transaction that writes: a turn in the writers' queue, stop signals put off, and
//! the truth about a commit that failed (J2, rule “After a failed commit”).

use std::fs::File;
use std::sync::mpsc;

use super::connect::OpenPurpose;
use super::connection::{Db, PATIENCE};
use super::errors::{busy, explain};
use super::side_files;
use crate::error::{Error, ErrorKind, OUTCOME_UNKNOWN, Result};
use crate::signals::Unstopped;
use crate::store::value::{get, params};

impl Db {
    /// Begins the one kind of transaction that may write, after a turn in the writers' queue.
    ///
    /// # Errors
    /// Busy (7) after ten seconds, storage trouble (8).
    pub fn begin(&self) -> Result<()> {
        self.take_turn()?;
        // Whoever is stopped while holding the lock stops everybody.
        *self.unstopped.borrow_mut() = Some(Unstopped::start());
        self.last.take();
        let begun = self.become_a_desk().and_then(|()| self.script("BEGIN IMMEDIATE"));
        if begun.is_err() {
            self.end_turn();
        }
        begun
    }

    /// Commits; what it did is on disk when this returns (J2).
    ///
    /// # Errors
    /// Storage trouble (8), busy (7): then nothing of it happened; a commit of which nobody can
    /// say whether it happened (7, `outcome_unknown`).
    pub fn commit(&self) -> Result<()> {
        if let Err(why) = self.settle() {
            self.rollback();
            return Err(why);
        }
        let done = self.connection.execute_batch("COMMIT");
        let done = match done {
            Ok(()) => Ok(()),
            Err(why) => {
                let _ = self.script("ROLLBACK");
                self.after_failed_commit(why)
            }
        };
        self.end_turn();
        if done.is_ok() {
            crate::error::note_change();
        }
        done
    }

    /// Undoes the transaction.
    pub fn rollback(&self) {
        self.deferred.take();
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
        let alone = self.connection.is_autocommit();
        self.exec("SAVEPOINT step", params![])?;
        let place = self.deferred.borrow_mut().enter();
        let mut result = work();
        if alone && result.is_ok() {
            result = result.and_then(|done| self.settle().map(|()| done));
        }
        if result.is_err() {
            self.deferred.borrow_mut().undo_to(&place);
        }
        self.deferred.borrow_mut().leave();
        if result.is_err() && self.exec("ROLLBACK TO step", params![]).is_err() {
            // A full or broken disk has undone the whole transaction; `work` knows why.
            return result;
        }
        self.exec("RELEASE step", params![])?;
        result
    }

    /// Finds out what a failed commit left behind, and says only that.
    ///
    /// Only a flush that fails is in doubt: the log holds the whole transaction by then, and the
    /// next process that reads the log anew would find it. A commit of ours behind it in the log
    /// takes its place; where even that cannot be written, the log is read anew.
    fn after_failed_commit(&self, why: rusqlite::Error) -> Result<()> {
        let flush = [
            rusqlite::ffi::SQLITE_IOERR_FSYNC,
            rusqlite::ffi::SQLITE_IOERR_DIR_FSYNC,
            rusqlite::ffi::SQLITE_IOERR_CLOSE,
        ];
        let doubtful = why.sqlite_error().is_some_and(|e| flush.contains(&e.extended_code));
        let error = explain(why);
        if !doubtful {
            return Err(error);
        }
        let replaced = self.script(
            "BEGIN IMMEDIATE;
             INSERT INTO desk (key, value) VALUES ('commit_failed', hex(randomblob(8)))
             ON CONFLICT (key) DO UPDATE SET value = excluded.value;
             COMMIT;",
        );
        if replaced.is_ok() {
            return Err(error);
        }
        let _ = self.script("ROLLBACK");
        if let Some((id, hash)) = self.last.take()
            && self.is_there(id, &hash)
        {
            self.doubts.borrow_mut().push(
                "the disk failed while this was being written; it is in the desk, but look at \
                 the disk now"
                    .into(),
            );
            return Ok(());
        }
        Err(Error::new(ErrorKind::Busy, "the disk failed at the last moment: whether this was done is not known")
            .code(OUTCOME_UNKNOWN)
            .hint("look with `casebook show` or `casebook log`, or say it again with the same --request-id"))
    }

    fn is_there(&self, id: i64, hash: &[u8]) -> bool {
        let Ok(other) = Db::connect_file(&self.path, OpenPurpose::Look) else { return false };
        let sql = "SELECT 1 FROM operations WHERE id = ?1 AND hash = ?2";
        other
            .db
            .row(sql, params![id, hash], |row| get::<i64>(row, 0))
            .is_ok_and(|row| row.is_some())
    }

    /// Takes a turn in the writers' queue: a lock on a side file, dropped by the kernel with us.
    fn take_turn(&self) -> Result<()> {
        let mut queue = self.queue.borrow_mut();
        if queue.is_none() {
            // Where no side file can be made, SQLite's own waiting has to do.
            let Ok(file) = side_files::open(&self.path, "-queue") else { return Ok(()) };
            *queue = Some(file);
        }
        let Some(file) = queue.as_ref() else { return Ok(()) };
        match file.try_lock() {
            Ok(()) => Ok(()),
            Err(std::fs::TryLockError::WouldBlock) => wait_turn(file),
            Err(std::fs::TryLockError::Error(_)) => Ok(()),
        }
    }

    fn end_turn(&self) {
        if let Some(file) = self.queue.borrow().as_ref() {
            let _ = file.unlock();
        }
        // A stop that came meanwhile takes hold here.
        self.unstopped.borrow_mut().take();
    }
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
