//! Who is acting (P4): the first that fits, never falling back to something stronger.
//!
//! `kept` is the token of a session, `password` what the desk keeps of secrets, `gate` takes apart
//! what comes in over ssh, `keys` are the keys that may.

pub mod deployment;
pub mod gate;
pub mod keys;
pub mod password;
pub mod session_token;

use std::path::Path;

use crate::domain::actor::{Actor, Method, Role};
use crate::domain::rights::{self, Ability};
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::store;
use crate::store::db::Db;
use crate::store::people::Person;

use crate::access::session_token::SessionToken;

/// What the process knows of the person at the keyboard.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The real user id, and its name in the system.
    pub uid: u32,
    pub os_user: Option<String>,
    /// The caller owns the desk file.
    pub owns_desk: bool,
}

impl Caller {
    /// Looks at the process and the desk file. Never at `$USER`.
    pub fn of_process(desk: &Path) -> Caller {
        use std::os::unix::fs::MetadataExt;
        let uid = nix::unistd::getuid();
        let owner = std::fs::metadata(desk).ok().map(|meta| meta.uid());
        let name = nix::unistd::User::from_uid(uid).ok().flatten().map(|user| user.name);
        Caller { uid: uid.as_raw(), os_user: name, owns_desk: owner == Some(uid.as_raw()) }
    }

    /// The caller is the desk's own OS account (rule “Service account”).
    pub fn is_service(&self, service: Option<&str>) -> bool {
        match service {
            Some(name) => self.os_user.as_deref() == Some(name),
            None => self.owns_desk,
        }
    }
}

/// Refuses to run with rights that the caller does not have (P7).
///
/// # Errors
/// Setuid or setgid (78).
pub fn refuse_set_uid() -> Result<()> {
    let same_user = nix::unistd::getuid() == nix::unistd::geteuid();
    let same_group = nix::unistd::getgid() == nix::unistd::getegid();
    if same_user && same_group {
        return Ok(());
    }
    Err(Error::new(ErrorKind::SetUid, "casebook does not run setuid or setgid")
        .hint("take the bit off the file; let people in over ssh instead"))
}

/// Whoever is signed in. A session that has ended stands for nobody, not for the OS user.
///
/// # Errors
/// A session that has ended (10), storage trouble.
pub fn signed_in(db: &Db, kept: &SessionToken, now: Instant) -> Result<Actor> {
    let ends = store::access::session(db, &kept.login, &password::digest(&kept.token))?;
    let person = match ends.filter(|ends| *ends > now) {
        Some(_) => store::people::by_login(db, &kept.login)?,
        None => None,
    };
    match person.filter(|person| person.retired_at.is_none()) {
        Some(person) => store::people::actor(db, person, Method::Session),
        None => Err(Error::new(ErrorKind::Identity, "your session has ended")
            .code("session_ended")
            .hint("sign in again with `casebook login LOGIN`, or leave with `casebook logout`")),
    }
}

/// The person that the OS account stands for, or the desk itself for its service account.
///
/// # Errors
/// Nobody (10), storage trouble.
pub fn identify(db: &Db, caller: &Caller, service: Option<&str>) -> Result<Actor> {
    if let Some(name) = caller.os_user.as_deref()
        && let Some(person) = store::people::by_os_user(db, name)?
    {
        return store::people::actor(db, person, Method::OsUser);
    }
    if caller.is_service(service) {
        return Ok(Actor::system(Method::OsUser));
    }
    let who = caller.os_user.clone().unwrap_or_else(|| format!("uid {}", caller.uid));
    Err(Error::new(ErrorKind::Identity, format!("the desk does not know who {who} is"))
        .hint("sign in with `casebook login LOGIN`")
        .hint(format!(
            "or ask an admin: `casebook contact edit LOGIN --os-user {who}` (staff: `agent edit`)"
        )))
}

/// The person named by `--as`, for admins and the owner of the desk file only (P4). A session is
/// worth what its person is: who signs in on the owner's account gets nothing from the account.
///
/// # Errors
/// Somebody else may not (4); nobody of that login (3); a retired one (4).
pub fn act_as(db: &Db, caller: &Caller, behind: &Actor, login: &str) -> Result<Actor> {
    if login == behind.login {
        return Ok(behind.clone());
    }
    let owner = behind.method == Method::OsUser && caller.owns_desk;
    if !owner {
        rights::require(behind, Ability::ActAs)?;
    }
    let Some(person) = store::people::by_login(db, login)? else {
        let logins = store::people::logins(db, None)?;
        return Err(Error::unknown("person", login, logins.iter().map(String::as_str)).field("as"));
    };
    not_retired(&person)?;
    let mut actor = store::people::actor(db, person, Method::As)?;
    actor.behind = Some(behind.login.clone());
    Ok(actor)
}

fn not_retired(person: &Person) -> Result<()> {
    if person.retired_at.is_none() {
        return Ok(());
    }
    Err(Error::not_permitted(format!("{} is retired and cannot act", person.login)).hint(format!(
        "bring the person back: `casebook {} edit {} --unretire`",
        person.noun(),
        person.login
    )))
}

/// CASEBOOK_NOW is for admins and the owner of the desk file.
///
/// # Errors
/// Somebody else may not (4).
pub fn may_set_clock(caller: &Caller, behind: Option<&Actor>) -> Result<()> {
    match behind {
        _ if caller.owns_desk => Ok(()),
        Some(behind) => Ok(rights::require(behind, Ability::SetClock)?),
        None => Err(Error::not_permitted(Ability::SetClock.refusal(Role::Customer))),
    }
}
