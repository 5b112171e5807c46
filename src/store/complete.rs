//! What may come next on a command line: a few rows of what the caller sees, by the beginning of
//! a key. Each query walks an index and stops early: a TAB is quick on any desk.

use crate::error::Result;

use super::db::{Db, Row, get, params};

/// The most that is offered.
const MOST: i64 = 50;
/// How many of a customer's or an account's newest cases are looked through.
const LOOKED_AT: i64 = 2000;

/// A key with what stands beside it.
pub type Pair = (String, String);

fn pair(row: &Row<'_>) -> Result<Pair> {
    Ok((get(row, 0)?, get(row, 1)?))
}

/// What comes after every key with this beginning.
fn end(prefix: &str) -> String {
    format!("{prefix}\u{10ffff}")
}

/// Cases whose number begins so; for staff.
///
/// # Errors
/// Storage trouble.
pub fn cases(db: &Db, prefix: &str) -> Result<Vec<Pair>> {
    let sql = "SELECT number, subject FROM cases WHERE number >= ?1 AND number < ?2 \
               ORDER BY number LIMIT ?3";
    db.rows(sql, params![prefix, end(prefix), MOST], pair)
}

/// The open cases that an agent holds, in the order of their deadlines.
///
/// # Errors
/// Storage trouble.
pub fn held_by(db: &Db, login: &str) -> Result<Vec<Pair>> {
    let sql = "SELECT number, subject FROM cases \
               WHERE phase <> 'final' AND assignee IS NOT NULL AND assignee = ?1 \
               ORDER BY next_due, id LIMIT ?2";
    db.rows(sql, params![login, MOST], pair)
}

/// The open cases, in the order of their deadlines.
///
/// # Errors
/// Storage trouble.
pub fn open(db: &Db) -> Result<Vec<Pair>> {
    let sql = "SELECT number, subject FROM cases WHERE phase <> 'final' \
               ORDER BY next_due, id LIMIT ?1";
    db.rows(sql, params![MOST], pair)
}

/// A customer's own cases whose number begins so, the newest first.
///
/// # Errors
/// Storage trouble.
pub fn own(db: &Db, contact: &str, prefix: &str) -> Result<Vec<Pair>> {
    let sql = "SELECT number, subject FROM \
               (SELECT id, number, subject FROM cases WHERE contact = ?1 AND internal = 0 \
               ORDER BY id DESC LIMIT ?4) AS newest \
               WHERE number >= ?2 AND number < ?3 ORDER BY id DESC LIMIT ?5";
    db.rows(sql, params![contact, prefix, end(prefix), LOOKED_AT, MOST], pair)
}

/// The cases that a customer watches whose number begins so, the newest first.
///
/// # Errors
/// Storage trouble.
pub fn watched_cases(db: &Db, login: &str, prefix: &str) -> Result<Vec<Pair>> {
    let sql = "SELECT c.number, c.subject FROM case_watchers w JOIN cases c ON c.id = w.case_id \
               WHERE w.login = ?1 AND c.internal = 0 AND c.number >= ?2 AND c.number < ?3 \
               ORDER BY w.case_id DESC LIMIT ?4";
    db.rows(sql, params![login, prefix, end(prefix), MOST], pair)
}

/// An account's cases whose number begins so, the newest first.
///
/// # Errors
/// Storage trouble.
pub fn of_account(db: &Db, account: &str, prefix: &str) -> Result<Vec<Pair>> {
    let sql = "SELECT number, subject FROM \
               (SELECT id, number, subject FROM cases \
               WHERE account IS NOT NULL AND account = ?1 AND internal = 0 \
               ORDER BY id DESC LIMIT ?4) AS newest \
               WHERE number >= ?2 AND number < ?3 ORDER BY id DESC LIMIT ?5";
    db.rows(sql, params![account, prefix, end(prefix), LOOKED_AT, MOST], pair)
}

/// People of a kind (`contact`, `agent`, or '' for all) whose login begins so.
///
/// # Errors
/// Storage trouble.
pub fn people(db: &Db, kind: &str, prefix: &str) -> Result<Vec<Pair>> {
    let sql = "SELECT login, name FROM people WHERE login >= ?1 AND login < ?2 \
               AND (kind = ?3 OR ?3 = '') AND retired_at IS NULL ORDER BY login LIMIT ?4";
    db.rows(sql, params![prefix, end(prefix), kind, MOST], pair)
}

/// The colleagues in an account.
///
/// # Errors
/// Storage trouble.
pub fn colleagues(db: &Db, account: &str, prefix: &str) -> Result<Vec<Pair>> {
    let sql = "SELECT login, name FROM people WHERE account IS NOT NULL AND account = ?1 \
               AND login >= ?2 AND login < ?3 AND retired_at IS NULL ORDER BY login LIMIT ?4";
    db.rows(sql, params![account, prefix, end(prefix), MOST], pair)
}

/// Accounts whose key begins so.
///
/// # Errors
/// Storage trouble.
pub fn accounts(db: &Db, prefix: &str) -> Result<Vec<Pair>> {
    let sql = "SELECT key, name FROM accounts WHERE key >= ?1 AND key < ?2 \
               AND retired_at IS NULL ORDER BY key LIMIT ?3";
    db.rows(sql, params![prefix, end(prefix), MOST], pair)
}

/// Groups whose key begins so.
///
/// # Errors
/// Storage trouble.
pub fn groups(db: &Db, prefix: &str) -> Result<Vec<Pair>> {
    let sql = "SELECT key, name FROM support_groups WHERE key >= ?1 AND key < ?2 \
               AND retired_at IS NULL ORDER BY key LIMIT ?3";
    db.rows(sql, params![prefix, end(prefix), MOST], pair)
}

/// Entries of the policy of a kind whose key begins so, with their bodies.
///
/// # Errors
/// Storage trouble.
pub fn policy(db: &Db, kind: &str, prefix: &str) -> Result<Vec<Pair>> {
    let sql = "SELECT key, body FROM policy WHERE kind = ?1 AND key >= ?2 AND key < ?3 \
               AND retired_at IS NULL ORDER BY key LIMIT ?4";
    db.rows(sql, params![kind, prefix, end(prefix), MOST], pair)
}
