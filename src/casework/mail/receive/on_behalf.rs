//! Who wrote a mail that a form or an own list sends for somebody (M3): the Reply-To, or what the
//! list says in X-Original-From.

use crate::casework::desk::open::Desk;
use crate::domain::address;
use crate::error::Result;
use crate::mail::inbound::Incoming;

use super::routing;

/// Reads a mail as the desk takes it: from whoever wrote it.
///
/// # Errors
/// Storage trouble.
pub(super) fn read(desk: &Desk, raw: &[u8]) -> Result<Incoming> {
    let mut mail = Incoming::read(raw);
    let policy = &desk.policy()?.mail;
    let is = |all: &[String], one: &str| all.iter().any(|known| address::fold(known) == one);
    let Some(from) = mail.from.clone() else { return Ok(mail) };
    let (form, list) = (is(&policy.forms, &from), is(&policy.lists, &from));
    if form || list {
        let original = mail.original_from.clone().filter(|_| list);
        let answers = mail.reply_to.clone().map(|to| (mail.reply_to_name.clone(), to));
        let mut person = None;
        for (name, one) in original.into_iter().chain(answers) {
            if one != from && !routing::is_own(desk, &one)? && !is(&policy.lists, &one) {
                person = Some((name, one));
                break;
            }
        }
        mail.via = Some(from);
        (mail.from_name, mail.from) = match person {
            Some((name, one)) => (name, Some(one)),
            None => (String::new(), None),
        };
        mail.marks.strong = mail.marks.strong_via.take();
        mail.marks.form_like = false;
    } else if mail.to.iter().any(|to| is(&policy.lists, to)) {
        // A list that leaves the sender as it is.
        mail.marks.strong = mail.marks.strong_via.take();
        mail.marks.form_like = false;
    }
    Ok(mail)
}

/// Who wrote what a list or a form that nobody has named yet sends from the desk's own address. A
/// mail of ours that came back says nobody else in its Reply-To.
///
/// # Errors
/// Storage trouble.
pub(super) fn writer_behind(desk: &Desk, mail: &Incoming) -> Result<Option<String>> {
    let Some(from) = mail.from.as_deref() else { return Ok(None) };
    let ours = mail.marks.desk.as_deref().map(|of| routing::is_own(desk, of)).transpose()?;
    let returned = ours == Some(true) || routing::is_sent_by_us(desk, mail)?;
    if returned || mail.marks.strong_via.is_some() || !routing::is_own(desk, from)? {
        return Ok(None);
    }
    let original = mail.original_from.iter().map(|(_, one)| one);
    for one in original.chain(&mail.reply_to) {
        if !routing::is_own(desk, one)? {
            return Ok(Some(one.clone()));
        }
    }
    Ok(None)
}
