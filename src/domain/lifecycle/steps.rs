//! Steps from one status to another: the table of L3, and the verbs that take them (L9–L13).

use crate::domain::action::ActionKind;
use crate::domain::actor::{Actor, Role};
use crate::domain::case::{Case, Phase};
use crate::domain::event::{Channel, Direction, Event, Fact, Message, Rated, StatusChange};
use crate::domain::policy::{FirstResponse, Level, Policy, StatusRule};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Ability};
use crate::domain::status_keys;

use super::clock;
use super::context::DecisionContext;

/// What a status is by its flags (L2); active where the policy does not know it.
pub fn phase_of(status: &StatusRule) -> Phase {
    if status.is_final {
        Phase::Final
    } else if status.resolved {
        Phase::Resolved
    } else if status.paused {
        Phase::Paused
    } else {
        Phase::Active
    }
}

/// The steps that the table leaves open from the case's status (L3), as keys.
pub fn open_steps(case: &Case, policy: &Policy) -> Vec<String> {
    table(case, policy).to_vec()
}

fn table<'p>(case: &Case, policy: &'p Policy) -> &'p [String] {
    next_of(case.process.as_deref(), &case.status, policy)
}

fn next_of<'p>(process: Option<&str>, status: &str, policy: &'p Policy) -> &'p [String] {
    // A status that a process does not name keeps the stock steps.
    let of_process = process
        .and_then(|key| policy.process.iter().find(|process| process.key == key))
        .and_then(|process| process.next.get(status));
    let of_status = || find(status, policy).map(|status| &status.next);
    of_process.or_else(of_status).map_or(&[], Vec::as_slice)
}

/// The way of a case from new to its end as its process has it (L3), or as the stock does: what
/// goes wrong or back is left out, but for the status it is in.
pub fn way(case: &Case, policy: &Policy) -> Vec<String> {
    let mut way = match case.process.as_deref() {
        None => [
            status_keys::NEW,
            status_keys::IN_PROGRESS,
            status_keys::WAITING,
            status_keys::RESOLVED,
            status_keys::CLOSED,
        ]
        .map(String::from)
        .to_vec(),
        Some(process) => forward(process, policy),
    };
    match case.status.as_str() {
        here if way.iter().any(|key| key == here) => {}
        status_keys::CANCELED => way = vec![status_keys::NEW.into(), status_keys::CANCELED.into()],
        status_keys::REOPENED if way.len() > 1 => way[1] = status_keys::REOPENED.into(),
        here => way.insert(way.len().min(2), here.into()),
    }
    way
}

/// From each status on to the next one in the order of the policy.
fn forward(process: &str, policy: &Policy) -> Vec<String> {
    let place = |key: &str| policy.status.iter().position(|status| status.key == key);
    let mut way = vec![status_keys::NEW.to_string()];
    while let Some(here) = way.last().filter(|key| find(key, policy).is_some_and(|it| !it.is_final))
    {
        let steps = next_of(Some(process), here, policy).iter();
        let on = steps.filter(|key| {
            !matches!(key.as_str(), status_keys::CANCELED | status_keys::REOPENED)
                && !way.contains(key)
        });
        let Some(next) = on.min_by_key(|key| (place(key) < place(here), place(key))) else { break };
        way.push(next.clone());
    }
    way
}

/// Whether the table has this step.
pub(super) fn may_step(case: &Case, to: &str, policy: &Policy) -> bool {
    table(case, policy).iter().any(|next| next == to)
}

pub(super) fn find<'p>(key: &str, policy: &'p Policy) -> Option<&'p StatusRule> {
    policy.status.iter().find(|status| status.key == key)
}

pub(super) fn label(key: &str, policy: &Policy) -> String {
    find(key, policy).map_or_else(|| key.to_string(), |status| status.label.clone())
}

/// Whether customers may write in this status (L1 `messages`).
pub(super) fn hears(case: &Case, ctx: &DecisionContext<'_>) -> bool {
    find(&case.status, ctx.policy)
        .and_then(|status| status.messages)
        .unwrap_or(case.phase != Phase::Final)
}

/// A step, checked against the table, with what it does to clock and response.
pub(super) fn step(
    case: &Case,
    to: &str,
    ctx: &DecisionContext<'_>,
) -> Result<StatusChange, Refusal> {
    let Some(target) = find(to, ctx.policy) else {
        return Err(Refusal::Unknown { what: "status", key: to.into() });
    };
    if case.status == to {
        let what = format!("case {} is already {}", case.number, target.label);
        return Err(Refusal::AlreadySo { what });
    }
    if !may_step(case, to, ctx.policy) {
        return Err(Refusal::NoSuchStep {
            number: case.number.clone(),
            from: label(&case.status, ctx.policy),
            to: target.label.clone(),
            open: open_steps(case, ctx.policy),
        });
    }
    let phase = phase_of(target);
    Ok(StatusChange {
        from: case.status.clone(),
        to: to.into(),
        from_phase: case.phase,
        phase,
        reason: None,
        solution: None,
        with_parent: None,
        answers: answers_by_step(case, ctx),
        assignee: None,
        clock: clock::on_step(case, phase, ctx),
        on_reopen: clock::on_reopen(case, phase, ctx),
    })
}

/// L15: a staff step out of New is a response; a customer's or the desk's own never is.
fn answers_by_step(case: &Case, ctx: &DecisionContext<'_>) -> bool {
    case.responded_at.is_none()
        && ctx.actor.role.is_staff()
        && case.status == status_keys::NEW
        && matches!(ctx.policy.desk.first_response, FirstResponse::Any | FirstResponse::Status)
}

/// L9.
pub(super) fn wait(
    case: &Case,
    reason: Option<&str>,
    text: Option<&str>,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let mut change = step(case, status_keys::WAITING, ctx)?;
    change.reason = paused_for(reason, ctx)?;
    Ok(with_message(case, text, change, ctx))
}

fn paused_for(reason: Option<&str>, ctx: &DecisionContext<'_>) -> Result<Option<String>, Refusal> {
    if reason.is_none() && ctx.policy.desk.require_wait_reason {
        let why = "say why the case waits: --reason TEXT".into();
        return Err(Refusal::Missing { field: "reason", why });
    }
    Ok(reason.map(|text| reason_label("wait", text, ctx.policy)))
}

/// L10.
pub(super) fn resolve(
    case: &Case,
    solution: Option<&str>,
    with_parent: Option<&str>,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let mut change = step(case, status_keys::RESOLVED, ctx)?;
    change.solution = solution.map(Into::into);
    change.with_parent = with_parent.map(Into::into);
    Ok(vec![Event::Status(change).into()])
}

/// P3: staff close with a rating only by right, whatever the case has come to.
pub(super) fn may_close_rated(_case: &Case, ctx: &DecisionContext<'_>) -> Result<(), Refusal> {
    rights::require(ctx.actor, Ability::Case(ActionKind::Rate))
}

/// L11: customers from Resolved only, staff from any status that is not final.
pub(super) fn close(
    case: &Case,
    reason: Option<&str>,
    rating: Option<i64>,
    text: Option<&str>,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    if ctx.actor.role.is_customer() && case.phase != Phase::Resolved {
        return Err(Refusal::NotInStatus {
            number: case.number.clone(),
            status: label(&case.status, ctx.policy),
            verb: ActionKind::Close,
            hint: format!("cancel it instead: `casebook cancel {}`", case.number),
        });
    }
    let mut change = step(case, status_keys::CLOSED, ctx)?;
    change.reason = ended_for("close", reason, &change.to, case, ctx);
    let Some(level) = rating else {
        return Ok(with_message(case, text, change, ctx));
    };
    let mut facts = Vec::new();
    match rated_already(case, level) {
        // The same rating again changes nothing; the closing goes on.
        Some(Refusal::AlreadySo { .. }) => {}
        Some(other) => return Err(other),
        None => facts.push(rating_facts(case, level, text, ctx)?.into()),
    }
    facts.push(Event::Status(change).into());
    Ok(facts)
}

/// L11: customers while it is not resolved, staff likewise with a reason of their own.
pub(super) fn cancel(
    case: &Case,
    reason: Option<&str>,
    text: Option<&str>,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let mut change = step(case, status_keys::CANCELED, ctx)?;
    change.reason = ended_for("cancel", reason, &change.to, case, ctx);
    Ok(with_message(case, text, change, ctx))
}

/// L12: a comment is required of customers; their reopening puts the case back in the queue.
pub(super) fn reopen(
    case: &Case,
    text: Option<&str>,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let change = reopen_facts(case, ctx.actor.role.is_customer(), ctx)?;
    if ctx.actor.role.is_customer() && text.is_none() {
        let why = "say what is still wrong: -m TEXT".into();
        return Err(Refusal::Missing { field: "message", why });
    }
    Ok(with_message(case, text, change, ctx))
}

/// A reopening; by a customer it clears the assignee and keeps the group (L8).
pub(super) fn reopen_facts(
    case: &Case,
    by_customer: bool,
    ctx: &DecisionContext<'_>,
) -> Result<StatusChange, Refusal> {
    let mut change = step(case, status_keys::REOPENED, ctx)?;
    let clears = by_customer && ctx.policy.desk.clear_assignee_on_reopen;
    if clears && case.assignee.is_some() {
        change.assignee = Some(String::new());
    }
    Ok(change)
}

/// A step into a status of the desk's own: paused like L9, resolved like L10, final like L11.
pub(super) fn own(
    case: &Case,
    to: &str,
    reason: Option<&str>,
    text: Option<&str>,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let mut change = step(case, to, ctx)?;
    match change.phase {
        Phase::Paused => change.reason = paused_for(reason, ctx)?,
        Phase::Final => {
            let verb = if to == status_keys::CANCELED { "cancel" } else { "close" };
            change.reason = ended_for(verb, reason, to, case, ctx);
        }
        Phase::Resolved => {
            change.solution = text.map(Into::into);
            return Ok(vec![Event::Status(change).into()]);
        }
        Phase::Active => {}
    }
    Ok(with_message(case, text, change, ctx))
}

/// L13: in Resolved the level's table decides the step; in a final status it is only stored.
pub(super) fn rate(
    case: &Case,
    level: i64,
    text: Option<&str>,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    if case.merged_into.is_some() {
        // L18: what ended in another case is rated there.
        return Err(Refusal::NotInStatus {
            number: case.number.clone(),
            status: "merged".into(),
            verb: ActionKind::Rate,
            hint: "the case that it was merged into is rated instead".into(),
        });
    }
    if let Some(refusal) = rated_already(case, level) {
        return Err(refusal);
    }
    let mut facts = vec![rating_facts(case, level, text, ctx)?.into()];
    if case.phase == Phase::Resolved {
        let to = level_of(level, ctx.policy)?.status.clone();
        // The rating is the customer's, whoever types it: it reopens like the customer.
        let mut change = match to.as_str() {
            status_keys::REOPENED => reopen_facts(case, true, ctx)?,
            other => step(case, other, ctx)?,
        };
        if change.phase == Phase::Final {
            change.reason = ended_for("close", None, &to, case, ctx);
        }
        facts.push(Event::Status(change).into());
    }
    Ok(facts)
}

fn rated_already(case: &Case, level: i64) -> Option<Refusal> {
    match case.rating {
        Some(given) if case.rated && given == level => {
            let what = format!("case {} is already rated {level}", case.number);
            Some(Refusal::AlreadySo { what })
        }
        Some(given) if case.rated => {
            Some(Refusal::Rated { number: case.number.clone(), level: given })
        }
        _ => None,
    }
}

fn rating_facts(
    case: &Case,
    level: i64,
    text: Option<&str>,
    ctx: &DecisionContext<'_>,
) -> Result<Event, Refusal> {
    if !ctx.policy.evaluation.enabled {
        return Err(Refusal::NoEvaluation);
    }
    let label = level_of(level, ctx.policy)?.label.clone();
    let for_contact = if ctx.actor.role.is_customer() { None } else { case.contact.clone() };
    Ok(Event::Rate(Rated { level, label, text: text.map(Into::into), for_contact }))
}

fn level_of(points: i64, policy: &Policy) -> Result<&Level, Refusal> {
    policy.level.iter().find(|level| level.points == points).ok_or_else(|| {
        let levels: Vec<String> =
            policy.level.iter().map(|l| format!("{} ({})", l.points, l.label)).collect();
        Refusal::Invalid {
            field: "level",
            value: points.to_string(),
            why: format!("is not on the scale: {}", levels.join(", ")),
        }
    })
}

/// The reason as the journal keeps it: a label of the policy, free text, or what it says by itself.
pub(super) fn ended_for(
    verb: &str,
    reason: Option<&str>,
    status: &str,
    case: &Case,
    ctx: &DecisionContext<'_>,
) -> Option<String> {
    let usual = || usual_reason(verb, status, case, ctx.actor, ctx.policy);
    let text = reason.map(Into::into).or_else(usual)?;
    Some(reason_label(verb, &text, ctx.policy))
}

/// Why a case ends where nobody says: what the policy has for the status, else who ended it
/// (rule “Staff's close”).
pub fn usual_reason(
    verb: &str,
    status: &str,
    case: &Case,
    actor: &Actor,
    policy: &Policy,
) -> Option<String> {
    if let Some(text) = find(status, policy).and_then(|status| status.closing_reason.clone()) {
        return Some(reason_label(verb, &text, policy));
    }
    let words = match (verb, actor.role) {
        (_, Role::System) => return None,
        ("cancel", role) if role.is_customer() => "Canceled by user",
        ("cancel", _) => "Canceled by staff",
        (_, role) if role.is_customer() => "Closed by user",
        _ if case.phase == Phase::Resolved => "Solved",
        _ => "Closed by staff",
    };
    // As the desk words it, where it has words of its own for one of these.
    Some(reason_label(verb, words, policy))
}

/// A reason named by key or label becomes its label; other text stays as given (L9–L11).
fn reason_label(verb: &str, text: &str, policy: &Policy) -> String {
    policy
        .reason
        .iter()
        .filter(|reason| reason.verbs.is_empty() || reason.verbs.iter().any(|v| v == verb))
        .find(|reason| reason.key == text || reason.label.eq_ignore_ascii_case(text))
        .map_or_else(|| text.to_string(), |reason| reason.label.clone())
}

/// The words that came with a step, as a message, and then the step.
fn with_message(
    case: &Case,
    text: Option<&str>,
    change: StatusChange,
    ctx: &DecisionContext<'_>,
) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(text) = text {
        let out = ctx.actor.role.is_staff() || ctx.actor.role == Role::System;
        let answers = !change.answers && answers_by_message(case, ctx);
        facts.push(
            Event::Message(Message {
                text: text.into(),
                channel: Channel::Portal,
                direction: if out { Direction::Out } else { Direction::In },
                answers,
                attachments: Vec::new(),
                mail: None,
                cc: Vec::new(),
                machine: false,
            })
            .into(),
        );
    }
    facts.push(Event::Status(change).into());
    facts
}

/// L15: the first public message of staff.
pub(super) fn answers_by_message(case: &Case, ctx: &DecisionContext<'_>) -> bool {
    case.responded_at.is_none()
        && ctx.actor.role.is_staff()
        && matches!(ctx.policy.desk.first_response, FirstResponse::Any | FirstResponse::Message)
}

/// L15, `first_response = "assignment"`: the first assignment to an agent.
pub(super) fn answers_by_assignment(case: &Case, ctx: &DecisionContext<'_>) -> bool {
    case.responded_at.is_none()
        && ctx.actor.role.is_staff()
        && ctx.policy.desk.first_response == FirstResponse::Assignment
}
