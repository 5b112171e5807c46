//! Changing the policy: read a file into changes, write them, retire entries.

pub mod apply;
pub mod retire;
pub mod write_changes;
