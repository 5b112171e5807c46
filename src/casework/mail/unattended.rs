//! The bell for what waits for a person (N7): mail that is held, or ignored though a contact wrote
//! it. Leads and admins are told, once an hour at the most, by the mail that rings or by the next
//! sweep.

use crate::domain::actor::{Actor, Method};
use crate::domain::desk_event::{BellEvent, BellStep, DeskEvent};
use crate::domain::mail_state::MailDisposition;
use crate::domain::notice_event::NoticeEvent;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::mail::message::{self, Authorship, ReplyHandling};
use crate::mail::seal::Seal;
use crate::mail::template::{DeskWords, HeldWords, PersonContext, TemplateContext};
use crate::mail::{compose, template};
use crate::store;
use crate::store::mails::ReceivedMail;

use crate::casework::desk::open::Desk;
use crate::casework::mail::outgoing;
use crate::casework::mail::outgoing::Letter;
use crate::casework::run;

/// The notice's event.
const EVENT: &str = NoticeEvent::Held.as_str();
/// Facts: when it rang last, and the newest mail that it rang for.
const RANG_AT: &str = "bell_at";
const RANG_FOR: &str = "bell_mail";
/// How long it is silent after that, in seconds.
const PAUSE: i64 = 3600;

/// Tells leads and admins of mail that nobody has looked at, if any came since the last time and
/// that is an hour ago. Inside a write transaction.
///
/// # Errors
/// Storage trouble.
pub fn ring(desk: &Desk) -> Result<()> {
    let db = &desk.db;
    let number = |key| -> Result<Option<i64>> {
        Ok(store::policy::fact(db, key)?.and_then(|text| text.parse().ok()))
    };
    let last = store::policy::fact(db, RANG_AT)?.and_then(|text| text.parse::<Instant>().ok());
    if last.is_some_and(|last| desk.now.since(last) < PAUSE && desk.now >= last) {
        return Ok(());
    }
    let rang_for = number(RANG_FOR)?.unwrap_or_default();
    let (fresh, newest) = store::mails::ringing(db, rang_for)?;
    if fresh == 0 {
        return Ok(());
    }
    let rules = desk.notice_rules(NoticeEvent::Held)?;
    if rules.iter().all(|rule| rule.enabled != Some(false)) {
        // What cannot be told must not keep the mail itself out.
        let _ = db.savepoint(|| tell(desk));
    }
    store::policy::set_fact(db, RANG_AT, &desk.now.to_string())?;
    store::policy::set_fact(db, RANG_FOR, &newest.to_string())
}

/// Marks a mail that waits as seen, or all of them: the bell is silent about it.
///
/// # Errors
/// Storage trouble.
pub fn see(desk: &Desk, mail: Option<i64>) -> Result<()> {
    run::plain(desk, false, |_| store::mails::see(&desk.db, mail, desk.now)).map(|_| ())
}

/// Drops mails that wait: nothing becomes of them. Inside a write transaction.
///
/// # Errors
/// Storage trouble.
pub fn drop_mails(desk: &Desk, actor: &Actor, mails: &mut [ReceivedMail]) -> Result<()> {
    mails.iter_mut().try_for_each(|mail| {
        mail.reason = format!("dropped by {}; it was {}", actor.login, mail.reason_before());
        mail.disposition = MailDisposition::Dropped;
        mail.seen_at = Some(desk.now);
        store::mails::settle(&desk.db, mail)
    })
}

fn tell(desk: &Desk) -> Result<()> {
    let db = &desk.db;
    let (all, _) = store::mails::ringing(db, 0)?;
    let (held, suspicious) = store::mails::held_counts(db)?;
    let mut people = Vec::new();
    for login in store::people::heads(db)? {
        people.extend(store::people::by_login(db, &login)?);
    }
    let system = Actor::system(Method::Mail);
    let mut operation: Option<store::journal::Open> = None;
    let mut mails = Vec::new();
    for person in &people {
        let Some(address) = store::people::active_addresses(db, &person.login)?.into_iter().next()
        else {
            continue;
        };
        let languages = desk.languages(person.language.as_deref())?;
        let Some((template, _)) = desk.template_in(EVENT, &languages)? else { return Ok(()) };
        let id = match &operation {
            Some(open) => open.id,
            None => operation.insert(desk.begin_operation(&system, "mail receive")?).id,
        };
        let words = TemplateContext {
            recipient: PersonContext { login: person.login.clone(), name: person.name.clone() },
            desk: DeskWords {
                name: desk.policy()?.desk.name.clone(),
                address: desk.policy()?.mail.address.clone(),
            },
            held: HeldWords { waiting: all, held, suspicious },
            ..TemplateContext::default()
        };
        let Ok(text) = template::render(&template.subject, &template.body, &words) else {
            return Ok(());
        };
        let to =
            [(person.login.clone(), message::NamedAddress { name: person.name.clone(), address })];
        let posted = outgoing::post(
            desk,
            Letter {
                case: None,
                operation: id,
                event: EVENT,
                template: EVENT,
                to: &to,
                group: None,
                subject: &compose::one_line(&text.subject),
                body: &compose::body(&text.body),
                by: Authorship::Desk,
                answer: ReplyHandling::Note,
                seal: &Seal::new()?,
                files: Vec::new(),
                language: &template.language,
                answers: None,
                due: desk.now,
                unwatch: false,
            },
        )?;
        mails.push(posted.digest);
    }
    if let Some(mut open) = operation {
        let told = BellEvent { what: BellStep::Bell, waiting: all, mails };
        store::journal::desk_event(db, &mut open, desk.now, &DeskEvent::Mail(told))?;
        store::journal::seal(db, open)?;
    }
    Ok(())
}
