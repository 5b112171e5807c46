//! A login, an address, an OS user is one person's; the desk has an admin (rule “One name space”).

use std::collections::{HashMap, HashSet};

use crate::domain::actor::RESERVED;
use crate::domain::policy::AgentRole;
use crate::domain::section::Section;
use crate::policy::value_types::place;

use super::examination::Examination;

pub fn check(check: &mut Examination) {
    let people = people(check);
    one_name_space(check);
    check_reserved(check);
    addresses(check, &people);
    os_users(check, &people);
    rights(check);
    an_admin(check);
}

struct NamedPerson<'a> {
    kind: Section,
    login: &'a str,
    /// Address and the path of its field.
    addresses: Vec<(&'a str, String)>,
    os_user: Option<&'a str>,
}

fn people<'a>(check: &Examination<'a>) -> Vec<NamedPerson<'a>> {
    let contacts = check.policy.contact.iter().map(|contact| NamedPerson {
        kind: Section::Contact,
        login: &contact.login,
        addresses: contact
            .emails
            .iter()
            .enumerate()
            .map(|(at, email)| (email.address(), place("emails", at)))
            .collect(),
        os_user: contact.os_user.as_deref(),
    });
    let agents = check.policy.agent.iter().map(|agent| NamedPerson {
        kind: Section::Agent,
        login: &agent.login,
        addresses: agent.email.iter().map(|email| (email.as_str(), "email".to_owned())).collect(),
        os_user: agent.os_user.as_deref(),
    });
    contacts.chain(agents).collect()
}

fn one_name_space(check: &mut Examination) {
    let contacts: HashSet<&str> = check.policy.contact.iter().map(|it| it.login.as_str()).collect();
    for agent in &check.policy.agent {
        if contacts.contains(agent.login.as_str())
            || check.known.exists(Section::Contact, &agent.login)
        {
            let message = "is the login of a contact too; a login is one person's".to_owned();
            check.report(Section::Agent, &agent.login, "login", message, None);
        }
    }
    let agents: HashSet<&str> = check.policy.agent.iter().map(|it| it.login.as_str()).collect();
    for contact in &check.policy.contact {
        let login = contact.login.as_str();
        if !agents.contains(login) && check.known.exists(Section::Agent, login) {
            let message = "is the login of an agent too; a login is one person's".to_owned();
            check.report(Section::Contact, login, "login", message, None);
        }
    }
}

/// Words that stand for somebody wherever a login may stand (C2). A desk that has one from
/// before keeps it.
fn check_reserved(check: &mut Examination) {
    let people = people(check);
    for person in people {
        if RESERVED.contains(&person.login) && !check.known.exists(person.kind, person.login) {
            let message = format!("the login `{}` is a word of casebook's own", person.login);
            check.report(person.kind, person.login, "login", message, None);
        }
    }
}

fn addresses(check: &mut Examination, people: &[NamedPerson]) {
    let logins: HashSet<&str> = people.iter().map(|person| person.login).collect();
    let desk: HashSet<String> = check
        .policy
        .mail
        .address
        .iter()
        .chain(&check.policy.mail.aliases)
        .map(|address| address.to_lowercase())
        .collect();
    let mut seen: HashMap<String, &str> = HashMap::new();
    for person in people {
        for (address, path) in &person.addresses {
            let folded = address.to_lowercase();
            let other = match seen.get(&folded) {
                Some(other) => Some((*other).to_owned()),
                None => check
                    .known
                    .holder(&folded)
                    .filter(|holder| holder != person.login && !logins.contains(holder.as_str())),
            };
            if desk.contains(&folded) {
                let message = format!("`{address}` is the desk's own address, no person's");
                check.report(person.kind, person.login, path, message, None);
            } else if let Some(other) = other {
                let message = match other == person.login {
                    true => format!("address `{address}` stands twice"),
                    false => format!("address `{address}` already belongs to `{other}`"),
                };
                check.report(person.kind, person.login, path, message, None);
            }
            seen.entry(folded).or_insert(person.login);
        }
    }
}

fn os_users(check: &mut Examination, people: &[NamedPerson]) {
    let logins: HashSet<&str> = people.iter().map(|person| person.login).collect();
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for person in people {
        let Some(os_user) = person.os_user else {
            continue;
        };
        let other = match seen.get(os_user) {
            Some(other) => Some((*other).to_owned()),
            None => check
                .known
                .os_user(os_user)
                .filter(|holder| holder != person.login && !logins.contains(holder.as_str())),
        };
        if let Some(other) = other {
            let message = format!("OS user `{os_user}` is already `{other}`");
            check.report(person.kind, person.login, "os_user", message, None);
        }
        seen.entry(os_user).or_insert(person.login);
    }
}

fn rights(check: &mut Examination) {
    for agent in &check.policy.agent {
        let role = agent.role.unwrap_or_default();
        if role == AgentRole::Agent && !agent.rights.is_empty() {
            let message = "`rights` are for leads and admins only".to_owned();
            let hint = Some("set role = \"lead\" or leave the right out".to_owned());
            check.report(Section::Agent, &agent.login, "rights", message, hint);
        }
    }
}

fn an_admin(check: &mut Examination) {
    let agents = &check.policy.agent;
    let admin = |role: Option<AgentRole>| role == Some(AgentRole::Admin);
    let logins: HashSet<&str> = agents.iter().map(|agent| agent.login.as_str()).collect();
    if agents.iter().any(|agent| admin(agent.role)) || check.known.admin_besides(&logins) {
        return;
    }
    let hint = Some("give one agent role = \"admin\"".to_owned());
    let login = agents.first().map(|agent| agent.login.as_str()).unwrap_or_default();
    let message = "the desk would have no admin left".to_owned();
    check.report(Section::Agent, login, "role", message, hint);
}
