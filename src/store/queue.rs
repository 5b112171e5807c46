//! The queue of an agent (Q1): active, unassigned, not postponed, of my groups or of none.

use crate::domain::case::Case;
use crate::domain::time::Instant;
use crate::error::Result;

use super::cases::{self, COLUMNS};
use super::db::{Db, params};

/// The head of the queue: the deadline that comes first, then priority, then age.
///
/// # Errors
/// Storage trouble.
pub fn head(db: &Db, groups: &[String], now: Instant) -> Result<Option<Case>> {
    let mut best: Option<Case> = None;
    let mine = groups.iter().map(|group| Some(group.as_str())).chain([None]);
    for group in mine {
        // One index range a group; the first of each is compared in Rust.
        if let Some(case) = head_of(db, group, now)?
            && best.as_ref().is_none_or(|best| place(&case) < place(best))
        {
            best = Some(case);
        }
    }
    Ok(best)
}

/// The head of one group's cases, or of those of no group.
///
/// # Errors
/// Storage trouble.
pub fn head_of(db: &Db, group: Option<&str>, now: Instant) -> Result<Option<Case>> {
    let filter =
        if group.is_some() { "group_key = ?1" } else { "group_key IS NULL AND ?1 IS NULL" };
    let sql = format!(
        "SELECT {COLUMNS} FROM cases WHERE phase = 'active' AND assignee IS NULL AND {filter} \
         AND (postponed_till IS NULL OR postponed_till <= ?2) \
         ORDER BY next_due, priority_rank, registered_at, id LIMIT 1"
    );
    db.row(&sql, params![group, now.0], cases::read)
}

/// Where a case stands in its queue.
pub fn place(case: &Case) -> (i64, i64, i64, i64) {
    let due = case.next_due().map_or(cases::NO_DUE, |due| due.0);
    (due, case.priority_rank, case.registered_at.0, case.id)
}
