//! What the desk's routes make of a mail that begins a case (M11).

use crate::casework::desk::open::Desk;
use crate::domain::actor::Actor;
use crate::domain::mail_route::{self, RoutedMail, without_token};
use crate::error::Result;
use crate::mail::inbound::Incoming;
use crate::store;

/// Where a mail goes: a route's word, else that of the address it was written to.
#[derive(Clone, Debug, Default)]
pub(super) struct Routed {
    pub(super) route: Option<String>,
    /// The address of the desk that it was written to.
    pub(super) mailbox: Option<String>,
    pub(super) service: Option<String>,
    pub(super) category: Option<String>,
    pub(super) group: Option<String>,
    pub(super) priority: Option<String>,
    pub(super) tags: Vec<String>,
}

/// Finds it: the routes first, then the addresses in To and in Cc, by group or alias.
///
/// # Errors
/// Storage trouble.
pub(super) fn find(desk: &Desk, actor: &Actor, mail: &Incoming) -> Result<Routed> {
    let groups = store::people::groups(&desk.db, false)?;
    let policy = &desk.policy()?.mail;
    let desk_addresses: Vec<String> =
        policy.address.iter().chain(&policy.aliases).map(|own| without_token(own)).collect();
    let mut mailbox = None;
    let mut group = None;
    for written in mail.to_line.iter().chain(&mail.cc_line).chain(&mail.to) {
        let bare = without_token(written);
        let is = |email: &String| without_token(email) == bare;
        let of_group = groups.iter().find(|(group, _)| group.email.as_ref().is_some_and(is));
        if of_group.is_some() || desk_addresses.contains(&bare) {
            group = of_group.map(|(group, _)| group.key.clone());
            mailbox = Some(bare);
            break;
        }
    }
    let facts = RoutedMail {
        to: &mail.to,
        from: mail.from.as_deref().unwrap_or_default(),
        account: actor.account.as_deref(),
        subject: &mail.subject,
        headers: &mail.headers,
    };
    Ok(match mail_route::choose(desk.routes()?, &facts).cloned() {
        Some(route) => Routed {
            route: Some(route.key),
            mailbox,
            service: route.service,
            category: route.category,
            group: route.group,
            priority: route.priority,
            tags: route.tags,
        },
        None => Routed { mailbox, group, ..Routed::default() },
    })
}
