//! Where a mail points to, looked up in the desk for `domain::threading` to judge (M3, M4).

use crate::domain::actor::{Actor, Method};
use crate::domain::case::Case;
use crate::domain::event::MailHead;
use crate::domain::policy::{Contact, Email, Policy};
use crate::domain::rights;
use crate::domain::section::Section;
use crate::domain::threading::{self, Candidate, Proof, Sender, ThreadVerdict};
use crate::error::Result;
use crate::mail::inbound::Incoming;
use crate::mail::message::{Envelope, ReplyHandling};
use crate::mail::token::{self, Claim, Purpose, TokenKeys};
use crate::policy::{ChangeKind, EntryChange};
use crate::store;
use crate::store::outbox::Notice;

use super::disposition::COMMAND;
use crate::casework::cases::lookup;
use crate::casework::desk::open::Desk;
use crate::casework::policy::write_changes;

/// The longest login.
const LONGEST: usize = 32;
/// The most addresses of a line of a mail's head that are kept.
const MOST_IN_HEAD: usize = 50;

/// The addresses of the desk: its own, the aliases, those of the groups.
pub(crate) fn own(desk: &Desk) -> Result<Vec<String>> {
    let mail = &desk.policy()?.mail;
    let mut all: Vec<String> = mail.address.iter().chain(&mail.aliases).cloned().collect();
    let groups = store::people::groups(&desk.db, false)?;
    all.extend(groups.into_iter().filter_map(|(group, _)| group.email));
    Ok(all)
}

/// Whether a mail is from the desk itself, with or without something behind the plus.
pub(crate) fn is_own(desk: &Desk, from: &str) -> Result<bool> {
    let bare = |text: &str| {
        let (local, host) = token::parts(text)?;
        let local = local.split('+').next().unwrap_or(local);
        Some(format!("{local}@{host}").to_lowercase())
    };
    let from = bare(from);
    Ok(own(desk)?.iter().any(|address| bare(address) == from))
}

/// Who stands in its head, the desk's own addresses left out: they prove something.
pub(crate) fn head(desk: &Desk, mail: &Incoming) -> Result<MailHead> {
    let others = |all: &[String]| -> Result<Vec<String>> {
        let mut others = Vec::new();
        for address in all.iter().take(MOST_IN_HEAD) {
            if !is_own(desk, address)? && !others.contains(address) {
                others.push(address.clone());
            }
        }
        Ok(others)
    };
    let from = mail.from.clone().unwrap_or_default();
    Ok(MailHead { from, to: others(&mail.to_line)?, cc: others(&mail.cc_line)? })
}

/// Whether it is a mail of this desk that came back. Another desk's is not: people write from there.
pub(crate) fn is_of_desk(desk: &Desk, mail: &Incoming) -> Result<bool> {
    for address in mail.from.iter().chain(&mail.marks.desk) {
        if is_own(desk, address)? {
            return Ok(true);
        }
    }
    is_sent_by_us(desk, mail)
}

/// Whether its Message-ID is one that this desk made.
pub(crate) fn is_sent_by_us(desk: &Desk, mail: &Incoming) -> Result<bool> {
    let Some(id) = mail.message_id.as_deref() else { return Ok(false) };
    Ok(store::outbox::with_message_id(&desk.db, &format!("<{id}>"))?.is_some())
}

/// Whether a mail answers one of ours: by the number in its subject, or by what it refers to.
pub(crate) fn answers_us(desk: &Desk, mail: &Incoming) -> Result<bool> {
    if !numbers(desk, mail)?.is_empty() {
        return Ok(true);
    }
    for id in &mail.references {
        let known = store::outbox::with_message_id(&desk.db, &format!("<{id}>"))?.is_some();
        if known || token::read_message_id(id).is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The numbers of cases in its subject.
pub(crate) fn numbers(desk: &Desk, mail: &Incoming) -> Result<Vec<String>> {
    let mut found = lookup::mask(desk.switches()?)?.find_in(&mail.subject);
    found.truncate(5);
    Ok(found)
}

/// What the addresses that it went to say.
pub(crate) fn claims_of_addresses(desk: &Desk, mail: &Incoming) -> Result<Vec<Claim>> {
    let own = own(desk)?;
    let read = |to: &String| token::read_address(to, own.iter().map(String::as_str));
    Ok(mail.to.iter().filter_map(read).collect())
}

/// Whether a claim was made for this person, or for a group of theirs.
fn holds(keys: &TokenKeys, actor: &Actor, claim: &Claim) -> bool {
    let groups = actor.groups.iter().map(|key| token::group(key));
    claim.proves(keys, &actor.login) | groups.fold(false, |any, g| any | claim.proves(keys, &g))
}

/// Whether a mail of ours went to the very address that answers now (M4).
fn went_to(notice: &Notice, mail: &Incoming) -> bool {
    mail.from.as_deref().is_some_and(|from| notice.address.split(',').any(|to| to == from))
}

/// Whether what staff answer here is for the customer to read (N6): only where the mail that it
/// answers said nothing but what customers may read.
pub(crate) fn publishes(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    case: &Case,
    proof: Proof,
) -> Result<bool> {
    let Some(keys) = desk.keys()? else { return Ok(false) };
    let same = |id: i64| -> Result<bool> {
        Ok(candidate(desk, actor, id, proof, true)?.is_some_and(|found| found.case == case.id))
    };
    if proof == Proof::Token {
        for claim in claims_of_addresses(desk, mail)? {
            if holds(keys, actor, &claim) && same(claim.case)? {
                return Ok(claim.purpose == Purpose::Staff);
            }
        }
        return Ok(false);
    }
    for id in &mail.references {
        if let Some(notice) = store::outbox::with_message_id(&desk.db, &format!("<{id}>"))?
            && went_to(&notice, mail)
            && let Some(of) = notice.case_id
            && same(of)?
        {
            let envelope: Option<Envelope> = serde_json::from_str(&notice.envelope).ok();
            return Ok(envelope.and_then(|it| it.answer) == Some(ReplyHandling::Reply));
        }
    }
    Ok(false)
}

/// The case that a mail of this person belongs to; `vouched`: a person says that it is theirs.
pub(crate) fn find(
    desk: &Desk,
    actor: &Actor,
    mail: &Incoming,
    vouched: bool,
) -> Result<ThreadVerdict> {
    let mut candidates = Vec::new();
    let Some(keys) = desk.keys()? else { return Ok(ThreadVerdict::default()) };
    for claim in claims_of_addresses(desk, mail)? {
        if matches!(claim.purpose, Purpose::Reply | Purpose::Staff | Purpose::Note) {
            let copied = mail.from.as_deref().is_some_and(|from| claim.proves(keys, from));
            let found = match copied {
                true => guest_of(desk, actor, claim.case, Proof::Token)?,
                false => {
                    let holds = holds(keys, actor, &claim);
                    candidate(desk, actor, claim.case, Proof::Token, holds)?
                }
            };
            candidates.extend(found);
        }
    }
    // Where a form or a list says who wrote, only their own token proves anything.
    let of_sender = |all: &[String]| if mail.via.is_none() { all.to_vec() } else { Vec::new() };
    for id in &of_sender(&mail.references) {
        if let Some(notice) = store::outbox::with_message_id(&desk.db, &format!("<{id}>"))? {
            let holds = went_to(&notice, mail);
            let copied = holds && mail.from.as_ref() == Some(&notice.recipient);
            if let Some(case) = notice.case_id {
                candidates.extend(match copied {
                    true => guest_of(desk, actor, case, Proof::Answer)?,
                    false => candidate(desk, actor, case, Proof::Answer, holds)?,
                });
            }
        } else if let Some(claim) = token::read_message_id(id) {
            let holds = holds(keys, actor, &claim);
            candidates.extend(candidate(desk, actor, claim.case, Proof::Answer, holds)?);
        }
    }
    for number in &of_sender(&numbers(desk, mail)?) {
        if let Some(id) = store::cases::id_of_number(&desk.db, number)? {
            candidates.extend(candidate(desk, actor, id, Proof::Subject, true)?);
        }
    }
    let policy = desk.policy()?;
    let sender = Sender {
        staff: actor.role.is_staff(),
        verified: vouched || mail.is_verified(&policy.mail.trusted_authserv),
        subject_match: policy.mail.subject_match,
    };
    Ok(threading::choose(candidates, sender))
}

/// The case as it stands, at the end of its pointers (L18).
fn candidate(
    desk: &Desk,
    actor: &Actor,
    id: i64,
    proof: Proof,
    holds: bool,
) -> Result<Option<Candidate>> {
    let Some(mut case) = store::cases::by_id(&desk.db, id)? else { return Ok(None) };
    // M4: also through a case of theirs that ended in it.
    let mut takes_part = rights::sees(actor, &case);
    while let Some(into) = case.merged_into {
        let Some(next) = store::cases::by_id(&desk.db, into)? else { break };
        case = next;
        takes_part |= rights::sees(actor, &case);
    }
    let number = case.number;
    Ok(Some(Candidate { case: case.id, number, proof, holds, takes_part, beside: false }))
}

/// The case of a mail that was copied to this very sender (M12).
fn guest_of(desk: &Desk, actor: &Actor, id: i64, proof: Proof) -> Result<Option<Candidate>> {
    let found = candidate(desk, actor, id, proof, true)?;
    Ok(found.map(|it| Candidate { beside: !it.takes_part, takes_part: true, ..it }))
}

/// Why a mail of staff is held.
pub(crate) fn unproved_staff(rejected: &[String]) -> String {
    if rejected.is_empty() {
        return "it claims to be from staff and proves no case".into();
    }
    format!("it claims to be from staff: {}", rejected.join("; "))
}

/// M3: a contact for a stranger; without account, without sign-in.
pub(crate) fn new_contact(desk: &Desk, address: &str, name: &str) -> Result<String> {
    let login = free_login(desk, address)?;
    let name = if name.is_empty() { address } else { name };
    let contact = Contact {
        login: login.clone(),
        name: name.chars().take(200).collect(),
        emails: vec![Email::Plain(address.into())],
        ..Contact::default()
    };
    let policy = Policy { contact: vec![contact], ..Policy::default() };
    let change =
        EntryChange { kind: Section::Contact, key: login.clone(), what: ChangeKind::Added };
    let system = Actor::system(Method::Mail);
    let mut operation = desk.begin_operation(&system, COMMAND)?;
    write_changes::settle(&desk.db, &mut operation, &policy, &[change], desk.now)?;
    store::journal::seal(&desk.db, operation)?;
    Ok(login)
}

fn free_login(desk: &Desk, address: &str) -> Result<String> {
    let local = address.split(['@', '+']).next().unwrap_or_default().to_lowercase();
    let fits = |c: &char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(*c);
    let kept: String = local.chars().filter(fits).collect();
    let kept = kept.trim_start_matches(['.', '_', '-']);
    let base: String =
        if kept.is_empty() { "contact" } else { kept }.chars().take(LONGEST).collect();
    let reserved = crate::domain::actor::RESERVED;
    let mut login = base.clone();
    let mut n = 1;
    while reserved.contains(&login.as_str()) || store::people::by_login(&desk.db, &login)?.is_some()
    {
        n += 1;
        let ending = n.to_string();
        let stem: String = base.chars().take(LONGEST - ending.len()).collect();
        login = stem + &ending;
    }
    Ok(login)
}
