//! Why a case does not do what it was asked: data, put into words in one place.

use super::action::ActionKind;
use super::time::Instant;

/// A refusal of the rules. `Display` is the sentence after `error:`; `hint` the next step.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// L21: already so. Not an error: exit 0 and a notice.
    AlreadySo { what: String },
    /// L3: a step outside the table.
    NoSuchStep { number: String, from: String, to: String, open: Vec<String> },
    /// L1: the verb has no place in this status.
    NotInStatus { number: String, status: String, verb: ActionKind, hint: String },
    /// L5: another agent holds the case.
    Taken { number: String, by: String },
    /// L13: rated already, otherwise.
    Rated { number: String, level: i64 },
    /// P3: not permitted to this role.
    NotPermitted { what: String, hint: Option<String> },
    /// P2: not visible, hence not there.
    Invisible { number: String },
    /// A value that the desk does not accept.
    Invalid { field: &'static str, value: String, why: String },
    /// A value that is needed here.
    Missing { field: &'static str, why: String },
    /// Something named that does not exist.
    Unknown { what: &'static str, key: String },
    /// S1: ratings are switched off.
    NoEvaluation,
    /// L19: the moment lies in the past.
    NotFuture { till: Instant },
    /// L18: cases that cannot become one, or two again.
    NotJoined { number: String, why: String, hint: Option<String> },
    /// Q1: only the head of the queue may be taken.
    NotNext { number: String, head: Option<String> },
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Refusal::AlreadySo { what } => f.write_str(what),
            Refusal::NoSuchStep { number, from, to, .. } => {
                write!(f, "case {number} is {from}; it cannot become {to}")
            }
            Refusal::NotInStatus { number, status, verb, .. } => {
                write!(f, "case {number} is {status}; `{}` is not possible", verb.as_str())
            }
            Refusal::Taken { number, by } => write!(f, "case {number} is held by {by}"),
            Refusal::Rated { number, level } => {
                write!(f, "this resolution of case {number} is already rated {level}")
            }
            Refusal::NotPermitted { what, .. } => f.write_str(what),
            Refusal::Invisible { number } => write!(f, "there is no case {number}"),
            Refusal::Invalid { field, value, why } => write!(f, "{field}: “{value}” {why}"),
            Refusal::Missing { why, .. } => f.write_str(why),
            Refusal::Unknown { what, key } => write!(f, "there is no {what} “{key}”"),
            Refusal::NotJoined { number, why, .. } => write!(f, "case {number} {why}"),
            Refusal::NoEvaluation => f.write_str("this desk does not ask for ratings"),
            Refusal::NotFuture { till } => write!(f, "{till} is not in the future"),
            Refusal::NotNext { number, head: Some(head) } => {
                write!(f, "case {number} is not the next of its queue; {head} is")
            }
            Refusal::NotNext { number, head: None } => {
                write!(f, "case {number} is not in your queue, and its group gives out only that")
            }
        }
    }
}

impl Refusal {
    /// The next step for the person.
    pub fn hint(&self) -> Option<String> {
        match self {
            Refusal::NoSuchStep { number, open, .. } if open.is_empty() => Some(format!(
                "nothing follows this status; complaints are still possible: \
                 `casebook complain {number}`, and so is a follow-up: \
                 `casebook new --follow-up {number}`"
            )),
            Refusal::NoSuchStep { open, .. } => {
                Some(format!("the steps open from here: {}", open.join(", ")))
            }
            Refusal::NotInStatus { hint, .. } => Some(hint.clone()),
            Refusal::Taken { number, .. } => {
                Some(format!("take it over with `casebook take {number} --steal`"))
            }
            Refusal::Rated { number, .. } => {
                Some(format!("say what is wrong with `casebook complain {number}`"))
            }
            Refusal::NotPermitted { hint, .. } | Refusal::NotJoined { hint, .. } => hint.clone(),
            Refusal::Invisible { .. } => Some("see yours with `casebook list`".into()),
            Refusal::NotNext { .. } => Some("take the head of the queue: `casebook take`".into()),
            Refusal::NotFuture { .. } => {
                Some("name a moment to come, such as `+4h` or `tomorrow 9:00`".into())
            }
            Refusal::AlreadySo { .. }
            | Refusal::Invalid { .. }
            | Refusal::Missing { .. }
            | Refusal::Unknown { .. }
            | Refusal::NoEvaluation => None,
        }
    }

    /// The stable word of the JSON error (C3).
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::AlreadySo { .. } => "already_so",
            Refusal::NoSuchStep { .. } => "no_such_step",
            Refusal::NotInStatus { .. } => "wrong_status",
            Refusal::Taken { .. } => "taken",
            Refusal::Rated { .. } => "rated",
            Refusal::NotPermitted { .. } => "not_permitted",
            Refusal::Invisible { .. } | Refusal::Unknown { .. } => "not_found",
            Refusal::Invalid { .. } | Refusal::NotFuture { .. } => "invalid",
            Refusal::Missing { .. } => "missing",
            Refusal::NoEvaluation => "no_evaluation",
            Refusal::NotNext { .. } => "not_next",
            Refusal::NotJoined { .. } => "not_joined",
        }
    }
}
