//! Sending the outbox: claim, hand over, mark, with no transaction open while anything is on the
//! wire (N4).
//!
//! One sender at a time (a kernel lock beside the desk, gone with its process). What is marked is
//! done; a sender that dies between handing over and marking leaves a mail claimed, and the next
//! one sends it again with the same Message-ID: at least once, at most once more a death. Called by
//! the verbs `outbox send` and `sweep`.

mod access;

use crate::access::password;
use crate::domain::action::Action;
use crate::domain::actor::{Actor, Method, Role};
use crate::domain::event::Noticed;
use crate::domain::mail_state::OutboxState;
use crate::domain::policy::MailPolicy;
use crate::domain::time::Instant;
use crate::domain::transport::Transport;
use crate::error::{Error, ErrorKind, Result};
use crate::mail::message::{self, Envelope};
use crate::mail::seal::{self, Seal, Secret};
use crate::mail::token::{self, Purpose};
use crate::mail::transport::{Access, Courier, DeliveryVerdict, OutgoingMail};
use crate::store;
use crate::store::outbox::{DeliveryFate, Notice};

use crate::casework::cases::operation::OperationContext;
use crate::casework::desk::open::Desk;
use crate::casework::mail::bounces;
use crate::casework::mail::outgoing;
use crate::casework::run;

/// The number of mails claimed at once.
const BATCH: i64 = 50;
/// When it is tried again after the first, second … attempt, in seconds; then every four hours.
const AGAIN: [i64; 4] = [60, 5 * 60, 30 * 60, 2 * 3600];
const AT_LAST: i64 = 4 * 3600;
/// It is given up so long after the first attempt, in seconds.
const GIVE_UP: i64 = 5 * 86_400;

/// What a round of sending came to, by the mails' ids.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delivered {
    pub sent: Vec<i64>,
    /// Refused for now: they stay queued.
    pub queued: Vec<i64>,
    /// Refused for good.
    pub failed: Vec<i64>,
    /// Why one that is queued or failed was not taken: the first reason that came.
    pub why: Option<String>,
    /// Another sender is at work; nothing was done.
    pub busy: bool,
    /// The desk holds its mail; nothing was done.
    pub held: bool,
}

/// Sends what is due, or exactly these mails, which must be queued.
///
/// # Errors
/// Storage trouble; what the mail world answers is in the result.
pub fn deliver(desk: &Desk, runner: &Actor, these: Option<&[i64]>) -> Result<Delivered> {
    let mut done = Delivered::default();
    let Some(_alone) = desk.db.alone("outbox")? else {
        return Ok(Delivered { busy: true, ..done });
    };
    let policy = &desk.policy()?.mail;
    let held = these.is_none() && store::outbox::is_held(&desk.db)?;
    let opened = if held { None } else { open(policy)? };
    let Some(mut sender) = opened else { return Ok(Delivered { held: true, ..done }) };
    let actor = system(runner);
    match these {
        Some(ids) => {
            for id in ids {
                let claimed =
                    run::plain(desk, false, |_| store::outbox::claim(&desk.db, *id, desk.now))?;
                sender.batch(desk, &actor, claimed.into_iter().collect(), &mut done)?;
            }
        }
        None => loop {
            // If the server cannot be used at all (no password, bad certificate), the first mails report it, as when it is unreachable.
            let tried = done != Delivered::default();
            let due =
                run::plain(desk, false, |_| store::outbox::claim_due(&desk.db, desk.now, BATCH))?;
            if due.is_empty() || tried && sender.is_down() {
                sender.release(desk, due)?;
                break;
            }
            sender.batch(desk, &actor, due, &mut done)?;
        },
    }
    sender.end();
    Ok(done)
}

/// Whether a round of sending hands anything over: not with the transport `hold`, not on a desk
/// that keeps its mail back.
///
/// # Errors
/// Storage trouble, a transport that is none.
pub fn sends(desk: &Desk) -> Result<bool> {
    Ok(!store::outbox::is_held(&desk.db)? && open(&desk.policy()?.mail)?.is_some())
}

/// The desk acts, whoever ran it; a person behind it is recorded.
pub(crate) fn system(runner: &Actor) -> Actor {
    let person = (runner.role != Role::System).then(|| runner.login.clone());
    Actor { behind: person, ..Actor::system(Method::Sweep) }
}

/// `None` where nothing is sent.
fn open(policy: &MailPolicy) -> Result<Option<DeliveryRun>> {
    let transport: Transport = policy
        .transport
        .parse()
        .map_err(|why: &str| Error::damaged(format!("the transport of the desk: {why}")))?;
    let access = access::of(&transport, policy);
    let host = policy.address.as_deref().and_then(token::parts).map(|(_, host)| host);
    let hello = host.unwrap_or("localhost");
    let (courier, down) = match access {
        Ok(access) => (Courier::new(&transport, access, hello), None),
        Err(why) => (Courier::new(&transport, Access::default(), hello), Some(why)),
    };
    Ok(courier.map(|courier| DeliveryRun { courier, down, refused: Vec::new() }))
}

struct DeliveryRun {
    courier: Courier,
    /// Why nothing gets through, once that is known: the rest of the round is not tried.
    down: Option<String>,
    /// Addresses of the mail at hand that the server does not take, each with its words.
    refused: Vec<(String, String)>,
}

impl DeliveryRun {
    fn is_down(&self) -> bool {
        self.down.is_some()
    }

    fn end(self) {
        self.courier.end();
    }

    /// Hands each over and marks it at once.
    fn batch(
        &mut self,
        desk: &Desk,
        actor: &Actor,
        batch: Vec<Notice>,
        done: &mut Delivered,
    ) -> Result<()> {
        for notice in batch {
            self.refused.clear();
            let fate = self.hand(desk, &notice)?;
            let (place, why) = match &fate {
                DeliveryFate::Sent(_) => (&mut done.sent, None),
                DeliveryFate::Failed { why, .. } => (&mut done.failed, Some(why)),
                DeliveryFate::Queued { why, .. } => (&mut done.queued, why.as_ref()),
                DeliveryFate::Held => continue,
            };
            place.push(notice.id);
            done.why = done.why.take().or_else(|| why.cloned());
            mark(desk, actor, &notice, &fate, &self.refused)?;
        }
        Ok(())
    }

    /// Gives back what was claimed and not tried.
    fn release(&self, desk: &Desk, batch: Vec<Notice>) -> Result<()> {
        if batch.is_empty() {
            return Ok(());
        }
        run::plain(desk, false, |_| {
            for notice in batch {
                store::outbox::unclaim(&desk.db, notice.id, notice.attempts - 1)?;
            }
            Ok(())
        })
    }

    fn hand(&mut self, desk: &Desk, notice: &Notice) -> Result<DeliveryFate> {
        if let Some(why) = &self.down {
            return Ok(later(
                Tries::of(notice, desk.now),
                desk.now,
                why.clone(),
                notice.handed_to.clone(),
            ));
        }
        let (envelope, bytes) = match compose(desk, notice, Secrets::PutIn)? {
            Ok(written) => written,
            Err(why) => {
                return Ok(DeliveryFate::Failed { why, handed_to: notice.handed_to.clone() });
            }
        };
        let had: Vec<&str> = list(&notice.handed_to);
        let to: Vec<&str> =
            list(&notice.address).into_iter().filter(|to| !had.contains(to)).collect();
        let verdicts = self.courier.hand(&OutgoingMail {
            from: &envelope.from.address,
            to: &to,
            bytes: &bytes,
            message_id: &notice.message_id,
        });
        let mut handed: Vec<&str> = had;
        let (mut again, mut never) = (None, None);
        for (to, verdict) in to.iter().zip(verdicts) {
            match verdict {
                DeliveryVerdict::Taken => handed.push(to),
                DeliveryVerdict::Never(why) => {
                    never = never.or(Some(format!("{to}: {why}")));
                    self.refused.push(((*to).to_string(), why));
                }
                DeliveryVerdict::Later(why) => again = again.or(Some(why)),
                DeliveryVerdict::Down(why) => {
                    self.down = Some(why.clone());
                    again = again.or(Some(why));
                }
            }
        }
        Ok(match (again, never) {
            (Some(why), _) => later(Tries::of(notice, desk.now), desk.now, why, handed.join(",")),
            // Some of a group have it and one cannot be reached: that is told as a failure.
            (None, Some(why)) => DeliveryFate::Failed { why, handed_to: handed.join(",") },
            (None, None) => DeliveryFate::Sent(desk.now),
        })
    }
}

/// How often a mail was tried, this time included, and since when.
#[derive(Clone, Copy)]
struct Tries {
    count: i64,
    since: Instant,
}

impl Tries {
    fn of(notice: &Notice, now: Instant) -> Tries {
        Tries { count: notice.attempts, since: notice.tried_at.unwrap_or(now) }
    }
}

/// When it is tried again (N4), or that it no longer is.
fn later(tries: Tries, now: Instant, why: String, handed_to: String) -> DeliveryFate {
    let wait = usize::try_from(tries.count - 1).ok().and_then(|tried| AGAIN.get(tried));
    let at = now.plus(wait.copied().unwrap_or(AT_LAST));
    if at.since(tries.since) > GIVE_UP {
        return DeliveryFate::Failed { why: format!("given up after 5 days: {why}"), handed_to };
    }
    DeliveryFate::Queued { at, why: Some(why), handed_to }
}

fn list(text: &str) -> Vec<&str> {
    text.split(',').filter(|part| !part.is_empty()).collect()
}

/// The mail as bytes, or why it cannot be written.
fn compose(
    desk: &Desk,
    notice: &Notice,
    secrets: Secrets,
) -> Result<Result<(Envelope, Vec<u8>), String>> {
    let mut envelope: Envelope = match serde_json::from_str(&notice.envelope) {
        Ok(envelope) => envelope,
        Err(why) => return Ok(Err(format!("its envelope cannot be read: {why}"))),
    };
    // Written before the desk had an address.
    if envelope.from.address.is_empty() {
        let own = desk.policy()?.mail.address.as_deref().and_then(token::parts);
        let Some((local, host)) = own else {
            return Ok(Err("the desk has no address to write from: set [mail] address".into()));
        };
        envelope.from.address = format!("{local}@{host}");
    }
    let mut files = Vec::new();
    for file in &envelope.files {
        let Some(bytes) = store::files::bytes(&desk.db, &file.sha256)? else {
            return Ok(Err(format!("{} is no longer in the desk", file.name)));
        };
        files.push(bytes);
    }
    let opened = match secrets {
        Secrets::Masked => {
            envelope.reply_to = masked_address(desk, notice, &envelope)?;
            envelope.unsubscribe = envelope.reply_to.clone().filter(|_| envelope.unwatch);
            Ok((seal::mask(&notice.subject), seal::mask(&notice.body)))
        }
        Secrets::PutIn => put_in(desk, notice, &mut envelope)?,
    };
    let (subject, body) = match opened {
        Ok(opened) => opened,
        Err(why) => return Ok(Err(why)),
    };
    let bytes = message::write(&message::MailContent {
        envelope: &envelope,
        subject: &subject,
        body: &body,
        message_id: &notice.message_id,
        date: notice.created_at,
        files: &files,
    });
    Ok(bytes.map(|bytes| (envelope, bytes)).map_err(|why| why.to_string()))
}

/// What becomes of the secrets of a mail.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Secrets {
    /// It goes out.
    PutIn,
    /// Somebody looks at it.
    Masked,
}

/// Subject and body with the secrets in their places, and the address to answer to; or why they
/// cannot be made.
fn put_in(
    desk: &Desk,
    notice: &Notice,
    envelope: &mut Envelope,
) -> Result<Result<(String, String), String>> {
    let plain = (notice.subject.clone(), notice.body.clone());
    // Schema 1 kept them in the row.
    let Some(seal) = Seal::from_text(&envelope.seal) else { return Ok(Ok(plain)) };
    let Some(keys) = desk.keys()? else {
        return Ok(Err(
            "the key beside the desk cannot be read: let its owner send the mail".into()
        ));
    };
    let case = notice.case_id.unwrap_or(0);
    let holder = envelope.holder.clone();
    if let Some(answer) = envelope.answer {
        envelope.reply_to = outgoing::with_room(desk, &envelope.from.address, |own| {
            token::address(keys, own, case, &holder, answer.purpose())
        })?;
    }
    if envelope.unwatch {
        envelope.unsubscribe = outgoing::with_room(desk, &envelope.from.address, |own| {
            token::address(keys, own, case, &holder, Purpose::Unwatch)
        })?;
    }
    // A code that was used, or made void by another, is nobody's any more.
    let code = password::code_of(&seal::code_bytes(keys, &holder, &seal));
    let good = store::access::has_code(&desk.db, &holder, &password::code_digest(&code))?;
    let open = |text: &str| {
        seal.open(text, |secret| match secret {
            Secret::Tag(purpose) => token::tag(keys, case, &holder, *purpose).unwrap_or_default(),
            Secret::Code if good => code.clone(),
            Secret::Code => "(used)".into(),
        })
    };
    Ok(Ok((open(&notice.subject), open(&notice.body))))
}

fn masked_address(desk: &Desk, notice: &Notice, envelope: &Envelope) -> Result<Option<String>> {
    if let Some(old) = &envelope.reply_to {
        return Ok(Some(ascii_mask(old)));
    }
    let Some(answer) = envelope.answer else { return Ok(None) };
    let case = notice.case_id.unwrap_or(0);
    outgoing::with_room(desk, &envelope.from.address, |own| {
        let (local, host) = token::parts(own)?;
        let fits = token::has_room(own, case, answer.purpose());
        fits.then(|| format!("{local}+masked@{host}"))
    })
}

/// An address is ASCII: its mask too.
fn ascii_mask(address: &str) -> String {
    seal::mask(address).replace(seal::MASK, "masked")
}

/// The bytes of a mail for whoever looks at it: as they go out, its secrets masked.
///
/// # Errors
/// A mail that cannot be written (6), storage trouble.
pub fn source(desk: &Desk, notice: &Notice) -> Result<Vec<u8>> {
    match compose(desk, notice, Secrets::Masked)? {
        Ok((_, bytes)) => Ok(bytes),
        Err(why) => Err(Error::new(ErrorKind::Invalid, format!("mail {}: {why}", notice.id))),
    }
}

/// The bytes of a mail as they are handed over, for tests.
///
/// # Errors
/// As `source`.
#[cfg(test)]
pub fn handed(desk: &Desk, notice: &Notice) -> Result<Vec<u8>> {
    compose(desk, notice, Secrets::PutIn)?
        .map(|(_, bytes)| bytes)
        .map_err(|why| Error::new(ErrorKind::Invalid, why))
}

fn mark(
    desk: &Desk,
    actor: &Actor,
    notice: &Notice,
    fate: &DeliveryFate,
    refused: &[(String, String)],
) -> Result<()> {
    let db = &desk.db;
    run::plain(desk, false, |_| {
        store::outbox::settle(db, notice.id, fate)?;
        for (address, why) in refused {
            bounces::count(desk, address, why)?;
        }
        let DeliveryFate::Failed { why, .. } = fate else { return Ok(()) };
        // A missing template must not make the mail be retried forever.
        match db.savepoint(|| tell(desk, actor, notice, OutboxState::Failed, Some(why))) {
            Err(error) if error.kind != ErrorKind::Invalid => Err(error),
            _ => Ok(()),
        }
    })
}

/// Puts on the case what became of a mail; a failed one to a customer is told to the assignee.
/// Inside a transaction. Bounces are told with this too.
///
/// # Errors
/// Storage trouble, a template that cannot be written (6).
pub fn tell(
    desk: &Desk,
    actor: &Actor,
    notice: &Notice,
    state: OutboxState,
    why: Option<&str>,
) -> Result<()> {
    let Some(case) = notice.case_id else { return Ok(()) };
    let Some(row) = store::cases::by_id(&desk.db, case)? else { return Ok(()) };
    let recipients: Vec<String> = list(&notice.recipient).into_iter().map(Into::into).collect();
    let to_contact = row.contact.as_ref().is_some_and(|contact| recipients.contains(contact));
    let noticed = Noticed {
        event: notice.event.clone(),
        template: notice.template.clone(),
        recipients,
        state,
        reason: why.map(Into::into),
        to_contact,
        digest: None,
    };
    let how = OperationContext::new(desk, actor, "outbox");
    crate::casework::cases::act::act(desk, case, &Action::Mailed(noticed), &how).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_tried_again_later_and_later_and_given_up_after_five_days() {
        let start = Instant(1_000_000);
        let mut now = start;
        let mut waits = Vec::new();
        let mut attempts = 1;
        loop {
            let tries = Tries { count: attempts, since: start };
            match later(tries, now, "no".into(), String::new()) {
                DeliveryFate::Queued { at, .. } => {
                    waits.push(at.since(now) / 60);
                    now = at;
                    attempts += 1;
                }
                fate => {
                    let why = "given up after 5 days: no".into();
                    assert_eq!(fate, DeliveryFate::Failed { why, handed_to: String::new() });
                    break;
                }
            }
        }
        assert_eq!(waits[..6], [1, 5, 30, 120, 240, 240]);
        assert!(waits[6..].iter().all(|wait| *wait == 240));
        let days = now.since(start) as f64 / 86_400.0;
        assert!((4.8..=5.0).contains(&days), "{days}");
    }
}
