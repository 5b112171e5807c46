//! What a run's output is to look like, as plain data: filled in from the flags and the
//! environment by the command line, read by `Out`.

use std::str::FromStr;

use chrono_tz::Tz;

use super::pager::Pager;
use crate::domain::time::Instant;
use crate::settings::ColorChoice;

/// The forms of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Aligned columns for people.
    Table,
    /// The same words between tabs, nothing cut, no colour.
    Plain,
    /// Values between tabs, without a header.
    Tsv,
    /// RFC 4180 with a header.
    Csv,
    Json,
    /// One JSON object a line.
    Jsonl,
}

impl Format {
    /// All formats by the name that `--format` takes.
    pub const NAMES: &[(&str, Format)] = &[
        ("table", Format::Table),
        ("plain", Format::Plain),
        ("tsv", Format::Tsv),
        ("csv", Format::Csv),
        ("json", Format::Json),
        ("jsonl", Format::Jsonl),
    ];
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Format, String> {
        let found = Format::NAMES.iter().find(|(name, _)| *name == text);
        found.map(|(_, format)| *format).ok_or_else(|| {
            let names: Vec<&str> = Format::NAMES.iter().map(|(name, _)| *name).collect();
            format!("a format is one of {}", names.join(", "))
        })
    }
}

/// How the output of one run looks.
#[derive(Clone, Debug)]
pub struct OutputSettings {
    /// `None`: a table on a terminal, TSV otherwise.
    pub format: Option<Format>,
    /// The fields asked for, in order; `["help"]` lists them.
    pub fields: Option<Vec<String>>,
    /// A jq filter over the JSON.
    pub jq: Option<String>,
    /// Numbers only, and no talk.
    pub quiet: bool,
    /// What caused an error is shown with it.
    pub causes: bool,
    /// The request id of this run, for what was done.
    pub request_id: Option<String>,
    pub color: ColorChoice,
    /// `None`: nothing is paged.
    pub pager: Option<Pager>,
    /// No tables, no redrawing.
    pub accessible: bool,
    /// No character above 127 in our own words.
    pub ascii: bool,
    /// Columns of the screen, where known.
    pub width: Option<usize>,
    pub stdout_is_terminal: bool,
    pub stderr_is_terminal: bool,
    /// The viewer's zone.
    pub zone: Tz,
    pub now: Instant,
}

impl OutputSettings {
    /// Plain output for programs: no terminal, nothing asked for.
    pub fn for_pipe(zone: Tz, now: Instant) -> OutputSettings {
        OutputSettings {
            format: None,
            fields: None,
            jq: None,
            quiet: false,
            causes: false,
            request_id: None,
            color: ColorChoice::Auto,
            pager: None,
            accessible: false,
            ascii: false,
            width: None,
            stdout_is_terminal: false,
            stderr_is_terminal: false,
            zone,
            now,
        }
    }
}
