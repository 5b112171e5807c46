//! `stats`: what the desk did, in numbers (feature 71).

use serde_json::{Value, json};

use crate::casework::Desk;
use crate::casework::desk::statistics;
use crate::commands::args::Moment;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::rights::Ability;
use crate::domain::statistics::KeyedStatistics;
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind as Fault, Result};
use crate::output::{Field, FieldKind, Prepared, Record};
use crate::store::statistics::GroupBy;

/// Show statistics of the desk
///
/// Of the cases registered in a time: how many were filed, solved, are open, were reopened; which
/// share of the promised answers and solutions came in time; the median and the 90th percentile of
/// the time to the solution, in calendar and in working time; how many customers were satisfied
/// (a rating of 4 or 5). Cases that were merged into another do not count.
#[derive(clap::Args, Clone, Debug)]
pub struct Stats {
    /// Group by day, week, month, year, service, agent …
    #[arg(long, value_name = "K", default_value = "month")]
    pub by: String,
    #[command(flatten)]
    pub time: Time,
}

/// Of which time.
#[derive(clap::Args, Clone, Debug)]
pub struct Time {
    /// Cases registered since: 2026-01-01, -30d
    #[arg(long, value_name = "T")]
    pub since: Option<Moment>,
    /// Cases registered before
    #[arg(long, value_name = "T")]
    pub until: Option<Moment>,
}

impl Time {
    /// From and to, as instants.
    ///
    /// # Errors
    /// A moment that is none (6), storage trouble.
    pub fn span(&self, desk: &Desk) -> Result<(Instant, Instant)> {
        let zone = desk.zone()?;
        let instant = |field: &'static str, text: &Option<Moment>, other: Instant| match text {
            Some(text) => text.at(field, desk.now, zone),
            None => Ok(other),
        };
        let from = instant("since", &self.since, Instant(i64::MIN))?;
        Ok((from, instant("until", &self.until, Instant(i64::MAX))?))
    }
}

impl Verb for Stats {
    const NAME: &'static str = "stats";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ABILITY: Ability = Ability::SeeNumbers;
    const EXAMPLES: &'static str = "casebook stats\ncasebook stats --by priority --since -365d\n\
        casebook stats --by group --since 2026-01-01 --format csv > groups.csv";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        let known = GroupBy::NAMES.iter().find(|(name, _)| *name == self.by);
        let Some((_, by)) = known else {
            let names = GroupBy::NAMES.iter().map(|(name, _)| *name);
            let mut error = Error::unknown("kind of row", &self.by, names).field("by");
            error.kind = Fault::Usage;
            return Err(error);
        };
        if run.out.prepare::<StatisticsRow>()? == Prepared::Answered {
            return Ok(());
        }
        let (desk, actor, out, _) = run.parts()?;
        let rows = statistics::statistics(desk, actor, *by, self.time.span(desk)?)?;
        let most = rows.iter().map(|(_, row)| row.filed).max().unwrap_or_default();
        let ascii = out.look().ascii;
        let none = rows.is_empty();
        let rows = rows.into_iter().map(|(key, row)| Ok(StatisticsRow::new(key, row, most, ascii)));
        out.list::<StatisticsRow, Error>(rows)?;
        if none {
            out.say("no cases in that time");
        }
        Ok(())
    }
}

/// A row, as it is shown.
struct StatisticsRow {
    key: Option<String>,
    row: KeyedStatistics,
    bar: String,
    calendar: [Option<i64>; 2],
    working: [Option<i64>; 2],
}

/// The longest bar, in columns.
const BAR: i64 = 10;

impl StatisticsRow {
    fn new(key: Option<String>, mut row: KeyedStatistics, most: i64, ascii: bool) -> StatisticsRow {
        let length = if most > 0 { (row.filed * BAR + most - 1) / most } else { 0 };
        let bar = if ascii { "#" } else { "█" }.repeat(usize::try_from(length).unwrap_or(0));
        let calendar = [row.calendar.percentile(50), row.calendar.percentile(90)];
        let working = [row.working.percentile(50), row.working.percentile(90)];
        StatisticsRow { key, row, bar, calendar, working }
    }
}

impl Record for StatisticsRow {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("key", FieldKind::Id).column("key", 0),
            Field::key("filed", FieldKind::Number).column("filed", 0),
            Field::extra("bar", FieldKind::Text).only_in_tables(3),
            Field::key("solved", FieldKind::Number).column("solved", 1),
            Field::key("open", FieldKind::Number).column("open", 2),
            Field::key("canceled", FieldKind::Number),
            Field::key("reopened", FieldKind::Number).column("reopened", 7),
            Field::key("response_met", FieldKind::Number).column("answer %", 4),
            Field::key("resolution_met", FieldKind::Number).column("solution %", 3),
            Field::key("breaches", FieldKind::Number).column("breaches", 8),
            Field::key("median_seconds", FieldKind::Span).column("median", 2),
            Field::key("p90_seconds", FieldKind::Span).column("p90", 5),
            Field::key("median_working_seconds", FieldKind::Span).column("working", 9),
            Field::key("p90_working_seconds", FieldKind::Span).column("p90", 9),
            Field::key("ratings", FieldKind::Number),
            Field::key("rating", FieldKind::Number),
            Field::key("csat", FieldKind::Number).column("csat %", 6),
            Field::key("complaints", FieldKind::Number).column("complaints", 8),
        ];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        let row = &self.row;
        match field {
            "key" => json!(self.key),
            "filed" => json!(row.filed),
            "bar" => json!(self.bar),
            "solved" => json!(row.solved),
            "open" => json!(row.open),
            "canceled" => json!(row.canceled),
            "reopened" => json!(row.reopened),
            "response_met" => json!(row.response.share()),
            "resolution_met" => json!(row.resolution.share()),
            "breaches" => json!(row.breaches()),
            "median_seconds" => json!(self.calendar[0]),
            "p90_seconds" => json!(self.calendar[1]),
            "median_working_seconds" => json!(self.working[0]),
            "p90_working_seconds" => json!(self.working[1]),
            "ratings" => json!(row.ratings),
            "rating" => json!(row.rating()),
            "csat" => json!(row.csat()),
            "complaints" => json!(row.complaints),
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        self.key.clone().unwrap_or_else(|| "none".into())
    }
}
