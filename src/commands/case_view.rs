//! From a case to its shape: what is shown beside the row, looked up as far as it is needed.

use crate::domain::status_keys;
use serde_json::{Value, json};

use crate::casework::cases::merge;
use crate::casework::people::names::NamesFor;
use crate::casework::{Desk, Outcome};
use crate::domain::actor::Actor;
use crate::domain::case::{Case, Phase};
use crate::domain::event::Event;
use crate::domain::lifecycle::{self, DecisionContext};
use crate::domain::policy::Service;
use crate::domain::rights::{self, Ability, Standing};
use crate::domain::watcher;
use crate::error::Result;
use crate::output::case::{CaseShape, Needs, OperationShape, Rejected};
use crate::store;

/// The shape of a case for this person.
///
/// # Errors
/// Storage trouble.
pub fn of(desk: &Desk, actor: &Actor, case: Case, needs: Needs) -> Result<CaseShape> {
    let db = &desk.db;
    let number = |id: Option<i64>| -> Result<Option<String>> {
        let Some(id) = id.filter(|_| needs.links) else { return Ok(None) };
        if actor.may(Ability::SeeInternal) {
            return store::cases::number_of(db, id);
        }
        // P2: a case that somebody may not see is not named to them either.
        let other = store::cases::by_id(db, id)?.filter(|other| rights::sees(actor, other));
        Ok(other.map(|other| other.number))
    };
    let mut status_label = case.status.clone();
    let mut allowed = Vec::new();
    if needs.label || needs.allowed {
        let policy = desk.policy()?;
        if let Some(status) = policy.status.iter().find(|status| status.key == case.status) {
            status_label.clone_from(&status.label);
        }
        if needs.allowed {
            let ctx = DecisionContext { actor, now: desk.now, policy, calendar: None, stops: &[] };
            allowed.extend(
                lifecycle::allowed_actions(&case, &ctx).into_iter().map(|verb| verb.as_str()),
            );
        }
    }
    let attachments = if needs.attachments {
        let kept = merge::attachments(desk, actor, &case)?;
        kept.into_iter().map(|kept| kept.attachment).collect()
    } else {
        Vec::new()
    };
    let articles = if needs.articles { articles(desk, actor, &case)? } else { Vec::new() };
    let Story { durations, rejected } =
        if needs.durations { story(desk, &case)? } else { Story::default() };
    let mut people = NamesFor::reader(desk, actor, &case);
    let mut watchers = Vec::new();
    for login in watcher::contacts(&case.watchers) {
        watchers.push(people.of(login)?);
    }
    // P2: which agents follow it is of staff only.
    if actor.may(Ability::SeeInternal) {
        watchers.extend(watcher::agents(&case.watchers).map(String::from));
    }
    let watched = rights::standing(actor, &case) == Some(Standing::Watcher);
    let known = !watched || people.knows_contact(&case)?;
    let names = if needs.names && known { names(desk, actor, &case)? } else { Vec::new() };
    Ok(CaseShape {
        now: desk.now,
        zone: desk.zone_of(actor)?,
        articles,
        durations,
        rejected,
        status_label,
        parent: number(case.parent)?,
        follow_up_of: number(case.follow_up_of)?,
        merged_into: number(case.merged_into)?,
        allowed,
        attachments,
        names,
        hit: None,
        messages: None,
        done: None,
        for_customer: !actor.may(Ability::SeeInternal),
        watched,
        watchers,
        case: if known { case } else { without_names(desk, actor, case)? },
    })
}

/// A case of another account, for who watches it: people are addresses, and what belongs to the
/// account is not said (M12).
fn without_names(desk: &Desk, actor: &Actor, case: Case) -> Result<Case> {
    let mut people = NamesFor::reader(desk, actor, &case);
    let mut shown = case.clone();
    for login in [&mut shown.contact, &mut shown.requested_by].into_iter().flatten() {
        *login = people.of(login)?;
    }
    shown.account = None;
    shown.department = None;
    shown.agreement = None;
    shown.item = None;
    Ok(shown)
}

/// The articles that helped, as far as the person may read them.
fn articles(desk: &Desk, actor: &Actor, case: &Case) -> Result<Vec<(String, String)>> {
    let all = store::articles::of_case(&desk.db, case.id)?.into_iter();
    let seen = all.filter(|article| article.is_seen_by(actor));
    Ok(seen.map(|article| (article.key(), article.draft.title)).collect())
}

/// What the journal of a case tells beside its row.
#[derive(Default)]
struct Story {
    durations: Vec<(String, i64)>,
    rejected: Vec<Rejected>,
}

/// How long the case has been in each status, the last one of a case that ended having no length;
/// and what was rejected, where it was opened again.
fn story(desk: &Desk, case: &Case) -> Result<Story> {
    let mut last = Rejected::default();
    let mut rejected = Vec::new();
    let mut all: Vec<(String, i64)> = Vec::new();
    let mut since = case.registered_at;
    let mut status = status_keys::NEW.to_string();
    let mut add = |status: &str, seconds: i64| match all.iter_mut().find(|(key, _)| key == status) {
        Some((_, sum)) => *sum += seconds,
        None => all.push((status.to_string(), seconds)),
    };
    for entry in store::journal::of_case(&desk.db, case.id)? {
        if !matches!(entry.kind.as_str(), "status" | "rate") {
            continue;
        }
        match store::journal::read(&entry)? {
            Event::Rate(rated) => last.rating = Some((rated.level, rated.text)),
            Event::Status(change) => {
                add(&change.from, entry.at.since(since));
                match (change.from_phase, change.phase) {
                    (_, Phase::Resolved) => {
                        last = Rejected { solution: change.solution.clone(), rating: None };
                    }
                    (Phase::Resolved, Phase::Active | Phase::Paused) => {
                        rejected.push(std::mem::take(&mut last));
                    }
                    _ => {}
                }
                (since, status) = (entry.at, change.to);
            }
            _ => {}
        }
    }
    if case.phase != Phase::Final {
        add(&status, desk.now.since(since).max(0));
    }
    rejected.retain(|it: &Rejected| it.solution.is_some() || it.rating.is_some());
    Ok(Story { durations: all, rejected })
}

/// The names behind the keys.
fn names(desk: &Desk, actor: &Actor, case: &Case) -> Result<Vec<(&'static str, String)>> {
    let db = &desk.db;
    let mut names = Vec::new();
    for (field, login) in
        [("contact.name", case.contact.as_deref()), ("assignee.name", case.assignee.as_deref())]
    {
        if let Some(login) = login
            && let Some(person) = store::people::by_login(db, login)?
        {
            // P2: how to reach staff is not for customers.
            let phones = person.phones.join(", ");
            if field == "contact.name" && !phones.is_empty() && actor.may(Ability::SeeInternal) {
                names.push(("contact.phone", phones));
            }
            names.push((field, person.name));
        }
    }
    if let Some(key) = case.account.as_deref()
        && let Some((account, _)) = store::people::account(db, key)?
    {
        names.push(("account.name", account.name));
    }
    if let Some(key) = case.group.as_deref()
        && let Some((group, _)) = store::people::group(db, key)?
    {
        names.push(("group.name", group.name));
    }
    if let Some(key) = case.service.as_deref()
        && let Some(kept) = store::policy::entry::<Service>(db, "service", key)?
    {
        names.push(("service.name", kept.entry.name));
    }
    Ok(names)
}

/// The shape of a case that was changed.
///
/// # Errors
/// Storage trouble.
pub fn changed_shape(
    desk: &Desk,
    actor: &Actor,
    outcome: &Outcome,
    needs: Needs,
    dry_run: bool,
) -> Result<CaseShape> {
    let mut shape = of(desk, actor, outcome.case.clone(), needs)?;
    shape.done = Some(OperationShape {
        operation: outcome.operation.filter(|_| !dry_run),
        request_id: desk.request_id.clone().filter(|_| !dry_run),
        changed: outcome.operation.is_some(),
        notices: notices(&shape, outcome),
        replayed: false,
        dry_run,
    });
    Ok(shape)
}

fn notices(shape: &CaseShape, outcome: &Outcome) -> Value {
    let told = outcome.told.iter().filter(|told| shape.sees(&told.recipients)).map(|told| {
        json!({
            "recipient": told.recipients.join(", "),
            "template": told.template,
            "state": told.state,
        })
    });
    Value::Array(told.collect())
}
