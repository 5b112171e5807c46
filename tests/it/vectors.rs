//! The published vectors of working time (`tests/data/business-time`), in process and through
//! the command line.

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

use crate::desk_under_test::TestDesk;

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
    fn entry(&self, key: &str) -> CalendarEntry {
        let of = |day: &str| self.week.get(day).map(written).unwrap_or_default();
        let mut entry = CalendarEntry {
            key: key.into(),
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
        entry
    }

    fn calendar(&self) -> Calendar {
        Calendar::build(&self.entry("vector"), 1, chrono_tz::Tz::UTC, Vec::new()).unwrap()
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
        .filter_map(|stop| Some(deadline::PausedSpan { from: stop.from, to: stop.to? }))
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
        assert_ne!(ours, plain(&vector.expected), "{} is not a choice", vector.id);
    }
}

/// The question to `calendar calc`, and the key of its answer; `None` where there is no such form.
fn question(vector: &Vector) -> Option<(String, &'static str)> {
    let start = vector.start?;
    Some(match vector.op.as_str() {
        "add" => (format!("{start} + {}ws", vector.seconds? as i64), "result"),
        "between" | "between_whole_hours" => (format!("{start}..{}", vector.end?), "seconds"),
        "next_open" => (format!("next {start}"), "result"),
        "is_open" => (format!("open {start}"), "open"),
        // The same time of day some working days on: D3 has no such term.
        "add_workdays" => return None,
        _ => return None,
    })
}

/// A desk with the calendars of these vectors, and a service on each with its limit.
fn desk_of(vectors: &[Vector]) -> TestDesk {
    let desk = TestDesk::new();
    let mut calendars = Vec::new();
    let mut services = Vec::new();
    for vector in vectors {
        calendars.push(serde_json::to_value(vector.calendar.entry(&vector.id)).unwrap());
        services.push(serde_json::json!({
            "key": vector.id,
            "name": vector.id,
            "calendar": vector.id,
            "resolution": format!("{}wm", vector.limit_minutes.unwrap_or(240)),
        }));
    }
    let whole = serde_json::json!({ "calendar": calendars, "service": services });
    let policy: toml::Value = serde_json::from_value(without_null(whole)).unwrap();
    std::fs::write(desk.path("vectors.toml"), toml::to_string(&policy).unwrap()).unwrap();
    desk.by("root").ok(&["apply", "vectors.toml"]);
    desk
}

fn without_null(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_null(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(without_null).collect(),
        other => other,
    }
}

#[test]
fn the_command_line_answers_the_vectors() {
    let all = vectors(include_str!("../data/business-time/vectors.json"));
    let choices = vectors(include_str!("../data/business-time/policy-choices.json"));
    let asked: Vec<Vector> =
        all.into_iter().chain(choices).filter(|vector| question(vector).is_some()).collect();
    let desk = desk_of(&asked);
    let mut wrong = Vec::new();
    for vector in &asked {
        let (question, key) = question(vector).unwrap();
        let ran = desk.by("dana").run(&["calendar", "calc", &vector.id, &question, "--json"]);
        assert_eq!(ran.code, 0, "{}: {question}: {ran:?}", vector.id);
        let mut answer = plain(&ran.json()[key]);
        if vector.op == "between_whole_hours" {
            answer = Value::from(answer.as_i64().unwrap() / 3600);
        }
        let expected = plain(vector.plain_rule_gives.as_ref().unwrap_or(&vector.expected));
        if answer != expected {
            wrong.push(format!("{}: {question}: {answer} not {expected}", vector.id));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // All but `add_workdays` (one), and `due` of the choices (two), which are timelines.
    assert_eq!(asked.len(), 130 + 3);
}

#[test]
fn cases_on_the_command_line_keep_the_pause_vectors() {
    let all = vectors(include_str!("../data/business-time/pause-vectors.json"));
    let choices = vectors(include_str!("../data/business-time/policy-choices.json"));
    let timelines: Vec<Vector> =
        all.into_iter().chain(choices).filter(|vector| !vector.timeline.is_empty()).collect();
    assert_eq!(timelines.len(), 4 + 2);
    let desk = desk_of(&timelines);
    for vector in &timelines {
        let mut case = String::new();
        for (at, moment) in vector.timeline.iter().enumerate() {
            let now = moment.at.to_string();
            let dana = desk.by("dana").at(&now);
            if at == 0 {
                let new = ["new", "-q", "--contact", "alice", "--service", &vector.id];
                case = dana.ok(&new).trim().to_string();
            }
            match (at, moment.state.as_str()) {
                (_, "paused") => dana.ok(&["wait", &case]),
                (0, _) => String::new(),
                _ => dana.ok(&["status", &case, "in-progress"]),
            };
        }
        let expected = plain(vector.plain_rule_gives.as_ref().unwrap_or(&vector.expected));
        let until = vector.until.unwrap_or(vector.timeline.last().unwrap().at).to_string();
        let dana = desk.by("dana").at(&until);
        let told = dana.run(&["explain", &case, "--verify", "--json"]);
        assert_eq!(told.code, 0, "{}: {told:?}", vector.id);
        let resolution = told.json()["resolution"].clone();
        let found = if vector.op == "due" {
            plain(&resolution["due"])
        } else {
            let steps = resolution["steps"].as_array().unwrap();
            let run = steps.iter().filter(|step| step["kind"] == "run");
            Value::from(run.map(|step| step["seconds"].as_i64().unwrap()).sum::<i64>() / 60)
        };
        assert_eq!(found, expected, "{}", vector.id);
    }
}
