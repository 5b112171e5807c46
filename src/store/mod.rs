//! All SQL. Rows in, rows out: no rule, no clock, no words for people but errors.

pub mod access;
pub mod articles;
pub mod cases;
pub mod complete;
pub mod contacts;
pub mod due;
pub mod dump;
pub mod erase;
pub mod files;
pub mod home;
pub mod journal;
pub mod list;
pub mod mails;
pub mod migrations;
pub mod outbox;
pub mod people;
pub mod policy;
pub mod queue;
pub mod quota;
pub mod requests;
pub mod search;
pub mod sqlite;
pub mod statistics;
pub mod strays;
