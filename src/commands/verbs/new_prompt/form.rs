//! The form of a new case: its head, the articles that may spare it, subject, description, impact,
//! urgency, item, files; then what filing it comes to, and the last yes.

use crate::commands::answers;
use std::path::{Path, PathBuf};

use crate::casework;
use crate::casework::cases::{entitlements, intake, knowledge};
use crate::commands::args::AttachArgs;
use crate::commands::session::Session;
use crate::commands::step::{BatchStep, Scene};
use crate::commands::{session, text_input};
use crate::domain::agreement;
use crate::domain::case::Case;
use crate::domain::policy::Item;
use crate::error::Result;
use crate::output::time;
use crate::outside::Input;
use crate::store;

use super::super::new::New;
use super::given_up;

/// The most articles shown before the form.
const ARTICLES: usize = 3;

/// Asks for what is missing, shows what it comes to, and asks for the last yes.
///
/// # Errors
/// Given up (1), interrupted (130), values that are not accepted, storage trouble.
pub fn ask(new: &mut New, run: &mut Session) -> Result<()> {
    let generated = head(new, run)?;
    if new.subject.is_none() {
        subject(new, run, generated.as_deref())?;
        articles(new.subject.as_deref().or(generated.as_deref()), run)?;
    }
    if new.text.message.is_none() {
        description(new, run)?;
    }
    let by_hand = new.priority.is_some();
    if new.impact.is_none() && !by_hand {
        new.impact = scale(run, "Impact", "--impact", 0)?;
    }
    if new.urgency.is_none() && !by_hand {
        new.urgency = scale(run, "Urgency", "--urgency", 1)?;
    }
    if new.item.is_none() {
        item(new, run)?;
    }
    if new.attach.attach.is_empty() && new.attach.link.is_empty() {
        new.attach = attachments(run)?;
    }
    last_yes(new, run)
}

/// The head of the form; gives the subject that the service would make.
fn head(new: &New, run: &mut Session) -> Result<Option<String>> {
    let (desk, _, out, _) = run.parts()?;
    let Some(key) = &new.service else { return Ok(None) };
    let chain = store::policy::service_chain(&desk.db, key)?;
    let names: Vec<&str> = chain.iter().rev().map(|service| service.name.as_str()).collect();
    out.say("");
    out.say(&names.join(" / "));
    let policy = desk.policy()?;
    let category = agreement::category_of(&chain).unwrap_or(&policy.desk.default_category);
    let Some(service) = chain.first() else { return Ok(None) };
    intake::generated_subject(desk, service, Some(category)).map(Some)
}

fn subject(new: &mut New, run: &mut Session, generated: Option<&str>) -> Result<()> {
    let check = |line: &str| {
        crate::prompt::not_empty(line)?;
        intake::checked_subject(line).map(drop).map_err(|error| error.message)
    };
    let line = run.prompter.line("Subject", "--subject", generated, &check);
    let line = answers::prompt_answer(line)?;
    // What the service makes stays the service's: `reclassify` makes it anew.
    new.subject = Some(line).filter(|line| Some(line.as_str()) != generated);
    Ok(())
}

/// K1: what others have asked before; customers see what is published.
fn articles(about: Option<&str>, run: &mut Session) -> Result<()> {
    let Some(about) = about else { return Ok(()) };
    let hits = {
        let (desk, actor) = run.desk()?;
        knowledge::matching(desk, actor, about, ARTICLES)?
    };
    if hits.is_empty() {
        return Ok(());
    }
    loop {
        let mut items: Vec<String> = hits
            .iter()
            .map(|hit| format!("read {}  {}", hit.article.key(), hit.article.draft.title))
            .collect();
        items.push("go on with the case".into());
        items.push("that helped: no case is needed".into());
        let label = "These articles may help";
        let chosen = run.prompter.select(label, "", &items, Some(hits.len()));
        let chosen = answers::prompt_answer(chosen)?;
        match hits.get(chosen) {
            Some(hit) => {
                run.out.say("");
                run.out.say(&hit.article.draft.title);
                for line in hit.article.draft.body.lines() {
                    run.out.say(line);
                }
                run.out.say("");
            }
            None if chosen == hits.len() => return Ok(()),
            None => return Err(given_up()),
        }
    }
}

fn description(new: &mut New, run: &mut Session) -> Result<()> {
    let about = new.subject.clone().unwrap_or_default();
    let wanted =
        text_input::TextRequest { label: "Description", verb: "new", case: None, about: &about };
    let text = text_input::text(run, wanted)?;
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
    items.push("not sure".into());
    let last = items.len() - 1;
    let chosen = answers::prompt_answer(run.prompter.select(label, flag, &items, Some(last)))?;
    Ok(values.get(chosen).copied())
}

/// A3: asked only where there is something tied to them.
fn item(new: &mut New, run: &mut Session) -> Result<()> {
    let (desk, actor) = run.desk()?;
    let prospect = intake::prospect(desk, actor, &new.request(), desk.now)?;
    let mut keys = Vec::new();
    let mut items = Vec::new();
    for key in entitlements::items(desk, prospect.contact.as_ref(), prospect.account.as_deref())? {
        let kept = store::policy::entry::<Item>(&desk.db, "item", &key)?;
        if let Some(kept) = kept.filter(|kept| kept.retired_at.is_none()) {
            items.push(format!("{} ({key})", kept.entry.name));
            keys.push(key);
        }
    }
    if keys.is_empty() {
        return Ok(());
    }
    items.push("something else".into());
    let last = items.len() - 1;
    let chosen = answers::prompt_answer(run.prompter.select("Item", "--item", &items, Some(last)))?;
    new.item = keys.get(chosen).cloned();
    Ok(())
}

/// Files and links, one after the other, each looked at before the next; behind the gate links
/// only, as the files would be the server's (P5).
///
/// # Errors
/// Given up (1), interrupted (130).
pub fn attachments(run: &mut Session) -> Result<AttachArgs> {
    let most = session::most_mb(run.desk()?.0)?;
    let (gated, home) = (run.behind_gate, run.settings.home.clone());
    let (label, flag) = if gated {
        ("A link to attach (Enter for none)", "--link")
    } else {
        ("A file or link to attach (Enter for none)", "--attach, --link")
    };
    let check = |line: &str| {
        let one = attachment(line, gated, home.as_deref());
        one.read_now(most).map(drop).map_err(|error| error.message)
    };
    let mut all = AttachArgs::default();
    loop {
        let line = answers::prompt_answer(run.prompter.line(label, flag, None, &check))?;
        if line.is_empty() {
            return Ok(all);
        }
        let one = attachment(&line, gated, home.as_deref());
        all.attach.extend(one.attach);
        all.link.extend(one.link);
    }
}

fn attachment(line: &str, links_only: bool, home: Option<&Path>) -> AttachArgs {
    let mut one = AttachArgs::default();
    if line.is_empty() {
        return one;
    }
    if links_only || line.contains("://") {
        one.link.push(line.to_string());
    } else {
        one.attach.push(Input::Path(at_home(line, home)));
    }
    one
}

/// `~/photo.png` as the shell would have read it.
fn at_home(line: &str, home: Option<&Path>) -> PathBuf {
    match (line.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => line.into(),
    }
}

/// What it comes to, with agreement, category and both deadlines, and the last question.
fn last_yes(new: &New, run: &mut Session) -> Result<()> {
    let case = {
        let (desk, actor) = run.desk()?;
        match new.file_step(&Scene { desk, actor, at: desk.now, yes: true })? {
            BatchStep::File { filing, .. } => casework::rehearse_filing(desk, &filing, actor)?,
            _ => return Ok(()),
        }
    };
    show(new, &case, run)?;
    if run.globals.yes || run.globals.dry_run {
        return Ok(());
    }
    match answers::prompt_answer(run.prompter.confirm("File this case?", "--yes", true))? {
        true => Ok(()),
        false => Err(given_up()),
    }
}

fn show(new: &New, case: &Case, run: &mut Session) -> Result<()> {
    let (desk, _, out, _) = run.parts()?;
    let zone = out.look().zone;
    let due = |due: Option<crate::domain::time::Instant>| {
        due.map_or("no deadline".to_string(), |due| {
            let left = time::remaining(due.since(desk.now));
            format!("{} ({left})", time::minute_and_zone(due, zone))
        })
    };
    let mut rows = vec![("Subject", case.subject.clone())];
    let whose = [case.contact.as_deref(), case.account.as_deref()];
    let whose: Vec<&str> = whose.into_iter().flatten().collect();
    rows.push(("For", whose.join(", ")));
    rows.push(("Service", case.service.clone().unwrap_or_else(|| "none".into())));
    let category = desk.policy()?.category.iter().find(|c| Some(&c.key) == case.category.as_ref());
    rows.push(("Category", category.map(|c| c.label.clone()).unwrap_or_default()));
    rows.push(("Priority", case.priority.clone()));
    rows.push(("Agreement", case.agreement.clone().unwrap_or_else(|| "none".into())));
    if let Some(item) = &case.item {
        rows.push(("Item", item.clone()));
    }
    let files = new.attach.attach.len() + new.attach.link.len();
    if files > 0 {
        rows.push(("Attached", files.to_string()));
    }
    rows.push(("Answer due", due(case.response_due)));
    rows.push(("Solution due", due(case.resolution_due)));
    out.say("");
    for (label, value) in rows {
        out.say(&format!("{label:<13} {value}"));
    }
    out.say("");
    Ok(())
}
