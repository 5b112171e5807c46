//! The policy of a desk as plain data: the sections of C5, one type each.
//!
//! Knows the shape and the defaults. Parsing with positions, validation and the diff stand in
//! `crate::policy`; `crate::store` keeps each entry as one row.

mod people;
mod switches;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use people::{Account, Agent, AgentRight, AgentRole, Contact, ContactRole, Email, Group};
pub use switches::{
    CcPolicy, DeskPolicy, Evaluation, FirstResponse, Junk, MailPolicy, OnReopen, QueueMode,
    SubjectMatch, Suspicious, TermsSource, UnknownSender, WaitingSwitches,
};

use super::term::Term;

/// `[[calendar]]` (D5). Intervals are `"HH:MM-HH:MM"`, `24:00` allowed as an end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CalendarEntry {
    pub key: String,
    pub name: Option<String>,
    /// IANA zone; the desk's where it is missing.
    pub time_zone: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub monday: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tuesday: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wednesday: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub thursday: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub friday: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub saturday: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sunday: Vec<String>,
    /// `YYYY-MM-DD` for one date or `MM-DD` for every year; an empty list is a day off.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub exceptions: BTreeMap<String, Vec<String>>,
    /// Names of .ics files, read at `apply`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub holidays: Vec<String>,
}

/// `[[status]]` (L1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StatusRule {
    pub key: String,
    pub label: String,
    pub paused: bool,
    pub resolved: bool,
    #[serde(rename = "final")]
    pub is_final: bool,
    pub next: Vec<String>,
    pub closing_reason: Option<String>,
    pub close_on_save: bool,
    /// May customers write here; true unless the status is final.
    pub messages: Option<bool>,
}

/// `[[process]]` (L3): its own table of steps.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Process {
    pub key: String,
    pub next: BTreeMap<String, Vec<String>>,
}

/// `[[priority]]` (A4). Rank 1 comes first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Priority {
    pub key: String,
    pub rank: i64,
    pub response: Option<Term>,
    pub resolution: Option<Term>,
}

/// `[[category]]`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Category {
    pub key: String,
    pub label: String,
    pub tasks: bool,
    pub process: Option<String>,
}

/// `[[level]]` (L13): a satisfaction level and the status it leads to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Level {
    pub points: i64,
    pub label: String,
    pub status: String,
}

/// `[[reason]]`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Reason {
    pub key: String,
    pub label: String,
    /// Verbs that offer it: `wait`, `close`, `cancel`; empty = all.
    #[serde(rename = "for")]
    pub verbs: Vec<String>,
}

/// `[[service]]`: a node of the tree; the parent is the key up to the last `/`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Service {
    pub key: String,
    pub name: String,
    pub category: Option<String>,
    pub group: Option<String>,
    pub response: Option<Term>,
    pub resolution: Option<Term>,
    pub calendar: Option<String>,
    pub public: Option<bool>,
}

/// `[[agreement]]` (A1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Agreement {
    pub key: String,
    pub name: String,
    pub accounts: Vec<String>,
    pub departments: Vec<String>,
    pub contacts: Vec<String>,
    pub valid_from: Option<NaiveDate>,
    /// Inclusive.
    pub valid_to: Option<NaiveDate>,
    pub calendar: Option<String>,
    pub services: Vec<AgreedService>,
    /// Support line → priority → terms.
    pub lines: BTreeMap<String, BTreeMap<String, TermPair>>,
}

/// A service inside an agreement; holds for everything below it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AgreedService {
    pub service: String,
    pub response: Option<Term>,
    pub resolution: Option<Term>,
    pub calendar: Option<String>,
    pub priorities: BTreeMap<String, TermPair>,
}

/// A pair of terms, either of which may be missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TermPair {
    pub response: Option<Term>,
    pub resolution: Option<Term>,
}

/// `[[item]]`: a configuration item and who it is offered to (A3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Item {
    pub key: String,
    pub name: String,
    pub service: Option<String>,
    pub contacts: Vec<String>,
    pub departments: Vec<String>,
    pub accounts: Vec<String>,
}

/// `[[template]]` (N2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Template {
    /// Its event where it is missing; one key, many languages.
    pub key: Option<String>,
    pub event: String,
    pub language: String,
    pub subject: String,
    pub body: String,
}

/// `[[notice]]` (N2): one per event, category and receiver.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NoticeRule {
    pub event: String,
    pub category: Option<String>,
    /// `contact`, `assignee`, `group` or `lead`.
    pub to: String,
    pub template: Option<String>,
    /// How long the notice waits; at once where it is missing.
    pub delay: Option<Term>,
    pub enabled: Option<bool>,
}

/// `[[route]]`: where mail of a new case goes (M11). All conditions hold; of a list, one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Route {
    pub key: String,
    /// The lowest first; of the same rank in the order of writing.
    pub rank: i64,
    /// Addresses or domains that the mail went to.
    pub to: Vec<String>,
    /// Addresses, domains or `@account`s that it comes from.
    pub from: Vec<String>,
    /// Words of its subject, in any order.
    pub subject: Option<String>,
    /// Headers by name, each with a pattern of `*` and `?`.
    pub header: BTreeMap<String, String>,
    pub service: Option<String>,
    pub category: Option<String>,
    pub group: Option<String>,
    pub priority: Option<String>,
    pub tags: Vec<String>,
}

impl Default for Route {
    fn default() -> Route {
        Route {
            key: String::new(),
            rank: 100,
            to: Vec::new(),
            from: Vec::new(),
            subject: None,
            header: BTreeMap::new(),
            service: None,
            category: None,
            group: None,
            priority: None,
            tags: Vec::new(),
        }
    }
}

/// `[[canned]]`: a ready answer for `reply --canned`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Canned {
    pub key: String,
    pub body: String,
}

/// `[[view]]`: a named list; the list's flags as keys.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NamedView {
    pub name: String,
    #[serde(flatten)]
    pub flags: BTreeMap<String, serde_json::Value>,
}

/// A whole policy, as one or several files say it.
///
/// `[desk]` and its like are `None` where the files do not name them: single keys that are not
/// named stay as they are, so the parser hands over which keys were named (`crate::policy`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    pub desk: DeskPolicy,
    pub evaluation: Evaluation,
    pub waiting: WaitingSwitches,
    pub mail: MailPolicy,
    pub calendar: Vec<CalendarEntry>,
    pub status: Vec<StatusRule>,
    pub process: Vec<Process>,
    pub priority: Vec<Priority>,
    /// `"impact/urgency"` → priority.
    pub priority_matrix: BTreeMap<String, String>,
    pub category: Vec<Category>,
    pub level: Vec<Level>,
    pub reason: Vec<Reason>,
    pub group: Vec<Group>,
    pub account: Vec<Account>,
    pub contact: Vec<Contact>,
    pub agent: Vec<Agent>,
    pub service: Vec<Service>,
    pub agreement: Vec<Agreement>,
    pub item: Vec<Item>,
    pub route: Vec<Route>,
    pub template: Vec<Template>,
    pub notice: Vec<NoticeRule>,
    pub canned: Vec<Canned>,
    pub view: Vec<NamedView>,
    /// Entries that are no longer offered, and that others may go on naming.
    #[serde(skip)]
    pub retired: Vec<RetiredEntry>,
}

/// An entry of a list that is retired, as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct RetiredEntry {
    pub kind: crate::domain::section::Section,
    pub key: String,
    pub body: serde_json::Value,
}
