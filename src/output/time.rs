//! Time in words: spans, what is left of a clock, moments in the viewer's zone.
//!
//! Pure: the present and the zone are handed in. Lateness is said in words, never by a sign or a
//! colour alone (D12).

use chrono::{DateTime, Offset};
use chrono_tz::Tz;

use crate::domain::term::Term;
use crate::domain::time::Instant;

/// A span of seconds in its two largest units, rounded down: `1d 2h`, `3h 10m`, `45s`.
/// A negative span keeps its sign.
pub fn span(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    let parts = [
        (seconds / 86_400, "d"),
        (seconds / 3600 % 24, "h"),
        (seconds / 60 % 60, "m"),
        (seconds % 60, "s"),
    ];
    let Some(first) = parts.iter().position(|(count, _)| *count > 0) else {
        return "0s".to_owned();
    };
    let (count, unit) = parts[first];
    match parts.get(first + 1) {
        Some((more, smaller)) if *more > 0 => format!("{sign}{count}{unit} {more}{smaller}"),
        _ => format!("{sign}{count}{unit}"),
    }
}

/// Hours and minutes, never days: a day of work is not a day of the clock.
pub fn hours(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let whole = seconds.unsigned_abs();
    match (whole / 3600, whole / 60 % 60, whole % 60) {
        (0, _, _) => span(seconds),
        (hours, 0, 0) => format!("{sign}{hours}h"),
        (hours, minutes, 0) => format!("{sign}{hours}h {minutes}m"),
        (hours, minutes, seconds) => format!("{sign}{hours}h {minutes}m {seconds}s"),
    }
}

/// What a running clock has left, in seconds: `in 3h 10m`, `now`, `2h 10m late`.
pub fn remaining(seconds: i64) -> String {
    match seconds {
        0 => "now".to_owned(),
        1.. => format!("in {}", span(seconds)),
        ..0 => format!("{} late", span(seconds.saturating_neg())),
    }
}

/// What a stopped clock had left, in seconds: `stopped, 3h left`, `stopped, 2h late` (D12).
///
/// In hours and minutes, for it may be working time: a day of work is not a day of the clock.
pub fn stopped_remaining(seconds: i64) -> String {
    if seconds < 0 {
        format!("stopped, {} late", hours(seconds.saturating_neg()))
    } else {
        format!("stopped, {} left", hours(seconds))
    }
}

/// The same with the term beside it, in its own words: `stopped, 40 working hours left of 5 working
/// days` (D12).
pub fn stopped_of(seconds: i64, term: Term) -> String {
    let span = match (term.unit.is_working(), seconds.unsigned_abs()) {
        (true, 3600) => "1 working hour".into(),
        (true, whole) if whole % 3600 == 0 => format!("{} working hours", whole / 3600),
        (true, _) => format!("{} of working time", hours(seconds.saturating_abs())),
        (false, _) => hours(seconds.saturating_abs()),
    };
    let what = if seconds < 0 { "late, after" } else { "left of" };
    format!("stopped, {span} {what} {term}")
}

/// How long ago a moment was, `2h ago`; `in 3h` where it is still to come.
pub fn ago(at: Instant, now: Instant) -> String {
    match now.since(at) {
        0..60 => "just now".to_owned(),
        past @ 60.. => format!("{} ago", span(past)),
        future => format!("in {}", span(future.saturating_neg())),
    }
}

/// A moment to the minute in the viewer's zone: `2026-11-23 14:00`.
pub fn minute(at: Instant, zone: Tz) -> String {
    local(at, zone).format("%Y-%m-%d %H:%M").to_string()
}

/// The same with the zone's name: `2026-11-23 14:00 CET`; zones without a name show `+03:00`.
pub fn minute_and_zone(at: Instant, zone: Tz) -> String {
    format!("{} {}", minute(at, zone), zone_name(at, zone))
}

/// A moment to the second in the viewer's zone: `2026-11-23 14:00:05`.
pub fn second(at: Instant, zone: Tz) -> String {
    local(at, zone).format("%Y-%m-%d %H:%M:%S").to_string()
}

/// The day in the viewer's zone, with its name: `Mon 2026-11-23`.
pub fn day(at: Instant, zone: Tz) -> String {
    local(at, zone).format("%a %Y-%m-%d").to_string()
}

/// What the zone is called at that moment: `CET`, or the offset `+03:00` where it has no name.
pub fn zone_name(at: Instant, zone: Tz) -> String {
    let moment = local(at, zone);
    let name = moment.format("%Z").to_string();
    if name.starts_with(['+', '-']) { moment.offset().fix().to_string() } else { name }
}

fn local(at: Instant, zone: Tz) -> DateTime<Tz> {
    at.utc().with_timezone(&zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{America, Asia, Australia, Europe};

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    #[test]
    fn spans_show_two_units() {
        for (seconds, words) in [
            (0, "0s"),
            (45, "45s"),
            (60, "1m"),
            (61, "1m 1s"),
            (3600, "1h"),
            (11_400, "3h 10m"),
            (11_459, "3h 10m"),
            (3601, "1h"),
            (93_600, "1d 2h"),
            (86_400 + 60, "1d"),
            (400 * 86_400, "400d"),
            (-7800, "-2h 10m"),
            (i64::MAX, "106751991167300d 15h"),
            (i64::MIN, "-106751991167300d 15h"),
        ] {
            assert_eq!(span(seconds), words);
        }
    }

    #[test]
    fn hours_are_never_turned_into_days() {
        for (seconds, words) in [
            (0, "0s"),
            (59, "59s"),
            (1800, "30m"),
            (28_800, "8h"),
            (90_000, "25h"),
            (5_400, "1h 30m"),
            (3_661, "1h 1m 1s"),
            (-5_400, "-1h 30m"),
        ] {
            assert_eq!(hours(seconds), words);
        }
    }

    #[test]
    fn clocks_say_late_in_words() {
        assert_eq!(remaining(11_400), "in 3h 10m");
        assert_eq!(remaining(-7800), "2h 10m late");
        assert_eq!(remaining(0), "now");
        assert_eq!(stopped_remaining(10_800), "stopped, 3h left");
        assert_eq!(stopped_remaining(-7200), "stopped, 2h late");
        assert_eq!(stopped_remaining(0), "stopped, 0s left");
        assert_eq!(remaining(i64::MIN), "106751991167300d 15h late");
    }

    #[test]
    fn past_and_future_moments() {
        let now = at("2026-11-23T12:00:00Z");
        assert_eq!(ago(at("2026-11-23T10:00:00Z"), now), "2h ago");
        assert_eq!(ago(at("2026-11-23T11:59:30Z"), now), "just now");
        assert_eq!(ago(at("2026-11-23T12:05:00Z"), now), "in 5m");
    }

    #[test]
    fn moments_are_in_the_viewers_zone() {
        let winter = at("2026-11-23T13:00:00Z");
        let summer = at("2026-07-01T12:30:05Z");
        for (moment, zone, shown) in [
            (winter, Europe::Berlin, "2026-11-23 14:00 CET"),
            (summer, Europe::Berlin, "2026-07-01 14:30 CEST"),
            (winter, America::New_York, "2026-11-23 08:00 EST"),
            (winter, Asia::Dubai, "2026-11-23 17:00 +04:00"),
            (winter, Australia::Lord_Howe, "2026-11-24 00:00 +11:00"),
            (summer, Australia::Lord_Howe, "2026-07-01 23:00 +10:30"),
            (winter, Tz::UTC, "2026-11-23 13:00 UTC"),
        ] {
            assert_eq!(minute_and_zone(moment, zone), shown);
        }
        assert_eq!(second(summer, Tz::UTC), "2026-07-01 12:30:05");
        assert_eq!(day(winter, Europe::Berlin), "Mon 2026-11-23");
        assert!(minute(Instant::LAST, Asia::Tokyo).ends_with("10000-01-01 08:59"));
    }
}
