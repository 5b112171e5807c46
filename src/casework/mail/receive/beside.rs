//! Others in a mail (M12): those in its Cc, who watch the case from then on; one who watches it no
//! longer; one whom a reply was copied to, and who answers.

use crate::casework::cases::act::act;
use crate::casework::cases::operation::OperationContext;
use crate::casework::desk::open::Desk;
use crate::domain::action::Action;
use crate::domain::actor::{Actor, Method, Role};
use crate::domain::case::Case;
use crate::domain::mail_state::MailDisposition;
use crate::domain::policy::CcPolicy;
use crate::domain::watcher::Watcher;
use crate::error::Result;
use crate::mail::inbound::Incoming;
use crate::mail::token::Purpose;
use crate::store;

use super::disposition::{COMMAND, Disposition};
use super::routing;

/// The most people who come to watch a case by Cc: a list of all is no circle of colleagues.
const MOST: usize = 20;

/// Makes the contacts in Cc watchers. Whom a mail without proof names waits for staff's answer.
pub(super) fn watch(
    desk: &Desk,
    sender: &Actor,
    mail: &Incoming,
    case: &Case,
    proved: bool,
) -> Result<()> {
    let mode = desk.policy()?.mail.cc;
    if mode == CcPolicy::Off || case.internal || case.is_final() {
        return Ok(());
    }
    let mut all: Vec<Watcher> = Vec::new();
    for address in &mail.cc_line {
        if case.watchers.len() + all.len() >= MOST {
            break;
        }
        let Some(login) = store::people::by_address(&desk.db, address)? else { continue };
        let Some(person) = store::people::by_login(&desk.db, &login)? else { continue };
        let of_account = person.account.is_some() && person.account == case.account;
        let wanted = mode == CcPolicy::Contacts || of_account;
        let known = login == sender.login || all.iter().any(|it| it.login == login);
        if person.role.is_customer() && person.retired_at.is_none() && wanted && !known {
            let by = sender.login.clone();
            all.push(Watcher { login, by, staff: false, pending: !proved });
        }
    }
    if all.is_empty() {
        return Ok(());
    }
    let system = Actor::system(Method::Mail);
    let how = OperationContext::new(desk, &system, COMMAND);
    act(desk, case.id, &Action::Watch(all), &how).map(drop)
}

/// An address that was made for this watcher, to stop it.
pub(super) fn unwatch(desk: &Desk, actor: &Actor, mail: &Incoming) -> Result<Option<Disposition>> {
    for claim in routing::claims_of_addresses(desk, mail)? {
        let Some(keys) = desk.keys()?.filter(|_| claim.purpose == Purpose::Unwatch) else {
            continue;
        };
        if !claim.proves(keys, &actor.login) {
            continue;
        }
        let Some(case) = store::cases::by_id(&desk.db, claim.case)? else { continue };
        if !case.watchers.iter().any(|it| it.login == actor.login) {
            return Ok(Some(Disposition::ignore("the sender does not watch it").on(&case)));
        }
        let how = OperationContext::new(desk, actor, COMMAND);
        let action = Action::Unwatch(vec![actor.login.clone()]);
        let done = act(desk, case.id, &action, &how)?;
        let told = Disposition::new(MailDisposition::Appended, "the sender watches it no longer");
        return Ok(Some(told.on(&done.case)));
    }
    Ok(None)
}

/// Whoever answers at an address that a reply was copied to: nobody the desk knows, who may write
/// on this one case (rule “Watchers”). No login has an @.
pub(super) fn guest(mail: &Incoming, case: Option<i64>) -> Actor {
    let address = mail.from.clone().unwrap_or_default();
    Actor {
        name: address.clone(),
        login: address,
        role: Role::Customer,
        joins: case,
        ..Actor::system(Method::Mail)
    }
}
