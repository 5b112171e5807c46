//! `watch` and `unwatch`: who follows a case that is not theirs (M12).

use crate::casework::cases::lookup;
use crate::commands::args::Cases;
use crate::commands::case_verb::CaseVerb;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::{HelpGroup, Right, right};
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::domain::rights::Ability;
use crate::domain::watcher::Watcher;
use crate::error::{Error, Result};
use crate::store::people::Person;

/// Watch cases: be told what is written there
///
/// Without a flag you watch yourself. Contacts get the public messages, the solution and the end;
/// agents get what the assignee gets.
#[derive(clap::Args, Clone, Debug)]
pub struct WatchVerb {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub who: WatcherArgs,
}

/// Stop watching cases
#[derive(clap::Args, Clone, Debug)]
pub struct Unwatch {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub who: WatcherArgs,
}

/// Who is meant; whoever types it where nobody is named.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct WatcherArgs {
    /// Contacts: logins
    #[arg(long, value_name = "LOGIN,…", value_delimiter = ',')]
    pub contact: Vec<String>,
    /// Agents: logins, @me (staff)
    #[arg(long, value_name = "LOGIN,…", value_delimiter = ',')]
    pub agent: Vec<String>,
}

impl WatcherArgs {
    /// The contacts and the agents.
    fn logins(&self, scene: &Scene<'_>) -> (Vec<String>, Vec<String>) {
        let me = scene.actor.login.clone();
        match (
            self.contact.is_empty() && self.agent.is_empty(),
            scene.actor.may(Ability::SteerWork),
        ) {
            (true, true) => (Vec::new(), vec![me]),
            (true, false) => (vec![me], Vec::new()),
            (false, _) => (self.contact.clone(), self.agent.clone()),
        }
    }
}

impl CaseVerb for WatchVerb {
    const NAME: &'static str = "watch";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ACTION: ActionKind = ActionKind::Watch;
    const RIGHTS: &'static [Right] = &[right("--agent", Ability::SteerWork)];
    const EXAMPLES: &'static str = "casebook watch SR-000412\ncasebook watch 412 --contact bob\ncasebook watch 12,15-18 --agent ann";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        let (contacts, agents) = self.who.logins(scene);
        let by = scene.actor.login.clone();
        let mut all = Vec::new();
        for login in &contacts {
            let person = lookup::contact(scene.desk, scene.actor, login)?;
            may_watch(scene, case, &person)?;
            all.push(Watcher { login: person.login, by: by.clone(), staff: false, pending: false });
        }
        for login in &agents {
            let login = lookup::agent(scene.desk, scene.actor, login)?.login;
            all.push(Watcher { login, by: by.clone(), staff: true, pending: false });
        }
        Ok(Action::Watch(all).into())
    }
}

/// Customers name people of the case's account alone: others are not there for them (P2).
fn may_watch(scene: &Scene<'_>, case: &Case, person: &Person) -> Result<()> {
    let of_account = person.account.is_some() && person.account == case.account;
    if scene.actor.may(Ability::SteerWork) || of_account || person.login == scene.actor.login {
        return Ok(());
    }
    Err(Error::not_found(format!("there is no contact “{}”", person.login)).field("contact"))
}

impl CaseVerb for Unwatch {
    const NAME: &'static str = "unwatch";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ACTION: ActionKind = ActionKind::Unwatch;
    const RIGHTS: &'static [Right] = &[right("--agent", Ability::SteerWork)];
    const EXAMPLES: &'static str = "casebook unwatch SR-000412\ncasebook unwatch 412 --contact bob";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn plan(&self, scene: &Scene<'_>, _case: &Case) -> Result<Plan> {
        let (contacts, agents) = self.who.logins(scene);
        let me = |login: String| if login == "@me" { scene.actor.login.clone() } else { login };
        Ok(Action::Unwatch(contacts.into_iter().chain(agents).map(me).collect()).into())
    }
}
