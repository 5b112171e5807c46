//! Instants: whole seconds since 1970 UTC. The only measure of time in the rules.
//!
//! Knows nothing of zones or calendars (`calendar`) and reads no clock (`crate::clock`).

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A moment, in whole seconds since 1970-01-01T00:00:00Z. Written as RFC 3339 with `Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub i64);

impl Instant {
    /// The last instant casebook accepts: the end of the year 9999.
    pub const LAST: Instant = Instant(253_402_300_799);

    /// The moment `seconds` later (earlier where negative), never past the representable range.
    pub fn plus(self, seconds: i64) -> Instant {
        Instant(self.0.saturating_add(seconds).clamp(-Self::LAST.0, Self::LAST.0))
    }

    /// Elapsed seconds from `earlier` to this moment; negative where it lies before.
    pub fn since(self, earlier: Instant) -> i64 {
        self.0 - earlier.0
    }

    /// The same moment as a chrono value.
    pub fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.0, 0).unwrap_or_default()
    }
}

impl From<DateTime<Utc>> for Instant {
    fn from(at: DateTime<Utc>) -> Self {
        Instant(at.timestamp())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.utc().to_rfc3339_opts(SecondsFormat::Secs, true))
    }
}

impl FromStr for Instant {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        DateTime::parse_from_rfc3339(text).map(|at| Instant(at.timestamp()))
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
