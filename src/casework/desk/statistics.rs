//! The desk in numbers: gathers the cases of a time into rows.

use std::collections::BTreeMap;

use chrono::DateTime;
use chrono_tz::Tz;

use crate::domain::actor::Actor;
use crate::domain::rights::{self, Ability};
use crate::domain::statistics::KeyedStatistics;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store;
use crate::store::statistics::{CountedCase, GroupBy};

use crate::casework::desk::open::Desk;

/// Numbers by a key, in the order in which they are read: times as they went, priorities by rank,
/// everything else by how much it was; what has no key last.
///
/// # Errors
/// Somebody who may not see numbers (4), storage trouble.
pub fn statistics(
    desk: &Desk,
    actor: &Actor,
    by: GroupBy,
    span: (Instant, Instant),
) -> Result<Vec<(Option<String>, KeyedStatistics)>> {
    rights::require(actor, Ability::SeeNumbers)?;
    desk.db.prepare_for_bulk()?;
    let zone = desk.zone()?;
    let mut rows: BTreeMap<(i64, Option<String>), KeyedStatistics> = BTreeMap::new();
    store::statistics::each(&desk.db, by, actor, span, |found| {
        let working = working(desk, &found)?;
        let rank = if by == GroupBy::Priority { found.priority_rank } else { 0 };
        let key = match by {
            GroupBy::Day | GroupBy::Week | GroupBy::Month | GroupBy::Year => {
                Some(period(by, found.counted.registered_at, zone))
            }
            _ => found.key,
        };
        rows.entry((rank, key)).or_default().add(&found.counted, working, desk.now);
        Ok(())
    })?;
    let mut rows: Vec<(Option<String>, KeyedStatistics)> =
        rows.into_iter().map(|((_, key), row)| (key, row)).collect();
    match by {
        GroupBy::Day | GroupBy::Week | GroupBy::Month | GroupBy::Year | GroupBy::Priority => {}
        _ => rows.sort_by_key(|(key, row)| (key.is_none(), -row.filed)),
    }
    Ok(rows)
}

/// Working time from the registration to the solution, by the case's own calendar (D11).
fn working(desk: &Desk, found: &CountedCase) -> Result<Option<i64>> {
    let (Some((key, version)), Some(resolved)) = (&found.calendar, found.counted.resolved_at)
    else {
        return Ok(None);
    };
    let calendar = desk.calendar_version(key, *version)?;
    Ok(Some(calendar.between(found.counted.registered_at, resolved)))
}

/// The day, week, month or year of an instant in the desk's zone.
fn period(by: GroupBy, at: Instant, zone: Tz) -> String {
    let local = DateTime::from_timestamp(at.0, 0).unwrap_or_default().with_timezone(&zone);
    let form = match by {
        GroupBy::Day => "%Y-%m-%d",
        GroupBy::Week => "%G-W%V",
        GroupBy::Year => "%Y",
        _ => "%Y-%m",
    };
    local.format(form).to_string()
}
