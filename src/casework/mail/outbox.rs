//! Changing one's mind about a mail: send it now, try again, hold it, drop it (N4).

use crate::domain::actor::Actor;
use crate::domain::mail_state::OutboxState;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store;
use crate::store::db::Db;
use crate::store::outbox::{DeliveryFate, Notice};

use crate::casework::desk::open::Desk;
use crate::casework::mail::deliver;
use crate::casework::run;

/// What is wanted of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutboxWish {
    /// To go now, held or not.
    Send,
    /// To be tried anew, after it failed.
    Retry,
    Hold,
    Drop,
}

/// Keeps all mail back from this moment on, or no longer: also on a file that is no open desk yet.
///
/// # Errors
/// Storage trouble (7, 8).
pub fn hold_all(db: &Db, since: Option<Instant>, dry_run: bool) -> Result<()> {
    run::plain_on(db, dry_run, |_| store::outbox::hold_all(db, since))
}

/// Does it to one mail; what there is to say where it is so already. Inside a transaction.
///
/// # Errors
/// A mail in a state in which this cannot be done (5), storage trouble.
pub fn change(
    desk: &Desk,
    actor: &Actor,
    mail: &Notice,
    wish: OutboxWish,
) -> Result<Option<String>> {
    let db = &desk.db;
    let now = desk.now;
    match (wish, mail.state) {
        (OutboxWish::Send | OutboxWish::Retry, OutboxState::Sent)
        | (OutboxWish::Hold, OutboxState::Held) => {
            return Ok(Some(format!("mail {} is already {}", mail.id, mail.state)));
        }
        (OutboxWish::Send, OutboxState::Failed) => {
            return Err(conflict(mail, "has failed", "try it again: `casebook outbox retry"));
        }
        (OutboxWish::Retry, OutboxState::Held) => {
            return Err(conflict(mail, "is held", "send it: `casebook outbox send"));
        }
        (OutboxWish::Hold | OutboxWish::Drop, OutboxState::Claimed) => {
            return Err(conflict(mail, "is being sent", "look at it: `casebook outbox show"));
        }
        (OutboxWish::Hold | OutboxWish::Drop, OutboxState::Sent) => {
            return Err(conflict(mail, "is sent", "look at it: `casebook outbox show"));
        }
        (OutboxWish::Send | OutboxWish::Retry, _) => {
            can_send(desk)?;
            match mail.state {
                OutboxState::Failed => store::outbox::begin_anew(db, mail.id, now)?,
                OutboxState::Claimed => {}
                _ => store::outbox::settle(db, mail.id, &requeue(mail, now))?,
            }
        }
        (OutboxWish::Hold, _) => store::outbox::settle(db, mail.id, &DeliveryFate::Held)?,
        (OutboxWish::Drop, _) => {
            store::outbox::remove(db, mail.id)?;
            deliver::tell(desk, &deliver::system(actor), mail, OutboxState::Dropped, None)?;
        }
    }
    Ok(None)
}

fn requeue(mail: &Notice, at: Instant) -> DeliveryFate {
    DeliveryFate::Queued { at, why: mail.last_error.clone(), handed_to: mail.handed_to.clone() }
}

/// A desk whose transport is `hold` sends nothing, whatever is asked.
fn can_send(desk: &Desk) -> Result<()> {
    if desk.policy()?.mail.transport != "hold" {
        return Ok(());
    }
    Err(Error::conflict("this desk sends no mail: its transport is hold")
        .code("mail_hold")
        .hint("set [mail] transport by `casebook apply`, smtp://127.0.0.1:25 for one"))
}

fn conflict(mail: &Notice, what: &str, hint: &str) -> Error {
    Error::conflict(format!("mail {} {what}", mail.id))
        .code("mail_state")
        .hint(format!("{hint} {}`", mail.id))
}
