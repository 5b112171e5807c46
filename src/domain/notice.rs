//! Who is to be told of what (N1–N3): from an operation and the desk's rules to announcements.
//!
//! Pure. Knows cases, facts and rules; nothing of addresses, words or the outbox. Who is a member
//! of a group, and who has been told already, is for `casework::announce`, its only caller.

use super::actor::Actor;
use super::case::{Case, Phase};
use super::event::{Direction, Event, Fact, StatusChange, System, Which};
use super::policy::{NoticeRule, Policy};
use super::term::Term;
use super::time::Instant;
use super::watcher;
use crate::domain::mail_state::OutboxState;
use crate::domain::notice_event::NoticeEvent;
use crate::domain::status_keys;

/// An operation, as far as notices look at it.
#[derive(Clone, Copy, Debug)]
pub struct Occasion<'a> {
    /// `None` for a case that was filed just now.
    pub before: Option<&'a Case>,
    pub after: &'a Case,
    pub facts: &'a [Fact],
    pub actor: &'a Actor,
    pub policy: &'a Policy,
}

/// Something that somebody is to be told.
#[derive(Clone, Debug, PartialEq)]
pub struct Announcement {
    /// The notice's event (C5).
    pub event: NoticeEvent,
    pub audience: Audience,
    /// The template's key, where a rule names another than the event's.
    pub template: Option<String>,
    /// How long it is to wait.
    pub delay: Option<Term>,
}

/// Whom an announcement is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The case's contact, by login.
    Contact(String),
    /// An agent, by login.
    Assignee(String),
    /// Every member of a group, in one mail.
    Group(String),
    /// The lead of a group.
    Lead(String),
    /// Whoever a note mentions, each in a mail of their own.
    Mentioned(Vec<String>),
    /// Every lead and admin, each in a mail of their own.
    Heads,
    /// Contacts who follow the case, each in a mail of their own (M12).
    Watchers(Vec<String>),
    /// Agents who follow it, each in a mail of their own.
    Watching(Vec<String>),
    /// Addresses that a reply names besides, each in a mail of its own.
    Copied(Vec<String>),
}

impl Audience {
    /// Whether it is outside the desk: customers, who see nothing of staff (P2).
    pub fn is_outside(&self) -> bool {
        matches!(self, Audience::Contact(_) | Audience::Watchers(_) | Audience::Copied(_))
    }

    /// Whether each of them gets a mail of their own.
    pub fn is_each(&self) -> bool {
        matches!(
            self,
            Audience::Mentioned(_)
                | Audience::Heads
                | Audience::Watchers(_)
                | Audience::Watching(_)
                | Audience::Copied(_)
        )
    }

    /// Whether they follow the case, or are written to besides: it is not theirs.
    pub fn is_beside(&self) -> bool {
        matches!(self, Audience::Watchers(_) | Audience::Watching(_) | Audience::Copied(_))
    }
}

/// A receiver as `[[notice]] to` names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum To {
    Contact,
    Watchers,
    Assignee,
    Group,
    Lead,
}

impl To {
    const ALL: [To; 5] = [To::Contact, To::Watchers, To::Assignee, To::Group, To::Lead];

    fn as_str(self) -> &'static str {
        match self {
            To::Contact => "contact",
            To::Watchers => "watchers",
            To::Assignee => "assignee",
            To::Group => "group",
            To::Lead => "lead",
        }
    }
}

/// Every event with the receivers it has without any rule, the most telling first: one operation
/// sends one person one mail, that of the first event that reaches them (N4).
///
/// `staff-reopened` comes before `assigned`: every reopening makes a case active, and "reopened"
/// says more than "it is yours".
const TELLING: &[(NoticeEvent, &[To])] = &[
    (NoticeEvent::Mention, &[]),
    (NoticeEvent::Registered, &[To::Contact]),
    (NoticeEvent::Closed, &[To::Contact, To::Watchers]),
    (NoticeEvent::Canceled, &[To::Contact, To::Watchers]),
    (NoticeEvent::Resolved, &[To::Contact, To::Watchers]),
    (NoticeEvent::Waiting, &[To::Contact]),
    (NoticeEvent::Reopened, &[To::Contact]),
    (NoticeEvent::Taken, &[To::Contact]),
    (NoticeEvent::Message, &[To::Contact, To::Watchers]),
    (NoticeEvent::Reminder, &[To::Contact]),
    (NoticeEvent::Undelivered, HOLDER),
    (NoticeEvent::Complaint, &[To::Assignee, To::Group, To::Lead]),
    (NoticeEvent::LowRating, HOLDER),
    (NoticeEvent::StaffReopened, HOLDER),
    (NoticeEvent::Assigned, HOLDER),
    (NoticeEvent::TakenOver, &[To::Assignee]),
    (NoticeEvent::Unattended, &[To::Lead]),
    (NoticeEvent::Breach, &[To::Assignee, To::Group, To::Lead]),
    (NoticeEvent::Warning, HOLDER),
    (NoticeEvent::CustomerMessage, HOLDER),
];

/// The assignee; the group where there is none.
const HOLDER: &[To] = &[To::Assignee, To::Group];

/// The announcements of an operation under the desk's rules, the most telling first.
pub fn notices(occasion: &Occasion<'_>, rules: &[NoticeRule]) -> Vec<Announcement> {
    announcements(occasion, &events(occasion), rules)
}

/// What there is to tell of an operation, the most telling first. Rules and receivers come after:
/// where this is empty, neither need be looked at.
pub fn events(occasion: &Occasion<'_>) -> Vec<NoticeEvent> {
    let mut found: Vec<NoticeEvent> = Vec::new();
    let merging = occasion.facts.iter().any(|fact| matches!(fact.event, Event::Merge(_)));
    for fact in occasion.facts {
        match &fact.event {
            // L18: a merged case ends without a word.
            Event::Status(_) if merging => {}
            event => of_fact(occasion, event, &mut found),
        }
    }
    if is_assigned(occasion) {
        found.push(NoticeEvent::Assigned);
    }
    if is_taken_over(occasion) {
        found.push(NoticeEvent::TakenOver);
    }
    TELLING.iter().map(|(event, _)| *event).filter(|event| found.contains(event)).collect()
}

fn of_fact(occasion: &Occasion<'_>, event: &Event, found: &mut Vec<NoticeEvent>) {
    let actor = occasion.actor;
    match event {
        Event::Filed(_) => found.push(NoticeEvent::Registered),
        // M7: what a machine wrote is told to staff alone.
        Event::Message(message) if message.machine => found.push(NoticeEvent::CustomerMessage),
        Event::Message(message) => message_notices(occasion, message.direction, found),
        // A customer's attachment is a message (L8); staff's is not.
        Event::Attach(attached) if attached.direction == Direction::In => {
            message_notices(occasion, Direction::In, found);
        }
        Event::Note(note) if !note.mentions.is_empty() => found.push(NoticeEvent::Mention),
        Event::Complaint(_) => found.push(NoticeEvent::Complaint),
        Event::Status(change) => step_notices(actor, change, found),
        // L5: taking over what is in progress already is told like any taking.
        Event::Assign(to)
            if occasion.after.status == status_keys::IN_PROGRESS
                && actor.role.is_staff()
                && to.assignee.as_ref() == Some(&actor.login)
                && to.from.assignee != to.assignee =>
        {
            found.push(NoticeEvent::Taken);
        }
        Event::Rate(rated) if matches!(rated.level, 1 | 2) => found.push(NoticeEvent::LowRating),
        Event::System(system) => found.extend(timed_notice(occasion.after, system)),
        // N4: the customer does not know; mail to staff is told of on the case only.
        Event::Notice(notice) if notice.to_contact && notice.state == OutboxState::Failed => {
            found.push(NoticeEvent::Undelivered);
        }
        _ => {}
    }
}

fn message_notices(occasion: &Occasion<'_>, direction: Direction, found: &mut Vec<NoticeEvent>) {
    match direction {
        Direction::Out => found.push(NoticeEvent::Message),
        Direction::In => {
            found.push(NoticeEvent::CustomerMessage);
            // N1, M12: the contact hears what others write on the case, and so do its watchers.
            let others = occasion.after.contact.as_ref() != Some(&occasion.actor.login);
            if others || !occasion.after.watchers.is_empty() {
                found.push(NoticeEvent::Message);
            }
        }
    }
}

/// A step; into a status of the desk's own like the stock one of its flags.
fn step_notices(actor: &Actor, change: &StatusChange, found: &mut Vec<NoticeEvent>) {
    match change.phase {
        Phase::Final if change.to == status_keys::CANCELED => found.push(NoticeEvent::Canceled),
        Phase::Final => found.push(NoticeEvent::Closed),
        Phase::Resolved => found.push(NoticeEvent::Resolved),
        Phase::Paused => found.push(NoticeEvent::Waiting),
        Phase::Active if change.to == status_keys::REOPENED => {
            found.push(NoticeEvent::StaffReopened);
            if actor.role.is_staff() {
                found.push(NoticeEvent::Reopened);
            }
        }
        Phase::Active if change.to == status_keys::IN_PROGRESS && actor.role.is_staff() => {
            found.push(NoticeEvent::Taken);
        }
        Phase::Active => {}
    }
}

/// Warnings and breaches are facts; they are told only while they still matter (D13).
fn timed_notice(case: &Case, system: &System) -> Option<NoticeEvent> {
    match system {
        // A warning that comes after the deadline says less than the breach.
        System::Warned { term, due } => {
            (matters(case, *term, *due) && case.updated_at < *due).then_some(NoticeEvent::Warning)
        }
        System::Breached { term, due } => matters(case, *term, *due).then_some(NoticeEvent::Breach),
        System::Reminded { of } if of == "waiting" => Some(NoticeEvent::Waiting),
        System::Reminded { .. } => Some(NoticeEvent::Reminder),
    }
}

fn matters(case: &Case, term: Which, due: Instant) -> bool {
    match term {
        Which::Response => {
            case.is_ongoing() && case.responded_at.is_none() && case.response_due == Some(due)
        }
        Which::Resolution => case.phase == Phase::Active && case.resolution_due == Some(due),
    }
}

/// N1: a case that somebody holds becomes active, or an active one gets a holder.
fn is_assigned(occasion: &Occasion<'_>) -> bool {
    let (before, after) = (occasion.before, occasion.after);
    if after.phase != Phase::Active || (after.assignee.is_none() && after.group.is_none()) {
        return false;
    }
    let Some(before) = before else { return true };
    let set = |was: &Option<String>, is: &Option<String>| is.is_some() && is != was;
    before.phase != Phase::Active
        || set(&before.assignee, &after.assignee)
        || set(&before.group, &after.group)
        || occasion.facts.iter().any(|fact| matches!(fact.event, Event::Escalate(_)))
}

/// Somebody took what a colleague held.
fn is_taken_over(occasion: &Occasion<'_>) -> bool {
    let Some(was) = occasion.before.and_then(|before| before.assignee.as_ref()) else {
        return false;
    };
    let is = occasion.after.assignee.as_ref();
    is != Some(was) && is == Some(&occasion.actor.login) && occasion.after.is_ongoing()
}

/// Whether an operation with these events calls for somebody of staff, and the case has nobody (N7).
pub fn calls_for_staff(occasion: &Occasion<'_>, events: &[NoticeEvent]) -> bool {
    const CALLS: [NoticeEvent; 5] = [
        NoticeEvent::Registered,
        NoticeEvent::CustomerMessage,
        NoticeEvent::StaffReopened,
        NoticeEvent::Assigned,
        NoticeEvent::Complaint,
    ];
    let case = occasion.after;
    case.phase == Phase::Active
        && case.assignee.is_none()
        && events.iter().any(|event| CALLS.contains(event))
}

/// The announcements of events that [`events`] found.
pub fn announcements(
    occasion: &Occasion<'_>,
    events: &[NoticeEvent],
    rules: &[NoticeRule],
) -> Vec<Announcement> {
    let mut all = Vec::new();
    for event in events {
        if *event == NoticeEvent::Mention {
            all.extend(mention_notice(occasion));
        }
        let stock = TELLING.iter().find(|(known, _)| known == event).map_or(HOLDER, |(_, to)| to);
        for to in To::ALL {
            let rule = rule_for(occasion.after, *event, to, rules);
            // N2: the desk's word first; what it says nothing of is as the stock has it.
            let on = rule.map_or(stock.contains(&to), |rule| rule.enabled.unwrap_or(true));
            let audience = if on { audience(occasion, *event, to, stock) } else { None };
            let following = if on { following(occasion, *event, to) } else { None };
            let copied = if to == To::Contact { addresses(occasion, *event) } else { None };
            all.extend([audience, following, copied].into_iter().flatten().map(|audience| {
                Announcement {
                    event: *event,
                    audience,
                    template: rule.and_then(|rule| rule.template.clone()),
                    delay: rule.and_then(|rule| rule.delay),
                }
            }));
        }
    }
    all
}

/// N2: the entry of the case's category before the one for all.
fn rule_for<'r>(
    case: &Case,
    event: NoticeEvent,
    to: To,
    rules: &'r [NoticeRule],
) -> Option<&'r NoticeRule> {
    let of = |category: Option<&str>| {
        rules.iter().find(|rule| {
            rule.event == event.as_str()
                && rule.to == to.as_str()
                && rule.category.as_deref() == category
        })
    };
    case.category.as_deref().and_then(|category| of(Some(category))).or_else(|| of(None))
}

fn mention_notice(occasion: &Occasion<'_>) -> Option<Announcement> {
    let mut logins: Vec<String> = Vec::new();
    for fact in occasion.facts {
        let Event::Note(note) = &fact.event else { continue };
        for login in &note.mentions {
            if *login != occasion.actor.login && !logins.contains(login) {
                logins.push(login.clone());
            }
        }
    }
    let audience = Audience::Mentioned(logins);
    (audience != Audience::Mentioned(Vec::new())).then_some(Announcement {
        event: NoticeEvent::Mention,
        audience,
        template: None,
        delay: None,
    })
}

fn audience(occasion: &Occasion<'_>, event: NoticeEvent, to: To, stock: &[To]) -> Option<Audience> {
    let case = occasion.after;
    match to {
        To::Contact => contact(occasion, event).map(Audience::Contact),
        To::Watchers => watchers(occasion, event).map(Audience::Watchers),
        To::Assignee => holder(occasion, event)
            .filter(|login| *login != occasion.actor.login)
            .map(Audience::Assignee),
        // In the stock the group stands in for an assignee; but a complaint is for both (L14).
        To::Group if event != NoticeEvent::Complaint && stock.contains(&To::Group) => {
            let held = holder(occasion, event).is_some();
            case.group.clone().filter(|_| !held).map(Audience::Group)
        }
        To::Group => case.group.clone().map(Audience::Group),
        To::Lead if event == NoticeEvent::Unattended => Some(Audience::Heads),
        To::Lead => case.group.clone().map(Audience::Lead),
    }
}

/// The contact, unless the case is internal, the event is not for contacts (P2), or it is what
/// the contact did; a receipt and the request for feedback are told anyway (N3).
fn contact(occasion: &Occasion<'_>, event: NoticeEvent) -> Option<String> {
    let case = occasion.after;
    let contact =
        case.contact.as_ref().filter(|_| !case.internal && event != NoticeEvent::Mention)?;
    let own = *contact == occasion.actor.login;
    let asks = matches!(event, NoticeEvent::Closed | NoticeEvent::Canceled)
        && wants_feedback(case, occasion.policy)
        && !case.asked_feedback;
    (!own || event == NoticeEvent::Registered || asks).then(|| contact.clone())
}

/// The contacts who follow the case: of public words and of its end, unless it is internal (P2).
fn watchers(occasion: &Occasion<'_>, event: NoticeEvent) -> Option<Vec<String>> {
    let case = occasion.after;
    let of_theirs = !case.internal && event != NoticeEvent::Mention;
    let all = watcher::contacts(&case.watchers).filter(|_| of_theirs);
    let logins: Vec<String> = all.map(String::from).collect();
    (!logins.is_empty()).then_some(logins)
}

/// Agents who follow the case get what its assignee gets.
fn following(occasion: &Occasion<'_>, event: NoticeEvent, to: To) -> Option<Audience> {
    let told = to == To::Assignee && event != NoticeEvent::TakenOver;
    let all = watcher::agents(&occasion.after.watchers).filter(|_| told);
    let logins: Vec<String> = all.map(String::from).collect();
    (!logins.is_empty()).then_some(Audience::Watching(logins))
}

/// Whom a reply of staff names besides (`reply --cc`).
fn addresses(occasion: &Occasion<'_>, event: NoticeEvent) -> Option<Audience> {
    let said = occasion.facts.iter().find_map(|fact| match &fact.event {
        Event::Message(said) if !said.cc.is_empty() => Some(said.cc.clone()),
        _ => None,
    });
    said.filter(|_| event == NoticeEvent::Message && !occasion.after.internal).map(Audience::Copied)
}

/// Whether a mail that ends the case, or reminds of its end, carries the scale (N1, S1).
pub fn wants_feedback(case: &Case, policy: &Policy) -> bool {
    policy.evaluation.enabled && !case.rated
}

/// Whose the case is. A step that cleared the assignee of a case without a group is told to whom
/// it was cleared from; a low rating always is, for it is their work that was rated.
fn holder(occasion: &Occasion<'_>, event: NoticeEvent) -> Option<String> {
    let after = occasion.after;
    let was = || occasion.before.and_then(|before| before.assignee.clone());
    if event == NoticeEvent::TakenOver {
        return was();
    }
    if event == NoticeEvent::LowRating {
        return was().or_else(|| after.assignee.clone());
    }
    after.assignee.clone().or_else(|| was().filter(|_| after.group.is_none()))
}

#[cfg(test)]
mod tests;
