//! `report`: the desk's numbers as a page (feature 71).

use crate::casework::Desk;
use crate::casework::desk::statistics;
use crate::commands::args::Moment;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::actor::Actor;
use crate::domain::rights::Ability;
use crate::domain::statistics::KeyedStatistics;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::output::report::{self, KeyedRows};
use crate::output::time;
use crate::outside::{AtomicFile, Output};
use crate::store::statistics::GroupBy;

use super::stats::Time;

/// Write statistics with charts as one HTML page
///
/// The numbers of `stats`: over time, by priority, service, group and so on. The page loads nothing
/// and runs nothing; it is readable in light and dark, on paper, and without colour.
#[derive(clap::Args, Clone, Debug)]
pub struct Report {
    #[command(flatten)]
    pub time: Time,
    /// Target file, - for standard output [default: -]
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<Output>,
}

/// The most rows of a table that are shown; periods are all shown.
const MOST: usize = 15;
const DAY: i64 = 86_400;

impl Verb for Report {
    const NAME: &'static str = "report";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ABILITY: Ability = Ability::SeeNumbers;
    const EXAMPLES: &'static str = "casebook report -o report.html\n\
        casebook report --since 2026-10-01 --until 2026-11-01 -o october.html";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, _) = run.parts()?;
        let span = self.time.span(desk)?;
        let (by, periods) = periods(desk, actor, span)?;
        let mut total = KeyedStatistics::default();
        for (_, row) in &periods {
            total.include(row);
        }
        let mut tables = Vec::new();
        for (name, by) in [
            ("priority", GroupBy::Priority),
            ("service", GroupBy::Service),
            ("group", GroupBy::Group),
            ("agent", GroupBy::Agent),
            ("agreement", GroupBy::Agreement),
            ("account", GroupBy::Account),
        ] {
            let rows = statistics::statistics(desk, actor, by, span)?;
            // Where nobody has such a key the table would say nothing.
            if rows.iter().any(|(key, _)| key.is_some()) {
                tables.push(table(name, rows, MOST));
            }
        }
        let zone = desk.zone()?;
        let page = report::html(report::ReportPage {
            desk: desk.switches()?.name.clone(),
            scope: scope(actor),
            span: words(&self.time),
            made_at: time::minute_and_zone(desk.now, zone),
            total,
            periods: table(by, periods, usize::MAX),
            tables,
        });
        let Some(Output::Path(file)) = &self.output else {
            out.raw(page.as_bytes());
            return Ok(());
        };
        let part = AtomicFile::begin(file)?;
        out.redirect(Box::new(part.writer()?))?;
        out.raw(page.as_bytes());
        out.flush()?;
        part.finish()?;
        out.say(&format!("{} is ready", file.display()));
        Ok(())
    }
}

type Rows = Vec<(Option<String>, KeyedStatistics)>;

/// Days of a few weeks, weeks of a few months, months of all else: so many as a chart can show.
fn periods(desk: &Desk, actor: &Actor, span: (Instant, Instant)) -> Result<(&'static str, Rows)> {
    let (from, to) = (span.0.0, span.1.0.min(desk.now.0));
    let days = to.saturating_sub(from) / DAY;
    let (name, by) = match days {
        0..=45 => ("day", GroupBy::Day),
        46..=200 => ("week", GroupBy::Week),
        201..=1100 => ("month", GroupBy::Month),
        _ => {
            let months = statistics::statistics(desk, actor, GroupBy::Month, span)?;
            if months.len() <= 36 {
                return Ok(("month", months));
            }
            ("year", GroupBy::Year)
        }
    };
    Ok((name, statistics::statistics(desk, actor, by, span)?))
}

fn table(by: &'static str, rows: Rows, most: usize) -> KeyedRows {
    let more = rows.len().saturating_sub(most);
    let named =
        |(key, row): (Option<String>, KeyedStatistics)| (key.unwrap_or_else(|| "none".into()), row);
    KeyedRows { by, rows: rows.into_iter().take(most).map(named).collect(), more }
}

fn scope(actor: &Actor) -> String {
    if !actor.may(Ability::SeeInternal) {
        return format!("Cases of {}", actor.account.as_deref().unwrap_or_default());
    }
    if actor.may(Ability::SeePolicy) {
        "All cases".into()
    } else {
        format!("Cases held by {}", actor.name)
    }
}

fn words(time: &Time) -> String {
    match (time.since.as_ref().map(Moment::as_str), time.until.as_ref().map(Moment::as_str)) {
        (None, None) => "Cases since the beginning".into(),
        (Some(since), None) => format!("Cases registered since {since}"),
        (None, Some(until)) => format!("Cases registered before {until}"),
        (Some(since), Some(until)) => format!("Cases registered from {since} to {until}"),
    }
}
