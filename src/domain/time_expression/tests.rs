use chrono_tz::Tz;

use super::*;

const RIGA: Tz = Tz::Europe__Riga;

/// Friday 2026-11-20 10:30 in Riga.
fn now() -> Instant {
    "2026-11-20T08:30:00Z".parse().expect("instant")
}

fn reads(text: &str, zone: Tz, wanted: &str) {
    let read = parse(text, now(), zone).map(|at| at.to_string());
    assert_eq!(read.as_deref(), Ok(wanted), "{text}");
}

#[test]
fn reads_moments_in_the_viewers_zone() {
    for (text, wanted) in [
        ("2026-11-20T17:00:00Z", "2026-11-20T17:00:00Z"),
        ("2026-11-20t17:00:00.9z", "2026-11-20T17:00:00Z"),
        ("2026-11-20 17:00:00+01:00", "2026-11-20T16:00:00Z"),
        ("2026-11-20T17:00Z", "2026-11-20T17:00:00Z"),
        ("2026-11-20", "2026-11-19T22:00:00Z"),
        ("2026-11-20 17:00", "2026-11-20T15:00:00Z"),
        ("2026-11-20T17:00", "2026-11-20T15:00:00Z"),
        ("2026-11-20  9:05:30", "2026-11-20T07:05:30Z"),
        ("2026-07-01", "2026-06-30T21:00:00Z"),
        ("now", "2026-11-20T08:30:00Z"),
        ("Today", "2026-11-19T22:00:00Z"),
        ("yesterday", "2026-11-18T22:00:00Z"),
        ("tomorrow", "2026-11-20T22:00:00Z"),
        ("tomorrow 9:00", "2026-11-21T07:00:00Z"),
        ("today 17:00", "2026-11-20T15:00:00Z"),
        ("mon", "2026-11-22T22:00:00Z"),
        ("Monday 14:30", "2026-11-23T12:30:00Z"),
        // Today is a Friday: the next one.
        ("fri", "2026-11-26T22:00:00Z"),
        ("sat", "2026-11-20T22:00:00Z"),
        ("-7d", "2026-11-13T08:30:00Z"),
        ("+4h", "2026-11-20T12:30:00Z"),
        ("+30m", "2026-11-20T09:00:00Z"),
        ("- 90 minutes", "2026-11-20T07:00:00Z"),
        ("+0d", "2026-11-20T08:30:00Z"),
    ] {
        reads(text, RIGA, wanted);
    }
}

#[test]
fn days_away_keep_the_wall_clock_and_hours_do_not() {
    // Riga's clocks went back on 2026-10-25 and go forward on 2027-03-28.
    reads("-30d", RIGA, "2026-10-21T07:30:00Z");
    reads("-720h", RIGA, "2026-10-21T08:30:00Z");
    let before = "2027-03-27T01:30:00Z".parse().expect("instant");
    let at = parse("+1d", before, RIGA).map(|at| at.to_string());
    assert_eq!(at.as_deref(), Ok("2027-03-28T01:30:00Z"), "03:30 is skipped, 04:30 counts");
}

#[test]
fn refuses_other_texts_and_says_why() {
    for (text, said) in [
        ("", "“” is not a moment; write 2026-11-20"),
        ("soon", "“soon” is not a moment"),
        ("20.11.2026", "is not a moment"),
        ("2026-11-20T17:00:00+99:99", "is not a moment"),
        ("2026-02-30", "“2026-02-30” is not a day of the calendar"),
        ("2026-13-01 10:00", "“2026-13-01” is not a day"),
        ("0000-01-01", "is not a day"),
        ("2026-11-20 25:00", "“25:00” is not a time of day"),
        ("tomorrow noon", "“noon” is not a time of day"),
        ("2026-11-20 17", "“17” is not a time of day"),
        ("4h", "“4h” needs a sign: +4h from now, or -4h ago"),
        ("+3wd", "“+3wd” is in working time, which needs a calendar"),
        ("+-3d", "is not a moment"),
        ("--3d", "is not a moment"),
        ("+", "is not a moment"),
        ("-7", "is not a moment"),
        ("+9999999999d", "is further away"),
        ("+99999999999999999999h", "is further away"),
        ("ещё 2026-11-20", "is not a moment"),
    ] {
        let error = parse(text, now(), RIGA).expect_err(text).to_string();
        assert!(error.contains(said), "{text}: {error}");
    }
}

#[test]
fn a_time_that_is_skipped_or_repeated_is_refused_with_both_readings() {
    for (zone, text, one, other) in [
        (RIGA, "2026-03-29 03:30", "2026-03-29T02:30:00+02:00", "2026-03-29T04:30:00+03:00"),
        (RIGA, "2026-10-25 03:30", "2026-10-25T03:30:00+03:00", "2026-10-25T03:30:00+02:00"),
        (
            Tz::America__New_York,
            "2026-03-08 02:00",
            "2026-03-08T01:00:00-05:00",
            "2026-03-08T03:00:00-04:00",
        ),
        (
            Tz::Australia__Lord_Howe,
            "2026-10-04 02:15",
            "2026-10-04T01:45:00+10:30",
            "2026-10-04T02:45:00+11:00",
        ),
        (
            Tz::Australia__Lord_Howe,
            "2026-04-05 01:45",
            "2026-04-05T01:45:00+11:00",
            "2026-04-05T01:45:00+10:30",
        ),
    ] {
        let error = parse(text, now(), zone).expect_err(text);
        assert!(matches!(error, MomentError::Skipped { .. } | MomentError::Twice { .. }));
        let said = error.to_string();
        assert!(said.contains(one) && said.contains(other), "{said}");
        assert!(said.contains(zone.name()), "{said}");
        // Both readings are taken when they are typed back.
        for reading in [one, other] {
            assert!(parse(reading, now(), zone).is_ok(), "{reading}");
        }
    }
}

#[test]
fn a_day_begins_at_its_first_instant_whatever_the_clocks_do() {
    for (zone, day, wanted) in [
        // Midnight is skipped: the day begins at 01:00.
        (Tz::America__Sao_Paulo, "2018-11-04", "2018-11-04T03:00:00Z"),
        // Midnight comes twice: the first one.
        (Tz::America__Havana, "2026-11-01", "2026-11-01T04:00:00Z"),
        // The clocks leap from 23:30 to 00:30.
        (Tz::America__Toronto, "1919-03-31", "1919-03-31T04:30:00Z"),
    ] {
        reads(day, zone, wanted);
    }
    let error = parse("2011-12-30", now(), Tz::Pacific__Apia).expect_err("left out");
    assert_eq!(error.to_string(), "“2011-12-30 in Pacific/Apia” is not a day of the calendar");
    let span = parse_span("2011-12-29", now(), Tz::Pacific__Apia).expect("span");
    assert_eq!(span.to.map(|to| to.to_string()).as_deref(), Some("2011-12-30T10:00:00Z"));
}

#[test]
fn working_time_is_left_to_the_calendar_at_hand() {
    let calendar = |from: Instant, term: Term| {
        assert_eq!(term, Term::new(-3, Unit::WorkingDay));
        Some(from.plus(-1))
    };
    assert_eq!(parse_working("-3wd", now(), RIGA, &calendar), Ok(now().plus(-1)));
}

#[test]
fn reads_spans() {
    let (open, day) = ("-", "2026-11-19T22:00:00Z");
    for (text, from, to) in [
        ("2026-11-20", day, "2026-11-20T22:00:00Z"),
        ("today", day, "2026-11-20T22:00:00Z"),
        ("2026-11-01..2026-11-20", "2026-10-31T22:00:00Z", "2026-11-20T22:00:00Z"),
        ("2026-11-20..2026-11-20", day, "2026-11-20T22:00:00Z"),
        ("2026-11-20 ..", day, open),
        (".. 2026-11-20", open, "2026-11-20T22:00:00Z"),
        ("..2026-11-20 17:00", open, "2026-11-20T15:00:00Z"),
        ("-7d", "2026-11-13T08:30:00Z", open),
        ("-7d..-1d", "2026-11-13T08:30:00Z", "2026-11-19T08:30:00Z"),
        ("+4h", "2026-11-20T08:30:00Z", "2026-11-20T12:30:00Z"),
        ("2026-11-20T17:00:00Z", "2026-11-20T17:00:00Z", open),
        ("yesterday..now", "2026-11-18T22:00:00Z", "2026-11-20T08:30:00Z"),
    ] {
        let span = parse_span(text, now(), RIGA).expect(text);
        let written = |at: Option<Instant>| at.map_or(open.to_owned(), |at| at.to_string());
        assert_eq!((written(span.from).as_str(), written(span.to).as_str()), (from, to), "{text}");
    }
}

#[test]
fn a_span_holds_its_first_instant_and_not_its_end() {
    let span = parse_span("2026-11-20", now(), RIGA).expect("span");
    let (from, to) = (span.from.expect("from"), span.to.expect("to"));
    assert!(span.holds(from) && span.holds(to.plus(-1)));
    assert!(!span.holds(from.plus(-1)) && !span.holds(to));
    assert!(TimeSpan::default().holds(now()));
}

#[test]
fn refuses_spans_without_ends_and_backwards_ones() {
    for text in ["..", " .. ", "a..b", "2026-11-20...2026-11-21"] {
        assert!(parse_span(text, now(), RIGA).is_err(), "{text}");
    }
    for back in ["2026-11-20..2026-11-18", "2026-11-20..2026-11-19", "now..now", "now..-1h"] {
        assert_eq!(parse_span(back, now(), RIGA), Err(MomentError::Backwards(back.into())));
        assert!(parse_bounds(back, now(), RIGA).is_ok_and(|span| span.to <= span.from));
    }
}

/// Found by fuzzing: a letter of two bytes where the T is.
#[test]
fn a_letter_that_is_no_t_is_refused() {
    for text in ["2026-11-20\u{251}17:00Z", "2026-11-20印17:00:00+01:00", "2026-11-20\u{251}+"] {
        assert!(parse(text, Instant(1_800_000_000), chrono_tz::UTC).is_err(), "{text}");
    }
}
