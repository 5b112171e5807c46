//! What becomes of a mail, and the small questions that each way of it asks.

use crate::access::password;
use crate::casework::desk::open::Desk;
use crate::domain::actor::{Actor, Method};
use crate::domain::case::Case;
use crate::domain::mail_state::MailDisposition;
use crate::domain::threading::Weighed;
use crate::error::{Error, Result};
use crate::mail::inbound::Incoming;
use crate::mail::seal;
use crate::store;

/// The verb in the journal.
pub(super) const COMMAND: &str = "mail receive";

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// Its row; `None` where nothing was written.
    pub id: Option<i64>,
    pub disposition: MailDisposition,
    pub case: Option<String>,
    pub reason: String,
    /// The route that it took (M11).
    pub route: Option<String>,
    /// What pointed to cases, and whether it holds.
    pub proofs: Vec<Weighed>,
}

/// What a mail comes to, before it is written down.
#[derive(Clone, Debug)]
pub(super) struct Disposition {
    pub(super) disposition: MailDisposition,
    pub(super) reason: String,
    pub(super) case: Option<(i64, String)>,
    pub(super) route: Option<String>,
    pub(super) answered: bool,
    pub(super) proofs: Vec<Weighed>,
    /// A mail server doubts it.
    pub(super) suspicious: bool,
    /// A person is to look at it (N7).
    pub(super) rings: bool,
}

impl Disposition {
    pub(super) fn new(disposition: MailDisposition, reason: impl Into<String>) -> Disposition {
        Disposition {
            disposition,
            reason: reason.into(),
            case: None,
            route: None,
            answered: false,
            proofs: Vec::new(),
            suspicious: false,
            rings: false,
        }
    }

    /// Held: a person decides, and is told that there is something to decide.
    pub(super) fn hold(reason: impl Into<String>) -> Disposition {
        Disposition { rings: true, ..Disposition::new(MailDisposition::Held, reason) }
    }

    pub(super) fn ignore(reason: impl Into<String>) -> Disposition {
        Disposition::new(MailDisposition::Ignored, reason)
    }

    pub(super) fn on(mut self, case: &Case) -> Disposition {
        self.case = Some((case.id, case.number.clone()));
        self
    }
}

pub(super) fn number_of(desk: &Desk, case: Option<i64>) -> Result<Option<String>> {
    let Some(id) = case else { return Ok(None) };
    Ok(store::cases::by_id(&desk.db, id)?.map(|case| case.number))
}

/// How a sender is to be taken.
#[derive(Clone, Debug, Default)]
pub(super) struct IncomingSender {
    /// Why it is not a person, in words.
    pub(super) machine: Option<String>,
    /// No automatic answer goes to it.
    pub(super) quiet: bool,
    /// A person says that it is whose it says.
    pub(super) vouched: bool,
}

pub(super) fn actor(desk: &Desk, login: &str) -> Result<Actor> {
    let person = store::people::by_login(&desk.db, login)?.ok_or_else(|| {
        Error::damaged(format!("an address belongs to “{login}”, who is not there"))
    })?;
    store::people::actor(&desk.db, person, Method::Mail)
}

/// The words of a mail as others read them: no address in them works, and no code (M4).
pub(super) fn words(desk: &Desk, mail: &Incoming) -> Result<String> {
    let text = if mail.text.trim().is_empty() { "(no text)" } else { mail.text.as_str() };
    mask_secrets(desk, text)
}

/// A text without the addresses and codes in it that work.
///
/// # Errors
/// Storage trouble.
pub fn mask_secrets(desk: &Desk, text: &str) -> Result<String> {
    let mut text = seal::mask(text);
    let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '-');
    let codes: Vec<String> = text
        .split(ends)
        .filter(|word| word.len() == 24 && word.split('-').count() == 5)
        .map(String::from)
        .collect();
    for code in codes {
        if store::access::invited_login(&desk.db, &password::code_digest(&code), desk.now)?
            .is_some()
        {
            text = text.replace(&code, seal::MASK);
        }
    }
    Ok(text)
}
