//! The events of the journal: facts, never words for a screen. A public format.
//!
//! Each holds what happened and what came of it (a deadline, a phase), so that `apply` needs no
//! policy and a deadline can be derived again from the journal alone.

mod erased;
mod filed;
mod head;
mod merged;
mod parts;

use crate::domain::mail_state::OutboxState;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use erased::ERASED;
pub use filed::{Filed, GivenTerms, ResolutionClock};
pub use head::MailHead;
pub use merged::{CaseName, MergeUndo, Merged, SplitFrom};
pub use parts::{AgreementBy, Attachment, Channel, Direction, EditableField};

use parts::is_false;

use super::case::{Phase, PinnedTerm};
use super::event_kinds::journal_events;
use super::policy::OnReopen;
use super::task::Tasked;
use super::time::Instant;
use super::watcher::Watched;

/// An event with the instant at which it fell due, where it was a timed one (S2).
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub event: Event,
    pub due_at: Option<Instant>,
}

impl From<Event> for Fact {
    fn from(event: Event) -> Fact {
        Fact { event, due_at: None }
    }
}

journal_events! {
    /// What can happen to a case.
    Event: KINDS, "Every kind of event of a case, in the order of C3.";
    Filed(Box<Filed>) = "filed",
    Message(Message) = "message",
    Note(NoteAdded) = "note",
    Complaint(Complaint) = "complaint",
    Call(CallLogged) = "call",
    Status(StatusChange) = "status",
    Assign(Assigned) = "assign",
    Escalate(Assigned) = "escalate",
    Reclassify(Box<Reclassified>) = "reclassify",
    Edit(Edited) = "edit",
    Task(Tasked) = "task",
    Attach(AttachmentsAdded) = "attach",
    Article(Box<Linked>) = "article",
    Rate(Rated) = "rate",
    Notice(Noticed) = "notice",
    Merge(Merged) = "merge",
    Postpone(Postponed) = "postpone",
    System(System) = "system",
    Watch(Watched) = "watch",
}

/// The words of an event that a search looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchWords {
    pub subject: String,
    pub text: String,
    /// Never for customers (P2).
    pub internal: bool,
}

impl Event {
    /// The mail that brought it, where it has a place for that.
    pub fn brought_by(&mut self, mail: &MailHead) {
        match self {
            Event::Filed(filed) => filed.mail = Some(mail.clone()),
            Event::Message(message) => message.mail = Some(mail.clone()),
            _ => {}
        }
    }

    /// The files and links that came with it, and whether they are internal (P2).
    pub fn attachments(&self) -> (&[Attachment], bool) {
        match self {
            Event::Filed(filed) => (&filed.attachments, false),
            Event::Message(message) => (&message.attachments, false),
            Event::Complaint(complaint) => (&complaint.attachments, false),
            Event::Note(note) => (&note.attachments, true),
            Event::Attach(attached) => (&attached.attachments, false),
            _ => (&[], false),
        }
    }

    /// What a search finds this event by; none where it says nothing.
    pub fn words(&self) -> Option<SearchWords> {
        let public =
            |text: &str| SearchWords { subject: "".into(), text: text.into(), internal: false };
        let words = match self {
            Event::Filed(filed) => {
                let reference = filed.reference.as_deref();
                let subject = filed_subject(&filed.number, &filed.subject, reference);
                SearchWords { subject, text: filed.text.clone(), internal: false }
            }
            Event::Message(message) => public(&message.text),
            Event::Complaint(complaint) => public(&complaint.text),
            Event::Note(note) => SearchWords { internal: true, ..public(&note.text) },
            Event::Call(call) => SearchWords { internal: true, ..public(&call.text) },
            Event::Status(change) => public(change.solution.as_deref()?),
            Event::Edit(edited) => {
                let solution =
                    edited.changes.iter().find(|change| change.field == EditableField::Solution)?;
                public(solution.to.as_str()?)
            }
            _ => return None,
        };
        (!words.subject.is_empty() || !words.text.is_empty()).then_some(words)
    }

    /// Whether it gives the case another subject.
    pub fn renames(&self) -> bool {
        match self {
            Event::Edit(edited) => edited.changes.iter().any(|c| c.field == EditableField::Subject),
            Event::Reclassify(to) => to.before.subject != to.after.subject,
            _ => false,
        }
    }
}

/// What a case is found by beside its texts: subject, number, external reference.
pub fn filed_subject(number: &str, subject: &str, reference: Option<&str>) -> String {
    format!("{subject} {number} {}", reference.unwrap_or_default()).trim_end().to_string()
}

/// A public message (L7).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    pub text: String,
    pub channel: Channel,
    pub direction: Direction,
    /// It met the response term (L15).
    #[serde(default, skip_serializing_if = "is_false")]
    pub answers: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<MailHead>,
    /// Addresses that it was written to besides, once (`reply --cc`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cc: Vec<String>,
    /// A machine wrote it: nobody outside is told of it (M7).
    #[serde(default, skip_serializing_if = "is_false")]
    pub machine: bool,
}

/// An internal note (P2: never shown to customers).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NoteAdded {
    pub text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentions: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

/// A complaint (L14).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Complaint {
    pub text: String,
    pub channel: Channel,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

/// A call to the contact, with what was said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CallLogged {
    pub text: String,
    #[serde(default, skip_serializing_if = "is_false")]
    pub answers: bool,
}

/// A step from one status to another, with what it does to the resolution clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatusChange {
    pub from: String,
    pub to: String,
    pub from_phase: Phase,
    pub phase: Phase,
    /// Why it waits, or why it ended: a label as it was at the time, or free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The solution, at a resolution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub solution: Option<String>,
    /// The parent that it was resolved with (L10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_parent: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub answers: bool,
    /// The assignee after the step, where the step changed it: `""` when it was cleared (L8).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// The resolution clock after the step, where the step changed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<ResolutionClock>,
    /// What a reopening did to the deadline, where it did not resume it (D9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_reopen: Option<OnReopen>,
}

/// Assignee, group and line after an assignment or escalation (L6).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assigned {
    pub assignee: Option<String>,
    pub group: Option<String>,
    pub line: Option<i64>,
    #[serde(default)]
    pub from: PreviousHolder,
    #[serde(default, skip_serializing_if = "is_false")]
    pub answers: bool,
    /// The resolution clock, where the line decides the term (D10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retermed: Option<Retermed>,
    /// How the desk chose the assignee, where it did (`assign --auto`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto: Option<Auto>,
}

/// How the desk chooses who of a group gets a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Auto {
    /// Whoever of the group has the fewest cases to work on
    LeastOpen,
    /// Whoever of the group comes after the last one
    RoundRobin,
}

/// Who held a case before.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PreviousHolder {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<i64>,
}

/// A resolution term decided anew (D10).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Retermed {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<PinnedTerm>,
    pub clock: ResolutionClock,
    /// The calendar and its version, where the case had no terms and so none before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar_version: Option<i64>,
}

/// A reclassification: everything that service, agreement and category decide, before and after.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reclassified {
    pub before: Classified,
    pub after: Classified,
    pub terms: GivenTerms,
    /// The response term was decided anew too (only while unanswered, D7).
    pub response_retermed: bool,
}

/// What `reclassify` decides.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Classified {
    pub subject: String,
    pub service: Option<String>,
    pub agreement: Option<String>,
    pub category: Option<String>,
    pub process: Option<String>,
    pub group: Option<String>,
    pub line: Option<i64>,
}

/// Changed fields of a case, old and new (L16).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Edited {
    pub changes: Vec<FieldChange>,
    /// The resolution clock, where the priority decides the term (D10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retermed: Option<Retermed>,
}

/// One changed field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldChange {
    pub field: EditableField,
    pub from: Value,
    pub to: Value,
}

/// Files or links attached without a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AttachmentsAdded {
    pub attachments: Vec<Attachment>,
    pub direction: Direction,
}

/// An article tied to a case; one that was made from the case has its first words here (K1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Linked {
    /// `KB-7`.
    pub article: String,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drafted: Option<super::article::ArticleDraft>,
}

/// A rating of the present resolution (L13).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rated {
    pub level: i64,
    pub label: String,
    /// The comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Given by staff for this contact, by the right `rate-for-customer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_contact: Option<String>,
}

/// A notice that was queued, or why none was (N3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Noticed {
    pub event: String,
    pub template: String,
    /// Logins told.
    pub recipients: Vec<String>,
    /// `queued`, `held`, `failed`, or `none` with the reason.
    pub state: OutboxState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// It went to the case's contact, who may see it in the history.
    #[serde(default, skip_serializing_if = "is_false")]
    pub to_contact: bool,
    /// The mail's words, sender and receivers as one hash (SHA-256, hexadecimal).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
}

/// Hidden from the queue until a moment, or back from there (L19).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Postponed {
    /// `None`: it is back.
    pub till: Option<Instant>,
}

/// What the sweep found or did (S1, D13).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum System {
    Warned { term: Which, due: Instant },
    Breached { term: Which, due: Instant },
    Reminded { of: String },
}

/// Response or resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    Response,
    Resolution,
}
