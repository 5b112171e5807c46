//! `whoami`: who the desk takes me for, and how it knows (P4).

use serde_json::json;

use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::rights::Ability;
use crate::error::Result;

/// Show who you are on this desk
#[derive(clap::Args, Clone, Debug)]
pub struct Whoami {}

impl Verb for Whoami {
    const NAME: &'static str = "whoami";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::SeeSelf;
    const EXAMPLES: &'static str = "casebook whoami\ncasebook whoami --json";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        let (_, actor, out, _) = run.parts()?;
        let method = actor.method.as_str();
        let document = json!({
            "login": actor.login,
            "name": actor.name,
            "role": actor.role.as_str(),
            "method": method,
        });
        let behind =
            actor.behind.as_ref().map(|who| format!("; {who} acting as {} (--as)", actor.login));
        out.document(&document, |out| {
            let behind = behind.unwrap_or_default();
            out.line(&format!(
                "{}  {}, {}; known by {method}{behind}",
                actor.login,
                actor.name,
                actor.role.as_str()
            ));
        })?;
        Ok(())
    }
}
