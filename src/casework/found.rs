//! Founding a desk: the file, the stock policy, the first admin (`init`).

use std::path::Path;

use crate::domain::actor::{Actor, Method};
use crate::domain::policy::{Agent, AgentRole, Policy};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::mail::key;
use crate::policy::{Change, Draft, Kind, What, entries};
use crate::store;
use crate::store::journal::Operation;
use crate::store::sqlite::Db;

use super::{apply, settle};

/// Makes a desk with this policy, read from `draft`; who runs it becomes an admin unless the policy maps them.
///
/// # Errors
/// A file that is there (8), storage trouble.
pub fn found(
    path: &Path,
    mut policy: Policy,
    draft: &Draft,
    os_user: Option<&str>,
    now: Instant,
) -> Result<Db> {
    if let Some(os_user) = os_user {
        let mapped = policy.agent.iter().any(|agent| agent.os_user.as_deref() == Some(os_user));
        if !mapped {
            policy.agent.push(first_admin(os_user, &policy)?);
        }
    }
    let db = Db::create(path)?;
    let actor = Actor::system(Method::OsUser);
    let written = db.write(|| {
        let mut operation = store::journal::begin(
            &db,
            &Operation {
                at: now,
                recorded_at: now,
                actor: &actor,
                command: "init",
                request_id: None,
                clock_given: false,
                historic: false,
            },
        )?;
        apply::keep_ics(&db, draft, operation.id)?;
        settle::settle(&db, &mut operation, &policy, &everything(&policy), now)?;
        apply::keep_days(&db, &mut operation, &apply::days_off(&db, &policy)?, now)?;
        store::policy::set_fact(&db, "created_at", &now.to_string())?;
        store::policy::set_fact(&db, "id", &random_id()?)?;
        key::of_desk(path, None)?;
        store::journal::seal(&db, operation).map(|_| ())
    });
    // From its first moment a desk is one file.
    if let Err(error) = written.and_then(|()| db.empty_log()) {
        drop(db);
        remove(path);
        return Err(error);
    }
    Ok(db)
}

fn random_id() -> Result<String> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|why| Error::internal(why.to_string()))?;
    Ok(bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}")))
}

/// Takes a desk away that was not finished, with all that stands beside it.
pub(super) fn remove(path: &Path) {
    for ending in ["", "-wal", "-shm", "-queue", "-sweep", "-key"] {
        let mut file = path.to_path_buf().into_os_string();
        file.push(ending);
        let _ = std::fs::remove_file(file);
    }
}

fn first_admin(os_user: &str, policy: &Policy) -> Result<Agent> {
    let login: String = os_user
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '-' })
        .take(32)
        .collect();
    let taken = policy.agent.iter().any(|agent| agent.login == login)
        || policy.contact.iter().any(|contact| contact.login == login);
    if taken {
        return Err(Error::conflict(format!("the policy has a {login} without your os_user"))
            .hint(format!("add `os_user = \"{os_user}\"` to that agent")));
    }
    Ok(Agent {
        name: login.clone(),
        login,
        role: Some(AgentRole::Admin),
        os_user: Some(os_user.into()),
        ..Agent::default()
    })
}

/// Every entry as something added; the singles too, so that each has its row.
fn everything(policy: &Policy) -> Vec<Change> {
    // Groups come before agents: an agent's entry names groups, a group's its members.
    let mut changes = Vec::new();
    for kind in Kind::ALL {
        if kind.is_single() {
            changes.push(Change { kind, key: String::new(), what: What::Added });
        }
        for key in entries::keys(policy, kind) {
            changes.push(Change { kind, key, what: What::Added });
        }
    }
    changes
}
