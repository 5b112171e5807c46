//! What `new` asks on a terminal: who, service, subject, description, impact and urgency.

use crate::commands::plan::Scene;
use crate::commands::{Session, session};
use crate::domain::agreement;
use crate::error::Result;
use crate::store;
use crate::text::Sheet;

use super::new::{New, known_contact};

/// Fills in what is missing, in the order of CONTRACT 2. Nothing is written.
///
/// # Errors
/// Given up (1), interrupted (130), storage trouble.
pub fn ask(
    new: &mut New,
    run: &mut Session,
    needs_contact: bool,
    needs_subject: bool,
) -> Result<()> {
    if needs_contact {
        new.contact = Some(contact(run)?);
    }
    if needs_subject {
        service(new, run)?;
        let line = run.prompter.line(
            "Subject",
            "--subject",
            None,
            if new.service.is_some() { &crate::prompt::anything } else { &crate::prompt::required },
        );
        let line = session::asked(line)?;
        new.subject = Some(line).filter(|line| !line.trim().is_empty());
        if new.text.message.is_none() {
            description(new, run)?;
        }
        if new.impact.is_none() && new.priority.is_none() {
            new.impact = scale(run, "Impact", "--impact", 0)?;
        }
        if new.urgency.is_none() && new.priority.is_none() {
            new.urgency = scale(run, "Urgency", "--urgency", 1)?;
        }
    }
    Ok(())
}

fn contact(run: &mut Session) -> Result<String> {
    loop {
        let line =
            run.prompter.line("Contact (login)", "--contact", None, &crate::prompt::required);
        let login = session::asked(line)?;
        let (desk, actor) = run.desk()?;
        match known_contact(&Scene { desk, actor, at: desk.now }, &login) {
            Ok(()) => return Ok(login),
            Err(error) => {
                run.out.error_line(&error.message, &error.hints);
            }
        }
    }
}

/// The families of services, then what stands below the chosen one.
fn service(new: &mut New, run: &mut Session) -> Result<()> {
    let (desk, actor) = run.desk()?;
    let mut keys = Vec::new();
    for key in store::policy::keys(&desk.db, "service")? {
        let chain = store::policy::service_chain(&desk.db, &key)?;
        if actor.role.is_staff() || agreement::is_public(&chain) {
            let name = chain.first().map(|service| service.name.clone()).unwrap_or_default();
            keys.push((key, name));
        }
    }
    let mut above: Option<String> = None;
    loop {
        let below: Vec<&(String, String)> = keys
            .iter()
            .filter(|(key, _)| match &above {
                None => !key.contains('/'),
                Some(above) => key
                    .strip_prefix(above.as_str())
                    .and_then(|rest| rest.strip_prefix('/'))
                    .is_some_and(|rest| !rest.contains('/')),
            })
            .collect();
        if below.is_empty() {
            break;
        }
        let mut items: Vec<String> = below.iter().map(|(_, name)| name.clone()).collect();
        items.push(if above.is_none() { "none of these".into() } else { "just this".into() });
        let label = if above.is_none() { "Service" } else { "Subcategory" };
        let chosen = session::asked(run.prompter.select(label, "--service", &items, None))?;
        match below.get(chosen) {
            Some((key, _)) => above = Some(key.clone()),
            None => break,
        }
    }
    new.service = above;
    Ok(())
}

fn description(new: &mut New, run: &mut Session) -> Result<()> {
    let about = new.subject.clone().unwrap_or_default();
    let sheet = Sheet { name: "new", about: &about, ..Sheet::default() };
    let editor =
        crate::text::Editor::from_settings(&run.settings).filter(|_| run.settings.editor.is_some());
    let text = run.prompter.text("Description", "--message", &sheet, editor.as_ref());
    let text = session::asked(text)?;
    new.text.message = Some(text.body);
    new.text.draft = text.draft;
    Ok(())
}

/// The values of the priority matrix, on one of its sides; leaving it out is possible.
fn scale(run: &mut Session, label: &str, flag: &str, side: usize) -> Result<Option<i64>> {
    let (desk, _) = run.desk()?;
    let matrix = &desk.policy()?.priority_matrix;
    let mut values: Vec<i64> =
        matrix.keys().filter_map(|cell| cell.split('/').nth(side)?.parse().ok()).collect();
    values.sort_unstable();
    values.dedup();
    if values.is_empty() {
        return Ok(None);
    }
    let words: &[&str] = if side == 0 {
        &["a department", "a service", "one person"]
    } else {
        &["critical", "high", "medium", "low"]
    };
    let mut items: Vec<String> = values
        .iter()
        .enumerate()
        .map(|(n, value)| match words.get(n).filter(|_| words.len() == values.len()) {
            Some(word) => format!("{value} {word}"),
            None => value.to_string(),
        })
        .collect();
    items.push("not said".into());
    let last = items.len() - 1;
    let chosen = session::asked(run.prompter.select(label, flag, &items, Some(last)))?;
    Ok(values.get(chosen).copied())
}
