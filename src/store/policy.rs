//! The policy in the desk: one row an entry, and what entries said before (D11).
//!
//! A command reads only what it needs: `core` for the switches and statuses, single entries for
//! services, agreements, calendars, templates.

use crate::domain::section::Section;
use serde::de::DeserializeOwned;

use crate::domain::agreement::Covering;
use crate::domain::event::AgreementBy;
use crate::domain::policy::{Agreement, Item, NoticeRule, Policy, RetiredEntry, Service, Template};
use crate::domain::time::Instant;
use crate::error::{Error, Result};

use super::db::{Db, get, params};

/// An entry with its version.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionedEntry<T> {
    pub entry: T,
    pub version: i64,
    pub retired_at: Option<Instant>,
}

/// The part of the policy that decisions look at: switches, statuses, processes, priorities,
/// matrix, categories, levels, reasons. The lists of everything else are empty.
///
/// # Errors
/// Storage trouble.
pub fn core(db: &Db) -> Result<Policy> {
    let mut policy = Policy::default();
    db.each(
        "SELECT kind, body FROM policy WHERE kind IN ('desk', 'evaluation', 'waiting', 'mail', \
         'status', 'process', 'priority', 'priority_matrix', 'category', 'level', 'reason') \
         AND retired_at IS NULL ORDER BY kind, position",
        params![],
        |row| {
            put_in(&mut policy, &get::<String>(row, 0)?, &get::<String>(row, 1)?)?;
            Ok(true)
        },
    )?;
    Ok(policy)
}

/// Everything but people, accounts and groups, which have tables of their own.
///
/// # Errors
/// Storage trouble.
pub fn all(db: &Db) -> Result<Policy> {
    let mut policy = Policy::default();
    db.each(
        "SELECT kind, body FROM policy WHERE retired_at IS NULL AND kind NOT IN ('holidays', 'ics') \
         ORDER BY kind, position, key",
        params![],
        |row| {
            put_in(&mut policy, &get::<String>(row, 0)?, &get::<String>(row, 1)?)?;
            Ok(true)
        },
    )?;
    Ok(policy)
}

/// The entries that are retired.
///
/// # Errors
/// Storage trouble.
pub fn retired_entries(db: &Db) -> Result<Vec<RetiredEntry>> {
    let sql = "SELECT kind, key, body FROM policy WHERE retired_at IS NOT NULL \
               AND kind NOT IN ('holidays', 'ics') ORDER BY kind, position, key";
    let rows = db.rows(sql, params![], |row| {
        let body = parse_json(&get::<String>(row, 2)?)?;
        Ok((get::<String>(row, 0)?, get::<String>(row, 1)?, body))
    })?;
    let entry = |(kind, key, body): (String, String, _)| {
        Some(RetiredEntry { kind: kind.parse().ok()?, key, body })
    };
    Ok(rows.into_iter().filter_map(entry).collect())
}

/// Whether a status has always ended its cases, or never has; `None` where it changed.
///
/// # Errors
/// Storage trouble.
pub fn always_final(db: &Db, status: &str) -> Result<Option<bool>> {
    let sql = "SELECT min(ends), max(ends) FROM (SELECT coalesce(body ->> '$.final', 0) AS ends \
        FROM policy_versions WHERE kind = 'status' AND key = ?1)";
    let ends = db.row(sql, params![status], |row| {
        Ok((get::<Option<i64>>(row, 0)?, get::<Option<i64>>(row, 1)?))
    })?;
    Ok(ends.and_then(|(least, most)| most.filter(|_| least == most).map(|ends| ends != 0)))
}

fn put_in(policy: &mut Policy, kind: &str, body: &str) -> Result<()> {
    // Holidays and files of calendars are rows too, and no sections.
    let Ok(kind) = kind.parse::<Section>() else { return Ok(()) };
    match kind {
        Section::Desk => policy.desk = parse_json(body)?,
        Section::Evaluation => policy.evaluation = parse_json(body)?,
        Section::Waiting => policy.waiting = parse_json(body)?,
        Section::Mail => policy.mail = parse_json(body)?,
        Section::PriorityMatrix => policy.priority_matrix = parse_json(body)?,
        Section::Calendar => policy.calendar.push(parse_json(body)?),
        Section::Status => policy.status.push(parse_json(body)?),
        Section::Process => policy.process.push(parse_json(body)?),
        Section::Priority => policy.priority.push(parse_json(body)?),
        Section::Category => policy.category.push(parse_json(body)?),
        Section::Level => policy.level.push(parse_json(body)?),
        Section::Reason => policy.reason.push(parse_json(body)?),
        Section::Service => policy.service.push(parse_json(body)?),
        Section::Agreement => policy.agreement.push(parse_json(body)?),
        Section::Item => policy.item.push(parse_json(body)?),
        Section::Route => policy.route.push(parse_json(body)?),
        Section::Template => policy.template.push(parse_json(body)?),
        Section::Notice => policy.notice.push(parse_json(body)?),
        Section::Canned => policy.canned.push(parse_json(body)?),
        Section::View => policy.view.push(parse_json(body)?),
        // These have tables of their own.
        Section::Account | Section::Contact | Section::Agent | Section::Group => {}
    }
    Ok(())
}

/// One entry, retired ones too.
///
/// # Errors
/// Storage trouble.
pub fn entry<T: DeserializeOwned>(
    db: &Db,
    kind: &str,
    key: &str,
) -> Result<Option<VersionedEntry<T>>> {
    db.row(
        "SELECT body, version, retired_at FROM policy WHERE kind = ?1 AND key = ?2",
        params![kind, key],
        |row| {
            Ok(VersionedEntry {
                entry: parse_json(&get::<String>(row, 0)?)?,
                version: get(row, 1)?,
                retired_at: get::<Option<i64>>(row, 2)?.map(Instant),
            })
        },
    )
}

/// The entries of a kind, in the order of the file, then of the keys.
///
/// # Errors
/// Storage trouble.
pub fn entries<T: DeserializeOwned>(
    db: &Db,
    kind: &str,
    with_retired: bool,
) -> Result<Vec<VersionedEntry<T>>> {
    db.rows(
        "SELECT body, version, retired_at FROM policy \
         WHERE kind = ?1 AND (?2 OR retired_at IS NULL) ORDER BY position, key",
        params![kind, with_retired],
        |row| {
            Ok(VersionedEntry {
                entry: parse_json(&get::<String>(row, 0)?)?,
                version: get(row, 1)?,
                retired_at: get::<Option<i64>>(row, 2)?.map(Instant),
            })
        },
    )
}

/// The keys of a kind that are not retired, for suggestions.
///
/// # Errors
/// Storage trouble.
pub fn keys(db: &Db, kind: &str) -> Result<Vec<String>> {
    let sql =
        "SELECT key FROM policy WHERE kind = ?1 AND retired_at IS NULL ORDER BY key LIMIT 5000";
    db.rows(sql, params![kind], |row| get(row, 0))
}

/// What an entry said in an earlier version (D11).
///
/// # Errors
/// Storage trouble.
pub fn version<T: DeserializeOwned>(
    db: &Db,
    kind: &str,
    key: &str,
    version: i64,
) -> Result<Option<T>> {
    let body = db.row(
        "SELECT body FROM policy_versions WHERE kind = ?1 AND key = ?2 AND version = ?3",
        params![kind, key, version],
        |row| get::<String>(row, 0),
    )?;
    body.map(|body| parse_json(&body)).transpose()
}

/// What the single entry of a kind said when a version of another entry came about.
///
/// # Errors
/// Storage trouble.
pub fn beside<T: DeserializeOwned>(
    db: &Db,
    kind: &str,
    (of_kind, key, version): (&str, &str, i64),
) -> Result<Option<T>> {
    let body = db.row(
        "SELECT body FROM policy_versions WHERE kind = ?1 AND key = '' AND operation <= \
         (SELECT operation FROM policy_versions WHERE kind = ?2 AND key = ?3 AND version = ?4) \
         ORDER BY version DESC LIMIT 1",
        params![kind, of_kind, key, version],
        |row| get::<String>(row, 0),
    )?;
    body.map(|body| parse_json(&body)).transpose()
}

/// Writes an entry; its version grows where it changed. False where it said so already.
///
/// # Errors
/// Storage trouble.
pub fn put(
    db: &Db,
    kind: &str,
    key: &str,
    body: &str,
    position: i64,
    operation: i64,
) -> Result<bool> {
    let version = db.row(
        "INSERT INTO policy (kind, key, body, version, position) VALUES (?1, ?2, ?3, 1, ?4) \
         ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body, version = version + 1, \
         position = excluded.position, retired_at = NULL \
         WHERE body <> excluded.body OR retired_at IS NOT NULL RETURNING version",
        params![kind, key, body, position],
        |row| get::<i64>(row, 0),
    )?;
    let Some(version) = version else { return Ok(false) };
    db.exec(
        "INSERT INTO policy_versions (kind, key, version, body, operation) \
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![kind, key, version, body, operation],
    )?;
    if kind == "agreement" || kind == "item" {
        cover(db, kind, key, body)?;
    }
    Ok(true)
}

/// A new version of an entry that says what it said: something it names has changed.
///
/// # Errors
/// Storage trouble.
pub fn bump(db: &Db, kind: &str, key: &str, operation: i64) -> Result<i64> {
    let version = db
        .row(
            "UPDATE policy SET version = version + 1 WHERE kind = ?1 AND key = ?2 \
             RETURNING version",
            params![kind, key],
            |row| get::<i64>(row, 0),
        )?
        .unwrap_or(1);
    db.exec(
        "INSERT INTO policy_versions (kind, key, version, body, operation) \
         SELECT kind, key, version, body, ?3 FROM policy WHERE kind = ?1 AND key = ?2",
        params![kind, key, operation],
    )?;
    Ok(version)
}

/// Retires an entry, or brings it back; false where there is none.
///
/// # Errors
/// Storage trouble.
pub fn retire(db: &Db, kind: &str, key: &str, at: Option<Instant>) -> Result<bool> {
    let sql = "UPDATE policy SET retired_at = ?3 WHERE kind = ?1 AND key = ?2";
    Ok(db.exec(sql, params![kind, key, at.map(|at| at.0)])? > 0)
}

fn cover(db: &Db, kind: &str, key: &str, body: &str) -> Result<()> {
    let (contacts, departments, accounts) = if kind == "agreement" {
        let agreement: Agreement = parse_json(body)?;
        (agreement.contacts, agreement.departments, agreement.accounts)
    } else {
        let item: Item = parse_json(body)?;
        (item.contacts, item.departments, item.accounts)
    };
    db.exec("DELETE FROM coverage WHERE kind = ?1 AND key = ?2", params![kind, key])?;
    for (party_kind, parties) in
        [("contact", contacts), ("department", departments), ("account", accounts)]
    {
        for party in parties {
            db.exec(
                "INSERT INTO coverage (kind, party_kind, party, key) VALUES (?1, ?2, ?3, ?4) \
                 ON CONFLICT DO NOTHING",
                params![kind, party_kind, party, key],
            )?;
        }
    }
    Ok(())
}

/// A service and its parents, the service first; empty where there is no such service.
///
/// # Errors
/// Storage trouble.
pub fn service_chain(db: &Db, key: &str) -> Result<Vec<Service>> {
    let mut chain = Vec::new();
    let mut rest = Some(key);
    while let Some(key) = rest {
        if let Some(kept) = entry::<Service>(db, "service", key)? {
            chain.push(kept.entry);
        }
        rest = key.rsplit_once('/').map(|(parent, _)| parent);
    }
    Ok(chain)
}

/// The rules for the notices of an event. A rule for all categories that was retired switches its
/// receiver off; one for a single category leaves it to the rule for all.
///
/// # Errors
/// Storage trouble.
pub fn notice_rules(db: &Db, event: &str) -> Result<Vec<NoticeRule>> {
    // The keys are `event[/category]/to`; `0` comes right after `/`.
    let mut rules = db.rows(
        "SELECT body, retired_at IS NOT NULL FROM policy \
         WHERE kind = 'notice' AND key > ?1 || '/' AND key < ?1 || '0'",
        params![event],
        |row| {
            let mut rule: NoticeRule = parse_json(&get::<String>(row, 0)?)?;
            let retired: bool = get(row, 1)?;
            if retired {
                rule.enabled = Some(false);
            }
            Ok((rule, retired))
        },
    )?;
    rules.retain(|(rule, retired)| !retired || rule.category.is_none());
    Ok(rules.into_iter().map(|(rule, _)| rule).collect())
}

/// A template by its key, in one language.
///
/// # Errors
/// Storage trouble.
pub fn template(db: &Db, key: &str, language: &str) -> Result<Option<Template>> {
    let kept = entry::<Template>(db, "template", &format!("{key}/{language}"))?;
    Ok(kept.filter(|kept| kept.retired_at.is_none()).map(|kept| kept.entry))
}

/// The parties of a case whom agreements and items look at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parties<'a> {
    pub contact: Option<&'a str>,
    pub department: Option<&'a str>,
    /// The contact's account.
    pub account: Option<&'a str>,
    pub case_account: Option<&'a str>,
}

/// The agreements that cover any of the parties, each with the level at which it does (A1).
///
/// # Errors
/// Storage trouble.
pub fn covering(db: &Db, parties: Parties<'_>) -> Result<Vec<Covering>> {
    let mut covering = Vec::new();
    for (kind, party, by) in [
        ("contact", parties.contact, AgreementBy::Contact),
        ("department", parties.department, AgreementBy::Department),
        ("account", parties.account, AgreementBy::Account),
        ("account", parties.case_account, AgreementBy::CaseAccount),
    ] {
        let Some(party) = party else { continue };
        for key in keys_covering(db, "agreement", kind, party)? {
            let kept = entry::<Agreement>(db, "agreement", &key)?;
            if let Some(kept) = kept.filter(|kept| kept.retired_at.is_none()) {
                covering.push(Covering { agreement: kept.entry, by });
            }
        }
    }
    Ok(covering)
}

/// The agreements or items that name this party.
///
/// # Errors
/// Storage trouble.
pub fn keys_covering(db: &Db, kind: &str, party_kind: &str, party: &str) -> Result<Vec<String>> {
    db.rows(
        "SELECT key FROM coverage WHERE kind = ?1 AND party_kind = ?2 AND party = ?3 ORDER BY key",
        params![kind, party_kind, party],
        |row| get(row, 0),
    )
}

/// Whether the desk has any agreement in use (A2).
///
/// # Errors
/// Storage trouble.
pub fn has_agreements(db: &Db) -> Result<bool> {
    let sql = "SELECT 1 FROM policy WHERE kind = 'agreement' AND retired_at IS NULL LIMIT 1";
    Ok(db.row(sql, params![], |row| get::<i64>(row, 0))?.is_some())
}

/// A fact about the file: name, sweep_at and the like.
///
/// # Errors
/// Storage trouble.
pub fn fact(db: &Db, key: &str) -> Result<Option<String>> {
    db.row("SELECT value FROM desk WHERE key = ?1", params![key], |row| get(row, 0))
}

/// Writes a fact about the file.
///
/// # Errors
/// Storage trouble.
pub fn set_fact(db: &Db, key: &str, value: &str) -> Result<()> {
    db.exec(
        "INSERT INTO desk (key, value) VALUES (?1, ?2) \
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![key, value],
    )?;
    Ok(())
}

/// Every row as it lies there: kind, key and body.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each_row(db: &Db, mut take: impl FnMut(&str, &str, &str) -> Result<bool>) -> Result<()> {
    db.each("SELECT kind, key, body FROM policy ORDER BY kind, key", params![], |row| {
        let (kind, key): (String, String) = (get(row, 0)?, get(row, 1)?);
        take(&kind, &key, &get::<String>(row, 2)?)
    })
}

fn parse_json<T: DeserializeOwned>(body: &str) -> Result<T> {
    serde_json::from_str(body)
        .map_err(|why| Error::damaged(format!("a policy entry of the desk cannot be read: {why}")))
}

/// The days off of one version of a calendar (D11).
pub fn days_key(calendar: &str, version: i64) -> String {
    format!("{calendar}@{version}")
}
