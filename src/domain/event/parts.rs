//! What several events are made of.

use serde::{Deserialize, Serialize};

use crate::domain::word_enum::word_enum;

/// How a case came by its agreement (A1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgreementBy {
    Contact,
    Department,
    Account,
    CaseAccount,
    Default,
    Hand,
}

/// The way a message travelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    Mail,
    Portal,
    Phone,
    Cli,
}

/// From the customer (`in`) or to the customer (`out`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    In,
    Out,
}

word_enum! {
    /// The fields that `edit` may change.
    EditableField {
        Subject = "subject",
        Solution = "solution",
        Priority = "priority",
        PriorityRank = "priority_rank",
        PriorityBy = "priority_by",
        Impact = "impact",
        Urgency = "urgency",
        Item = "item",
        Contact = "contact",
        Account = "account",
        Department = "department",
        Parent = "parent",
        Tags = "tags",
    }
}

/// A file in the desk, by content, or a link (J4).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Attachment {
    File { name: String, size: i64, media_type: String, sha256: String },
    Link { name: String, url: String },
}

impl Attachment {
    pub fn name(&self) -> &str {
        match self {
            Attachment::File { name, .. } | Attachment::Link { name, .. } => name,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
pub(super) fn is_false(flag: &bool) -> bool {
    !*flag
}
