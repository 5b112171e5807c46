//! What a flag or argument does with the world outside the desk: it reads standard input or a file,
//! writes standard output or a file, or (every other type) touches nothing.
//!
//! The type says it, so that the ssh gate derives what it lets through from the command line itself
//! (`commands::gate_policy`), and `-` is a stream and never a file of that name. Files are read with a
//! limit and only where they are plain files, and written aside and renamed; a link that others may
//! have planted is never followed (rule “Files written”).

use crate::domain::hex;
use std::ffi::OsString;
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::error::{Error, ErrorKind, Result, io_words};

/// What standard input is called where a file would be named.
pub const STDIN: &str = "standard input";

/// Standard input (`-`) or a file that is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Stdin,
    Path(PathBuf),
}

/// Standard output (`-`) or a file that is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    Stdout,
    Path(PathBuf),
}

/// A file or folder that is read; no stream stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadPath(pub PathBuf);

/// A file or folder that is written; no stream stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WritePath(pub PathBuf);

impl From<OsString> for Input {
    fn from(text: OsString) -> Input {
        if text == "-" { Input::Stdin } else { Input::Path(text.into()) }
    }
}

impl From<OsString> for Output {
    fn from(text: OsString) -> Output {
        if text == "-" { Output::Stdout } else { Output::Path(text.into()) }
    }
}

impl From<OsString> for ReadPath {
    fn from(text: OsString) -> ReadPath {
        ReadPath(text.into())
    }
}

impl From<OsString> for WritePath {
    fn from(text: OsString) -> WritePath {
        WritePath(text.into())
    }
}

impl Input {
    /// For messages: the path, or "standard input".
    pub fn name(&self) -> String {
        match self {
            Input::Stdin => STDIN.into(),
            Input::Path(path) => path.display().to_string(),
        }
    }

    /// All of it, at most `most` bytes.
    ///
    /// # Errors
    /// A file that is not there (3), is not a plain file, cannot be read or is too large (6).
    pub fn read(&self, most: u64, field: &str) -> Result<Vec<u8>> {
        match self {
            Input::Stdin => {
                let bytes = read_all(io::stdin().lock(), most, STDIN, field)?;
                whole_input()?;
                Ok(bytes)
            }
            Input::Path(path) => read_file(path, most, field),
        }
    }

    /// As `read`, as text.
    ///
    /// # Errors
    /// As `read`; bytes that are not UTF-8 (6).
    pub fn read_text(&self, most: u64, field: &str) -> Result<String> {
        String::from_utf8(self.read(most, field)?).map_err(|why| {
            let at = why.utf8_error().valid_up_to();
            Error::invalid(field, format!("{} is not UTF-8 text (byte {at})", self.name()))
        })
    }
}

/// A plain file, whole, at most `most` bytes. Devices, pipes and folders are refused before a byte
/// is read: they may never end.
///
/// # Errors
/// Not there (3); no plain file, unreadable, too large (6).
pub fn read_file(path: &Path, most: u64, field: &str) -> Result<Vec<u8>> {
    let file = open_file(path, field)?;
    read_all(file, most, &path.display().to_string(), field)
}

/// Opens a plain file for reading.
///
/// # Errors
/// Not there (3); no plain file, unreadable (6).
pub fn open_file(path: &Path, field: &str) -> Result<File> {
    let cannot = |why: io::Error| {
        let kind = match why.kind() {
            io::ErrorKind::NotFound => ErrorKind::NotFound,
            _ => ErrorKind::Invalid,
        };
        Error::io(kind, &format!("cannot read {}", path.display()), why).field(field)
    };
    // Looked at before it is opened: opening a pipe waits for its other end.
    let meta = std::fs::metadata(path).map_err(cannot)?;
    if !meta.is_file() {
        let what = if meta.is_dir() { "a folder" } else { "not a plain file" };
        return Err(Error::invalid(field, format!("{} is {what}", path.display())));
    }
    if is_of_a_desk(&meta) {
        return Err(of_a_desk(path, field));
    }
    let file = File::options()
        .read(true)
        .custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY)
        .open(path)
        .map_err(cannot)?;
    if !file.metadata().map_err(cannot)?.is_file() {
        return Err(Error::invalid(field, format!("{} is not a plain file", path.display())));
    }
    Ok(file)
}

/// The desks that this process has open.
static DESKS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// From now on the desk at `path` and the files beside it are no files to be read or written as
/// any other: closing one would drop the locks that SQLite holds on it.
pub fn protect(path: &Path) {
    let mut desks = DESKS.lock().unwrap_or_else(PoisonError::into_inner);
    if !desks.iter().any(|desk| desk == path) {
        desks.push(path.to_path_buf());
    }
}

/// Whether the file, by whatever name, is one of an open desk.
fn is_of_a_desk(meta: &Metadata) -> bool {
    let desks = DESKS.lock().unwrap_or_else(PoisonError::into_inner);
    desks.iter().any(|desk| {
        ["", "-wal", "-shm", "-queue", "-sweep", "-outbox", "-key"].iter().any(|ending| {
            let mut name = desk.clone().into_os_string();
            name.push(ending);
            let of = |other: &Metadata| (other.dev(), other.ino()) == (meta.dev(), meta.ino());
            std::fs::metadata(&name).is_ok_and(|other| of(&other))
        })
    })
}

fn of_a_desk(path: &Path, field: &str) -> Error {
    let message = format!("{} is a file of the desk that is open", path.display());
    Error::invalid(field, message).hint("a copy of the desk is made by `casebook backup FILE`")
}

/// Whether the person came through the gate: there is a far side that can go away.
static BEHIND_GATE: AtomicBool = AtomicBool::new(false);

/// Whether the person came through the gate: no file of this machine is theirs.
pub fn is_behind_gate() -> bool {
    BEHIND_GATE.load(Ordering::Relaxed)
}

/// How long the far side's going away may take to be seen after the end of its input.
const PARTING: u8 = 50;

/// Behind the gate the process stands in an empty folder that is gone as soon as it stands there:
/// no name that a client gives can be one of a file, and none can be made.
///
/// # Errors
/// There is no place for such a folder (8).
pub fn enter_empty_folder() -> Result<()> {
    BEHIND_GATE.store(true, Ordering::Relaxed);
    let folder = beside(Path::new("/tmp/casebook"));
    let entered = std::fs::DirBuilder::new()
        .mode(0o700)
        .create(&folder)
        .and_then(|()| std::env::set_current_dir(&folder));
    let _ = std::fs::remove_dir(&folder);
    entered
        .or_else(|_| std::env::set_current_dir("/proc/self/fdinfo"))
        .map_err(|why| Error::io(ErrorKind::Storage, "cannot leave this folder", why))
}

/// Refuses what came on standard input where the far side of the gate is gone: a connection that
/// broke ends the input like a file that ends.
///
/// # Errors
/// The far side is gone (1).
pub fn whole_input() -> Result<()> {
    use nix::poll::{PollFd, PollFlags, poll};
    use std::os::fd::AsFd;
    if !is_behind_gate() {
        return Ok(());
    }
    let stdout = io::stdout();
    let mut far_side = [PollFd::new(stdout.as_fd(), PollFlags::empty())];
    let gone = poll(&mut far_side, PARTING).is_ok_and(|found| found > 0);
    if !gone {
        return Ok(());
    }
    Err(Error::new(ErrorKind::BadNews, "the connection broke before all of it was there")
        .code("cut_off")
        .hint("send it again; nothing was done"))
}

fn read_all(from: impl Read, most: u64, name: &str, field: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|why| {
        Error::new(ErrorKind::Invalid, format!("cannot read {name}: {}", io_words(&why)))
            .field(field)
    })?;
    if bytes.len() as u64 > most {
        return Err(Error::invalid(field, format!("{name} is larger than {}", size(most))));
    }
    Ok(bytes)
}

fn size(bytes: u64) -> String {
    match bytes {
        b if b >= 1 << 20 => format!("{} MiB", b >> 20),
        b if b >= 1 << 10 => format!("{} KiB", b >> 10),
        b => format!("{b} bytes"),
    }
}

/// A file on its way: it gets its name when all of it is there. A device or pipe is written as it
/// is.
#[derive(Debug)]
pub struct AtomicFile {
    shown: PathBuf,
    target: PathBuf,
    /// Where it is written first; `None` for a device or pipe.
    part: Option<PathBuf>,
    mode: u32,
}

impl AtomicFile {
    /// Begins a file that only its owner can read.
    ///
    /// # Errors
    /// A folder of that name (8).
    pub fn begin(path: &Path) -> Result<AtomicFile> {
        AtomicFile::with_mode(path, 0o600)
    }

    /// Begins a file with these permission bits.
    ///
    /// # Errors
    /// As `begin`.
    pub fn with_mode(path: &Path, mode: u32) -> Result<AtomicFile> {
        let target = resolve_target(path);
        let shown = path.to_path_buf();
        if std::fs::metadata(&target).is_ok_and(|meta| is_of_a_desk(&meta)) {
            return Err(of_a_desk(path, "output"));
        }
        let part = match std::fs::symlink_metadata(&target) {
            Ok(meta) if is_stream(&meta) => None,
            Ok(meta) if meta.is_dir() => {
                return Err(Error::new(
                    ErrorKind::Storage,
                    format!("{} is a folder", path.display()),
                )
                .field("output"));
            }
            _ => Some(beside(&target)),
        };
        Ok(AtomicFile { shown, target, part, mode })
    }

    /// The file to write into; to be asked for once.
    ///
    /// # Errors
    /// The file cannot be made (8).
    pub fn writer(&self) -> Result<File> {
        let mut options = File::options();
        let opened = match &self.part {
            Some(part) => options.write(true).create_new(true).mode(self.mode).open(part),
            None => options.write(true).open(&self.target),
        };
        opened.map_err(|why| self.cannot(&why))
    }

    /// Gives it its name.
    ///
    /// # Errors
    /// It cannot be flushed or named (8).
    pub fn finish(self) -> Result<()> {
        let Some(part) = &self.part else { return Ok(()) };
        File::open(part)
            .and_then(|file| file.sync_all())
            .and_then(|()| std::fs::rename(part, &self.target))
            .inspect(|()| crate::error::note_change())
            .and_then(|()| flush_folder(&self.target))
            .map_err(|why| self.cannot(&why))
    }

    /// Gives it its name, unless that name is taken.
    ///
    /// # Errors
    /// The name is taken (5); it cannot be flushed or named (8).
    pub fn finish_new(self) -> Result<()> {
        let Some(part) = &self.part else { return self.finish() };
        let linked = File::open(part)
            .and_then(|file| file.sync_all())
            .and_then(|()| std::fs::hard_link(part, &self.target))
            .inspect(|()| crate::error::note_change());
        match linked {
            Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {
                Err(Error::conflict(format!("{} already exists", self.shown.display()))
                    .field("output"))
            }
            // A file system without hard links.
            Err(why) if why.raw_os_error() == Some(libc::EPERM) => self.finish(),
            linked => {
                linked.and_then(|()| flush_folder(&self.target)).map_err(|why| self.cannot(&why))
            }
        }
    }

    fn cannot(&self, why: &io::Error) -> Error {
        let message = format!("cannot write {}: {}", self.shown.display(), io_words(why));
        Error::new(ErrorKind::Storage, message).field("output")
    }
}

impl Drop for AtomicFile {
    /// What was not finished is not a file; after `finish` there is none of that name.
    fn drop(&mut self) {
        if let Some(part) = &self.part {
            let _ = std::fs::remove_file(part);
        }
    }
}

/// Writes a file that only its owner can read, whole or not at all.
///
/// # Errors
/// It cannot be written (8).
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    use std::io::Write as _;
    let file = AtomicFile::begin(path)?;
    file.writer()?.write_all(bytes).map_err(|why| file.cannot(&why))?;
    file.finish()
}

/// Gives a file that root made to the owner of another one; anybody else's are their own already.
///
/// # Errors
/// The system refuses it.
pub fn give_to_owner(file: &File, of: &Metadata) -> io::Result<()> {
    use std::os::fd::AsFd;
    if nix::unistd::geteuid().is_root() && file.metadata()?.uid() != of.uid() {
        let (uid, gid) = (of.uid().into(), of.gid().into());
        nix::unistd::fchown(file.as_fd(), Some(uid), Some(gid)).map_err(io::Error::from)?;
    }
    Ok(())
}

/// A name beside a file that nobody can guess and plant something under.
pub fn beside(target: &Path) -> PathBuf {
    let mut random = [0u8; 8];
    // Without randomness the process number has to do: the file is made exclusively anyway.
    if getrandom::fill(&mut random).is_err() {
        random[..4].copy_from_slice(&std::process::id().to_le_bytes());
    }
    let name = hex::encode(random);
    let mut part = target.to_path_buf().into_os_string();
    part.push(format!(".part-{name}"));
    part.into()
}

/// Flushes the folder that a file stands in, so that its name survives a power cut.
///
/// # Errors
/// The folder cannot be opened or flushed.
pub fn flush_folder(file: &Path) -> io::Result<()> {
    File::open(folder_of(file))?.sync_all()
}

/// The folder that a file stands in.
pub fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Whether others than the caller and root can put something into a folder.
pub fn is_open_to_others(folder: &Path) -> bool {
    let me = nix::unistd::getuid().as_raw();
    std::fs::metadata(folder)
        .is_ok_and(|meta| meta.mode() & 0o022 != 0 || ![0, me].contains(&meta.uid()))
}

/// Where a file is written: a link of the caller's own, in a folder of their own, is followed; one
/// that others can have put there is replaced.
fn resolve_target(path: &Path) -> PathBuf {
    let me = nix::unistd::getuid().as_raw();
    let own_link = std::fs::symlink_metadata(path)
        .is_ok_and(|meta| meta.is_symlink() && [0, me].contains(&meta.uid()));
    if own_link && !is_open_to_others(folder_of(path)) {
        return std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    }
    path.to_path_buf()
}

fn is_stream(meta: &Metadata) -> bool {
    let kind = meta.file_type();
    kind.is_char_device() || kind.is_fifo() || kind.is_block_device() || kind.is_socket()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_dash_is_a_stream_and_never_a_file() {
        assert_eq!(Input::from(OsString::from("-")), Input::Stdin);
        assert_eq!(Output::from(OsString::from("-")), Output::Stdout);
        assert_eq!(Input::from(OsString::from("./-")), Input::Path("./-".into()));
    }

    #[test]
    fn only_plain_files_of_a_bounded_size_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a");
        std::fs::write(&file, "abcd").unwrap();
        assert_eq!(read_file(&file, 4, "x").unwrap(), b"abcd");
        assert_eq!(read_file(&file, 3, "x").unwrap_err().kind, ErrorKind::Invalid);
        for other in [Path::new("/dev/zero"), folder.path()] {
            assert_eq!(read_file(other, 4, "x").unwrap_err().kind, ErrorKind::Invalid);
        }
        let missing = read_file(&folder.path().join("b"), 4, "x").unwrap_err();
        assert_eq!(missing.kind, ErrorKind::NotFound);
        assert!(!missing.message.contains("os error"), "{}", missing.message);
    }

    #[test]
    fn a_planted_link_is_replaced_and_an_own_one_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (victim, link) = (folder.path().join("victim"), folder.path().join("link"));
        std::fs::write(&victim, "old").unwrap();
        symlink(&victim, &link).unwrap();
        write_file(&link, b"new").unwrap();
        assert_eq!(std::fs::read(&victim).unwrap(), b"new", "the caller's own link");
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o1777)).unwrap();
        write_file(&link, b"newer").unwrap();
        assert_eq!(std::fs::read(&victim).unwrap(), b"new", "not through a link in such a folder");
        assert!(!std::fs::symlink_metadata(&link).unwrap().is_symlink());
        let mode = std::fs::metadata(&link).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        write_file(Path::new("/dev/null"), b"gone").unwrap();
    }

    #[test]
    fn what_is_not_finished_leaves_nothing_and_a_taken_name_stays() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a");
        drop(AtomicFile::begin(&target).unwrap().writer().unwrap());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        std::fs::write(&target, "first").unwrap();
        let file = AtomicFile::begin(&target).unwrap();
        file.writer().unwrap();
        assert_eq!(file.finish_new().unwrap_err().kind, ErrorKind::Conflict);
        assert_eq!(std::fs::read(&target).unwrap(), b"first");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
