//! An address from which mail comes back for good: counted, and switched off where the policy says
//! so (M7).

use serde_json::json;

use crate::casework::desk::open::Desk;
use crate::casework::policy::write_changes;
use crate::domain::actor::{Actor, Method};
use crate::domain::policy::{Email, Policy};
use crate::error::Result;
use crate::policy;
use crate::store;

/// A mail to this address came back for good. Inside a transaction.
///
/// # Errors
/// Storage trouble.
pub fn count(desk: &Desk, address: &str, why: &str) -> Result<()> {
    let many = store::bounces::add(&desk.db, address, desk.now, why)?;
    let most = i64::from(desk.policy()?.mail.off_after_bounces);
    if most > 0 && many >= most {
        switch_off(desk, address)?;
    }
    Ok(())
}

/// No mail goes to it any more: a change of its contact by the desk itself.
fn switch_off(desk: &Desk, address: &str) -> Result<()> {
    let Some(login) = store::people::by_address(&desk.db, address)? else { return Ok(()) };
    let Some(person) = store::people::by_login(&desk.db, &login)? else { return Ok(()) };
    if !person.role.is_customer() {
        return Ok(());
    }
    let before = store::people::contact(&desk.db, &person)?;
    let mut after = before.clone();
    for email in &mut after.emails {
        if email.address() == address && email.active() {
            *email = Email::Switched { address: address.into(), active: false };
        }
    }
    if after == before {
        return Ok(());
    }
    let of = |contact| Policy { contact: vec![contact], ..Policy::default() };
    let (before, after) = (of(before), of(after));
    let changes = policy::diff(&before, &after);
    let system = Actor::system(Method::Mail);
    let mut operation = desk.begin_operation(&system, "mail receive")?;
    write_changes::settle(&desk.db, &mut operation, &after, &changes, desk.now)?;
    store::journal::seal(&desk.db, operation).map(drop)
}

/// What to say of a person whose mail comes back.
///
/// # Errors
/// Storage trouble.
pub fn words(desk: &Desk, login: &str) -> Result<Vec<String>> {
    let all = store::bounces::of_person(&desk.db, login)?;
    Ok(all
        .into_iter()
        .map(|it| {
            let mails = if it.count == 1 { "1 mail".into() } else { format!("{} mails", it.count) };
            format!("{mails} to {} came back, the last: {}", it.address, it.why)
        })
        .collect())
}

/// The same as JSON.
///
/// # Errors
/// Storage trouble.
pub fn document(desk: &Desk, login: &str) -> Result<serde_json::Value> {
    let all = store::bounces::of_person(&desk.db, login)?;
    Ok(all
        .into_iter()
        .map(|it| json!({"address": it.address, "count": it.count, "at": it.at, "why": it.why}))
        .collect())
}
