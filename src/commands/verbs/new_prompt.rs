//! What `new` asks on a terminal: who it is for, the service, then the form headed by what was
//! chosen, and the last yes. Nothing is written; flags that were given are not asked again.

mod form;

use crate::commands::answers;
pub use form::attachments as ask_attachments;

use crate::casework::cases::{entitlements, intake};
use crate::commands::session::Session;
use crate::commands::text_input;
use crate::domain::agreement::Chosen;
use crate::domain::policy::Service;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result};
use crate::store;

use super::new::New;

/// Fills in what is missing, in the order of C2. A case that lacks nothing is only asked
/// for the agreement where several cover it (A1).
///
/// # Errors
/// Given up (1), interrupted (130), values that are not accepted, storage trouble.
pub fn ask(new: &mut New, run: &mut Session, needs_contact: bool, whole: bool) -> Result<()> {
    let given = new.text.message.is_some();
    let asked = questions(new, run, needs_contact, whole);
    match (asked, &new.text.message) {
        (Err(error), Some(text)) if !given => {
            Err(keep_draft(new.text.draft.as_deref(), text, run, error))
        }
        (asked, _) => asked,
    }
}

fn questions(new: &mut New, run: &mut Session, needs_contact: bool, whole: bool) -> Result<()> {
    if needs_contact {
        who(new, run)?;
    }
    if new.agreement.is_none() {
        agreement(new, run)?;
    }
    if !whole {
        return Ok(());
    }
    if new.service.is_none() {
        service(new, run)?;
    }
    form::ask(new, run)
}

/// What was typed is not lost with the command (C1).
fn keep_draft(
    draft: Option<&std::path::Path>,
    text: &str,
    run: &mut Session,
    error: Error,
) -> Error {
    let path = match draft {
        Some(path) => Some(path.to_path_buf()),
        None => text_input::keep(run, "new", text),
    };
    let Some(path) = path else { return error };
    let words = format!("your text is kept in {}", path.display());
    if error.is_silent() {
        run.out.say(&words);
        return error;
    }
    error.hint(words)
}

/// The most that a question lists; of more, words are asked for.
const MOST: usize = 20;

/// A contact fills its account; an account narrows the contacts (feature 51).
fn who(new: &mut New, run: &mut Session) -> Result<()> {
    loop {
        let line = run.prompter.line(
            "Contact or account (login, address, name)",
            "--contact, --account",
            None,
            &crate::prompt::not_empty,
        );
        let text = answers::prompt_answer(line)?;
        let (desk, _) = run.desk()?;
        let db = &desk.db;
        let account = store::people::account(db, &text)?.filter(|(_, retired)| retired.is_none());
        if let Some((account, _)) = account {
            return contact_of(new, run, &account.key);
        }
        let found = store::contacts::like(db, &text, None, MOST + 1)?;
        match found.as_slice() {
            [] => run.out.say(&format!("no contact or account is called “{text}”")),
            [(login, name)] => {
                run.out.say(&format!("For {name} ({login})"));
                new.contact = Some(login.clone());
                return Ok(());
            }
            several if several.len() > MOST => {
                run.out.say(&format!("more than {MOST} contacts fit “{text}”; type more of it"));
            }
            several => {
                let items: Vec<String> =
                    several.iter().map(|(login, name)| format!("{name} ({login})")).collect();
                let chosen = run.prompter.select("Contact", "--contact", &items, None);
                new.contact = Some(several[answers::prompt_answer(chosen)?].0.clone());
                return Ok(());
            }
        }
    }
}

fn contact_of(new: &mut New, run: &mut Session, account: &str) -> Result<()> {
    new.account = Some(account.to_string());
    let (desk, _) = run.desk()?;
    let people = store::contacts::like(&desk.db, "", Some(account), MOST + 1)?;
    if people.is_empty() {
        return Ok(());
    }
    if people.len() > MOST {
        let label = format!("Contact of {account} (login, Enter for none)");
        let line = run.prompter.line(&label, "--contact", None, &crate::prompt::anything);
        let login = answers::prompt_answer(line)?;
        new.contact = Some(login).filter(|login| !login.is_empty());
        return Ok(());
    }
    let mut items: Vec<String> =
        people.iter().map(|(login, name)| format!("{name} ({login})")).collect();
    items.push("nobody in particular".into());
    let label = format!("Contact of {account}");
    let chosen = answers::prompt_answer(run.prompter.select(&label, "--contact", &items, None))?;
    new.contact = people.get(chosen).map(|(login, _)| login.clone());
    Ok(())
}

/// A1: several at the best level are not guessed.
fn agreement(new: &mut New, run: &mut Session) -> Result<()> {
    let (desk, actor) = run.desk()?;
    let prospect = intake::prospect(desk, actor, &new.request(), desk.now)?;
    let Chosen::Tie(keys) = prospect.agreements.choose() else { return Ok(()) };
    let tied = prospect.agreements.applying();
    let items: Vec<String> = keys
        .iter()
        .map(|key| {
            let name = tied.iter().find(|agreement| agreement.key == *key);
            match name.map(|agreement| agreement.name.as_str()).filter(|name| !name.is_empty()) {
                Some(name) => format!("{name} ({key})"),
                None => key.clone(),
            }
        })
        .collect();
    let label = "Several agreements cover this case. Which one?";
    let chosen = answers::prompt_answer(run.prompter.select(label, "--agreement", &items, None))?;
    new.agreement = keys.get(chosen).cloned();
    Ok(())
}

/// The families of services, then what stands below the chosen one; only what is offered (A2).
fn service(new: &mut New, run: &mut Session) -> Result<()> {
    let services = entitled_services(new, run)?;
    let mut above: Option<String> = None;
    loop {
        let below = children(&services, above.as_deref());
        if below.is_empty() {
            break;
        }
        let mut items: Vec<String> = below.iter().map(|(_, name)| name.clone()).collect();
        let whole = above.as_ref().is_none_or(|above| services.iter().any(|s| s.key == *above));
        if whole {
            items.push(if above.is_none() {
                "something else".to_string()
            } else {
                "this service in general".into()
            });
        }
        let label = if above.is_none() { "Service" } else { "Subcategory" };
        let chosen = answers::prompt_answer(run.prompter.select(label, "--service", &items, None))?;
        match below.get(chosen) {
            Some((key, _)) => above = Some(key.clone()),
            None => break,
        }
    }
    new.service = above;
    Ok(())
}

fn entitled_services(new: &New, run: &mut Session) -> Result<Vec<Service>> {
    let (desk, actor) = run.desk()?;
    if actor.may(Ability::SeeInternal) {
        let all = store::policy::entries::<Service>(&desk.db, "service", false)?;
        return Ok(all.into_iter().map(|kept| kept.entry).collect());
    }
    let prospect = intake::prospect(desk, actor, &new.request(), desk.now)?;
    let mut applying = prospect.agreements.applying();
    if let Some(key) = &new.agreement {
        applying.retain(|agreement| agreement.key == *key);
    }
    entitlements::services(desk, &applying)
}

/// What stands one step below `above`, by key and name. A family that is not offered itself is
/// still the way to what is offered below it.
fn children(services: &[Service], above: Option<&str>) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for service in services {
        let rest = match above {
            None => Some(service.key.as_str()),
            Some(above) => service.key.strip_prefix(above).and_then(|rest| rest.strip_prefix('/')),
        };
        let Some(step) = rest.and_then(|rest| rest.split('/').next()) else { continue };
        let key = above.map_or(step.to_string(), |above| format!("{above}/{step}"));
        if found.iter().any(|(known, _)| *known == key) {
            continue;
        }
        let own = services.iter().find(|service| service.key == key);
        let name = own.map_or_else(|| step.to_string(), |service| service.name.clone());
        found.push((key, name));
    }
    found
}

/// An answer of no to the last question.
fn given_up() -> Error {
    Error::new(ErrorKind::BadNews, "given up: nothing was done").code("given_up")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_that_is_not_offered_is_still_the_way_to_what_is() {
        let service = |key: &str, name: &str| Service {
            key: key.into(),
            name: name.into(),
            ..Service::default()
        };
        let services = [
            service("printing/toner", "Toner"),
            service("printing/paper", "Paper"),
            service("mail", "Mail"),
        ];
        let names = |above| -> Vec<String> {
            children(&services, above).into_iter().map(|(_, name)| name).collect()
        };
        assert_eq!(names(None), ["printing", "Mail"]);
        assert_eq!(names(Some("printing")), ["Toner", "Paper"]);
        assert_eq!(names(Some("mail")), [""; 0]);
    }
}
