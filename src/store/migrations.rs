//! The schema's way up: each step from one number to the next, in order, as SQL and what follows
//! from it. `schema.sql` is what they lead to; a test compares both. Called by `open`, in
//! one transaction.

use crate::error::Result;

use super::db::Db;
use super::refill::refill;

/// A step.
pub struct Migration {
    /// The number that it leads to.
    pub number: i64,
    pub sql: &'static str,
    /// What SQL cannot do: run once the schema is that of today.
    pub then: Option<fn(&Db) -> Result<()>>,
}

const STEPS: &[Migration] = &[
    Migration { number: 2, sql: include_str!("migrations/0002_second_round.sql"), then: None },
    // Words are folded before they are indexed.
    Migration { number: 3, sql: include_str!("migrations/0003_third.sql"), then: Some(refill) },
    Migration { number: 4, sql: include_str!("migrations/0004_mail.sql"), then: None },
    Migration { number: 5, sql: include_str!("migrations/0005_watchers.sql"), then: None },
    Migration { number: 6, sql: include_str!("migrations/0006_heads.sql"), then: None },
];

/// The steps that a desk of this number lacks.
pub fn after(version: i64) -> impl Iterator<Item = &'static Migration> {
    STEPS.iter().filter(move |step| step.number > version)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::schema::VERSION;

    #[test]
    fn each_number_has_its_step() {
        let numbers: Vec<i64> = STEPS.iter().map(|step| step.number).collect();
        assert_eq!(numbers, (2..=VERSION).collect::<Vec<_>>());
    }
}
