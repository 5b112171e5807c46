//! Things that can be shown: their fields, and which of them a person asked for.
//!
//! Knows names and kinds of fields, not how a format writes them (`cell`, `rows`, `table`). Each
//! shape of the contract (a case, an outbox row …) is a `Record` beside the command that shows it.

use crate::domain::suggest;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use super::cell;
use super::color::Tone;

/// One thing to show.
pub trait Record {
    /// All fields, in the order of the JSON object.
    fn fields() -> &'static [Field]
    where
        Self: Sized;

    /// The default columns in their order, where that is not the order of the fields.
    fn columns() -> &'static [&'static str]
    where
        Self: Sized,
    {
        &[]
    }

    /// The value of a field, `Null` when empty. Instants are RFC 3339 text, spans seconds.
    fn value(&self, field: &str) -> Value;

    /// The same without a copy, for the long ones: JSON writes them straight.
    fn lent(&self, _field: &str) -> Option<Lent<'_>> {
        None
    }

    /// What `--quiet` prints: the number or key.
    fn id(&self) -> String;

    /// How a cell looks. The words must say the same without it.
    fn tone(&self, _field: &str) -> Tone {
        Tone::Plain
    }
}

/// A value that the record keeps.
pub enum Lent<'a> {
    Text(&'a str),
    Value(&'a Value),
}

/// What a field holds, and so how people see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Text,
    /// A number or key that must never be cut or wrapped.
    Id,
    Number,
    /// RFC 3339 text; people see it in their zone.
    Instant,
    /// Seconds; people see `1d 2h`.
    Span,
    /// A deadline. RFC 3339 text while the clock runs, seconds left (negative: late) while it is
    /// stopped; people see what is left. JSON and TSV have the deadline or nothing.
    Due,
    Flag,
    List,
    Nested,
}

/// Where a field is a column when no columns are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnPlace {
    No,
    /// Everywhere. On a narrow screen the highest rank goes first; rank 0 stays.
    Rank(u8),
    /// Only in output for programs.
    Piped,
    /// Only on the screen, with its rank there.
    Screen(u8),
}

/// A field of a record. Built as constants: `Field::key("number", Kind::Id).column("number", 0)`.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    /// The word over the table's column.
    pub head: &'static str,
    pub kind: FieldKind,
    pub column: ColumnPlace,
    /// True for a key of the JSON object; other fields only come when asked for.
    pub key: bool,
    /// True for the column that takes what the others leave and is cut.
    pub flexible: bool,
    /// A field whose first words follow in the same cell as far as the line goes.
    pub tail: Option<&'static str>,
}

impl Field {
    /// A key of the JSON object.
    pub const fn key(name: &'static str, kind: FieldKind) -> Field {
        let column = ColumnPlace::No;
        Field { name, head: name, kind, column, key: true, flexible: false, tail: None }
    }

    /// A field beyond the JSON object: a table's own column, or `contact.name`.
    pub const fn extra(name: &'static str, kind: FieldKind) -> Field {
        Field { key: false, ..Field::key(name, kind) }
    }

    /// A default column under `head`; see `Column::Rank`.
    pub const fn column(self, head: &'static str, rank: u8) -> Field {
        Field { head, column: ColumnPlace::Rank(rank), ..self }
    }

    /// A default column of tables only: what paints.
    pub const fn only_in_tables(self, rank: u8) -> Field {
        Field { head: "", column: ColumnPlace::Screen(rank), ..self }
    }

    /// A default column of output for programs only.
    pub const fn only_in_pipes(self) -> Field {
        Field { column: ColumnPlace::Piped, ..self }
    }

    /// Takes the rest of the line and is cut there.
    pub const fn flexible(self) -> Field {
        Field { flexible: true, ..self }
    }

    /// Takes the rest of the line, followed there by the first words of another field.
    pub const fn followed_by(self, tail: &'static str) -> Field {
        Field { flexible: true, tail: Some(tail), ..self }
    }
}

/// A field that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no field “{name}”")]
pub struct FieldError {
    pub name: String,
    /// The nearest names, best first.
    pub nearest: Vec<String>,
}

impl FieldError {
    /// A name that is none of these.
    pub(super) fn of<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> FieldError {
        let nearest = suggest::nearest(name, known);
        FieldError { name: name.chars().take(60).collect(), nearest }
    }

    /// What to do about it.
    pub fn hint(&self) -> String {
        match self.nearest.as_slice() {
            [] => "`--fields help` lists the fields".to_owned(),
            names => format!("did you mean {}? `--fields help` lists them all", names.join(", ")),
        }
    }
}

/// The fields named, in that order.
pub(super) fn choose_fields(
    all: &'static [Field],
    names: &[String],
) -> Result<Vec<&'static Field>, FieldError> {
    let find = |name: &String| {
        let name = name.trim();
        all.iter().find(|field| field.name == name).ok_or_else(|| unknown(all, name))
    };
    names.iter().map(find).collect()
}

/// The keys of the JSON object.
pub(super) fn keys(all: &'static [Field]) -> Vec<&'static Field> {
    all.iter().filter(|field| field.key).collect()
}

/// The columns when none are asked for.
pub(super) fn columns(all: &'static [Field], piped: bool) -> Vec<&'static Field> {
    let default = |field: &&Field| match field.column {
        ColumnPlace::No => false,
        ColumnPlace::Rank(_) => true,
        ColumnPlace::Piped => piped,
        ColumnPlace::Screen(_) => !piped,
    };
    all.iter().filter(default).collect()
}

/// The default columns by name; those for programs only where `piped`.
pub(super) fn columns_of(
    all: &'static [Field],
    names: &[&str],
    piped: bool,
) -> Result<Vec<&'static Field>, FieldError> {
    let find = |name: &&str| {
        all.iter().find(|field| field.name == *name).ok_or_else(|| unknown(all, name))
    };
    let mut found = names.iter().map(find).collect::<Result<Vec<_>, _>>()?;
    found.retain(|field| match field.column {
        ColumnPlace::Piped => piped,
        ColumnPlace::Screen(_) => !piped,
        ColumnPlace::No | ColumnPlace::Rank(_) => true,
    });
    Ok(found)
}

fn unknown(all: &'static [Field], name: &str) -> FieldError {
    FieldError::of(name, all.iter().map(|field| field.name))
}

/// A record as its JSON object, with the given keys only.
pub(super) struct RecordObject<'a, R> {
    pub record: &'a R,
    pub fields: &'a [&'static Field],
}

impl<R: Record> Serialize for RecordObject<'_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.fields.len()))?;
        for field in self.fields {
            match self.record.lent(field.name) {
                Some(Lent::Text(text)) => map.serialize_entry(field.name, text)?,
                Some(Lent::Value(value)) => map.serialize_entry(field.name, value)?,
                None => {
                    let value = cell::for_json(field.kind, self.record.value(field.name));
                    map.serialize_entry(field.name, &value)?;
                }
            }
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: &[Field] = &[
        Field::key("number", FieldKind::Id).column("number", 0),
        Field::key("subject", FieldKind::Text).column("subject", 0).followed_by("description"),
        Field::key("description", FieldKind::Text).only_in_pipes(),
        Field::key("status", FieldKind::Text).column("status", 2),
        Field::extra("contact.name", FieldKind::Text),
    ];

    fn names(fields: &[&Field]) -> Vec<&'static str> {
        fields.iter().map(|field| field.name).collect()
    }

    #[test]
    fn columns_keys_and_what_is_asked_for() {
        assert_eq!(names(&columns(FIELDS, false)), ["number", "subject", "status"]);
        assert_eq!(names(&columns(FIELDS, true)), ["number", "subject", "description", "status"]);
        assert_eq!(names(&keys(FIELDS)), ["number", "subject", "description", "status"]);
        let asked = ["contact.name".to_owned(), " number".to_owned()];
        assert_eq!(names(&choose_fields(FIELDS, &asked).unwrap()), ["contact.name", "number"]);
    }

    #[test]
    fn an_unknown_field_names_the_nearest() {
        let error = choose_fields(FIELDS, &["subjekt".to_owned()]).unwrap_err();
        assert_eq!(error.to_string(), "there is no field “subjekt”");
        assert_eq!(error.nearest, ["subject"]);
        assert_eq!(error.hint(), "did you mean subject? `--fields help` lists them all");
        let error = choose_fields(FIELDS, &["zzz".to_owned()]).unwrap_err();
        assert_eq!(error.hint(), "`--fields help` lists the fields");
    }
}
