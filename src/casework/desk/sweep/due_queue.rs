//! Finding what is due, in time order over all cases and lines, in constant memory.
//!
//! Each line of `store::due` comes a page at a time, ordered by the instant from which its days
//! are counted; a heap puts the pages together. A step is handed out once no page that is still
//! to come can hold an earlier one.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};

use crate::casework::desk::open::Desk;
use crate::domain::action::Timed;
use crate::domain::due::{self, PolicyDays};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store;
use crate::store::due::{Coming, DueIndex};

/// How many cases of a line are read at once.
const PAGE: usize = 256;

/// A step of a case that is due, with the case as it was read.
#[derive(Clone, Debug)]
pub struct Due {
    pub coming: Coming,
    pub step: Timed,
}

/// Where a step stands in time: its instant, the rank of its kind, its case.
pub type Place = (Instant, u8, i64);

impl Due {
    pub fn place(&self) -> Place {
        (self.step.due_at(), self.step.rank(), self.coming.id)
    }
}

impl PartialEq for Due {
    fn eq(&self, other: &Due) -> bool {
        self.place() == other.place()
    }
}

impl Eq for Due {}

impl PartialOrd for Due {
    fn partial_cmp(&self, other: &Due) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Due {
    fn cmp(&self, other: &Due) -> std::cmp::Ordering {
        self.place().cmp(&other.place())
    }
}

/// What is due by `now`, step by step.
pub struct Finder<'a> {
    desk: &'a Desk,
    days: PolicyDays<'a>,
    now: Instant,
    lines: Vec<IndexCursor>,
    heap: BinaryHeap<Reverse<Due>>,
    inside: HashSet<i64>,
}

/// How far a line has been read.
struct IndexCursor {
    line: DueIndex,
    /// The days counted from its keys; 0 where the key itself is the instant.
    days: u32,
    until: Instant,
    after: (Instant, i64),
    /// Nothing that is still to come is due before this.
    from: Instant,
    ended: bool,
}

impl<'a> Finder<'a> {
    pub fn new(desk: &'a Desk, days: PolicyDays<'a>, now: Instant) -> Finder<'a> {
        let lines = [
            (DueIndex::Alarms, Some(0)),
            (DueIndex::Postponed, Some(0)),
            (DueIndex::Reminders, days.to_reminder()),
            (DueIndex::Closings, days.to_closing()),
            (DueIndex::WaitingReminders, days.to_waiting_reminder()),
            (DueIndex::WaitingEnds, days.to_waiting_end()),
        ];
        let lines = lines.into_iter().filter_map(|(line, count)| {
            let count = count?;
            let until = if count == 0 { now } else { days.latest_start(count, now) };
            let start = Instant(i64::MIN);
            Some(IndexCursor {
                line,
                days: count,
                until,
                after: (start, 0),
                from: start,
                ended: false,
            })
        });
        Finder {
            desk,
            days,
            now,
            lines: lines.collect(),
            heap: BinaryHeap::new(),
            inside: HashSet::new(),
        }
    }

    /// The step that fell due first of all that is left.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn next(&mut self) -> Result<Option<Due>> {
        loop {
            let first = self.heap.peek().map(|Reverse(due)| due.step.due_at());
            let behind = self.lines.iter_mut().filter(|line| !line.ended).min_by_key(|l| l.from);
            match (first, behind) {
                (Some(first), Some(line)) if line.from < first => self.read_on()?,
                (None, Some(_)) => self.read_on()?,
                _ => break,
            }
        }
        let found = self.heap.pop().map(|Reverse(due)| due);
        if let Some(due) = &found {
            self.inside.remove(&due.coming.id);
        }
        Ok(found)
    }

    /// Puts a case back that may have another step due.
    pub fn again(&mut self, coming: Coming) {
        self.put(coming, |_| true);
    }

    /// The step of this case that is due now, if any.
    pub fn due(&self, coming: Coming) -> Option<Due> {
        let step = due::first(&coming.standing, &self.days, self.now)?;
        Some(Due { coming, step })
    }

    fn put(&mut self, coming: Coming, takes: impl Fn(Timed) -> bool) {
        if let Some(due) = self.due(coming)
            && takes(due.step)
            && self.inside.insert(due.coming.id)
        {
            self.heap.push(Reverse(due));
        }
    }

    /// Reads the next page of the line that may hold the earliest.
    fn read_on(&mut self) -> Result<()> {
        let open = self.lines.iter_mut().filter(|line| !line.ended);
        let Some(reading) = open.min_by_key(|reading| reading.from) else { return Ok(()) };
        let line = reading.line;
        let page = store::due::page(&self.desk.db, line, reading.until, reading.after, PAGE)?;
        reading.ended = page.len() < PAGE;
        if let Some(last) = page.last() {
            reading.after = (last.key, last.id);
            reading.from = match reading.days {
                0 => last.key,
                days => self.days.earliest_end(days, last.key),
            };
        }
        // After an outage a line of reminders is full of cases whose end is due too. It is later,
        // and their own line brings them in its time: held here, they would all be in memory.
        let reminders = matches!(line, DueIndex::Reminders | DueIndex::WaitingReminders);
        let ends = |step| matches!(step, Timed::Close { .. } | Timed::ResolveWaiting { .. });
        for coming in page {
            self.put(coming, |step| !(reminders && ends(step)));
        }
        Ok(())
    }
}
