//! `log`: the journal as it stands, and whether its chain holds (J1).

use serde_json::json;

use crate::casework::locate;
use crate::commands::registry::Role;
use crate::commands::{Session, Verb};
use crate::domain::rights::{Ability, Object, authorize};
use crate::error::{Error, Kind, Result};
use crate::output::Prepared;
use crate::output::entry::EntryShape;
use crate::store;

/// Show the journal, or verify its chain of hashes
#[derive(clap::Args, Clone, Debug)]
pub struct Log {
    /// A case, or "verify"
    #[arg(value_name = "CASE")]
    pub what: Option<String>,
    /// With verify: prove that nothing before this hash was rewritten
    #[arg(long, value_name = "HASH")]
    pub head: Option<String>,
}

impl Verb for Log {
    const NAME: &'static str = "log";
    const ROLE: Role = Role::Admin;
    const EXAMPLES: &'static str =
        "casebook log\ncasebook log SR-000412 --json\ncasebook log verify";

    fn run(self, run: &mut Session) -> Result<()> {
        if run.out.prepare::<EntryShape>()? == Prepared::Answered {
            return Ok(());
        }
        let (desk, actor, out, _) = run.parts()?;
        if authorize(actor, Ability::SeePolicy, Object::Desk).is_err() {
            return Err(Error::not_permitted("not permitted: `log` is for leads and admins"));
        }
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
                        "well: {operations} operations; head {}",
                        head.unwrap_or_default()
                    ));
                }
            })?;
            return if well { Ok(()) } else { Err(Error::silent(Kind::BadNews)) };
        }
        if self.head.is_some() {
            return Err(Error::usage("--head goes with `log verify`").field("head"));
        }
        if let Some(text) = self.what.as_deref() {
            let case = locate::case(desk, actor, text)?;
            let entries = store::journal::of_case(&desk.db, case.id)?;
            out.list::<EntryShape, Error>(
                entries.iter().filter_map(|entry| super::history::shape(entry, actor)).map(Ok),
            )?;
            return Ok(());
        }
        out.stream::<EntryShape, Error>(|sink| {
            store::journal::each(&desk.db, |entry| {
                if let Some(shape) = super::history::shape(&entry, actor) {
                    sink(shape)?;
                }
                Ok(true)
            })
        })?;
        Ok(())
    }
}
