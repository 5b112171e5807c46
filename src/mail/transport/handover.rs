//! A mail on its way out, and what became of it.

/// What came of a mail for one receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliveryVerdict {
    Taken,
    /// Refused for now: to be tried again.
    Later(String),
    /// Refused for good.
    Never(String),
    /// There is no getting through at all: the other mails need not be tried now.
    Down(String),
}

/// A mail to be handed over.
#[derive(Clone, Copy, Debug)]
pub struct OutgoingMail<'a> {
    /// Where bounces go.
    pub from: &'a str,
    pub to: &'a [&'a str],
    /// ASCII, lines ending in CRLF (`mail::message`).
    pub bytes: &'a [u8],
    pub message_id: &'a str,
}
