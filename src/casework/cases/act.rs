//! The only way a case changes: load, decide, record, announce, inside one transaction.

use crate::casework::cases::operation::OperationContext;
use crate::casework::cases::operation::Outcome;
use crate::domain::action::{Action, Filing};
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::clock_history::Trail;
use crate::domain::deadline::PausedSpan;
use crate::domain::event::{self, Event, Fact};
use crate::domain::lifecycle::{self, DecisionContext};
use crate::domain::refusal::Refusal;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store;
use crate::store::journal::Operation;
use crate::store::search::Shelf;

use crate::casework::desk::open::Desk;
use crate::casework::mail::announce;

/// Does `action` to a case. Must run inside a write transaction of `desk.db`.
///
/// # Errors
/// A refusal (3, 4, 5, 6), a case that moved on (5), storage trouble; then nothing is changed,
/// provided the caller undoes the transaction or savepoint.
pub fn act(desk: &Desk, id: i64, action: &Action, how: &OperationContext<'_>) -> Result<Outcome> {
    let before = load(desk, id, how)?;
    let at = instant(how, Some(&before))?;
    let mut facts = match decide_and_apply(desk, &before, action, how, at)? {
        Ok(facts) => facts,
        // The note is written though there is nothing else to do.
        Err(Refusal::AlreadySo { .. }) if how.aside.is_some() => Vec::new(),
        Err(refusal) => return outcome_of_refusal(before, refusal),
    };
    if let Some(note) = how.aside {
        match decide_and_apply(desk, &before, note, how, at)? {
            Ok(more) => facts.extend(more),
            Err(refusal) => return outcome_of_refusal(before, refusal),
        }
    }
    crate::casework::cases::queue::audit(desk, &before, action, how)?;
    let after = sum(&before, &facts, at);
    write(desk, how, at, Some(&before), after, facts)
}

fn load(desk: &Desk, id: i64, how: &OperationContext<'_>) -> Result<Case> {
    let Some(before) = store::cases::by_id(&desk.db, id)? else {
        return Err(Error::not_found(format!("there is no case {id}")));
    };
    if let Some(version) = how.if_version.filter(|version| *version != before.version) {
        return Err(Error::conflict(format!(
            "case {} is at version {}, not {version}",
            before.number, before.version
        ))
        .code("version")
        .hint(format!("look at it again: `casebook show {}`", before.number))
        .about(&before.number));
    }
    Ok(before)
}

fn decide_and_apply(
    desk: &Desk,
    before: &Case,
    action: &Action,
    how: &OperationContext<'_>,
    at: Instant,
) -> Result<std::result::Result<Vec<Fact>, Refusal>> {
    let calendar = match (&before.calendar, before.calendar_version) {
        (Some(key), Some(version)) => Some(desk.calendar_version(key, version)?),
        _ => None,
    };
    let planned = planned_calendar(desk, action)?;
    // Only terms decided anew look at the pauses so far (D10).
    let stops = if plan_of(action).is_some() { stops(desk, before, at)? } else { Vec::new() };
    let ctx = DecisionContext {
        actor: how.actor,
        now: at,
        policy: desk.policy()?,
        calendar: planned.as_deref().or(calendar.as_deref()),
        stops: &stops,
    };
    Ok(lifecycle::decide(before, action, &ctx))
}

fn sum(before: &Case, facts: &[Fact], at: Instant) -> Case {
    let mut after = before.clone();
    for fact in facts {
        lifecycle::apply(&mut after, &fact.event, at);
    }
    after
}

/// Files a new case (L4). Must run inside a write transaction of `desk.db`.
///
/// # Errors
/// A refusal, a reference that is taken (5), storage trouble.
pub fn file(desk: &Desk, filing: &Filing, how: &OperationContext<'_>) -> Result<Outcome> {
    let at = instant(how, None)?;
    let (case, facts) = start_case(desk, filing, how, at)?;
    write(desk, how, at, None, case, facts)
}

/// What filing it now would come to: nothing is written, and the number may go to another.
///
/// # Errors
/// As `file`.
pub fn rehearse_filing(desk: &Desk, filing: &Filing, actor: &Actor) -> Result<Case> {
    Ok(start_case(desk, filing, &OperationContext::new(desk, actor, "new"), desk.now)?.0)
}

fn start_case(
    desk: &Desk,
    filing: &Filing,
    how: &OperationContext<'_>,
    at: Instant,
) -> Result<(Case, Vec<Fact>)> {
    let policy = desk.policy()?;
    let id = store::cases::last_id(&desk.db)? + 1;
    let mut filing = filing.clone();
    filing.filed.number = crate::casework::cases::lookup::mask(&policy.desk)?.format(id);
    let calendar = planned_calendar_of(desk, &filing.plan)?;
    let ctx = DecisionContext {
        actor: how.actor,
        now: at,
        policy,
        calendar: calendar.as_deref(),
        stops: &[],
    };
    let fact = lifecycle::file(&filing, &ctx)?;
    let Event::Filed(filed) = &fact.event else {
        return Err(Error::internal("a filing filed nothing"));
    };
    let mut case = lifecycle::case_from(id, filed, at);
    let more = lifecycle::follow_filing(&case, &ctx);
    if let Some(more) = &more {
        lifecycle::apply(&mut case, &more.event, at);
    }
    let facts = std::iter::once(fact).chain(more).collect();
    Ok((case, facts))
}

/// L21: nothing to do is no error; all else is.
fn outcome_of_refusal(case: Case, refusal: Refusal) -> Result<Outcome> {
    match refusal {
        Refusal::AlreadySo { what } => Ok(Outcome {
            case,
            operation: None,
            already: Some(what),
            events: Vec::new(),
            told: Vec::new(),
        }),
        other => Err(Error::from(other).about(&case.number)),
    }
}

/// The instant the operation counts from: never before the case's last one.
fn instant(how: &OperationContext<'_>, case: Option<&Case>) -> Result<Instant> {
    let Some(case) = case else { return Ok(how.at) };
    if how.historic && how.at < case.updated_at {
        return Err(Error::invalid(
            "at",
            format!("{} lies before the last event of case {}", how.at, case.number),
        )
        .hint(format!("its last event is of {}", case.updated_at))
        .about(&case.number));
    }
    Ok(how.at.max(case.updated_at))
}

/// The calendar under terms decided anew.
fn planned_calendar(
    desk: &Desk,
    action: &Action,
) -> Result<Option<std::rc::Rc<crate::domain::calendar::Calendar>>> {
    match plan_of(action) {
        Some(plan) => planned_calendar_of(desk, plan),
        None => Ok(None),
    }
}

/// The terms that an action decides anew (D10).
fn plan_of(action: &Action) -> Option<&crate::domain::agreement::TermPlan> {
    match action {
        Action::Reclassify(to) => Some(&to.plan),
        Action::Edit(edit) => edit.plan.as_ref(),
        Action::Assign(to) | Action::Escalate { to, .. } => to.plan.as_ref(),
        _ => None,
    }
}

fn planned_calendar_of(
    desk: &Desk,
    plan: &crate::domain::agreement::TermPlan,
) -> Result<Option<std::rc::Rc<crate::domain::calendar::Calendar>>> {
    match (&plan.calendar, plan.calendar_version) {
        (Some(key), Some(version)) => desk.calendar_version(key, version).map(Some),
        _ => Ok(None),
    }
}

/// The spans during which the resolution clock stood, from the journal; one that lasts ends at
/// `now`.
///
/// # Errors
/// Storage trouble.
fn stops(desk: &Desk, case: &Case, now: Instant) -> Result<Vec<PausedSpan>> {
    let mut trail = Trail::default();
    for entry in store::journal::of_case(&desk.db, case.id)? {
        trail.add(&store::journal::read(&entry)?, entry.at);
    }
    Ok(trail.spans(now))
}

/// Writes events, case, words, files and notices: one operation.
fn write(
    desk: &Desk,
    how: &OperationContext<'_>,
    at: Instant,
    before: Option<&Case>,
    mut after: Case,
    mut facts: Vec<Fact>,
) -> Result<Outcome> {
    let db = &desk.db;
    crate::casework::cases::quota::count(desk, how, &facts)?;
    let mut operation = store::journal::begin(
        db,
        &Operation {
            at,
            recorded_at: desk.now,
            actor: how.actor,
            command: how.command,
            request_id: how.request_id,
            clock_given: desk.clock_given,
            historic: how.historic,
        },
    )?;
    for (sha256, bytes) in how.files {
        store::files::keep(db, sha256, bytes)?;
    }
    // The events of a case are its versions.
    let mut place = before.map_or(0, |case| case.version);
    for fact in &mut facts {
        if let Some(head) = how.mail_head {
            fact.event.brought_by(head);
        }
        let seq = store::journal::event(db, &mut operation, after.id, at, fact)?;
        place += 1;
        index(desk, how.actor, &after, seq, place, &fact.event)?;
        crate::casework::cases::auto_assign::keep_turn(desk, &fact.event)?;
    }
    let mut told = Vec::new();
    if !how.historic {
        let change = announce::CaseChange { before, after: &after, facts: &facts, how, at };
        for notice in announce::announce(desk, operation.id, &change)? {
            let fact = Fact::from(Event::Notice(notice.event));
            store::journal::event(db, &mut operation, after.id, at, &fact)?;
            lifecycle::apply(&mut after, &fact.event, at);
            facts.push(fact);
            told.push(notice.told);
        }
    }
    match before {
        Some(before) => store::cases::update(db, before, &after)?,
        None => store::cases::insert(db, &after)?,
    }
    let operation = Some(store::journal::seal(db, operation)?);
    let events = facts.into_iter().map(|fact| fact.event).collect();
    Ok(Outcome { case: after, operation, already: None, events, told })
}

/// Articles, words into the search, attachments to the case.
fn index(
    desk: &Desk,
    actor: &Actor,
    case: &Case,
    seq: i64,
    place: i64,
    event: &Event,
) -> Result<()> {
    if let Event::Article(linked) = event {
        crate::casework::cases::knowledge::write_link(desk, actor, case.id, linked)?;
    }
    keep(desk, case, seq, place, event)
}

/// What an event brings into the search and among the files of its case: the sum of events, like
/// the case itself.
pub(crate) fn keep(desk: &Desk, case: &Case, seq: i64, place: i64, event: &Event) -> Result<()> {
    let db = &desk.db;
    if let Some(words) = event.words() {
        let shelf = if words.internal { Shelf::Notes } else { Shelf::Public };
        store::search::add(db, shelf, case.id, place, &words.subject, &words.text)?;
    }
    if event.renames() {
        // A subject is searched where it was filed.
        let subject = event::filed_subject(&case.number, &case.subject, case.reference.as_deref());
        store::search::add(db, Shelf::Public, case.id, 1, &subject, &case.description)?;
    }
    let (attachments, internal) = event.attachments();
    store::files::attach(db, case.id, seq, internal, attachments)
}
