//! Reads policy files: every problem with its line, not the first one alone.
//!
//! TOML becomes JSON values and a table of lines; `form` checks the values against `shape`; an
//! entry that is right goes through its domain type once, so that equal entries have equal bodies
//! however they were spelled. What names what, and whether the whole makes sense, is `validate`.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::domain::address;
use crate::domain::section::Section;
use crate::domain::suggest::did_you_mean;
use crate::policy::entries::{default_body, normalise};
use crate::policy::schema;
use crate::policy::schema::Form;
use crate::policy::value_types;
use crate::policy::value_types::ValueFault;
use crate::policy::{Draft, Entry, Lines, Named, Problem, Source, heading, line_of};

/// Reads the files of one call together; all problems of all files where there is one.
pub fn read(sources: &[Source]) -> Result<Draft, Vec<Problem>> {
    let mut reader = PolicyReader::default();
    for source in sources {
        reader.file(source);
    }
    if reader.problems.is_empty() { Ok(reader.draft) } else { Err(reader.problems) }
}

/// Makes one entry from flags: names as in the file, values as text, texts or typed. With `base`,
/// the entry as it is now, only what the flags name changes; a flag without text takes the field
/// back to its default.
pub fn entry(
    kind: Section,
    base: Option<&Value>,
    flags: &[(String, Value)],
) -> Result<Entry, Vec<Problem>> {
    let mut table = match base {
        Some(Value::Object(table)) => table.clone(),
        _ => Map::new(),
    };
    table.retain(|_, value| !value.is_null());
    for (name, value) in flags {
        let field = schema::fields(kind).iter().find(|field| field.name == name);
        match (field, value) {
            (_, Value::Null) => drop(table.remove(name)),
            (Some(field), value) => {
                table.insert(name.clone(), value_types::from_flag(field.form, value));
            }
            (None, value) => drop(table.insert(name.clone(), value.clone())),
        }
    }
    let mut faults = Vec::new();
    let built = build(kind, &table, &mut faults);
    let (key, body) = match built {
        Some(built) if faults.is_empty() => built,
        _ => {
            let key = heading(kind, &kind.key_of(&Value::Object(table)));
            let problem = |fault: ValueFault| Problem {
                file: String::new(),
                line: None,
                key: key.clone(),
                message: fault.message,
                hint: fault.hint,
            };
            return Err(faults.into_iter().map(problem).collect());
        }
    };
    Ok(Entry {
        kind,
        key,
        body,
        file: String::new(),
        line: 0,
        lines: Lines::new(),
        silent: Vec::new(),
        retired: false,
    })
}

/// Checks a table and takes it through its domain type: the entry's key and body.
fn build(
    kind: Section,
    table: &Map<String, Value>,
    faults: &mut Vec<ValueFault>,
) -> Option<(String, Value)> {
    let before = faults.len();
    let mut right = value_types::check_fields(schema::fields(kind), table, "", faults);
    if faults.len() > before {
        return None;
    }
    name_by_key(kind, &mut right);
    if kind == Section::Route && !right.contains_key("key") {
        right.insert("key".into(), Value::String(route_key(&right)));
    }
    canonical(kind, &mut right);
    match normalise(kind, Value::Object(right)) {
        Ok(body) => Some((kind.key_of(&body), body)),
        Err(error) => {
            let message = value_types::cut(&error.to_string());
            faults.push(ValueFault { path: String::new(), message, hint: None });
            None
        }
    }
}

/// What has no name or label is called by its key; a service by the last part of it.
fn name_by_key(kind: Section, table: &mut Map<String, Value>) {
    let field = match kind {
        Section::Status | Section::Category | Section::Level | Section::Reason => "label",
        Section::Group | Section::Account | Section::Contact | Section::Agent => "name",
        Section::Service | Section::Agreement | Section::Item => "name",
        _ => return,
    };
    if table.contains_key(field) {
        return;
    }
    let key = kind.key_of(&Value::Object(table.clone()));
    let name = key.rsplit('/').next().unwrap_or_default().to_owned();
    table.insert(field.to_owned(), Value::String(name));
}

/// The longest key that is made for a route.
const LONGEST_ROUTE_KEY: usize = 60;

/// The key of a route that was given none: what it asks for, as far as a key can say it.
fn route_key(route: &Map<String, Value>) -> String {
    let mut words = Vec::new();
    for field in ["to", "from", "subject", "header"] {
        match route.get(field) {
            Some(Value::String(text)) => words.push(text.clone()),
            Some(Value::Array(all)) => {
                words.extend(all.iter().filter_map(Value::as_str).map(String::from));
            }
            Some(Value::Object(all)) => words.extend(all.iter().flat_map(|(name, value)| {
                [name.clone(), value.as_str().unwrap_or_default().to_string()]
            })),
            _ => {}
        }
    }
    let text = words.join("-").to_lowercase();
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '_';
    let parts = text.split(|c: char| !fits(c)).filter(|part| !part.is_empty());
    let key = parts.collect::<Vec<_>>().join("-");
    let key: String = key.chars().take(LONGEST_ROUTE_KEY).collect();
    if key.is_empty() { "all".into() } else { key }
}

/// One spelling for one meaning, the store's: an entry that is applied again says the same.
fn canonical(kind: Section, table: &mut Map<String, Value>) {
    let fold = |value: &mut Value| {
        if let Value::String(address) = value {
            *address = address::fold(address);
        }
    };
    if let Some(email) = table.get_mut("email").filter(|_| kind == Section::Agent) {
        fold(email);
    }
    for email in table.get_mut("emails").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(address) = email.get_mut("address") {
            fold(address);
        }
        fold(email);
        if email["active"] == Value::Bool(true) {
            *email = email["address"].take();
        }
    }
    // What stands for nothing said.
    let default_role = match kind {
        Section::Agent => "agent",
        _ => "customer",
    };
    if matches!(kind, Section::Agent | Section::Contact)
        && table.get("role") == Some(&default_role.into())
    {
        table.remove("role");
    }
    if kind == Section::Group && table.get("line").is_none_or(Value::is_null) {
        table.insert("line".into(), 1.into());
    }
    if let Some(side) = membership(kind)
        && let Some(Value::Array(names)) = table.get_mut(side)
    {
        names.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
        names.dedup();
    }
}

/// The field in which an entry of this kind says who is in which group.
fn membership(kind: Section) -> Option<&'static str> {
    match kind {
        Section::Agent => Some("groups"),
        Section::Group => Some("members"),
        _ => None,
    }
}

#[derive(Default)]
struct PolicyReader {
    draft: Draft,
    problems: Vec<Problem>,
    /// Where each entry and each single key was named first, as `file:line`.
    seen: HashMap<(Section, String), String>,
}

impl PolicyReader {
    fn file(&mut self, source: &Source) {
        let places = Places::new(source);
        let (document, errors) = DeTable::parse_recoverable(&source.text);
        if !errors.is_empty() {
            // What follows a syntax error is guessed; saying more would mislead.
            for error in errors {
                let line = error.span().map(|span| places.line(span.start));
                let mut message = error.message().lines().collect::<Vec<_>>().join("; ");
                let named = error.span().and_then(|span| source.text.get(span));
                if let ("duplicate key", Some(key)) = (message.as_str(), named) {
                    message = format!("`{}` is given twice", value_types::cut(key));
                }
                self.problem(&places, line, String::new(), message, None);
            }
            return;
        }
        let mut sections: Vec<_> = document.get_ref().iter().collect();
        sections.sort_by_key(|(name, _)| name.span().start);
        for (name, section) in sections {
            let line = places.line(name.span().start);
            match name.get_ref().parse::<Section>() {
                Err(_) => self.unknown_section(&places, line, name.get_ref(), section.get_ref()),
                Ok(kind) if kind.is_single() => self.single(&places, line, kind, section),
                Ok(kind) => self.list(&places, line, kind, section),
            }
        }
    }

    fn unknown_section(&mut self, places: &Places, line: usize, name: &str, value: &DeValue) {
        let what = match value {
            DeValue::Table(_) => format!("unknown section [{}]", value_types::cut(name)),
            DeValue::Array(_) => format!("unknown section [[{}]]", value_types::cut(name)),
            _ => format!("`{}` stands in no section", value_types::cut(name)),
        };
        let hint = match value {
            DeValue::Table(_) | DeValue::Array(_) => {
                did_you_mean(name, Section::ALL.iter().map(|kind| kind.as_str()))
            }
            _ => section_of(name).map(|kind| format!("`{name}` belongs into [{kind}]")),
        };
        self.problem(places, Some(line), String::new(), what, hint);
    }

    fn single(&mut self, places: &Places, line: usize, kind: Section, section: &Spanned<DeValue>) {
        let DeValue::Table(table) = section.get_ref() else {
            let message = format!("[{kind}] is one table; write `[{kind}]`, once");
            return self.problem(places, Some(line), String::new(), message, None);
        };
        let mut lines = Lines::new();
        let values = places.table(table, "", &mut lines);
        let mut faults = Vec::new();
        let right = match kind {
            Section::PriorityMatrix => check_cells(&values, &mut faults),
            _ => value_types::check_fields(schema::fields(kind), &values, "", &mut faults),
        };
        let defaults = default_body(kind);
        for name in values.keys().filter(|name| values[*name].as_str() == Some("")) {
            // An empty text takes back a key that may be missing.
            if schema::fields(kind).iter().any(|field| field.name == name) {
                if defaults[name].is_null() {
                    self.check_names(places, kind, name, Value::Null, &lines);
                } else {
                    let message = format!("`{name}` must not be empty");
                    faults.push(ValueFault { path: name.clone(), message, hint: None });
                }
            }
        }
        for (name, value) in right {
            self.check_names(places, kind, &name, value, &lines);
        }
        self.faults(places, line, &heading(kind, ""), &lines, faults);
    }

    fn check_names(
        &mut self,
        places: &Places,
        kind: Section,
        key: &str,
        value: Value,
        lines: &Lines,
    ) {
        let line = lines.get(key).copied().unwrap_or_default();
        if self.is_new(places, kind, key, line) {
            let (key, file) = (key.to_owned(), places.file.to_owned());
            self.draft.named.push(Named { kind, key, value, file, line });
        }
    }

    fn list(&mut self, places: &Places, line: usize, kind: Section, section: &Spanned<DeValue>) {
        let DeValue::Array(items) = section.get_ref() else {
            let message = format!("[{kind}] is a list of entries; write `[[{kind}]]`");
            return self.problem(places, Some(line), String::new(), message, None);
        };
        for (at, item) in items.iter().enumerate() {
            let line = places.line(item.span().start);
            let DeValue::Table(table) = item.get_ref() else {
                let message = format!("entry {} of [[{kind}]] is not a table", at + 1);
                self.problem(places, Some(line), String::new(), message, None);
                continue;
            };
            self.entry(places, line, kind, table);
        }
    }

    fn entry(&mut self, places: &Places, line: usize, kind: Section, table: &DeTable) {
        let mut lines = Lines::new();
        let mut values = places.table(table, "", &mut lines);
        let mut faults = Vec::new();
        let retired = match values.remove("retired") {
            None => false,
            Some(Value::Bool(retired)) => retired,
            Some(_) => {
                let message = "`retired` is true or false".to_owned();
                faults.push(ValueFault { path: "retired".into(), message, hint: None });
                false
            }
        };
        let built = build(kind, &values, &mut faults);
        let silent = membership(kind).filter(|side| !values.contains_key(*side));
        let raw_key = kind.key_of(&Value::Object(values));
        self.faults(places, line, &heading(kind, &raw_key), &lines, faults);
        if let Some((key, body)) = built
            && self.is_new(places, kind, &key, line)
        {
            let file = places.file.to_owned();
            let silent = silent.into_iter().collect();
            self.draft.entries.push(Entry { kind, key, body, file, line, lines, silent, retired });
        }
    }

    /// The same entry twice in one call contradicts itself: which one is meant?
    fn is_new(&mut self, places: &Places, kind: Section, key: &str, line: usize) -> bool {
        let first = match self.seen.entry((kind, key.to_owned())) {
            Slot::Vacant(slot) => {
                slot.insert(format!("{}:{line}", places.file));
                return true;
            }
            Slot::Occupied(slot) => slot.get().clone(),
        };
        let what = if kind.is_single() { format!("`{key}`") } else { "this entry".to_owned() };
        let message = format!("{what} is a duplicate; the first is at {first}");
        self.problem(places, Some(line), heading(kind, key), message, None);
        false
    }

    fn faults(
        &mut self,
        places: &Places,
        line: usize,
        key: &str,
        lines: &Lines,
        faults: Vec<ValueFault>,
    ) {
        for fault in faults {
            let line = line_of(lines, &fault.path).unwrap_or(line);
            self.problem(places, Some(line), key.to_owned(), fault.message, fault.hint);
        }
    }

    fn problem(
        &mut self,
        places: &Places,
        line: Option<usize>,
        key: String,
        message: String,
        hint: Option<String>,
    ) {
        let file = places.file.to_owned();
        self.problems.push(Problem { file, line, key, message, hint });
    }
}

fn check_cells(cells: &Map<String, Value>, faults: &mut Vec<ValueFault>) -> Map<String, Value> {
    let (names, form) = &schema::MATRIX;
    let mut right = Map::new();
    for (name, value) in cells {
        // Cell by cell, so that one bad cell does not hide its neighbours.
        let cell = Value::Object(Map::from_iter([(name.clone(), value.clone())]));
        if let Some(Value::Object(cell)) =
            value_types::check(Form::Map(names, form), &cell, "", faults)
        {
            right.extend(cell);
        }
    }
    right
}

/// The single table that has a key of this name, for a key that stands in none.
fn section_of(name: &str) -> Option<Section> {
    Section::ALL
        .into_iter()
        .filter(|kind| kind.is_single())
        .find(|kind| schema::fields(*kind).iter().any(|field| field.name == name))
}

/// A file's name and where its lines begin.
struct Places<'a> {
    file: &'a str,
    starts: Vec<usize>,
}

impl<'a> Places<'a> {
    fn new(source: &'a Source) -> Places<'a> {
        let ends = source.text.match_indices('\n').map(|(at, _)| at + 1);
        Places { file: &source.name, starts: std::iter::once(0).chain(ends).collect() }
    }

    /// The line of a byte, from 1.
    fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at)
    }

    fn table(&self, table: &DeTable, path: &str, lines: &mut Lines) -> Map<String, Value> {
        let mut fields: Vec<_> = table.iter().collect();
        fields.sort_by_key(|(name, _)| name.span().start);
        let mut values = Map::new();
        for (name, value) in fields {
            let here = value_types::join(path, name.get_ref());
            lines.insert(here.clone(), self.line(name.span().start));
            values.insert(name.get_ref().to_string(), self.value(value, &here, lines));
        }
        values
    }

    fn array(&self, items: &DeArray, path: &str, lines: &mut Lines) -> Value {
        let mut values = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let here = value_types::place(path, at);
            lines.insert(here.clone(), self.line(item.span().start));
            values.push(self.value(item, &here, lines));
        }
        Value::Array(values)
    }

    /// Dates become text; whole numbers too large for 64 bits fail as such.
    fn value(&self, value: &Spanned<DeValue>, path: &str, lines: &mut Lines) -> Value {
        match value.get_ref() {
            DeValue::String(text) => Value::String(text.to_string()),
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
                .map_or_else(|_| Value::from(f64::MAX), Value::from),
            DeValue::Float(number) => number
                .as_str()
                .parse::<f64>()
                .map_or_else(|_| Value::String(number.to_string()), Value::from),
            DeValue::Boolean(flag) => Value::Bool(*flag),
            DeValue::Datetime(moment) => Value::String(moment.to_string()),
            DeValue::Array(items) => self.array(items, path, lines),
            DeValue::Table(table) => Value::Object(self.table(table, path, lines)),
        }
    }
}
