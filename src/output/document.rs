//! Documents that are no records (`whoami`, `doctor`): JSON, the command's own words, or where rows
//! or fields are asked for, a row of what the document holds at the top.

use serde_json::{Map, Value};

use super::escape;
use super::out::{Out, OutputError};
use super::record::{FieldError, FieldKind};
use super::rows::{self, JsonAudience};
use super::schema;
use super::settings::Format;
use super::show::Prepared;

impl Out {
    /// Shows a document (`{"seconds": 60}`), or the command's own words.
    ///
    /// # Errors
    /// Fields that the document does not have.
    pub fn document(
        &mut self,
        document: &Value,
        words: impl FnOnce(&mut Out),
    ) -> Result<(), OutputError> {
        self.show(document, false, words)
    }

    /// As `document`, for what was done: it cannot be refused any more, so a field that there is
    /// not stays empty, with a word about it.
    pub fn outcome(
        &mut self,
        document: &Value,
        words: impl FnOnce(&mut Out),
    ) -> Result<(), OutputError> {
        let mut document = document.clone();
        if let Some(id) = &self.settings.request_id {
            let objects = match &mut document {
                Value::Array(all) => all.as_mut_slice(),
                one => std::slice::from_mut(one),
            };
            for fields in objects.iter_mut().filter_map(Value::as_object_mut) {
                fields.entry("request_id").or_insert_with(|| id.as_str().into());
            }
        }
        self.show(&document, true, words)
    }

    /// Checks `--fields` against a shape of the schema before anything is done, and answers
    /// `--fields help`.
    ///
    /// # Errors
    /// Fields that the shape does not have.
    pub fn prepare_shape(&mut self, shape: &str) -> Result<Prepared, OutputError> {
        let whole = schema::of(Some(shape)).unwrap_or_default();
        let properties = &whole["properties"];
        match self.settings.fields.clone() {
            Some(names) if is_help(&names) => {
                for name in names_of(properties) {
                    self.line(&name);
                }
                self.check().map(|()| Prepared::Answered)
            }
            Some(names) => Ok(choose_fields(properties, &names, &mut None).map(|_| Prepared::Go)?),
            None => Ok(Prepared::Go),
        }
    }

    fn show(
        &mut self,
        document: &Value,
        done: bool,
        words: impl FnOnce(&mut Out),
    ) -> Result<(), OutputError> {
        if let Some(Err(error)) = &self.program {
            return Err(error.clone().into());
        }
        let mut lacking = done.then(Vec::new);
        let named = match &self.settings.fields {
            Some(names) if is_help(names) => {
                for name in names_of(document) {
                    self.line(&name);
                }
                return self.check();
            }
            Some(names) => Some(choose_fields(document, names, &mut lacking)?),
            None => None,
        };
        for error in lacking.into_iter().flatten() {
            self.caution(&format!("{error}; it stays empty"));
        }
        let document = named.as_ref().unwrap_or(document);
        if self.program.is_some() {
            self.filter(document.clone())?;
            return self.check();
        }
        match self.settings.format {
            Some(Format::Json) => self.write(&rows::document(document, self.reader())),
            Some(Format::Jsonl) => {
                for line in objects(document) {
                    let line = line.to_string();
                    self.write(&match self.reader() {
                        JsonAudience::Person => escape::json(&line),
                        JsonAudience::Program => line.into(),
                    });
                    self.write("\n");
                }
            }
            Some(Format::Csv) => self.cells_of(document, true),
            Some(Format::Tsv) => self.cells_of(document, false),
            _ if named.is_some() => self.cells_of(document, false),
            _ => words(self),
        }
        self.check()
    }

    fn cells_of(&mut self, document: &Value, csv: bool) {
        let mut text = String::new();
        let all = objects(document);
        if csv {
            let first = all.first().and_then(|first| first.as_object());
            rows::csv_names(&mut text, first.into_iter().flatten().map(|(name, _)| name.as_str()));
        }
        for object in all {
            let none = Map::new();
            let cells = object.as_object().unwrap_or(&none).values();
            let cells = cells.map(|value| (kind_of(value), value.clone()));
            if csv { rows::csv_cells(&mut text, cells) } else { rows::tsv_cells(&mut text, cells) }
        }
        self.write(&text);
    }
}

/// The rows of a document: the elements of an array, else itself.
fn objects(document: &Value) -> Vec<&Value> {
    match document {
        Value::Array(all) if all.iter().all(Value::is_object) => all.iter().collect(),
        other => vec![other],
    }
}

/// The fields of a document, those of the first element where it is an array.
fn names_of(document: &Value) -> Vec<String> {
    let first = objects(document).into_iter().next().and_then(Value::as_object);
    first.into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

fn is_help(names: &[String]) -> bool {
    matches!(names, [help] if help.trim() == "help")
}

/// A document with these fields alone, in this order. Those that it does not have are an error, or
/// where there is a list for them, empty.
fn choose_fields(
    document: &Value,
    names: &[String],
    lacking: &mut Option<Vec<FieldError>>,
) -> Result<Value, FieldError> {
    let mut pick = |object: &Value| -> Result<Value, FieldError> {
        let all = object.as_object().cloned().unwrap_or_default();
        let mut picked = Map::new();
        for name in names {
            match all.get(name.trim()) {
                Some(value) => picked.insert(name.trim().into(), value.clone()),
                None => {
                    let error = FieldError::of(name, all.keys().map(String::as_str));
                    match lacking {
                        Some(lacking) if lacking.contains(&error) => {}
                        Some(lacking) => lacking.push(error),
                        None => return Err(error),
                    }
                    picked.insert(name.trim().into(), Value::Null)
                }
            };
        }
        Ok(Value::Object(picked))
    };
    Ok(match document {
        Value::Array(all) => Value::Array(all.iter().map(pick).collect::<Result<_, _>>()?),
        one => pick(one)?,
    })
}

fn kind_of(value: &Value) -> FieldKind {
    match value {
        Value::Number(_) => FieldKind::Number,
        Value::Bool(_) => FieldKind::Flag,
        Value::Array(_) => FieldKind::List,
        Value::Object(_) => FieldKind::Nested,
        Value::Null | Value::String(_) => FieldKind::Text,
    }
}
