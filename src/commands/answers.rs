//! What was typed and cannot be used, as an error: a text, a moment, the answer to a prompt.

use crate::domain::time_expression::MomentError;
use crate::error::{Error, ErrorKind, Result};
use crate::prompt::PromptError;
use crate::text::TextError;

/// What went wrong with a text, as an error.
pub fn text_error(why: TextError) -> Error {
    let why = match why {
        TextError::File(why) => return Error { field: Some("message".into()), ..*why },
        other => other,
    };
    let kind = match &why {
        TextError::GivenUp(_) => ErrorKind::BadNews,
        TextError::Interrupted { .. } => ErrorKind::Interrupted,
        TextError::Nul { .. } | TextError::TooLong { .. } | TextError::NotUtf8 { .. } => {
            ErrorKind::Invalid
        }
        _ => ErrorKind::Usage,
    };
    let draft = why.draft().map(|path| format!("your text is kept in {}", path.display()));
    let missing = matches!(why, TextError::Missing { .. });
    let mut error = Error::new(kind, why.to_string()).field("message");
    if missing {
        error.code = "missing";
    }
    match draft {
        Some(draft) => error.hint(draft),
        None => error,
    }
}

/// A moment that could not be read.
pub fn moment_error(field: &str, why: &MomentError) -> Error {
    let kind = match why {
        MomentError::Skipped { .. } | MomentError::Twice { .. } => ErrorKind::Invalid,
        _ => ErrorKind::Usage,
    };
    Error::new(kind, why.to_string()).field(field)
}

/// The answer to a prompt, or why there is none, as an error.
///
/// # Errors
/// A missing value (2), given up (1), interrupted (130).
pub fn prompt_answer<T>(answer: std::result::Result<T, PromptError>) -> Result<T> {
    answer.map_err(|why| match why {
        PromptError::Missing { flag } => {
            Error::usage(format!("a value is missing: pass {flag}")).code("missing").field(&flag)
        }
        PromptError::GivenUp { .. } => {
            Error::new(ErrorKind::BadNews, why.to_string()).code("given_up")
        }
        PromptError::Interrupted { signal: 15 } => Error::new(ErrorKind::Terminated, "interrupted"),
        PromptError::Interrupted { .. } => Error::new(ErrorKind::Interrupted, "interrupted"),
        PromptError::Text(why) => text_error(why),
        other => Error::usage(other.to_string()),
    })
}
