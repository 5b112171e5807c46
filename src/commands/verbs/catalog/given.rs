//! Entries as they are given: by the flags of `add` and `edit`, by the rows of a CSV file.

use std::collections::HashMap;

use clap::ArgMatches;
use serde_json::{Map, Value, json};

use crate::casework::Desk;
use crate::casework::policy::apply::problems_error;
use crate::domain::actor::Actor;
use crate::error::{Error, Result};
use crate::outside::Input;
use crate::policy;
use crate::policy::{Entry, Section, schema};

use super::{body, extra, unknown};

/// The flag of a noun by which its entry says who is in which group, and what it names.
pub(super) fn membership(kind: Section) -> Option<(&'static str, &'static str)> {
    match kind {
        Section::Group => Some(("member", "A member")),
        Section::Agent => Some(("group", "A group")),
        _ => None,
    }
}

/// An entry from the flags of `add` or `edit`.
pub(super) fn from_flags(
    desk: &Desk,
    actor: &Actor,
    kind: Section,
    verb: &str,
    key: &str,
    sub: &ArgMatches,
) -> Result<Entry> {
    let old = body(desk, kind, key)?;
    let mut base = match (verb, old) {
        ("add", Some(_)) => {
            return Err(Error::conflict(format!("the {kind} {key} already exists"))
                .hint(format!("change it: `casebook {kind} edit {key}`")));
        }
        ("add", None) => None,
        (_, Some(old)) => Some(old),
        (_, None) => return Err(unknown(desk, kind, key)),
    };
    if let Some(base) = base.as_mut().and_then(Value::as_object_mut) {
        let retired = base.remove("retired_at").is_some_and(|at| !at.is_null());
        if retired && !sub.get_flag("unretire") {
            return Err(Error::invalid("key", format!("{key} is retired"))
                .hint(format!("bring it back: `casebook {kind} edit {key} --unretire`")));
        }
    }
    let own = kind.key_field().unwrap_or("key");
    let mut flags = vec![(own.to_string(), json!(key))];
    for field in schema::fields(kind) {
        if field.name == own || !field.form.fits_a_flag() {
            continue;
        }
        let Some(values) = sub.get_many::<String>(field.name) else { continue };
        let values: Vec<&String> = values.collect();
        let joins = membership(kind).is_some_and(|(flag, _)| flag == field.flag());
        let value = match values.as_slice() {
            [one] if one.is_empty() => Value::Null,
            // Who is in a group already stays.
            several if joins => {
                let before = base.as_ref().and_then(|base| base[field.name].as_array());
                let given = several.iter().flat_map(|names| names.split(',')).map(str::trim);
                let mut all: Vec<Value> = before.cloned().unwrap_or_default();
                all.extend(given.filter(|name| !name.is_empty()).map(|name| json!(name)));
                json!(all)
            }
            [one] => json!(one),
            several => json!(several),
        };
        flags.push((field.name.into(), value));
    }
    if let Some((flag, _)) = membership(kind) {
        let out = without(sub, flag);
        let field = if kind == Section::Group { "members" } else { "groups" };
        if !out.is_empty() {
            let given =
                flags.iter().position(|(name, _)| name == field).map(|at| flags.remove(at).1);
            let all = given.or_else(|| base.as_ref().map(|base| base[field].clone()));
            let mut all = all.as_ref().and_then(Value::as_array).cloned().unwrap_or_default();
            all.retain(|name| {
                name.as_str().is_none_or(|name| !out.iter().any(|gone| gone == name))
            });
            flags.push((field.into(), json!(all)));
        }
    }
    extra::change(kind, sub, base.as_ref(), &mut flags)?;
    let entry =
        policy::entry(kind, base.as_ref(), &flags).map_err(|problems| problems_error(&problems))?;
    if kind == Section::Contact {
        extra::may_change(actor, base.as_ref(), &entry.body)?;
    }
    Ok(entry)
}

/// The largest CSV file, in bytes.
const MOST_CSV: u64 = 256 << 20;

/// Whom `--no-member` or `--no-group` names.
fn without(sub: &ArgMatches, flag: &str) -> Vec<String> {
    let given = sub.try_get_many::<String>(&format!("no-{flag}")).ok().flatten();
    let names = given.into_iter().flatten().flat_map(|names| names.split(','));
    names.map(|name| name.trim().to_string()).filter(|name| !name.is_empty()).collect()
}

/// The entries of the other side, without the word that put somebody into a group.
pub(super) fn taken_out(
    desk: &Desk,
    kind: Section,
    key: &str,
    sub: &ArgMatches,
) -> Result<Vec<Entry>> {
    let Some((flag, _)) = membership(kind) else { return Ok(Vec::new()) };
    let (other, field) = match kind {
        Section::Group => (Section::Agent, "groups"),
        _ => (Section::Group, "members"),
    };
    let mut entries = Vec::new();
    for name in without(sub, flag) {
        let Some(mut old) = body(desk, other, &name)? else {
            return Err(unknown(desk, other, &name).field(&format!("no-{flag}")));
        };
        let at = old.as_object_mut().and_then(|old| old.remove("retired_at"));
        let retired = at.is_some_and(|at| !at.is_null());
        let mut all = old[field].as_array().cloned().unwrap_or_default();
        let before = all.len();
        all.retain(|one| one.as_str() != Some(key));
        if all.len() < before {
            let flags = [(field.to_string(), json!(all))];
            let entry = policy::entry(other, Some(&old), &flags);
            let entry = entry.map_err(|problems| problems_error(&problems))?;
            entries.push(Entry { retired, ..entry });
        }
    }
    Ok(entries)
}

/// The rows of a CSV file, all of them or none; a row that exists is changed.
pub(super) fn csv_entries(desk: &Desk, kind: Section, sub: &ArgMatches) -> Result<Vec<Entry>> {
    let input = sub.get_one::<Input>("file").unwrap_or(&Input::Stdin);
    let path = input.name();
    let bytes = input.read(MOST_CSV, "file")?;
    let sheet = crate::transfer::csv::read(bytes.as_slice())
        .map_err(|why| Error::invalid("file", format!("{path}: {why}")))?;
    let own = kind.key_field().unwrap_or("key");
    let known: Map<String, Value> = schema::fields(kind)
        .iter()
        .flat_map(|f| {
            [(f.name.to_string(), json!(f.name)), (f.flag().replace('-', "_"), json!(f.name))]
        })
        .collect();
    let mut names = Vec::new();
    for column in &sheet.columns {
        let name = column.trim().to_lowercase().replace('-', "_");
        match known.get(&name).and_then(Value::as_str) {
            Some(name) => names.push(name.to_string()),
            None => {
                return Err(Error::unknown("column", column, known.keys().map(String::as_str))
                    .hint(format!("{path}, line 1; nothing was changed")));
            }
        }
    }
    let mut entries = Vec::new();
    let mut problems = Vec::new();
    let mut lines: HashMap<String, u64> = HashMap::new();
    for row in &sheet.rows {
        let flags: Vec<(String, Value)> = names
            .iter()
            .zip(&row.cells)
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(name, cell)| (name.clone(), json!(cell)))
            .collect();
        let key = flags.iter().find(|(name, _)| name == own).and_then(|(_, key)| key.as_str());
        if let Some(first) = key.and_then(|key| lines.insert(key.to_string(), row.line)) {
            let key = key.unwrap_or_default();
            return Err(Error::invalid(
                own,
                format!("{path}:{}: {own} {key} is given twice", row.line),
            )
            .hint(format!("it is in line {first} already; nothing was changed")));
        }
        let mut base = match key {
            Some(key) => body(desk, kind, key)?,
            None => None,
        };
        if let Some(base) = base.as_mut().and_then(Value::as_object_mut) {
            base.remove("retired_at");
        }
        match policy::entry(kind, base.as_ref(), &flags) {
            Ok(mut entry) => {
                entry.file.clone_from(&path);
                entry.line = usize::try_from(row.line).unwrap_or(0);
                entries.push(entry);
            }
            Err(found) => problems.extend(found.into_iter().map(|mut problem| {
                problem.file.clone_from(&path);
                problem.line = usize::try_from(row.line).ok();
                problem
            })),
        }
    }
    if problems.is_empty() { Ok(entries) } else { Err(problems_error(&problems)) }
}
