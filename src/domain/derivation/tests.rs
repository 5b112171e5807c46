use chrono_tz::Tz;
use proptest::prelude::*;

use super::*;
use crate::domain::calendar::Holiday;
use crate::domain::deadline::{PausedSpan, replay};
use crate::domain::policy::CalendarEntry;
use crate::domain::term::Unit;

fn facts(start: Instant, term: Term, stops: &[Stop], ended: Option<Instant>) -> Facts<'_> {
    Facts { start, term, floor: None, stops, ended }
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn office(zone: Tz) -> Calendar {
    let day = vec!["09:00-13:00".to_string(), "14:00-18:00".to_string()];
    let entry = CalendarEntry {
        key: "office".into(),
        monday: day.clone(),
        tuesday: day.clone(),
        wednesday: day.clone(),
        thursday: day.clone(),
        friday: day,
        saturday: vec!["22:00-24:00".into()],
        sunday: vec!["00:00-06:00".into()],
        ..CalendarEntry::default()
    };
    let may = "2026-05-01".parse().unwrap();
    let holidays = vec![Holiday { start: may, end: may, summary: "May Day".into(), hours: None }];
    Calendar::build(&entry, 1, zone, holidays).unwrap()
}

fn lines(steps: &[DerivationStep]) -> Vec<String> {
    steps
        .iter()
        .map(|step| {
            let to = step.to.map_or("…".into(), |to| to.to_string());
            let kind = serde_json::to_value(step.kind).unwrap();
            format!("{} {} {to} {} {}", kind.as_str().unwrap(), step.from, step.seconds, step.note)
        })
        .collect()
}

#[test]
fn a_sheet_with_a_pause_and_a_holiday() {
    let calendar = office(Tz::UTC);
    let stops = [Stop {
        from: at("2026-04-30T11:00:00Z"),
        to: Some(at("2026-04-30T16:00:00Z")),
        label: "Waiting for response".into(),
    }];
    let term = "8wh".parse().unwrap();
    let start = at("2026-04-30T09:00:00Z");
    let derived = derive(facts(start, term, &stops, None), &calendar, at("2026-04-30T17:00:00Z"));
    assert_eq!(
        lines(&derived.steps),
        [
            "run 2026-04-30T09:00:00Z 2026-04-30T11:00:00Z 7200 Thu 2026-04-30 09:00-11:00",
            "pause 2026-04-30T11:00:00Z 2026-04-30T16:00:00Z 18000 Waiting for response",
            "run 2026-04-30T16:00:00Z 2026-04-30T17:00:00Z 3600 Thu 2026-04-30 16:00-17:00",
            "remaining 2026-04-30T17:00:00Z 2026-05-03T02:00:00Z 18000 left until the deadline",
        ]
    );
    assert_eq!(
        lines(&derived.ahead),
        [
            "run 2026-04-30T17:00:00Z 2026-04-30T18:00:00Z 3600 Thu 2026-04-30 17:00-18:00",
            "closed 2026-04-30T18:00:00Z 2026-05-02T22:00:00Z 187200 closed: May Day",
            "run 2026-05-02T22:00:00Z 2026-05-03T00:00:00Z 7200 Sat 2026-05-02 22:00-24:00",
            "run 2026-05-03T00:00:00Z 2026-05-03T02:00:00Z 7200 Sun 2026-05-03 00:00-02:00",
        ]
    );
    assert_eq!(derived.due, Some(at("2026-05-03T02:00:00Z")));
    assert_eq!(derived.without_pauses, Some(at("2026-04-30T18:00:00Z")));
    assert_eq!(derived.term_seconds, 8 * 3600);
}

#[test]
fn a_clock_that_stands_still_has_no_deadline_but_what_it_kept() {
    let calendar = office(Tz::UTC);
    let from = at("2026-04-30T11:00:00Z");
    let stops = [Stop { from, to: None, label: "Waiting".into() }];
    let start = at("2026-04-30T09:00:00Z");
    let term = "8wh".parse().unwrap();
    let derived = derive(facts(start, term, &stops, None), &calendar, at("2026-04-30T12:00:00Z"));
    assert_eq!(derived.due, None);
    assert_eq!(
        lines(&derived.steps)[1..],
        [
            "pause 2026-04-30T11:00:00Z … 3600 Waiting",
            "remaining 2026-04-30T11:00:00Z … 21600 remaining when the clock stopped",
        ]
    );
}

#[test]
fn time_past_the_deadline_is_late_and_a_stop_then_moves_nothing() {
    let calendar = office(Tz::UTC);
    let stops = [Stop { from: at("2026-04-30T10:30:00Z"), to: None, label: "Waiting".into() }];
    let start = at("2026-04-30T09:00:00Z");
    let term = "60m".parse().unwrap();
    let derived = derive(facts(start, term, &stops, None), &calendar, at("2026-04-30T12:00:00Z"));
    assert_eq!(derived.due, Some(at("2026-04-30T10:00:00Z")));
    assert_eq!(
        lines(&derived.steps),
        [
            "run 2026-04-30T09:00:00Z 2026-04-30T10:00:00Z 3600 the calendar is not asked",
            "remaining 2026-04-30T10:00:00Z 2026-04-30T10:00:00Z 0 used up",
            "late 2026-04-30T10:00:00Z 2026-04-30T12:00:00Z 7200 overdue",
            "pause 2026-04-30T10:30:00Z … 5400 Waiting; past due already, the deadline stays",
        ]
    );
}

#[test]
fn done_in_time_keeps_what_was_left() {
    let calendar = office(Tz::UTC);
    let start = at("2026-04-30T09:00:00Z");
    let done = Some(at("2026-04-30T10:00:00Z"));
    let term = "2wh".parse().unwrap();
    let derived = derive(facts(start, term, &[], done), &calendar, at("2026-05-30T12:00:00Z"));
    assert_eq!(
        lines(&derived.steps)[1..],
        [
            "remaining 2026-04-30T10:00:00Z 2026-04-30T11:00:00Z 3600 remaining when the clock stopped"
        ]
    );
    assert!(derived.ahead.is_empty());
    let nothing = derive(facts(start, "0wh".parse().unwrap(), &[], None), &calendar, start);
    assert_eq!((nothing.due, nothing.term_seconds, nothing.steps.len()), (Some(start), 0, 1));
}

proptest! {
    #[test]
    fn the_steps_sum_to_the_term_and_end_at_the_deadline(
        start in 1_700_000_000i64..1_900_000_000,
        count in 0i64..120,
        unit in prop::sample::select(vec![
            Unit::Minute, Unit::Hour, Unit::Day,
            Unit::WorkingMinute, Unit::WorkingHour, Unit::WorkingDay,
        ]),
        zone in prop::sample::select(vec![
            Tz::Europe__Berlin, Tz::Europe__Riga, Tz::America__New_York,
            Tz::Australia__Lord_Howe, Tz::Africa__Casablanca,
        ]),
        marks in prop::collection::vec(0i64..300_000, 0..8),
        watched in 0i64..4_000_000,
        ended in any::<bool>(),
    ) {
        let calendar = office(zone);
        let (start, term) = (Instant(start), Term::new(count, unit));
        let mut cursor = start;
        let edges: Vec<Instant> = marks.iter().map(|mark| { cursor = cursor.plus(*mark); cursor }).collect();
        let stops: Vec<Stop> = edges
            .chunks(2)
            .map(|pair| Stop { from: pair[0], to: pair.get(1).copied(), label: "Waiting".into() })
            .collect();
        let now = start.plus(watched);
        let derived = derive(facts(start, term, &stops, ended.then_some(now)), &calendar, now);
        let summed: i64 = derived
            .steps
            .iter()
            .filter(|step| matches!(step.kind, StepKind::Run | StepKind::Remaining))
            .map(|step| step.seconds)
            .sum();
        prop_assert_eq!(summed, derived.term_seconds);
        let ahead: i64 =
            derived.ahead.iter().filter(|step| step.kind == StepKind::Run).map(|step| step.seconds).sum();
        let left = derived.steps.iter().find(|step| step.kind == StepKind::Remaining).map(|step| step.seconds);
        if !derived.ahead.is_empty() {
            prop_assert_eq!(Some(ahead), left);
        }
        if stops.iter().all(|stop| stop.to.is_some_and(|to| to <= now)) {
            let spans: Vec<PausedSpan> = stops
                .iter()
                .filter_map(|stop| Some(PausedSpan { from: stop.from, to: stop.to? }))
                .filter(|span| span.from < span.to)
                .collect();
            prop_assert_eq!(derived.due, replay(start, term, &spans, &calendar));
        }
        // Steps before the first late or lasting one lie end to end.
        let chain: Vec<&DerivationStep> = derived
            .steps
            .iter()
            .take_while(|step| matches!(step.kind, StepKind::Run | StepKind::Closed | StepKind::Pause))
            .collect();
        for pair in chain.windows(2) {
            prop_assert_eq!(pair[0].to, Some(pair[1].from));
        }
    }
}
