//! How the people of a case are named to somebody (M12): a customer sees no login of another
//! account, an address in its place.

use std::collections::HashMap;

use crate::casework::desk::open::Desk;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::rights::{self, Standing};
use crate::error::Result;
use crate::store;

/// What stands for somebody without an address.
const SOMEBODY: &str = "somebody";

/// The names for one reader of one case, each looked up once.
pub struct NamesFor<'a> {
    desk: &'a Desk,
    reader: &'a Actor,
    /// The contact, where the reader may know them.
    contact: Option<&'a str>,
    known: HashMap<String, String>,
}

impl<'a> NamesFor<'a> {
    pub fn reader(desk: &'a Desk, reader: &'a Actor, case: &'a Case) -> NamesFor<'a> {
        let beside = rights::standing(reader, case) == Some(Standing::Watcher);
        let contact = case.contact.as_deref().filter(|_| !beside);
        NamesFor { desk, reader, contact, known: HashMap::new() }
    }

    /// The login, or what stands for it.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn of(&mut self, login: &str) -> Result<String> {
        // No login has an @: an address is nobody's login.
        let plain = !self.reader.role.is_customer()
            || login == self.reader.login
            || self.contact == Some(login)
            || login.contains('@');
        if plain {
            return Ok(login.to_string());
        }
        if let Some(name) = self.known.get(login) {
            return Ok(name.clone());
        }
        let person = store::people::by_login(&self.desk.db, login)?;
        let account = &self.reader.account;
        let name = match person.filter(|person| person.role.is_customer()) {
            Some(person) if account.is_none() || person.account != *account => {
                let addresses = store::people::active_addresses(&self.desk.db, login)?;
                addresses.into_iter().next().unwrap_or_else(|| SOMEBODY.into())
            }
            _ => login.to_string(),
        };
        self.known.insert(login.into(), name.clone());
        Ok(name)
    }

    /// Whether the case is of people whom the reader may know by name.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn knows_contact(&mut self, case: &Case) -> Result<bool> {
        Ok(match case.contact.as_deref() {
            Some(contact) => self.of(contact)? == contact,
            None => true,
        })
    }
}
