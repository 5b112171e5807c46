//! What a decision looks at.

use crate::domain::actor::Actor;
use crate::domain::calendar::Calendar;
use crate::domain::deadline::PausedSpan;
use crate::domain::policy::Policy;
use crate::domain::time::Instant;

/// All that a decision looks at besides the case and the action.
#[derive(Clone, Copy, Debug)]
pub struct DecisionContext<'a> {
    pub actor: &'a Actor,
    pub now: Instant,
    /// The desk's switches, statuses, processes, priorities, levels, reasons.
    pub policy: &'a Policy,
    /// The calendar version the case was given; needed where a clock moves.
    pub calendar: Option<&'a Calendar>,
    /// The times at which the resolution clock stood; needed where a term is decided anew (D10).
    pub stops: &'a [PausedSpan],
}
