//! Prints the time of one deadline computation, in nanoseconds: `cargo bench --bench deadline`.

use std::hint::black_box;
use std::time::Instant as Clock;

use casebook::domain::calendar::{Calendar, Holiday};
use casebook::domain::deadline;
use casebook::domain::policy::CalendarEntry;
use casebook::domain::term::{Term, Unit};
use casebook::domain::time::Instant;
use chrono::NaiveDate;
use chrono_tz::Tz;

fn entry() -> CalendarEntry {
    let day = vec!["09:00-13:00".to_string(), "14:00-18:00".to_string()];
    CalendarEntry {
        key: "office".into(),
        time_zone: Some("Europe/Berlin".into()),
        monday: day.clone(),
        tuesday: day.clone(),
        wednesday: day.clone(),
        thursday: day.clone(),
        friday: day,
        exceptions: ["01-01", "05-01", "10-03", "12-25", "12-26", "2026-12-24"]
            .map(|date| (date.to_string(), Vec::new()))
            .into(),
        ..CalendarEntry::default()
    }
}

fn holidays() -> Vec<Holiday> {
    let off = |year: i32, at: u32| {
        let date = NaiveDate::from_yo_opt(year, 20 + at * 35).unwrap_or_default();
        Holiday { start: date, end: date, summary: "off".into(), hours: None }
    };
    (2026..2037).flat_map(|year| (0..10).map(move |at| off(year, at))).collect()
}

fn main() {
    let start = Instant(1_774_867_500);
    let build = |holidays| Calendar::build(&entry(), 1, Tz::UTC, holidays);
    let (Ok(plain), Ok(office)) = (build(Vec::new()), build(holidays())) else { return };
    let year = 365 * 86_400;
    let working = |days: i64, unit| Term::new(days, unit);
    let due = |term: Term| deadline::due(start, term, &office);
    let plain_entry = entry();
    measure("build, 6 exceptions", || {
        Calendar::build(&plain_entry, 1, Tz::UTC, Vec::new()).is_ok()
    });
    let off = holidays();
    measure("build, 110 holidays", || {
        Calendar::build(&plain_entry, 1, Tz::UTC, off.clone()).is_ok()
    });
    measure("8 working hours", || due(working(8, Unit::WorkingHour)));
    measure("2 working days", || due(working(2, Unit::WorkingDay)));
    measure("ten years in working hours", || due(working(2450 * 8, Unit::WorkingHour)));
    measure("the same without holidays", || {
        deadline::due(start, working(2450 * 8, Unit::WorkingHour), &plain)
    });
    measure("ten years in working days", || due(working(2450, Unit::WorkingDay)));
    measure("ten years in calendar days", || due(working(3650, Unit::Day)));
    measure("working time in ten years", || office.between(start, start.plus(10 * year)));
    measure("ten years back", || office.back(start.plus(10 * year), 2450 * 8 * 3600));
    let always = Calendar::always(Tz::America__New_York);
    measure("ten years, always open", || always.add(start, 10 * year));
}

/// Prints the median of many short rounds, which a busy machine disturbs least.
#[allow(clippy::print_stdout, reason = "a bench talks on standard output")]
fn measure<T>(name: &str, mut call: impl FnMut() -> T) {
    const CALLS: u32 = 40;
    let mut rounds: Vec<u128> = (0..1500)
        .map(|_| {
            let began = Clock::now();
            for _ in 0..CALLS {
                black_box(call());
            }
            began.elapsed().as_nanos() / u128::from(CALLS)
        })
        .collect();
    rounds.sort_unstable();
    println!("{:>8} ns  {name} (best {} ns)", rounds[rounds.len() / 2], rounds[0]);
}
