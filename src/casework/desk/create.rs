//! Founding a desk: the file, the stock policy, the first admin (`init`).

use crate::casework::run;
use crate::domain::hex;
use std::path::Path;

use crate::domain::actor::{Actor, Method};
use crate::domain::policy::{Agent, AgentRole, Policy};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::mail::key;
use crate::policy::{ChangeKind, Draft, EntryChange, Section, entries};
use crate::store;
use crate::store::db::Db;
use crate::store::journal::Operation;

use crate::casework::policy::{apply, write_changes};

/// Who is added as the first admin; nobody where the policy says who that is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Admin(Option<Agent>);

impl Admin {
    /// `LOGIN[:OS_USER]` as given, else whoever runs `init`, unless the policy maps them. The desk's
    /// own OS account is nobody (rule “Service account at `init`”).
    ///
    /// # Errors
    /// Nobody would be admin (2); a login that the policy has (5).
    pub fn first_admin(
        given: Option<&str>,
        os_user: Option<&str>,
        policy: &Policy,
    ) -> Result<Admin> {
        let is_service = os_user.is_some() && os_user == policy.desk.service_os_user.as_deref();
        if let Some(given) = given {
            let (login, named) = given.split_once(':').map_or((given, None), |(l, u)| (l, Some(u)));
            let own = if is_service { Some(login) } else { os_user };
            return agent(login, named.or(own), policy).map(|agent| Admin(Some(agent)));
        }
        let mapped =
            |user: &str| policy.agent.iter().any(|agent| agent.os_user.as_deref() == Some(user));
        match os_user {
            Some(user) if !is_service && !mapped(user) => {
                let login: String = user
                    .to_lowercase()
                    .chars()
                    .map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '-' })
                    .take(32)
                    .collect();
                agent(&login, Some(user), policy).map(|agent| Admin(Some(agent)))
            }
            _ if policy.agent.iter().any(|agent| agent.role == Some(AgentRole::Admin)) => {
                Ok(Admin(None))
            }
            _ => Err(Error::usage("nobody would be admin of this desk")
                .code("missing")
                .field("admin")
                .hint("name one: `casebook init --admin LOGIN[:OS_USER]`, or in the policy")),
        }
    }
}

/// Makes a desk with this policy, read from `draft`; the logins of its admins.
///
/// # Errors
/// A file that is there (8), storage trouble.
pub fn create(
    path: &Path,
    mut policy: Policy,
    draft: &Draft,
    admin: Admin,
    now: Instant,
) -> Result<Vec<String>> {
    policy.agent.extend(admin.0);
    let db = Db::create(path)?;
    let actor = Actor::system(Method::OsUser);
    let written = run::plain_on(&db, false, |_| {
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
        write_changes::settle(&db, &mut operation, &policy, &everything(&policy), now)?;
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
    let admins = policy.agent.iter().filter(|agent| agent.role == Some(AgentRole::Admin));
    Ok(admins.map(|agent| agent.login.clone()).collect())
}

fn random_id() -> Result<String> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|why| Error::internal(why.to_string()))?;
    Ok(hex::encode(bytes))
}

/// Takes a desk away that was not finished, with all that stands beside it.
pub(crate) fn remove(path: &Path) {
    for ending in ["", "-wal", "-shm", "-queue", "-sweep", "-key"] {
        let mut file = path.to_path_buf().into_os_string();
        file.push(ending);
        let _ = std::fs::remove_file(file);
    }
}

fn agent(login: &str, os_user: Option<&str>, policy: &Policy) -> Result<Agent> {
    let taken = policy.agent.iter().any(|agent| agent.login == login)
        || policy.contact.iter().any(|contact| contact.login == login);
    if taken {
        let os_user = os_user.unwrap_or("OS_USER");
        return Err(Error::conflict(format!("the policy already has a {login}"))
            .hint(format!("give that agent `role = \"admin\"` and `os_user = \"{os_user}\"`")));
    }
    Ok(Agent {
        name: login.into(),
        login: login.into(),
        role: Some(AgentRole::Admin),
        os_user: os_user.map(Into::into),
        ..Agent::default()
    })
}

/// Every entry as something added; the singles too, so that each has its row.
fn everything(policy: &Policy) -> Vec<EntryChange> {
    // Groups come before agents: an agent's entry names groups, a group's its members.
    let mut changes = Vec::new();
    for kind in Section::ALL {
        if kind.is_single() {
            changes.push(EntryChange { kind, key: String::new(), what: ChangeKind::Added });
        }
        for key in entries::keys(policy, kind) {
            changes.push(EntryChange { kind, key, what: ChangeKind::Added });
        }
    }
    changes
}
