//! Putting a policy into the desk: the rows of what changed, and an event for each change
//! (CONTRACT 5, `apply`).

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::domain::calendar::Holiday;
use crate::domain::kind::Kind;
use crate::domain::policy::Policy;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::policy::{Change, What, entries};
use crate::store;
use crate::store::journal::Open;
use crate::store::sqlite::Db;

/// The whole policy as it stands in the desk: rows, people, accounts, groups; nothing retired.
///
/// # Errors
/// Storage trouble.
pub fn whole(db: &Db) -> Result<Policy> {
    let mut policy = store::policy::all(db)?;
    policy.account = store::people::accounts(db, false)?.into_iter().map(|(a, _)| a).collect();
    policy.group = store::people::groups(db, false)?.into_iter().map(|(g, _)| g).collect();
    let mut people = Vec::new();
    for kind in ["contact", "agent"] {
        store::people::each(db, kind, false, |person| {
            people.push(person);
            Ok(true)
        })?;
    }
    for person in people {
        if person.role.is_staff() {
            policy.agent.push(store::people::agent(db, &person)?);
        } else {
            policy.contact.push(store::people::contact(db, &person)?);
        }
    }
    Ok(policy)
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
    changes: &[Change],
    at: Instant,
) -> Result<()> {
    for change in changes {
        row(db, operation.id, after, change, at)?;
        let kind = if people(change.kind) { "people" } else { "policy" };
        store::journal::desk_event(db, operation, at, kind, &body(change).to_string())?;
    }
    Ok(())
}

fn people(kind: Kind) -> bool {
    matches!(kind, Kind::Contact | Kind::Agent | Kind::Account | Kind::Group)
}

fn body(change: &Change) -> Value {
    let (what, fields) = match &change.what {
        What::Added => ("added", Vec::new()),
        What::Retired => ("retired", Vec::new()),
        What::Changed { fields } => (
            "changed",
            fields
                .iter()
                .map(|(name, old, new)| json!({ "field": name, "from": old, "to": new }))
                .collect(),
        ),
    };
    json!({ "kind": change.kind.as_str(), "key": change.key, "what": what, "fields": fields })
}

fn row(db: &Db, operation: i64, after: &Policy, change: &Change, at: Instant) -> Result<()> {
    let (kind, key) = (change.kind, change.key.as_str());
    if change.what == What::Retired {
        return match kind {
            Kind::Account | Kind::Group | Kind::Contact | Kind::Agent => {
                if matches!(kind, Kind::Contact | Kind::Agent) {
                    store::access::shut_out(db, key)?;
                }
                store::people::retire(db, kind.as_str(), key, Some(at)).map(|_| ())
            }
            Kind::PriorityMatrix => put(db, operation, after, kind, ""),
            _ => store::policy::retire(db, kind.as_str(), key, Some(at)).map(|_| ()),
        };
    }
    put(db, operation, after, kind, key)
}

fn put(db: &Db, operation: i64, after: &Policy, kind: Kind, key: &str) -> Result<()> {
    let missing = || Error::internal(format!("a changed {kind} is not in the policy"));
    match kind {
        Kind::Account => {
            let found = after.account.iter().find(|entry| entry.key == key);
            store::people::put_account(db, found.ok_or_else(missing)?)
        }
        Kind::Group => {
            let found = after.group.iter().find(|entry| entry.key == key).ok_or_else(missing)?;
            store::people::clear_members(db, key)?;
            store::people::put_group(db, found)
        }
        Kind::Contact => {
            let found = after.contact.iter().find(|entry| entry.login == key);
            store::people::put_contact(db, found.ok_or_else(missing)?)
        }
        Kind::Agent => {
            let found = after.agent.iter().find(|entry| entry.login == key);
            store::people::put_agent(db, found.ok_or_else(missing)?)
        }
        _ => {
            let key = if kind.is_single() { "" } else { key };
            let body = entries::get(after, kind, key).ok_or_else(missing)?;
            let position = entries::keys(after, kind).iter().position(|k| k == key).unwrap_or(0);
            let position = i64::try_from(position).unwrap_or(i64::MAX);
            let text = body.to_string();
            store::policy::put(db, kind.as_str(), key, &text, position, operation).map(|_| ())
        }
    }
}
