//! What becomes of mail, going out and coming in.

use super::word_enum::word_enum;

word_enum! {
    /// Where a mail of the outbox stands (N4), or what became of a notice (N3).
    OutboxState {
        Queued = "queued",
        /// Being handed over.
        Claimed = "claimed",
        Sent = "sent",
        Failed = "failed",
        Held = "held",
        Dropped = "dropped",
        /// No mail was written.
        None = "none",
    }
}

impl OutboxState {
    /// Those that a mail of the outbox can be listed by.
    pub const LISTED: [&str; 5] = ["queued", "claimed", "sent", "failed", "held"];
}

word_enum! {
    /// What became of a mail that came in (M2).
    MailDisposition {
        Created = "created",
        Appended = "appended",
        Ignored = "ignored",
        Held = "held",
        Bounce = "bounce",
        Dropped = "dropped",
        /// It was delivered before.
        Duplicate = "duplicate",
    }
}

impl MailDisposition {
    /// Those that mails can be listed by.
    pub const LISTED: [&str; 6] = ["appended", "created", "ignored", "held", "bounce", "dropped"];

    /// Whether a person may still decide about it.
    pub fn is_undecided(self) -> bool {
        matches!(self, MailDisposition::Held | MailDisposition::Ignored)
    }
}
