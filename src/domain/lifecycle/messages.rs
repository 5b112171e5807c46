//! Words on a case: reply, note, complain, call, attach (L7, L8, L14).

use crate::domain::action::{PublicMessage, ReplyStep};
use crate::domain::case::{Case, Phase};
use crate::domain::event::{
    Attachment, AttachmentsAdded, CallLogged, Channel, Complaint, Direction, Event, Fact, Message,
    NoteAdded, StatusChange,
};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Ability};
use crate::domain::status_keys;

use super::context::DecisionContext;
use super::steps;
use crate::domain::lifecycle::assignment;

/// L7, L8: a public message; a customer's on a paused or resolved case reopens it.
pub(crate) fn reply(
    case: &Case,
    reply: &PublicMessage,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let customer = ctx.actor.role.is_customer();
    let record = reply.then == ReplyStep::Record;
    if customer && !record {
        heard(case, ctx)?;
    }
    let mut facts: Vec<Fact> = Vec::new();
    let change = match reply.then {
        ReplyStep::Stay if customer => reopening(case, ctx)?,
        ReplyStep::Stay | ReplyStep::Record => None,
        ReplyStep::Wait | ReplyStep::Resolve if customer => {
            return Err(rights::refusal(ctx.actor, Ability::SteerWork));
        }
        ReplyStep::Wait => unless_there(steps::step(case, status_keys::WAITING, ctx))?,
        ReplyStep::Resolve => unless_there(steps::step(case, status_keys::RESOLVED, ctx))?,
    };
    let stepped = change.as_ref().is_some_and(|change| change.answers);
    facts.push(
        Event::Message(Message {
            text: reply.text.clone(),
            channel: reply.channel,
            direction: if customer { Direction::In } else { Direction::Out },
            answers: !stepped && steps::answers_by_message(case, ctx),
            attachments: reply.attachments.clone(),
            mail: None,
            cc: reply.cc.clone(),
            machine: record,
        })
        .into(),
    );
    facts.extend(change.map(|change| Event::Status(change).into()));
    facts.extend(wake(case, customer && !record));
    Ok(facts)
}

/// A case that is there already keeps its status; the words go out all the same.
fn unless_there(step: Result<StatusChange, Refusal>) -> Result<Option<StatusChange>, Refusal> {
    match step {
        Err(Refusal::AlreadySo { .. }) => Ok(None),
        other => other.map(Some),
    }
}

/// A status may be closed to customers' words (L1 `messages`).
fn heard(case: &Case, ctx: &DecisionContext<'_>) -> Result<(), Refusal> {
    if steps::hears(case, ctx) {
        return Ok(());
    }
    Err(Refusal::NotInStatus {
        number: case.number.clone(),
        status: steps::label(&case.status, ctx.policy),
        verb: crate::domain::action::ActionKind::Reply,
        hint: format!("complaints are always possible: `casebook complain {}`", case.number),
    })
}

/// L8: from paused and resolved back to the queue.
fn reopening(case: &Case, ctx: &DecisionContext<'_>) -> Result<Option<StatusChange>, Refusal> {
    if matches!(case.phase, Phase::Paused | Phase::Resolved) {
        return steps::reopen_facts(case, true, ctx).map(Some);
    }
    Ok(None)
}

/// L19: a customer's word ends a postponement.
fn wake(case: &Case, customer: bool) -> Option<Fact> {
    (customer && case.postponed_till.is_some()).then(assignment::back)
}

pub(crate) fn note(text: &str, mentions: &[String], attachments: &[Attachment]) -> Vec<Fact> {
    let note = NoteAdded {
        text: text.into(),
        mentions: mentions.to_vec(),
        attachments: attachments.to_vec(),
    };
    vec![Event::Note(note).into()]
}

/// L14: in any status; changes no status and no deadline.
pub(crate) fn complain(
    case: &Case,
    text: &str,
    channel: Channel,
    attachments: &[Attachment],
) -> Vec<Fact> {
    let complaint = Complaint { text: text.into(), channel, attachments: attachments.to_vec() };
    let mut facts = vec![Event::Complaint(complaint).into()];
    facts.extend(wake(case, true));
    facts
}

/// A call that is logged with words counts as a message of staff (L15).
pub(crate) fn call(case: &Case, text: &str, ctx: &DecisionContext<'_>) -> Vec<Fact> {
    let answers = !text.is_empty() && steps::answers_by_message(case, ctx);
    vec![Event::Call(CallLogged { text: text.into(), answers }).into()]
}

/// A customer's attachment is a message (L8).
pub(crate) fn attach(
    case: &Case,
    attachments: &[Attachment],
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let customer = ctx.actor.role.is_customer();
    if !customer {
        let direction = Direction::Out;
        let attached = AttachmentsAdded { attachments: attachments.to_vec(), direction };
        return Ok(vec![Event::Attach(attached).into()]);
    }
    if case.phase != Phase::Final {
        heard(case, ctx)?;
    }
    let attached = AttachmentsAdded { attachments: attachments.to_vec(), direction: Direction::In };
    let mut facts = vec![Event::Attach(attached).into()];
    facts.extend(reopening(case, ctx)?.map(|change| Event::Status(change).into()));
    facts.extend(wake(case, true));
    Ok(facts)
}
