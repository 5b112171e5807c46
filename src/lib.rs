//! casebook: a help desk for people who live in a terminal.
//!
//! One way through the house: a command translates, `casework` loads, decides, records and
//! announces in one transaction, `output` shows. `ARCHITECTURE.md` draws it.

pub mod access;
pub mod casework;
pub mod clock;
pub mod commands;
pub mod domain;
pub mod output;
pub mod transfer;
