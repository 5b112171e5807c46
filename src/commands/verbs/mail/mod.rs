//! `mail`: mail in and out. One file a sub-verb.

mod block;
mod inbox;
mod preview;
mod receive;
mod test;

use crate::commands::session::Session;
use crate::commands::verb::Verb;
use crate::commands::verb::{HelpGroup, Right, right};
use crate::domain::rights::Ability;
use crate::error::Result;

/// Incoming mail: receive, test, inspect, release
#[derive(clap::Args, Clone, Debug)]
pub struct MailVerb {
    #[command(subcommand)]
    pub what: MailCommand,
}

/// What to do.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum MailCommand {
    Preview(preview::Preview),
    Receive(receive::Receive),
    Test(test::Test),
    List(inbox::MailList),
    Held(inbox::Held),
    /// Show a mail with its text, and what became of it
    Show(inbox::One),
    /// Print the source of a mail, as it came (admins)
    Raw(inbox::One),
    Release(inbox::MailRelease),
    /// Throw mails away that are held or were ignored
    Drop(inbox::Drop),
    Block(block::BlockSender),
    Unblock(block::UnblockSender),
}

impl Verb for MailVerb {
    const NAME: &'static str = "mail";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ABILITY: Ability = Ability::SeeReceivedMail;
    const RIGHTS: &'static [Right] = &[
        right("preview", Ability::SeeInternal),
        right("receive", Ability::RunDesk),
        right("raw", Ability::ReadRawMail),
    ];
    const EXAMPLES: &'static str = "casebook mail receive < mail.eml\ncasebook mail receive --maildir ~/Maildir\ncasebook mail test < mail.eml\ncasebook mail held\ncasebook mail release M-17 --case SR-000412\ncasebook mail block M-18\ncasebook mail preview resolved SR-000412";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        match self.what {
            MailCommand::Preview(preview) => preview.run(run),
            MailCommand::Receive(receive) => receive.run(run),
            MailCommand::Test(test) => test.run(run),
            MailCommand::List(list) => list.run(run),
            MailCommand::Held(held) => held.run(run),
            MailCommand::Show(one) => one.show(run),
            MailCommand::Raw(one) => one.raw(run),
            MailCommand::Release(release) => release.run(run),
            MailCommand::Drop(drop) => drop.run(run),
            MailCommand::Block(block) => block.run(run),
            MailCommand::Unblock(unblock) => unblock.run(run),
        }
    }
}
