//! casebook: a help desk for people who live in a terminal.
//!
//! One way through the house: a command translates, `casework` loads, decides, records and
//! announces in one transaction, `output` shows. `ARCHITECTURE.md` draws it.

pub mod access;
pub mod casework;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod domain;
pub mod error;
pub mod guides;
pub mod mail;
pub mod output;
pub mod outside;
pub mod panics;
pub mod policy;
pub mod prompt;
pub mod settings;
pub mod signals;
pub mod store;
pub mod text;
pub mod transfer;
mod usage_error;
