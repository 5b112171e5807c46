//! Copies of a desk that are whole, whatever others write meanwhile (J5, SAFETY 7).

use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::{Db, cannot, explain};
use crate::error::{Error, Kind, Result};

impl Db {
    /// Writes the desk, as it stands at one moment, into a file beside `target`, checks it, and
    /// only then gives it that name. Readers and writers of the desk go on meanwhile.
    ///
    /// # Errors
    /// Storage trouble (8): then `target` is as it was.
    pub fn copy_to(&self, target: &Path) -> Result<()> {
        let part = part_of(target)?;
        let done = self.copy_into(&part).and_then(|()| put(&part, target));
        if done.is_err() {
            let _ = std::fs::remove_file(&part);
        }
        done
    }

    fn copy_into(&self, part: &Path) -> Result<()> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut copy = Connection::open_with_flags(part, flags).map_err(|e| explain(&e))?;
        {
            let backup = Backup::new(&self.connection, &mut copy).map_err(|e| explain(&e))?;
            // All of it in one step: one moment of the desk, and nobody has to wait for a reader.
            match backup.step(-1).map_err(|e| explain(&e))? {
                StepResult::Done => {}
                _ => return Err(Error::new(Kind::Busy, "the desk is busy").hint("try again")),
            }
        }
        let verdict: String = copy
            .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
            .map_err(|e| explain(&e))?;
        copy.close().map_err(|(_, e)| explain(&e))?;
        if verdict == "ok" {
            return Ok(());
        }
        Err(Error::new(Kind::Storage, format!("the copy is damaged: {verdict}"))
            .code("damaged")
            .hint("look at the desk with `casebook doctor --deep`"))
    }
}

/// Takes a copy of a backup under a name that is free; `prepare` sees it before it gets that name.
///
/// # Errors
/// No desk in it, damage, storage trouble (8), and what `prepare` fails with: then there is no
/// `target`.
pub fn restore(from: &Path, target: &Path, prepare: impl FnOnce(&Db) -> Result<()>) -> Result<()> {
    let part = part_of(target)?;
    let copied = std::fs::copy(from, &part).map_err(|why| cannot("copy", from, &why));
    let done = copied.and_then(|_| {
        let db = Db::open(&part)?;
        if let Some(finding) = db.integrity(true)?.first() {
            return Err(Error::new(Kind::Storage, format!("the backup is damaged: {finding}"))
                .code("damaged")
                .hint("take an earlier one"));
        }
        prepare(&db)?;
        db.fold_on_close()?;
        drop(db);
        put(&part, target)
    });
    let mut beside = vec!["-queue"];
    if done.is_err() {
        beside.extend(["", "-wal", "-shm"]);
    }
    for ending in beside {
        let mut name = part.clone().into_os_string();
        name.push(ending);
        let _ = std::fs::remove_file(PathBuf::from(name));
    }
    done
}

/// An empty file of nobody else's, beside the target.
fn part_of(target: &Path) -> Result<PathBuf> {
    let mut name = target.to_path_buf().into_os_string();
    name.push(format!(".part-{}", std::process::id()));
    let part = PathBuf::from(name);
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&part)
        .map_err(|why| cannot("make", &part, &why))?;
    Ok(part)
}

/// Gives a finished file its name, so that it survives the next power cut.
fn put(part: &Path, target: &Path) -> Result<()> {
    let synced = File::open(part).and_then(|file| file.sync_all());
    synced.map_err(|why| cannot("flush", part, &why))?;
    std::fs::rename(part, target).map_err(|why| cannot("rename", part, &why))?;
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    synced.map_err(|why| cannot("flush", folder, &why))
}
