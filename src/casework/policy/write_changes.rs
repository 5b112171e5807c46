//! Putting a policy into the desk: the rows of what changed, and an event for each change
//! (C5, `apply`).

use std::collections::HashMap;

use serde_json::Value;

use crate::domain::calendar::Holiday;
use crate::domain::desk_event::{DeskEvent, EntryEvent, EntryField, EntryStep};
use crate::domain::policy::{Policy, RetiredEntry};
use crate::domain::section::Section;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::policy::{ChangeKind, EntryChange, entries};
use crate::store;
use crate::store::db::Db;
use crate::store::journal::Open;

/// The whole policy as it stands in the desk: rows, people, accounts, groups; what is retired
/// apart.
///
/// # Errors
/// Storage trouble.
pub fn whole(db: &Db) -> Result<Policy> {
    let mut policy = store::policy::all(db)?;
    let mut gone = Vec::new();
    for (account, retired_at) in store::people::accounts(db, true)? {
        match retired_at {
            None => policy.account.push(account),
            Some(_) => gone.push(retired_entry(Section::Account, account.key.clone(), &account)?),
        }
    }
    for (group, retired_at) in store::people::groups(db, true)? {
        match retired_at {
            None => policy.group.push(group),
            Some(_) => gone.push(retired_entry(Section::Group, group.key.clone(), &group)?),
        }
    }
    let mut people = Vec::new();
    for kind in ["contact", "agent"] {
        store::people::each(db, kind, true, |person| {
            people.push(person);
            Ok(true)
        })?;
    }
    for person in people {
        let is_gone = person.retired_at.is_some();
        if person.role.is_staff() {
            let agent = store::people::agent(db, &person)?;
            match is_gone {
                false => policy.agent.push(agent),
                true => gone.push(retired_entry(Section::Agent, agent.login.clone(), &agent)?),
            }
        } else {
            let contact = store::people::contact(db, &person)?;
            match is_gone {
                false => policy.contact.push(contact),
                true => {
                    gone.push(retired_entry(Section::Contact, contact.login.clone(), &contact)?)
                }
            }
        }
    }
    gone.extend(store::policy::retired_entries(db)?);
    policy.retired = gone;
    Ok(policy)
}

fn retired_entry(
    kind: Section,
    key: String,
    entry: &impl serde::Serialize,
) -> Result<RetiredEntry> {
    let body = serde_json::to_value(entry).map_err(|why| Error::internal(why.to_string()))?;
    Ok(RetiredEntry { kind, key, body })
}

/// The holidays of calendars by key, where this call brought any.
pub type Holidays = HashMap<String, Vec<Holiday>>;

/// Writes the changes from the old policy to `after`. Inside a transaction.
///
/// # Errors
/// Storage trouble.
pub fn settle(
    db: &Db,
    operation: &mut Open,
    after: &Policy,
    changes: &[EntryChange],
    at: Instant,
) -> Result<()> {
    for change in changes {
        row(db, operation.id, after, change, at)?;
        let told = entry_event(after, change);
        let event = match people(change.kind) {
            true => DeskEvent::People(told),
            false => DeskEvent::Policy(told),
        };
        store::journal::desk_event(db, operation, at, &event)?;
    }
    Ok(())
}

fn people(kind: Section) -> bool {
    matches!(kind, Section::Contact | Section::Agent | Section::Account | Section::Group)
}

/// The event of a change: every field that was given, so that the journal alone says what an entry
/// is (J1).
fn entry_event(after: &Policy, change: &EntryChange) -> EntryEvent {
    let (what, fields) = match &change.what {
        ChangeKind::Added => (EntryStep::Added, fields_of(after, change.kind, &change.key)),
        ChangeKind::Retired => (EntryStep::Retired, Vec::new()),
        ChangeKind::Changed { fields } => {
            let field = |(name, old, new): &(String, Value, Value)| EntryField {
                field: name.clone(),
                from: old.clone(),
                to: new.clone(),
            };
            (EntryStep::Changed, fields.iter().map(field).collect())
        }
    };
    EntryEvent { fields, ..EntryEvent::new(change.kind.as_str(), &change.key, what) }
}

/// The fields of a new entry that say something.
fn fields_of(after: &Policy, kind: Section, key: &str) -> Vec<EntryField> {
    let Some(Value::Object(body)) = body_of(after, kind, key) else { return Vec::new() };
    body.into_iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(field, to)| EntryField { field, from: Value::Null, to })
        .collect()
}

fn row(db: &Db, operation: i64, after: &Policy, change: &EntryChange, at: Instant) -> Result<()> {
    let (kind, key) = (change.kind, change.key.as_str());
    if change.what == ChangeKind::Retired {
        return match kind {
            Section::Account | Section::Group | Section::Contact | Section::Agent => {
                if matches!(kind, Section::Contact | Section::Agent) {
                    store::access::shut_out(db, key)?;
                }
                store::people::retire(db, kind.as_str(), key, Some(at)).map(|_| ())
            }
            Section::PriorityMatrix => put(db, operation, after, kind, "", at),
            _ => store::policy::retire(db, kind.as_str(), key, Some(at)).map(|_| ()),
        };
    }
    put(db, operation, after, kind, key, at)
}

fn put(
    db: &Db,
    operation: i64,
    after: &Policy,
    kind: Section,
    key: &str,
    at: Instant,
) -> Result<()> {
    match kind {
        Section::Account => store::people::put_account(db, &entry_of(after, kind, key)?),
        Section::Group => store::people::put_group(db, &entry_of(after, kind, key)?),
        Section::Contact => store::people::put_contact(db, &entry_of(after, kind, key)?, at),
        Section::Agent => store::people::put_agent(db, &entry_of(after, kind, key)?, at),
        _ => {
            let key = if kind.is_single() { "" } else { key };
            let body: Value = entry_of(after, kind, key)?;
            let position = entries::keys(after, kind).iter().position(|k| k == key).unwrap_or(0);
            let position = i64::try_from(position).unwrap_or(i64::MAX);
            let text = body.to_string();
            store::policy::put(db, kind.as_str(), key, &text, position, operation).map(|_| ())
        }
    }
}

/// The entry as the policy has it, retired or not.
fn body_of(after: &Policy, kind: Section, key: &str) -> Option<Value> {
    let retired = after.retired.iter().find(|it| it.kind == kind && it.key == key);
    entries::get(after, kind, key).or(retired.map(|it| it.body.clone()))
}

fn entry_of<T: serde::de::DeserializeOwned>(after: &Policy, kind: Section, key: &str) -> Result<T> {
    let body = body_of(after, kind, key)
        .ok_or_else(|| Error::internal(format!("a changed {kind} is not in the policy")))?;
    serde_json::from_value(body)
        .map_err(|why| Error::damaged(format!("the {kind} “{key}” cannot be read: {why}")))
}
