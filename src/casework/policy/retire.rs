//! Retiring agents, groups and calendars that something still names (rule “Retire”).
//!
//! Without a successor it is refused and names what stands in the way; with one, cases and
//! policy entries are handed over in the same transaction.

use serde_json::{Value, json};

use crate::domain::action::{Action, Assignment, HolderGroup};
use crate::domain::actor::Actor;
use crate::domain::policy::{Agreement, Service};
use crate::error::{Error, Result};
use crate::policy::{self, Entry, Section};
use crate::store;

use crate::casework::cases::act::act;
use crate::casework::cases::lookup;
use crate::casework::cases::operation::OperationContext;
use crate::casework::desk::open::Desk;
use crate::casework::people::terms;

/// A policy entry that names what is to be retired, by one of its fields.
struct Naming {
    kind: Section,
    key: String,
    field: &'static str,
    body: Value,
}

/// Who takes over: an agent or a group.
#[derive(Clone, Debug)]
pub enum Successor {
    Agent(String),
    Group(HolderGroup),
}

/// The successor of that name: a group for a group; for an agent an agent or a group.
///
/// # Errors
/// Nobody of that name, or the retired one itself (3, 6), storage trouble.
pub fn successor(
    desk: &Desk,
    actor: &Actor,
    kind: Section,
    key: &str,
    name: &str,
) -> Result<Successor> {
    if name == key {
        return Err(Error::invalid("to", format!("{key} cannot take over from itself")));
    }
    if !matches!(kind, Section::Agent | Section::Group) {
        return Err(Error::usage(format!("--to goes with agents and groups, not with a {kind}"))
            .field("to"));
    }
    let is_agent = store::people::by_login(&desk.db, name)?.is_some_and(|p| p.role.is_staff());
    if kind == Section::Agent && is_agent {
        return Ok(Successor::Agent(lookup::agent(desk, actor, name)?.login));
    }
    let group = lookup::group(desk, name)?;
    Ok(Successor::Group(HolderGroup { line: group.line.unwrap_or(1), key: group.key }))
}

/// Hands over what names the retired one: cases at once, policy entries as changed entries to
/// apply. Inside a write transaction of `desk.db`.
///
/// # Errors
/// Something names it and nobody takes over (5), a case that will not be passed on, storage
/// trouble.
pub fn hand_over(
    desk: &Desk,
    actor: &Actor,
    kind: Section,
    key: &str,
    to: Option<&Successor>,
) -> Result<Vec<Entry>> {
    let naming = naming(desk, kind, key)?;
    let cases = match kind {
        Section::Agent => store::cases::open_held_by(&desk.db, key)?,
        Section::Group => store::cases::open_in_group(&desk.db, key)?,
        _ => Vec::new(),
    };
    let Some(to) = to else {
        if naming.is_empty() && cases.is_empty() {
            return Ok(Vec::new());
        }
        return Err(in_the_way(kind, key, &naming, cases.len()));
    };
    for id in cases {
        pass_on(desk, actor, kind, id, to)?;
    }
    naming.iter().map(|naming| rename_in(naming, to)).collect()
}

fn in_the_way(kind: Section, key: &str, naming: &[Naming], cases: usize) -> Error {
    let mut what: Vec<String> =
        naming.iter().take(5).map(|n| format!("{} {}", n.kind, n.key).trim().into()).collect();
    if naming.len() > what.len() {
        what.push(format!("{} more", naming.len() - what.len()));
    }
    match cases {
        0 => {}
        1 => what.push("1 open case".into()),
        _ => what.push(format!("{cases} open cases")),
    }
    let verb = if kind == Section::Agent { "holds or leads" } else { "is still named by" };
    let hint = match kind {
        Section::Agent => format!("pass them on: `casebook agent retire {key} --to LOGIN`"),
        Section::Group => format!("pass them on: `casebook group retire {key} --to GROUP`"),
        _ => "name another there first".into(),
    };
    Error::conflict(format!("{kind} {key} {verb} {}", what.join(", "))).code("in_use").hint(hint)
}

fn pass_on(desk: &Desk, actor: &Actor, kind: Section, id: i64, to: &Successor) -> Result<()> {
    let to = match to {
        Successor::Agent(login) => {
            Assignment { assignee: Some(Some(login.clone())), group: None, plan: None, auto: None }
        }
        Successor::Group(group) => {
            let case = store::cases::by_id(&desk.db, id)?;
            let plan = match &case {
                Some(case) => terms::for_line(desk, case, Some(group.line))?,
                None => None,
            };
            // L6: a group alone clears the assignee; a renamed group leaves the holder.
            let keep = case.filter(|_| kind == Section::Group).and_then(|case| case.assignee);
            Assignment {
                assignee: keep.map(Some),
                group: Some(Some(group.clone())),
                plan,
                auto: None,
            }
        }
    };
    let command = format!("{kind} retire");
    act(desk, id, &Action::Assign(to), &OperationContext::new(desk, actor, &command)).map(|_| ())
}

fn rename_in(naming: &Naming, to: &Successor) -> Result<Entry> {
    let name = match to {
        Successor::Agent(login) => json!(login),
        Successor::Group(group) if matches!(naming.field, "group" | "default_group") => {
            json!(group.key)
        }
        // A group cannot lead: the place stays free.
        Successor::Group(_) => Value::Null,
    };
    policy::entry(naming.kind, Some(&naming.body), &[(naming.field.into(), name)])
        .map_err(|problems| crate::casework::policy::apply::problems_error(&problems))
}

fn naming(desk: &Desk, kind: Section, key: &str) -> Result<Vec<Naming>> {
    let db = &desk.db;
    let body =
        |value: serde_json::Result<Value>| value.map_err(|why| Error::internal(why.to_string()));
    let mut all = Vec::new();
    if kind == Section::Agent {
        for (mut group, _) in store::people::groups(db, false)? {
            if group.lead.as_deref() == Some(key) {
                group.members.retain(|member| member != key);
                let key = group.key.clone();
                let body = body(serde_json::to_value(group))?;
                all.push(Naming { kind: Section::Group, key, field: "lead", body });
            }
        }
    }
    if matches!(kind, Section::Group | Section::Calendar) {
        for kept in store::policy::entries::<Service>(db, "service", false)? {
            let service = kept.entry;
            let (named, field) = match kind {
                Section::Group => (&service.group, "group"),
                _ => (&service.calendar, "calendar"),
            };
            if named.as_deref() == Some(key) {
                let key = service.key.clone();
                let body = body(serde_json::to_value(service))?;
                all.push(Naming { kind: Section::Service, key, field, body });
            }
        }
    }
    if kind == Section::Group && desk.switches()?.default_group.as_deref() == Some(key) {
        let (kind, field) = (Section::Desk, "default_group");
        let body = body(serde_json::to_value(desk.switches()?))?;
        all.push(Naming { kind, key: "default_group".into(), field, body });
    }
    if kind == Section::Calendar {
        for kept in store::policy::entries::<Agreement>(db, "agreement", false)? {
            let agreement = kept.entry;
            let of_services = agreement.services.iter().filter_map(|s| s.calendar.as_deref());
            if agreement.calendar.as_deref().into_iter().chain(of_services).any(|c| c == key) {
                let (kind, field) = (Section::Agreement, "calendar");
                all.push(Naming { kind, key: agreement.key, field, body: Value::Null });
            }
        }
        if desk.switches()?.default_calendar == key {
            let (kind, field) = (Section::Desk, "default_calendar");
            all.push(Naming { kind, key: "default_calendar".into(), field, body: Value::Null });
        }
    }
    Ok(all)
}
