//! Cases that became one, and two again; a message that became a case of its own (L18).

use serde::{Deserialize, Serialize};

use crate::domain::case::{Case, Phase};
use crate::domain::time::Instant;

/// A case named by an event: its row and its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseName {
    pub case: i64,
    pub number: String,
}

impl CaseName {
    pub fn of(case: &Case) -> CaseName {
        CaseName { case: case.id, number: case.number.clone() }
    }
}

/// What a merge, its undoing or a split did to this case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Merged {
    /// It ended in another; `before` is what `unmerge` puts back.
    Into {
        #[serde(flatten)]
        into: CaseName,
        before: Box<MergeUndo>,
    },
    /// Another ended in it, whose messages show here too.
    From(CaseName),
    /// It is a case of its own again.
    Out {
        #[serde(flatten)]
        out_of: CaseName,
        before: Box<MergeUndo>,
    },
    /// The other one left.
    Left(CaseName),
    /// One of its messages became the case that is named.
    Split {
        #[serde(flatten)]
        into: CaseName,
        /// The message, by its place in the journal.
        message: i64,
    },
}

/// What the end of a case in another one changed, besides the clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MergeUndo {
    pub status: String,
    pub phase: Phase,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_resolved_at: Option<Instant>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved_at: Option<Instant>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_warn_at: Option<Instant>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_breach_at: Option<Instant>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postponed_till: Option<Instant>,
    #[serde(default, skip_serializing_if = "super::parts::is_false")]
    pub rated: bool,
    #[serde(default, skip_serializing_if = "super::parts::is_false")]
    pub asked_feedback: bool,
    /// The tasks that were open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<i64>,
}

impl MergeUndo {
    pub fn of(case: &Case) -> MergeUndo {
        MergeUndo {
            status: case.status.clone(),
            phase: case.phase,
            first_resolved_at: case.first_resolved_at,
            resolved_at: case.resolved_at,
            response_warn_at: case.response_warn_at,
            response_breach_at: case.response_breach_at,
            postponed_till: case.postponed_till,
            rated: case.rated,
            asked_feedback: case.asked_feedback,
            tasks: case.tasks.iter().filter(|t| t.is_open()).map(|t| t.task).collect(),
        }
    }
}

/// Where a case that was split off comes from, with who wrote its first words, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SplitFrom {
    #[serde(flatten)]
    pub from: CaseName,
    /// The message, by its place in the journal.
    pub message: i64,
    pub author: String,
    pub at: Instant,
}
