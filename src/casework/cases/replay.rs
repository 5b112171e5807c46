//! Replaying the journal: every case as the sum of its events, compared with its row (J1), and its
//! deadlines derived anew (D14).

use crate::domain::case::Case;
use crate::domain::clock_history::{Stay, Trail};
use crate::domain::event::{Attachment, Event};
use crate::domain::explanation;
use crate::domain::lifecycle;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store;

use crate::casework::cases::auto_assign;
use crate::casework::desk::open::Desk;

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
    let mut building: Option<Built> = None;
    let mut turns = auto_assign::Turns::default();
    store::journal::each_by_case(&desk.db, |entry| {
        replayed.events += 1;
        let id = entry.case_id.unwrap_or_default();
        if building.as_ref().is_some_and(|built| built.case.id != id) {
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
                let case = lifecycle::case_from(id, filed, entry.at);
                let mut built = Built { case, trail: Trail::default(), files: Vec::new() };
                built.note(entry.seq, entry.at, &event);
                building = Some(built);
            }
            (_, Some(built)) => {
                lifecycle::apply(&mut built.case, &event, entry.at);
                built.note(entry.seq, entry.at, &event);
            }
            (_, None) => {
                replayed.findings.push(format!("event {}: case {id} has no beginning", entry.seq))
            }
        }
        Ok(true)
    })?;
    finish(desk, building, &mut replayed)?;
    replayed.findings.extend(turns.differences(desk)?);
    replayed.findings.extend(store::derived_rows::strays(&desk.db)?);
    replayed.findings.extend(store::files::damaged_files(&desk.db)?);
    let rows = store::cases::last_id(&desk.db)?;
    if rows != replayed.cases {
        replayed.findings.push(format!(
            "{} cases in the journal, but the last counter is {rows}",
            replayed.cases
        ));
    }
    Ok(replayed)
}

/// A case while its events are read.
struct Built {
    case: Case,
    trail: Trail,
    /// Its files and links, each with its event and whether it is internal.
    files: Vec<(i64, bool, Attachment)>,
}

impl Built {
    fn note(&mut self, seq: i64, at: Instant, event: &Event) {
        self.trail.add(event, at);
        let (attachments, internal) = event.attachments();
        self.files.extend(attachments.iter().map(|file| (seq, internal, file.clone())));
    }
}

fn finish(desk: &Desk, built: Option<Built>, replayed: &mut Replayed) -> Result<()> {
    let Some(Built { case, trail, files }) = built else { return Ok(()) };
    replayed.cases += 1;
    let Some(row) = store::cases::by_id(&desk.db, case.id)? else {
        replayed.findings.push(format!("case {} has events and no row", case.number));
        return Ok(());
    };
    let told = store::cases::columns(&case);
    let names: Vec<&str> = told.iter().map(|(name, _)| *name).collect();
    let kept = store::cases::as_kept(&desk.db, case.id, &names)?.unwrap_or_default();
    for ((name, told), kept) in told.into_iter().zip(kept) {
        if told != kept {
            replayed.findings.push(format!(
                "case {}: {name} is {kept:?} in its row, {told:?} by its journal",
                case.number
            ));
        }
    }
    let kept = store::files::of_case(&desk.db, case.id, true)?;
    let kept = kept.into_iter().map(|file| (file.event, file.internal, file.attachment));
    if !kept.eq(files) {
        let number = &case.number;
        replayed.findings.push(format!("case {number}: its files are not those of its journal"));
    }
    let calendar = |key: &str, version: i64| desk.calendar_version(key, version);
    let label = |stay: &Stay| stay.status.clone();
    let explained = explanation::explain(row, trail, label, calendar, desk.now)?;
    replayed.findings.extend(explained.differences);
    Ok(())
}
