//! SQLite's errors as ours, in words for a person.

use std::path::Path;

use rusqlite::ErrorCode;

use crate::error::{Error, ErrorKind, change_words, io_words};

pub(super) fn busy() -> Error {
    Error::new(ErrorKind::Busy, format!("the desk is busy; {}", change_words()))
        .hint("try again in a moment")
}

pub(super) fn cannot(what: &str, path: &Path, why: &std::io::Error) -> Error {
    Error::new(ErrorKind::Storage, format!("cannot {what} {}: {}", path.display(), io_words(why)))
}

pub(super) fn explain(error: rusqlite::Error) -> Error {
    in_our_words(&error).caused_by(error)
}

fn in_our_words(error: &rusqlite::Error) -> Error {
    let storage = |message: &str, hint: &str| Error::new(ErrorKind::Storage, message).hint(hint);
    let unchanged = change_words();
    match error.sqlite_error_code() {
        _ if is_busy(error) => busy(),
        Some(ErrorCode::DiskFull) => {
            storage("the disk is full", &format!("make room and try again; {unchanged}"))
                .code("disk_full")
        }
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
            storage("the desk cannot be written to", "look at the owner and mode of the file")
                .code("read_only")
        }
        Some(ErrorCode::NotADatabase) => {
            storage("the file is not a desk of casebook", unchanged).code("not_a_desk")
        }
        Some(ErrorCode::DatabaseCorrupt) => Error::damaged("the desk file is damaged"),
        Some(ErrorCode::ConstraintViolation) => {
            Error::damaged(format!("the desk's own rules refuse the change ({error})"))
                .code("constraint")
        }
        Some(ErrorCode::CannotOpen) => storage(
            "the desk file, or the folder around it, cannot be opened",
            "the folder must be writable: SQLite keeps its log beside the desk",
        ),
        Some(ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed) => {
            storage("the disk failed to read or write the desk", unchanged).code("io")
        }
        _ => unlike_ours(error),
    }
}

/// What only a desk that casebook did not write can cause, or casebook itself.
fn unlike_ours(error: &rusqlite::Error) -> Error {
    use rusqlite::Error as E;
    match error {
        E::FromSqlConversionFailure(..)
        | E::IntegralValueOutOfRange(..)
        | E::Utf8Error(..)
        | E::InvalidColumnType(..) => {
            Error::damaged("a value in the desk is not what casebook wrote there")
        }
        E::SqliteFailure(_, Some(words)) => {
            Error::damaged(format!("the desk file is damaged ({words})"))
        }
        E::SqlInputError { msg, .. } => Error::damaged(format!("the desk file is damaged ({msg})")),
        _ => Error::internal(format!("the store answered: {error}")),
    }
}

/// Whether SQLite waited in vain for a lock.
fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}
