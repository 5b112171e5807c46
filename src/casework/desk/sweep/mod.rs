//! The sweep: what falls due by itself, done once, in time order, however late (S1–S3).
//!
//! Finds what is due (`finder`), does it (`work`: several cases to a commit, each behind its own
//! savepoint, re-read and decided anew by `act`), forgets what is old (`expire`). One sweep at a
//! time; safe to kill anywhere: what is committed is done, the rest is found again. Called by the
//! verb `sweep`.

mod due_queue;
mod expire;
mod guard;
mod plan;
mod rehearsal;
mod summary;
mod worker;

pub use crate::casework::desk::sweep::plan::{Planned, SweepPlan};
pub use crate::casework::desk::sweep::summary::{CountedNumbers, SweepSummary, Swept};
pub use crate::casework::desk::sweep::worker::SweepWatcher;
use crate::casework::run;

use crate::domain::actor::{Actor, Method, Role};
use crate::domain::due::PolicyDays;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store;

use crate::casework::desk::attention::Mails;
use crate::casework::desk::open::Desk;
use crate::casework::desk::sweep::due_queue::Finder;
use crate::casework::desk::sweep::rehearsal::Rehearsal;
use crate::casework::desk::sweep::worker::SweepWorker;
use crate::casework::mail::{deliver, unattended};

/// How a sweep is to go about it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Order {
    /// The safety catch is off for this run.
    pub catch_up: bool,
    /// Keep the numbers of what was done, not only counts.
    pub keep_numbers: bool,
}

/// Sweeps: does everything that fell due by the desk's clock.
///
/// # Errors
/// The safety catch (1), storage trouble (7, 8); single cases that fail are only told and counted.
pub fn sweep(
    desk: &Desk,
    runner: &Actor,
    order: Order,
    watcher: &mut dyn SweepWatcher,
) -> Result<Swept> {
    let Some(_alone) = desk.db.alone("sweep")? else { return running_already(desk) };
    let previous_at = previous(desk)?;
    let hold = catches(desk, order, previous_at, watcher)?;
    let actor = system(runner);
    let mut worker =
        SweepWorker::new(desk, &actor, order.keep_numbers, watcher).holding_closings(hold);
    worker.work(&mut Finder::new(desk, days(desk)?, desk.now))?;
    end(desk, runner, previous_at, worker)
}

/// Does the steps of a plan, in its order; refused where the desk is not as it was planned for.
///
/// # Errors
/// The desk has moved on (5), storage trouble (7, 8).
pub fn apply(
    desk: &Desk,
    runner: &Actor,
    plan: &SweepPlan,
    order: Order,
    watcher: &mut dyn SweepWatcher,
) -> Result<Swept> {
    let Some(_alone) = desk.db.alone("sweep")? else { return running_already(desk) };
    plan::still_holds(desk, plan)?;
    let previous_at = previous(desk)?;
    let actor = system(runner);
    let mut worker = SweepWorker::new(desk, &actor, order.keep_numbers, watcher);
    worker.follow(&plan.steps)?;
    end(desk, runner, previous_at, worker)
}

/// Refuses a plan that cannot be applied now.
///
/// # Errors
/// The desk has moved on, or the plan's instant has not come (5); storage trouble.
pub fn check(desk: &Desk, plan: &SweepPlan) -> Result<()> {
    plan::still_holds(desk, plan)
}

/// What `sweep` would do by the desk's clock: the same run, its pages rolled back, its mails
/// rendered and not handed over.
///
/// # Errors
/// As `sweep`.
pub fn rehearse(
    desk: &Desk,
    runner: &Actor,
    order: Order,
    watcher: &mut dyn SweepWatcher,
) -> Result<SweepPlan> {
    let head = store::journal::head(&desk.db)?;
    let previous_at = previous(desk)?;
    let hold = catches(desk, order, previous_at, watcher)?;
    let actor = system(runner);
    let mut worker = SweepWorker::new(desk, &actor, order.keep_numbers, watcher)
        .holding_closings(hold)
        .rehearsing(Rehearsal::new(desk)?);
    worker.work(&mut Finder::new(desk, days(desk)?, desk.now))?;
    let (mut tally, rehearsal) = worker.finish();
    let (seen, steps) = rehearsal.map(|seen| seen.finish(order.keep_numbers)).unwrap_or_default();
    tally.append(seen);
    let swept = Swept {
        at: desk.now,
        previous_at,
        tally,
        already_running: false,
        stuck: None,
        waiting: Mails::of(desk)?,
    };
    Ok(SweepPlan { swept, steps, head })
}

/// After the timed steps, which are committed: what else a sweep does.
fn end(
    desk: &Desk,
    runner: &Actor,
    previous_at: Option<Instant>,
    worker: SweepWorker<'_>,
) -> Result<Swept> {
    let keep = worker.keep_numbers;
    let (mut tally, _) = worker.finish();
    // Outside of any transaction, before the sweep counts as done.
    let mail = deliver::deliver(desk, runner, None)?;
    for (ids, place) in [(&mail.sent, &mut tally.sent), (&mail.failed, &mut tally.failed)] {
        ids.iter().for_each(|id| place.add(&id.to_string(), keep));
    }
    let stuck = mail.why.filter(|_| !mail.queued.is_empty());
    run::plain(desk, false, |_| {
        expire::expire(desk)?;
        unattended::ring(desk)?;
        store::policy::set_fact(&desk.db, SWEEP_AT, &desk.now.to_string())
    })?;
    let waiting = Mails::of(desk)?;
    Ok(Swept { at: desk.now, previous_at, tally, already_running: false, stuck, waiting })
}

/// The fact under which the desk keeps the instant of its last sweep.
const SWEEP_AT: &str = "sweep_at";

fn previous(desk: &Desk) -> Result<Option<Instant>> {
    let kept = store::policy::fact(&desk.db, SWEEP_AT)?;
    Ok(kept.and_then(|text| text.parse().ok()))
}

fn running_already(desk: &Desk) -> Result<Swept> {
    let (at, previous_at) = (desk.now, previous(desk)?);
    Ok(Swept {
        at,
        previous_at,
        tally: SweepSummary::default(),
        already_running: true,
        stuck: None,
        waiting: Mails::of(desk)?,
    })
}

/// The safety catch, which a first sweep has not (rule “Switches”); true where closings wait.
fn catches(
    desk: &Desk,
    order: Order,
    previous_at: Option<Instant>,
    watcher: &mut dyn SweepWatcher,
) -> Result<bool> {
    let Some(previous) = previous_at else { return Ok(false) };
    if order.catch_up || !desk.switches()?.sweep_catch {
        return Ok(false);
    }
    guard::not_too_late(previous, desk.now)?;
    let many = guard::suspicious(desk, &days(desk)?, desk.now)?;
    if let Some(closings) = many {
        watcher.trouble(&guard::too_many_closings(closings));
    }
    Ok(many.is_some())
}

fn days(desk: &Desk) -> Result<PolicyDays<'_>> {
    let policy = desk.policy()?;
    Ok(PolicyDays { evaluation: &policy.evaluation, waiting: &policy.waiting, zone: desk.zone()? })
}

/// The desk acts, whoever ran the sweep; a person behind it is recorded.
fn system(runner: &Actor) -> Actor {
    let person = (runner.role != Role::System).then(|| runner.login.clone());
    Actor { behind: person, ..Actor::system(Method::Sweep) }
}
