//! The JSON Schema of what casebook prints (C3), kept beside the shapes it describes.
//!
//! `tests/it/schema.rs` holds real output against it.

use serde_json::{Map, Value};

const TEXT: &str = include_str!("schema.json");

/// The whole schema, or that of one shape with the shapes it refers to; `None` where there is no
/// shape of that name.
pub fn of(shape: Option<&str>) -> Option<Value> {
    let mut whole: Value = serde_json::from_str(TEXT).ok()?;
    let Some(shape) = shape else { return Some(whole) };
    let shapes = whole["$defs"].as_object()?.clone();
    let mut wanted = shapes.get(shape)?.as_object()?.clone();
    let mut kept = Map::new();
    collect(&Value::Object(wanted.clone()), &shapes, &mut kept);
    wanted.insert("$schema".into(), whole["$schema"].take());
    wanted.insert("$defs".into(), Value::Object(kept));
    Some(Value::Object(wanted))
}

/// The names of the shapes.
pub fn names() -> Vec<String> {
    let whole: Value = serde_json::from_str(TEXT).unwrap_or_default();
    whole["$defs"].as_object().into_iter().flat_map(|shapes| shapes.keys().cloned()).collect()
}

fn collect(value: &Value, shapes: &Map<String, Value>, kept: &mut Map<String, Value>) {
    match value {
        Value::Object(fields) => {
            let name =
                fields.get("$ref").and_then(Value::as_str).and_then(|to| to.rsplit('/').next());
            if let Some(name) = name
                && let Some(shape) = shapes.get(name)
                && kept.insert(name.into(), shape.clone()).is_none()
            {
                collect(shape, shapes, kept);
            }
            fields.values().for_each(|field| collect(field, shapes, kept));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, shapes, kept)),
        _ => {}
    }
}
