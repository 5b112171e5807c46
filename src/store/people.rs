//! People, accounts and groups: who is who, who belongs where.

mod write;

use serde::de::DeserializeOwned;

use crate::domain::actor::{Actor, Method, Role};
use crate::domain::policy::{Account, Agent, AgentRole, Contact, ContactRole, Email, Group};
use crate::domain::time::Instant;
use crate::error::{Error, Result};

pub use write::{put_account, put_agent, put_contact, put_group, retire};

use super::db::{Db, Row, get, params};

/// A person as the desk keeps them.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub login: String,
    pub role: Role,
    pub name: String,
    pub account: Option<String>,
    pub department: Option<String>,
    pub language: Option<String>,
    pub time_zone: Option<String>,
    pub os_user: Option<String>,
    pub phones: Vec<String>,
    pub rights: Vec<crate::domain::policy::AgentRight>,
    pub retired_at: Option<Instant>,
    /// What an agent's mail to customers ends with.
    pub signature: Option<String>,
}

impl Person {
    /// The noun whose verbs change the person: `agent` or `contact`.
    pub fn noun(&self) -> &'static str {
        if self.role.is_staff() { "agent" } else { "contact" }
    }
}

const PERSON: &str = "SELECT login, role, name, account, department, language, time_zone, \
    os_user, phones, rights, retired_at, signature FROM people";

fn read(row: &Row<'_>) -> Result<Person> {
    let person = Person {
        login: get(row, 0)?,
        role: Role::parse(&get::<String>(row, 1)?).ok_or_else(damaged_person)?,
        name: get(row, 2)?,
        account: get(row, 3)?,
        department: get(row, 4)?,
        language: get(row, 5)?,
        time_zone: get(row, 6)?,
        os_user: get(row, 7)?,
        phones: json(&get::<String>(row, 8)?)?,
        rights: json(&get::<String>(row, 9)?)?,
        retired_at: get::<Option<i64>>(row, 10)?.map(Instant),
        signature: get(row, 11)?,
    };
    // Contacts have none.
    if person.signature.is_some() && !person.role.is_staff() {
        return Err(damaged_person());
    }
    Ok(person)
}

/// A person by login, retired ones too.
///
/// # Errors
/// Storage trouble.
pub fn by_login(db: &Db, login: &str) -> Result<Option<Person>> {
    db.row(&format!("{PERSON} WHERE login = ?1"), params![login], read)
}

/// The person whom an OS account acts as (P4).
///
/// # Errors
/// Storage trouble.
pub fn by_os_user(db: &Db, os_user: &str) -> Result<Option<Person>> {
    db.row(&format!("{PERSON} WHERE os_user = ?1 AND retired_at IS NULL"), params![os_user], read)
}

/// The person as one who acts, with the groups of an agent.
///
/// # Errors
/// Storage trouble.
pub fn actor(db: &Db, person: Person, method: Method) -> Result<Actor> {
    let groups = if person.role.is_staff() { groups_of(db, &person.login)? } else { Vec::new() };
    let watches = follows(db, &person)?;
    Ok(Actor {
        login: person.login,
        name: person.name,
        role: person.role,
        account: person.account,
        department: person.department,
        groups,
        rights: person.rights,
        time_zone: person.time_zone,
        behind: None,
        method,
        watches,
        joins: None,
    })
}

/// Whether a customer follows any case: only then lists look for such.
fn follows(db: &Db, person: &Person) -> Result<bool> {
    if !person.role.is_customer() {
        return Ok(false);
    }
    let sql = "SELECT 1 FROM case_watchers WHERE login = ?1 LIMIT 1";
    Ok(db.row(sql, params![person.login], |row| get::<i64>(row, 0))?.is_some())
}

/// The groups an agent is a member of.
///
/// # Errors
/// Storage trouble.
pub fn groups_of(db: &Db, login: &str) -> Result<Vec<String>> {
    let sql = "SELECT group_key FROM group_members WHERE login = ?1 ORDER BY group_key";
    db.rows(sql, params![login], |row| get(row, 0))
}

/// The members of a group.
///
/// # Errors
/// Storage trouble.
pub fn members_of(db: &Db, group: &str) -> Result<Vec<String>> {
    let sql = "SELECT m.login FROM group_members m JOIN people p ON p.login = m.login \
               WHERE m.group_key = ?1 AND p.retired_at IS NULL ORDER BY m.login";
    db.rows(sql, params![group], |row| get(row, 0))
}

/// The active mail addresses of a person, in their order; none for the retired (N3).
///
/// # Errors
/// Storage trouble.
pub fn active_addresses(db: &Db, login: &str) -> Result<Vec<String>> {
    db.rows(
        "SELECT a.address FROM addresses a JOIN people p ON p.login = a.login \
         WHERE a.login = ?1 AND a.active = 1 AND p.retired_at IS NULL ORDER BY a.position",
        params![login],
        |row| get(row, 0),
    )
}

/// Since when an address is this person's.
///
/// # Errors
/// Storage trouble.
pub fn address_since(db: &Db, login: &str, address: &str) -> Result<Option<Instant>> {
    let sql = "SELECT added_at FROM addresses WHERE login = ?1 AND address = ?2";
    let address = crate::domain::address::fold(address);
    db.row(sql, params![login, address], |row| Ok(Instant(get(row, 0)?)))
}

/// The unretired person an address belongs to.
///
/// # Errors
/// Storage trouble.
pub fn by_address(db: &Db, address: &str) -> Result<Option<String>> {
    db.row(
        "SELECT a.login FROM addresses a JOIN people p ON p.login = a.login \
         WHERE a.address = ?1 AND p.retired_at IS NULL",
        params![crate::domain::address::fold(address)],
        |row| get(row, 0),
    )
}

/// Whether an address belongs to somebody who is retired.
///
/// # Errors
/// Storage trouble.
pub fn is_of_retired(db: &Db, address: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM addresses a JOIN people p ON p.login = a.login \
               WHERE a.address = ?1 AND p.retired_at IS NOT NULL";
    Ok(db
        .row(sql, params![crate::domain::address::fold(address)], |row| get::<i64>(row, 0))?
        .is_some())
}

/// A group by key, with its members; retired ones too, with the instant.
///
/// # Errors
/// Storage trouble.
pub fn group(db: &Db, key: &str) -> Result<Option<(Group, Option<Instant>)>> {
    let found = db.row(&format!("{GROUP} WHERE key = ?1"), params![key], read_group)?;
    let Some((mut group, retired)) = found else { return Ok(None) };
    group.members = named_by(db, key)?;
    Ok(Some((group, retired)))
}

/// Whom the group's own entry names, retired or not; `members_of` says who is in it.
fn named_by(db: &Db, group: &str) -> Result<Vec<String>> {
    let sql =
        "SELECT login FROM group_members WHERE group_key = ?1 AND by_group = 1 ORDER BY login";
    db.rows(sql, params![group], |row| get(row, 0))
}

const GROUP: &str = "SELECT key, name, line, lead, process, queue, email, retired_at, signature \
    FROM support_groups";

fn read_group(row: &Row<'_>) -> Result<(Group, Option<Instant>)> {
    let queue = get::<Option<String>>(row, 5)?.map(|word| json(&format!("\"{word}\"")));
    let group = Group {
        key: get(row, 0)?,
        name: get(row, 1)?,
        line: get(row, 2)?,
        members: Vec::new(),
        lead: get(row, 3)?,
        process: get(row, 4)?,
        queue: queue.transpose()?,
        email: get(row, 6)?,
        signature: get(row, 8)?,
    };
    Ok((group, get::<Option<i64>>(row, 7)?.map(Instant)))
}

/// An account by key; retired ones too, with the instant.
///
/// # Errors
/// Storage trouble.
pub fn account(db: &Db, key: &str) -> Result<Option<(Account, Option<Instant>)>> {
    db.row(
        "SELECT key, name, departments, retired_at FROM accounts WHERE key = ?1",
        params![key],
        |row| {
            let departments = json(&get::<String>(row, 2)?)?;
            let account = Account { key: get(row, 0)?, name: get(row, 1)?, departments };
            Ok((account, get::<Option<i64>>(row, 3)?.map(Instant)))
        },
    )
}

/// A contact as the policy file writes one.
///
/// # Errors
/// Storage trouble.
pub fn contact(db: &Db, person: &Person) -> Result<Contact> {
    let emails = emails(db, &person.login)?;
    Ok(Contact {
        login: person.login.clone(),
        name: person.name.clone(),
        emails,
        phones: person.phones.clone(),
        account: person.account.clone(),
        department: person.department.clone(),
        role: (person.role == Role::Power).then_some(ContactRole::Power),
        language: person.language.clone(),
        time_zone: person.time_zone.clone(),
        os_user: person.os_user.clone(),
    })
}

/// An agent as the policy file writes one.
///
/// # Errors
/// Storage trouble.
pub fn agent(db: &Db, person: &Person) -> Result<Agent> {
    let email = emails(db, &person.login)?.first().map(|email| email.address().to_string());
    Ok(Agent {
        login: person.login.clone(),
        name: person.name.clone(),
        email,
        phones: person.phones.clone(),
        role: match person.role {
            Role::Lead => Some(AgentRole::Lead),
            Role::Admin => Some(AgentRole::Admin),
            _ => None,
        },
        groups: db.rows(
            "SELECT group_key FROM group_members WHERE login = ?1 AND by_agent = 1 \
             ORDER BY group_key",
            params![person.login],
            |row| get(row, 0),
        )?,
        rights: person.rights.clone(),
        language: person.language.clone(),
        time_zone: person.time_zone.clone(),
        os_user: person.os_user.clone(),
        signature: person.signature.clone(),
    })
}

fn emails(db: &Db, login: &str) -> Result<Vec<Email>> {
    let sql = "SELECT address, active FROM addresses WHERE login = ?1 ORDER BY position";
    db.rows(sql, params![login], |row| {
        let address: String = get(row, 0)?;
        let active = get::<i64>(row, 1)? != 0;
        Ok(if active { Email::Plain(address) } else { Email::Switched { address, active } })
    })
}

/// Every person of one kind (`contact` or `agent`), in the order of the logins.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each(
    db: &Db,
    kind: &str,
    with_retired: bool,
    mut take: impl FnMut(Person) -> Result<bool>,
) -> Result<()> {
    let sql = format!("{PERSON} WHERE kind = ?1 AND (?2 OR retired_at IS NULL) ORDER BY login");
    db.each(&sql, params![kind, with_retired], |row| take(read(row)?))
}

/// The unretired contacts of an account, in the order of the logins.
///
/// # Errors
/// Storage trouble.
pub fn of_account(db: &Db, account: &str) -> Result<Vec<Person>> {
    let sql = format!("{PERSON} WHERE account = ?1 AND retired_at IS NULL ORDER BY login");
    db.rows(&sql, params![account], read)
}

/// Every account, in the order of the keys.
///
/// # Errors
/// Storage trouble.
pub fn accounts(db: &Db, with_retired: bool) -> Result<Vec<(Account, Option<Instant>)>> {
    let sql = "SELECT key, name, departments, retired_at FROM accounts \
               WHERE ?1 OR retired_at IS NULL ORDER BY key";
    db.rows(sql, params![with_retired], |row| {
        let departments = json(&get::<String>(row, 2)?)?;
        let account = Account { key: get(row, 0)?, name: get(row, 1)?, departments };
        Ok((account, get::<Option<i64>>(row, 3)?.map(Instant)))
    })
}

/// Every group with its members, in the order of the keys.
///
/// # Errors
/// Storage trouble.
pub fn groups(db: &Db, with_retired: bool) -> Result<Vec<(Group, Option<Instant>)>> {
    let sql = format!("{GROUP} WHERE ?1 OR retired_at IS NULL ORDER BY key");
    let mut groups = db.rows(&sql, params![with_retired], read_group)?;
    for (group, _) in &mut groups {
        group.members = named_by(db, &group.key)?;
    }
    Ok(groups)
}

/// The unretired leads and admins, by login.
///
/// # Errors
/// Storage trouble.
pub fn heads(db: &Db) -> Result<Vec<String>> {
    let sql = "SELECT login FROM people WHERE role IN ('lead', 'admin') AND retired_at IS NULL \
               AND kind = 'agent' ORDER BY login";
    db.rows(sql, params![], |row| get(row, 0))
}

/// How many unretired admins there are.
///
/// # Errors
/// Storage trouble.
pub fn admins(db: &Db) -> Result<Vec<String>> {
    // In the words of the index of heads, which the plan needs to take it.
    let sql = "SELECT login FROM people WHERE role IN ('lead', 'admin') AND retired_at IS NULL \
               AND role = 'admin'";
    db.rows(sql, params![], |row| get(row, 0))
}

/// Logins of one kind (`contact`, `agent`) or of all, for suggestions.
///
/// # Errors
/// Storage trouble.
pub fn logins(db: &Db, kind: Option<&str>) -> Result<Vec<String>> {
    let sql = "SELECT login FROM people WHERE (kind = ?1 OR ?1 = '') AND retired_at IS NULL \
               ORDER BY login LIMIT 5000";
    db.rows(sql, params![kind.unwrap_or("")], |row| get(row, 0))
}

fn json<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|_| damaged_person())
}

fn damaged_person() -> Error {
    Error::damaged("a row about people holds a value that none can have")
}
