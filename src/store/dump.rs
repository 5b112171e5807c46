//! Every table that is not made of others, as rows of JSON: what `export --what all` writes and
//! `import` takes (J6).
//!
//! A row is what `schema.sql` says of its table: instants are seconds, bytes are base64, JSON is
//! JSON, letter by letter, because the journal's hashes cover it. Cases, tags, open tasks, files of
//! cases and the search are made anew from the events.

use std::collections::HashMap;

use base64ct::{Base64, Encoding};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::error::{Error, Result};

use super::db::{Db, Row, Value, get, params, params_from_iter};

mod tables;

use tables::{Again, ColumnKind};
pub use tables::{DumpTable, EVENTS, OPERATIONS, REST, STATE};

/// The table of a name.
pub fn find(name: &str) -> Option<&'static DumpTable> {
    const JOURNAL: [&DumpTable; 2] = [&OPERATIONS, &EVENTS];
    JOURNAL.into_iter().chain(STATE).chain(REST).find(|table| table.name == name)
}

impl DumpTable {
    fn names(&self) -> Vec<&'static str> {
        self.columns.iter().map(|(name, _)| *name).collect()
    }

    fn select(&self) -> String {
        let names = self.names();
        let order = names.get(..self.key).unwrap_or(&names).join(", ");
        format!("SELECT {} FROM {} ORDER BY {order}", names.join(", "), self.name)
    }

    fn insert(&self) -> String {
        let names = self.names();
        let marks: Vec<String> = (1..=names.len()).map(|n| format!("?{n}")).collect();
        let (key, rest) = names.split_at(self.key);
        let again = match (self.again, rest.is_empty()) {
            (Again::Over, false) => {
                let sets: Vec<String> =
                    rest.iter().map(|name| format!("{name} = excluded.{name}")).collect();
                format!("ON CONFLICT ({}) DO UPDATE SET {}", key.join(", "), sets.join(", "))
            }
            (Again::Anew, _) => String::new(),
            _ => format!("ON CONFLICT ({}) DO NOTHING", key.join(", ")),
        };
        format!(
            "INSERT INTO {} ({}) VALUES ({}) {again}",
            self.name,
            names.join(", "),
            marks.join(", ")
        )
    }

    /// Writes a row as an object on a line: `{"table":"people","login":…}`; nulls are left out.
    fn line(&self, row: &Row<'_>, line: &mut String) -> Result<()> {
        line.clear();
        line.push_str("{\"table\":\"");
        line.push_str(self.name);
        line.push('"');
        for (n, (name, sort)) in self.columns.iter().enumerate() {
            let value: Value = get(row, n)?;
            if value == Value::Null {
                continue;
            }
            line.push_str(",\"");
            line.push_str(name);
            line.push_str("\":");
            match (value, sort) {
                (Value::Integer(number), _) => line.push_str(&number.to_string()),
                (Value::Text(text), ColumnKind::Json) if is_one_line(&text) => line.push_str(&text),
                (Value::Text(text), _) => line.push_str(&quote(&text)?),
                (Value::Blob(bytes), _) => {
                    line.push('"');
                    line.push_str(&Base64::encode_string(&bytes));
                    line.push('"');
                }
                (other, _) => {
                    let message = format!("{} has {other:?} in {name}", self.name);
                    return Err(Error::damaged(message));
                }
            }
        }
        line.push_str("}\n");
        Ok(())
    }
}

/// JSON as the desk writes it: on one line.
fn is_one_line(text: &str) -> bool {
    !text.is_empty() && !text.contains(['\n', '\r'])
}

fn quote(text: &str) -> Result<String> {
    serde_json::to_string(text).map_err(|why| Error::internal(why.to_string()))
}

/// Every row of a table, as lines, in the order of its key.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each(db: &Db, table: &DumpTable, take: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
    lines(db, table, &table.select(), take)
}

/// Every event: those of no case, then case by case, so that each case can be added up in turn.
///
/// # Errors
/// As `each`.
pub fn each_event(db: &Db, take: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
    let names = EVENTS.names().join(", ");
    let none = format!("SELECT {names} FROM events WHERE case_id IS NULL ORDER BY seq");
    lines(db, &EVENTS, &none, take)?;
    let cases =
        format!("SELECT {names} FROM events WHERE case_id IS NOT NULL ORDER BY case_id, seq");
    lines(db, &EVENTS, &cases, take)
}

fn lines(
    db: &Db,
    table: &DumpTable,
    sql: &str,
    take: &mut dyn FnMut(&str) -> Result<()>,
) -> Result<()> {
    let mut line = String::new();
    db.each(sql, params![], |row| {
        table.line(row, &mut line)?;
        take(&line)?;
        Ok(true)
    })
}

/// A row on its way in: what was read of a line.
#[derive(Debug)]
pub struct IncomingRow<'a> {
    pub table: &'a str,
    cells: HashMap<&'a str, &'a RawValue>,
}

impl<'a> IncomingRow<'a> {
    /// Reads a line of [`each`].
    ///
    /// # Errors
    /// A line that is not an object, or names no table.
    pub fn read(line: &'a str) -> serde_json::Result<IncomingRow<'a>> {
        let mut cells: HashMap<&str, &RawValue> = serde_json::from_str(line)?;
        let table = cells.remove("table").map_or("\"\"", RawValue::get);
        Ok(IncomingRow { table: serde_json::from_str(table)?, cells })
    }
}

/// Empties the tables whose rows come and go.
///
/// # Errors
/// Storage trouble.
pub fn empty(db: &Db) -> Result<()> {
    for table in STATE.iter().chain(REST).filter(|table| table.again == Again::Anew) {
        db.exec(&format!("DELETE FROM {}", table.name), params![])?;
    }
    Ok(())
}

/// Empties everything that a new desk comes with, its journal too.
///
/// # Errors
/// Storage trouble.
pub fn clear(db: &Db) -> Result<()> {
    for name in ["passwords", "sessions", "request_ids", "events", "operations"] {
        db.exec(&format!("DELETE FROM {name}"), params![])?;
    }
    for table in REST.iter().chain(STATE).rev() {
        db.exec(&format!("DELETE FROM {}", table.name), params![])?;
    }
    Ok(())
}

/// The way in of one table's rows, its statement made once.
pub struct Intake {
    table: &'static DumpTable,
    sql: String,
}

impl Intake {
    pub fn of(table: &'static DumpTable) -> Intake {
        Intake { table, sql: table.insert() }
    }

    pub fn name(&self) -> &'static str {
        self.table.name
    }

    /// Takes a row in; its values, in the order of the columns.
    ///
    /// # Errors
    /// A column that there is not or a value that does not fit (6), storage trouble.
    pub fn take(&self, db: &Db, given: &IncomingRow<'_>, held: bool) -> Result<()> {
        let known = |name: &&&str| self.table.columns.iter().all(|(column, _)| *column != **name);
        if let Some(name) = given.cells.keys().find(known) {
            return Err(Error::invalid("line", format!("{} has no “{name}”", self.table.name)));
        }
        let mut values = Vec::with_capacity(self.table.columns.len());
        for (name, sort) in self.table.columns {
            let cell = given.cells.get(name).copied();
            let value = value(cell, *sort).ok_or_else(|| {
                Error::invalid("line", format!("{}: {name} is not what it should be", given.table))
            })?;
            values.push(value);
        }
        if held {
            hold(self.table, &mut values);
        }
        db.exec(&self.sql, params_from_iter(values)).map(|_| ()).map_err(|why| match why.code {
            // A rule of the schema: the file is wrong, not the program.
            "constraint" => Error::invalid("line", format!("{} does not fit", given.table)),
            _ => why,
        })
    }
}

/// Mail that has not gone out waits: the other desk may have sent it (J5).
fn hold(table: &DumpTable, values: &mut [Value]) {
    let place = |name: &str| table.columns.iter().position(|(column, _)| *column == name);
    if let (Some(state), Some(next)) = (place("state"), place("next_attempt_at"))
        && values.get(state).is_some_and(
            |state| matches!(state, Value::Text(text) if text == "queued" || text == "claimed"),
        )
    {
        values[state] = Value::Text("held".into());
        values[next] = Value::Null;
    }
}

fn value(cell: Option<&RawValue>, sort: ColumnKind) -> Option<Value> {
    let Some(cell) = cell.map(RawValue::get).filter(|text| *text != "null") else {
        return Some(match sort {
            ColumnKind::Later(number) => Value::Integer(number),
            _ => Value::Null,
        });
    };
    Some(match sort {
        ColumnKind::Whole | ColumnKind::Later(_) => Value::Integer(cell.parse().ok()?),
        ColumnKind::Text => Value::Text(serde_json::from_str(cell).ok()?),
        // JSON that could not stand on one line came as a text.
        ColumnKind::Json if cell.starts_with('"') => Value::Text(serde_json::from_str(cell).ok()?),
        ColumnKind::Json => Value::Text(cell.to_string()),
        ColumnKind::Bytes => {
            Value::Blob(Base64::decode_vec(&serde_json::from_str::<String>(cell).ok()?).ok()?)
        }
    })
}

impl IncomingRow<'_> {
    /// A cell as the type it should be.
    pub fn cell<T: for<'d> Deserialize<'d>>(&self, name: &str) -> Option<T> {
        serde_json::from_str(self.cells.get(name)?.get()).ok()
    }

    /// A cell as it stands.
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.cells.get(name).map(|cell| cell.get())
    }

    /// Bytes of a cell.
    pub fn bytes(&self, name: &str) -> Option<Vec<u8>> {
        Base64::decode_vec(&self.cell::<String>(name)?).ok()
    }
}

/// How many operations there are, with the hash of the last as hexadecimal digits.
///
/// # Errors
/// Storage trouble.
pub fn head(db: &Db) -> Result<(i64, Option<String>)> {
    let sql = "SELECT id FROM operations ORDER BY id DESC LIMIT 1";
    let last = db.row(sql, params![], |row| get::<i64>(row, 0))?;
    Ok((last.unwrap_or(0), super::journal::head(db)?))
}

/// The hash of an operation.
///
/// # Errors
/// Storage trouble.
pub fn hash_of(db: &Db, operation: i64) -> Result<Option<Vec<u8>>> {
    db.row("SELECT hash FROM operations WHERE id = ?1", params![operation], |row| get(row, 0))
}

/// Whether nothing but `init` ever happened here.
///
/// # Errors
/// Storage trouble.
pub fn is_blank(db: &Db) -> Result<bool> {
    let sql = "SELECT 1 FROM operations WHERE command <> 'init' \
               UNION ALL SELECT 1 FROM mails UNION ALL SELECT 1 FROM cases LIMIT 1";
    Ok(db.row(sql, params![], |row| get::<i64>(row, 0))?.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is made of events, or belongs to the machine and the moment.
    const NOT_IN: &[&str] = &[
        "cases",
        "case_tags",
        "case_watchers",
        "open_tasks",
        "attachments",
        "search_articles",
        "search_public",
        "search_notes",
        "request_ids",
        "passwords",
        "sessions",
        "refusals",
        "customer_days",
    ];

    #[test]
    fn every_table_and_column_of_the_schema_has_its_place() {
        let schema = include_str!("../../schema.sql");
        let mut seen = 0;
        for part in schema.split("CREATE ").skip(1) {
            let Some((name, body)) = part
                .strip_prefix("TABLE ")
                .or_else(|| part.strip_prefix("VIRTUAL TABLE "))
                .and_then(|rest| rest.split_once(' '))
            else {
                continue;
            };
            let Some(table) = find(name) else {
                assert!(NOT_IN.contains(&name), "{name} is neither exported nor named here");
                continue;
            };
            let columns: Vec<&str> = body
                .lines()
                .skip(1)
                .take_while(|line| !line.starts_with(')'))
                .filter_map(|line| line.split_whitespace().next())
                .filter(|word| {
                    word.chars().all(|c| c.is_ascii_lowercase() || "_0123456789".contains(c))
                })
                .collect();
            assert_eq!(columns, table.names(), "{name}");
            seen += 1;
        }
        assert_eq!(seen, STATE.len() + REST.len() + 2);
    }
}
