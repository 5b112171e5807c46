//! The published vectors of working time (`tests/data/business-time`), in process.

#![allow(clippy::unwrap_used, reason = "a vector that cannot be read fails its test")]

use std::collections::BTreeMap;

use casebook::domain::calendar::Calendar;
use casebook::domain::deadline;
use casebook::domain::derivation::{Facts, StepKind, Stop, derive};
use casebook::domain::policy::CalendarEntry;
use casebook::domain::term::{Term, Unit};
use casebook::domain::time::Instant;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Vector {
    id: String,
    op: String,
    calendar: Hours,
    start: Option<Instant>,
    end: Option<Instant>,
    until: Option<Instant>,
    seconds: Option<f64>,
    days: Option<i64>,
    limit_minutes: Option<i64>,
    #[serde(default)]
    timeline: Vec<Moment>,
    expected: Value,
    plain_rule_gives: Option<Value>,
}

#[derive(Deserialize)]
struct Moment {
    at: Instant,
    state: String,
}

type Intervals = Vec<[String; 2]>;

#[derive(Deserialize)]
struct Hours {
    tz: String,
    week: BTreeMap<String, Intervals>,
    holidays_yearly: Vec<String>,
    holidays: Vec<String>,
    overrides: BTreeMap<String, Intervals>,
    breaks: BTreeMap<String, Intervals>,
}

impl Hours {
    fn calendar(&self) -> Calendar {
        let of = |day: &str| self.week.get(day).map(written).unwrap_or_default();
        let mut entry = CalendarEntry {
            key: "vector".into(),
            time_zone: Some(self.tz.clone()),
            monday: of("mon"),
            tuesday: of("tue"),
            wednesday: of("wed"),
            thursday: of("thu"),
            friday: of("fri"),
            saturday: of("sat"),
            sunday: of("sun"),
            ..CalendarEntry::default()
        };
        for date in self.holidays_yearly.iter().chain(&self.holidays) {
            entry.exceptions.insert(date.clone(), Vec::new());
        }
        for (date, intervals) in &self.overrides {
            entry.exceptions.insert(date.clone(), written(intervals));
        }
        for (date, breaks) in &self.breaks {
            let weekday = date.parse::<chrono::NaiveDate>().unwrap().format("%a").to_string();
            let hours = self.week.get(&weekday.to_lowercase()).cloned().unwrap_or_default();
            entry.exceptions.insert(date.clone(), written(&without(hours, breaks)));
        }
        Calendar::build(&entry, 1, chrono_tz::Tz::UTC, Vec::new()).unwrap()
    }
}

fn written(intervals: &Intervals) -> Vec<String> {
    intervals.iter().map(|[start, end]| format!("{start}-{end}")).collect()
}

fn without(hours: Intervals, breaks: &Intervals) -> Intervals {
    breaks.iter().fold(hours, |hours, [from, to]| {
        let cut = |[start, end]: [String; 2]| {
            [[start.clone(), end.clone().min(from.clone())], [start.max(to.clone()), end]]
        };
        hours.into_iter().flat_map(cut).filter(|[start, end]| start < end).collect()
    })
}

/// Runs a vector through the calendar, in the shape of its `expected`.
fn run(vector: &Vector) -> Value {
    let calendar = vector.calendar.calendar();
    let instant = |at: Option<Instant>| Value::from(at.unwrap().0);
    let start = || vector.start.unwrap();
    match vector.op.as_str() {
        "add" => instant(calendar.add(start(), vector.seconds.unwrap() as i64)),
        "between" => Value::from(calendar.between(start(), vector.end.unwrap())),
        "between_whole_hours" => Value::from(calendar.between(start(), vector.end.unwrap()) / 3600),
        "next_open" => instant(calendar.next_open(start())),
        "is_open" => Value::from(calendar.is_open(start())),
        "add_workdays" => instant(calendar.shift_working_days(start(), vector.days.unwrap())),
        "due" | "elapsed_minutes" => timeline(vector, &calendar),
        other => panic!("{}: unknown op {other}", vector.id),
    }
}

/// Plays a timeline; the derivation must come to the same as the plain replay.
fn timeline(vector: &Vector, calendar: &Calendar) -> Value {
    let start = vector.timeline[0].at;
    let mut stops: Vec<Stop> = Vec::new();
    for moment in &vector.timeline {
        match moment.state.as_str() {
            "paused" => stops.push(Stop { from: moment.at, to: None, label: "paused".into() }),
            _ => stops.iter_mut().filter(|s| s.to.is_none()).for_each(|s| s.to = Some(moment.at)),
        }
    }
    let term = Term::new(vector.limit_minutes.unwrap_or(60 * 24), Unit::WorkingMinute);
    let facts = Facts { start, term, floor: None, stops: &stops, ended: None };
    if let Some(until) = vector.until {
        let steps = derive(facts, calendar, until).steps;
        let run = steps.iter().filter(|step| step.kind == StepKind::Run);
        return Value::from(run.map(|step| step.seconds).sum::<i64>() / 60);
    }
    let now = stops.last().and_then(|stop| stop.to).unwrap_or(start);
    let derived = derive(facts, calendar, now).due.unwrap();
    let spans: Vec<_> = stops
        .iter()
        .filter_map(|stop| Some(deadline::Span { from: stop.from, to: stop.to? }))
        .collect();
    assert_eq!(deadline::replay(start, term, &spans, calendar), Some(derived), "{}", vector.id);
    Value::from(derived.0)
}

/// Instants as seconds, whole numbers as such.
fn plain(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::from(text.parse::<Instant>().unwrap().0),
        Value::Number(number) => Value::from(number.as_f64().unwrap() as i64),
        other => other.clone(),
    }
}

fn vectors(text: &str) -> Vec<Vector> {
    serde_json::from_str(text).unwrap()
}

#[test]
fn all_vectors_hold() {
    let all = vectors(include_str!("../data/business-time/vectors.json"));
    assert_eq!(all.len(), 131);
    let wrong: Vec<_> = all
        .iter()
        .filter(|vector| run(vector) != plain(&vector.expected))
        .map(|vector| format!("{}: {} not {}", vector.id, run(vector), plain(&vector.expected)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn all_pause_vectors_hold() {
    let all = vectors(include_str!("../data/business-time/pause-vectors.json"));
    assert_eq!(all.len(), 4);
    for vector in &all {
        assert_eq!(run(vector), plain(&vector.expected), "{}", vector.id);
    }
}

#[test]
fn where_systems_differ_the_plain_rule_is_ours() {
    let all = vectors(include_str!("../data/business-time/policy-choices.json"));
    assert_eq!(all.len(), 5);
    for vector in &all {
        let ours = plain(vector.plain_rule_gives.as_ref().unwrap());
        assert_eq!(run(vector), ours, "{}", vector.id);
        assert_ne!(ours, plain(&vector.expected), "{} is no choice", vector.id);
    }
}
