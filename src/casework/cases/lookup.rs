//! From what people type to what the desk has: cases, people, groups, services.
//!
//! Everything a caller may not see is answered as if it did not exist (P2).

use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::number_format::Mask;
use crate::domain::policy::{DeskPolicy, Group};
use crate::domain::reference::{CaseReference, ReferenceError, Selector};
use crate::domain::rights;
use crate::error::{Error, Result};
use crate::store;
use crate::store::people::Person;

use crate::casework::desk::open::Desk;

/// The mask of case numbers.
///
/// # Errors
/// Never for an applied policy: the mask was checked.
pub fn mask(switches: &DeskPolicy) -> Result<Mask> {
    Mask::parse(&switches.number_mask)
        .map_err(|why| Error::damaged(format!("the number mask of the desk: {why}")))
}

/// The case that one reference means, as far as the person sees it; merged ones lead on.
///
/// # Errors
/// No such case, or none for this person (3); no reference at all (2).
pub fn case(desk: &Desk, actor: &Actor, text: &str) -> Result<Case> {
    let reference =
        CaseReference::parse(text, &mask(desk.switches()?)?).map_err(reference_error)?;
    let none = || {
        Error::not_found(format!("there is no case {}", text.trim()))
            .hint("see yours with `casebook list --status all`")
            .about(text.trim())
    };
    let id = id_of(desk, &reference)?.ok_or_else(none)?;
    let named = store::cases::by_id(&desk.db, id)?.filter(|case| rights::sees(actor, case));
    let mut case = named.ok_or_else(none)?;
    while let Some(into) = case.merged_into {
        let next = store::cases::by_id(&desk.db, into)?;
        match next.filter(|next| rights::sees(actor, next)) {
            Some(next) => case = next,
            // What went into somebody else's stays as it ended, for whom it was (L18).
            None => break,
        }
    }
    Ok(case)
}

/// The very case that a reference means, merged or not (`unmerge`).
///
/// # Errors
/// As `case`.
pub fn itself(desk: &Desk, actor: &Actor, text: &str) -> Result<Case> {
    let at_the_end = case(desk, actor, text)?;
    let reference =
        CaseReference::parse(text, &mask(desk.switches()?)?).map_err(reference_error)?;
    let named = match id_of(desk, &reference)? {
        Some(id) => store::cases::by_id(&desk.db, id)?,
        None => None,
    };
    Ok(named.filter(|case| rights::sees(actor, case)).unwrap_or(at_the_end))
}

fn id_of(desk: &Desk, reference: &CaseReference) -> Result<Option<i64>> {
    match reference {
        CaseReference::Counter(id) => Ok(Some(*id)),
        CaseReference::External(text) => store::cases::id_of_ref(&desk.db, text),
        CaseReference::Number(number) => store::cases::id_of_number(&desk.db, number),
    }
}

/// What there is to say of references to cases that ended in others: those are meant instead (L18).
///
/// # Errors
/// Storage trouble.
pub fn merge_warnings(desk: &Desk, actor: &Actor, selectors: &[Selector]) -> Result<Vec<String>> {
    let mut words = Vec::new();
    for selector in selectors {
        let Selector::One(reference) = selector else { continue };
        let Some(id) = id_of(desk, reference)? else { continue };
        let named = store::cases::by_id(&desk.db, id)?;
        let Some(named) = named.filter(|it| it.merged_into.is_some()) else { continue };
        let into = case(desk, actor, &spell(reference))?;
        if into.id != named.id && rights::sees(actor, &named) {
            words.push(format!("{} was merged into {}", named.number, into.number));
        }
    }
    Ok(words)
}

/// The cases of a list of references; numbers of a range that do not exist for this person are
/// passed over, a single one that does not is an entry of its own.
///
/// # Errors
/// A text that is not a reference (2), storage trouble.
pub fn cases(desk: &Desk, actor: &Actor, selectors: &[Selector]) -> Result<Vec<Result<Case>>> {
    let mut found = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for selector in selectors {
        match selector {
            Selector::One(reference) => {
                let one = case(desk, actor, &spell(reference));
                if one.as_ref().map_or(true, |case| seen.insert(case.id)) {
                    found.push(one);
                }
            }
            Selector::Range(from, to) => {
                for id in store::cases::ids_between(&desk.db, *from, *to)? {
                    let case = case(desk, actor, &id.to_string());
                    if case.as_ref().is_ok_and(|case| seen.insert(case.id)) {
                        found.push(case);
                    }
                }
            }
            Selector::Prefix(prefix) => {
                return Err(Error::usage(format!("“{prefix}*” names no single case"))
                    .hint("patterns are for `casebook list --number`"));
            }
        }
    }
    Ok(found)
}

fn spell(reference: &CaseReference) -> String {
    match reference {
        CaseReference::Counter(id) => id.to_string(),
        CaseReference::Number(number) => number.clone(),
        CaseReference::External(text) => format!("ref:{text}"),
    }
}

/// A text that is not a reference.
pub fn reference_error(why: ReferenceError) -> Error {
    Error::usage(why.to_string()).field("case")
}

/// An agent who may hold cases: known, staff, not retired.
///
/// # Errors
/// Nobody of that login (3, with the nearest), or a retired one (6).
pub fn agent(desk: &Desk, actor: &Actor, text: &str) -> Result<Person> {
    let login = if text == "@me" { &actor.login } else { text };
    let found = store::people::by_login(&desk.db, login)?.filter(|person| person.role.is_staff());
    let Some(person) = found else {
        let logins = store::people::logins(&desk.db, Some("agent"))?;
        return Err(Error::unknown("agent", login, logins.iter().map(String::as_str)));
    };
    if person.retired_at.is_some() {
        return Err(Error::invalid("to", format!("{login} is retired and takes no cases"))
            .hint("see who does: `casebook agent list`"));
    }
    Ok(person)
}

/// A customer person, retired ones refused.
///
/// # Errors
/// Nobody of that login (3, with the nearest), or a retired one (6).
pub fn contact(desk: &Desk, actor: &Actor, text: &str) -> Result<Person> {
    let login = if text == "@me" { &actor.login } else { text };
    let found =
        store::people::by_login(&desk.db, login)?.filter(|person| person.role.is_customer());
    let Some(person) = found else {
        let error = Error::not_found(format!("there is no contact “{login}”")).field("contact");
        if !actor.role.is_staff() {
            return Err(error);
        }
        let logins = store::people::logins(&desk.db, Some("contact"))?;
        return Err(
            Error::unknown("contact", login, logins.iter().map(String::as_str)).field("contact")
        );
    };
    if person.retired_at.is_some() {
        return Err(Error::invalid("contact", format!("{login} is retired"))
            .hint(format!("bring the contact back: `casebook contact edit {login} --unretire`")));
    }
    Ok(person)
}

/// Whose mail address it is.
///
/// # Errors
/// Nobody's (3), storage trouble.
pub fn login_of(desk: &Desk, address: &str) -> Result<String> {
    store::people::by_address(&desk.db, address)?.ok_or_else(|| {
        Error::not_found(format!("no contact has the address {address}")).field("contact")
    })
}

/// A group that may hold cases.
///
/// # Errors
/// No such group (3, with the nearest), or a retired one (6).
pub fn group(desk: &Desk, key: &str) -> Result<Group> {
    match store::people::group(&desk.db, key)? {
        Some((group, None)) => Ok(group),
        Some(_) => Err(Error::invalid("group", format!("the group {key} is retired"))),
        None => {
            let groups = store::people::groups(&desk.db, false)?;
            Err(Error::unknown("group", key, groups.iter().map(|(g, _)| g.key.as_str()))
                .field("group"))
        }
    }
}
