//! The verbs: each file translates what was typed into a use case, and shows what came of it.
//!
//! No SQL, no rule, no clock here. A verb is a type with its flags (`clap::Args`, whose doc comment
//! is the help) and one of two traits: `Verb` for anything, `CaseVerb` for what is done to cases.
//! Adding one: a file here, a line in `ENTRIES`, a test file.

mod answers;
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
mod step;
mod text_input;
pub mod tree;
mod verb;
mod verbs;

pub use case_verb::{CaseVerb, case_step};
pub use registry::{ENTRIES, VERBS};
pub use session::{Admitted, Globals, Session};
pub use step::{BatchStep, Plan, Scene};
pub use verb::{BatchVerb, HelpGroup, Right, Verb, VerbEntry, VerbList};
