//! A file that is written whole or not at all.

use std::fs::File;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use crate::error::{Error, Kind, Result};

/// A file on its way: it gets its name when all of it is there.
pub struct Part {
    target: PathBuf,
    part: PathBuf,
}

impl Part {
    pub fn begin(target: &Path) -> Part {
        let mut part = target.to_path_buf().into_os_string();
        part.push(format!(".part-{}", std::process::id()));
        Part { target: target.to_path_buf(), part: part.into() }
    }

    /// # Errors
    /// The file cannot be made (8).
    pub fn writer(&self) -> Result<File> {
        let made = File::options().write(true).create_new(true).mode(0o600).open(&self.part);
        made.map_err(|why| self.cannot(&why))
    }

    /// # Errors
    /// It cannot be flushed or named (8).
    pub fn finish(self) -> Result<()> {
        let synced = File::open(&self.part).and_then(|file| file.sync_all());
        synced
            .and_then(|()| std::fs::rename(&self.part, &self.target))
            .map_err(|why| self.cannot(&why))
    }

    fn cannot(&self, why: &std::io::Error) -> Error {
        Error::new(Kind::Storage, format!("cannot write {}: {why}", self.target.display()))
            .field("output")
    }
}

impl Drop for Part {
    /// What was not finished is no file; after `finish` there is none of that name.
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.part);
    }
}
