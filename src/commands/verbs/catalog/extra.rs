//! Flags of `add` and `edit` that change a part of a field: an address switched off, one day of a
//! calendar; and which fields of a contact are whose to change.

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Map, Value, json};

use crate::domain::actor::Actor;
use crate::domain::address;
use crate::domain::rights::{self, Ability};
use crate::error::{Error, Result};
use crate::policy::Section;

/// Adds the flags of a noun.
pub(super) fn flags(command: Command, kind: Section) -> Command {
    let flag = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).action(ArgAction::Append).help(help)
    };
    match kind {
        Section::Contact => command
            .arg(flag("mail-off", "ADDRESS", "Send no mail to this address"))
            .arg(flag("mail-on", "ADDRESS", "Send mail to this address again")),
        Section::Calendar => command
            .arg(flag("day", "DATE=HOURS", "One day: 2026-12-24=09:00-13:00, 2026-12-27=off"))
            .arg(flag("no-day", "DATE", "No longer an exception: as every such weekday")),
        _ => command,
    }
}

fn values_of(sub: &ArgMatches, name: &str) -> Vec<String> {
    let values = sub.try_get_many::<String>(name).ok().flatten();
    values.into_iter().flatten().cloned().collect()
}

/// Changes the field that these flags are about, as it was or as other flags make it.
///
/// # Errors
/// An address that is not the contact's, a day that is none (6).
pub(super) fn change(
    kind: Section,
    sub: &ArgMatches,
    base: Option<&Value>,
    flags: &mut Vec<(String, Value)>,
) -> Result<()> {
    match kind {
        Section::Contact => addresses(sub, base, flags),
        Section::Calendar => days(sub, base, flags),
        _ => Ok(()),
    }
}

/// The value of a field: what another flag says, else what it was.
fn value_of(field: &str, base: Option<&Value>, flags: &mut Vec<(String, Value)>) -> Value {
    let at = flags.iter().position(|(name, _)| name == field);
    let given = at.map(|at| flags.remove(at).1);
    given.unwrap_or_else(|| base.map(|base| base[field].clone()).unwrap_or(Value::Null))
}

fn addresses(
    sub: &ArgMatches,
    base: Option<&Value>,
    flags: &mut Vec<(String, Value)>,
) -> Result<()> {
    let (off, on) = (values_of(sub, "mail-off"), values_of(sub, "mail-on"));
    if off.is_empty() && on.is_empty() {
        return Ok(());
    }
    let mut emails = match value_of("emails", base, flags) {
        Value::String(text) => text.split(',').map(|one| json!(one.trim())).collect(),
        Value::Array(all) => all,
        _ => Vec::new(),
    };
    let of = |email: &Value| {
        let text = email.as_str().or_else(|| email["address"].as_str()).unwrap_or_default();
        address::fold(text)
    };
    for (flag, wanted, active) in [("mail-off", &off, false), ("mail-on", &on, true)] {
        for one in wanted {
            let folded = address::fold(one);
            let Some(email) = emails.iter_mut().find(|email| of(email) == folded) else {
                return Err(Error::invalid(flag, format!("the contact has no address {one}"))
                    .hint("see them: `casebook contact show LOGIN`"));
            };
            *email = json!({ "address": folded, "active": active });
        }
    }
    flags.push(("emails".into(), Value::Array(emails)));
    Ok(())
}

fn days(sub: &ArgMatches, base: Option<&Value>, flags: &mut Vec<(String, Value)>) -> Result<()> {
    let (set, gone) = (values_of(sub, "day"), values_of(sub, "no-day"));
    if set.is_empty() && gone.is_empty() {
        return Ok(());
    }
    let mut exceptions = match value_of("exceptions", base, flags) {
        Value::Object(table) => table,
        _ => Map::new(),
    };
    for text in &set {
        let wrong = || {
            Error::invalid("day", format!("“{text}” is not a day with its hours"))
                .hint("write --day 2026-12-24=09:00-13:00, or --day 2026-12-24=off")
        };
        let (day, hours) = text.split_once('=').ok_or_else(wrong)?;
        let hours: Vec<&str> = match hours.trim() {
            "off" => Vec::new(),
            "" => return Err(wrong()),
            hours => hours.split(',').map(str::trim).collect(),
        };
        exceptions.insert(day.trim().to_string(), json!(hours));
    }
    for day in &gone {
        if exceptions.remove(day.trim()).is_none() {
            return Err(Error::invalid("no-day", format!("{day} is not an exception"))
                .hint("see them: `casebook calendar show KEY`"));
        }
    }
    flags.push(("exceptions".into(), Value::Object(exceptions)));
    Ok(())
}

/// rule “Agents' `contact edit`”: what makes somebody somebody else is for admins; an address
/// that went is for leads.
///
/// # Errors
/// A field that this person may not change (4).
pub(super) fn may_change(actor: &Actor, before: Option<&Value>, after: &Value) -> Result<()> {
    if actor.may(Ability::ChangeIdentity) {
        return Ok(());
    }
    let was = |field: &str| before.map(|before| before[field].clone()).unwrap_or(Value::Null);
    let denied = |ability: Ability, field: &str| {
        Err(Error::from(rights::refusal(actor, ability)).field(field))
    };
    for (field, flag) in [("os_user", "os-user"), ("role", "role")] {
        if after[field] != was(field) {
            return denied(Ability::ChangeIdentity, flag);
        }
    }
    if after["account"] != was("account") && !was("account").is_null() {
        return denied(Ability::ChangeIdentity, "account");
    }
    let addresses = |value: &Value| -> Vec<String> {
        let all = value["emails"].as_array().into_iter().flatten();
        all.filter_map(|email| email.as_str().or_else(|| email["address"].as_str()))
            .map(address::fold)
            .collect()
    };
    let now = addresses(after);
    let lost = before.is_some_and(|before| addresses(before).iter().any(|old| !now.contains(old)));
    if lost && !actor.may(Ability::RemoveAddress) {
        return denied(Ability::RemoveAddress, "email");
    }
    Ok(())
}
