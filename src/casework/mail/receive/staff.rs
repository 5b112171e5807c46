//! What staff write by mail: a public reply without what they quote, or a note (N6).

use crate::domain::mail_state::MailDisposition;
use std::collections::HashSet;

use crate::casework::cases::act::act;
use crate::casework::cases::operation::OperationContext;
use crate::casework::desk::open::Desk;
use crate::domain::action::Action;
use crate::domain::actor::{Actor, Method};
use crate::domain::case::Case;
use crate::domain::event::Event;
use crate::domain::policy::UnknownSender;
use crate::domain::quoting;
use crate::domain::quoting::forward;
use crate::error::Result;
use crate::mail::inbound::Incoming;
use crate::store;

use super::content::{KeptContent, content_to_keep};
use super::disposition::{COMMAND, Disposition, IncomingSender, actor, mask_secrets, words};
use super::filing::{self, MailFiling};
use super::routing;

/// An answer to a mail with internal words is an internal note.
pub(crate) fn add_note(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    case: &Case,
) -> Result<Disposition> {
    let text = own_words(&words(desk, mail)?).join("\n");
    let how = OperationContext {
        mail_id: mail.message_id.as_deref(),
        ..OperationContext::new(desk, actor, COMMAND)
    };
    let why = "a note: it answers a mail with internal words";
    note(desk, mail, case, (text, Vec::new()), &how, why)
}

/// A mail that an agent passes on becomes a case of who wrote it first (M3): their words are the
/// description, the agent's a note. Only where the mail server vouches for the agent; `None` where
/// it does not, or it passes nobody's mail on.
pub(crate) fn file_forwarded(
    desk: &Desk,
    agent: &Actor,
    mail: &Incoming,
    sender: &IncomingSender,
) -> Result<Option<Disposition>> {
    if !mail.is_verified(&desk.policy()?.mail.trusted_authserv) {
        return Ok(None);
    }
    let Some(found) = forward::read(&mail.text) else { return Ok(None) };
    let Some(address) = Incoming::usable_address(&found.address) else { return Ok(None) };
    if routing::is_own(desk, &address)? || store::people::is_of_retired(&desk.db, &address)? {
        return Ok(None);
    }
    let contact = match store::people::by_address(&desk.db, &address)? {
        Some(login) => actor(desk, &login)?,
        None if desk.policy()?.mail.unknown_sender == UnknownSender::Create => {
            actor(desk, &routing::new_contact(desk, &address, &found.name)?)?
        }
        None => return Ok(None),
    };
    if contact.role.is_staff() {
        return Ok(None);
    }
    let mut theirs = mail.clone();
    theirs.via = mail.from.clone();
    theirs.from = Some(address);
    theirs.from_name = found.name;
    theirs.subject = found.subject.unwrap_or_else(|| mail.subject.clone());
    theirs.text = found.text;
    let filing = MailFiling { sender, contact: Some(&contact), ..MailFiling::default() };
    let done = filing::file_new_case(desk, agent, &theirs, &filing)?;
    if let (Some((case, _)), false) = (&done.case, found.above.is_empty()) {
        let text = mask_secrets(desk, &found.above)?;
        let action = Action::Note { text, mentions: Vec::new(), attachments: Vec::new() };
        act(desk, *case, &action, &OperationContext::new(desk, agent, COMMAND))?;
    }
    let reason = format!("{}, passed on by {}", done.reason, agent.login);
    Ok(Some(Disposition { reason, ..done }))
}

/// Writes a mail's words and files as a note.
fn note(
    desk: &Desk,
    mail: &Incoming,
    case: &Case,
    (text, mentions): (String, Vec<String>),
    how: &OperationContext<'_>,
    why: &str,
) -> Result<Disposition> {
    let KeptContent { attachments, files, .. } = content_to_keep(desk, mail)?;
    let action = Action::Note { text, mentions, attachments };
    let done = act(desk, case.id, &action, &OperationContext { files: &files, ..*how })?;
    Ok(Disposition::new(MailDisposition::Appended, why).on(&done.case))
}

/// The words of somebody who takes no part in a case that has no account: a note, let through by a
/// person.
pub(crate) fn passed_on(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    case: &Case,
) -> Result<Disposition> {
    let text = format!("{} wrote by mail:\n\n{}", actor.login, words(desk, mail)?);
    let mentions = case.assignee.iter().cloned().collect();
    let system = Actor::system(Method::Mail);
    let how = OperationContext::new(desk, &system, COMMAND);
    note(desk, mail, case, (text, mentions), &how, "a note: the sender takes no part in the case")
}

/// What a customer may read of a mail of staff: what lies after the last own line is taken off;
/// quoted lines between own lines stay where they repeat public words of the case, and become
/// `[…]` where they do not.
pub(crate) fn public_words(desk: &Desk, case: &Case, text: &str) -> Result<String> {
    let lines = own_words(text);
    if !lines.iter().any(|line| is_quoted(line)) {
        return Ok(lines.join("\n").trim().to_string());
    }
    let public = public_lines(desk, case)?;
    let mut kept: Vec<&str> = Vec::new();
    for line in &lines {
        let bare = bare(line);
        if !is_quoted(line) || bare.is_empty() || public.contains(&bare) {
            kept.push(line);
        } else if kept.last() != Some(&"[…]") {
            kept.push("[…]");
        }
    }
    Ok(kept.join("\n").trim().to_string())
}

/// The text up to its last own line, whatever program quoted the rest.
fn own_words(text: &str) -> Vec<String> {
    let parted = quoting::part(text);
    let mut lines: Vec<String> = parted.before_tail().iter().map(ToString::to_string).collect();
    let mut quotes = lines.len() < text.lines().count();
    while lines.last().is_some_and(|line| line.trim().is_empty() || is_quoted(line)) {
        quotes |= lines.last().is_some_and(|line| is_quoted(line));
        lines.pop();
    }
    // The line that introduces the quote goes with it, in whatever language.
    let introduces =
        |line: &String| quoting::introduces(line) || quotes && line.trim_end().ends_with(':');
    while lines.last().is_some_and(|line| introduces(line) || line.trim().is_empty()) {
        lines.pop();
    }
    lines
}

fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

fn bare(line: &str) -> String {
    let line = line.trim_start_matches(['>', ' ', '\t']);
    line.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Every line that the customer can read anyway.
fn public_lines(desk: &Desk, case: &Case) -> Result<HashSet<String>> {
    let mut lines = HashSet::new();
    for entry in store::journal::of_case(&desk.db, case.id)? {
        let text = match store::journal::read(&entry)? {
            Event::Filed(filed) if !case.internal => filed.text,
            Event::Message(message) => message.text,
            _ => continue,
        };
        lines.extend(text.lines().map(bare));
        // Mail programs wrap: words of a line may begin or end elsewhere.
        lines.extend(wrap_at_mail_widths(&text));
    }
    Ok(lines)
}

/// A paragraph wrapped at the widths that mail programs use.
fn wrap_at_mail_widths(text: &str) -> impl Iterator<Item = String> + '_ {
    [72usize, 74, 76, 78, 80].into_iter().flat_map(move |width| {
        text.lines().flat_map(move |line| {
            let mut lines = vec![String::new()];
            for word in line.split_whitespace() {
                let last = lines.last_mut().filter(|last| last.len() + 1 + word.len() <= width);
                match last {
                    Some(last) if last.is_empty() => last.push_str(word),
                    Some(last) => {
                        last.push(' ');
                        last.push_str(word);
                    }
                    None => lines.push(word.to_string()),
                }
            }
            lines.into_iter().map(|line| bare(&line))
        })
    })
}
