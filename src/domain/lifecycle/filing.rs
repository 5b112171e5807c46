//! How a case begins (L4).

use crate::domain::action::{ActionKind, Filing};
use crate::domain::event::{Event, Fact};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Ability};
use crate::domain::status_keys;

use super::context::DecisionContext;
use super::{clock, steps};

/// One `filed` event, with the deadlines that the plan comes to.
pub(crate) fn file(filing: &Filing, ctx: &DecisionContext<'_>) -> Result<Fact, Refusal> {
    check_rights(filing, ctx)?;
    let mut filed = filing.filed.clone();
    if filed.contact.is_none() && filed.account.is_none() && !filed.internal {
        let why = "name a contact or an account: --contact LOGIN or --account KEY".into();
        return Err(Refusal::Missing { field: "contact", why });
    }
    if filed.subject.trim().is_empty() {
        let why = "give a subject: --subject TEXT, or a --service to make one from".into();
        return Err(Refusal::Missing { field: "subject", why });
    }
    let Some(status) = steps::find(status_keys::NEW, ctx.policy) else {
        return Err(Refusal::Unknown { what: "status", key: status_keys::NEW.into() });
    };
    filed.status = status.key.clone();
    filed.phase = steps::phase_of(status);
    filed.terms = clock::terms_from(&filing.plan, ctx.now, ctx);
    Ok(Event::Filed(Box::new(filed)).into())
}

/// P3: customers file for themselves, power users within their account, staff for anybody.
fn check_rights(filing: &Filing, ctx: &DecisionContext<'_>) -> Result<(), Refusal> {
    rights::require(ctx.actor, Ability::Case(ActionKind::New))?;
    if !filing.staff_fields.is_empty() {
        rights::require(ctx.actor, Ability::SteerWork)?;
    }
    if !ctx.actor.role.is_customer() {
        return Ok(());
    }
    let for_me = filing.filed.contact.as_deref() == Some(ctx.actor.login.as_str());
    let for_mine = ctx.actor.role == crate::domain::actor::Role::Power
        && ctx.actor.account.is_some()
        && ctx.actor.account == filing.filed.account;
    if for_me || for_mine {
        return Ok(());
    }
    Err(rights::refusal(ctx.actor, Ability::FileForOthers))
}
