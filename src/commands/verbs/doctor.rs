//! `doctor`: is the desk sound, and what is enforced here (J1, P7).

use serde_json::{Value, json};

use crate::access::deployment;
use crate::casework::desk::attention::{Attention, LATE};
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::rights::Ability;
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::output::time;
use crate::store::outbox::Backlog;
use crate::{casework, store};

/// Check the desk for problems
///
/// Also says what is enforced in this set-up and what is not, when the last sweep was, and what
/// mail has not gone out. --deep replays the whole journal and compares every case, person, article,
/// key, password and mail, and every entry of the policy, with its row, and the tables with the
/// schema.
#[derive(clap::Args, Clone, Debug)]
pub struct Doctor {
    /// Check every page, the hash chain and all rows
    #[arg(long)]
    pub deep: bool,
    /// Exit 1 on warnings too
    #[arg(long)]
    pub strict: bool,
    /// First mend owner and mode of the files beside the desk
    #[arg(long)]
    pub fix: bool,
}

impl Verb for Doctor {
    const NAME: &'static str = "doctor";
    const GROUP: HelpGroup = HelpGroup::Admin;
    const ABILITY: Ability = Ability::CheckDesk;
    const EXAMPLES: &'static str =
        "casebook doctor\ncasebook doctor --deep --json\ncasebook doctor --strict --quiet";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        let path = run.desk_path()?;
        if self.fix && run.behind_gate {
            return Err(Error::not_permitted("`doctor --fix` cannot be run through the ssh gate")
                .hint("run it on the machine, as the owner of the desk or as root"));
        }
        let mended = if self.fix { store::sqlite::side_files::mend(&path)? } else { Vec::new() };
        let (desk, _actor, out, _) = run.parts()?;
        let mut findings = Vec::new();
        let file = desk.db.integrity(self.deep);
        let file = collect_damage(&mut findings, file)?;
        findings.extend(file.unwrap_or_default());
        let mut checked = json!({ "file": true });
        if self.deep {
            let verified = store::journal::verify(&desk.db, None);
            if let Some((operations, broken, _)) = collect_damage(&mut findings, verified)? {
                findings.extend(broken);
                checked["operations"] = json!(operations);
            }
            let replayed = casework::cases::replay::compare(desk);
            if let Some(replayed) = collect_damage(&mut findings, replayed)? {
                findings.extend(replayed.findings);
                checked["events"] = json!(replayed.events);
                checked["cases"] = json!(replayed.cases);
            }
            let audited = casework::desk::audit::findings(desk);
            let audited = collect_damage(&mut findings, audited)?;
            findings.extend(audited.unwrap_or_default());
        }
        let setup = collect_damage(&mut findings, deployment::look(&desk.db, &path))?;
        let verdict = setup.as_ref().map(deployment::judge);
        let pulse = collect_damage(&mut findings, Pulse::take(desk))?;
        let mut warnings = verdict.as_ref().map(|it| it.warnings.clone()).unwrap_or_default();
        warnings.extend(pulse.as_ref().map(Pulse::warnings).unwrap_or_default());
        let mut document = json!({
            "well": findings.is_empty(),
            "findings": findings,
            "warnings": warnings,
            "checked": checked,
            "schema": desk.db.schema_version()?,
            "mended": mended,
        });
        if let (Some(setup), Some(verdict)) = (&setup, &verdict) {
            document["mode"] = json!(verdict.mode);
            document["protection"] = protection(setup, verdict);
        }
        if let Some(pulse) = &pulse {
            pulse.tell(&mut document);
        }
        let bad = !findings.is_empty() || self.strict && !warnings.is_empty();
        out.document(&document, |out| {
            for finding in &findings {
                out.line(finding);
            }
            if findings.is_empty() {
                let scope = match checked["cases"].as_i64() {
                    Some(1) => format!("1 case matches its journal ({} events)", checked["events"]),
                    Some(cases) => {
                        format!("{cases} cases match their journal ({} events)", checked["events"])
                    }
                    None => "the file passes the check".into(),
                };
                out.line(&format!("ok: {scope}"));
            }
            if out.is_quiet() {
                return;
            }
            for path in &mended {
                out.line(&format!("mended: {}", path.display()));
            }
            for line in verdict.iter().flat_map(|it| &it.enforced) {
                out.line(&format!("enforced: {line}"));
            }
            for line in verdict.iter().flat_map(|it| &it.not_enforced) {
                out.line(&format!("not enforced: {line}"));
            }
            let zone = out.look().zone;
            for line in pulse.iter().flat_map(|it| it.words(zone)) {
                out.line(&line);
            }
            for line in &warnings {
                out.warn(line);
            }
        })?;
        if bad {
            out.end_with(ErrorKind::BadNews.exit());
        }
        Ok(())
    }
}

fn protection(setup: &deployment::Setup, verdict: &deployment::Deployment) -> Value {
    json!({
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
    })
}

/// What was looked at, or what was found instead of it: damage in one place hides no other.
fn collect_damage<T>(findings: &mut Vec<String>, looked: Result<T>) -> Result<Option<T>> {
    match looked {
        Ok(seen) => Ok(Some(seen)),
        Err(why) if why.kind == ErrorKind::Storage => {
            if !findings.contains(&why.message) {
                findings.push(why.message);
            }
            Ok(None)
        }
        Err(why) => Err(why),
    }
}

/// Whether the desk is being run: sweeps and mail.
struct Pulse {
    now: Instant,
    waiting: Attention,
    outbox: Backlog,
}

impl Pulse {
    fn take(desk: &casework::Desk) -> Result<Pulse> {
        Ok(Pulse {
            now: desk.now,
            waiting: Attention::of(desk)?,
            outbox: store::outbox::backlog(&desk.db)?,
        })
    }

    fn tell(&self, document: &mut Value) {
        let Pulse { waiting, outbox, .. } = self;
        document["sweep"] = json!({ "last_at": waiting.swept_at, "late": waiting.sweep_is_late });
        document["waiting"] = json!({
            "mails": waiting.mails.unseen, "held": waiting.mails.held,
            "suspicious": waiting.mails.suspicious,
            "unattended": waiting.unattended, "empty_groups": waiting.empty_groups,
        });
        document["outbox"] = json!({
            "queued": outbox.queued,
            "held": outbox.held,
            "failed": outbox.failed,
            "due_since": outbox.due_since,
        });
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
