use chrono_tz::Tz;
use proptest::prelude::*;

use super::*;
use crate::domain::policy::CalendarEntry;

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn term(text: &str) -> Term {
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
        ..CalendarEntry::default()
    };
    Calendar::build(&entry, 1, zone, Vec::new()).unwrap()
}

#[test]
fn terms_come_to_deadlines() {
    let calendar = office(Tz::Europe__Berlin);
    // Friday 27 March 2026, 16:00 in Berlin; the clocks change on Sunday.
    let start = at("2026-03-27T15:00:00Z");
    for (text, due_at, seconds) in [
        ("0wh", "2026-03-27T15:00:00Z", 0),
        ("-3d", "2026-03-27T15:00:00Z", 0),
        ("30m", "2026-03-27T15:30:00Z", 1800),
        ("48h", "2026-03-29T15:00:00Z", 48 * 3600),
        ("2d", "2026-03-29T14:00:00Z", 47 * 3600),
        ("2wh", "2026-03-27T17:00:00Z", 2 * 3600),
        ("150wm", "2026-03-30T07:30:00Z", 9000),
        ("1wd", "2026-03-30T16:00:00Z", 10 * 3600),
        ("2wd", "2026-03-31T16:00:00Z", 18 * 3600),
    ] {
        assert_eq!(due(start, term(text), &calendar), Some(at(due_at)), "{text}");
        assert_eq!(term_seconds(start, term(text), &calendar), Some(seconds), "{text}");
    }
}

#[test]
fn a_pause_keeps_the_working_time_of_the_old_deadline() {
    let calendar = office(Tz::UTC);
    // Monday 10:00, one working day: Tuesday 18:00. Paused Tuesday 16:00 with two hours left.
    let deadline = due(at("2026-03-30T10:00:00Z"), term("1wd"), &calendar).unwrap();
    assert_eq!(deadline, at("2026-03-31T18:00:00Z"));
    let kept = stop(at("2026-03-31T16:00:00Z"), deadline, Unit::WorkingDay, &calendar);
    assert_eq!(kept, Some(7200));
    let resumed = resume(at("2026-04-01T20:00:00Z"), 7200, Unit::WorkingDay, &calendar);
    assert_eq!(resumed, Some(at("2026-04-02T11:00:00Z")));
    // Past due: the deadline stays.
    assert_eq!(stop(deadline.plus(1), deadline, Unit::WorkingDay, &calendar), None);
    assert_eq!(stop(deadline, deadline, Unit::WorkingDay, &calendar), Some(0));
}

#[test]
fn a_new_term_counts_from_registration_with_the_same_stops() {
    let calendar = office(Tz::UTC);
    let registered = at("2026-03-30T09:00:00Z");
    let stops = [PausedSpan { from: at("2026-03-30T11:00:00Z"), to: at("2026-03-31T11:00:00Z") }];
    let now = at("2026-03-31T12:00:00Z");
    let again = |text| recompute(registered, term(text), &stops, &calendar, now);
    // 2 hours used before the stop, 6 left after it: Tuesday 11–13, 14–18.
    assert_eq!(again("8wh"), Some(at("2026-03-31T18:00:00Z")));
    assert_eq!(again("3wh"), Some(now), "used up long ago: not earlier than now");
    assert_eq!(again("30h"), Some(at("2026-04-01T15:00:00Z")));
    // Past due before the stop: the stop moves nothing, and it is due now.
    assert_eq!(again("1wh"), Some(now));
}

#[test]
fn warnings_fall_at_a_share_of_the_term() {
    let calendar = office(Tz::UTC);
    let start = at("2026-03-30T09:00:00Z");
    let end = due(start, term("8wh"), &calendar).unwrap();
    assert_eq!(at_percent(start, term("8wh"), &calendar, 75), Some(at("2026-03-30T16:00:00Z")));
    assert_eq!(at_percent(start, term("8wh"), &calendar, 50), Some(at("2026-03-30T13:00:00Z")));
    assert_eq!(at_percent(start, term("8wh"), &calendar, 100), Some(end));
    assert_eq!(before_due(end, 2 * 3600, Unit::WorkingHour, &calendar), at("2026-03-30T16:00:00Z"));
    assert_eq!(before_due(end, 4 * 3600, Unit::WorkingHour, &calendar), at("2026-03-30T13:00:00Z"));
    assert_eq!(seconds_at_percent(10, 75), 8, "at least so much");
    assert_eq!(at_percent(start, term("0wh"), &calendar, 75), Some(start));
}

#[test]
fn a_used_up_calendar_gives_no_deadline() {
    let entry = CalendarEntry {
        key: "fair".into(),
        exceptions: [("2026-06-01".to_string(), vec!["09:00-17:00".to_string()])].into(),
        ..CalendarEntry::default()
    };
    let fair = Calendar::build(&entry, 1, Tz::UTC, Vec::new()).unwrap();
    let start = at("2026-06-01T16:00:00Z");
    assert_eq!(due(start, term("2wh"), &fair), None);
    assert_eq!(term_seconds(start, term("2wd"), &fair), None);
    assert_eq!(due(start, term("1wh"), &fair), Some(at("2026-06-01T17:00:00Z")));
    assert_eq!(
        before_due(at("2026-06-01T17:00:00Z"), 1, Unit::WorkingDay, &fair),
        at("2026-06-01T16:59:59Z")
    );
}

fn units() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![
        Unit::Minute,
        Unit::Hour,
        Unit::Day,
        Unit::WorkingMinute,
        Unit::WorkingHour,
        Unit::WorkingDay,
    ])
}

fn zones() -> impl Strategy<Value = Tz> {
    prop::sample::select(vec![
        Tz::Europe__Berlin,
        Tz::America__New_York,
        Tz::Australia__Lord_Howe,
        Tz::Africa__Casablanca,
    ])
}

proptest! {
    #[test]
    fn a_stop_loses_nothing_to_the_second(
        start in 946_684_800i64..2_366_841_600, count in 1i64..200, unit in units(), zone in zones(),
        after in 0i64..2_000_000, length in 0i64..2_000_000,
    ) {
        let calendar = office(zone);
        let (start, term) = (Instant(start), Term::new(count, unit));
        let deadline = due(start, term, &calendar).unwrap();
        let from = start.plus(after);
        let Some(kept) = stop(from, deadline, unit, &calendar) else { return Ok(()) };
        // Resumed at once, the deadline is the old one, or as near as the closed time lets it be.
        let at_once = resume(from, kept, unit, &calendar).unwrap();
        prop_assert_eq!(remaining(at_once, deadline, unit, &calendar), 0);
        let to = from.plus(length);
        let later = resume(to, kept, unit, &calendar).unwrap();
        let used = remaining(start, from, unit, &calendar);
        let total = term_seconds(start, term, &calendar).unwrap();
        prop_assert_eq!(used + remaining(to, later, unit, &calendar), total);
        prop_assert!(later >= at_once.min(to));
        let replayed = replay(start, term, &[PausedSpan { from, to }], &calendar);
        prop_assert_eq!(replayed, Some(later));
    }

    #[test]
    fn a_warning_is_the_same_forwards_and_backwards(
        start in 946_684_800i64..2_366_841_600, count in 1i64..200, unit in units(), zone in zones(), percent in 1u32..100,
    ) {
        let calendar = office(zone);
        let (start, term) = (Instant(start), Term::new(count, unit));
        let deadline = due(start, term, &calendar).unwrap();
        let total = term_seconds(start, term, &calendar).unwrap();
        let forwards = at_percent(start, term, &calendar, percent).unwrap();
        let left = total - seconds_at_percent(total, percent);
        prop_assert!(forwards >= start && forwards <= deadline);
        prop_assert_eq!(before_due(deadline, left, unit, &calendar), forwards);
    }
}
