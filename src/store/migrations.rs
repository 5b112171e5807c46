//! The schema's way up: each step from one number to the next, in order, as SQL. `schema.sql` is
//! what they lead to; a test compares both. Called by `sqlite::open`, in one transaction.

/// The number of `schema.sql`.
pub const VERSION: i64 = 2;

/// Each step with the number that it leads to.
const STEPS: &[(i64, &str)] = &[(2, include_str!("migrations/0002_second_round.sql"))];

/// The steps that a desk of this number lacks.
pub fn after(version: i64) -> impl Iterator<Item = (i64, &'static str)> {
    STEPS.iter().copied().filter(move |(number, _)| *number > version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_has_its_step() {
        let numbers: Vec<i64> = STEPS.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, (2..=VERSION).collect::<Vec<_>>());
    }
}
