//! `init`: a new desk.

mod first;

use crate::access::Caller;
use crate::casework::desk::create;
use crate::casework::desk::create::Admin;
use crate::casework::policy::apply::{check_new, problems_error};
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::policy::Policy;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result};
use crate::outside::Input;
use crate::policy::{self, Draft, Source};

/// Create a desk
///
/// An existing desk is left alone. At a terminal, without a policy file, name, mail address, time zone
/// and working hours are asked for.
#[derive(clap::Args, Clone, Debug)]
pub struct Init {
    /// Name of the desk: "Acme Support"
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Policy file to apply at once; repeatable
    #[arg(long, value_name = "FILE")]
    pub policy: Vec<Input>,
    /// Mail address of the desk
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,
    /// Time zone: Europe/Berlin [default: UTC]
    #[arg(long, value_name = "ZONE")]
    pub time_zone: Option<String>,
    /// Working hours: "mon-fri 09:00-17:00" [default: 24 × 7]
    #[arg(long, value_name = "HOURS")]
    pub hours: Option<String>,
    /// First admin: LOGIN[:OS_USER] [default: you]
    #[arg(long, value_name = "LOGIN[:OS_USER]")]
    pub admin: Option<String>,
}

impl Verb for Init {
    const NAME: &'static str = "init";
    const GROUP: HelpGroup = HelpGroup::Admin;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str = "casebook init --name \"Acme Support\" --time-zone Europe/Berlin --hours \"mon-fri 09:00-17:00\"\ncasebook --db acme.db init --policy desk.toml\nsudo -u casebook casebook --db /var/lib/casebook/desk.db init --policy desk.toml --admin anna";

    fn run(mut self, session: &mut Session) -> Result<()> {
        let path = session.desk_path()?;
        if path.exists() {
            session.open()?;
            session
                .out
                .say(&format!("the desk {} already exists; nothing was done", path.display()));
            return Ok(());
        }
        first::ask(&mut self, session)?;
        let (after, draft) = self.policy()?;
        check_new(&after, &draft)?;
        let caller = Caller::of_process(&path);
        let admin = Admin::first_admin(self.admin.as_deref(), caller.os_user.as_deref(), &after)?;
        if session.globals.dry_run {
            session.out.say(&format!("would make the desk {}", path.display()));
            return Ok(());
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            make_folder(folder)?;
        }
        let (now, _) = session.clock()?;
        let round_the_clock = after.desk.default_calendar == "always";
        let zone = after.desk.time_zone.clone();
        let admins = create::create(&path, after, &draft, admin, now)?;
        if !session.out.is_quiet() {
            let are = if admins.len() == 1 { "is its admin" } else { "are its admins" };
            session.out.line(&format!("{} is ready; {} {are}", path.display(), admins.join(", ")));
        }
        if round_the_clock {
            session.out.say(&format!(
                "deadlines count round the clock, days in {zone}; [desk] time_zone and \
                 default_calendar say otherwise, by `casebook apply`"
            ));
        }
        session.out.say("next: `casebook contact add LOGIN --name NAME --email ADDRESS`");
        session.out.say("      `casebook new --contact LOGIN --subject TEXT`");
        session.out.say("      `casebook list`");
        Ok(())
    }
}

impl Init {
    /// The stock policy with the files merged in, and what flags or answers say of it: all their
    /// problems at once.
    fn policy(&self) -> Result<(Policy, Draft)> {
        let read = |sources: &[Source]| policy::read(sources).map_err(|why| problems_error(&why));
        let mut draft = read(&super::apply::sources(&self.policy)?)?;
        let mut after = policy::merge(policy::stock(), &draft);
        for source in first::sources(self)? {
            let said = read(&[source])?;
            after = policy::merge(&after, &said);
            draft.entries.extend(said.entries);
            draft.named.extend(said.named);
        }
        if let Some(given) = self.admin.as_deref() {
            // Whether it is a login at all.
            let login = serde_json::Value::from(given.split(':').next().unwrap_or_default());
            let text = format!("[[agent]]\nlogin = {login}\nname = {login}\n");
            let said = read(&[Source { name: "--admin".into(), text }])?;
            check_policy(policy::merge(policy::stock(), &said), said)?;
        }
        check_policy(after, draft)
    }
}

fn check_policy(after: Policy, draft: Draft) -> Result<(Policy, Draft)> {
    match policy::validate(&after, &draft, &policy::Nobody).as_slice() {
        [] => Ok((after, draft)),
        problems => Err(problems_error(problems)),
    }
}

fn make_folder(folder: &std::path::Path) -> Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|why| {
        Error::io(ErrorKind::Storage, &format!("cannot make {}", folder.display()), why)
    })
}
