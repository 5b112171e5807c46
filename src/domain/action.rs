//! What somebody wants to do to a case: one value a verb, already looked up and checked for form.

use super::agreement::TermPlan;
use super::event::{
    Attachment, Auto, CaseName, Channel, Classified, Filed, Linked, MergeUndo, Noticed,
};
use super::task::OwnTasks;
use super::time::Instant;
use super::watcher::Watcher;

/// A wish. `lifecycle::decide` turns it into events or a refusal.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// L4: everything looked up by `casework::intake`; times and deadlines not yet decided.
    File(Box<Filing>),
    /// L5.
    Take {
        steal: bool,
    },
    /// L6.
    Assign(Assignment),
    /// L6: a support line, with an assignee or a group.
    Escalate {
        line: Option<i64>,
        to: Assignment,
    },
    /// L7.
    Reply(PublicMessage),
    Note {
        text: String,
        mentions: Vec<String>,
        attachments: Vec<Attachment>,
    },
    /// L14.
    Complain {
        text: String,
        channel: Channel,
        attachments: Vec<Attachment>,
    },
    Call {
        text: String,
    },
    /// L9.
    Wait {
        reason: Option<String>,
        text: Option<String>,
    },
    /// L10.
    Resolve {
        solution: Option<String>,
        with_parent: Option<String>,
        /// The article that solved it, or that is made from it (K1).
        article: Option<Linked>,
        tasks: OwnTasks,
    },
    /// L11.
    Close {
        reason: Option<String>,
        rating: Option<i64>,
        text: Option<String>,
        tasks: OwnTasks,
    },
    /// L11.
    Cancel {
        reason: Option<String>,
        text: Option<String>,
    },
    /// L12.
    Reopen {
        text: Option<String>,
    },
    /// A step into a status of the desk's own (L1).
    Step {
        status: String,
        reason: Option<String>,
        text: Option<String>,
    },
    /// L13.
    Rate {
        level: i64,
        text: Option<String>,
    },
    /// L16.
    Edit(CaseEdit),
    Attach {
        attachments: Vec<Attachment>,
    },
    /// K1: an article tied to the case, or made from it.
    Article(Linked),
    /// T2: the tasks of people.
    Task(TaskWish),
    /// L17.
    Reclassify(Box<Reclassification>),
    /// M12: these follow the case from now on.
    Watch(Vec<Watcher>),
    /// M12: they do no longer.
    Unwatch(Vec<String>),
    /// L19.
    Postpone {
        till: Instant,
    },
    /// L19.
    Requeue,
    /// L18: the case ends in another one. `already` names one of its own that did so before.
    Merge {
        into: CaseName,
        already: Option<String>,
    },
    /// L18, on the other one.
    Absorb(CaseName),
    /// L18: a case of its own again, as it was before.
    Unmerge {
        out_of: CaseName,
        before: Box<MergeUndo>,
    },
    /// L18, on the one it leaves.
    Release(CaseName),
    /// L18, on the case whose message became one of its own.
    Split {
        into: CaseName,
        message: i64,
    },
    /// What the sweep does on its own (S1, D13).
    Timed(Timed),
    /// What became of a mail about the case (N4): it failed, or was dropped.
    Mailed(Noticed),
}

/// What somebody wants with a task.
#[derive(Clone, Debug, PartialEq)]
pub enum TaskWish {
    Add { text: String, assignee: Option<String> },
    Done { task: i64, result: Option<String> },
}

/// A new case, looked up: what is still to decide is number, times and deadlines.
#[derive(Clone, Debug, PartialEq)]
pub struct Filing {
    /// All that is known; status, phase, terms' instants are filled in by `decide`.
    pub filed: Filed,
    pub plan: TermPlan,
    /// Fields that only staff may give, by flag, as far as they were given (P3 of `new`).
    pub staff_fields: Vec<&'static str>,
}

/// Who is to hold a case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assignment {
    /// `None` leaves the assignee, `Some(None)` clears it.
    pub assignee: Option<Option<String>>,
    /// `None` leaves the group, `Some(None)` clears it.
    pub group: Option<Option<HolderGroup>>,
    /// The terms of the new line, where the line decides them (D10).
    pub plan: Option<TermPlan>,
    /// How the assignee was chosen, where the desk did.
    pub auto: Option<Auto>,
}

/// A group that may hold cases, with its support line.
#[derive(Clone, Debug, PartialEq)]
pub struct HolderGroup {
    pub key: String,
    pub line: i64,
}

/// A public message, and the step that goes with it.
#[derive(Clone, Debug, PartialEq)]
pub struct PublicMessage {
    pub text: String,
    pub channel: Channel,
    pub attachments: Vec<Attachment>,
    /// Addresses that it goes to besides, once (M12).
    pub cc: Vec<String>,
    pub then: ReplyStep,
}

/// The step in the same operation as a reply (L7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReplyStep {
    #[default]
    Stay,
    /// No step, whatever the status: the words of a machine (M7).
    Record,
    Wait,
    Resolve,
}

/// Changes to the fields that may change (L16). `None` leaves a field; an inner `None` empties it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CaseEdit {
    pub subject: Option<String>,
    pub solution: Option<Option<String>>,
    pub priority: Option<String>,
    pub impact: Option<Option<i64>>,
    pub urgency: Option<Option<i64>>,
    pub item: Option<Option<String>>,
    pub contact: Option<EditedContact>,
    pub parent: Option<Option<i64>>,
    pub add_tags: Vec<String>,
    pub remove_tags: Vec<String>,
    /// The terms under the new priority, where it decides them (D10).
    pub plan: Option<TermPlan>,
}

impl CaseEdit {
    /// Tags are all that a final case lets change (L1).
    pub fn is_tags_only(&self) -> bool {
        let tags = CaseEdit {
            add_tags: self.add_tags.clone(),
            remove_tags: self.remove_tags.clone(),
            ..CaseEdit::default()
        };
        *self == tags
    }
}

/// The contact a case is moved to, with the account it fills (L4).
#[derive(Clone, Debug, PartialEq)]
pub struct EditedContact {
    pub login: String,
    pub account: Option<String>,
    pub department: Option<String>,
}

/// A reclassification, looked up (L17).
#[derive(Clone, Debug, PartialEq)]
pub struct Reclassification {
    pub after: Classified,
    pub plan: TermPlan,
}

/// A timed step of the sweep; each with the instant at which it fell due (S2).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Timed {
    Warn { response: bool, due_at: Instant },
    Breach { response: bool, due_at: Instant },
    Remind { due_at: Instant },
    Close { due_at: Instant },
    Wake { due_at: Instant },
    RemindWaiting { due_at: Instant },
    ResolveWaiting { due_at: Instant },
}

impl Timed {
    /// When it fell due.
    pub fn due_at(self) -> Instant {
        match self {
            Timed::Warn { due_at, .. }
            | Timed::Breach { due_at, .. }
            | Timed::Remind { due_at }
            | Timed::Close { due_at }
            | Timed::Wake { due_at }
            | Timed::RemindWaiting { due_at }
            | Timed::ResolveWaiting { due_at } => due_at,
        }
    }

    /// What goes first of steps that fell due in the same second: what is told before what ends.
    pub fn rank(self) -> u8 {
        match self {
            Timed::Warn { .. } => 0,
            Timed::Breach { .. } => 1,
            Timed::Wake { .. } => 2,
            Timed::Remind { .. } | Timed::RemindWaiting { .. } => 3,
            Timed::Close { .. } | Timed::ResolveWaiting { .. } => 4,
        }
    }

    /// The word of plans and their files; `parse` reads it.
    pub fn as_str(self) -> &'static str {
        match self {
            Timed::Warn { response: true, .. } => "warn-response",
            Timed::Warn { response: false, .. } => "warn-resolution",
            Timed::Breach { response: true, .. } => "breach-response",
            Timed::Breach { response: false, .. } => "breach-resolution",
            Timed::Remind { .. } => "remind",
            Timed::Close { .. } => "close",
            Timed::Wake { .. } => "wake",
            Timed::RemindWaiting { .. } => "remind-waiting",
            Timed::ResolveWaiting { .. } => "resolve-waiting",
        }
    }

    pub fn parse(word: &str, due_at: Instant) -> Option<Timed> {
        Some(match word {
            "warn-response" => Timed::Warn { response: true, due_at },
            "warn-resolution" => Timed::Warn { response: false, due_at },
            "breach-response" => Timed::Breach { response: true, due_at },
            "breach-resolution" => Timed::Breach { response: false, due_at },
            "remind" => Timed::Remind { due_at },
            "close" => Timed::Close { due_at },
            "wake" => Timed::Wake { due_at },
            "remind-waiting" => Timed::RemindWaiting { due_at },
            "resolve-waiting" => Timed::ResolveWaiting { due_at },
            _ => return None,
        })
    }
}

impl Action {
    /// The verb of the command line, and of rights and refusals.
    pub fn verb(&self) -> ActionKind {
        match self {
            Action::File(_) => ActionKind::New,
            Action::Take { .. } => ActionKind::Take,
            Action::Assign(_) => ActionKind::Assign,
            Action::Escalate { .. } => ActionKind::Escalate,
            Action::Reply(_) => ActionKind::Reply,
            Action::Note { .. } => ActionKind::Note,
            Action::Complain { .. } => ActionKind::Complain,
            Action::Call { .. } => ActionKind::Call,
            Action::Wait { .. } => ActionKind::Wait,
            Action::Resolve { .. } => ActionKind::Resolve,
            Action::Close { .. } => ActionKind::Close,
            Action::Cancel { .. } => ActionKind::Cancel,
            Action::Reopen { .. } => ActionKind::Reopen,
            Action::Step { .. } => ActionKind::Status,
            Action::Rate { .. } => ActionKind::Rate,
            Action::Edit(_) => ActionKind::Edit,
            Action::Attach { .. } => ActionKind::Attach,
            Action::Article(_) => ActionKind::Article,
            Action::Task(_) => ActionKind::Task,
            Action::Reclassify(_) => ActionKind::Reclassify,
            Action::Postpone { .. } => ActionKind::Postpone,
            Action::Requeue => ActionKind::Requeue,
            Action::Watch(_) => ActionKind::Watch,
            Action::Unwatch(_) => ActionKind::Unwatch,
            Action::Merge { .. } | Action::Absorb(_) => ActionKind::Merge,
            Action::Unmerge { .. } | Action::Release(_) => ActionKind::Unmerge,
            Action::Split { .. } => ActionKind::Split,
            Action::Timed(_) | Action::Mailed(_) => ActionKind::Sweep,
        }
    }
}

macro_rules! verbs {
    ($($name:ident = $word:literal),* $(,)?) => {
        /// The case verbs, as rights know them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ActionKind { $($name),* }

        impl ActionKind {
            pub const ALL: &[ActionKind] = &[$(ActionKind::$name),*];

            pub fn as_str(self) -> &'static str {
                match self { $(ActionKind::$name => $word),* }
            }
        }
    };
}

verbs! {
    New = "new",
    Show = "show",
    Take = "take",
    Assign = "assign",
    Escalate = "escalate",
    Reclassify = "reclassify",
    Reply = "reply",
    Note = "note",
    Complain = "complain",
    Call = "call",
    Wait = "wait",
    Resolve = "resolve",
    Close = "close",
    Cancel = "cancel",
    Reopen = "reopen",
    Status = "status",
    Rate = "rate",
    Edit = "edit",
    Attach = "attach",
    Article = "kb link",
    Task = "task",
    Postpone = "postpone",
    Requeue = "requeue",
    Watch = "watch",
    Unwatch = "unwatch",
    Merge = "merge",
    Unmerge = "unmerge",
    Split = "split",
    Sweep = "sweep",
}
