//! What can go wrong, as one enum to branch on: each kind has an exit code, a stable word, a
//! sentence and a next step (C3, C4).

use std::sync::Arc;

use serde_json::{Value, json};

use crate::domain::refusal::Refusal;

/// The result of everything that may end a command.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The kinds of trouble, by exit code (C4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// 1: ran, the answer is bad news; or given up.
    BadNews,
    /// 2.
    Usage,
    /// 3: no such thing, or not visible to you.
    NotFound,
    /// 4.
    NotPermitted,
    /// 5.
    Conflict,
    /// 6.
    Invalid,
    /// 7.
    Busy,
    /// 8.
    Storage,
    /// 9.
    Mail,
    /// 10.
    Identity,
    /// 65: the mail is too large (only `mail receive`).
    TooLarge,
    /// 70.
    Internal,
    /// 75: try again later (only `mail receive`).
    TryAgain,
    /// 78.
    SetUid,
    /// 130.
    Interrupted,
    /// 143.
    Terminated,
    /// The reader of the output went away: a quiet end, 0.
    ClosedPipe,
}

impl ErrorKind {
    pub fn exit(self) -> u8 {
        match self {
            ErrorKind::BadNews => 1,
            ErrorKind::Usage => 2,
            ErrorKind::NotFound => 3,
            ErrorKind::NotPermitted => 4,
            ErrorKind::Conflict => 5,
            ErrorKind::Invalid => 6,
            ErrorKind::Busy => 7,
            ErrorKind::Storage => 8,
            ErrorKind::Mail => 9,
            ErrorKind::Identity => 10,
            ErrorKind::TooLarge => 65,
            ErrorKind::Internal => 70,
            ErrorKind::TryAgain => 75,
            ErrorKind::SetUid => 78,
            ErrorKind::Interrupted => 130,
            ErrorKind::Terminated => 143,
            ErrorKind::ClosedPipe => 0,
        }
    }

    /// The stable word, where nothing more exact is known.
    pub fn code(self) -> &'static str {
        match self {
            ErrorKind::BadNews => "failed",
            ErrorKind::Usage => "usage",
            ErrorKind::NotFound => "not_found",
            ErrorKind::NotPermitted => "not_permitted",
            ErrorKind::Conflict => "conflict",
            ErrorKind::Invalid => "invalid",
            ErrorKind::Busy => "busy",
            ErrorKind::Storage => "storage",
            ErrorKind::Mail => "mail",
            ErrorKind::Identity => "identity",
            ErrorKind::TooLarge => "too_large",
            ErrorKind::Internal => "internal",
            ErrorKind::TryAgain => "try_again",
            ErrorKind::SetUid => "set_uid",
            ErrorKind::ClosedPipe => "closed_pipe",
            ErrorKind::Interrupted | ErrorKind::Terminated => "interrupted",
        }
    }
}

/// An error for a person: one sentence, and what to do. What caused it is for whoever looks closer.
#[derive(Clone, Debug)]
pub struct Error {
    pub kind: ErrorKind,
    pub code: &'static str,
    /// The sentence after `error:`; names the thing and the reason.
    pub message: String,
    pub hints: Vec<String>,
    /// The case it is about.
    pub case: Option<Box<str>>,
    /// The flag or key it is about.
    pub field: Option<Box<str>>,
    /// What else is wrong, where all of it is told at once.
    pub also: Option<Box<Error>>,
    /// What the library or the system said.
    pub cause: Option<Arc<Cause>>,
}

/// An error of a library or of the system.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;

impl PartialEq for Error {
    /// As far as a person is told of it.
    fn eq(&self, other: &Error) -> bool {
        (self.kind, self.code) == (other.kind, other.code)
            && (&self.message, &self.hints) == (&other.message, &other.hints)
            && (&self.case, &self.field, &self.also) == (&other.case, &other.field, &other.also)
    }
}

thread_local! {
    /// Whether this command has committed anything, or given a file its name: then a failure is
    /// not "nothing was changed".
    static CHANGED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Something of this command is on disk (told at each commit, and where a file gets its name).
pub fn note_change() {
    CHANGED.set(true);
}

/// What to say of the desk where a command fails: the truth, also for what commits more than once.
pub fn change_words() -> &'static str {
    match CHANGED.get() {
        false => "nothing was changed",
        true => "what was done before this stays; the same command again does the rest",
    }
}

/// The code of a commit of which nobody can say whether it happened.
pub const OUTCOME_UNKNOWN: &str = "outcome_unknown";

/// What everybody may know all names of: words of the desk's language, not of its people.
const WORDS: [&str; 8] =
    ["priority", "status", "category", "origin", "order", "kind of row", "event", "topic"];

impl Error {
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error {
            kind,
            code: kind.code(),
            message: plain_words(message.into()),
            hints: Vec::new(),
            also: None,
            case: None,
            field: None,
            cause: None,
        }
    }

    pub fn usage(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Usage, message)
    }

    pub fn not_found(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::NotFound, message)
    }

    pub fn invalid(field: &str, message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Invalid, message).field(field)
    }

    pub fn not_permitted(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::NotPermitted, message)
    }

    pub fn conflict(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Conflict, message)
    }

    /// The desk holds what casebook never wrote: a damaged file, a cell that somebody changed (8).
    pub fn damaged(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Storage, message)
            .hint(format!("look closer with `casebook doctor --deep`; {}", change_words()))
            .code("damaged")
    }

    pub fn internal(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Internal, message)
    }

    /// Something named that does not exist, with the nearest names there are.
    pub fn unknown<'a>(what: &str, key: &str, known: impl IntoIterator<Item = &'a str>) -> Error {
        let error = match what {
            "order" => Error::not_found(format!("cannot sort by “{key}”")),
            _ => Error::not_found(format!("there is no {what} “{key}”")),
        };
        // A desk's status may be a word of the lists, too.
        let mut known: Vec<&str> = known.into_iter().collect();
        let mut seen = std::collections::HashSet::new();
        known.retain(|word| seen.insert(*word));
        match nearest(key, known.iter().copied()).as_slice() {
            [] if WORDS.contains(&what) && known.len() <= 16 && !known.is_empty() => {
                error.hint(format!("there are: {}", known.join(", ")))
            }
            [] => match listed_by(what) {
                Some(command) => error.hint(format!("see them: `casebook {command}`")),
                None => error,
            },
            near => error.hint(format!("did you mean {}?", near.join(" or "))),
        }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Error {
        self.hints.push(hint.into());
        self
    }

    #[must_use]
    pub fn code(mut self, code: &'static str) -> Error {
        self.code = code;
        self
    }

    #[must_use]
    pub fn field(mut self, field: &str) -> Error {
        self.field = Some(field.into());
        self
    }

    /// Keeps what caused it, for `--verbose`.
    #[must_use]
    pub fn caused_by(mut self, cause: impl std::error::Error + Send + Sync + 'static) -> Error {
        self.cause = Some(Arc::new(Box::new(cause)));
        self
    }

    /// An error of the system: `cannot read x: no permission`, with what the system said behind it.
    pub fn io(kind: ErrorKind, what: &str, why: std::io::Error) -> Error {
        Error::new(kind, format!("{what}: {}", io_words(&why))).caused_by(why)
    }

    /// What caused it, the nearest first, in the words of libraries and system.
    pub fn causes(&self) -> Vec<String> {
        let first = std::error::Error::source(self);
        std::iter::successors(first, |cause| cause.source()).map(ToString::to_string).collect()
    }

    /// Whether nobody is to be told: they stopped it themselves or are gone, and nothing of theirs
    /// was kept that they have to know of.
    pub fn is_silent(&self) -> bool {
        let gone = [ErrorKind::ClosedPipe, ErrorKind::Interrupted, ErrorKind::Terminated];
        gone.contains(&self.kind) && self.hints.is_empty()
    }

    /// Whether it is not a fault of what was asked for, but of the desk, the machine or casebook: what
    /// comes next would fail as well.
    pub fn is_about_desk(&self) -> bool {
        matches!(self.kind, ErrorKind::Busy | ErrorKind::Storage | ErrorKind::Internal)
    }

    #[must_use]
    pub fn about(mut self, case: &str) -> Error {
        self.case.get_or_insert_with(|| case.into());
        self
    }

    /// This and what else is wrong, in order.
    pub fn all(&self) -> impl Iterator<Item = &Error> {
        std::iter::successors(Some(self), |error| error.also.as_deref())
    }

    /// The JSON error of C3.
    pub fn json(&self) -> Value {
        let messages: Vec<&str> = self.all().map(|error| error.message.as_str()).collect();
        let mut hints: Vec<&str> = Vec::new();
        for hint in self.all().flat_map(|error| &error.hints) {
            if !hints.contains(&hint.as_str()) {
                hints.push(hint);
            }
        }
        let mut told = json!({
            "code": self.code,
            "exit": self.kind.exit(),
            "message": messages.join("\n"),
            "hint": if hints.is_empty() { Value::Null } else { json!(hints.join("; ")) },
            "case": self.case,
            "field": self.field,
        });
        // rule “After a failed commit”: whether saying it again is safe.
        if self.kind == ErrorKind::Busy {
            told["retryable"] = json!(self.code == ErrorKind::Busy.code());
        }
        if self.code == OUTCOME_UNKNOWN {
            told["outcome"] = json!("unknown");
        }
        told
    }
}

/// The command that lists things of this name.
fn listed_by(what: &str) -> Option<&'static str> {
    Some(match what {
        "view" => "view list",
        "status" => "status list",
        "reason" => "reason list",
        "group" | "group in use" => "group list",
        "agent" => "agent list",
        "contact" => "contact list",
        "account" => "account list",
        "service" => "service list",
        "agreement" => "agreement list",
        "calendar" => "calendar list",
        "item" => "item list",
        "article" => "kb list",
        "priority" => "policy show priority",
        "category" => "policy show category",
        _ => return None,
    })
}

/// A sentence whose words are words: what somebody gave in a megabyte is named by its beginning.
/// What the libraries say in their own terms is said in ours.
fn plain_words(mut message: String) -> String {
    const LONGEST: usize = 300;
    const TERMS: [(&str, &str); 6] = [
        ("invalid digit found in string", "it is not a whole number"),
        ("number too large to fit in target type", "the number is too large"),
        ("number too small to fit in target type", "the number is too small"),
        ("cannot parse integer from empty string", "a number is missing"),
        ("invalid float literal", "it is not a number"),
        ("stream did not contain valid UTF-8", "it is not UTF-8 text"),
    ];
    for (theirs, ours) in TERMS {
        if message.contains(theirs) {
            message = message.replace(theirs, ours);
        }
    }
    while let Some(at) = message.find(" (os error ") {
        let end = message[at..].find(')').map_or(message.len(), |end| at + end + 1);
        message.replace_range(at..end, "");
    }
    if message.len() <= LONGEST {
        return message;
    }
    let words = message.split_inclusive(char::is_whitespace).map(|word| {
        match word.chars().count() > LONGEST {
            true => word.chars().take(60).chain("… ".chars()).collect(),
            false => word.to_string(),
        }
    });
    words.collect()
}

/// A system error in words for a person: what `strerror` says, without number or Rust's name of it.
pub fn io_words(why: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match why.kind() {
        ErrorKind::NotFound => "there is no such file or folder".into(),
        ErrorKind::PermissionDenied => "no permission".into(),
        ErrorKind::AlreadyExists => "it already exists".into(),
        ErrorKind::StorageFull => "the disk is full".into(),
        ErrorKind::QuotaExceeded => "the disk quota is used up".into(),
        ErrorKind::ReadOnlyFilesystem => "the file system is read-only".into(),
        ErrorKind::IsADirectory => "it is a folder".into(),
        ErrorKind::NotADirectory => "a part of the path is not a folder".into(),
        ErrorKind::InvalidData => "it is not UTF-8 text".into(),
        ErrorKind::FileTooLarge => "the file would be too large".into(),
        _ => {
            let text = why.to_string();
            let end = text.find(" (os error").unwrap_or(text.len());
            text[..end].to_lowercase()
        }
    }
}

pub use crate::domain::suggest::nearest;

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let cause = self.cause.as_deref()?;
        Some(cause.as_ref())
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        let kind = match &refusal {
            Refusal::AlreadySo { .. } => ErrorKind::BadNews,
            Refusal::NoSuchStep { .. }
            | Refusal::NotInStatus { .. }
            | Refusal::Taken { .. }
            | Refusal::Rated { .. }
            | Refusal::NoEvaluation
            | Refusal::NotJoined { .. }
            | Refusal::NotNext { .. } => ErrorKind::Conflict,
            Refusal::NotPermitted { .. } => ErrorKind::NotPermitted,
            Refusal::Invisible { .. } | Refusal::Unknown { .. } => ErrorKind::NotFound,
            Refusal::Invalid { .. } | Refusal::NotFuture { .. } => ErrorKind::Invalid,
            Refusal::Missing { .. } => ErrorKind::Usage,
        };
        let (case, field) = match &refusal {
            Refusal::NoSuchStep { number, .. }
            | Refusal::NotInStatus { number, .. }
            | Refusal::Taken { number, .. }
            | Refusal::Rated { number, .. }
            | Refusal::Invisible { number }
            | Refusal::NotJoined { number, .. }
            | Refusal::NotNext { number, .. } => (Some(number.as_str().into()), None),
            Refusal::Invalid { field, .. } | Refusal::Missing { field, .. } => {
                (None, Some((*field).into()))
            }
            _ => (None, None),
        };
        Error {
            kind,
            code: refusal.code(),
            message: refusal.to_string(),
            hints: refusal.hint().into_iter().collect(),
            also: None,
            case,
            field,
            cause: None,
        }
    }
}

impl From<crate::output::OutputError> for Error {
    fn from(why: crate::output::OutputError) -> Error {
        use crate::output::OutputError;
        match why {
            OutputError::Closed => Error::new(ErrorKind::ClosedPipe, "the reader is gone"),
            OutputError::Field(why) => {
                Error::usage(why.to_string()).hint(why.hint()).field("fields")
            }
            OutputError::Jq(why) => Error::usage(why.to_string()).field("jq"),
            other => Error::new(ErrorKind::Storage, other.to_string()),
        }
    }
}
