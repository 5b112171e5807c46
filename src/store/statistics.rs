//! The cases of a time, row by row, for counting: one pass, the columns that are counted.

use crate::domain::actor::{Actor, Role};
use crate::domain::statistics::Counted;
use crate::domain::status_keys;
use crate::domain::time::Instant;
use crate::error::Result;

use super::db::{Db, Row, get, params};

/// What rows are made by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupBy {
    Day,
    Week,
    Month,
    Year,
    Service,
    Route,
    Agreement,
    Group,
    Agent,
    Priority,
    Account,
}

impl GroupBy {
    pub const NAMES: &[(&str, GroupBy)] = &[
        ("day", GroupBy::Day),
        ("week", GroupBy::Week),
        ("month", GroupBy::Month),
        ("year", GroupBy::Year),
        ("service", GroupBy::Service),
        ("route", GroupBy::Route),
        ("agreement", GroupBy::Agreement),
        ("group", GroupBy::Group),
        ("agent", GroupBy::Agent),
        ("priority", GroupBy::Priority),
        ("account", GroupBy::Account),
    ];

    fn column(self) -> &'static str {
        match self {
            GroupBy::Day | GroupBy::Week | GroupBy::Month | GroupBy::Year => "NULL",
            GroupBy::Service => "service",
            GroupBy::Route => "route",
            GroupBy::Agreement => "agreement",
            GroupBy::Group => "group_key",
            GroupBy::Agent => "assignee",
            GroupBy::Priority => "priority",
            GroupBy::Account => "account",
        }
    }
}

/// A case, with the key of its row where that is not a time.
#[derive(Clone, Debug)]
pub struct CountedCase {
    pub key: Option<String>,
    pub priority_rank: i64,
    pub calendar: Option<(String, i64)>,
    pub counted: Counted,
}

/// Every case that was registered in a time, as far as this person's numbers go; not those that
/// were merged into another.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each(
    db: &Db,
    by: GroupBy,
    actor: &Actor,
    (from, to): (Instant, Instant),
    mut take: impl FnMut(CountedCase) -> Result<()>,
) -> Result<()> {
    // P: a power user's account, an agent's own work, or all.
    let (whose, who) = match actor.role {
        Role::Lead | Role::Admin | Role::System => ("?3 = ?3", ""),
        Role::Agent => ("assignee = ?3", actor.login.as_str()),
        Role::Power | Role::Customer => {
            ("account = ?3 AND internal = 0", actor.account.as_deref().unwrap_or_default())
        }
    };
    let sql = format!(
        "SELECT {}, priority_rank, calendar, calendar_version, registered_at, responded_at, \
         resolved_at, response_due, resolution_due, status, phase, reopened_count, rating, \
         complaints FROM cases WHERE registered_at >= ?1 AND registered_at < ?2 AND {whose} \
         AND merged_into IS NULL",
        by.column()
    );
    db.each(&sql, params![from.0, to.0, who], |row| {
        take(read_case(row)?)?;
        Ok(true)
    })
}

fn read_case(row: &Row<'_>) -> Result<CountedCase> {
    let instant = |at| Ok::<_, crate::error::Error>(get::<Option<i64>>(row, at)?.map(Instant));
    let calendar: Option<String> = get(row, 2)?;
    let version: Option<i64> = get(row, 3)?;
    let phase: String = get(row, 10)?;
    Ok(CountedCase {
        key: get(row, 0)?,
        priority_rank: get(row, 1)?,
        calendar: calendar.zip(version),
        counted: Counted {
            registered_at: Instant(get(row, 4)?),
            responded_at: instant(5)?,
            resolved_at: instant(6)?,
            response_due: instant(7)?,
            resolution_due: instant(8)?,
            canceled: get::<String>(row, 9)? == status_keys::CANCELED,
            open: phase != "final" && phase != "resolved",
            reopened: get(row, 11)?,
            rating: get(row, 12)?,
            complaints: get(row, 13)?,
        },
    })
}
