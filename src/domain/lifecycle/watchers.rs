//! Who follows a case (M12, rule “Watchers”).

use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::event::{Direction, Event, Fact};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Standing};
use crate::domain::watcher::{Watched, Watcher};

use super::context::DecisionContext;

/// These follow the case. Whether they are people of its account is for whoever looked them up.
pub(super) fn watch(
    case: &Case,
    who: &[Watcher],
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let others = who.iter().any(|it| it.login != ctx.actor.login);
    if others && rights::standing(ctx.actor, case) == Some(Standing::Watcher) {
        return Err(refusal(&case.number));
    }
    let mut facts = Vec::new();
    for watcher in who {
        if case.internal && !watcher.staff {
            return Err(Refusal::NotPermitted {
                what: format!("case {} is internal: no contact may watch it", case.number),
                hint: Some("leave it to staff: `--agent LOGIN`".into()),
            });
        }
        let is_contact = case.contact.as_ref() == Some(&watcher.login);
        let is_so = case
            .watchers
            .iter()
            .any(|it| it.login == watcher.login && (watcher.pending || !it.pending));
        if !is_contact && !is_so {
            facts.push(fact(watcher.clone(), false));
        }
    }
    if facts.is_empty() {
        let [one, ..] = who else { return Ok(facts) };
        let is =
            if case.contact.as_ref() == Some(&one.login) { "the contact of" } else { "watching" };
        return Err(Refusal::AlreadySo {
            what: format!("{} is already {is} case {}", one.login, case.number),
        });
    }
    Ok(facts)
}

/// These follow it no longer.
pub(super) fn unwatch(
    case: &Case,
    who: &[String],
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let removable = removable(case, ctx.actor);
    let mut facts = Vec::new();
    for login in who {
        let Some(watcher) = case.watchers.iter().find(|it| it.login == *login) else { continue };
        if !removable.contains(&login.as_str()) {
            return Err(Refusal::NotPermitted {
                what: format!("{login} watches case {}, and not because of you", case.number),
                hint: Some("its contact may end that, and staff".into()),
            });
        }
        facts.push(fact(watcher.clone(), true));
    }
    if facts.is_empty() {
        return Err(Refusal::AlreadySo {
            what: format!("{} does not watch case {}", who.join(", "), case.number),
        });
    }
    Ok(facts)
}

/// Whom this person may take off the case: themselves, whom they added; the contact and staff
/// everybody.
pub(super) fn removable<'a>(case: &'a Case, actor: &Actor) -> Vec<&'a str> {
    let all = actor.role.is_staff() || rights::owns(actor, case);
    let theirs = |it: &&Watcher| all || it.login == actor.login || it.by == actor.login;
    case.watchers.iter().filter(theirs).map(|it| it.login.as_str()).collect()
}

/// Whoever a mail without proof named becomes a watcher when staff answer.
pub(super) fn confirm_pending(case: &Case, facts: &[Fact]) -> Vec<Fact> {
    let answered = facts.iter().any(
        |fact| matches!(&fact.event, Event::Message(said) if said.direction == Direction::Out),
    );
    let pending = case.watchers.iter().filter(|it| answered && it.pending);
    pending.map(|it| fact(Watcher { pending: false, ..it.clone() }, false)).collect()
}

/// Who follows a case decides nothing of it.
pub fn refusal(number: &str) -> Refusal {
    Refusal::NotPermitted {
        what: format!("you watch case {number}: that is for its contact"),
        hint: Some(format!("write what you have to say: `casebook reply {number}`")),
    }
}

fn fact(watcher: Watcher, ended: bool) -> Fact {
    Event::Watch(Watched { watcher, ended }).into()
}
