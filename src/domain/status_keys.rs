//! The keys of the statuses that every desk has (L1); a policy may add others.

pub const NEW: &str = "new";
pub const IN_PROGRESS: &str = "in-progress";
pub const WAITING: &str = "waiting";
pub const RESOLVED: &str = "resolved";
pub const CLOSED: &str = "closed";
pub const CANCELED: &str = "canceled";
pub const REOPENED: &str = "reopened";
