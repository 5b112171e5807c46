//! Resolving a parent resolves its children, at all levels, each by its own rules (L10).

use std::collections::HashSet;

use crate::domain::action::Action;
use crate::domain::actor::Actor;
use crate::domain::case::{Case, Phase};
use crate::error::Result;
use crate::store;

use crate::casework::cases::act::act;
use crate::casework::cases::operation::OperationContext;
use crate::casework::cases::operation::Outcome;
use crate::casework::desk::open::Desk;

/// Resolves the unresolved children of the case that `outcomes` begins with. A child that cannot
/// be is left, and `left` says why.
///
/// # Errors
/// Storage trouble only.
pub fn resolve_children(
    desk: &Desk,
    parent: &Action,
    how: &OperationContext<'_>,
    outcomes: &mut Vec<Outcome>,
    left: &mut Vec<String>,
) -> Result<()> {
    let Action::Resolve { solution, tasks, .. } = parent else { return Ok(()) };
    let Some(first) = outcomes.first() else { return Ok(()) };
    let mut seen = HashSet::from([first.case.id]);
    let mut waiting = vec![(first.case.id, first.case.number.clone())];
    while let Some((id, number)) = waiting.pop() {
        for child in children_of(desk, id)? {
            if !seen.insert(child) {
                continue;
            }
            let Some(case) = store::cases::by_id(&desk.db, child)? else { continue };
            waiting.push((child, case.number.clone()));
            if case.phase == Phase::Resolved {
                continue;
            }
            let action = Action::Resolve {
                solution: solution.clone(),
                with_parent: Some(number.clone()),
                article: None,
                tasks: *tasks,
            };
            let how = OperationContext { if_version: None, files: &[], ..*how };
            match desk.db.savepoint(|| act(desk, child, &action, &how)) {
                Ok(outcome) => outcomes.push(outcome),
                Err(error) if error.is_about_desk() => return Err(error),
                Err(error) => left.push(format!("{}: {}", case.number, error.message)),
            }
        }
    }
    Ok(())
}

/// What there is to say of children that stay open when their parent ends by itself (L10); staff
/// alone know of them.
///
/// # Errors
/// Storage trouble.
pub fn left_open(desk: &Desk, actor: &Actor, case: &Case) -> Result<Option<String>> {
    const NAMED: usize = 5;
    if actor.role.is_customer() {
        return Ok(None);
    }
    let mut numbers = Vec::new();
    for id in children_of(desk, case.id)? {
        numbers.extend(store::cases::number_of(&desk.db, id)?);
    }
    let count = numbers.len();
    let more = if count > NAMED { ", …" } else { "" };
    numbers.truncate(NAMED);
    let numbers = numbers.join(", ") + more;
    Ok(match count {
        0 => None,
        1 => Some(format!("1 child of {} stays open: {numbers}", case.number)),
        n => Some(format!("{n} children of {} stay open: {numbers}", case.number)),
    })
}

/// The open children of a case, and of those that ended in it (L18).
fn children_of(desk: &Desk, id: i64) -> Result<Vec<i64>> {
    let mut children = store::cases::open_children(&desk.db, id)?;
    if let Some(case) = store::cases::by_id(&desk.db, id)? {
        for part in crate::casework::cases::merge::parts(desk, &case)? {
            children.extend(store::cases::open_children(&desk.db, part.case.id)?);
        }
    }
    children.retain(|child| *child != id);
    Ok(children)
}
