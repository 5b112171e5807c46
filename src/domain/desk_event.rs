//! The events of the journal that are about no case: policy, people, ways in, articles, the bell.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::article::ArticleDraft;
use super::event_kinds::journal_events;
use super::word_enum::word_enum;

journal_events! {
    /// What can happen to the desk itself.
    DeskEvent: DESK_KINDS, "Every kind of event that is about no case.";
    Policy(EntryEvent) = "policy",
    People(EntryEvent) = "people",
    Access(AccessEvent) = "access",
    Article(ArticleEvent) = "article",
    Mail(BellEvent) = "mail",
}

/// What became of an entry of the policy, or of a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntryEvent {
    /// The section of the policy, or `holidays`.
    pub kind: String,
    #[serde(default)]
    pub key: String,
    pub what: EntryStep,
    #[serde(default)]
    pub fields: Vec<EntryField>,
    /// Days off that a calendar has now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<usize>,
    /// Cases whose words were erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cases: Option<usize>,
    /// The hash of what an erasure left ([`crate::store::journal::left_of_erased`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<String>,
}

impl EntryEvent {
    /// A step of an entry, as yet without anything that it changed.
    pub fn new(kind: &str, key: &str, what: EntryStep) -> EntryEvent {
        EntryEvent {
            kind: kind.into(),
            key: key.into(),
            what,
            fields: Vec::new(),
            days: None,
            cases: None,
            left: None,
        }
    }

    /// The event without what was said: which fields changed stays (J5).
    pub fn without_values(&self) -> EntryEvent {
        let mut bare = self.clone();
        for field in &mut bare.fields {
            (field.from, field.to) = (Value::Null, Value::Null);
        }
        bare
    }
}

word_enum! {
    /// What became of an entry.
    EntryStep {
        Added = "added",
        Changed = "changed",
        Retired = "retired",
        Erased = "erased",
    }
}

/// A field of an entry before and after, as the policy says it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntryField {
    pub field: String,
    #[serde(default)]
    pub from: Value,
    #[serde(default)]
    pub to: Value,
}

/// What became of a way in, so that the journal alone tells whose ways in are true (J1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccessEvent {
    pub what: AccessStep,
    pub login: String,
    /// The fingerprint of a key.
    #[serde(default)]
    pub key: Option<String>,
    /// The hash of what the desk keeps: a password's hash, a code, a session.
    #[serde(default)]
    pub proof: Option<String>,
    /// The mail that went out with it, by its digest.
    #[serde(default)]
    pub mail: Option<String>,
}

word_enum! {
    /// What became of a way in.
    AccessStep {
        Invited = "invited",
        KeyAdded = "key-added",
        KeyRemoved = "key-removed",
        /// A new password.
        Password = "password",
        SignedIn = "signed-in",
        SignedOut = "signed-out",
    }
}

/// What became of an article (K1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticleEvent {
    /// `KB-7`.
    pub article: String,
    pub what: ArticleStep,
    /// What it says now, where that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<ArticleDraft>,
}

word_enum! {
    /// What became of an article.
    ArticleStep {
        Added = "added",
        Changed = "changed",
        Published = "published",
        Retired = "retired",
    }
}

/// The bell rang for mail that waits (N7).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BellEvent {
    pub what: BellStep,
    /// Mails that wait.
    #[serde(default)]
    pub waiting: i64,
    /// The notices, by their digests.
    #[serde(default)]
    pub mails: Vec<String>,
}

word_enum! {
    /// What an event about mail of no case is.
    BellStep {
        Bell = "bell",
    }
}
