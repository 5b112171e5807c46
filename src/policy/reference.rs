//! The names in an entry that stand for other entries, found by the shape of its section.

use serde_json::Value;

use crate::domain::section::Section;
use crate::policy::schema;
use crate::policy::schema::Form;
use crate::policy::value_types::{join, place};

/// A name of another entry: where it stands and what it names.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryReference {
    /// `services[2].service`.
    pub path: String,
    pub target: ReferenceTarget,
    pub key: String,
}

/// What a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceTarget {
    Entry(Section),
    /// `account/department`.
    Department,
}

/// Every reference in the body of an entry or a single table.
pub fn references(kind: Section, body: &Value) -> Vec<EntryReference> {
    let mut found = Vec::new();
    if kind == Section::PriorityMatrix {
        let (names, form) = &schema::MATRIX;
        walk(Form::Map(names, form), body, "", &mut found);
    } else {
        walk(Form::Fields(schema::fields(kind)), body, "", &mut found);
    }
    found
}

fn walk(form: Form, value: &Value, path: &str, found: &mut Vec<EntryReference>) {
    match (form, value) {
        (Form::Ref(kind), Value::String(key)) => found.push(EntryReference {
            path: path.to_owned(),
            target: ReferenceTarget::Entry(kind),
            key: key.clone(),
        }),
        (Form::Department, Value::String(key)) => found.push(EntryReference {
            path: path.to_owned(),
            target: ReferenceTarget::Department,
            key: key.clone(),
        }),
        (Form::List(form), Value::Array(items)) => {
            for (at, item) in items.iter().enumerate() {
                walk(*form, item, &place(path, at), found);
            }
        }
        (Form::Map(names, form), Value::Object(table)) => {
            for (name, value) in table {
                let here = join(path, name);
                walk(*names, &Value::String(name.clone()), &here, found);
                walk(*form, value, &here, found);
            }
        }
        (Form::Fields(fields), Value::Object(table)) => {
            for field in fields {
                if let Some(value) = table.get(field.name) {
                    walk(field.form, value, &join(path, field.name), found);
                }
            }
        }
        _ => {}
    }
}
