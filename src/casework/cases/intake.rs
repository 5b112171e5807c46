//! A new case, looked up: contact, account, service, agreement, item, priority, group, terms.
//!
//! Turns what was asked for into a `Filing` that `lifecycle::file` can decide on without looking
//! anything up (L4, A1–A5, D6).

use crate::domain::action::Filing;
use crate::domain::actor::Actor;
use crate::domain::agreement::{self, Chosen};
use crate::domain::case::{Origin, PriorityBy};
use crate::domain::event::{AgreementBy, Attachment, Channel, Filed, GivenTerms};
use crate::domain::lifecycle;
use crate::domain::policy::{Agreement, Item, Service};
use crate::domain::rights::{self, Ability};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store;
use crate::store::people::Person;

mod values;

pub use crate::casework::cases::intake::values::{checked_subject, generated_subject, tags};
use crate::casework::cases::intake::values::{reference, subject};

use crate::casework::cases::entitlements;
use crate::casework::cases::entitlements::Agreements;
use crate::casework::cases::lookup;
use crate::casework::desk::open::Desk;
use crate::casework::people::terms;

/// What was asked for, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct NewCaseRequest {
    pub subject: Option<String>,
    pub text: String,
    pub reference: Option<String>,
    pub contact: Option<String>,
    pub account: Option<String>,
    pub service: Option<String>,
    pub category: Option<String>,
    pub impact: Option<i64>,
    pub urgency: Option<i64>,
    pub priority: Option<String>,
    pub agreement: Option<String>,
    pub item: Option<String>,
    pub assignee: Option<String>,
    pub group: Option<String>,
    pub origin: Option<Origin>,
    pub tags: Vec<String>,
    pub parent: Option<String>,
    pub follow_up: Option<String>,
    pub internal: bool,
    pub attachments: Vec<Attachment>,
    /// A tie of agreements is kept for later instead of refused (A1 by mail).
    pub tie_is_kept: bool,
    /// Staff chose the service: it need not be offered to the contact (A2).
    pub chosen_by_staff: bool,
    /// The desk itself says where it goes, and not whoever files it (M11).
    pub decided_by_desk: bool,
    pub route: Option<String>,
    pub mailbox: Option<String>,
}

/// What the intake found worth saying.
#[derive(Clone, Debug)]
pub struct Taken {
    pub filing: Filing,
    pub warnings: Vec<String>,
}

/// Whose case it would be, and what covers them: what the questions of `new` go by.
#[derive(Clone, Debug)]
pub struct Prospect {
    pub contact: Option<Person>,
    pub account: Option<String>,
    pub agreements: Agreements,
}

/// Looks up as much as is known before a service is chosen.
///
/// # Errors
/// Names that do not exist (3), values that are not accepted (6).
pub fn prospect(
    desk: &Desk,
    actor: &Actor,
    wanted: &NewCaseRequest,
    at: Instant,
) -> Result<Prospect> {
    check_rights(actor, wanted)?;
    let contact = who(desk, actor, wanted)?;
    let account = account(desk, wanted, contact.as_ref())?;
    let agreements = entitlements::agreements(desk, contact.as_ref(), account.as_deref(), at)?;
    Ok(Prospect { contact, account, agreements })
}

/// Looks everything up.
///
/// # Errors
/// Names that do not exist (3), values that are not accepted (6), a tie of agreements (6).
pub fn look_up(desk: &Desk, actor: &Actor, wanted: &NewCaseRequest, at: Instant) -> Result<Taken> {
    check_rights(actor, wanted)?;
    let policy = desk.policy()?;
    let mut warnings = Vec::new();
    let contact = who(desk, actor, wanted)?;
    let account = account(desk, wanted, contact.as_ref())?;
    let follow_up = wanted.follow_up.as_deref();
    let follow_up = follow_up.map(|text| lookup::case(desk, actor, text)).transpose()?;
    let on = entitlements::agreements(desk, contact.as_ref(), account.as_deref(), at)?;
    let (agreement, by, candidates) = agreement_of(desk, actor, wanted, &on)?;
    let applying: Vec<Agreement> = agreement.iter().cloned().collect();
    let key = wanted.service.as_deref();
    let chain = service(desk, actor, key, &applying, wanted.chosen_by_staff)?;
    let item = item(desk, actor, wanted, contact.as_ref(), account.as_deref(), &mut warnings)?;
    let category = category(desk, wanted, &chain)?;
    let (priority, priority_rank, priority_by) = priority(desk, wanted)?;
    let assigned = wanted.assignee.as_deref().filter(|login| *login != "none");
    let group = match wanted.group.as_deref().filter(|key| *key != "none") {
        Some(key) => Some(lookup::group(desk, key)?),
        None if wanted.group.is_some() => None,
        None => match agreement::group_of(&chain) {
            Some(key) => Some(lookup::group(desk, key)?),
            // N7: a case that is nobody's is not filed in silence.
            None if assigned.is_none() => {
                let key = policy.desk.default_group.as_deref();
                key.map(|key| lookup::group(desk, key)).transpose()?
            }
            None => None,
        },
    };
    let assignee = assigned;
    let assignee = assignee.map(|login| lookup::agent(desk, actor, login)).transpose()?;
    let parent = wanted.parent.as_deref();
    let parent = parent.map(|text| lookup::case(desk, actor, text)).transpose()?;
    let line = group.as_ref().map(|group| group.line.unwrap_or(1));
    let plan = terms::plan(desk, &chain, agreement.as_ref(), &priority, line)?;
    // L3: the category's process wins over the group's.
    let process = policy
        .category
        .iter()
        .find(|entry| Some(&entry.key) == category.as_ref())
        .and_then(|entry| entry.process.clone())
        .or_else(|| group.as_ref()?.process.clone());
    let origin = wanted.origin.unwrap_or(if actor.role.is_customer() {
        Origin::Portal
    } else {
        Origin::Cli
    });
    let filed = Filed {
        number: String::new(),
        reference: reference(desk, wanted)?,
        subject: subject(desk, wanted, &chain, category.as_deref())?,
        text: wanted.text.clone(),
        status: String::new(),
        phase: crate::domain::case::Phase::Active,
        channel: channel(origin),
        origin,
        category,
        process,
        priority,
        priority_rank,
        priority_by,
        impact: wanted.impact,
        urgency: wanted.urgency,
        contact: contact.as_ref().map(|contact| contact.login.clone()),
        account,
        department: contact.as_ref().and_then(|contact| contact.department.clone()),
        service: wanted.service.clone(),
        agreement: agreement.map(|agreement| agreement.key),
        agreement_by: by,
        agreement_candidates: candidates,
        item,
        assignee: assignee.map(|agent| agent.login),
        group: group.map(|group| group.key),
        line,
        tags: tags(&wanted.tags)?,
        parent: parent.map(|parent| parent.id),
        follow_up_of: follow_up.map(|case| case.id),
        internal: wanted.internal,
        requested_by: actor.login.clone(),
        language: contact.and_then(|contact| contact.language),
        route: wanted.route.clone(),
        mailbox: wanted.mailbox.clone(),
        split_from: None,
        terms: GivenTerms::default(),
        attachments: wanted.attachments.clone(),
        mail: None,
    };
    Ok(Taken { filing: Filing { filed, plan, staff_fields: staff_fields(wanted) }, warnings })
}

/// P3, before anything is looked up: what a flag of staff names, whether there is such a thing and
/// whose it is, is not for customers to learn.
fn check_rights(actor: &Actor, wanted: &NewCaseRequest) -> Result<()> {
    if let Some(key) = &wanted.account {
        rights::require(actor, Ability::FileForOthers)?;
        // Of accounts a power user knows their own.
        if !actor.may(Ability::SeeInternal) && actor.account.as_ref() != Some(key) {
            return Err(Error::not_found(format!("there is no account “{key}”")).field("account"));
        }
    }
    match staff_fields(wanted).first().filter(|_| actor.role.is_customer()) {
        None => Ok(()),
        Some(_) => Err(rights::refusal(actor, Ability::SteerWork).into()),
    }
}

/// The flags of P3 that only staff may give, as far as they were given.
fn staff_fields(wanted: &NewCaseRequest) -> Vec<&'static str> {
    if wanted.decided_by_desk {
        return Vec::new();
    }
    [
        ("--ref", wanted.reference.is_some()),
        ("--priority", wanted.priority.is_some()),
        ("--assignee", wanted.assignee.is_some()),
        ("--group", wanted.group.is_some()),
        ("--origin", wanted.origin.is_some()),
        ("--tag", !wanted.tags.is_empty()),
        ("--parent", wanted.parent.is_some()),
        ("--internal", wanted.internal),
    ]
    .into_iter()
    .filter_map(|(flag, given)| given.then_some(flag))
    .collect()
}

/// Whose case it is: named, or the customer who files it; a follow-up is for the same contact.
fn who(desk: &Desk, actor: &Actor, wanted: &NewCaseRequest) -> Result<Option<Person>> {
    match wanted.contact.as_deref() {
        Some("none") => Ok(None),
        Some(login)
            if actor.role == crate::domain::actor::Role::Customer
                && login != "@me"
                && login != actor.login =>
        {
            Err(rights::refusal(actor, Ability::FileForOthers).into())
        }
        Some(login) => {
            if actor.role.is_customer() && login != "@me" && login != actor.login {
                let named = store::people::by_login(&desk.db, login)?;
                let account = named.and_then(|person| person.account);
                // Whoever is of another account is not there, retired or not (P2).
                if account.is_none() || account != actor.account {
                    return Err(
                        Error::not_found(format!("there is no contact “{login}”")).field("contact")
                    );
                }
            }
            lookup::contact(desk, actor, login).map(Some)
        }
        None if actor.role.is_customer() => lookup::contact(desk, actor, "@me").map(Some),
        None => match wanted.follow_up.as_deref().filter(|_| wanted.account.is_none()) {
            Some(text) => {
                let before = lookup::case(desk, actor, text)?;
                let login = before.contact.as_deref();
                login.map(|login| lookup::contact(desk, actor, login)).transpose()
            }
            None => Ok(None),
        },
    }
}

/// L4: a contact fills its account; an account given with a contact of another one is an error.
fn account(
    desk: &Desk,
    wanted: &NewCaseRequest,
    contact: Option<&Person>,
) -> Result<Option<String>> {
    let of_contact = contact.and_then(|contact| contact.account.clone());
    let Some(key) = wanted.account.as_deref() else { return Ok(of_contact) };
    match store::people::account(&desk.db, key)? {
        Some((_, None)) => {}
        Some((_, Some(_))) => {
            return Err(Error::invalid("account", format!("the account {key} is retired")));
        }
        None => {
            let accounts = store::people::accounts(&desk.db, false)?;
            let keys = accounts.iter().map(|(account, _)| account.key.as_str());
            return Err(Error::unknown("account", key, keys).field("account"));
        }
    }
    match (contact, of_contact) {
        (Some(contact), Some(of)) if of != key => Err(Error::invalid(
            "account",
            format!("{} belongs to the account {of}, not to {key}", contact.login),
        )
        .hint(format!("leave --account out, or file for a contact of {key}"))),
        _ => Ok(Some(key.to_string())),
    }
}

/// A service and its parents; an unknown or retired one is refused with the nearest.
fn service(
    desk: &Desk,
    actor: &Actor,
    key: Option<&str>,
    applying: &[Agreement],
    chosen_by_staff: bool,
) -> Result<Vec<Service>> {
    let Some(key) = key else { return Ok(Vec::new()) };
    let kept = store::policy::entry::<Service>(&desk.db, "service", key)?;
    if kept.is_none_or(|kept| kept.retired_at.is_some()) {
        return Err(no_service(desk, actor, key, applying)?);
    }
    let chain = store::policy::service_chain(&desk.db, key)?;
    // A2, P2: for a customer a service that is not offered does not exist.
    if actor.role.is_customer()
        && !chosen_by_staff
        && !entitlements::service(desk, &chain, applying)?
    {
        return Err(no_service(desk, actor, key, applying)?);
    }
    Ok(chain)
}

type Agreed = (Option<Agreement>, Option<AgreementBy>, Vec<String>);

/// A1: by hand any that covers the case or the default, staff any in force; else chosen.
fn agreement_of(
    desk: &Desk,
    actor: &Actor,
    wanted: &NewCaseRequest,
    on: &Agreements,
) -> Result<Agreed> {
    if let Some(key) = wanted.agreement.as_deref() {
        let kept = store::policy::entry::<Agreement>(&desk.db, "agreement", key)?;
        let in_force = kept
            .filter(|kept| kept.retired_at.is_none() && agreement::in_force(&kept.entry, on.on));
        let of_desk = on.default.as_ref().is_some_and(|default| default.key == key);
        let covers = of_desk || on.covering.iter().any(|c| c.agreement.key == key);
        let Some(kept) = in_force.filter(|_| covers || actor.role.is_staff()) else {
            let known: Vec<&str> = on.covering.iter().map(|c| c.agreement.key.as_str()).collect();
            return Err(Error::unknown("agreement in force here", key, known).field("agreement"));
        };
        return Ok((Some(kept.entry), Some(AgreementBy::Hand), Vec::new()));
    }
    match on.choose() {
        Chosen::One(agreement, by) => Ok((Some(agreement), Some(by), Vec::new())),
        Chosen::None => Ok((None, None, Vec::new())),
        Chosen::Tie(keys) if wanted.tie_is_kept => Ok((None, None, keys)),
        Chosen::Tie(keys) => Err(Error::invalid(
            "agreement",
            format!("several agreements cover this case: {}", keys.join(", ")),
        )
        .code("agreement_tie")
        .hint(format!("choose one: --agreement {}", keys[0]))),
    }
}

/// No such service, or none for this person: the same answer, with those there are.
fn no_service(desk: &Desk, actor: &Actor, key: &str, applying: &[Agreement]) -> Result<Error> {
    if actor.role.is_staff() {
        let keys = store::policy::keys(&desk.db, "service")?;
        let unknown = Error::unknown("service", key, keys.iter().map(String::as_str));
        return Ok(unknown.field("service"));
    }
    let offered = entitlements::services(desk, applying)?;
    let keys: Vec<&str> = offered.iter().map(|service| service.key.as_str()).collect();
    let mut error = Error::unknown("service", key, keys.iter().copied()).field("service");
    error.message = format!("there is no service “{key}” for you");
    Ok(error.hint(if keys.is_empty() {
        "file without a service; staff will choose one".to_string()
    } else {
        format!("offered: {}", keys.join(", "))
    }))
}

/// A3: for a customer an item of others does not exist; staff may set it and are warned.
fn item(
    desk: &Desk,
    actor: &Actor,
    wanted: &NewCaseRequest,
    contact: Option<&Person>,
    account: Option<&str>,
    warnings: &mut Vec<String>,
) -> Result<Option<String>> {
    let Some(key) = wanted.item.as_deref().filter(|key| *key != "none") else { return Ok(None) };
    let ties = entitlements::items(desk, contact, account)?;
    let known = store::policy::entry::<Item>(&desk.db, "item", key)?
        .is_some_and(|kept| kept.retired_at.is_none());
    let tied = ties.iter().any(|tied| tied == key);
    if !known || !tied && actor.role.is_customer() {
        let keys =
            if actor.role.is_staff() { store::policy::keys(&desk.db, "item")? } else { ties };
        return Err(Error::unknown("item", key, keys.iter().map(String::as_str)).field("item"));
    }
    if !tied {
        warnings.push(format!("the item {key} is not tied to this contact or account"));
    }
    Ok(Some(key.to_string()))
}

/// The service decides; a category given by hand wins when the service has none (L4).
fn category(desk: &Desk, wanted: &NewCaseRequest, chain: &[Service]) -> Result<Option<String>> {
    let policy = desk.policy()?;
    let given = wanted.category.as_deref();
    if let Some(key) = given
        && !policy.category.iter().any(|category| category.key == key)
    {
        let keys = policy.category.iter().map(|category| category.key.as_str());
        return Err(Error::unknown("category", key, keys).field("category"));
    }
    let of_service = agreement::category_of(chain);
    Ok(Some(of_service.or(given).unwrap_or(&policy.desk.default_category).to_string()))
}

/// A4: by hand, else the matrix, else the default.
fn priority(desk: &Desk, wanted: &NewCaseRequest) -> Result<(String, i64, PriorityBy)> {
    let policy = desk.policy()?;
    let by_matrix = lifecycle::priority_of(wanted.impact, wanted.urgency, policy)?;
    let Some(key) = wanted.priority.as_deref() else { return Ok(by_matrix) };
    match lifecycle::rank(key, policy) {
        Ok(rank) => Ok((key.to_string(), rank, PriorityBy::Hand)),
        Err(_) => {
            let keys = policy.priority.iter().map(|priority| priority.key.as_str());
            Err(Error::unknown("priority", key, keys).field("priority"))
        }
    }
}

fn channel(origin: Origin) -> Channel {
    match origin {
        Origin::Phone => Channel::Phone,
        Origin::Email => Channel::Mail,
        Origin::Portal => Channel::Portal,
        Origin::Cli | Origin::Api => Channel::Cli,
    }
}
