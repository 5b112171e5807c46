//! An entry of the journal, as `history` and `log` show it (C3).

use serde_json::{Value, json};

use super::message::MessageDetail;
use super::out::{Out, OutputError};
use super::record::{Field, FieldKind, Record};
use super::time;
use crate::domain::time::Instant;

/// What happened, when, by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryShape {
    pub seq: i64,
    pub at: Instant,
    pub recorded_at: Instant,
    pub due_at: Option<Instant>,
    pub actor: String,
    pub kind: String,
    pub text: Option<String>,
    pub data: Value,
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
            "kind" => json!(self.kind),
            "text" => json!(self.text),
            "words" => match self.text.as_deref().unwrap_or_default() {
                "" => json!(self.words()),
                text => json!(format!("{}: {text}", self.words())),
            },
            "data" => self.data.clone(),
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
    /// L17: what it was and is, and the deadlines that came of it.
    fn reclassification_words(&self) -> String {
        let (before, after) = (&self.data["before"], &self.data["after"]);
        let mut words: Vec<String> =
            ["service", "agreement", "category", "group", "line", "process"]
                .into_iter()
                .filter(|name| before[name] != after[name])
                .map(|name| format!("{name} {} → {}", plain(&before[name]), plain(&after[name])))
                .collect();
        let terms = &self.data["terms"];
        let due = |at: &Value| {
            let at = at.as_str().and_then(|at| at.get(..16)).map(|at| at.replace('T', " "));
            at.map_or_else(|| "no deadline".into(), |at| format!("due {at} UTC"))
        };
        for (name, term, at) in [
            ("answer", &terms["response"], &terms["response_due"]),
            ("solution", &terms["resolution"], &terms["clock"]["due"]),
        ] {
            if let Some(term) = term["term"].as_str()
                && (name == "solution" || self.data["response_retermed"] == true)
            {
                words.push(format!("{name} within {term}, {}", due(at)));
            }
        }
        if terms.is_object() && terms["response"].is_null() && terms["resolution"].is_null() {
            words.push("no deadlines".into());
        }
        match words.is_empty() {
            true => "reclassified".into(),
            false => format!("reclassified: {}", words.join(", ")),
        }
    }

    /// One line about what happened, besides its text.
    pub fn words(&self) -> String {
        let files = self.data["attachments"].as_array().map_or(&[][..], Vec::as_slice);
        let files: Vec<&str> = files.iter().filter_map(|file| file["name"].as_str()).collect();
        match files.is_empty() {
            true => self.step_words(),
            false if self.kind == "attach" => format!("attached {}", files.join(", ")),
            false => format!("{}, attached {}", self.step_words(), files.join(", ")),
        }
    }

    fn step_words(&self) -> String {
        let text = |name: &str| self.data[name].as_str().unwrap_or_default();
        match self.kind.as_str() {
            "filed" => format!("filed as {}: {}", text("number"), text("subject")),
            "message" if text("direction") == "in" => "wrote".into(),
            "message" => "answered".into(),
            "note" => "noted".into(),
            "complaint" => "complained".into(),
            "call" => "called".into(),
            "status" => self.status_words(),
            "assign" | "escalate" => {
                let to = |name: &str| self.data[name].as_str().map(String::from);
                let whom = match (to("assignee"), to("group")) {
                    (Some(login), Some(group)) => format!("{login} in {group}"),
                    (Some(login), None) => login,
                    (None, Some(group)) => format!("the queue of {group}"),
                    (None, None) => "the queue".into(),
                };
                let verb = if self.kind == "assign" { "assigned" } else { "escalated" };
                format!("{verb} to {whom}")
            }
            "reclassify" => self.reclassification_words(),
            "edit" => {
                let changes = self.data["changes"].as_array().cloned().unwrap_or_default();
                let words: Vec<String> = changes
                    .iter()
                    .filter(|change| {
                        !matches!(change["field"].as_str(), Some("priority_rank" | "priority_by"))
                    })
                    .map(|change| {
                        let name = change["field"].as_str().unwrap_or_default();
                        format!("{name} {} → {}", plain(&change["from"]), plain(&change["to"]))
                    })
                    .collect();
                words.join(", ")
            }
            "task" => {
                let to = text("assignee");
                let to = if to.is_empty() { String::new() } else { format!(" for {to}") };
                let result = match text("result") {
                    "" => String::new(),
                    result => format!(" ({result})"),
                };
                format!("task {} {}{to}{result}", self.data["task"], text("what"))
            }
            "article" if self.data["drafted"].is_object() => {
                format!("drafted article {} “{}”", text("article"), text("title"))
            }
            "article" => format!("linked article {} “{}”", text("article"), text("title")),
            "rate" => format!("rated {} ({})", self.data["level"], text("label")),
            "attach" => "attached nothing".into(),
            "notice" => {
                let to = self.data["recipients"].as_array().cloned().unwrap_or_default();
                let to: Vec<&str> = to.iter().filter_map(Value::as_str).collect();
                let state = match text("reason") {
                    "" => text("state").to_string(),
                    reason if text("state") == "failed" => format!("failed: {reason}"),
                    reason => reason.to_string(),
                };
                format!("mail “{}” to {} ({state})", text("template"), to.join(", "))
            }
            "postpone" => match text("till") {
                "" => "back from being postponed".into(),
                till => format!("postponed till {till}"),
            },
            "system" => {
                let words = [text("what"), text("term"), text("of")];
                words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
            }
            "merge" => self.merge_words(),
            "policy" | "people" => self.entry_words(),
            other => other.into(),
        }
    }

    /// L18.
    fn merge_words(&self) -> String {
        let number = self.data["number"].as_str().unwrap_or_default();
        match self.data["what"].as_str().unwrap_or_default() {
            "into" => format!("merged into {number}"),
            "from" => format!("took up {number}"),
            "out" => format!("taken out of {number} again"),
            "left" => format!("let {number} go again"),
            _ => format!("message {} split off as {number}", self.data["message"]),
        }
    }

    /// An entry of the policy, or a person.
    fn entry_words(&self) -> String {
        let text = |name: &str| self.data[name].as_str().unwrap_or_default();
        let mut words = vec![text("kind"), text("key"), text("what")];
        words.retain(|word| !word.is_empty());
        let fields = self.data["fields"].as_array().map_or(&[][..], Vec::as_slice);
        // What a new entry says in full is in its data.
        let fields: Vec<String> = fields
            .iter()
            .filter(|_| text("what") != "added")
            .filter_map(|field| {
                let name = field["field"].as_str()?;
                Some(format!("{name} {} → {}", short(&field["from"]), short(&field["to"])))
            })
            .collect();
        match fields.is_empty() {
            true => words.join(" "),
            false => format!("{}: {}", words.join(" "), fields.join(", ")),
        }
    }

    fn status_words(&self) -> String {
        let text = |name: &str| self.data[name].as_str().unwrap_or_default();
        let mut words = format!("{} → {}", text("from"), text("to"));
        if !text("reason").is_empty() {
            words.push_str(&format!(" ({})", text("reason")));
        }
        match self.data["assignee"].as_str() {
            Some("") => words.push_str(", back in the queue"),
            Some(login) => words.push_str(&format!(", assigned to {login}")),
            None => {}
        }
        if !text("with_parent").is_empty() {
            words.push_str(&format!(", resolved with {}", text("with_parent")));
        }
        words
    }
}

/// A value of a policy as far as a line goes.
fn short(value: &Value) -> String {
    const MOST: usize = 60;
    let text = plain(value).split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() > MOST {
        true => text.chars().take(MOST).chain(['…']).collect(),
        false => text,
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => "none".into(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
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
            let origin = match entry.data["origin"].as_str() {
                Some(number) => format!(" ({number})"),
                None => String::new(),
            };
            let historic = if entry.data["historic"] == json!(true) {
                " (replayed; nobody was notified)"
            } else {
                ""
            };
            let at = time::minute(entry.at, zone);
            let words = entry.words().replace(['\n', '\r'], " ");
            self.paragraph(&format!("{at}  {}  {words}{origin}{historic}", entry.actor), 0);
            let solution = entry.data["solution"].as_str().map(String::from);
            if let Some(text) = entry.text.as_ref().or(solution.as_ref()).filter(|t| !t.is_empty())
            {
                let mail = entry.data["channel"] == json!("mail");
                self.message(text, 18, MessageDetail { mail, full, most: SHORT });
            }
        }
        Ok(())
    }
}
