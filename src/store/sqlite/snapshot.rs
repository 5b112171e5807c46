//! Reading several tables as they stand at one moment.

use super::connection::Db;
use crate::error::{Error, ErrorKind, Result};
use crate::store::value::{get, params};

impl Db {
    /// Folds the log into the file and empties it, so that nothing that was deleted stays in it.
    ///
    /// # Errors
    /// Others are at work (7), storage trouble (8).
    pub fn empty_log(&self) -> Result<()> {
        let busy =
            self.row("PRAGMA wal_checkpoint(TRUNCATE)", params![], |row| get::<i64>(row, 0))?;
        match busy {
            Some(0) => Ok(()),
            _ => Err(Error::new(
                ErrorKind::Busy,
                "the log of the desk is in use, and still has old words",
            )
            .hint("do it again when nobody is at work")),
        }
    }

    /// Runs `work` on the desk as it stands now, whatever others write meanwhile. `work` only
    /// reads.
    ///
    /// # Errors
    /// What `work` fails with, storage trouble (8).
    pub fn at_one_moment<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.script("BEGIN")?;
        let done = work();
        self.script("ROLLBACK")?;
        done
    }
}
