//! What the sweep asks for: the cases that have something coming by an instant, through partial
//! indexes, a page at a time. The cost follows what is due, not the size of the desk.

use crate::domain::case::Phase;
use crate::domain::due::{DueView, WAITING};
use crate::domain::time::Instant;
use crate::error::{Error, Result};

use super::db::{Db, Row, get, params};

/// Where cases wait for a step, each in an index of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueIndex {
    /// By the first of the four alarms (D13).
    Alarms,
    /// By the end of the postponement (L19).
    Postponed,
    /// Resolved and not reminded, by the resolution.
    Reminders,
    /// Resolved, by the resolution.
    Closings,
    /// Waiting and not reminded, by the beginning of the wait.
    WaitingReminders,
    /// Waiting, by the beginning of the wait.
    WaitingEnds,
}

/// A case that stands in a line.
#[derive(Clone, Debug)]
pub struct Coming {
    pub id: i64,
    pub number: String,
    pub version: i64,
    pub updated_at: Instant,
    /// Its place in the line.
    pub key: Instant,
    pub standing: DueView,
}

const COMING: &str = "SELECT id, number, version, updated_at, phase, status, status_since, \
    resolved_at, reminded_at, rated, postponed_till, response_warn_at, response_breach_at, \
    resolution_warn_at, resolution_breach_at";

impl DueIndex {
    fn key(self) -> &'static str {
        match self {
            DueIndex::Alarms => "alarm_at",
            DueIndex::Postponed => "postponed_till",
            DueIndex::Reminders | DueIndex::Closings => "resolved_at",
            DueIndex::WaitingReminders | DueIndex::WaitingEnds => "status_since",
        }
    }

    /// The condition of the index, word for word.
    fn filter(self) -> &'static str {
        match self {
            DueIndex::Alarms => "alarm_at IS NOT NULL",
            DueIndex::Postponed => "postponed_till IS NOT NULL",
            DueIndex::Reminders => "phase = 'resolved' AND reminded_at IS NULL",
            DueIndex::Closings => "phase = 'resolved'",
            DueIndex::WaitingReminders => "status = 'waiting' AND reminded_at IS NULL",
            DueIndex::WaitingEnds => "status = 'waiting'",
        }
    }

    fn page_sql(self) -> String {
        let (key, filter) = (self.key(), self.filter());
        format!(
            "{COMING}, {key} FROM cases WHERE {filter} AND {key} <= ?1 \
             AND ({key}, id) > (?2, ?3) ORDER BY {key}, id LIMIT ?4"
        )
    }
}

/// The next cases of a line up to `until`, after a place in it.
///
/// # Errors
/// Storage trouble.
pub fn page(
    db: &Db,
    line: DueIndex,
    until: Instant,
    after: (Instant, i64),
    limit: usize,
) -> Result<Vec<Coming>> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    db.rows(&line.page_sql(), params![until.0, after.0.0, after.1, limit], |row| {
        let coming = read(row)?;
        Ok(Coming { key: Instant(get(row, 15)?), ..coming })
    })
}

/// One case as it stands now.
///
/// # Errors
/// Storage trouble.
pub fn one(db: &Db, id: i64) -> Result<Option<Coming>> {
    db.row(&format!("{COMING} FROM cases WHERE id = ?1"), params![id], read)
}

/// How many of at most `most` open cases there are.
///
/// # Errors
/// Storage trouble.
pub fn open_up_to(db: &Db, most: i64) -> Result<i64> {
    let sql = "SELECT count(*) FROM (SELECT id FROM cases WHERE phase <> 'final' LIMIT ?1) AS few";
    Ok(db.row(sql, params![most], |row| get(row, 0))?.unwrap_or(0))
}

fn read(row: &Row<'_>) -> Result<Coming> {
    let instant = |index| Ok::<_, Error>(get::<Option<i64>>(row, index)?.map(Instant));
    let damaged = || Error::damaged("a row of the desk holds a phase that no case can have");
    let phase = Phase::parse(&get::<String>(row, 4)?).ok_or_else(damaged)?;
    Ok(Coming {
        id: get(row, 0)?,
        number: get(row, 1)?,
        version: get(row, 2)?,
        updated_at: Instant(get(row, 3)?),
        key: Instant(i64::MIN),
        standing: DueView {
            phase,
            waiting: get::<String>(row, 5)? == WAITING && phase == Phase::Paused,
            status_since: Instant(get(row, 6)?),
            resolved_at: instant(7)?,
            reminded_at: instant(8)?,
            rated: get::<i64>(row, 9)? != 0,
            postponed_till: instant(10)?,
            response_warn_at: instant(11)?,
            response_breach_at: instant(12)?,
            resolution_warn_at: instant(13)?,
            resolution_breach_at: instant(14)?,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_range_of_its_index() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::create(&folder.path().join("desk.db")).unwrap();
        for (line, index) in [
            (DueIndex::Alarms, "cases_alarm"),
            (DueIndex::Postponed, "cases_postponed"),
            (DueIndex::Reminders, "cases_unreminded"),
            (DueIndex::Closings, "cases_resolved"),
            (DueIndex::WaitingReminders, "cases_unanswered"),
            (DueIndex::WaitingEnds, "cases_waiting"),
        ] {
            let sql = format!("EXPLAIN QUERY PLAN {}", line.page_sql());
            let plan =
                db.rows(&sql, params![0, 0, 0, 1], |row| get::<String>(row, 3)).unwrap().join("; ");
            assert!(plan.starts_with(&format!("SEARCH cases USING INDEX {index} (")), "{plan}");
            assert!(!plan.contains("TEMP B-TREE") && !plan.contains("SCAN"), "{plan}");
        }
    }
}
