//! What machines send (M7): reports about our own mails, and junk where it is to be filed.

use crate::casework::intake::{self, Wanted};
use crate::casework::{Desk, How, act, file};
use crate::domain::action::Action;
use crate::domain::actor::{Actor, Method};
use crate::domain::case::Origin;
use crate::domain::event::Channel;
use crate::error::Result;
use crate::mail::inbound::{Bounce, Incoming};
use crate::mail::token;
use crate::store;
use crate::store::outbox::Fate;

use super::{COMMAND, Fared, kept, words};

/// M7: a report about a mail of ours; its Message-ID cannot be guessed.
pub(super) fn bounced(desk: &Desk, bounce: &Bounce) -> Result<Fared> {
    for id in &bounce.about {
        let Some(claim) = token::read_message_id(id) else { continue };
        let full = format!("<{id}>");
        let Some(notice) = store::outbox::by_message_id(&desk.db, claim.case, &full)? else {
            continue;
        };
        let case = store::cases::by_id(&desk.db, claim.case)?;
        let on = |fared: Fared| match &case {
            Some(case) => fared.on(case),
            None => fared,
        };
        if !bounce.failed || notice.state == "failed" {
            return Ok(on(Fared::new("bounce", "a report that changes nothing")));
        }
        let why = format!("bounced: {}", bounce.why);
        let fate = Fate::Failed { why: why.clone(), handed_to: String::new() };
        store::outbox::settle(&desk.db, notice.id, &fate)?;
        let system = Actor::system(Method::Mail);
        crate::casework::deliver::tell(desk, &system, &notice, "failed", Some(&why))?;
        return Ok(on(Fared::new("bounce", why)));
    }
    Ok(Fared::new("ignored", "a report about no mail of ours"))
}

/// M7, where the policy says so: a machine's mail as a case that is canceled at once, internal, so
/// that it tells nobody.
pub(super) fn junk(desk: &Desk, sender: &Actor, mail: &Incoming, why: &str) -> Result<Fared> {
    let (attachments, files) = kept(desk, mail)?;
    let subject = if mail.subject.is_empty() { "(no subject)" } else { mail.subject.as_str() };
    let wanted = Wanted {
        contact: Some(sender.login.clone()),
        subject: Some(subject.chars().take(200).collect()),
        text: words(mail),
        internal: true,
        attachments,
        tie_is_kept: true,
        ..Wanted::default()
    };
    let system = Actor::system(Method::Mail);
    let mut taken = intake::look_up(desk, &system, &wanted, desk.now)?;
    taken.filing.filed.origin = Origin::Email;
    taken.filing.filed.channel = Channel::Mail;
    let how = How { files: &files, no_receipt: true, ..How::new(desk, &system, COMMAND) };
    let filed = file(desk, &taken.filing, &how)?;
    let cancel = Action::Cancel { reason: None, text: None };
    let done = act(desk, filed.case.id, &cancel, &How::new(desk, &system, COMMAND))?;
    Ok(Fared::new("created", format!("a machine's, canceled: {why}")).on(&done.case))
}
