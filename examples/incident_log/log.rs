//! The ServiceNow log as rows of incidents: reads the CSV (plain or gzip) and its local times.
//!
//! Knows the columns and that `?` means unknown. Does not know casebook: `words`, `operations`
//! and `check` turn what is read here into policy, operations and expectations.

use std::collections::HashMap;
use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};

use chrono::{DateTime, Duration, LocalResult, NaiveDateTime, TimeZone, Utc};
use chrono_tz::America::Sao_Paulo;
use serde::{Deserialize, Deserializer};

/// One incident: its rows in the order of the file, never empty.
pub struct Incident {
    pub number: String,
    pub rows: Vec<Row>,
}

impl Incident {
    pub fn first(&self) -> &Row {
        &self.rows[0]
    }

    /// The row that holds the final values, among them the resolved and closed instants.
    pub fn last(&self) -> &Row {
        &self.rows[self.rows.len() - 1]
    }
}

/// The state of an incident after one update; `None` is the log's `?`.
#[derive(Clone, Debug, Deserialize)]
pub struct Row {
    pub number: String,
    #[serde(rename = "incident_state")]
    pub state: String,
    #[serde(rename = "sys_updated_by")]
    pub updated_by: String,
    #[serde(rename = "sys_updated_at", deserialize_with = "moment")]
    pub updated_at: DateTime<Utc>,
    #[serde(deserialize_with = "moment")]
    pub opened_at: DateTime<Utc>,
    #[serde(deserialize_with = "known_moment")]
    pub resolved_at: Option<DateTime<Utc>>,
    #[serde(deserialize_with = "known_moment")]
    pub closed_at: Option<DateTime<Utc>>,
    pub reopen_count: i64,
    pub contact_type: String,
    pub impact: String,
    pub urgency: String,
    #[serde(rename = "caller_id", deserialize_with = "known")]
    pub caller: Option<String>,
    #[serde(deserialize_with = "known")]
    pub category: Option<String>,
    #[serde(deserialize_with = "known")]
    pub subcategory: Option<String>,
    #[serde(rename = "assignment_group", deserialize_with = "known")]
    pub group: Option<String>,
    #[serde(rename = "assigned_to", deserialize_with = "known")]
    pub assignee: Option<String>,
    #[serde(deserialize_with = "known")]
    pub opened_by: Option<String>,
    #[serde(deserialize_with = "known")]
    pub resolved_by: Option<String>,
    #[serde(deserialize_with = "known")]
    pub closed_code: Option<String>,
    #[serde(deserialize_with = "known")]
    pub location: Option<String>,
    #[serde(rename = "u_symptom", deserialize_with = "known")]
    pub symptom: Option<String>,
    #[serde(rename = "cmdb_ci", deserialize_with = "known")]
    pub item: Option<String>,
}

/// Reads all incidents of a `.csv` or `.csv.gz` file, in the order of their first rows.
///
/// Errors name the file and, for a bad row, its line.
pub fn read(path: &str) -> Result<Vec<Incident>, Box<dyn Error>> {
    let file = File::open(path).map_err(|error| format!("cannot open {path}: {error}"))?;
    let mut bytes = BufReader::new(file);
    let gzip = bytes.fill_buf()?.starts_with(&[0x1f, 0x8b]);
    let text: Box<dyn Read> =
        if gzip { Box::new(flate2::read::MultiGzDecoder::new(bytes)) } else { Box::new(bytes) };
    parse(text).map_err(|error| format!("{path}: {error}").into())
}

/// Groups the rows of a CSV by incident; rows keep their order.
pub fn parse(text: impl Read) -> Result<Vec<Incident>, Box<dyn Error>> {
    let mut incidents: Vec<Incident> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for row in csv::Reader::from_reader(text).into_deserialize() {
        let row: Row = row?;
        let place = *places.entry(row.number.clone()).or_insert(incidents.len());
        match incidents.get_mut(place) {
            Some(incident) => incident.rows.push(row),
            None => incidents.push(Incident { number: row.number.clone(), rows: vec![row] }),
        }
    }
    Ok(incidents)
}

/// Turns `d/m/yyyy HH:MM`, read as local time of São Paulo, into an instant.
///
/// The source names no zone; the quiet days are Brazil's holidays. A local time that occurs
/// twice is the earlier one, one that does not exist moves an hour forward (D5).
pub fn instant(text: &str) -> Option<DateTime<Utc>> {
    let local = NaiveDateTime::parse_from_str(text, "%d/%m/%Y %H:%M").ok()?;
    let zoned = match Sao_Paulo.from_local_datetime(&local) {
        LocalResult::Single(zoned) | LocalResult::Ambiguous(zoned, _) => Some(zoned),
        LocalResult::None => {
            Sao_Paulo.from_local_datetime(&(local + Duration::hours(1))).earliest()
        }
    };
    zoned.map(|zoned| zoned.with_timezone(&Utc))
}

fn known<'de, D: Deserializer<'de>>(cell: D) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(cell)?;
    Ok((text != "?").then_some(text))
}

fn moment<'de, D: Deserializer<'de>>(cell: D) -> Result<DateTime<Utc>, D::Error> {
    let text = String::deserialize(cell)?;
    instant(&text).ok_or_else(|| {
        serde::de::Error::custom(format!("`{text}` is not a time like 29/2/2016 01:16"))
    })
}

fn known_moment<'de, D: Deserializer<'de>>(cell: D) -> Result<Option<DateTime<Utc>>, D::Error> {
    let text = String::deserialize(cell)?;
    if text == "?" {
        return Ok(None);
    }
    instant(&text).map(Some).ok_or_else(|| {
        serde::de::Error::custom(format!("`{text}` is not a time like 29/2/2016 01:16"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> String {
        instant(text).map(|at| at.to_rfc3339()).unwrap_or_default()
    }

    #[test]
    fn local_times_become_utc() {
        assert_eq!(utc("29/2/2016 01:16"), "2016-02-29T04:16:00+00:00");
        assert_eq!(utc("16/2/2017 14:17"), "2017-02-16T16:17:00+00:00"); // summer time
        assert_eq!(instant("2016-02-29 01:16"), None);
    }

    #[test]
    fn the_hour_that_summer_time_skips_moves_forward() {
        assert_eq!(utc("16/10/2016 00:30"), utc("16/10/2016 01:30"));
    }

    #[test]
    fn the_hour_that_occurs_twice_is_the_earlier_one() {
        assert_eq!(utc("18/2/2017 23:30"), "2017-02-19T01:30:00+00:00");
    }

    #[test]
    fn a_bad_time_names_its_line() {
        let text = std::fs::read_to_string("tests/data/incident-log/sample.csv").unwrap();
        let bad = text.replacen("1/3/2016 09:00", "2016-03-01", 1);
        let error = parse(bad.as_bytes()).err().unwrap().to_string();
        assert!(error.contains("line: 2") && error.contains("2016-03-01"), "{error}");
    }
}
