use chrono_tz::Tz;
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

const EVALUATION: Evaluation =
    Evaluation { enabled: true, remind_after_days: 1, close_after_days: 2, close_resolved: true };
const WAITING: WaitingSwitches = WaitingSwitches { remind_days: 3, resolve_days: 10 };

fn quiet() -> DueView {
    DueView {
        phase: Phase::Active,
        waiting: false,
        status_since: at("2026-03-02T10:00:00Z"),
        resolved_at: None,
        reminded_at: None,
        rated: false,
        postponed_till: None,
        response_warn_at: None,
        response_breach_at: None,
        resolution_warn_at: None,
        resolution_breach_at: None,
    }
}

fn resolved() -> DueView {
    let resolved_at = Some(at("2026-03-02T10:00:00Z"));
    DueView { phase: Phase::Resolved, resolved_at, ..quiet() }
}

fn waiting() -> DueView {
    DueView { phase: Phase::Paused, waiting: true, ..quiet() }
}

fn told(
    standing: &DueView,
    evaluation: &Evaluation,
    waiting: &WaitingSwitches,
    now: &str,
) -> String {
    let days = PolicyDays { evaluation, waiting, zone: Tz::Europe__Berlin };
    first(standing, &days, at(now))
        .map_or_else(String::new, |step| format!("{} {}", step.as_str(), step.due_at()))
}

#[test]
fn reminder_and_closing_by_the_days_since_the_resolution() {
    let reminded = DueView { reminded_at: Some(at("2026-03-03T10:05:00Z")), ..resolved() };
    let late = DueView { reminded_at: Some(at("2026-03-05T09:00:00Z")), ..resolved() };
    let rated = DueView { rated: true, ..resolved() };
    let none = Evaluation { remind_after_days: 0, ..EVALUATION };
    let off = Evaluation { enabled: false, ..EVALUATION };
    let open = Evaluation { close_resolved: false, ..EVALUATION };
    for (standing, evaluation, now, expected) in [
        (resolved(), &EVALUATION, "2026-03-03T09:59:59Z", ""),
        (resolved(), &EVALUATION, "2026-03-03T10:00:00Z", "remind 2026-03-03T10:00:00Z"),
        (resolved(), &EVALUATION, "2026-03-05T09:59:59Z", "remind 2026-03-03T10:00:00Z"),
        // Both due: close only.
        (resolved(), &EVALUATION, "2026-03-05T10:00:00Z", "close 2026-03-05T10:00:00Z"),
        (resolved(), &EVALUATION, "2027-03-05T10:00:00Z", "close 2026-03-05T10:00:00Z"),
        // The closing falls due two days after the reminder was done.
        (reminded, &EVALUATION, "2026-03-05T10:04:59Z", ""),
        (reminded, &EVALUATION, "2026-03-05T10:05:00Z", "close 2026-03-05T10:05:00Z"),
        (late, &EVALUATION, "2026-03-07T08:59:59Z", ""),
        (late, &EVALUATION, "2026-03-07T09:00:00Z", "close 2026-03-07T09:00:00Z"),
        (rated, &EVALUATION, "2026-03-04T10:00:00Z", ""),
        (rated, &EVALUATION, "2026-03-05T10:00:00Z", "close 2026-03-05T10:00:00Z"),
        // 0 days: no reminder; closed two days after the resolution.
        (resolved(), &none, "2026-03-04T09:59:59Z", ""),
        (resolved(), &none, "2026-03-04T10:00:00Z", "close 2026-03-04T10:00:00Z"),
        // Without evaluation nobody is reminded, and the closing comes when it would.
        (resolved(), &off, "2026-03-05T09:59:59Z", ""),
        (resolved(), &off, "2026-03-05T10:00:00Z", "close 2026-03-05T10:00:00Z"),
        (resolved(), &open, "2026-04-05T10:00:00Z", "remind 2026-03-03T10:00:00Z"),
        (reminded, &open, "2026-04-05T10:00:00Z", ""),
        // Not resolved any more.
        (quiet(), &EVALUATION, "2027-03-05T10:00:00Z", ""),
    ] {
        let told = told(&standing, evaluation, &WaitingSwitches::default(), now);
        assert_eq!(told, expected, "{now} {standing:?} {evaluation:?}");
    }
}

#[test]
fn waiting_cases_are_reminded_and_resolved() {
    let reminded = DueView { reminded_at: Some(at("2026-03-05T10:00:00Z")), ..waiting() };
    let late = DueView { reminded_at: Some(at("2026-03-12T08:00:00Z")), ..waiting() };
    let held = DueView { waiting: false, ..waiting() };
    let only_end = WaitingSwitches { remind_days: 0, ..WAITING };
    for (standing, days, now, expected) in [
        (waiting(), &WAITING, "2026-03-05T09:59:59Z", ""),
        (waiting(), &WAITING, "2026-03-05T10:00:00Z", "remind-waiting 2026-03-05T10:00:00Z"),
        (waiting(), &WAITING, "2026-03-12T10:00:00Z", "resolve-waiting 2026-03-12T10:00:00Z"),
        (reminded, &WAITING, "2026-03-12T09:59:59Z", ""),
        (reminded, &WAITING, "2026-03-12T10:00:00Z", "resolve-waiting 2026-03-12T10:00:00Z"),
        // Seven days after the reminder, whenever it was.
        (late, &WAITING, "2026-03-19T07:59:59Z", ""),
        (late, &WAITING, "2026-03-19T08:00:00Z", "resolve-waiting 2026-03-19T08:00:00Z"),
        (waiting(), &only_end, "2026-03-12T10:00:00Z", "resolve-waiting 2026-03-12T10:00:00Z"),
        (waiting(), &WaitingSwitches::default(), "2036-03-12T10:00:00Z", ""),
        // A paused status of the desk's own waits for somebody else.
        (held, &WAITING, "2036-03-12T10:00:00Z", ""),
    ] {
        assert_eq!(told(&standing, &EVALUATION, days, now), expected, "{now} {standing:?}");
    }
}

#[test]
fn alarms_come_in_time_order_and_a_warning_before_its_breach() {
    let mut standing = DueView {
        response_warn_at: Some(at("2026-03-02T10:30:00Z")),
        response_breach_at: Some(at("2026-03-02T11:00:00Z")),
        resolution_warn_at: Some(at("2026-03-02T11:00:00Z")),
        resolution_breach_at: Some(at("2026-03-02T12:00:00Z")),
        postponed_till: Some(at("2026-03-02T10:45:00Z")),
        ..quiet()
    };
    let mut seen = Vec::new();
    loop {
        let days = PolicyDays { evaluation: &EVALUATION, waiting: &WAITING, zone: Tz::UTC };
        let Some(step) = first(&standing, &days, at("2026-03-02T12:00:00Z")) else { break };
        seen.push(step.as_str());
        match step {
            Timed::Warn { response: true, .. } => standing.response_warn_at = None,
            Timed::Breach { response: true, .. } => standing.response_breach_at = None,
            Timed::Warn { .. } => standing.resolution_warn_at = None,
            Timed::Breach { .. } => standing.resolution_breach_at = None,
            Timed::Wake { .. } => standing.postponed_till = None,
            other => panic!("{other:?}"),
        }
    }
    let expected =
        ["warn-response", "wake", "warn-resolution", "breach-response", "breach-resolution"];
    assert_eq!(seen, expected);
}

#[test]
fn days_keep_the_wall_clock_across_a_change_of_the_clock() {
    let resolved_at = Some(at("2026-03-28T01:30:00Z"));
    let standing = DueView { phase: Phase::Resolved, resolved_at, ..quiet() };
    let days = WaitingSwitches::default();
    // 02:30 in Berlin; the next night has no 02:30, it moves to 03:30.
    assert_eq!(told(&standing, &EVALUATION, &days, "2026-03-29T01:29:59Z"), "");
    let reminded = told(&standing, &EVALUATION, &days, "2026-03-29T01:30:00Z");
    assert_eq!(reminded, "remind 2026-03-29T01:30:00Z");
}

#[test]
fn a_line_is_read_no_further_than_its_order_needs() {
    let days =
        PolicyDays { evaluation: &EVALUATION, waiting: &WAITING, zone: chrono_tz::Europe::Berlin };
    let start = at("2026-06-01T10:00:00Z");
    assert_eq!(days.earliest_end(5, start), at("2026-06-06T10:00:00Z"));
    // The hour from two to three comes twice on the 25th of October.
    assert_eq!(days.earliest_end(5, at("2026-10-20T01:00:00Z")), at("2026-10-25T00:00:00Z"));
}

proptest! {
    /// The page that the finder reads holds everything that is due, and what it has yet to read
    /// is not due before it says.
    #[test]
    fn the_bounds_of_a_line_hold(
        zone in 0..chrono_tz::TZ_VARIANTS.len(),
        start in 946_684_800i64..4_102_444_800,
        more in prop_oneof![0i64..20_000, 0i64..200_000],
        count in 1u32..400,
    ) {
        let days = PolicyDays {
            evaluation: &EVALUATION,
            waiting: &WAITING,
            zone: chrono_tz::TZ_VARIANTS[zone],
        };
        let due = days.after(Instant(start), count);
        prop_assert!(Instant(start) <= days.latest_start(count, due), "due is found");
        let later = days.after(Instant(start + more), count);
        prop_assert!(days.earliest_end(count, Instant(start)) <= later, "nothing comes before");
    }
}
