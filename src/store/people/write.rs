//! Writing people, accounts and groups, as the policy's entries say.

use crate::domain::actor::Role;
use crate::domain::address;
use crate::domain::policy::{Account, Agent, AgentRole, Contact, ContactRole, Email, Group};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::bounces;
use crate::store::db::{Db, get, params};

use super::Person;

/// Writes a contact; an existing one becomes what is given.
///
/// # Errors
/// Storage trouble.
pub fn put_contact(db: &Db, contact: &Contact, at: Instant) -> Result<()> {
    let role = match contact.role.unwrap_or_default() {
        ContactRole::Customer => Role::Customer,
        ContactRole::Power => Role::Power,
    };
    put(
        db,
        &Person {
            login: contact.login.clone(),
            role,
            name: contact.name.clone(),
            account: contact.account.clone(),
            department: contact.department.clone(),
            language: contact.language.clone(),
            time_zone: contact.time_zone.clone(),
            os_user: contact.os_user.clone(),
            phones: contact.phones.clone(),
            rights: Vec::new(),
            retired_at: None,
            signature: None,
        },
        &contact.emails,
        at,
    )
}

/// Writes an agent with the groups; an existing one becomes what is given.
///
/// # Errors
/// Storage trouble.
pub fn put_agent(db: &Db, agent: &Agent, at: Instant) -> Result<()> {
    let role = match agent.role.unwrap_or_default() {
        AgentRole::Agent => Role::Agent,
        AgentRole::Lead => Role::Lead,
        AgentRole::Admin => Role::Admin,
    };
    let emails: Vec<Email> = agent.email.iter().cloned().map(Email::Plain).collect();
    put(
        db,
        &Person {
            login: agent.login.clone(),
            role,
            name: agent.name.clone(),
            account: None,
            department: None,
            language: agent.language.clone(),
            time_zone: agent.time_zone.clone(),
            os_user: agent.os_user.clone(),
            phones: agent.phones.clone(),
            rights: agent.rights.clone(),
            retired_at: None,
            signature: agent.signature.clone(),
        },
        &emails,
        at,
    )?;
    db.exec("UPDATE group_members SET by_agent = 0 WHERE login = ?1", params![agent.login])?;
    for group in &agent.groups {
        db.exec(
            "INSERT INTO group_members (login, group_key, by_agent) VALUES (?1, ?2, 1) \
             ON CONFLICT DO UPDATE SET by_agent = 1",
            params![agent.login, group],
        )?;
    }
    db.exec(
        "DELETE FROM group_members WHERE login = ?1 AND by_agent = 0 AND by_group = 0",
        params![agent.login],
    )?;
    Ok(())
}

fn put(db: &Db, person: &Person, emails: &[Email], at: Instant) -> Result<()> {
    let kind = if person.role.is_staff() { "agent" } else { "contact" };
    db.exec(
        "INSERT INTO people (login, kind, role, name, account, department, language, time_zone, \
         os_user, phones, rights, retired_at, signature) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) \
         ON CONFLICT (login) DO UPDATE SET kind = excluded.kind, role = excluded.role, \
         name = excluded.name, account = excluded.account, department = excluded.department, \
         language = excluded.language, time_zone = excluded.time_zone, \
         os_user = excluded.os_user, phones = excluded.phones, rights = excluded.rights, \
         retired_at = excluded.retired_at, signature = excluded.signature",
        params![
            person.login,
            kind,
            person.role.as_str(),
            person.name,
            person.account,
            person.department,
            person.language,
            person.time_zone,
            person.os_user,
            serde_json::to_string(&person.phones).unwrap_or_default(),
            serde_json::to_string(&person.rights).unwrap_or_default(),
            person.retired_at.map(|at| at.0),
            person.signature
        ],
    )?;
    let known: Vec<(String, i64, bool)> = db.rows(
        "SELECT address, added_at, active FROM addresses WHERE login = ?1",
        params![person.login],
        |row| Ok((get(row, 0)?, get(row, 1)?, get::<i64>(row, 2)? != 0)),
    )?;
    db.exec("DELETE FROM addresses WHERE login = ?1", params![person.login])?;
    for (position, email) in emails.iter().enumerate() {
        let address = address::fold(email.address());
        let old = known.iter().find(|(old, ..)| *old == address);
        let since = old.map_or(at.0, |(_, since, _)| *since);
        // What is switched on again begins anew (M7).
        if email.active() && old.is_some_and(|(.., was_active)| !was_active) {
            bounces::forget(db, &address)?;
        }
        db.exec(
            "INSERT INTO addresses (address, login, position, active, added_at) \
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                address,
                person.login,
                i64::try_from(position).unwrap_or(i64::MAX),
                i64::from(email.active()),
                since
            ],
        )?;
    }
    Ok(())
}

/// Writes an account; an existing one becomes what is given.
///
/// # Errors
/// Storage trouble.
pub fn put_account(db: &Db, account: &Account) -> Result<()> {
    db.exec(
        "INSERT INTO accounts (key, name, departments) VALUES (?1, ?2, ?3) \
         ON CONFLICT (key) DO UPDATE SET name = excluded.name, \
         departments = excluded.departments, retired_at = NULL",
        params![
            account.key,
            account.name,
            serde_json::to_string(&account.departments).unwrap_or_default()
        ],
    )?;
    Ok(())
}

/// Writes a group with its members; an existing one becomes what is given.
///
/// # Errors
/// Storage trouble.
pub fn put_group(db: &Db, group: &Group) -> Result<()> {
    let queue = group
        .queue
        .and_then(|queue| serde_json::to_value(queue).ok())
        .and_then(|value| value.as_str().map(String::from));
    db.exec(
        "INSERT INTO support_groups (key, name, line, lead, process, queue, email, signature) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
         ON CONFLICT (key) DO UPDATE SET name = excluded.name, line = excluded.line, \
         lead = excluded.lead, process = excluded.process, queue = excluded.queue, \
         email = excluded.email, signature = excluded.signature, retired_at = NULL",
        params![
            group.key,
            group.name,
            group.line.unwrap_or(1),
            group.lead,
            group.process,
            queue,
            group.email,
            group.signature
        ],
    )?;
    db.exec("UPDATE group_members SET by_group = 0 WHERE group_key = ?1", params![group.key])?;
    for login in &group.members {
        db.exec(
            "INSERT INTO group_members (login, group_key, by_group) VALUES (?1, ?2, 1) \
             ON CONFLICT DO UPDATE SET by_group = 1",
            params![login, group.key],
        )?;
    }
    db.exec(
        "DELETE FROM group_members WHERE group_key = ?1 AND by_agent = 0 AND by_group = 0",
        params![group.key],
    )?;
    Ok(())
}

/// Retires or brings back a person, an account or a group; false where there is none.
///
/// # Errors
/// Storage trouble.
pub fn retire(db: &Db, kind: &str, key: &str, at: Option<Instant>) -> Result<bool> {
    let sql = match kind {
        "account" => "UPDATE accounts SET retired_at = ?2 WHERE key = ?1",
        "group" => "UPDATE support_groups SET retired_at = ?2 WHERE key = ?1",
        _ => "UPDATE people SET retired_at = ?2 WHERE login = ?1",
    };
    Ok(db.exec(sql, params![key, at.map(|at| at.0)])? > 0)
}
