//! Mail of the desk: notices out, the outbox, and what comes in.

pub mod announce;
pub mod bounces;
pub mod copies;
pub mod deliver;
pub mod outbox;
pub mod outgoing;
pub mod receive;
pub mod unattended;
