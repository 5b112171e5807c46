//! The terminal at standard input: its modes, and lines typed in them.

use std::fs::File;
use std::io::{self, Read};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd, RawFd};

use crate::prompt::plain::Answers;
use crate::prompt::question::PromptError;
use crate::signals::Listening;

/// What follows a line sooner than this, in milliseconds, no hand has typed.
const PASTE_MS: libc::c_int = 40;

/// Standard input read line by line without the library's buffer, so that a signal ends the
/// waiting and nothing is taken away from an editor that follows.
pub struct Keyboard {
    input: File,
    typed: Vec<u8>,
}

impl Keyboard {
    pub fn open() -> io::Result<Keyboard> {
        let input = File::from(io::stdin().as_fd().try_clone_to_owned()?);
        Ok(Keyboard { input, typed: Vec::new() })
    }

    fn read_line(&mut self) -> Result<Option<String>, PromptError> {
        let listening = Listening::start();
        loop {
            if let Some(end) = self.typed.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.typed.drain(..=end).collect();
                return Ok(Some(text(&line[..end])));
            }
            let mut bytes = [0; 4096];
            let read = self.input.read(&mut bytes);
            if let Some(signal) = listening.came() {
                return Err(PromptError::Interrupted { signal });
            }
            match read {
                Ok(0) if self.typed.is_empty() => return Ok(None),
                Ok(0) => return Ok(Some(text(&std::mem::take(&mut self.typed)))),
                Ok(count) => self.typed.extend_from_slice(&bytes[..count]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                // What a terminal answers that has been hung up.
                Err(error) if error.raw_os_error() == Some(libc::EIO) => return Ok(None),
                Err(error) => return Err(PromptError::Terminal(error)),
            }
        }
    }
}

impl Answers for Keyboard {
    fn line(&mut self) -> Result<Option<String>, PromptError> {
        self.read_line()
    }

    fn has_pending(&mut self) -> bool {
        if !self.typed.is_empty() {
            return true;
        }
        let mut poll =
            libc::pollfd { fd: self.input.as_raw_fd(), events: libc::POLLIN, revents: 0 };
        // SAFETY: one pollfd, which lives as long as the call.
        unsafe { libc::poll(&raw mut poll, 1, PASTE_MS) == 1 && poll.revents & libc::POLLIN != 0 }
    }

    fn secret(&mut self) -> Result<Option<String>, PromptError> {
        // Refused rather than shown where the terminal cannot hide it.
        let hidden = Mode::without(libc::ECHO).map_err(PromptError::Terminal)?;
        let secret = self.read_line();
        drop(hidden);
        secret
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim_end_matches('\r').to_owned()
}

/// A mode of the terminal that ends when this is dropped.
pub struct Mode {
    fd: RawFd,
    before: libc::termios,
}

impl Mode {
    /// Switches local flags off: `ECHO`, or `ECHO | ICANON` for single keys.
    pub fn without(flags: libc::tcflag_t) -> io::Result<Mode> {
        let fd = io::stdin().as_raw_fd();
        let mut before = MaybeUninit::uninit();
        // SAFETY: tcgetattr fills the struct that it is handed when it returns 0.
        let before = unsafe {
            if libc::tcgetattr(fd, before.as_mut_ptr()) != 0 {
                return Err(io::Error::last_os_error());
            }
            before.assume_init()
        };
        let mut mode = before;
        mode.c_lflag &= !flags;
        set(fd, &mode)?;
        Ok(Mode { fd, before })
    }
}

impl Drop for Mode {
    fn drop(&mut self) {
        // A terminal that has gone needs no mode.
        let _ = set(self.fd, &self.before);
    }
}

fn set(fd: RawFd, mode: &libc::termios) -> io::Result<()> {
    // SAFETY: `mode` is a whole termios that came from tcgetattr.
    match unsafe { libc::tcsetattr(fd, libc::TCSADRAIN, mode) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
