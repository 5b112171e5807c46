//! What a notice is about.

use super::word_enum::word_enum;

word_enum! {
    /// The events that have a template and may have a notice (N1): to the contact, to staff, and
    /// the invitation to whoever is invited.
    NoticeEvent {
        Registered = "registered",
        Taken = "taken",
        Message = "message",
        Waiting = "waiting",
        Resolved = "resolved",
        Closed = "closed",
        Canceled = "canceled",
        Reopened = "reopened",
        Reminder = "reminder",
        Assigned = "assigned",
        TakenOver = "taken-over",
        Unattended = "unattended",
        Mention = "mention",
        CustomerMessage = "customer-message",
        StaffReopened = "staff-reopened",
        Complaint = "complaint",
        Warning = "warning",
        Breach = "breach",
        LowRating = "low-rating",
        Undelivered = "undelivered",
        /// Mail that waits for a person (N7).
        Held = "held",
        /// To whoever is invited to choose a password (P6).
        Invitation = "invitation",
    }
}
