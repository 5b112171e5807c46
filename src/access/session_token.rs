//! The token of a session, as it lies with the person: one private file a desk under the state
//! folder (P6). Read before the OS user is looked at, since a session beats it (P4).

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result, change_words, io_words};

use super::password::digest;

/// Who is signed in, by their own word; the desk knows whether it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionToken {
    pub login: String,
    pub token: String,
}

/// The longest file that may be one, in bytes.
const MOST: u64 = 256;

/// Where the token of this desk lies. Two desks, two files.
fn place(state_home: &Path, desk: &Path) -> PathBuf {
    let whole = std::path::absolute(desk).unwrap_or_else(|_| desk.to_path_buf());
    let name = digest(&whole.to_string_lossy());
    state_home.join(format!("session-{}", &name[..16]))
}

/// The token for this desk, where somebody is signed in.
///
/// # Errors
/// A file that others may read or write, or that is none of ours (10): it counts for nothing, and
/// the OS user does not stand in for it. One that the machine cannot read just now (8).
pub fn read(state_home: Option<&Path>, desk: &Path) -> Result<Option<SessionToken>> {
    let Some(state_home) = state_home else { return Ok(None) };
    let path = place(state_home, desk);
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(unreadable(&path, why)),
    };
    let meta = file.metadata().map_err(|why| unreadable(&path, why))?;
    if meta.mode() & 0o077 != 0 || meta.uid() != nix::unistd::getuid().as_raw() {
        return Err(unusable(&path, "others can read or write it"));
    }
    let mut text = String::new();
    file.take(MOST).read_to_string(&mut text).map_err(|why| unreadable(&path, why))?;
    match text.trim_end().split_once(' ') {
        Some((login, token)) => Ok(Some(SessionToken { login: login.into(), token: token.into() })),
        None => Err(unusable(&path, "it holds no token")),
    }
}

/// Keeps a token, in place of an older one.
///
/// # Errors
/// Where there is no folder for it, or it cannot be written (8).
pub fn write(state_home: Option<&Path>, desk: &Path, kept: &SessionToken) -> Result<()> {
    let Some(state_home) = state_home else {
        return Err(Error::new(ErrorKind::Storage, "there is no home folder to keep a session in")
            .hint("name one with XDG_STATE_HOME"));
    };
    let path = place(state_home, desk);
    let cannot = |why: std::io::Error| {
        Error::new(ErrorKind::Storage, format!("cannot write {}: {why}", path.display()))
            .hint("name another folder with XDG_STATE_HOME")
    };
    DirBuilder::new().recursive(true).mode(0o700).create(state_home).map_err(cannot)?;
    // A file of its own first: nobody ever reads half a token, or through an old link.
    let fresh = path.with_extension(format!("new-{}", std::process::id()));
    let _ = fs::remove_file(&fresh);
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&fresh)
        .and_then(|mut file| writeln!(file, "{} {}", kept.login, kept.token))
        .and_then(|()| fs::rename(&fresh, &path));
    written.map_err(|why| {
        let _ = fs::remove_file(&fresh);
        cannot(why)
    })
}

/// Forgets the token of this desk.
///
/// # Errors
/// A file that cannot be removed (8).
pub fn forget(state_home: Option<&Path>, desk: &Path) -> Result<()> {
    let Some(state_home) = state_home else { return Ok(()) };
    let path = place(state_home, desk);
    match fs::remove_file(&path) {
        Err(why) if why.kind() != std::io::ErrorKind::NotFound => {
            Err(Error::new(ErrorKind::Storage, format!("cannot remove {}: {why}", path.display()))
                .hint("remove it by hand"))
        }
        _ => Ok(()),
    }
}

/// A file of somebody else is no session of ours; all else is trouble of the machine.
fn unreadable(path: &Path, why: std::io::Error) -> Error {
    if why.kind() == std::io::ErrorKind::PermissionDenied {
        return unusable(path, &io_words(&why));
    }
    let what = format!("cannot read the session in {}", path.display());
    Error::io(ErrorKind::Storage, &what, why).hint(change_words())
}

fn unusable(path: &Path, why: &str) -> Error {
    Error::new(
        ErrorKind::Identity,
        format!("the session in {} cannot be used: {why}", path.display()),
    )
    .hint("end it with `casebook logout`, then sign in again with `casebook login LOGIN`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_token_is_private_and_of_one_desk() {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path().join("state/casebook");
        let (one, other) = (folder.path().join("a.db"), folder.path().join("b.db"));
        let kept = SessionToken { login: "alice".into(), token: "f".repeat(64) };
        assert_eq!(read(Some(&home), &one), Ok(None));
        write(Some(&home), &one, &kept).expect("written");
        assert_eq!(read(Some(&home), &one), Ok(Some(kept)));
        assert_eq!(read(Some(&home), &other), Ok(None));
        let path = place(&home, &one);
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(&home)), (0o600, 0o700));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
        assert_eq!(read(Some(&home), &one).map_err(|why| why.kind), Err(ErrorKind::Identity));
        forget(Some(&home), &one).expect("gone");
        assert_eq!(read(Some(&home), &one), Ok(None));
        forget(Some(&home), &one).expect("gone already");
    }
}
