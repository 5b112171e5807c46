//! Replaying the journal: every case as the sum of its events, compared with its row (J1), and its
//! deadlines derived anew (D14).

use crate::domain::case::Case;
use crate::domain::event::Event;
use crate::domain::explanation;
use crate::domain::lifecycle;
use crate::domain::trail::{Stay, Trail};
use crate::error::Result;
use crate::store;

use super::{Desk, duty};

/// What a replay saw.
#[derive(Clone, Debug, Default)]
pub struct Replayed {
    pub cases: i64,
    pub events: i64,
    pub findings: Vec<String>,
}

/// Replays everything, case by case.
///
/// # Errors
/// Storage trouble; what does not fit is a finding, not an error.
pub fn compare(desk: &Desk) -> Result<Replayed> {
    let mut replayed = Replayed::default();
    let mut building: Option<(Case, Trail)> = None;
    let mut turns = duty::Turns::default();
    store::journal::each_by_case(&desk.db, |entry| {
        replayed.events += 1;
        let id = entry.case_id.unwrap_or_default();
        if building.as_ref().is_some_and(|(case, _)| case.id != id) {
            finish(desk, building.take(), &mut replayed)?;
        }
        let event = match store::journal::read(&entry) {
            Ok(event) => event,
            Err(why) => {
                replayed.findings.push(why.message);
                return Ok(true);
            }
        };
        turns.add(entry.seq, &event);
        match (&event, &mut building) {
            (Event::Filed(filed), None) => {
                let mut trail = Trail::default();
                trail.add(&event, entry.at);
                building = Some((lifecycle::born(id, filed, entry.at), trail));
            }
            (_, Some((case, trail))) => {
                lifecycle::apply(case, &event, entry.at);
                trail.add(&event, entry.at);
            }
            (_, None) => {
                replayed.findings.push(format!("event {}: case {id} has no beginning", entry.seq))
            }
        }
        Ok(true)
    })?;
    finish(desk, building, &mut replayed)?;
    replayed.findings.extend(turns.differences(desk)?);
    let rows = store::cases::last_id(&desk.db)?;
    if rows != replayed.cases {
        replayed.findings.push(format!(
            "{} cases in the journal, but the last counter is {rows}",
            replayed.cases
        ));
    }
    Ok(replayed)
}

fn finish(desk: &Desk, built: Option<(Case, Trail)>, replayed: &mut Replayed) -> Result<()> {
    let Some((case, trail)) = built else { return Ok(()) };
    replayed.cases += 1;
    let Some(row) = store::cases::by_id(&desk.db, case.id)? else {
        replayed.findings.push(format!("case {} has events and no row", case.number));
        return Ok(());
    };
    for ((name, told), (_, kept)) in
        store::cases::columns(&case).into_iter().zip(store::cases::columns(&row))
    {
        if told != kept {
            replayed.findings.push(format!(
                "case {}: {name} is {kept:?} in its row, {told:?} by its journal",
                case.number
            ));
        }
    }
    let calendar = |key: &str, version: i64| desk.calendar_version(key, version);
    let label = |stay: &Stay| stay.status.clone();
    let explained = explanation::explain(row, trail, label, calendar, desk.now)?;
    replayed.findings.extend(explained.differences);
    Ok(())
}
