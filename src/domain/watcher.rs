//! Somebody who follows a case that is not theirs (M12). Pure.

use serde::{Deserialize, Serialize};

/// A watcher as the case keeps them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watcher {
    pub login: String,
    /// Who made them one: themselves, staff, a contact, or whose mail had them in Cc.
    pub by: String,
    /// They get what the assignee gets.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub staff: bool,
    /// A mail that did not prove its sender named them: they are nobody here until staff answer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pending: bool,
}

/// Somebody became a watcher, or is one no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watched {
    #[serde(flatten)]
    pub watcher: Watcher,
    /// They are one no longer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ended: bool,
}

/// The contacts who follow a case.
pub fn contacts(all: &[Watcher]) -> impl Iterator<Item = &str> {
    all.iter().filter(|it| !it.staff && !it.pending).map(|it| it.login.as_str())
}

/// The agents who follow a case.
pub fn agents(all: &[Watcher]) -> impl Iterator<Item = &str> {
    all.iter().filter(|it| it.staff && !it.pending).map(|it| it.login.as_str())
}

/// Whether somebody follows a case.
pub fn has(all: &[Watcher], login: &str) -> bool {
    all.iter().any(|it| it.login == login && !it.pending)
}

/// The watchers after an event.
pub fn apply(all: &mut Vec<Watcher>, watched: &Watched) {
    all.retain(|it| it.login != watched.watcher.login);
    if !watched.ended {
        all.push(watched.watcher.clone());
    }
}
