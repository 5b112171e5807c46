//! The messages of a case as JSON, for `show` and `export` (C3).

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::casework::Desk;
use crate::casework::cases::merge;
use crate::casework::cases::merge::MergedEntry;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::event::MailHead;
use crate::domain::rights::Ability;
use crate::error::Result;

/// What of an event is shown of a message.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct MessageParts {
    text: String,
    channel: Option<String>,
    direction: Option<String>,
    attachments: Vec<Value>,
    split_from: Option<Value>,
    mail: Option<MailHead>,
}

/// The messages of a case, the description first, newest last; notes and calls for staff only.
///
/// # Errors
/// Storage trouble.
pub fn of(desk: &Desk, actor: &Actor, case: &Case) -> Result<Vec<Value>> {
    let mut messages = Vec::new();
    for told in merge::messages(desk, actor, case)? {
        let kind = match told.entry.kind.as_str() {
            // What came from somebody else's case is never public (L18).
            "filed" | "message" | "complaint" if told.foreign => "note",
            "filed" => "message",
            "complaint" => "complaint",
            "note" if actor.may(Ability::SeeInternal) => "note",
            "call" if actor.may(Ability::SeeInternal) => "call",
            "message" => "message",
            _ => continue,
        };
        let said: MessageParts = serde_json::from_str(&told.entry.body).unwrap_or_default();
        if told.entry.kind != "filed" || !said.text.is_empty() {
            messages.push(message(told, kind, said, actor.may(Ability::SeeInternal)));
        }
    }
    Ok(messages)
}

fn message(told: MergedEntry, kind: &str, said: MessageParts, for_staff: bool) -> Value {
    let MergedEntry { entry, origin, .. } = told;
    let (channel, direction) = match entry.kind.as_str() {
        "filed" | "complaint" => (said.channel, Some("in".into())),
        "call" => (Some("phone".into()), said.direction),
        _ => (said.channel, said.direction),
    };
    // One that was split off keeps who wrote it, and when (L18).
    let split = said.split_from.unwrap_or_default();
    let of_split = |name: &str| split.get(name).cloned();
    let mut message = Map::with_capacity(9);
    let mut add = |name: &str, value: Value| message.insert(name.into(), value);
    add("id", entry.seq.into());
    add("at", of_split("at").unwrap_or_else(|| json!(entry.at)));
    add("author", of_split("author").unwrap_or_else(|| entry.actor.into()));
    add("kind", kind.into());
    add("channel", channel.into());
    add("direction", direction.into());
    add("body", said.text.into());
    add("attachments", said.attachments.into());
    // P2: who else was written to may be of another account.
    if let Some(head) = said.mail.filter(|_| for_staff) {
        add("from", head.from.into());
        add("to", head.to.into());
        add("cc", head.cc.into());
    }
    if let Some(origin) = origin.map(Value::from).or_else(|| of_split("number")) {
        add("origin", origin);
    }
    Value::Object(message)
}
