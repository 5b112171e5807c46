//! Answers under request ids: the same id again gives the first answer (C1).

use crate::domain::time::Instant;
use crate::error::Result;

use super::db::{Db, get, params};

/// How long an answer is kept, in seconds: 30 days.
const KEPT: i64 = 30 * 86_400;

/// The hash of what was asked and the answer given, where the person used this id before.
///
/// # Errors
/// Storage trouble.
pub fn find(db: &Db, actor: &str, id: &str, now: Instant) -> Result<Option<(String, String)>> {
    db.row(
        "SELECT content, answer FROM request_ids WHERE actor = ?1 AND id = ?2 AND at > ?3",
        params![actor, id, now.0 - KEPT],
        |row| Ok((get(row, 0)?, get(row, 1)?)),
    )
}

/// How many operations back a request id that was made is looked for.
const LOOKED_BACK: i64 = 10_000;

/// The operation of a request id that has no answer of its own: one that casebook made.
///
/// # Errors
/// Storage trouble.
pub fn find_operation(db: &Db, actor: &str, id: &str) -> Result<Option<i64>> {
    db.row(
        "SELECT id FROM operations \
         WHERE id > (SELECT max(id) FROM operations) - ?3 AND request_id = ?2 AND actor = ?1 \
         ORDER BY id LIMIT 1",
        params![actor, id, LOOKED_BACK],
        |row| get(row, 0),
    )
}

/// Keeps an answer.
///
/// # Errors
/// Storage trouble.
pub fn keep(
    db: &Db,
    actor: &str,
    id: &str,
    content: &str,
    answer: &str,
    now: Instant,
) -> Result<()> {
    db.exec(
        "INSERT INTO request_ids (actor, id, content, answer, at) VALUES (?1, ?2, ?3, ?4, ?5) \
         ON CONFLICT (actor, id) DO UPDATE \
         SET content = excluded.content, answer = excluded.answer, at = excluded.at",
        params![actor, id, content, answer, now.0],
    )?;
    Ok(())
}

/// Forgets answers older than 30 days; how many.
///
/// # Errors
/// Storage trouble.
pub fn expire(db: &Db, now: Instant) -> Result<usize> {
    db.exec("DELETE FROM request_ids WHERE at <= ?1", params![now.0 - KEPT])
}
