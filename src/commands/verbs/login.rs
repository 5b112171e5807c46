//! `login` and `logout`: a session with a password of the desk's own (P6).

use serde_json::json;

use crate::access::session_token;
use crate::access::session_token::SessionToken;
use crate::access::{may_set_clock, signed_in};
use crate::casework::people::sign_in;
use crate::commands::secrets::SecretArgs;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::rights::Ability;
use crate::error::{Error, Result};
use crate::output::time;

/// Sign in with a password
///
/// The session lasts 12 hours, or until `casebook logout` or a new password. While it lasts it
/// counts more than who you are to the system.
#[derive(clap::Args, Clone, Debug)]
pub struct Login {
    /// Your login
    #[arg(value_name = "LOGIN")]
    pub login: String,
    #[command(flatten)]
    pub secrets: SecretArgs,
}

impl Verb for Login {
    const NAME: &'static str = "login";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str =
        "casebook login alice\ncasebook login alice --password-fd 3 3< password.txt";

    fn run(self, session: &mut Session) -> Result<()> {
        nobody_else(session)?;
        let (desk, caller) = session.open_desk()?;
        if desk.clock_given {
            may_set_clock(&caller, None)?;
        }
        if session.globals.dry_run {
            session.out.say(&format!("would sign {} in; nothing was looked at", self.login));
            return Ok(());
        }
        let [password] = self.secrets.ask(session, ["Password"])?;
        let signed = sign_in::sign_in(&desk, &self.login, &password)?;
        let path = session.desk_path()?;
        let kept = SessionToken { login: signed.actor.login.clone(), token: signed.token };
        session_token::write(session.settings.state_home.as_deref(), &path, &kept)?;
        session.out.set_zone(desk.zone_of(&signed.actor)?, desk.now);
        let document = json!({
            "login": signed.actor.login,
            "name": signed.actor.name,
            "role": signed.actor.role.as_str(),
            "till": signed.till,
        });
        session.out.outcome(&document, |out| {
            if !out.is_quiet() {
                let till = time::minute_and_zone(signed.till, out.look().zone);
                out.line(&format!("{} is signed in until {till}", signed.actor.login));
            }
        })?;
        Ok(())
    }
}

/// Sign out
#[derive(clap::Args, Clone, Debug)]
pub struct Logout {}

impl Verb for Logout {
    const NAME: &'static str = "logout";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str = "casebook logout";

    fn run(self, session: &mut Session) -> Result<()> {
        nobody_else(session)?;
        let path = session.desk_path()?;
        let home = session.settings.state_home.clone();
        // A file that cannot be used is what `logout` is to clear away.
        let found = session.session_token();
        if let Ok(None) = found {
            session.out.say("nobody is signed in here");
            return Ok(());
        }
        if session.globals.dry_run {
            session.out.say("would end the session");
            return Ok(());
        }
        if let Ok(Some(kept)) = found {
            let (desk, caller) = session.open_desk()?;
            if desk.clock_given {
                may_set_clock(&caller, None)?;
            }
            if let Ok(actor) = signed_in(&desk.db, &kept, desk.now) {
                sign_in::sign_out(&desk, &actor, &kept.token)?;
            }
        }
        session_token::forget(home.as_deref(), &path)?;
        session.out.say("the session is over");
        Ok(())
    }
}

/// Signing in is for oneself.
fn nobody_else(session: &Session) -> Result<()> {
    if session.globals.act_as.is_none() {
        return Ok(());
    }
    Err(Error::usage("--as does not go with signing in or out")
        .field("as")
        .hint("an admin acts as somebody without their password: `casebook --as LOGIN …`"))
}
