//! How people get in: passwords and codes, sessions, keys, and who was turned away.

use crate::domain::time::Instant;
use crate::error::Result;

use super::db::{Db, Row, get, params};

/// How long a wrong password holds up the next try of its login, in seconds: a day.
const COUNTED: i64 = 86_400;
/// How many refusals are kept, besides those that count.
const KEPT_REFUSALS: i64 = 10_000;

/// The hash of a person's password, where the desk keeps one.
///
/// # Errors
/// Storage trouble.
pub fn password(db: &Db, login: &str) -> Result<Option<String>> {
    let sql = "SELECT hash FROM passwords WHERE login = ?1 AND hash IS NOT NULL";
    db.row(sql, params![login], |row| get(row, 0))
}

/// Sets a person's password; an open invitation is used up by it.
///
/// # Errors
/// Storage trouble.
pub fn set_password(db: &Db, login: &str, hash: &str, at: Instant) -> Result<()> {
    db.exec(
        "INSERT INTO passwords (login, hash, set_at) VALUES (?1, ?2, ?3) \
         ON CONFLICT (login) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at, \
         code_hash = NULL, code_till = NULL",
        params![login, hash, at.0],
    )?;
    Ok(())
}

/// Keeps the code of an invitation; an older one is void.
///
/// # Errors
/// Storage trouble.
pub fn set_code(db: &Db, login: &str, code_hash: &str, till: Instant) -> Result<()> {
    db.exec(
        "INSERT INTO passwords (login, code_hash, code_till) VALUES (?1, ?2, ?3) \
         ON CONFLICT (login) DO UPDATE SET code_hash = excluded.code_hash, \
         code_till = excluded.code_till",
        params![login, code_hash, till.0],
    )?;
    Ok(())
}

/// Whether this is the code that a person was sent last and has not used.
///
/// # Errors
/// Storage trouble.
pub fn has_code(db: &Db, login: &str, code_hash: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM passwords WHERE login = ?1 AND code_hash = ?2";
    Ok(db.row(sql, params![login, code_hash], |row| get::<i64>(row, 0))?.is_some())
}

/// The unretired person whom a code was sent to, while it is good.
///
/// # Errors
/// Storage trouble.
pub fn invited_login(db: &Db, code_hash: &str, now: Instant) -> Result<Option<String>> {
    db.row(
        "SELECT w.login FROM passwords w JOIN people p ON p.login = w.login \
         WHERE w.code_hash = ?1 AND w.code_till > ?2 AND p.retired_at IS NULL",
        params![code_hash, now.0],
        |row| get(row, 0),
    )
}

/// Starts a session.
///
/// # Errors
/// Storage trouble.
pub fn start_session(db: &Db, login: &str, hash: &str, at: Instant, till: Instant) -> Result<()> {
    db.exec(
        "INSERT INTO sessions (login, hash, started_at, ends_at) VALUES (?1, ?2, ?3, ?4)",
        params![login, hash, at.0, till.0],
    )?;
    Ok(())
}

/// When a session ends, where there is one.
///
/// # Errors
/// Storage trouble.
pub fn session(db: &Db, login: &str, hash: &str) -> Result<Option<Instant>> {
    let sql = "SELECT ends_at FROM sessions WHERE login = ?1 AND hash = ?2";
    db.row(sql, params![login, hash], |row| Ok(Instant(get(row, 0)?)))
}

/// Ends one session of a person, or all of them; how many there were.
///
/// # Errors
/// Storage trouble.
pub fn end_sessions(db: &Db, login: &str, hash: Option<&str>) -> Result<usize> {
    match hash {
        Some(hash) => {
            db.exec("DELETE FROM sessions WHERE login = ?1 AND hash = ?2", params![login, hash])
        }
        None => db.exec("DELETE FROM sessions WHERE login = ?1", params![login]),
    }
}

/// Ends all that lets a person in but the password, which a retired one cannot use: sessions,
/// keys, an open invitation (rule “Retire”).
///
/// # Errors
/// Storage trouble.
pub fn shut_out(db: &Db, login: &str) -> Result<()> {
    end_sessions(db, login, None)?;
    db.exec("DELETE FROM ssh_keys WHERE login = ?1", params![login])?;
    let sql = "UPDATE passwords SET code_hash = NULL, code_till = NULL WHERE login = ?1";
    db.exec(sql, params![login])?;
    Ok(())
}

/// Drops sessions that are over and wrong passwords that no longer count; how many sessions.
///
/// # Errors
/// Storage trouble.
pub fn expire(db: &Db, now: Instant) -> Result<usize> {
    let sql = "UPDATE refusals SET counts = 0 WHERE counts = 1 AND at <= ?1";
    db.exec(sql, params![now.0 - COUNTED])?;
    db.exec("DELETE FROM sessions WHERE ends_at <= ?1", params![now.0])
}

/// The wrong passwords of a login that still count: how many, and when the last was.
///
/// # Errors
/// Storage trouble.
pub fn wrong_passwords(db: &Db, login: &str, now: Instant) -> Result<(i64, Instant)> {
    let found = db.row(
        "SELECT COUNT(*), COALESCE(MAX(at), 0) FROM refusals \
         WHERE login = ?1 AND counts = 1 AND at > ?2",
        params![login, now.0 - COUNTED],
        |row| Ok((get(row, 0)?, Instant(get(row, 1)?))),
    )?;
    Ok(found.unwrap_or((0, Instant(0))))
}

/// Who was turned away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedAttempt {
    pub id: i64,
    pub at: Instant,
    pub login: String,
    pub door: String,
    pub reason: String,
    pub tried: String,
}

/// Writes down that somebody was turned away; `counts` for a wrong password. Its id.
///
/// # Errors
/// Storage trouble.
pub fn refuse(db: &Db, refusal: &RefusedAttempt, counts: bool) -> Result<i64> {
    let id = db.row(
        "INSERT INTO refusals (at, login, door, reason, tried, counts) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING id",
        params![
            refusal.at.0,
            refusal.login,
            refusal.door,
            refusal.reason,
            refusal.tried,
            i64::from(counts)
        ],
        |row| get::<i64>(row, 0),
    )?;
    let id = id.unwrap_or_default();
    // A flood leaves the desk no larger; one row goes for each that comes.
    db.exec("DELETE FROM refusals WHERE id <= ?1 AND counts = 0", params![id - KEPT_REFUSALS])?;
    Ok(id)
}

/// Takes a try back that turned out to be right, and with it what was counted before.
///
/// # Errors
/// Storage trouble.
pub fn forgive(db: &Db, login: &str, right: i64) -> Result<()> {
    db.exec("DELETE FROM refusals WHERE id = ?1", params![right])?;
    db.exec("UPDATE refusals SET counts = 0 WHERE login = ?1 AND counts = 1", params![login])?;
    Ok(())
}

/// Who was turned away, the newest first.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn refusals(db: &Db, mut take: impl FnMut(RefusedAttempt) -> Result<bool>) -> Result<()> {
    let sql = "SELECT id, at, login, door, reason, tried FROM refusals ORDER BY id DESC";
    db.each(sql, params![], |row| {
        take(RefusedAttempt {
            id: get(row, 0)?,
            at: Instant(get(row, 1)?),
            login: get(row, 2)?,
            door: get(row, 3)?,
            reason: get(row, 4)?,
            tried: get(row, 5)?,
        })
    })
}

/// A key that may come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SshKey {
    pub fingerprint: String,
    pub login: String,
    pub kind: String,
    pub comment: String,
    pub added_at: Instant,
}

const KEY: &str = "SELECT fingerprint, login, kind, comment, added_at FROM ssh_keys";

fn read_key(row: &Row<'_>) -> Result<SshKey> {
    Ok(SshKey {
        fingerprint: get(row, 0)?,
        login: get(row, 1)?,
        kind: get(row, 2)?,
        comment: get(row, 3)?,
        added_at: Instant(get(row, 4)?),
    })
}

/// A key by its fingerprint.
///
/// # Errors
/// Storage trouble.
pub fn key(db: &Db, fingerprint: &str) -> Result<Option<SshKey>> {
    db.row(&format!("{KEY} WHERE fingerprint = ?1"), params![fingerprint], read_key)
}

/// The keys of a person, or all of them.
///
/// # Errors
/// Storage trouble.
pub fn keys(db: &Db, login: Option<&str>) -> Result<Vec<SshKey>> {
    match login {
        Some(login) => {
            let sql = format!("{KEY} WHERE login = ?1 ORDER BY fingerprint");
            db.rows(&sql, params![login], read_key)
        }
        None => db.rows(&format!("{KEY} ORDER BY login, fingerprint"), params![], read_key),
    }
}

/// Keeps a key.
///
/// # Errors
/// Storage trouble.
pub fn add_key(db: &Db, key: &SshKey) -> Result<()> {
    db.exec(
        "INSERT INTO ssh_keys (fingerprint, login, kind, comment, added_at) \
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![key.fingerprint, key.login, key.kind, key.comment, key.added_at.0],
    )?;
    Ok(())
}

/// Forgets a key.
///
/// # Errors
/// Storage trouble.
pub fn remove_key(db: &Db, fingerprint: &str) -> Result<()> {
    db.exec("DELETE FROM ssh_keys WHERE fingerprint = ?1", params![fingerprint])?;
    Ok(())
}

/// How many ways in there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub keys: i64,
    pub passwords: i64,
    pub os_users: i64,
}

/// Counts the ways in.
///
/// # Errors
/// Storage trouble.
pub fn counts(db: &Db) -> Result<Counts> {
    let found = db.row(
        "SELECT (SELECT COUNT(*) FROM ssh_keys), \
         (SELECT COUNT(*) FROM passwords WHERE hash IS NOT NULL), \
         (SELECT COUNT(*) FROM people WHERE os_user IS NOT NULL AND retired_at IS NULL)",
        params![],
        |row| Ok(Counts { keys: get(row, 0)?, passwords: get(row, 1)?, os_users: get(row, 2)? }),
    )?;
    Ok(found.unwrap_or_default())
}

/// What lets somebody in, as it stands: whose, which, and the hash of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayIn {
    pub kind: WayKind,
    pub login: String,
    /// A fingerprint, or the hash that is kept.
    pub proof: String,
}

/// The kinds of ways in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayKind {
    Key,
    Password,
    Code,
    Session,
}

/// Every key, password, open code and session (`doctor --deep`).
///
/// # Errors
/// Storage trouble.
pub fn ways_in(db: &Db) -> Result<Vec<WayIn>> {
    const FROM: [(WayKind, &str); 4] = [
        (WayKind::Key, "SELECT login, fingerprint FROM ssh_keys"),
        (WayKind::Password, "SELECT login, hash FROM passwords WHERE hash IS NOT NULL"),
        (WayKind::Code, "SELECT login, code_hash FROM passwords WHERE code_hash IS NOT NULL"),
        (WayKind::Session, "SELECT login, hash FROM sessions"),
    ];
    let mut all = Vec::new();
    for (kind, sql) in FROM {
        all.extend(db.rows(sql, params![], |row| {
            Ok(WayIn { kind, login: get(row, 0)?, proof: get(row, 1)? })
        })?);
    }
    Ok(all)
}
