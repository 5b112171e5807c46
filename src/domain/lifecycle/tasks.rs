//! Tasks: the automatic one that follows what happens to a case (T1, T2), and those of people.

use crate::domain::action::TaskWish;
use crate::domain::case::{Case, Phase};
use crate::domain::event::{Event, Fact};
use crate::domain::refusal::Refusal;
use crate::domain::status_keys;
use crate::domain::task::{OwnTasks, Tasked};

use super::apply;
use super::context::DecisionContext;

/// What the events of an action bring about for the tasks of the case.
pub(super) fn follow(before: &Case, facts: &[Fact], ctx: &DecisionContext<'_>) -> Vec<Fact> {
    if !before.tasks.iter().any(|task| task.is_open()) && !wants_tasks(before, facts, ctx) {
        return Vec::new();
    }
    let mut after = before.clone();
    for fact in facts {
        apply(&mut after, &fact.event, ctx.now);
    }
    let moved = after.assignee != before.assignee || after.group != before.group;
    let escalated = facts.iter().any(|fact| matches!(fact.event, Event::Escalate(_)));
    let mut more = Vec::new();
    let merging = facts.iter().any(|fact| matches!(fact.event, Event::Merge(_)));
    let merged = merging && after.phase == Phase::Final;
    let canceled = merged || after.phase == Phase::Final && after.status == status_keys::CANCELED;
    let result = match after.phase {
        // L18: `unmerge` opens them again.
        Phase::Final if merged => Some("Merged"),
        _ if merging => None,
        Phase::Final if canceled => Some("Canceled"),
        Phase::Final | Phase::Resolved => Some("Solution found"),
        Phase::Paused => Some("Additional information required"),
        Phase::Active if moved => Some("Escalation required"),
        Phase::Active => None,
    };
    let mut has_automatic = false;
    for task in after.tasks.iter().filter(|task| task.is_open()) {
        let (task, result) = match (task.automatic, result) {
            (true, Some(result)) => (task.task, result),
            (false, Some(result)) if canceled => (task.task, result),
            (automatic, _) => {
                has_automatic |= automatic;
                continue;
            }
        };
        let result = Some(result.to_string());
        more.push(if canceled {
            fact(Tasked::Canceled { task, result })
        } else {
            fact(Tasked::Done { task, result })
        });
    }
    let called_for = moved || escalated || before.phase != Phase::Active;
    if called_for && !has_automatic {
        more.extend(own_task(&after, ctx));
    }
    more
}

/// The automatic task of a case that was filed with an agent on it (T1).
pub(super) fn of_new(case: &Case, ctx: &DecisionContext<'_>) -> Option<Fact> {
    own_task(case, ctx)
}

fn wants_tasks(before: &Case, facts: &[Fact], ctx: &DecisionContext<'_>) -> bool {
    let flagged = |category: &Option<String>| {
        ctx.policy.category.iter().any(|c| c.tasks && Some(&c.key) == category.as_ref())
    };
    flagged(&before.category)
        || facts.iter().any(|fact| match &fact.event {
            Event::Reclassify(to) => flagged(&to.after.category),
            _ => false,
        })
}

/// T1: for an active case of a flagged category, for its assignee.
fn own_task(case: &Case, ctx: &DecisionContext<'_>) -> Option<Fact> {
    let flagged =
        ctx.policy.category.iter().any(|c| c.tasks && Some(&c.key) == case.category.as_ref());
    let assignee = case.assignee.clone().filter(|_| flagged && case.phase == Phase::Active)?;
    Some(fact(Tasked::Opened {
        task: next(case),
        text: String::new(),
        assignee: Some(assignee),
        automatic: true,
    }))
}

fn next(case: &Case) -> i64 {
    case.tasks.iter().map(|task| task.task).max().unwrap_or(0) + 1
}

/// L10, L11: what becomes of the tasks that people added.
pub(super) fn settle(case: &Case, choice: OwnTasks) -> Vec<Fact> {
    let own = case.tasks.iter().filter(|task| task.is_open() && !task.automatic);
    let task = |n: i64| match choice {
        OwnTasks::Keep => None,
        OwnTasks::Complete => Some(fact(Tasked::Done { task: n, result: None })),
        OwnTasks::Cancel => Some(fact(Tasked::Canceled { task: n, result: None })),
    };
    own.filter_map(|own| task(own.task)).collect()
}

/// `task add`, `task done`.
pub(super) fn wish(case: &Case, wish: &TaskWish) -> Result<Vec<Fact>, Refusal> {
    match wish {
        TaskWish::Add { text, assignee } => Ok(vec![fact(Tasked::Opened {
            task: next(case),
            text: text.clone(),
            assignee: assignee.clone(),
            automatic: false,
        })]),
        TaskWish::Done { task, result } => {
            let name = format!("{}/{task}", case.number);
            let Some(found) = case.tasks.iter().find(|known| known.task == *task) else {
                return Err(Refusal::Unknown { what: "task", key: name });
            };
            if !found.is_open() {
                let what = format!("task {name} is already {}", found.state());
                return Err(Refusal::AlreadySo { what });
            }
            Ok(vec![fact(Tasked::Done { task: *task, result: result.clone() })])
        }
    }
}

fn fact(tasked: Tasked) -> Fact {
    Event::Task(tasked).into()
}
