//! A maildir taken in: `new/` into the desk, and to `cur/` only once that is committed (M1).
//!
//! Several mails share a commit, each behind its own savepoint. What is killed half way comes again
//! and is known by its identity.

use std::fs;
use std::path::{Path, PathBuf};

use crate::casework::desk::open::Desk;
use crate::casework::run;
use crate::error::{Error, ErrorKind, Result};

use super::disposition::Received;
use super::receive;

/// The number of mails that share a commit.
const GROUP: usize = 100;

/// Who is told of each mail once it is on disk.
pub trait MaildirWatcher {
    /// A mail is about to be read.
    fn begins(&mut self);

    /// It is in the desk.
    fn on_received(&mut self, received: &Received) -> Result<()>;

    /// It stays in `new/`.
    fn on_left(&mut self, error: &Error);
}

/// How many stay, by reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Left {
    pub too_large: usize,
    pub failed: usize,
}

/// Takes in every mail of `folder/new`, the oldest name first.
///
/// # Errors
/// A folder that is not a maildir (75); storage trouble: the group at hand stays in `new/`.
pub fn take_in(
    desk: &Desk,
    folder: &Path,
    most: u64,
    watcher: &mut dyn MaildirWatcher,
) -> Result<Left> {
    let (new, cur) = (folder.join("new"), folder.join("cur"));
    for part in [&new, &cur] {
        if !part.is_dir() {
            return Err(Error::new(
                ErrorKind::TryAgain,
                format!("there is no folder {}", part.display()),
            )
            .hint("a maildir has the folders new, cur and tmp"));
        }
    }
    let mut names: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(&new).map_err(|why| cannot("read", &new, &why))? {
        let path = entry.map_err(|why| cannot("read", &new, &why))?.path();
        let hidden = path.file_name().is_none_or(|name| name.as_encoded_bytes().starts_with(b"."));
        if !hidden && path.is_file() {
            names.push(path);
        }
    }
    names.sort();
    if names.len() > GROUP {
        desk.db.prepare_for_bulk()?;
    }
    let mut left = Left::default();
    for group in names.chunks(GROUP) {
        let mut done: Vec<(&PathBuf, Received)> = Vec::new();
        run::plain(desk, false, |_| {
            for path in group {
                watcher.begins();
                match one(desk, path, most) {
                    Ok(Some(received)) => done.push((path, received)),
                    // Another run was faster.
                    Ok(None) => {}
                    // A mail that brings a fault of ours to light does not keep the others back.
                    Err(error) if error.is_about_desk() && error.kind != ErrorKind::Internal => {
                        return Err(error);
                    }
                    Err(error) => {
                        match error.kind {
                            ErrorKind::TooLarge => left.too_large += 1,
                            _ => left.failed += 1,
                        }
                        watcher.on_left(&error);
                    }
                }
            }
            Ok(())
        })?;
        for (path, received) in done {
            move_to_cur(path, &cur)?;
            watcher.on_received(&received)?;
        }
    }
    Ok(left)
}

fn one(desk: &Desk, path: &Path, most: u64) -> Result<Option<Received>> {
    let size = match fs::metadata(path) {
        Ok(about) => about.len(),
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(cannot("read", path, &why)),
    };
    if size > most {
        return Err(Error::new(
            ErrorKind::TooLarge,
            format!("{} is larger than {} MiB ([mail] max_message_mb)", path.display(), most >> 20),
        ));
    }
    let raw = fs::read(path).map_err(|why| cannot("read", path, &why))?;
    desk.db.savepoint(|| receive(desk, &raw)).map(Some)
}

/// Moves a mail to where read ones are.
fn move_to_cur(path: &Path, cur: &Path) -> Result<()> {
    let name = path.file_name().unwrap_or_default();
    let mut name = name.to_os_string();
    if !name.as_encoded_bytes().windows(3).any(|part| part == b":2,") {
        name.push(":2,S");
    }
    match fs::rename(path, cur.join(name)) {
        Err(why) if why.kind() != std::io::ErrorKind::NotFound => Err(cannot("move", path, &why)),
        _ => Ok(()),
    }
}

fn cannot(what: &str, path: &Path, why: &std::io::Error) -> Error {
    Error::new(ErrorKind::TryAgain, format!("cannot {what} {}: {why}", path.display()))
}
