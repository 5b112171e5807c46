//! Mails that came in, and what became of them (M1, M2).

use crate::domain::mail_state::MailDisposition;
use crate::domain::time::Instant;
use crate::error::Result;

use super::db::{Db, Row, get, params};

/// A mail that came in.
#[derive(Clone, Debug, PartialEq)]
pub struct ReceivedMail {
    pub id: i64,
    pub at: Instant,
    pub identity: String,
    pub message_id: Option<String>,
    pub in_reply_to: Option<String>,
    pub sender: Option<String>,
    /// Comma-separated.
    pub recipients: String,
    pub subject: String,
    pub disposition: MailDisposition,
    pub reason: String,
    pub case_id: Option<i64>,
    /// A receipt was written in answer to it (M8).
    pub answered: bool,
    /// JSON.
    pub attachments: String,
    /// A mail server doubts it.
    pub suspicious: bool,
    /// A person is to look at it (N7), until somebody has.
    pub rings: bool,
    pub seen_at: Option<Instant>,
}

impl ReceivedMail {
    /// What it was, for the reason of what it becomes.
    pub fn reason_before(&self) -> String {
        format!("{}: {}", self.disposition, self.reason)
    }
}

const MAIL: &str = "SELECT id, at, identity, message_id, in_reply_to, sender, recipients, subject, \
    disposition, reason, case_id, answered, attachments, suspicious, rings, seen_at FROM mails";

fn read(row: &Row<'_>) -> Result<ReceivedMail> {
    Ok(ReceivedMail {
        id: get(row, 0)?,
        at: Instant(get(row, 1)?),
        identity: get(row, 2)?,
        message_id: get(row, 3)?,
        in_reply_to: get(row, 4)?,
        sender: get(row, 5)?,
        recipients: get(row, 6)?,
        subject: get(row, 7)?,
        disposition: get(row, 8)?,
        reason: get(row, 9)?,
        case_id: get(row, 10)?,
        answered: get::<i64>(row, 11)? != 0,
        attachments: get(row, 12)?,
        suspicious: get::<i64>(row, 13)? != 0,
        rings: get::<i64>(row, 14)? != 0,
        seen_at: get::<Option<i64>>(row, 15)?.map(Instant),
    })
}

/// Keeps a mail with its raw source; its id.
///
/// # Errors
/// Storage trouble.
pub fn add(db: &Db, mail: &ReceivedMail, raw: &[u8]) -> Result<i64> {
    let id = db.row(
        "INSERT INTO mails (at, identity, message_id, in_reply_to, sender, recipients, subject, \
         disposition, reason, case_id, answered, attachments, raw, suspicious, rings) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) RETURNING id",
        params![
            mail.at.0,
            mail.identity,
            mail.message_id,
            mail.in_reply_to,
            mail.sender,
            mail.recipients,
            mail.subject,
            mail.disposition,
            mail.reason,
            mail.case_id,
            i64::from(mail.answered),
            mail.attachments,
            raw,
            i64::from(mail.suspicious),
            i64::from(mail.rings)
        ],
        |row| get(row, 0),
    )?;
    Ok(id.unwrap_or_default())
}

/// The mail that was delivered before.
///
/// # Errors
/// Storage trouble.
pub fn by_identity(db: &Db, identity: &str) -> Result<Option<ReceivedMail>> {
    db.row(&format!("{MAIL} WHERE identity = ?1"), params![identity], read)
}

/// One mail.
///
/// # Errors
/// Storage trouble.
pub fn by_id(db: &Db, id: i64) -> Result<Option<ReceivedMail>> {
    db.row(&format!("{MAIL} WHERE id = ?1"), params![id], read)
}

/// The raw source, while it is kept.
///
/// # Errors
/// Storage trouble.
pub fn raw(db: &Db, id: i64) -> Result<Option<Vec<u8>>> {
    let raw = db.row("SELECT raw FROM mails WHERE id = ?1", params![id], |row| {
        get::<Option<Vec<u8>>>(row, 0)
    })?;
    Ok(raw.flatten())
}

/// The newest mails first, one by one; of one disposition where it is named.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each(
    db: &Db,
    disposition: Option<MailDisposition>,
    mut take: impl FnMut(ReceivedMail) -> Result<bool>,
) -> Result<()> {
    match disposition {
        Some(word) => {
            let sql = format!("{MAIL} WHERE disposition = ?1 ORDER BY id DESC");
            db.each(&sql, params![word], |row| take(read(row)?))
        }
        None => db.each(&format!("{MAIL} ORDER BY id DESC"), params![], |row| take(read(row)?)),
    }
}

/// The mails that came for a case, the oldest first: when, from whom, their Message-IDs.
///
/// # Errors
/// Storage trouble.
pub fn thread(db: &Db, case: i64) -> Result<Vec<(Instant, String, String)>> {
    let sql = "SELECT at, sender, message_id FROM mails WHERE case_id = ?1 \
               AND sender IS NOT NULL AND message_id IS NOT NULL \
               AND disposition IN ('appended', 'created') ORDER BY id";
    db.rows(sql, params![case], |row| Ok((Instant(get(row, 0)?), get(row, 1)?, get(row, 2)?)))
}

/// How many receipts this sender's mails were given since an instant (M8).
///
/// # Errors
/// Storage trouble.
pub fn answered_since(db: &Db, sender: &str, since: Instant) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM mails WHERE sender = ?1 AND at > ?2 AND answered = 1";
    Ok(db.row(sql, params![sender, since.0], |row| get(row, 0))?.unwrap_or_default())
}

/// How many receipts this sender's mails were given since an instant whose subject names a number
/// (rule “Loops”).
///
/// # Errors
/// Storage trouble.
pub fn answered_about(db: &Db, sender: &str, since: Instant, number: &str) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM mails WHERE sender = ?1 AND at > ?2 AND answered = 1 \
               AND instr(lower(subject), lower(?3)) > 0";
    Ok(db.row(sql, params![sender, since.0, number], |row| get(row, 0))?.unwrap_or_default())
}

/// The address that somebody used last on a case, of those that are theirs and active.
///
/// # Errors
/// Storage trouble.
pub fn last_address(db: &Db, case: i64, login: &str) -> Result<Option<String>> {
    let sql = "SELECT a.address FROM mails m JOIN addresses a ON a.address = m.sender \
               WHERE m.case_id = ?1 AND m.disposition IN ('appended', 'created') \
               AND a.login = ?2 AND a.active = 1 ORDER BY m.id DESC LIMIT 1";
    db.row(sql, params![case, login], |row| get(row, 0))
}

/// The mails that a person is to look at: how many, and the newest.
///
/// # Errors
/// Storage trouble.
pub fn ringing(db: &Db, after: i64) -> Result<(i64, i64)> {
    let sql = "SELECT COUNT(*), coalesce(MAX(id), 0) FROM mails \
               WHERE rings = 1 AND seen_at IS NULL AND id > ?1";
    let counted = db.row(sql, params![after], |row| Ok((get(row, 0)?, get(row, 1)?)))?;
    Ok(counted.unwrap_or_default())
}

/// Somebody has looked: at one, or at all that ring.
///
/// # Errors
/// Storage trouble.
pub fn see(db: &Db, id: Option<i64>, at: Instant) -> Result<usize> {
    match id {
        Some(id) => db.exec(
            "UPDATE mails SET seen_at = ?2 WHERE id = ?1 AND rings = 1 AND seen_at IS NULL",
            params![id, at.0],
        ),
        None => db.exec(
            "UPDATE mails SET seen_at = ?1 WHERE rings = 1 AND seen_at IS NULL",
            params![at.0],
        ),
    }
}

/// How many mails are held: all, and the suspicious ones among them.
///
/// # Errors
/// Storage trouble.
pub fn held_counts(db: &Db) -> Result<(i64, i64)> {
    let sql = "SELECT COUNT(*), coalesce(SUM(suspicious), 0) FROM mails WHERE disposition = 'held'";
    Ok(db.row(sql, params![], |row| Ok((get(row, 0)?, get(row, 1)?)))?.unwrap_or_default())
}

/// What became of a held mail.
///
/// # Errors
/// Storage trouble.
pub fn settle(db: &Db, mail: &ReceivedMail) -> Result<()> {
    db.exec(
        "UPDATE mails SET disposition = ?2, reason = ?3, case_id = ?4, answered = ?5, seen_at = ?6 \
         WHERE id = ?1",
        params![
            mail.id,
            mail.disposition,
            mail.reason,
            mail.case_id,
            i64::from(mail.answered),
            mail.seen_at.map(|at| at.0)
        ],
    )?;
    Ok(())
}

/// Forgets raw sources from before an instant; held mails keep theirs.
///
/// # Errors
/// Storage trouble.
pub fn expire(db: &Db, before: Instant) -> Result<()> {
    db.exec(
        "UPDATE mails SET raw = NULL WHERE raw IS NOT NULL AND at < ?1 AND disposition <> 'held' \
         AND (rings = 0 OR seen_at IS NOT NULL)",
        params![before.0],
    )?;
    Ok(())
}
