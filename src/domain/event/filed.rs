//! How a case begins, and the clocks it is given.

use serde::{Deserialize, Serialize};

use super::head::MailHead;
use super::merged::SplitFrom;
use super::parts::{AgreementBy, Attachment, Channel, is_false};
use crate::domain::case::{Origin, Phase, PinnedTerm, PriorityBy};
use crate::domain::time::Instant;

/// The case as it was filed, with the terms it was given (D11).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Filed {
    pub number: String,
    #[serde(default, rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    pub subject: String,
    pub text: String,
    pub status: String,
    pub phase: Phase,
    pub channel: Channel,
    pub origin: Origin,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<String>,
    pub priority: String,
    pub priority_rank: i64,
    pub priority_by: PriorityBy,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impact: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgency: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<String>,
    /// How the agreement was found (A1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement_by: Option<AgreementBy>,
    /// The agreements that tied, where none was set (A1 by mail).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreement_candidates: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<i64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up_of: Option<i64>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub internal: bool,
    pub requested_by: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The route that its mail took, and the address of the desk that it was written to (M11).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<String>,
    /// The message that it was made from (L18).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_from: Option<SplitFrom>,
    #[serde(default)]
    pub terms: GivenTerms,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<MailHead>,
}

/// The terms and the calendar a case was given, and what they came to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GivenTerms {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<PinnedTerm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<PinnedTerm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar_version: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_due: Option<Instant>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_warn_at: Option<Instant>,
    #[serde(default, skip_serializing_if = "ResolutionClock::is_empty")]
    pub clock: ResolutionClock,
}

/// The resolution clock after an event: running to `due`, or standing with `left` seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ResolutionClock {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Instant>,
    /// Seconds kept while the clock stands; working seconds for working terms (D8).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<i64>,
    /// When the warning falls due on this course (D13).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warn_at: Option<Instant>,
}

impl ResolutionClock {
    pub fn is_empty(&self) -> bool {
        *self == ResolutionClock::default()
    }
}
