//! What a change is told in: a line a case for people, the case object for programs.

use crate::domain::mail_state::OutboxState;
use serde_json::{Map, Value};

use crate::casework::{NoticeResult, Outcome};
use crate::domain::actor::Actor;
use crate::domain::case::Phase;
use crate::domain::event::{Direction, Event, Merged};
use crate::domain::task::Tasked;
use crate::domain::watcher::Watched;
use crate::error::{Error, Result};
use crate::output::case::{CaseShape, Changed};
use crate::output::{Out, Record, time};

/// The queue has nothing for this person: theirs are those of their groups, and of none (Q1).
pub fn nothing_to(verb: &str, actor: &Actor) -> String {
    if actor.groups.is_empty() {
        format!(
            "nothing to {verb}: you are in no group; `casebook {verb} NUMBER` works for any case"
        )
    } else {
        format!("nothing to {verb}")
    }
}

/// Shows what was changed: lines for people, objects for programs, numbers with `--quiet`.
///
/// # Errors
/// Output trouble.
pub fn show_changed(out: &mut Out, shown: Vec<(CaseShape, Outcome)>, single: bool) -> Result<()> {
    let mut lines = Vec::new();
    let mut records = Vec::new();
    for (shape, outcome) in shown {
        let rehearsed = shape.done.as_ref().is_some_and(|done| done.dry_run);
        let texts = if rehearsed { texts(&outcome) } else { Vec::new() };
        lines.push((changed_line(&shape, &outcome), outcome.operation.is_some(), texts));
        records.push(Changed(shape));
    }
    let wants_data = out.speaks_json() || out.wants_rows();
    if single && records.len() == 1 && wants_data {
        let record = records.remove(0);
        return Ok(out.one(&record, |_, _| {})?);
    }
    if wants_data {
        out.list::<_, Error>(records.into_iter().map(Ok))?;
        return Ok(());
    }
    for ((line, done, texts), record) in lines.iter().zip(&records) {
        if !done {
            out.say(line);
            if out.is_quiet() && !record.id().is_empty() {
                out.line(&record.id());
            }
        } else if out.is_quiet() {
            Some(record.id()).filter(|id| !id.is_empty()).iter().for_each(|id| out.line(id));
        } else {
            out.line(line);
        }
        if !out.is_quiet() {
            texts.iter().for_each(|text| out.paragraph(text, 2));
        }
    }
    Ok(())
}

/// The words that would be written: a rehearsal shows what would go out.
fn texts(outcome: &Outcome) -> Vec<String> {
    let said = outcome.events.iter().filter_map(|event| match event {
        Event::Filed(filed) => Some(filed.text.as_str()),
        Event::Message(message) => Some(message.text.as_str()),
        Event::Note(note) => Some(note.text.as_str()),
        Event::Complaint(complaint) => Some(complaint.text.as_str()),
        Event::Status(change) => change.solution.as_deref(),
        _ => None,
    });
    said.filter(|text| !text.is_empty()).map(Into::into).collect()
}

/// The line for a person: the number first, what it is now, who was told.
pub fn changed_line(shape: &CaseShape, outcome: &Outcome) -> String {
    if let Some(already) = &outcome.already {
        return already.clone();
    }
    let case = &shape.case;
    let mut parts = Vec::new();
    for event in &outcome.events {
        parts.extend(event_words(event, shape));
    }
    if parts.is_empty() {
        parts.push(shape.status_label.clone());
    }
    let number = match &shape.done {
        // A number that was only rehearsed is nobody's yet.
        Some(done) if done.dry_run && case.version == 0 => "a case",
        _ => case.number.as_str(),
    };
    let mut line = format!("{number} {}", parts.join(", "));
    // P2: what staff are told is not for customers.
    let seen: Vec<&NoticeResult> =
        outcome.told.iter().filter(|told| shape.sees(&told.recipients)).collect();
    let told: Vec<String> = seen
        .iter()
        .filter(|told| told.state != OutboxState::None)
        .map(|told| told.recipients.join(", "))
        .collect();
    if !told.is_empty() {
        line.push_str("; notified: ");
        line.push_str(&told.join(", "));
    }
    for told in seen.iter().filter(|told| told.state == OutboxState::None) {
        if let Some(reason) = &told.reason {
            line.push_str(&format!("; not notified: {} ({reason})", told.recipients.join(", ")));
        }
    }
    if shape.done.as_ref().is_some_and(|done| done.dry_run) {
        line.push_str(" (dry run: nothing written)");
    }
    line
}

fn event_words(event: &Event, shape: &CaseShape) -> Option<String> {
    let case = &shape.case;
    Some(match event {
        Event::Filed(_) => "registered".into(),
        Event::Message(message) => match message.direction {
            Direction::Out => "answered".into(),
            Direction::In => "message sent".into(),
        },
        Event::Note(_) => "noted".into(),
        Event::Complaint(_) => "complaint recorded".into(),
        Event::Call(_) => "call logged".into(),
        Event::Status(change) => {
            let mut words = shape.status_label.clone();
            if change.assignee.as_deref() == Some("") {
                words.push_str(", back in the queue");
            } else if let Some(login) = &change.assignee {
                words.push_str(&format!(", assigned to {login}"));
            }
            if let Some(reason) = &change.reason {
                words.push_str(&format!(" ({reason})"));
            }
            words
        }
        Event::Assign(_) | Event::Escalate(_) => {
            let mut words = match (case.assignee.as_deref(), case.group.as_deref()) {
                (Some(login), Some(group)) => format!("assigned to {login} in {group}"),
                (Some(login), None) => format!("assigned to {login}"),
                (None, Some(group)) => format!("in the queue of {group}"),
                (None, None) => "in the queue".into(),
            };
            if let (Event::Escalate(_), Some(line)) = (event, case.line) {
                words.push_str(&format!(", line {line}"));
            }
            words
        }
        Event::Reclassify(to) => {
            let (before, after) = (&to.before, &to.after);
            let named = [
                ("service", &before.service, &after.service),
                ("agreement", &before.agreement, &after.agreement),
                ("category", &before.category, &after.category),
                ("group", &before.group, &after.group),
            ];
            let changed = named
                .into_iter()
                .filter(|(name, was, is)| was != is && !(shape.for_customer && *name == "group"))
                .map(|(name, _, is)| format!("{name} {}", is.as_deref().unwrap_or("none")));
            let mut words: Vec<String> = std::iter::once("reclassified".to_string()).collect();
            words.extend(changed);
            words.push(match (case.phase, case.resolution_left, case.resolution_due) {
                (Phase::Paused, Some(left), _) => {
                    format!("solution {}", time::stopped_remaining(left))
                }
                (_, _, Some(due)) => {
                    format!("solution due {}", time::minute_and_zone(due, shape.zone))
                }
                _ => "no deadline".into(),
            });
            words.join(", ")
        }
        Event::Edit(edited) => {
            let fields: Vec<String> = edited
                .changes
                .iter()
                .filter_map(|change| {
                    serde_json::to_value(change.field).ok()?.as_str().map(String::from)
                })
                .filter(|field| field != "priority_rank" && field != "priority_by")
                .collect();
            format!("changed: {}", fields.join(", "))
        }
        Event::Attach(attached) => {
            let names: Vec<&str> = attached.attachments.iter().map(|a| a.name()).collect();
            format!("attached {}", names.join(", "))
        }
        // P2: tasks are of staff only.
        Event::Task(_) if shape.for_customer => return None,
        Event::Task(tasked) => {
            let (task, what) = match tasked {
                Tasked::Opened { task, .. } => (task, "added"),
                Tasked::Done { task, .. } => (task, "done"),
                Tasked::Canceled { task, .. } => (task, "canceled"),
            };
            let own = case.tasks.iter().find(|known| known.task == *task && !known.automatic)?;
            format!("task {}/{} {what}", case.number, own.task)
        }
        Event::Article(linked) => match &linked.drafted {
            Some(_) => format!("article {} drafted", linked.article),
            None => format!("article {} linked", linked.article),
        },
        Event::Rate(rated) => format!("rated {} ({})", rated.level, rated.label),
        Event::Postpone(postponed) => match postponed.till {
            Some(till) => format!("postponed till {}", time::minute_and_zone(till, shape.zone)),
            None => "back in the queue".into(),
        },
        Event::Merge(merged) => match merged {
            Merged::Into { into, .. } => format!("merged into {}", into.number),
            Merged::Out { out_of, .. } => format!("taken out of {}", out_of.number),
            Merged::From(_) | Merged::Left(_) | Merged::Split { .. } => return None,
        },
        Event::Watch(Watched { watcher, .. }) if shape.for_customer && watcher.staff => {
            return None;
        }
        Event::Watch(Watched { watcher, ended }) => {
            let name = &watcher.login;
            match ended {
                true => format!("no longer watched by {name}"),
                false => format!("watched by {name}"),
            }
        }
        Event::Notice(_) | Event::System(_) => return None,
    })
}

/// The whole object of a record, as JSON.
pub fn object<R: Record>(record: &R) -> Value {
    let mut object = Map::new();
    for field in R::fields().iter().filter(|field| field.key) {
        object.insert(field.name.into(), record.value(field.name));
    }
    Value::Object(object)
}

/// A first answer, shown again.
///
/// # Errors
/// Output trouble.
pub fn again(out: &mut Out, cases: &[Value], lines: &[String]) -> Result<()> {
    let numbers: Vec<&str> = cases.iter().filter_map(|case| case["number"].as_str()).collect();
    if out.is_quiet() && !out.speaks_json() {
        for number in numbers {
            out.line(number);
        }
        return Ok(());
    }
    let document = match cases {
        [one] => one.clone(),
        several => Value::Array(several.to_vec()),
    };
    out.outcome(&document, |out| {
        for line in lines {
            out.line(line);
        }
    })?;
    out.say("the request id was used before: this is the first answer, nothing was done again");
    Ok(())
}

/// A failure among many: one line, or one object.
pub fn failure(out: &mut Out, error: &Error) {
    if out.speaks_json() {
        out.error_json(&serde_json::json!({ "error": error.json() }));
        return;
    }
    let case = error.case.as_deref().filter(|case| !error.message.contains(*case));
    let message = match case {
        Some(case) => format!("{case}: {}", error.message),
        None => error.message.clone(),
    };
    out.error_line(&message, &error.hints);
}
