//! A list's filter as conditions of a statement: placeholders and values side by side.

use crate::domain::actor::{Actor, Role};
use crate::domain::time::Instant;
use crate::store::sqlite::Value;

use super::{Filter, Overdue, Part, Query, Sort, Status};

#[derive(Default)]
pub(super) struct Terms {
    parts: Vec<String>,
    pub(super) values: Vec<Value>,
}

impl Terms {
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
            Status::Keys { keys, ended } => {
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
    /// What comes after the case with which the last page ended.
    pub(super) fn from(&mut self, query: &Query<'_>, part: Part) {
        match (query.after, query.sort, part) {
            (Some(after), [sort, ..], Part::Equal | Part::Beyond) => {
                self.after_one(*sort, after, part);
            }
            (Some(after), sort, _) => self.after(sort, after),
            (None, ..) => {}
        }
    }

    /// The cases that are equal to a case in an order and come after it, or those beyond it.
    fn after_one(&mut self, sort: Sort, after: i64, part: Part) {
        let mark = self.bind(Value::Integer(after));
        let column = sort.by.sql();
        let sign = if sort.descending { "<" } else { ">" };
        let place = format!("(SELECT {column} FROM cases WHERE id = {mark})");
        self.parts.push(match part {
            Part::Equal => format!("{column} = {place} AND id {sign} {mark}"),
            _ => format!("{column} {sign} {place}"),
        });
    }

    pub(super) fn after(&mut self, sort: &[Sort], after: i64) {
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
