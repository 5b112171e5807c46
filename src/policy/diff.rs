//! What changes from one policy to another, entry by entry and field by field.
//!
//! `apply` shows it, journals it and writes just these rows. The order of entries is not a change.

use std::collections::HashMap;
use std::fmt;

use serde_json::Value;

use crate::domain::policy::Policy;
use crate::domain::section::Section;
use crate::policy::entries::bodies;
use crate::policy::{heading, value_types};

/// One entry that is not as it was. The key of a single table is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryChange {
    pub kind: Section,
    pub key: String,
    pub what: ChangeKind,
}

/// What became of an entry.
#[derive(Clone, Debug, PartialEq)]
pub enum ChangeKind {
    Added,
    /// Field, old value, new value; null where it was or is not set.
    Changed {
        fields: Vec<(String, Value, Value)>,
    },
    Retired,
}

/// The changes from `old` to `new`, in the order of `Kind::ALL`; retired entries of a kind last.
pub fn diff(old: &Policy, new: &Policy) -> Vec<EntryChange> {
    let mut changes = Vec::new();
    for kind in Section::ALL {
        let before = bodies(old, kind);
        let after = bodies(new, kind);
        let mut left: HashMap<&str, &Value> =
            before.iter().map(|(key, body)| (key.as_str(), body)).collect();
        for (key, body) in &after {
            let what = match left.remove(key.as_str()) {
                None => ChangeKind::Added,
                Some(was) if was == body => continue,
                Some(was) => ChangeKind::Changed { fields: fields(was, body) },
            };
            changes.push(EntryChange { kind, key: key.clone(), what });
        }
        for (key, body) in before.iter().filter(|(key, _)| left.contains_key(key.as_str())) {
            // What is retired by its own entry may say something else at the same time.
            if let Some(now) = retired_by(new, kind, key).filter(|now| *now != body) {
                let what = ChangeKind::Changed { fields: fields(body, now) };
                changes.push(EntryChange { kind, key: key.clone(), what });
            }
            changes.push(EntryChange { kind, key: key.clone(), what: ChangeKind::Retired });
        }
        for now in new.retired.iter().filter(|now| now.kind == kind) {
            if before.iter().any(|(key, _)| *key == now.key) {
                continue;
            }
            let what = match retired_by(old, kind, &now.key) {
                Some(was) if *was == now.body => continue,
                Some(was) => ChangeKind::Changed { fields: fields(was, &now.body) },
                None => ChangeKind::Added,
            };
            changes.push(EntryChange { kind, key: now.key.clone(), what });
            changes.push(EntryChange { kind, key: now.key.clone(), what: ChangeKind::Retired });
        }
    }
    changes
}

fn retired_by<'p>(policy: &'p Policy, kind: Section, key: &str) -> Option<&'p Value> {
    let found = policy.retired.iter().find(|entry| entry.kind == kind && entry.key == key);
    found.map(|entry| &entry.body)
}

fn fields(was: &Value, is: &Value) -> Vec<(String, Value, Value)> {
    let (Some(was), Some(is)) = (was.as_object(), is.as_object()) else {
        return Vec::new();
    };
    let mut changed = Vec::new();
    for (name, new) in is {
        let old = was.get(name).unwrap_or(&Value::Null);
        if old != new {
            changed.push((name.clone(), old.clone(), new.clone()));
        }
    }
    for (name, old) in was.iter().filter(|(name, old)| !is.contains_key(*name) && !old.is_null()) {
        changed.push((name.clone(), old.clone(), Value::Null));
    }
    changed
}

/// `+ [[service]] printing`, `~ [desk]: warn_at 75 -> 80`, `- [[group]] night`.
impl fmt::Display for EntryChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heading = heading(self.kind, &self.key);
        match &self.what {
            ChangeKind::Added => write!(f, "+ {heading}"),
            ChangeKind::Retired => write!(f, "- {heading}"),
            ChangeKind::Changed { fields } => {
                write!(f, "~ {heading}: ")?;
                for (at, (name, old, new)) in fields.iter().enumerate() {
                    let comma = if at == 0 { "" } else { ", " };
                    write!(f, "{comma}{name} {} -> {}", Short(old), Short(new))?;
                }
                Ok(())
            }
        }
    }
}

/// A value as far as one line of a difference goes.
struct Short<'a>(&'a Value);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self.0 {
            Value::Null => "(none)".to_owned(),
            Value::String(text) => format!("“{}”", text.replace('\n', "⏎")),
            Value::Array(items) if items.iter().all(Value::is_string) => {
                let items: Vec<_> = items.iter().filter_map(Value::as_str).collect();
                format!("[{}]", items.join(", "))
            }
            other => other.to_string(),
        };
        f.write_str(&value_types::cut(&text))
    }
}
