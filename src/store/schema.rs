//! The schema as a text, its number, and how a file says that it is a desk.

/// The number of `schema.sql`.
pub const VERSION: i64 = 6;
pub const SCHEMA: &str = include_str!("../../schema.sql");
/// Marks the file as a desk: "case" in ASCII.
pub const APPLICATION_ID: i64 = 0x6361_7365;
/// Marks the file as a backup of one, "casb"; the mark goes with the first write to it.
pub const BACKUP_ID: i64 = 0x6361_7362;
