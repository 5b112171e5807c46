//! Cases that became one (L18): what ends in a case is read with it; nothing is copied.
//!
//! A merged case keeps its own journal and files and points to where it went; number, mail and
//! reader follow. So `unmerge` has nothing to take apart.

use crate::domain::action::Action;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::event::{CaseName, Event, MergeUndo, Merged};
use crate::domain::rights;
use crate::error::{Error, Result};
use crate::store;
use crate::store::db::Db;
use crate::store::files::StoredAttachment;
use crate::store::journal::JournalRow;

use crate::casework::cases::act::act;
use crate::casework::cases::operation::OperationContext;
use crate::casework::cases::operation::Outcome;
use crate::casework::desk::open::Desk;

/// A case that ended in another one, at any depth.
#[derive(Clone, Debug)]
pub struct MergedCase {
    pub case: Case,
    /// Of somebody else than the case it ended in: a note there, never public.
    pub foreign: bool,
}

/// What ended in a case, in the order of their numbers at each depth.
///
/// # Errors
/// Storage trouble.
pub fn parts(desk: &Desk, case: &Case) -> Result<Vec<MergedCase>> {
    let mut parts: Vec<MergedCase> = Vec::new();
    let mut above = vec![case.id];
    while let Some(id) = above.pop() {
        for merged in store::cases::merged_into(&desk.db, id)? {
            let Some(merged) = store::cases::by_id(&desk.db, merged)? else { continue };
            above.push(merged.id);
            parts.push(MergedCase { foreign: !same_party(&merged, case), case: merged });
        }
    }
    Ok(parts)
}

/// One contact's, or where there is none, one account's.
fn same_party(one: &Case, other: &Case) -> bool {
    one.contact == other.contact && (one.contact.is_some() || one.account == other.account)
}

/// An entry of a case, or of one that ended in it.
#[derive(Clone, Debug)]
pub struct MergedEntry {
    pub entry: JournalRow,
    /// The case that it happened to, where it is another one.
    pub origin: Option<String>,
    pub foreign: bool,
}

/// The journal of a case with those of the cases that ended in it, as far as this person may
/// read them, in order.
///
/// # Errors
/// Storage trouble.
pub fn entries(desk: &Desk, actor: &Actor, case: &Case) -> Result<Vec<MergedEntry>> {
    with_parts(desk, actor, case, store::journal::of_case)
}

/// What was said, alone.
///
/// # Errors
/// Storage trouble.
pub fn messages(desk: &Desk, actor: &Actor, case: &Case) -> Result<Vec<MergedEntry>> {
    with_parts(desk, actor, case, store::journal::messages)
}

fn with_parts(
    desk: &Desk,
    actor: &Actor,
    case: &Case,
    read: fn(&Db, i64) -> Result<Vec<JournalRow>>,
) -> Result<Vec<MergedEntry>> {
    let own = read(&desk.db, case.id)?;
    let own = own.into_iter().map(|entry| MergedEntry { entry, origin: None, foreign: false });
    let mut told: Vec<MergedEntry> = own.collect();
    for part in parts(desk, case)? {
        if part.foreign && actor.role.is_customer() {
            continue;
        }
        for entry in read(&desk.db, part.case.id)? {
            let origin = Some(part.case.number.clone());
            told.push(MergedEntry { entry, origin, foreign: part.foreign });
        }
    }
    // Numbers of the journal are given in the order in which things were written.
    told.sort_by_key(|told| told.entry.seq);
    Ok(told)
}

/// The files and links of a case and of those that ended in it, as far as this person may see
/// them.
///
/// # Errors
/// Storage trouble.
pub fn attachments(desk: &Desk, actor: &Actor, case: &Case) -> Result<Vec<StoredAttachment>> {
    let staff = actor.role.is_staff();
    let mut files = store::files::of_case(&desk.db, case.id, staff)?;
    for part in parts(desk, case)? {
        if part.foreign && !staff {
            continue;
        }
        files.extend(store::files::of_case(&desk.db, part.case.id, staff)?);
    }
    files.sort_by_key(|file| file.id);
    Ok(files)
}

/// Whether the two may become one, as far as other cases have to say about it.
///
/// # Errors
/// Cases of different contacts without a yes, a target below its source (5); storage trouble.
pub fn joinable(desk: &Desk, source: &Case, target: &Case, yes: bool) -> Result<()> {
    if source.id == target.id {
        return Ok(()); // `decide` has the word for it.
    }
    let mut above = target.parent;
    while let Some(id) = above {
        if id == source.id {
            return Err(Error::conflict(format!(
                "{} cannot be merged into {}, which stands below it",
                source.number, target.number
            ))
            .code("not_joined")
            .hint(format!(
                "merge it the other way: `casebook merge {} --into {}`",
                target.number, source.number
            ))
            .about(&source.number));
        }
        above = store::cases::parent_of(&desk.db, id)?;
    }
    if yes || same_party(source, target) {
        return Ok(());
    }
    let whose = |case: &Case| match case.contact.as_deref().or(case.account.as_deref()) {
        Some(key) => key.to_string(),
        None => "nobody".into(),
    };
    Err(Error::conflict(format!(
        "{} is {}'s and {} is {}'s",
        source.number,
        whose(source),
        target.number,
        whose(target)
    ))
    .code("not_joined")
    .hint("say --yes if that is what you want: its messages are then internal notes of the other")
    .about(&source.number))
}

/// The other side of a merge: the case that `into` names takes up the one that ended in it.
/// Inside the transaction of that one.
///
/// # Errors
/// A target that is final or internal (5), storage trouble.
pub fn absorb(
    desk: &Desk,
    into: &CaseName,
    outcome: &Outcome,
    how: &OperationContext<'_>,
) -> Result<()> {
    if outcome.operation.is_none() {
        return Ok(());
    }
    let how = OperationContext { if_version: None, files: &[], ..*how };
    let target = act(desk, into.case, &Action::Absorb(CaseName::of(&outcome.case)), &how)?.case;
    let watchers = outcome.case.watchers.clone();
    // M12: another contact's watchers stay outside.
    if watchers.is_empty() || !same_party(&outcome.case, &target) {
        return Ok(());
    }
    act(desk, into.case, &Action::Watch(watchers), &how).map(drop)
}

/// What `unmerge` does to a case that ended in another.
///
/// # Errors
/// One that did not (5), with those that ended in it; storage trouble.
pub fn undoing(desk: &Desk, case: &Case) -> Result<(CaseName, Box<MergeUndo>)> {
    let last = store::journal::of_case(&desk.db, case.id)?;
    for entry in last.iter().rev().filter(|entry| entry.kind == "merge") {
        if let Event::Merge(Merged::Into { into, before }) = store::journal::read(entry)? {
            if case.merged_into == Some(into.case) {
                return Ok((into, before));
            }
            break;
        }
    }
    let mut numbers = Vec::new();
    for id in store::cases::merged_into(&desk.db, case.id)? {
        numbers.extend(store::cases::number_of(&desk.db, id)?);
    }
    let error = Error::conflict(format!("case {} is not merged into another", case.number))
        .code("not_joined")
        .about(&case.number);
    Err(match numbers.as_slice() {
        [] => error,
        several => error.hint(format!(
            "name one that was merged into it: `casebook unmerge {}` ({})",
            several[0],
            several.join(", ")
        )),
    })
}

/// Takes a case out of the one it ended in. Inside a transaction.
///
/// # Errors
/// As `undoing` and `act`.
pub fn take_out(desk: &Desk, case: &Case, how: &OperationContext<'_>) -> Result<Outcome> {
    let (out_of, before) = undoing(desk, case)?;
    let action = Action::Unmerge { out_of: out_of.clone(), before };
    let outcome = act(desk, case.id, &action, how)?;
    let how = OperationContext { if_version: None, ..*how };
    act(desk, out_of.case, &Action::Release(CaseName::of(case)), &how)?;
    Ok(outcome)
}

/// Whether a person takes part in a case only through one of theirs that ended in it (M4).
///
/// # Errors
/// Storage trouble.
pub fn from_aside(desk: &Desk, actor: &Actor, case: &Case) -> Result<bool> {
    if !actor.role.is_customer() || rights::sees(actor, case) {
        return Ok(false);
    }
    Ok(parts(desk, case)?.iter().any(|part| rights::sees(actor, &part.case)))
}
