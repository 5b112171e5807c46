//! The kinds of policy entries: the sections of C5 by name.
//!
//! Knows which section is one table and which is a list, and by which key an entry of a list is
//! told from its siblings. `crate::policy` reads and writes the sections, `crate::store` keeps a
//! row an entry.

use std::fmt;
use std::str::FromStr;

use serde_json::Value;

/// A section of the policy file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    Desk,
    Evaluation,
    Waiting,
    Mail,
    PriorityMatrix,
    Calendar,
    Status,
    Process,
    Priority,
    Category,
    Level,
    Reason,
    Group,
    Account,
    Contact,
    Agent,
    Service,
    Agreement,
    Item,
    Route,
    Template,
    Notice,
    Canned,
    View,
}

impl Section {
    /// Every kind, in the order in which a policy is written.
    pub const ALL: [Section; 24] = [
        Section::Desk,
        Section::Evaluation,
        Section::Waiting,
        Section::Mail,
        Section::Calendar,
        Section::Status,
        Section::Process,
        Section::Priority,
        Section::PriorityMatrix,
        Section::Category,
        Section::Level,
        Section::Reason,
        Section::Group,
        Section::Account,
        Section::Contact,
        Section::Agent,
        Section::Service,
        Section::Agreement,
        Section::Item,
        Section::Route,
        Section::Template,
        Section::Notice,
        Section::Canned,
        Section::View,
    ];

    /// The section's name in the policy file.
    pub fn as_str(self) -> &'static str {
        match self {
            Section::Desk => "desk",
            Section::Evaluation => "evaluation",
            Section::Waiting => "waiting",
            Section::Mail => "mail",
            Section::PriorityMatrix => "priority_matrix",
            Section::Calendar => "calendar",
            Section::Status => "status",
            Section::Process => "process",
            Section::Priority => "priority",
            Section::Category => "category",
            Section::Level => "level",
            Section::Reason => "reason",
            Section::Group => "group",
            Section::Account => "account",
            Section::Contact => "contact",
            Section::Agent => "agent",
            Section::Service => "service",
            Section::Agreement => "agreement",
            Section::Item => "item",
            Section::Route => "route",
            Section::Template => "template",
            Section::Notice => "notice",
            Section::Canned => "canned",
            Section::View => "view",
        }
    }

    /// True for the sections that are one table and not a list of entries.
    pub fn is_single(self) -> bool {
        matches!(
            self,
            Section::Desk
                | Section::Evaluation
                | Section::Waiting
                | Section::Mail
                | Section::PriorityMatrix
        )
    }

    /// True for those who have a login.
    pub fn is_people(self) -> bool {
        matches!(self, Section::Contact | Section::Agent)
    }

    /// The field that names an entry; `None` for single tables and for templates and notices,
    /// whose key is made of several fields (`key_of`).
    pub fn key_field(self) -> Option<&'static str> {
        match self {
            Section::Desk
            | Section::Evaluation
            | Section::Waiting
            | Section::Mail
            | Section::PriorityMatrix => None,
            Section::Template | Section::Notice => None,
            Section::Level => Some("points"),
            Section::Contact | Section::Agent => Some("login"),
            Section::View => Some("name"),
            _ => Some("key"),
        }
    }

    /// The key of an entry of this kind: a template's is `key/language`, a notice's
    /// `event[/category]/to` (N2). Empty where the fields that make it are missing.
    pub fn key_of(self, body: &Value) -> String {
        let text = |field: &str| body.get(field).and_then(Value::as_str).unwrap_or_default();
        match self {
            Section::Template => {
                template_key(body["key"].as_str(), text("event"), text("language"))
            }
            Section::Notice => notice_key(text("event"), body["category"].as_str(), text("to")),
            _ => match self.key_field().and_then(|field| body.get(field)) {
                Some(Value::String(key)) => key.clone(),
                Some(Value::Number(number)) => number.to_string(),
                _ => String::new(),
            },
        }
    }
}

/// A template's key: its own or its event's, and its language.
pub fn template_key(key: Option<&str>, event: &str, language: &str) -> String {
    match (key.unwrap_or(event), language) {
        ("", _) | (_, "") => String::new(),
        (name, language) => format!("{name}/{language}"),
    }
}

/// A notice's key: one per event, category and receiver (N2).
pub fn notice_key(event: &str, category: Option<&str>, to: &str) -> String {
    match (event, category, to) {
        ("", _, _) | (_, _, "") => String::new(),
        (event, Some(category), to) => format!("{event}/{category}/{to}"),
        (event, None, to) => format!("{event}/{to}"),
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Not the name of a section.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the policy has no section “{0}”")]
pub struct UnknownKind(pub String);

impl FromStr for Section {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Section::ALL
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .ok_or_else(|| UnknownKind(text.chars().take(60).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_kind_is_listed_once_and_reads_back() {
        for kind in Section::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
            assert_eq!(Section::ALL.iter().filter(|other| **other == kind).count(), 1);
        }
        assert_eq!("tickets".parse::<Section>(), Err(UnknownKind("tickets".into())));
    }

    #[test]
    fn keys_of_entries_with_and_without_a_key_field() {
        for (kind, body, key) in [
            (Section::Service, json!({ "key": "printing/toner" }), "printing/toner"),
            (Section::Level, json!({ "points": 3 }), "3"),
            (Section::Agent, json!({ "login": "dana" }), "dana"),
            (Section::Template, json!({ "event": "resolved", "language": "de" }), "resolved/de"),
            (Section::Template, json!({ "key": "thanks", "language": "de" }), "thanks/de"),
            (Section::Notice, json!({ "event": "breach", "to": "lead" }), "breach/lead"),
            (
                Section::Notice,
                json!({ "event": "breach", "category": "incident", "to": "lead" }),
                "breach/incident/lead",
            ),
            (Section::Notice, json!({ "event": "breach" }), ""),
        ] {
            assert_eq!(kind.key_of(&body), key);
        }
    }
}
