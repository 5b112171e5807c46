//! `passwd`: choosing a password of the desk's own (P6).

use crate::access::may_set_clock;
use crate::access::session_token;
use crate::casework::people::sign_in;
use crate::casework::people::sign_in::NewPassword;
use crate::commands::secrets::SecretArgs;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::rights::Ability;
use crate::error::{Error, Result};

/// Change your password, or choose your first one
///
/// A password has 8 to 1024 characters. Changing it ends all your sessions. Asks for the old one,
/// the new one and the new one again; with --code for the code of the invitation instead of the
/// old one.
#[derive(clap::Args, Clone, Debug)]
pub struct Passwd {
    /// Use the one-time code of an invitation
    #[arg(long)]
    pub code: bool,
    #[command(flatten)]
    pub secrets: SecretArgs,
}

impl Verb for Passwd {
    const NAME: &'static str = "passwd";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str =
        "casebook passwd\ncasebook passwd --code\ncasebook passwd --password-fd 3 3< secrets.txt";
    const THROUGH_GATE: bool = true;

    fn run(self, session: &mut Session) -> Result<()> {
        if self.code { self.first(session) } else { self.change(session) }
    }
}

impl Passwd {
    fn change(&self, session: &mut Session) -> Result<()> {
        let (desk, actor) = session.desk()?;
        if actor.behind.is_some() {
            return Err(Error::not_permitted("only a person themselves may change their password")
                .hint(format!("send a new code: `casebook contact invite {}`", actor.login)));
        }
        sign_in::owns_password(desk, actor)?;
        if session.globals.dry_run {
            session.out.say("would change the password; nothing was looked at");
            return Ok(());
        }
        let [old, new, repeat] =
            self.secrets.ask(session, ["Old password", "New password", "New password again"])?;
        let new = NewPassword::new(new, &repeat)?;
        let (desk, actor) = session.desk()?;
        sign_in::change_password(desk, actor, &old, &new)?;
        let login = actor.login.clone();
        self.change_password(session, &login)
    }

    fn first(&self, session: &mut Session) -> Result<()> {
        if session.globals.dry_run {
            session.out.say("would set the password; nothing was looked at");
            return Ok(());
        }
        let [code, new, repeat] =
            self.secrets.ask(session, ["Code", "New password", "New password again"])?;
        let new = NewPassword::new(new, &repeat)?;
        let (desk, caller) = session.open_desk()?;
        if desk.clock_given {
            may_set_clock(&caller, None)?;
        }
        let login = sign_in::redeem_code(&desk, &code, &new, None)?;
        self.change_password(session, &login)
    }

    fn change_password(&self, session: &mut Session, login: &str) -> Result<()> {
        if let Ok(Some(kept)) = session.session_token()
            && kept.login == login
        {
            session_token::forget(session.settings.state_home.as_deref(), &session.desk_path()?)?;
        }
        session.out.say(&format!("the password of {login} is set; sessions have ended"));
        session.out.say(&format!("sign in with `casebook login {login}`"));
        Ok(())
    }
}
