//! The safety catch: a clock that jumps must not close a desk (S3).

use crate::casework::desk::open::Desk;
use crate::domain::due::{self, PolicyDays};
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::store;
use crate::store::due::DueIndex;

/// After this many days without a sweep nothing is done without being told to.
const MOST_DAYS: i64 = 35;
/// Up to this many closings never trip the safety catch.
const FEW: i64 = 50;
/// The safety catch trips when more than one open case in this many would be closed.
const SHARE: i64 = 5;
const PAGE: usize = 1000;

/// Refuses a sweep that comes too long after the last one.
///
/// # Errors
/// More than 35 days (1).
pub fn not_too_late(previous: Instant, now: Instant) -> Result<()> {
    let days = now.since(previous) / 86_400;
    if now.since(previous) <= MOST_DAYS * 86_400 {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::BadNews,
        format!("the last sweep was {days} days ago, on {previous}; nothing was done"),
    )
    .code("safety_catch")
    .hint("if the clock is right, see what is due: `casebook sweep --catch-up --dry-run`")
    .hint("and do it: `casebook sweep --catch-up`"))
}

/// The closings that are due, where they are suspiciously many: more than 50 and more than a
/// fifth of the open cases.
///
/// # Errors
/// Storage trouble.
pub fn suspicious(desk: &Desk, days: &PolicyDays<'_>, now: Instant) -> Result<Option<i64>> {
    let Some(count) = days.to_closing() else { return Ok(None) };
    let until = days.latest_start(count, now);
    let mut after = (Instant(i64::MIN), 0);
    let mut closings = 0;
    loop {
        let page = store::due::page(&desk.db, DueIndex::Closings, until, after, PAGE)?;
        closings += page
            .iter()
            .filter(|coming| coming.updated_at <= now)
            .filter(|coming| due::closes(&coming.standing, days, now))
            .map(|_| 1)
            .sum::<i64>();
        match page.last() {
            Some(last) if page.len() == PAGE => after = (last.key, last.id),
            _ => break,
        }
    }
    if closings <= FEW {
        return Ok(None);
    }
    let open = store::due::open_up_to(&desk.db, closings * SHARE)?;
    Ok((open < closings * SHARE).then_some(closings))
}

/// Why the closings waited.
pub fn too_many_closings(closings: i64) -> Error {
    Error::new(
        ErrorKind::BadNews,
        format!(
            "{closings} cases would close at once, more than a fifth of the open ones; they wait"
        ),
    )
    .code("safety_catch")
    .hint("see them: `casebook sweep --catch-up --dry-run`")
    .hint("and close them: `casebook sweep --catch-up`")
}
