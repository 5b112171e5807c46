//! Wall clock and instants: what the clock of a zone shows, and when.
//!
//! Every boundary of working time becomes an instant here, by one rule: *the first instant at
//! which the clock of the zone shows that time or a later one* (D5). So a boundary that does not
//! exist moves forward to the end of the gap, of one that exists twice the first counts, and
//! neighbouring intervals never overlap and never leave a hole.

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveDateTime, Offset, TimeZone};
use chrono_tz::{GapInfo, Tz};

use crate::domain::time::Instant;

/// Days since the first of January of the year 1 (which is day 1, a Monday).
pub(crate) type DayNumber = i32;

/// The last day casebook counts on, 9999-12-31.
pub(crate) const LAST_DAY: DayNumber = 3_652_059;

/// The day number of 1970-01-01.
const EPOCH_DAY: DayNumber = 719_163;

/// How far apart a zone is looked at for changes of its clock, in days.
///
/// A change and its undoing must not fall between two looks. Since 2011 no two lie closer together
/// than 70 days (Tonga 2016), but for the zones named here: 28 (Fiji 2020), and 7 around Ramadan
/// (Gaza 2040); before, 7 days (Brazil 2000). A test holds this against the zone data.
fn stride(zone: Tz, day: DayNumber) -> DayNumber {
    const FIRST_OF_2011: DayNumber = 734_138;
    match zone {
        Tz::Asia__Gaza | Tz::Asia__Hebron => 6,
        _ if day < FIRST_OF_2011 => 6,
        Tz::Africa__Casablanca
        | Tz::Africa__El_Aaiun
        | Tz::Africa__Cairo
        | Tz::Egypt
        | Tz::America__Metlakatla
        | Tz::Pacific__Fiji => 20,
        _ => 60,
    }
}

const DAY_SECONDS: i64 = 86_400;

/// The date of a day number; the last one where it is out of range.
pub(crate) fn date_of(day: DayNumber) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(day).unwrap_or(NaiveDate::MAX)
}

/// Monday is 0.
pub(crate) fn weekday_of(day: DayNumber) -> usize {
    usize::try_from((day - 1).rem_euclid(7)).unwrap_or_default()
}

/// The date that the clock of the zone shows at an instant.
pub(crate) fn day_at(zone: Tz, at: Instant) -> DayNumber {
    let shown = at.0.saturating_add(offset_at(zone, at.0)).div_euclid(DAY_SECONDS);
    let day = shown.saturating_add(i64::from(EPOCH_DAY));
    DayNumber::try_from(day).unwrap_or(LAST_DAY).clamp(1, LAST_DAY + 1)
}

/// The first instant at which the clock of the zone shows this second of this day, or later.
pub(crate) fn reach(zone: Tz, day: DayNumber, second: u32) -> Instant {
    let shown = midnight(day) + i64::from(second);
    let local = naive(shown);
    match zone.offset_from_local_datetime(&local) {
        MappedLocalTime::Single(offset) | MappedLocalTime::Ambiguous(offset, _) => {
            Instant(shown - i64::from(offset.fix().local_minus_utc()))
        }
        MappedLocalTime::None => Instant(
            GapInfo::new(&local, &zone)
                .and_then(|gap| gap.end)
                .map_or(shown - offset_at(zone, shown), |end| end.timestamp()),
        ),
    }
}

/// The same wall clock time `days` later in the zone (D5: calendar days).
///
/// A time that does not exist is read with the offset before the gap, as RFC 5545 and most
/// libraries do (02:30 becomes 03:30); of one that exists twice the first counts.
pub fn plus_days(zone: Tz, start: Instant, days: i64) -> Instant {
    let shown = start.0.saturating_add(offset_at(zone, start.0));
    let later = days.saturating_mul(DAY_SECONDS).saturating_add(shown);
    if later >= Instant::LAST.0 {
        return Instant::LAST;
    }
    let local = naive(later);
    let offset = match zone.offset_from_local_datetime(&local) {
        MappedLocalTime::Single(offset) | MappedLocalTime::Ambiguous(offset, _) => {
            i64::from(offset.fix().local_minus_utc())
        }
        MappedLocalTime::None => GapInfo::new(&local, &zone)
            .and_then(|gap| gap.begin)
            .map_or_else(|| offset_at(zone, later), |(_, o)| i64::from(o.fix().local_minus_utc())),
    };
    Instant(local.and_utc().timestamp()).plus(-offset)
}

/// Whether the clock of the zone shows the same distance to UTC at both instants.
pub fn same_offset(zone: Tz, one: Instant, other: Instant) -> bool {
    offset_at(zone, one.0) == offset_at(zone, other.0)
}

/// The days from `from` up to `to` that a change of the zone's clock may touch, in order.
///
/// On every other day the time between two wall clock times is what the clock says. A change
/// touches the date on which it comes by the old clock, and the next one where it leaps there.
pub(crate) fn changes(zone: Tz, from: DayNumber, to: DayNumber) -> Vec<DayNumber> {
    let mut days: Vec<DayNumber> = Vec::new();
    if zone == Tz::UTC {
        return days;
    }
    let mut low = from - 2;
    let mut before = offset_at(zone, midnight(low));
    while low < to + 2 {
        let high = low + stride(zone, low);
        let after = offset_at(zone, midnight(high));
        if before == after {
            low = high;
            continue;
        }
        // The last date that the old clock begins and the first that it does not.
        let (mut old, mut new) = (low - 1, high + 1);
        while new - old > 1 {
            let middle = old + (new - old) / 2;
            if offset_at(zone, midnight(middle) - before) == before {
                old = middle;
            } else {
                new = middle;
            }
        }
        days.extend([old, new].iter().filter(|day| (from..to).contains(*day)));
        low = new + 1;
        before = offset_at(zone, midnight(low));
    }
    days.dedup();
    days
}

/// Midnight of a day in UTC.
fn midnight(day: DayNumber) -> i64 {
    i64::from(day - EPOCH_DAY) * DAY_SECONDS
}

/// Seconds that the clock of the zone is ahead of UTC.
fn offset_at(zone: Tz, at: i64) -> i64 {
    i64::from(zone.offset_from_utc_datetime(&naive(at)).fix().local_minus_utc())
}

fn naive(seconds: i64) -> NaiveDateTime {
    DateTime::from_timestamp(seconds.clamp(-Instant::LAST.0, Instant::LAST.0), 0)
        .unwrap_or_default()
        .naive_utc()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    fn day(text: &str) -> DayNumber {
        text.parse::<NaiveDate>().unwrap().num_days_from_ce()
    }

    #[test]
    fn day_numbers_agree_with_the_calendar() {
        for text in ["1970-01-01", "2026-03-29", "9999-12-31", "0001-01-01"] {
            let date: NaiveDate = text.parse().unwrap();
            assert_eq!(date_of(day(text)), date);
            assert_eq!(weekday_of(day(text)), date.weekday().num_days_from_monday() as usize);
        }
        assert_eq!(day("1970-01-01"), EPOCH_DAY);
        assert_eq!(day("9999-12-31"), LAST_DAY);
    }

    #[test]
    fn boundaries_in_gaps_move_forward_and_double_ones_are_the_first() {
        let berlin = Tz::Europe__Berlin;
        for (date, second, expected) in [
            ("2026-03-29", 2 * 3600, "2026-03-29T01:00:00Z"),
            ("2026-03-29", 2 * 3600 + 1800, "2026-03-29T01:00:00Z"),
            ("2026-03-29", 3 * 3600, "2026-03-29T01:00:00Z"),
            ("2026-10-25", 2 * 3600 + 1800, "2026-10-25T00:30:00Z"),
            ("2026-10-25", 3 * 3600, "2026-10-25T02:00:00Z"),
            ("2026-10-25", 86_400, "2026-10-25T23:00:00Z"),
        ] {
            assert_eq!(reach(berlin, day(date), second), at(expected), "{date} {second}");
        }
        // A whole day that was skipped at the date line.
        let apia = Tz::Pacific__Apia;
        assert_eq!(
            reach(apia, day("2011-12-30"), 0),
            reach(apia, day("2011-12-30"), 86_400),
            "30 December 2011 did not exist in Samoa"
        );
    }

    #[test]
    fn every_boundary_is_the_first_instant_at_which_the_clock_shows_it() {
        for (zone, date) in [
            (Tz::Europe__Berlin, "2026-03-29"),
            (Tz::Europe__Berlin, "2026-10-25"),
            (Tz::Australia__Lord_Howe, "2026-04-05"),
            (Tz::Australia__Lord_Howe, "2026-10-04"),
            (Tz::America__Sao_Paulo, "2018-02-17"),
            (Tz::America__Sao_Paulo, "2018-11-04"),
            (Tz::America__St_Johns, "2006-10-29"),
            (Tz::America__Havana, "2026-11-01"),
            (Tz::Africa__Casablanca, "2026-02-15"),
        ] {
            let day = day(date);
            for minute in (0..=1440).step_by(15) {
                let wanted = i64::from(day - EPOCH_DAY) * DAY_SECONDS + i64::from(minute) * 60;
                let mut first = wanted - 20 * 3600;
                while first + offset_at(zone, first) < wanted {
                    first += 60;
                }
                assert_eq!(reach(zone, day, minute * 60), Instant(first), "{zone} {date} {minute}");
            }
        }
    }

    #[test]
    fn calendar_days_keep_the_wall_clock() {
        let berlin = Tz::Europe__Berlin;
        for (start, days, expected) in [
            ("2026-03-28T11:00:00Z", 1, "2026-03-29T10:00:00Z"),
            ("2026-03-28T01:30:00Z", 1, "2026-03-29T01:30:00Z"),
            ("2026-10-24T00:30:00Z", 1, "2026-10-25T00:30:00Z"),
            ("2026-10-24T10:00:00Z", 1, "2026-10-25T11:00:00Z"),
        ] {
            assert_eq!(plus_days(berlin, at(start), days), at(expected), "{start} + {days}");
        }
        assert_eq!(plus_days(berlin, at("2026-01-01T00:00:00Z"), i64::MAX / 2), Instant::LAST);
    }

    #[test]
    fn finds_every_change_of_every_zone() {
        // In steps, so that each zone is looked at in years of its own, and all in some.
        let years = |at: usize| (1975 + (at % 4) as i32 * 18)..(1996 + (at % 4) as i32 * 18);
        for (at, zone) in chrono_tz::TZ_VARIANTS.iter().enumerate() {
            let own = if *zone == Tz::Asia__Gaza { 1995..2075 } else { years(at) };
            // The years with the closest changes since the looks are far apart.
            for years in [own, 2011..2023] {
                check_years(*zone, years);
            }
        }
    }

    fn check_years(zone: Tz, years: std::ops::Range<i32>) {
        let first = |year: i32| NaiveDate::from_ymd_opt(year, 1, 1).unwrap().num_days_from_ce();
        let days = first(years.start)..first(years.end);
        let found = changes(zone, days.start, days.end);
        let mut before = offset_at(zone, midnight(days.start));
        for day in days {
            let after = offset_at(zone, midnight(day + 1));
            if after != before {
                let odd = |day| reach(zone, day, 86_400).since(reach(zone, day, 0)) != DAY_SECONDS;
                for day in (day - 1..=day + 2).filter(|day| odd(*day)) {
                    assert!(found.contains(&day), "{zone}: {}", date_of(day));
                }
            }
            before = after;
        }
    }
}
