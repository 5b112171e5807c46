//! A program that takes a mail on its standard input and receivers as arguments, as sendmail does.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use nix::sys::signal::{SigSet, Signal, kill};
use nix::unistd::Pid;

use crate::error::io_words;
use crate::mail::compose::one_line;

use super::handover::{DeliveryVerdict, OutgoingMail};
use super::maildir::lines;

/// How long it may take; then it is ended and the mail tried again.
const PATIENCE: Duration = Duration::from_secs(120);
/// Exit codes (`sysexits.h`) with which a program refuses a mail for good: it is malformed, or
/// its receiver or host is not known.
const FOR_GOOD: [i32; 3] = [65, 67, 68];

pub fn hand(program: &Path, mail: &OutgoingMail<'_>) -> DeliveryVerdict {
    let mut command = Command::new(program);
    command
        .args(["-i", "-f", mail.from, "--"])
        .args(mail.to)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let child = match command.spawn() {
        Ok(child) => child,
        Err(why) => {
            return DeliveryVerdict::Down(format!(
                "cannot run {}: {}",
                program.display(),
                io_words(&why)
            ));
        }
    };
    let name = program.display();
    match run(child, lines(mail.bytes)) {
        Ok((status, _)) if status.success() => DeliveryVerdict::Taken,
        Ok((status, said)) => {
            let said = if said.is_empty() { String::new() } else { format!(": {said}") };
            match status.code() {
                Some(code) if FOR_GOOD.contains(&code) => {
                    DeliveryVerdict::Never(format!("{name} ended with {code}{said}"))
                }
                Some(code) => DeliveryVerdict::Later(format!("{name} ended with {code}{said}")),
                None => DeliveryVerdict::Later(format!("{name} was killed{said}")),
            }
        }
        Err(why) => DeliveryVerdict::Later(format!("{name}: {}", io_words(&why))),
    }
}

/// Feeds the program and waits for it; its status and the first line it complained with.
fn run(mut child: Child, mail: Vec<u8>) -> std::io::Result<(ExitStatus, String)> {
    let (input, errors) = (child.stdin.take(), child.stderr.take());
    let id = child.id();
    // A thread of its own each: a program may talk before it has read, and read nothing at all.
    let feeding = std::thread::spawn(move || {
        // A program that ends without having read must not end us by SIGPIPE.
        let mut pipe = SigSet::empty();
        pipe.add(Signal::SIGPIPE);
        let _ = pipe.thread_block();
        // What was not read shows in how the program ends.
        let _ = input.map(|mut input| input.write_all(&mail));
    });
    let (ended, end) = mpsc::channel::<()>();
    std::thread::spawn(move || {
        if end.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout)
            && let Ok(id) = i32::try_from(id)
        {
            let _ = kill(Pid::from_raw(id), Signal::SIGKILL);
        }
    });
    let mut said = Vec::new();
    if let Some(errors) = errors {
        errors.take(64 * 1024).read_to_end(&mut said)?;
    }
    let status = child.wait();
    drop(ended);
    let _ = feeding.join();
    let said = String::from_utf8_lossy(&said);
    let first = said.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let line: String = one_line(first).chars().take(200).collect();
    Ok((status?, line))
}
