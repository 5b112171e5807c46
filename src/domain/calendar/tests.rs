use chrono_tz::Tz;
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn entry(week: &[&[&str]], exceptions: &[(&str, &[&str])]) -> CalendarEntry {
    let list = |day: usize| -> Vec<String> {
        week.get(day).map(|texts| texts.iter().map(|t| t.to_string()).collect()).unwrap_or_default()
    };
    CalendarEntry {
        key: "office".into(),
        monday: list(0),
        tuesday: list(1),
        wednesday: list(2),
        thursday: list(3),
        friday: list(4),
        saturday: list(5),
        sunday: list(6),
        exceptions: exceptions
            .iter()
            .map(|(date, texts)| (date.to_string(), texts.iter().map(|t| t.to_string()).collect()))
            .collect(),
        ..CalendarEntry::default()
    }
}

fn holiday(start: &str, end: &str, summary: &str) -> Holiday {
    Holiday {
        start: start.parse().unwrap(),
        end: end.parse().unwrap(),
        summary: summary.into(),
        hours: None,
    }
}

const NINE: &[&str] = &["09:00-17:00"];
const OFFICE: &[&[&str]] = &[NINE, NINE, NINE, NINE, NINE];

fn office(zone: Tz) -> Calendar {
    Calendar::build(&entry(OFFICE, &[]), 1, zone, Vec::new()).unwrap()
}

#[test]
fn errors_name_the_key_that_is_wrong() {
    let refused = |entry: &CalendarEntry| {
        Calendar::build(entry, 1, Tz::UTC, Vec::new()).map(|_| ()).unwrap_err()
    };
    let error = refused(&entry(&[&["09:00-13:00", "12:00-18:00"]], &[]));
    assert_eq!(
        error.to_string(),
        "calendar “office”, monday: “09:00-13:00” and “12:00-18:00” overlap"
    );
    assert_eq!(refused(&entry(&[NINE, &["09:00-25:00"]], &[])).key, "tuesday");
    assert_eq!(
        refused(&entry(OFFICE, &[("2026-12-24", &["9-13"])])).key,
        "exceptions.\"2026-12-24\""
    );
    assert_eq!(refused(&entry(OFFICE, &[("2026-13-24", &[])])).key, "exceptions.\"2026-13-24\"");
    let mut wrong_zone = entry(OFFICE, &[]);
    wrong_zone.time_zone = Some("Europe/Berln".into());
    assert_eq!(refused(&wrong_zone).key, "time_zone");
    assert_eq!(refused(&entry(&[], &[])).fault, HoursFault::NoWorkingTime);
    assert_eq!(
        refused(&entry(&[], &[("2026-12-25", &[]), ("12-25", &[])])).fault,
        HoursFault::NoWorkingTime
    );
}

#[test]
fn a_term_that_fills_an_interval_ends_at_its_end() {
    let office = office(Tz::UTC);
    let nine = at("2026-03-30T09:00:00Z");
    assert_eq!(office.add(nine, 8 * 3600), Some(at("2026-03-30T17:00:00Z")));
    assert_eq!(office.add(nine, 8 * 3600 + 1), Some(at("2026-03-31T09:00:01Z")));
    assert_eq!(office.add(nine, 0), Some(nine));
    assert_eq!(office.add(at("2026-03-30T17:00:00Z"), 0), Some(at("2026-03-31T09:00:00Z")));
    assert_eq!(office.add(at("2026-04-03T17:00:00Z"), 1), Some(at("2026-04-06T09:00:01Z")));
    assert_eq!(office.back(at("2026-03-31T10:00:00Z"), 3600), Some(at("2026-03-30T17:00:00Z")));
    assert_eq!(office.back(at("2026-03-31T10:00:00Z"), 3601), Some(at("2026-03-30T16:59:59Z")));
}

#[test]
fn working_days_are_counted_by_dates() {
    let office = office(Tz::UTC);
    // 2026-03-30 is a Monday.
    for (start, days, end) in [
        ("2026-03-30T10:00:00Z", 1, "2026-03-31T17:00:00Z"),
        ("2026-03-30T09:00:00Z", 1, "2026-03-30T17:00:00Z"),
        ("2026-03-30T08:00:00Z", 1, "2026-03-30T17:00:00Z"),
        ("2026-03-30T18:00:00Z", 1, "2026-03-31T17:00:00Z"),
        ("2026-03-29T12:00:00Z", 1, "2026-03-30T17:00:00Z"),
        ("2026-03-27T12:00:00Z", 2, "2026-03-31T17:00:00Z"),
        ("2026-03-30T10:00:00Z", 260, "2027-03-29T17:00:00Z"),
    ] {
        assert_eq!(office.end_of_working_days(at(start), days), Some(at(end)), "{start} + {days}");
    }
    let start = at("2026-04-04T12:00:00Z");
    assert_eq!(office.end_of_working_days(start, 0), Some(at("2026-04-06T09:00:00Z")));
}

#[test]
fn night_shifts_run_over_midnight_and_clock_changes_are_real_time() {
    let night: &[&str] = &["00:00-06:00", "22:00-24:00"];
    let week = [night; 7];
    let calendar = Calendar::build(&entry(&week, &[]), 1, Tz::Europe__Berlin, Vec::new()).unwrap();
    let evening = at("2026-03-28T21:00:00Z"); // 22:00
    assert_eq!(calendar.add(evening, 3 * 3600), Some(at("2026-03-29T00:00:00Z")));
    assert_eq!(calendar.between(evening, at("2026-03-29T10:00:00Z")), 7 * 3600, "an hour less");
    let evening = at("2026-10-24T20:00:00Z"); // 22:00
    assert_eq!(calendar.between(evening, at("2026-10-25T10:00:00Z")), 9 * 3600, "an hour more");
}

/// Some hours of a date are off: the rest of it stays, unless the policy says what is open.
#[test]
fn a_holiday_of_some_hours_leaves_the_rest() {
    let hours = |date: &str, hours: &str| {
        let date: NaiveDate = date.parse().unwrap();
        let end = date.succ_opt().unwrap();
        let hours = Some(hours.parse().unwrap());
        Holiday { start: date, end, summary: "Ash Wednesday".into(), hours }
    };
    let exceptions = [("2026-12-31", &["09:00-12:00"][..])];
    let holidays = vec![
        hours("2026-02-18", "00:00-14:00"),
        hours("2026-02-19", "12:00-15:00"),
        hours("2026-02-19", "16:30-24:00"),
        hours("2026-02-20", "00:00-14:00"),
        holiday("2026-02-20", "2026-02-21", "Bridge"),
        hours("2026-12-31", "10:00-24:00"),
    ];
    let calendar = Calendar::build(&entry(OFFICE, &exceptions), 1, Tz::UTC, holidays).unwrap();
    let open = |date: &str| {
        let day = calendar.day(date.parse().unwrap());
        day.intervals.iter().map(Interval::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(open("2026-02-18"), "14:00-17:00");
    assert_eq!(open("2026-02-19"), "09:00-12:00 15:00-16:30");
    assert_eq!(open("2026-02-20"), "");
    assert_eq!(open("2026-12-31"), "09:00-12:00");
}

#[test]
fn exceptions_win_over_yearly_dates_and_both_over_holidays() {
    let half: &[&str] = &["10:00-12:00"];
    let holidays = vec![
        holiday("2026-12-24", "2026-12-27", "Christmas"),
        holiday("2026-05-01", "2026-05-02", "May Day"),
        holiday("2026-05-01", "2026-05-01", "Labour Day"),
    ];
    let exceptions: &[(&str, &[&str])] =
        &[("2026-12-24", half), ("12-24", &[]), ("12-31", half), ("02-29", &[]), ("12-25", half)];
    let calendar = Calendar::build(&entry(OFFICE, exceptions), 1, Tz::UTC, holidays).unwrap();
    let hours = |date: &str| {
        let day = calendar.day(date.parse().unwrap());
        (day.source, day.intervals.len(), day.summary)
    };
    let christmas = Some("Christmas".to_string());
    assert_eq!(hours("2026-12-24"), (DaySource::Exception, 1, christmas.clone()));
    assert_eq!(hours("2026-12-25"), (DaySource::Yearly, 1, christmas.clone()));
    assert_eq!(hours("2026-12-26"), (DaySource::Holiday, 0, christmas));
    assert_eq!(hours("2027-12-24"), (DaySource::Yearly, 0, None));
    assert_eq!(hours("2026-05-01"), (DaySource::Holiday, 0, Some("Labour Day; May Day".into())));
    assert_eq!(hours("2028-02-29").0, DaySource::Yearly);
    assert_eq!(hours("2027-03-01").0, DaySource::Week);
    let (from, to) = (at("2026-12-24T00:00:00Z"), at("2026-12-25T00:00:00Z"));
    assert_eq!(calendar.between(from, to), 2 * 3600);
}

#[test]
fn searches_end_where_working_time_ends() {
    let fair = entry(&[], &[("2026-06-01", NINE)]);
    let fair = Calendar::build(&fair, 1, Tz::Europe__Berlin, Vec::new()).unwrap();
    let start = at("2026-01-01T00:00:00Z");
    assert_eq!(fair.add(start, 8 * 3600), Some(at("2026-06-01T15:00:00Z")));
    assert_eq!(fair.add(start, 8 * 3600 + 1), None);
    assert_eq!(fair.next_open(at("2026-06-02T00:00:00Z")), None);
    assert_eq!(fair.back(at("2026-06-02T00:00:00Z"), 8 * 3600 + 1), None);
    assert_eq!(fair.end_of_working_days(start, 2), None);
    let leap = entry(&[], &[("02-29", &["00:00-00:01"])]);
    let leap = Calendar::build(&leap, 1, Tz::UTC, Vec::new()).unwrap();
    assert_eq!(leap.add(start, 61), Some(at("2032-02-29T00:00:01Z")));
    assert!(office(Tz::UTC).add(start, i64::MAX).is_none());
    assert!(office(Tz::UTC).add(Instant(i64::MAX), 5).is_none());
    assert!(office(Tz::UTC).add(Instant(i64::MIN), 5).is_some());
    assert!(office(Tz::Asia__Tokyo).end_of_working_days(start, i64::MAX).is_none());
}

#[test]
fn findings_tell_what_is_odd() {
    let week: &[&[&str]] =
        &[&["09:00-12:00", "12:00-17:00"], &[], &[], &[], &[], &[], &["01:00-04:00"]];
    let holidays = vec![holiday("2026-12-25", "2026-12-26", "Christmas")];
    let calendar = Calendar::build(&entry(week, &[]), 1, Tz::Europe__Berlin, holidays).unwrap();
    let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    let found = calendar.findings(date("2026-01-01"), date("2027-01-01"), Some(date("2027-02-01")));
    let words: Vec<String> = found.iter().map(Finding::to_string).collect();
    assert_eq!(
        words,
        [
            "the last holiday known is 2026-12-25, but there is a deadline on 2027-02-01",
            "on 2026-03-29 the clock changes: 01:00-04:00 is 60 minutes shorter",
            "on 2026-10-25 the clock changes: 01:00-04:00 is 60 minutes longer",
            "on 2026-01-05 09:00-12:00 and 12:00-17:00 meet; one interval would do",
        ]
    );
    assert!(calendar.findings(date("2026-06-02"), date("2026-06-06"), None).len() == 1);
}

const ZONES: [Tz; 10] = [
    Tz::UTC,
    Tz::Europe__Berlin,
    Tz::Europe__Riga,
    Tz::America__New_York,
    Tz::America__St_Johns,
    Tz::America__Sao_Paulo,
    Tz::Australia__Lord_Howe,
    Tz::Africa__Casablanca,
    Tz::Asia__Gaza,
    Tz::Pacific__Apia,
];

/// Up to three intervals from sorted marks of a quarter of an hour, which may touch.
fn day_texts() -> impl Strategy<Value = Vec<String>> {
    prop::collection::btree_set(0u32..=96, 0..6).prop_map(|marks| {
        let marks: Vec<u32> = marks.into_iter().collect();
        let clock = |mark: u32| format!("{:02}:{:02}", mark / 4, mark % 4 * 15);
        marks.chunks_exact(2).map(|pair| format!("{}-{}", clock(pair[0]), clock(pair[1]))).collect()
    })
}

fn calendars() -> impl Strategy<Value = Calendar> {
    let day = || prop::collection::vec(day_texts(), 7);
    let dates = prop::collection::btree_map(
        prop_oneof![
            (2000i32..2045, 1u32..13, 1u32..29).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}")),
            (1u32..13, 1u32..30)
                .prop_filter("there is no such date", |(m, d)| *m != 2 || *d < 30)
                .prop_map(|(m, d)| format!("{m:02}-{d:02}")),
        ],
        day_texts(),
        0..12,
    );
    let hours = prop::option::of((0u32..24, 1u32..24));
    let holidays = prop::collection::vec((0i64..16_000, 1i64..4, hours), 0..20);
    (day(), dates, holidays, prop::sample::select(ZONES.to_vec())).prop_filter_map(
        "no working time",
        |(week, exceptions, off, zone)| {
            let mut entry = CalendarEntry { key: "law".into(), exceptions, ..Default::default() };
            let mut week = week.into_iter();
            let mut next = || week.next().unwrap_or_default();
            entry.monday = next();
            entry.tuesday = next();
            entry.wednesday = next();
            entry.thursday = next();
            entry.friday = next();
            entry.saturday = next();
            entry.sunday = next();
            let first: NaiveDate = "2000-01-01".parse().ok()?;
            let days = |n| first + chrono::TimeDelta::days(n);
            let holidays = off
                .into_iter()
                .map(|(from, n, hours)| Holiday {
                    start: days(from),
                    end: days(from + n),
                    summary: "off".into(),
                    hours: hours.map(|(start, length)| Interval {
                        start: start * 3600,
                        end: (start + length).min(24) * 3600,
                    }),
                })
                .collect();
            Calendar::build(&entry, 1, zone, holidays).ok()
        },
    )
}

fn moments() -> impl Strategy<Value = Instant> {
    // 2000 to 2045
    (946_684_800i64..2_366_841_600).prop_map(Instant)
}

fn spans() -> impl Strategy<Value = i64> {
    prop_oneof![1i64..200_000, 1i64..40_000_000]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn the_sum_of_days_is_the_walk_over_them(calendar in calendars(), from in moments(), days in 0i32..900) {
        let first = local_time::day_at(calendar.zone, from);
        let mut walked = prefix_sums::PrefixSums::default();
        for day in first..first + days {
            let open: i64 = calendar.open_on(day).map(|(start, end)| end.since(start)).sum();
            walked.seconds += open;
            walked.days += i64::from(open > 0);
        }
        prop_assert_eq!(calendar.tally(first, first + days), walked);
    }

    #[test]
    fn adding_then_measuring_gives_the_span(calendar in calendars(), start in moments(), seconds in spans()) {
        if let Some(end) = calendar.add(start, seconds) {
            prop_assert_eq!(calendar.between(start, end), seconds);
            prop_assert_eq!(calendar.between(end, start), -seconds);
            prop_assert!(calendar.is_open(end.plus(-1)), "the last second is working time");
            prop_assert_eq!(calendar.intervals(start, end).map(|(a, b)| b.since(a)).sum::<i64>(), seconds);
        }
    }

    #[test]
    fn back_is_the_earliest_instant_that_leaves_the_span(calendar in calendars(), end in moments(), seconds in spans()) {
        if let Some(start) = calendar.back(end, seconds) {
            prop_assert_eq!(calendar.between(start, end), seconds);
            prop_assert_eq!(calendar.between(start.plus(-1), end), seconds + 1);
        }
    }

    #[test]
    fn later_starts_and_longer_terms_never_end_earlier(
        calendar in calendars(), start in moments(), by in 0i64..400_000, seconds in spans(), more in 0i64..100_000,
    ) {
        if let (Some(end), Some(later)) = (calendar.add(start, seconds), calendar.add(start.plus(by), seconds + more)) {
            prop_assert!(end <= later);
        }
        if let (Some(end), Some(later)) =
            (calendar.end_of_working_days(start, seconds % 300 + 1), calendar.end_of_working_days(start.plus(by), seconds % 300 + 1))
        {
            prop_assert!(end <= later);
        }
    }

    #[test]
    fn a_holiday_never_makes_a_deadline_earlier(calendar in calendars(), start in moments(), off in 0i64..60, seconds in spans()) {
        let date = local_time::date_of(local_time::day_at(calendar.zone, start)) + chrono::TimeDelta::days(off);
        let mut with = calendar.clone();
        with.add_holidays(vec![Holiday { start: date, end: date, summary: "off".into(), hours: None }]);
        if let (Some(end), Some(later)) = (calendar.add(start, seconds), with.add(start, seconds)) {
            prop_assert!(end <= later);
        }
    }

    #[test]
    fn spans_add_up(calendar in calendars(), a in moments(), b in moments(), c in moments()) {
        prop_assert_eq!(calendar.between(a, b) + calendar.between(b, c), calendar.between(a, c));
    }

    #[test]
    fn the_next_open_instant_is_open_and_nothing_before_it(calendar in calendars(), start in moments()) {
        if let Some(open) = calendar.next_open(start) {
            prop_assert!(open >= start && calendar.is_open(open));
            prop_assert_eq!(calendar.between(start, open), 0);
        }
    }

    #[test]
    fn working_days_are_the_dates_with_working_time(calendar in calendars(), start in moments(), days in 1i64..120) {
        let mut day = local_time::day_at(calendar.zone, start);
        if calendar.open_on(day).next().is_some_and(|(opening, _)| opening < start) {
            day += 1;
        }
        // 120 working days may lie 120 years apart: a calendar that opens on one date a year.
        let mut left = days;
        let walked = (day..day + 45_000).find_map(|day| {
            let (_, end) = calendar.open_on(day).last()?;
            left -= 1;
            (left == 0).then_some(end)
        });
        prop_assert_eq!(calendar.end_of_working_days(start, days), walked);
    }
}
