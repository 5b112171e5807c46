//! The page of a search: its newest hits ranked, older ones by age.

use crate::domain::case::Case;
use crate::error::Result;
use crate::store::cases;
use crate::store::db::{Db, Value, get, params, params_from_iter};
use crate::store::search::{self, RANKED, Sought};

use super::terms::QueryTerms;
use super::{COLUMNS, Query, Rest};

/// A search, the best of its newest hits first, then older ones by age. A page goes on after the
/// place its last case has in this order.
pub(super) fn ranked_search(
    db: &Db,
    query: &Query<'_>,
    sought: &Sought,
    mut take: impl FnMut(Case) -> Result<bool>,
) -> Result<Rest> {
    let mut left = query.limit.unwrap_or(i64::MAX);
    let Window { cases: window, place, bound } = window_order(db, query, sought)?;
    let known = i64::try_from(window.len() - place).unwrap_or(i64::MAX);
    let rest = Rest { count: known, at_least: bound > 0 };
    for id in &window[place..] {
        let Some(case) = cases::by_id(db, *id)? else { continue };
        if left == 0 || !take(case)? {
            return Ok(rest);
        }
        left -= 1;
    }
    if bound == 0 || left == 0 {
        return Ok(rest);
    }
    if few_open(db, query)? {
        for id in few(db, query, sought, bound, left)? {
            let Some(case) = cases::by_id(db, id)? else { continue };
            if !take(case)? {
                break;
            }
        }
        return Ok(rest);
    }
    let mut terms = QueryTerms::default();
    terms.filter(query);
    let (before, limit) = (terms.bind(Value::Integer(bound)), terms.bind(Value::Integer(left)));
    let sql = format!(
        "SELECT {COLUMNS} FROM cases WHERE {} AND id < {before} ORDER BY id DESC LIMIT {limit}",
        terms.text()
    );
    db.each(&sql, params_from_iter(terms.values), |row| take(cases::read(row)?))?;
    Ok(rest)
}

/// Up to this many open cases are read one by one rather than all cases by number.
const FEW: i64 = if cfg!(test) { 60 } else { 2_000 };

/// Whether the list is of open cases, and there are few of them.
fn few_open(db: &Db, query: &Query<'_>) -> Result<bool> {
    if !query.filter.status.is_open() {
        return Ok(false);
    }
    let sql = "SELECT count(*) FROM (SELECT 1 FROM cases WHERE phase <> 'final' LIMIT ?1)";
    let open = db.row(sql, params![FEW + 1], |row| get::<i64>(row, 0))?;
    Ok(open.is_some_and(|open| open <= FEW))
}

/// The older ones of few open cases that a search finds, newest first.
fn few(db: &Db, query: &Query<'_>, sought: &Sought, before: i64, most: i64) -> Result<Vec<i64>> {
    let mut terms = QueryTerms::default();
    terms.narrow(query);
    let before = terms.bind(Value::Integer(before));
    // A plus keeps SQLite from walking all cases by number.
    let sql =
        format!("SELECT id FROM cases WHERE {} AND +id < {before} ORDER BY +id DESC", terms.text());
    let open = db.rows(&sql, params_from_iter(terms.values), |row| get(row, 0))?;
    search::among_few(db, sought, open, most)
}

/// The ranked part of a search.
struct Window {
    /// The best first.
    cases: Vec<i64>,
    /// Where the page begins in it.
    place: usize,
    /// Cases before this one follow by age; 0 where there are none.
    bound: i64,
}

fn window_order(db: &Db, query: &Query<'_>, sought: &Sought) -> Result<Window> {
    let (mut cases, more) = window(db, query, sought)?;
    // Older cases than these are not in the window.
    let mut bound = match cases.last() {
        Some(oldest) if more => *oldest,
        _ => sought.searched_to(),
    };
    cases.sort_by(|a, b| sought.score(*b).total_cmp(&sought.score(*a)).then(b.cmp(a)));
    let place = match query.after {
        None => 0,
        Some(after) => match cases.iter().position(|id| *id == after) {
            Some(place) => place + 1,
            None => {
                bound = bound.min(after);
                cases.len()
            }
        },
    };
    Ok(Window { cases, place, bound })
}

/// The newest cases that a search has found and the other filters let through, newest first, and
/// whether there are more of them.
pub(super) fn window(db: &Db, query: &Query<'_>, sought: &Sought) -> Result<(Vec<i64>, bool)> {
    let mut terms = QueryTerms::default();
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
