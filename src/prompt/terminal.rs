//! The terminal at standard input: its modes, and lines typed in them.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::AsFd;

use nix::poll::{PollFd, PollFlags, poll};
use nix::sys::termios::{LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};

use crate::prompt::plain::Answers;
use crate::prompt::question::PromptError;
use crate::signals::Listening;

/// What follows a line sooner than this, in milliseconds, no hand has typed.
const PASTE_MS: u8 = 40;

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
        let mut input = [PollFd::new(self.input.as_fd(), PollFlags::POLLIN)];
        let came = poll(&mut input, PASTE_MS);
        let events = input[0].revents().unwrap_or(PollFlags::empty());
        came == Ok(1) && events.contains(PollFlags::POLLIN)
    }

    fn secret(&mut self) -> Result<Option<String>, PromptError> {
        // Refused rather than shown where the terminal cannot hide it.
        let hidden = Mode::without(LocalFlags::ECHO).map_err(PromptError::Terminal)?;
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
    before: Termios,
}

impl Mode {
    /// Switches local flags off: `ECHO`, or `ECHO | ICANON` for single keys.
    pub fn without(flags: LocalFlags) -> io::Result<Mode> {
        let before = tcgetattr(io::stdin())?;
        let mut mode = before.clone();
        mode.local_flags.remove(flags);
        tcsetattr(io::stdin(), SetArg::TCSADRAIN, &mode)?;
        Ok(Mode { before })
    }
}

impl Drop for Mode {
    fn drop(&mut self) {
        // A terminal that has gone needs no mode.
        let _ = tcsetattr(io::stdin(), SetArg::TCSADRAIN, &self.before);
    }
}
