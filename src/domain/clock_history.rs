//! The clocks of a case as its journal tells them: which term, from when, with which stops.
//!
//! Facts only; what they come to is `derivation`. Fed with the events of one case in order.
//! Called by `casework::act` for terms decided anew (D10) and by `casework::explain` (D14).

use super::case::{Phase, PinnedTerm};
use super::deadline::PausedSpan;
use super::event::{AgreementBy, Event, GivenTerms, Reclassified, Retermed, StatusChange};
use super::policy::OnReopen;
use super::time::Instant;

/// A term under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    pub pinned: PinnedTerm,
    /// Key and version.
    pub calendar: (String, i64),
    pub agreement: Option<String>,
    /// From registration, or from a reopening that started the term again (D9).
    pub start: Instant,
    /// Where the term was decided anew: the deadline is never earlier (D10).
    pub floor: Option<Instant>,
}

/// A stretch in one status in which the resolution clock stood.
#[derive(Clone, Debug, PartialEq)]
pub struct Stay {
    pub from: Instant,
    /// `None` while it lasts.
    pub to: Option<Instant>,
    /// The status, by its key.
    pub status: String,
    pub phase: Phase,
    pub reason: Option<String>,
    /// Stays with the same number are one stop.
    stop: usize,
}

/// What the events of a case say about its clocks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trail {
    pub response: Option<Course>,
    pub resolution: Option<Course>,
    /// In order; those of one stop lie end to end.
    pub stays: Vec<Stay>,
    /// How the case came by its agreement; `None` after a reclassification, and without one.
    pub agreement_by: Option<AgreementBy>,
    /// The agreements that tied, where none was set.
    pub candidates: Vec<String>,
    agreement: Option<String>,
    stops: usize,
    registered_at: Option<Instant>,
    /// The calendar that terms decided anew are counted on (D11).
    calendar: Option<(String, i64)>,
}

impl Trail {
    /// Adds the next event of the case.
    pub fn add(&mut self, event: &Event, at: Instant) {
        match event {
            Event::Filed(filed) => {
                self.registered_at = Some(at);
                self.agreement.clone_from(&filed.agreement);
                self.agreement_by = filed.agreement_by;
                self.candidates.clone_from(&filed.agreement_candidates);
                self.give(&filed.terms, None, true);
            }
            Event::Status(change) => self.step(change, at),
            Event::Edit(edited) => self.reterm(edited.retermed.as_ref(), at),
            Event::Assign(assigned) | Event::Escalate(assigned) => {
                self.reterm(assigned.retermed.as_ref(), at);
            }
            Event::Reclassify(reclassified) => self.reclassify(reclassified, at),
            _ => {}
        }
    }

    /// The stops of the resolution clock; one that lasts ends at `now`.
    pub fn spans(&self, now: Instant) -> Vec<PausedSpan> {
        let mut spans: Vec<PausedSpan> = Vec::new();
        let mut stop = None;
        for stay in &self.stays {
            let to = stay.to.unwrap_or(now).max(stay.from);
            match spans.last_mut().filter(|_| stop == Some(stay.stop)) {
                Some(last) => last.to = to,
                None => spans.push(PausedSpan { from: stay.from, to }),
            }
            stop = Some(stay.stop);
        }
        spans
    }

    fn give(&mut self, terms: &GivenTerms, floor: Option<Instant>, response_too: bool) {
        self.calendar = terms.calendar.clone().zip(terms.calendar_version);
        if response_too {
            // The response clock never stands still (D7).
            self.response = self.course(terms.response, floor);
        }
        self.resolution = self.course(terms.resolution, floor.map(|at| self.as_of(at)));
    }

    fn reclassify(&mut self, to: &Reclassified, at: Instant) {
        self.agreement.clone_from(&to.after.agreement);
        self.agreement_by = None;
        self.candidates.clear();
        self.give(&to.terms, Some(at), to.response_retermed);
    }

    fn reterm(&mut self, retermed: Option<&Retermed>, at: Instant) {
        let Some(retermed) = retermed else { return };
        if let Some(calendar) = retermed.calendar.clone().zip(retermed.calendar_version) {
            self.calendar = Some(calendar);
        }
        self.resolution = self.course(retermed.resolution, Some(self.as_of(at)));
    }

    fn course(&self, pinned: Option<PinnedTerm>, floor: Option<Instant>) -> Option<Course> {
        // A term is always given with its calendar.
        let (pinned, start, calendar) = (pinned?, self.registered_at?, self.calendar.clone()?);
        Some(Course { pinned, calendar, agreement: self.agreement.clone(), start, floor })
    }

    /// Now, or where the clock stands still, when it stopped; a resolved one, when it ended.
    fn as_of(&self, at: Instant) -> Instant {
        let Some(last) = self.stays.last().filter(|stay| stay.to.is_none()) else { return at };
        let same = |stay: &&Stay| {
            stay.stop == last.stop && (last.phase != Phase::Resolved || stay.phase == last.phase)
        };
        self.stays.iter().rev().take_while(same).last().map_or(at, |stay| stay.from)
    }

    fn step(&mut self, change: &StatusChange, at: Instant) {
        if let Some(stay) = self.stays.last_mut().filter(|stay| stay.to.is_none()) {
            stay.to = Some(at);
        }
        match change.on_reopen {
            // The time it was resolved counts as used: it was not a stop.
            Some(OnReopen::Keep) => {
                let stop = self.stops;
                let resolved = |stay: &Stay| stay.stop == stop && stay.phase == Phase::Resolved;
                while self.stays.last().is_some_and(resolved) {
                    self.stays.pop();
                }
            }
            Some(OnReopen::Restart) => {
                if let Some(course) = &mut self.resolution {
                    (course.start, course.floor) = (at, None);
                }
            }
            Some(OnReopen::Resume) | None => {}
        }
        if change.phase != Phase::Active {
            self.stops += usize::from(change.from_phase == Phase::Active);
            self.stays.push(Stay {
                from: at,
                to: None,
                status: change.to.clone(),
                phase: change.phase,
                reason: change.reason.clone(),
                stop: self.stops,
            });
        }
    }
}
