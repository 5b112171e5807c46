//! `show`: one case with its messages (feature 2).

use crate::error::ErrorKind;
use serde_json::Value;

use crate::casework::Desk;
use crate::casework::cases::lookup;
use crate::casework::mail::bounces;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::commands::{bulk, case_view, messages};
use crate::domain::action::ActionKind;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::rights::Ability;
use crate::domain::{lifecycle, reference};
use crate::error::{Error, Result};
use crate::output::Prepared;
use crate::output::case::{CaseShape, Needs, Shown};
use crate::output::case_view::{CasePage, StatusStation};
use crate::store;

/// Show cases with their deadlines and messages
#[derive(clap::Args, Clone, Debug)]
pub struct Show {
    /// Cases: SR-000412, 412, ref:INC7; lists 12,15-18
    #[arg(value_name = "CASE", required = true)]
    pub cases: Vec<String>,
    /// Show long texts in full
    #[arg(long)]
    pub full: bool,
}

impl Verb for Show {
    const NAME: &'static str = "show";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::Case(ActionKind::Show);
    const EXAMPLES: &'static str =
        "casebook show SR-000412\ncasebook show 412 --jq .status\ncasebook show 12,15-18 --json";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        if run.out.prepare::<Shown>()? == Prepared::Answered {
            return Ok(());
        }
        let selectors = bulk::selectors(&self.cases, run)?;
        let (desk, actor, out, globals) = run.parts()?;
        let fields = globals.fields.as_deref();
        let single = matches!(selectors.as_slice(), [reference::Selector::One(_)]);
        let mut shown = Vec::new();
        let mut failed = false;
        for merged in lookup::merge_warnings(desk, actor, &selectors)? {
            out.say(&merged);
        }
        for case in lookup::cases(desk, actor, &selectors)? {
            match case {
                Ok(case) => shown.push(sheet(desk, actor, case, self.full, fields)?),
                Err(error) if single => return Err(error),
                Err(error) => {
                    out.error_line(&error.message, &error.hints);
                    failed = true;
                }
            }
        }
        if !out.speaks_json() && !out.is_quiet() {
            out.page();
        }
        if single && let Some((shown, sheet)) = shown.pop() {
            out.one(&shown, |out, _| sheet.print(out))?;
            return Ok(());
        }
        if failed {
            out.end_with(ErrorKind::BadNews.exit());
            if shown.is_empty() {
                return Ok(());
            }
        }
        let mut sheets =
            shown.iter().map(|(_, sheet)| sheet.clone()).collect::<Vec<_>>().into_iter();
        out.each::<_, Error>(shown.into_iter().map(|(shown, _)| Ok(shown)), |out, _| {
            if let Some(sheet) = sheets.next() {
                sheet.print(out);
            }
        })?;
        Ok(())
    }
}

/// The sheet of a case; where fields are named, only what they need is looked up.
fn sheet(
    desk: &Desk,
    actor: &Actor,
    case: Case,
    full: bool,
    fields: Option<&[String]>,
) -> Result<(Shown, CasePage)> {
    let needs = fields.map_or(Needs::PAGE, Needs::of);
    let id = case.id;
    let mut shape = case_view::of(desk, actor, case.clone(), needs)?;
    if fields.is_none_or(|fields| fields.iter().any(|field| field.trim() == "messages")) {
        shape.messages = Some(Value::Array(messages::of(desk, actor, &case)?));
    }
    let stages = if fields.is_none() { stages(desk, &shape)? } else { Vec::new() };
    let undelivered = match fields {
        None if actor.may(Ability::SeeInternal) => {
            let mut words = match case.contact.as_deref() {
                Some(contact) => bounces::words(desk, contact)?,
                None => Vec::new(),
            };
            words.extend(undelivered_mails(desk, id)?);
            words
        }
        _ => Vec::new(),
    };
    let sheet = CasePage { shape: shape.clone(), stages, undelivered, full };
    Ok((Shown(shape), sheet))
}

/// The mails that failed for good, each with its reason (N4).
fn undelivered_mails(desk: &Desk, case: i64) -> Result<Vec<String>> {
    let failed = store::outbox::failed_of_case(&desk.db, case)?;
    let words = failed.into_iter().map(|mail| {
        let why = mail.last_error.unwrap_or_default();
        format!("mail {} ({}) to {}: {why}", mail.id, mail.template, mail.recipient)
    });
    Ok(words.collect())
}

/// The way of a case through its statuses, with the one it is in (feature 2).
fn stages(desk: &Desk, shape: &CaseShape) -> Result<Vec<StatusStation>> {
    let policy = desk.policy()?;
    let here = &shape.case.status;
    let label = |key: &String| {
        let known = policy.status.iter().find(|status| status.key == *key);
        known.map_or_else(|| key.clone(), |status| status.label.clone())
    };
    let way = lifecycle::way(&shape.case, policy);
    Ok(way.iter().map(|key| StatusStation { label: label(key), here: key == here }).collect())
}
