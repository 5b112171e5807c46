//! Who is told what: the notices of an operation, rendered into the outbox (N1–N4).

use crate::domain::case::Case;
use crate::domain::event::{Fact, Noticed};
use crate::domain::time::Instant;
use crate::error::Result;

use super::{Desk, How, Told};

/// What happened, as far as notices look at it.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    pub before: Option<&'a Case>,
    pub after: &'a Case,
    pub facts: &'a [Fact],
    pub how: &'a How<'a>,
    pub at: Instant,
}

/// A notice as the journal keeps it and as the command reports it.
#[derive(Clone, Debug)]
pub struct Announced {
    pub event: Noticed,
    pub told: Told,
}

/// Writes the notices of an operation into the outbox.
///
/// # Errors
/// A template that cannot be rendered, storage trouble.
pub fn announce(_desk: &Desk, _operation: i64, _change: &Change<'_>) -> Result<Vec<Announced>> {
    Ok(Vec::new())
}
