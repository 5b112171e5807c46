//! What the columns of another tool's table mean: the file of `import --map`.
//!
//! Knows fields, columns, words and dates; not whether the desk has what they name.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use serde::Deserialize;

use crate::domain::time::Instant;
use crate::domain::time_expression;

use super::csv::{CsvSheet, SheetRow};

/// The fields of a case that a column may fill.
pub const FIELDS: &[&str] = &[
    "ref",
    "subject",
    "description",
    "contact",
    "account",
    "service",
    "category",
    "agreement",
    "item",
    "priority",
    "impact",
    "urgency",
    "origin",
    "status",
    "assignee",
    "group",
    "tags",
    "solution",
    "note",
    "registered_at",
    "resolved_at",
    "closed_at",
];

/// Those that are moments.
const MOMENTS: &[&str] = &["registered_at", "resolved_at", "closed_at"];

/// The file, as it is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Map {
    /// Set before each reference: `INC-`.
    pub ref_prefix: String,
    /// Field → column.
    pub columns: BTreeMap<String, String>,
    /// Field → word of the table → word of the desk; `*` stands for all others.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// Field → what it is where the cell is empty or there is no column.
    pub defaults: BTreeMap<String, String>,
    pub dates: Dates,
}

/// How moments are written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Dates {
    /// As strftime: `%d/%m/%Y %H:%M`. Without it ISO 8601 and RFC 3339 are read.
    pub format: Option<String>,
    /// The zone of moments that name none; the desk's where it is missing.
    pub zone: Option<String>,
}

/// What is wrong with the map, or with a cell.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    #[error("{0}")]
    Toml(String),
    #[error("[{section}] has no field “{field}”")]
    Field { section: &'static str, field: String },
    #[error("the table has no column “{column}” for {field}")]
    Column { field: String, column: String },
    #[error("{0} is needed: name its column in [columns]")]
    Missing(&'static str),
    #[error("there is no time zone “{0}”")]
    Zone(String),
    #[error("{field}: “{text}” is not a moment{as_in}")]
    Moment { field: &'static str, text: String, as_in: String },
}

/// A map that fits a table.
#[derive(Clone, Debug)]
pub struct Fitted {
    map: Map,
    zone: Tz,
    /// Field → place of its column.
    places: Vec<(&'static str, usize)>,
}

impl Map {
    /// Reads the file.
    ///
    /// # Errors
    /// No TOML, or a field that no case has.
    pub fn read(text: &str) -> Result<Map, MapError> {
        let map: Map = toml::from_str(text).map_err(|why| MapError::Toml(why.to_string()))?;
        let known = |field: &String| FIELDS.contains(&field.as_str());
        let sections: [(&'static str, Vec<&String>); 3] = [
            ("columns", map.columns.keys().collect()),
            ("values", map.values.keys().collect()),
            ("defaults", map.defaults.keys().collect()),
        ];
        for (section, fields) in sections {
            if let Some(field) = fields.into_iter().find(|field| !known(field)) {
                return Err(MapError::Field { section, field: field.clone() });
            }
        }
        if !map.columns.contains_key("ref") {
            return Err(MapError::Missing("ref"));
        }
        Ok(map)
    }

    /// Looks for its columns in a table.
    ///
    /// # Errors
    /// A column that is not there, a zone that is none.
    pub fn fit(self, sheet: &CsvSheet, desk: Tz) -> Result<Fitted, MapError> {
        let zone = match self.dates.zone.as_deref() {
            Some(name) => name.parse().map_err(|_| MapError::Zone(name.into()))?,
            None => desk,
        };
        let mut places = Vec::new();
        for field in FIELDS {
            let Some(column) = self.columns.get(*field) else { continue };
            let place = sheet.columns.iter().position(|name| name == column);
            places.push((
                *field,
                place.ok_or_else(|| MapError::Column {
                    field: (*field).into(),
                    column: column.clone(),
                })?,
            ));
        }
        Ok(Fitted { map: self, zone, places })
    }
}

/// A row in the desk's words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapped(BTreeMap<&'static str, String>);

impl Mapped {
    /// A field that says something.
    pub fn get(&self, field: &str) -> Option<&str> {
        self.0.get(field).map(String::as_str)
    }
}

impl Fitted {
    /// The fields of a row.
    pub fn row(&self, row: &SheetRow) -> Mapped {
        let mut fields = BTreeMap::new();
        for field in FIELDS {
            let place = self.places.iter().find(|(name, _)| name == field);
            let cell = place.and_then(|(_, at)| row.cells.get(*at)).map(|cell| cell.trim());
            let given = cell.filter(|cell| !cell.is_empty()).map(|cell| self.word(field, cell));
            let value = given.or_else(|| self.map.defaults.get(*field).cloned());
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                fields.insert(*field, value);
            }
        }
        if let Some(reference) = fields.get_mut("ref") {
            reference.insert_str(0, &self.map.ref_prefix);
        }
        Mapped(fields)
    }

    /// A word of the table as the desk's.
    fn word(&self, field: &str, cell: &str) -> String {
        let Some(words) = self.map.values.get(field) else { return cell.to_string() };
        let same = |(word, _): &(&String, &String)| word.eq_ignore_ascii_case(cell);
        let found = words.get(cell).or_else(|| words.iter().find(same).map(|(_, to)| to));
        found.or_else(|| words.get("*")).cloned().unwrap_or_else(|| cell.to_string())
    }

    /// A moment of a row.
    ///
    /// # Errors
    /// A text that is none in the form of the map.
    pub fn moment(&self, row: &Mapped, field: &str) -> Result<Option<Instant>, MapError> {
        let field = MOMENTS.iter().find(|known| **known == field).copied().unwrap_or_default();
        let Some(text) = row.get(field) else { return Ok(None) };
        let wrong = || MapError::Moment {
            field,
            text: text.chars().take(60).collect(),
            as_in: match &self.map.dates.format {
                Some(format) => format!(" as in “{format}”"),
                None => "; say how they are written in [dates] format".into(),
            },
        };
        if let Ok(at) = DateTime::parse_from_rfc3339(text) {
            return Ok(Some(Instant(at.timestamp())));
        }
        let own = self.map.dates.format.as_deref();
        let iso = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"];
        let formats = own.into_iter().chain(iso.into_iter().filter(|_| own.is_none()));
        for format in formats {
            if let Ok(at) = DateTime::parse_from_str(text, format) {
                return Ok(Some(Instant(at.timestamp())));
            }
            let local = NaiveDateTime::parse_from_str(text, format)
                .ok()
                .or_else(|| NaiveDate::parse_from_str(text, format).ok()?.and_hms_opt(0, 0, 0));
            if let Some(local) = local {
                return Ok(Some(time_expression::of_machine(local, self.zone)));
            }
        }
        if own.is_none()
            && let Ok(day) = text.parse::<NaiveDate>()
        {
            return time_expression::first_of_day(day, self.zone).map(Some).map_err(|_| wrong());
        }
        Err(wrong())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transfer::csv;

    const TABLE: &str = "Number,State,Opened,Title\nINC1,Open,31/12/2025 23:30,\"A, b\"\n\
                         INC2,CLOSED complete,,x\n";

    fn fitted(map: &str) -> Result<Fitted, MapError> {
        let sheet = csv::read(TABLE.as_bytes()).unwrap();
        Map::read(map)?.fit(&sheet, chrono_tz::UTC)
    }

    #[test]
    fn cells_become_fields_and_words_of_the_desk() {
        let map = fitted(
            "ref_prefix = \"OLD:\"\n[columns]\nref = \"Number\"\nstatus = \"State\"\n\
             registered_at = \"Opened\"\n[values.status]\nOpen = \"new\"\n\"closed complete\" = \
             \"closed\"\n[defaults]\ncontact = \"alice\"\n[dates]\nformat = \"%d/%m/%Y %H:%M\"\n\
             zone = \"Europe/Berlin\"\n",
        )
        .unwrap();
        let sheet = csv::read(TABLE.as_bytes()).unwrap();
        let rows: Vec<Mapped> = sheet.rows.iter().map(|row| map.row(row)).collect();
        let all = |row: &Mapped| {
            ["ref", "status", "contact"].map(|field| row.get(field).unwrap_or("-").to_string())
        };
        assert_eq!(all(&rows[0]), ["OLD:INC1", "new", "alice"]);
        assert_eq!(all(&rows[1]), ["OLD:INC2", "closed", "alice"], "words whatever their case");
        let at = map.moment(&rows[0], "registered_at").unwrap().unwrap();
        assert_eq!(at.to_string(), "2025-12-31T22:30:00Z");
        assert_eq!(map.moment(&rows[1], "registered_at"), Ok(None));
    }

    #[test]
    fn a_map_that_does_not_fit_says_where() {
        for (map, words) in [
            ("columns = 3", "invalid type"),
            ("[columns]\nnumer = \"Number\"", "[columns] has no field “numer”"),
            ("[columns]\nsubject = \"Title\"", "ref is needed"),
            ("[columns]\nref = \"Nummer\"", "no column “Nummer” for ref"),
            ("colums = 1", "unknown field"),
            ("[columns]\nref = \"Number\"\n[dates]\nzone = \"Mars\"", "no time zone “Mars”"),
        ] {
            let why = fitted(map).unwrap_err().to_string();
            assert!(why.contains(words), "{map}: {why}");
        }
        let map = fitted("[columns]\nref = \"Number\"\nregistered_at = \"Opened\"").unwrap();
        let sheet = csv::read(TABLE.as_bytes()).unwrap();
        let why = map.moment(&map.row(&sheet.rows[0]), "registered_at").unwrap_err();
        assert!(why.to_string().contains("[dates] format"), "{why}");
    }
}
