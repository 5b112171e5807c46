//! Opening a desk, and bringing an older one up to this schema.

use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use crate::error::{Error, ErrorKind, Result};
use crate::outside;
use crate::store::db::{Db, get, params};
use crate::store::migrations;
use crate::store::schema::VERSION;
use crate::store::sqlite::{self, ConnectedFile, OpenPurpose, side_files};

impl Db {
    /// Opens a desk that is there; never makes one.
    ///
    /// # Errors
    /// No such file (3 words the hint of `init`), not a desk, newer, damaged, unreadable, or with
    /// a file beside it that somebody else can have put there (8); an older desk whose owner has
    /// not used it since (7).
    pub fn open(path: &Path) -> Result<Db> {
        Db::open_for(path, OpenPurpose::Use)
    }

    /// Opens a desk to look something up in passing, and waits for nobody: for TAB.
    ///
    /// # Errors
    /// As `open`.
    pub fn open_to_look(path: &Path) -> Result<Db> {
        Db::open_for(path, OpenPurpose::Look)
    }

    /// Opens a copy that is to become a desk.
    ///
    /// # Errors
    /// As `open`.
    fn open_copy(path: &Path) -> Result<Db> {
        Db::open_for(path, OpenPurpose::Copy)
    }

    fn open_for(named: &Path, purpose: OpenPurpose) -> Result<Db> {
        let ConnectedFile { db, version, meta } = Db::connect_file(named, purpose)?;
        if version < VERSION {
            db.migrate(version, &meta, purpose)?;
        }
        Ok(db)
    }

    /// Brings an older desk up to this schema, in one transaction, after a checked copy of it.
    fn migrate(&self, from: i64, meta: &Metadata, purpose: OpenPurpose) -> Result<()> {
        if purpose == OpenPurpose::Look || purpose == OpenPurpose::Use && !self.may_migrate(meta)? {
            return Err(Error::new(
                ErrorKind::Busy,
                format!(
                    "{} is a desk of an older casebook (schema {from}); its owner has to open it first",
                    self.path().display()
                ),
            )
            .code("older_schema")
            .hint("ask the owner of the file to run `casebook doctor`"));
        }
        self.begin()?;
        let done = self.schema_version().and_then(|from| {
            if from >= VERSION {
                return Ok(()); // somebody was faster
            }
            if purpose == OpenPurpose::Use {
                self.copy_before_migration(from, meta)?;
            }
            for step in migrations::after(from) {
                self.script(step.sql)?;
            }
            // What SQL cannot do is done by the store, which knows the schema of today alone.
            for then in migrations::after(from).filter_map(|step| step.then) {
                then(self)?;
            }
            self.script(&format!("PRAGMA user_version = {VERSION}"))
        });
        match done {
            Ok(()) => self.commit(),
            Err(error) => {
                self.rollback();
                Err(error)
            }
        }
    }

    /// rule “Migrations”: the desk's owner or its service account.
    fn may_migrate(&self, meta: &Metadata) -> Result<bool> {
        let uid = nix::unistd::getuid();
        if uid.as_raw() == meta.uid() || uid.is_root() {
            return Ok(true);
        }
        let sql = "SELECT json_extract(body, '$.service_os_user') FROM policy WHERE kind = 'desk'";
        let service = self.row(sql, params![], |row| get::<Option<String>>(row, 0))?.flatten();
        let user = nix::unistd::User::from_uid(uid).ok().flatten();
        Ok(service.is_some() && user.map(|user| user.name) == service)
    }

    fn copy_before_migration(&self, from: i64, meta: &Metadata) -> Result<()> {
        let stamp = self.row("SELECT strftime('%Y%m%d-%H%M%S', 'now')", params![], |row| {
            get::<String>(row, 0)
        })?;
        let ending = format!(".v{from}-{}", stamp.unwrap_or_default());
        let target = side_files::beside(self.path(), &ending);
        let log = std::fs::metadata(side_files::beside(self.path(), "-wal"));
        let needed = meta.len() + log.map_or(0, |log| log.len());
        let free = nix::sys::statvfs::statvfs(outside::folder_of(self.path()))
            .map(|disk| disk.blocks_available() * disk.fragment_size());
        if free.is_ok_and(|free| free < needed + needed / 8) {
            return Err(Error::new(
                ErrorKind::Storage,
                format!(
                    "there is no room for the copy of {} that comes before a change of its schema",
                    self.path().display()
                ),
            )
            .code("disk_full")
            .hint(format!("make {} MiB of room; nothing was changed", needed >> 20)));
        }
        // A connection of its own: this one holds the write lock.
        let reader = Db::connect_file(self.path(), OpenPurpose::Copy)?.db;
        reader.copy_to(&target)
    }
}

/// Takes a copy of a backup under a name that is free, brought up to this schema; `prepare` sees it
/// before it gets that name.
///
/// # Errors
/// No desk in it, damage, storage trouble (8), and what `prepare` fails with: then there is no
/// `target`.
pub fn restore(from: &Path, target: &Path, prepare: impl FnOnce(&Db) -> Result<()>) -> Result<()> {
    sqlite::restore(from, target, Db::open_copy, prepare)
}
