//! Applying a policy: what the files say, checked against the whole desk, in one transaction
//! (C5, rule “apply”).

use std::collections::HashSet;
use std::path::Path;

use crate::domain::actor::Actor;
use crate::domain::calendar::Holiday;
use crate::domain::desk_event::{DeskEvent, EntryEvent, EntryStep};
use crate::domain::policy::{CalendarEntry, Policy};
use crate::error::{Error, ErrorKind as Trouble, Result};
use crate::outside;
use crate::policy::{
    self, ChangeKind, Draft, EntryChange, Known, Problem, ReferenceTarget, Section, entries,
    holidays,
};
use crate::store;
use crate::store::db::Db;

use crate::casework::desk::open::Desk;
use crate::casework::policy::write_changes;

/// What applying came to; nothing where the desk said so already.
#[derive(Clone, Debug)]
pub struct Applied {
    pub changes: Vec<EntryChange>,
    pub operation: Option<i64>,
    /// What somebody should know of who is in which group now.
    pub notes: Vec<String>,
}

/// A policy after a change, with where its entries stand.
#[derive(Clone, Debug)]
pub struct PolicyChange {
    pub before: Policy,
    pub after: Policy,
    pub draft: Draft,
    pub retired: Vec<(Section, String)>,
}

/// The years for which days off are read from .ics files.
const YEARS: std::ops::RangeInclusive<i32> = 2015..=2045;

/// Checks and writes. Inside a write transaction of `desk.db`.
///
/// # Errors
/// All that is wrong with the policy (6), what stands in the way of a retirement (5, 6).
pub fn apply(desk: &Desk, actor: &Actor, command: &str, wish: &PolicyChange) -> Result<Applied> {
    let db = &desk.db;
    let known = StoreKnown { db, wish };
    let mut problems = policy::validate(&wish.after, &wish.draft, &known);
    problems.extend(templates(&wish.after, &wish.draft));
    if !problems.is_empty() {
        return Err(problems_error(&problems));
    }
    let changes = policy::diff(&wish.before, &wish.after);
    in_the_way(desk, actor, &changes)?;
    let days = days_off(db, &wish.after)?;
    let moved = moved_days(db, &days)?;
    if changes.is_empty() && moved.is_empty() {
        return Ok(Applied { changes, operation: None, notes: Vec::new() });
    }
    let mut operation = desk.begin_operation(actor, command)?;
    write_changes::settle(db, &mut operation, &wish.after, &changes, desk.now)?;
    if wish.before.desk.time_zone != wish.after.desk.time_zone {
        rezone(db, &operation)?;
    }
    keep_days(db, &mut operation, &days, desk.now)?;
    let id = store::journal::seal(db, operation)?;
    let notes = membership_notes(db, &changes)?;
    Ok(Applied { changes, operation: Some(id), notes })
}

/// Who stays in a group by the word of the other side, and which groups have nobody left: what is
/// filed for those waits unseen.
fn membership_notes(db: &Db, changes: &[EntryChange]) -> Result<Vec<String>> {
    let mut notes = Vec::new();
    let mut touched: Vec<String> = Vec::new();
    let names = |value: &serde_json::Value| -> Vec<String> {
        let items = value.as_array().into_iter().flatten();
        items.filter_map(|item| item.as_str().map(String::from)).collect()
    };
    for change in changes {
        let side = match change.kind {
            Section::Group => "members",
            Section::Agent => "groups",
            _ => continue,
        };
        if change.kind == Section::Group {
            touched.push(change.key.clone());
        } else if change.what == ChangeKind::Retired {
            touched.extend(store::people::groups_of(db, &change.key)?);
        }
        let ChangeKind::Changed { fields } = &change.what else { continue };
        for (_, old, new) in fields.iter().filter(|(name, ..)| name == side) {
            let now = names(new);
            for gone in names(old).into_iter().filter(|name| !now.contains(name)) {
                let (login, group) = match change.kind {
                    Section::Group => (&gone, &change.key),
                    _ => (&change.key, &gone),
                };
                touched.push(group.clone());
                if store::people::groups_of(db, login)?.contains(group) {
                    let entry = match change.kind {
                        Section::Group => "their own entry",
                        _ => "the group's entry",
                    };
                    notes.push(format!(
                        "{login} stays in {group} by {entry}: `casebook group edit {group} --no-member {login}` takes both back"
                    ));
                }
            }
        }
    }
    touched.sort();
    touched.dedup();
    for group in touched {
        let there = store::people::group(db, &group)?.is_some_and(|(_, retired)| retired.is_none());
        if there && store::people::members_of(db, &group)?.is_empty() {
            notes.push(format!(
                "nobody is in the group {group}: what comes to it is seen by nobody"
            ));
        }
    }
    Ok(notes)
}

/// All that is wrong with a policy, as one error.
pub fn problems_error(problems: &[Problem]) -> Error {
    let mut all: Option<Box<Error>> = None;
    for problem in problems.iter().rev() {
        let mut error = Error::new(Trouble::Invalid, problem.to_string()).code("policy");
        // The same advice is given once, under the last one it is for.
        let next = all.as_ref().map(|next| next.hints.as_slice()).unwrap_or_default();
        error.hints.extend(problem.hint.clone().filter(|hint| !next.contains(hint)));
        if all.is_none() {
            error = error.hint("nothing was changed");
        }
        error.also = all.take();
        all = Some(Box::new(error));
    }
    all.map_or_else(|| Error::new(Trouble::Invalid, "the policy is refused"), |first| *first)
}

/// N2: an undefined variable of a template is an error here, not when the mail is due.
fn templates(after: &Policy, draft: &Draft) -> Vec<Problem> {
    let mut problems = Vec::new();
    let named: HashSet<&str> = draft
        .entries
        .iter()
        .filter(|entry| entry.kind == Section::Template)
        .map(|entry| entry.key.as_str())
        .collect();
    for template in &after.template {
        let key = format!("{}/{}", policy::template::name(template), template.language);
        if !named.contains(key.as_str()) {
            continue;
        }
        if let Err(why) = crate::mail::template::check(&template.subject, &template.body) {
            problems.push(Problem {
                file: String::new(),
                line: None,
                key: format!("[[template]] {key}"),
                message: why.to_string(),
                hint: None,
            });
        }
    }
    problems
}

/// The last admin, the caller and statuses with open cases in them stay.
fn in_the_way(desk: &Desk, actor: &Actor, changes: &[EntryChange]) -> Result<()> {
    for change in changes {
        let retired = change.what == ChangeKind::Retired;
        if retired && change.kind == Section::Agent && change.key == actor.login {
            return Err(Error::invalid("prune", format!("{} would retire itself", actor.login)));
        }
        if retired && change.kind == Section::Agent {
            let open = store::cases::open_held_by(&desk.db, &change.key)?.len();
            if open > 0 {
                return Err(Error::conflict(format!("{} holds {open} open cases", change.key))
                    .hint(format!(
                        "pass them on: `casebook agent retire {} --to LOGIN`",
                        change.key
                    )));
            }
        }
        if change.kind == Section::Status {
            let flags = match &change.what {
                ChangeKind::Retired => true,
                ChangeKind::Changed { fields } => fields
                    .iter()
                    .any(|(name, _, _)| matches!(name.as_str(), "paused" | "resolved" | "final")),
                ChangeKind::Added => false,
            };
            let open = if flags { store::cases::open_in_status(&desk.db, &change.key)? } else { 0 };
            if open > 0 {
                return Err(Error::invalid(
                    "status",
                    format!("{open} open cases are in the status {}", change.key),
                )
                .hint("step them into another status first"));
            }
        }
    }
    Ok(())
}

/// What can be said of a policy before there is a desk: its templates, and the .ics files beside it.
///
/// # Errors
/// All that is wrong with the templates (6), a file that is missing or no calendar (6).
pub fn check_new(after: &Policy, draft: &Draft) -> Result<()> {
    let problems = templates(after, draft);
    if !problems.is_empty() {
        return Err(problems_error(&problems));
    }
    each_ics(draft, |file, text| if text.is_some() { Ok(()) } else { Err(missing(file)) })
}

/// The .ics texts that stand beside a policy file go into the desk, where later applies find them.
///
/// # Errors
/// A text that is not a calendar, with its line (6).
pub fn keep_ics(db: &Db, draft: &Draft, operation: i64) -> Result<()> {
    each_ics(draft, |file, text| match text {
        Some(text) => {
            let body = serde_json::Value::String(text).to_string();
            store::policy::put(db, "ics", file.name, &body, 0, operation).map(|_| ())
        }
        None if store::policy::entry::<String>(db, "ics", file.name)?.is_some() => Ok(()),
        None => Err(missing(file)),
    })
}

/// A file of holidays that a policy names.
#[derive(Clone, Copy)]
struct Ics<'a> {
    name: &'a str,
    /// Where the policy names it.
    policy: &'a str,
    line: usize,
}

fn missing(file: Ics<'_>) -> Error {
    let Ics { name, policy, line } = file;
    Error::invalid(
        "holidays",
        format!("{policy}:{line}: there is no {name} beside the file, nor in the desk"),
    )
    .hint("put the .ics file beside the policy file")
}

/// Reads and checks every .ics file that the calendars of a draft name; `None`: it is not there.
fn each_ics(
    draft: &Draft,
    mut each: impl FnMut(Ics<'_>, Option<String>) -> Result<()>,
) -> Result<()> {
    for entry in draft.entries.iter().filter(|entry| entry.kind == Section::Calendar) {
        let calendar: CalendarEntry = serde_json::from_value(entry.body.clone())
            .map_err(|why| Error::internal(why.to_string()))?;
        for name in &calendar.holidays {
            let file = Ics { name, policy: &entry.file, line: entry.line };
            let Some(bytes) = beside(&entry.file, name)? else {
                each(file, None)?;
                continue;
            };
            let text = holidays::decode(bytes).map_err(|why| refused_ics(name, &why))?;
            let zone = zone_of(&calendar, "UTC"); // for now, only whether it can be read
            holidays::read(&text, YEARS, zone).map_err(|why| refused_ics(name, &why))?;
            each(file, Some(text))?;
        }
    }
    Ok(())
}

/// The largest .ics file, in bytes.
const MOST_ICS: u64 = 1 << 20;

/// A file beside the policy file that names it; `None` where it is not there. Behind the gate, and
/// for a policy on standard input, nothing is beside it: the desk's own copies have to do.
fn beside(policy: &str, name: &str) -> Result<Option<Vec<u8>>> {
    if policy == outside::STDIN || outside::is_behind_gate() {
        return Ok(None);
    }
    let folder = Path::new(policy).parent().unwrap_or(Path::new(""));
    match outside::read_file(&folder.join(name), MOST_ICS, "holidays") {
        Ok(bytes) => Ok(Some(bytes)),
        Err(why) if why.kind == Trouble::NotFound => Ok(None),
        Err(why) => Err(why),
    }
}

/// The zone of a calendar, or the desk's.
fn zone_of(calendar: &CalendarEntry, desk: &str) -> chrono_tz::Tz {
    crate::casework::desk::open::zone(calendar.time_zone.as_deref().unwrap_or(desk))
}

fn refused_ics(name: &str, why: &holidays::IcsError) -> Error {
    Error::invalid("holidays", format!("{name}: {why}"))
}

pub(crate) type DatesByCalendar = Vec<(String, Vec<Holiday>)>;

/// The days off of the calendars, from the .ics texts in the desk.
pub(crate) fn days_off(db: &Db, after: &Policy) -> Result<DatesByCalendar> {
    let mut all = Vec::new();
    for calendar in after.calendar.iter().filter(|calendar| !calendar.holidays.is_empty()) {
        let mut days = Vec::new();
        for name in &calendar.holidays {
            let Some(kept) = store::policy::entry::<String>(db, "ics", name)? else { continue };
            let zone = zone_of(calendar, &after.desk.time_zone);
            let read = holidays::read(&kept.entry, YEARS, zone);
            days.extend(read.map_err(|why| refused_ics(name, &why))?);
        }
        all.push((calendar.key.clone(), days));
    }
    Ok(all)
}

fn kept_days(db: &Db, key: &str) -> Result<(i64, Option<Vec<Holiday>>)> {
    let Some(kept) = store::policy::entry::<CalendarEntry>(db, "calendar", key)? else {
        return Ok((0, None));
    };
    let name = store::policy::days_key(key, kept.version);
    let days = store::policy::entry::<Vec<Holiday>>(db, "holidays", &name)?;
    Ok((kept.version, days.map(|kept| kept.entry)))
}

fn moved_days(db: &Db, days: &DatesByCalendar) -> Result<Vec<String>> {
    let mut moved = Vec::new();
    for (key, days) in days {
        if kept_days(db, key)?.1.as_ref() != Some(days) {
            moved.push(key.clone());
        }
    }
    Ok(moved)
}

/// A calendar without a zone of its own has the desk's: another zone, another version (D11).
fn rezone(db: &Db, operation: &store::journal::Open) -> Result<()> {
    for kept in store::policy::entries::<CalendarEntry>(db, "calendar", true)? {
        if kept.entry.time_zone.is_none() {
            store::policy::bump(db, "calendar", &kept.entry.key, operation.id)?;
        }
    }
    Ok(())
}

/// Days off belong to a version of their calendar: new days, new version (D11).
pub(crate) fn keep_days(
    db: &Db,
    operation: &mut store::journal::Open,
    days: &DatesByCalendar,
    at: crate::domain::time::Instant,
) -> Result<()> {
    for (key, days) in days {
        let (mut version, kept) = kept_days(db, key)?;
        if kept.as_ref() == Some(days) {
            continue;
        }
        if kept.is_some() {
            version = store::policy::bump(db, "calendar", key, operation.id)?;
        }
        let body = serde_json::to_string(days).map_err(|why| Error::internal(why.to_string()))?;
        store::policy::put(
            db,
            "holidays",
            &store::policy::days_key(key, version),
            &body,
            0,
            operation.id,
        )?;
        let told = EntryEvent::new("holidays", key, EntryStep::Changed);
        let told = EntryEvent { days: Some(days.len()), ..told };
        store::journal::desk_event(db, operation, at, &DeskEvent::Policy(told))?;
    }
    Ok(())
}

/// What the desk holds besides the policy at hand.
struct StoreKnown<'a> {
    db: &'a Db,
    wish: &'a PolicyChange,
}

impl StoreKnown<'_> {
    fn is_gone(&self, kind: Section, key: &str) -> bool {
        self.wish.retired.iter().any(|(k, gone)| *k == kind && gone == key)
            || self.wish.after.retired.iter().any(|it| it.kind == kind && it.key == key)
    }
}

impl Known for StoreKnown<'_> {
    fn exists(&self, kind: Section, key: &str) -> bool {
        if self.is_gone(kind, key) {
            return false;
        }
        let db = self.db;
        match kind {
            Section::Account => {
                matches!(store::people::account(db, key), Ok(Some((_, None))))
            }
            Section::Group => matches!(store::people::group(db, key), Ok(Some((_, None)))),
            Section::Contact | Section::Agent => {
                store::people::by_login(db, key).ok().flatten().is_some_and(|person| {
                    person.retired_at.is_none()
                        && person.role.is_staff() == (kind == Section::Agent)
                })
            }
            _ => store::policy::entry::<serde_json::Value>(db, kind.as_str(), key)
                .ok()
                .flatten()
                .is_some_and(|kept| kept.retired_at.is_none()),
        }
    }

    fn is_retired(&self, kind: Section, key: &str) -> bool {
        let db = self.db;
        let at = match kind {
            Section::Account => store::people::account(db, key).ok().flatten().map(|(_, at)| at),
            Section::Group => store::people::group(db, key).ok().flatten().map(|(_, at)| at),
            Section::Contact | Section::Agent => store::people::by_login(db, key)
                .ok()
                .flatten()
                .filter(|person| person.role.is_staff() == (kind == Section::Agent))
                .map(|person| person.retired_at),
            _ => store::policy::entry::<serde_json::Value>(db, kind.as_str(), key)
                .ok()
                .flatten()
                .map(|kept| kept.retired_at),
        };
        at.flatten().is_some()
    }

    fn was_named(&self, by: (Section, &str), named: (Section, &str)) -> bool {
        let before = &self.wish.before;
        let retired = before.retired.iter().find(|it| it.kind == by.0 && it.key == by.1);
        let body = entries::get(before, by.0, by.1).or(retired.map(|it| it.body.clone()));
        body.is_some_and(|body| {
            policy::references(by.0, &body).iter().any(|reference| {
                reference.target == ReferenceTarget::Entry(named.0) && reference.key == named.1
            })
        })
    }

    fn department(&self, department: &str) -> bool {
        let Some((account, name)) = department.split_once('/') else { return false };
        store::people::account(self.db, account)
            .ok()
            .flatten()
            .is_some_and(|(account, _)| account.departments.iter().any(|d| d == name))
    }

    fn holder(&self, address: &str) -> Option<String> {
        let login = store::people::by_address(self.db, address).ok().flatten()?;
        let gone = self.is_gone(Section::Contact, &login) || self.is_gone(Section::Agent, &login);
        (!gone).then_some(login)
    }

    fn os_user(&self, name: &str) -> Option<String> {
        let person = store::people::by_os_user(self.db, name).ok().flatten()?;
        (!self.is_gone(Section::Agent, &person.login)).then_some(person.login)
    }

    fn admin_besides(&self, logins: &HashSet<&str>) -> bool {
        store::people::admins(self.db).is_ok_and(|admins| {
            admins.iter().any(|login| {
                !logins.contains(login.as_str()) && !self.is_gone(Section::Agent, login)
            })
        })
    }
}
