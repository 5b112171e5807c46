//! What happened, in a line: the one place that words events, for `show`, `history`, `log` and
//! `policy history`.

use crate::domain::mail_state::OutboxState;
use serde_json::Value;

use crate::domain::desk_event::{DeskEvent, EntryEvent, EntryStep};
use crate::domain::event::{
    Assigned, Direction, EditableField, Edited, Event, Linked, Merged, Noticed, Rated,
    Reclassified, StatusChange, System, Which,
};
use crate::domain::recorded::Recorded;
use crate::domain::task::Tasked;
use crate::domain::time::Instant;
use crate::domain::watcher::Watched;

/// One line about what happened, besides its text.
pub fn words(recorded: &Recorded) -> String {
    match recorded {
        Recorded::Case(event) => {
            let (attachments, _) = event.attachments();
            let files: Vec<&str> = attachments.iter().map(|it| it.name()).collect();
            match (event, files.is_empty()) {
                (Event::Attach(_), true) => "attached nothing".into(),
                (Event::Attach(_), false) => format!("attached {}", files.join(", ")),
                (_, true) => of_case(event),
                (_, false) => format!("{}, attached {}", of_case(event), files.join(", ")),
            }
        }
        Recorded::Desk(event) => of_desk(event),
        Recorded::Unread { kind, .. } => kind.clone(),
    }
}

fn of_case(event: &Event) -> String {
    match event {
        Event::Filed(filed) => format!("filed as {}: {}", filed.number, filed.subject),
        Event::Message(message) => match message.direction {
            Direction::In => "wrote".into(),
            Direction::Out if !message.cc.is_empty() => {
                format!("answered, copy to {}", message.cc.join(", "))
            }
            Direction::Out => "answered".into(),
        },
        Event::Note(_) => "noted".into(),
        Event::Complaint(_) => "complained".into(),
        Event::Call(_) => "called".into(),
        Event::Status(change) => of_status(change),
        Event::Assign(to) => format!("assigned to {}", whom(to)),
        Event::Escalate(to) => format!("escalated to {}", whom(to)),
        Event::Reclassify(to) => of_reclassification(to),
        Event::Edit(edited) => of_edit(edited),
        Event::Task(tasked) => of_task(tasked),
        Event::Attach(_) => "attached nothing".into(),
        Event::Article(linked) => of_article(linked),
        Event::Rate(Rated { level, label, .. }) => format!("rated {level} ({label})"),
        Event::Notice(notice) => of_notice(notice),
        Event::Merge(merged) => of_merge(merged),
        Event::Postpone(postponed) => match postponed.till {
            None => "back from being postponed".into(),
            Some(till) => format!("postponed till {till}"),
        },
        Event::System(found) => match found {
            System::Warned { term, .. } => format!("warned {}", of_term(*term)),
            System::Breached { term, .. } => format!("breached {}", of_term(*term)),
            System::Reminded { of } => format!("reminded {of}"),
        },
        Event::Watch(Watched { watcher, ended: true }) => {
            format!("{} watches no longer", watcher.login)
        }
        Event::Watch(Watched { watcher, .. }) if watcher.pending => {
            format!("{} watches from the next answer on", watcher.login)
        }
        Event::Watch(Watched { watcher, .. }) => format!("{} watches", watcher.login),
    }
}

fn of_term(term: Which) -> &'static str {
    match term {
        Which::Response => "response",
        Which::Resolution => "resolution",
    }
}

fn whom(to: &Assigned) -> String {
    match (&to.assignee, &to.group) {
        (Some(login), Some(group)) => format!("{login} in {group}"),
        (Some(login), None) => login.clone(),
        (None, Some(group)) => format!("the queue of {group}"),
        (None, None) => "the queue".into(),
    }
}

fn of_status(change: &StatusChange) -> String {
    let mut words = format!("{} → {}", change.from, change.to);
    if let Some(reason) = change.reason.as_deref().filter(|reason| !reason.is_empty()) {
        words.push_str(&format!(" ({reason})"));
    }
    match change.assignee.as_deref() {
        Some("") => words.push_str(", back in the queue"),
        Some(login) => words.push_str(&format!(", assigned to {login}")),
        None => {}
    }
    if let Some(parent) = &change.with_parent {
        words.push_str(&format!(", resolved with {parent}"));
    }
    words
}

/// L17: what it was and is, and the deadlines that came of it.
fn of_reclassification(to: &Reclassified) -> String {
    let (before, after) = (&to.before, &to.after);
    let line = |line: Option<i64>| line.map(|line| line.to_string());
    let named = [
        ("service", before.service.clone(), after.service.clone()),
        ("agreement", before.agreement.clone(), after.agreement.clone()),
        ("category", before.category.clone(), after.category.clone()),
        ("group", before.group.clone(), after.group.clone()),
        ("line", line(before.line), line(after.line)),
        ("process", before.process.clone(), after.process.clone()),
    ];
    let none = || "none".to_string();
    let mut words: Vec<String> = named
        .into_iter()
        .filter(|(_, old, new)| old != new)
        .map(|(name, old, new)| {
            format!("{name} {} → {}", old.unwrap_or_else(none), new.unwrap_or_else(none))
        })
        .collect();
    let terms = &to.terms;
    if let Some(response) = terms.response.as_ref().filter(|_| to.response_retermed) {
        words.push(format!("answer within {}, {}", response.term, due(terms.response_due)));
    }
    if let Some(resolution) = &terms.resolution {
        words.push(format!("solution within {}, {}", resolution.term, due(terms.clock.due)));
    }
    if terms.response.is_none() && terms.resolution.is_none() {
        words.push("no deadlines".into());
    }
    format!("reclassified: {}", words.join(", "))
}

fn due(at: Option<Instant>) -> String {
    match at.map(|at| at.to_string()) {
        Some(at) => format!("due {} UTC", at.get(..16).unwrap_or(&at).replace('T', " ")),
        None => "no deadline".into(),
    }
}

fn of_edit(edited: &Edited) -> String {
    let inner = [EditableField::PriorityRank, EditableField::PriorityBy];
    let changes = edited.changes.iter().filter(|change| !inner.contains(&change.field));
    let words = changes.map(|change| {
        format!("{} {} → {}", change.field.as_str(), plain(&change.from), plain(&change.to))
    });
    words.collect::<Vec<_>>().join(", ")
}

fn of_task(tasked: &Tasked) -> String {
    let to = tasked.assignee().map(|to| format!(" for {to}")).unwrap_or_default();
    let result = tasked.result().map(|result| format!(" ({result})")).unwrap_or_default();
    format!("task {} {}{to}{result}", tasked.task(), tasked.what())
}

fn of_article(linked: &Linked) -> String {
    let verb = if linked.drafted.is_some() { "drafted" } else { "linked" };
    format!("{verb} article {} “{}”", linked.article, linked.title)
}

fn of_notice(notice: &Noticed) -> String {
    let state = match notice.reason.as_deref().unwrap_or_default() {
        "" => notice.state.to_string(),
        reason if notice.state == OutboxState::Failed => format!("failed: {reason}"),
        reason => reason.to_string(),
    };
    format!("mail “{}” to {} ({state})", notice.template, notice.recipients.join(", "))
}

/// L18.
fn of_merge(merged: &Merged) -> String {
    match merged {
        Merged::Into { into, .. } => format!("merged into {}", into.number),
        Merged::From(name) => format!("took up {}", name.number),
        Merged::Out { out_of, .. } => format!("taken out of {} again", out_of.number),
        Merged::Left(name) => format!("let {} go again", name.number),
        Merged::Split { into, message } => {
            format!("message {message} split off as {}", into.number)
        }
    }
}

fn of_desk(event: &DeskEvent) -> String {
    match event {
        DeskEvent::Policy(entry) | DeskEvent::People(entry) => of_entry(entry),
        DeskEvent::Access(told) => format!("{} {}", told.login, told.what.as_str()),
        DeskEvent::Article(told) => format!("{} {}", told.article, told.what.as_str()),
        DeskEvent::Mail(bell) => format!("the bell rang: {} mails wait", bell.waiting),
    }
}

/// An entry of the policy, or a person.
fn of_entry(entry: &EntryEvent) -> String {
    let mut words = vec![entry.kind.as_str(), entry.key.as_str(), entry.what.as_str()];
    words.retain(|word| !word.is_empty());
    // What a new entry says in full is in its data.
    let fields: Vec<String> = entry
        .fields
        .iter()
        .filter(|_| entry.what != EntryStep::Added)
        .map(|field| format!("{} {} → {}", field.field, short(&field.from), short(&field.to)))
        .collect();
    match fields.is_empty() {
        true => words.join(" "),
        false => format!("{}: {}", words.join(" "), fields.join(", ")),
    }
}

/// A value of a policy as far as a line goes.
fn short(value: &Value) -> String {
    const MOST: usize = 60;
    let text = plain(value).split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() > MOST {
        true => text.chars().take(MOST).chain(['…']).collect(),
        false => text,
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => "none".into(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
