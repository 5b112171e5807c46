//! `init`: a new desk.

use crate::access::Caller;
use crate::casework::apply::{check_new, refused};
use crate::casework::found;
use crate::commands::registry::Role;
use crate::commands::{Session, Verb};
use crate::error::{Error, Kind, Result, io_words};
use crate::outside::Input;
use crate::policy::{self, Draft};

/// Make a desk: one file, with a policy to begin with and you as its admin
///
/// An existing desk is left alone.
#[derive(clap::Args, Clone, Debug)]
pub struct Init {
    /// The desk's name, "Acme Support"
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// A policy file to apply at once; may be given several times
    #[arg(long, value_name = "FILE")]
    pub policy: Vec<Input>,
}

impl Verb for Init {
    const NAME: &'static str = "init";
    const ROLE: Role = Role::Admin;
    const EXAMPLES: &'static str =
        "casebook init --name \"Acme Support\"\ncasebook --db acme.db init --policy desk.toml";

    fn run(self, session: &mut Session) -> Result<()> {
        let path = session.desk_path()?;
        if path.exists() {
            session.open()?;
            session.out.say(&format!("the desk {} is there already; nothing done", path.display()));
            return Ok(());
        }
        let mut after = policy::stock().clone();
        if let Some(name) = &self.name {
            after.desk.name.clone_from(name);
        }
        let (after, draft) = with_files(after, &self.policy)?;
        check_new(&after, &draft)?;
        if session.globals.dry_run {
            session.out.say(&format!("would make the desk {}", path.display()));
            return Ok(());
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            make_folder(folder)?;
        }
        let (now, _) = session.clock()?;
        let caller = Caller::of_process(&path);
        found::found(&path, after, &draft, caller.os_user.as_deref(), now)?;
        let who = caller.os_user.unwrap_or_default();
        if !session.out.is_quiet() {
            session.out.line(&format!("{} is ready; {who} is its admin", path.display()));
        }
        session.out.say("next: `casebook contact add LOGIN --name NAME --email ADDRESS`");
        session.out.say("      `casebook new --contact LOGIN --subject TEXT`");
        session.out.say("      `casebook list`");
        Ok(())
    }
}

/// The stock policy with files merged in; all their problems at once.
fn with_files(
    stock: crate::domain::policy::Policy,
    files: &[Input],
) -> Result<(crate::domain::policy::Policy, Draft)> {
    let draft =
        policy::read(&super::apply::sources(files)?).map_err(|problems| refused(&problems))?;
    let after = policy::merge(&stock, &draft);
    match policy::validate(&after, &draft, &policy::Nobody).as_slice() {
        [] => Ok((after, draft)),
        problems => Err(refused(problems)),
    }
}

fn make_folder(folder: &std::path::Path) -> Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|why| {
        Error::new(Kind::Storage, format!("cannot make {}: {}", folder.display(), io_words(&why)))
    })
}
