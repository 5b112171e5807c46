//! The only room that names rusqlite: opening a desk, transactions, statements, errors.
//!
//! Durable by default: WAL, `synchronous = FULL`, one immediate transaction an operation (J2).
//! Writers queue on a side file, so that many at once wait fairly (a kernel queue, gone with its
//! process); the WAL is folded in on close only once it has grown.

mod backup;
mod binding;
mod connect;
mod connection;
mod deferred;
mod errors;
mod schema;
pub mod side_files;
mod snapshot;
mod transaction;

pub use backup::restore;
pub use connect::{ConnectedFile, OpenPurpose};
pub use connection::{Alone, Db};
pub use schema::foreign_schema;
