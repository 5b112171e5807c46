//! All SQL. Rows in, rows out: no rule, no clock, no words for people but errors.

pub mod access;
pub mod articles;
pub mod cases;
pub mod complete;
pub mod contacts;
pub mod dashboard;
pub mod db;
pub mod derived_rows;
pub mod due;
pub mod dump;
pub mod erase;
pub mod files;
pub mod journal;
pub mod list;
pub mod mails;
pub mod migrations;
pub mod outbox;
pub mod people;
pub mod policy;
pub mod queue;
pub mod quota;
pub mod request_ids;
pub mod search;
pub mod sqlite;
pub mod statistics;
pub mod value;
