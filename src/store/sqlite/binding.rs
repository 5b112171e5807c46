//! Parameters and columns between the store's own types and SQLite's.

use rusqlite::types::{ToSqlOutput, ValueRef as SqliteValue};
use rusqlite::{CachedStatement, ToSql};

use crate::error::{Error, Result};
use crate::store::value::{Columns, Params, ValueRef};

/// A row that SQLite found.
pub struct Found<'a>(pub &'a rusqlite::Row<'a>);

impl Columns for Found<'_> {
    fn column(&self, index: usize) -> Result<ValueRef<'_>> {
        Ok(match self.0.get_ref(index).map_err(super::errors::explain)? {
            SqliteValue::Null => ValueRef::Null,
            SqliteValue::Integer(number) => ValueRef::Integer(number),
            SqliteValue::Real(number) => ValueRef::Real(number),
            SqliteValue::Text(bytes) => {
                ValueRef::Text(std::str::from_utf8(bytes).map_err(|why| {
                    Error::damaged("the desk holds text that is not UTF-8").caused_by(why)
                })?)
            }
            SqliteValue::Blob(bytes) => ValueRef::Blob(bytes),
        })
    }
}

struct Parameter<'a>(ValueRef<'a>);

impl ToSql for Parameter<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            ValueRef::Null => SqliteValue::Null,
            ValueRef::Integer(number) => SqliteValue::Integer(number),
            ValueRef::Real(number) => SqliteValue::Real(number),
            ValueRef::Text(text) => SqliteValue::Text(text.as_bytes()),
            ValueRef::Blob(bytes) => SqliteValue::Blob(bytes),
        }))
    }
}

/// Gives a statement its parameters, all of them.
///
/// # Errors
/// More or fewer than it has places for (70).
pub fn bind(statement: &mut CachedStatement<'_>, params: impl Params) -> Result<()> {
    let mut bound = 0;
    params.each(&mut |value| {
        bound += 1;
        statement.raw_bind_parameter(bound, Parameter(value)).map_err(super::errors::explain)
    })?;
    if bound == statement.parameter_count() {
        return Ok(());
    }
    let places = statement.parameter_count();
    Err(Error::internal(format!("a statement with {places} places was given {bound} values")))
}
