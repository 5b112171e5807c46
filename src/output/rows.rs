//! Records as lines for programs: TSV, CSV, JSON Lines, and JSON arrays written piece by piece.
//!
//! Each function appends one record to a buffer, so that a list of any length needs the memory of
//! one row. Knows no terminal but for `Screen`, which says whether JSON goes to one (J3).

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::Value;

use super::cell;
use super::escape::{self, Keep, visible};
use super::record::{Field, FieldKind, Record, RecordObject};
use crate::domain::formula::guard;

/// Who reads the JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum JsonAudience {
    /// A program: compact, every character as it is.
    Program,
    /// A person at a terminal: indented, harmful characters as `\uXXXX`.
    Person,
}

/// One line of TSV: tabs, line ends and backslashes inside cells as `\t`, `\n`, `\r`, `\\`.
pub(super) fn tsv<R: Record>(out: &mut String, record: &R, fields: &[&'static Field]) {
    tsv_cells(out, fields.iter().map(|field| (field.kind, record.value(field.name))));
}

pub(super) fn tsv_cells(out: &mut String, cells: impl Iterator<Item = (FieldKind, Value)>) {
    for (at, (kind, value)) in cells.enumerate() {
        if at > 0 {
            out.push('\t');
        }
        let text = cell::for_programs(kind, value);
        if text.contains('\\') {
            out.push_str(&visible(&text.replace('\\', "\\\\"), Keep::Nothing));
        } else {
            out.push_str(&visible(&text, Keep::Nothing));
        }
    }
    out.push('\n');
}

/// The header of CSV.
pub(super) fn csv_header(out: &mut String, fields: &[&'static Field]) {
    csv_names(out, fields.iter().map(|field| field.name));
}

pub(super) fn csv_names<'a>(out: &mut String, names: impl Iterator<Item = &'a str>) {
    for (at, name) in names.enumerate() {
        if at > 0 {
            out.push(',');
        }
        quote(out, name);
    }
    out.push('\n');
}

/// One record of CSV (RFC 4180), guarded against spreadsheets that run cells (J3).
pub(super) fn csv<R: Record>(out: &mut String, record: &R, fields: &[&'static Field]) {
    csv_cells(out, fields.iter().map(|field| (field.kind, record.value(field.name))));
}

pub(super) fn csv_cells(out: &mut String, cells: impl Iterator<Item = (FieldKind, Value)>) {
    let begin = out.len();
    for (at, (kind, value)) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        let is_number = value.is_number();
        let text = cell::for_programs(kind, value);
        // The guard looks at what was there, so that a leading NUL is guarded before it is shown
        // as `\x00`; numbers in number columns stay numbers.
        let numeric = is_number && matches!(kind, FieldKind::Number | FieldKind::Span);
        let guarded = if numeric { text.as_str().into() } else { guard(&text) };
        quote(out, &visible(&guarded, Keep::Lines));
    }
    // An only, empty cell would be an empty line, which readers skip.
    if out.len() == begin {
        out.push_str("\"\"");
    }
    out.push('\n');
}

/// One line of JSON Lines.
pub(super) fn jsonl<R: Record>(
    out: &mut String,
    record: &R,
    fields: &[&'static Field],
    reader: JsonAudience,
) {
    let object = RecordObject { record, fields };
    match reader {
        JsonAudience::Program => out.push_str(&compact(&object)),
        JsonAudience::Person => out.push_str(&escape::json(&compact(&object))),
    }
    out.push('\n');
}

/// One element of a JSON array with what stands before it; `array_end` closes.
pub(super) fn array_element<R: Record>(
    out: &mut String,
    record: &R,
    fields: &[&'static Field],
    reader: JsonAudience,
    is_first: bool,
) {
    let object = RecordObject { record, fields };
    match (reader, is_first) {
        (JsonAudience::Program, first) => {
            out.push(if first { '[' } else { ',' });
            out.push_str(&compact(&object));
        }
        (JsonAudience::Person, first) => {
            out.push_str(if first { "[\n  " } else { ",\n  " });
            // Inside strings JSON has no raw line feed: each one starts a line to indent.
            out.push_str(&pretty(&object).replace('\n', "\n  "));
        }
    }
}

/// The end of a JSON array of `count` elements.
pub(super) fn array_end(out: &mut String, count: usize, reader: JsonAudience) {
    out.push_str(match (count, reader) {
        (0, _) => "[]\n",
        (_, JsonAudience::Program) => "]\n",
        (_, JsonAudience::Person) => "\n]\n",
    });
}

/// A whole JSON document and a line feed.
pub(super) fn document<T: Serialize>(value: &T, reader: JsonAudience) -> String {
    let mut out = match reader {
        JsonAudience::Program => compact(value),
        JsonAudience::Person => pretty(value),
    };
    out.push('\n');
    out
}

/// A result of `--jq`: text raw, all else as JSON.
pub(super) fn jq_result(out: &mut String, result: &Value, reader: JsonAudience) {
    match (result, reader) {
        (Value::String(text), JsonAudience::Program) => out.push_str(text),
        (Value::String(text), JsonAudience::Person) => out.push_str(&visible(text, Keep::Lines)),
        (other, JsonAudience::Program) => drop(write!(out, "{other}")),
        (other, JsonAudience::Person) => out.push_str(&pretty(other)),
    }
    out.push('\n');
}

// Values of ours always serialise: keys are text and nothing in them fails.
fn compact<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned())
}

fn pretty<T: Serialize>(value: &T) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_else(|_| "null".to_owned());
    escape::json(&text).into_owned()
}

fn quote(out: &mut String, cell: &str) {
    let plain = !cell.contains([',', '"', '\n', '\r']) && cell.trim() == cell;
    if plain {
        out.push_str(cell);
    } else {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    }
}
