//! Whether a whole policy makes sense: every name names something, statuses lead somewhere, a
//! person is one person.
//!
//! Called by `apply`, `policy check` and the generic `add` and `edit` with the policy as it would
//! be. What one value alone shows has been said by `read` already. People and items may stay in
//! the store: `Known` answers for them.

mod catalog;
mod examination;
mod notices;
mod people;
mod routes;
mod statuses;

use crate::domain::policy::Policy;
use crate::policy::{Draft, Problem};

use examination::Examination;
pub use examination::{Known, Nobody};

/// Everything wrong with the policy as a whole, in the order of files and lines; `draft` says
/// where the entries stand.
pub fn validate(policy: &Policy, draft: &Draft, known: &dyn Known) -> Vec<Problem> {
    let mut check = Examination::new(policy, draft, known);
    check.references();
    statuses::check(&mut check);
    catalog::check(&mut check);
    people::check(&mut check);
    routes::check(&mut check);
    notices::check(&mut check);
    check.problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    check.problems
}
