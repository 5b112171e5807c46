//! `mail receive`: mail on standard input, or of a maildir, into the desk (M1). A mail is received
//! only once it is on disk.

use std::io::Read;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::casework::mail::receive;
use crate::casework::mail::receive::Received;
use crate::casework::mail::receive::maildir;
use crate::casework::mail::receive::maildir::{Left, MaildirWatcher};
use crate::casework::run;
use crate::commands::session::Session;

use crate::error::{Error, ErrorKind, Result};
use crate::output::{Out, Prepared};
use crate::outside::ReadPath;

/// How long one mail may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Receive mail from standard input or a maildir
///
/// Ends with 0 once the mail is filed, appended, ignored or held; with 65 where it is too large;
/// with 75 for every other trouble, so that the mail server keeps it and comes again. The same
/// mail again changes nothing.
#[derive(clap::Args, Clone, Debug)]
pub struct Receive {
    /// Receive the mails in DIR/new and move them to DIR/cur
    #[arg(long, value_name = "DIR")]
    pub maildir: Option<ReadPath>,
}

impl Receive {
    pub fn run(self, run: &mut Session) -> Result<()> {
        let clock = Watchdog::start();
        let done = match &self.maildir {
            None => take(run),
            Some(folder) => take_in(run, &folder.0, clock),
        };
        done.map_err(|error| match error.kind {
            ErrorKind::TooLarge => error,
            _ => Error { kind: ErrorKind::TryAgain, ..error },
        })
    }
}

/// Ends the process where one mail takes too long: a mail server would bounce it for good.
struct Watchdog(Arc<Mutex<Instant>>);

impl Watchdog {
    fn start() -> Watchdog {
        let since = Arc::new(Mutex::new(Instant::now()));
        let watched = Arc::clone(&since);
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(Duration::from_millis(500));
                let began = *watched.lock().unwrap_or_else(PoisonError::into_inner);
                if began.elapsed() > PATIENCE {
                    // The kernel takes locks and the open transaction back.
                    crate::panics::out_of_time(PATIENCE);
                }
            }
        });
        Watchdog(since)
    }

    fn anew(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }
}

fn take(run: &mut Session) -> Result<()> {
    if run.out.prepare_shape("receipt")? == Prepared::Answered {
        return Ok(());
    }
    let (desk, _, out, globals) = run.parts()?;
    let raw = read(desk.policy()?.mail.max_message_mb)?;
    let dry_run = globals.dry_run;
    let mut received = run::plain(desk, dry_run, |_| receive::receive(desk, &raw))?;
    if dry_run {
        received.id = None;
    }
    // What was committed is received, whatever becomes of the words about it.
    let told = out.outcome(&shape(&received), |out| match &received.case {
        Some(case) if out.is_quiet() => out.line(case),
        None if out.is_quiet() => {}
        _ => out.line(&words(&received)),
    });
    if dry_run { Ok(told?) } else { Ok(()) }
}

fn take_in(run: &mut Session, folder: &Path, clock: Watchdog) -> Result<()> {
    if run.out.prepare_shape("receipt")? == Prepared::Answered {
        return Ok(());
    }
    let (desk, _, out, globals) = run.parts()?;
    if globals.dry_run {
        return Err(Error::usage("--maildir has no rehearsal")
            .hint("see what one mail would do with `casebook mail test < FILE`"));
    }
    let most = u64::from(desk.policy()?.mail.max_message_mb) * 1024 * 1024;
    let json = out.speaks_json();
    let mut telling = Telling { out, clock, received: Vec::new(), json };
    let left = maildir::take_in(desk, folder, most, &mut telling)?;
    let Telling { out, received, .. } = telling;
    if json {
        out.outcome(&Value::Array(received), |_| {})?;
    }
    match left {
        Left { too_large: 0, failed: 0 } => {}
        Left { failed: 0, .. } => out.end_with(ErrorKind::TooLarge.exit()),
        Left { .. } => out.end_with(ErrorKind::TryAgain.exit()),
    }
    Ok(())
}

/// Tells of a maildir: a line a mail.
struct Telling<'a> {
    out: &'a mut Out,
    clock: Watchdog,
    received: Vec<Value>,
    json: bool,
}

impl MaildirWatcher for Telling<'_> {
    fn begins(&mut self) {
        self.clock.anew();
    }

    fn on_received(&mut self, received: &Received) -> Result<()> {
        if self.json {
            self.received.push(shape(received));
        } else if !self.out.is_quiet() {
            self.out.line(&words(received));
        }
        Ok(())
    }

    fn on_left(&mut self, error: &Error) {
        self.out.error_line(&format!("{}; it was left in place", error.message), &error.hints);
    }
}

fn shape(received: &Received) -> Value {
    json!({
        "id": received.id.map(|id| format!("M-{id}")),
        "disposition": received.disposition,
        "case": received.case,
        "reason": received.reason,
    })
}

fn words(received: &Received) -> String {
    let document = shape(received);
    format!("{} {}: {}", received.disposition, name_of(&document), received.reason)
}

/// What a line about a received mail names: its case, else the mail itself, so that it can be
/// released.
pub(super) fn name_of(document: &Value) -> &str {
    document["case"].as_str().or(document["id"].as_str()).unwrap_or("-")
}

/// Standard input to its end, never more than the limit.
pub(super) fn read(mb: u32) -> Result<Vec<u8>> {
    let most = u64::from(mb) * 1024 * 1024;
    let mut raw = Vec::new();
    let mut input = std::io::stdin().lock().take(most + 1);
    input.read_to_end(&mut raw).map_err(|why| {
        Error::new(ErrorKind::TryAgain, format!("the mail cannot be read to its end: {why}"))
    })?;
    if raw.len() as u64 > most {
        let message = format!("the mail is larger than {mb} MiB ([mail] max_message_mb)");
        return Err(Error::new(ErrorKind::TooLarge, message));
    }
    Ok(raw)
}
