//! Operations and events: append-only, chained by hashes (J1).

mod chain;

use crate::domain::hex;
use sha2::{Digest, Sha256};

use crate::domain::actor::Actor;
use crate::domain::desk_event::DeskEvent;
use crate::domain::event::{Event, Fact};
use crate::domain::time::Instant;
use crate::error::{Error, Result};

use super::db::{Db, Row, get, params};

pub use chain::{left_of_erased, verify};

/// What an operation says of itself.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    pub at: Instant,
    pub recorded_at: Instant,
    pub actor: &'a Actor,
    pub command: &'a str,
    pub request_id: Option<&'a str>,
    /// The clock was given by CASEBOOK_NOW.
    pub clock_given: bool,
    /// Replayed from an old log: told nobody.
    pub historic: bool,
}

/// An operation that is being written: events are added, then it is sealed.
pub struct Open {
    pub id: i64,
    chain: Sha256,
}

/// A row of the journal, as `history` and `log` show it.
#[derive(Clone, Debug, PartialEq)]
pub struct JournalRow {
    pub seq: i64,
    pub operation: i64,
    pub case_id: Option<i64>,
    /// The number of the case.
    pub case: Option<String>,
    pub at: Instant,
    pub recorded_at: Instant,
    pub due_at: Option<Instant>,
    pub actor: String,
    pub behind: Option<String>,
    pub command: String,
    pub kind: String,
    pub body: String,
    pub erased: bool,
    /// Replayed from an old log: told nobody.
    pub historic: bool,
}

/// Begins an operation.
///
/// # Errors
/// Storage trouble.
pub fn begin(db: &Db, operation: &Operation<'_>) -> Result<Open> {
    let last =
        db.row("SELECT id, hash FROM operations ORDER BY id DESC LIMIT 1", params![], |row| {
            Ok((get::<i64>(row, 0)?, get::<Vec<u8>>(row, 1)?))
        })?;
    let (id, before) = last.map_or((1, vec![0; 32]), |(id, hash)| (id + 1, hash));
    let actor = operation.actor;
    let head = chain::OperationHead {
        id,
        at: operation.at.0,
        recorded_at: operation.recorded_at.0,
        actor: &actor.login,
        behind: actor.behind.as_deref(),
        method: actor.method.as_str(),
        command: operation.command,
        request_id: operation.request_id,
        clock_given: i64::from(operation.clock_given),
        historic: i64::from(operation.historic),
    };
    // The hash is filled in when the operation is sealed, in the same transaction.
    db.exec(
        "INSERT INTO operations \
         (id, at, recorded_at, actor, behind, method, command, request_id, clock_given, \
         historic, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, x'')",
        params![
            id,
            operation.at.0,
            operation.recorded_at.0,
            actor.login,
            actor.behind,
            actor.method.as_str(),
            operation.command,
            operation.request_id,
            head.clock_given,
            head.historic
        ],
    )?;
    Ok(Open { id, chain: chain::begin(&before, &head) })
}

/// Adds an event of a case; its sequence number.
///
/// # Errors
/// Storage trouble.
pub fn event(db: &Db, open: &mut Open, case: i64, at: Instant, fact: &Fact) -> Result<i64> {
    let body = fact.event.body().map_err(|why| Error::internal(why.to_string()))?;
    add(db, open, Some(case), at, fact.due_at, fact.event.kind(), &body)
}

/// Adds an event that is about no case: policy, people.
///
/// # Errors
/// Storage trouble.
pub fn desk_event(db: &Db, open: &mut Open, at: Instant, event: &DeskEvent) -> Result<i64> {
    let body = event.body().map_err(|why| Error::internal(why.to_string()))?;
    add(db, open, None, at, None, event.kind(), &body)
}

fn add(
    db: &Db,
    open: &mut Open,
    case: Option<i64>,
    at: Instant,
    due_at: Option<Instant>,
    kind: &str,
    body: &str,
) -> Result<i64> {
    let salt = chain::salt()?;
    let body_hash = chain::body_hash(&salt, body);
    let seq = db.row(
        "INSERT INTO events (operation, case_id, at, due_at, kind, body, salt, body_hash) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING seq",
        params![open.id, case, at.0, due_at.map(|at| at.0), kind, body, salt, body_hash],
        |row| get(row, 0),
    )?;
    let seq = seq.ok_or_else(|| Error::internal("the journal gave no number"))?;
    let due_at = due_at.map(|due| due.0);
    let link = chain::Link { seq, case, at: at.0, due_at, kind };
    chain::add(&mut open.chain, &link, &body_hash);
    Ok(seq)
}

/// Ends an operation: its hash goes into the chain.
///
/// # Errors
/// Storage trouble.
pub fn seal(db: &Db, open: Open) -> Result<i64> {
    let hash = open.chain.finalize();
    db.exec("UPDATE operations SET hash = ?1 WHERE id = ?2", params![hash.as_slice(), open.id])?;
    db.remember(open.id, hash.as_slice());
    Ok(open.id)
}

const ENTRY: &str = "SELECT e.seq, e.operation, e.case_id, e.at, o.recorded_at, e.due_at, \
    o.actor, o.behind, o.command, e.kind, e.body, e.erased_at IS NOT NULL, o.historic, c.number \
    FROM events e JOIN operations o ON o.id = e.operation LEFT JOIN cases c ON c.id = e.case_id";

fn entry(row: &Row<'_>) -> Result<JournalRow> {
    Ok(JournalRow {
        seq: get(row, 0)?,
        operation: get(row, 1)?,
        case_id: get(row, 2)?,
        at: Instant(get(row, 3)?),
        recorded_at: Instant(get(row, 4)?),
        due_at: get::<Option<i64>>(row, 5)?.map(Instant),
        actor: get(row, 6)?,
        behind: get(row, 7)?,
        command: get(row, 8)?,
        kind: get(row, 9)?,
        body: get(row, 10)?,
        erased: get::<i64>(row, 11)? != 0,
        historic: get::<i64>(row, 12)? != 0,
        case: get(row, 13)?,
    })
}

/// The events of a case, in order.
///
/// # Errors
/// Storage trouble.
pub fn of_case(db: &Db, case: i64) -> Result<Vec<JournalRow>> {
    db.rows(&format!("{ENTRY} WHERE e.case_id = ?1 ORDER BY e.seq"), params![case], entry)
}

/// What was said on a case, in order: filing, messages, complaints, notes, calls.
///
/// # Errors
/// Storage trouble.
pub fn messages(db: &Db, case: i64) -> Result<Vec<JournalRow>> {
    // No IN: its list is a table that SQLite makes and drops for every case of an export.
    let sql = "SELECT e.seq, e.operation, e.case_id, e.at, o.recorded_at, e.due_at, o.actor, \
               o.behind, o.command, e.kind, e.body, e.erased_at IS NOT NULL, o.historic, NULL \
               FROM events e JOIN operations o ON o.id = e.operation WHERE e.case_id = ?1 \
               AND CASE e.kind WHEN 'filed' THEN 1 WHEN 'message' THEN 1 WHEN 'complaint' THEN 1 \
               WHEN 'note' THEN 1 WHEN 'call' THEN 1 ELSE 0 END ORDER BY e.seq";
    db.rows(sql, params![case], entry)
}

/// The last event's number; 0 where there is none.
///
/// # Errors
/// Storage trouble.
pub fn last(db: &Db) -> Result<i64> {
    let sql = "SELECT seq FROM events ORDER BY seq DESC LIMIT 1";
    Ok(db.row(sql, params![], |row| get(row, 0))?.unwrap_or_default())
}

/// The events after a number, in order.
///
/// # Errors
/// Storage trouble.
pub fn after(db: &Db, seq: i64) -> Result<Vec<JournalRow>> {
    db.rows(&format!("{ENTRY} WHERE e.seq > ?1 ORDER BY e.seq"), params![seq], entry)
}

/// When the last historic operation on a case was written, where there was one.
///
/// # Errors
/// Storage trouble.
pub fn imported_at(db: &Db, case: i64) -> Result<Option<Instant>> {
    let found = db.row(
        "SELECT max(o.recorded_at) FROM events e JOIN operations o ON o.id = e.operation \
         WHERE e.case_id = ?1 AND o.historic = 1",
        params![case],
        |row| get::<Option<i64>>(row, 0),
    )?;
    Ok(found.flatten().map(Instant))
}

/// Every event from the first on, one by one (`log`, replay).
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each(db: &Db, take: impl FnMut(JournalRow) -> Result<bool>) -> Result<()> {
    let mut take = take;
    db.each(&format!("{ENTRY} ORDER BY e.seq"), params![], |row| take(entry(row)?))
}

/// Whether leads were told that nobody has a case since somebody last got it (N7).
///
/// # Errors
/// Storage trouble.
pub fn was_unattended_told(db: &Db, case: i64) -> Result<bool> {
    let sql = "SELECT coalesce(max(CASE WHEN kind = 'notice' \
               AND body ->> '$.event' = 'unattended' THEN seq END), 0) > \
               coalesce(max(CASE WHEN kind IN ('assign', 'escalate', 'status') \
               AND body ->> '$.assignee' <> '' THEN seq END), 0) \
               FROM events WHERE case_id = ?1";
    Ok(db.row(sql, params![case], |row| get::<i64>(row, 0))? == Some(1))
}

/// What is about the desk itself, in order: policy, people, ways in, articles, mail of no case.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each_of_desk(db: &Db, take: impl FnMut(JournalRow) -> Result<bool>) -> Result<()> {
    let mut take = take;
    let sql = format!("{ENTRY} WHERE e.case_id IS NULL OR e.kind = 'article' ORDER BY e.seq");
    db.each(&sql, params![], |row| take(entry(row)?))
}

/// The hashes of mails that the events of an operation name; `None` where none of them names one.
///
/// # Errors
/// Storage trouble.
pub fn mails_of(db: &Db, operation: i64) -> Result<Option<Vec<String>>> {
    let sql = "SELECT body ->> '$.digest', body ->> '$.mail', body -> '$.mails' FROM events \
               WHERE operation = ?1 AND kind IN ('notice', 'access', 'mail')";
    let mut found = Vec::new();
    db.each(sql, params![operation], |row| {
        found.extend(get::<Option<String>>(row, 0)?);
        found.extend(get::<Option<String>>(row, 1)?);
        let several: Option<String> = get(row, 2)?;
        found.extend(
            several
                .and_then(|text| serde_json::from_str::<Vec<String>>(&text).ok())
                .unwrap_or_default(),
        );
        Ok(true)
    })?;
    Ok((!found.is_empty()).then_some(found))
}

/// The first operation whose mails the journal knows by their hashes.
///
/// # Errors
/// Storage trouble.
pub fn mails_known_since(db: &Db) -> Result<Option<i64>> {
    let sql = "SELECT operation FROM events WHERE (kind = 'notice' AND body ->> '$.digest' \
               IS NOT NULL) OR (kind = 'access' AND body ->> '$.mail' IS NOT NULL) \
               OR (kind = 'mail' AND body -> '$.mails' IS NOT NULL) ORDER BY seq LIMIT 1";
    db.row(sql, params![], |row| get(row, 0))
}

/// Every event of every case, case by case: what the replay reads.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each_by_case(db: &Db, take: impl FnMut(JournalRow) -> Result<bool>) -> Result<()> {
    let mut take = take;
    let sql = format!("{ENTRY} WHERE e.case_id IS NOT NULL ORDER BY e.case_id, e.seq");
    db.each(&sql, params![], |row| take(entry(row)?))
}

/// Reads an entry's event back.
///
/// # Errors
/// A body that is not of its kind: a damaged desk (8).
pub fn read(entry: &JournalRow) -> Result<Event> {
    Event::read(&entry.kind, &entry.body)
        .map_err(|why| Error::damaged(format!("event {} cannot be read: {why}", entry.seq)))
}

/// Reads back an entry that is about no case.
///
/// # Errors
/// As `read`.
pub fn read_of_desk(entry: &JournalRow) -> Result<DeskEvent> {
    DeskEvent::read(&entry.kind, &entry.body)
        .map_err(|why| Error::damaged(format!("event {} cannot be read: {why}", entry.seq)))
}

/// The hash of the last operation, as hexadecimal digits.
///
/// # Errors
/// Storage trouble.
pub fn head(db: &Db) -> Result<Option<String>> {
    db.row("SELECT hash FROM operations ORDER BY id DESC LIMIT 1", params![], |row| {
        Ok(hex::encode(&get::<Vec<u8>>(row, 0)?))
    })
}
