//! From a file to a connection: under its one name, with what guards it; making a new file.

use std::cell::{Cell, RefCell};
use std::fs::{Metadata, OpenOptions};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, ffi};

use super::connection::{Db, PATIENCE};
use super::errors::{cannot, explain};
use super::side_files;
use crate::error::{Error, ErrorKind, Result};
use crate::outside;
use crate::store::schema::{APPLICATION_ID, BACKUP_ID, SCHEMA, VERSION};
use crate::store::value::{get, params};

/// The first SQLite without the bug that corrupts a WAL written and reset at once.
const SQLITE_NEEDED: i32 = 3_051_003;
/// How long one waits who only wants to be shown what there is.
const IN_PASSING: std::time::Duration = std::time::Duration::from_millis(100);

/// What a desk is opened for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum OpenPurpose {
    /// To work with it.
    Use,
    /// To look something up in passing; waits for nobody and changes nothing.
    Look,
    /// A copy that is not a desk yet: brought up to this schema without a copy of the copy.
    Copy,
}

/// A desk file that is open, as far as it can be known from the file.
pub struct ConnectedFile {
    pub db: Db,
    /// The number of its schema.
    pub version: i64,
    pub meta: Metadata,
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
        let path = std::fs::canonicalize(path).map_err(|why| cannot("open", path, &why))?;
        let db = Db::connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        let version = VERSION;
        db.script(&format!(
            "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE;
             PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {version};
             {SCHEMA} COMMIT;"
        ))?;
        Ok(db)
    }

    /// The file under its one name, checked: the number of its schema may be an older one.
    ///
    /// # Errors
    /// No such file, not a desk, newer, damaged, unreadable, or with a file beside it that
    /// somebody else can have put there (8).
    pub fn connect_file(named: &Path, purpose: OpenPurpose) -> Result<ConnectedFile> {
        let (path, meta) = find_file(named)?;
        if meta.nlink() > 1 {
            return Err(Error::new(
                ErrorKind::Storage,
                format!(
                    "{} has {} hard links; two names for one desk damage it",
                    path.display(),
                    meta.nlink()
                ),
            )
            .hint("leave one of the names and remove the others"));
        }
        side_files::check(&path, &meta)?;
        let flags = match purpose {
            OpenPurpose::Look => OpenFlags::SQLITE_OPEN_READ_ONLY,
            OpenPurpose::Use | OpenPurpose::Copy => OpenFlags::SQLITE_OPEN_READ_WRITE,
        };
        let named_in = |why: Error| match why.code {
            "not_a_desk" => not_a_desk(&path),
            _ => why,
        };
        let mut db = Db::connect(&path, flags).map_err(named_in)?;
        let checked = match db.check(&path) {
            Err(_) if is_on_read_only_disk(&path) => {
                drop(db);
                db = Db::connect_frozen(&path)?;
                db.check(&path)
            }
            checked => checked,
        };
        let version = checked.map_err(named_in)?;
        if std::fs::symlink_metadata(named).is_ok_and(|meta| meta.is_symlink()) {
            db.link = std::path::absolute(named).ok();
        }
        if purpose != OpenPurpose::Copy {
            outside::protect(&path);
        }
        if purpose == OpenPurpose::Look {
            db.connection.busy_timeout(IN_PASSING).map_err(explain)?;
        }
        Ok(ConnectedFile { db, version, meta })
    }

    fn connect(path: &Path, flags: OpenFlags) -> Result<Db> {
        Db::connect_to(path, path, flags)
    }

    /// A desk on a disk that nobody can write: no log is beside it, so nothing can change.
    fn connect_frozen(path: &Path) -> Result<Db> {
        let log = side_files::beside(path, "-wal");
        if std::fs::metadata(log).is_ok_and(|meta| meta.len() > 0) {
            return Db::connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY);
        }
        let mut uri = String::from("file:");
        for byte in path.as_os_str().as_encoded_bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                    uri.push(char::from(*byte));
                }
                other => uri.push_str(&format!("%{other:02X}")),
            }
        }
        uri.push_str("?immutable=1");
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
        Db::connect_to(Path::new(&uri), path, flags)
    }

    fn connect_to(name: &Path, path: &Path, flags: OpenFlags) -> Result<Db> {
        if rusqlite::version_number() < SQLITE_NEEDED {
            let message = format!("SQLite {} is too old for a desk", rusqlite::version());
            return Err(Error::new(ErrorKind::Storage, message));
        }
        count_no_memory();
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        let connection = Connection::open_with_flags(name, flags).map_err(explain)?;
        connection.busy_timeout(PATIENCE).map_err(explain)?;
        connection.set_prepared_statement_cache_capacity(128);
        connection
            .execute_batch(
                "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;
                 PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;",
            )
            .map_err(explain)?;
        let db = Db {
            connection,
            path: path.into(),
            link: None,
            queue: RefCell::new(None),
            unstopped: RefCell::new(None),
            doubts: RefCell::new(Vec::new()),
            last: RefCell::new(None),
            is_backup: Cell::new(false),
            deferred: RefCell::default(),
        };
        // A plan does not depend on the values it is run with: or each new value would cost a new
        // plan, which was a third of an export.
        db.set(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        db.set_close_policy()?;
        Ok(db)
    }

    /// Whether it is a desk that this casebook knows; the number of its schema.
    fn check(&self, path: &Path) -> Result<i64> {
        let number = |sql| self.row(sql, params![], |row| get::<i64>(row, 0));
        let ids = number("PRAGMA application_id")?.zip(number("PRAGMA user_version")?);
        let Some((application, version)) = ids else { return Err(not_a_desk(path)) };
        match application {
            APPLICATION_ID => {}
            BACKUP_ID => self.is_backup.set(true),
            _ => return Err(not_a_desk(path)),
        }
        if version > VERSION {
            return Err(Error::new(
                ErrorKind::Storage,
                format!(
                    "{} was written by a newer casebook (schema {version}; this one knows {})",
                    path.display(),
                    VERSION
                ),
            )
            .code("newer_schema")
            .hint("upgrade casebook; nothing was changed"));
        }
        self.set(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        Ok(version)
    }

    /// A backup that is written to becomes a desk.
    pub(super) fn become_a_desk(&self) -> Result<()> {
        if self.is_backup.get() {
            self.script(&format!(
                "PRAGMA journal_mode = WAL; PRAGMA application_id = {APPLICATION_ID};"
            ))?;
            self.is_backup.set(false);
        }
        Ok(())
    }

    /// The number of the schema.
    ///
    /// # Errors
    /// Storage trouble (8).
    pub fn schema_version(&self) -> Result<i64> {
        let version = self.row("PRAGMA user_version", params![], |row| get::<i64>(row, 0))?;
        Ok(version.unwrap_or_default())
    }
}

/// The one name of the file, and what the system says of it.
fn find_file(named: &Path) -> Result<(PathBuf, Metadata)> {
    let path = match std::fs::canonicalize(named) {
        Ok(path) => path,
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => {
            return Err(Error::new(
                ErrorKind::Storage,
                format!("there is no desk at {}", named.display()),
            )
            .code("no_desk")
            .hint("make one with `casebook init`, or name another with --db PATH"));
        }
        Err(why) => return Err(cannot("open", named, &why)),
    };
    let meta = std::fs::metadata(&path).map_err(|why| cannot("open", &path, &why))?;
    if !meta.is_file() {
        return Err(not_a_desk(&path));
    }
    Ok((path, meta))
}

fn is_on_read_only_disk(path: &Path) -> bool {
    use nix::sys::statvfs::{FsFlags, statvfs};
    statvfs(path).is_ok_and(|disk| disk.flags().contains(FsFlags::ST_RDONLY))
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

fn not_a_desk(path: &Path) -> Error {
    Error::new(ErrorKind::Storage, format!("{} is not a desk of casebook", path.display()))
        .code("not_a_desk")
        .hint("name the right file with --db PATH; nothing was changed")
}
