//! Whether the file has the tables, indexes and nothing else that `schema.sql` makes.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::connection::Db;
use super::errors::explain;
use crate::error::Result;
use crate::store::schema::SCHEMA;

/// What a desk has by its type and name: the statement of an index, the columns of a table. A
/// table that a migration has changed has another statement and the same columns.
type Things = BTreeMap<(String, String), String>;

/// What is in the file and not of casebook, is missing, or is not as it should be.
///
/// # Errors
/// Storage trouble.
pub fn foreign_schema(db: &Db) -> Result<Vec<String>> {
    let model = Connection::open_in_memory().map_err(explain)?;
    model.execute_batch(SCHEMA).map_err(explain)?;
    let (ours, theirs) = (things(&model)?, things(&db.connection)?);
    let mut findings = Vec::new();
    for (thing, words) in &theirs {
        let (sort, name) = thing;
        match ours.get(thing) {
            None => findings.push(format!("the {sort} {name} is not of casebook")),
            Some(own) if own != words => {
                findings.push(format!("the {sort} {name} is not as casebook makes it"));
            }
            Some(_) => {}
        }
    }
    for (sort, name) in ours.keys().filter(|thing| !theirs.contains_key(thing)) {
        findings.push(format!("the {sort} {name} is missing"));
    }
    Ok(findings)
}

fn things(connection: &Connection) -> Result<Things> {
    let read = || -> rusqlite::Result<Things> {
        let mut all = Things::new();
        let mut named = connection.prepare(
            "SELECT type, name, coalesce(sql, '') FROM sqlite_schema \
             WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'",
        )?;
        let mut columns = connection.prepare(
            "SELECT group_concat(line, char(10)) FROM (SELECT name || ' ' || type || ' ' || \
             \"notnull\" || ' ' || coalesce(dflt_value, '') || ' ' || pk AS line \
             FROM pragma_table_xinfo(?1) ORDER BY name)",
        )?;
        let mut rows = named.query([])?;
        while let Some(row) = rows.next()? {
            let (sort, name, sql): (String, String, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            let words = match sort.as_str() {
                "table" if !sql.to_uppercase().starts_with("CREATE VIRTUAL") => columns
                    .query_row([&name], |row| row.get::<_, Option<String>>(0))?
                    .unwrap_or_default(),
                _ => sql.split_whitespace().collect::<Vec<_>>().join(" "),
            };
            all.insert((sort, name), words);
        }
        Ok(all)
    };
    read().map_err(explain)
}
