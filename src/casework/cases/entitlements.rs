//! What a customer is offered: agreements that cover them (A1), services (A2), items (A3).

use chrono::NaiveDate;

use crate::domain::agreement::{self, Chosen, Covering};
use crate::domain::policy::{Agreement, Service};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store;
use crate::store::people::Person;
use crate::store::policy::Parties;

use crate::casework::desk::open::Desk;

/// The agreements that cover a person or account, and the desk's default.
#[derive(Clone, Debug)]
pub struct Agreements {
    pub covering: Vec<Covering>,
    pub default: Option<Agreement>,
    /// The day they are judged on, in the desk's zone.
    pub on: NaiveDate,
}

impl Agreements {
    /// The one at the best level, a tie, or none (A1).
    pub fn choose(&self) -> Chosen {
        agreement::choose(&self.covering, self.default.as_ref(), self.on)
    }

    /// Those that apply: the chosen one, or all of a tie.
    pub fn applying(&self) -> Vec<Agreement> {
        match self.choose() {
            Chosen::One(agreement, _) => vec![agreement],
            Chosen::None => Vec::new(),
            Chosen::Tie(keys) => {
                let tied = self.covering.iter().map(|covering| &covering.agreement);
                tied.filter(|agreement| keys.contains(&agreement.key)).cloned().collect()
            }
        }
    }
}

/// Looks up what covers this contact and account at `at`.
///
/// # Errors
/// Storage trouble.
pub fn agreements(
    desk: &Desk,
    contact: Option<&Person>,
    account: Option<&str>,
    at: Instant,
) -> Result<Agreements> {
    let parties = Parties {
        contact: contact.map(|c| c.login.as_str()),
        department: contact.and_then(|c| c.department.as_deref()),
        account: contact.and_then(|c| c.account.as_deref()),
        case_account: account,
    };
    let default = match desk.switches()?.default_agreement.as_deref() {
        Some(key) => store::policy::entry::<Agreement>(&desk.db, "agreement", key)?
            .filter(|kept| kept.retired_at.is_none())
            .map(|kept| kept.entry),
        None => None,
    };
    let covering = store::policy::covering(&desk.db, parties)?;
    let on = at.utc().with_timezone(&desk.zone()?).date_naive();
    Ok(Agreements { covering, default, on })
}

/// Whether the agreements that apply offer a service, given with its parents; where the desk has
/// no agreements, all public services are offered (A2).
///
/// # Errors
/// Storage trouble.
pub fn service(desk: &Desk, chain: &[Service], applying: &[Agreement]) -> Result<bool> {
    if applying.is_empty() {
        return Ok(agreement::is_public(chain) && !store::policy::has_agreements(&desk.db)?);
    }
    Ok(applying.iter().any(|applies| agreement::offers(applies, chain)))
}

/// All services that are offered, in the order of the policy.
///
/// # Errors
/// Storage trouble.
pub fn services(desk: &Desk, applying: &[Agreement]) -> Result<Vec<Service>> {
    let mut offered = Vec::new();
    for kept in store::policy::entries::<Service>(&desk.db, "service", false)? {
        let chain = store::policy::service_chain(&desk.db, &kept.entry.key)?;
        if service(desk, &chain, applying)? {
            offered.push(kept.entry);
        }
    }
    Ok(offered)
}

/// The items tied to the contact, the contact's department, or the case's account (A3).
///
/// # Errors
/// Storage trouble.
pub fn items(desk: &Desk, contact: Option<&Person>, account: Option<&str>) -> Result<Vec<String>> {
    let mut keys = Vec::new();
    for (kind, party) in [
        ("contact", contact.map(|c| c.login.as_str())),
        ("department", contact.and_then(|c| c.department.as_deref())),
        ("account", account),
    ] {
        if let Some(party) = party {
            keys.extend(store::policy::keys_covering(&desk.db, "item", kind, party)?);
        }
    }
    keys.sort_unstable();
    keys.dedup();
    Ok(keys)
}
