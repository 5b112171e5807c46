//! From a case to its shape: what is shown beside the row, looked up as far as it is needed.

use serde_json::{Value, json};

use crate::casework::{Desk, Outcome, merge};
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::lifecycle::{self, Context};
use crate::domain::policy::Service;
use crate::domain::rights;
use crate::error::Result;
use crate::output::case::{CaseShape, Done, Needs};
use crate::store;

/// The shape of a case for this person.
///
/// # Errors
/// Storage trouble.
pub fn of(desk: &Desk, actor: &Actor, case: Case, needs: Needs) -> Result<CaseShape> {
    let db = &desk.db;
    let number = |id: Option<i64>| -> Result<Option<String>> {
        let Some(id) = id.filter(|_| needs.links) else { return Ok(None) };
        if !actor.role.is_customer() {
            return store::cases::number_of(db, id);
        }
        // P2: a case that somebody may not see is not named to them either.
        let other = store::cases::by_id(db, id)?.filter(|other| rights::sees(actor, other));
        Ok(other.map(|other| other.number))
    };
    let mut status_label = case.status.clone();
    let mut allowed = Vec::new();
    if needs.label || needs.allowed {
        let policy = desk.policy()?;
        if let Some(status) = policy.status.iter().find(|status| status.key == case.status) {
            status_label.clone_from(&status.label);
        }
        if needs.allowed {
            let ctx = Context { actor, now: desk.now, policy, calendar: None, stops: &[] };
            allowed.extend(lifecycle::allowed(&case, &ctx).into_iter().map(|verb| verb.as_str()));
        }
    }
    let attachments = if needs.attachments {
        let kept = merge::attachments(desk, actor, &case)?;
        kept.into_iter().map(|kept| kept.attachment).collect()
    } else {
        Vec::new()
    };
    Ok(CaseShape {
        now: desk.now,
        status_label,
        parent: number(case.parent)?,
        follow_up_of: number(case.follow_up_of)?,
        merged_into: number(case.merged_into)?,
        allowed,
        attachments,
        names: if needs.names { names(desk, &case)? } else { Vec::new() },
        hit: None,
        messages: None,
        done: None,
        for_customer: actor.role.is_customer(),
        case,
    })
}

/// The names behind the keys.
fn names(desk: &Desk, case: &Case) -> Result<Vec<(&'static str, String)>> {
    let db = &desk.db;
    let mut names = Vec::new();
    for (field, login) in
        [("contact.name", case.contact.as_deref()), ("assignee.name", case.assignee.as_deref())]
    {
        if let Some(login) = login
            && let Some(person) = store::people::by_login(db, login)?
        {
            names.push((field, person.name));
        }
    }
    if let Some(key) = case.account.as_deref()
        && let Some((account, _)) = store::people::account(db, key)?
    {
        names.push(("account.name", account.name));
    }
    if let Some(key) = case.group.as_deref()
        && let Some((group, _)) = store::people::group(db, key)?
    {
        names.push(("group.name", group.name));
    }
    if let Some(key) = case.service.as_deref()
        && let Some(kept) = store::policy::entry::<Service>(db, "service", key)?
    {
        names.push(("service.name", kept.entry.name));
    }
    Ok(names)
}

/// The shape of a case that was changed.
///
/// # Errors
/// Storage trouble.
pub fn changed(
    desk: &Desk,
    actor: &Actor,
    outcome: &Outcome,
    needs: Needs,
    dry_run: bool,
) -> Result<CaseShape> {
    let mut shape = of(desk, actor, outcome.case.clone(), needs)?;
    shape.done = Some(Done {
        operation: outcome.operation.filter(|_| !dry_run),
        changed: outcome.operation.is_some(),
        notices: notices(&shape, outcome),
        replayed: false,
        dry_run,
    });
    Ok(shape)
}

fn notices(shape: &CaseShape, outcome: &Outcome) -> Value {
    let told = outcome.told.iter().filter(|told| shape.sees(&told.recipients)).map(|told| {
        json!({
            "recipient": told.recipients.join(", "),
            "template": told.template,
            "state": told.state,
        })
    });
    Value::Array(told.collect())
}
