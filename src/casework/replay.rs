//! Replaying the journal: every case as the sum of its events, compared with its row (J1).

use crate::domain::case::Case;
use crate::domain::event::Event;
use crate::domain::lifecycle;
use crate::error::Result;
use crate::store;

use super::Desk;

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
    let mut building: Option<Case> = None;
    store::journal::each_by_case(&desk.db, |entry| {
        replayed.events += 1;
        let id = entry.case_id.unwrap_or_default();
        if building.as_ref().is_some_and(|case| case.id != id) {
            finish(desk, building.take(), &mut replayed)?;
        }
        let event = match store::journal::read(&entry) {
            Ok(event) => event,
            Err(why) => {
                replayed.findings.push(why.message);
                return Ok(true);
            }
        };
        match (&event, &mut building) {
            (Event::Filed(filed), None) => {
                building = Some(lifecycle::born(id, filed, entry.at));
            }
            (_, Some(case)) => lifecycle::apply(case, &event, entry.at),
            (_, None) => {
                replayed.findings.push(format!("event {}: case {id} has no beginning", entry.seq))
            }
        }
        Ok(true)
    })?;
    finish(desk, building, &mut replayed)?;
    let rows = store::cases::last_id(&desk.db)?;
    if rows != replayed.cases {
        replayed.findings.push(format!(
            "{} cases in the journal, but the last counter is {rows}",
            replayed.cases
        ));
    }
    Ok(replayed)
}

fn finish(desk: &Desk, case: Option<Case>, replayed: &mut Replayed) -> Result<()> {
    let Some(case) = case else { return Ok(()) };
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
    Ok(())
}
