//! How something is done to a case, and what came of it.

use crate::casework::desk::open::Desk;
use crate::domain::action::Action;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::event::{Event, MailHead};
use crate::domain::mail_state::OutboxState;
use crate::domain::time::Instant;

/// How an operation came about: who, by which command, and on which conditions.
#[derive(Clone, Copy, Debug)]
pub struct OperationContext<'a> {
    pub actor: &'a Actor,
    /// The verb, as typed.
    pub command: &'a str,
    /// The desk's clock, or the instant of a historic operation.
    pub at: Instant,
    /// Replayed from an old log: tells nobody, may lie in the past.
    pub historic: bool,
    pub request_id: Option<&'a str>,
    /// L20: refuse when the case has moved on.
    pub if_version: Option<i64>,
    /// The bytes of the files that the action names, by hash.
    pub files: &'a [(String, Vec<u8>)],
    /// The receipt of a new case is left out: enough was answered to this sender (M8).
    pub no_receipt: bool,
    /// The Message-ID of the mail that brought it, without brackets.
    pub mail_id: Option<&'a str>,
    /// The address that it came from.
    pub mail_from: Option<&'a str>,
    /// Who stands in its head.
    pub mail_head: Option<&'a MailHead>,
    /// What of that mail is not on the case, for its sender to read (M2).
    pub left_out: &'a [String],
    /// A note that goes with the step, in the same operation.
    pub aside: Option<&'a Action>,
}

impl<'a> OperationContext<'a> {
    /// An operation now, with nothing special about it.
    pub fn new(desk: &Desk, actor: &'a Actor, command: &'a str) -> OperationContext<'a> {
        OperationContext {
            actor,
            command,
            at: desk.now,
            historic: false,
            request_id: None,
            if_version: None,
            files: &[],
            no_receipt: false,
            mail_id: None,
            mail_from: None,
            mail_head: None,
            left_out: &[],
            aside: None,
        }
    }
}

/// The result of an operation.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub case: Case,
    /// `None` where there was nothing to do (L21).
    pub operation: Option<i64>,
    /// What there is to say when nothing was to be done.
    pub already: Option<String>,
    pub events: Vec<Event>,
    pub told: Vec<NoticeResult>,
}

/// A notice that the operation wrote, or why it wrote none.
#[derive(Clone, Debug, PartialEq)]
pub struct NoticeResult {
    pub recipients: Vec<String>,
    pub template: String,
    pub state: OutboxState,
    pub reason: Option<String>,
    /// They are staff.
    pub inside: bool,
}
