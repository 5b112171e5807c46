//! Two cases that become one, and two again (L18).

use crate::domain::case::{Case, Phase};
use crate::domain::event::{CaseName, Event, Fact, MergeUndo, Merged, StatusChange};
use crate::domain::refusal::Refusal;
use crate::domain::status_keys;

use super::context::DecisionContext;
use super::{clock, steps};

/// The case closes without a word, whatever its table of steps says, and points to the other.
pub(super) fn into(
    case: &Case,
    into: &CaseName,
    already: Option<&str>,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    if case.id == into.case {
        if let Some(number) = already {
            let what = format!("case {number} is already merged into {}", into.number);
            return Err(Refusal::AlreadySo { what });
        }
        return Err(Refusal::NotJoined {
            number: case.number.clone(),
            why: "cannot be merged into itself".into(),
            hint: Some(format!("name another one: `casebook similar {}`", case.number)),
        });
    }
    open_to_customers(case)?;
    let reason = steps::ended_for("close", Some("merged"), status_keys::CLOSED, case, ctx);
    let change = StatusChange {
        from: case.status.clone(),
        to: status_keys::CLOSED.into(),
        from_phase: case.phase,
        phase: Phase::Final,
        reason,
        solution: None,
        with_parent: None,
        answers: false,
        assignee: None,
        clock: clock::on_step(case, Phase::Final, ctx),
        on_reopen: None,
    };
    let merged = Merged::Into { into: into.clone(), before: Box::new(MergeUndo::of(case)) };
    Ok(vec![Event::Status(change).into(), Event::Merge(merged).into()])
}

/// What the other one takes up: its own deadlines, holder and response stay.
pub(super) fn absorb(case: &Case, from: &CaseName) -> Result<Vec<Fact>, Refusal> {
    open_to_customers(case)?;
    Ok(vec![Event::Merge(Merged::From(from.clone())).into()])
}

fn open_to_customers(case: &Case) -> Result<(), Refusal> {
    if !case.internal {
        return Ok(());
    }
    Err(Refusal::NotJoined {
        number: case.number.clone(),
        why: "is internal and cannot be merged".into(),
        hint: Some(
            "make the one the parent of the other: `casebook edit CASE --parent CASE`".into(),
        ),
    })
}

/// Back to the status before; the time between counts as a pause.
pub(super) fn out(
    case: &Case,
    out_of: &CaseName,
    before: &MergeUndo,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let change = StatusChange {
        from: case.status.clone(),
        to: before.status.clone(),
        from_phase: case.phase,
        phase: before.phase,
        reason: None,
        solution: None,
        with_parent: None,
        answers: false,
        assignee: None,
        clock: clock::on_step(case, before.phase, ctx),
        on_reopen: None,
    };
    let merged = Merged::Out { out_of: out_of.clone(), before: Box::new(before.clone()) };
    Ok(vec![Event::Status(change).into(), Event::Merge(merged).into()])
}
