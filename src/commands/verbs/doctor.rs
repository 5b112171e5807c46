//! `doctor`: is the desk sound, and what is enforced here (J1, P7).

use serde_json::json;

use crate::access::protection;
use crate::casework::waiting::{LATE, Waiting};
use crate::commands::registry::{Gate, Role};
use crate::commands::{Session, Verb};
use crate::domain::rights::{Ability, Object, authorize};
use crate::domain::time::Instant;
use crate::error::{Error, Kind, Result};
use crate::output::time;
use crate::store::outbox::Backlog;
use crate::{casework, store};

/// Look whether the desk is sound
///
/// Also says what is enforced in this set-up and what is not, when the last sweep was, and what
/// mail has not gone out. --deep replays the whole journal and compares every case with its row.
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
        let setup = protection::look(&desk.db, &path)?;
        let verdict = protection::judge(&setup);
        let pulse = Pulse::take(desk)?;
        let mut warnings = verdict.warnings.clone();
        warnings.extend(pulse.warnings());
        let waiting = &pulse.waiting;
        let document = json!({
            "well": findings.is_empty(),
            "findings": findings,
            "warnings": warnings,
            "checked": checked,
            "mode": verdict.mode,
            "protection": {
                "enforced": verdict.enforced,
                "not_enforced": verdict.not_enforced,
                "owner": setup.owner,
                "owner_login": setup.owner_login,
                "file_mode": format!("{:04o}", setup.file_mode),
                "folder_mode": format!("{:04o}", setup.folder_mode),
                "network_file_system": setup.network,
                "keys": setup.keys,
                "passwords": setup.passwords,
                "os_users": setup.os_users,
            },
            "sweep": { "last_at": waiting.swept_at, "late": waiting.sweep_is_late },
            "waiting": {
                "mails": waiting.mails.unseen, "held": waiting.mails.held,
                "suspicious": waiting.mails.suspicious,
                "unattended": waiting.unattended, "empty_groups": waiting.empty_groups,
            },
            "outbox": {
                "queued": pulse.outbox.queued,
                "held": pulse.outbox.held,
                "failed": pulse.outbox.failed,
                "due_since": pulse.outbox.due_since,
            },
        });
        out.document(&document, |out| {
            for finding in &findings {
                out.line(finding);
            }
            if findings.is_empty() {
                let scope = match checked["cases"].as_i64() {
                    Some(1) => format!("1 case equals its journal of {} events", checked["events"]),
                    Some(cases) => {
                        format!("{cases} cases equal their journal of {} events", checked["events"])
                    }
                    None => "the file is sound".into(),
                };
                out.line(&format!("well: {scope}"));
            }
            if out.is_quiet() {
                return;
            }
            for line in &verdict.enforced {
                out.line(&format!("enforced: {line}"));
            }
            for line in &verdict.not_enforced {
                out.line(&format!("not enforced: {line}"));
            }
            for line in pulse.words(out.look().zone) {
                out.line(&line);
            }
            for line in &warnings {
                out.warn(line);
            }
        })?;
        if findings.is_empty() { Ok(()) } else { Err(Error::silent(Kind::BadNews)) }
    }
}

/// Whether the desk is being run: sweeps and mail.
struct Pulse {
    now: Instant,
    waiting: Waiting,
    outbox: Backlog,
}

impl Pulse {
    fn take(desk: &casework::Desk) -> Result<Pulse> {
        Ok(Pulse {
            now: desk.now,
            waiting: Waiting::of(desk)?,
            outbox: store::outbox::backlog(&desk.db)?,
        })
    }

    fn words(&self, zone: chrono_tz::Tz) -> Vec<String> {
        let swept = match self.waiting.swept_at {
            Some(at) => format!("last sweep: {}", time::minute_and_zone(at, zone)),
            None => "last sweep: never".into(),
        };
        let Backlog { queued, held, failed, .. } = self.outbox;
        vec![swept, format!("outbox: {queued} queued, {held} held, {failed} failed")]
    }

    fn warnings(&self) -> Vec<String> {
        let mut warnings = self.waiting.words();
        if self.outbox.due_since.is_some_and(|at| self.now.0 - at.0 > LATE) {
            warnings.push("mail waits for more than 2 hours: `casebook outbox list`".into());
        }
        if self.outbox.failed > 0 {
            let failed = self.outbox.failed;
            warnings.push(format!("{failed} mails failed: `casebook outbox list --state failed`"));
        }
        warnings
    }
}
