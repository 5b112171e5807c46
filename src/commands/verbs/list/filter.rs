//! From the flags of `list` to what the store is asked for.

use crate::casework::{Desk, locate};
use crate::commands::session;
use crate::domain::actor::Actor;
use crate::domain::moment;
use crate::domain::reference::{self, Selector};
use crate::domain::term::Term;
use crate::error::{Error, Result};
use crate::store;
use crate::store::list::{Column, Filter, Overdue, Sort, SortBy, Status};

use super::List;

impl List {
    /// What the flags ask for.
    ///
    /// # Errors
    /// Names that do not exist (3), values of the wrong form (2, 6).
    pub(super) fn filter(&self, desk: &Desk, actor: &Actor) -> Result<Filter> {
        let zone = session::zone_of(desk, actor)?;
        let span = |field: &str, text: &Option<String>| {
            text.as_deref()
                .map(|text| {
                    moment::parse_span(text, desk.now, zone)
                        .map_err(|why| session::moment_error(field, &why))
                })
                .transpose()
        };
        let mut filter = Filter {
            status: self.statuses(desk)?,
            equals: self.equals(desk, actor)?,
            service: self.service.clone(),
            tags: self.tag.clone(),
            internal: self.internal.then_some(true),
            complaints: self.complaints,
            registered: span("registered", &self.registered)?,
            closed: span("closed", &self.closed)?,
            updated: span("updated", &self.updated)?,
            ..Filter::default()
        };
        if let Some(key) = self.service.as_deref()
            && !actor.role.is_customer()
            && store::policy::entry::<crate::domain::policy::Service>(&desk.db, "service", key)?
                .is_none()
        {
            let keys = store::policy::keys(&desk.db, "service")?;
            return Err(
                Error::unknown("service", key, keys.iter().map(String::as_str)).field("service")
            );
        }
        if let Some(text) = self.number.as_deref() {
            numbers(desk, actor, text, &mut filter)?;
        }
        filter.overdue = match self.overdue.as_deref() {
            None => None,
            Some("any") => Some(Overdue::Any),
            Some("response") => Some(Overdue::Response),
            Some("resolution") => Some(Overdue::Resolution),
            Some(other) => {
                return Err(Error::usage(format!(
                    "--overdue takes response or resolution, not “{other}”"
                ))
                .field("overdue"));
            }
        };
        if let Some(text) = self.due_within.as_deref() {
            let term: Term = text
                .parse()
                .map_err(|why| Error::usage(format!("--due-within: {why}")).field("due_within"))?;
            let key = desk.policy()?.desk.default_calendar.clone();
            let (calendar, _) = desk.calendar(&key)?;
            filter.due_before = crate::domain::deadline::due(desk.now, term, &calendar);
        }
        if let Some(text) = self.search.as_deref() {
            let terms = store::search::terms(text)?;
            if terms.is_empty() {
                return Err(Error::usage("--search needs a word").field("search"));
            }
            let (all, notes) = (store::cases::last_id(&desk.db)?, actor.role.is_staff());
            filter.search = Some(store::search::seek(&desk.db, &terms, notes, all)?);
        }
        if let Some(text) = self.parent.as_deref() {
            filter.parent = Some(locate::case(desk, actor, text)?.id);
        }
        Ok(filter)
    }

    /// CORNERS "Lists": words win; `status:KEY` asks for exactly one.
    fn statuses(&self, desk: &Desk) -> Result<Status> {
        let word = |word: &str| match word {
            "open" => Some(Status::Open),
            "active" => Some(Status::Active),
            "unopened" => Some(Status::Unopened),
            "ongoing" => Some(Status::Ongoing),
            "closed" => Some(Status::Closed),
            "all" => Some(Status::All),
            _ => None,
        };
        match self.status.as_slice() {
            [] => return Ok(Status::Open),
            [one] => {
                if let Some(status) = word(one) {
                    return Ok(status);
                }
            }
            _ => {}
        }
        let policy = desk.policy()?;
        let phase_keys = |wanted: &Status| -> Vec<String> {
            policy
                .status
                .iter()
                .filter(|status| match wanted {
                    Status::Open => !status.is_final,
                    Status::Closed => status.is_final,
                    Status::Ongoing => !status.is_final && !status.resolved,
                    Status::Active | Status::Unopened => {
                        !status.is_final && !status.resolved && !status.paused
                    }
                    _ => true,
                })
                .map(|status| status.key.clone())
                .collect()
        };
        let mut keys = Vec::new();
        for text in &self.status {
            if let Some(words) = word(text) {
                keys.extend(phase_keys(&words));
                continue;
            }
            let key = text.strip_prefix("status:").unwrap_or(text);
            if !policy.status.iter().any(|status| status.key == key) {
                let words = ["open", "active", "unopened", "ongoing", "closed", "all"];
                let known = policy.status.iter().map(|status| status.key.as_str()).chain(words);
                return Err(Error::unknown("status", key, known).field("status"));
            }
            keys.push(key.to_string());
        }
        let ended = ended(desk, &keys)?;
        Ok(Status::Keys { keys, ended })
    }

    fn equals(&self, desk: &Desk, actor: &Actor) -> Result<Vec<(Column, Option<String>)>> {
        let mut equals = Vec::new();
        let me = |text: &str| if text == "@me" { actor.login.clone() } else { text.to_string() };
        for (column, value) in [
            (Column::Assignee, &self.assignee),
            (Column::Group, &self.group),
            (Column::Contact, &self.contact),
            (Column::Account, &self.account),
            (Column::Category, &self.category),
            (Column::Priority, &self.priority),
            (Column::Agreement, &self.agreement),
            (Column::Item, &self.item),
            (Column::Origin, &self.origin),
        ] {
            let Some(text) = value.as_deref() else { continue };
            if text == "none" {
                equals.push((column, None));
                continue;
            }
            let key = me(text);
            known(desk, actor, column, &key)?;
            equals.push((column, Some(key)));
        }
        Ok(equals)
    }

    /// The order of the list: the one asked for, else what suits the statuses (CORNERS "Lists").
    ///
    /// # Errors
    /// An order that there is not (2).
    pub(super) fn order(&self, filter: &Filter) -> Result<Vec<Sort>> {
        if self.sort.is_empty() {
            if filter.search.is_some() {
                return Ok(Vec::new());
            }
            let status = &filter.status;
            let (by, descending) = match filter.overdue {
                None if status.is_closed() => (SortBy::Closed, true),
                None if !status.is_open() => (SortBy::Number, false),
                _ => (SortBy::Due, false),
            };
            return Ok(vec![Sort { by, descending }]);
        }
        let mut sort = Vec::new();
        for text in &self.sort {
            let (name, way) = text.split_once(':').unwrap_or((text, "asc"));
            let found = SortBy::NAMES.iter().find(|(known, _)| *known == name);
            let descending = match way {
                "desc" => true,
                "asc" => false,
                other => {
                    return Err(Error::usage(format!("--sort: “{other}” is neither asc nor desc"))
                        .field("sort"));
                }
            };
            let Some((_, by)) = found else {
                let names = SortBy::NAMES.iter().map(|(name, _)| *name);
                let mut error = Error::unknown("order", name, names).field("sort");
                error.kind = crate::error::Kind::Usage;
                return Err(error);
            };
            sort.push(Sort { by: *by, descending });
        }
        Ok(sort)
    }
}

/// A name in a filter that does not exist is a slip of the hand, not an empty list.
fn known(desk: &Desk, actor: &Actor, column: Column, key: &str) -> Result<()> {
    let db = &desk.db;
    let policy = desk.policy()?;
    let entry = |kind: &'static str| -> Result<()> {
        if store::policy::entry::<serde_json::Value>(db, kind, key)?.is_some() {
            return Ok(());
        }
        let keys = store::policy::keys(db, kind)?;
        Err(Error::unknown(kind, key, keys.iter().map(String::as_str)).field(kind))
    };
    match column {
        // Customers learn nothing about who and what there is (P2).
        Column::Contact
        | Column::Account
        | Column::Assignee
        | Column::Group
        | Column::Agreement
        | Column::Item
            if actor.role.is_customer() =>
        {
            Ok(())
        }
        Column::Agreement => entry("agreement"),
        Column::Item => entry("item"),
        Column::Category if policy.category.iter().any(|c| c.key == key) => Ok(()),
        Column::Category => {
            Err(Error::unknown("category", key, policy.category.iter().map(|c| c.key.as_str()))
                .field("category"))
        }
        Column::Priority if policy.priority.iter().any(|p| p.key == key) => Ok(()),
        Column::Priority => {
            Err(Error::unknown("priority", key, policy.priority.iter().map(|p| p.key.as_str()))
                .field("priority"))
        }
        Column::Group if store::people::group(db, key)?.is_some() => Ok(()),
        Column::Group => {
            let groups = store::people::groups(db, false)?;
            let keys = groups.iter().map(|(group, _)| group.key.as_str());
            Err(Error::unknown("group", key, keys).field("group"))
        }
        Column::Origin => match crate::domain::case::Origin::parse(key) {
            Some(_) => Ok(()),
            None => {
                let known = ["phone", "email", "portal", "cli", "api"];
                Err(Error::unknown("origin", key, known).field("origin"))
            }
        },
        Column::Account if store::people::account(db, key)?.is_some() => Ok(()),
        Column::Account => {
            let accounts = store::people::accounts(db, false)?;
            let keys = accounts.iter().map(|(account, _)| account.key.as_str());
            Err(Error::unknown("account", key, keys).field("account"))
        }
        Column::Contact | Column::Assignee => {
            if store::people::by_login(db, key)?.is_some() {
                return Ok(());
            }
            let logins = store::people::logins(db, None)?;
            Err(Error::unknown("person", key, logins.iter().map(String::as_str)))
        }
    }
}

/// Whether cases in these statuses have all ended, or none has.
fn ended(desk: &Desk, keys: &[String]) -> Result<Option<bool>> {
    let mut all = None;
    for key in keys {
        let ends = store::policy::always_final(&desk.db, key)?;
        if ends.is_none() || all.is_some_and(|all| all != ends) {
            return Ok(None);
        }
        all = Some(ends);
    }
    Ok(all.flatten())
}

/// The numbers of `--number`, ranges and prefixes.
fn numbers(desk: &Desk, actor: &Actor, text: &str, filter: &mut Filter) -> Result<()> {
    let mask = locate::mask(desk.switches()?)?;
    for selector in reference::expand_filter(text, &mask).map_err(locate::reference_error)? {
        match selector {
            Selector::Range(from, to) => filter.numbers.push((from, to)),
            Selector::Prefix(prefix) => filter.number_prefixes.push(prefix),
            Selector::One(reference) => {
                let found = locate::cases(desk, actor, &[Selector::One(reference)])?;
                let id = found.into_iter().next().and_then(Result::ok).map_or(-1, |case| case.id);
                filter.numbers.push((id, id));
            }
        }
    }
    Ok(())
}
