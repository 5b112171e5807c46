//! The words of a notice: the case, the people and the moments as templates may name them.

use crate::domain::notice_event::NoticeEvent;
use chrono_tz::Tz;

use crate::domain::actor::Method;
use crate::domain::actor::Role;
use crate::domain::calendar::plus_days;
use crate::domain::case::Phase;
use crate::domain::event::{Attachment, Direction, Event, System, Which};
use crate::domain::notice::{self, Announcement, Audience};
use crate::domain::policy::Service;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::mail::compose::one_line;
use crate::mail::message::{Authorship, OutgoingFile, ReplyHandling};
use crate::mail::template::{
    CaseWords, DeadlineWords, DeskWords, LevelWords, MessageContext, PersonContext, Rendered,
    TemplateContext,
};
use crate::store;

use crate::casework::mail::outgoing;
use crate::mail::token::{self, Purpose};

use super::{Recipient, Round};

/// The longest text a mail quotes, in bytes; the case has all of it.
const QUOTED: usize = 200_000;
/// Files that go with one mail have so many bytes at most, all together; the case has all of them.
const FILES: i64 = 15 * 1024 * 1024;

impl Round<'_> {
    /// All that a template may say of this announcement to this reader.
    pub(crate) fn words(
        &mut self,
        to: &Announcement,
        reader: &Recipient,
    ) -> Result<TemplateContext> {
        let case = self.change.after;
        // Whom the case is of is not for everybody who follows it.
        let beside = to.audience.is_beside() && to.audience.is_outside();
        let contact = self.person_context(case.contact.as_deref().filter(|_| !beside))?;
        let assignee = self.person_context(case.assignee.as_deref())?;
        let author = self.author_for(reader, to)?;
        let acts = to.audience.is_outside() && self.change.how.actor.role.is_staff();
        let agent = if assignee.login.is_empty() && acts { author.clone() } else { assignee };
        Ok(TemplateContext {
            case: self.case(reader.zone)?,
            contact,
            agent,
            author,
            recipient: PersonContext { login: reader.login.clone(), name: reader.name.clone() },
            message: MessageContext { body: self.message(to).map(quote) },
            desk: self.desk_words(),
            deadline: self.deadline(reader.zone),
            signature: self.signature(to)?,
            levels: self.levels(to)?,
            closes_at: self.closes_at(to.event).map(|at| moment(at, reader.zone)),
            watcher: to.audience.is_beside(),
            ..TemplateContext::default()
        })
    }

    /// What an answer to this reader may say: the case and its people, nothing of an event. The
    /// agent is the one who answers.
    pub(crate) fn words_to(&mut self, reader: &Recipient) -> Result<TemplateContext> {
        let contact = self.change.after.contact.clone();
        let author = self.author();
        Ok(TemplateContext {
            case: self.case(reader.zone)?,
            contact: self.person_context(contact.as_deref())?,
            agent: author.clone(),
            author,
            recipient: PersonContext { login: reader.login.clone(), name: reader.name.clone() },
            desk: self.desk_words(),
            ..TemplateContext::default()
        })
    }

    fn desk_words(&self) -> DeskWords {
        DeskWords { name: self.policy.desk.name.clone(), address: self.policy.mail.address.clone() }
    }

    fn case(&mut self, zone: Tz) -> Result<CaseWords> {
        let case = self.change.after;
        let policy = self.policy;
        let at = |at: Option<Instant>| at.map(|at| moment(at, zone));
        let label = policy.status.iter().find(|status| status.key == case.status);
        let category = case.category.as_ref().map(|key| {
            let known = policy.category.iter().find(|category| category.key == *key);
            known.map_or_else(|| key.clone(), |category| category.label.clone())
        });
        let service = match &case.service {
            Some(key) => store::policy::entry::<Service>(&self.desk.db, "service", key)?
                .map(|kept| kept.entry.name)
                .filter(|name| !name.is_empty())
                .or_else(|| Some(key.clone())),
            None => None,
        };
        let assignee = self.person_context(case.assignee.as_deref())?.name;
        Ok(CaseWords {
            number: case.number.clone(),
            subject: one_line(&case.subject),
            description: quote(case.description.clone()),
            status: case.status.clone(),
            status_label: label.map_or_else(|| case.status.clone(), |s| s.label.clone()),
            priority: case.priority.clone(),
            category,
            service,
            group: case.group.clone(),
            assignee: Some(assignee).filter(|name| !name.is_empty()),
            registered_at: moment(case.registered_at, zone),
            response_due: at(case.response_due.filter(|_| case.responded_at.is_none())),
            resolution_due: at(case.resolution_due.filter(|_| case.is_ongoing())),
            solution: case.solution.clone().map(quote),
            closing_reason: case.closing_reason.clone(),
            reason: self.reason(),
            rating: case.rating.map(|points| {
                let level = policy.level.iter().find(|level| level.points == points);
                level.map_or_else(|| points.to_string(), |l| format!("{points} ({})", l.label))
            }),
            rating_comment: case.rating_comment.clone().map(quote),
        })
    }

    fn person_context(&mut self, login: Option<&str>) -> Result<PersonContext> {
        let Some(login) = login else { return Ok(PersonContext::default()) };
        let name = self.person(login)?.map_or_else(|| login.into(), |person| person.name.clone());
        Ok(PersonContext { login: login.into(), name })
    }

    fn author(&self) -> PersonContext {
        let actor = self.change.how.actor;
        let desk = actor.role == Role::System;
        let name = if desk { &self.policy.desk.name } else { &actor.name };
        PersonContext { login: actor.login.clone(), name: name.clone() }
    }

    /// Whether a customer is told of another one by name: of themselves, and of their account (M12).
    pub(super) fn knows(
        &mut self,
        reader: &Recipient,
        login: &str,
        account: Option<&String>,
    ) -> Result<bool> {
        let own = self.person(&reader.login)?.and_then(|person| person.account.clone());
        Ok(login == reader.login || own.is_some() && own.as_ref() == account)
    }

    /// Who wrote it, for this reader: a customer of another account is an address (M12).
    fn author_for(&mut self, reader: &Recipient, to: &Announcement) -> Result<PersonContext> {
        let actor = self.change.how.actor;
        if !to.audience.is_outside() || !actor.role.is_customer() {
            return Ok(self.author());
        }
        if self.knows(reader, &actor.login, actor.account.as_ref())? {
            return Ok(self.author());
        }
        let head = self.change.how.mail_head.map(|head| head.from.clone());
        let address = match head {
            Some(address) => Some(address),
            None => {
                store::people::active_addresses(&self.desk.db, &actor.login)?.into_iter().next()
            }
        };
        Ok(PersonContext { login: String::new(), name: address.unwrap_or_default() })
    }

    /// What a mail that an agent causes ends with: their own words, else those of the case's group.
    fn signature(&mut self, to: &Announcement) -> Result<String> {
        let actor = self.change.how.actor;
        let acts = to.audience.is_outside() && actor.role.is_staff();
        if !acts || actor.role == Role::System {
            return Ok(String::new());
        }
        let own = self.person(&actor.login)?.and_then(|person| person.signature.clone());
        let group = match (&own, self.change.after.group.as_deref()) {
            (None, Some(key)) => {
                store::people::group(&self.desk.db, key)?.and_then(|(group, _)| group.signature)
            }
            _ => None,
        };
        Ok(own.or(group).map(|text| text.trim_end().to_string()).unwrap_or_default())
    }

    /// Why it waits or ended, as the step of this operation said.
    fn reason(&self) -> Option<String> {
        self.change.facts.iter().find_map(|fact| match &fact.event {
            Event::Status(change) => change.reason.clone(),
            _ => None,
        })
    }

    /// The text of this operation. A note is for those it mentions and for nobody else (P2).
    fn message(&self, to: &Announcement) -> Option<String> {
        let staff = !to.audience.is_outside();
        self.change.facts.iter().find_map(|fact| match &fact.event {
            Event::Note(note) => (to.event == NoticeEvent::Mention).then(|| note.text.clone()),
            Event::Message(message) => text_with_names(&message.text, &message.attachments),
            Event::Attach(attached) => text_with_names("", &attached.attachments),
            Event::Notice(notice) if to.event == NoticeEvent::Undelivered => notice.reason.clone(),
            Event::Complaint(complaint) => text_with_names(&complaint.text, &complaint.attachments),
            // Whoever gets a new case reads what it is about; the contact wrote it.
            Event::Filed(filed) if staff => text_with_names(&filed.text, &filed.attachments),
            _ => None,
        })
    }

    fn deadline(&self, zone: Tz) -> DeadlineWords {
        let found = self.change.facts.iter().find_map(|fact| match &fact.event {
            Event::System(System::Warned { term, due } | System::Breached { term, due }) => {
                Some((*term, *due))
            }
            _ => None,
        });
        let Some((term, due)) = found else { return DeadlineWords::default() };
        let kind = match term {
            Which::Response => "response",
            Which::Resolution => "resolution",
        };
        DeadlineWords { kind: Some(kind.into()), due: Some(moment(due, zone)) }
    }

    /// The scale, in the mails that ask for feedback while there is none (N1): an address a level,
    /// which rates for this contact only (M9). Empty where the desk has no address to rate by.
    fn levels(&self, to: &Announcement) -> Result<Vec<LevelWords>> {
        let case = self.change.after;
        let asks = matches!(
            to.event,
            NoticeEvent::Resolved
                | NoticeEvent::Closed
                | NoticeEvent::Canceled
                | NoticeEvent::Reminder
        );
        let Audience::Contact(_) = &to.audience else { return Ok(Vec::new()) };
        if !asks || !notice::wants_feedback(case, self.policy) {
            return Ok(Vec::new());
        }
        let own = outgoing::sender(self.desk, Some(case))?;
        let Some((own, _)) = own.zip(self.desk.keys()?) else { return Ok(Vec::new()) };
        let mut levels = Vec::new();
        for level in &self.policy.level {
            let purpose = Purpose::Rate { points: level.points, issued_at: self.change.at };
            let made = outgoing::with_room(self.desk, &own, |own| {
                token::has_room(own, case.id, purpose)
                    .then(|| self.seal.address(own, purpose))
                    .flatten()
            })?;
            let Some(address) = made else { continue };
            let subject = format!("[{}] {}", case.number, level.points);
            let link = format!("mailto:{address}?subject={}", escape_mailto(&subject));
            levels.push(LevelWords { points: level.points, label: level.label.clone(), link });
        }
        Ok(levels)
    }

    /// N6: what an answer to it comes to. Staff who were told of anything that customers must not
    /// see answer with a note: as soon as one such word stands in the mail, whatever its event.
    pub(crate) fn answer(&self, to: &Announcement, text: &Rendered) -> Result<ReplyHandling> {
        if to.audience.is_outside() {
            return Ok(ReplyHandling::Message);
        }
        let publishes = matches!(
            to.event,
            NoticeEvent::CustomerMessage | NoticeEvent::StaffReopened | NoticeEvent::Assigned
        );
        let case = self.change.after;
        let said = |words: &str| {
            let line = words.lines().map(str::trim).find(|line| !line.is_empty());
            line.is_some_and(|line| text.body.contains(line) || text.subject.contains(line))
        };
        let internal = self.change.facts.iter().any(|fact| match &fact.event {
            Event::Note(note) => said(&note.text),
            _ => false,
        });
        let rating = case.rating_comment.as_deref().is_some_and(said);
        let task = case.tasks.iter().any(|task| said(&task.text));
        let noted = internal || rating || task || case.internal;
        Ok(if publishes && !noted { ReplyHandling::Reply } else { ReplyHandling::Note })
    }

    /// N5: a reply that somebody typed is not a machine's; what answers a mail is an answer.
    pub(crate) fn by(&self, to: &Announcement) -> Authorship {
        if self.reply_attachments(to).is_some() {
            Authorship::Person
        } else if self.change.how.actor.method == Method::Mail {
            Authorship::Answer
        } else {
            Authorship::Desk
        }
    }

    /// The files of a typed reply, as far as a mail takes them.
    pub(crate) fn files(&self, to: &Announcement) -> Vec<OutgoingFile> {
        self.reply_attachments(to).map(files_that_fit).unwrap_or_default()
    }

    /// The attachments of what staff wrote to the contact, where that is what is told.
    fn reply_attachments(&self, to: &Announcement) -> Option<&[Attachment]> {
        if !to.audience.is_outside() || !self.change.how.actor.role.is_staff() {
            return None;
        }
        self.change.facts.iter().find_map(|fact| match &fact.event {
            Event::Message(message) if message.direction == Direction::Out => {
                Some(message.attachments.as_slice())
            }
            _ => None,
        })
    }

    /// When the sweep will close it, if nobody does anything before (S1).
    fn closes_at(&self, event: NoticeEvent) -> Option<Instant> {
        let case = self.change.after;
        let evaluation = &self.policy.evaluation;
        if case.phase != Phase::Resolved || !evaluation.close_resolved {
            return None;
        }
        let (from, days) = match event {
            NoticeEvent::Resolved => {
                (case.resolved_at?, evaluation.remind_after_days + evaluation.close_after_days)
            }
            NoticeEvent::Reminder => (self.change.at, evaluation.close_after_days),
            _ => return None,
        };
        Some(plus_days(self.desk.zone().ok()?, from, i64::from(days)))
    }
}

/// The text, and the names of what was attached.
fn text_with_names(text: &str, attachments: &[Attachment]) -> Option<String> {
    let carried = files_that_fit(attachments);
    let mut lines: Vec<String> = Vec::new();
    for attachment in attachments {
        let name = one_line(attachment.name());
        lines.push(match attachment {
            Attachment::Link { url, .. } => format!("[{name}] {}", one_line(url)),
            Attachment::File { sha256, size, .. } => {
                match carried.iter().any(|file| file.sha256 == *sha256) {
                    true => format!("[{name}]"),
                    false => format!("[{name}: {} MB, too large for a mail]", size / 1_000_000),
                }
            }
        });
    }
    let text = text.trim_end();
    match (text.is_empty(), lines.is_empty()) {
        (true, true) => None,
        (false, true) => Some(text.to_string()),
        (true, false) => Some(lines.join("\n")),
        (false, false) => Some(format!("{text}\n\n{}", lines.join("\n"))),
    }
}

/// The files that fit into a mail, in their order.
fn files_that_fit(attachments: &[Attachment]) -> Vec<OutgoingFile> {
    let mut room = FILES;
    let mut files = Vec::new();
    for attachment in attachments {
        let Attachment::File { name, size, media_type, sha256 } = attachment else { continue };
        if *size <= room {
            room -= size;
            let (name, media_type) = (name.clone(), media_type.clone());
            files.push(OutgoingFile { name, media_type, sha256: sha256.clone() });
        }
    }
    files
}

/// A text inside an address to click on (RFC 6068).
fn escape_mailto(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

/// A moment as the reader's clock shows it, with the zone: `2026-03-30 18:00 (Europe/Riga)`.
pub(super) fn moment(at: Instant, zone: Tz) -> String {
    format!("{} ({zone})", at.utc().with_timezone(&zone).format("%Y-%m-%d %H:%M"))
}

fn quote(mut text: String) -> String {
    if text.len() > QUOTED {
        let cut = (0..=QUOTED).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        text.truncate(cut);
        text.push_str("\n[…]");
    }
    text
}
