//! How much one customer may bring a day by gate, portal and command line (rule
//! “customer_per_day”). Mail is never refused by it, and staff have no limit.

use chrono::Days;

use crate::domain::actor::Method;
use crate::domain::event::{Direction, Event, Fact};
use crate::domain::time_expression;
use crate::error::{Error, Result};
use crate::store;

use crate::casework::cases::operation::OperationContext;
use crate::casework::desk::open::Desk;

const MEGABYTE: i64 = 1 << 20;

/// Counts what an operation brings; called by `act` before it writes.
///
/// # Errors
/// More than the desk takes from one person a day (5, `quota`), storage trouble.
pub(crate) fn count(desk: &Desk, how: &OperationContext<'_>, facts: &[Fact]) -> Result<()> {
    let actor = how.actor;
    if !actor.role.is_customer() || actor.method == Method::Mail || how.historic {
        return Ok(());
    }
    let mut new = store::quota::Brought::default();
    for fact in facts {
        match &fact.event {
            Event::Filed(_) => new.cases += 1,
            Event::Complaint(_) => new.messages += 1,
            Event::Message(message) if message.direction == Direction::In => new.messages += 1,
            Event::Attach(_) => new.messages += 1,
            _ => {}
        }
    }
    let bytes: usize = how.files.iter().map(|(_, bytes)| bytes.len()).sum();
    new.bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    if new == store::quota::Brought::default() {
        return Ok(());
    }
    let zone = desk.zone()?;
    let today = desk.now.utc().with_timezone(&zone).date_naive();
    let day = today.to_string();
    let mut all = store::quota::brought(&desk.db, &actor.login, &day)?;
    all.cases += new.cases;
    all.messages += new.messages;
    all.bytes = all.bytes.saturating_add(new.bytes);
    let most = desk.switches()?.customer_per_day;
    let over = |count: i64, most: u32| most > 0 && count > i64::from(most);
    let megabytes = all.bytes / MEGABYTE + i64::from(all.bytes % MEGABYTE > 0);
    let what = if new.cases > 0 && over(all.cases, most.cases) {
        format!("{} new cases", most.cases)
    } else if new.messages > 0 && over(all.messages, most.messages) {
        format!("{} messages", most.messages)
    } else if new.bytes > 0 && over(megabytes, most.megabytes) {
        format!("{} megabytes of files", most.megabytes)
    } else {
        return store::quota::keep(&desk.db, &actor.login, &day, all);
    };
    let ends = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let ends = time_expression::first_of_day(ends, zone).unwrap_or(desk.now);
    let ends = ends.utc().with_timezone(&zone).format("%Y-%m-%d %H:%M %Z");
    Err(Error::conflict(format!("this desk takes {what} a day from one person; yours are used up"))
        .code("quota")
        .hint(format!("try again after {ends}, or write by mail")))
}
