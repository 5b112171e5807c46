//! What a notice would say, if it were written now; nothing is.

use crate::domain::actor::Actor;
use crate::domain::event::{Fact, NoteAdded};
use crate::domain::notice_event::NoticeEvent;
use crate::domain::policy::Canned;
use crate::mail::seal;

use super::*;

/// A notice as it would be.
#[derive(Clone, Debug)]
pub struct NoticePreview {
    pub event: NoticeEvent,
    pub template: String,
    /// Logins.
    pub recipients: Vec<String>,
    pub addresses: Vec<String>,
    pub subject: String,
    pub body: String,
}

/// A canned answer to this case, in the reader's words (`reply --canned`).
///
/// # Errors
/// A text that names what there is not, or is not a template (6); storage trouble.
pub fn render_canned(desk: &Desk, actor: &Actor, case: &Case, canned: &Canned) -> Result<String> {
    let how = OperationContext::new(desk, actor, "reply");
    let change =
        CaseChange { before: Some(case), after: case, facts: &[], how: &how, at: desk.now };
    let mut round = Round::of(desk, &change)?;
    let logins: Vec<String> = case.contact.iter().cloned().collect();
    let reader = round.reader(&logins)?;
    let words = round.words_to(&reader)?;
    let rendered = template::render("", &canned.body, &words).map_err(|why| {
        Error::invalid("canned", format!("the canned answer `{}`: {why}", canned.key))
            .hint("mend it in the policy: `casebook policy show canned`")
    })?;
    Ok(seal::mask(&rendered.body))
}

/// The notices of an event for a case as it stands, with its last words: one for each kind of
/// receiver who would be told.
///
/// # Errors
/// An event that is none (6), a template that is missing or cannot be rendered (6), storage
/// trouble.
pub fn preview(desk: &Desk, actor: &Actor, case: &Case, event: &str) -> Result<Vec<NoticePreview>> {
    let Some(event) = NoticeEvent::from_word(event) else {
        return Err(Error::unknown("event", event, NoticeEvent::WORDS.iter().copied()));
    };
    if event == NoticeEvent::Invitation {
        return Err(Error::invalid("event", "an invitation is about no case")
            .hint("see its template: `casebook policy show template`"));
    }
    // The newest first: a notice quotes the first text it finds.
    let mut facts: Vec<Fact> = Vec::new();
    for entry in store::journal::of_case(&desk.db, case.id)?.iter().rev() {
        facts.push(Fact { event: store::journal::read(entry)?, due_at: entry.due_at });
    }
    if event == NoticeEvent::Mention {
        let mentions = case.assignee.iter().cloned().collect();
        let note = NoteAdded { text: "…".into(), mentions, attachments: Vec::new() };
        facts.push(Fact::from(crate::domain::event::Event::Note(note)));
    }
    let rules = desk.notice_rules(event)?;
    let policy = desk.policy()?;
    // As the desk would tell it: so that neither contact nor assignee is passed over as the actor.
    let desk_itself = Actor::system(actor.method);
    let occasion =
        Occasion { before: Some(case), after: case, facts: &facts, actor: &desk_itself, policy };
    let how = OperationContext::new(desk, actor, "mail");
    let change =
        CaseChange { before: Some(case), after: case, facts: &facts, how: &how, at: desk.now };
    let mut round = Round::of(desk, &change)?;
    let mut all = Vec::new();
    for announcement in notice::announcements(&occasion, &[event], &rules) {
        let to = round.receivers(&announcement)?;
        let recipients: Vec<String> = to.iter().map(|(login, _)| login.clone()).collect();
        let reader = round.reader(&recipients)?;
        let template = announcement.template.clone().unwrap_or_else(|| event.to_string());
        let text = round.text(&announcement, &template, &reader)?;
        all.push(NoticePreview {
            event,
            template,
            recipients,
            addresses: to.into_iter().map(|(_, person)| person.address).collect(),
            subject: compose::subject(&case.number, &text.subject),
            // What answers and rates is made for a mail that goes out; this one does not.
            body: seal::mask(&compose::body(&text.body)),
        });
    }
    Ok(all)
}
