//! A program that takes a mail on its standard input and receivers as arguments, as sendmail does.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::error::io_words;

use super::handover::{DeliveryVerdict, OutgoingMail};
use super::maildir::lines;
use super::program;

/// How long it may take; then it is ended and the mail tried again.
const PATIENCE: Duration = Duration::from_secs(120);
/// Exit codes (`sysexits.h`) with which a program refuses a mail for good: it is malformed, or
/// its receiver or host is not known.
const FOR_GOOD: [i32; 3] = [65, 67, 68];

pub fn hand(program: &Path, mail: &OutgoingMail<'_>) -> DeliveryVerdict {
    let mut command = Command::new(program);
    command.args(["-i", "-f", mail.from, "--"]).args(mail.to);
    let name = program.display();
    let ended = match program::run(&mut command, lines(mail.bytes), PATIENCE) {
        Ok(ended) => ended,
        Err(why) => return DeliveryVerdict::Down(format!("cannot run {name}: {}", io_words(&why))),
    };
    let said = ended.words();
    match ended.status.code() {
        Some(0) => DeliveryVerdict::Taken,
        Some(code) if FOR_GOOD.contains(&code) => {
            DeliveryVerdict::Never(format!("{name} ended with {code}{said}"))
        }
        Some(code) => DeliveryVerdict::Later(format!("{name} ended with {code}{said}")),
        None => DeliveryVerdict::Later(format!("{name} was killed{said}")),
    }
}
