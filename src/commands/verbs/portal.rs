//! `portal`: the menu for customers and power users (feature 56, 59–63).
//!
//! Nothing here changes a case or reads one in its own way: each entry of the menu is a verb of the
//! command line, filled in by questions. Behind the ssh gate it offers nothing of the server: no
//! file, no editor, no pager (P5).

mod case;
mod search;

use crate::casework::people::sign_in;
use crate::commands::answers;
use crate::commands::secrets::SecretArgs;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::case::Case;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result};
use crate::output::time;

use super::list::List;
use super::{kb, new, passwd};

/// Open the customer menu: file, follow and rate cases
#[derive(clap::Args, Clone, Debug)]
pub struct Portal {}

impl Verb for Portal {
    const NAME: &'static str = "portal";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::UsePortal;
    const EXAMPLES: &'static str = "casebook portal\nssh -t desk@help.example";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        if !run.may_ask() {
            return Err(Error::usage("`portal` is a menu and needs a terminal")
                .hint("use the verbs: `casebook list`, `casebook show N`, `casebook new`"));
        }
        let (_, actor) = run.desk()?;
        let hello = format!("Hello {}.", actor.name);
        run.out.without_pager();
        run.out.say(&hello);
        loop {
            match main_menu(run) {
                Ok(NextScreen::Stay) => {}
                Ok(NextScreen::Leave) => return Ok(()),
                // Esc, or the end of input, at the outermost menu.
                Err(error) if error.code == "given_up" => return Ok(()),
                Err(error) => return Err(error),
            }
        }
    }
}

/// Where a step of the menu leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NextScreen {
    Stay,
    Leave,
}

/// The entries of the main menu.
#[derive(Clone, Copy, Debug)]
enum MenuItem {
    New,
    Ongoing,
    Resolved,
    Closed,
    Articles,
    Password,
    Leave,
}

fn main_menu(run: &mut Session) -> Result<NextScreen> {
    run.refresh()?;
    let ongoing = cases(run, "ongoing")?;
    let resolved = cases(run, "resolved")?;
    let (desk, actor) = run.desk()?;
    let own_password = sign_in::owns_password(desk, actor).is_ok() && actor.behind.is_none();
    let mut entries = vec![
        (MenuItem::New, "New case".to_string()),
        (MenuItem::Ongoing, format!("My ongoing cases ({})", ongoing.len())),
        (MenuItem::Resolved, format!("My resolved cases ({})", resolved.len())),
        (MenuItem::Closed, "Closed cases".into()),
        (MenuItem::Articles, "Articles".into()),
    ];
    if own_password {
        entries.push((MenuItem::Password, "Change my password".into()));
    }
    entries.push((MenuItem::Leave, "Leave".into()));
    let items: Vec<String> = entries.iter().map(|(_, label)| label.clone()).collect();
    run.out.flush()?;
    run.out.say("");
    let default = if ongoing.is_empty() { 0 } else { 1 };
    let chosen = run.prompter.select("What now", "", &items, Some(default));
    let step = match entries[answers::prompt_answer(chosen)?].0 {
        MenuItem::New => new::New::default().run(run),
        MenuItem::Ongoing => choose(run, "Ongoing cases", "ongoing"),
        MenuItem::Resolved => choose(run, "Resolved cases", "resolved"),
        MenuItem::Closed => search::search_closed(run),
        MenuItem::Articles => articles(run),
        MenuItem::Password => {
            passwd::Passwd { code: false, secrets: SecretArgs::default() }.run(run)
        }
        MenuItem::Leave => return Ok(NextScreen::Leave),
    };
    show_error(run, step)?;
    Ok(NextScreen::Stay)
}

/// Tells what went wrong and goes on; only an interruption, and what makes going on senseless,
/// ends the menu.
fn show_error(run: &mut Session, step: Result<()>) -> Result<()> {
    run.out.flush()?;
    // The exit code is that of the menu, not of a step in it.
    run.out.end_with(0);
    let Err(error) = step else { return Ok(()) };
    let gone =
        matches!(error.kind, ErrorKind::Interrupted | ErrorKind::Terminated | ErrorKind::Identity);
    // A busy desk is free again in a moment.
    let ends = gone || error.is_about_desk() && error.kind != ErrorKind::Busy;
    if ends {
        return Err(error);
    }
    if error.code == "given_up" {
        run.out.say(&error.message);
    } else if !error.is_silent() {
        run.out.error_line(&error.message, &error.hints);
    }
    Ok(())
}

/// The cases of a list as this person sees them.
fn cases(run: &mut Session, status: &str) -> Result<Vec<Case>> {
    let list = List { status: vec![status.into()], ..List::default() };
    let (desk, actor) = run.desk()?;
    list.cases(desk, actor)
}

/// Chooses one of a list, again and again, until there is none or somebody goes back.
fn choose(run: &mut Session, label: &str, status: &str) -> Result<()> {
    loop {
        run.refresh()?;
        let found = cases(run, status)?;
        if found.is_empty() {
            run.out.say("no cases");
            return Ok(());
        }
        let Some(case) = one_of(run, label, &found)? else { return Ok(()) };
        let step = case::menu(run, &case.number);
        show_error(run, step)?;
    }
}

/// One of these cases; none where somebody goes back.
fn one_of(run: &mut Session, label: &str, found: &[Case]) -> Result<Option<Case>> {
    let (desk, actor) = run.desk()?;
    let (me, now) = (actor.login.clone(), desk.now);
    let policy = desk.policy()?;
    let mut items: Vec<String> = Vec::new();
    for case in found {
        let status = policy.status.iter().find(|status| status.key == case.status);
        let status = status.map_or(case.status.as_str(), |status| status.label.as_str());
        let due = case.next_due().map(|due| format!(", due {}", time::remaining(due.since(now))));
        let whose = match case.contact.as_deref() {
            Some(login) if login != me => format!(" · {login}"),
            _ => String::new(),
        };
        let due = due.unwrap_or_default();
        items.push(format!("{}  {status}{due}{whose}  {}", case.number, case.subject));
    }
    items.push("Back".into());
    let chosen = run.prompter.select(label, "", &items, Some(0));
    match answers::prompt_answer(chosen) {
        Ok(at) => Ok(found.get(at).cloned()),
        Err(error) if error.code == "given_up" => Ok(None),
        Err(error) => Err(error),
    }
}

/// Published articles, by words (K1).
fn articles(run: &mut Session) -> Result<()> {
    let label = "Words to look for (Enter to go back)";
    let words =
        answers::prompt_answer(run.prompter.line(label, "", None, &crate::prompt::anything))?;
    if words.is_empty() {
        return Ok(());
    }
    let hits = {
        let (desk, actor) = run.desk()?;
        crate::casework::cases::knowledge::matching(desk, actor, &words, 10)?
    };
    if hits.is_empty() {
        run.out.say("no article has these words");
        return Ok(());
    }
    loop {
        let mut items: Vec<String> = hits
            .iter()
            .map(|hit| format!("{}  {}", hit.article.key(), hit.article.draft.title))
            .collect();
        items.push("Back".into());
        let chosen = answers::prompt_answer(run.prompter.select("Articles", "", &items, Some(0)))?;
        let Some(hit) = hits.get(chosen) else { return Ok(()) };
        let show = kb::KbCommand::Show { article: hit.article.key() };
        kb::Kb { what: show }.run(run)?;
        run.out.flush()?;
    }
}
