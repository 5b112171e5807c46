//! Random histories of steps: what `explain` derives from the journal is what the case keeps (D14).

use std::rc::Rc;

use casebook::domain::action::{Action, CaseEdit, Reclassification};
use casebook::domain::actor::{Actor, Method, Role};
use casebook::domain::agreement::TermPlan;
use casebook::domain::calendar::{Calendar, Holiday};
use casebook::domain::case::{Case, Origin, Phase, PinnedTerm, PriorityBy};
use casebook::domain::clock_history::{Stay, Trail};
use casebook::domain::derivation::StepKind;
use casebook::domain::event::{Channel, Classified, Event, Filed, GivenTerms};
use casebook::domain::explanation::{ExplainedDeadline, explain};
use casebook::domain::lifecycle::{DecisionContext, apply, case_from, decide, file};
use casebook::domain::policy::{CalendarEntry, OnReopen, Policy, StatusRule, TermsSource};
use casebook::domain::term::{Term, Unit};
use casebook::domain::time::Instant;
use casebook::policy;
use chrono_tz::Tz;
use proptest::prelude::*;

/// One thing that happens, so many seconds after the last.
#[derive(Clone, Debug)]
struct Move {
    after: i64,
    what: What,
    on_reopen: OnReopen,
}

#[derive(Clone, Debug)]
enum What {
    Step(&'static str),
    /// A priority under which the term is another one (D10).
    Priority(Option<Term>),
    Reclassify {
        response: Option<Term>,
        resolution: Option<Term>,
        calendar: i64,
    },
}

fn term() -> impl Strategy<Value = Term> {
    let units = vec![
        Unit::Minute,
        Unit::Hour,
        Unit::Day,
        Unit::WorkingMinute,
        Unit::WorkingHour,
        Unit::WorkingDay,
    ];
    (prop_oneof![0i64..4, 1i64..40], prop::sample::select(units))
        .prop_map(|(count, unit)| Term::new(count, unit))
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let statuses =
        vec!["in-progress", "waiting", "on-hold", "resolved", "reopened", "reopened", "closed"];
    let what = prop_oneof![
        6 => prop::sample::select(statuses).prop_map(What::Step),
        1 => prop::option::weighted(0.9, term()).prop_map(What::Priority),
        1 => (prop::option::of(term()), prop::option::weighted(0.9, term()), 0i64..3).prop_map(
            |(response, resolution, calendar)| What::Reclassify { response, resolution, calendar }
        ),
    ];
    let modes = prop::sample::select(vec![OnReopen::Resume, OnReopen::Keep, OnReopen::Restart]);
    // Seconds, hours and days: within an interval, over a night, over a week.
    let after = prop_oneof![Just(0i64), 1i64..4000, 0i64..90_000, 0i64..600_000];
    prop::collection::vec((after, what, modes), 0..14).prop_map(|moves| {
        let to = |(after, what, on_reopen)| Move { after, what, on_reopen };
        moves.into_iter().map(to).collect()
    })
}

/// Two versions of an office, and a night shift in another zone.
fn calendars() -> Vec<Rc<Calendar>> {
    let day = vec!["09:00-13:00".to_string(), "14:00-18:00".to_string()];
    let office = CalendarEntry {
        key: "any".into(),
        time_zone: Some("Europe/Berlin".into()),
        monday: day.clone(),
        tuesday: day.clone(),
        wednesday: day.clone(),
        thursday: day.clone(),
        friday: day,
        ..CalendarEntry::default()
    };
    let short = CalendarEntry { friday: Vec::new(), ..office.clone() };
    let night = CalendarEntry {
        key: "any".into(),
        time_zone: Some("America/New_York".into()),
        saturday: vec!["20:00-24:00".into()],
        sunday: vec!["00:00-06:00".into()],
        wednesday: vec!["10:00-10:30".into()],
        ..CalendarEntry::default()
    };
    let off = "2026-03-27".parse().expect("a date");
    let holiday = Holiday { start: off, end: off, summary: "Off".into(), hours: None };
    [(office, vec![holiday]), (short, Vec::new()), (night, Vec::new())]
        .into_iter()
        .enumerate()
        .map(|(version, (entry, holidays))| {
            let version = i64::try_from(version).expect("few");
            Rc::new(Calendar::build(&entry, version, Tz::UTC, holidays).expect("a calendar"))
        })
        .collect()
}

fn with_on_hold(on_reopen: OnReopen) -> Policy {
    let mut policy = policy::stock().clone();
    policy.desk.deadline_on_reopen = on_reopen;
    let next = ["in-progress", "waiting", "reopened", "resolved", "closed"];
    let on_hold = StatusRule {
        key: "on-hold".into(),
        label: "On hold".into(),
        next: next.map(Into::into).into(),
        ..policy.status.iter().find(|s| s.key == "waiting").expect("stock").clone()
    };
    for status in policy.status.iter_mut().filter(|s| !s.is_final) {
        status.next.push("on-hold".into());
        // From resolved into a pause, too: another process may have that.
        status.next.push("waiting".into());
    }
    policy.status.push(on_hold);
    policy
}

fn pinned(term: Option<Term>) -> Option<PinnedTerm> {
    term.map(|term| PinnedTerm { term, schema: TermsSource::Service })
}

fn plan(response: Option<Term>, resolution: Option<Term>, version: i64) -> TermPlan {
    TermPlan {
        response: pinned(response),
        resolution: pinned(resolution),
        calendar: Some("any".into()),
        calendar_version: Some(version),
    }
}

fn action(case: &Case, what: &What) -> Action {
    match what {
        What::Step(status) => Action::Step { status: (*status).into(), reason: None, text: None },
        What::Priority(resolution) => {
            let priority = if case.priority == "high" { "low" } else { "high" };
            let mut plan = plan(None, *resolution, 0);
            if let Some(version) = case.calendar_version {
                plan.calendar_version = Some(version);
            }
            Action::Edit(CaseEdit {
                priority: Some(priority.into()),
                plan: Some(plan),
                ..CaseEdit::default()
            })
        }
        What::Reclassify { response, resolution, calendar } => {
            let after = Classified {
                subject: format!("{}.", case.subject),
                category: Some("incident".into()),
                ..Classified::default()
            };
            let plan = plan(*response, *resolution, *calendar);
            Action::Reclassify(Box::new(Reclassification { after, plan }))
        }
    }
}

fn filed() -> Filed {
    serde_json::from_value(serde_json::json!({
        "number": "SR-000001", "subject": "Printer", "text": "", "status": "new",
        "phase": Phase::Active, "channel": Channel::Portal, "origin": Origin::Portal,
        "priority": "medium", "priority_rank": 3, "priority_by": PriorityBy::Default,
        "contact": "alice", "requested_by": "alice", "terms": GivenTerms::default(),
    }))
    .expect("a filed event")
}

/// Plays a history; the case, its trail, and the instant of its last event.
fn play(
    start: Instant,
    first: &TermPlan,
    moves: &[Move],
    calendars: &[Rc<Calendar>],
) -> (Case, Trail) {
    let of = |version: Option<i64>| {
        version.and_then(|version| calendars.get(usize::try_from(version).ok()?)).map(Rc::as_ref)
    };
    let actor = Actor { login: "erin".into(), role: Role::Admin, ..Actor::system(Method::OsUser) };
    let policy = with_on_hold(OnReopen::Resume);
    let calendar = of(first.calendar_version);
    let ctx = DecisionContext { actor: &actor, now: start, policy: &policy, calendar, stops: &[] };
    let filing = casebook::domain::action::Filing {
        filed: filed(),
        plan: first.clone(),
        staff_fields: Vec::new(),
    };
    let fact = file(&filing, &ctx).expect("filed");
    let Event::Filed(filed) = &fact.event else { panic!("not filed") };
    let mut case = case_from(1, filed, start);
    let mut trail = Trail::default();
    trail.add(&fact.event, start);
    let mut now = start;
    for step in moves {
        now = now.plus(step.after);
        let policy = with_on_hold(step.on_reopen);
        let action = action(&case, &step.what);
        let planned = match &action {
            Action::Reclassify(to) => to.plan.calendar_version,
            Action::Edit(edit) => edit.plan.as_ref().and_then(|plan| plan.calendar_version),
            _ => case.calendar_version,
        };
        let stops = trail.spans(now);
        let calendar = of(planned);
        let ctx = DecisionContext { actor: &actor, now, policy: &policy, calendar, stops: &stops };
        for fact in decide(&case, &action, &ctx).unwrap_or_default() {
            apply(&mut case, &fact.event, now);
            trail.add(&fact.event, now);
        }
    }
    (case, trail)
}

fn sums_hold(clock: &ExplainedDeadline) -> Result<(), TestCaseError> {
    let derivation = &clock.derivation;
    let summed: i64 = derivation
        .steps
        .iter()
        .filter(|step| matches!(step.kind, StepKind::Run | StepKind::Remaining))
        .map(|step| step.seconds)
        .sum();
    prop_assert_eq!(summed, derivation.term_seconds, "{:#?}", derivation);
    for step in &derivation.steps {
        prop_assert!(step.seconds >= 0 && step.to.is_none_or(|to| to >= step.from), "{:?}", step);
        if let (StepKind::Run, Some(due), Some(to)) = (step.kind, derivation.due, step.to) {
            prop_assert!(to <= due, "{:?} runs past {}", step, due);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn what_is_explained_is_what_is_kept(
        // Around the clock changes of spring 2026, too.
        start in 1_772_000_000i64..1_775_500_000,
        response in prop::option::of(term()),
        resolution in prop::option::weighted(0.9, term()),
        version in 0i64..3,
        moves in moves(),
        watched in 0i64..1_000_000,
    ) {
        let calendars = calendars();
        let (case, trail) = play(Instant(start), &plan(response, resolution, version), &moves, &calendars);
        let now = case.updated_at.plus(watched);
        let calendar = |_: &str, version: i64| {
            let version = usize::try_from(version).unwrap_or_default();
            Ok::<_, std::convert::Infallible>(Rc::clone(&calendars[version]))
        };
        let label = |stay: &Stay| stay.status.clone();
        let Ok(explained) = explain(case.clone(), trail, label, calendar, now);
        prop_assert_eq!(&explained.differences, &Vec::<String>::new(), "{:#?}", explained);
        prop_assert_eq!(explained.response.is_some(), case.response_term.is_some());
        prop_assert_eq!(explained.resolution.is_some(), case.resolution_term.is_some());
        for clock in [&explained.response, &explained.resolution].into_iter().flatten() {
            sums_hold(clock)?;
        }
    }
}
