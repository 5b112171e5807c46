//! Where the deadlines of a case come from (D14): its journal is read, the rest is
//! `domain::explanation`.

use crate::domain::case::Case;
use crate::domain::clock_history::{Stay, Trail};
use crate::domain::explanation::{self, Explained};
use crate::error::Result;
use crate::store;

use crate::casework::desk::open::Desk;

/// Derives the deadlines of a case from its journal. `inner`: the reasons of stops are shown too.
///
/// # Errors
/// Storage trouble, a calendar version that the desk has lost (8).
pub fn explain(desk: &Desk, case: Case, inner: bool) -> Result<Explained> {
    let mut trail = Trail::default();
    for entry in store::journal::of_case(&desk.db, case.id)? {
        trail.add(&store::journal::read(&entry)?, entry.at);
    }
    let statuses = &desk.policy()?.status;
    let label = |stay: &Stay| {
        let known = statuses.iter().find(|status| status.key == stay.status);
        let label = known.map_or(&stay.status, |status| &status.label);
        match stay.reason.as_ref().filter(|_| inner) {
            Some(reason) => format!("{label} ({reason})"),
            None => label.clone(),
        }
    };
    let calendar = |key: &str, version: i64| desk.calendar_version(key, version);
    explanation::explain(case, trail, label, calendar, desk.now)
}
