//! Rows of people and catalog: every field of the policy is one, a few are columns.

use std::marker::PhantomData;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::output::{Field, FieldKind as Of, Out, Record};
use crate::policy::Section;
use crate::policy::schema;
use crate::policy::schema::Form;

/// What is listed, with its columns and their ranks: the highest goes first on a narrow screen.
trait Noun {
    const KIND: Section;
    const COLUMNS: &'static [(&'static str, u8)];
    const NAMES: &'static [&'static str];
    const WITH_RETIRED: &'static [&'static str];
}

macro_rules! nouns {
    ($($noun:ident: $($column:literal $rank:literal),*;)*) => {
        $(
            struct $noun;
            impl Noun for $noun {
                const KIND: Section = Section::$noun;
                const COLUMNS: &'static [(&'static str, u8)] = &[$(($column, $rank)),*];
                const NAMES: &'static [&'static str] = &[$($column),*];
                const WITH_RETIRED: &'static [&'static str] = &[$($column,)* "retired_at"];
            }
        )*

        /// The fields of each noun, made once.
        fn fields(kind: Section, with_retired: bool) -> &'static [Field] {
            static ALL: OnceLock<Vec<(Section, bool, Vec<Field>)>> = OnceLock::new();
            let all = ALL.get_or_init(|| {
                let nouns = [$((Section::$noun, $noun::COLUMNS)),*];
                let both = nouns.into_iter().flat_map(|(kind, columns)| {
                    [false, true].map(|retired| (kind, retired, make_fields(kind, columns, retired)))
                });
                both.collect()
            });
            let found = all.iter().find(|(known, retired, _)| (*known, *retired) == (kind, with_retired));
            found.map(|(.., fields)| fields.as_slice()).unwrap_or_default()
        }

        /// Shows the entries of a noun, each with its key; how many there were.
        ///
        /// # Errors
        /// Fields that there are not (2).
        pub fn show(out: &mut Out, kind: Section, all: bool, rows: Vec<(String, Value)>) -> Result<usize> {
            match (kind, all) {
                $(
                    (Section::$noun, false) => show_rows::<$noun, false>(out, rows),
                    (Section::$noun, true) => show_rows::<$noun, true>(out, rows),
                )*
                _ => Err(Error::internal(format!("{kind} is not listed"))),
            }
        }
    };
}

nouns! {
    Account: "key" 0, "name" 0, "departments" 1;
    Contact: "login" 0, "name" 0, "role" 2, "account" 1, "email" 3;
    Agent: "login" 0, "name" 0, "role" 1, "groups" 2, "email" 3;
    Group: "key" 0, "name" 0, "line" 1, "members" 3, "lead" 2;
    Service: "key" 0, "name" 0, "category" 3, "group" 4, "response" 1, "resolution" 2;
    Agreement: "key" 0, "name" 0, "valid_from" 2, "valid_to" 1, "calendar" 3;
    Calendar: "key" 0, "name" 0, "time_zone" 1;
    Item: "key" 0, "name" 0, "service" 1;
    Route: "key" 0, "rank" 3, "to" 0, "from" 2, "subject" 4, "service" 1, "group" 1;
}

fn make_fields(kind: Section, columns: &[(&str, u8)], with_retired: bool) -> Vec<Field> {
    let own = kind.key_field().unwrap_or("key");
    let mut fields: Vec<Field> = schema::fields(kind)
        .iter()
        .map(|field| match field.form {
            _ if field.name == own => Field::key(field.name, Of::Id),
            Form::Whole(..) => Field::key(field.name, Of::Number),
            Form::Flag => Field::key(field.name, Of::Flag),
            Form::List(_) | Form::Emails => Field::key(field.name, Of::List),
            Form::Map(..) | Form::Fields(_) => Field::key(field.name, Of::Nested),
            _ => Field::key(field.name, Of::Text),
        })
        .collect();
    fields.push(Field::key("retired_at", Of::Instant));
    if kind == Section::Contact {
        fields.push(Field::extra("email", Of::Text));
    }
    for field in &mut fields {
        let rank = columns.iter().find(|(name, _)| *name == field.name).map(|(_, rank)| *rank);
        *field = match rank {
            Some(rank) => field.column(field.name, rank),
            None if with_retired && field.name == "retired_at" => field.column("retired", 0),
            None => *field,
        };
        if field.name == "name" {
            *field = field.flexible();
        }
    }
    fields
}

/// An entry of a noun; `ALL` where retired ones are among them.
struct CatalogRow<N, const ALL: bool> {
    key: String,
    body: Value,
    noun: PhantomData<N>,
}

impl<N: Noun, const ALL: bool> Record for CatalogRow<N, ALL> {
    fn fields() -> &'static [Field] {
        fields(N::KIND, ALL)
    }

    fn columns() -> &'static [&'static str] {
        if ALL { N::WITH_RETIRED } else { N::NAMES }
    }

    fn value(&self, field: &str) -> Value {
        match (field, &self.body[field]) {
            ("role", Value::Null) if N::KIND == Section::Contact => json!("customer"),
            ("role", Value::Null) => json!("agent"),
            ("email", Value::Null) => active(&self.body["emails"]),
            (_, value) => value.clone(),
        }
    }

    fn id(&self) -> String {
        self.key.clone()
    }
}

/// The first address that mail goes to.
fn active(emails: &Value) -> Value {
    let plain = |email: &Value| match email {
        Value::Object(full) if full["active"] != false => full["address"].clone(),
        Value::String(_) => email.clone(),
        _ => Value::Null,
    };
    emails.as_array().into_iter().flatten().map(plain).find(|it| !it.is_null()).unwrap_or_default()
}

fn show_rows<N: Noun, const ALL: bool>(out: &mut Out, rows: Vec<(String, Value)>) -> Result<usize> {
    let rows = rows
        .into_iter()
        .map(|(key, body)| Ok(CatalogRow::<N, ALL> { key, body, noun: PhantomData }));
    out.list::<_, Error>(rows)
}

/// What customers see of a noun.
trait Offer {
    const FIELDS: &'static [Field];
}

const OFFERED: [Field; 2] = [
    Field::key("key", Of::Id).column("key", 0),
    Field::key("name", Of::Text).column("name", 0).flexible(),
];

struct OfferedService;
impl Offer for OfferedService {
    const FIELDS: &'static [Field] = &OFFERED;
}

struct OfferedItem;
impl Offer for OfferedItem {
    const FIELDS: &'static [Field] =
        &[OFFERED[0], OFFERED[1], Field::key("service", Of::Text).column("service", 1)];
}

struct Colleague;
impl Offer for Colleague {
    const FIELDS: &'static [Field] = &[
        OFFERED[0],
        OFFERED[1],
        Field::key("role", Of::Text).column("role", 1),
        Field::key("department", Of::Text).column("department", 2),
    ];
}

struct Offered<O> {
    body: Value,
    offer: PhantomData<O>,
}

impl<O: Offer> Record for Offered<O> {
    fn fields() -> &'static [Field] {
        O::FIELDS
    }

    fn value(&self, field: &str) -> Value {
        self.body[field].clone()
    }

    fn id(&self) -> String {
        self.body["key"].as_str().unwrap_or_default().to_string()
    }
}

/// Shows what a customer sees of a noun; how many there were.
///
/// # Errors
/// Fields that there are not (2).
pub fn show_offered(out: &mut Out, kind: Section, rows: Vec<(String, Value)>) -> Result<usize> {
    match kind {
        Section::Service => show_offers::<OfferedService>(out, rows),
        Section::Item => show_offers::<OfferedItem>(out, rows),
        _ => show_offers::<Colleague>(out, rows),
    }
}

fn show_offers<O: Offer>(out: &mut Out, rows: Vec<(String, Value)>) -> Result<usize> {
    let rows = rows.into_iter().map(|(_, body)| Ok(Offered::<O> { body, offer: PhantomData }));
    out.list::<_, Error>(rows)
}
