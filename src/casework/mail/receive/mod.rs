//! A mail that came in: whose it is, which case it belongs to, what it does there (M1–M9).
//!
//! All of it is one transaction with the row that keeps the mail: committed whole, or to be
//! delivered again. The case changes through `act` and `file`, as the sender. `filing` puts a mail
//! where it belongs, `release` does what a person says of one.

mod auto_submitted;
mod beside;
mod content;
mod disposition;
mod dry_run;
mod filing;
pub mod maildir;
mod on_behalf;
mod release;
mod routes;
mod routing;
mod staff;

pub use crate::casework::mail::receive::disposition::{Received, mask_secrets};
pub use crate::casework::mail::receive::dry_run::{Trial, trial};
pub use crate::casework::mail::receive::release::{ReleaseChoice, release};
use crate::domain::address;
use crate::domain::mail_state::MailDisposition;

use crate::domain::hex;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::domain::policy::{Suspicious, UnknownSender};
use crate::domain::time::Instant;
use crate::error::{ErrorKind, Result};
use crate::mail::inbound::Incoming;
use crate::store;
use crate::store::mails::ReceivedMail;

use crate::casework::desk::open::Desk;
use disposition::{Disposition, IncomingSender, actor, number_of};

/// Takes a mail in. Must run inside a write transaction of `desk.db`.
///
/// # Errors
/// Trouble of ours: busy, storage, a bug. Then nothing is written, and it is to come again.
pub fn receive(desk: &Desk, raw: &[u8]) -> Result<Received> {
    let mail = on_behalf::read(desk, raw)?;
    let identity = identity(&mail, raw);
    if let Some(before) = store::mails::by_identity(&desk.db, &identity)? {
        return Ok(Received {
            id: Some(before.id),
            disposition: MailDisposition::Duplicate,
            case: number_of(desk, before.case_id)?,
            reason: format!("delivered before, as M-{}", before.id),
            route: None,
            proofs: Vec::new(),
        });
    }
    let done = decide(desk, &mail)?;
    let id = store::mails::add(&desk.db, &row(desk.now, &mail, identity, &done), raw)?;
    let heard = matches!(done.disposition, MailDisposition::Created | MailDisposition::Appended);
    if let Some(from) = mail.from.as_deref().filter(|_| heard) {
        store::bounces::forget(&desk.db, from)?;
    }
    if done.rings {
        crate::casework::mail::unattended::ring(desk)?;
    }
    Ok(Received {
        id: Some(id),
        disposition: done.disposition,
        case: done.case.map(|(_, number)| number),
        reason: done.reason,
        route: done.route,
        proofs: done.proofs,
    })
}

fn row(now: Instant, mail: &Incoming, identity: String, done: &Disposition) -> ReceivedMail {
    let shape = |file: &crate::mail::inbound::IncomingFile| json!({ "name": file.name, "size": file.bytes.len(), "media_type": file.media_type });
    ReceivedMail {
        id: 0,
        at: now,
        identity,
        message_id: mail.message_id.clone(),
        in_reply_to: mail.in_reply_to.clone(),
        sender: Some(mail.from_as_given.clone()).filter(|from| !from.is_empty()),
        recipients: mail.to.join(","),
        subject: mail.subject.clone(),
        disposition: done.disposition,
        reason: done.reason.clone(),
        case_id: done.case.as_ref().map(|(id, _)| *id),
        answered: done.answered,
        attachments: serde_json::Value::Array(mail.files.iter().map(shape).collect()).to_string(),
        suspicious: done.suspicious,
        rings: done.rings,
        seen_at: None,
    }
}

/// What makes two deliveries one mail: its Message-ID with what it says. A Message-ID alone may be
/// empty, or used twice by a broken program; the headers of the way may differ.
fn identity(mail: &Incoming, raw: &[u8]) -> String {
    let mut hash = Sha256::new();
    let mut add = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    add(mail.message_id.as_deref().unwrap_or_default().as_bytes());
    add(mail.from.as_deref().unwrap_or_default().as_bytes());
    add(mail.subject.as_bytes());
    add(mail.text.as_bytes());
    for file in &mail.files {
        add(file.name.as_bytes());
        add(&file.bytes);
    }
    if mail.message_id.is_none() {
        add(raw);
    }
    hex::encode(hash.finalize())
}

/// What a refusal of a rule comes to: the mail is held, never lost. Trouble of ours passes.
fn hold_if_refused(desk: &Desk, work: impl FnOnce() -> Result<Disposition>) -> Result<Disposition> {
    match desk.db.savepoint(work) {
        Err(error)
            if matches!(
                error.kind,
                ErrorKind::Conflict
                    | ErrorKind::Invalid
                    | ErrorKind::NotFound
                    | ErrorKind::NotPermitted
                    | ErrorKind::Usage
            ) =>
        {
            Ok(Disposition::hold(error.message))
        }
        other => other,
    }
}

/// The verdicts in their order (rule “Order of verdicts”): the first that holds.
fn decide(desk: &Desk, mail: &Incoming) -> Result<Disposition> {
    let policy = &desk.policy()?.mail;
    if mail.two_senders {
        return Ok(Disposition::hold("it has two senders, so that nobody sent it"));
    }
    let mut senders = mail.from.iter().chain(&mail.via);
    if senders.any(|from| is_blocked(from, &policy.block)) {
        return Ok(Disposition::ignore("the sender is on the block list"));
    }
    if let Some(bounce) = &mail.bounce
        && let Some(done) = auto_submitted::record_bounce(desk, bounce)?
    {
        return Ok(done);
    }
    if routing::is_of_desk(desk, mail)? {
        return Ok(match on_behalf::writer_behind(desk, mail)? {
            Some(person) => Disposition::hold(format!(
                "it comes from the desk's own address and says that {person} wrote it; where a \
                 list or a form sends so, add the address to `[mail] lists` or `forms`"
            )),
            None => Disposition::ignore("a machine's: from the desk itself"),
        });
    }
    let doubt = match &mail.marks.spam {
        Some(mark) => Some(mark.clone()),
        None if mail.is_refused(&policy.trusted_authserv) => Some("dmarc=fail".into()),
        None => None,
    };
    if let Some(doubt) = doubt.as_ref().filter(|_| policy.suspicious == Suspicious::Hold) {
        let held = Disposition::hold(format!("suspicious: {doubt}"));
        return Ok(Disposition { suspicious: true, ..held });
    }
    let Some(from) = mail.from.as_deref() else {
        return Ok(match (mail.machine(), &mail.via) {
            (Some(why), _) => Disposition::ignore(format!("a machine's: {why}")),
            (None, Some(via)) => Disposition::hold(format!("{via} does not say who wrote it")),
            (None, None) => Disposition::hold("there is no usable sender"),
        });
    };
    let machine = machine_of(desk, mail)?;
    if mail.marks.form_like
        && let Some(person) = mail.reply_to.as_deref().filter(|to| *to != from)
        && !routing::is_own(desk, person)?
    {
        return Ok(Disposition::hold(format!(
            "it looks like a form: {from} sends for {person}; add it to `[mail] forms`"
        )));
    }
    let quiet = mail.marks.weak || doubt.is_some();
    let sender = IncomingSender { machine, quiet, vouched: false };
    let Some(login) = store::people::by_address(&desk.db, from)? else {
        let guest = beside::guest(mail, None);
        let verdict = routing::find(desk, &guest, mail, false)?;
        return match verdict.beside {
            true => filing::file_by_verdict(desk, &guest, mail, &sender, &verdict),
            false => stranger(desk, mail, from, &sender),
        };
    };
    let actor = actor(desk, &login)?;
    if let Some(done) = beside::unwatch(desk, &actor, mail)? {
        return Ok(done);
    }
    if let Some(via) = mail.via.as_ref().filter(|_| actor.role.is_staff()) {
        return Ok(Disposition::hold(format!("{via} cannot speak for staff")));
    }
    let quiet = mail.marks.auto_reply || mail.marks.away;
    let done = hold_if_refused(desk, || filing::file_from_person(desk, &actor, mail, &sender))?;
    // N7: what a contact wrote and nobody will read, unless a program answered for them.
    let rings = done.rings
        || done.disposition == MailDisposition::Ignored
            && sender.machine.is_some()
            && !actor.role.is_staff()
            && !quiet;
    Ok(Disposition { rings, ..done })
}

/// A strong mark, or an automatic answer to a mail of ours by its subject.
fn machine_of(desk: &Desk, mail: &Incoming) -> Result<Option<String>> {
    if let Some(why) = mail.machine() {
        return Ok(Some(why.to_string()));
    }
    if mail.marks.away && routing::answers_us(desk, mail)? {
        return Ok(Some("an automatic answer, by its subject".into()));
    }
    Ok(None)
}

fn stranger(
    desk: &Desk,
    mail: &Incoming,
    from: &str,
    sender: &IncomingSender,
) -> Result<Disposition> {
    if let Some(why) = &sender.machine {
        return Ok(Disposition::ignore(format!("a machine's: {why}")));
    }
    if store::people::is_of_retired(&desk.db, from)? {
        return Ok(Disposition::hold("the sender is retired"));
    }
    match desk.policy()?.mail.unknown_sender {
        UnknownSender::Hold => Ok(Disposition::hold("the sender is not known")),
        UnknownSender::Reject => {
            Ok(Disposition::ignore("the sender is not known, and strangers are not heard"))
        }
        UnknownSender::Create => hold_if_refused(desk, || {
            let login = routing::new_contact(desk, from, &mail.from_name)?;
            let actor = actor(desk, &login)?;
            filing::file_new_case(
                desk,
                &actor,
                mail,
                &filing::MailFiling { sender, ..Default::default() },
            )
        }),
    }
}

/// Whether an address is the desk's own or that of staff, or a domain is one of theirs.
///
/// # Errors
/// Storage trouble.
pub fn is_of_staff_or_desk(desk: &Desk, sender: &str) -> Result<bool> {
    if sender.contains('@') {
        let login = store::people::by_address(&desk.db, sender)?;
        let person = match login {
            Some(login) => store::people::by_login(&desk.db, &login)?,
            None => None,
        };
        return Ok(
            routing::is_own(desk, sender)? || person.is_some_and(|person| person.role.is_staff())
        );
    }
    let own = routing::own(desk)?;
    Ok(own.iter().any(|own| is_blocked(&address::fold(own), &[sender.to_string()])))
}

/// An address or a domain of the block list.
fn is_blocked(from: &str, block: &[String]) -> bool {
    let domain = from.rsplit_once('@').map_or("", |(_, domain)| domain);
    block.iter().any(|one| {
        let one = one.trim();
        let host = address::folded_host(one.trim_start_matches('@'));
        address::fold(one) == from || !one.trim_start_matches('@').contains('@') && host == domain
    })
}
