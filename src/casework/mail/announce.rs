//! Who is told what: the notices of an operation, rendered into the outbox (N1–N4).
//!
//! `domain::notice` says who is to be told of what, `mail` puts it in words; this finds people,
//! addresses and templates. Called by `act`, inside its write transaction. An operation of which
//! nobody is told reads nothing.

mod earlier;
mod once;
mod preview;
mod words;

pub use crate::casework::mail::announce::preview::{NoticePreview, preview, render_canned};
use crate::domain::mail_state::OutboxState;
use crate::domain::notice_event::NoticeEvent;

use std::collections::HashSet;
use std::rc::Rc;

use chrono_tz::Tz;

use crate::domain::case::{Case, Origin};
use crate::domain::deadline;
use crate::domain::event::{Fact, Noticed};
use crate::domain::notice::{self, Announcement, Audience, Occasion};
use crate::domain::policy::{Policy, Template};
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::mail::message;
use crate::mail::seal::Seal;
use crate::mail::{compose, template};
use crate::store;
use crate::store::people::Person;

use crate::casework::cases::operation::NoticeResult;
use crate::casework::cases::operation::OperationContext;
use crate::casework::desk::open::Desk;
use crate::casework::mail::outgoing;
use crate::casework::mail::outgoing::{Letter, Posted};

/// The event of a case that nobody has and nobody was told of (N7).
const UNATTENDED: NoticeEvent = NoticeEvent::Unattended;
/// Events that desks of an earlier schema have no templates of: the stock's do.
const LATER: [NoticeEvent; 2] = [UNATTENDED, NoticeEvent::TakenOver];

/// What happened, as far as notices look at it.
#[derive(Clone, Copy, Debug)]
pub struct CaseChange<'a> {
    pub before: Option<&'a Case>,
    pub after: &'a Case,
    pub facts: &'a [Fact],
    pub how: &'a OperationContext<'a>,
    pub at: Instant,
}

/// A notice as the journal keeps it and as the command reports it.
#[derive(Clone, Debug)]
pub struct Announced {
    pub event: Noticed,
    pub told: NoticeResult,
}

/// Writes the notices of an operation into the outbox.
///
/// # Errors
/// A template that is missing or cannot be rendered (6), storage trouble.
pub fn announce(desk: &Desk, operation: i64, change: &CaseChange<'_>) -> Result<Vec<Announced>> {
    let policy = desk.policy()?;
    let occasion = Occasion {
        before: change.before,
        after: change.after,
        facts: change.facts,
        actor: change.how.actor,
        policy,
    };
    let mut events = notice::events(&occasion);
    if change.how.no_receipt {
        events.retain(|event| *event != NoticeEvent::Registered);
    }
    if events.iter().any(|event| matches!(*event, NoticeEvent::Warning | NoticeEvent::Breach))
        && before_import(desk, change)?
    {
        events.retain(|event| !matches!(*event, NoticeEvent::Warning | NoticeEvent::Breach));
    }
    let mut rules = Vec::new();
    for event in &events {
        rules.extend(desk.notice_rules(*event)?.iter().cloned());
    }
    let mut round = Round { operation, ..Round::of(desk, change)? };
    let mut all = Vec::new();
    for announcement in notice::announcements(&occasion, &events, &rules) {
        round.tell(&announcement, &mut all)?;
    }
    let heard = all.iter().any(|it| it.told.inside && it.told.state != OutboxState::None);
    if !heard
        && notice::calls_for_staff(&occasion, &events)
        && !store::journal::was_unattended_told(&desk.db, change.after.id)?
    {
        let rules = desk.notice_rules(UNATTENDED)?;
        for announcement in notice::announcements(&occasion, &[UNATTENDED], &rules) {
            round.tell(&announcement, &mut all)?;
        }
    }
    Ok(all)
}

/// What fell due before the case was imported is recorded, and nobody is told.
fn before_import(desk: &Desk, change: &CaseChange<'_>) -> Result<bool> {
    let imported_at = store::journal::imported_at(&desk.db, change.after.id)?;
    let due_at = change.facts.iter().find_map(|fact| fact.due_at);
    Ok(imported_at.zip(due_at).is_some_and(|(imported_at, due_at)| due_at < imported_at))
}

/// Telling everybody about one operation.
struct Round<'a> {
    desk: &'a Desk,
    policy: &'a Policy,
    change: &'a CaseChange<'a>,
    operation: i64,
    /// One operation sends one person at most one mail (N4).
    told: HashSet<String>,
    people: Vec<Person>,
    /// The number of the marks in the words at hand.
    seal: Seal,
}

/// Whom a mail is written to, and how they read.
#[derive(Debug)]
struct Recipient {
    login: String,
    name: String,
    language: Option<String>,
    zone: Tz,
}

impl<'a> Round<'a> {
    /// Nobody told yet, for no operation.
    fn of(desk: &'a Desk, change: &'a CaseChange<'a>) -> Result<Round<'a>> {
        let policy = desk.policy()?;
        let (told, people) = (HashSet::new(), Vec::new());
        Ok(Round { desk, policy, change, operation: 0, told, people, seal: Seal::new()? })
    }
}

impl Round<'_> {
    fn tell(&mut self, announcement: &Announcement, all: &mut Vec<Announced>) -> Result<()> {
        let to_contact = matches!(announcement.audience, Audience::Contact(_));
        let logins = self.logins(announcement)?;
        if !announcement.audience.is_each() {
            all.extend(self.mail(announcement, logins, to_contact)?);
            return Ok(());
        }
        for login in logins {
            // One who cannot be reached is not missed where another can.
            let passed_over = announcement.audience == Audience::Heads
                && store::people::active_addresses(&self.desk.db, &login)?.is_empty();
            if !passed_over && !self.has_it(announcement, &login)? {
                all.extend(self.mail(announcement, vec![login], false)?);
            }
        }
        Ok(())
    }

    /// Whom an announcement is for, by login.
    fn logins(&self, announcement: &Announcement) -> Result<Vec<String>> {
        let db = &self.desk.db;
        Ok(match &announcement.audience {
            Audience::Mentioned(logins)
            | Audience::Watchers(logins)
            | Audience::Watching(logins)
            // No login has an @: an address stands for itself.
            | Audience::Copied(logins) => logins.clone(),
            Audience::Contact(login) | Audience::Assignee(login) => vec![login.clone()],
            Audience::Group(key) => store::people::members_of(db, key)?,
            Audience::Heads => store::people::heads(db)?,
            Audience::Lead(key) => store::people::group(db, key)?
                .and_then(|(group, _)| group.lead)
                .into_iter()
                .collect(),
        })
    }

    /// Who of an announcement's receivers can be reached, and where.
    fn receivers(
        &mut self,
        announcement: &Announcement,
    ) -> Result<Vec<(String, message::NamedAddress)>> {
        let logins = self.logins(announcement)?;
        self.reachable(&logins)
    }

    fn reachable(&mut self, logins: &[String]) -> Result<Vec<(String, message::NamedAddress)>> {
        let mut addresses = Vec::new();
        for login in logins {
            if login.contains('@') {
                let to = message::NamedAddress { name: String::new(), address: login.clone() };
                addresses.push((login.clone(), to));
                continue;
            }
            let active = store::people::active_addresses(&self.desk.db, login)?;
            // The address that somebody used last on this case, by this very mail or an earlier
            // one; else their first.
            let how = self.change.how;
            let now = how.mail_from.filter(|from| {
                *login == how.actor.login && active.iter().any(|address| address == from)
            });
            let last = match now {
                Some(from) => Some(from.to_string()),
                None => store::mails::last_address(&self.desk.db, self.change.after.id, login)?,
            };
            let address = last.or_else(|| active.into_iter().next());
            if let Some(address) = address {
                let name = self.person(login)?.map(|person| person.name.clone());
                addresses.push((
                    login.clone(),
                    message::NamedAddress { name: name.unwrap_or_default(), address },
                ));
            }
        }
        Ok(addresses)
    }

    /// One mail to whoever of them is to be told yet; `None` where nobody is.
    fn mail(
        &mut self,
        announcement: &Announcement,
        mut logins: Vec<String>,
        to_contact: bool,
    ) -> Result<Option<Announced>> {
        // N3: nobody is told of their own doings; where a contact is, the rules have said so.
        let actor = &self.change.how.actor.login;
        logins.retain(|login| (to_contact || login != actor) && self.told.insert(login.clone()));
        if logins.is_empty() {
            return Ok(None);
        }
        let to = self.reachable(&logins)?;
        let reached: Vec<String> = to.iter().map(|(login, _)| login.clone()).collect();
        let name = announcement.template.as_deref().unwrap_or(announcement.event.as_str());
        if reached.is_empty() {
            let reason = "no active address";
            return Ok(Some(result_of(announcement, name, logins, Err(reason))));
        }
        if self.goes_round(announcement, &reached.join(","))? {
            let reason = "enough mails of this kind in an hour";
            return Ok(Some(result_of(announcement, name, reached, Err(reason))));
        }
        let reader = self.reader(&reached)?;
        let posted = self.write(announcement, name, &reader, &to)?;
        Ok(Some(result_of(announcement, name, reached, Ok(posted))))
    }

    fn write(
        &mut self,
        announcement: &Announcement,
        name: &str,
        reader: &Recipient,
        to: &[(String, message::NamedAddress)],
    ) -> Result<Posted> {
        let case = self.change.after;
        self.seal = Seal::new()?;
        let text = self.text(announcement, name, reader)?;
        let answer = self.answer(announcement, &text)?;
        let (_, language) = self.template(announcement.event, name, reader)?;
        let earlier = self.earlier(announcement, reader, &language)?;
        let group = match &announcement.audience {
            Audience::Group(key) => Some(key.as_str()),
            _ => None,
        };
        let how = self.change.how;
        // A receipt is threaded as a reply to the recipient's own mail.
        let answers = how.mail_id.filter(|_| reader.login == how.actor.login);
        outgoing::post(
            self.desk,
            Letter {
                case: Some(case),
                operation: self.operation,
                event: announcement.event.as_str(),
                template: name,
                to,
                group,
                subject: &self.subject(announcement, &text, to)?,
                body: &compose::body(&format!("{}{earlier}", text.body.trim_end())),
                by: self.by(announcement),
                answer,
                seal: &self.seal,
                files: self.files(announcement),
                language: &language,
                answers,
                due: self.due(announcement)?,
                unwatch: matches!(announcement.audience, Audience::Watchers(_)),
            },
        )
    }

    /// The words of a notice, put into its template.
    fn text(
        &mut self,
        announcement: &Announcement,
        name: &str,
        reader: &Recipient,
    ) -> Result<template::Rendered> {
        let (template, language) = self.template(announcement.event, name, reader)?;
        let words = self.words(announcement, reader)?;
        let mut text =
            template::render(&template.subject, &template.body, &words).map_err(|why| {
                unwritable(announcement.event, name, &language, &why, self.change.after)
            })?;
        // M2: whoever wrote a mail learns what of it is not on the case.
        let left_out = self.change.how.left_out;
        if !left_out.is_empty() && matches!(announcement.audience, Audience::Contact(_)) {
            let head = match language.as_str() {
                "de" => "Nicht übernommen haben wir:",
                _ => "We could not take:",
            };
            text.body = format!("{}\n\n{head}\n", text.body.trim_end());
            for what in left_out {
                text.body.push_str(&format!("  {what}\n"));
            }
        }
        Ok(text)
    }

    /// The subject: an admin's own, else one for all mails about the case to this receiver, so that
    /// mail programs keep them together (N5).
    fn subject(
        &self,
        announcement: &Announcement,
        text: &template::Rendered,
        to: &[(String, message::NamedAddress)],
    ) -> Result<String> {
        let case = self.change.after;
        if !text.subject.trim().is_empty() {
            return Ok(compose::subject(&case.number, &text.subject));
        }
        let logins: Vec<&str> = to.iter().map(|(login, _)| login.as_str()).collect();
        if let Some(first) =
            store::outbox::first_subject(&self.desk.db, case.id, &logins.join(","))?
        {
            return Ok(first);
        }
        let answers = case.origin == Origin::Email && announcement.audience.is_outside();
        Ok(match answers {
            true => compose::answer_subject(&case.number, &case.subject),
            false => compose::subject(&case.number, &case.subject),
        })
    }

    /// When it may go out: after the rule's delay, and never before an undo is over (N2, N4).
    fn due(&self, announcement: &Announcement) -> Result<Instant> {
        let now = self.desk.now;
        let delayed = match announcement.delay {
            None => now,
            Some(delay) => {
                let (calendar, _) = self.desk.calendar(&self.policy.desk.default_calendar)?;
                deadline::due(now, delay, &calendar).unwrap_or(now)
            }
        };
        Ok(delayed.plus(i64::from(self.policy.mail.hold_seconds)))
    }

    /// The template in the reader's language, the desk's, or English, the first there is (N2).
    fn template(
        &self,
        event: NoticeEvent,
        name: &str,
        reader: &Recipient,
    ) -> Result<(Rc<Template>, String)> {
        let tried = self.desk.languages(reader.language.as_deref())?;
        if let Some(found) = self.desk.template_in(name, &tried)? {
            return Ok(found);
        }
        if LATER.contains(&event) {
            let stock = |language: &&str| {
                let mut all = crate::policy::stock().template.iter();
                all.find(|it| it.event == event.as_str() && it.language == *language).cloned()
            };
            let found = tried.iter().find_map(|it| Some((Rc::new(stock(it)?), it.to_string())));
            if let Some(found) = found {
                return Ok(found);
            }
        }
        let languages = tried.join(", ");
        Err(Error::invalid(
            "template",
            format!("the notice “{event}” has no template “{name}” in {languages}"),
        )
        .hint(format!(
            "add a [[template]] with event = \"{event}\" by `casebook apply`, or switch the notice \
             off with enabled = false"
        ))
        .about(&self.change.after.number))
    }

    /// The one who reads it; several read it as the desk does.
    fn reader(&mut self, logins: &[String]) -> Result<Recipient> {
        let zone = self.desk.zone()?;
        let nobody = Recipient { login: String::new(), name: String::new(), language: None, zone };
        let [login] = logins else { return Ok(nobody) };
        let Some(person) = self.person(login)? else {
            return Ok(Recipient { login: login.clone(), ..nobody });
        };
        Ok(Recipient {
            login: person.login.clone(),
            name: person.name.clone(),
            language: person.language.clone(),
            zone: person.time_zone.as_deref().and_then(|zone| zone.parse().ok()).unwrap_or(zone),
        })
    }

    /// A person, read once an operation.
    fn person(&mut self, login: &str) -> Result<Option<&Person>> {
        let known = self.people.iter().position(|person| person.login == login);
        if let Some(known) = known {
            return Ok(self.people.get(known));
        }
        let Some(person) = store::people::by_login(&self.desk.db, login)? else { return Ok(None) };
        self.people.push(person);
        Ok(self.people.last())
    }
}

fn result_of(
    announcement: &Announcement,
    template: &str,
    recipients: Vec<String>,
    posted: Result<Posted, &str>,
) -> Announced {
    let (state, digest, reason) = match posted {
        Ok(posted) => (posted.state, Some(posted.digest), None),
        Err(reason) => (OutboxState::None, None, Some(reason.to_string())),
    };
    Announced {
        event: Noticed {
            event: announcement.event.to_string(),
            template: template.into(),
            recipients: recipients.clone(),
            state,
            reason: reason.clone(),
            to_contact: matches!(announcement.audience, Audience::Contact(_)),
            digest,
        },
        told: NoticeResult {
            recipients,
            template: template.into(),
            state,
            reason,
            inside: !announcement.audience.is_outside(),
        },
    }
}

fn unwritable(
    event: NoticeEvent,
    name: &str,
    language: &str,
    why: &template::TemplateError,
    case: &Case,
) -> Error {
    Error::new(
        ErrorKind::Invalid,
        format!("the notice “{event}” cannot be written: template “{name}” ({language}): {why}"),
    )
    .field("template")
    .hint(format!("mend it with `casebook apply`; {}", crate::error::change_words()))
    .about(&case.number)
}

#[cfg(test)]
mod tests;
