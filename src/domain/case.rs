//! A case as its journal makes it: the sum of its events (J1).
//!
//! Plain data. What may happen to it stands in `lifecycle`, who may do it in `rights`.

use crate::domain::status_keys;
use serde::{Deserialize, Serialize};

use super::policy::TermsSource;
use super::task::Task;
use super::term::Term;
use super::time::Instant;
use super::watcher::Watcher;

/// A case. Keys of people, groups, services and the like are the keys people type.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The counter of the number: never reused, also the row's key.
    pub id: i64,
    pub number: String,
    /// The external reference of `new --ref`.
    pub reference: Option<String>,
    pub subject: String,
    pub description: String,
    pub status: String,
    pub phase: Phase,
    /// When it came into this status; waiting is counted from here (S1).
    pub status_since: Instant,
    pub category: Option<String>,
    /// The table of steps it was filed under (L3).
    pub process: Option<String>,
    pub priority: String,
    pub priority_rank: i64,
    pub priority_by: PriorityBy,
    pub impact: Option<i64>,
    pub urgency: Option<i64>,
    pub origin: Origin,
    pub contact: Option<String>,
    pub account: Option<String>,
    pub department: Option<String>,
    pub service: Option<String>,
    pub agreement: Option<String>,
    pub item: Option<String>,
    pub assignee: Option<String>,
    pub group: Option<String>,
    /// Support line; its group's until escalated (L6).
    pub line: Option<i64>,
    pub tags: Vec<String>,
    pub parent: Option<i64>,
    pub follow_up_of: Option<i64>,
    pub merged_into: Option<i64>,
    pub internal: bool,
    /// Who filed it; for internal cases the requester.
    pub requested_by: Option<String>,
    pub language: Option<String>,
    /// The route that its mail took (M11).
    pub route: Option<String>,
    /// The address of the desk that it was first written to.
    pub mailbox: Option<String>,
    pub registered_at: Instant,
    pub responded_at: Option<Instant>,
    pub first_resolved_at: Option<Instant>,
    pub resolved_at: Option<Instant>,
    pub closed_at: Option<Instant>,
    pub response_term: Option<PinnedTerm>,
    pub resolution_term: Option<PinnedTerm>,
    pub calendar: Option<String>,
    /// The version of the calendar the case was given (D11).
    pub calendar_version: Option<i64>,
    pub response_due: Option<Instant>,
    pub resolution_due: Option<Instant>,
    /// Seconds kept while the resolution clock stands (D8, D9).
    pub resolution_left: Option<i64>,
    /// Alarms that have not been noticed yet (D13).
    pub response_warn_at: Option<Instant>,
    pub response_breach_at: Option<Instant>,
    pub resolution_warn_at: Option<Instant>,
    pub resolution_breach_at: Option<Instant>,
    /// The warning of the resolution term has been given (once a term, D13).
    pub resolution_warned: bool,
    /// The deadline whose breach has been noticed (once per deadline instant, D13).
    pub resolution_breached: Option<Instant>,
    pub closing_reason: Option<String>,
    pub solution: Option<String>,
    pub reopened_count: i64,
    pub rating: Option<i64>,
    pub rating_comment: Option<String>,
    /// The present resolution has been rated (L13: one rating for each).
    pub rated: bool,
    /// The contact was asked for feedback since the last resolution (N3).
    pub asked_feedback: bool,
    /// When the evaluation reminder, or the reminder of a waiting case, went out (S1).
    pub reminded_at: Option<Instant>,
    pub complaints: i64,
    pub postponed_till: Option<Instant>,
    /// Of staff only (P2).
    pub tasks: Vec<Task>,
    /// Who follows it besides (M12).
    pub watchers: Vec<Watcher>,
    pub version: i64,
    pub updated_at: Instant,
}

/// What the flags of a status come to (L1, L2). The most final one wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    Active,
    Paused,
    Resolved,
    Final,
}

impl Phase {
    pub fn as_str(self) -> &'static str {
        match self {
            Phase::Active => "active",
            Phase::Paused => "paused",
            Phase::Resolved => "resolved",
            Phase::Final => "final",
        }
    }

    pub fn parse(text: &str) -> Option<Phase> {
        [Phase::Active, Phase::Paused, Phase::Resolved, Phase::Final]
            .into_iter()
            .find(|phase| phase.as_str() == text)
    }
}

/// Where the priority came from (A4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PriorityBy {
    Default,
    Matrix,
    Hand,
}

impl PriorityBy {
    pub fn as_str(self) -> &'static str {
        match self {
            PriorityBy::Default => "default",
            PriorityBy::Matrix => "matrix",
            PriorityBy::Hand => "hand",
        }
    }

    pub fn parse(text: &str) -> Option<PriorityBy> {
        [PriorityBy::Default, PriorityBy::Matrix, PriorityBy::Hand]
            .into_iter()
            .find(|by| by.as_str() == text)
    }
}

/// How a case came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    Phone,
    Email,
    Portal,
    Cli,
    Api,
}

impl Origin {
    pub fn as_str(self) -> &'static str {
        match self {
            Origin::Phone => "phone",
            Origin::Email => "email",
            Origin::Portal => "portal",
            Origin::Cli => "cli",
            Origin::Api => "api",
        }
    }

    pub fn parse(text: &str) -> Option<Origin> {
        [Origin::Phone, Origin::Email, Origin::Portal, Origin::Cli, Origin::Api]
            .into_iter()
            .find(|origin| origin.as_str() == text)
    }
}

/// A term as the case was given it, and the schema it came from (D6, D11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PinnedTerm {
    pub term: Term,
    pub schema: TermsSource,
}

impl Case {
    pub fn is_final(&self) -> bool {
        self.phase == Phase::Final
    }

    /// Active and without assignee (L2).
    pub fn is_unopened(&self) -> bool {
        self.phase == Phase::Active && self.assignee.is_none()
    }

    /// Neither final nor resolved (L2).
    pub fn is_ongoing(&self) -> bool {
        matches!(self.phase, Phase::Active | Phase::Paused)
    }

    /// The deadline that is running now and comes first: what open lists are ordered by.
    ///
    /// The response counts only while unanswered; a paused case has only what it kept (D8, D12).
    pub fn next_due(&self) -> Option<Instant> {
        if !self.is_ongoing() {
            return None;
        }
        let response = self.response_due.filter(|_| self.responded_at.is_none());
        match (response, self.resolution_due) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        }
    }

    /// The first alarm that the sweep has to look at (D13).
    pub fn alarm_at(&self) -> Option<Instant> {
        [
            self.response_warn_at,
            self.response_breach_at,
            self.resolution_warn_at,
            self.resolution_breach_at,
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// Overdue now: only while that clock still runs (D12).
    pub fn overdue(&self, now: Instant) -> OverdueClocks {
        let past = |due: Option<Instant>| due.is_some_and(|due| now > due);
        OverdueClocks {
            response: self.responded_at.is_none() && self.is_ongoing() && past(self.response_due),
            resolution: self.is_ongoing() && past(self.resolution_due),
        }
    }

    /// Seconds by which a term was missed, once it is settled (D12).
    pub fn late(&self) -> Late {
        let late = |due: Option<Instant>, done: Option<Instant>| {
            let (due, done) = (due?, done?);
            (done > due).then(|| done.since(due))
        };
        // What was canceled is neither met nor missed.
        let ends = !self.is_ongoing() && self.status != status_keys::CANCELED;
        let settled = self.resolved_at.filter(|_| ends);
        Late {
            response: late(self.response_due, self.responded_at),
            resolution: late(self.resolution_due, settled),
        }
    }
}

/// Which running clocks are past due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OverdueClocks {
    pub response: bool,
    pub resolution: bool,
}

/// Seconds late of each term, `None` where it was met or is not settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Late {
    pub response: Option<i64>,
    pub resolution: Option<i64>,
}
