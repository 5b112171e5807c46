//! An entry of the journal, as `history` and `log` show it (C3).

use serde_json::{Value, json};

use super::event_words;
use super::message::MessageDetail;
use super::out::{Out, OutputError};
use super::record::{Field, FieldKind, Record};
use super::time;
use crate::domain::event::{Channel, Event};
use crate::domain::recorded::Recorded;
use crate::domain::time::Instant;

/// What happened, when, by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryShape {
    pub seq: i64,
    pub at: Instant,
    pub recorded_at: Instant,
    pub due_at: Option<Instant>,
    pub actor: String,
    pub recorded: Recorded,
    /// The case that it happened to, where it is one that ended in this one (L18).
    pub origin: Option<String>,
    /// Replayed from an old log: told nobody.
    pub historic: bool,
    /// Whoever reads it is of the staff.
    pub for_staff: bool,
    /// Or only watches the case: what it is in detail is for its contact.
    pub for_watcher: bool,
}

/// An entry of the whole journal, with the number of the case it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Logged {
    pub entry: EntryShape,
    pub case: Option<String>,
}

const SEQ: Field = Field::key("seq", FieldKind::Number).column("seq", 0);
const AT: Field = Field::key("at", FieldKind::Instant).column("at", 1);
const RECORDED_AT: Field = Field::key("recorded_at", FieldKind::Instant);
const DUE_AT: Field = Field::key("due_at", FieldKind::Instant);
const ACTOR: Field = Field::key("actor", FieldKind::Text).column("by", 2);
const KIND: Field = Field::key("kind", FieldKind::Id).column("kind", 0);
const CASE: Field = Field::key("case", FieldKind::Id).column("case", 0);
const TEXT: Field = Field::key("text", FieldKind::Text);
/// What happened in a line, the text with it: for people and tables.
const WORDS: Field = Field::extra("words", FieldKind::Text).flexible().column("what", 3);
const DATA: Field = Field::key("data", FieldKind::Nested);

impl Record for EntryShape {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[SEQ, AT, RECORDED_AT, DUE_AT, ACTOR, KIND, WORDS, TEXT, DATA];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        match field {
            "seq" => json!(self.seq),
            "at" => json!(self.at),
            "recorded_at" => json!(self.recorded_at),
            "due_at" => json!(self.due_at),
            "actor" => json!(self.actor),
            "kind" => json!(self.recorded.kind()),
            "text" => json!(self.recorded.text()),
            "words" => match self.recorded.text().unwrap_or_default() {
                "" => json!(self.words()),
                text => json!(format!("{}: {text}", self.words())),
            },
            "data" => self.data(),
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        self.seq.to_string()
    }
}

impl Record for Logged {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] =
            &[SEQ, AT, RECORDED_AT, DUE_AT, ACTOR, CASE, KIND, WORDS, TEXT, DATA];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        match field {
            "case" => json!(self.case),
            _ => self.entry.value(field),
        }
    }

    fn id(&self) -> String {
        self.entry.id()
    }
}

impl EntryShape {
    /// One line about what happened, besides its text.
    pub fn words(&self) -> String {
        event_words::words(&self.recorded)
    }

    /// The body as programs read it: its text stands apart, and what this person may not read is
    /// left out (P2, P3).
    fn data(&self) -> Value {
        if self.for_watcher {
            return Value::Null;
        }
        let mut data: Value = serde_json::from_str(&self.recorded.body()).unwrap_or(Value::Null);
        let Some(fields) = data.as_object_mut() else { return data };
        // The digest is for `doctor`.
        let inner: &[&str] = match self.for_staff {
            true => &["digest", "text"],
            false => &[
                "digest",
                "text",
                "mail",
                "terms",
                "agreement_by",
                "agreement_candidates",
                "process",
                "clock",
                "cc",
            ],
        };
        for field in inner {
            fields.shift_remove(*field);
        }
        // Messages and notices have each of their keys, whatever was recorded (C3).
        let (channel, direction) = match self.recorded.kind() {
            "message" => (Value::Null, Value::Null),
            "notice" => (json!("mail"), json!("out")),
            _ => (Value::Null, Value::Null),
        };
        if matches!(self.recorded.kind(), "message" | "notice") {
            fields.entry("channel").or_insert(channel);
            fields.entry("direction").or_insert(direction);
            fields.entry("attachments").or_insert_with(|| json!([]));
        }
        if self.historic {
            fields.insert("historic".into(), json!(true));
        }
        if let Some(origin) = &self.origin {
            fields.insert("origin".into(), json!(origin));
        }
        data
    }
}

/// The longest text that is shown whole without being asked for, in characters.
const SHORT: usize = 400;

impl Out {
    /// A history: an entry a paragraph for people, records for programs.
    ///
    /// # Errors
    /// Output trouble.
    pub fn entries(&mut self, entries: &[EntryShape], full: bool) -> Result<(), OutputError> {
        if !self.wants_words() {
            return self.list::<_, OutputError>(entries.iter().cloned().map(Ok)).map(|_| ());
        }
        let zone = self.look().zone;
        for entry in entries {
            let origin = match &entry.origin {
                Some(number) => format!(" ({number})"),
                None => String::new(),
            };
            let historic = if entry.historic { " (replayed; nobody was notified)" } else { "" };
            let at = time::minute(entry.at, zone);
            let words = entry.words().replace(['\n', '\r'], " ");
            self.paragraph(&format!("{at}  {}  {words}{origin}{historic}", entry.actor), 0);
            let text = entry.recorded.text().or(entry.recorded.solution());
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                let mail = matches!(
                    &entry.recorded,
                    Recorded::Case(Event::Message(message)) if message.channel == Channel::Mail
                ) || matches!(
                    &entry.recorded,
                    Recorded::Case(Event::Filed(filed)) if filed.channel == Channel::Mail
                );
                self.message(text, 18, MessageDetail { mail, full, most: SHORT });
            }
        }
        Ok(())
    }
}
