//! The case as C3 shows it, and the words that a change of it is told in.

use chrono_tz::Tz;
use serde_json::{Value, json};

use super::color::Tone;
use super::record::{Field, FieldKind, Lent, Record};
use crate::domain::case::{Case, Phase};
use crate::domain::event::Attachment;
use crate::domain::time::Instant;

/// A case with what is shown beside its row. Parts that were not asked for stay empty.
#[derive(Clone, Debug)]
pub struct CaseShape {
    pub case: Case,
    pub now: Instant,
    /// Where its moments are read, in words that are kept.
    pub zone: Tz,
    pub status_label: String,
    pub parent: Option<String>,
    pub follow_up_of: Option<String>,
    pub merged_into: Option<String>,
    pub allowed: Vec<&'static str>,
    pub attachments: Vec<Attachment>,
    /// Key and title of what helped (K1).
    pub articles: Vec<(String, String)>,
    /// Seconds in each status so far, in the order in which they were first reached (D12).
    pub durations: Vec<(String, i64)>,
    /// Why it was opened again; the page only.
    pub rejected: Vec<Rejected>,
    /// Names behind keys, for `--fields contact.name` and the like.
    pub names: Vec<(&'static str, String)>,
    /// The words around a hit; lists of a search only.
    pub hit: Option<String>,
    /// `show` only.
    pub messages: Option<Value>,
    /// Writing verbs only.
    pub done: Option<OperationShape>,
    /// Customers see no agreement internals and no staff fields of internal use.
    pub for_customer: bool,
    /// It is not theirs: they watch it.
    pub watched: bool,
    /// Who watches it, as the viewer knows them.
    pub watchers: Vec<String>,
}

/// A solution that did not hold, and what was said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rejected {
    pub solution: Option<String>,
    pub rating: Option<(i64, Option<String>)>,
}

/// What an operation adds to the case it changed.
#[derive(Clone, Debug, Default)]
pub struct OperationShape {
    pub operation: Option<i64>,
    pub request_id: Option<String>,
    pub changed: bool,
    pub notices: Value,
    pub replayed: bool,
    pub dry_run: bool,
}

const FIELDS: &[Field] = &[
    Field::key("number", FieldKind::Id).column("number", 0),
    Field::key("ref", FieldKind::Text),
    Field::key("subject", FieldKind::Text).followed_by("description").column("subject", 0),
    Field::key("description", FieldKind::Text).only_in_pipes(),
    Field::key("status", FieldKind::Id).column("status", 2),
    Field::key("status_label", FieldKind::Text),
    Field::key("category", FieldKind::Text),
    Field::key("priority", FieldKind::Text).column("priority", 3),
    Field::key("impact", FieldKind::Number),
    Field::key("urgency", FieldKind::Number),
    Field::key("origin", FieldKind::Text),
    Field::key("contact", FieldKind::Text),
    Field::key("account", FieldKind::Text),
    Field::key("department", FieldKind::Text),
    Field::key("service", FieldKind::Text),
    Field::key("agreement", FieldKind::Text),
    Field::key("item", FieldKind::Text),
    Field::key("assignee", FieldKind::Text),
    Field::key("group", FieldKind::Text),
    Field::key("line", FieldKind::Number),
    Field::key("tags", FieldKind::List),
    Field::key("parent", FieldKind::Id),
    Field::key("registered_at", FieldKind::Instant),
    Field::key("responded_at", FieldKind::Instant),
    Field::key("response_due", FieldKind::Instant),
    Field::key("resolution_due", FieldKind::Instant),
    Field::key("resolution_remaining", FieldKind::Span),
    Field::key("first_resolved_at", FieldKind::Instant),
    Field::key("resolved_at", FieldKind::Instant),
    Field::key("closed_at", FieldKind::Instant),
    Field::key("closing_reason", FieldKind::Text),
    Field::key("solution", FieldKind::Text),
    Field::key("reopened_count", FieldKind::Number),
    Field::key("rating", FieldKind::Number),
    Field::key("rating_comment", FieldKind::Text),
    Field::key("complaints", FieldKind::Number),
    Field::key("postponed_till", FieldKind::Instant),
    Field::key("merged_into", FieldKind::Id),
    Field::key("overdue", FieldKind::Nested),
    Field::key("terms", FieldKind::Nested),
    Field::key("version", FieldKind::Number),
    Field::key("updated_at", FieldKind::Instant),
    Field::key("allowed_actions", FieldKind::List),
    Field::key("attachments", FieldKind::Nested),
    Field::key("follow_up_of", FieldKind::Id),
    Field::key("internal", FieldKind::Flag),
    Field::key("requested_by", FieldKind::Text),
    Field::key("process", FieldKind::Text),
    Field::key("language", FieldKind::Text),
    Field::key("route", FieldKind::Text),
    Field::key("mailbox", FieldKind::Text),
    Field::key("watchers", FieldKind::List),
    Field::key("late", FieldKind::Nested),
];

/// The columns of a list, which are no keys of the object.
const LIST: &[Field] = &[
    Field::extra("watched", FieldKind::Text).only_in_tables(1),
    Field::extra("contact.name", FieldKind::Text),
    Field::extra("contact.phone", FieldKind::Text),
    Field::extra("account.name", FieldKind::Text),
    Field::extra("service.name", FieldKind::Text),
    Field::extra("assignee.name", FieldKind::Text),
    Field::extra("group.name", FieldKind::Text),
];

/// Which of the optional parts a list or a command has to look up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    pub allowed: bool,
    pub label: bool,
    pub attachments: bool,
    pub links: bool,
    pub names: bool,
    pub hit: bool,
    pub articles: bool,
    pub durations: bool,
}

impl Needs {
    pub const ALL: Needs = Needs {
        allowed: true,
        label: true,
        attachments: true,
        links: true,
        names: false,
        hit: true,
        articles: false,
        durations: false,
    };

    /// What the page of a case needs.
    pub const PAGE: Needs = Needs { names: true, articles: true, durations: true, ..Needs::ALL };

    /// What a line of words about a case needs.
    pub const WORDS: Needs = Needs {
        allowed: false,
        label: true,
        attachments: false,
        links: false,
        names: false,
        hit: false,
        articles: false,
        durations: false,
    };

    /// What the named fields need.
    pub fn of(fields: &[String]) -> Needs {
        let has = |name: &str| fields.iter().any(|field| field.trim() == name);
        Needs {
            allowed: has("allowed_actions"),
            label: has("status_label"),
            attachments: has("attachments"),
            links: has("parent") || has("follow_up_of") || has("merged_into"),
            names: fields.iter().any(|field| field.contains('.')),
            hit: has("hit"),
            articles: has("articles"),
            durations: has("durations"),
        }
    }
}

impl CaseShape {
    /// Whether the viewer may know that these people were told: customers only of the contact.
    pub fn sees(&self, recipients: &[String]) -> bool {
        !self.for_customer
            || recipients.iter().all(|login| Some(login) == self.case.contact.as_ref())
    }

    /// The value of a field of the case object; `Null` for names that are none.
    fn field(&self, name: &str) -> Value {
        let case = &self.case;
        let at = |value: Option<Instant>| json!(value);
        match name {
            "number" => match &self.done {
                // A number that was only rehearsed is nobody's yet.
                Some(done) if done.dry_run && case.version == 0 => Value::Null,
                _ => json!(case.number),
            },
            "ref" => json!(case.reference),
            "subject" => json!(case.subject),
            "description" => json!(case.description),
            "status" => json!(case.status),
            "status_label" => json!(self.status_label),
            "category" => json!(case.category),
            "priority" => json!(case.priority),
            "impact" => json!(case.impact),
            "urgency" => json!(case.urgency),
            "origin" => json!(case.origin),
            "contact" => json!(case.contact),
            "account" => json!(case.account),
            "department" => json!(case.department),
            "service" => json!(case.service),
            "agreement" => json!(case.agreement),
            "item" => json!(case.item),
            "assignee" => json!(case.assignee),
            "group" => json!(case.group),
            "line" => json!(case.line),
            "tags" => json!(case.tags),
            "parent" => json!(self.parent),
            "registered_at" => json!(case.registered_at),
            "responded_at" => at(case.responded_at),
            "response_due" => at(case.response_due),
            "resolution_due" => at(case.resolution_due),
            "resolution_remaining" => {
                json!(case.resolution_left.filter(|_| case.phase == Phase::Paused))
            }
            "first_resolved_at" => at(case.first_resolved_at),
            "resolved_at" => at(case.resolved_at),
            "closed_at" => at(case.closed_at),
            "closing_reason" => json!(case.closing_reason),
            "solution" => json!(case.solution),
            "reopened_count" => json!(case.reopened_count),
            "rating" => json!(case.rating),
            "rating_comment" => json!(case.rating_comment),
            "complaints" => json!(case.complaints),
            "postponed_till" => at(case.postponed_till),
            "merged_into" => json!(self.merged_into),
            "overdue" => json!(case.overdue(self.now)),
            "terms" => self.terms(),
            "version" => json!(case.version),
            "updated_at" => json!(case.updated_at),
            "allowed_actions" => json!(self.allowed),
            "attachments" => json!(self.attachments),
            "follow_up_of" => json!(self.follow_up_of),
            "internal" => json!(case.internal),
            "requested_by" => json!(case.requested_by),
            "process" => json!(case.process),
            "language" => json!(case.language),
            // How staff sort their mail is not for customers.
            "route" => json!(case.route.as_ref().filter(|_| !self.for_customer)),
            "mailbox" => json!(case.mailbox),
            "watchers" => json!(self.watchers),
            "watched" => json!(self.watched.then_some("watched")),
            "late" => json!(case.late()),
            "due" => self.due(),
            "registered" => json!(case.registered_at),
            "hit" => json!(self.hit),
            "articles" => self.articles.iter().map(|(key, _)| json!(key)).collect(),
            "durations" => {
                let spans = self.durations.iter().map(|(status, s)| (status.clone(), json!(s)));
                Value::Object(spans.collect())
            }
            dotted => {
                let name = self.names.iter().find(|(field, _)| *field == dotted);
                name.map_or(Value::Null, |(_, name)| json!(name))
            }
        }
    }

    fn terms(&self) -> Value {
        let case = &self.case;
        json!({
            "response": case.response_term.map(|pinned| pinned.term.to_string()),
            "resolution": case.resolution_term.map(|pinned| pinned.term.to_string()),
            "calendar": case.calendar,
            "schema": {
                "response": case.response_term.map(|pinned| pinned.schema),
                "resolution": case.resolution_term.map(|pinned| pinned.schema),
            },
        })
    }

    /// What runs out first, or what is left of a clock that stands (D12).
    fn due(&self) -> Value {
        match (self.case.next_due(), self.case.resolution_left) {
            (Some(due), _) => json!(due),
            (None, Some(left)) if self.case.phase == Phase::Paused => json!(left),
            _ => Value::Null,
        }
    }
}

/// In lists of a search the subject is followed by the hit, not by the description.
fn follow_with_hit(fields: &mut [Field]) {
    for field in fields {
        match field.name {
            "subject" => *field = field.followed_by("hit"),
            // The line is the hit's.
            "priority" | "due" | "registered" => *field = field.only_in_pipes(),
            _ => {}
        }
    }
}

macro_rules! case_record {
    ($(#[$doc:meta])* $name:ident, $extra:expr, $columns:expr) => {
        $(#[$doc])*
        pub struct $name(pub CaseShape);

        impl Record for $name {
            fn fields() -> &'static [Field] {
                static ALL: std::sync::OnceLock<Vec<Field>> = std::sync::OnceLock::new();
                ALL.get_or_init(|| {
                    let extra: &[Field] = $extra;
                    let mut all: Vec<Field> =
                        FIELDS.iter().chain(extra).chain(LIST).copied().collect();
                    if extra.iter().any(|field| field.name == "hit") {
                        follow_with_hit(&mut all);
                    }
                    all
                })
            }

            fn columns() -> &'static [&'static str] {
                $columns
            }

            fn value(&self, field: &str) -> Value {
                match (field, &self.0.done) {
                    ("messages", _) => self.0.messages.clone().unwrap_or(Value::Null),
                    ("operation", Some(done)) => json!(done.operation),
                    ("request_id", Some(done)) => json!(done.request_id),
                    ("changed", Some(done)) => json!(done.changed),
                    ("notices", Some(done)) => done.notices.clone(),
                    ("replayed", Some(done)) => json!(done.replayed),
                    ("dry_run", Some(done)) => json!(done.dry_run),
                    _ => self.0.field(field),
                }
            }

            fn lent(&self, field: &str) -> Option<Lent<'_>> {
                match field {
                    "messages" => self.0.messages.as_ref().map(Lent::Value),
                    "subject" => Some(Lent::Text(&self.0.case.subject)),
                    "description" => Some(Lent::Text(&self.0.case.description)),
                    _ => None,
                }
            }

            fn id(&self) -> String {
                // A number that was only rehearsed is nobody's yet.
                let rehearsed = self.0.done.as_ref().is_some_and(|done| done.dry_run);
                match rehearsed && self.0.case.version == 0 {
                    true => String::new(),
                    false => self.0.case.number.clone(),
                }
            }

            fn tone(&self, field: &str) -> Tone {
                match (field, self.0.case.phase) {
                    ("status", Phase::Final | Phase::Resolved) => Tone::Faint,
                    _ => Tone::Plain,
                }
            }
        }
    };
}

case_record!(
    /// A case in a list.
    Listed,
    &[
        Field::extra("due", FieldKind::Due).column("due", 1),
        Field::extra("registered", FieldKind::Instant).column("registered", 4),
        Field::extra("articles", FieldKind::List),
        Field::extra("durations", FieldKind::Nested),
    ],
    &["number", "watched", "status", "priority", "due", "registered", "subject", "description"]
);
case_record!(
    /// A case that a search found: the words around the hit follow the subject.
    Found,
    &[
        Field::extra("due", FieldKind::Due).column("due", 1),
        Field::extra("registered", FieldKind::Instant).column("registered", 4),
        Field::key("hit", FieldKind::Text).only_in_pipes(),
    ],
    &[
        "number", "watched", "status", "priority", "due", "registered", "subject", "description",
        "hit",
    ]
);
case_record!(
    /// A case that is shown: with its messages.
    Shown,
    &[
        Field::key("articles", FieldKind::List),
        Field::key("durations", FieldKind::Nested),
        Field::key("messages", FieldKind::Nested),
    ],
    &["number", "status", "priority", "subject"]
);
case_record!(
    /// A case that was changed: with the operation and the notices.
    Changed,
    &[
        Field::key("operation", FieldKind::Number),
        Field::key("request_id", FieldKind::Text),
        Field::key("changed", FieldKind::Flag),
        Field::key("notices", FieldKind::Nested),
        Field::key("replayed", FieldKind::Flag),
        Field::key("dry_run", FieldKind::Flag),
    ],
    &["number", "status", "assignee", "group", "subject"]
);
