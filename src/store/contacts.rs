//! Contacts by what a person remembers of them.

use crate::error::Result;

use super::db::Db;
use super::people::{Person, by_address, by_login, each};

/// Contacts whose login or address this is, else whose login, name or address it begins or is a
/// part of, by login and name; of one account only, if it is named. Looks through all contacts:
/// for a question to a person, not for scripts.
///
/// # Errors
/// Storage trouble.
pub fn like(
    db: &Db,
    text: &str,
    account: Option<&str>,
    most: usize,
) -> Result<Vec<(String, String)>> {
    let of_account = |person: &Person| account.is_none() || person.account.as_deref() == account;
    let exact = match by_login(db, text)? {
        Some(person) => Some(person),
        None => by_address(db, text)?.map(|login| by_login(db, &login)).transpose()?.flatten(),
    };
    let exact = exact.filter(|person| person.role.is_customer() && person.retired_at.is_none());
    if let Some(person) = exact.filter(of_account) {
        return Ok(vec![(person.login, person.name)]);
    }
    let part = text.to_lowercase();
    let mut found = Vec::new();
    each(db, "contact", false, |person| {
        let fits = [&person.login, &person.name].iter().any(|it| it.to_lowercase().contains(&part));
        if of_account(&person) && fits {
            found.push((person.login, person.name));
        }
        Ok(found.len() < most)
    })?;
    Ok(found)
}
