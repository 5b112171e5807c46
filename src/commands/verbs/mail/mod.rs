//! `mail`: mail in and out. One file a sub-verb.

mod inbox;
mod preview;
mod receive;
mod test;

use crate::commands::registry::{Gate, Role};
use crate::commands::{Session, Verb};
use crate::error::Result;

/// Mail in: take it, try it, look at it, let held mail go on; see what a notice would say
#[derive(clap::Args, Clone, Debug)]
pub struct Mail {
    #[command(subcommand)]
    pub what: What,
}

/// What to do.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum What {
    Preview(preview::Preview),
    Receive(receive::Receive),
    Test(test::Test),
    List(inbox::List),
    Held(inbox::Held),
    /// Show a mail with its text, and what became of it
    Show(inbox::One),
    /// Print the source of a mail, as it came (admins)
    Raw(inbox::One),
    Release(inbox::Release),
    /// Throw mails away that are held or were ignored
    Drop(inbox::Drop),
}

impl Verb for Mail {
    const NAME: &'static str = "mail";
    const ROLE: Role = Role::Agent;
    const EXAMPLES: &'static str = "casebook mail receive < mail.eml\ncasebook mail receive --maildir ~/Maildir\ncasebook mail test < mail.eml\ncasebook mail held\ncasebook mail release M-17 --case SR-000412\ncasebook mail preview resolved SR-000412";
    const GATE: Gate = Gate::Staff;
    const SERVICE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        match self.what {
            What::Preview(preview) => preview.run(run),
            What::Receive(receive) => receive.run(run),
            What::Test(test) => test.run(run),
            What::List(list) => list.run(run),
            What::Held(held) => held.run(run),
            What::Show(one) => one.show(run),
            What::Raw(one) => one.raw(run),
            What::Release(release) => release.run(run),
            What::Drop(drop) => drop.run(run),
        }
    }
}
