//! An event without its words: what is left of it when a person's content is erased (J5). What the
//! desk counts by stays: times, steps, terms, numbers.

use serde_json::Value;

use super::Event;
use super::parts::EditableField;
use crate::domain::task::Tasked;

/// What stands where words stood.
pub const ERASED: &str = "(erased)";

impl Event {
    /// The event without an address in the head of its mail: of somebody beside whose words they
    /// are not (M12).
    pub fn without_address(&self, address: &str) -> Event {
        let mut event = self.clone();
        let (head, cc) = match &mut event {
            Event::Filed(filed) => (filed.mail.as_mut(), None),
            Event::Message(said) => (said.mail.as_mut(), Some(&mut said.cc)),
            _ => (None, None),
        };
        if let Some(head) = head {
            head.to.retain(|it| it != address);
            head.cc.retain(|it| it != address);
        }
        if let Some(cc) = cc {
            cc.retain(|it| it != address);
        }
        event
    }

    /// The event without its words, its files and its solution.
    pub fn without_words(&self) -> Event {
        let mut event = self.clone();
        match &mut event {
            Event::Filed(filed) => {
                filed.subject = ERASED.into();
                filed.text.clear();
                filed.attachments.clear();
                filed.mail = None;
            }
            Event::Message(said) => {
                said.text.clear();
                said.attachments.clear();
                said.mail = None;
                said.cc.clear();
            }
            Event::Note(said) => {
                said.text.clear();
                said.attachments.clear();
            }
            Event::Complaint(said) => {
                said.text.clear();
                said.attachments.clear();
            }
            Event::Call(said) => said.text.clear(),
            Event::Status(change) if change.solution.is_some() => {
                change.solution = Some(ERASED.into());
            }
            Event::Edit(edited) => {
                for change in &mut edited.changes {
                    if matches!(change.field, EditableField::Subject | EditableField::Solution) {
                        for value in [&mut change.from, &mut change.to] {
                            if !value.is_null() {
                                *value = Value::from(ERASED);
                            }
                        }
                    }
                }
            }
            Event::Reclassify(to) => {
                to.before.subject = ERASED.into();
                to.after.subject = ERASED.into();
            }
            Event::Task(Tasked::Opened { text, .. }) if !text.is_empty() => *text = ERASED.into(),
            Event::Task(Tasked::Done { result, .. } | Tasked::Canceled { result, .. }) => {
                *result = None;
            }
            Event::Attach(attached) => attached.attachments.clear(),
            Event::Article(linked) => {
                if let Some(drafted) = &mut linked.drafted {
                    drafted.title = ERASED.into();
                    drafted.body.clear();
                    drafted.keywords.clear();
                }
            }
            Event::Rate(rated) => rated.text = None,
            _ => {}
        }
        event
    }
}
