//! A pipe whose reader may stop reading: what it does not take is kept aside, so that nothing waits
//! for it while the desk is being read (rule “Side files”). What is kept is written at
//! the end, when nothing is held any more.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::fd::AsFd;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use tempfile::SpooledTempFile;

/// A pipe that has room has room for so many bytes (`pipe(7)`).
const ROOM: usize = 4096;
/// The most bytes kept in memory; more goes to a file without a name.
const IN_MEMORY: usize = 1 << 20;

/// See the file's head.
pub(super) struct Patient {
    to: File,
    kept: SpooledTempFile,
    /// What of `kept` is written already, and what is in it.
    read: u64,
    end: u64,
}

impl Patient {
    /// A writer for a pipe or socket; `None` for anything else, which nobody can stop reading.
    pub(super) fn of(to: impl AsFd) -> Option<Patient> {
        let to = File::from(to.as_fd().try_clone_to_owned().ok()?);
        let kind = std::os::unix::fs::FileTypeExt::is_fifo(&to.metadata().ok()?.file_type())
            || std::os::unix::fs::FileTypeExt::is_socket(&to.metadata().ok()?.file_type());
        let kept = SpooledTempFile::new(IN_MEMORY);
        kind.then_some(Patient { to, kept, read: 0, end: 0 })
    }

    /// Writes all that is kept, however long the reader takes.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        let mut piece = vec![0; ROOM];
        while self.read < self.end {
            let length = self.next(&mut piece)?;
            self.to.write_all(&piece[..length])?;
            self.read += length as u64;
        }
        self.to.flush()
    }

    /// Writes what the reader takes at once.
    fn drain(&mut self) -> io::Result<()> {
        let mut piece = [0; ROOM];
        while self.read < self.end && self.has_room()? {
            let length = self.next(&mut piece)?;
            self.read += self.to.write(&piece[..length])? as u64;
        }
        if self.read == self.end && self.end > 0 {
            self.kept = SpooledTempFile::new(IN_MEMORY);
            (self.read, self.end) = (0, 0);
        }
        Ok(())
    }

    fn next(&mut self, piece: &mut [u8]) -> io::Result<usize> {
        self.kept.seek(SeekFrom::Start(self.read))?;
        self.kept.read(piece)
    }

    /// Whether a piece can be written without waiting. A reader that has gone counts: writing says so.
    fn has_room(&self) -> io::Result<bool> {
        let mut asked = [PollFd::new(self.to.as_fd(), PollFlags::POLLOUT)];
        poll(&mut asked, PollTimeout::ZERO).map_err(io::Error::from)?;
        Ok(asked[0].revents().is_some_and(|events| !events.is_empty()))
    }
}

impl Write for Patient {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.drain()?;
        if self.end == 0 && self.has_room()? {
            return self.to.write(&bytes[..bytes.len().min(ROOM)]);
        }
        self.kept.seek(SeekFrom::Start(self.end))?;
        self.kept.write_all(bytes)?;
        self.end += bytes.len() as u64;
        Ok(bytes.len())
    }

    /// Gives the reader what it takes; never waits.
    fn flush(&mut self) -> io::Result<()> {
        self.drain()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_that_does_not_read_holds_nobody_up() {
        let (mut reader, writer) = io::pipe().expect("a pipe");
        let mut patient = Patient::of(&writer).expect("a pipe");
        drop(writer);
        let line = [b'x'; 1000];
        for _ in 0..5000 {
            patient.write_all(&line).expect("kept");
        }
        assert!(patient.end > 4 << 20, "most of it waits");
        let read = std::thread::spawn(move || {
            let mut all = Vec::new();
            reader.read_to_end(&mut all).map(|_| all.len())
        });
        patient.finish().expect("written");
        drop(patient);
        assert_eq!(read.join().expect("ended").expect("read"), 5_000_000);
    }

    #[test]
    fn a_reader_that_has_gone_is_an_error_at_once() {
        let (reader, writer) = io::pipe().expect("a pipe");
        let mut patient = Patient::of(&writer).expect("a pipe");
        drop((reader, writer));
        assert_eq!(patient.write(b"x").expect_err("gone").kind(), io::ErrorKind::BrokenPipe);
        assert!(Patient::of(File::open("/dev/null").expect("there")).is_none());
    }
}
