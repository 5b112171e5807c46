//! `mail`: mail in and out. One file a sub-verb.

mod preview;

use crate::commands::registry::{Gate, Role};
use crate::commands::{Session, Verb};
use crate::error::Result;

/// Mail: see what a notice would say
#[derive(clap::Args, Clone, Debug)]
pub struct Mail {
    #[command(subcommand)]
    pub what: What,
}

/// What to do.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum What {
    Preview(preview::Preview),
}

impl Verb for Mail {
    const NAME: &'static str = "mail";
    const ROLE: Role = Role::Agent;
    const EXAMPLES: &'static str = "casebook mail preview resolved SR-000412";
    const GATE: Gate = Gate::Staff;
    const SERVICE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        match self.what {
            What::Preview(preview) => preview.run(run),
        }
    }
}
