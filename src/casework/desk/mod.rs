//! The desk as a whole: open, create, transfer, audit, sweep, statistics.

pub mod attention;
pub mod audit;
pub mod create;
pub mod open;
pub mod statistics;
pub mod sweep;
pub mod transfer;
