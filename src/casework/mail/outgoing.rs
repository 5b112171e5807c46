//! A notice on its way into the outbox: sender, receivers, tokens, thread and files, all final
//! (N4, N5). Called by `announce` and `invite`, inside their transaction; what it says is theirs.

use crate::domain::address;
use crate::domain::case::Case;
use crate::domain::mail_state::OutboxState;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::mail::compose;
use crate::mail::message;
use crate::mail::message::{Authorship, Envelope, NamedAddress, OutgoingFile, ReplyHandling};
use crate::mail::seal::Seal;
use crate::mail::token;
use crate::store;
use crate::store::outbox::NewNotice;

use crate::casework::desk::open::Desk;

/// The host of Message-IDs where the desk has no mail address.
const NO_HOST: &str = "casebook.invalid";
/// The most earlier Message-IDs that a mail names, beside the first of the thread.
const REFERENCES: usize = 12;

/// What is written, and to whom.
pub(crate) struct Letter<'a> {
    pub case: Option<&'a Case>,
    pub operation: i64,
    pub event: &'a str,
    pub template: &'a str,
    /// Logins, names and addresses of all receivers.
    pub to: &'a [(String, NamedAddress)],
    /// The group they are told as, where they are more than one.
    pub group: Option<&'a str>,
    pub subject: &'a str,
    pub body: &'a str,
    pub by: Authorship,
    /// What an answer to it comes to.
    pub answer: ReplyHandling,
    /// The number of the marks in its words.
    pub seal: &'a Seal,
    pub files: Vec<OutgoingFile>,
    /// The language that it is written in.
    pub language: &'a str,
    /// The mail it answers: its Message-ID, without brackets.
    pub answers: Option<&'a str>,
    /// When it may go out.
    pub due: Instant,
    /// Its reader watches the case, and is told how to stop.
    pub unwatch: bool,
}

/// Whether an address is one of the desk's own: its own, an alias, a group's.
///
/// # Errors
/// Storage trouble.
fn owns(desk: &Desk, address: &str) -> Result<bool> {
    let mail = &desk.policy()?.mail;
    let is = |own: &String| address::fold(own) == address;
    if mail.address.iter().chain(&mail.aliases).any(is) {
        return Ok(true);
    }
    let groups = store::people::groups(&desk.db, false)?;
    Ok(groups.iter().any(|(group, _)| group.email.as_ref().is_some_and(is)))
}

/// The address that mail about a case comes from: the one it was first written to, while it is still
/// one of the desk's (M11); else its group's, else the desk's; without a name around it.
///
/// # Errors
/// Storage trouble.
pub(crate) fn sender(desk: &Desk, case: Option<&Case>) -> Result<Option<String>> {
    let mailbox = match case.and_then(|case| case.mailbox.clone()) {
        Some(mailbox) => Some(mailbox).filter(|it| owns(desk, it).unwrap_or(false)),
        None => None,
    };
    let group = match case.filter(|_| mailbox.is_none()).and_then(|case| case.group.as_deref()) {
        Some(key) => store::people::group(&desk.db, key)?.and_then(|(group, _)| group.email),
        None => None,
    };
    let own = mailbox
        .or(group)
        .or_else(|| desk.policy().ok().and_then(|policy| policy.mail.address.clone()));
    Ok(own.as_deref().and_then(token::parts).map(|(local, host)| format!("{local}@{host}")))
}

/// What `make` makes of `own`, or of the desk's address where a token does not fit behind `own`
/// (M11; a local part has at most 64 bytes, RFC 5321).
///
/// # Errors
/// Storage trouble.
pub(crate) fn with_room(
    desk: &Desk,
    own: &str,
    make: impl Fn(&str) -> Option<String>,
) -> Result<Option<String>> {
    if let Some(made) = make(own) {
        return Ok(Some(made));
    }
    let of_desk = desk.policy()?.mail.address.as_deref().and_then(token::parts);
    Ok(of_desk.and_then(|(local, host)| make(&format!("{local}@{host}"))))
}

/// A notice as it lies in the outbox.
pub(crate) struct Posted {
    /// `queued`, or `held` where nothing is sent.
    pub state: OutboxState,
    /// For the journal ([`store::outbox::digest`]).
    pub digest: String,
}

/// Puts it into the outbox.
///
/// # Errors
/// A key file that cannot be read (8), storage trouble.
pub(crate) fn post(desk: &Desk, letter: Letter<'_>) -> Result<Posted> {
    let policy = desk.policy()?;
    let own = sender(desk, letter.case)?;
    let host = own.as_deref().and_then(|own| own.rsplit_once('@')).map_or(NO_HOST, |(_, h)| h);
    let logins: Vec<&str> = letter.to.iter().map(|(login, _)| login.as_str()).collect();
    let addresses: Vec<&str> = letter.to.iter().map(|(_, it)| it.address.as_str()).collect();
    let holder = match (logins.as_slice(), letter.group) {
        ([login], _) => (*login).to_string(),
        (_, Some(group)) => token::group(group),
        (several, None) => several.join(","),
    };
    let recipient = logins.join(",");
    let message_id = compose::message_id(host)?;
    // Only what is about a case can be answered to it.
    let answer = letter.case.and(own.as_deref()).map(|_| letter.answer);
    let (in_reply_to, references) = match letter.case {
        Some(case) => thread(desk, case, (&recipient, &addresses), letter.answers, host)?,
        None => (None, Vec::new()),
    };
    let envelope = Envelope {
        from: NamedAddress { name: policy.desk.name.clone(), address: own.unwrap_or_default() },
        to: letter.to.iter().map(|(_, person)| person.clone()).collect(),
        reply_to: None,
        answer,
        holder,
        seal: letter.seal.as_text().to_string(),
        in_reply_to,
        references,
        by: letter.by,
        files: letter.files,
        page: policy.mail.html.then(|| letter.language.to_string()),
        unwatch: letter.unwatch,
        unsubscribe: None,
    };
    let envelope =
        serde_json::to_string(&envelope).map_err(|why| Error::internal(why.to_string()))?;
    let case_id = letter.case.map(|case| case.id);
    let address = addresses.join(",");
    let (subject, body) = (letter.subject, letter.body);
    let digest = store::outbox::digest(
        case_id,
        [&recipient, &address, &envelope, subject, body, &message_id],
    );
    let held = policy.mail.transport == "hold" || store::outbox::is_held(&desk.db)?;
    let state = if held { OutboxState::Held } else { OutboxState::Queued };
    store::outbox::add(
        &desk.db,
        &NewNotice {
            case_id,
            operation: letter.operation,
            event: letter.event,
            template: letter.template,
            recipient: &recipient,
            address: &address,
            envelope: &envelope,
            subject,
            body,
            message_id: &message_id,
            state,
            created_at: desk.now,
            next_attempt_at: (!held).then_some(letter.due),
        },
    )?;
    Ok(Posted { state, digest })
}

/// The mail before it between the same two, and the thread: first a name for the case that never
/// was a mail, so that all that is told of it hangs together in every mail program; then what was
/// written to and by this receiver, so that it hangs together with their own mails too.
fn thread(
    desk: &Desk,
    case: &Case,
    (recipient, addresses): (&str, &[&str]),
    answers: Option<&str>,
    host: &str,
) -> Result<(Option<String>, Vec<String>)> {
    let mut before = store::outbox::thread(&desk.db, case.id, recipient)?;
    let whole = |id: &str| Some(format!("<{id}>")).filter(|id| message::is_id(id));
    for (at, sender, id) in store::mails::thread(&desk.db, case.id)? {
        let theirs = addresses.iter().any(|own| own.eq_ignore_ascii_case(&sender));
        before.extend(whole(&id).filter(|_| theirs).map(|id| (at, id)));
    }
    before.sort_by_key(|(at, _)| *at);
    let mut before: Vec<String> = before.into_iter().map(|(_, id)| id).collect();
    before.extend(answers.and_then(whole).filter(|id| !before.contains(id)));
    let root = format!("<case.{}@{host}>", case.id);
    let last = before.last().cloned().unwrap_or_else(|| root.clone());
    let skip = before.len().saturating_sub(REFERENCES);
    let references = std::iter::once(root).chain(before.into_iter().skip(skip)).collect();
    Ok((Some(last), references))
}
