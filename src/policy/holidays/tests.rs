use super::*;

const SAMPLE: &str = "\u{feff}BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//casebook//tests//EN\r
BEGIN:VTIMEZONE\r
TZID:Nowhere\r
BEGIN:STANDARD\r
DTSTART:19700101T000000\r
RRULE:FREQ=SECONDLY\r
END:STANDARD\r
END:VTIMEZONE\r
BEGIN:VEVENT\r
UID:christmas\r
SUMMARY:Christmas\\, bo\r
 th days\r
DTSTART;VALUE=DATE:20001225\r
DTEND;VALUE=DATE:20001227\r
RRULE:FREQ=YEARLY\r
EXDATE;VALUE=DATE:20251225\r
BEGIN:VALARM\r
TRIGGER:-PT30M\r
DTSTART:nonsense\r
END:VALARM\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:spring\r
SUMMARY:Last Monday of May\r
DTSTART;VALUE=DATE:20230529\r
RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;UNTIL=20251231\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:founding\r
SUMMARY:Founding day\r
DTSTART;VALUE=DATE;TZID=/example.org/20070101/Asia/Tokyo:20240301\r
DTEND;VALUE=DATE:20240301\r
RRULE:FREQ=YEARLY;INTERVAL=2;COUNT=2;BYMONTH=3;BYMONTHDAY=1\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:fair\r
SUMMARY:Fair\r
DTSTART;VALUE=DATE:20240610\r
DURATION:P1W\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:spring\r
SUMMARY:Moved to Tuesday\r
RECURRENCE-ID;VALUE=DATE:20240527\r
DTSTART;VALUE=DATE:20240528\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:off\r
SUMMARY:Not held\r
DTSTART;VALUE=DATE:20240701\r
STATUS:CANCELLED\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:leap\r
SUMMARY:Leap day\r
DTSTART;VALUE=DATE:20200229\r
RRULE:FREQ=YEARLY\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:thanks\r
SUMMARY:Third Monday of October\r
DTSTART;VALUE=DATE:20231016\r
RRULE:FREQ=MONTHLY;INTERVAL=12;BYDAY=3MO\r
RDATE;VALUE=DATE:20241104,20251104\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:long ago\r
SUMMARY:A rule that ended before it began\r
DTSTART;VALUE=DATE:20240101\r
RRULE:FREQ=YEARLY;UNTIL=20230101\r
END:VEVENT\r
END:VCALENDAR\r
";

#[test]
fn reads_rules_exceptions_moves_and_folds() {
    let read = read(SAMPLE, 2024..=2026, Zone::UTC).unwrap();
    let lines: Vec<String> =
        read.iter().map(|h| format!("{} {} {}", h.start, h.end, h.summary)).collect();
    assert_eq!(
        lines,
        [
            "2024-02-29 2024-03-01 Leap day",
            "2024-03-01 2024-03-01 Founding day",
            "2024-05-28 2024-05-29 Moved to Tuesday",
            "2024-06-10 2024-06-17 Fair",
            "2024-10-21 2024-10-22 Third Monday of October",
            "2024-11-04 2024-11-05 Third Monday of October",
            "2024-12-25 2024-12-27 Christmas, both days",
            "2025-05-26 2025-05-27 Last Monday of May",
            "2025-10-20 2025-10-21 Third Monday of October",
            "2025-11-04 2025-11-05 Third Monday of October",
            "2026-03-01 2026-03-01 Founding day",
            "2026-10-19 2026-10-20 Third Monday of October",
            "2026-12-25 2026-12-27 Christmas, both days",
        ]
    );
}

#[test]
fn any_ending_of_lines_and_folds_within_a_character_will_do() {
    let bytes = SAMPLE.replace("Founding day", "Gründung").into_bytes();
    let at = bytes.windows(2).position(|pair| pair == "ü".as_bytes()).unwrap() + 1;
    let mut folded = bytes.clone();
    folded.splice(at..at, *b"\r\n ");
    let expected = read(&decode(bytes.clone()).unwrap(), 2024..=2026, Zone::UTC).unwrap();
    assert!(expected.iter().any(|day| day.summary == "Gründung"));
    for (old, new) in [("\r\n", "\r\n"), ("\r\n", "\n"), ("\r\n", "\r")] {
        // In bytes, for the folded character is not a text.
        let mut other = Vec::new();
        let mut rest = folded.as_slice();
        while let Some(at) = rest.windows(2).position(|pair| pair == old.as_bytes()) {
            other.extend_from_slice(&rest[..at]);
            other.extend_from_slice(new.as_bytes());
            rest = &rest[at + 2..];
        }
        assert_eq!(
            read(&decode(other).unwrap(), 2024..=2026, Zone::UTC),
            Ok(expected.clone()),
            "{new:?}"
        );
    }
    let latin = b"BEGIN:VCALENDAR\rBEGIN:VEVENT\nSUMMARY:Gr\xfcndung\r\n".to_vec();
    assert_eq!(decode(latin), Err(IcsError { line: 3, fault: IcsFault::Encoding }));
    assert_eq!(decode(vec![0xff, 0xfe, b'B', 0]).unwrap_err().line, 1);
}

#[test]
fn an_event_that_reaches_into_the_years_counts() {
    let text = SAMPLE.replace("DTSTART;VALUE=DATE:20240610", "DTSTART;VALUE=DATE:20231229");
    let first = read(&text, 2024..=2024, Zone::UTC).unwrap().remove(0);
    assert_eq!((first.start.to_string(), first.summary.as_str()), ("2023-12-29".into(), "Fair"));
}

fn refused(event: &str) -> IcsError {
    let text =
        format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Day\n{event}\nEND:VEVENT\nEND:VCALENDAR\n");
    read(&text, 2020..=2030, Zone::UTC).unwrap_err()
}

fn days(events: &str) -> Vec<String> {
    let text = format!("BEGIN:VCALENDAR\n{events}\nEND:VCALENDAR\n");
    let days = read(&text, 2024..=2026, Zone::UTC).unwrap();
    days.iter().map(|day| format!("{} {} {}", day.start, day.end, day.summary)).collect()
}

fn event(uid: &str, lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:{uid}\n{lines}\nEND:VEVENT\n")
}

#[test]
fn the_first_day_counts_whatever_its_rule_says() {
    let odd = event(
        "1",
        "SUMMARY:Odd\nDTSTART;VALUE=DATE:20250110\nRRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15",
    );
    assert_eq!(
        days(&odd),
        ["2025-01-10 2025-01-11 Odd", "2025-01-15 2025-01-16 Odd", "2026-01-15 2026-01-16 Odd"]
    );
    assert_eq!(days(""), Vec::<String>::new(), "no event, no day off");
}

#[test]
fn an_end_within_the_day_in_utc_is_that_day() {
    let sloppy = event("1", "SUMMARY:Day\nDTSTART;VALUE=DATE:20250101\nDTEND:20250101T050001Z");
    assert_eq!(days(&sloppy), ["2025-01-01 2025-01-01 Day"]);
}

#[test]
fn the_latest_revision_of_an_event_holds() {
    let day = |sequence: i64, date: &str| {
        let lines = format!("SUMMARY:Day\nSEQUENCE:{sequence}\nDTSTART;VALUE=DATE:{date}");
        event("1", &lines)
    };
    let revised = day(1, "20250101") + &day(3, "20250103") + &day(2, "20250102");
    assert_eq!(days(&revised), ["2025-01-03 2025-01-04 Day"]);
    // The same twice is said once; events without a UID are different ones.
    assert_eq!(days(&day(1, "20250101").repeat(2)).len(), 1);
    let nameless = "BEGIN:VEVENT\nSUMMARY:A\nDTSTART;VALUE=DATE:20250101\nEND:VEVENT\n";
    assert_eq!(days(&nameless.repeat(2)).len(), 2);
    let text =
        format!("BEGIN:VCALENDAR\n{}{}END:VCALENDAR\n", day(1, "20250101"), day(1, "20250102"));
    let refused = read(&text, 2024..=2026, Zone::UTC).unwrap_err();
    assert_eq!((refused.line, matches!(refused.fault, IcsFault::Twice { .. })), (12, true));
}

#[test]
fn a_day_taken_out_is_not_moved_back_in() {
    let series = event(
        "1",
        "SUMMARY:Day\nDTSTART;VALUE=DATE:20250101\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20260101",
    );
    let moved =
        event("1", "SUMMARY:Moved\nRECURRENCE-ID;VALUE=DATE:20260101\nDTSTART;VALUE=DATE:20260102");
    assert_eq!(days(&(series + &moved)), ["2025-01-01 2025-01-02 Day"]);
}

#[test]
fn weeks_and_positions_are_counted_as_the_rule_says() {
    let rule = |rule: &str| {
        days(&event("1", &format!("SUMMARY:x\nDTSTART;VALUE=DATE:20240101\nRRULE:{rule}")))
            .iter()
            .map(|day| day[..10].to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        rule("FREQ=MONTHLY;INTERVAL=6;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3"),
        ["2024-01-01", "2024-01-31", "2024-07-31", "2025-01-31"]
    );
    // RFC 5545: the start of the week makes the difference.
    assert_eq!(
        rule("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=MO,SU;WKST=MO"),
        ["2024-01-01", "2024-01-07", "2024-01-15", "2024-01-21"]
    );
    assert_eq!(
        rule("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=MO,SU;WKST=SU"),
        ["2024-01-01", "2024-01-14", "2024-01-15", "2024-01-28"]
    );
    assert_eq!(rule("FREQ=YEARLY;UNTIL=20250101T235959Z"), ["2024-01-01", "2025-01-01"]);
}

#[test]
fn what_is_not_understood_is_refused_with_its_line() {
    for (event, line) in [
        ("", 2),
        ("DTSTART:20240229X", 4),
        ("DTSTART;VALUE=DATE:20240230", 4),
        ("DTSTART:20240101T140000Z", 4),
        ("DTSTART;VALUE=DATE:20240101\nDTEND:20240101T140000", 5),
        ("DTSTART;VALUE=DATE:20240102\nDTEND;VALUE=DATE:20240101", 5),
        ("DTSTART;VALUE=DATE:20240102\nDTEND;VALUE=DATE:20990101", 5),
        ("DTSTART;VALUE=DATE:20240102\nDURATION:PT4H", 5),
        ("DTSTART;VALUE=DATE:20240102\nDESCRIPTION:a\n  b\nRRULE:FREQ=HOURLY", 7),
        ("DTSTART;VALUE=DATE:20240102\nRRULE:FREQ=YEARLY;BYHOUR=3", 5),
        ("DTSTART;VALUE=DATE:20240102\nRRULE:FREQ=YEARLY;BYDAY=XX", 5),
        ("DTSTART;VALUE=DATE:20240102\nRRULE:BYDAY=MO", 5),
        ("DTSTART;VALUE=DATE:20240102\nRRULE:FREQ=YEARLY;UNTIL=soon", 5),
        ("DTSTART;VALUE=DATE:20240102\nEXRULE:FREQ=YEARLY", 5),
        ("DTSTART;VALUE=DATE:20240102\nEXDATE:never", 5),
        ("DTSTART;VALUE=DATE:20240102\nRDATE;VALUE=PERIOD:20240301T000000Z/P1D", 5),
        ("DTSTART;VALUE=DATE:20240102\nRECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20240101", 5),
        ("DTSTART;TZID=America/Sao_Paulo:20241231T140000", 4),
        ("DTSTART:20241231T140000\nDTEND:20241231T140000", 5),
        ("DTSTART:20241231T140000\nDTEND:20241231T130000", 5),
        ("DTSTART:20241231T140000\nDTEND;VALUE=DATE:20250101", 5),
        ("DTSTART:20241231T140000\nDURATION:soon", 5),
        ("DTSTART;TZID=Mars/Olympus:20241231T140000\nDURATION:PT1H", 4),
        ("END:VTODO", 4),
    ] {
        let error = refused(event);
        assert_eq!(error.line, line, "{event}: {error}");
    }
    for (text, line) in [
        ("", 1),
        ("hello", 1),
        ("\n\nBEGIN:VEVENT\nEND:VEVENT", 3),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", 2),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\nDTSTART:1", 3),
    ] {
        assert_eq!(read(text, 2020..=2030, Zone::UTC).unwrap_err().line, line, "{text}");
    }
}

/// Hours off as they lie on the clocks of a calendar in Berlin.
#[test]
fn an_event_with_times_of_day_closes_those_hours() {
    let off = |lines: &str| {
        let text = format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", event("1", lines));
        let read = read(&text, 2024..=2026, Zone::Europe__Berlin).unwrap();
        let show = |day: &Holiday| match day.hours {
            Some(hours) => format!("{} {hours}", day.start),
            None => format!("{} {}", day.start, day.end),
        };
        read.iter().map(show).collect::<Vec<_>>()
    };
    // From the calendar of Brazil: half a day, each year.
    let eve = "DTSTART;TZID=Europe/Berlin:20091231T140000\nDTEND;TZID=Europe/Berlin:20091231T235500\n\
               RRULE:FREQ=YEARLY";
    assert_eq!(
        off(eve),
        ["2024-12-31 14:00-23:55", "2025-12-31 14:00-23:55", "2026-12-31 14:00-23:55"]
    );
    for (lines, days) in [
        ("DTSTART:20260218T000000\nDTEND:20260218T140000", &["2026-02-18 00:00-14:00"][..]),
        ("DTSTART:20260218T090000Z\nDURATION:PT4H30M", &["2026-02-18 10:00-14:30"]),
        ("DTSTART:20260218T000000\nDTEND:20260219T000000", &["2026-02-18 2026-02-19"]),
        ("DTSTART:20260218T000000\nDURATION:P2D", &["2026-02-18 2026-02-20"]),
        (
            "DTSTART:20260218T180000\nDTEND:20260220T060000",
            &["2026-02-18 18:00-24:00", "2026-02-19 2026-02-20", "2026-02-20 00:00-06:00"],
        ),
        // In another zone it may be another date, also of another year.
        (
            "DTSTART;TZID=America/New_York:20231231T190000\nDTEND;TZID=America/New_York:20231231T210000",
            &["2024-01-01 01:00-03:00"],
        ),
        (
            "DTSTART;TZID=/example.org/1/Asia/Tokyo:20260101T000000\nDURATION:P1D",
            &["2025-12-31 16:00-24:00", "2026-01-01 00:00-16:00"],
        ),
        // The last one would start after the end of the rule.
        (
            "DTSTART:20240105T140000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;UNTIL=20240119T120000",
            &["2024-01-05 14:00-15:00", "2024-01-12 14:00-15:00"],
        ),
        (
            "DTSTART:20240105T140000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20240112T130000Z",
            &["2024-01-05 14:00-15:00", "2024-01-19 14:00-15:00"],
        ),
    ] {
        assert_eq!(off(lines), days, "{lines}");
    }
}

#[test]
fn a_time_of_day_outside_the_years_is_no_matter() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Eve\nDTSTART:20101231T140000Z\nEND:VEVENT\nEND:VCALENDAR\n";
    assert_eq!(read(text, 2020..=2030, Zone::UTC), Ok(Vec::new()));
    assert!(matches!(
        read(text, 2010..=2030, Zone::UTC),
        Err(IcsError { line: 4, fault: IcsFault::Endless(_) })
    ));
}

#[test]
fn many_days_come_without_delay() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Each day\nDTSTART;VALUE=DATE:19000101\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR\n";
    assert_eq!(read(text, 2024..=2025, Zone::UTC).unwrap().len(), 731);
    let all = read(text, 1900..=2100, Zone::UTC).unwrap_err();
    assert_eq!((all.line, matches!(all.fault, IcsFault::TooMany(_))), (5, true));
}
