//! The queue as a rule (Q1): where the policy says `queue = "next"`, only the head may be taken.

use crate::domain::action::Action;
use crate::domain::case::{Case, Phase};
use crate::domain::policy::QueueMode;
use crate::domain::refusal::Refusal;
use crate::error::{Error, Result};
use crate::store;

use crate::casework::cases::operation::OperationContext;
use crate::casework::desk::open::Desk;

/// Refuses to take a waiting-for-nobody case that is not the first of its group's in the agent's
/// queue, where desk or group give out only the next. A replayed log is not asked: its queue was
/// another one.
///
/// # Errors
/// Another case comes first (5), storage trouble.
pub fn audit(desk: &Desk, case: &Case, action: &Action, how: &OperationContext<'_>) -> Result<()> {
    let in_queue = case.phase == Phase::Active && case.assignee.is_none();
    if how.historic || !in_queue || !matches!(action, Action::Take { .. }) {
        return Ok(());
    }
    let group = case.group.as_deref();
    if mode(desk, group)? == QueueMode::Any {
        return Ok(());
    }
    let mine = group.is_none_or(|group| how.actor.groups.iter().any(|own| own == group));
    let head = if mine { store::queue::head_of(&desk.db, group, how.at)? } else { None };
    if head.as_ref().is_some_and(|head| head.id == case.id) {
        return Ok(());
    }
    let refusal =
        Refusal::NotNext { number: case.number.clone(), head: head.map(|head| head.number) };
    Err(Error::from(refusal).about(&case.number))
}

/// The group's word before the desk's.
fn mode(desk: &Desk, group: Option<&str>) -> Result<QueueMode> {
    let own = match group {
        Some(key) => store::people::group(&desk.db, key)?.and_then(|(group, _)| group.queue),
        None => None,
    };
    Ok(own.unwrap_or(desk.switches()?.queue))
}
