//! `gate`: the forced command of ssh keys, and of sudo (P5).

use std::io::IsTerminal;

use crate::access::{Caller, gate};
use crate::casework::Desk;
use crate::commands::gate_policy;
use crate::commands::session::Admitted;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::actor::{Actor, Method};
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result};
use crate::store;

/// Let a person in through ssh (forced command)
///
/// Written into authorized_keys by `casebook keys add`; not for typing. Runs what the ssh client
/// asked for, as LOGIN; without that, on a terminal, the menu.
#[derive(clap::Args, Clone, Debug)]
pub struct Gate {
    /// Login that the key belongs to
    #[arg(value_name = "LOGIN", required_unless_present = "sudo")]
    pub login: Option<String>,
    /// Fingerprint of the key that sshd accepted
    #[arg(long, value_name = "FINGERPRINT")]
    pub key: Option<String>,
    /// For sudoers: act for whoever called sudo
    #[arg(long, conflicts_with_all = ["login", "key"])]
    pub sudo: bool,
    /// Command to run, with --sudo
    #[arg(last = true, value_name = "WORD", requires = "sudo")]
    pub words: Vec<String>,
}

impl Verb for Gate {
    const NAME: &'static str = "gate";
    const GROUP: HelpGroup = HelpGroup::Machine;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str = "casebook --db /var/lib/casebook/desk.db gate alice --key SHA256:…\nsudo -u casebook casebook --db /var/lib/casebook/desk.db gate --sudo -- list";

    fn run(self, session: &mut Session) -> Result<()> {
        // Before anything else is read: the client's environment steers nothing.
        let settings = std::mem::take(&mut session.settings);
        session.settings = settings.behind_gate();
        let (desk, caller) = session.open_desk()?;
        let claimed = self.login.as_deref().unwrap_or_default();
        let mut tried = self.words.join(" ");
        if let Some(command) = &session.settings.ssh_original_command {
            tried = command.to_string_lossy().into_owned();
        }
        match self.admit(session, &desk, &caller) {
            Ok((actor, words)) => session.admit(desk, actor, Admitted { words, tried }),
            Err(error) => {
                gate_policy::log(&desk, claimed, &error, &tried);
                Err(error)
            }
        }
    }
}

impl Gate {
    fn admit(
        &self,
        session: &Session,
        desk: &Desk,
        caller: &Caller,
    ) -> Result<(Actor, Vec<String>)> {
        let service = desk.switches()?.service_os_user.clone();
        if !caller.owns_desk && !caller.is_service(service.as_deref()) {
            return Err(Error::not_permitted("only the desk's own account may run `gate`"));
        }
        let actor = if self.sudo { by_sudo(session, desk)? } else { self.by_key(desk)? };
        let words = if self.sudo { self.words.clone() } else { by_ssh(session, &actor)? };
        if !words.is_empty() {
            return Ok((actor, words));
        }
        let terminal = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
        if terminal && actor.may(Ability::UsePortal) {
            return Ok((actor, vec!["portal".into()]));
        }
        Err(Error::usage("there is nothing to do")
            .code("missing")
            .hint(gate_policy::possible(session.verbs, &actor)))
    }

    /// The person whom the desk knows this key by.
    fn by_key(&self, desk: &Desk) -> Result<Actor> {
        let login = self.login.as_deref().unwrap_or_default();
        let known = match self.key.as_deref() {
            Some(key) => store::access::key(&desk.db, key)?.filter(|known| known.login == login),
            None => None,
        };
        let person = match known {
            Some(known) => store::people::by_login(&desk.db, &known.login)?,
            None => None,
        };
        match person.filter(|person| person.retired_at.is_none()) {
            Some(person) => store::people::actor(&desk.db, person, Method::Gate),
            None => Err(shut()),
        }
    }
}

/// The person who called sudo, by the OS user that the desk knows them by.
fn by_sudo(session: &Session, desk: &Desk) -> Result<Actor> {
    let user = session
        .settings
        .sudo_uid
        .and_then(|uid| nix::unistd::User::from_uid(uid.into()).ok().flatten());
    let person = match user {
        Some(user) => store::people::by_os_user(&desk.db, &user.name)?,
        None => None,
    };
    match person {
        Some(person) => store::people::actor(&desk.db, person, Method::Gate),
        None => Err(shut()),
    }
}

/// The words that the ssh client asked for.
fn by_ssh(session: &Session, actor: &Actor) -> Result<Vec<String>> {
    let Some(command) = &session.settings.ssh_original_command else { return Ok(Vec::new()) };
    gate::split(command).map_err(|why| {
        Error::usage(why.to_string())
            .code("gate")
            .hint(why.hint())
            .hint(gate_policy::possible(session.verbs, actor))
    })
}

/// In the same words whatever the reason: an intruder learns nothing.
fn shut() -> Error {
    Error::new(ErrorKind::Identity, "this desk does not let you in")
        .hint("ask an admin of the desk")
}
