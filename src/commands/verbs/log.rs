//! `log`: the journal as it stands, and whether its chain holds (J1).

use serde_json::{Value, json};

use crate::casework::cases::lookup;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::actor::Actor;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result};
use crate::output::entry::Logged;
use crate::output::{self, Field, Prepared, Record};
use crate::store;
use crate::store::access::RefusedAttempt;
use crate::store::journal::JournalRow;

/// Show or verify the journal, or show refusals
#[derive(clap::Args, Clone, Debug)]
pub struct Log {
    /// Case, "verify" or "refused"
    #[arg(value_name = "CASE")]
    pub what: Option<String>,
    /// Hash up to which nothing may have been rewritten
    #[arg(long, value_name = "HASH")]
    pub head: Option<String>,
}

impl Verb for Log {
    const NAME: &'static str = "log";
    const GROUP: HelpGroup = HelpGroup::Admin;
    const ABILITY: Ability = Ability::SeePolicy;
    const EXAMPLES: &'static str =
        "casebook log\ncasebook log SR-000412 --json\ncasebook log verify\ncasebook log refused";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        if self.what.as_deref() == Some("refused") {
            return show_refusals(run);
        }
        if run.out.prepare::<Logged>()? == Prepared::Answered {
            return Ok(());
        }
        let (desk, actor, out, _) = run.parts()?;
        if self.what.as_deref() == Some("verify") {
            let (operations, findings, seen) =
                store::journal::verify(&desk.db, self.head.as_deref())?;
            let head = store::journal::head(&desk.db)?;
            let well = findings.is_empty() && seen;
            let document = json!({
                "well": well, "operations": operations, "head": head, "head_seen": seen,
                "findings": findings,
            });
            out.document(&document, |out| {
                for finding in &findings {
                    out.line(finding);
                }
                if !seen {
                    out.line("the given hash is not in the chain: the journal was rewritten");
                }
                if well {
                    out.line(&format!(
                        "ok: {operations} operations; head {}",
                        head.unwrap_or_default()
                    ));
                }
            })?;
            if !well {
                out.end_with(ErrorKind::BadNews.exit());
            }
            return Ok(());
        }
        if self.head.is_some() {
            return Err(Error::usage("--head goes with `log verify`").field("head"));
        }
        if let Some(text) = self.what.as_deref() {
            let case = lookup::case(desk, actor, text)?;
            let entries = store::journal::of_case(&desk.db, case.id)?;
            out.list::<Logged, Error>(
                entries.iter().filter_map(|entry| log_shape(entry, actor)).map(Ok),
            )?;
            return Ok(());
        }
        out.stream::<Logged, Error>(|sink| {
            store::journal::each(&desk.db, |entry| {
                if let Some(logged) = log_shape(&entry, actor) {
                    sink(logged)?;
                }
                Ok(true)
            })
        })?;
        Ok(())
    }
}

fn log_shape(entry: &JournalRow, actor: &Actor) -> Option<Logged> {
    let case = entry.case.clone();
    super::history::shape(entry, None, actor).map(|entry| Logged { entry, case })
}

impl Record for RefusedAttempt {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("id", output::FieldKind::Id).column("id", 0),
            Field::key("at", output::FieldKind::Instant).column("at", 1),
            Field::key("login", output::FieldKind::Text).column("login", 2),
            Field::key("door", output::FieldKind::Id).column("door", 0),
            Field::key("reason", output::FieldKind::Text).column("reason", 3),
            Field::key("tried", output::FieldKind::Text).flexible().column("tried", 4),
        ];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        match field {
            "id" => json!(self.id),
            "at" => json!(self.at),
            "login" => json!(self.login),
            "door" => json!(self.door),
            "reason" => json!(self.reason),
            "tried" => json!(self.tried),
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        self.id.to_string()
    }
}

/// Who was turned away, the newest first.
fn show_refusals(run: &mut Session) -> Result<()> {
    if run.out.prepare::<RefusedAttempt>()? == Prepared::Answered {
        return Ok(());
    }
    let (desk, _actor, out, _) = run.parts()?;
    out.stream::<RefusedAttempt, Error>(|sink| {
        store::access::refusals(&desk.db, |refusal| {
            sink(refusal)?;
            Ok(true)
        })
    })?;
    Ok(())
}
