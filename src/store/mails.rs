//! Mails that came in, and what became of them (M1, M2).

use crate::domain::time::Instant;
use crate::error::Result;

use super::sqlite::{Db, Row, get, params};

/// A mail that came in.
#[derive(Clone, Debug, PartialEq)]
pub struct Mail {
    pub id: i64,
    pub at: Instant,
    pub identity: String,
    pub message_id: Option<String>,
    pub in_reply_to: Option<String>,
    pub sender: Option<String>,
    /// Comma-separated.
    pub recipients: String,
    pub subject: String,
    pub disposition: String,
    pub reason: String,
    pub case_id: Option<i64>,
    /// A receipt was written in answer to it (M8).
    pub answered: bool,
    /// JSON.
    pub attachments: String,
}

const MAIL: &str = "SELECT id, at, identity, message_id, in_reply_to, sender, recipients, subject, \
    disposition, reason, case_id, answered, attachments FROM mails";

fn read(row: &Row<'_>) -> Result<Mail> {
    Ok(Mail {
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
    })
}

/// Keeps a mail with its raw source; its id.
///
/// # Errors
/// Storage trouble.
pub fn add(db: &Db, mail: &Mail, raw: &[u8]) -> Result<i64> {
    let id = db.row(
        "INSERT INTO mails (at, identity, message_id, in_reply_to, sender, recipients, subject, \
         disposition, reason, case_id, answered, attachments, raw) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) RETURNING id",
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
            raw
        ],
        |row| get(row, 0),
    )?;
    Ok(id.unwrap_or_default())
}

/// The mail that was delivered before.
///
/// # Errors
/// Storage trouble.
pub fn by_identity(db: &Db, identity: &str) -> Result<Option<Mail>> {
    db.row(&format!("{MAIL} WHERE identity = ?1"), params![identity], read)
}

/// One mail.
///
/// # Errors
/// Storage trouble.
pub fn by_id(db: &Db, id: i64) -> Result<Option<Mail>> {
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
    disposition: Option<&str>,
    mut take: impl FnMut(Mail) -> Result<bool>,
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

/// What became of a held mail.
///
/// # Errors
/// Storage trouble.
pub fn settle(db: &Db, mail: &Mail) -> Result<()> {
    db.exec(
        "UPDATE mails SET disposition = ?2, reason = ?3, case_id = ?4, answered = ?5 WHERE id = ?1",
        params![mail.id, mail.disposition, mail.reason, mail.case_id, i64::from(mail.answered)],
    )?;
    Ok(())
}

/// Forgets raw sources from before an instant; held mails keep theirs.
///
/// # Errors
/// Storage trouble.
pub fn expire(db: &Db, before: Instant) -> Result<()> {
    db.exec(
        "UPDATE mails SET raw = NULL WHERE raw IS NOT NULL AND at < ?1 AND disposition <> 'held'",
        params![before.0],
    )?;
    Ok(())
}
