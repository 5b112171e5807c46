//! A mail taken in on trial, and all of it taken back (M10): the very way of `receive`.

use crate::casework::desk::open::Desk;
use crate::casework::run;
use crate::error::Result;
use crate::store;
use crate::store::journal::JournalRow;

use super::disposition::Received;
use super::{on_behalf, receive};

/// What a mail would do, and what was read of it.
#[derive(Clone, Debug)]
pub struct Trial {
    pub received: Received,
    /// The events that it would bring, in order.
    pub events: Vec<JournalRow>,
    pub from: Option<String>,
    /// Whose address that is.
    pub login: Option<String>,
    /// A mail server that the desk trusts vouches for the sender.
    pub verified: bool,
    pub machine: Option<String>,
    pub subject: String,
    pub files: usize,
}

/// Tries a mail.
///
/// # Errors
/// As `receive`.
pub fn trial(desk: &Desk, raw: &[u8]) -> Result<Trial> {
    let mail = on_behalf::read(desk, raw)?;
    let login = match mail.from.as_deref() {
        Some(from) => store::people::by_address(&desk.db, from)?,
        None => None,
    };
    let verified = mail.is_verified(&desk.policy()?.mail.trusted_authserv);
    let (received, events) = run::plain(desk, true, |_| {
        let before = store::journal::last(&desk.db)?;
        let received = receive(desk, raw)?;
        Ok((received, store::journal::after(&desk.db, before)?))
    })?;
    Ok(Trial {
        received: Received { id: None, ..received },
        events,
        from: Some(mail.from_as_given).filter(|from| !from.is_empty()),
        login,
        verified,
        machine: mail.marks.strong.clone(),
        subject: mail.subject,
        files: mail.files.len(),
    })
}
