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
mod secrets;
mod session;
mod text_input;
mod verbs;

pub use crate::commands::case_verb::{BatchStep, CaseVerb, Plan, Scene, case_step};
pub use registry::{ENTRIES, GateAccess, HelpGroup, VerbEntry, entry_of};
pub use session::{Admitted, Globals, Session};

use crate::error::Result;

/// A verb of the command line.
pub trait Verb: clap::Args {
    const NAME: &'static str;
    const ROLE: HelpGroup;
    /// Lines of example, shown first in the long help.
    const EXAMPLES: &'static str;
    /// Who may run it behind the ssh gate: nobody, unless it says so (P5).
    const GATE: GateAccess = GateAccess::Closed;
    /// The desk's own OS account may run it, being nobody else (CORNERS "Service account").
    const SERVICE: bool = false;

    /// Does it.
    ///
    /// # Errors
    /// Whatever the person has to know; `main` turns it into words and an exit code.
    fn run(self, session: &mut Session) -> Result<()>;
}

/// A verb that a line of a batch can name, though it is no action on one case.
pub trait BatchVerb: Verb {
    /// What it does, or that it is not for batches; names are looked up, nothing is asked and no
    /// file is read.
    ///
    /// # Errors
    /// Names that do not exist (3), what is not permitted (4), values that are not accepted (6).
    fn step(self, scene: &Scene<'_>) -> Result<BatchStep>;
}

/// Bytes as hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
