//! Mail: what a notice says and how it is put on paper. Knows RFC 5322, not the desk: `casework`
//! hands over everything that is said, and `store` keeps the outcome.

pub mod compose;
pub mod inbound;
pub mod key;
pub mod message;
pub mod page;
pub mod seal;
pub mod template;
pub mod token;
pub mod transport;
