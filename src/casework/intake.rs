//! A new case, looked up: contact, account, service, agreement, item, priority, group, terms.
//!
//! Turns what was asked for into a `Filing` that `lifecycle::file` can decide on without looking
//! anything up (L4, A1–A5, D6).

use crate::domain::action::Filing;
use crate::domain::actor::Actor;
use crate::domain::agreement::{self, Chosen, TermPlan, TermSource};
use crate::domain::case::{Origin, PriorityBy};
use crate::domain::event::{AgreementBy, Attachment, Channel, Filed, Given};
use crate::domain::lifecycle;
use crate::domain::policy::{Agreement, Item, Service};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store;
use crate::store::people::Person;
use crate::store::policy::Parties;

use super::{Desk, locate};

/// What was asked for, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
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
}

/// What the intake found worth saying.
#[derive(Clone, Debug)]
pub struct Taken {
    pub filing: Filing,
    pub warnings: Vec<String>,
}

/// The longest subject, in characters.
const MOST_SUBJECT: usize = 250;

/// Looks everything up.
///
/// # Errors
/// Names that do not exist (3), values that are not accepted (6), a tie of agreements (6).
pub fn look_up(desk: &Desk, actor: &Actor, wanted: &Wanted, at: Instant) -> Result<Taken> {
    let policy = desk.policy()?;
    let mut warnings = Vec::new();
    let contact = who(desk, actor, wanted)?;
    let account = account(desk, actor, wanted, contact.as_ref())?;
    let follow_up = wanted.follow_up.as_deref();
    let follow_up = follow_up.map(|text| locate::case(desk, actor, text)).transpose()?;
    let chain = service(desk, wanted.service.as_deref())?;
    let (agreement, by, candidates) =
        agreement_of(desk, actor, wanted, contact.as_ref(), account.as_deref(), at)?;
    offered(desk, actor, &chain, agreement.as_ref(), contact.as_ref(), account.as_deref())?;
    let item = item(desk, actor, wanted, contact.as_ref(), account.as_deref(), &mut warnings)?;
    let category = category(desk, wanted, &chain)?;
    let (priority, priority_rank, priority_by) = priority(desk, wanted)?;
    let group = match wanted.group.as_deref().filter(|key| *key != "none") {
        Some(key) => Some(locate::group(desk, key)?),
        None if wanted.group.is_some() => None,
        None => match agreement::group_of(&chain) {
            Some(key) => Some(locate::group(desk, key)?),
            None => None,
        },
    };
    let assignee = wanted.assignee.as_deref().filter(|login| *login != "none");
    let assignee = assignee.map(|login| locate::agent(desk, actor, login)).transpose()?;
    let parent = wanted.parent.as_deref();
    let parent = parent.map(|text| locate::case(desk, actor, text)).transpose()?;
    let line = group.as_ref().map(|group| group.line.unwrap_or(1));
    let plan = plan(desk, &chain, agreement.as_ref(), &priority, line)?;
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
        terms: Given::default(),
        attachments: wanted.attachments.clone(),
    };
    Ok(Taken { filing: Filing { filed, plan, staff_fields: staff_fields(wanted) }, warnings })
}

/// The flags of P3 that only staff may give, as far as they were given.
fn staff_fields(wanted: &Wanted) -> Vec<&'static str> {
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
fn who(desk: &Desk, actor: &Actor, wanted: &Wanted) -> Result<Option<Person>> {
    match wanted.contact.as_deref() {
        Some("none") => Ok(None),
        Some(login)
            if actor.role == crate::domain::actor::Role::Customer
                && login != "@me"
                && login != actor.login =>
        {
            Err(Error::not_permitted("not permitted: a case for somebody else")
                .hint("leave --contact out: the case is yours"))
        }
        Some(login) => {
            let contact = locate::contact(desk, actor, login)?;
            let mine = contact.login == actor.login
                || actor.account.is_some() && actor.account == contact.account;
            if actor.role.is_customer() && !mine {
                return Err(
                    Error::not_found(format!("there is no contact “{login}”")).field("contact")
                );
            }
            Ok(Some(contact))
        }
        None if actor.role.is_customer() => locate::contact(desk, actor, "@me").map(Some),
        None => match wanted.follow_up.as_deref().filter(|_| wanted.account.is_none()) {
            Some(text) => {
                let before = locate::case(desk, actor, text)?;
                let login = before.contact.as_deref();
                login.map(|login| locate::contact(desk, actor, login)).transpose()
            }
            None => Ok(None),
        },
    }
}

/// L4: a contact fills its account; an account given with a contact of another one is an error.
fn account(
    desk: &Desk,
    actor: &Actor,
    wanted: &Wanted,
    contact: Option<&Person>,
) -> Result<Option<String>> {
    let of_contact = contact.and_then(|contact| contact.account.clone());
    let Some(key) = wanted.account.as_deref() else { return Ok(of_contact) };
    if actor.role.is_customer() && actor.account.as_deref() != Some(key) {
        return Err(Error::not_found(format!("there is no account “{key}”")).field("account"));
    }
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
fn service(desk: &Desk, key: Option<&str>) -> Result<Vec<Service>> {
    let Some(key) = key else { return Ok(Vec::new()) };
    let kept = store::policy::entry::<Service>(&desk.db, "service", key)?;
    if kept.is_none_or(|kept| kept.retired_at.is_some()) {
        let keys = store::policy::keys(&desk.db, "service")?;
        return Err(
            Error::unknown("service", key, keys.iter().map(String::as_str)).field("service")
        );
    }
    store::policy::service_chain(&desk.db, key)
}

type Agreed = (Option<Agreement>, Option<AgreementBy>, Vec<String>);

/// A1: by hand any that covers the case or the default, staff any in force; else chosen.
fn agreement_of(
    desk: &Desk,
    actor: &Actor,
    wanted: &Wanted,
    contact: Option<&Person>,
    account: Option<&str>,
    at: Instant,
) -> Result<Agreed> {
    let on = at.utc().with_timezone(&desk.zone()?).date_naive();
    let parties = Parties {
        contact: contact.map(|c| c.login.as_str()),
        department: contact.and_then(|c| c.department.as_deref()),
        account: contact.and_then(|c| c.account.as_deref()),
        case_account: account,
    };
    let default_key = desk.policy()?.desk.default_agreement.as_deref();
    let covering = store::policy::covering(&desk.db, parties)?;
    if let Some(key) = wanted.agreement.as_deref() {
        let kept = store::policy::entry::<Agreement>(&desk.db, "agreement", key)?;
        let in_force =
            kept.filter(|kept| kept.retired_at.is_none() && agreement::in_force(&kept.entry, on));
        let covers = covering.iter().any(|c| c.agreement.key == key) || default_key == Some(key);
        let Some(kept) = in_force.filter(|_| covers || actor.role.is_staff()) else {
            let known: Vec<&str> = covering.iter().map(|c| c.agreement.key.as_str()).collect();
            return Err(Error::unknown("agreement in force here", key, known).field("agreement"));
        };
        return Ok((Some(kept.entry), Some(AgreementBy::Hand), Vec::new()));
    }
    let default = match default_key {
        Some(key) => store::policy::entry::<Agreement>(&desk.db, "agreement", key)?
            .filter(|kept| kept.retired_at.is_none())
            .map(|kept| kept.entry),
        None => None,
    };
    match agreement::choose(&covering, default.as_ref(), on) {
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

/// A2: for a customer another service is refused, and the offered ones are named.
fn offered(
    desk: &Desk,
    actor: &Actor,
    chain: &[Service],
    agreement: Option<&Agreement>,
    contact: Option<&Person>,
    account: Option<&str>,
) -> Result<()> {
    let Some(service) = chain.first() else { return Ok(()) };
    if actor.role.is_staff() || offers(desk, chain, agreement)? {
        return Ok(());
    }
    let _ = (contact, account);
    let mut keys = Vec::new();
    for key in store::policy::keys(&desk.db, "service")? {
        if offers(desk, &store::policy::service_chain(&desk.db, &key)?, agreement)? {
            keys.push(key);
        }
    }
    let error = Error::not_found(format!("the service “{}” is not offered to you", service.key));
    Err(error.field("service").hint(if keys.is_empty() {
        "file without a service; staff will choose one".to_string()
    } else {
        format!("offered: {}", keys.join(", "))
    }))
}

/// All public services where the desk has no agreements; else those of the one that applies.
fn offers(desk: &Desk, chain: &[Service], agreement: Option<&Agreement>) -> Result<bool> {
    match agreement {
        Some(agreement) => Ok(agreement::offers(agreement, chain)),
        None => Ok(agreement::is_public(chain) && !store::policy::has_agreements(&desk.db)?),
    }
}

/// A3: for a customer an item of others does not exist; staff may set it and are warned.
fn item(
    desk: &Desk,
    actor: &Actor,
    wanted: &Wanted,
    contact: Option<&Person>,
    account: Option<&str>,
    warnings: &mut Vec<String>,
) -> Result<Option<String>> {
    let Some(key) = wanted.item.as_deref().filter(|key| *key != "none") else { return Ok(None) };
    let ties = item_ties(desk, contact, account)?;
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

/// The items tied to the contact, the contact's department, or the case's account (A3).
///
/// # Errors
/// Storage trouble.
pub fn item_ties(
    desk: &Desk,
    contact: Option<&Person>,
    account: Option<&str>,
) -> Result<Vec<String>> {
    let mut keys = Vec::new();
    for (kind, party) in [
        ("contact", contact.map(|c| c.login.as_str())),
        ("department", contact.and_then(|c| c.department.as_deref())),
        ("account", account),
    ] {
        if let Some(party) = party {
            keys.extend(store::policy::covered(&desk.db, "item", kind, party)?);
        }
    }
    keys.sort_unstable();
    keys.dedup();
    Ok(keys)
}

/// The service decides; a category given by hand wins when the service has none (L4).
fn category(desk: &Desk, wanted: &Wanted, chain: &[Service]) -> Result<Option<String>> {
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
fn priority(desk: &Desk, wanted: &Wanted) -> Result<(String, i64, PriorityBy)> {
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

/// The terms of D6 with the version of their calendar (D11).
///
/// # Errors
/// A calendar that the desk does not have, storage trouble.
pub fn plan(
    desk: &Desk,
    chain: &[Service],
    agreement: Option<&Agreement>,
    priority: &str,
    line: Option<i64>,
) -> Result<TermPlan> {
    let source = TermSource { chain, agreement, priority, line };
    let mut plan = agreement::plan(desk.policy()?, source);
    if plan.response.is_none() && plan.resolution.is_none() {
        return Ok(TermPlan::default());
    }
    if let Some(key) = &plan.calendar {
        plan.calendar_version = Some(desk.calendar(key)?.1);
    }
    Ok(plan)
}

/// L4: given, or made as "<category>: <service>".
fn subject(
    desk: &Desk,
    wanted: &Wanted,
    chain: &[Service],
    category: Option<&str>,
) -> Result<String> {
    let given = wanted.subject.as_deref().map(str::trim).filter(|subject| !subject.is_empty());
    if let Some(subject) = given {
        return checked_subject(subject);
    }
    let Some(service) = chain.first() else { return Ok(String::new()) };
    generated_subject(desk, service, category)
}

/// The subject made from category and service (L4, L17).
///
/// # Errors
/// Storage trouble.
pub fn generated_subject(desk: &Desk, service: &Service, category: Option<&str>) -> Result<String> {
    let policy = desk.policy()?;
    let label = policy
        .category
        .iter()
        .find(|entry| Some(entry.key.as_str()) == category)
        .map_or("", |entry| entry.label.as_str());
    Ok(format!("{label}: {}", service.name))
}

/// A subject of one line and a length that a list can show.
///
/// # Errors
/// One that is longer or has line breaks (6).
pub fn checked_subject(subject: &str) -> Result<String> {
    let subject = subject.trim();
    if subject.chars().count() > MOST_SUBJECT {
        return Err(Error::invalid(
            "subject",
            format!(
                "the subject has {} characters; the most is {MOST_SUBJECT}",
                subject.chars().count()
            ),
        )
        .hint("put the rest into the description: -m TEXT or -F FILE"));
    }
    if subject.contains(['\n', '\r', '\0']) {
        return Err(Error::invalid("subject", "the subject has a line break or a NUL in it")
            .hint("one line; put the rest into the description: -m TEXT"));
    }
    Ok(subject.to_string())
}

/// `ref` is unique, one word.
fn reference(desk: &Desk, wanted: &Wanted) -> Result<Option<String>> {
    let Some(text) = wanted.reference.as_deref() else { return Ok(None) };
    if text.is_empty() || text.len() > 100 || text.contains(char::is_whitespace) {
        return Err(Error::invalid("ref", "a reference is one word of at most 100 characters"));
    }
    if let Some(id) = store::cases::id_of_ref(&desk.db, text)? {
        let number = store::cases::number_of(&desk.db, id)?.unwrap_or_default();
        return Err(Error::conflict(format!("the reference {text} belongs to case {number}"))
            .code("ref_taken")
            .field("ref")
            .about(&number));
    }
    Ok(Some(text.to_string()))
}

/// Tags are words.
///
/// # Errors
/// One with blanks, commas or control characters, or too long (6).
pub fn tags(given: &[String]) -> Result<Vec<String>> {
    let mut tags: Vec<String> = Vec::new();
    for tag in given {
        let bad = |c: char| c.is_whitespace() || c.is_control() || c == ',';
        if tag.is_empty() || tag.chars().count() > 50 || tag.contains(bad) {
            return Err(Error::invalid("tag", format!("“{tag}” is no tag"))
                .hint("a tag is one word without commas, at most 50 characters"));
        }
        if !tags.contains(tag) {
            tags.push(tag.clone());
        }
    }
    Ok(tags)
}

fn channel(origin: Origin) -> Channel {
    match origin {
        Origin::Phone => Channel::Phone,
        Origin::Email => Channel::Mail,
        Origin::Portal => Channel::Portal,
        Origin::Cli | Origin::Api => Channel::Cli,
    }
}
