//! `mail test`: what a mail would do and why; nothing is written (M10).

use serde_json::json;

use crate::casework::mail::receive;
use crate::commands::session::Session;

use crate::error::Result;

/// Say what a mail on standard input would do, and why; nothing is written
///
/// It goes the very way of `mail receive`, and all of it is taken back.
#[derive(clap::Args, Clone, Debug)]
pub struct Test {}

impl Test {
    pub fn run(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, _) = run.parts()?;
        let raw = super::receive::read(desk.policy()?.mail.max_message_mb)?;
        let trial = receive::trial(desk, &raw)?;
        let mut effects = Vec::new();
        for entry in &trial.events {
            if let Some(shape) = super::super::history::shape(entry, None, actor) {
                let case = entry.case.clone();
                effects.push(json!({ "case": case, "kind": entry.kind, "words": shape.words() }));
            }
        }
        let proofs: Vec<_> = trial
            .received
            .proofs
            .iter()
            .map(|one| {
                json!({
                    "case": one.candidate.number,
                    "proof": one.candidate.proof.as_str(),
                    "holds": one.refusal.is_none(),
                    "refusal": one.refusal,
                })
            })
            .collect();
        let document = json!({
            "disposition": trial.received.disposition,
            "case": trial.received.case,
            "reason": trial.received.reason,
            "route": trial.received.route,
            "from": trial.from,
            "contact": trial.login,
            "verified": trial.verified,
            "machine": trial.machine,
            "subject": trial.subject,
            "attachments": trial.files,
            "proofs": proofs,
            "effects": effects,
        });
        out.document(&document, |out| {
            let or = |text: &Option<String>, none: &str| text.clone().unwrap_or(none.to_string());
            out.line(&format!("From          {}", or(&trial.from, "nobody")));
            let known = match &trial.login {
                Some(login) => format!("{login}, {}", verified_words(trial.verified)),
                None => "not known here".to_string(),
            };
            out.line(&format!("Sender        {known}"));
            out.line(&format!("Subject       {}", trial.subject));
            if let Some(machine) = &trial.machine {
                out.line(&format!("From machine  {machine}"));
            }
            if trial.files > 0 {
                out.line(&format!("Attachments   {}", trial.files));
            }
            for one in &trial.received.proofs {
                let verdict = one.refusal.map_or("holds".to_string(), |why| format!("no: {why}"));
                let (proof, number) = (one.candidate.proof.words(), &one.candidate.number);
                out.paragraph(&format!("Proof         {number} by {proof}: {verdict}"), 0);
            }
            if let Some(route) = &trial.received.route {
                out.line(&format!("Route         {route}"));
            }
            out.line("");
            let case = trial.received.case.as_deref().unwrap_or("no case");
            let verdict = trial.received.disposition;
            out.paragraph(
                &format!("Verdict       {verdict}, {case}: {}", trial.received.reason),
                0,
            );
            for effect in &effects {
                let words = effect["words"].as_str().unwrap_or_default();
                let case = effect["case"].as_str().unwrap_or("the desk");
                out.paragraph(&format!("Effect        {case}: {words}"), 0);
            }
            if effects.is_empty() {
                out.line("Effect        none");
            }
        })?;
        Ok(())
    }
}

fn verified_words(verified: bool) -> &'static str {
    if verified { "verified by the mail server" } else { "not verified by the mail server" }
}
