//! What a desk did, in numbers: counts, shares and spans of time over many cases. Pure.

use super::time::Instant;

/// What of a case is counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    pub registered_at: Instant,
    pub responded_at: Option<Instant>,
    pub resolved_at: Option<Instant>,
    pub response_due: Option<Instant>,
    pub resolution_due: Option<Instant>,
    /// Ended, and not by a solution.
    pub canceled: bool,
    pub open: bool,
    pub reopened: i64,
    pub rating: Option<i64>,
    pub complaints: i64,
}

/// The numbers of one row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyedStatistics {
    pub filed: i64,
    pub solved: i64,
    pub open: i64,
    pub canceled: i64,
    /// Cases that were reopened at least once.
    pub reopened: i64,
    pub response: Promise,
    pub resolution: Promise,
    /// Seconds from the registration to the solution, of each solved case.
    pub calendar: Spans,
    /// The same in working time, of those with a calendar.
    pub working: Spans,
    pub ratings: i64,
    rating_sum: i64,
    satisfied: i64,
    pub complaints: i64,
}

/// Deadlines that are over: kept and missed (D12).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Promise {
    pub met: i64,
    pub missed: i64,
}

impl Promise {
    /// Counts a deadline that was kept by `done`, or is missed by `now`; a running one is neither.
    fn count(&mut self, due: Option<Instant>, done: Option<Instant>, now: Instant) {
        let Some(due) = due else { return };
        match done {
            Some(done) if done <= due => self.met += 1,
            Some(_) => self.missed += 1,
            None if due < now => self.missed += 1,
            None => {}
        }
    }

    /// Per cent; nothing where none is over.
    pub fn share(self) -> Option<f64> {
        share(self.met, self.met + self.missed)
    }
}

impl KeyedStatistics {
    /// Counts a case; `working` are the seconds of working time to its solution.
    pub fn add(&mut self, case: &Counted, working: Option<i64>, now: Instant) {
        self.filed += 1;
        self.open += i64::from(case.open);
        self.canceled += i64::from(case.canceled);
        self.reopened += i64::from(case.reopened > 0);
        self.complaints += case.complaints;
        if !case.canceled {
            self.response.count(case.response_due, case.responded_at, now);
            self.resolution.count(case.resolution_due, case.resolved_at, now);
        }
        if let Some(resolved) = case.resolved_at.filter(|_| !case.canceled) {
            self.solved += 1;
            self.calendar.0.push(resolved.since(case.registered_at));
            self.working.0.extend(working);
        }
        if let Some(rating) = case.rating {
            self.ratings += 1;
            self.rating_sum += rating;
            self.satisfied += i64::from(rating >= 4);
        }
    }

    /// Adds the numbers of another row.
    pub fn include(&mut self, other: &KeyedStatistics) {
        self.filed += other.filed;
        self.solved += other.solved;
        self.open += other.open;
        self.canceled += other.canceled;
        self.reopened += other.reopened;
        for (mine, theirs) in
            [(&mut self.response, other.response), (&mut self.resolution, other.resolution)]
        {
            mine.met += theirs.met;
            mine.missed += theirs.missed;
        }
        self.calendar.0.extend(&other.calendar.0);
        self.working.0.extend(&other.working.0);
        self.ratings += other.ratings;
        self.rating_sum += other.rating_sum;
        self.satisfied += other.satisfied;
        self.complaints += other.complaints;
    }

    /// Deadlines that were missed, of both kinds.
    pub fn breaches(&self) -> i64 {
        self.response.missed + self.resolution.missed
    }

    /// The share of ratings that are 4 or 5, in per cent.
    pub fn csat(&self) -> Option<f64> {
        share(self.satisfied, self.ratings)
    }

    /// The mean of the ratings, 1 to 5.
    #[expect(clippy::cast_precision_loss, reason = "a mean of small numbers")]
    pub fn rating(&self) -> Option<f64> {
        (self.ratings > 0).then(|| round_to(self.rating_sum as f64 / self.ratings as f64, 100.0))
    }
}

#[expect(clippy::cast_precision_loss, reason = "a share")]
fn share(part: i64, whole: i64) -> Option<f64> {
    (whole > 0).then(|| round_to(100.0 * part as f64 / whole as f64, 10.0))
}

fn round_to(number: f64, steps: f64) -> f64 {
    (number * steps).round() / steps
}

/// Spans of time, in seconds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spans(pub Vec<i64>);

impl Spans {
    /// The span below which so many per cent of them lie, between neighbours in proportion (as
    /// spreadsheets' PERCENTILE.INC); full seconds.
    pub fn percentile(&mut self, per_cent: usize) -> Option<i64> {
        self.0.sort_unstable();
        let last = self.0.len().checked_sub(1)?;
        let place = last * per_cent;
        let (low, rest) = (place / 100, i64::try_from(place % 100).ok()?);
        let (a, b) = (self.0[low], self.0[(low + 1).min(last)]);
        Some(a + ((b - a) * rest + 50).div_euclid(100))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_lie_between_neighbours() {
        let of = |all: &[i64], per_cent| Spans(all.to_vec()).percentile(per_cent);
        assert_eq!(of(&[], 50), None);
        assert_eq!(of(&[7], 90), Some(7));
        assert_eq!(of(&[4, 1, 2, 3], 50), Some(3)); // 2.5
        assert_eq!(of(&[30, 10, 20], 50), Some(20));
        assert_eq!(of(&[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 90), Some(90));
        assert_eq!(of(&[0, 100], 90), Some(90));
    }

    #[test]
    fn deadlines_count_once_they_are_over() {
        let at = Instant;
        let case = |due, done, canceled| Counted {
            registered_at: at(0),
            response_due: due,
            responded_at: done,
            resolution_due: due,
            resolved_at: done,
            canceled,
            open: false,
            reopened: 0,
            rating: None,
            complaints: 0,
        };
        let mut row = KeyedStatistics::default();
        for one in [
            case(Some(at(10)), Some(at(10)), false),
            case(Some(at(10)), Some(at(11)), false),
            case(Some(at(10)), None, false),
            case(Some(at(90)), None, false),
            case(Some(at(10)), Some(at(12)), true),
            case(None, Some(at(5)), false),
        ] {
            row.add(&one, None, at(50));
        }
        assert_eq!(row.response, Promise { met: 1, missed: 2 });
        assert_eq!(row.resolution.share(), Some(33.3));
        assert_eq!((row.filed, row.solved, row.canceled, row.breaches()), (6, 3, 1, 4));
    }
}
