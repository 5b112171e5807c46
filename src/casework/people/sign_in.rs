//! Signing in and out, and choosing a password (P6).
//!
//! A try counts before the password is looked at, so that many at once are held up like many in a
//! row. Whether a login exists shows neither in the words nor in the time it takes.

use crate::access::password::{self, LENGTH};
use crate::casework::run;
use crate::domain::actor::{Actor, Method};
use crate::domain::desk_event::{AccessEvent, AccessStep, DeskEvent};
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::store;
use crate::store::access::RefusedAttempt;

use crate::casework::desk::open::Desk;

/// How long a session lasts, in seconds: 12 hours.
const SESSION: i64 = 12 * 3600;
/// How many wrong passwords are free; each further one doubles the wait, up to 15 minutes.
const FREE: i64 = 5;
const FIRST_WAIT: i64 = 30;
const LONGEST_WAIT: i64 = 15 * 60;

/// Somebody who has just signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub token: String,
    pub actor: Actor,
    pub till: Instant,
}

/// Starts a session for whoever knows the password.
///
/// # Errors
/// Not the login's password, or too many wrong ones (10); storage trouble.
pub fn sign_in(desk: &Desk, login: &str, password: &str) -> Result<SignedIn> {
    let person = proven(desk, "login", login, password)?;
    let token = password::token()?;
    let till = desk.now.plus(SESSION);
    let actor = store::people::actor(&desk.db, person, Method::Session)?;
    let hash = password::digest(&token);
    record(desk, &actor, "login", AccessStep::SignedIn, login, &hash, || {
        store::access::start_session(&desk.db, login, &hash, desk.now, till)
    })?;
    Ok(SignedIn { token, actor, till })
}

/// Ends the session of this token; whether there was one.
///
/// # Errors
/// Storage trouble.
pub fn sign_out(desk: &Desk, actor: &Actor, token: &str) -> Result<()> {
    let hash = password::digest(token);
    record(desk, actor, "logout", AccessStep::SignedOut, &actor.login, &hash, || {
        store::access::end_sessions(&desk.db, &actor.login, Some(&hash)).map(|_| ())
    })
}

/// Changes the own password; all sessions end.
///
/// # Errors
/// No password of the desk's own (4), the old one is wrong (10), a new one that will not do (6).
pub fn change_password(desk: &Desk, actor: &Actor, old: &str, new: &NewPassword) -> Result<()> {
    if old == new.0 {
        return Err(not_new());
    }
    proven(desk, "passwd", &actor.login, old)?;
    set(desk, actor, new)
}

/// Sets the password of whoever was sent this code; their login. `only` where it is known already
/// who that is.
///
/// # Errors
/// A code that is wrong, used or too old (10), a new password that will not do (6).
pub fn redeem_code(
    desk: &Desk,
    code: &str,
    new: &NewPassword,
    only: Option<&Actor>,
) -> Result<String> {
    let db = &desk.db;
    let invited = store::access::invited_login(db, &password::code_digest(code), desk.now)?
        .filter(|login| only.is_none_or(|actor| actor.login == *login));
    let person = match &invited {
        Some(login) => store::people::by_login(db, login)?,
        None => None,
    };
    let Some(person) = person else {
        let claimed = only.map_or("", |actor| actor.login.as_str());
        record_refusal(desk, "passwd", claimed, "no such code", "", false)?;
        return Err(Error::new(ErrorKind::Identity, "the code is wrong, used or too old")
            .code("wrong_code")
            .hint("ask whoever invited you for a new one"));
    };
    let kept = store::access::password(db, &person.login)?;
    if kept.is_some() && password::fits(&new.0, kept.as_deref())? {
        return Err(not_new());
    }
    let login = person.login.clone();
    let actor = store::people::actor(db, person, Method::Code)?;
    set(desk, &actor, new)?;
    Ok(login)
}

/// Whether the desk keeps a password of this person; else who does.
///
/// # Errors
/// There is none (4); storage trouble.
pub fn owns_password(desk: &Desk, actor: &Actor) -> Result<()> {
    if store::access::password(&desk.db, &actor.login)?.is_some() {
        return Ok(());
    }
    let person = store::people::by_login(&desk.db, &actor.login)?;
    let os_user = person.and_then(|person| person.os_user);
    let login = &actor.login;
    let error = Error::not_permitted(match &os_user {
        Some(user) => format!(
            "the desk keeps no password of {login}: the system signs {user} in, and keeps the password"
        ),
        None if actor.method == Method::Gate => {
            format!("the desk keeps no password of {login}: the ssh key is what lets them in")
        }
        None => format!("the desk keeps no password of {login}"),
    })
    .code("no_password");
    Err(match os_user {
        Some(_) => error.hint("change it with the system's own `passwd`"),
        None => error.hint("with the code of an invitation: `casebook passwd --code`"),
    })
}

/// A new password that will do.
pub struct NewPassword(String);

impl NewPassword {
    /// Looks whether it will do, and was typed twice alike.
    ///
    /// # Errors
    /// Too short or long, or not repeated (6).
    pub fn new(text: String, repeat: &str) -> Result<NewPassword> {
        let length = text.chars().count();
        let (least, most) = (LENGTH.start(), LENGTH.end());
        if !LENGTH.contains(&length) {
            let message =
                format!("the new password has {length} characters; it takes {least} to {most}");
            return Err(Error::invalid("password", message));
        }
        if text != repeat {
            let message = "the new password and its repetition differ";
            return Err(Error::invalid("password", message).hint("type it again, twice alike"));
        }
        Ok(NewPassword(text))
    }
}

fn not_new() -> Error {
    Error::invalid("password", "the new password is the old one").hint("choose another")
}

fn set(desk: &Desk, actor: &Actor, new: &NewPassword) -> Result<()> {
    let hash = password::hash(&new.0)?;
    record(
        desk,
        actor,
        "passwd",
        AccessStep::Password,
        &actor.login,
        &password::digest(&hash),
        || {
            store::access::set_password(&desk.db, &actor.login, &hash, desk.now)?;
            store::access::end_sessions(&desk.db, &actor.login, None).map(|_| ())
        },
    )
}

/// The person whose password this is.
fn proven(
    desk: &Desk,
    door: &'static str,
    login: &str,
    typed: &str,
) -> Result<store::people::Person> {
    let db = &desk.db;
    let tried = run::plain(desk, false, |_| {
        let (wrong, last) = store::access::wrong_passwords(db, login, desk.now)?;
        let open_at = last.plus(wait_after(wrong));
        if open_at > desk.now {
            return Ok(Err(open_at.0 - desk.now.0));
        }
        record_refusal(desk, door, login, "wrong password", "", true).map(Ok)
    })?;
    let id = match tried {
        Ok(id) => id,
        Err(seconds) => return Err(held_up(seconds)),
    };
    let person = store::people::by_login(db, login)?.filter(|it| it.retired_at.is_none());
    let kept = match &person {
        Some(_) => store::access::password(db, login)?,
        None => None,
    };
    match person {
        Some(person) if password::fits(typed, kept.as_deref())? => {
            run::plain(desk, false, |_| store::access::forgive(db, login, id))?;
            Ok(person)
        }
        Some(_) => Err(wrong()),
        None => {
            password::fits(typed, None)?;
            Err(wrong())
        }
    }
}

fn wait_after(wrong: i64) -> i64 {
    if wrong < FREE {
        return 0;
    }
    let doublings = u32::try_from(wrong - FREE).unwrap_or(u32::MAX).min(10);
    (FIRST_WAIT << doublings).min(LONGEST_WAIT)
}

fn wrong() -> Error {
    Error::new(ErrorKind::Identity, "the login or the password is wrong")
        .code("wrong_password")
        .hint("a forgotten password is set anew with an invitation: ask an admin of the desk")
}

fn held_up(seconds: i64) -> Error {
    let wait = match seconds {
        ..60 => format!("{seconds} seconds"),
        _ => format!("{} minutes", (seconds + 59) / 60),
    };
    Error::new(ErrorKind::Identity, format!("too many wrong passwords; try again in {wait}"))
        .code("held_up")
        .hint("a forgotten password is set anew with an invitation: ask an admin of the desk")
}

/// Writes down that somebody was turned away (`log refused`).
///
/// # Errors
/// Storage trouble.
pub fn record_refusal(
    desk: &Desk,
    door: &str,
    login: &str,
    reason: &str,
    tried: &str,
    counts: bool,
) -> Result<i64> {
    let refusal = RefusedAttempt {
        id: 0,
        at: desk.now,
        login: login.chars().take(64).collect(),
        door: door.into(),
        reason: reason.into(),
        tried: tried.chars().take(200).collect(),
    };
    store::access::refuse(&desk.db, &refusal, counts)
}

/// Does something about how a person gets in, and journals it.
///
/// # Errors
/// What `work` fails with; storage trouble.
pub fn record(
    desk: &Desk,
    actor: &Actor,
    command: &str,
    what: AccessStep,
    login: &str,
    proof: &str,
    work: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let db = &desk.db;
    run::plain(desk, false, |_| {
        work()?;
        let mut operation = desk.begin_operation(actor, command)?;
        let (login, proof) = (login.to_string(), Some(proof.to_string()));
        let told = DeskEvent::Access(AccessEvent { what, login, key: None, proof, mail: None });
        store::journal::desk_event(db, &mut operation, desk.now, &told)?;
        store::journal::seal(db, operation).map(|_| ())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_after_five_to_fifteen_minutes() {
        let waits: Vec<i64> = [0, 4, 5, 6, 7, 8, 9, 10, 11, 5000].map(wait_after).into();
        assert_eq!(waits, [0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
    }

    #[test]
    fn a_new_password_has_eight_to_1024_characters() {
        let judged = |text: &str| NewPassword::new(text.into(), text).map(|_| ());
        assert!(judged("1234567").is_err());
        assert!(judged("日本語日本語日本").is_ok(), "characters, not bytes");
        assert!(judged(&"x".repeat(1024)).is_ok());
        assert!(judged(&"x".repeat(1025)).is_err());
        assert!(NewPassword::new("12345678".into(), "12345679").is_err());
    }
}
