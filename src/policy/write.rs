//! Writes a policy back as TOML that people like to read and `read` reads back the same.
//!
//! Only what is not at its default is written, but for keys and names; in the order of `shape`;
//! lines stay within 100 columns where the values allow it.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::domain::policy::Policy;
use crate::domain::section::Section;
use crate::policy::entries::{bodies, default_body};
use crate::policy::schema;
use crate::policy::schema::{Form, SchemaField};

const WIDTH: usize = 100;

/// The whole policy as one file.
pub fn write(policy: &Policy) -> String {
    let sections = Section::ALL.into_iter().map(|kind| write_kind(policy, kind, None));
    sections.filter(|section| !section.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The section of one kind, or one entry of it; empty where there is nothing to say.
pub fn write_kind(policy: &Policy, kind: Section, key: Option<&str>) -> String {
    let default = default_body(kind);
    let wanted = bodies(policy, kind)
        .into_iter()
        .filter(|(entry, _)| key.is_none_or(|key| kind.is_single() || key == entry));
    let entries = wanted.map(|(_, body)| match kind {
        Section::PriorityMatrix => cells(&body),
        _ => entry(kind, &body, &default, false),
    });
    let retired = policy
        .retired
        .iter()
        .filter(|entry| entry.kind == kind && key.is_none_or(|key| key == entry.key))
        .map(|retired| entry(kind, &retired.body, &default, true));
    let entries = entries.chain(retired);
    entries.filter(|entry| !entry.is_empty()).collect::<Vec<_>>().join("\n")
}

fn cells(body: &Value) -> String {
    let Some(table) = body.as_object().filter(|table| !table.is_empty()) else {
        return String::new();
    };
    let mut out = format!("[{}]\n", Section::PriorityMatrix);
    for (cell, priority) in table {
        line(&mut out, cell, &inline(Form::Text, priority));
    }
    out
}

fn entry(kind: Section, body: &Value, default: &Value, retired: bool) -> String {
    let mut out = String::new();
    // A table of its own ends the entry's keys, so these come last.
    let mut tables = String::new();
    for field in schema::fields(kind) {
        let value = &body[field.name];
        if value.is_null() || (*value == default[field.name] && !always(field)) {
            continue;
        }
        match (field.form, value) {
            (Form::Map(_, form), Value::Object(table)) => {
                let short = inline(field.form, value);
                if fits(field.name, &short) {
                    line(&mut out, field.name, &short);
                } else {
                    let _ = writeln!(tables, "\n[{kind}.{}]", field.name);
                    for (name, value) in table {
                        write_value(&mut tables, name, *form, value);
                    }
                }
            }
            (form, value) => write_value(&mut out, field.name, form, value),
        }
    }
    if retired {
        line(&mut out, "retired", "true");
    }
    if out.is_empty() && tables.is_empty() {
        return out;
    }
    let header = if kind.is_single() { format!("[{kind}]\n") } else { format!("[[{kind}]]\n") };
    header + &out + &tables
}

/// Keys, names and labels are always written: they say what the entry is.
fn always(field: &SchemaField) -> bool {
    field.required || matches!(field.name, "label" | "name")
}

fn write_value(out: &mut String, name: &str, form: Form, value: &Value) {
    let short = inline(form, value);
    let items = match (form, value) {
        (Form::List(form), Value::Array(items)) if !items.is_empty() => Some((*form, items)),
        _ => None,
    };
    match items {
        Some((form, items)) if matches!(form, Form::Fields(_)) || !fits(name, &short) => {
            let _ = writeln!(out, "{} = [", bare(name));
            for item in items {
                let _ = writeln!(out, "  {},", inline(form, item));
            }
            out.push_str("]\n");
        }
        _ => line(out, name, &short),
    }
}

fn line(out: &mut String, name: &str, value: &str) {
    let _ = writeln!(out, "{} = {value}", bare(name));
}

fn fits(name: &str, value: &str) -> bool {
    name.len() + 3 + value.chars().count() <= WIDTH
}

fn inline(form: Form, value: &Value) -> String {
    match (form, value) {
        // A date needs no quotes in TOML.
        (Form::Date, Value::String(date)) => date.clone(),
        (Form::LongText, Value::String(text)) if text.contains('\n') => paragraph(text),
        (Form::Fields(fields), Value::Object(table)) => {
            let named = fields.iter().filter_map(|field| {
                let value = table.get(field.name).filter(|value| !is_nothing(value))?;
                Some((field.name, inline(field.form, value)))
            });
            braces(named)
        }
        (Form::Map(_, form), Value::Object(table)) => {
            braces(table.iter().map(|(name, value)| (name.as_str(), inline(*form, value))))
        }
        (Form::List(form), Value::Array(items)) => {
            brackets(items.iter().map(|item| inline(*form, item)))
        }
        (_, Value::Array(items)) => brackets(items.iter().map(|item| inline(Form::Text, item))),
        (_, Value::Object(table)) => braces(plain(table)),
        (_, Value::String(text)) => quote(text),
        (_, other) => other.to_string(),
    }
}

fn plain(table: &Map<String, Value>) -> impl Iterator<Item = (&str, String)> {
    table.iter().map(|(name, value)| (name.as_str(), inline(Form::Text, value)))
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(table) => table.is_empty(),
        _ => false,
    }
}

fn braces<'a>(fields: impl Iterator<Item = (&'a str, String)>) -> String {
    let fields: Vec<_> = fields.map(|(name, value)| format!("{} = {value}", bare(name))).collect();
    if fields.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", fields.join(", ")) }
}

fn brackets(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

fn bare(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !name.is_empty() && name.chars().all(plain) { name.to_owned() } else { quote(name) }
}

fn quote(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            _ => push_escaped(&mut out, c),
        }
    }
    out.push('"');
    out
}

/// Several lines between `"""`; a quote before another one or at the end is escaped.
fn paragraph(text: &str) -> String {
    let mut out = String::from("\"\"\"\n");
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if chars.peek().is_none_or(|next| *next == '"') => out.push_str("\\\""),
            '"' | '\n' => out.push(c),
            _ => push_escaped(&mut out, c),
        }
    }
    out.push_str("\"\"\"");
    out
}

fn push_escaped(out: &mut String, c: char) {
    match c {
        '\\' => out.push_str("\\\\"),
        '\t' => out.push_str("\\t"),
        '\r' => out.push_str("\\r"),
        c if c.is_control() => {
            let _ = write!(out, "\\u{:04X}", u32::from(c));
        }
        c => out.push(c),
    }
}
