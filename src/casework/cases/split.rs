//! A message that becomes a case of its own (L18).

use crate::domain::action::Action;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::event::{Attachment, CaseName, Event, SplitFrom};
use crate::error::{Error, Result};
use crate::store::journal;

use crate::casework::cases::act::act;
use crate::casework::cases::act::file;
use crate::casework::cases::intake;
use crate::casework::cases::intake::NewCaseRequest;
use crate::casework::cases::merge;
use crate::casework::cases::operation::OperationContext;
use crate::casework::cases::operation::Outcome;
use crate::casework::desk::open::Desk;

/// The longest subject, in characters.
const LONGEST: usize = 200;

/// A message that can be split off: the customer's words, as they were written.
#[derive(Clone, Debug)]
pub struct Piece {
    pub from: SplitFrom,
    pub text: String,
    pub attachments: Vec<Attachment>,
}

/// The message of a case that its number in `show` means.
///
/// # Errors
/// No such message (3); one of staff alone, or the one the case was filed with (5).
pub fn piece(desk: &Desk, actor: &Actor, case: &Case, message: i64) -> Result<Piece> {
    let told = merge::entries(desk, actor, case)?;
    let shown = |kind: &str| matches!(kind, "filed" | "message" | "complaint" | "note" | "call");
    let found = told.iter().find(|told| told.entry.seq == message);
    let Some(told) = found.filter(|told| shown(&told.entry.kind)) else {
        let numbers: Vec<String> = told
            .iter()
            .filter(|told| matches!(told.entry.kind.as_str(), "message" | "complaint"))
            .map(|told| told.entry.seq.to_string())
            .collect();
        let error = Error::not_found(format!("case {} has no message {message}", case.number));
        let error = error.field("message").about(&case.number);
        return Err(match numbers.is_empty() {
            true => error,
            false => error.hint(format!("its messages: {}", numbers.join(", "))),
        });
    };
    let refused = |why: &str, hint: String| {
        Error::conflict(format!("message {message} of case {} {why}", case.number))
            .code("not_joined")
            .field("message")
            .hint(hint)
            .about(&case.number)
    };
    if told.foreign {
        let origin = told.origin.clone().unwrap_or_default();
        let hint = format!("take that case out instead: `casebook unmerge {origin}`");
        return Err(refused("is somebody else's", hint));
    }
    let (text, attachments) = match journal::read(&told.entry)? {
        Event::Message(said) => (said.text, said.attachments),
        Event::Complaint(said) => (said.text, said.attachments),
        Event::Filed(_) => {
            let hint = match &told.origin {
                Some(origin) => format!("take that case out instead: `casebook unmerge {origin}`"),
                None => format!("file another one: `casebook new --follow-up {}`", case.number),
            };
            return Err(refused("is what the case was filed with", hint));
        }
        _ => {
            let hint = "the contact would read it; file a case with words for them".into();
            return Err(refused("is for staff alone", hint));
        }
    };
    let from = SplitFrom {
        from: CaseName::of(case),
        message,
        author: told.entry.actor.clone(),
        at: told.entry.at,
    };
    Ok(Piece { from, text, attachments })
}

/// Files the new case: contact, account, service, agreement and group as they are, clocks from
/// now. Inside a transaction.
///
/// # Errors
/// As `casework::file` and `casework::act`.
pub fn split(
    desk: &Desk,
    case: &Case,
    piece: &Piece,
    subject: Option<&str>,
    how: &OperationContext<'_>,
) -> Result<(Outcome, Vec<String>)> {
    let first = piece.text.lines().find(|line| !line.trim().is_empty()).unwrap_or(&case.subject);
    let subject = match subject {
        Some(given) => given.to_string(),
        None => first.trim().chars().take(LONGEST).collect(),
    };
    let wanted = NewCaseRequest {
        subject: Some(subject),
        text: piece.text.clone(),
        contact: case.contact.clone().or(Some("none".into())),
        account: case.account.clone(),
        service: case.service.clone(),
        category: case.category.clone(),
        agreement: case.agreement.clone(),
        group: case.group.clone(),
        origin: Some(case.origin),
        internal: case.internal,
        attachments: piece.attachments.clone(),
        tie_is_kept: true,
        ..NewCaseRequest::default()
    };
    let mut taken = intake::look_up(desk, how.actor, &wanted, desk.now)?;
    taken.filing.filed.split_from = Some(piece.from.clone());
    // L20 is about the case that is split.
    let filing = OperationContext { if_version: None, ..*how };
    let outcome = file(desk, &taken.filing, &filing)?;
    let into = CaseName::of(&outcome.case);
    let how = OperationContext { request_id: None, ..*how };
    act(desk, case.id, &Action::Split { into, message: piece.from.message }, &how)?;
    Ok((outcome, taken.warnings))
}
