//! From the flags of `list` to what the store is asked for.

use chrono_tz::Tz;

use crate::casework::Desk;
use crate::casework::cases::lookup;
use crate::commands::args::Moment;
use crate::domain::actor::Actor;
use crate::domain::policy;
use crate::domain::reference::{self, CaseReference, Selector};
use crate::domain::rights::Ability;
use crate::domain::term::Term;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store;
use crate::store::list::{
    Choice, Filter, FilterColumn, ListOrder, OverdueFilter, SortBy, StatusFilter,
};

use super::List;

impl List {
    /// What the flags ask for.
    ///
    /// # Errors
    /// Names that do not exist (3), values of the wrong form (2, 6).
    pub(super) fn filter(&self, desk: &Desk, actor: &Actor) -> Result<Filter> {
        let zone = desk.zone_of(actor)?;
        let span = |field: &str, text: &Option<Moment>| {
            text.as_ref().map(|text| text.span(field, desk.now, zone)).transpose()
        };
        let (kept, left) = split_negations(&self.status, "status")?;
        let mut filter = Filter {
            status: statuses(desk, &kept)?,
            status_not: match statuses(desk, &left)? {
                _ if left.is_empty() => Vec::new(),
                words => status_keys(desk, &words)?,
            },
            chosen: self.choices(desk, actor)?,
            service: self.services(desk, actor)?,
            tags: self.tag.iter().map(|text| tags(text)).collect::<Result<_>>()?,
            internal: self.internal.then_some(true),
            complaints: self.complaints,
            registered: span("registered", &self.registered)?,
            closed: span("closed", &self.closed)?,
            updated: span("updated", &self.updated)?,
            ..Filter::default()
        };
        let (kept, left) = split_negations(&self.number, "number")?;
        numbers(desk, actor, &kept, &mut filter.numbers, Some(&mut filter.number_prefixes))?;
        numbers(desk, actor, &left, &mut filter.numbers_not, None)?;
        filter.overdue = match self.overdue.as_deref() {
            None => None,
            Some("any") => Some(OverdueFilter::Any),
            Some("response") => Some(OverdueFilter::Response),
            Some("resolution") => Some(OverdueFilter::Resolution),
            Some(other) => {
                return Err(Error::usage(format!(
                    "--overdue takes response or resolution, not “{other}”"
                ))
                .field("overdue"));
            }
        };
        if let Some(text) = &self.due_within {
            filter.due_before = due_before(desk, text, zone)?;
        }
        if let Some(text) = self.search.as_deref() {
            let terms = store::search::terms(text)?;
            if terms.is_empty() {
                return Err(Error::usage("--search needs a word").field("search"));
            }
            let (all, notes) = (store::cases::last_id(&desk.db)?, actor.may(Ability::SeeInternal));
            let (terms, named) = with_numbers(desk, text, terms)?;
            let mut sought = store::search::seek(&desk.db, &terms, notes, all)?;
            named.into_iter().for_each(|case| sought.prefer(case));
            filter.search = Some(sought);
        }
        filter.watched = self.watched.then_some(true);
        filter.own_alone = self.own_alone;
        filter.parent =
            choice(&self.parent, "parent", |text| Ok(vec![lookup::case(desk, actor, text)?.id]))?;
        Ok(filter)
    }

    fn choices(&self, desk: &Desk, actor: &Actor) -> Result<Vec<(FilterColumn, Choice)>> {
        let mut chosen = Vec::new();
        for (column, name, values) in [
            (FilterColumn::Assignee, "assignee", &self.assignee),
            (FilterColumn::Group, "group", &self.group),
            (FilterColumn::Contact, "contact", &self.contact),
            (FilterColumn::Account, "account", &self.account),
            (FilterColumn::Category, "category", &self.category),
            (FilterColumn::Priority, "priority", &self.priority),
            (FilterColumn::Agreement, "agreement", &self.agreement),
            (FilterColumn::Item, "item", &self.item),
            (FilterColumn::Origin, "origin", &self.origin),
        ] {
            let found = choice(values, name, |text| match (column, text) {
                (FilterColumn::Assignee | FilterColumn::Contact, "@me") => {
                    Ok(vec![actor.login.clone()])
                }
                (FilterColumn::Group, "@mine") => Ok(actor.groups.clone()),
                _ => check_name(desk, actor, column, text).map(|()| vec![text.to_string()]),
            })?;
            chosen.extend(found.map(|found| (column, found)));
        }
        Ok(chosen)
    }

    fn services(&self, desk: &Desk, actor: &Actor) -> Result<Option<Choice>> {
        choice(&self.service, "service", |key| {
            let db = &desk.db;
            // Customers learn nothing about what there is (P2).
            if !actor.may(Ability::SeeInternal)
                || store::policy::entry::<policy::Service>(db, "service", key)?.is_some()
            {
                return Ok(vec![key.to_string()]);
            }
            let keys = store::policy::keys(db, "service")?;
            Err(Error::unknown("service", key, keys.iter().map(String::as_str)).field("service"))
        })
    }

    /// The order of the list: the one asked for, else what suits the statuses (rule “Lists”).
    ///
    /// # Errors
    /// An order that there is not (2).
    pub(super) fn order(&self, filter: &Filter) -> Result<Vec<ListOrder>> {
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
            return Ok(vec![ListOrder { by, descending }]);
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
                error.kind = crate::error::ErrorKind::Usage;
                return Err(error);
            };
            sort.push(ListOrder { by: *by, descending });
        }
        Ok(sort)
    }
}

/// rule “Lists”: words win; `status:KEY` asks for exactly one.
fn statuses(desk: &Desk, texts: &[&str]) -> Result<StatusFilter> {
    let word = |word: &str| match word {
        "open" => Some(StatusFilter::Open),
        "active" => Some(StatusFilter::Active),
        "unopened" => Some(StatusFilter::Unopened),
        "ongoing" => Some(StatusFilter::Ongoing),
        "closed" => Some(StatusFilter::Closed),
        "all" => Some(StatusFilter::All),
        _ => None,
    };
    match texts {
        [] => return Ok(StatusFilter::Open),
        [one] => {
            if let Some(status) = word(one) {
                return Ok(status);
            }
        }
        _ => {}
    }
    let policy = desk.policy()?;
    let mut keys = Vec::new();
    for text in texts {
        if let Some(words) = word(text) {
            keys.extend(status_keys(desk, &words)?);
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
    let ended = all_ended(desk, &keys)?;
    Ok(StatusFilter::Keys { keys, ended })
}

/// The statuses that a word stands for.
fn status_keys(desk: &Desk, wanted: &StatusFilter) -> Result<Vec<String>> {
    if let StatusFilter::Keys { keys, .. } = wanted {
        return Ok(keys.clone());
    }
    let all = desk.policy()?.status.iter();
    let fits = all.filter(|status| match wanted {
        StatusFilter::Open => !status.is_final,
        StatusFilter::Closed => status.is_final,
        StatusFilter::Ongoing => !status.is_final && !status.resolved,
        StatusFilter::Active | StatusFilter::Unopened => {
            !status.is_final && !status.resolved && !status.paused
        }
        _ => true,
    });
    Ok(fits.map(|status| status.key.clone()).collect())
}

/// What a filter asks for and what it leaves out (`!x`).
///
/// # Errors
/// A value of no letters (2).
fn split_negations<'a>(values: &'a [String], name: &str) -> Result<(Vec<&'a str>, Vec<&'a str>)> {
    let (mut kept, mut left) = (Vec::new(), Vec::new());
    for text in values {
        let (list, text) = match text.strip_prefix('!') {
            Some(text) => (&mut left, text),
            None => (&mut kept, text.as_str()),
        };
        if text.is_empty() {
            return Err(Error::usage(format!("--{name}: a value of the list is empty"))
                .field(name)
                .hint("write a,b for one of two, none for cases without one, !x for all but x"));
        }
        list.push(text);
    }
    Ok((kept, left))
}

/// The choice that a filter's values come to; `read` says what one of them stands for.
fn choice<T>(
    values: &[String],
    name: &str,
    mut read: impl FnMut(&str) -> Result<Vec<T>>,
) -> Result<Option<Choice<T>>> {
    if values.is_empty() {
        return Ok(None);
    }
    let (kept, left) = split_negations(values, name)?;
    let mut all = |texts: &[&str]| -> Result<Vec<Option<T>>> {
        let mut found = Vec::new();
        for text in texts {
            match *text {
                "none" => found.push(None),
                text => found.extend(read(text)?.into_iter().map(Some)),
            }
        }
        Ok(found)
    };
    let any = if kept.is_empty() { None } else { Some(all(&kept)?) };
    Ok(Some(Choice { any, not: all(&left)? }))
}

/// One `--tag`: any of its tags.
fn tags(text: &str) -> Result<Choice> {
    let values: Vec<String> = text.split(',').map(str::to_string).collect();
    let found = choice(&values, "tag", |tag| Ok(vec![tag.to_string()]))?;
    Ok(found.unwrap_or(Choice { any: None, not: Vec::new() }))
}

/// Until when `--due-within` looks: a term of the desk's working time, or a moment gone by.
fn due_before(desk: &Desk, text: &Moment, zone: Tz) -> Result<Option<Instant>> {
    if text.as_str().starts_with('-') {
        return text.at("due_within", desk.now, zone).map(Some);
    }
    let term: Term = text
        .as_str()
        .trim_start_matches('+')
        .parse()
        .map_err(|why| Error::usage(format!("--due-within: {why}")).field("due_within"))?;
    let key = desk.policy()?.desk.default_calendar.clone();
    let (calendar, _) = desk.calendar(&key)?;
    Ok(crate::domain::deadline::due(desk.now, term, &calendar))
}

/// A name in a filter that does not exist is a slip of the hand, not an empty list.
fn check_name(desk: &Desk, actor: &Actor, column: FilterColumn, key: &str) -> Result<()> {
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
        FilterColumn::Contact
        | FilterColumn::Account
        | FilterColumn::Assignee
        | FilterColumn::Group
        | FilterColumn::Agreement
        | FilterColumn::Item
            if !actor.may(Ability::SeeInternal) =>
        {
            Ok(())
        }
        FilterColumn::Agreement => entry("agreement"),
        FilterColumn::Item => entry("item"),
        FilterColumn::Category if policy.category.iter().any(|c| c.key == key) => Ok(()),
        FilterColumn::Category => {
            Err(Error::unknown("category", key, policy.category.iter().map(|c| c.key.as_str()))
                .field("category"))
        }
        FilterColumn::Priority if policy.priority.iter().any(|p| p.key == key) => Ok(()),
        FilterColumn::Priority => {
            Err(Error::unknown("priority", key, policy.priority.iter().map(|p| p.key.as_str()))
                .field("priority"))
        }
        FilterColumn::Group if store::people::group(db, key)?.is_some() => Ok(()),
        FilterColumn::Group => {
            let groups = store::people::groups(db, false)?;
            let keys = groups.iter().map(|(group, _)| group.key.as_str());
            Err(Error::unknown("group", key, keys).field("group"))
        }
        FilterColumn::Origin => match crate::domain::case::Origin::parse(key) {
            Some(_) => Ok(()),
            None => {
                let known = ["phone", "email", "portal", "cli", "api"];
                Err(Error::unknown("origin", key, known).field("origin"))
            }
        },
        FilterColumn::Account if store::people::account(db, key)?.is_some() => Ok(()),
        FilterColumn::Account => {
            let accounts = store::people::accounts(db, false)?;
            let keys = accounts.iter().map(|(account, _)| account.key.as_str());
            Err(Error::unknown("account", key, keys).field("account"))
        }
        FilterColumn::Contact | FilterColumn::Assignee => {
            if store::people::by_login(db, key)?.is_some() {
                return Ok(());
            }
            let logins = store::people::logins(db, None)?;
            Err(Error::unknown("person", key, logins.iter().map(String::as_str)))
        }
    }
}

/// Whether cases in these statuses have all ended, or none has.
fn all_ended(desk: &Desk, keys: &[String]) -> Result<Option<bool>> {
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
fn numbers(
    desk: &Desk,
    actor: &Actor,
    texts: &[&str],
    ranges: &mut Vec<(i64, i64)>,
    mut prefixes: Option<&mut Vec<String>>,
) -> Result<()> {
    if texts.is_empty() {
        return Ok(());
    }
    let mask = lookup::mask(desk.switches()?)?;
    let text = texts.join(",");
    for selector in reference::expand_filter(&text, &mask).map_err(lookup::reference_error)? {
        match (selector, &mut prefixes) {
            (Selector::Range(from, to), _) => ranges.push((from, to)),
            (Selector::Prefix(prefix), Some(prefixes)) => prefixes.push(prefix),
            (Selector::Prefix(prefix), None) => {
                return Err(Error::usage(format!("--number: “!{prefix}*” is not understood"))
                    .field("number")
                    .hint("leave out numbers or ranges: !12,!15-18"));
            }
            (Selector::One(reference), _) => {
                let found = lookup::cases(desk, actor, &[Selector::One(reference)])?;
                let id = found.into_iter().next().and_then(Result::ok).map_or(-1, |case| case.id);
                ranges.push((id, id));
            }
        }
    }
    Ok(())
}

/// Words that name a case (`sr-4`, `#4`, `4`) find it too, by its number as the desk writes it; which
/// cases those are.
fn with_numbers(
    desk: &Desk,
    text: &str,
    mut terms: Vec<String>,
) -> Result<(Vec<String>, Vec<i64>)> {
    let mask = lookup::mask(desk.switches()?)?;
    let mut named = Vec::new();
    for word in text.split_whitespace() {
        let counter = match CaseReference::parse(word, &mask) {
            Ok(CaseReference::Counter(counter)) => Some(counter),
            Ok(CaseReference::Number(number)) => mask.counter_of(&number),
            _ => None,
        };
        let Some(counter) = counter else { continue };
        let number = mask.format(counter);
        for term in terms.iter_mut().filter(|term| term.trim_matches('"') == word) {
            *term = format!("({term} OR \"{number}\")");
            named.push(counter);
        }
    }
    Ok((terms, named))
}
