//! Closed cases by reference, dates, service and, for power users, caller (feature 62).

use crate::commands::answers;
use crate::commands::args::Moment;
use crate::commands::session::Session;
use crate::domain::rights::Ability;
use crate::error::Result;

use super::super::list::List;
use super::{case, one_of, show_error};

/// The most that are shown; for more, the person is asked to narrow the search.
const MOST: i64 = 50;

/// Asks what to look for, and shows what was found.
///
/// # Errors
/// Given up (1), interrupted (130), storage trouble.
pub fn search_closed(run: &mut Session) -> Result<()> {
    run.out.say("Closed cases. Enter alone leaves a question open.");
    let power = run.desk()?.1.may(Ability::SeeContacts);
    let mut list = List { status: vec!["closed".into()], limit: Some(MOST + 1), ..List::default() };
    let mut ask = |label: &str| -> Result<Option<String>> {
        let line = run.prompter.line(label, "", None, &crate::prompt::anything);
        Ok(Some(answers::prompt_answer(line)?).filter(|line| !line.is_empty()))
    };
    let values = |line: Option<String>| -> Vec<String> {
        line.iter().flat_map(|line| line.split(',')).map(|one| one.trim().to_string()).collect()
    };
    list.number = values(ask("Numbers (412, 12-18)")?);
    list.registered = ask("Filed (2026-11-01..2026-11-20, -30d)")?.map(Moment::from);
    list.closed = ask("Closed (2026-11-01.., -7d)")?.map(Moment::from);
    list.service = values(ask("Service (key)")?);
    list.search = ask("Words")?;
    if power {
        list.contact = values(ask("Whose (login)")?);
    }
    loop {
        run.refresh()?;
        let (desk, actor) = run.desk()?;
        let mut found = list.clone().cases(desk, actor)?;
        if found.is_empty() {
            run.out.say("no cases");
            return Ok(());
        }
        if i64::try_from(found.len()).unwrap_or(i64::MAX) > MOST {
            found.pop();
            run.out.say(&format!("the newest {MOST}; there are more: narrow the search"));
        }
        let Some(chosen) = one_of(run, "Closed cases", &found)? else { return Ok(()) };
        let step = case::menu(run, &chosen.number);
        show_error(run, step)?;
    }
}
