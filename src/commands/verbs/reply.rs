//! `reply`: a public message (L7, L8).

use crate::casework::mail::{announce, copies};
use crate::commands::args::{AttachArgs, Cases, Loaded, TextArgs};
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::{HelpGroup, Right, right};
use crate::commands::{session, text_input};
use crate::domain::action::ActionKind;
use crate::domain::action::{Action, PublicMessage as Message, ReplyStep};
use crate::domain::case::Case;
use crate::domain::event::Channel;
use crate::domain::rights::Ability;
use crate::error::{Error, Result};
use crate::store;

/// Reply to the customer, or as a customer to staff
///
/// A customer's reply on a waiting or resolved case reopens it. Staff may go to waiting or
/// resolved in the same step.
#[derive(clap::Args, Clone, Debug)]
pub struct Reply {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub text: TextArgs,
    #[command(flatten)]
    pub attach: AttachArgs,
    /// Channel: portal or mail (staff)
    #[arg(long, value_enum, value_name = "WAY")]
    pub via: Option<Via>,
    /// Then set the case waiting (staff)
    #[arg(long, conflicts_with = "resolve")]
    pub wait: bool,
    /// Then resolve the case (staff)
    #[arg(long)]
    pub resolve: bool,
    /// Canned reply of the policy to start with (staff)
    #[arg(long, value_name = "KEY")]
    pub canned: Option<String>,
    /// Copy to these addresses, this once (staff)
    #[arg(long, value_name = "ADDRESS,…", value_delimiter = ',')]
    pub cc: Vec<String>,
}

/// How a reply travels.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    Mail,
    Portal,
}

impl CaseVerb for Reply {
    const NAME: &'static str = "reply";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ACTION: ActionKind = ActionKind::Reply;
    const RIGHTS: &'static [Right] = &[
        right("--via", Ability::SteerWork),
        right("--wait", Ability::SteerWork),
        right("--resolve", Ability::SteerWork),
        right("--canned", Ability::SteerWork),
        right("--cc", Ability::SteerWork),
    ];
    const EXAMPLES: &'static str = "casebook reply SR-000412 -m \"Which floor is it on?\" --wait\ncasebook reply 412 -F answer.txt --attach log.txt\ncasebook reply 12,15-18 --canned restarted --resolve\ncasebook reply 412        # writes in your editor";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        if self.canned.is_some() && self.text.message.is_none() && self.text.file.is_none() {
            return Ok(());
        }
        text_input::text_for(session, &mut self.text, "reply", case)
    }

    fn attachments(&mut self) -> Option<&mut AttachArgs> {
        Some(&mut self.attach)
    }

    fn draft(&self) -> Option<&std::path::Path> {
        self.text.draft.as_deref()
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        let mut text = self.text.message.clone().unwrap_or_default();
        if let Some(key) = &self.canned {
            let canned = canned_text(scene, case, key)?;
            text = if text.is_empty() { canned } else { format!("{canned}\n\n{text}") };
        }
        if text.trim().is_empty() {
            self.text.require("reply")?;
        }
        let Loaded { attachments, files } = self.attach.load(session::most_mb(scene.desk)?)?;
        let channel = match self.via {
            Some(Via::Mail) => Channel::Mail,
            _ => Channel::Portal,
        };
        let then = match (self.wait, self.resolve) {
            (true, _) => ReplyStep::Wait,
            (_, true) => ReplyStep::Resolve,
            _ => ReplyStep::Stay,
        };
        let cc = copies::addresses(scene.desk, case, &self.cc)?;
        let action = Action::Reply(Message { text, channel, attachments, cc, then });
        Ok(Plan { files, children: self.resolve, ..action.into() })
    }
}

/// A canned answer of the policy, with the words of this case put in.
fn canned_text(scene: &Scene<'_>, case: &Case, key: &str) -> Result<String> {
    let db = &scene.desk.db;
    let kept = store::policy::entry::<crate::domain::policy::Canned>(db, "canned", key)?;
    match kept.filter(|kept| kept.retired_at.is_none()) {
        Some(kept) => announce::render_canned(scene.desk, scene.actor, case, &kept.entry),
        None => {
            let keys = store::policy::keys(db, "canned")?;
            Err(Error::unknown("canned answer", key, keys.iter().map(String::as_str)))
        }
    }
}
