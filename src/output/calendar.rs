//! What differs from the week in a calendar, and what is odd about one, as records.

use serde_json::{Value, json};

use super::record::{Field, FieldKind, Record};
use crate::domain::calendar::{Finding, Special};

/// A holiday or exception (rule “Further flags”).
pub struct SpecialShape(pub Special);

impl Record for SpecialShape {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("start", FieldKind::Id).column("start", 0),
            Field::key("end", FieldKind::Id).column("end", 1),
            Field::key("summary", FieldKind::Text).column("summary", 0).flexible(),
            Field::key("intervals", FieldKind::List).column("hours", 0),
        ];
        FIELDS
    }

    fn columns() -> &'static [&'static str] {
        &["start", "end", "intervals", "summary"]
    }

    fn value(&self, field: &str) -> Value {
        let special = &self.0;
        match field {
            "start" => json!(special.start),
            "end" => json!(special.end),
            "summary" => json!(special.summary),
            "intervals" => {
                special.intervals.iter().map(ToString::to_string).collect::<Vec<_>>().into()
            }
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        self.0.start.to_string()
    }
}

/// A finding of `calendar check`.
pub struct FindingShape(pub Finding);

impl Record for FindingShape {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("kind", FieldKind::Id).column("kind", 0),
            Field::key("bad", FieldKind::Flag).column("bad", 1),
            Field::key("date", FieldKind::Id).column("date", 0),
            Field::key("text", FieldKind::Text).column("text", 0).flexible(),
        ];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        match field {
            "kind" => json!(self.0.kind()),
            "bad" => json!(self.0.is_bad()),
            "date" => json!(self.0.date()),
            "text" => json!(self.0.to_string()),
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        self.0.kind().into()
    }
}
