//! The lifecycle: `decide` says which events an action brings about, `apply` adds an event up.
//!
//! Both are pure. `decide` knows the policy, `apply` does not: a case can be replayed
//! from its journal alone. Called by `casework::act` only, and by the replay of `doctor`.

mod apply;
mod assignment;
mod clock;
mod context;
mod edit;
mod filing;
mod merge;
mod messages;
mod steps;
mod tasks;
mod timed;
mod watchers;

use crate::domain::status_keys;
pub use apply::{apply, case_from};
pub use assignment::line_after;
pub use context::DecisionContext;
pub use edit::{priority_after, priority_of, rank};
pub use steps::{open_steps, phase_of, usual_reason, way};
pub use watchers::refusal as watcher_refusal;

use super::action::{Action, ActionKind};
use super::actor::Actor;
use super::bounds;
use super::case::{Case, Phase};
use super::event::{Event, Fact, Merged};
use super::refusal::Refusal;
use super::rights::{self, Ability, Denied, Standing, Target};
use crate::domain::watcher;

/// Decides what an action comes to on a case that exists.
///
/// # Errors
/// A [`Refusal`], with nothing changed; [`Refusal::AlreadySo`] where there is nothing to do (L21).
pub fn decide(
    case: &Case,
    action: &Action,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let mut facts = in_time(case, action, ctx)?;
    facts.extend(tasks::follow(case, &facts, ctx));
    facts.extend(watchers::confirm_pending(case, &facts));
    Ok(facts)
}

/// The events of an action, after those of the sweep that it overtakes.
fn in_time(case: &Case, action: &Action, ctx: &DecisionContext<'_>) -> Result<Vec<Fact>, Refusal> {
    let facts = decide_action(case, action, ctx)?;
    let mut overtaken = timed::overtaken_alarms(case, &facts, ctx.now);
    if overtaken.is_empty() {
        return Ok(facts);
    }
    overtaken.extend(decide_action(&timed::with(case, &overtaken, ctx.now), action, ctx)?);
    Ok(overtaken)
}

fn decide_action(
    case: &Case,
    action: &Action,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let verb = action.verb();
    permit(ctx.actor, verb, case)?;
    if let Action::Close { rating: Some(_), .. } = action {
        steps::may_close_rated(case, ctx)?;
    }
    in_place(case, verb, action, ctx)?;
    bounds::of_action(action)?;
    match action {
        Action::File(_) => Ok(Vec::new()),
        Action::Take { steal } => assignment::take(case, *steal, ctx),
        Action::Assign(to) => assignment::assign(case, to, ctx),
        Action::Escalate { line, to } => assignment::escalate(case, *line, to, ctx),
        Action::Requeue => assignment::requeue(case),
        Action::Watch(who) => watchers::watch(case, who, ctx),
        Action::Unwatch(who) => watchers::unwatch(case, who, ctx),
        Action::Reply(reply) => messages::reply(case, reply, ctx),
        Action::Note { text, mentions, attachments } => {
            Ok(messages::note(text, mentions, attachments))
        }
        Action::Complain { text, channel, attachments } => {
            Ok(messages::complain(case, text, *channel, attachments))
        }
        Action::Call { text } => Ok(messages::call(case, text, ctx)),
        Action::Attach { attachments } => messages::attach(case, attachments, ctx),
        Action::Wait { reason, text } => steps::wait(case, reason.as_deref(), text.as_deref(), ctx),
        Action::Resolve { solution, with_parent, article, tasks } => {
            let mut facts = steps::resolve(case, solution.as_deref(), with_parent.as_deref(), ctx)?;
            facts.extend(article.iter().map(link_article));
            facts.extend(tasks::settle(case, *tasks));
            Ok(facts)
        }
        Action::Task(wish) => tasks::wish(case, wish),
        Action::Article(article) => Ok(vec![link_article(article)]),
        Action::Close { reason, rating, text, tasks } => {
            let mut facts = steps::close(case, reason.as_deref(), *rating, text.as_deref(), ctx)?;
            facts.extend(tasks::settle(case, *tasks));
            Ok(facts)
        }
        Action::Cancel { reason, text } => {
            steps::cancel(case, reason.as_deref(), text.as_deref(), ctx)
        }
        Action::Reopen { text } => steps::reopen(case, text.as_deref(), ctx),
        Action::Step { status, reason, text } => {
            steps::own(case, status, reason.as_deref(), text.as_deref(), ctx)
        }
        Action::Rate { level, text } => steps::rate(case, *level, text.as_deref(), ctx),
        Action::Edit(edit) => edit::edit(case, edit, ctx),
        Action::Reclassify(to) => edit::reclassify(case, to, ctx),
        Action::Postpone { till } => assignment::postpone(case, *till, ctx),
        Action::Merge { into, already } => merge::into(case, into, already.as_deref(), ctx),
        Action::Absorb(from) => merge::absorb(case, from),
        Action::Unmerge { out_of, before } => merge::out(case, out_of, before, ctx),
        Action::Release(left) => Ok(vec![Event::Merge(Merged::Left(left.clone())).into()]),
        Action::Split { into, message } => {
            let split = Merged::Split { into: into.clone(), message: *message };
            Ok(vec![Event::Merge(split).into()])
        }
        Action::Timed(timed) => timed::timed_step(case, *timed, ctx),
        Action::Mailed(notice) => Ok(vec![Event::Notice(notice.clone()).into()]),
    }
}

/// Decides how a new case begins (L4): one `filed` event.
///
/// # Errors
/// A [`Refusal`] where the actor may not file it so, or nobody it is for is named.
pub fn file(filing: &super::action::Filing, ctx: &DecisionContext<'_>) -> Result<Fact, Refusal> {
    filing::file(filing, ctx)
}

/// What a case that was just filed brings about besides (T1).
pub fn follow_filing(case: &Case, ctx: &DecisionContext<'_>) -> Option<Fact> {
    tasks::of_new(case, ctx)
}

/// K1.
fn link_article(article: &super::event::Linked) -> Fact {
    Event::Article(Box::new(article.clone())).into()
}

/// The verbs that would be possible now for this person: `allowed_actions` (feature 16).
pub fn allowed_actions(case: &Case, ctx: &DecisionContext<'_>) -> Vec<ActionKind> {
    ActionKind::ALL
        .iter()
        .copied()
        .filter(|verb| {
            !matches!(
                verb,
                ActionKind::New
                    | ActionKind::Show
                    | ActionKind::Sweep
                    | ActionKind::Status
                    | ActionKind::Article
            )
        })
        .filter(|verb| permit(ctx.actor, *verb, case).is_ok() && has_place(case, *verb, ctx))
        .collect()
}

/// The rights of P3 as a refusal.
fn permit(actor: &Actor, verb: ActionKind, case: &Case) -> Result<(), Refusal> {
    let number = || case.number.clone();
    match rights::authorize(actor, Ability::Case(verb), Target::Case(case)) {
        Ok(()) => {}
        Err(Denied::Invisible) => return Err(Refusal::Invisible { number: number() }),
        Err(Denied::NotPermitted) if rights::standing(actor, case) == Some(Standing::Watcher) => {
            return Err(watchers::refusal(&number()));
        }
        Err(Denied::NotPermitted) => return Err(rights::refusal(actor, Ability::Case(verb))),
    }
    // L13: a power user rates other people's cases only by closing them.
    if verb == ActionKind::Rate && actor.role.is_customer() && !rights::owns(actor, case) {
        return Err(Refusal::NotPermitted {
            what: format!("only the contact of case {} may rate it", number()),
            hint: Some(format!("close and rate it: `casebook close {} --rating N`", number())),
        });
    }
    Ok(())
}

/// Which verb has a place in which status (rule “Which verb in which status”).
fn in_place(
    case: &Case,
    verb: ActionKind,
    action: &Action,
    ctx: &DecisionContext<'_>,
) -> Result<(), Refusal> {
    let on_final = match action {
        Action::Edit(edit) => edit.is_tags_only(),
        // A customer's attachment is a message, which a final case no longer takes.
        Action::Attach { attachments } if !ctx.actor.role.is_customer() => {
            attachments.iter().all(|a| matches!(a, super::event::Attachment::Link { .. }))
        }
        _ => false,
    };
    if on_final || verb == ActionKind::Sweep || fits(case.phase, verb) {
        return Ok(());
    }
    let number = &case.number;
    let hint = match (case.phase, verb) {
        (Phase::Final, ActionKind::Close) if case.status == status_keys::CLOSED => {
            return Err(already(case, ctx));
        }
        (Phase::Final, ActionKind::Cancel) if case.status == status_keys::CANCELED => {
            return Err(already(case, ctx));
        }
        (Phase::Final, ActionKind::Reply | ActionKind::Reopen | ActionKind::Attach) => format!(
            "say what is wrong with `casebook complain {number}`, or file a new case with \
             `casebook new --follow-up {number}`"
        ),
        (Phase::Final, _) => {
            format!("a new case can follow it: `casebook new --follow-up {number}`")
        }
        (Phase::Resolved, _) => format!("reopen it first: `casebook reopen {number}`"),
        (_, ActionKind::Rate) => format!(
            "rating is possible once it is resolved; if something is wrong now: \
             `casebook complain {number}`"
        ),
        (_, ActionKind::Postpone) => format!("it must be active: `casebook take {number}`"),
        (_, ActionKind::Close) => format!("cancel it instead: `casebook cancel {number}`"),
        (_, _) => "the steps open from here: ".to_string() + &open_words(case, ctx),
    };
    let status = steps::label(&case.status, ctx.policy);
    Err(Refusal::NotInStatus { number: number.clone(), status, verb, hint })
}

/// L21: closing what is closed, canceling what is canceled.
fn already(case: &Case, ctx: &DecisionContext<'_>) -> Refusal {
    let status = steps::label(&case.status, ctx.policy);
    Refusal::AlreadySo { what: format!("case {} is already {status}", case.number) }
}

fn open_words(case: &Case, ctx: &DecisionContext<'_>) -> String {
    open_steps(case, ctx.policy).join(", ")
}

fn fits(phase: Phase, verb: ActionKind) -> bool {
    match phase {
        Phase::Active => !matches!(verb, ActionKind::Rate),
        Phase::Paused => !matches!(verb, ActionKind::Rate | ActionKind::Postpone),
        Phase::Resolved => !matches!(
            verb,
            ActionKind::Take | ActionKind::Wait | ActionKind::Postpone | ActionKind::Cancel
        ),
        Phase::Final => {
            let always = [
                ActionKind::Show,
                ActionKind::Note,
                ActionKind::Complain,
                ActionKind::Rate,
                ActionKind::New,
            ];
            always.contains(&verb)
                || matches!(verb, ActionKind::Article | ActionKind::Unmerge | ActionKind::Unwatch)
        }
    }
}

/// As `in_place`, and the step the verb leads to stands in the table.
fn has_place(case: &Case, verb: ActionKind, ctx: &DecisionContext<'_>) -> bool {
    let tags = verb == ActionKind::Edit && case.is_final();
    if !tags && !fits(case.phase, verb) {
        return false;
    }
    let leads_to = |status: &str| steps::may_step(case, status, ctx.policy);
    match verb {
        ActionKind::Take => {
            case.assignee.as_deref() != Some(ctx.actor.login.as_str())
                || leads_to(status_keys::IN_PROGRESS)
        }
        ActionKind::Wait => leads_to(status_keys::WAITING),
        ActionKind::Resolve => leads_to(status_keys::RESOLVED),
        ActionKind::Reopen => case.phase != Phase::Active && leads_to(status_keys::REOPENED),
        ActionKind::Cancel => leads_to(status_keys::CANCELED),
        // L11: customers close only what is resolved.
        ActionKind::Close => {
            leads_to(status_keys::CLOSED)
                && (ctx.actor.role.is_staff() || case.phase == Phase::Resolved)
        }
        ActionKind::Rate => {
            ctx.policy.evaluation.enabled && !case.rated && case.merged_into.is_none()
        }
        ActionKind::Reply if ctx.actor.role.is_customer() => steps::hears(case, ctx),
        ActionKind::Requeue => case.assignee.is_some(),
        ActionKind::Merge => !case.internal,
        ActionKind::Unmerge => case.merged_into.is_some(),
        ActionKind::Watch => {
            !rights::owns(ctx.actor, case) && !watcher::has(&case.watchers, &ctx.actor.login)
        }
        ActionKind::Unwatch => !watchers::removable(case, ctx.actor).is_empty(),
        _ => true,
    }
}
