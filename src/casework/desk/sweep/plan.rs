//! A sweep as a plan: what is due, to be looked at, saved, and done later as it stands (S3).

use crate::casework::desk::open::Desk;
use crate::domain::action::Timed;
use crate::error::{Error, Result};
use crate::store;

use super::summary::Swept;

/// A step of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// The case's number.
    pub case: String,
    pub step: Timed,
}

/// A rehearsed sweep.
#[derive(Clone, Debug, PartialEq)]
pub struct SweepPlan {
    pub swept: Swept,
    /// In the order in which they fell due.
    pub steps: Vec<Planned>,
    /// The journal's last hash when the plan was made.
    pub head: Option<String>,
}

/// Refuses a plan that was made for another state of the desk, or for a time to come.
pub(crate) fn still_holds(desk: &Desk, plan: &SweepPlan) -> Result<()> {
    if store::journal::head(&desk.db)? != plan.head {
        return Err(Error::conflict("the desk has moved on since the plan was made")
            .code("stale_plan")
            .hint("make a new one: `casebook sweep --plan FILE`"));
    }
    let at = plan.swept.at;
    if at > desk.now {
        return Err(Error::conflict(format!("the plan is for {at}, which has not come yet"))
            .code("early_plan")
            .hint("apply it then, or plan for now: `casebook sweep --plan FILE`"));
    }
    Ok(())
}
