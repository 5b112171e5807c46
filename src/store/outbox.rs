//! The outbox: notices, rendered, in the same transaction as what they tell of (N4).

use crate::domain::hex;
use crate::domain::mail_state::OutboxState;
use sha2::{Digest, Sha256};

use crate::domain::time::Instant;
use crate::error::Result;

use super::db::{Db, Row, get, params};

/// A notice to be written.
#[derive(Clone, Debug)]
pub struct NewNotice<'a> {
    pub case_id: Option<i64>,
    pub operation: i64,
    pub event: &'a str,
    pub template: &'a str,
    pub recipient: &'a str,
    pub address: &'a str,
    /// JSON of `mail::message::Envelope`.
    pub envelope: &'a str,
    pub subject: &'a str,
    pub body: &'a str,
    pub message_id: &'a str,
    /// `queued` or `held`.
    pub state: OutboxState,
    pub created_at: Instant,
    pub next_attempt_at: Option<Instant>,
}

/// A row of the outbox.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub id: i64,
    pub case_id: Option<i64>,
    pub operation: i64,
    pub event: String,
    pub template: String,
    pub recipient: String,
    pub address: String,
    pub envelope: String,
    pub subject: String,
    pub body: String,
    pub message_id: String,
    pub state: OutboxState,
    pub created_at: Instant,
    pub next_attempt_at: Option<Instant>,
    pub attempts: i64,
    pub tried_at: Option<Instant>,
    /// Addresses that have it already, comma-separated.
    pub handed_to: String,
    pub sent_at: Option<Instant>,
    pub last_error: Option<String>,
}

/// What a notice says and to whom, as one hash; the journal keeps it beside the event (J1). The
/// random Message-ID is in it, so nobody can guess erased words from it.
pub fn digest(case_id: Option<i64>, parts: [&str; 6]) -> String {
    let mut hash = Sha256::new();
    hash.update(case_id.unwrap_or_default().to_be_bytes());
    for part in parts {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    hex::encode(hash.finalize())
}

impl Notice {
    pub fn digest(&self) -> String {
        let Notice { recipient, address, envelope, subject, body, message_id, .. } = self;
        digest(self.case_id, [recipient, address, envelope, subject, body, message_id])
    }
}

/// Writes a notice; its id.
///
/// # Errors
/// Storage trouble.
pub fn add(db: &Db, notice: &NewNotice<'_>) -> Result<i64> {
    let id = db.row(
        "INSERT INTO outbox (case_id, operation, event, template, recipient, address, envelope, \
         subject, body, message_id, state, created_at, next_attempt_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) RETURNING id",
        params![
            notice.case_id,
            notice.operation,
            notice.event,
            notice.template,
            notice.recipient,
            notice.address,
            notice.envelope,
            notice.subject,
            notice.body,
            notice.message_id,
            notice.state,
            notice.created_at.0,
            notice.next_attempt_at.map(|at| at.0)
        ],
        |row| get(row, 0),
    )?;
    Ok(id.unwrap_or_default())
}

const NOTICE: &str = "SELECT id, case_id, operation, event, template, recipient, address, \
    envelope, subject, body, message_id, state, created_at, next_attempt_at, attempts, tried_at, \
    handed_to, sent_at, last_error FROM outbox";

fn read(row: &Row<'_>) -> Result<Notice> {
    let instant = |n| Ok::<_, crate::error::Error>(get::<Option<i64>>(row, n)?.map(Instant));
    Ok(Notice {
        id: get(row, 0)?,
        case_id: get(row, 1)?,
        operation: get(row, 2)?,
        event: get(row, 3)?,
        template: get(row, 4)?,
        recipient: get(row, 5)?,
        address: get(row, 6)?,
        envelope: get(row, 7)?,
        subject: get(row, 8)?,
        body: get(row, 9)?,
        message_id: get(row, 10)?,
        state: get(row, 11)?,
        created_at: Instant(get(row, 12)?),
        next_attempt_at: instant(13)?,
        attempts: get(row, 14)?,
        tried_at: instant(15)?,
        handed_to: get(row, 16)?,
        sent_at: instant(17)?,
        last_error: get(row, 18)?,
    })
}

/// One notice.
///
/// # Errors
/// Storage trouble.
pub fn by_id(db: &Db, id: i64) -> Result<Option<Notice>> {
    db.row(&format!("{NOTICE} WHERE id = ?1"), params![id], read)
}

/// The newest notices first, one by one; of one state where it is named.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each(
    db: &Db,
    state: Option<OutboxState>,
    mut take: impl FnMut(Notice) -> Result<bool>,
) -> Result<()> {
    match state {
        Some(state) => {
            db.each(&format!("{NOTICE} WHERE state = ?1 ORDER BY id DESC"), params![state], |row| {
                take(read(row)?)
            })
        }
        None => db.each(&format!("{NOTICE} ORDER BY id DESC"), params![], |row| take(read(row)?)),
    }
}

/// What has not gone out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backlog {
    pub queued: i64,
    pub held: i64,
    pub failed: i64,
    /// When the one that waits longest was to go.
    pub due_since: Option<Instant>,
}

/// Counts what has not gone out.
///
/// # Errors
/// Storage trouble.
pub fn backlog(db: &Db) -> Result<Backlog> {
    let mut backlog = Backlog::default();
    let sql = "SELECT state, COUNT(*) FROM outbox WHERE state <> 'sent' GROUP BY state";
    db.each(sql, params![], |row| {
        let count: i64 = get(row, 1)?;
        match get(row, 0)? {
            OutboxState::Held => backlog.held += count,
            OutboxState::Failed => backlog.failed += count,
            _ => backlog.queued += count,
        }
        Ok(true)
    })?;
    let sql = "SELECT MIN(next_attempt_at) FROM outbox WHERE state IN ('queued', 'claimed')";
    let since = db.row(sql, params![], |row| get::<Option<i64>>(row, 0))?;
    backlog.due_since = since.flatten().map(Instant);
    Ok(backlog)
}

/// The mail of ours with this Message-ID (in brackets).
///
/// # Errors
/// Storage trouble.
pub fn with_message_id(db: &Db, message_id: &str) -> Result<Option<Notice>> {
    db.row(&format!("{NOTICE} WHERE message_id = ?1"), params![message_id], read)
}

/// The mails about a case, the newest first.
///
/// # Errors
/// Storage trouble.
pub fn of_case(db: &Db, case: i64) -> Result<Vec<Notice>> {
    db.rows(&format!("{NOTICE} WHERE case_id = ?1 ORDER BY id DESC"), params![case], read)
}

/// The subject of the first mail about a case to a receiver: all later ones have it too (N5).
///
/// # Errors
/// Storage trouble.
pub fn first_subject(db: &Db, case: i64, recipient: &str) -> Result<Option<String>> {
    let sql =
        "SELECT subject FROM outbox WHERE case_id = ?1 AND recipient = ?2 ORDER BY id LIMIT 1";
    db.row(sql, params![case, recipient], |row| get(row, 0))
}

/// How many mails of an event about a case a receiver was written since an instant.
///
/// # Errors
/// Storage trouble.
pub fn written_since(
    db: &Db,
    case: i64,
    (recipient, event): (&str, &str),
    since: Instant,
) -> Result<i64> {
    let sql = "SELECT count(*) FROM outbox \
               WHERE case_id = ?1 AND recipient = ?2 AND event = ?3 AND created_at > ?4";
    let counted = db.row(sql, params![case, recipient, event, since.0], |row| get(row, 0))?;
    Ok(counted.unwrap_or_default())
}

/// The Message-IDs of what one receiver (logins as in `recipient`) was sent about a case, the
/// oldest first: their thread.
///
/// # Errors
/// Storage trouble.
pub fn thread(db: &Db, case: i64, recipient: &str) -> Result<Vec<(Instant, String)>> {
    let sql = "SELECT created_at, message_id FROM outbox \
               WHERE case_id = ?1 AND recipient = ?2 ORDER BY id";
    db.rows(sql, params![case, recipient], |row| Ok((Instant(get(row, 0)?), get(row, 1)?)))
}

/// The fact under which a desk keeps all mail back, until it is told otherwise.
const HELD: &str = "outbox_held";

/// Whether the desk keeps all its mail back: a restored one does, until it is told otherwise.
///
/// # Errors
/// Storage trouble.
pub fn is_held(db: &Db) -> Result<bool> {
    Ok(super::policy::fact(db, HELD)?.is_some_and(|since| !since.is_empty()))
}

/// Takes the mails that are due, the one that waits longest first: they are being sent from now
/// on. Whoever calls this is the only one who sends, so that a mail which is claimed already was
/// left by a sender that died.
///
/// # Errors
/// Storage trouble.
pub fn claim_due(db: &Db, now: Instant, limit: i64) -> Result<Vec<Notice>> {
    let sql = "SELECT id FROM outbox WHERE state IN ('queued', 'claimed') \
        AND next_attempt_at <= ?1 ORDER BY next_attempt_at, id LIMIT ?2";
    let ids = db.rows(sql, params![now.0, limit], |row| get::<i64>(row, 0))?;
    ids.into_iter().filter_map(|id| claim(db, id, now).transpose()).collect()
}

/// Takes one mail that may be sent, as [`claim_due`] does.
///
/// # Errors
/// Storage trouble.
pub fn claim(db: &Db, id: i64, now: Instant) -> Result<Option<Notice>> {
    db.exec(
        "UPDATE outbox SET state = 'claimed', attempts = attempts + 1, \
         tried_at = coalesce(tried_at, ?2) WHERE id = ?1 AND state IN ('queued', 'claimed')",
        params![id, now.0],
    )?;
    Ok(by_id(db, id)?.filter(|notice| notice.state == OutboxState::Claimed))
}

/// Gives a mail back that was claimed and not tried.
///
/// # Errors
/// Storage trouble.
pub fn unclaim(db: &Db, id: i64, attempts: i64) -> Result<()> {
    db.exec(
        "UPDATE outbox SET state = 'queued', attempts = ?2 WHERE id = ?1 AND state = 'claimed'",
        params![id, attempts],
    )?;
    Ok(())
}

/// What becomes of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliveryFate {
    Sent(Instant),
    /// To be tried at an instant; who has it already.
    Queued {
        at: Instant,
        why: Option<String>,
        handed_to: String,
    },
    Failed {
        why: String,
        handed_to: String,
    },
    Held,
}

/// Writes what became of a mail.
///
/// # Errors
/// Storage trouble.
pub fn settle(db: &Db, id: i64, fate: &DeliveryFate) -> Result<()> {
    let (state, at, sent_at, why, handed_to) = match fate {
        DeliveryFate::Sent(at) => (OutboxState::Sent, None, Some(at.0), None, None),
        DeliveryFate::Queued { at, why, handed_to } => {
            (OutboxState::Queued, Some(at.0), None, why.as_deref(), Some(handed_to.as_str()))
        }
        DeliveryFate::Failed { why, handed_to } => {
            (OutboxState::Failed, None, None, Some(why.as_str()), Some(handed_to.as_str()))
        }
        DeliveryFate::Held => (OutboxState::Held, None, None, None, None),
    };
    db.exec(
        "UPDATE outbox SET state = ?2, next_attempt_at = ?3, sent_at = ?4, last_error = ?5, \
         handed_to = coalesce(?6, handed_to) WHERE id = ?1",
        params![id, state, at, sent_at, why, handed_to],
    )?;
    Ok(())
}

/// Begins a mail anew after it failed: tries are counted from the next one.
///
/// # Errors
/// Storage trouble.
pub fn begin_anew(db: &Db, id: i64, now: Instant) -> Result<()> {
    db.exec(
        "UPDATE outbox SET state = 'queued', next_attempt_at = ?2, attempts = 0, tried_at = NULL \
         WHERE id = ?1",
        params![id, now.0],
    )?;
    Ok(())
}

/// Throws a mail away.
///
/// # Errors
/// Storage trouble.
pub fn remove(db: &Db, id: i64) -> Result<()> {
    db.exec("DELETE FROM outbox WHERE id = ?1", params![id])?;
    Ok(())
}

/// The mails about a case that failed, the oldest first.
///
/// # Errors
/// Storage trouble.
pub fn failed_of_case(db: &Db, case: i64) -> Result<Vec<Notice>> {
    let sql = format!("{NOTICE} WHERE case_id = ?1 AND state = 'failed' ORDER BY id");
    db.rows(&sql, params![case], read)
}

/// Keeps all mail of the desk back from now on, or lets it go again. A restored desk begins so
/// (J5), or it would mail old news to customers.
///
/// # Errors
/// Storage trouble.
pub fn hold_all(db: &Db, since: Option<Instant>) -> Result<()> {
    let since = since.map(|at| at.to_string()).unwrap_or_default();
    super::policy::set_fact(db, HELD, &since)?;
    if !since.is_empty() {
        db.exec(
            "UPDATE outbox SET state = 'held', next_attempt_at = NULL \
             WHERE state IN ('queued', 'claimed')",
            params![],
        )?;
    }
    Ok(())
}

/// The ids of what is due, in the order in which it would be sent.
///
/// # Errors
/// Storage trouble.
pub fn due(db: &Db, now: Instant) -> Result<Vec<i64>> {
    let sql = "SELECT id FROM outbox WHERE state IN ('queued', 'claimed') \
        AND next_attempt_at <= ?1 ORDER BY next_attempt_at, id";
    db.rows(sql, params![now.0], |row| get(row, 0))
}

/// How many mails are due.
///
/// # Errors
/// Storage trouble.
pub fn count_due(db: &Db, now: Instant) -> Result<u64> {
    let sql = "SELECT COUNT(*) FROM outbox WHERE state IN ('queued', 'claimed') \
        AND next_attempt_at <= ?1";
    let count = db.row(sql, params![now.0], |row| get::<i64>(row, 0))?;
    Ok(count.and_then(|count| u64::try_from(count).ok()).unwrap_or_default())
}
