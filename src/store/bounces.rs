//! Addresses from which mail came back for good (M7).

use crate::domain::time::Instant;
use crate::error::Result;

use super::db::{Db, get, params};

/// What is known of an address from which mail comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturningAddress {
    pub address: String,
    /// How many mails came back, since it last worked.
    pub count: i64,
    /// The last of them.
    pub at: Instant,
    /// What the server said.
    pub why: String,
}

/// One more came back; how many there are now.
///
/// # Errors
/// Storage trouble.
pub fn add(db: &Db, address: &str, at: Instant, why: &str) -> Result<i64> {
    let sql = "INSERT INTO bounces (address, count, at, why) VALUES (?1, 1, ?2, ?3) \
               ON CONFLICT (address) DO UPDATE SET count = count + 1, at = ?2, why = ?3 \
               RETURNING count";
    Ok(db.row(sql, params![address, at.0, why], |row| get(row, 0))?.unwrap_or(1))
}

/// The address works: it wrote, or somebody switched it on.
///
/// # Errors
/// Storage trouble.
pub fn forget(db: &Db, address: &str) -> Result<()> {
    db.exec("DELETE FROM bounces WHERE address = ?1", params![address]).map(drop)
}

/// Of a person's addresses those from which mail comes back.
///
/// # Errors
/// Storage trouble.
pub fn of_person(db: &Db, login: &str) -> Result<Vec<ReturningAddress>> {
    let sql = "SELECT b.address, b.count, b.at, b.why FROM addresses a \
               JOIN bounces b ON b.address = a.address WHERE a.login = ?1 ORDER BY a.position";
    db.rows(sql, params![login], |row| {
        Ok(ReturningAddress {
            address: get(row, 0)?,
            count: get(row, 1)?,
            at: Instant(get(row, 2)?),
            why: get(row, 3)?,
        })
    })
}
