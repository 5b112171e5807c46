//! One value as one cell: as programs read it, and as people do.
//!
//! Knows the kinds of fields (`record::Kind`), not rows or formats. What it returns for people is
//! already escaped (J3).

use std::borrow::Cow;

use chrono_tz::Tz;
use serde_json::Value;

use super::color::Tone;
use super::escape::{Keep, visible};
use super::record::FieldKind;
use super::time;
use crate::domain::time::Instant;

/// How people see things: decided once, for a whole run.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub zone: Tz,
    pub now: Instant,
    pub ascii: bool,
    pub color: bool,
    /// Columns of the screen; `None`: no limit.
    pub width: Option<usize>,
}

impl Look {
    /// The mark of a cut text.
    pub fn ellipsis(&self) -> &'static str {
        if self.ascii { "..." } else { "…" }
    }
}

/// A clock with less than this many seconds left is shown as pressing.
const PRESSING: i64 = 3600;

/// The value as JSON has it.
pub(super) fn for_json(kind: FieldKind, value: Value) -> Value {
    match (kind, value) {
        (FieldKind::Due, Value::Number(_)) => Value::Null,
        (_, value) => value,
    }
}

/// The value as a cell for programs, not yet escaped.
pub(super) fn for_programs(kind: FieldKind, value: Value) -> String {
    match for_json(kind, value) {
        Value::Null => String::new(),
        Value::String(text) => text,
        Value::Array(items) if items.iter().all(Value::is_string) => join(&items, ","),
        other => other.to_string(),
    }
}

/// The value in words, on one line, escaped, with the tone that its kind has by itself.
pub(super) fn for_people(kind: FieldKind, value: &Value, look: &Look) -> (String, Tone) {
    let plain = |text: String| (text, Tone::Plain);
    match (kind, value) {
        (_, Value::Null) => plain(String::new()),
        (FieldKind::Due, Value::String(at)) => match at.parse::<Instant>() {
            Ok(at) => running(at.since(look.now)),
            Err(_) => plain(one_line(at)),
        },
        (FieldKind::Due, Value::Number(seconds)) => {
            (time::stopped_remaining(seconds.as_i64().unwrap_or_default()), Tone::Faint)
        }
        (FieldKind::Instant, Value::String(at)) => match at.parse::<Instant>() {
            Ok(at) => plain(time::minute(at, look.zone)),
            Err(_) => plain(one_line(at)),
        },
        (FieldKind::Span, Value::Number(seconds)) => {
            plain(time::span(seconds.as_i64().unwrap_or_default()))
        }
        (FieldKind::Id, Value::String(text)) => (one_line(text), Tone::Name),
        (_, Value::Bool(true)) => plain("yes".to_owned()),
        (_, Value::Bool(false)) => plain("no".to_owned()),
        (_, Value::String(text)) => plain(one_line(text)),
        (_, Value::Array(items)) if items.iter().all(Value::is_string) => {
            plain(one_line(&join(items, ", ")))
        }
        (_, other) => plain(one_line(&other.to_string())),
    }
}

/// The first words of a longer text on one line: every run of white space becomes one space.
pub(super) fn first_words(text: &str, most: usize) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().take(most));
        if line.len() > most {
            break;
        }
    }
    visible(&line, Keep::Nothing).into_owned()
}

fn running(seconds: i64) -> (String, Tone) {
    let tone = match seconds {
        ..0 => Tone::Bad,
        0..PRESSING => Tone::Warning,
        _ => Tone::Plain,
    };
    // A sign before the words, so that a column is read at a glance without colour (D12).
    let sign = if seconds < 0 { "! " } else { "" };
    (format!("{sign}{}", time::remaining(seconds)), tone)
}

fn one_line(text: &str) -> String {
    match visible(text, Keep::Nothing) {
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    }
}

fn join(items: &[Value], separator: &str) -> String {
    items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn look() -> Look {
        let now = "2026-11-23T12:00:00Z".parse().unwrap();
        Look { zone: chrono_tz::Europe::Berlin, now, ascii: false, color: true, width: Some(80) }
    }

    #[test]
    fn people_see_words() {
        for (kind, value, text, tone) in [
            (FieldKind::Text, json!(null), "", Tone::Plain),
            (FieldKind::Text, json!("a\u{1b}[2J\nb"), "a\\x1b[2J\\nb", Tone::Plain),
            (FieldKind::Id, json!("SR-000001"), "SR-000001", Tone::Name),
            (FieldKind::Number, json!(-5), "-5", Tone::Plain),
            (FieldKind::Instant, json!("2026-11-23T13:00:00Z"), "2026-11-23 14:00", Tone::Plain),
            (FieldKind::Instant, json!("soon\u{7}"), "soon\\x07", Tone::Plain),
            (FieldKind::Span, json!(93_600), "1d 2h", Tone::Plain),
            (FieldKind::Due, json!("2026-11-23T15:10:00Z"), "in 3h 10m", Tone::Plain),
            (FieldKind::Due, json!("2026-11-23T12:20:00Z"), "in 20m", Tone::Warning),
            (FieldKind::Due, json!("2026-11-23T09:50:00Z"), "! 2h 10m late", Tone::Bad),
            (FieldKind::Due, json!(10_800), "stopped, 3h left", Tone::Faint),
            (FieldKind::Flag, json!(true), "yes", Tone::Plain),
            (FieldKind::Flag, json!(false), "no", Tone::Plain),
            (FieldKind::List, json!(["vpn", "b\u{202e}"]), "vpn, b\\u{202e}", Tone::Plain),
            (FieldKind::Nested, json!({"a": 1}), "{\"a\":1}", Tone::Plain),
        ] {
            assert_eq!(for_people(kind, &value, &look()), (text.to_owned(), tone), "{value}");
        }
    }

    #[test]
    fn programs_see_values() {
        for (kind, value, text) in [
            (FieldKind::Text, json!(null), ""),
            (FieldKind::Number, json!(-5), "-5"),
            (FieldKind::Instant, json!("2026-11-23T13:00:00Z"), "2026-11-23T13:00:00Z"),
            (FieldKind::Span, json!(93_600), "93600"),
            (FieldKind::Due, json!("2026-11-23T13:00:00Z"), "2026-11-23T13:00:00Z"),
            (FieldKind::Due, json!(10_800), ""),
            (FieldKind::Flag, json!(true), "true"),
            (FieldKind::List, json!(["a", "b"]), "a,b"),
            (FieldKind::Nested, json!([{"a": 1}]), "[{\"a\":1}]"),
        ] {
            assert_eq!(for_programs(kind, value), text);
        }
    }

    #[test]
    fn first_words_are_one_escaped_line() {
        assert_eq!(
            first_words("  The printer\r\n\tis \u{1b}[1m dead ", 99),
            "The printer is \\x1b[1m dead"
        );
        assert!(first_words(&"long ".repeat(10_000), 50).len() < 60);
        assert!(first_words(&"x".repeat(10_000), 50).len() < 60);
    }
}
