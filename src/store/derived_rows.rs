//! Rows beside the cases that their lists are found by: whether they are what the cases say.

use crate::error::Result;

use super::db::{Db, get, params};

/// The most findings of one kind that are reported.
const MOST: i64 = 20;

/// What differs, and how it reads. The left joins go by primary keys, so a desk is read once.
const CHECKS: [(&str, &str); 6] = [
    (
        "case {}: it is not found by its tag {}",
        "SELECT c.number AS a, t.value AS b FROM cases c, json_each(c.tags) t \
         LEFT JOIN case_tags k ON k.tag = t.value AND k.case_id = c.id WHERE k.tag IS NULL",
    ),
    (
        "case {}: it is found by the tag {}, which it does not have",
        "SELECT coalesce(c.number, k.case_id) AS a, k.tag AS b FROM case_tags k \
         LEFT JOIN cases c ON c.id = k.case_id \
         WHERE NOT EXISTS (SELECT 1 FROM json_each(coalesce(c.tags, '[]')) WHERE value = k.tag)",
    ),
    (
        "case {}: its open task {} is in nobody's list",
        "SELECT c.number AS a, t.value ->> '$.task' AS b FROM cases c, json_each(c.tasks) t \
         LEFT JOIN open_tasks k ON k.assignee = coalesce(t.value ->> '$.assignee', '') \
         AND k.case_id = c.id AND k.task = t.value ->> '$.task' \
         WHERE t.value ->> '$.closed_at' IS NULL AND k.task IS NULL",
    ),
    (
        "case {}: task {} is in a list of open ones, and is none",
        "SELECT coalesce(c.number, k.case_id) AS a, k.task AS b FROM open_tasks k \
         LEFT JOIN cases c ON c.id = k.case_id \
         WHERE NOT EXISTS (SELECT 1 FROM json_each(coalesce(c.tasks, '[]')) t \
         WHERE t.value ->> '$.task' = k.task AND t.value ->> '$.closed_at' IS NULL \
         AND coalesce(t.value ->> '$.assignee', '') = k.assignee)",
    ),
    (
        "case {}: {} watches it and does not find it",
        "SELECT c.number AS a, w.value ->> '$.login' AS b FROM cases c, json_each(c.watchers) w \
         LEFT JOIN case_watchers k ON k.login = w.value ->> '$.login' AND k.case_id = c.id \
         WHERE w.value ->> '$.pending' IS NULL AND k.login IS NULL",
    ),
    (
        "case {}: {} finds it among those they watch, and does not watch it",
        "SELECT coalesce(c.number, k.case_id) AS a, k.login AS b FROM case_watchers k \
         LEFT JOIN cases c ON c.id = k.case_id \
         WHERE NOT EXISTS (SELECT 1 FROM json_each(coalesce(c.watchers, '[]')) w \
         WHERE w.value ->> '$.login' = k.login AND w.value ->> '$.pending' IS NULL)",
    ),
];

/// What of tags, watchers and open tasks is missing or too much.
///
/// # Errors
/// Storage trouble.
pub fn strays(db: &Db) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    for (words, query) in CHECKS {
        let sql = format!("SELECT CAST(a AS TEXT), CAST(b AS TEXT) FROM ({query}) LIMIT ?1");
        findings.extend(db.rows(&sql, params![MOST], |row| {
            let (case, what) = (get::<String>(row, 0)?, get::<String>(row, 1)?);
            Ok(words.replacen("{}", &case, 1).replacen("{}", &what, 1))
        })?);
    }
    Ok(findings)
}
