//! Copies of a desk that are whole, whatever others write meanwhile (J5).
//!
//! A backup is one closed file: without a log of its own, marked as a backup in its header, so that
//! nothing but a backup of the same desk is ever replaced by one, and that it is not a desk in use.

use std::fs::File;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::connection::Db;
use super::errors::{cannot, explain};
use super::side_files;
use crate::error::{Error, ErrorKind, Result};
use crate::outside;
use crate::store::schema::{APPLICATION_ID, BACKUP_ID};
use crate::store::value::{get, params};

/// The files that SQLite may have left beside a copy.
const LEFT: [&str; 3] = ["-wal", "-shm", "-journal"];

impl Db {
    /// Writes the desk, as it stands at one moment, into a file beside `target`, checks it, and
    /// only then gives it that name; then looks at it once more as it lies there. Readers and
    /// writers of the desk go on meanwhile.
    ///
    /// # Errors
    /// `target` is something else than an earlier backup of this desk (5); storage trouble (8):
    /// then `target` is as it was.
    pub fn back_up_to(&self, target: &Path) -> Result<()> {
        if self.id()?.is_none() {
            self.write(|| {
                self.exec(
                    "INSERT INTO desk (key, value) VALUES ('id', lower(hex(randomblob(16)))) \
                     ON CONFLICT (key) DO NOTHING",
                    params![],
                )
                .map(|_| ())
            })?;
        }
        self.make_way(target)?;
        self.copy_to(target)?;
        self.is_copied(target)
    }

    /// As `back_up_to`, to a name that is free.
    ///
    /// # Errors
    /// Storage trouble (8).
    pub fn copy_to(&self, target: &Path) -> Result<()> {
        let part = part_of(target)?;
        let done = self.copy_into(&part).and_then(|()| put(&part, target));
        remove_with(&part, &["", "-wal", "-shm", "-journal"]);
        done
    }

    fn copy_into(&self, part: &Path) -> Result<()> {
        let mut copy = open_plain(part, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        {
            let backup = Backup::new(&self.connection, &mut copy).map_err(explain)?;
            // All of it in one step: one moment of the desk, and nobody has to wait for a reader.
            match backup.step(-1).map_err(explain)? {
                StepResult::Done => {}
                _ => return Err(Error::new(ErrorKind::Busy, "the desk is busy").hint("try again")),
            }
        }
        // A file without a log of its own, which says of itself what it is.
        set_mode(&copy, "DELETE")?;
        copy.execute_batch(&format!("PRAGMA application_id = {BACKUP_ID}")).map_err(explain)?;
        let verdict = first_text(&copy, "PRAGMA integrity_check(1)")?;
        copy.close().map_err(|(_, e)| explain(e))?;
        if verdict == "ok" {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Storage, format!("the copy is damaged: {verdict}"))
            .code("damaged")
            .hint("look at the desk with `casebook doctor --deep`"))
    }

    /// Clears the place of a backup, where what lies there may go.
    ///
    /// # Errors
    /// It may not (5); storage trouble (8).
    pub fn make_way(&self, target: &Path) -> Result<()> {
        let there = match std::fs::symlink_metadata(target) {
            Ok(meta) => Some(meta),
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => None,
            Err(why) => return Err(cannot("look at", target, &why)),
        };
        if there.is_some() {
            self.may_replace(target)?;
        }
        // What is left of a desk or a copy that is gone would be read into the new file.
        for ending in LEFT {
            let left = side_files::beside(target, ending);
            if let Ok(meta) = std::fs::symlink_metadata(&left) {
                if !meta.is_file() {
                    return Err(target_exists(
                        target,
                        &format!("{} lies beside it", left.display()),
                    ));
                }
                std::fs::remove_file(&left).map_err(|why| cannot("remove", &left, &why))?;
            }
        }
        Ok(())
    }

    /// Whether the file is an earlier backup of this desk that nobody has open.
    ///
    /// # Errors
    /// It is something else (5).
    fn may_replace(&self, target: &Path) -> Result<()> {
        let meta = std::fs::metadata(target).map_err(|why| cannot("look at", target, &why))?;
        if !meta.is_file() {
            return Err(target_exists(target, "it is not a plain file"));
        }
        if side_files::is_same(target, &self.path) {
            return Err(target_exists(target, "it is the desk itself"));
        }
        let seen = open_plain(target, OpenFlags::SQLITE_OPEN_READ_WRITE)
            .and_then(|old| BackupMark::of(&old).map(|seen| (old, seen)));
        let Ok((old, seen)) = seen else {
            return Err(target_exists(target, "it is not a backup of a desk"));
        };
        let mine = match seen.application {
            BACKUP_ID => seen.id.is_some() && seen.id == self.id()?,
            // Before backups were marked.
            APPLICATION_ID if seen.version == 1 => match seen.head {
                Some((operation, hash)) => self.has_operation(operation, &hash)?,
                None => false,
            },
            APPLICATION_ID => return Err(target_exists(target, "it is a desk, not a backup")),
            _ => return Err(target_exists(target, "it is not a backup of a desk")),
        };
        if !mine {
            return Err(target_exists(target, "it is a backup of another desk"));
        }
        // Only one who is alone with it can do this; its log goes with it.
        old.busy_timeout(Duration::from_millis(200)).map_err(explain)?;
        let alone = set_mode(&old, "DELETE")
            .and_then(|()| old.execute_batch("BEGIN EXCLUSIVE; ROLLBACK").map_err(explain));
        alone.map_err(|_| target_exists(target, "somebody has it open"))
    }

    /// The random name of this desk, which its backups carry.
    ///
    /// # Errors
    /// Storage trouble (8).
    pub fn id(&self) -> Result<Option<String>> {
        self.row("SELECT value FROM desk WHERE key = 'id'", params![], |row| get(row, 0))
    }

    fn has_operation(&self, id: i64, hash: &[u8]) -> Result<bool> {
        let sql = "SELECT 1 FROM operations WHERE id = ?1 AND hash = ?2";
        Ok(self.row(sql, params![id, hash], |row| get::<i64>(row, 0))?.is_some())
    }

    /// Looks at the copy under its own name: what a restore will find.
    fn is_copied(&self, target: &Path) -> Result<()> {
        let wrong = |why: &str| {
            Error::new(ErrorKind::Storage, format!("the backup {} {why}", target.display()))
                .code("damaged")
                .hint("look at the disk; make another one in another place")
        };
        if let Some(left) =
            LEFT.iter().map(|e| side_files::beside(target, e)).find(|path| path.exists())
        {
            return Err(wrong(&format!("has {} beside it", left.display())));
        }
        let copy = open_plain(target, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let seen = BackupMark::of(&copy)?;
        let known = match seen.head {
            Some((operation, hash)) => self.has_operation(operation, &hash)?,
            None => true,
        };
        let sound = first_text(&copy, "PRAGMA quick_check(1)")? == "ok";
        if seen.application == BACKUP_ID && known && sound {
            return Ok(());
        }
        Err(wrong("is not as it was written"))
    }
}

/// What a file says of itself.
struct BackupMark {
    application: i64,
    version: i64,
    id: Option<String>,
    /// The last operation of its journal.
    head: Option<(i64, Vec<u8>)>,
}

impl BackupMark {
    fn of(copy: &Connection) -> Result<BackupMark> {
        let number = |sql: &str| copy.query_row(sql, [], |row| row.get::<_, i64>(0));
        let optional = |found: rusqlite::Result<_>| match found {
            Err(rusqlite::Error::QueryReturnedNoRows) => Ok(None),
            other => other.map(Some).map_err(explain),
        };
        Ok(BackupMark {
            application: number("PRAGMA application_id").map_err(explain)?,
            version: number("PRAGMA user_version").map_err(explain)?,
            id: match copy.query_row("SELECT value FROM desk WHERE key = 'id'", [], |r| r.get(0)) {
                Err(rusqlite::Error::QueryReturnedNoRows) => None,
                other => Some(other.map_err(explain)?),
            },
            head: optional(copy.query_row(
                "SELECT id, hash FROM operations ORDER BY id DESC LIMIT 1",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            ))?,
        })
    }
}

/// As `store::open::restore`, which says how the copy is opened.
///
/// # Errors
/// As there.
pub fn restore(
    from: &Path,
    target: &Path,
    open: impl FnOnce(&Path) -> Result<Db>,
    prepare: impl FnOnce(&Db) -> Result<()>,
) -> Result<()> {
    for ending in LEFT {
        let left = side_files::beside(target, ending);
        if std::fs::symlink_metadata(&left).is_ok() {
            return Err(target_exists(target, &format!("{} lies there", left.display())));
        }
    }
    let part = part_of(target)?;
    let done = read_into(from, &part).and_then(|()| {
        let db = open(&part)?;
        if let Some(finding) = db.integrity(true)?.first() {
            return Err(Error::new(
                ErrorKind::Storage,
                format!("the backup is damaged: {finding}"),
            )
            .code("damaged")
            .hint("take an earlier one"));
        }
        prepare(&db)?;
        db.fold_on_close()?;
        drop(db);
        put(&part, target)
    });
    remove_with(&part, &["", "-wal", "-shm", "-journal", "-queue"]);
    done
}

/// The whole of a backup, by SQLite's own copying: also of one that somebody has open.
fn read_into(from: &Path, part: &Path) -> Result<()> {
    let source = open_plain(from, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut copy = open_plain(part, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    {
        let backup = Backup::new(&source, &mut copy).map_err(explain)?;
        match backup.step(-1).map_err(explain)? {
            StepResult::Done => {}
            _ => return Err(Error::new(ErrorKind::Busy, "the backup is busy").hint("try again")),
        }
    }
    copy.close().map_err(|(_, e)| explain(e))
}

fn open_plain(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(path, flags).map_err(explain)?;
    opened.busy_timeout(Duration::from_secs(10)).map_err(explain)?;
    Ok(opened)
}

fn set_mode(connection: &Connection, mode: &str) -> Result<()> {
    let set = first_text(connection, &format!("PRAGMA journal_mode = {mode}"))?;
    if set.eq_ignore_ascii_case(mode) {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Busy, "somebody has the file open"))
}

fn first_text(connection: &Connection, sql: &str) -> Result<String> {
    connection.query_row(sql, [], |row| row.get(0)).map_err(explain)
}

fn target_exists(target: &Path, why: &str) -> Error {
    Error::conflict(format!("{} is not replaced: {why}", target.display()))
        .code("not_a_backup")
        .hint("name another file")
}

/// An empty file of nobody else's, beside the target.
fn part_of(target: &Path) -> Result<PathBuf> {
    let part = outside::beside(target);
    File::options()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&part)
        .map_err(|why| cannot("make", &part, &why))?;
    Ok(part)
}

fn remove_with(part: &Path, endings: &[&str]) {
    for ending in endings {
        let _ = std::fs::remove_file(side_files::beside(part, ending));
    }
}

/// Gives a finished file its name, so that it survives the next power cut.
fn put(part: &Path, target: &Path) -> Result<()> {
    let synced = File::open(part).and_then(|file| file.sync_all());
    synced.map_err(|why| cannot("flush", part, &why))?;
    std::fs::rename(part, target).map_err(|why| cannot("rename", part, &why))?;
    crate::error::note_change();
    outside::flush_folder(target).map_err(|why| cannot("flush", outside::folder_of(target), &why))
}
