//! `outbox send|retry|hold|drop`: what is done with mails.

use crate::domain::mail_state::OutboxState;
use serde_json::{Value, json};

use crate::casework::mail::deliver;
use crate::casework::mail::deliver::Delivered;
use crate::casework::mail::outbox;
use crate::casework::mail::outbox::OutboxWish;
use crate::casework::run;
use crate::commands::request_id;
use crate::commands::session::Session;
use crate::domain::rights::{Ability, require};
use crate::error::{Error, ErrorKind, Result};
use crate::output::Out;
use crate::output::count_noun;
use crate::store;

use super::by_id;

/// Up to this many mails are dropped without a question.
const FEW: usize = 25;

/// Sends what is due.
pub fn due(run: &mut Session, fingerprint: &str) -> Result<()> {
    let (desk, actor, out, globals) = run.parts()?;
    require(actor, Ability::RunDesk)?;
    if let Some(answer) = request_id::kept_document(desk, actor, globals, fingerprint)? {
        return request_id::replay_document(out, &answer);
    }
    if globals.dry_run {
        let ids = store::outbox::due(&desk.db, desk.now)?;
        let document = json!({ "sent": ids, "queued": [], "failed": [], "dry_run": true });
        out.outcome(&document, |out| {
            out.line(&format!("would send {}", count_noun(ids.len(), "mail", "mails")))
        })?;
        return Ok(());
    }
    let done = deliver::deliver(desk, actor, None)?;
    request_id::remember(desk, actor, globals, fingerprint, &shape(&done))?;
    show_delivery(out, &done, false)
}

/// The ids of all that failed.
pub fn failed_ids(run: &mut Session) -> Result<Vec<i64>> {
    let (desk, _actor, _, _) = run.parts()?;
    let mut ids = Vec::new();
    store::outbox::each(&desk.db, Some(OutboxState::Failed), |notice| {
        ids.push(notice.id);
        Ok(true)
    })?;
    ids.reverse();
    Ok(ids)
}

/// Does something to each of these mails: all of them, or none.
pub fn change(run: &mut Session, ids: Vec<i64>, wish: OutboxWish, fingerprint: &str) -> Result<()> {
    if wish == OutboxWish::Drop && !run.globals.yes && !run.globals.dry_run {
        asks_to_drop(run, ids.len())?;
    }
    let (desk, actor, out, globals) = run.parts()?;
    if let Some(answer) = request_id::kept_document(desk, actor, globals, fingerprint)? {
        return request_id::replay_document(out, &answer);
    }
    let mut changed = Vec::new();
    let mut already = Vec::new();
    // The answer is kept after the mails went out, which is no part of the transaction.
    run::plain(desk, globals.dry_run, |_| {
        ids.iter().try_for_each(|id| {
            let row = by_id(desk, actor, *id)?;
            match outbox::change(desk, actor, &row.notice, wish)? {
                Some(words) => already.push(words),
                None if !changed.contains(id) => changed.push(*id),
                None => {}
            }
            Ok(())
        })
    })?;
    for words in &already {
        out.say(&format!("{words}; nothing was done"));
    }
    let sends = matches!(wish, OutboxWish::Send | OutboxWish::Retry);
    if sends && !globals.dry_run {
        let done = deliver::deliver(desk, actor, Some(&changed))?;
        request_id::remember(desk, actor, globals, fingerprint, &shape(&done))?;
        return show_delivery(out, &done, true);
    }
    let (key, would, did) = match wish {
        OutboxWish::Hold => ("held", "would hold", "held"),
        OutboxWish::Drop => ("dropped", "would drop", "dropped"),
        OutboxWish::Send | OutboxWish::Retry => ("sent", "would send", "sent"),
    };
    let document = match globals.dry_run {
        true => json!({ key: changed, "dry_run": true }),
        false => json!({ key: changed }),
    };
    request_id::remember(desk, actor, globals, fingerprint, &document)?;
    let verb = if globals.dry_run { would } else { did };
    out.outcome(&document, |out| {
        if !changed.is_empty() {
            out.line(&format!("{verb} {}", count_noun(changed.len(), "mail", "mails")));
        }
    })?;
    Ok(())
}

/// Keeps all mail back from now on, or no longer.
pub fn hold_all(run: &mut Session, hold: bool) -> Result<()> {
    let (desk, _actor, out, globals) = run.parts()?;
    let since = hold.then_some(desk.now);
    outbox::hold_all(&desk.db, since, globals.dry_run)?;
    let words = match hold {
        true => "all mail is held from now on; end it with `casebook outbox hold --off`",
        false => "mail goes out again; what is held goes by `casebook outbox send ID`",
    };
    out.outcome(&json!({ "hold": hold }), |out| out.line(words))?;
    Ok(())
}

/// Dropping asks on a terminal; many need --yes anywhere.
fn asks_to_drop(run: &mut Session, count: usize) -> Result<()> {
    if run.may_ask() {
        let question =
            format!("Drop {}? Nobody will read them.", count_noun(count, "mail", "mails"));
        let answer = run.prompter.confirm(&question, "--yes", false);
        if crate::commands::answers::prompt_answer(answer)? {
            return Ok(());
        }
        return Err(Error::new(ErrorKind::BadNews, "given up; nothing was done").code("given_up"));
    }
    if count > FEW {
        return Err(Error::usage(format!(
            "{} would be dropped",
            count_noun(count, "mail", "mails")
        ))
        .hint("say --yes if that is meant; nothing was done"));
    }
    Ok(())
}

fn shape(done: &Delivered) -> Value {
    json!({ "sent": done.sent, "queued": done.queued, "failed": done.failed, "why": done.why })
}

/// Says what came of it; 9 where something stays queued, 1 where something was refused for good.
fn show_delivery(out: &mut Out, done: &Delivered, asked_for: bool) -> Result<()> {
    if done.busy && asked_for {
        return Err(Error::new(ErrorKind::Busy, "another sender is at work; it is not sent yet")
            .hint("try again in a moment, or leave it to the next sweep"));
    }
    let mut parts = Vec::new();
    for (ids, what) in
        [(&done.sent, "sent"), (&done.queued, "not sent yet"), (&done.failed, "refused for good")]
    {
        if !ids.is_empty() {
            parts.push(format!("{} {what}", count_noun(ids.len(), "mail", "mails")));
        }
    }
    out.outcome(&shape(done), |out| match parts.is_empty() {
        false => out.line(&parts.join(", ")),
        true if done.busy => out.say("another sender is at work; nothing was done"),
        true if done.held => out.say("this desk holds its mail; nothing was sent"),
        true => out.say("nothing was due"),
    })?;
    let why = done.why.clone().unwrap_or_default();
    if !done.queued.is_empty() {
        let message = format!(
            "{} could not be handed over: {why}",
            count_noun(done.queued.len(), "mail", "mails")
        );
        return Err(Error::new(ErrorKind::Mail, message).hint(
            "they stay queued and are tried again; look: `casebook outbox list --state queued`",
        ));
    }
    if !done.failed.is_empty() {
        let message = format!(
            "{} cannot be delivered: {why}",
            count_noun(done.failed.len(), "mail", "mails")
        );
        return Err(Error::new(ErrorKind::BadNews, message)
            .hint("look: `casebook outbox list --state failed`"));
    }
    Ok(())
}
