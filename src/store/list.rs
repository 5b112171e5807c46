//! Lists of cases: fixed fragments of SQL and bound values, pages by key (CONTRACT 2 `list`).

use crate::domain::actor::{Actor, Role};
use crate::domain::case::Case;
use crate::domain::moment::Span;
use crate::domain::time::Instant;
use crate::error::Result;

use super::cases::{self, COLUMNS};
use super::search::{self, RANKED, Sought};
use super::sqlite::{Db, Value, get, params_from_iter};

/// Which cases. Every part that is set narrows the list; values of one part are alternatives.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Fragments over `phase`, `status` and `assignee`, chosen by the words of `--status`.
    pub status: Status,
    pub equals: Vec<(Column, Option<String>)>,
    /// A service and everything below it.
    pub service: Option<String>,
    pub tags: Vec<String>,
    pub internal: Option<bool>,
    /// Counters, from and to.
    pub numbers: Vec<(i64, i64)>,
    pub number_prefixes: Vec<String>,
    pub overdue: Option<Overdue>,
    pub due_before: Option<Instant>,
    pub complaints: bool,
    pub registered: Option<Span>,
    pub closed: Option<Span>,
    pub updated: Option<Span>,
    /// Words that were looked for; notes only for staff (P2).
    pub search: Option<Sought>,
    pub parent: Option<i64>,
}

/// The words of `--status`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Status {
    #[default]
    Open,
    Active,
    Unopened,
    Ongoing,
    Closed,
    All,
    Keys(Vec<String>),
}

/// Columns that a filter compares by key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
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

impl Column {
    fn sql(self) -> &'static str {
        match self {
            Column::Assignee => "assignee",
            Column::Group => "group_key",
            Column::Contact => "contact",
            Column::Account => "account",
            Column::Category => "category",
            Column::Priority => "priority",
            Column::Agreement => "agreement",
            Column::Item => "item",
            Column::Origin => "origin",
        }
    }
}

/// Which clock is past due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overdue {
    Any,
    Response,
    Resolution,
}

/// The order of a list; the counter always comes last, so that the order is total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
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
    pub sort: &'a [Sort],
    /// Goes on after this case.
    pub after: Option<i64>,
    pub limit: Option<i64>,
}

/// Reads a list row by row until `take` says false.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each(db: &Db, query: &Query<'_>, mut take: impl FnMut(Case) -> Result<bool>) -> Result<()> {
    if let (Some(sought), []) = (&query.filter.search, query.sort) {
        return ranked(db, query, sought, take);
    }
    let (sql, values) = text(query);
    db.each(&sql, params_from_iter(values), |row| take(cases::read(row)?))
}

/// A search, the best of its newest hits first, then older ones by age. A page goes on after the
/// place its last case has in this order.
fn ranked(
    db: &Db,
    query: &Query<'_>,
    sought: &Sought,
    mut take: impl FnMut(Case) -> Result<bool>,
) -> Result<()> {
    let mut left = query.limit.unwrap_or(i64::MAX);
    let (mut window, more) = window(db, query, sought)?;
    // Older cases than these are not in the window.
    let mut bound = match window.last() {
        Some(oldest) if more => *oldest,
        _ => sought.bound(),
    };
    window.sort_by(|a, b| sought.score(*b).total_cmp(&sought.score(*a)).then(b.cmp(a)));
    let from = match query.after {
        None => 0,
        Some(after) => match window.iter().position(|id| *id == after) {
            Some(place) => place + 1,
            None => {
                bound = bound.min(after);
                window.len()
            }
        },
    };
    for id in &window[from..] {
        let Some(case) = cases::by_id(db, *id)? else { continue };
        if left == 0 || !take(case)? {
            return Ok(());
        }
        left -= 1;
    }
    if bound == 0 || left == 0 {
        return Ok(());
    }
    let mut terms = Terms::default();
    terms.filter(query);
    let (before, limit) = (terms.bind(Value::Integer(bound)), terms.bind(Value::Integer(left)));
    let sql = format!(
        "SELECT {COLUMNS} FROM cases WHERE {} AND id < {before} ORDER BY id DESC LIMIT {limit}",
        terms.text()
    );
    db.each(&sql, params_from_iter(terms.values), |row| take(cases::read(row)?))
}

/// The newest cases that a search has found and the other filters let through, newest first, and
/// whether there are more of them.
fn window(db: &Db, query: &Query<'_>, sought: &Sought) -> Result<(Vec<i64>, bool)> {
    let mut terms = Terms::default();
    terms.narrow(query);
    let found = terms.bind(Value::Text(search::ids(sought.cases())));
    let most = terms.bind(Value::Integer(i64::try_from(RANKED + 1).unwrap_or(i64::MAX)));
    let sql = format!(
        "SELECT id FROM cases WHERE {} AND {} ORDER BY id DESC LIMIT {most}",
        terms.text(),
        search::among(&found)
    );
    let mut ids = db.rows(&sql, params_from_iter(terms.values), |row| get(row, 0))?;
    let more = ids.len() > RANKED;
    ids.truncate(RANKED);
    Ok((ids, more))
}

/// How many cases the filter finds.
///
/// # Errors
/// Storage trouble.
pub fn count(db: &Db, query: &Query<'_>) -> Result<i64> {
    let mut terms = Terms::default();
    terms.filter(query);
    let sql = format!("SELECT count(*) FROM cases WHERE {}", terms.text());
    Ok(db.row(&sql, params_from_iter(terms.values), |row| get(row, 0))?.unwrap_or(0))
}

/// How many cases the filter finds, counted no further than `most`: the cost of a cut list must
/// not be the size of the desk.
///
/// # Errors
/// Storage trouble.
pub fn count_up_to(db: &Db, query: &Query<'_>, most: i64) -> Result<i64> {
    let mut terms = Terms::default();
    terms.filter(&Query { limit: Some(most), ..query.clone() });
    if let Some(after) = query.after {
        terms.after(query.sort, after);
    }
    let most = terms.bind(Value::Integer(most));
    let sql =
        format!("SELECT count(*) FROM (SELECT 1 FROM cases WHERE {} LIMIT {most})", terms.text());
    Ok(db.row(&sql, params_from_iter(terms.values), |row| get(row, 0))?.unwrap_or(0))
}

/// The statement and its values; also for a look at its plan.
pub fn text(query: &Query<'_>) -> (String, Vec<Value>) {
    let mut terms = Terms::default();
    terms.filter(query);
    if let Some(after) = query.after {
        terms.after(query.sort, after);
    }
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

#[derive(Default)]
struct Terms {
    parts: Vec<String>,
    values: Vec<Value>,
}

impl Terms {
    fn bind(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("?{}", self.values.len())
    }

    fn text(&self) -> String {
        if self.parts.is_empty() { "1".into() } else { self.parts.join(" AND ") }
    }

    fn filter(&mut self, query: &Query<'_>) {
        self.narrow(query);
        if let Some(sought) = &query.filter.search {
            let part = sought.condition(query.limit.is_none(), |value| self.bind(value));
            self.parts.push(part);
        }
    }

    /// All but the search.
    fn narrow(&mut self, query: &Query<'_>) {
        let filter = query.filter;
        self.visible(query.actor);
        self.status(&filter.status);
        for (column, value) in &filter.equals {
            let part = match value {
                Some(value) => {
                    format!("{} = {}", column.sql(), self.bind(Value::Text(value.clone())))
                }
                None => format!("{} IS NULL", column.sql()),
            };
            self.parts.push(part);
        }
        if let Some(service) = &filter.service {
            let exact = self.bind(Value::Text(service.clone()));
            let from = self.bind(Value::Text(format!("{service}/")));
            let to = self.bind(Value::Text(format!("{service}0")));
            self.parts
                .push(format!("(service = {exact} OR (service >= {from} AND service < {to}))"));
        }
        for tag in &filter.tags {
            let tag = self.bind(Value::Text(tag.clone()));
            self.parts.push(format!("id IN (SELECT case_id FROM case_tags WHERE tag = {tag})"));
        }
        if let Some(internal) = filter.internal {
            let flag = self.bind(Value::Integer(i64::from(internal)));
            self.parts.push(format!("internal = {flag}"));
        }
        self.numbers(filter);
        self.times(filter, query.now);
        if filter.complaints {
            self.parts.push("complaints > 0".into());
        }
        if let Some(parent) = filter.parent {
            let parent = self.bind(Value::Integer(parent));
            self.parts.push(format!("parent = {parent}"));
        }
    }

    /// P1, P2: what the person may not see is not counted either.
    fn visible(&mut self, actor: &Actor) {
        match actor.role {
            Role::Agent | Role::Lead | Role::Admin | Role::System => {}
            Role::Customer => {
                let login = self.bind(Value::Text(actor.login.clone()));
                self.parts.push(format!("contact = {login} AND internal = 0"));
            }
            Role::Power => {
                let login = self.bind(Value::Text(actor.login.clone()));
                let part = match &actor.account {
                    Some(account) => {
                        let account = self.bind(Value::Text(account.clone()));
                        format!("(contact = {login} OR account = {account}) AND internal = 0")
                    }
                    None => format!("contact = {login} AND internal = 0"),
                };
                self.parts.push(part);
            }
        }
    }

    /// The words repeat the partial indexes' own terms, or these would not be used.
    fn status(&mut self, status: &Status) {
        let part = match status {
            Status::All => return,
            Status::Open => "phase <> 'final'".to_string(),
            Status::Active => "phase <> 'final' AND phase = 'active'".to_string(),
            Status::Unopened => {
                "phase <> 'final' AND phase = 'active' AND assignee IS NULL".to_string()
            }
            Status::Ongoing => "phase <> 'final' AND phase <> 'resolved'".to_string(),
            Status::Closed => "phase = 'final'".to_string(),
            Status::Keys(keys) => {
                let marks: Vec<String> =
                    keys.iter().map(|key| self.bind(Value::Text(key.clone()))).collect();
                format!("status IN ({})", marks.join(", "))
            }
        };
        self.parts.push(part);
    }

    fn numbers(&mut self, filter: &Filter) {
        let mut parts = Vec::new();
        for (from, to) in &filter.numbers {
            let from = self.bind(Value::Integer(*from));
            let to = self.bind(Value::Integer(*to));
            parts.push(format!("id BETWEEN {from} AND {to}"));
        }
        for prefix in &filter.number_prefixes {
            let from = self.bind(Value::Text(prefix.clone()));
            let to = self.bind(Value::Text(format!("{prefix}\u{10ffff}")));
            parts.push(format!("(number >= {from} AND number < {to})"));
        }
        if !parts.is_empty() {
            self.parts.push(format!("({})", parts.join(" OR ")));
        }
    }

    fn times(&mut self, filter: &Filter, now: Instant) {
        if let Some(overdue) = filter.overdue {
            let now = self.bind(Value::Integer(now.0));
            let response = format!("(responded_at IS NULL AND response_due < {now})");
            let resolution = format!("(resolution_due < {now})");
            let clocks = match overdue {
                Overdue::Any => format!("({response} OR {resolution})"),
                Overdue::Response => response,
                Overdue::Resolution => resolution,
            };
            self.parts.push(format!(
                "phase <> 'final' AND next_due < {now} AND phase <> 'resolved' AND {clocks}"
            ));
        }
        if let Some(before) = filter.due_before {
            let before = self.bind(Value::Integer(before.0));
            self.parts.push(format!("phase <> 'final' AND next_due <= {before}"));
        }
        for (column, span) in [
            ("registered_at", filter.registered),
            ("closed_at", filter.closed),
            ("updated_at", filter.updated),
        ] {
            let Some(span) = span else { continue };
            if let Some(from) = span.from {
                let from = self.bind(Value::Integer(from.0));
                self.parts.push(format!("{column} >= {from}"));
            }
            if let Some(to) = span.to {
                let to = self.bind(Value::Integer(to.0));
                self.parts.push(format!("{column} < {to}"));
            }
        }
    }

    /// Goes on after a case in the chosen order: its own values are read by the database.
    fn after(&mut self, sort: &[Sort], after: i64) {
        let mark = self.bind(Value::Integer(after));
        let mut columns: Vec<(&str, bool)> =
            sort.iter().map(|sort| (sort.by.sql(), sort.descending)).collect();
        if !columns.iter().any(|(column, _)| *column == "id") {
            let descending = sort.last().is_some_and(|sort| sort.descending);
            columns.push(("id", descending));
        }
        let of = |column: &str| format!("(SELECT {column} FROM cases WHERE id = {mark})");
        let mut ways = Vec::new();
        for (n, (column, descending)) in columns.iter().enumerate() {
            let mut steps: Vec<String> =
                columns[..n].iter().map(|(c, _)| format!("{c} IS {}", of(c))).collect();
            let sign = if *descending { "<" } else { ">" };
            steps.push(format!("{column} {sign} {}", of(column)));
            ways.push(format!("({})", steps.join(" AND ")));
        }
        // The first column bounds the walk of the index.
        if let Some((column, descending)) = columns.first() {
            let sign = if *descending { "<=" } else { ">=" };
            self.parts.push(format!("{column} {sign} {}", of(column)));
        }
        self.parts.push(format!("({})", ways.join(" OR ")));
    }
}
