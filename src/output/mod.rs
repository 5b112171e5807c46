//! Everything that is printed: data on standard output, talk on standard error (C1, C3).
//!
//! Commands hand over records and words; this room chooses the format, the columns and the
//! colour, and makes untrusted text harmless (J3), here and only here. It knows no case, no rule
//! and no database, and reads neither the environment nor the clock: `Settings` brings both.

pub mod article;
mod article_text;
pub mod calendar;
pub mod case;
pub mod case_view;
mod cell;
mod color;
mod document;
pub mod entry;
mod escape;
mod event_words;
pub mod explain;
pub mod guide;
mod jq;
mod markdown;
mod message;
pub mod month;
mod out;
mod pager;
mod patient;
mod progress;
mod record;
pub mod report;
mod rows;
pub mod schema;
mod settings;
mod show;
pub mod sweep;
mod table;
mod text;
pub mod time;

#[cfg(test)]
pub(crate) mod capture;

pub use cell::Look;
pub use color::Tone;
pub use escape::{Keep, visible, visible_bytes};
pub use jq::JqError;
pub use out::{Out, OutputError};
pub use pager::Pager;
pub use progress::Progress;
pub use record::{ColumnPlace, Field, FieldError, FieldKind, Record};
pub use settings::{Format, OutputSettings};
pub use show::Prepared;
pub use text::{count_noun, cut};
