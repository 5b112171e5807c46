//! The verbs: each file translates what was typed into a use case, and shows what came of it.
//!
//! No SQL, no rule, no clock here. A verb is a type with its flags (`clap::Args`, whose doc comment
//! is the help) and one of two traits: `Verb` for anything, `CaseVerb` for what is done to cases.
//! Adding one: a file here, a line in `ENTRIES`, a test file.

mod args;
mod bulk;
mod case_verb;
pub mod case_view;
pub mod complete;
pub mod gate_policy;
pub mod home;
pub mod messages;
mod registry;
mod report;
mod request_id;
pub mod rights_table;
mod secrets;
mod session;
mod text_input;
mod verb;
mod verbs;

pub use crate::commands::case_verb::{BatchStep, CaseVerb, Plan, Scene, case_step};
pub use registry::{ENTRIES, VerbEntry, entry_of};
pub use session::{Admitted, Globals, Session};
pub use verb::{BatchVerb, HelpGroup, Right, Verb};
