//! `doctor`: is the desk sound, and what is enforced here (J1, P7).

use serde_json::json;

use crate::access::Caller;
use crate::commands::registry::{Gate, Role};
use crate::commands::{Session, Verb};
use crate::domain::rights::{Ability, Object, authorize};
use crate::error::{Error, Kind, Result};
use crate::{casework, store};

/// Look whether the desk is sound
///
/// --deep replays the whole journal and compares every case with its row.
#[derive(clap::Args, Clone, Debug)]
pub struct Doctor {
    /// Check every page, the hash chain, and every case against the journal
    #[arg(long)]
    pub deep: bool,
}

impl Verb for Doctor {
    const NAME: &'static str = "doctor";
    const ROLE: Role = Role::Admin;
    const EXAMPLES: &'static str = "casebook doctor\ncasebook doctor --deep --json";
    const GATE: Gate = Gate::Staff;
    const SERVICE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        let path = run.desk_path()?;
        let (desk, actor, out, _) = run.parts()?;
        if authorize(actor, Ability::SeePolicy, Object::Desk).is_err() {
            return Err(Error::not_permitted("not permitted: `doctor` is for leads and admins"));
        }
        let mut findings = desk.db.integrity(self.deep)?;
        let mut checked = json!({ "file": true });
        if self.deep {
            let (operations, broken, _) = store::journal::verify(&desk.db, None)?;
            findings.extend(broken);
            let replayed = casework::replay::compare(desk)?;
            findings.extend(replayed.findings);
            checked["operations"] = json!(operations);
            checked["events"] = json!(replayed.events);
            checked["cases"] = json!(replayed.cases);
        }
        let caller = Caller::of_process(&path);
        let advice = mode(&path, &caller);
        let document = json!({
            "well": findings.is_empty(),
            "findings": findings,
            "checked": checked,
            "mode": advice,
        });
        out.document(&document, |out| {
            for finding in &findings {
                out.line(finding);
            }
            if findings.is_empty() {
                let scope = match checked["cases"].as_i64() {
                    Some(cases) => {
                        format!("{cases} cases equal their journal of {} events", checked["events"])
                    }
                    None => "the file is sound".into(),
                };
                out.line(&format!("well: {scope}"));
            }
            out.say(&advice);
        })?;
        if findings.is_empty() { Ok(()) } else { Err(Error::silent(Kind::BadNews)) }
    }
}

/// What is enforced in this set-up, honestly (P7).
fn mode(path: &std::path::Path, caller: &Caller) -> String {
    use std::os::unix::fs::MetadataExt;
    let mode = std::fs::metadata(path).map_or(0, |meta| meta.mode());
    if mode & 0o022 != 0 {
        return format!("roles are advisory here: others can write {} too", path.display());
    }
    if caller.owns_desk {
        return format!("roles are advisory here: uid {} can write the file", caller.uid);
    }
    "roles are enforced: you cannot write the file but through casebook".into()
}
