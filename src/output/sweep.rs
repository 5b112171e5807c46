//! A sweep, done or planned, as people and programs see it (C3).

use serde_json::{Map, Value, json};

use super::record::{Field, FieldKind, Record};
use crate::domain::action::Timed;
use crate::domain::time::Instant;

/// What a sweep came to.
#[derive(Clone, Debug)]
pub struct SweepShape {
    pub at: Instant,
    pub previous_at: Option<Instant>,
    /// The words of the contract, in its order, each with a count and the numbers counted.
    pub named: Vec<(&'static str, u64, Vec<String>)>,
    pub already_running: bool,
    pub dry_run: bool,
    /// Mails to look at, held ones, those of them that look forged.
    pub waiting: (i64, i64, i64),
    /// Counts instead of numbers (`--quiet`).
    pub counts_only: bool,
}

/// A step of a plan.
#[derive(Clone, Debug)]
pub struct StepShape {
    pub case: String,
    pub step: Timed,
}

impl SweepShape {
    /// The JSON object of the contract.
    pub fn document(&self) -> Map<String, Value> {
        let mut all = Map::new();
        all.insert("at".into(), json!(self.at));
        all.insert("previous_at".into(), json!(self.previous_at));
        for (name, count, numbers) in &self.named {
            // Mails that a rehearsal only wrote in mind have no id.
            let unnamed = usize::try_from(*count).unwrap_or(0).saturating_sub(numbers.len());
            let all_numbers = numbers.iter().map(|number| json!(number));
            let value = match self.counts_only {
                true => json!(count),
                false => all_numbers.chain(std::iter::repeat_n(Value::Null, unnamed)).collect(),
            };
            all.insert((*name).into(), value);
        }
        all.insert("already_running".into(), json!(self.already_running));
        all.insert("dry_run".into(), json!(self.dry_run));
        let (mails, held, suspicious) = self.waiting;
        let waiting = json!({ "mails": mails, "held": held, "suspicious": suspicious });
        all.insert("waiting".into(), waiting);
        all
    }

    /// One line; `None` where nothing was due.
    pub fn line(&self) -> Option<String> {
        let parts: Vec<String> = self
            .named
            .iter()
            .filter(|(_, count, _)| *count > 0)
            .map(|(name, count, _)| format!("{count} {}", words(name, *count)))
            .collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

fn words(name: &'static str, count: u64) -> &'static str {
    match name {
        "woken" => "back from being postponed",
        "resolved_waiting" => "resolved for want of an answer",
        "sent" if count == 1 => "mail sent",
        "sent" => "mails sent",
        "failed" if count == 1 => "mail not sent",
        "failed" => "mails not sent",
        "skipped" => "skipped (ahead of the clock)",
        "held" => "not closed (safety catch)",
        "errors" => "failed",
        other => other,
    }
}

impl Record for StepShape {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("due_at", FieldKind::Instant).column("due", 0),
            Field::key("case", FieldKind::Id).column("case", 0),
            Field::key("what", FieldKind::Text).column("what", 0),
        ];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        match field {
            "due_at" => json!(self.step.due_at()),
            "case" => json!(self.case),
            "what" => json!(self.step.as_str()),
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        self.case.clone()
    }
}

impl StepShape {
    /// The step as plans keep it.
    pub fn document(&self) -> Value {
        json!({ "due_at": self.step.due_at(), "case": self.case, "what": self.step.as_str() })
    }
}
