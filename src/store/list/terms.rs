//! A list's filter as conditions of a statement: placeholders and values side by side.

use crate::domain::actor::{Actor, Role};
use crate::domain::time::Instant;
use crate::store::db::Value;

use super::{Choice, Filter, ListOrder, OverdueFilter, PageWalk, Query, StatusFilter};

/// The cases that somebody follows.
const FOLLOWED: &str = "SELECT case_id FROM case_watchers";

#[derive(Default)]
pub(super) struct QueryTerms {
    parts: Vec<String>,
    pub(super) values: Vec<Value>,
}

impl QueryTerms {
    pub(super) fn bind(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("?{}", self.values.len())
    }

    pub(super) fn text(&self) -> String {
        if self.parts.is_empty() { "1".into() } else { self.parts.join(" AND ") }
    }

    pub(super) fn filter(&mut self, query: &Query<'_>) {
        self.narrow(query);
        if let Some(sought) = &query.filter.search {
            let whole = query.limit.is_none() || !query.walks();
            let part = sought.condition(whole, |value| self.bind(value));
            self.parts.push(part);
        }
    }

    /// All but the search.
    pub(super) fn narrow(&mut self, query: &Query<'_>) {
        let filter = query.filter;
        self.visible(query.actor, filter.own_alone);
        if let Some(watched) = filter.watched {
            let login = self.bind(Value::Text(query.actor.login.clone()));
            let word = if watched { "IN" } else { "NOT IN" };
            self.parts.push(format!("id {word} ({FOLLOWED} WHERE login = {login})"));
        }
        self.status(&filter.status);
        if !filter.status_not.is_empty() {
            let marks: Vec<String> =
                filter.status_not.iter().map(|key| self.bind(Value::Text(key.clone()))).collect();
            self.parts.push(format!("status NOT IN ({})", marks.join(", ")));
        }
        for (column, choice) in &filter.chosen {
            let column = column.sql();
            self.choice(choice, |it, value| match value {
                Some(value) => format!("{column} IS {}", it.bind(Value::Text(value.clone()))),
                None => format!("{column} IS NULL"),
            });
        }
        if let Some(choice) = &filter.service {
            self.choice(choice, QueryTerms::service);
        }
        for choice in &filter.tags {
            self.choice(choice, |it, value| match value {
                Some(tag) => {
                    let tag = it.bind(Value::Text(tag.clone()));
                    format!("id IN (SELECT case_id FROM case_tags WHERE tag = {tag})")
                }
                None => "NOT EXISTS (SELECT 1 FROM case_tags WHERE case_id = cases.id)".into(),
            });
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
        if let Some(choice) = &filter.parent {
            self.choice(choice, |it, value| match value {
                Some(parent) => format!("parent IS {}", it.bind(Value::Integer(*parent))),
                None => "parent IS NULL".into(),
            });
        }
    }

    /// One of some, none of others; `one` writes the condition of a single value, which is true or
    /// false and never unknown.
    fn choice<T>(
        &mut self,
        choice: &Choice<T>,
        mut one: impl FnMut(&mut QueryTerms, Option<&T>) -> String,
    ) {
        if let Some(any) = &choice.any {
            let ways: Vec<String> = any.iter().map(|value| one(self, value.as_ref())).collect();
            self.parts.push(match ways.as_slice() {
                [] => "0".into(),
                [one] => one.clone(),
                _ => format!("({})", ways.join(" OR ")),
            });
        }
        for value in &choice.not {
            let part = one(self, value.as_ref());
            self.parts.push(format!("NOT ({part})"));
        }
    }

    fn service(&mut self, key: Option<&String>) -> String {
        let Some(key) = key else { return "service IS NULL".into() };
        let exact = self.bind(Value::Text(key.clone()));
        let from = self.bind(Value::Text(format!("{key}/")));
        let to = self.bind(Value::Text(format!("{key}0")));
        // Written so that a case without a service is not below one, rather than perhaps below it.
        format!(
            "(service IS NOT NULL AND (service = {exact} OR (service >= {from} AND service < {to})))"
        )
    }

    /// P1, P2: what the person may not see is not counted either.
    fn visible(&mut self, actor: &Actor, own_alone: bool) {
        match actor.role {
            Role::Agent | Role::Lead | Role::Admin | Role::System => {}
            Role::Customer | Role::Power => {
                let login = self.bind(Value::Text(actor.login.clone()));
                let mut ways = vec![format!("contact = {login}")];
                if let Some(account) = actor.account.as_ref().filter(|_| actor.role == Role::Power)
                {
                    let account = self.bind(Value::Text(account.clone()));
                    ways.push(format!("account = {account}"));
                }
                if actor.watches && !own_alone {
                    ways.push(format!("id IN ({FOLLOWED} WHERE login = {login})"));
                }
                self.parts.push(match ways.as_slice() {
                    [own] => format!("{own} AND internal = 0"),
                    several => format!("({}) AND internal = 0", several.join(" OR ")),
                });
            }
        }
    }

    /// The words repeat the partial indexes' own terms, or these would not be used.
    fn status(&mut self, status: &StatusFilter) {
        let part = match status {
            StatusFilter::All => return,
            StatusFilter::Open => "phase <> 'final'".to_string(),
            StatusFilter::Active => "phase <> 'final' AND phase = 'active'".to_string(),
            StatusFilter::Unopened => {
                "phase <> 'final' AND phase = 'active' AND assignee IS NULL".to_string()
            }
            StatusFilter::Ongoing => "phase <> 'final' AND phase <> 'resolved'".to_string(),
            StatusFilter::Closed => "phase = 'final'".to_string(),
            StatusFilter::Keys { keys, ended } => {
                let marks: Vec<String> =
                    keys.iter().map(|key| self.bind(Value::Text(key.clone()))).collect();
                let phase = match ended {
                    Some(false) => "phase <> 'final' AND ",
                    Some(true) => "phase = 'final' AND ",
                    None => "",
                };
                format!("{phase}status IN ({})", marks.join(", "))
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
        for (from, to) in &filter.numbers_not {
            let from = self.bind(Value::Integer(*from));
            let to = self.bind(Value::Integer(*to));
            self.parts.push(format!("id NOT BETWEEN {from} AND {to}"));
        }
    }

    fn times(&mut self, filter: &Filter, now: Instant) {
        if let Some(overdue) = filter.overdue {
            let now = self.bind(Value::Integer(now.0));
            let response = format!("(responded_at IS NULL AND response_due < {now})");
            let resolution = format!("(resolution_due < {now})");
            let clocks = match overdue {
                OverdueFilter::Any => format!("({response} OR {resolution})"),
                OverdueFilter::Response => response,
                OverdueFilter::Resolution => resolution,
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
    /// What comes after the case with which the last page ended.
    pub(super) fn from(&mut self, query: &Query<'_>, part: PageWalk) {
        match (query.after, query.sort, part) {
            (Some(after), [sort, ..], PageWalk::Equal | PageWalk::Beyond) => {
                self.after_one(*sort, after, part, query.actor);
            }
            (Some(after), sort, _) => self.after(sort, after),
            (None, ..) => {}
        }
    }

    /// The cases that are equal to a case in an order and come after it, or those beyond it.
    fn after_one(&mut self, sort: ListOrder, after: i64, part: PageWalk, actor: &Actor) {
        let mark = self.bind(Value::Integer(after));
        let column = sort.by.sql();
        let sign = if sort.descending { "<" } else { ">" };
        let place = format!("(SELECT {column} FROM cases WHERE id = {mark})");
        self.parts.push(match part {
            // Where somebody's cases are found in more than one way, the instant is no way to find
            // them: all that have no deadline are equal.
            PageWalk::Equal if actor.watches || actor.role == Role::Power => {
                format!("+{column} = {place} AND id {sign} {mark}")
            }
            PageWalk::Equal => format!("{column} = {place} AND id {sign} {mark}"),
            _ => format!("{column} {sign} {place}"),
        });
    }

    pub(super) fn after(&mut self, sort: &[ListOrder], after: i64) {
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
            steps.push(beyond(column, *descending, &of(column)));
            ways.push(format!("({})", steps.join(" AND ")));
        }
        // The first column bounds the walk of the index.
        if let Some((column, descending)) = columns.first().filter(|(column, _)| *column != EMPTY) {
            let sign = if *descending { "<=" } else { ">=" };
            self.parts.push(format!("{column} {sign} {}", of(column)));
        }
        self.parts.push(format!("({})", ways.join(" OR ")));
    }
}

/// The one column to sort by that may be empty; empty ones are the least.
const EMPTY: &str = "closed_at";

/// What lies beyond a place in the order of a column.
fn beyond(column: &str, descending: bool, place: &str) -> String {
    let plain = format!("{column} {} {place}", if descending { "<" } else { ">" });
    match (column == EMPTY, descending) {
        (false, _) => plain,
        (true, false) => format!("({plain} OR ({place} IS NULL AND {column} IS NOT NULL))"),
        (true, true) => format!("({plain} OR ({place} IS NOT NULL AND {column} IS NULL))"),
    }
}
