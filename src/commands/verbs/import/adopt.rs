//! `import --map`: cases from the table of another tool.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::casework::cases::import_case;
use crate::casework::cases::import_case::Foreign;
use crate::casework::cases::intake::NewCaseRequest;
use crate::casework::cases::lookup;
use crate::casework::run::RequestAnswer;
use crate::casework::{Desk, run};
use crate::commands::request_id;
use crate::commands::session::Session;
use crate::domain::actor::Actor;
use crate::domain::case::Origin;

use crate::domain::suggest::did_you_mean;
use crate::error::{Error, Result};
use crate::output::Prepared;
use crate::outside::Input;
use crate::transfer::csv::{self, CsvSheet};
use crate::transfer::map::{FIELDS, Fitted, Map, MapError, Mapped};

/// The most rows that are named when they cannot be imported.
const NAMED: usize = 20;

/// What the table comes to.
#[derive(Default)]
struct ImportSummary {
    rows: usize,
    filed: usize,
    already: usize,
    by_status: BTreeMap<String, usize>,
    wrong: Vec<(u64, Error)>,
}

impl ImportSummary {
    fn document(&self, dry_run: bool) -> Value {
        let wrong: Vec<Value> = self
            .wrong
            .iter()
            .map(|(line, why)| json!({ "line": line, "field": why.field, "message": why.message }))
            .collect();
        json!({
            "rows": self.rows,
            "filed": self.filed,
            "already": self.already,
            "by_status": self.by_status,
            "wrong": wrong,
            "dry_run": dry_run,
        })
    }
}

/// Takes all rows in, or none.
///
/// # Errors
/// A map or a table that is none (2, 6), rows that cannot be taken (6), not permitted (4).
pub(super) fn run(run: &mut Session, file: &Input, map: &Input) -> Result<()> {
    if run.out.prepare_shape("adopted")? == Prepared::Answered {
        return Ok(());
    }
    let (desk, actor, out, globals) = run.parts()?;
    let text = map.read_text(1 << 20, "map")?;
    let map = Map::read(&text).map_err(|why| wrong_map(&why, None))?;
    let sheet = csv::read(super::source(file)?)
        .map_err(|why| Error::invalid("file", format!("{}: {why}", file.name())))?;
    let fitted = map.fit(&sheet, desk.zone()?).map_err(|why| wrong_map(&why, Some(&sheet)))?;
    desk.db.prepare_for_bulk()?;
    let fingerprint = request_id::fingerprint("import --map", &(file.name(), &text));
    let done = run::run(
        desk,
        request_id::request(actor, globals, &fingerprint),
        |tx| {
            let tally = import_rows(desk, actor, &sheet, &fitted)?;
            if !tally.wrong.is_empty() {
                tx.undo();
            }
            Ok(tally)
        },
        |tally| Ok(Some(tally.document(false).to_string())),
    )?;
    let tally = match done {
        RequestAnswer::Fresh(tally) => tally,
        RequestAnswer::Replayed(answer) => return request_id::replay_document(out, &answer),
    };
    let dry_run = globals.dry_run;
    let document = tally.document(dry_run);
    let well = tally.wrong.is_empty();
    if well || dry_run || out.speaks_json() {
        out.outcome(&document, |out| out.line(&words(&tally, dry_run)))?;
    }
    if well {
        return Ok(());
    }
    for (line, why) in tally.wrong.iter().take(NAMED) {
        out.error_line(&format!("line {line}: {}", why.message), &why.hints);
    }
    let more = tally.wrong.len().saturating_sub(NAMED);
    if more > 0 {
        out.say(&format!("and {more} rows more"));
    }
    Err(Error::invalid(
        "file",
        format!("{} of {} rows cannot be taken in", tally.wrong.len(), tally.rows),
    )
    .hint("nothing was changed; look again with --dry-run once they are mended"))
}

fn words(tally: &ImportSummary, dry_run: bool) -> String {
    let statuses: Vec<String> =
        tally.by_status.iter().map(|(status, count)| format!("{count} {status}")).collect();
    let statuses = match statuses.is_empty() {
        true => String::new(),
        false => format!(" ({})", statuses.join(", ")),
    };
    let would = if dry_run { "would file" } else { "filed" };
    let already = match tally.already {
        0 => String::new(),
        count => format!(", {count} already here"),
    };
    let ending = if dry_run { " (dry run: nothing written)" } else { "" };
    format!("{} rows: {would} {}{statuses}{already}{ending}", tally.rows, tally.filed)
}

fn wrong_map(why: &MapError, sheet: Option<&CsvSheet>) -> Error {
    let hint = match (why, sheet) {
        (MapError::Field { field, .. }, _) => did_you_mean(field, FIELDS.iter().copied())
            .or_else(|| Some(format!("fields are {}", FIELDS.join(", ")))),
        (MapError::Column { column, .. }, Some(sheet)) => {
            let names = || sheet.columns.iter().map(String::as_str);
            let all: Vec<&str> = names().collect();
            did_you_mean(column, names())
                .or_else(|| Some(format!("its columns are {}", all.join(", "))))
        }
        _ => None,
    };
    let error = Error::invalid("map", format!("the map: {why}"));
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

fn import_rows(
    desk: &Desk,
    actor: &Actor,
    sheet: &CsvSheet,
    map: &Fitted,
) -> Result<ImportSummary> {
    let mut tally = ImportSummary { rows: sheet.rows.len(), ..ImportSummary::default() };
    for row in &sheet.rows {
        let done = desk.db.savepoint(|| {
            let foreign = foreign(desk, map, &map.row(row))?;
            import_case::adopt(desk, actor, &foreign)
        });
        match done {
            Ok(Some(case)) => {
                tally.filed += 1;
                *tally.by_status.entry(case.status).or_default() += 1;
            }
            Ok(None) => tally.already += 1,
            Err(why) if why.is_about_desk() => {
                return Err(why);
            }
            Err(why) => tally.wrong.push((row.line, why)),
        }
    }
    Ok(tally)
}

/// A row as a case of another tool.
fn foreign(desk: &Desk, map: &Fitted, row: &Mapped) -> Result<Foreign> {
    let text = |field: &str| row.get(field).map(String::from);
    let moment = |field: &'static str| {
        map.moment(row, field).map_err(|why| Error::invalid(field, why.to_string()))
    };
    let level = |field: &'static str| match row.get(field) {
        None => Ok(None),
        Some(text) => {
            let digits = text.split(|c: char| !c.is_ascii_digit()).find(|part| !part.is_empty());
            digits.and_then(|digits| digits.parse().ok()).map(Some).ok_or_else(|| {
                Error::invalid(field, format!("{field}: “{text}” is not a level"))
                    .hint(format!("say what it is in [values.{field}] of the map"))
            })
        }
    };
    let origin = match row.get("origin") {
        None => None,
        Some(text) => Some(Origin::parse(&text.to_lowercase()).ok_or_else(|| {
            Error::invalid(
                "origin",
                format!("origin: “{text}” is none of phone, email, portal, cli, api"),
            )
            .hint("say what it is in [values.origin] of the map")
        })?),
    };
    let subject = text("subject").or_else(|| {
        let first = row.get("description")?.lines().next()?;
        Some(first.to_string())
    });
    let tags = row.get("tags").unwrap_or_default().split([',', ';', ' ']);
    let contact = row.get("contact").map(|given| contact_named(desk, given)).transpose()?;
    Ok(Foreign {
        wanted: NewCaseRequest {
            reference: text("ref"),
            subject: subject.map(|subject| subject.chars().take(200).collect()),
            text: text("description").unwrap_or_default(),
            contact,
            account: text("account"),
            service: text("service"),
            category: text("category"),
            agreement: text("agreement"),
            item: text("item"),
            priority: text("priority"),
            impact: level("impact")?,
            urgency: level("urgency")?,
            group: text("group"),
            origin,
            tags: tags.filter(|tag| !tag.is_empty()).map(String::from).collect(),
            ..NewCaseRequest::default()
        },
        status: text("status"),
        assignee: text("assignee"),
        solution: text("solution"),
        note: text("note"),
        registered_at: moment("registered_at")?,
        resolved_at: moment("resolved_at")?,
        closed_at: moment("closed_at")?,
    })
}

/// A contact by login, or by one of the addresses.
fn contact_named(desk: &Desk, given: &str) -> Result<String> {
    match given.contains('@') {
        true => lookup::login_of(desk, given),
        false => Ok(given.to_string()),
    }
}
