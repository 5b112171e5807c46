//! Use cases and transactions: load, decide, record, announce.
//!
//! `act` is the only way a case changes. Command line, mail, sweep, import and batch all come
//! through it (DESIGN 1).

mod act;
pub mod adopt;
pub mod announce;
pub mod apply;
pub mod audit;
pub mod bell;
pub mod children;
pub mod deliver;
pub mod desk;
pub mod duty;
pub mod erase;
mod explain;
pub mod found;
pub mod intake;
pub mod invite;
pub mod knowledge;
mod letter;
pub mod locate;
pub mod merge;
pub mod moving;
pub mod offers;
pub mod outbox;
mod queue;
mod quota;
pub mod receive;
pub mod replay;
pub mod retire;
pub mod run;
pub mod settle;
pub mod sign_in;
pub mod similar;
pub mod split;
pub mod ssh_keys;
pub mod statistics;
pub mod sweep;
pub mod terms;
pub mod waiting;

pub use act::{How, Outcome, Told, act, file, rehearsed};
pub use children::resolve_children;
pub use desk::Desk;
pub use explain::explain;
