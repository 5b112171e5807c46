//! The one reading of the clock. Everything below the command layer is handed an `Instant`.

use crate::domain::time::Instant;

/// Where the present comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// The clock of the machine.
    System,
    /// `CASEBOOK_NOW`: one instant for the whole run, for tests and rehearsals. Who may use it is
    /// decided where people are known (rule “CASEBOOK_NOW”).
    Fixed(Instant),
}

/// Why `CASEBOOK_NOW` is not a clock.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("CASEBOOK_NOW is “{0}”; it takes an RFC 3339 instant such as 2026-11-20T08:30:00Z")]
pub struct ClockError(String);

impl Clock {
    /// The clock that the environment asks for: `now` is the value of `CASEBOOK_NOW`.
    pub fn from_setting(now: Option<&str>) -> Result<Clock, ClockError> {
        match now {
            None => Ok(Clock::System),
            Some(text) => match text.trim().parse::<Instant>() {
                Ok(at) if at.0.abs() <= Instant::LAST.0 => Ok(Clock::Fixed(at)),
                _ => Err(ClockError(text.chars().take(60).collect())),
            },
        }
    }

    /// The present, to the second.
    #[expect(clippy::disallowed_methods, reason = "this is the one reading of the clock")]
    pub fn now(self) -> Instant {
        match self {
            Clock::System => Instant::from(chrono::Utc::now()),
            Clock::Fixed(at) => at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_an_instant_or_the_machines_clock() {
        let fixed = Clock::from_setting(Some(" 2026-11-20T10:30:00+02:00 ")).expect("clock");
        assert_eq!(fixed.now().to_string(), "2026-11-20T08:30:00Z");
        assert_eq!(Clock::from_setting(None), Ok(Clock::System));
        assert!(Clock::System.now() > Instant(1_700_000_000));
        for text in ["", "now", "2026-11-20", "2026-11-20T10:30:00"] {
            let error = Clock::from_setting(Some(text)).expect_err(text).to_string();
            assert!(error.starts_with("CASEBOOK_NOW is"), "{error}");
        }
    }
}
