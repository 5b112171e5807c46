//! Catalog and people as customers see them: what they are offered, and their colleagues.

use serde_json::{Value, json};

use crate::casework::Desk;
use crate::casework::cases::entitlements;
use crate::domain::actor::Actor;
use crate::domain::policy::Item;
use crate::domain::rights::Ability;
use crate::error::{Error, Result};
use crate::output::Out;
use crate::policy::Section;
use crate::store;

use super::rows;

/// What this person sees of a noun: staff all, customers what they are offered (P3).
///
/// # Errors
/// Not for this person (4), storage trouble.
pub fn visible(
    desk: &Desk,
    actor: &Actor,
    kind: Section,
    with_retired: bool,
) -> Result<Vec<(String, Value)>> {
    if actor.may(Ability::SeeInternal) {
        return rows(desk, kind, with_retired);
    }
    let db = &desk.db;
    let me = store::people::by_login(db, &actor.login)?;
    let account = me.as_ref().and_then(|person| person.account.clone());
    let row = |key: String, name: &str, more: Value| {
        let mut body = json!({ "key": key, "name": name });
        if let (Some(body), Value::Object(more)) = (body.as_object_mut(), more) {
            body.extend(more);
        }
        (key, body)
    };
    let mut seen = Vec::new();
    match kind {
        Section::Service => {
            let on = entitlements::agreements(desk, me.as_ref(), account.as_deref(), desk.now)?;
            for service in entitlements::services(desk, &on.applying())? {
                seen.push(row(service.key, &service.name, json!({})));
            }
        }
        Section::Item => {
            for key in entitlements::items(desk, me.as_ref(), account.as_deref())? {
                let kept = store::policy::entry::<Item>(db, "item", &key)?;
                if let Some(kept) = kept.filter(|kept| kept.retired_at.is_none()) {
                    let more = json!({ "service": kept.entry.service });
                    seen.push(row(key, &kept.entry.name, more));
                }
            }
        }
        Section::Contact if actor.may(Ability::SeeContacts) => {
            for person in store::people::of_account(db, account.as_deref().unwrap_or_default())? {
                let more = json!({ "role": person.role.as_str(), "department": person.department });
                seen.push(row(person.login, &person.name, more));
            }
        }
        _ => {}
    }
    Ok(seen)
}

/// One of the entries a customer sees; another one does not exist (P2).
///
/// # Errors
/// No such entry for this person (3, 4), storage trouble.
pub fn show_offered(
    desk: &Desk,
    actor: &Actor,
    out: &mut Out,
    kind: Section,
    key: &str,
) -> Result<()> {
    let seen = visible(desk, actor, kind, false)?;
    let Some((_, body)) = seen.iter().find(|(known, _)| known == key) else {
        let keys = seen.iter().map(|(key, _)| key.as_str());
        return Err(Error::unknown(kind.as_str(), key, keys));
    };
    Ok(out.document(body, |out| {
        for (field, value) in body.as_object().into_iter().flatten() {
            if let Some(text) = value.as_str() {
                out.line(&format!("{field}: {text}"));
            }
        }
    })?)
}
