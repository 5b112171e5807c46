//! The file with the keys of `mail::token`, beside the desk and never in it: a copy of the desk
//! that gets into wrong hands must not forge.
//!
//! One line a key, 64 hexadecimal digits: first the key in use, then the one before it, which only
//! proves. To change keys, write a new line above; the line below is gone when a third comes.

use crate::domain::hex;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result, io_words};
use crate::outside;

use super::token::TokenKeys;

/// The key file of a desk: `desk.db-key`.
pub fn path(desk: &Path) -> PathBuf {
    let mut path = desk.to_path_buf().into_os_string();
    path.push("-key");
    path.into()
}

/// The keys of a desk; made on first use, readable to the desk's owner only.
///
/// `link` is the name by which the desk was opened, where that is a link: a key that lies beside
/// it, from when a desk had as many keys as names, is taken over.
///
/// `None` where the caller may not read the file: their mails go out without tokens.
///
/// # Errors
/// A file that is not the owner's, holds no keys, or cannot be made (8).
pub fn of_desk(desk: &Path, link: Option<&Path>) -> Result<Option<TokenKeys>> {
    let path = path(desk);
    if let Some(link) = link {
        adopt(desk, &path, link)?;
    }
    for _ in 0..2 {
        match check_trust(desk, &path).and_then(|()| std::fs::read_to_string(&path)) {
            Ok(text) => return read(&text).map(Some).ok_or_else(|| damaged_key(&path)),
            Err(why) if why.kind() == io::ErrorKind::InvalidInput => {
                return Err(Error::new(
                    ErrorKind::Storage,
                    format!("{} is not trusted: {why}", path.display()),
                )
                .code("side_file")
                .hint(format!(
                    "look at who made it, and remove it; {}",
                    crate::error::change_words()
                )));
            }
            Err(why) if why.kind() == io::ErrorKind::NotFound => match make(desk, &path, None) {
                Err(why) if why.kind() == io::ErrorKind::PermissionDenied => return Ok(None),
                made => made.map_err(|why| cannot("make", &path, &why))?,
            },
            Err(why) if why.kind() == io::ErrorKind::PermissionDenied => return Ok(None),
            Err(why) => return Err(cannot("read", &path, &why)),
        }
    }
    Err(damaged_key(&path))
}

/// A key counts that is a plain file with one name, of the desk's owner or root, for nobody else.
fn check_trust(desk: &Path, path: &Path) -> io::Result<()> {
    let untrusted = |why: &str| Err(io::Error::new(io::ErrorKind::InvalidInput, why));
    let (of_desk, about) = (std::fs::metadata(desk)?, std::fs::symlink_metadata(path)?);
    if !about.is_file() || about.nlink() != 1 {
        return untrusted("it is not a plain file with one name");
    }
    if ![0, of_desk.uid()].contains(&about.uid()) {
        return untrusted("it belongs to somebody else than the desk");
    }
    if about.mode() & 0o007 != 0 {
        return untrusted("others can use it");
    }
    Ok(())
}

/// Takes over the key beside a link: as the desk's key where it has none, else as the one before,
/// so that mails written under either name still prove what they are.
fn adopt(desk: &Path, path: &Path, link: &Path) -> Result<()> {
    let old = self::path(link);
    if check_trust(desk, &old).is_err() {
        return Ok(());
    }
    let Some(keys) = std::fs::read_to_string(&old).ok().as_deref().and_then(read) else {
        return Ok(());
    };
    let text = match std::fs::read_to_string(path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => {
            format!("{}\n", hex::encode(keys.current))
        }
        Err(_) => return Ok(()),
        Ok(text) => match read(&text) {
            Some(own) if own.current != keys.current && own.previous.is_none() => {
                format!("{}\n{}\n", hex::encode(own.current), hex::encode(keys.current))
            }
            _ => return Ok(()),
        },
    };
    make(desk, path, Some(&text)).map_err(|why| cannot("make", path, &why))?;
    // It has done its work; the desk has one key file from here on.
    let _ = std::fs::remove_file(&old);
    Ok(())
}

/// Makes the file whole or not at all: with a new key, where another process that was faster
/// counts; or with this text, in place of what is there.
fn make(desk: &Path, path: &Path, text: Option<&str>) -> io::Result<()> {
    let mut key = [0; 32];
    getrandom::fill(&mut key).map_err(|why| io::Error::other(why.to_string()))?;
    let draft = outside::beside(path);
    let of_desk = std::fs::metadata(desk);
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&draft)
        .and_then(|mut file| {
            match text {
                Some(text) => file.write_all(text.as_bytes())?,
                None => writeln!(file, "{}", hex::encode(key))?,
            }
            if let Ok(of_desk) = &of_desk {
                outside::give_to_owner(&file, of_desk)?;
            }
            file.sync_all()
        })
        .and_then(|()| match text {
            Some(_) => std::fs::rename(&draft, path),
            // Where another process was faster, theirs counts.
            None => match name_draft(&draft, path) {
                Err(why) if why.kind() == io::ErrorKind::AlreadyExists => Ok(()),
                named => named,
            },
        });
    let _ = std::fs::remove_file(&draft);
    written
}

/// Gives the file its name, unless that is taken; at no moment it has two.
fn name_draft(draft: &Path, path: &Path) -> io::Result<()> {
    use nix::fcntl::{AT_FDCWD, RenameFlags, renameat2};
    renameat2(AT_FDCWD, draft, AT_FDCWD, path, RenameFlags::RENAME_NOREPLACE)
        .map_err(io::Error::from)
}

fn read(text: &str) -> Option<TokenKeys> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let current = key(lines.next()?)?;
    let previous = match lines.next() {
        Some(line) => Some(key(line)?),
        None => None,
    };
    Some(TokenKeys { current, previous })
}

fn key(line: &str) -> Option<[u8; 32]> {
    if line.len() != 64 || !line.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let mut key = [0; 32];
    for (index, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(line.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some(key)
}

fn damaged_key(path: &Path) -> Error {
    Error::new(ErrorKind::Storage, format!("{} holds no keys for mail", path.display()))
        .code("mail_key")
        .hint(
            "put it back from a copy, or remove it: a new one is made, and old mails prove nothing",
        )
}

fn cannot(what: &str, path: &Path, why: &io::Error) -> Error {
    Error::new(ErrorKind::Storage, format!("cannot {what} {}: {}", path.display(), io_words(why)))
        .hint(crate::error::change_words())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn keys_are_made_once_and_for_the_owner_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = folder.path().join("desk.db");
        std::fs::write(&desk, "").expect("written");
        let made: Vec<[u8; 32]> = std::thread::scope(|scope| {
            let each: Vec<_> = (0..8).map(|_| scope.spawn(|| of_desk(&desk, None))).collect();
            each.into_iter()
                .map(|each| each.join().expect("ends").expect("made").expect("ours").current)
                .collect()
        });
        assert!(made.windows(2).all(|two| two[0] == two[1]), "all have the same");
        let meta = std::fs::metadata(path(&desk)).expect("there");
        assert_eq!(meta.permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 2, "no drafts");
    }

    #[test]
    fn two_keys_count_and_nothing_else_is_one() {
        let (new, old) = ("a".repeat(64), "0".repeat(64));
        let keys = read(&format!("{new}\n{old}\n")).expect("two keys");
        assert_eq!((keys.current, keys.previous), ([0xaa; 32], Some([0; 32])));
        assert_eq!(read(&new).expect("one key").previous, None);
        for text in ["", "abc", &"g".repeat(64), &format!("{new}\nabc"), &"ä".repeat(32)] {
            assert!(read(text).is_none(), "{text}");
        }
        let folder = tempfile::tempdir().expect("a folder");
        let desk = folder.path().join("desk.db");
        std::fs::write(&desk, "").expect("written");
        std::fs::write(path(&desk), "nothing").expect("written");
        let private = std::fs::Permissions::from_mode(0o600);
        std::fs::set_permissions(path(&desk), private).expect("set");
        let why = of_desk(&desk, None).err().expect("damaged");
        assert_eq!((why.kind, why.code), (ErrorKind::Storage, "mail_key"));
    }
}
