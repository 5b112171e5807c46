//! `calendar`: besides the verbs of the catalog, reckoning with one, looking at one, checking one
//! (D5, D4 and Further flags).

use chrono::{Datelike, NaiveDate};
use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use crate::commands::answers::moment_error;
use crate::commands::session::Session;
use crate::domain::calendar::{Calendar, Finding};
use crate::domain::calendar_calc;
use crate::domain::calendar_calc::{CalendarAnswer, CalendarQuestion, ReckonError};
use crate::domain::section::Section;
use crate::domain::time::Instant;
use crate::domain::time_expression;
use crate::error::{Error, ErrorKind as Trouble, Result};
use crate::output::calendar::{FindingShape, SpecialShape};
use crate::output::{Prepared, time};
use crate::store;

use super::catalog;

/// How far `check` looks ahead where no deadline lies further.
const YEARS_AHEAD: i32 = 2;

const CALC_EXAMPLES: &str = "\
Reckon with a calendar: add time, measure, ask whether it is open

Times without a zone are the calendar's. Units: m h d ignore the calendar, wm wh wd are working
time; also in words.

Examples:
  casebook calendar calc office \"2026-12-23 16:30 + 8wh\"
  casebook calendar calc office \"2026-12-23 16:30 + 1 working day + 30m\"
  casebook calendar calc office 2026-12-21..2026-12-31 --json
  casebook calendar calc office \"open now\"
  casebook calendar calc office \"next 2026-12-25 10:00\"";

/// The command with all its verbs.
pub fn command() -> Command {
    let key = || Arg::new("key").value_name("KEY").required(true).help("The calendar");
    let span = || Arg::new("span").long("span").value_name("A..B").allow_hyphen_values(true);
    catalog::command(Section::Calendar)
        .about("Working time and days off: add, list, show, edit, retire, import, calc, check")
        .mut_subcommand("show", |show| {
            show.about("Show one: its hours, a month of it, or what differs from the week")
                .arg(
                    Arg::new("month")
                        .long("month")
                        .value_name("YYYY-MM")
                        .conflicts_with("span")
                        .help("A month as a picture"),
                )
                .arg(span().help("Holidays and exceptions of these dates"))
        })
        .subcommand(
            Command::new("calc")
                .about("Reckon with one: \"START + DURATION\", A..B, \"open T\", \"next T\"")
                .long_about(CALC_EXAMPLES)
                .arg(key())
                .arg(
                    Arg::new("question")
                        .value_name("QUESTION")
                        .required(true)
                        .allow_hyphen_values(true)
                        .help("\"2026-12-23 16:30 + 8wh\", A..B, \"open T\" or \"next T\""),
                )
                .arg(Arg::new("more").num_args(0..).hide(true).help("The rest of it")),
        )
        .subcommand(
            Command::new("check")
                .about("Look for what may break a promise; exit 1 where there is such a thing")
                .arg(key())
                .arg(span().help("The dates to look at [default: today and two years on]")),
        )
}

/// Runs a verb of it.
///
/// # Errors
/// As the catalog; a question that cannot be read (2) or answered (6); bad news of `check` (1).
pub fn run(matches: &ArgMatches, session: &mut Session) -> Result<()> {
    match matches.subcommand() {
        Some(("calc", sub)) => calc(sub, session),
        Some(("check", sub)) => check(sub, session),
        Some(("show", sub)) if sub.contains_id("month") || sub.contains_id("span") => {
            look(sub, session)
        }
        _ => catalog::run(Section::Calendar, matches, session),
    }
}

fn calc(sub: &ArgMatches, session: &mut Session) -> Result<()> {
    let (desk, _actor, out, _) = session.parts()?;
    let (calendar, _) = desk.calendar(&word(sub, "key"))?;
    // Without quotes the words come one by one.
    let mut question = word(sub, "question");
    for more in sub.get_many::<String>("more").into_iter().flatten() {
        question = format!("{question} {more}");
    }
    let question = calendar_calc::read(&question, desk.now, &calendar).map_err(calendar_error)?;
    let answer = calendar_calc::answer(&question, &calendar).map_err(calendar_error)?;
    let document = match (answer, &question) {
        (CalendarAnswer::Instant(at), _) => json!({ "result": at }),
        (CalendarAnswer::Seconds(seconds), _) => json!({ "seconds": seconds }),
        (CalendarAnswer::Open(open), _) => json!({ "open": open }),
    };
    let people = out.wants_words();
    let words = match answer {
        CalendarAnswer::Instant(at) if people => {
            format!("{} {}", weekday(&calendar, at), time::minute_and_zone(at, calendar.zone))
        }
        CalendarAnswer::Instant(at) => at.to_string(),
        CalendarAnswer::Seconds(seconds) if people => {
            format!("{} of working time ({seconds} seconds)", time::hours(seconds))
        }
        CalendarAnswer::Seconds(seconds) => seconds.to_string(),
        CalendarAnswer::Open(open) if people => {
            let word = if open { "open" } else { "closed" };
            match (&question, open) {
                (CalendarQuestion::Open(at), false) => opens_again(&calendar, *at, word),
                _ => word.into(),
            }
        }
        CalendarAnswer::Open(open) => open.to_string(),
    };
    Ok(out.document(&document, |out| out.line(&words))?)
}

fn opens_again(calendar: &Calendar, at: Instant, word: &str) -> String {
    match calendar.next_open(at) {
        Some(next) => format!(
            "{word}, opens {} {}",
            weekday(calendar, next),
            time::minute_and_zone(next, calendar.zone)
        ),
        None => word.into(),
    }
}

fn weekday(calendar: &Calendar, at: Instant) -> String {
    at.utc().with_timezone(&calendar.zone).format("%a").to_string()
}

fn calendar_error(why: ReckonError) -> Error {
    let kind = if why.is_value() { Trouble::Invalid } else { Trouble::Usage };
    Error::new(kind, why.to_string())
        .field("question")
        .hint("see examples: `casebook calendar calc --help`")
}

/// A month, or the days of a span that differ from the week.
fn look(sub: &ArgMatches, session: &mut Session) -> Result<()> {
    let (desk, _actor, out, _) = session.parts()?;
    if out.prepare::<SpecialShape>()? == Prepared::Answered {
        return Ok(());
    }
    let (calendar, _) = desk.calendar(&word(sub, "key"))?;
    let (from, to) = match sub.get_one::<String>("month") {
        Some(text) => {
            let first = month(text)?;
            if !out.wants_rows() && !out.speaks_json() {
                out.month(&calendar, first);
                return Ok(());
            }
            (first, next_month(first))
        }
        None => dates(&word(sub, "span"), desk.now, &calendar)?,
    };
    let specials = calendar.specials(from, to);
    let count = out.list::<_, Error>(specials.into_iter().map(|s| Ok(SpecialShape(s))))?;
    if count == 0 {
        out.say(&format!("no holidays and no exceptions from {from} up to {to}"));
    }
    Ok(())
}

fn check(sub: &ArgMatches, session: &mut Session) -> Result<()> {
    let (desk, _actor, out, _) = session.parts()?;
    if out.prepare::<FindingShape>()? == Prepared::Answered {
        return Ok(());
    }
    let key = word(sub, "key");
    let (calendar, _) = desk.calendar(&key)?;
    let local = |at: Instant| at.utc().with_timezone(&calendar.zone).date_naive();
    let last = store::cases::last_due_on(&desk.db, &key)?.map(local);
    let (from, to) = match sub.get_one::<String>("span") {
        Some(text) => dates(text, desk.now, &calendar)?,
        None => {
            let today = local(desk.now);
            let ahead = today.with_year(today.year() + YEARS_AHEAD).unwrap_or(today);
            (today, ahead.max(last.unwrap_or(ahead)))
        }
    };
    let findings = calendar.findings(from, to, last);
    if out.wants_rows() || out.speaks_json() {
        out.list::<_, Error>(findings.iter().cloned().map(|finding| Ok(FindingShape(finding))))?;
    } else {
        for finding in &findings {
            let word = if finding.is_bad() { "bad" } else { "note" };
            out.paragraph(&format!("{word}: {finding}"), 0);
        }
    }
    if findings.iter().any(Finding::is_bad) {
        out.end_with(Trouble::BadNews.exit());
        return Ok(());
    }
    out.say(&format!("the calendar {key} has no problems from {from} to {to}"));
    Ok(())
}

fn word(sub: &ArgMatches, name: &str) -> String {
    sub.get_one::<String>(name).cloned().unwrap_or_default()
}

fn month(text: &str) -> Result<NaiveDate> {
    let shape = text.len() == 7 && text.as_bytes()[4] == b'-';
    let first = shape.then(|| format!("{text}-01").parse::<NaiveDate>().ok()).flatten();
    first.filter(|first| first.year() > 0).ok_or_else(|| {
        let shown: String = text.chars().take(40).collect();
        Error::invalid("month", format!("“{shown}” is not a month; write 2026-12"))
    })
}

fn next_month(first: NaiveDate) -> NaiveDate {
    first.checked_add_months(chrono::Months::new(1)).unwrap_or(NaiveDate::MAX)
}

/// The dates of a span, the end exclusive; at most some centuries, which are quickly looked at.
fn dates(text: &str, now: Instant, calendar: &Calendar) -> Result<(NaiveDate, NaiveDate)> {
    let span = time_expression::parse_span(text, now, calendar.zone)
        .map_err(|why| moment_error("span", &why))?;
    let (Some(from), Some(to)) = (span.from, span.to) else {
        return Err(Error::usage(format!("the span “{text}” needs both ends: A..B")).field("span"));
    };
    let local = |at: Instant| at.utc().with_timezone(&calendar.zone);
    let from = local(from).date_naive();
    // An end within a date counts that date.
    let end = local(to.plus(-1)).date_naive();
    let most = from.with_year(from.year() + 400).unwrap_or(NaiveDate::MAX);
    if end > most {
        return Err(Error::invalid("span", format!("the span “{text}” is longer than 400 years")));
    }
    Ok((from, end.succ_opt().unwrap_or(end)))
}
