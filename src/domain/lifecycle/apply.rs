//! Adding an event to a case. Total and without policy: what replay and the store both use (J1).

use crate::domain::mail_state::OutboxState;
use crate::domain::status_keys;
use serde_json::Value;

use crate::domain::case::{Case, Phase, PriorityBy};
use crate::domain::event::{
    Assigned, EditableField, Edited, Event, Filed, Merged, Reclassified, ResolutionClock, Retermed,
    StatusChange, System, Which,
};
use crate::domain::policy::OnReopen;
use crate::domain::task;
use crate::domain::time::Instant;
use crate::domain::watcher;

/// The case that a `filed` event begins.
pub fn case_from(id: i64, filed: &Filed, at: Instant) -> Case {
    let terms = &filed.terms;
    Case {
        id,
        number: filed.number.clone(),
        reference: filed.reference.clone(),
        subject: filed.subject.clone(),
        description: filed.text.clone(),
        status: filed.status.clone(),
        phase: filed.phase,
        status_since: at,
        category: filed.category.clone(),
        process: filed.process.clone(),
        priority: filed.priority.clone(),
        priority_rank: filed.priority_rank,
        priority_by: filed.priority_by,
        impact: filed.impact,
        urgency: filed.urgency,
        origin: filed.origin,
        contact: filed.contact.clone(),
        account: filed.account.clone(),
        department: filed.department.clone(),
        service: filed.service.clone(),
        agreement: filed.agreement.clone(),
        item: filed.item.clone(),
        assignee: filed.assignee.clone(),
        group: filed.group.clone(),
        line: filed.line,
        tags: filed.tags.clone(),
        parent: filed.parent,
        follow_up_of: filed.follow_up_of,
        merged_into: None,
        internal: filed.internal,
        requested_by: Some(filed.requested_by.clone()),
        language: filed.language.clone(),
        route: filed.route.clone(),
        mailbox: filed.mailbox.clone(),
        registered_at: at,
        responded_at: None,
        first_resolved_at: None,
        resolved_at: None,
        closed_at: None,
        response_term: terms.response,
        resolution_term: terms.resolution,
        calendar: terms.calendar.clone(),
        calendar_version: terms.calendar_version,
        response_due: terms.response_due,
        resolution_due: terms.clock.due,
        resolution_left: terms.clock.left,
        response_warn_at: terms.response_warn_at,
        response_breach_at: terms.response_due,
        resolution_warn_at: terms.clock.warn_at,
        resolution_breach_at: terms.clock.due,
        resolution_warned: false,
        resolution_breached: None,
        closing_reason: None,
        solution: None,
        reopened_count: 0,
        rating: None,
        rating_comment: None,
        rated: false,
        asked_feedback: false,
        reminded_at: None,
        complaints: 0,
        postponed_till: None,
        tasks: Vec::new(),
        watchers: Vec::new(),
        version: 1,
        updated_at: at,
    }
}

/// Adds an event that took effect `at`; the version grows with each.
pub fn apply(case: &mut Case, event: &Event, at: Instant) {
    match event {
        Event::Filed(_) => return,
        Event::Message(message) => set_responded(case, message.answers, at),
        Event::Call(call) => set_responded(case, call.answers, at),
        Event::Complaint(_) => case.complaints += 1,
        Event::Status(change) => set_status(case, change, at),
        Event::Assign(assigned) | Event::Escalate(assigned) => set_holder(case, assigned, at),
        Event::Reclassify(reclassified) => reclassify(case, reclassified),
        Event::Edit(edited) => edit(case, edited),
        Event::Rate(rated) => {
            case.rating = Some(rated.level);
            case.rating_comment.clone_from(&rated.text);
            case.rated = true;
        }
        Event::Notice(notice) => {
            case.asked_feedback |= notice.to_contact
                && asks_feedback(&notice.event)
                && notice.state != OutboxState::None;
        }
        Event::Postpone(postponed) => case.postponed_till = postponed.till,
        Event::Task(tasked) => task::apply(&mut case.tasks, tasked, at),
        Event::System(system) => note_timed_step(case, system, at),
        Event::Merge(merged) => merge(case, merged),
        Event::Watch(watched) => watcher::apply(&mut case.watchers, watched),
        Event::Note(_) | Event::Attach(_) | Event::Article(_) => {}
    }
    case.version += 1;
    case.updated_at = case.updated_at.max(at);
}

/// The mails that carry the scale of satisfaction (N1).
fn asks_feedback(event: &str) -> bool {
    matches!(event, "resolved" | "closed" | "canceled" | "reminder")
}

/// L15: `responded_at` once. An alarm that had fallen due before stays to be noticed.
fn set_responded(case: &mut Case, answers: bool, at: Instant) {
    if !answers || case.responded_at.is_some() {
        return;
    }
    case.responded_at = Some(at);
    stop_response(case, at);
}

fn stop_response(case: &mut Case, at: Instant) {
    case.response_warn_at = case.response_warn_at.filter(|alarm| *alarm <= at);
    case.response_breach_at = case.response_breach_at.filter(|alarm| *alarm <= at);
}

fn stop_resolution(case: &mut Case, at: Instant) {
    case.resolution_warn_at = case.resolution_warn_at.filter(|alarm| *alarm <= at);
    case.resolution_breach_at = case.resolution_breach_at.filter(|alarm| *alarm <= at);
}

fn set_status(case: &mut Case, change: &StatusChange, at: Instant) {
    set_responded(case, change.answers, at);
    case.status.clone_from(&change.to);
    case.phase = change.phase;
    case.status_since = at;
    case.reminded_at = None;
    if let Some(assignee) = &change.assignee {
        case.assignee = Some(assignee.clone()).filter(|login| !login.is_empty());
    }
    if change.solution.is_some() {
        case.solution.clone_from(&change.solution);
    }
    if change.to == status_keys::REOPENED {
        case.reopened_count += 1;
    }
    if change.phase != Phase::Active {
        case.postponed_till = None;
        stop_resolution(case, at);
    }
    times(case, change, at);
    if change.on_reopen == Some(OnReopen::Restart) {
        case.resolution_warned = false; // D13: a restarted term is warned of again
    }
    if let Some(clock) = &change.clock {
        set_clock(case, clock);
    }
}

/// L15: resolved and closed instants by the phases, whatever the statuses are called.
fn times(case: &mut Case, change: &StatusChange, at: Instant) {
    let ends = matches!(change.phase, Phase::Resolved | Phase::Final);
    let ended = matches!(change.from_phase, Phase::Resolved | Phase::Final);
    if ends {
        case.first_resolved_at = case.first_resolved_at.or(Some(at));
        case.resolved_at = case.resolved_at.or(Some(at));
        stop_response(case, at);
        if !ended {
            // A resolution of its own: rated anew, asked anew (L13, N3).
            case.rated = false;
            case.asked_feedback = false;
        }
    } else if change.from_phase == Phase::Resolved {
        case.resolved_at = None;
    }
    if change.phase == Phase::Final {
        case.closed_at = Some(at);
        case.closing_reason.clone_from(&change.reason);
    }
}

/// The clock as an event left it; a deadline whose breach is known is not noticed again (D13).
fn set_clock(case: &mut Case, clock: &ResolutionClock) {
    case.resolution_due = clock.due;
    case.resolution_left = clock.left;
    if case.phase == Phase::Active && clock.left.is_none() {
        case.resolution_warn_at = clock.warn_at;
        case.resolution_breach_at = clock.due.filter(|due| case.resolution_breached != Some(*due));
    }
}

fn set_holder(case: &mut Case, assigned: &Assigned, at: Instant) {
    set_responded(case, assigned.answers, at);
    case.assignee.clone_from(&assigned.assignee);
    case.group.clone_from(&assigned.group);
    case.line = assigned.line;
    if let Some(retermed) = &assigned.retermed {
        reterm(case, retermed);
    }
}

fn reterm(case: &mut Case, retermed: &Retermed) {
    if retermed.calendar.is_some() {
        case.calendar.clone_from(&retermed.calendar);
        case.calendar_version = retermed.calendar_version;
    }
    case.resolution_term = retermed.resolution;
    case.resolution_warned = false;
    set_clock(case, &retermed.clock);
}

fn reclassify(case: &mut Case, to: &Reclassified) {
    let after = &to.after;
    case.subject.clone_from(&after.subject);
    case.service.clone_from(&after.service);
    case.agreement.clone_from(&after.agreement);
    case.category.clone_from(&after.category);
    case.process.clone_from(&after.process);
    case.group.clone_from(&after.group);
    case.line = after.line;
    case.calendar.clone_from(&to.terms.calendar);
    case.calendar_version = to.terms.calendar_version;
    case.resolution_term = to.terms.resolution;
    case.resolution_warned = false;
    set_clock(case, &to.terms.clock);
    if to.response_retermed {
        case.response_term = to.terms.response;
        case.response_due = to.terms.response_due;
        case.response_warn_at = to.terms.response_warn_at;
        case.response_breach_at = to.terms.response_due;
    }
}

fn edit(case: &mut Case, edited: &Edited) {
    for change in &edited.changes {
        let to = &change.to;
        match change.field {
            EditableField::Subject => case.subject = text(to).unwrap_or_default(),
            EditableField::Solution => case.solution = text(to),
            EditableField::Priority => case.priority = text(to).unwrap_or_default(),
            EditableField::PriorityRank => case.priority_rank = to.as_i64().unwrap_or_default(),
            EditableField::PriorityBy => {
                case.priority_by =
                    to.as_str().and_then(PriorityBy::parse).unwrap_or(PriorityBy::Default);
            }
            EditableField::Impact => case.impact = to.as_i64(),
            EditableField::Urgency => case.urgency = to.as_i64(),
            EditableField::Item => case.item = text(to),
            EditableField::Contact => case.contact = text(to),
            EditableField::Account => case.account = text(to),
            EditableField::Department => case.department = text(to),
            EditableField::Parent => case.parent = to.as_i64(),
            EditableField::Tags => {
                case.tags = to
                    .as_array()
                    .map(|tags| tags.iter().filter_map(text).collect())
                    .unwrap_or_default();
            }
        }
    }
    if let Some(retermed) = &edited.retermed {
        reterm(case, retermed);
    }
}

/// L18: the pointer, and what `unmerge` puts back.
fn merge(case: &mut Case, merged: &Merged) {
    match merged {
        Merged::Into { into, .. } => case.merged_into = Some(into.case),
        Merged::Out { before, .. } => {
            case.merged_into = None;
            case.closed_at = None;
            case.closing_reason = None;
            case.first_resolved_at = before.first_resolved_at;
            case.resolved_at = before.resolved_at;
            case.response_warn_at = before.response_warn_at;
            case.response_breach_at = before.response_breach_at;
            case.postponed_till = before.postponed_till;
            case.rated = before.rated;
            case.asked_feedback = before.asked_feedback;
            task::open_again(&mut case.tasks, &before.tasks);
        }
        Merged::From(_) | Merged::Left(_) | Merged::Split { .. } => {}
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(Into::into)
}

fn note_timed_step(case: &mut Case, system: &System, at: Instant) {
    match system {
        System::Warned { term: Which::Response, .. } => case.response_warn_at = None,
        System::Warned { term: Which::Resolution, .. } => {
            case.resolution_warn_at = None;
            case.resolution_warned = true;
        }
        System::Breached { term: Which::Response, .. } => case.response_breach_at = None,
        System::Breached { term: Which::Resolution, due } => {
            case.resolution_breach_at = None;
            case.resolution_breached = Some(*due);
        }
        System::Reminded { .. } => case.reminded_at = Some(at),
    }
}
