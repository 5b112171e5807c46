//! Lists of cases: fixed fragments of SQL and bound values, pages by key (C2 `list`).

mod ranked;
mod terms;

use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::time::Instant;
use crate::domain::time_expression::TimeSpan;
use crate::error::Result;

use super::cases::{self, COLUMNS};
use super::db::{Db, Value, get, params_from_iter};
use super::search::Sought;

use ranked::{ranked_search, window};
use terms::QueryTerms;

/// Which cases. Every part that is set narrows the list; values of one part are alternatives.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Fragments over `phase`, `status` and `assignee`, chosen by the words of `--status`.
    pub status: StatusFilter,
    /// Keys of statuses that are left out.
    pub status_not: Vec<String>,
    pub chosen: Vec<(FilterColumn, Choice)>,
    /// Services, each with everything below it.
    pub service: Option<Choice>,
    /// Each must be met.
    pub tags: Vec<Choice>,
    pub internal: Option<bool>,
    /// Counters, from and to.
    pub numbers: Vec<(i64, i64)>,
    pub number_prefixes: Vec<String>,
    /// Cases that are left out.
    pub numbers_not: Vec<(i64, i64)>,
    pub overdue: Option<OverdueFilter>,
    pub due_before: Option<Instant>,
    pub complaints: bool,
    pub registered: Option<TimeSpan>,
    pub closed: Option<TimeSpan>,
    pub updated: Option<TimeSpan>,
    /// Words that were looked for; notes only for staff (P2).
    pub search: Option<Sought>,
    pub parent: Option<Choice<i64>>,
    /// Those that the person watches, or the others.
    pub watched: Option<bool>,
    /// A customer's own and their account's alone, none that they watch.
    pub own_alone: bool,
}

/// What a filter lets through: one of these, and none of those. `None` stands for cases that have
/// no such value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<T = String> {
    /// Absent where only exclusions were given; empty lets nothing through.
    pub any: Option<Vec<Option<T>>>,
    pub not: Vec<Option<T>>,
}

impl<T> Choice<T> {
    /// One value.
    pub fn one(value: T) -> Choice<T> {
        Choice { any: Some(vec![Some(value)]), not: Vec::new() }
    }
}

/// The words of `--status`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum StatusFilter {
    #[default]
    Open,
    Active,
    Unopened,
    Ongoing,
    Closed,
    All,
    Keys {
        keys: Vec<String>,
        /// Whether all cases in them have ended, or none has; not known where some have, or where a
        /// status once was final and is no longer.
        ended: Option<bool>,
    },
}

impl StatusFilter {
    /// Whether no case of the list has ended, so that the index of open cases has them all.
    pub fn is_open(&self) -> bool {
        match self {
            StatusFilter::Open
            | StatusFilter::Active
            | StatusFilter::Unopened
            | StatusFilter::Ongoing => true,
            StatusFilter::Keys { ended, .. } => *ended == Some(false),
            StatusFilter::Closed | StatusFilter::All => false,
        }
    }

    /// Whether every case of the list has ended.
    pub fn is_closed(&self) -> bool {
        matches!(self, StatusFilter::Closed | StatusFilter::Keys { ended: Some(true), .. })
    }
}

/// Columns that a filter compares by key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilterColumn {
    Assignee,
    Group,
    Contact,
    Account,
    Category,
    Priority,
    Agreement,
    Item,
    Origin,
}

impl FilterColumn {
    fn sql(self) -> &'static str {
        match self {
            FilterColumn::Assignee => "assignee",
            FilterColumn::Group => "group_key",
            FilterColumn::Contact => "contact",
            FilterColumn::Account => "account",
            FilterColumn::Category => "category",
            FilterColumn::Priority => "priority",
            FilterColumn::Agreement => "agreement",
            FilterColumn::Item => "item",
            FilterColumn::Origin => "origin",
        }
    }
}

/// Which clock is past due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverdueFilter {
    Any,
    Response,
    Resolution,
}

/// The order of a list; the counter always comes last, so that the order is total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListOrder {
    pub by: SortBy,
    pub descending: bool,
}

/// What a list can be ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortBy {
    Due,
    Number,
    Registered,
    Updated,
    Closed,
    Priority,
    Status,
    Subject,
}

impl SortBy {
    pub const NAMES: &[(&str, SortBy)] = &[
        ("due", SortBy::Due),
        ("number", SortBy::Number),
        ("registered", SortBy::Registered),
        ("registered_at", SortBy::Registered),
        ("updated", SortBy::Updated),
        ("updated_at", SortBy::Updated),
        ("closed", SortBy::Closed),
        ("closed_at", SortBy::Closed),
        ("priority", SortBy::Priority),
        ("status", SortBy::Status),
        ("subject", SortBy::Subject),
    ];

    fn sql(self) -> &'static str {
        match self {
            SortBy::Due => "next_due",
            SortBy::Number => "id",
            SortBy::Registered => "registered_at",
            SortBy::Updated => "updated_at",
            SortBy::Closed => "closed_at",
            SortBy::Priority => "priority_rank",
            SortBy::Status => "status",
            SortBy::Subject => "subject",
        }
    }
}

/// A list to be read: filter, order, page, and for whom.
#[derive(Clone, Debug)]
pub struct Query<'a> {
    pub filter: &'a Filter,
    pub actor: &'a Actor,
    pub now: Instant,
    /// Empty where a search is to be ranked: the best hit first.
    pub sort: &'a [ListOrder],
    /// Goes on after this case.
    pub after: Option<i64>,
    pub limit: Option<i64>,
}

impl Query<'_> {
    /// Whether an index gives the order, so that a page needs a part of the rows only.
    fn walks(&self) -> bool {
        match self.sort.first().map(|sort| sort.by) {
            None | Some(SortBy::Number) => true,
            Some(SortBy::Due) => self.filter.status.is_open(),
            Some(_) => false,
        }
    }
}

/// Reads a list row by row until `take` says false. A ranked search gives what it knows to come
/// from its page on.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each(
    db: &Db,
    query: &Query<'_>,
    mut take: impl FnMut(Case) -> Result<bool>,
) -> Result<Option<Rest>> {
    if let (Some(sought), []) = (&query.filter.search, query.sort) {
        return ranked_search(db, query, sought, take).map(Some);
    }
    let mut left = query.limit.unwrap_or(i64::MAX);
    for part in PageWalk::of(query) {
        let (sql, values) =
            page(&Query { limit: query.limit.map(|_| left), ..query.clone() }, *part);
        let mut goes_on = true;
        db.each(&sql, params_from_iter(values), |row| {
            left -= 1;
            goes_on = take(cases::read(row)?)?;
            Ok(goes_on)
        })?;
        if left == 0 || !goes_on {
            break;
        }
    }
    Ok(None)
}

/// A page that goes on after a case is read in two walks where many cases may be equal in the
/// order, as those without a deadline are: an index can begin at each, and not at both at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PageWalk {
    Whole,
    Equal,
    Beyond,
}

impl PageWalk {
    fn of(query: &Query<'_>) -> &'static [PageWalk] {
        match (query.after, query.sort) {
            (Some(_), [one]) if one.by == SortBy::Due => &[PageWalk::Equal, PageWalk::Beyond],
            _ => &[PageWalk::Whole],
        }
    }
}

/// The open cases that a person may see, what is due first.
///
/// # Errors
/// Storage trouble.
pub fn open_of(db: &Db, actor: &Actor, now: Instant, most: usize) -> Result<Vec<Case>> {
    let filter = Filter::default();
    let sort = [ListOrder { by: SortBy::Due, descending: false }];
    let limit = Some(i64::try_from(most).unwrap_or(i64::MAX));
    let query = Query { filter: &filter, actor, now, sort: &sort, after: None, limit };
    let mut cases = Vec::new();
    each(db, &query, |case| {
        cases.push(case);
        Ok(true)
    })?;
    Ok(cases)
}

/// How many cases the filter finds.
///
/// # Errors
/// Storage trouble.
pub fn count(db: &Db, query: &Query<'_>) -> Result<i64> {
    let mut terms = QueryTerms::default();
    terms.filter(query);
    let sql = format!("SELECT count(*) FROM cases WHERE {}", terms.text());
    Ok(db.row(&sql, params_from_iter(terms.values), |row| get(row, 0))?.unwrap_or(0))
}

/// What comes after a page that was cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest {
    pub count: i64,
    /// There may be more than were counted.
    pub at_least: bool,
}

/// What comes after the first `shown` rows of a list, counted no further than `most`: the cost of
/// a cut list must not be the size of the desk. A search for frequent words is counted as far as it
/// was walked; `known` is what `each` gave.
///
/// # Errors
/// Storage trouble.
pub fn rest(
    db: &Db,
    query: &Query<'_>,
    known: Option<Rest>,
    shown: i64,
    most: i64,
) -> Result<Rest> {
    if let Some(known) = known {
        return Ok(Rest { count: (known.count - shown).max(0), ..known });
    }
    if let Some(sought) = query.filter.search.as_ref().filter(|sought| sought.searched_to() > 0) {
        // On a later page it is not known which of the hits that were walked come after it.
        let walked = match query.after {
            None => window(db, query, sought)?.0.len(),
            Some(_) => 0,
        };
        let count = (i64::try_from(walked).unwrap_or(i64::MAX) - shown).max(0);
        return Ok(Rest { count, at_least: true });
    }
    let most = shown + most;
    let query = Query { limit: None, ..query.clone() };
    let mut all: i64 = 0;
    for part in PageWalk::of(&query) {
        let mut terms = QueryTerms::default();
        terms.filter(&query);
        terms.from(&query, *part);
        let left = terms.bind(Value::Integer(most - all));
        let sql = format!(
            "SELECT count(*) FROM (SELECT 1 FROM cases WHERE {} LIMIT {left})",
            terms.text()
        );
        all += db.row(&sql, params_from_iter(terms.values), |row| get(row, 0))?.unwrap_or(0);
    }
    Ok(Rest { count: all - shown, at_least: all == most })
}

/// The statement and its values.
fn page(query: &Query<'_>, part: PageWalk) -> (String, Vec<Value>) {
    let mut terms = QueryTerms::default();
    terms.filter(query);
    terms.from(query, part);
    let mut order: Vec<String> = query
        .sort
        .iter()
        .map(|sort| format!("{}{}", sort.by.sql(), if sort.descending { " DESC" } else { "" }))
        .collect();
    let descending = query.sort.last().is_some_and(|sort| sort.descending);
    if !query.sort.iter().any(|sort| sort.by == SortBy::Number) {
        order.push(if descending { "id DESC".into() } else { "id".into() });
    }
    let limit = match query.limit {
        Some(limit) => format!(" LIMIT {}", terms.bind(Value::Integer(limit))),
        None => String::new(),
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM cases WHERE {} ORDER BY {}{limit}",
        terms.text(),
        order.join(", ")
    );
    (sql, terms.values)
}

#[cfg(test)]
mod tests;
