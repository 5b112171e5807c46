//! Use cases and transactions: load, decide, record, announce.
//!
//! `act` is the only way a case changes. Command line, mail, sweep, import and batch all come
//! through it.

pub mod cases;
pub mod desk;
pub mod mail;
pub mod people;
pub mod policy;
pub mod run;

pub use crate::casework::cases::act::{act, file, rehearse_filing};
pub use crate::casework::cases::children::resolve_children;
pub use crate::casework::cases::explain::explain;
pub use crate::casework::cases::operation::{NoticeResult, OperationContext, Outcome};
pub use crate::casework::desk::open::Desk;
