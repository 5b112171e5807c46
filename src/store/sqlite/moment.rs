//! Reading several tables as they stand at one moment.

use super::Db;
use crate::error::Result;

impl Db {
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
