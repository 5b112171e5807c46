//! Cases of another tool, each from one row of its table: filed, and taken through the steps that
//! lead to the status it had, at the instants it had them (`import --map`).
//!
//! Historic: nobody is told, deadlines are those that the desk's terms would have given.

use crate::domain::action::{Action, Assignment};
use crate::domain::actor::Actor;
use crate::domain::case::{Case, Origin, Phase};
use crate::domain::lifecycle;
use crate::domain::status_keys;
use crate::domain::task::OwnTasks;
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::store;

use crate::casework::cases::act::act;
use crate::casework::cases::act::file;
use crate::casework::cases::intake;
use crate::casework::cases::intake::NewCaseRequest;
use crate::casework::cases::lookup;
use crate::casework::cases::operation::OperationContext;
use crate::casework::desk::open::Desk;

/// A case as another tool had it.
#[derive(Clone, Debug, Default)]
pub struct Foreign {
    pub wanted: NewCaseRequest,
    /// The key or label of a status; new where there is none.
    pub status: Option<String>,
    pub assignee: Option<String>,
    pub solution: Option<String>,
    pub note: Option<String>,
    pub registered_at: Option<Instant>,
    pub resolved_at: Option<Instant>,
    pub closed_at: Option<Instant>,
}

/// Takes a case in; `None` where one with its reference is here. Inside a transaction.
///
/// # Errors
/// Names the desk does not know (3), values it does not accept (6), instants in the wrong order
/// (6), a status that cannot be reached (5).
pub fn adopt(desk: &Desk, actor: &Actor, foreign: &Foreign) -> Result<Option<Case>> {
    let Some(reference) = foreign.wanted.reference.as_deref() else {
        return Err(Error::invalid("ref", "it has no reference to know it by"));
    };
    if store::cases::id_of_ref(&desk.db, reference)?.is_some() {
        return Ok(None);
    }
    let target = target(desk, foreign.status.as_deref().unwrap_or(status_keys::NEW))?;
    let registered = foreign.registered_at.unwrap_or(desk.now);
    let in_order = [foreign.resolved_at, foreign.closed_at].into_iter().flatten();
    if let Some(early) = in_order.clone().find(|at| *at < registered) {
        return Err(Error::invalid("registered_at", format!("{early} lies before {registered}")));
    }
    if let Some(late) = in_order.chain([registered]).find(|at| *at > desk.now) {
        return Err(Error::invalid("registered_at", format!("{late} is still to come")));
    }
    let mut wanted = foreign.wanted.clone();
    wanted.priority = wanted.priority.map(|text| priority(desk, &text)).transpose()?;
    wanted.origin = wanted.origin.or(Some(Origin::Api));
    wanted.tie_is_kept = true;
    let taken = intake::look_up(desk, actor, &wanted, registered)?;
    let how = |at| OperationContext {
        at,
        historic: true,
        ..OperationContext::new(desk, actor, "import")
    };
    let mut case = file(desk, &taken.filing, &how(registered))?.case;
    let steps = |case: &mut Case, action: Action, at: Instant| -> Result<()> {
        *case = act(desk, case.id, &action, &how(at.max(case.updated_at)))?.case;
        Ok(())
    };
    if let Some(login) = foreign.assignee.as_deref() {
        let assignee = Some(Some(lookup::agent(desk, actor, login)?.login));
        let to = Assignment { assignee, ..Assignment::default() };
        steps(&mut case, Action::Assign(to), registered)?;
    }
    if let Some(text) = foreign.note.clone() {
        let note = Action::Note { text, mentions: Vec::new(), attachments: Vec::new() };
        steps(&mut case, note, registered)?;
    }
    let ended = foreign.resolved_at.or(foreign.closed_at).unwrap_or(registered);
    let closed = foreign.closed_at.unwrap_or(ended);
    match (target.key.as_str(), target.phase) {
        (status_keys::NEW, _) => {}
        (status_keys::CANCELED, _) => {
            steps(&mut case, Action::Cancel { reason: None, text: None }, closed)?;
        }
        (_, Phase::Active | Phase::Paused) => {
            towards(desk, &mut case, &target.key, &|case, status| {
                steps(case, step_to(status), registered)
            })?;
        }
        (status_keys::RESOLVED | status_keys::CLOSED, _) => {
            let resolve = Action::Resolve {
                solution: foreign.solution.clone(),
                with_parent: None,
                article: None,
                tasks: OwnTasks::Keep,
            };
            steps(&mut case, resolve, ended)?;
            if target.phase == Phase::Final {
                let close =
                    Action::Close { reason: None, rating: None, text: None, tasks: OwnTasks::Keep };
                steps(&mut case, close, closed)?;
            }
        }
        (_, _) => towards(desk, &mut case, &target.key, &|case, status| {
            steps(case, step_to(status), closed)
        })?,
    }
    Ok(Some(case))
}

fn step_to(status: &str) -> Action {
    Action::Step { status: status.into(), reason: None, text: None }
}

/// The step itself, or by way of In progress where the table has no other.
fn towards(
    desk: &Desk,
    case: &mut Case,
    status: &str,
    step: &dyn Fn(&mut Case, &str) -> Result<()>,
) -> Result<()> {
    let open = lifecycle::open_steps(case, desk.policy()?);
    if !open.iter().any(|next| next == status) && case.status != status_keys::IN_PROGRESS {
        step(case, status_keys::IN_PROGRESS)?;
    }
    step(case, status)
}

struct ImportTarget {
    key: String,
    phase: Phase,
}

/// A status by key or label.
fn target(desk: &Desk, text: &str) -> Result<ImportTarget> {
    let statuses = &desk.policy()?.status;
    let found = statuses
        .iter()
        .find(|status| status.key == text || status.label.eq_ignore_ascii_case(text));
    match found {
        Some(status) => {
            Ok(ImportTarget { key: status.key.clone(), phase: lifecycle::phase_of(status) })
        }
        None => {
            let mut error =
                Error::unknown("status", text, statuses.iter().map(|status| status.key.as_str()));
            error.kind = ErrorKind::Invalid;
            Err(error.field("status").hint("say what it is in [values.status] of the map"))
        }
    }
}

/// A priority by key.
fn priority(desk: &Desk, text: &str) -> Result<String> {
    let priorities = &desk.policy()?.priority;
    let found = priorities.iter().find(|priority| priority.key.eq_ignore_ascii_case(text));
    match found {
        Some(priority) => Ok(priority.key.clone()),
        None => {
            let keys = priorities.iter().map(|priority| priority.key.as_str());
            let mut error = Error::unknown("priority", text, keys);
            error.kind = ErrorKind::Invalid;
            Err(error.field("priority").hint("say what it is in [values.priority] of the map"))
        }
    }
}
