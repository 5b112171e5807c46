//! What a sweep came to: counts, and the numbers where somebody wants them.

use crate::casework::desk::attention::Mails;
use crate::domain::action::Timed;
use crate::domain::time::Instant;

use super::rehearsal::StepFate;

/// Counted cases or mails; the numbers are kept only where they are asked for, so that a sweep of
/// any size needs the same memory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CountedNumbers {
    pub count: u64,
    pub numbers: Vec<String>,
}

impl CountedNumbers {
    pub fn add(&mut self, number: &str, keep: bool) {
        self.count += 1;
        if keep {
            self.numbers.push(number.into());
        }
    }

    fn append(&mut self, mut other: CountedNumbers) {
        self.count += other.count;
        self.numbers.append(&mut other.numbers);
    }
}

/// C3, `sweep`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SweepSummary {
    pub warned: CountedNumbers,
    pub breached: CountedNumbers,
    pub reminded: CountedNumbers,
    pub closed: CountedNumbers,
    pub woken: CountedNumbers,
    pub resolved_waiting: CountedNumbers,
    /// Mails handed over, and mails that could not be, by their ids.
    pub sent: CountedNumbers,
    pub failed: CountedNumbers,
    /// Due, but ahead of the clock.
    pub skipped: CountedNumbers,
    /// Due, but held by the safety catch.
    pub held: CountedNumbers,
    pub errors: CountedNumbers,
}

impl SweepSummary {
    /// Counts a step under what became of it.
    pub fn count(&mut self, step: Timed, fate: StepFate, number: &str, keep: bool) {
        let place = match (fate, step) {
            (StepFate::Skipped, _) => &mut self.skipped,
            (StepFate::Held, _) => &mut self.held,
            (StepFate::Failed, _) => &mut self.errors,
            (StepFate::Done, Timed::Warn { .. }) => &mut self.warned,
            (StepFate::Done, Timed::Breach { .. }) => &mut self.breached,
            (StepFate::Done, Timed::Remind { .. } | Timed::RemindWaiting { .. }) => {
                &mut self.reminded
            }
            (StepFate::Done, Timed::Close { .. }) => &mut self.closed,
            (StepFate::Done, Timed::Wake { .. }) => &mut self.woken,
            (StepFate::Done, Timed::ResolveWaiting { .. }) => &mut self.resolved_waiting,
        };
        place.add(number, keep);
    }

    /// The words of the contract with what was counted under each, in its order.
    pub fn by_name(&self) -> [(&'static str, &CountedNumbers); 11] {
        [
            ("warned", &self.warned),
            ("breached", &self.breached),
            ("reminded", &self.reminded),
            ("closed", &self.closed),
            ("woken", &self.woken),
            ("resolved_waiting", &self.resolved_waiting),
            ("sent", &self.sent),
            ("failed", &self.failed),
            ("skipped", &self.skipped),
            ("errors", &self.errors),
            ("held", &self.held),
        ]
    }

    /// Adds what another counted.
    pub fn append(&mut self, other: SweepSummary) {
        self.warned.append(other.warned);
        self.breached.append(other.breached);
        self.reminded.append(other.reminded);
        self.closed.append(other.closed);
        self.woken.append(other.woken);
        self.resolved_waiting.append(other.resolved_waiting);
        self.sent.append(other.sent);
        self.failed.append(other.failed);
        self.skipped.append(other.skipped);
        self.held.append(other.held);
        self.errors.append(other.errors);
    }
}

/// A sweep, done or rehearsed.
#[derive(Clone, Debug, PartialEq)]
pub struct Swept {
    pub at: Instant,
    pub previous_at: Option<Instant>,
    pub tally: SweepSummary,
    /// Another sweep was at work; this one did nothing.
    pub already_running: bool,
    /// Why mail could not be handed over and stays queued, where it does.
    pub stuck: Option<String>,
    /// What a person is to look at (N7).
    pub waiting: Mails,
}
