//! The files beside a desk: SQLite's log and index, the locks, the key. They belong to the desk's
//! owner, whoever makes them, and one that somebody else can have put there is not touched
//! (rule “Side files”).

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Error as IoError};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result, io_words};
use crate::outside;

/// The endings of all files that may stand beside a desk and are checked before it is opened.
const ENDINGS: [&str; 6] = ["-wal", "-shm", "-queue", "-sweep", "-outbox", "-key"];

/// A file beside the desk: `desk.db-wal`.
pub fn beside(desk: &Path, ending: &str) -> PathBuf {
    let mut path = desk.to_path_buf().into_os_string();
    path.push(ending);
    path.into()
}

/// Whether two names are of one file.
pub fn is_same(one: &Path, other: &Path) -> bool {
    match (std::fs::metadata(one), std::fs::metadata(other)) {
        (Ok(one), Ok(other)) => (one.dev(), one.ino()) == (other.dev(), other.ino()),
        _ => false,
    }
}

/// Refuses a desk with a file beside it that is not its own.
///
/// # Errors
/// Every such file, and why (8).
pub fn check(desk: &Path, meta: &Metadata) -> Result<()> {
    let chained = findings(desk, meta).into_iter().rev().reduce(|later, mut finding| {
        finding.also = Some(Box::new(later));
        finding
    });
    chained.map_or(Ok(()), Err)
}

/// Every file beside the desk that is not its own, each as the error that it is.
pub fn findings(desk: &Path, meta: &Metadata) -> Vec<Error> {
    let mut found = Vec::new();
    let journal = beside(desk, "-journal");
    // A desk in WAL mode never has one: SQLite would play it back into the desk.
    if std::fs::symlink_metadata(&journal).is_ok() {
        found.push(
            not_trusted(
                &journal,
                "a desk has no such file, and SQLite would write it into the desk",
            )
            .hint(format!("somebody put it there; look at it, then remove {}", journal.display())),
        );
    }
    for ending in ENDINGS {
        let path = beside(desk, ending);
        let Ok(about) = std::fs::symlink_metadata(&path) else { continue };
        if let Some(why) = fault(ending, &about, meta) {
            found.push(not_trusted(&path, &why).hint(format!(
                "look at who made it, and mend it with `casebook doctor --fix` or remove it; \
                 the desk was not opened ({})",
                desk.display()
            )));
        }
    }
    found
}

/// Why a file beside the desk is not its own.
fn fault(ending: &str, about: &Metadata, desk: &Metadata) -> Option<String> {
    if !about.is_file() {
        return Some("it is not a plain file".into());
    }
    if about.nlink() != 1 {
        return Some(format!("it has {} names", about.nlink()));
    }
    // The log takes the mode of the desk file.
    if about.mode() & 0o007 & !desk.mode() != 0 {
        return Some("others can use it".into());
    }
    let owners = [desk.uid(), 0];
    let by_group = ending != "-key" && desk.mode() & 0o020 != 0 && about.gid() == desk.gid();
    if !owners.contains(&about.uid()) && !by_group {
        let owner = nix::unistd::User::from_uid(about.uid().into()).ok().flatten();
        let owner = owner.map_or_else(|| format!("uid {}", about.uid()), |user| user.name);
        return Some(format!("it belongs to {owner}, not to the desk's owner"));
    }
    None
}

fn not_trusted(path: &Path, why: &str) -> Error {
    Error::new(ErrorKind::Storage, format!("{} is not trusted: {why}", path.display()))
        .code("side_file")
        .hint(crate::error::change_words())
}

/// Opens a lock file beside the desk, made where it is missing: it belongs to the desk's owner and
/// is for whoever may write the desk.
///
/// # Errors
/// It cannot be opened; it is a link.
pub fn open(desk: &Path, ending: &str) -> io::Result<File> {
    let path = beside(desk, ending);
    let meta = std::fs::metadata(desk)?;
    let mode = 0o600 | meta.mode() & 0o060;
    let mut options = OpenOptions::new();
    options.write(true).custom_flags(libc::O_NOFOLLOW | libc::O_CLOEXEC);
    match options.open(&path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => {}
        opened => return opened,
    }
    match options.create_new(true).mode(mode).open(&path) {
        Ok(file) => {
            outside::give_to_owner(&file, &meta)?;
            // The umask may have taken the group's rights.
            if meta.mode() & 0o020 != 0 {
                let bits = nix::sys::stat::Mode::from_bits_truncate(mode);
                nix::sys::stat::fchmod(&file, bits).map_err(IoError::from)?;
            }
            Ok(file)
        }
        // Somebody was faster.
        Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {
            let mut options = OpenOptions::new();
            options.write(true).custom_flags(libc::O_NOFOLLOW | libc::O_CLOEXEC).open(&path)
        }
        other => other,
    }
}

/// Gives the files beside the desk that root made back to its owner, and takes the rights of others
/// from them; those that were mended.
///
/// # Errors
/// The system refuses it (8).
pub fn mend(desk: &Path) -> Result<Vec<PathBuf>> {
    let cannot = |path: &Path, why: &IoError| {
        Error::new(ErrorKind::Storage, format!("cannot mend {}: {}", path.display(), io_words(why)))
    };
    let meta = std::fs::metadata(desk).map_err(|why| cannot(desk, &why))?;
    let mut mended = Vec::new();
    for ending in ENDINGS {
        let path = beside(desk, ending);
        let Ok(about) = std::fs::symlink_metadata(&path) else { continue };
        // What somebody else made may say anything: it is never made the desk's.
        let ours = about.uid() == meta.uid() || about.uid() == 0;
        let well = about.uid() == meta.uid() && fault(ending, &about, &meta).is_none();
        if !about.is_file() || about.nlink() != 1 || !ours || well {
            continue;
        }
        let opened = OpenOptions::new()
            .read(true)
            .custom_flags(libc::O_NOFOLLOW | libc::O_CLOEXEC)
            .open(&path)
            .map_err(|why| cannot(&path, &why))?;
        outside::give_to_owner(&opened, &meta).map_err(|why| cannot(&path, &why))?;
        let bits = nix::sys::stat::Mode::from_bits_truncate(0o600 | meta.mode() & 0o060);
        nix::sys::stat::fchmod(&opened, bits).map_err(|why| cannot(&path, &IoError::from(why)))?;
        mended.push(path);
    }
    Ok(mended)
}
