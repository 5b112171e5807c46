//! The messages of a case as JSON, for `show` and `export` (C3).

use serde_json::{Map, Value, json};

use crate::casework::Desk;
use crate::casework::cases::merge;
use crate::casework::cases::merge::MergedEntry;
use crate::casework::people::names::NamesFor;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::event::{Attachment, Channel, Direction, Event, MailHead, SplitFrom};
use crate::domain::rights::Ability;
use crate::error::Result;
use crate::store;

/// What of an event is shown of a message.
struct MessageParts {
    kind: &'static str,
    text: String,
    channel: Option<Channel>,
    direction: Option<Direction>,
    attachments: Vec<Attachment>,
    split_from: Option<SplitFrom>,
    mail: Option<MailHead>,
}

impl MessageParts {
    fn new(kind: &'static str, text: String, attachments: Vec<Attachment>) -> MessageParts {
        MessageParts {
            kind,
            text,
            channel: None,
            direction: None,
            attachments,
            split_from: None,
            mail: None,
        }
    }

    /// What this person may read of it; `None` where it is no message for them. What came from
    /// somebody else's case is never public (L18).
    fn of(event: Event, for_staff: bool, foreign: bool) -> Option<MessageParts> {
        let public = |kind| if foreign { "note" } else { kind };
        let parts = MessageParts::new;
        let said = match event {
            Event::Filed(filed) if filed.text.is_empty() => return None,
            Event::Filed(filed) => MessageParts {
                channel: Some(filed.channel),
                direction: Some(Direction::In),
                split_from: filed.split_from,
                mail: filed.mail,
                ..parts(public("message"), filed.text, filed.attachments)
            },
            Event::Message(said) => MessageParts {
                channel: Some(said.channel),
                direction: Some(said.direction),
                mail: said.mail,
                ..parts(public("message"), said.text, said.attachments)
            },
            Event::Complaint(said) => MessageParts {
                channel: Some(said.channel),
                direction: Some(Direction::In),
                ..parts(public("complaint"), said.text, said.attachments)
            },
            Event::Note(note) if for_staff => parts("note", note.text, note.attachments),
            Event::Call(call) if for_staff => MessageParts {
                channel: Some(Channel::Phone),
                ..parts("call", call.text, Vec::new())
            },
            _ => return None,
        };
        Some(said)
    }
}

/// The messages of a case, the description first, newest last; notes and calls for staff only.
///
/// # Errors
/// Storage trouble.
pub fn of(desk: &Desk, actor: &Actor, case: &Case) -> Result<Vec<Value>> {
    let for_staff = actor.may(Ability::SeeInternal);
    let mut messages = Vec::new();
    let mut people = NamesFor::reader(desk, actor, case);
    for told in merge::messages(desk, actor, case)? {
        let event = store::journal::read(&told.entry)?;
        if let Some(said) = MessageParts::of(event, for_staff, told.foreign) {
            messages.push(message(told, said, for_staff, &mut people)?);
        }
    }
    Ok(messages)
}

fn message(
    told: MergedEntry,
    said: MessageParts,
    for_staff: bool,
    people: &mut NamesFor<'_>,
) -> Result<Value> {
    let MergedEntry { entry, origin, .. } = told;
    let mut message = Map::with_capacity(9);
    let mut add = |name: &str, value: Value| message.insert(name.into(), value);
    // One that was split off keeps who wrote it, and when (L18).
    let (at, author, from) = match said.split_from {
        Some(split) => (split.at, split.author, Some(split.from.number)),
        None => (entry.at, entry.actor, None),
    };
    add("id", entry.seq.into());
    add("at", json!(at));
    add("author", people.of(&author)?.into());
    add("kind", said.kind.into());
    add("channel", json!(said.channel));
    add("direction", json!(said.direction));
    add("body", said.text.into());
    add("attachments", json!(said.attachments));
    // P2: who else was written to may be of another account.
    if let Some(head) = said.mail.filter(|_| for_staff) {
        add("from", head.from.into());
        add("to", head.to.into());
        add("cc", head.cc.into());
    }
    if let Some(origin) = origin.or(from) {
        add("origin", origin.into());
    }
    Ok(Value::Object(message))
}
