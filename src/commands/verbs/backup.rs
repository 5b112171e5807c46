//! `backup` and `restore`: a whole copy of a desk in use, and a desk made of one (J5).

use std::path::Path;

use serde_json::{Value, json};

use crate::casework::mail::outbox;
use crate::commands::request_id;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result};
use crate::mail::key;
use crate::outside::{self, ReadPath, WritePath};
use crate::store;
use crate::store::db::Db;

/// Write a verified copy of the desk to a file
///
/// Others go on working meanwhile. The copy is one closed file, checked before and after it gets
/// its name; only an earlier backup of this desk is replaced. The key that signs addresses in mail
/// (DESK-key) is not in it: keep that one apart, or copy it along with --with-key.
#[derive(clap::Args, Clone, Debug)]
pub struct Backup {
    /// Backup file to write
    #[arg(value_name = "FILE")]
    pub file: WritePath,
    /// Copy the key too, to FILE-key
    #[arg(long)]
    pub with_key: bool,
}

impl Verb for Backup {
    const NAME: &'static str = "backup";
    const GROUP: HelpGroup = HelpGroup::Admin;
    const ABILITY: Ability = Ability::RunDesk;
    const EXAMPLES: &'static str =
        "casebook backup /backup/desk.db\ncasebook backup /backup/desk-$(date +%F).db --quiet";

    fn run(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, globals) = run.parts()?;
        let file = &self.file.0;
        if globals.dry_run {
            out.say(&format!("would write {}", file.display()));
            return Ok(());
        }
        let fingerprint = request_id::fingerprint("backup", &(file, self.with_key));
        if let Some(answer) = request_id::kept_document(desk, actor, globals, &fingerprint)?
            && is_unchanged(file, &answer)
        {
            return request_id::replay_document(out, &answer);
        }
        desk.db.back_up_to(file)?;
        if self.with_key {
            let from = key::path(desk.db.path());
            let bytes = std::fs::read(&from).map_err(|why| {
                Error::io(ErrorKind::Storage, &format!("cannot read {}", from.display()), why)
                    .hint("the copy of the desk is made; its key is not")
            })?;
            outside::write_file(&key::path(file), &bytes)?;
        }
        let copy = Db::open_to_look(file)?;
        let head = store::journal::head(&copy)?;
        let bytes = std::fs::metadata(file).map_or(0, |about| about.len());
        let document = json!({ "file": file.display().to_string(), "bytes": bytes, "head": head });
        request_id::remember(desk, actor, globals, &fingerprint, &document)?;
        out.outcome(&document, |out| {
            let head = head.as_deref().unwrap_or("none");
            out.line(&format!("{}: {bytes} bytes, verified; head {head}", file.display()));
        })?;
        Ok(())
    }
}

/// Whether the copy that an answer speaks of still lies there: else it is made again.
fn is_unchanged(file: &Path, answer: &str) -> bool {
    let Ok(answer) = serde_json::from_str::<Value>(answer) else { return false };
    let head = Db::open_to_look(file).and_then(|copy| store::journal::head(&copy));
    let bytes = std::fs::metadata(file).map_or(0, |about| about.len());
    head.is_ok_and(|head| json!(head) == answer["head"]) && json!(bytes) == answer["bytes"]
}

/// Create a desk from a backup
///
/// Only where there is no desk yet. All mail is held, or old news would go out again, until
/// `casebook outbox hold --off`. Without the old DESK-key a new one is made, and addresses in
/// mails sent before prove nothing any more.
#[derive(clap::Args, Clone, Debug)]
pub struct Restore {
    /// The backup
    #[arg(value_name = "FILE")]
    pub file: ReadPath,
}

impl Verb for Restore {
    const NAME: &'static str = "restore";
    const GROUP: HelpGroup = HelpGroup::Admin;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str =
        "casebook --db new.db restore /backup/desk.db\ncasebook --db new.db doctor --deep";

    fn run(self, session: &mut Session) -> Result<()> {
        let (file, path) = (&self.file.0, session.desk_path()?);
        if path.exists() {
            return Err(Error::conflict(format!("there is already a desk at {}", path.display()))
                .hint("move it away first, or name another place with --db PATH"));
        }
        let mut wal = file.clone().into_os_string();
        wal.push("-wal");
        if std::fs::metadata(&wal).is_ok_and(|about| about.len() > 0) {
            let message = format!("{} is a desk in use, or a copy of half of one", file.display());
            return Err(Error::conflict(message)
                .hint("make a whole copy of it with `casebook --db FILE backup COPY`"));
        }
        if !file.is_file() {
            return Err(Error::new(
                ErrorKind::Storage,
                format!("there is no file {}", file.display()),
            ));
        }
        if session.globals.dry_run {
            session.out.say(&format!("would make the desk {}", path.display()));
            return Ok(());
        }
        let (now, _) = session.clock()?;
        let mut head = None;
        store::open::restore(file, &path, |db| {
            head = store::journal::head(db)?;
            outbox::hold_all(db, Some(now), false)
        })?;
        let from = key::path(file);
        if from.is_file() && !key::path(&path).exists() {
            let bytes = outside::read_file(&from, 4096, "file")?;
            outside::write_file(&key::path(&path), &bytes)?;
        }
        key::of_desk(&path, None)?;
        let document = json!({ "file": path.display().to_string(), "head": head });
        session.out.outcome(&document, |out| {
            let head = head.as_deref().unwrap_or("none");
            out.line(&format!("{} is ready, its mail held; head {head}", path.display()));
        })?;
        session.out.say("next: `casebook doctor --deep`");
        session.out.say("      `casebook outbox list --state held`");
        session.out.say("      `casebook outbox hold --off`, for mail from now on");
        Ok(())
    }
}
