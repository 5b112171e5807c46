//! Taking a person's content out of the file (J5). `secure_delete` writes zeros over what goes.

use std::collections::{BTreeSet, HashSet};

use crate::domain::time::Instant;
use crate::error::Result;

use super::db::{Db, get, params};
use super::search::{self, Shelf};

/// The cases of a contact, by number.
///
/// # Errors
/// Storage trouble.
pub fn cases_of(db: &Db, contact: &str) -> Result<Vec<i64>> {
    db.rows("SELECT id FROM cases WHERE contact = ?1 ORDER BY id", params![contact], |r| get(r, 0))
}

/// The events of other people's cases that this person brought about: case and number.
///
/// # Errors
/// Storage trouble.
pub fn authored_elsewhere(db: &Db, login: &str) -> Result<Vec<(i64, i64)>> {
    db.rows(
        "SELECT e.case_id, e.seq FROM operations o JOIN events e ON e.operation = o.id \
         JOIN cases c ON c.id = e.case_id \
         WHERE o.actor = ?1 AND (c.contact IS NULL OR c.contact <> ?1) ORDER BY e.case_id, e.seq",
        params![login],
        |row| Ok((get(row, 0)?, get(row, 1)?)),
    )
}

/// An event becomes one without words; its hash stays, and the chain with it.
///
/// # Errors
/// Storage trouble.
pub fn event(db: &Db, case: Option<i64>, seq: i64, body: &str, at: Instant) -> Result<()> {
    db.exec(
        "UPDATE events SET body = ?2, salt = NULL, erased_at = ?3 WHERE seq = ?1",
        params![seq, body, at.0],
    )?;
    // Files and notices of an event are found by its case.
    db.exec("DELETE FROM attachments WHERE case_id = ?1 AND event = ?2", params![case, seq])?;
    db.exec(
        "DELETE FROM outbox WHERE case_id = ?1 \
         AND operation = (SELECT operation FROM events WHERE seq = ?2)",
        params![case, seq],
    )?;
    Ok(())
}

/// What remains of an event of somebody else; its files and notices stay.
///
/// # Errors
/// Storage trouble.
pub fn rewrite(db: &Db, seq: i64, body: &str, at: Instant) -> Result<()> {
    db.exec(
        "UPDATE events SET body = ?2, salt = NULL, erased_at = ?3 WHERE seq = ?1",
        params![seq, body, at.0],
    )
    .map(drop)
}

/// The events of cases in which an address stands by itself: the heads of mails. Reads the whole
/// journal.
///
/// # Errors
/// Storage trouble.
pub fn naming(db: &Db, address: &str) -> Result<Vec<(i64, i64)>> {
    let sql = "SELECT case_id, seq FROM events WHERE kind IN ('filed', 'message') \
               AND case_id IS NOT NULL AND instr(body, ?1) > 0 ORDER BY seq";
    let quoted = format!("\"{address}\"");
    db.rows(sql, params![quoted], |row| Ok((get(row, 0)?, get(row, 1)?)))
}

/// Whether the words of an event are gone.
///
/// # Errors
/// Storage trouble.
pub fn is_erased(db: &Db, seq: i64) -> Result<bool> {
    let sql = "SELECT erased_at IS NOT NULL FROM events WHERE seq = ?1";
    Ok(db.row(sql, params![seq], |row| get::<i64>(row, 0))? == Some(1))
}

/// The words of an event are no longer searched.
///
/// # Errors
/// Storage trouble.
pub fn words(db: &Db, case: i64, place: i64) -> Result<()> {
    for shelf in [Shelf::Public, Shelf::Notes] {
        search::remove(db, shelf, case, place)?;
    }
    Ok(())
}

/// The mails of a case, out and in. What came in is still known to have come.
///
/// # Errors
/// Storage trouble.
pub fn mails_of_case(db: &Db, case: i64) -> Result<usize> {
    let out = db.exec("DELETE FROM outbox WHERE case_id = ?1", params![case])?;
    Ok(out + db.exec(&format!("{BLANK} WHERE case_id = ?1"), params![case])?)
}

const BLANK: &str = "UPDATE mails SET sender = NULL, recipients = '', subject = '(erased)', \
    message_id = NULL, in_reply_to = NULL, reason = 'erased', attachments = '[]', raw = NULL";

/// The mails to and from a person that are about no case of theirs.
///
/// # Errors
/// Storage trouble.
pub fn mails_of_person(db: &Db, login: &str, addresses: &[String]) -> Result<usize> {
    let mut gone = db.exec("DELETE FROM outbox WHERE recipient = ?1", params![login])?;
    for address in addresses {
        gone += db.exec("DELETE FROM outbox WHERE address = ?1", params![address])?;
        db.exec("DELETE FROM bounces WHERE address = ?1", params![address])?;
        gone += db.exec(&format!("{BLANK} WHERE sender = ?1"), params![address])?;
        // Of others' mails they were a receiver of.
        db.exec(
            "UPDATE mails SET recipients = \
             trim(replace(',' || recipients || ',', ',' || ?1 || ',', ','), ',') \
             WHERE instr(',' || recipients || ',', ',' || ?1 || ',') > 0",
            params![address],
        )?;
    }
    Ok(gone)
}

/// What stands for the name of an erased person.
pub const NAME: &str = "(erased)";

/// The addresses at which the person was written to.
///
/// # Errors
/// Storage trouble.
pub fn told_at(db: &Db, login: &str) -> Result<Vec<String>> {
    db.rows("SELECT DISTINCT address FROM outbox WHERE recipient = ?1", params![login], |row| {
        get(row, 0)
    })
}

/// Every address the person has.
///
/// # Errors
/// Storage trouble.
pub fn addresses_of(db: &Db, login: &str) -> Result<Vec<String>> {
    db.rows("SELECT address FROM addresses WHERE login = ?1", params![login], |row| get(row, 0))
}

/// Name, addresses, phones and every way in; the login stays, so that numbers and statistics do.
///
/// # Errors
/// Storage trouble.
pub fn person(db: &Db, login: &str, at: Instant) -> Result<()> {
    db.exec(
        "UPDATE people SET name = '(erased)', phones = '[]', os_user = NULL, language = NULL, \
         time_zone = NULL, retired_at = coalesce(retired_at, ?2) WHERE login = ?1",
        params![login, at.0],
    )?;
    for table in ["addresses", "passwords", "sessions", "ssh_keys", "refusals", "customer_days"] {
        db.exec(&format!("DELETE FROM {table} WHERE login = ?1"), params![login])?;
    }
    Ok(())
}

/// The answers kept under request ids that this person was given, or that name one of the cases.
///
/// # Errors
/// Storage trouble.
pub fn answers(db: &Db, login: &str, numbers: &[String]) -> Result<()> {
    db.exec("DELETE FROM request_ids WHERE actor = ?1", params![login])?;
    let numbers: HashSet<&str> = numbers.iter().map(String::as_str).collect();
    let mut gone = Vec::new();
    db.each("SELECT actor, id, answer FROM request_ids", params![], |row| {
        // A number stands in an answer as a text of its own.
        if get::<String>(row, 2)?.split('"').any(|text| numbers.contains(text)) {
            gone.push((get::<String>(row, 0)?, get::<String>(row, 1)?));
        }
        Ok(true)
    })?;
    for (actor, id) in gone {
        db.exec("DELETE FROM request_ids WHERE actor = ?1 AND id = ?2", params![actor, id])?;
    }
    Ok(())
}

/// The files that came with an event, by content.
///
/// # Errors
/// Storage trouble.
pub fn files_of(db: &Db, case: i64, seq: i64) -> Result<Vec<String>> {
    db.rows(
        "SELECT sha256 FROM attachments WHERE case_id = ?1 AND event = ?2 AND sha256 IS NOT NULL",
        params![case, seq],
        |row| get(row, 0),
    )
}

/// Of these files, those that no case has any more; how many.
///
/// # Errors
/// Storage trouble.
pub fn files(db: &Db, mut gone: BTreeSet<String>) -> Result<usize> {
    db.each("SELECT sha256 FROM attachments WHERE sha256 IS NOT NULL", params![], |row| {
        gone.remove(&get::<String>(row, 0)?);
        Ok(!gone.is_empty())
    })?;
    for content in &gone {
        db.exec("DELETE FROM blobs WHERE sha256 = ?1", params![content])?;
    }
    Ok(gone.len())
}

/// What the journal says about changes of the person's own entry.
///
/// # Errors
/// Storage trouble.
pub fn changes_of(db: &Db, login: &str) -> Result<Vec<(i64, String)>> {
    db.rows(
        "SELECT seq, body FROM events WHERE case_id IS NULL AND kind = 'people' \
         AND body ->> '$.kind' = 'contact' AND body ->> '$.key' = ?1",
        params![login],
        |row| Ok((get(row, 0)?, get(row, 1)?)),
    )
}
