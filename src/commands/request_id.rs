//! One operation in a transaction, under a request id where there is one (C1).

use crate::domain::hex;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::casework::cases::lookup;
use crate::casework::run::{self, Request};
use crate::casework::{self, Desk, OperationContext, Outcome};
use crate::domain::action::Action;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::error::{Error, Result};
use crate::output::Out;
use crate::output::case::{Changed, Needs};

use crate::commands::session::Globals;
use crate::commands::session::Session;
use crate::commands::step::Scene;
use crate::commands::{case_view, report};

pub use crate::casework::run::RequestAnswer;

/// How a command that writes was asked for.
pub fn request<'a>(actor: &'a Actor, globals: &'a Globals, fingerprint: &'a str) -> Request<'a> {
    let id = globals.request_id.as_deref();
    Request { actor, id, content: fingerprint, dry_run: globals.dry_run }
}

/// What was asked, as a hash.
pub fn fingerprint(verb: &str, asked: &impl std::fmt::Debug) -> String {
    hex::encode(Sha256::digest(format!("{verb} {asked:?}")))
}

/// Does `work` in a transaction of its own; undone in a dry run. Its answer is kept under the
/// request id, in the same commit.
///
/// # Errors
/// What `work` fails with; a request id that was used for something else (5).
pub fn once(
    desk: &Desk,
    actor: &Actor,
    globals: &Globals,
    fingerprint: &str,
    work: impl FnOnce() -> Result<(Outcome, Vec<String>)>,
) -> Result<RequestAnswer<(Outcome, Vec<String>)>> {
    run::run(
        desk,
        request(actor, globals, fingerprint),
        |_| work(),
        |(outcome, _)| answer(desk, actor, std::slice::from_ref(outcome)).map(Some),
    )
}

/// One action on the case that was typed, in a transaction of its own, and what it is told in.
/// `action` says what to do, or why there is nothing to do. What was answered under a request id is
/// answered before the case is looked up: it may have gone elsewhere since.
///
/// # Errors
/// As `once`, and what `action` fails with.
pub fn on_case(
    run: &mut Session,
    verb: &str,
    (typed, asked): (&str, &impl std::fmt::Debug),
    action: impl FnOnce(&Scene<'_>, &Case) -> Result<std::result::Result<Action, String>>,
) -> Result<()> {
    let (desk, actor, out, globals) = run.parts()?;
    let fingerprint = fingerprint(verb, &(typed, asked));
    if let Some(answer) = kept_document(desk, actor, globals, &fingerprint)? {
        return replay(out, &answer);
    }
    let case = &lookup::case(desk, actor, typed)?;
    let answer = once(desk, actor, globals, &fingerprint, || {
        let scene = Scene { desk, actor, at: desk.now, yes: globals.yes };
        let outcome = match action(&scene, case)? {
            Ok(action) => {
                let how = OperationContext {
                    request_id: globals.operation_id(),
                    if_version: globals.if_version,
                    ..OperationContext::new(desk, actor, verb)
                };
                casework::act(desk, case.id, &action, &how)?
            }
            Err(already) => Outcome {
                case: case.clone(),
                operation: None,
                already: Some(already),
                events: Vec::new(),
                told: Vec::new(),
            },
        };
        Ok((outcome, Vec::new()))
    })?;
    match answer {
        RequestAnswer::Replayed(answer) => replay(out, &answer),
        RequestAnswer::Fresh((outcome, _)) => {
            let needs = if out.speaks_json() { Needs::ALL } else { Needs::WORDS };
            let shape = case_view::changed_shape(desk, actor, &outcome, needs, globals.dry_run)?;
            report::show_changed(out, vec![(shape, outcome)], true)
        }
    }
}

/// The answer that was given under this id before.
///
/// # Errors
/// The id was used for something else (5), storage trouble.
pub fn kept_answer(
    desk: &Desk,
    actor: &Actor,
    id: &str,
    fingerprint: &str,
) -> Result<Option<String>> {
    run::kept_answer(desk, Request { actor, id: Some(id), content: fingerprint, dry_run: false })
}

/// The answer as it is kept: the JSON of each case, and its line.
///
/// # Errors
/// Storage trouble.
pub fn answer(desk: &Desk, actor: &Actor, outcomes: &[Outcome]) -> Result<String> {
    let mut kept = Vec::new();
    for outcome in outcomes {
        let shape = case_view::changed_shape(desk, actor, outcome, Needs::ALL, false)?;
        let line = report::changed_line(&shape, outcome);
        kept.push(json!({ "case": report::object(&Changed(shape)), "line": line }));
    }
    Ok(Value::Array(kept).to_string())
}

/// Shows the first answer again.
///
/// # Errors
/// Output trouble.
pub fn replay(out: &mut Out, answer: &str) -> Result<()> {
    // Of an id that was made, only the operation is known.
    if answer.starts_with('{') {
        return replay_document(out, answer);
    }
    let kept: Vec<Value> = serde_json::from_str(answer).map_err(|why| {
        Error::damaged(format!("the answer kept under the request id cannot be read: {why}"))
    })?;
    let mut cases = Vec::new();
    let mut lines = Vec::new();
    for mut entry in kept {
        entry["case"]["replayed"] = json!(true);
        lines.push(entry["line"].as_str().unwrap_or_default().to_string());
        cases.push(entry["case"].take());
    }
    report::again(out, &cases, &lines)
}

/// What a command that changes no case answered under this request id.
///
/// # Errors
/// The id with other content (5), storage trouble.
pub fn kept_document(
    desk: &Desk,
    actor: &Actor,
    globals: &Globals,
    fingerprint: &str,
) -> Result<Option<String>> {
    match globals.request_id.as_deref() {
        Some(id) => kept_answer(desk, actor, id, fingerprint),
        None => Ok(None),
    }
}

/// Keeps the answer of what is not one transaction (mail handed over, a sweep, a copy), once it is
/// done.
///
/// # Errors
/// Storage trouble.
pub fn remember(
    desk: &Desk,
    actor: &Actor,
    globals: &Globals,
    fingerprint: &str,
    answer: &Value,
) -> Result<()> {
    if globals.request_id.is_none() || globals.dry_run {
        return Ok(());
    }
    run::plain(desk, false, |_| keep_document(desk, actor, globals, fingerprint, answer))
}

/// Keeps such an answer, where there is a request id; inside a transaction.
///
/// # Errors
/// Storage trouble.
pub fn keep_document(
    desk: &Desk,
    actor: &Actor,
    globals: &Globals,
    fingerprint: &str,
    answer: &Value,
) -> Result<()> {
    run::keep(desk, request(actor, globals, fingerprint), &answer.to_string())
}

/// Shows such an answer again.
///
/// # Errors
/// Output trouble.
pub fn replay_document(out: &mut Out, answer: &str) -> Result<()> {
    let mut document: Value = serde_json::from_str(answer).map_err(|why| {
        Error::damaged(format!("the answer kept under the request id cannot be read: {why}"))
    })?;
    if let Some(document) = document.as_object_mut() {
        document.insert("replayed".into(), json!(true));
    }
    out.outcome(&document, |out| out.say("done already under this request id"))?;
    Ok(())
}
