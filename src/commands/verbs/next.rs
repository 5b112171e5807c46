//! `next`: the head of my queue, and why it is the head (Q1).

use serde_json::json;

use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::commands::{case_view, report};
use crate::domain::rights::Ability;
use crate::error::Result;
use crate::output::case::{Listed, Needs};
use crate::output::{Prepared, time};
use crate::store;

/// Show the next case of your queue and why
#[derive(clap::Args, Clone, Debug)]
pub struct Next {}

impl Verb for Next {
    const NAME: &'static str = "next";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ABILITY: Ability = Ability::SeeQueue;
    const EXAMPLES: &'static str = "casebook next\ncasebook next --json";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        if run.out.prepare::<Listed>()? == Prepared::Answered {
            return Ok(());
        }
        let (desk, actor, out, _) = run.parts()?;
        let Some(case) = store::queue::head(&desk.db, &actor.groups, desk.now)? else {
            if out.speaks_json() {
                out.document(&json!(null), |_| {})?;
            }
            out.say(&report::nothing_to("take", actor));
            return Ok(());
        };
        let why = match case.next_due() {
            Some(due) => format!("it is due first, {}", time::remaining(due.since(desk.now))),
            None => format!("nothing is due; priority {}, then age", case.priority),
        };
        let needs = if out.speaks_json() { Needs::ALL } else { Needs::WORDS };
        let shape = case_view::of(desk, actor, case, needs)?;
        out.one(&Listed(shape), |out, record| {
            let case = &record.0.case;
            out.line(&format!("{}  {}  ({why})", case.number, case.subject));
        })?;
        Ok(())
    }
}
