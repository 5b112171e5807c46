//! Terms for a case, looked up in today's policy (D6, D10); the case then keeps them (D11).

use crate::domain::action::CaseEdit;
use crate::domain::agreement::{self, TermPlan, TermSource};
use crate::domain::case::Case;
use crate::domain::lifecycle;
use crate::domain::policy::{Agreement, Service};
use crate::error::Result;
use crate::store;

use crate::casework::desk::open::Desk;

/// The terms of D6 with the version of their calendar (D11).
///
/// # Errors
/// A calendar that the desk does not have, storage trouble.
pub fn plan(
    desk: &Desk,
    chain: &[Service],
    agreement: Option<&Agreement>,
    priority: &str,
    line: Option<i64>,
) -> Result<TermPlan> {
    let source = TermSource { chain, agreement, priority, line };
    let mut plan = agreement::plan(desk.policy()?, source);
    if plan.response.is_none() && plan.resolution.is_none() {
        return Ok(TermPlan::default());
    }
    if let Some(key) = &plan.calendar {
        plan.calendar_version = Some(desk.calendar(key)?.1);
    }
    Ok(plan)
}

/// D10: a change of priority decides the term anew only where the schemas look at it.
///
/// # Errors
/// A priority that there is not (3), storage trouble.
pub fn for_priority(desk: &Desk, case: &Case, changes: &CaseEdit) -> Result<Option<TermPlan>> {
    let policy = desk.policy()?;
    if !agreement::by_priority(policy) {
        return Ok(None);
    }
    let (priority, _, _) = lifecycle::priority_after(case, changes, policy)?;
    if priority == case.priority {
        return Ok(None);
    }
    today(desk, case, &priority, case.line)
}

/// D10: likewise a change of the support line.
///
/// # Errors
/// Storage trouble.
pub fn for_line(desk: &Desk, case: &Case, line: Option<i64>) -> Result<Option<TermPlan>> {
    if !agreement::by_line(desk.policy()?) || line == case.line {
        return Ok(None);
    }
    today(desk, case, &case.priority, line)
}

/// The term looked up in today's policy (D10), on the calendar the case has (D11).
fn today(desk: &Desk, case: &Case, priority: &str, line: Option<i64>) -> Result<Option<TermPlan>> {
    let db = &desk.db;
    let chain = match case.service.as_deref() {
        Some(key) => store::policy::service_chain(db, key)?,
        None => Vec::new(),
    };
    let agreement = match case.agreement.as_deref() {
        Some(key) => store::policy::entry::<Agreement>(db, "agreement", key)?,
        None => None,
    };
    let agreement = agreement.map(|kept| kept.entry);
    let mut plan = plan(desk, &chain, agreement.as_ref(), priority, line)?;
    if case.calendar.is_some() {
        plan.calendar.clone_from(&case.calendar);
        plan.calendar_version = case.calendar_version;
    }
    Ok(Some(plan))
}
