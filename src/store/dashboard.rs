//! What waits for one agent: a few cases from the front of each line, through its index.

use crate::domain::case::Case;
use crate::domain::time::Instant;
use crate::error::Result;

use super::cases::{self, COLUMNS};
use super::db::{Db, get, params};

/// The front of a queue of my groups and of none (Q1); only reopened cases where `reopened`, or
/// only others.
///
/// # Errors
/// Storage trouble.
pub fn queue(
    db: &Db,
    groups: &[String],
    now: Instant,
    reopened: bool,
    most: usize,
) -> Result<Vec<Case>> {
    let mut all = Vec::new();
    for group in groups.iter().map(|group| Some(group.as_str())).chain([None]) {
        let of_group =
            if group.is_some() { "group_key = ?1" } else { "group_key IS NULL AND ?1 IS NULL" };
        let sign = if reopened { "=" } else { "<>" };
        let sql = format!(
            "SELECT {COLUMNS} FROM cases WHERE phase = 'active' AND assignee IS NULL AND {of_group} \
             AND (postponed_till IS NULL OR postponed_till <= ?2) AND status {sign} 'reopened' \
             ORDER BY next_due, priority_rank, registered_at, id LIMIT ?3"
        );
        let limit = i64::try_from(most).unwrap_or(i64::MAX);
        all.extend(db.rows(&sql, params![group, now.0, limit], cases::read)?);
    }
    all.sort_by_key(super::queue::place);
    all.truncate(most);
    Ok(all)
}

/// The ongoing cases that somebody holds, what is due first.
///
/// # Errors
/// Storage trouble.
pub fn held_by(db: &Db, login: &str, most: usize) -> Result<Vec<Case>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM cases WHERE phase <> 'final' AND assignee = ?1 \
         AND phase <> 'resolved' ORDER BY next_due, id LIMIT ?2"
    );
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    db.rows(&sql, params![login, limit], cases::read)
}

/// A case that somebody was told of, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecentNotice {
    /// `mention` or `complaint`.
    pub event: String,
    pub case: i64,
    pub at: Instant,
}

/// The latest mentions and complaints that somebody was told of since an instant.
///
/// # Errors
/// Storage trouble.
pub fn calls(db: &Db, login: &str, since: Instant, most: usize) -> Result<Vec<RecentNotice>> {
    let sql = "SELECT event, case_id, created_at FROM outbox WHERE recipient = ?1 \
        AND event IN ('mention', 'complaint') AND created_at >= ?2 AND case_id IS NOT NULL \
        ORDER BY id DESC LIMIT ?3";
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    db.rows(sql, params![login, since.0, limit], |row| {
        Ok(RecentNotice { event: get(row, 0)?, case: get(row, 1)?, at: Instant(get(row, 2)?) })
    })
}

/// Groups that are in use and have no member who is there.
///
/// # Errors
/// Storage trouble.
pub fn empty_groups(db: &Db) -> Result<Vec<String>> {
    let sql = "SELECT key FROM support_groups WHERE retired_at IS NULL AND NOT EXISTS \
               (SELECT 1 FROM group_members m JOIN people p ON p.login = m.login \
                WHERE m.group_key = support_groups.key AND p.retired_at IS NULL) ORDER BY key";
    db.rows(sql, params![], |row| get(row, 0))
}

/// Active cases of a group, or of none, that nobody holds; counted no further than 1000.
///
/// # Errors
/// Storage trouble.
pub fn unattended_count(db: &Db, group: Option<&str>) -> Result<i64> {
    let of_group =
        if group.is_some() { "group_key = ?1" } else { "group_key IS NULL AND ?1 IS NULL" };
    let sql = format!(
        "SELECT count(*) FROM (SELECT 1 FROM cases WHERE phase = 'active' AND assignee IS NULL \
         AND {of_group} LIMIT 1000)"
    );
    Ok(db.row(&sql, params![group], |row| get(row, 0))?.unwrap_or(0))
}

/// Whether any case is open.
///
/// # Errors
/// Storage trouble.
pub fn has_open(db: &Db) -> Result<bool> {
    let sql = "SELECT 1 FROM cases WHERE phase <> 'final' LIMIT 1";
    Ok(db.row(sql, params![], |row| get::<i64>(row, 0))?.is_some())
}

/// The open cases of these groups that somebody complained about, the newest first.
///
/// # Errors
/// Storage trouble.
pub fn complaints(db: &Db, groups: &[String], most: usize) -> Result<Vec<Case>> {
    let mut all = Vec::new();
    for group in groups {
        let sql = format!(
            "SELECT {COLUMNS} FROM cases WHERE complaints > 0 AND phase <> 'final' \
             AND group_key = ?1 ORDER BY id DESC LIMIT ?2"
        );
        let limit = i64::try_from(most).unwrap_or(i64::MAX);
        all.extend(db.rows(&sql, params![group, limit], cases::read)?);
    }
    all.sort_by_key(|case| std::cmp::Reverse(case.id));
    all.truncate(most);
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_calls_for_a_look_is_a_range_of_its_index() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::create(&folder.path().join("desk.db")).unwrap();
        let sql = "EXPLAIN QUERY PLAN SELECT event FROM outbox WHERE recipient = 'a' \
            AND event IN ('mention', 'complaint') AND created_at >= 0 ORDER BY id DESC LIMIT 5";
        let plan = db.rows(sql, params![], |row| get::<String>(row, 3)).unwrap().join("; ");
        assert!(plan.contains("USING INDEX outbox_calls (recipient=?)"), "{plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{plan}");
    }
}
