//! People, accounts and groups as a policy names them.

use serde::{Deserialize, Serialize};

use super::QueueMode;

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
    /// What its mail to customers ends with, where an agent has none of their own.
    pub signature: Option<String>,
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
    /// What mail to customers ends with.
    pub signature: Option<String>,
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
