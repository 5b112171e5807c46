//! What a rehearsal saw: the steps of each case, put into the order of the real run, and the mails
//! that would go out.
//!
//! A rehearsal plays all steps of a case at once, because its pages are rolled back; the real run
//! goes over all cases in time order. Both take the case whose next step comes first, so that
//! merging the cases by that rule gives the order of the real run.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet, VecDeque};

use crate::casework::desk::open::Desk;
use crate::casework::mail::deliver;
use crate::domain::action::Timed;
use crate::error::Result;
use crate::store;

use super::plan::Planned;
use super::summary::SweepSummary;
use crate::casework::desk::sweep::due_queue::{Due, Place};

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepFate {
    Done,
    /// The case is ahead of the clock.
    Skipped,
    /// The safety catch holds it back.
    Held,
    Failed,
}

#[derive(Debug)]
struct RehearsedCase {
    place: Place,
    step: Timed,
    fate: StepFate,
}

/// The steps of one case, as they came.
#[derive(Debug)]
struct Played {
    number: String,
    steps: VecDeque<RehearsedCase>,
}

/// See the file's head.
#[derive(Debug)]
pub struct Rehearsal {
    cases: Vec<Played>,
    begun: HashSet<i64>,
    /// Mails that are due before the rehearsal, by their ids.
    waiting: Vec<i64>,
    /// Mails that it wrote and that would go out.
    written: u64,
    sends: bool,
}

impl Rehearsal {
    /// # Errors
    /// Storage trouble.
    pub fn new(desk: &Desk) -> Result<Rehearsal> {
        let sends = deliver::sends(desk)?;
        let waiting = if sends { store::outbox::due(&desk.db, desk.now)? } else { Vec::new() };
        Ok(Rehearsal { cases: Vec::new(), begun: HashSet::new(), waiting, written: 0, sends })
    }

    /// A case comes up; false where it has been played.
    pub(crate) fn begin(&mut self, case: i64) -> bool {
        let new = self.begun.insert(case);
        if new {
            self.cases.push(Played { number: String::new(), steps: VecDeque::new() });
        }
        new
    }

    pub(crate) fn saw(&mut self, due: &Due, fate: StepFate) {
        let Some(case) = self.cases.last_mut() else { return };
        if case.number.is_empty() {
            case.number.clone_from(&due.coming.number);
        }
        case.steps.push_back(RehearsedCase { place: due.place(), step: due.step, fate });
    }

    /// A page is about to be rolled back: counts the mails in it.
    pub(crate) fn end_page(&mut self, desk: &Desk) -> Result<()> {
        if self.sends {
            let due = store::outbox::count_due(&desk.db, desk.now)?;
            self.written += due.saturating_sub(self.waiting.len() as u64);
        }
        Ok(())
    }

    /// All that was seen, in the order in which a sweep does it; mails that are not written yet
    /// have no id.
    pub(crate) fn finish(mut self, keep: bool) -> (SweepSummary, Vec<Planned>) {
        let mut tally = SweepSummary::default();
        let mut steps = Vec::new();
        let mut heap: BinaryHeap<Reverse<(Place, usize)>> = BinaryHeap::new();
        let first = |case: &Played| case.steps.front().map(|seen| seen.place);
        for (index, case) in self.cases.iter().enumerate() {
            heap.extend(first(case).map(|place| Reverse((place, index))));
        }
        while let Some(Reverse((_, index))) = heap.pop() {
            let case = &mut self.cases[index];
            let Some(seen) = case.steps.pop_front() else { continue };
            tally.count(seen.step, seen.fate, &case.number, keep);
            if seen.fate == StepFate::Done {
                steps.push(Planned { case: case.number.clone(), step: seen.step });
            }
            heap.extend(first(case).map(|place| Reverse((place, index))));
        }
        self.waiting.iter().for_each(|id| tally.sent.add(&id.to_string(), keep));
        tally.sent.count += self.written;
        (tally, steps)
    }
}
