//! Whom of a group the desk gives a case (`assign --auto`): deterministic, from the journal alone.

use std::collections::HashMap;

use crate::domain::case::Case;
use crate::domain::event::{Auto, Event};
use crate::error::{Error, Result};
use crate::store;

use crate::casework::cases::lookup;
use crate::casework::desk::open::Desk;

/// The member of the group who is to have the case; ties go by login.
///
/// # Errors
/// A case without a group and none named (2), a group without members (5), storage trouble.
pub fn choose(desk: &Desk, case: &Case, group: Option<&str>, how: Auto) -> Result<String> {
    let Some(key) = group else {
        return Err(Error::usage(format!("case {} is in no group to choose from", case.number))
            .field("group")
            .about(&case.number)
            .hint("name one with --group KEY"));
    };
    lookup::group(desk, key)?;
    let members = store::people::members_of(&desk.db, key)?;
    let chosen = match how {
        Auto::LeastOpen => least_open(desk, &members)?,
        Auto::RoundRobin => {
            let last = store::policy::fact(&desk.db, &turn(key))?.unwrap_or_default();
            members.iter().find(|login| **login > last).or(members.first()).cloned()
        }
    };
    chosen.ok_or_else(|| {
        Error::conflict(format!("the group {key} has no members"))
            .code("nobody")
            .field("group")
            .hint(format!("add some: `casebook group edit {key} --members LOGIN,…`"))
    })
}

fn least_open(desk: &Desk, members: &[String]) -> Result<Option<String>> {
    let mut least: Option<(i64, &String)> = None;
    for login in members {
        let count = store::cases::ongoing_of(&desk.db, login)?;
        if least.is_none_or(|(fewest, _)| count < fewest) {
            least = Some((count, login));
        }
    }
    Ok(least.map(|(_, login)| login.clone()))
}

/// The fact that says whose turn came last.
fn turn(group: &str) -> String {
    format!("turn:{group}")
}

/// The group and the agent of a turn.
fn turn_of(event: &Event) -> Option<(&str, &str)> {
    match event {
        Event::Assign(to) if to.auto == Some(Auto::RoundRobin) => {
            to.group.as_deref().zip(to.assignee.as_deref())
        }
        _ => None,
    }
}

/// Remembers whose turn it was, in the transaction of the event.
///
/// # Errors
/// Storage trouble.
pub(crate) fn keep_turn(desk: &Desk, event: &Event) -> Result<()> {
    match turn_of(event) {
        Some((group, login)) => store::policy::set_fact(&desk.db, &turn(group), login),
        None => Ok(()),
    }
}

/// The turns as the journal tells them, for `doctor --deep`.
#[derive(Debug, Default)]
pub(crate) struct Turns(HashMap<String, (i64, String)>);

impl Turns {
    pub(crate) fn add(&mut self, seq: i64, event: &Event) {
        let Some((group, login)) = turn_of(event) else { return };
        let last = self.0.entry(group.into()).or_default();
        if seq > last.0 {
            *last = (seq, login.into());
        }
    }

    pub(crate) fn differences(self, desk: &Desk) -> Result<Vec<String>> {
        let mut findings = Vec::new();
        for (group, (_, login)) in self.0 {
            let kept = store::policy::fact(&desk.db, &turn(&group))?.unwrap_or_default();
            if kept != login {
                findings.push(format!(
                    "the last turn in {group} was {login}'s by the journal, “{kept}” is kept"
                ));
            }
        }
        Ok(findings)
    }
}
