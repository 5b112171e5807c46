//! A mail that came in: whose it is, which case it belongs to, what it does there (M1–M9).
//!
//! All of it is one transaction with the row that keeps the mail: committed whole, or to be
//! delivered again. The case changes through `act` and `file`, as the sender.

mod machine;
pub mod maildir;
mod place;
mod trial;

pub use trial::{Trial, trial};

use serde_json::json;
use sha2::{Digest, Sha256};

use crate::domain::action::{Action, Reply, Then};
use crate::domain::actor::{Actor, Method};
use crate::domain::case::{Case, Origin, Phase};
use crate::domain::event::{Attachment, Channel};
use crate::domain::policy::{Junk, UnknownSender};
use crate::domain::threading::{Verdict, Weighed};
use crate::domain::time::Instant;
use crate::error::{Error, Kind, Result};
use crate::mail::inbound::Incoming;
use crate::mail::token::Purpose;
use crate::store;
use crate::store::mails::Mail;

use super::intake::{self, Wanted};
use super::{Desk, How, act, file, merge};

/// The verb in the journal.
const COMMAND: &str = "mail receive";
/// So many receipts a sender gets in a day (M8).
const RECEIPTS_A_DAY: i64 = 10;
const DAY: i64 = 86_400;

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// Its row; `None` where nothing was written.
    pub id: Option<i64>,
    pub disposition: &'static str,
    pub case: Option<String>,
    pub reason: String,
    /// What pointed to cases, and whether it holds.
    pub proofs: Vec<Weighed>,
}

/// What a mail came to, before it is written down.
#[derive(Clone, Debug, Default)]
struct Fared {
    disposition: &'static str,
    reason: String,
    case: Option<(i64, String)>,
    answered: bool,
    proofs: Vec<Weighed>,
}

impl Fared {
    fn new(disposition: &'static str, reason: impl Into<String>) -> Fared {
        Fared { disposition, reason: reason.into(), ..Fared::default() }
    }

    fn on(mut self, case: &Case) -> Fared {
        self.case = Some((case.id, case.number.clone()));
        self
    }
}

/// What a person decided about a held mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Release {
    /// As if it had just come, from a sender nobody doubts.
    New,
    /// Onto this case.
    Onto(i64),
}

/// Takes a mail in. Must run inside a write transaction of `desk.db`.
///
/// # Errors
/// Trouble of ours: busy, storage, a bug. Then nothing is written, and it is to come again.
pub fn receive(desk: &Desk, raw: &[u8]) -> Result<Received> {
    let mail = Incoming::read(raw);
    let identity = identity(&mail, raw);
    if let Some(before) = store::mails::by_identity(&desk.db, &identity)? {
        return Ok(Received {
            id: Some(before.id),
            disposition: "duplicate",
            case: number_of(desk, before.case_id)?,
            reason: format!("delivered before, as M-{}", before.id),
            proofs: Vec::new(),
        });
    }
    let fared = fared(desk, &mail, None)?;
    let id = store::mails::add(&desk.db, &row(desk.now, &mail, identity, &fared), raw)?;
    Ok(Received {
        id: Some(id),
        disposition: fared.disposition,
        case: fared.case.map(|(_, number)| number),
        reason: fared.reason,
        proofs: fared.proofs,
    })
}

/// Lets a held mail go on. Inside a write transaction of `desk.db`.
///
/// # Errors
/// A mail whose source is gone (5); trouble of ours.
pub fn release(desk: &Desk, mut kept: Mail, wish: &Release) -> Result<Received> {
    let Some(raw) = store::mails::raw(&desk.db, kept.id)? else {
        return Err(Error::conflict(format!("the source of M-{} is no longer kept", kept.id)));
    };
    let mail = Incoming::read(&raw);
    let fared = fared(desk, &mail, Some(wish))?;
    if fared.disposition == "held" {
        return Err(Error::conflict(format!("M-{} stays held: {}", kept.id, fared.reason))
            .hint(format!("see it with `casebook mail show M-{}`", kept.id)));
    }
    kept.disposition = fared.disposition.into();
    kept.reason.clone_from(&fared.reason);
    kept.case_id = fared.case.as_ref().map(|(id, _)| *id);
    kept.answered = fared.answered;
    store::mails::settle(&desk.db, &kept)?;
    Ok(Received {
        id: Some(kept.id),
        disposition: fared.disposition,
        case: fared.case.map(|(_, number)| number),
        reason: fared.reason,
        proofs: fared.proofs,
    })
}

fn number_of(desk: &Desk, case: Option<i64>) -> Result<Option<String>> {
    let Some(id) = case else { return Ok(None) };
    Ok(store::cases::by_id(&desk.db, id)?.map(|case| case.number))
}

fn row(now: Instant, mail: &Incoming, identity: String, fared: &Fared) -> Mail {
    let shape = |file: &crate::mail::inbound::File| json!({ "name": file.name, "size": file.bytes.len(), "media_type": file.media_type });
    Mail {
        id: 0,
        at: now,
        identity,
        message_id: mail.message_id.clone(),
        in_reply_to: mail.in_reply_to.clone(),
        sender: Some(mail.from_as_given.clone()).filter(|from| !from.is_empty()),
        recipients: mail.to.join(","),
        subject: mail.subject.clone(),
        disposition: fared.disposition.into(),
        reason: fared.reason.clone(),
        case_id: fared.case.as_ref().map(|(id, _)| *id),
        answered: fared.answered,
        attachments: serde_json::Value::Array(mail.files.iter().map(shape).collect()).to_string(),
    }
}

/// What makes two deliveries one mail: its Message-ID with what it says. A Message-ID alone may be
/// empty, or used twice by a broken program (SAFETY 3); the headers of the way may differ.
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
    hex(&hash.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a refusal of a rule comes to: the mail is held, never lost. Trouble of ours passes.
fn tried(desk: &Desk, work: impl FnOnce() -> Result<Fared>) -> Result<Fared> {
    match desk.db.savepoint(work) {
        Err(error)
            if matches!(
                error.kind,
                Kind::Conflict | Kind::Invalid | Kind::NotFound | Kind::NotPermitted | Kind::Usage
            ) =>
        {
            Ok(Fared::new("held", error.message))
        }
        other => other,
    }
}

fn fared(desk: &Desk, mail: &Incoming, released: Option<&Release>) -> Result<Fared> {
    let policy = desk.policy()?;
    if let Some(bounce) = &mail.bounce {
        return machine::bounced(desk, bounce);
    }
    let Some(from) = mail.from.as_deref() else {
        let why = mail.machine.clone().unwrap_or_default();
        return Ok(if why.is_empty() {
            Fared::new("held", "there is no usable sender")
        } else {
            Fared::new("ignored", format!("a machine's: {why}"))
        });
    };
    if released.is_none() && is_blocked(from, &policy.mail.block) {
        return Ok(Fared::new("ignored", "the sender is on the block list"));
    }
    let own = place::is_own(desk, from)? || place::is_ours(desk, mail)?;
    let machine = match &mail.machine {
        None if own => Some("from the desk itself".to_string()),
        other => other.clone(),
    }
    .filter(|_| released.is_none());
    let login = store::people::by_address(&desk.db, from)?;
    let Some(login) = login else {
        if let Some(why) = machine {
            return Ok(Fared::new("ignored", format!("a machine's: {why}")));
        }
        if store::people::is_of_retired(&desk.db, from)? {
            return Ok(Fared::new("held", "the sender is retired"));
        }
        return match policy.mail.unknown_sender {
            UnknownSender::Hold if released.is_none() => {
                Ok(Fared::new("held", "the sender is not known"))
            }
            UnknownSender::Reject if released.is_none() => {
                Ok(Fared::new("ignored", "the sender is not known, and strangers are not heard"))
            }
            _ => tried(desk, || {
                let login = place::new_contact(desk, from, &mail.from_name)?;
                let actor = actor(desk, &login)?;
                match released {
                    Some(Release::Onto(_)) => Ok(Fared::new(
                        "held",
                        "the sender is a stranger, who takes part in no case",
                    )),
                    _ => filed(desk, &actor, mail, None, &[]),
                }
            }),
        };
    };
    let actor = actor(desk, &login)?;
    tried(desk, || known(desk, &actor, mail, machine.as_deref(), released))
}

fn actor(desk: &Desk, login: &str) -> Result<Actor> {
    let person = store::people::by_login(&desk.db, login)?
        .ok_or_else(|| Error::internal("an address belongs to nobody"))?;
    store::people::actor(&desk.db, person, Method::Mail)
}

/// A mail of somebody whom the desk knows.
fn known(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    machine: Option<&str>,
    released: Option<&Release>,
) -> Result<Fared> {
    if machine.is_none()
        && let Some(fared) = rated(desk, actor, mail)?
    {
        return Ok(fared);
    }
    let verdict = place::find(desk, actor, mail)?;
    let proofs = verdict.weighed.clone();
    let fared = placed(desk, actor, mail, machine, released, verdict)?;
    Ok(Fared { proofs, ..fared })
}

/// A mail of somebody known, once it is weighed where it belongs.
fn placed(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    machine: Option<&str>,
    released: Option<&Release>,
    mut verdict: Verdict,
) -> Result<Fared> {
    if let Some(Release::Onto(id)) = released {
        let Some(case) = store::cases::by_id(&desk.db, *id)? else {
            return Ok(Fared::new("held", "there is no such case"));
        };
        verdict.case = Some((case.id, case.number, crate::domain::threading::Proof::Token));
    } else if released.is_some() {
        verdict.case = None;
    }
    let case = match &verdict.case {
        Some((id, ..)) => store::cases::by_id(&desk.db, *id)?,
        None => None,
    };
    if let Some(why) = machine {
        return match case.filter(|case| case.phase != Phase::Final) {
            Some(case) if !actor.role.is_staff() => {
                let fared = appended(desk, actor, mail, &case, Then::Record)?;
                Ok(Fared { reason: format!("a machine's: {why}"), ..fared })
            }
            None if !actor.role.is_staff() && desk.policy()?.mail.junk == Junk::File => {
                machine::junk(desk, actor, mail, why)
            }
            _ => Ok(Fared::new("ignored", format!("a machine's: {why}"))),
        };
    }
    if actor.role.is_staff() {
        return match case {
            Some(case) => appended(desk, actor, mail, &case, Then::Stay),
            None => Ok(Fared::new("held", place::unproved_staff(&verdict.rejected()))),
        };
    }
    let Some(case) = case else { return filed(desk, actor, mail, None, &verdict.rejected()) };
    if case.phase != Phase::Final {
        return appended(desk, actor, mail, &case, Then::Stay);
    }
    // M6: an open parent of the same contact hears it, else a new case follows.
    if let Some(parent) = case.parent
        && let Some(parent) = store::cases::by_id(&desk.db, parent)?
        && parent.phase != Phase::Final
        && parent.contact == case.contact
    {
        return appended(desk, actor, mail, &parent, Then::Stay);
    }
    filed(desk, actor, mail, Some(&case), &verdict.rejected())
}

/// M9: a rating address that was made for this sender.
fn rated(desk: &Desk, actor: &Actor, mail: &Incoming) -> Result<Option<Fared>> {
    for claim in place::addressed(desk, mail)? {
        let Purpose::Rate { points, issued_at } = claim.purpose else { continue };
        let Some(keys) = desk.keys()? else { continue };
        if !claim.proved(keys, &actor.login) {
            continue;
        }
        let Some(case) = store::cases::by_id(&desk.db, claim.case)? else { continue };
        let late = claim.purpose.is_over(desk.now)
            || case.resolved_at.is_some_and(|resolved| resolved > issued_at);
        if late {
            return Ok(Some(Fared::new("ignored", "the rating address is too old").on(&case)));
        }
        let how = How::new(desk, actor, COMMAND);
        let action = Action::Rate { level: points, text: None };
        return Ok(Some(match desk.db.savepoint(|| act(desk, case.id, &action, &how)) {
            Ok(done) if done.operation.is_some() => {
                Fared::new("appended", format!("rated {points}")).on(&done.case)
            }
            Ok(_) => Fared::new("ignored", "rated so already").on(&case),
            Err(error) if matches!(error.kind, Kind::Busy | Kind::Storage | Kind::Internal) => {
                return Err(error);
            }
            Err(error) => Fared::new("ignored", error.message).on(&case),
        }));
    }
    Ok(None)
}

fn appended(desk: &Desk, actor: &Actor, mail: &Incoming, case: &Case, then: Then) -> Result<Fared> {
    let (attachments, files) = kept(desk, mail)?;
    if merge::from_aside(desk, actor, case)? {
        return aside(desk, actor, mail, case, attachments, &files);
    }
    let action =
        Action::Reply(Reply { text: words(mail), channel: Channel::Mail, attachments, then });
    let mail_id = mail.message_id.as_deref();
    let how = How { files: &files, mail_id, ..How::new(desk, actor, COMMAND) };
    let done = act(desk, case.id, &action, &how)?;
    Ok(Fared::new("appended", noted("joined by proof", mail)).on(&done.case))
}

/// The words of somebody whose case ended in another's: a note there, for staff alone (CORNERS).
fn aside(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    case: &Case,
    attachments: Vec<Attachment>,
    files: &[(String, Vec<u8>)],
) -> Result<Fared> {
    let text = format!("{} wrote by mail:\n\n{}", actor.login, words(mail));
    let mentions = case.assignee.iter().cloned().collect();
    let system = Actor::system(Method::Mail);
    let how = How { files, ..How::new(desk, &system, COMMAND) };
    let done = act(desk, case.id, &Action::Note { text, mentions, attachments }, &how)?;
    let reason = "a note: the sender's case was merged into another's";
    Ok(Fared::new("appended", noted(reason, mail)).on(&done.case))
}

fn filed(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    follows: Option<&Case>,
    rejected: &[String],
) -> Result<Fared> {
    let (attachments, files) = kept(desk, mail)?;
    let subject = if mail.subject.is_empty() { "(no subject)" } else { mail.subject.as_str() };
    let wanted = Wanted {
        subject: Some(subject.chars().take(200).collect()),
        text: words(mail),
        follow_up: follows.map(|case| case.number.clone()),
        attachments,
        tie_is_kept: true,
        ..Wanted::default()
    };
    let mut taken = intake::look_up(desk, actor, &wanted, desk.now)?;
    taken.filing.filed.origin = Origin::Email;
    taken.filing.filed.channel = Channel::Mail;
    let sender = mail.from.as_deref().unwrap_or_default();
    let since = desk.now.plus(-DAY);
    let enough = store::mails::answered_since(&desk.db, sender, since)? >= RECEIPTS_A_DAY;
    let mail_id = mail.message_id.as_deref();
    let how = How { files: &files, no_receipt: enough, mail_id, ..How::new(desk, actor, COMMAND) };
    let done = file(desk, &taken.filing, &how)?;
    let mut reason = match follows {
        Some(case) => format!("follows {}, which has ended", case.number),
        None => "a new case".to_string(),
    };
    if !rejected.is_empty() {
        reason.push_str(&format!("; seemed to belong to {}", rejected.join("; ")));
    }
    if enough {
        reason.push_str("; no receipt: enough were sent to this sender today");
    }
    let mut fared = Fared::new("created", noted(&reason, mail)).on(&done.case);
    fared.answered = !enough;
    Ok(fared)
}

fn noted(reason: &str, mail: &Incoming) -> String {
    if mail.odd.is_empty() { reason.into() } else { format!("{reason}; {}", mail.odd.join("; ")) }
}

fn words(mail: &Incoming) -> String {
    if mail.text.trim().is_empty() { "(no text)".into() } else { mail.text.clone() }
}

type Files = Vec<(String, Vec<u8>)>;

/// The files of a mail, for the case; one that is too large stays in the raw source.
fn kept(desk: &Desk, mail: &Incoming) -> Result<(Vec<Attachment>, Files)> {
    let most = usize::try_from(desk.switches()?.max_attachment_mb).unwrap_or(25) * 1024 * 1024;
    let mut attachments = Vec::new();
    let mut files = Vec::new();
    for file in mail.files.iter().filter(|file| file.bytes.len() <= most) {
        let sha256 = hex(&Sha256::digest(&file.bytes));
        attachments.push(Attachment::File {
            name: file.name.clone(),
            size: i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
            media_type: file.media_type.clone(),
            sha256: sha256.clone(),
        });
        files.push((sha256, file.bytes.clone()));
    }
    Ok((attachments, files))
}

/// An address or a domain of the block list.
fn is_blocked(from: &str, block: &[String]) -> bool {
    let domain = from.rsplit_once('@').map_or("", |(_, domain)| domain);
    block.iter().any(|one| {
        let one = one.trim().to_lowercase();
        one == from || one.trim_start_matches('@') == domain
    })
}
