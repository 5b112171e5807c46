//! Doing what is due, case by case, several to a commit; a rehearsal is the same run, each page
//! of it rolled back instead.

use crate::casework::run::Tx;
use std::collections::HashSet;

use crate::casework::cases::act::act;
use crate::casework::cases::operation::OperationContext;
use crate::casework::desk::open::Desk;
use crate::domain::action::{Action, Timed};
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::due::DueView;
use crate::error::{Error, ErrorKind, Result};
use crate::store;
use crate::store::due::Coming;

use super::plan::Planned;
use super::rehearsal::{Rehearsal, StepFate};
use super::summary::SweepSummary;
use crate::casework::desk::sweep::due_queue::{Due, Finder};

/// Who is told how a sweep goes, at once.
pub trait SweepWatcher {
    /// A case fails, or closings wait.
    fn trouble(&mut self, error: &Error);

    /// Reports that this many more steps are committed.
    fn on_commit(&mut self, steps: u64);
}

/// How many steps share a commit: short locks for others, few flushes for us.
const GROUP: usize = 250;

/// Whoever does the steps of one sweep.
pub struct SweepWorker<'a> {
    desk: &'a Desk,
    actor: &'a Actor,
    pub(crate) keep_numbers: bool,
    watcher: &'a mut dyn SweepWatcher,
    /// Closings wait (S3).
    holds_closings: bool,
    /// What a rehearsal saw: its pages are rolled back.
    rehearsal: Option<Rehearsal>,
    /// Committed, and not yet.
    tally: SweepSummary,
    group: SweepSummary,
    open: usize,
    page: Option<Tx<'a>>,
    /// Cases that are left alone for the rest of this run.
    left: HashSet<i64>,
}

impl<'a> SweepWorker<'a> {
    pub fn new(
        desk: &'a Desk,
        actor: &'a Actor,
        keep_numbers: bool,
        watcher: &'a mut dyn SweepWatcher,
    ) -> SweepWorker<'a> {
        SweepWorker {
            desk,
            actor,
            keep_numbers,
            watcher,
            holds_closings: false,
            rehearsal: None,
            tally: SweepSummary::default(),
            group: SweepSummary::default(),
            open: 0,
            page: None,
            left: HashSet::new(),
        }
    }

    /// The closings wait in this run.
    pub fn holding_closings(self, holds: bool) -> SweepWorker<'a> {
        SweepWorker { holds_closings: holds, ..self }
    }

    /// Nothing of this run stays.
    pub fn rehearsing(self, rehearsal: Rehearsal) -> SweepWorker<'a> {
        SweepWorker { rehearsal: Some(rehearsal), ..self }
    }

    /// Does everything that the finder finds.
    ///
    /// # Errors
    /// Storage trouble; what was committed before stays done.
    pub fn work(&mut self, finder: &mut Finder<'_>) -> Result<()> {
        let done = self.each(finder);
        self.settle(done)
    }

    /// Does the steps of a plan.
    ///
    /// # Errors
    /// As `work`.
    pub fn follow(&mut self, steps: &[Planned]) -> Result<()> {
        let done = steps.iter().try_for_each(|planned| {
            let id = store::cases::id_of_number(&self.desk.db, &planned.case)?;
            let Some(id) = id else { return Ok(()) };
            let coming = store::due::one(&self.desk.db, id)?;
            coming
                .map_or(Ok(()), |coming| self.step(&Due { coming, step: planned.step }).map(|_| ()))
        });
        self.settle(done)
    }

    /// What was done, and what a rehearsal saw.
    pub fn finish(self) -> (SweepSummary, Option<Rehearsal>) {
        (self.tally, self.rehearsal)
    }

    fn each(&mut self, finder: &mut Finder<'_>) -> Result<()> {
        while let Some(due) = finder.next()? {
            if self.rehearsal.is_some() {
                self.play(finder, due)?;
            } else if let Some(coming) = self.step(&due)? {
                finder.again(coming);
            }
        }
        Ok(())
    }

    /// All steps of a case one after another, so that a page that is rolled back takes no half of
    /// them along (rule “Rehearsal”).
    fn play(&mut self, finder: &Finder<'_>, due: Due) -> Result<()> {
        let id = due.coming.id;
        if !self.rehearsal.as_mut().is_some_and(|rehearsal| rehearsal.begin(id)) {
            return Ok(());
        }
        self.turn_page()?;
        let mut next = Some(due);
        while let Some(due) = next {
            next = self.step(&due)?.and_then(|coming| finder.due(coming));
        }
        Ok(())
    }

    /// One step; the case as it stands after it, where it may have another.
    fn step(&mut self, due: &Due) -> Result<Option<Coming>> {
        let (coming, now) = (&due.coming, self.desk.now);
        if self.left.contains(&coming.id) {
            return Ok(None);
        }
        if coming.updated_at > now {
            self.leave(due, StepFate::Skipped);
            return Ok(None);
        }
        if self.holds_closings && matches!(due.step, Timed::Close { .. }) {
            self.leave(due, StepFate::Held);
            return Ok(None);
        }
        match self.perform(due) {
            Ok(None) => Ok(None),
            Ok(Some(case)) => {
                self.count(due, StepFate::Done);
                Ok(Some(standing(&case)))
            }
            // Somebody was faster: looked at anew.
            Err(error) if error.code == "version" => store::due::one(&self.desk.db, coming.id),
            Err(error) if fatal(&error) => Err(error),
            Err(error) => {
                self.leave(due, StepFate::Failed);
                self.watcher.trouble(&error.about(&coming.number));
                Ok(None)
            }
        }
    }

    /// The case is left alone for the rest of this run.
    fn leave(&mut self, due: &Due, fate: StepFate) {
        self.left.insert(due.coming.id);
        self.count(due, fate);
    }

    /// Counts what became of a step: at once, or in a rehearsal once all is seen and in order.
    fn count(&mut self, due: &Due, fate: StepFate) {
        match &mut self.rehearsal {
            Some(rehearsal) => rehearsal.saw(due, fate),
            None => {
                // What is not done needs no commit to be true.
                let tally = if fate == StepFate::Done { &mut self.group } else { &mut self.tally };
                tally.count(due.step, fate, &due.coming.number, self.keep_numbers);
            }
        }
    }

    fn perform(&mut self, due: &Due) -> Result<Option<Case>> {
        let desk = self.desk;
        let action = Action::Timed(due.step);
        if self.rehearsal.is_none() {
            self.turn_page()?;
        }
        if self.page.is_none() {
            self.page = Some(Tx::begin(&desk.db)?);
        }
        self.open += 1;
        let how = OperationContext {
            if_version: Some(due.coming.version),
            ..OperationContext::new(desk, self.actor, "sweep")
        };
        let outcome = desk.db.savepoint(|| act(desk, due.coming.id, &action, &how))?;
        Ok(outcome.operation.map(|_| outcome.case))
    }

    /// Ends the transaction once it holds a page.
    fn turn_page(&mut self) -> Result<()> {
        if self.open < GROUP {
            return Ok(());
        }
        self.end_page()?;
        // There is more than a little of it.
        self.desk.db.prepare_for_bulk()
    }

    fn settle(&mut self, done: Result<()>) -> Result<()> {
        match done {
            Ok(()) => self.end_page(),
            Err(error) => {
                self.page = None; // undone as it is dropped
                Err(error)
            }
        }
    }

    fn end_page(&mut self) -> Result<()> {
        if let Some(page) = self.page.take() {
            let steps = std::mem::take(&mut self.open);
            match &mut self.rehearsal {
                // Looked at, then undone as it is dropped.
                Some(rehearsal) => rehearsal.end_page(self.desk)?,
                None => page.finish()?,
            }
            self.watcher.on_commit(steps as u64);
        }
        self.tally.append(std::mem::take(&mut self.group));
        Ok(())
    }
}

/// A case as the finder looks at it.
fn standing(case: &Case) -> Coming {
    Coming {
        id: case.id,
        number: case.number.clone(),
        version: case.version,
        updated_at: case.updated_at,
        key: case.updated_at,
        standing: DueView::from(case),
    }
}

/// Trouble that is not about one case: it ends the sweep.
fn fatal(error: &Error) -> bool {
    match error.kind {
        ErrorKind::Storage => error.code != "damaged",
        ErrorKind::Busy => true,
        _ => false,
    }
}
