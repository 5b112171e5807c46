//! What the journal holds, read: an event of a case, of the desk itself, or one that this casebook
//! cannot read.

use super::desk_event::DeskEvent;
use super::event::Event;

/// An entry of the journal, read.
#[derive(Clone, Debug, PartialEq)]
pub enum Recorded {
    Case(Event),
    Desk(DeskEvent),
    /// Damaged, or of a later casebook.
    Unread {
        kind: String,
        body: String,
    },
}

impl Recorded {
    /// Reads an entry; one that cannot be read stays as it is, for whoever looks for what is wrong.
    pub fn read(kind: &str, body: &str, of_case: bool) -> Recorded {
        let read = match of_case {
            true => Event::read(kind, body).map(Recorded::Case),
            false => DeskEvent::read(kind, body).map(Recorded::Desk),
        };
        read.unwrap_or_else(|_| Recorded::Unread { kind: kind.into(), body: body.into() })
    }

    /// The word of the journal for its kind.
    pub fn kind(&self) -> &str {
        match self {
            Recorded::Case(event) => event.kind(),
            Recorded::Desk(event) => event.kind(),
            Recorded::Unread { kind, .. } => kind,
        }
    }

    /// Its body as JSON text.
    pub fn body(&self) -> String {
        match self {
            Recorded::Case(event) => event.body().unwrap_or_default(),
            Recorded::Desk(event) => event.body().unwrap_or_default(),
            Recorded::Unread { body, .. } => body.clone(),
        }
    }

    /// What a customer may see (P3): nothing of what staff do among themselves.
    pub fn is_for_customers(&self) -> bool {
        match self {
            Recorded::Case(
                Event::Filed(_)
                | Event::Message(_)
                | Event::Complaint(_)
                | Event::Status(_)
                | Event::Attach(_)
                | Event::Rate(_),
            ) => true,
            Recorded::Case(Event::Notice(notice)) => notice.to_contact,
            _ => false,
        }
    }

    /// What was said or written, where something was.
    pub fn text(&self) -> Option<&str> {
        let Recorded::Case(event) = self else { return None };
        match event {
            Event::Filed(filed) => Some(&filed.text),
            Event::Message(message) => Some(&message.text),
            Event::Note(note) => Some(&note.text),
            Event::Complaint(complaint) => Some(&complaint.text),
            Event::Call(call) => Some(&call.text),
            Event::Rate(rated) => rated.text.as_deref(),
            Event::Task(tasked) => tasked.text(),
            _ => None,
        }
    }

    /// The solution of a resolution.
    pub fn solution(&self) -> Option<&str> {
        match self {
            Recorded::Case(Event::Status(change)) => change.solution.as_deref(),
            _ => None,
        }
    }
}
