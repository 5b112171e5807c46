//! `history`: the events of a case (feature 14).

use serde_json::{Value, json};

use crate::casework::cases::lookup;
use crate::casework::cases::merge;
use crate::casework::cases::merge::MergedEntry;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::action::ActionKind;
use crate::domain::actor::Actor;
use crate::domain::event::KINDS;
use crate::domain::rights::Ability;
use crate::error::{Error, Result};
use crate::output::Prepared;
use crate::output::entry::EntryShape;
use crate::store::journal::JournalRow;

/// Show the history of a case
#[derive(clap::Args, Clone, Debug)]
pub struct History {
    /// The case: SR-000412, 412, ref:INC7
    #[arg(value_name = "CASE", required = true)]
    pub case: Option<String>,
    /// Kinds of entries: message, status, …
    #[arg(long, value_name = "K,…", value_delimiter = ',')]
    pub kind: Vec<String>,
    /// Show long texts in full
    #[arg(long)]
    pub full: bool,
}

impl Verb for History {
    const NAME: &'static str = "history";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::Case(ActionKind::Show);
    const EXAMPLES: &'static str =
        "casebook history SR-000412\ncasebook history 412 --kind message,status --json";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        if run.out.prepare::<EntryShape>()? == Prepared::Answered {
            return Ok(());
        }
        for kind in &self.kind {
            if !KINDS.contains(&kind.as_str()) {
                let mut error = Error::unknown("kind of event", kind, KINDS.iter().copied());
                error.kind = crate::error::ErrorKind::Usage;
                return Err(error.field("kind"));
            }
        }
        let (desk, actor, out, _) = run.parts()?;
        let case = lookup::case(desk, actor, self.case.as_deref().unwrap_or_default())?;
        let mut shapes = Vec::new();
        for MergedEntry { entry, origin, .. } in merge::entries(desk, actor, &case)? {
            if let Some(shape) = entry_shape(&entry, origin, actor)
                && (self.kind.is_empty() || self.kind.contains(&entry.kind))
            {
                shapes.push(shape);
            }
        }
        let full = self.full;
        out.page();
        out.entries(&shapes, full)?;
        Ok(())
    }
}

/// An entry of a case that ended in this one says so (L18).
fn entry_shape(entry: &JournalRow, origin: Option<String>, actor: &Actor) -> Option<EntryShape> {
    let mut shape = shape(entry, actor)?;
    if let (Some(origin), Some(data)) = (origin, shape.data.as_object_mut()) {
        data.insert("origin".into(), json!(origin));
    }
    Some(shape)
}

/// An entry as this person may see it; nothing of staff's own for customers (P3).
pub fn shape(entry: &JournalRow, actor: &Actor) -> Option<EntryShape> {
    let mut data: Value = serde_json::from_str(&entry.body).unwrap_or(Value::Null);
    if let Some(data) = data.as_object_mut() {
        // That is for `doctor`.
        data.remove("digest");
        // P2: who else was written to may be of another account.
        if !actor.may(Ability::SeeInternal) {
            data.remove("mail");
        }
    }
    if !actor.may(Ability::SeeInternal) {
        let seen = match entry.kind.as_str() {
            "filed" | "message" | "complaint" | "status" | "attach" | "rate" => true,
            "notice" => data["to_contact"] == json!(true),
            _ => false,
        };
        if !seen {
            return None;
        }
        if let Some(fields) = data.as_object_mut() {
            // Inner matters of staff: how terms came about, who is on the case.
            for field in ["terms", "agreement_by", "agreement_candidates", "process", "clock"] {
                fields.remove(field);
            }
        }
    }
    complete(&entry.kind, &mut data);
    let text = data.as_object_mut().and_then(|fields| fields.remove("text"));
    if entry.historic
        && let Some(fields) = data.as_object_mut()
    {
        fields.insert("historic".into(), json!(true));
    }
    Some(EntryShape {
        seq: entry.seq,
        at: entry.at,
        recorded_at: entry.recorded_at,
        due_at: entry.due_at,
        actor: match &entry.behind {
            Some(behind) if actor.may(Ability::SeeInternal) => {
                format!("{behind} as {}", entry.actor)
            }
            _ => entry.actor.clone(),
        },
        kind: entry.kind.clone(),
        text: text.and_then(|text| text.as_str().map(String::from)),
        data,
    })
}

/// Messages and notices have each of their keys, whatever was recorded (C3).
fn complete(kind: &str, data: &mut Value) {
    let (channel, direction) = match kind {
        "message" => (Value::Null, Value::Null),
        "notice" => (json!("mail"), json!("out")),
        _ => return,
    };
    if let Some(fields) = data.as_object_mut() {
        fields.entry("channel").or_insert(channel);
        fields.entry("direction").or_insert(direction);
        fields.entry("attachments").or_insert_with(|| json!([]));
    }
}
