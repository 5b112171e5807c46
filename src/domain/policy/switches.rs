//! The single sections of a policy: `[desk]`, `[evaluation]`, `[waiting]`, `[mail]`.

use serde::{Deserialize, Serialize};

/// `[desk]`: the switches that the rules write `[policy: …]`.
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
    /// Whose a case is that would be filed without assignee and group (N7).
    pub default_group: Option<String>,
    pub deadline_schema: Vec<TermsSource>,
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
    pub customer_per_day: PerDay,
}

/// What one customer may bring in a calendar day of the desk's zone, but by mail; 0 is not a limit
/// (rule “customer_per_day”).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PerDay {
    pub cases: u32,
    /// Messages, complaints and files without a message.
    pub messages: u32,
    pub megabytes: u32,
}

impl Default for PerDay {
    fn default() -> Self {
        PerDay { cases: 50, messages: 200, megabytes: 500 }
    }
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
            default_group: None,
            deadline_schema: vec![TermsSource::ServiceInAgreement, TermsSource::Service],
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
            customer_per_day: PerDay::default(),
        }
    }
}

/// Where terms come from (D6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TermsSource {
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
pub struct WaitingSwitches {
    pub remind_days: u32,
    pub resolve_days: u32,
}

/// `[mail]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MailPolicy {
    pub address: Option<String>,
    pub aliases: Vec<String>,
    /// Addresses of forms, and of own lists: who wrote stands elsewhere (M3).
    pub forms: Vec<String>,
    pub lists: Vec<String>,
    pub transport: String,
    pub password_file: Option<String>,
    /// A program with its arguments that prints an OAuth 2 token, for servers without passwords.
    pub token_command: Vec<String>,
    /// Certificates (PEM) that are trusted besides those of the world, for a server of one's own.
    pub ca_file: Option<String>,
    pub trusted_authserv: Vec<String>,
    pub subject_match: SubjectMatch,
    pub unknown_sender: UnknownSender,
    pub junk: Junk,
    pub suspicious: Suspicious,
    /// Whom a mail's Cc makes a watcher (M12).
    pub cc: CcPolicy,
    /// Mail to customers quotes below its words what was said before (M13).
    pub quote_history: bool,
    /// An address is switched off after so many mails that came back for good; 0 is never (M7).
    pub off_after_bounces: u32,
    /// Beside the text the same words as a page (M13).
    pub html: bool,
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
            forms: Vec::new(),
            lists: Vec::new(),
            transport: "hold".into(),
            password_file: None,
            token_command: Vec::new(),
            ca_file: None,
            trusted_authserv: Vec::new(),
            subject_match: SubjectMatch::Verified,
            unknown_sender: UnknownSender::Create,
            junk: Junk::Ignore,
            suspicious: Suspicious::Hold,
            cc: CcPolicy::Account,
            quote_history: false,
            off_after_bounces: 0,
            html: false,
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

/// Which contacts in a mail's Cc watch its case (M12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CcPolicy {
    /// Those of the case's account.
    Account,
    /// All.
    Contacts,
    /// None.
    Off,
}

/// What becomes of mail that a server doubts (M7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Suspicious {
    Hold,
    File,
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
