//! What machines send (M7): reports about our own mails, and junk where it is to be filed.

use crate::casework::cases::act::act;
use crate::casework::cases::act::file;
use crate::casework::cases::intake;
use crate::casework::cases::intake::NewCaseRequest;
use crate::casework::cases::operation::OperationContext;
use crate::casework::desk::open::Desk;
use crate::domain::action::Action;
use crate::domain::actor::{Actor, Method};
use crate::domain::case::Origin;
use crate::domain::event::Channel;
use crate::domain::mail_state::MailDisposition;
use crate::domain::mail_state::OutboxState;
use crate::error::Result;
use crate::mail::inbound::{Bounce, Incoming};
use crate::mail::message::Envelope;
use crate::mail::token;
use crate::store;
use crate::store::outbox::{DeliveryFate, Notice};

use super::content::{KeptContent, content_to_keep};
use super::disposition::COMMAND;
use super::disposition::Disposition;
use super::disposition::words;
use crate::casework::mail::bounces;
use crate::casework::mail::receive::routing;

/// M7: a report about a mail of ours: its Message-ID cannot be guessed, and neither can the token in
/// its address, by which it is known where a relay gave it another Message-ID. `None` where it is
/// about no mail of ours.
pub(crate) fn record_bounce(desk: &Desk, bounce: &Bounce) -> Result<Option<Disposition>> {
    let Some(notice) = bounced_notice(desk, bounce)? else { return Ok(None) };
    let case = match notice.case_id {
        Some(id) => store::cases::by_id(&desk.db, id)?,
        None => None,
    };
    let on = |filed: Disposition| match &case {
        Some(case) => filed.on(case),
        None => filed,
    };
    if !bounce.failed || notice.state == OutboxState::Failed {
        return Ok(Some(on(Disposition::new(
            MailDisposition::Bounce,
            "a report that changes nothing",
        ))));
    }
    let why = format!("bounced: {}", bounce.why);
    let fate = DeliveryFate::Failed { why: why.clone(), handed_to: String::new() };
    store::outbox::settle(&desk.db, notice.id, &fate)?;
    let theirs: Vec<&str> = notice.address.split(',').collect();
    let returned: Vec<String> =
        bounce.recipients.iter().map(|to| crate::domain::address::fold(to)).collect();
    for address in &theirs {
        // A report that names nobody is about the one it went to.
        if returned.iter().any(|to| to == address) || returned.is_empty() && theirs.len() == 1 {
            bounces::count(desk, address, &bounce.why)?;
        }
    }
    let system = Actor::system(Method::Mail);
    crate::casework::mail::deliver::tell(desk, &system, &notice, OutboxState::Failed, Some(&why))?;
    Ok(Some(on(Disposition::new(MailDisposition::Bounce, why))))
}

fn bounced_notice(desk: &Desk, bounce: &Bounce) -> Result<Option<Notice>> {
    for id in &bounce.about {
        if let Some(notice) = store::outbox::with_message_id(&desk.db, &format!("<{id}>"))? {
            return Ok(Some(notice));
        }
    }
    let (own, keys) = (routing::own(desk)?, desk.keys()?);
    let Some(keys) = keys else { return Ok(None) };
    for address in &bounce.addresses {
        let Some(claim) = token::read_address(address, own.iter().map(String::as_str)) else {
            continue;
        };
        // The newest mail of that case to whoever could not be reached.
        for notice in store::outbox::of_case(&desk.db, claim.case)? {
            let holder = holder(&notice);
            let reached = bounce.recipients.is_empty()
                || bounce.recipients.iter().any(|to| {
                    let to = crate::domain::address::fold(to);
                    notice.address.split(',').any(|address| address == to)
                });
            if reached && claim.proves(keys, &holder) {
                return Ok(Some(notice));
            }
        }
    }
    Ok(None)
}

/// Whom the addresses of a mail were made for.
fn holder(notice: &Notice) -> String {
    let envelope: Option<Envelope> = serde_json::from_str(&notice.envelope).ok();
    let holder = envelope.map(|envelope| envelope.holder).filter(|holder| !holder.is_empty());
    holder.unwrap_or_else(|| notice.recipient.clone())
}

/// M7, where the policy says so: a machine's mail as a case that is canceled at once, internal, so
/// that it tells nobody.
pub(crate) fn junk(desk: &Desk, sender: &Actor, mail: &Incoming, why: &str) -> Result<Disposition> {
    let KeptContent { attachments, files, .. } = content_to_keep(desk, mail)?;
    let subject = if mail.subject.is_empty() { "(no subject)" } else { mail.subject.as_str() };
    let wanted = NewCaseRequest {
        contact: Some(sender.login.clone()),
        subject: Some(subject.chars().take(200).collect()),
        text: words(desk, mail)?,
        internal: true,
        attachments,
        tie_is_kept: true,
        ..NewCaseRequest::default()
    };
    let system = Actor::system(Method::Mail);
    let mut taken = intake::look_up(desk, &system, &wanted, desk.now)?;
    taken.filing.filed.origin = Origin::Email;
    taken.filing.filed.channel = Channel::Mail;
    let how = OperationContext {
        files: &files,
        no_receipt: true,
        ..OperationContext::new(desk, &system, COMMAND)
    };
    let filed = file(desk, &taken.filing, &how)?;
    let cancel = Action::Cancel { reason: None, text: None };
    let done = act(desk, filed.case.id, &cancel, &OperationContext::new(desk, &system, COMMAND))?;
    Ok(Disposition::new(MailDisposition::Created, format!("a machine's, canceled: {why}"))
        .on(&done.case))
}
