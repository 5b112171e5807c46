//! `keys`: who may come in over ssh, with which key (P5).

use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use serde_json::{Value, json};

use crate::access::keys::{self, PublicKey};
use crate::casework::people::ssh_keys;
use crate::casework::run;
use crate::casework::run::RequestAnswer;
use crate::commands::request_id;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{self, Field, Prepared, Record};
use crate::outside::{Input, WritePath};
use crate::store;
use crate::store::access::SshKey;

/// Manage ssh keys of people
#[derive(clap::Args, Clone, Debug)]
pub struct Keys {
    #[command(subcommand)]
    pub what: KeysCommand,
}

/// What to do with them.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum KeysCommand {
    /// Add a public key and print its authorized_keys line
    Add {
        /// Login that the key belongs to
        #[arg(value_name = "LOGIN")]
        login: String,
        /// Public key file (.pub), - for standard input
        #[arg(value_name = "FILE", default_value = "-")]
        file: Input,
        /// Append the line to this authorized_keys file
        #[arg(long, value_name = "PATH")]
        write: Option<WritePath>,
        /// Without a terminal: no prompts, no menu
        #[arg(long)]
        no_terminal: bool,
    },
    /// List the accepted keys
    List {
        /// Login that the key belongs to
        #[arg(value_name = "LOGIN")]
        login: Option<String>,
    },
    /// Remove a key, or all keys of LOGIN
    Remove {
        /// Login that the key belongs to
        #[arg(value_name = "LOGIN")]
        login: String,
        /// Fingerprint from `keys list` [default: all]
        #[arg(value_name = "FINGERPRINT")]
        fingerprint: Option<String>,
    },
}

impl Record for SshKey {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("login", output::FieldKind::Text).column("login", 1),
            Field::key("fingerprint", output::FieldKind::Id).column("fingerprint", 0),
            Field::key("kind", output::FieldKind::Text).column("kind", 2),
            Field::key("added_at", output::FieldKind::Instant).column("added", 3),
            Field::key("comment", output::FieldKind::Text).flexible().column("comment", 4),
        ];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        match field {
            "login" => json!(self.login),
            "fingerprint" => json!(self.fingerprint),
            "kind" => json!(self.kind),
            "added_at" => json!(self.added_at),
            "comment" => json!(self.comment),
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        self.fingerprint.clone()
    }
}

impl Verb for Keys {
    const NAME: &'static str = "keys";
    const GROUP: HelpGroup = HelpGroup::Admin;
    const ABILITY: Ability = Ability::EditCatalog;
    const EXAMPLES: &'static str = "casebook keys add alice alice.pub --write ~casebook/.ssh/authorized_keys\nssh-keygen -y -f key | casebook keys add alice\ncasebook keys list\ncasebook keys remove alice";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        match self.what {
            KeysCommand::Add { login, file, write, no_terminal } => {
                add(run, &login, &file, write.as_ref().map(|path| path.0.as_path()), !no_terminal)
            }
            KeysCommand::List { login } => list(run, login.as_deref()),
            KeysCommand::Remove { login, fingerprint } => {
                remove(run, &login, fingerprint.as_deref())
            }
        }
    }
}

fn add(
    run: &mut Session,
    login: &str,
    file: &Input,
    write: Option<&Path>,
    terminal: bool,
) -> Result<()> {
    let path = run.desk_path()?;
    let (desk, actor, out, globals) = run.parts()?;
    let key = read(file)?;
    let program = std::env::current_exe()
        .map_err(|why| Error::internal(format!("where is casebook itself: {why}")))?;
    let desk_file = std::fs::canonicalize(&path)
        .map_err(|why| Error::new(ErrorKind::Storage, format!("{}: {why}", path.display())))?;
    let line = keys::line(&key, login, &program, &desk_file, terminal)
        .map_err(|why| Error::invalid("login", why.to_string()))?;
    let fingerprint = request_id::fingerprint("keys add", &(login, &key.fingerprint, terminal));
    let request = request_id::request(actor, globals, &fingerprint);
    let told = |fresh: bool| {
        json!({
            "login": login, "fingerprint": key.fingerprint, "kind": key.kind,
            "comment": key.comment, "line": line, "added": fresh, "dry_run": globals.dry_run,
        })
    };
    let added = run::run(
        desk,
        request,
        |_| ssh_keys::add(desk, actor, login, &key),
        |fresh| Ok(Some(told(*fresh).to_string())),
    )?;
    let fresh = match added {
        RequestAnswer::Fresh(fresh) => fresh,
        RequestAnswer::Replayed(answer) => return request_id::replay_document(out, &answer),
    };
    if let Some(target) = write.filter(|_| !globals.dry_run) {
        append(target, &key, &line)?;
        out.say(&format!(
            "{login} may come in with {}; written to {}",
            key.fingerprint,
            target.display()
        ));
    } else if write.is_some() {
        out.say("would append this line:");
    } else if !fresh {
        out.say(&format!("the desk already knows this key of {login}"));
    }
    let document = told(fresh);
    let quiet = write.is_some() && !globals.dry_run;
    out.outcome(&document, |out| {
        if !quiet {
            out.line(&line);
        }
    })?;
    Ok(())
}

fn read(file: &Input) -> Result<PublicKey> {
    let from = file.name();
    let text = file.read_text(keys::MOST, "file")?;
    keys::parse(&text).map_err(|why| {
        Error::invalid("file", format!("{from}: {why}"))
            .hint("make one with `ssh-keygen -t ed25519`, and give the file that ends in .pub")
    })
}

/// Appends the line, unless a line for this key and person stands there.
fn append(target: &Path, key: &PublicKey, line: &str) -> Result<()> {
    let cannot = |why: std::io::Error| {
        Error::new(ErrorKind::Storage, format!("cannot write {}: {why}", target.display())).hint(
            "the desk knows the key; run it again without --write, and append the line by hand",
        )
    };
    let old = match std::fs::read_to_string(target) {
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => String::new(),
        old => old.map_err(cannot)?,
    };
    if old.lines().any(|there| there == line) {
        return Ok(());
    }
    if let Some(other) = old.lines().find(|there| there.contains(&key.body)) {
        let other: String = other.chars().take(60).collect();
        return Err(Error::conflict(format!(
            "{} has another line for this key: {other}…",
            target.display()
        ))
        .hint("sshd takes the first line that fits; remove the other one first"));
    }
    let mut file = std::fs::OpenOptions::new()
        .append(true)
        .create(true)
        .mode(0o600)
        .open(target)
        .map_err(cannot)?;
    let gap = if old.is_empty() || old.ends_with('\n') { "" } else { "\n" };
    file.write_all(format!("{gap}{line}\n").as_bytes()).map_err(cannot)
}

fn list(run: &mut Session, login: Option<&str>) -> Result<()> {
    if run.out.prepare::<SshKey>()? == Prepared::Answered {
        return Ok(());
    }
    let (desk, _actor, out, _) = run.parts()?;
    out.list::<SshKey, Error>(store::access::keys(&desk.db, login)?.into_iter().map(Ok))?;
    Ok(())
}

fn remove(run: &mut Session, login: &str, fingerprint: Option<&str>) -> Result<()> {
    let (desk, actor, out, globals) = run.parts()?;
    let asked = request_id::fingerprint("keys remove", &(login, fingerprint));
    let told = |removed: &[String]| json!({ "login": login, "removed": removed, "dry_run": globals.dry_run });
    let removed = run::run(
        desk,
        request_id::request(actor, globals, &asked),
        |_| ssh_keys::remove(desk, actor, login, fingerprint),
        |removed| Ok(Some(told(removed).to_string())),
    )?;
    let removed = match removed {
        RequestAnswer::Fresh(removed) => removed,
        RequestAnswer::Replayed(answer) => return request_id::replay_document(out, &answer),
    };
    let document = told(&removed);
    out.outcome(&document, |out| {
        for fingerprint in &removed {
            out.line(fingerprint);
        }
    })?;
    Ok(())
}
