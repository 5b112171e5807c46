//! `mail receive`: a mail on standard input into the desk (M1). 0 only once it is on disk.

use std::io::Read;
use std::time::Duration;

use serde_json::json;

use crate::casework::receive;
use crate::commands::Session;
use crate::domain::rights::{Ability, Object, authorize};
use crate::error::{Error, Kind, Result};

/// How long one mail may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Take in a mail from standard input: for Postfix, Exim, OpenSMTPD, fetchmail
///
/// Ends with 0 once the mail is filed, appended, ignored or held; with 65 where it is too large;
/// with 75 for every other trouble, so that the mail server keeps it and comes again. The same
/// mail again changes nothing.
#[derive(clap::Args, Clone, Debug)]
pub struct Receive {}

impl Receive {
    pub fn run(self, run: &mut Session) -> Result<()> {
        std::thread::spawn(|| {
            std::thread::sleep(PATIENCE);
            // The kernel takes locks and the open transaction back: nothing was committed.
            #[expect(clippy::disallowed_methods, reason = "main waits for what takes too long")]
            std::process::exit(Kind::TryAgain.exit().into());
        });
        let done = self.take(run);
        done.map_err(|error| match error.kind {
            Kind::TooLarge => error,
            _ => Error { kind: Kind::TryAgain, ..error },
        })
    }

    fn take(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, globals) = run.parts()?;
        if authorize(actor, Ability::RunDesk, Object::Desk).is_err() {
            return Err(Error::not_permitted(
                "not permitted: `mail receive` is for admins and the desk's own account",
            ));
        }
        let mb = desk.policy()?.mail.max_message_mb;
        let raw = read(mb)?;
        let dry_run = globals.dry_run;
        let received = if dry_run {
            desk.db.begin()?;
            let received = receive::receive(desk, &raw);
            desk.db.rollback();
            receive::Received { id: None, ..received? }
        } else {
            desk.db.write(|| receive::receive(desk, &raw))?
        };
        let document = json!({
            "id": received.id.map(|id| format!("M-{id}")),
            "disposition": received.disposition,
            "case": received.case,
            "reason": received.reason,
        });
        // What was committed is received, whatever becomes of the words about it.
        let told = out.document(&document, |out| {
            let case = received.case.as_deref().unwrap_or("-");
            out.line(&format!("{} {case}: {}", received.disposition, received.reason));
        });
        if dry_run { Ok(told?) } else { Ok(()) }
    }
}

/// Standard input to its end, never more than the limit.
fn read(mb: u32) -> Result<Vec<u8>> {
    let most = u64::from(mb) * 1024 * 1024;
    let mut raw = Vec::new();
    let mut input = std::io::stdin().lock().take(most + 1);
    input.read_to_end(&mut raw).map_err(|why| {
        Error::new(Kind::TryAgain, format!("the mail cannot be read to its end: {why}"))
    })?;
    if raw.len() as u64 > most {
        let message = format!("the mail is larger than {mb} MiB ([mail] max_message_mb)");
        return Err(Error::new(Kind::TooLarge, message));
    }
    Ok(raw)
}
