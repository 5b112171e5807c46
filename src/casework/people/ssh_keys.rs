//! Letting keys in and out (P5); what `authorized_keys` says counts only while they stand here.

use crate::access::keys::PublicKey;
use crate::domain::actor::Actor;
use crate::domain::desk_event::{AccessEvent, AccessStep, DeskEvent};
use crate::error::{Error, Result};
use crate::store;
use crate::store::access::SshKey;

use crate::casework::desk::open::Desk;

/// Lets a key in as somebody; false where it was so already. Inside a transaction of `desk.db`.
///
/// # Errors
/// Nobody of that login (3), a retired one or a key of somebody else (5).
pub fn add(desk: &Desk, actor: &Actor, login: &str, key: &PublicKey) -> Result<bool> {
    let db = &desk.db;
    let Some(person) = store::people::by_login(db, login)? else {
        let logins = store::people::logins(db, None)?;
        return Err(Error::unknown("person", login, logins.iter().map(String::as_str)));
    };
    if person.retired_at.is_some() {
        return Err(Error::conflict(format!("{login} is retired and cannot come in")));
    }
    match store::access::key(db, &key.fingerprint)? {
        Some(known) if known.login == login => return Ok(false),
        Some(known) => {
            return Err(Error::conflict(format!("this key already belongs to {}", known.login))
                .hint(format!(
                    "a key is one person's; take it back with `casebook keys remove {} {}`",
                    known.login, known.fingerprint
                )));
        }
        None => {}
    }
    let mut operation = desk.begin_operation(actor, "keys add")?;
    let told = key_event(AccessStep::KeyAdded, login, &key.fingerprint);
    store::journal::desk_event(db, &mut operation, desk.now, &told)?;
    store::journal::seal(db, operation)?;
    store::access::add_key(
        db,
        &SshKey {
            fingerprint: key.fingerprint.clone(),
            login: login.into(),
            kind: key.kind.clone(),
            comment: key.comment.clone(),
            added_at: desk.now,
        },
    )?;
    Ok(true)
}

/// Lets a key of somebody in no longer, or all of them; which. Inside a transaction of `desk.db`.
///
/// # Errors
/// A key that is none of theirs, or nobody with keys (3).
pub fn remove(
    desk: &Desk,
    actor: &Actor,
    login: &str,
    fingerprint: Option<&str>,
) -> Result<Vec<String>> {
    let db = &desk.db;
    let mut keys: Vec<String> =
        store::access::keys(db, Some(login))?.into_iter().map(|key| key.fingerprint).collect();
    if let Some(fingerprint) = fingerprint {
        if !keys.iter().any(|key| key == fingerprint) {
            return Err(Error::unknown("key", fingerprint, keys.iter().map(String::as_str))
                .hint(format!("see them with `casebook keys list {login}`")));
        }
        keys.retain(|key| key == fingerprint);
    }
    if keys.is_empty() {
        return Err(Error::not_found(format!("there is no key of “{login}”"))
            .hint("see all of them with `casebook keys list`"));
    }
    let mut operation = desk.begin_operation(actor, "keys remove")?;
    for key in &keys {
        store::access::remove_key(db, key)?;
        let told = key_event(AccessStep::KeyRemoved, login, key);
        store::journal::desk_event(db, &mut operation, desk.now, &told)?;
    }
    store::journal::seal(db, operation)?;
    Ok(keys)
}

fn key_event(what: AccessStep, login: &str, fingerprint: &str) -> DeskEvent {
    DeskEvent::Access(AccessEvent {
        what,
        login: login.into(),
        key: Some(fingerprint.into()),
        proof: None,
        mail: None,
    })
}
