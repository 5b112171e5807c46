//! Tasks of a case (T1, T2): what is to be done, by whom, and what came of it.

use serde::{Deserialize, Serialize};

use super::time::Instant;

/// A task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Its place among the tasks of its case, from 1.
    pub task: i64,
    /// Empty for the automatic one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// Opened and closed by the lifecycle (T1).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub automatic: bool,
    pub opened_at: Instant,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Instant>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub canceled: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
}

impl Task {
    pub fn is_open(&self) -> bool {
        self.closed_at.is_none()
    }

    /// `open`, `done` or `canceled`.
    pub fn state(&self) -> &'static str {
        match (self.closed_at, self.canceled) {
            (None, _) => "open",
            (Some(_), false) => "done",
            (Some(_), true) => "canceled",
        }
    }

    /// What it is about, for people.
    pub fn words(&self) -> &str {
        if self.automatic { "see to the case" } else { &self.text }
    }
}

/// What happens to a task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Tasked {
    Opened {
        task: i64,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        text: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        assignee: Option<String>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        automatic: bool,
    },
    Done {
        task: i64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        result: Option<String>,
    },
    Canceled {
        task: i64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        result: Option<String>,
    },
}

impl Tasked {
    /// Its place among the tasks of the case.
    pub fn task(&self) -> i64 {
        match self {
            Tasked::Opened { task, .. }
            | Tasked::Done { task, .. }
            | Tasked::Canceled { task, .. } => *task,
        }
    }

    /// `opened`, `done` or `canceled`.
    pub fn what(&self) -> &'static str {
        match self {
            Tasked::Opened { .. } => "opened",
            Tasked::Done { .. } => "done",
            Tasked::Canceled { .. } => "canceled",
        }
    }

    /// What a new one is about; none for the automatic one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Tasked::Opened { text, .. } if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// Whose a new one is.
    pub fn assignee(&self) -> Option<&str> {
        match self {
            Tasked::Opened { assignee, .. } => assignee.as_deref(),
            _ => None,
        }
    }

    /// What came of one that is closed.
    pub fn result(&self) -> Option<&str> {
        match self {
            Tasked::Done { result, .. } | Tasked::Canceled { result, .. } => result.as_deref(),
            Tasked::Opened { .. } => None,
        }
    }
}

/// What becomes of the open tasks that people added, when a case ends (L10).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum OwnTasks {
    Complete,
    Cancel,
    #[default]
    Keep,
}

/// Adds an event up.
pub fn apply(tasks: &mut Vec<Task>, tasked: &Tasked, at: Instant) {
    let mut close = |n: i64, canceled: bool, result: &Option<String>| {
        if let Some(task) = tasks.iter_mut().find(|task| task.task == n) {
            task.closed_at = Some(at);
            task.canceled = canceled;
            task.result.clone_from(result);
        }
    };
    match tasked {
        Tasked::Done { task, result } => close(*task, false, result),
        Tasked::Canceled { task, result } => close(*task, true, result),
        Tasked::Opened { task, text, assignee, automatic } => tasks.push(Task {
            task: *task,
            text: text.clone(),
            assignee: assignee.clone(),
            automatic: *automatic,
            opened_at: at,
            closed_at: None,
            canceled: false,
            result: None,
        }),
    }
}

/// L18: tasks that a merge canceled are open again.
pub fn open_again(tasks: &mut [Task], numbers: &[i64]) {
    for task in tasks.iter_mut().filter(|task| numbers.contains(&task.task)) {
        task.closed_at = None;
        task.canceled = false;
        task.result = None;
    }
}
