//! The file with the keys of `mail::token`, beside the desk and never in it: a copy of the desk
//! that gets into wrong hands must not forge (SAFETY).
//!
//! One line a key, 64 hexadecimal digits: first the key in use, then the one before it, which only
//! proves. To change keys, write a new line above; the line below is gone when a third comes.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use crate::error::{Error, Kind, Result};

use super::token::Keys;

/// The key file of a desk: `desk.db-key`.
pub fn path(desk: &Path) -> PathBuf {
    let mut path = desk.to_path_buf().into_os_string();
    path.push("-key");
    path.into()
}

/// The keys of a desk; made on first use, readable to the owner only.
///
/// `None` where somebody else owns the file: their mails go out without tokens.
///
/// # Errors
/// A file that holds no keys, or cannot be made (8).
pub fn of_desk(desk: &Path) -> Result<Option<Keys>> {
    let path = path(desk);
    for _ in 0..2 {
        match std::fs::read_to_string(&path) {
            Ok(text) => return read(&text).map(Some).ok_or_else(|| damaged(&path)),
            Err(why) if why.kind() == ErrorKind::NotFound => match make(&path) {
                Err(why) if why.kind() == ErrorKind::PermissionDenied => return Ok(None),
                made => made.map_err(|why| cannot("make", &path, &why))?,
            },
            Err(why) if why.kind() == ErrorKind::PermissionDenied => return Ok(None),
            Err(why) => return Err(cannot("read", &path, &why)),
        }
    }
    Err(damaged(&path))
}

/// Makes the file whole or not at all; where another process was faster, theirs counts.
fn make(path: &Path) -> std::io::Result<()> {
    let mut bytes = [0; 40];
    getrandom::fill(&mut bytes).map_err(|why| std::io::Error::other(why.to_string()))?;
    let (key, name) = bytes.split_at(32);
    let mut draft = path.to_path_buf().into_os_string();
    draft.push(format!(".{}", hex(name)));
    let draft = PathBuf::from(draft);
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&draft)
        .and_then(|mut file| {
            writeln!(file, "{}", hex(key))?;
            file.sync_all()
        })
        .and_then(|()| match std::fs::hard_link(&draft, path) {
            Err(why) if why.kind() == ErrorKind::AlreadyExists => Ok(()),
            linked => linked,
        });
    let _ = std::fs::remove_file(&draft);
    written
}

fn read(text: &str) -> Option<Keys> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let current = key(lines.next()?)?;
    let previous = match lines.next() {
        Some(line) => Some(key(line)?),
        None => None,
    };
    Some(Keys { current, previous })
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

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn damaged(path: &Path) -> Error {
    Error::new(Kind::Storage, format!("{} holds no keys for mail", path.display()))
        .code("mail_key")
        .hint(
            "put it back from a copy, or remove it: a new one is made, and old mails prove nothing",
        )
}

fn cannot(what: &str, path: &Path, why: &std::io::Error) -> Error {
    Error::new(Kind::Storage, format!("cannot {what} {}: {why}", path.display()))
        .hint("nothing was changed")
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn keys_are_made_once_and_for_the_owner_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = folder.path().join("desk.db");
        let made: Vec<[u8; 32]> = std::thread::scope(|scope| {
            let each: Vec<_> = (0..8).map(|_| scope.spawn(|| of_desk(&desk))).collect();
            each.into_iter()
                .map(|each| each.join().expect("ends").expect("made").expect("ours").current)
                .collect()
        });
        assert!(made.windows(2).all(|two| two[0] == two[1]), "all have the same");
        let meta = std::fs::metadata(path(&desk)).expect("there");
        assert_eq!(meta.permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "no drafts");
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
        std::fs::write(path(&desk), "nothing").expect("written");
        let why = of_desk(&desk).err().expect("damaged");
        assert_eq!((why.kind, why.code), (Kind::Storage, "mail_key"));
    }
}
