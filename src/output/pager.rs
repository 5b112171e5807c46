//! A page at a time: standard output that turns to the pager when the text outgrows the screen.
//!
//! Holds back one screen. What fits is printed as it is; what does not goes to `PAGER` or `less`.
//! No pager on this machine: all is printed. Knows nothing of what is written.

use std::io::{self, Write};
use std::process::{Child, Command, Stdio};

use super::patient::Patient;

/// Which pager, and when.
#[derive(Clone, Debug)]
pub struct Pager {
    /// The pager's command line; `None`: `less -FRX`.
    pub command: Option<String>,
    /// Lines of the screen.
    pub height: usize,
    /// True where the environment sets `LESS` itself.
    pub has_less_options: bool,
}

/// Standard output, with or without a pager before it.
pub(super) struct Paged {
    out: PagerTarget,
    state: PagerState,
}

enum PagerState {
    Direct,
    /// What is written so far may still fit on the screen.
    Holding {
        pager: Pager,
        held: Vec<u8>,
        lines: usize,
    },
    Paging {
        child: Child,
        /// Its standard input; a person may leave it unread.
        to: Patient,
    },
}

/// Where the output goes in the end.
enum PagerTarget {
    Plain(Box<dyn Write>),
    Pipe(Patient),
}

impl PagerTarget {
    fn writer(&mut self) -> &mut dyn Write {
        match self {
            PagerTarget::Plain(out) => out,
            PagerTarget::Pipe(pipe) => pipe,
        }
    }
}

impl Paged {
    pub(super) fn new(out: Box<dyn Write>) -> Paged {
        Paged { out: PagerTarget::Plain(out), state: PagerState::Direct }
    }

    /// Standard output: as it is, or without ever waiting for its reader where that is a pipe.
    pub(super) fn stdout() -> Paged {
        let out = match Patient::of(io::stdout()) {
            Some(pipe) => PagerTarget::Pipe(pipe),
            None => PagerTarget::Plain(Box::new(io::stdout())),
        };
        Paged { out, state: PagerState::Direct }
    }

    /// From here on the output is paged.
    pub(super) fn start(&mut self, pager: Pager) {
        let is_off =
            pager.command.as_deref().is_some_and(|command| matches!(command.trim(), "" | "cat"));
        if !is_off && matches!(self.state, PagerState::Direct) {
            self.state = PagerState::Holding { pager, held: Vec::new(), lines: 0 };
        }
    }

    /// True while the pager has the screen, so that talk has to wait.
    pub(super) fn has_screen(&self) -> bool {
        !matches!(self.state, PagerState::Direct)
    }

    /// Prints what is held back, or waits until the person leaves the pager.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        match std::mem::replace(&mut self.state, PagerState::Direct) {
            PagerState::Direct => {}
            PagerState::Holding { held, .. } => self.out.writer().write_all(&held)?,
            PagerState::Paging { mut child, mut to } => {
                let written = to.finish();
                drop(to);
                child.wait()?;
                // A person who left the pager has read enough.
                written.or_else(|why| match why.kind() {
                    io::ErrorKind::BrokenPipe => Ok(()),
                    _ => Err(why),
                })?;
            }
        }
        match &mut self.out {
            PagerTarget::Plain(out) => out.flush(),
            PagerTarget::Pipe(pipe) => pipe.finish(),
        }
    }

    fn outgrow(&mut self) -> io::Result<()> {
        let PagerState::Holding { pager, held, .. } =
            std::mem::replace(&mut self.state, PagerState::Direct)
        else {
            return Ok(());
        };
        match spawn(&pager) {
            Some((child, mut to)) => {
                let written = to.write_all(&held);
                self.state = PagerState::Paging { child, to };
                written
            }
            None => self.out.writer().write_all(&held),
        }
    }
}

impl Write for Paged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.state {
            PagerState::Direct => return self.out.writer().write(bytes),
            PagerState::Paging { to, .. } => to.write_all(bytes)?,
            PagerState::Holding { pager, held, lines } => {
                held.extend_from_slice(bytes);
                *lines += bytes.iter().filter(|byte| **byte == b'\n').count();
                // One line of the screen is the shell's prompt.
                if *lines >= pager.height.max(2) {
                    self.outgrow()?;
                }
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.state {
            PagerState::Direct => self.out.writer().flush(),
            PagerState::Holding { .. } | PagerState::Paging { .. } => Ok(()),
        }
    }
}

/// Starts the pager without a shell; `None` where there is none.
fn spawn(pager: &Pager) -> Option<(Child, Patient)> {
    let words = match &pager.command {
        Some(command) => shell_words::split(command).ok()?,
        None => vec!["less".to_owned(), "-FRX".to_owned()],
    };
    let (program, arguments) = words.split_first()?;
    let mut command = Command::new(program);
    if !pager.has_less_options {
        command.env("LESS", "FRX");
    }
    let mut child = command.args(arguments).stdin(Stdio::piped()).spawn().ok()?;
    let to = Patient::of(child.stdin.take()?)?;
    Some((child, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::capture::Capture;

    fn paged(command: &str) -> (Paged, Capture) {
        let capture = Capture::default();
        let mut paged = Paged::new(Box::new(capture.clone()));
        paged.start(Pager { command: Some(command.into()), height: 3, has_less_options: true });
        (paged, capture)
    }

    #[test]
    fn what_fits_is_printed_at_the_end() {
        let (mut paged, capture) = paged("false");
        paged.write_all(b"one\ntwo\n").unwrap();
        assert!(paged.has_screen());
        assert_eq!(capture.text(), "");
        paged.finish().unwrap();
        assert_eq!(capture.text(), "one\ntwo\n");
    }

    #[test]
    fn what_does_not_fit_goes_to_the_pager() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("paged");
        let (mut paged, capture) = paged(&format!("dd status=none 'of={}'", file.display()));
        for line in 0..10 {
            writeln!(paged, "{line}").unwrap();
        }
        paged.finish().unwrap();
        assert_eq!(capture.text(), "");
        assert_eq!(std::fs::read_to_string(file).unwrap(), "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n");
    }

    #[test]
    fn without_a_pager_all_is_printed() {
        for command in ["/no/such/pager -x", "unbalanced '", "cat", ""] {
            let (mut paged, capture) = paged(command);
            paged.write_all(b"1\n2\n3\n4\n").unwrap();
            paged.write_all(b"5\n").unwrap();
            paged.finish().unwrap();
            assert_eq!(capture.text(), "1\n2\n3\n4\n5\n", "{command}");
        }
    }

    #[test]
    fn leaving_the_pager_early_is_a_closed_pipe() {
        let (mut paged, _) = paged("true");
        let big = "line\n".repeat(100_000);
        // What it does not take is kept, until it is seen to be gone.
        let result = (0..200).try_for_each(|_| {
            std::thread::sleep(std::time::Duration::from_millis(10));
            paged.write_all(big.as_bytes())
        });
        assert_eq!(result.unwrap_err().kind(), io::ErrorKind::BrokenPipe);
        paged.finish().unwrap();
    }
}
