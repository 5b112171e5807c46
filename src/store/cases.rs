//! Rows of `cases`: one list of columns serves insert, update, read and the comparison of
//! `doctor --deep`.

use crate::domain::case::{Case, Origin, Phase, PinnedTerm, PriorityBy};
use crate::domain::task::Task;
use crate::domain::time::Instant;
use crate::domain::watcher::{self, Watcher};
use crate::error::{Error, Result};

use super::db::{Db, Row, Value, get, params, params_from_iter};

/// What stands in `next_due` where no deadline runs: after every real one.
pub const NO_DUE: i64 = i64::MAX;

/// The columns of a case with their values, in the order of `schema.sql`.
pub fn columns(case: &Case) -> Vec<(&'static str, Value)> {
    let due = case.next_due().map_or(NO_DUE, |due| due.0);
    vec![
        ("id", Value::Integer(case.id)),
        ("number", Value::Text(case.number.clone())),
        ("ref", text(&case.reference)),
        ("subject", Value::Text(case.subject.clone())),
        ("description", Value::Text(case.description.clone())),
        ("status", Value::Text(case.status.clone())),
        ("phase", word(case.phase.as_str())),
        ("status_since", Value::Integer(case.status_since.0)),
        ("category", text(&case.category)),
        ("process", text(&case.process)),
        ("priority", Value::Text(case.priority.clone())),
        ("priority_rank", Value::Integer(case.priority_rank)),
        ("priority_by", word(case.priority_by.as_str())),
        ("impact", int(case.impact)),
        ("urgency", int(case.urgency)),
        ("origin", word(case.origin.as_str())),
        ("contact", text(&case.contact)),
        ("account", text(&case.account)),
        ("department", text(&case.department)),
        ("service", text(&case.service)),
        ("agreement", text(&case.agreement)),
        ("item", text(&case.item)),
        ("assignee", text(&case.assignee)),
        ("group_key", text(&case.group)),
        ("line", int(case.line)),
        ("tags", json(&case.tags)),
        ("parent", int(case.parent)),
        ("follow_up_of", int(case.follow_up_of)),
        ("merged_into", int(case.merged_into)),
        ("internal", flag(case.internal)),
        ("requested_by", text(&case.requested_by)),
        ("language", text(&case.language)),
        ("registered_at", Value::Integer(case.registered_at.0)),
        ("responded_at", at(case.responded_at)),
        ("first_resolved_at", at(case.first_resolved_at)),
        ("resolved_at", at(case.resolved_at)),
        ("closed_at", at(case.closed_at)),
        ("response_term", pinned_value(case.response_term)),
        ("resolution_term", pinned_value(case.resolution_term)),
        ("calendar", text(&case.calendar)),
        ("calendar_version", int(case.calendar_version)),
        ("response_due", at(case.response_due)),
        ("resolution_due", at(case.resolution_due)),
        ("resolution_left", int(case.resolution_left)),
        ("response_warn_at", at(case.response_warn_at)),
        ("response_breach_at", at(case.response_breach_at)),
        ("resolution_warn_at", at(case.resolution_warn_at)),
        ("resolution_breach_at", at(case.resolution_breach_at)),
        ("resolution_warned", flag(case.resolution_warned)),
        ("resolution_breached", at(case.resolution_breached)),
        ("next_due", Value::Integer(due)),
        ("alarm_at", at(case.alarm_at())),
        ("closing_reason", text(&case.closing_reason)),
        ("solution", text(&case.solution)),
        ("reopened_count", Value::Integer(case.reopened_count)),
        ("rating", int(case.rating)),
        ("rating_comment", text(&case.rating_comment)),
        ("rated", flag(case.rated)),
        ("asked_feedback", flag(case.asked_feedback)),
        ("reminded_at", at(case.reminded_at)),
        ("complaints", Value::Integer(case.complaints)),
        ("postponed_till", at(case.postponed_till)),
        ("tasks", json(&case.tasks)),
        ("version", Value::Integer(case.version)),
        ("updated_at", Value::Integer(case.updated_at.0)),
        ("route", text(&case.route)),
        ("mailbox", text(&case.mailbox)),
        ("watchers", json(&case.watchers)),
    ]
}

/// The columns in the order in which [`read`] takes them; begins every SELECT of whole cases.
pub const COLUMNS: &str = "id, number, ref, subject, description, status, phase, status_since, \
    category, process, priority, priority_rank, priority_by, impact, urgency, origin, contact, \
    account, department, service, agreement, item, assignee, group_key, line, tags, parent, \
    follow_up_of, merged_into, internal, requested_by, language, registered_at, responded_at, \
    first_resolved_at, resolved_at, closed_at, response_term, resolution_term, calendar, \
    calendar_version, response_due, resolution_due, resolution_left, response_warn_at, \
    response_breach_at, resolution_warn_at, resolution_breach_at, resolution_warned, \
    resolution_breached, next_due, alarm_at, closing_reason, solution, reopened_count, rating, \
    rating_comment, rated, asked_feedback, reminded_at, complaints, postponed_till, tasks, \
    version, updated_at, route, mailbox, watchers";

/// A case from a row that began with [`COLUMNS`].
///
/// # Errors
/// A value that no case can have: a damaged desk (8).
pub fn read(row: &Row<'_>) -> Result<Case> {
    let instant = |index| Ok::<_, Error>(get::<Option<i64>>(row, index)?.map(Instant));
    let must = |index| get::<i64>(row, index).map(Instant);
    let term = |index| -> Result<Option<PinnedTerm>> {
        get::<Option<String>>(row, index)?.map(|text| parse_json(&text)).transpose()
    };
    Ok(Case {
        id: get(row, 0)?,
        number: get(row, 1)?,
        reference: get(row, 2)?,
        subject: get(row, 3)?,
        description: get(row, 4)?,
        status: get(row, 5)?,
        phase: Phase::parse(&get::<String>(row, 6)?).ok_or_else(damaged_case)?,
        status_since: must(7)?,
        category: get(row, 8)?,
        process: get(row, 9)?,
        priority: get(row, 10)?,
        priority_rank: get(row, 11)?,
        priority_by: PriorityBy::parse(&get::<String>(row, 12)?).ok_or_else(damaged_case)?,
        impact: get(row, 13)?,
        urgency: get(row, 14)?,
        origin: Origin::parse(&get::<String>(row, 15)?).ok_or_else(damaged_case)?,
        contact: get(row, 16)?,
        account: get(row, 17)?,
        department: get(row, 18)?,
        service: get(row, 19)?,
        agreement: get(row, 20)?,
        item: get(row, 21)?,
        assignee: get(row, 22)?,
        group: get(row, 23)?,
        line: get(row, 24)?,
        tags: parse_json(&get::<String>(row, 25)?)?,
        parent: get(row, 26)?,
        follow_up_of: get(row, 27)?,
        merged_into: get(row, 28)?,
        internal: get::<i64>(row, 29)? != 0,
        requested_by: get(row, 30)?,
        language: get(row, 31)?,
        registered_at: must(32)?,
        responded_at: instant(33)?,
        first_resolved_at: instant(34)?,
        resolved_at: instant(35)?,
        closed_at: instant(36)?,
        response_term: term(37)?,
        resolution_term: term(38)?,
        calendar: get(row, 39)?,
        calendar_version: get(row, 40)?,
        response_due: instant(41)?,
        resolution_due: instant(42)?,
        resolution_left: get(row, 43)?,
        response_warn_at: instant(44)?,
        response_breach_at: instant(45)?,
        resolution_warn_at: instant(46)?,
        resolution_breach_at: instant(47)?,
        resolution_warned: get::<i64>(row, 48)? != 0,
        resolution_breached: instant(49)?,
        closing_reason: get(row, 52)?,
        solution: get(row, 53)?,
        reopened_count: get(row, 54)?,
        rating: get(row, 55)?,
        rating_comment: get(row, 56)?,
        rated: get::<i64>(row, 57)? != 0,
        asked_feedback: get::<i64>(row, 58)? != 0,
        reminded_at: instant(59)?,
        complaints: get(row, 60)?,
        postponed_till: instant(61)?,
        tasks: parse_json(&get::<String>(row, 62)?)?,
        version: get(row, 63)?,
        updated_at: must(64)?,
        route: get(row, 65)?,
        mailbox: get(row, 66)?,
        watchers: parse_json(&get::<String>(row, 67)?)?,
    })
}

/// Writes a new case.
///
/// # Errors
/// A number or reference that is taken (5), storage trouble.
pub fn insert(db: &Db, case: &Case) -> Result<()> {
    static SQL: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    let columns = columns(case);
    let sql = SQL.get_or_init(|| {
        let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
        let marks: Vec<String> = (1..=columns.len()).map(|n| format!("?{n}")).collect();
        format!("INSERT INTO cases ({}) VALUES ({})", names.join(", "), marks.join(", "))
    });
    db.exec(sql, params_from_iter(columns.into_iter().map(|(_, value)| value)))?;
    task(db, case.id, &[], &case.tasks)?;
    follow(db, case.id, &[], &case.watchers)?;
    tag(db, case.id, &[], &case.tags)
}

/// Writes the columns that changed, and only those: unchanged ones cost no index.
///
/// # Errors
/// Storage trouble.
pub fn update(db: &Db, before: &Case, after: &Case) -> Result<()> {
    let mut changed: Vec<(&'static str, Value)> = columns(before)
        .into_iter()
        .zip(columns(after))
        .filter(|(old, new)| old.1 != new.1)
        .map(|(_, new)| new)
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    let sets: Vec<String> =
        changed.iter().enumerate().map(|(n, (name, _))| format!("{name} = ?{}", n + 1)).collect();
    let sql = format!("UPDATE cases SET {} WHERE id = ?{}", sets.join(", "), changed.len() + 1);
    changed.push(("id", Value::Integer(after.id)));
    db.exec(&sql, params_from_iter(changed.into_iter().map(|(_, value)| value)))?;
    task(db, after.id, &before.tasks, &after.tasks)?;
    follow(db, after.id, &before.watchers, &after.watchers)?;
    tag(db, after.id, &before.tags, &after.tags)
}

/// Who has something to do: a row for each open task.
fn task(db: &Db, case: i64, before: &[Task], after: &[Task]) -> Result<()> {
    let holder = |task: &Task| task.assignee.clone().unwrap_or_default();
    let open = |tasks: &[Task], n: i64| tasks.iter().any(|t| t.task == n && t.is_open());
    for task in before.iter().filter(|task| task.is_open() && !open(after, task.task)) {
        db.exec(
            "DELETE FROM open_tasks WHERE assignee = ?1 AND case_id = ?2 AND task = ?3",
            params![holder(task), case, task.task],
        )?;
    }
    for task in after.iter().filter(|task| task.is_open() && !open(before, task.task)) {
        db.exec(
            "INSERT INTO open_tasks (assignee, case_id, task) VALUES (?1, ?2, ?3)",
            params![holder(task), case, task.task],
        )?;
    }
    Ok(())
}

/// Who follows it: a row for each whose case it is to see.
fn follow(db: &Db, case: i64, before: &[Watcher], after: &[Watcher]) -> Result<()> {
    for watcher in before.iter().filter(|it| !it.pending && !watcher::has(after, &it.login)) {
        db.exec(
            "DELETE FROM case_watchers WHERE login = ?1 AND case_id = ?2",
            params![watcher.login, case],
        )?;
    }
    for watcher in after.iter().filter(|it| !it.pending && !watcher::has(before, &it.login)) {
        db.exec(
            "INSERT INTO case_watchers (login, case_id) VALUES (?1, ?2)",
            params![watcher.login, case],
        )?;
    }
    Ok(())
}

/// The cases that somebody follows, by number.
///
/// # Errors
/// Storage trouble.
pub fn followed_by(db: &Db, login: &str) -> Result<Vec<i64>> {
    let sql = "SELECT case_id FROM case_watchers WHERE login = ?1 ORDER BY case_id";
    db.rows(sql, params![login], |row| get(row, 0))
}

/// The cases in which somebody, or nobody for `""`, has an open task, by number.
///
/// # Errors
/// Storage trouble.
pub fn with_task_of(db: &Db, assignee: &str) -> Result<Vec<i64>> {
    let sql = "SELECT DISTINCT case_id FROM open_tasks WHERE assignee = ?1 ORDER BY case_id";
    db.rows(sql, params![assignee], |row| get(row, 0))
}

/// What cases may have in common (R1).
#[derive(Clone, Copy, Debug)]
pub enum Like<'a> {
    Service(&'a str),
    Item(&'a str),
    Tag(&'a str),
}

/// Up to so many of the newest cases with this service, this item, or this tag.
///
/// # Errors
/// Storage trouble.
pub fn newest_like(db: &Db, of: Like<'_>, most: i64) -> Result<Vec<i64>> {
    let (sql, key) = match of {
        Like::Service(key) => {
            ("SELECT id FROM cases WHERE service = ?1 ORDER BY id DESC LIMIT ?2", key)
        }
        Like::Item(key) => ("SELECT id FROM cases WHERE item = ?1 ORDER BY id DESC LIMIT ?2", key),
        Like::Tag(key) => {
            ("SELECT case_id FROM case_tags WHERE tag = ?1 ORDER BY case_id DESC LIMIT ?2", key)
        }
    };
    db.rows(sql, params![key, most], |row| get(row, 0))
}

fn tag(db: &Db, case: i64, before: &[String], after: &[String]) -> Result<()> {
    for tag in before.iter().filter(|tag| !after.contains(tag)) {
        db.exec("DELETE FROM case_tags WHERE tag = ?1 AND case_id = ?2", params![tag, case])?;
    }
    for tag in after.iter().filter(|tag| !before.contains(tag)) {
        db.exec(
            "INSERT INTO case_tags (tag, case_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            params![tag, case],
        )?;
    }
    Ok(())
}

/// A case by its counter.
///
/// # Errors
/// Storage trouble.
pub fn by_id(db: &Db, id: i64) -> Result<Option<Case>> {
    db.row(&format!("SELECT {COLUMNS} FROM cases WHERE id = ?1"), params![id], read)
}

/// What a case's row holds in these columns, as it lies there: `read` leaves out what it can tell by
/// itself.
///
/// # Errors
/// Storage trouble.
pub fn as_kept(db: &Db, id: i64, columns: &[&str]) -> Result<Option<Vec<Value>>> {
    let sql = format!("SELECT {} FROM cases WHERE id = ?1", columns.join(", "));
    db.row(&sql, params![id], |row| (0..columns.len()).map(|at| get(row, at)).collect())
}

/// The counter of the case with this number, as it was written when filed.
///
/// # Errors
/// Storage trouble.
pub fn id_of_number(db: &Db, number: &str) -> Result<Option<i64>> {
    db.row("SELECT id FROM cases WHERE number = ?1", params![number], |row| get(row, 0))
}

/// The counter of the case with this external reference.
///
/// # Errors
/// Storage trouble.
pub fn id_of_ref(db: &Db, reference: &str) -> Result<Option<i64>> {
    db.row("SELECT id FROM cases WHERE ref = ?1", params![reference], |row| get(row, 0))
}

/// The number of a case by its counter.
///
/// # Errors
/// Storage trouble.
pub fn number_of(db: &Db, id: i64) -> Result<Option<String>> {
    db.row("SELECT number FROM cases WHERE id = ?1", params![id], |row| get(row, 0))
}

/// The counter of the last case; 0 on an empty desk.
///
/// # Errors
/// Storage trouble.
pub fn last_id(db: &Db) -> Result<i64> {
    Ok(db
        .row("SELECT id FROM cases ORDER BY id DESC LIMIT 1", params![], |row| get(row, 0))?
        .unwrap_or(0))
}

/// The counters of the existing cases from `from` to `to`, in order.
///
/// # Errors
/// Storage trouble.
pub fn ids_between(db: &Db, from: i64, to: i64) -> Result<Vec<i64>> {
    let sql = "SELECT id FROM cases WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
    db.rows(sql, params![from, to], |row| get(row, 0))
}

/// The open cases that somebody holds, oldest first.
///
/// # Errors
/// Storage trouble.
pub fn open_held_by(db: &Db, login: &str) -> Result<Vec<i64>> {
    let sql = "SELECT id FROM cases WHERE phase <> 'final' AND assignee = ?1 ORDER BY id";
    db.rows(sql, params![login], |row| get(row, 0))
}

/// How many cases an agent has to work on: active or paused.
///
/// # Errors
/// Storage trouble.
pub fn ongoing_of(db: &Db, login: &str) -> Result<i64> {
    let sql = "SELECT count(*) FROM cases \
               WHERE phase <> 'final' AND assignee = ?1 AND phase <> 'resolved'";
    Ok(db.row(sql, params![login], |row| get(row, 0))?.unwrap_or(0))
}

/// The open cases of a group, oldest first.
///
/// # Errors
/// Storage trouble.
pub fn open_in_group(db: &Db, group: &str) -> Result<Vec<i64>> {
    let sql = "SELECT id FROM cases WHERE phase <> 'final' AND group_key = ?1 ORDER BY id";
    db.rows(sql, params![group], |row| get(row, 0))
}

/// How many open cases are in a status.
///
/// # Errors
/// Storage trouble.
pub fn open_in_status(db: &Db, status: &str) -> Result<i64> {
    let sql = "SELECT count(*) FROM cases WHERE phase <> 'final' AND status = ?1";
    Ok(db.row(sql, params![status], |row| get(row, 0))?.unwrap_or(0))
}

/// The children of a case that are not final, by number (L10).
///
/// # Errors
/// Storage trouble.
pub fn open_children(db: &Db, parent: i64) -> Result<Vec<i64>> {
    let sql = "SELECT id FROM cases WHERE parent = ?1 AND phase <> 'final' ORDER BY id";
    db.rows(sql, params![parent], |row| get(row, 0))
}

/// The cases that ended in this one, by number (L18).
///
/// # Errors
/// Storage trouble.
pub fn merged_into(db: &Db, target: i64) -> Result<Vec<i64>> {
    let sql = "SELECT id FROM cases WHERE merged_into = ?1 ORDER BY id";
    db.rows(sql, params![target], |row| get(row, 0))
}

/// The latest deadline that open cases have on a calendar.
///
/// # Errors
/// Storage trouble.
pub fn last_due_on(db: &Db, calendar: &str) -> Result<Option<Instant>> {
    let sql = "SELECT MAX(resolution_due), MAX(response_due) FROM cases \
               WHERE phase <> 'final' AND calendar = ?1";
    let last = db.row(sql, params![calendar], |row| {
        Ok([get::<Option<i64>>(row, 0)?, get::<Option<i64>>(row, 1)?])
    })?;
    Ok(last.into_iter().flatten().flatten().max().map(Instant))
}

/// The parent of a case, for the search of loops (L10).
///
/// # Errors
/// Storage trouble.
pub fn parent_of(db: &Db, id: i64) -> Result<Option<i64>> {
    Ok(db
        .row("SELECT parent FROM cases WHERE id = ?1", params![id], |row| {
            get::<Option<i64>>(row, 0)
        })?
        .flatten())
}

fn word(text: &str) -> Value {
    Value::Text(text.into())
}

fn text(value: &Option<String>) -> Value {
    value.clone().map_or(Value::Null, Value::Text)
}

fn int(value: Option<i64>) -> Value {
    value.map_or(Value::Null, Value::Integer)
}

fn at(value: Option<Instant>) -> Value {
    int(value.map(|at| at.0))
}

fn flag(value: bool) -> Value {
    Value::Integer(i64::from(value))
}

fn json(value: &impl serde::Serialize) -> Value {
    Value::Text(serde_json::to_string(value).unwrap_or_default())
}

fn pinned_value(value: Option<PinnedTerm>) -> Value {
    value.map_or(Value::Null, |term| json(&term))
}

fn parse_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|_| damaged_case())
}

fn damaged_case() -> Error {
    Error::damaged("a row of the desk holds a value that no case can have")
}
