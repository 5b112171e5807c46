//! Who acts: a person, or the desk itself, with what rights look at (P1).

use serde::{Deserialize, Serialize};

use super::policy::AgentRight;

/// Names that no login can be: what stands for somebody or nobody (C2).
pub const RESERVED: [&str; 5] = [SYSTEM, "none", "me", "mine", "all"];

/// The login under which the sweep and the mail act.
pub const SYSTEM: &str = "system";

/// The person, or the desk, behind an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    pub login: String,
    pub name: String,
    pub role: Role,
    /// A contact's account and department.
    pub account: Option<String>,
    pub department: Option<String>,
    /// An agent's groups.
    pub groups: Vec<String>,
    pub rights: Vec<AgentRight>,
    pub time_zone: Option<String>,
    /// The person behind `--as`, recorded as "X as Y" (P4).
    pub behind: Option<String>,
    pub method: Method,
    /// They follow some case: lists and completion look further only then (M12).
    pub watches: bool,
    /// A case that is not theirs and that this operation of theirs may join: a token that was made
    /// for them, or a person who let their mail go on, says so.
    pub joins: Option<i64>,
}

/// What a person is to the desk (P1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Customer,
    Power,
    Agent,
    Lead,
    Admin,
    System,
}

impl Role {
    pub const ALL: [Role; 6] =
        [Role::Customer, Role::Power, Role::Agent, Role::Lead, Role::Admin, Role::System];

    pub fn as_str(self) -> &'static str {
        match self {
            Role::Customer => "customer",
            Role::Power => "power",
            Role::Agent => "agent",
            Role::Lead => "lead",
            Role::Admin => "admin",
            Role::System => "system",
        }
    }

    /// The word with its article: "an agent".
    pub fn with_article(self) -> String {
        let word = self.as_str();
        let article = if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
        format!("{article} {word}")
    }

    pub fn parse(text: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// Agents, leads and admins.
    pub fn is_staff(self) -> bool {
        matches!(self, Role::Agent | Role::Lead | Role::Admin)
    }

    /// Customers and power users.
    pub fn is_customer(self) -> bool {
        matches!(self, Role::Customer | Role::Power)
    }
}

/// How the desk learned who acts (P4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    OsUser,
    Session,
    /// The one-time code of an invitation.
    Code,
    Gate,
    As,
    Mail,
    Sweep,
}

impl Method {
    pub fn as_str(self) -> &'static str {
        match self {
            Method::OsUser => "os-user",
            Method::Session => "session",
            Method::Code => "code",
            Method::Gate => "gate",
            Method::As => "as",
            Method::Mail => "mail",
            Method::Sweep => "sweep",
        }
    }
}

impl Actor {
    /// The desk itself: sweep and mail.
    pub fn system(method: Method) -> Actor {
        Actor {
            login: SYSTEM.into(),
            name: "the desk".into(),
            role: Role::System,
            account: None,
            department: None,
            groups: Vec::new(),
            rights: Vec::new(),
            time_zone: None,
            behind: None,
            method,
            watches: false,
            joins: None,
        }
    }
}
