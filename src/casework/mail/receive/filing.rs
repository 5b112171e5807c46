//! Putting a person's mail where it belongs: onto a case by proof, or into a new one (M4, M6, M9).

use crate::casework::cases::act::act;
use crate::casework::cases::act::file;
use crate::casework::cases::intake;
use crate::casework::cases::intake::NewCaseRequest;
use crate::casework::cases::merge;
use crate::casework::cases::operation::OperationContext;
use crate::casework::desk::open::Desk;
use crate::casework::mail::receive::content::StoredBytes;
use crate::domain::action::{Action, PublicMessage, ReplyStep};
use crate::domain::actor::{Actor, Method};
use crate::domain::case::{Case, Origin, Phase};
use crate::domain::event::{Attachment, Channel};
use crate::domain::mail_state::MailDisposition;
use crate::domain::policy::Junk;
use crate::domain::threading::{Proof, ThreadVerdict};
use crate::error::Result;
use crate::mail::inbound::Incoming;
use crate::mail::token::Purpose;
use crate::store;

use super::content::{KeptContent, content_to_keep};
use super::disposition::COMMAND;
use super::disposition::Disposition;
use super::disposition::IncomingSender;
use super::disposition::words;
use super::staff;
use crate::casework::mail::receive::{auto_submitted, beside, routes, routing};

/// The most receipts a sender gets in a day (M8).
const RECEIPTS_A_DAY: i64 = 10;
/// The most receipts for mails that name a case which they may not join (rule
/// “Loops”).
const RECEIPTS_A_NUMBER: i64 = 2;
const DAY: i64 = 86_400;

/// How a mail becomes a case.
#[derive(Clone, Copy, Default)]
pub(crate) struct MailFiling<'a> {
    pub sender: &'a IncomingSender,
    /// The case that it follows, which has ended.
    pub follows: Option<&'a Case>,
    /// Cases it seemed to belong to, each with the reason why not.
    pub rejected: &'a [String],
    pub service: Option<&'a str>,
    /// Whose it is, where staff file it for somebody.
    pub contact: Option<&'a Actor>,
}

impl Default for &IncomingSender {
    fn default() -> Self {
        const NOBODY: &IncomingSender =
            &IncomingSender { machine: None, quiet: false, vouched: false };
        NOBODY
    }
}

/// A mail of somebody whom the desk knows.
pub(crate) fn file_from_person(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    sender: &IncomingSender,
) -> Result<Disposition> {
    if sender.machine.is_none()
        && let Some(done) = record_rating(desk, actor, mail)?
    {
        return Ok(done);
    }
    let verdict = routing::find(desk, actor, mail, false)?;
    let proofs = verdict.weighed.clone();
    let done = file_by_verdict(desk, actor, mail, sender, &verdict)?;
    Ok(Disposition { proofs, ..done })
}

/// Once it is weighed where it belongs.
pub(crate) fn file_by_verdict(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    sender: &IncomingSender,
    verdict: &ThreadVerdict,
) -> Result<Disposition> {
    let case = match &verdict.case {
        Some((id, ..)) => store::cases::by_id(&desk.db, *id)?,
        None => None,
    };
    let guest = beside::guest(mail, case.as_ref().map(|case| case.id));
    let actor = if verdict.beside { &guest } else { actor };
    if verdict.beside
        && let Some(case) = case.as_ref().filter(|case| case.is_final())
    {
        let why = "it answers a copy of a reply, and its case has ended";
        return Ok(Disposition::hold(why).on(case));
    }
    if let Some(why) = &sender.machine {
        return match case.filter(|case| case.phase != Phase::Final) {
            Some(case) if !actor.role.is_staff() => {
                let done = append_reply(desk, actor, mail, &case, ReplyStep::Record)?;
                Ok(Disposition { reason: format!("a machine's: {why}"), ..done })
            }
            None if !actor.role.is_staff() && desk.policy()?.mail.junk == Junk::File => {
                auto_submitted::junk(desk, actor, mail, why)
            }
            _ => Ok(Disposition::ignore(format!("a machine's: {why}"))),
        };
    }
    let rejected = verdict.rejections();
    if actor.role.is_staff() {
        let Some(case) = case else {
            if let Some(done) = staff::file_forwarded(desk, actor, mail, sender)? {
                return Ok(done);
            }
            return Ok(Disposition::hold(routing::unproved_staff(&rejected)));
        };
        let proof = verdict.case.as_ref().map_or(Proof::Subject, |(_, _, proof)| *proof);
        return match routing::publishes(desk, actor, mail, &case, proof)? {
            true => join(desk, actor, mail, &case, true),
            false => staff::add_note(desk, actor, mail, &case),
        };
    }
    let filing = MailFiling { sender, rejected: &rejected, ..MailFiling::default() };
    let Some(case) = case else { return file_new_case(desk, actor, mail, &filing) };
    let by_number = verdict.case.as_ref().is_some_and(|(_, _, proof)| *proof == Proof::Subject);
    let proved = sender.vouched || !by_number || is_verified(desk, mail)?;
    if case.phase != Phase::Final {
        return join(desk, actor, mail, &case, proved);
    }
    follow_up(desk, actor, mail, &MailFiling { follows: Some(&case), ..filing })
}

/// M6: an open parent of the same contact hears it, else a new case follows; the assignee of
/// somebody else's open parent is told.
fn follow_up(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    filing: &MailFiling<'_>,
) -> Result<Disposition> {
    let parent = match filing.follows.and_then(|case| case.parent) {
        Some(parent) => store::cases::by_id(&desk.db, parent)?,
        None => None,
    };
    let parent = parent.filter(|parent| parent.phase != Phase::Final);
    match parent {
        Some(parent) if parent.contact == filing.follows.and_then(|case| case.contact.clone()) => {
            join(desk, actor, mail, &parent, false)
        }
        Some(parent) => {
            let done = file_new_case(desk, actor, mail, filing)?;
            if let (Some((_, number)), Some(child)) = (&done.case, filing.follows) {
                let text = format!(
                    "{} wrote again after {} of this case had ended: {number} follows it.",
                    actor.login, child.number
                );
                note(desk, parent.id, text, parent.assignee.iter().cloned().collect())?;
            }
            Ok(done)
        }
        None => file_new_case(desk, actor, mail, filing),
    }
}

/// Words for staff alone, by the desk itself.
fn note(desk: &Desk, case: i64, text: String, mentions: Vec<String>) -> Result<()> {
    let system = Actor::system(Method::Mail);
    let action = Action::Note { text, mentions, attachments: Vec::new() };
    act(desk, case, &action, &OperationContext::new(desk, &system, COMMAND)).map(drop)
}

/// M9: a rating address that was made for this sender.
fn record_rating(desk: &Desk, actor: &Actor, mail: &Incoming) -> Result<Option<Disposition>> {
    for claim in routing::claims_of_addresses(desk, mail)? {
        let Purpose::Rate { points, issued_at } = claim.purpose else { continue };
        let Some(keys) = desk.keys()? else { continue };
        if !claim.proves(keys, &actor.login) {
            continue;
        }
        let Some(case) = store::cases::by_id(&desk.db, claim.case)? else { continue };
        let late = claim.purpose.is_over(desk.now)
            || case.resolved_at.is_some_and(|resolved| resolved > issued_at);
        if late {
            return Ok(Some(Disposition::ignore("the rating address is too old").on(&case)));
        }
        // An address that came after the resolution was not asked for it.
        let from = mail.from.as_deref().unwrap_or_default();
        let since = store::people::address_since(&desk.db, &actor.login, from)?;
        if since.is_some_and(|since| since > issued_at) {
            return Ok(Some(
                Disposition::hold("the rating comes from an address added since").on(&case),
            ));
        }
        let how = OperationContext::new(desk, actor, COMMAND);
        let action = Action::Rate { level: points, text: None };
        return Ok(Some(match desk.db.savepoint(|| act(desk, case.id, &action, &how)) {
            Ok(done) if done.operation.is_some() => {
                Disposition::new(MailDisposition::Appended, format!("rated {points}"))
                    .on(&done.case)
            }
            Ok(_) => Disposition::ignore("rated so already").on(&case),
            Err(error) if error.is_about_desk() => {
                return Err(error);
            }
            Err(error) => Disposition::ignore(error.message).on(&case),
        }));
    }
    Ok(None)
}

/// A message on a case, and those in its Cc.
pub(crate) fn join(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    case: &Case,
    proved: bool,
) -> Result<Disposition> {
    let done = append_reply(desk, actor, mail, case, ReplyStep::Stay)?;
    beside::watch(desk, actor, mail, case, proved)?;
    Ok(done)
}

/// Whether a mail server that the desk trusts vouches for the sender.
fn is_verified(desk: &Desk, mail: &Incoming) -> Result<bool> {
    Ok(mail.is_verified(&desk.policy()?.mail.trusted_authserv))
}

fn append_reply(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    case: &Case,
    then: ReplyStep,
) -> Result<Disposition> {
    let KeptContent { attachments, files, left_out } = content_to_keep(desk, mail)?;
    let text = match actor.role.is_staff() {
        // What they quote a customer must not read by mistake (N6).
        true => staff::public_words(desk, case, &words(desk, mail)?)?,
        false => words(desk, mail)?,
    };
    let text = with_left_out(text, &left_out);
    if merge::from_aside(desk, actor, case)? {
        return aside(desk, actor, mail, case, (text, attachments, &files));
    }
    let cc = Vec::new();
    let action =
        Action::Reply(PublicMessage { text, channel: Channel::Mail, attachments, cc, then });
    let mail_id = mail.message_id.as_deref();
    let head = routing::head(desk, mail)?;
    let how = OperationContext {
        files: &files,
        mail_id,
        mail_head: Some(&head),
        ..OperationContext::new(desk, actor, COMMAND)
    };
    let done = act(desk, case.id, &action, &how)?;
    Ok(Disposition::new(MailDisposition::Appended, add_remark("joined by proof", mail))
        .on(&done.case))
}

/// The words of somebody whose case ended in another's: a note there, for staff alone.
fn aside(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    case: &Case,
    (text, attachments, files): (String, Vec<Attachment>, &[StoredBytes]),
) -> Result<Disposition> {
    let text = format!("{} wrote by mail:\n\n{text}", actor.login);
    let mentions = case.assignee.iter().cloned().collect();
    let system = Actor::system(Method::Mail);
    let how = OperationContext { files, ..OperationContext::new(desk, &system, COMMAND) };
    let done = act(desk, case.id, &Action::Note { text, mentions, attachments }, &how)?;
    let reason = "a note: the sender's case was merged into another's";
    Ok(Disposition::new(MailDisposition::Appended, add_remark(reason, mail)).on(&done.case))
}

/// A new case of the mail.
pub(crate) fn file_new_case(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    filing: &MailFiling<'_>,
) -> Result<Disposition> {
    let KeptContent { attachments, files, left_out } = content_to_keep(desk, mail)?;
    let subject = if mail.subject.is_empty() { "(no subject)" } else { mail.subject.as_str() };
    let routed = routes::find(desk, filing.contact.unwrap_or(actor), mail)?;
    let service = filing.service.map(String::from);
    let wanted = NewCaseRequest {
        subject: Some(subject.chars().take(200).collect()),
        text: with_left_out(words(desk, mail)?, &left_out),
        contact: filing.contact.map(|contact| contact.login.clone()),
        service: service.or(routed.service),
        category: routed.category,
        group: routed.group,
        priority: routed.priority,
        tags: routed.tags,
        decided_by_desk: true,
        route: routed.route.clone(),
        mailbox: routed.mailbox,
        follow_up: filing.follows.map(|case| case.number.clone()),
        attachments,
        tie_is_kept: true,
        // A2 does not bind what the desk or its staff decide.
        chosen_by_staff: true,
        ..NewCaseRequest::default()
    };
    let mut taken = intake::look_up(desk, actor, &wanted, desk.now)?;
    taken.filing.filed.origin = Origin::Email;
    taken.filing.filed.channel = Channel::Mail;
    let unanswered = no_receipt_reason(desk, mail, filing)?;
    let head = routing::head(desk, mail)?;
    let how = OperationContext {
        files: &files,
        no_receipt: unanswered.is_some(),
        mail_id: mail.message_id.as_deref(),
        mail_from: mail.from.as_deref(),
        mail_head: Some(&head),
        left_out: &left_out,
        ..OperationContext::new(desk, actor, COMMAND)
    };
    let done = file(desk, &taken.filing, &how)?;
    let proved = filing.sender.vouched || is_verified(desk, mail)?;
    beside::watch(desk, filing.contact.unwrap_or(actor), mail, &done.case, proved)?;
    let mut reason = match filing.follows {
        Some(case) => format!("follows {}, which has ended", case.number),
        None => "a new case".to_string(),
    };
    if let Some(route) = &routed.route {
        reason.push_str(&format!("; route {route}"));
    }
    let mut remarks = Vec::new();
    if !filing.rejected.is_empty() {
        let seemed = filing.rejected.join("; ");
        reason.push_str(&format!("; seemed to belong to {seemed}"));
        remarks.push(format!("This mail seemed to belong to {seemed}."));
    }
    let servers = &desk.policy()?.mail.trusted_authserv;
    if let Some(via) = &mail.via {
        remarks.push(format!("It came by {via}, which says who wrote it."));
    } else if !servers.is_empty() && !mail.is_verified(servers) {
        remarks.push(
            "The mail server could not verify the sender: the address may be forged.".to_string(),
        );
    }
    if !remarks.is_empty() {
        note(desk, done.case.id, remarks.join("\n"), Vec::new())?;
    }
    if let Some(why) = unanswered {
        reason.push_str(&format!("; no receipt: {why}"));
    }
    let mut filed =
        Disposition::new(MailDisposition::Created, add_remark(&reason, mail)).on(&done.case);
    filed.answered = unanswered.is_none();
    filed.route = routed.route;
    Ok(filed)
}

/// Why the sender gets no receipt (M7, M8).
fn no_receipt_reason(
    desk: &Desk,
    mail: &Incoming,
    filing: &MailFiling<'_>,
) -> Result<Option<&'static str>> {
    if filing.sender.quiet {
        return Ok(Some("the mail asks for no automatic answer"));
    }
    let sender = mail.from.as_deref().unwrap_or_default();
    let since = desk.now.plus(-DAY);
    if store::mails::answered_since(&desk.db, sender, since)? >= RECEIPTS_A_DAY {
        return Ok(Some("enough were sent to this sender today"));
    }
    for number in routing::numbers(desk, mail)? {
        let answered = store::mails::answered_about(&desk.db, sender, since, &number)?;
        if answered >= RECEIPTS_A_NUMBER {
            return Ok(Some("this sender names the same case again and again"));
        }
    }
    Ok(None)
}

fn add_remark(reason: &str, mail: &Incoming) -> String {
    if mail.odd.is_empty() { reason.into() } else { format!("{reason}; {}", mail.odd.join("; ")) }
}

/// A text with a line for each thing that is not on the case.
fn with_left_out(mut text: String, left_out: &[String]) -> String {
    for what in left_out {
        text.push_str(if text.ends_with(']') { "\n" } else { "\n\n" });
        text.push_str(&format!("[not on the case, only in the source of the mail: {what}]"));
    }
    text
}
