//! Checks one value against its form and says in plain words what is wrong with it.
//!
//! Knows nothing of the rest of the policy: that a named entry exists is `reference`, that the
//! whole makes sense is `validate`. Values come from a file (`parse`) or from flags (`from_flag`).

use chrono::NaiveDate;
use serde_json::{Map, Value};

use crate::domain::number_format::Mask;
use crate::domain::suggest::did_you_mean;
use crate::domain::term::Term;
use crate::domain::transport::Transport;
use crate::policy::schema;
use crate::policy::schema::{Form, SchemaField};

/// What is wrong with a value, and where in its entry: `services[2].response`.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueFault {
    pub path: String,
    pub message: String,
    pub hint: Option<String>,
}

/// Checks the fields of a table; what is right comes back, what is wrong goes to `faults`.
///
/// An empty text takes back an optional field: it comes back as if it were not there.
pub fn check_fields(
    fields: &[SchemaField],
    table: &Map<String, Value>,
    path: &str,
    faults: &mut Vec<ValueFault>,
) -> Map<String, Value> {
    let mut right = Map::new();
    for (name, value) in table {
        let here = join(path, name);
        let Some(field) = fields.iter().find(|field| field.name == name) else {
            let hint = did_you_mean(name, fields.iter().map(|field| field.name));
            let hint = hint.or_else(|| {
                let names: Vec<_> = fields.iter().map(|field| field.name).collect();
                Some(format!("keys are {}", names.join(", ")))
            });
            faults.push(ValueFault {
                path: here,
                message: format!("unknown key `{}`", cut(name)),
                hint,
            });
            continue;
        };
        if value.as_str().is_some_and(|text| text.trim().is_empty()) && !field.required {
            continue;
        }
        if let Some(value) = check(field.form, value, &here, faults) {
            right.insert(name.clone(), value);
        }
    }
    for field in fields.iter().filter(|field| field.required && !table.contains_key(field.name)) {
        fault(faults, path, format!("`{}` is missing", field.name), None);
    }
    right
}

/// Checks one value; `None` where it is wrong, which stands in `faults` then.
pub fn check(form: Form, value: &Value, path: &str, faults: &mut Vec<ValueFault>) -> Option<Value> {
    match form {
        Form::List(form) => return check_list(form, value, path, faults),
        Form::Map(names, form) => return check_map(names, form, value, path, faults),
        Form::Fields(fields) => {
            let Some(table) = value.as_object() else {
                return wrong(faults, path, "a table", value);
            };
            return Some(Value::Object(check_fields(fields, table, path, faults)));
        }
        Form::Emails => return check_emails(value, path, faults),
        Form::Flag if !value.is_boolean() => return wrong(faults, path, "true or false", value),
        Form::Whole(least, most) => {
            let Some(number) = value.as_i64() else {
                return wrong(faults, path, "a whole number", value);
            };
            if number < least || number > most {
                let bounds =
                    format!("{} must be from {least} to {most}, not {number}", field_name(path));
                fault(faults, path, bounds, None);
                return None;
            }
        }
        Form::Setting => return check_setting(value, path, faults),
        Form::Flag => {}
        _ => {
            let Some(text) = value.as_str() else {
                return wrong(faults, path, "text", value);
            };
            if let Err((message, hint)) = check_text(form, text) {
                fault(faults, path, format!("{}: {message}", field_name(path)), hint);
                return None;
            }
        }
    }
    Some(value.clone())
}

/// Reads what a flag gives as text into what the form wants: `true`, `3`, `a,b`.
pub fn from_flag(form: Form, value: &Value) -> Value {
    match (form, value) {
        (Form::Flag, Value::String(text)) => match text.as_str() {
            "true" | "yes" | "on" => Value::Bool(true),
            "false" | "no" | "off" => Value::Bool(false),
            _ => value.clone(),
        },
        (Form::Whole(..), Value::String(text)) => {
            text.trim().parse::<i64>().map_or_else(|_| value.clone(), Value::from)
        }
        (Form::List(_) | Form::Emails, Value::String(text)) => text
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(Value::from)
            .collect::<Vec<_>>()
            .into(),
        _ => value.clone(),
    }
}

/// The text in at most 60 characters on one line, for messages.
pub fn cut(text: &str) -> String {
    let mut shown = String::new();
    for (at, c) in text.chars().enumerate() {
        match c {
            _ if at == 60 => {
                shown.pop();
                shown.push('…');
                break;
            }
            c if c.is_control() => shown.extend(c.escape_debug()),
            c => shown.push(c),
        }
    }
    shown
}

/// The place of an item in a list, counted from 1: `services[2]`.
pub fn place(path: &str, at: usize) -> String {
    format!("{path}[{}]", at + 1)
}

/// `services[2]` and `response` make `services[2].response`.
pub fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn check_list(
    form: &Form,
    value: &Value,
    path: &str,
    faults: &mut Vec<ValueFault>,
) -> Option<Value> {
    // One text is a list of one.
    let one = [value.clone()];
    let items = match value {
        Value::String(_) if matches!(form, Form::Text) => &one[..],
        Value::Array(items) => items,
        _ => return wrong(faults, path, "a list in [ ]", value),
    };
    let before = faults.len();
    let right: Vec<_> = items
        .iter()
        .enumerate()
        .filter_map(|(at, item)| check(*form, item, &place(path, at), faults))
        .collect();
    (faults.len() == before).then_some(Value::Array(right))
}

fn check_map(
    names: &Form,
    form: &Form,
    value: &Value,
    path: &str,
    faults: &mut Vec<ValueFault>,
) -> Option<Value> {
    let Some(table) = value.as_object() else {
        return wrong(faults, path, "a table in { }", value);
    };
    let before = faults.len();
    let mut right = Map::new();
    for (name, value) in table {
        let here = join(path, name);
        if let Err((message, hint)) = check_text(*names, name) {
            let message = match path {
                "" => message,
                path => format!("{}: {message}", field_name(path)),
            };
            fault(faults, &here, message, hint);
        } else if let Some(value) = check(*form, value, &here, faults) {
            right.insert(name.clone(), value);
        }
    }
    (faults.len() == before).then_some(Value::Object(right))
}

/// An address that is switched on is a plain one, however it is written.
fn check_emails(value: &Value, path: &str, faults: &mut Vec<ValueFault>) -> Option<Value> {
    let Some(items) = value.as_array() else {
        return wrong(faults, path, "a list in [ ]", value);
    };
    let before = faults.len();
    let mut right = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let here = place(path, at);
        match item {
            Value::Object(table) => {
                let email = check_fields(schema::EMAIL, table, &here, faults);
                match (email.get("active"), email.get("address")) {
                    (Some(Value::Bool(false)), _) => right.push(Value::Object(email)),
                    (_, address) => right.extend(address.cloned()),
                }
            }
            _ => right.extend(check(Form::Address, item, &here, faults)),
        }
    }
    (faults.len() == before).then_some(Value::Array(right))
}

fn check_setting(value: &Value, path: &str, faults: &mut Vec<ValueFault>) -> Option<Value> {
    let plain = |value: &Value| value.is_string() || value.is_i64();
    let fits = match value {
        Value::Array(items) => items.iter().all(plain),
        Value::Bool(_) => true,
        _ => plain(value),
    };
    if fits {
        Some(value.clone())
    } else {
        wrong(faults, path, "text, a number, true or a list", value)
    }
}

type Wrong = (String, Option<String>);

/// The longest one-line text of an entry, a name for one, in characters.
const LONGEST_LINE: usize = 500;
/// The longest text of several lines, in bytes.
const LONGEST_TEXT: usize = 256 << 10;

/// Whether a text has the form; the message goes on after “`field`: ”.
fn check_text(form: Form, text: &str) -> Result<(), Wrong> {
    let quoted = format!("“{}”", cut(text));
    let no = |words: &str| Err((format!("{quoted} {words}"), None));
    if text.chars().any(|c| c.is_control() && !(form == Form::LongText && "\n\t\r".contains(c))) {
        return no("has a control character or a line break in it");
    }
    match form {
        Form::Text if text.trim().is_empty() => Err(("must not be empty".into(), None)),
        Form::Text if text.chars().count() > LONGEST_LINE => {
            no(&format!("is longer than {LONGEST_LINE} characters"))
        }
        Form::LongText if text.len() > LONGEST_TEXT => {
            no(&format!("is longer than {} KiB", LONGEST_TEXT >> 10))
        }
        Form::Key => check_key(text).or_else(|words| no(&words)),
        Form::Path => text.split('/').try_for_each(check_key).or_else(|words| no(&words)),
        Form::Login if !is_login(text) => {
            no("is not a login; use a-z, 0-9, dot, dash and underscore, \
             at most 32, a letter or digit first")
        }
        Form::Term => match text.parse::<Term>() {
            Err(error) => Err((error.to_string(), None)),
            Ok(term) if term.count <= 0 => Err((
                format!("{quoted} is not a length of time; a term must be longer than zero"),
                Some("leave the key out for no term".into()),
            )),
            Ok(_) => Ok(()),
        },
        Form::Date if date(text).is_none() => no("is not a date; write 2026-12-24"),
        Form::YearDay if !is_year_day(text) => {
            no("is not a date; write 2026-12-24, or 12-24 for every year")
        }
        Form::Zone if text.parse::<chrono_tz::Tz>().is_err() => {
            let zones = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
            let hint = did_you_mean(text, zones)
                .or_else(|| Some("zones are named like Europe/Berlin or UTC".into()));
            Err((format!("{quoted} is not a time zone"), hint))
        }
        Form::Language if !is_language(text) => no("is not a language; write en, de or pt-BR"),
        Form::Address if !is_address(text) => no("is not a mail address"),
        Form::Transport => text.parse::<Transport>().map(drop).or_else(no),
        Form::Mask => text.parse::<Mask>().map(drop).map_err(|error| (error.to_string(), None)),
        Form::Pair if !is_pair(text) => no("is not a cell; write \"impact/urgency\", like \"1/2\""),
        Form::Word(words) if !words.contains(&text) => {
            let hint = did_you_mean(text, words.iter().copied());
            // A long list would hide the one word that was meant.
            let message = match hint {
                Some(_) if words.len() > 6 => format!("{quoted} is unknown here"),
                _ => format!("{quoted} is none of {}", words.join(", ")),
            };
            Err((message, hint))
        }
        Form::Department => match text.split_once('/') {
            Some((account, department)) if !account.is_empty() && !department.is_empty() => Ok(()),
            _ => no("is not a department; write account/department, like acme/it"),
        },
        Form::Ref(_) if text.trim().is_empty() => Err(("must not be empty".into(), None)),
        _ => Ok(()),
    }
}

/// A key goes into flags, lists and tab-separated files: no comma, no sign that a reference or a
/// flag begins with, no word that means nobody.
fn check_key(text: &str) -> Result<(), String> {
    let reason = if text.is_empty() {
        "has an empty part"
    } else if text.chars().count() > 100 {
        "is longer than 100 characters"
    } else if text.trim() != text {
        "begins or ends with a blank"
    } else if text.contains([',', '/', '"', '\'', '`', '\\', '=']) {
        "must have no comma, slash, quote, backslash or equals sign in it"
    } else if text.starts_with(['-', '@', '#', '+']) {
        "must not begin with - @ # or +"
    } else if text == "none" {
        "means nothing at all on the command line"
    } else {
        return Ok(());
    };
    Err(reason.to_owned())
}

fn is_login(text: &str) -> bool {
    let first = text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c);
    first && text.len() <= 32 && text.chars().all(letter)
}

fn date(text: &str) -> Option<NaiveDate> {
    (text.len() == 10).then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten()
}

/// 2024 is a leap year: `02-29` is a day of some years.
fn is_year_day(text: &str) -> bool {
    date(text).is_some() || (text.len() == 5 && date(&format!("2024-{text}")).is_some())
}

fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.chars().all(|c| c.is_ascii_lowercase())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        })
}

fn is_address(text: &str) -> bool {
    let plain = |c: char| !c.is_whitespace() && !"<>()[]\\,;:\"".contains(c);
    match text.rsplit_once('@') {
        Some((local, domain)) => {
            text.len() <= 254
                && !local.is_empty()
                && !local.contains('@')
                && !domain.is_empty()
                && !domain.starts_with(['.', '-'])
                && !domain.ends_with('.')
                && !domain.contains("..")
                && text.chars().all(plain)
        }
        None => false,
    }
}

fn is_pair(text: &str) -> bool {
    let number = |part: &str| part.len() <= 2 && part.parse::<u8>().is_ok_and(|n| n >= 1);
    text.split_once('/').is_some_and(|(impact, urgency)| number(impact) && number(urgency))
}

fn field_name(path: &str) -> String {
    format!("`{path}`")
}

fn fault(faults: &mut Vec<ValueFault>, path: &str, message: String, hint: Option<String>) {
    faults.push(ValueFault { path: path.to_owned(), message, hint });
}

fn wrong(faults: &mut Vec<ValueFault>, path: &str, wanted: &str, value: &Value) -> Option<Value> {
    let found = match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(number) if number.is_i64() => "a whole number",
        Value::Number(_) => "a fraction or a number too large",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a table",
    };
    fault(faults, path, format!("{} must be {wanted}, not {found}", field_name(path)), None);
    None
}
