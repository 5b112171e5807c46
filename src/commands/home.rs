//! `casebook` alone on a terminal: what waits for the person who is there.

use crate::casework::Desk;
use crate::casework::desk::attention::Attention;
use crate::commands::session::Session;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::rights::{self, Ability};
use crate::error::Result;
use crate::output::{self, Out, time};
use crate::store;

/// Lines of a section.
const MOST: usize = 5;
/// How far back mentions and complaints are looked at, in seconds.
const WEEK: i64 = 7 * 86_400;

/// Prints the page.
///
/// # Errors
/// Storage trouble; an unknown person.
pub fn show(run: &mut Session) -> Result<()> {
    let (desk, actor, out, _) = run.parts()?;
    if actor.may(Ability::SeeInternal) {
        staff(desk, actor, out)
    } else {
        customer(desk, actor, out)
    }
}

fn staff(desk: &Desk, actor: &Actor, out: &mut Out) -> Result<()> {
    let (db, now) = (&desk.db, desk.now);
    let held = store::dashboard::held_by(db, &actor.login, MOST + 1)?;
    section(desk, out, "Yours, what is due first", "casebook list --assignee @me", &held);
    let reopened = store::dashboard::queue(db, &actor.groups, now, true, MOST + 1)?;
    section(desk, out, "Reopened, and not taken", "casebook list --status reopened", &reopened);
    let queue = store::dashboard::queue(db, &actor.groups, now, false, MOST + 1)?;
    section(
        desk,
        out,
        "In your queue",
        "casebook list --status unopened --group @mine,none",
        &queue,
    );
    let calls = store::dashboard::calls(db, &actor.login, now.plus(-WEEK), MOST)?;
    let mut told = 0;
    for call in &calls {
        let Some(case) = store::cases::by_id(db, call.case)? else { continue };
        if !rights::sees(actor, &case) {
            continue;
        }
        if told == 0 {
            out.line("");
            out.line("Recent notifications");
        }
        told += 1;
        let what = if call.event == "mention" { "a note mentions you" } else { "a complaint" };
        let at = time::ago(call.at, now);
        let line = format!("  {:<10}  {what}, {at}  {}", case.number, case.subject);
        out.line(&cut(out, &line));
    }
    let complained = store::dashboard::complaints(db, &actor.groups, MOST + 1)?;
    let more = "casebook list --complaints --group @mine";
    section(desk, out, "Complaints to your groups", more, &complained);
    // N7: for those who can do something about it.
    let mut waits = 0;
    if actor.may(Ability::SeePolicy) {
        for (n, line) in Attention::of(desk)?.words().iter().enumerate() {
            if n == 0 {
                out.line("");
                out.line("The desk");
            }
            out.paragraph(line, 2);
            waits += 1;
        }
    }
    let nothing = held.is_empty() && reopened.is_empty() && queue.is_empty();
    if nothing && complained.is_empty() && told + waits == 0 {
        out.line("Nothing waits for you.");
    }
    out.line("");
    out.paragraph(
        "Go on with `casebook take`, `casebook show N`, `casebook reply N`; all verbs: \
         `casebook --help`.",
        0,
    );
    Ok(())
}

fn customer(desk: &Desk, actor: &Actor, out: &mut Out) -> Result<()> {
    let cases = store::list::open_of(&desk.db, actor, desk.now, MOST + 1)?;
    section(desk, out, "Your open cases", "casebook list", &cases);
    if cases.is_empty() {
        out.line("You have no open cases.");
    }
    out.line("");
    out.paragraph(
        "File one with `casebook new`, follow them with `casebook portal`; all verbs: \
         `casebook --help`.",
        0,
    );
    Ok(())
}

fn section(desk: &Desk, out: &mut Out, head: &str, more: &str, cases: &[Case]) {
    if cases.is_empty() {
        return;
    }
    out.line("");
    out.line(head);
    for case in cases.iter().take(MOST) {
        let due = match (case.is_ongoing(), case.next_due()) {
            (true, Some(due)) => time::remaining(due.since(desk.now)),
            _ => case.priority.clone(),
        };
        let line = format!("  {:<10}  {due:<14}  {}", case.number, case.subject);
        out.line(&cut(out, &line));
    }
    if cases.len() > MOST {
        out.line(&format!("  more: `{more}`"));
    }
}

/// The line, as far as the screen goes.
fn cut(out: &Out, line: &str) -> String {
    let width = out.look().width.unwrap_or(80);
    output::cut(line, width, out.look().ellipsis()).into_owned()
}
