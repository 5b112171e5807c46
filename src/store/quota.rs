//! What customers brought today (`customer_per_day`). Beside the journal: a limit, no fact.

use crate::error::Result;

use super::db::{Db, get, params};

/// What one person brought on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    pub cases: i64,
    pub messages: i64,
    pub bytes: i64,
}

/// What somebody brought on this day, `YYYY-MM-DD`.
///
/// # Errors
/// Storage trouble.
pub fn brought(db: &Db, login: &str, day: &str) -> Result<Brought> {
    let sql = "SELECT cases, messages, bytes FROM customer_days WHERE login = ?1 AND day = ?2";
    let found = db.row(sql, params![login, day], |row| {
        Ok(Brought { cases: get(row, 0)?, messages: get(row, 1)?, bytes: get(row, 2)? })
    })?;
    Ok(found.unwrap_or_default())
}

/// Keeps what somebody has brought on this day; the day before is forgotten.
///
/// # Errors
/// Storage trouble.
pub fn keep(db: &Db, login: &str, day: &str, all: Brought) -> Result<()> {
    db.exec(
        "INSERT INTO customer_days (login, day, cases, messages, bytes) \
         VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (login) DO UPDATE SET day = excluded.day, \
         cases = excluded.cases, messages = excluded.messages, bytes = excluded.bytes",
        params![login, day, all.cases, all.messages, all.bytes],
    )?;
    Ok(())
}
