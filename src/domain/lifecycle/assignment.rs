//! Who holds a case: take, assign, escalate, requeue, postpone (L5, L6, L19).

use crate::domain::action::Assignment;
use crate::domain::case::{Case, Phase};
use crate::domain::event::{Assigned, Event, Fact, Postponed, PreviousHolder};
use crate::domain::refusal::Refusal;
use crate::domain::status_keys;
use crate::domain::time::Instant;

use super::context::DecisionContext;
use super::{clock, steps};

/// L5: In progress, assignee = me, response met.
pub(crate) fn take(
    case: &Case,
    steal: bool,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let me = ctx.actor.login.as_str();
    let mine = case.assignee.as_deref() == Some(me);
    if let Some(by) = case.assignee.as_deref().filter(|_| !mine && !steal) {
        return Err(Refusal::Taken { number: case.number.clone(), by: by.into() });
    }
    let mut facts = Vec::new();
    if case.status == status_keys::IN_PROGRESS {
        if mine {
            let what = format!("case {} is already yours and in progress", case.number);
            return Err(Refusal::AlreadySo { what });
        }
        facts.push(Event::Assign(assignment_event(case, Some(me), ctx)).into());
    } else {
        let mut change = steps::step(case, status_keys::IN_PROGRESS, ctx)?;
        change.answers = change.answers || steps::answers_by_assignment(case, ctx);
        change.assignee = (!mine).then(|| me.into());
        facts.push(Event::Status(change).into());
    }
    if case.postponed_till.is_some() {
        facts.push(back());
    }
    Ok(facts)
}

fn assignment_event(case: &Case, to: Option<&str>, ctx: &DecisionContext<'_>) -> Assigned {
    Assigned {
        assignee: to.map(Into::into),
        group: case.group.clone(),
        line: case.line,
        from: holder(case),
        answers: to.is_some() && steps::answers_by_assignment(case, ctx),
        retermed: None,
        auto: None,
    }
}

fn holder(case: &Case) -> PreviousHolder {
    PreviousHolder { assignee: case.assignee.clone(), group: case.group.clone(), line: case.line }
}

/// L6: assignee and/or group, or nobody; a group without an assignee clears the assignee.
pub(crate) fn assign(
    case: &Case,
    to: &Assignment,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let (assignee, group, line) = after(case, to, None);
    held_by(case, to, assignee, group, line, ctx, Event::Assign)
}

/// L6: a support line above the present one, or the one that is named.
pub(crate) fn escalate(
    case: &Case,
    line: Option<i64>,
    to: &Assignment,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    if to.assignee.is_none() && to.group.is_none() {
        let why = "say who takes over: --to LOGIN or --group KEY".into();
        return Err(Refusal::Missing { field: "to", why });
    }
    let wanted = line_after(case, line, to);
    if !(1..=3).contains(&wanted) {
        return Err(Refusal::Invalid {
            field: "line",
            value: wanted.to_string(),
            why: "is not a support line; there are 1, 2 and 3".into(),
        });
    }
    let (assignee, group, line) = after(case, to, Some(wanted));
    held_by(case, to, assignee, group, line, ctx, Event::Escalate)
}

/// The support line of an escalation: the one that is named, that of a group further up, or the
/// next one.
pub fn line_after(case: &Case, line: Option<i64>, to: &Assignment) -> i64 {
    let present = case.line.unwrap_or(1);
    let of_group = to.group.as_ref().and_then(|group| group.as_ref()).map(|group| group.line);
    line.or(of_group.filter(|line| *line > present)).unwrap_or(present + 1)
}

type After = (Option<String>, Option<String>, Option<i64>);

fn after(case: &Case, to: &Assignment, line: Option<i64>) -> After {
    let group = match &to.group {
        None => case.group.clone(),
        Some(group) => group.as_ref().map(|g| g.key.clone()),
    };
    let assignee = match &to.assignee {
        Some(assignee) => assignee.clone(),
        None if matches!(to.group, Some(Some(_))) => None,
        None => case.assignee.clone(),
    };
    // A case's line is its group's until escalated (L6).
    let of_group = to.group.as_ref().and_then(|g| g.as_ref().map(|g| g.line));
    (assignee, group, line.or(of_group).or(case.line))
}

fn held_by(
    case: &Case,
    to: &Assignment,
    assignee: Option<String>,
    group: Option<String>,
    line: Option<i64>,
    ctx: &DecisionContext<'_>,
    event: fn(Assigned) -> Event,
) -> Result<Vec<Fact>, Refusal> {
    if assignee == case.assignee && group == case.group && line == case.line {
        let whom = assignee.as_deref().or(group.as_deref()).unwrap_or("nobody");
        let what = format!("case {} is already held by {whom}", case.number);
        return Err(Refusal::AlreadySo { what });
    }
    let first = assignee.is_some() && case.assignee.is_none();
    let retermed = to.plan.as_ref().and_then(|plan| clock::reterm(case, plan, ctx));
    let answers = first && steps::answers_by_assignment(case, ctx);
    let auto = to.auto;
    let assigned = Assigned { assignee, group, line, from: holder(case), answers, retermed, auto };
    Ok(vec![event(assigned).into()])
}

/// L19: back in the queue, with nobody on it.
pub(crate) fn requeue(case: &Case) -> Result<Vec<Fact>, Refusal> {
    if case.assignee.is_none() {
        let what = format!("case {} is already in the queue", case.number);
        return Err(Refusal::AlreadySo { what });
    }
    let assigned = Assigned {
        assignee: None,
        group: case.group.clone(),
        line: case.line,
        from: holder(case),
        answers: false,
        retermed: None,
        auto: None,
    };
    Ok(vec![Event::Assign(assigned).into()])
}

/// L19: hidden from the queue until then; the clocks go on.
pub(crate) fn postpone(
    case: &Case,
    till: Instant,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    debug_assert!(case.phase == Phase::Active);
    if till <= ctx.now {
        return Err(Refusal::NotFuture { till });
    }
    if case.postponed_till == Some(till) {
        let what = format!("case {} is already postponed till then", case.number);
        return Err(Refusal::AlreadySo { what });
    }
    Ok(vec![Event::Postpone(Postponed { till: Some(till) }).into()])
}

/// The case is back from being postponed (L19).
pub(crate) fn back() -> Fact {
    Event::Postpone(Postponed { till: None }).into()
}
