//! What a person decides of a mail that is held or was ignored (M2).

use crate::casework::desk::open::Desk;
use crate::domain::actor::Actor;
use crate::domain::case::Phase;
use crate::domain::rights;
use crate::error::{Error, Result};
use crate::mail::inbound::Incoming;
use crate::store;
use crate::store::mails::ReceivedMail;

use super::disposition::Disposition;
use super::disposition::IncomingSender;
use super::disposition::Received;
use super::disposition::actor;
use super::filing::{self, MailFiling};
use super::on_behalf;
use crate::casework::mail::receive::routing;

/// What a person says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReleaseChoice {
    /// It is a person's: where its proofs say, else a new case.
    Person,
    /// A new case, of this contact where one is named, for this service.
    New { contact: Option<String>, service: Option<String> },
    /// Onto this case; a case that has ended is followed by a new one.
    Onto(i64),
}

/// Lets a mail go on. Inside a write transaction of `desk.db`.
///
/// # Errors
/// A mail whose source is gone, or that has no sender and nobody is named for it (5); trouble of
/// ours.
pub fn release(desk: &Desk, mut row: ReceivedMail, wish: &ReleaseChoice) -> Result<Received> {
    let Some(raw) = store::mails::raw(&desk.db, row.id)? else {
        return Err(Error::conflict(format!("the source of M-{} is no longer kept", row.id)));
    };
    let mail = on_behalf::read(desk, &raw)?;
    let done = release_by_choice(desk, &mail, wish, row.id)?;
    row.disposition = done.disposition;
    row.reason = format!("{}; it was {}", done.reason, row.reason_before());
    row.case_id = done.case.as_ref().map(|(id, _)| *id);
    row.answered = done.answered;
    row.seen_at = Some(desk.now);
    store::mails::settle(&desk.db, &row)?;
    Ok(Received {
        id: Some(row.id),
        disposition: done.disposition,
        case: done.case.map(|(_, number)| number),
        reason: done.reason,
        route: done.route,
        proofs: done.proofs,
    })
}

fn release_by_choice(
    desk: &Desk,
    mail: &Incoming,
    wish: &ReleaseChoice,
    id: i64,
) -> Result<Disposition> {
    let named = match wish {
        ReleaseChoice::New { contact: Some(login), .. } => Some(login.clone()),
        _ => None,
    };
    let nobody = |why: &str| {
        Error::conflict(format!("M-{id} {why}"))
            .hint(format!("say whose it is: `casebook mail release M-{id} --new --contact LOGIN`"))
    };
    let person = sender(desk, mail, named)?.ok_or_else(|| nobody("has no usable sender"))?;
    // A person decided: nobody is answered by a machine, and nobody is doubted.
    let quiet = mail.marks.strong.is_some() || mail.marks.weak;
    let quiet = IncomingSender { machine: None, quiet, vouched: true };
    let filing = MailFiling { sender: &quiet, ..MailFiling::default() };
    match wish {
        ReleaseChoice::Person if person.role.is_staff() => {
            let verdict = routing::find(desk, &person, mail, true)?;
            if verdict.case.is_none() {
                return Err(nobody("is from staff and proves no case"));
            }
            filing::file_by_verdict(desk, &person, mail, &quiet, &verdict)
        }
        ReleaseChoice::Person => {
            let verdict = routing::find(desk, &person, mail, true)?;
            filing::file_by_verdict(desk, &person, mail, &quiet, &verdict)
        }
        ReleaseChoice::New { service, .. } => {
            if person.role.is_staff() {
                return Err(nobody("is from staff"));
            }
            let service = service.as_deref();
            filing::file_new_case(desk, &person, mail, &MailFiling { service, ..filing })
        }
        ReleaseChoice::Onto(case) => {
            let Some(case) = store::cases::by_id(&desk.db, *case)? else {
                return Err(Error::not_found("there is no such case"));
            };
            if case.phase == Phase::Final {
                return filing::file_new_case(
                    desk,
                    &person,
                    mail,
                    &MailFiling { follows: Some(&case), ..filing },
                );
            }
            // Whoever let it go on vouches for the sender.
            let vouched = match rights::sees(&person, &case) {
                true => person,
                false => Actor { joins: Some(case.id), ..person },
            };
            if rights::sees(&vouched, &case) {
                return filing::join(desk, &vouched, mail, &case, true);
            }
            super::staff::passed_on(desk, &vouched, mail, &case)
        }
    }
}

/// The person whose mail it is: the one named, the one whose address it is, or a new contact.
fn sender(desk: &Desk, mail: &Incoming, named: Option<String>) -> Result<Option<Actor>> {
    if let Some(login) = named {
        return actor(desk, &login).map(Some);
    }
    if mail.two_senders {
        return Ok(None);
    }
    let Some(from) = mail.from.as_deref() else { return Ok(None) };
    let login = match store::people::by_address(&desk.db, from)? {
        Some(login) => login,
        None => routing::new_contact(desk, from, &mail.from_name)?,
    };
    actor(desk, &login).map(Some)
}
