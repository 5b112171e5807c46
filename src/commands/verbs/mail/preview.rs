//! `mail preview`: the words of a notice, without sending any.

use serde_json::json;

use crate::casework::cases::lookup;
use crate::casework::mail::announce;
use crate::commands::session::Session;

use crate::error::Result;

/// Show what a notice of an event would say about a case now; nothing is sent
#[derive(clap::Args, Clone, Debug)]
pub struct Preview {
    /// registered, taken, message, waiting, resolved, closed, canceled, reopened, reminder,
    /// assigned, mention, customer-message, staff-reopened, complaint, warning, breach, low-rating
    #[arg(value_name = "EVENT")]
    pub event: String,
    /// Case to render it with
    #[arg(value_name = "CASE")]
    pub case: String,
}

impl Preview {
    pub fn run(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, _) = run.parts()?;
        let case = lookup::case(desk, actor, &self.case)?;
        let all = announce::preview(desk, actor, &case, &self.event)?;
        let shapes = all.iter().map(|mail| {
            json!({
                "event": mail.event,
                "case": case.number,
                "to": mail.recipients.join(", "),
                "address": mail.addresses.join(", "),
                "template": mail.template,
                "subject": mail.subject,
                "body": mail.body,
            })
        });
        let document = serde_json::Value::Array(shapes.collect());
        if all.is_empty() {
            out.say(&format!("nobody would be notified: {} of {}", self.event, case.number));
        }
        out.document(&document, |out| {
            for (n, mail) in all.iter().enumerate() {
                if n > 0 {
                    out.line("");
                }
                let nobody = "nobody: no active address".to_string();
                let to = mail.recipients.iter().zip(&mail.addresses);
                let to: Vec<String> = to.map(|(who, at)| format!("{who} <{at}>")).collect();
                let to = if to.is_empty() { nobody } else { to.join(", ") };
                out.line(&format!("To: {to}"));
                out.line(&format!("Subject: {}", mail.subject));
                out.line("");
                for line in mail.body.lines() {
                    out.line(line);
                }
            }
        })?;
        Ok(())
    }
}
