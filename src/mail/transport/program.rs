//! A program that is run for its work: fed, waited for, and ended when it takes too long.

use std::io::{Read, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use nix::sys::signal::{SigSet, Signal, kill};
use nix::unistd::Pid;

use crate::mail::compose::one_line;

/// The most of what a program says that is read, in bytes.
const MOST: u64 = 64 * 1024;

/// How a program ended.
pub(super) struct Ended {
    pub(super) status: ExitStatus,
    pub(super) output: Vec<u8>,
    /// The first line that it complained with.
    pub(super) complaint: String,
}

impl Ended {
    /// What to say of a program that failed: its complaint, or nothing.
    pub(super) fn words(&self) -> String {
        if self.complaint.is_empty() { String::new() } else { format!(": {}", self.complaint) }
    }
}

/// Runs a program with `input` on its standard input; killed after `patience`.
///
/// # Errors
/// It cannot be started, or read from.
pub(super) fn run(
    command: &mut Command,
    input: Vec<u8>,
    patience: Duration,
) -> std::io::Result<Ended> {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let (to, output, errors) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let id = child.id();
    // A thread of its own each: a program may talk before it has read, and read nothing at all.
    let feeding = std::thread::spawn(move || {
        // A program that ends without having read must not end us by SIGPIPE.
        let mut pipe = SigSet::empty();
        pipe.add(Signal::SIGPIPE);
        let _ = pipe.thread_block();
        // What was not read shows in how the program ends.
        let _ = to.map(|mut to| to.write_all(&input));
    });
    let reading = std::thread::spawn(move || {
        let mut said = Vec::new();
        let _ = output.map(|output| output.take(MOST).read_to_end(&mut said));
        said
    });
    let (ended, end) = mpsc::channel::<()>();
    std::thread::spawn(move || {
        if end.recv_timeout(patience) == Err(mpsc::RecvTimeoutError::Timeout)
            && let Ok(id) = i32::try_from(id)
        {
            let _ = kill(Pid::from_raw(id), Signal::SIGKILL);
        }
    });
    let mut said = Vec::new();
    if let Some(errors) = errors {
        errors.take(MOST).read_to_end(&mut said)?;
    }
    let status = child.wait();
    drop(ended);
    let _ = feeding.join();
    let output = reading.join().unwrap_or_default();
    let said = String::from_utf8_lossy(&said);
    let first = said.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let complaint: String = one_line(first).chars().take(200).collect();
    Ok(Ended { status: status?, output, complaint })
}
