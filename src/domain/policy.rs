//! The policy of a desk as plain data: the sections of CONTRACT 5, one type each.
//!
//! Knows the shape and the defaults. Parsing with positions, validation and the diff stand in
//! `crate::policy`; `crate::store` keeps each entry as one row.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::term::Term;

/// `[desk]`: the switches of RULES written `[policy: …]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DeskPolicy {
    pub name: String,
    pub number_mask: String,
    pub time_zone: String,
    pub language: String,
    pub default_calendar: String,
    pub default_agreement: Option<String>,
    pub default_category: String,
    pub default_priority: String,
    pub deadline_schema: Vec<Schema>,
    pub first_response: FirstResponse,
    pub clear_assignee_on_reopen: bool,
    pub deadline_on_reopen: OnReopen,
    pub queue: QueueMode,
    pub suggest_article: bool,
    pub require_wait_reason: bool,
    /// Percent of a term at which the warning falls due (D13).
    pub warn_at: u32,
    pub max_attachment_mb: u32,
    pub sweep_catch: bool,
    pub service_os_user: Option<String>,
}

impl Default for DeskPolicy {
    fn default() -> Self {
        DeskPolicy {
            name: "Service desk".into(),
            number_mask: "SR-{0:000000}".into(),
            time_zone: "UTC".into(),
            language: "en".into(),
            default_calendar: "always".into(),
            default_agreement: None,
            default_category: "service-request".into(),
            default_priority: "medium".into(),
            deadline_schema: vec![Schema::ServiceInAgreement, Schema::Service],
            first_response: FirstResponse::Any,
            clear_assignee_on_reopen: true,
            deadline_on_reopen: OnReopen::Resume,
            queue: QueueMode::Any,
            suggest_article: false,
            require_wait_reason: false,
            warn_at: 75,
            max_attachment_mb: 25,
            sweep_catch: true,
            service_os_user: None,
        }
    }
}

/// Where terms come from (D6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Schema {
    Service,
    Priority,
    ServiceInAgreement,
    PriorityInAgreement,
    PriorityInLine,
}

/// What counts as the first response (L15).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstResponse {
    Any,
    Status,
    Assignment,
    Message,
}

/// What a reopening does to the resolution clock (D9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnReopen {
    Resume,
    Keep,
    Restart,
}

/// Whether an agent may take any case of the queue or only its head (Q1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QueueMode {
    Any,
    Next,
}

/// `[evaluation]` (S1). Days are calendar days in the desk's zone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Evaluation {
    pub enabled: bool,
    pub remind_after_days: u32,
    pub close_after_days: u32,
    pub close_resolved: bool,
}

impl Default for Evaluation {
    fn default() -> Self {
        Evaluation {
            enabled: true,
            remind_after_days: 1,
            close_after_days: 1,
            close_resolved: true,
        }
    }
}

/// `[waiting]` (S1): 0 means never.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Waiting {
    pub remind_days: u32,
    pub resolve_days: u32,
}

/// `[mail]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MailPolicy {
    pub address: Option<String>,
    pub aliases: Vec<String>,
    pub transport: String,
    pub password_file: Option<String>,
    pub trusted_authserv: Vec<String>,
    pub subject_match: SubjectMatch,
    pub unknown_sender: UnknownSender,
    pub junk: Junk,
    pub block: Vec<String>,
    pub keep_raw_days: u32,
    pub max_message_mb: u32,
    pub hold_seconds: u32,
}

impl Default for MailPolicy {
    fn default() -> Self {
        MailPolicy {
            address: None,
            aliases: Vec::new(),
            transport: "hold".into(),
            password_file: None,
            trusted_authserv: Vec::new(),
            subject_match: SubjectMatch::Verified,
            unknown_sender: UnknownSender::Create,
            junk: Junk::Ignore,
            block: Vec::new(),
            keep_raw_days: 90,
            max_message_mb: 40,
            hold_seconds: 0,
        }
    }
}

/// When a number in the subject joins a mail to its case (M4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectMatch {
    Verified,
    Participant,
    Off,
}

/// What a mail from nobody known does (M3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnknownSender {
    Create,
    Hold,
    Reject,
}

/// What becomes of machine mail without a case (M7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Junk {
    Ignore,
    File,
}

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
pub struct Status {
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

/// `[[group]]`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Group {
    pub key: String,
    pub name: String,
    /// Support line 1, 2 or 3; 1 where it is missing.
    pub line: Option<i64>,
    pub members: Vec<String>,
    pub lead: Option<String>,
    pub process: Option<String>,
    pub queue: Option<QueueMode>,
    pub email: Option<String>,
}

/// `[[account]]`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Account {
    pub key: String,
    pub name: String,
    pub departments: Vec<String>,
}

/// One mail address of a person; inactive ones get no mail (N3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Email {
    Plain(String),
    Switched { address: String, active: bool },
}

impl Email {
    pub fn address(&self) -> &str {
        match self {
            Email::Plain(address) | Email::Switched { address, .. } => address,
        }
    }

    pub fn active(&self) -> bool {
        match self {
            Email::Plain(_) => true,
            Email::Switched { active, .. } => *active,
        }
    }
}

/// `[[contact]]`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    pub login: String,
    pub name: String,
    pub emails: Vec<Email>,
    pub phones: Vec<String>,
    pub account: Option<String>,
    /// `account/department`.
    pub department: Option<String>,
    pub role: Option<ContactRole>,
    pub language: Option<String>,
    pub time_zone: Option<String>,
    pub os_user: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactRole {
    #[default]
    Customer,
    Power,
}

/// `[[agent]]`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Agent {
    pub login: String,
    pub name: String,
    pub email: Option<String>,
    pub phones: Vec<String>,
    pub role: Option<AgentRole>,
    pub groups: Vec<String>,
    pub rights: Vec<AgentRight>,
    pub language: Option<String>,
    pub time_zone: Option<String>,
    pub os_user: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgentRole {
    #[default]
    Agent,
    Lead,
    Admin,
}

/// Rights given one by one; only to leads and admins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgentRight {
    RateForCustomer,
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
    pub lines: BTreeMap<String, BTreeMap<String, Terms>>,
}

/// A service inside an agreement; holds for everything below it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AgreedService {
    pub service: String,
    pub response: Option<Term>,
    pub resolution: Option<Term>,
    pub calendar: Option<String>,
    pub priorities: BTreeMap<String, Terms>,
}

/// A pair of terms, either of which may be missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Terms {
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
pub struct View {
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
    pub waiting: Waiting,
    pub mail: MailPolicy,
    pub calendar: Vec<CalendarEntry>,
    pub status: Vec<Status>,
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
    pub template: Vec<Template>,
    pub notice: Vec<NoticeRule>,
    pub canned: Vec<Canned>,
    pub view: Vec<View>,
}
