//! The words of a notice: the case, the people and the moments as templates may name them.

use chrono_tz::Tz;

use crate::domain::actor::Role;
use crate::domain::calendar::plus_days;
use crate::domain::case::Phase;
use crate::domain::event::{Attachment, Event, System, Which};
use crate::domain::notice::{self, Announcement, Audience};
use crate::domain::policy::Service;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::mail::compose::one_line;
use crate::mail::template::{
    CaseWords, Context, DeadlineWords, DeskWords, LevelWords, Named, Words,
};
use crate::store;

use super::{Reader, Round};

/// The longest text a mail quotes, in bytes; the case has all of it.
const QUOTED: usize = 200_000;

impl Round<'_> {
    /// All that a template may say of this announcement to this reader.
    pub(super) fn words(&mut self, to: &Announcement, reader: &Reader) -> Result<Context> {
        let case = self.change.after;
        let contact = self.named(case.contact.as_deref())?;
        let assignee = self.named(case.assignee.as_deref())?;
        let author = self.author();
        let to_contact = matches!(to.audience, Audience::Contact(_));
        let acts = to_contact && self.change.how.actor.role.is_staff();
        let agent = if assignee.login.is_empty() && acts { author.clone() } else { assignee };
        Ok(Context {
            case: self.case(reader.zone)?,
            contact,
            agent,
            author,
            recipient: Named { login: reader.login.clone(), name: reader.name.clone() },
            message: Words { body: self.message(to).map(quoted) },
            desk: DeskWords {
                name: self.policy.desk.name.clone(),
                address: self.policy.mail.address.clone(),
            },
            deadline: self.deadline(reader.zone),
            levels: self.levels(to.event),
            closes_at: self.closes_at(to.event).map(|at| moment(at, reader.zone)),
            ..Context::default()
        })
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
        let assignee = self.named(case.assignee.as_deref())?.name;
        Ok(CaseWords {
            number: case.number.clone(),
            subject: one_line(&case.subject),
            description: quoted(case.description.clone()),
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
            solution: case.solution.clone().map(quoted),
            closing_reason: case.closing_reason.clone(),
            reason: self.reason(),
            rating: case.rating.map(|points| {
                let level = policy.level.iter().find(|level| level.points == points);
                level.map_or_else(|| points.to_string(), |l| format!("{points} ({})", l.label))
            }),
            rating_comment: case.rating_comment.clone().map(quoted),
        })
    }

    fn named(&mut self, login: Option<&str>) -> Result<Named> {
        let Some(login) = login else { return Ok(Named::default()) };
        let name = self.person(login)?.map_or_else(|| login.into(), |person| person.name.clone());
        Ok(Named { login: login.into(), name })
    }

    fn author(&self) -> Named {
        let actor = self.change.how.actor;
        let desk = actor.role == Role::System;
        let name = if desk { &self.policy.desk.name } else { &actor.name };
        Named { login: actor.login.clone(), name: name.clone() }
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
        let staff = !matches!(to.audience, Audience::Contact(_));
        self.change.facts.iter().find_map(|fact| match &fact.event {
            Event::Note(note) => (to.event == "mention").then(|| note.text.clone()),
            Event::Message(message) => said(&message.text, &message.attachments),
            Event::Attach(attached) => said("", &attached.attachments),
            Event::Complaint(complaint) => said(&complaint.text, &complaint.attachments),
            // Whoever gets a new case reads what it is about; the contact wrote it.
            Event::Filed(filed) if staff => said(&filed.text, &filed.attachments),
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

    /// The scale, in the mails that ask for feedback while there is none (N1).
    fn levels(&self, event: &str) -> Vec<LevelWords> {
        let asks = matches!(event, "resolved" | "closed" | "canceled" | "reminder");
        if !asks || !notice::wants_feedback(self.change.after, self.policy) {
            return Vec::new();
        }
        self.policy
            .level
            .iter()
            .map(|level| LevelWords {
                points: level.points,
                label: level.label.clone(),
                // A link must rate: it comes with the signed rating addresses (M9).
                link: String::new(),
            })
            .collect()
    }

    /// When the sweep will close it, if nobody does anything before (S1).
    fn closes_at(&self, event: &str) -> Option<Instant> {
        let case = self.change.after;
        let evaluation = &self.policy.evaluation;
        if case.phase != Phase::Resolved || !evaluation.close_resolved {
            return None;
        }
        let (from, days) = match event {
            "resolved" => {
                (case.resolved_at?, evaluation.remind_after_days + evaluation.close_after_days)
            }
            "reminder" => (self.change.at, evaluation.close_after_days),
            _ => return None,
        };
        Some(plus_days(self.desk.zone().ok()?, from, i64::from(days)))
    }
}

/// The text, or where there is none the names of what was attached.
fn said(text: &str, attachments: &[Attachment]) -> Option<String> {
    if !text.trim().is_empty() {
        return Some(text.to_string());
    }
    let names: Vec<String> =
        attachments.iter().map(|attachment| format!("[{}]", one_line(attachment.name()))).collect();
    (!names.is_empty()).then(|| names.join("\n"))
}

/// A moment as the reader's clock shows it, with the zone: `2026-03-30 18:00 (Europe/Riga)`.
fn moment(at: Instant, zone: Tz) -> String {
    format!("{} ({zone})", at.utc().with_timezone(&zone).format("%Y-%m-%d %H:%M"))
}

fn quoted(mut text: String) -> String {
    if text.len() > QUOTED {
        let cut = (0..=QUOTED).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        text.truncate(cut);
        text.push_str("\n[…]");
    }
    text
}
