//! One case in the menu: its page, and what may be done with it now (`allowed_actions`).

use crate::casework::cases::lookup;
use crate::commands::answers;
use crate::commands::args::{AttachArgs, Cases, TextArgs};
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::verb::Verb;
use crate::commands::{bulk, case_view};
use crate::domain::event::Attachment;
use crate::error::Result;
use crate::output::case::Needs;

use super::super::{attach, cancel, close, complain, history, rate, reopen, reply, show};
use super::show_error;

/// What stands in the menu of a case beside the verbs that are possible now.
const LOOK: &[(&str, &str)] =
    &[("show", "Show the case again"), ("history", "History"), ("back", "Back")];

/// The verbs of the menu, in its order.
const DO: &[(&str, &str)] = &[
    ("reply", "Reply"),
    ("attach", "Attach a file or link"),
    ("close", "Close, and say how content I am"),
    ("rate", "Say how content I am"),
    ("reopen", "Reopen: it is not solved"),
    ("complain", "Complain"),
    ("cancel", "Cancel: no longer needed"),
];

/// Shows the case and does what is chosen until somebody goes back, or comes into a status that
/// leads back to the list (L1, close on save).
///
/// # Errors
/// Interrupted (130), storage trouble.
pub fn menu(run: &mut Session, number: &str) -> Result<()> {
    let mut shown = false;
    loop {
        run.refresh()?;
        if !shown {
            show::Show { cases: vec![number.into()], full: false }.run(run)?;
            run.out.flush()?;
            shown = true;
        }
        let (before, allowed, saves) = standing(run, number)?;
        let mut entries: Vec<(&str, String)> = DO
            .iter()
            .filter(|(verb, _)| allowed.contains(verb))
            .map(|(verb, label)| (*verb, (*label).to_string()))
            .collect();
        if saves {
            entries.push(("get", "Save an attached file".into()));
        }
        entries.extend(LOOK.iter().map(|(verb, label)| (*verb, (*label).to_string())));
        let items: Vec<String> = entries.iter().map(|(_, label)| label.clone()).collect();
        run.out.say("");
        let label = format!("{number} ({before})");
        let chosen = run.prompter.select(&label, "", &items, Some(0));
        let verb = entries[answers::prompt_answer(chosen)?].0;
        if verb == "back" {
            return Ok(());
        }
        let step = doing(run, verb, number);
        let done = step.is_ok() && !["history", "get", "show"].contains(&verb);
        show_error(run, step)?;
        run.refresh()?;
        if done {
            let (after, ..) = standing(run, number)?;
            if after != before && leads_back(run, &after)? {
                return Ok(());
            }
        } else if verb == "show" {
            shown = false;
        }
    }
}

/// Its status, what is possible now, and whether there is a file that could be saved here.
fn standing(run: &mut Session, number: &str) -> Result<(String, Vec<&'static str>, bool)> {
    let gated = run.behind_gate;
    let (desk, actor) = run.desk()?;
    let case = lookup::case(desk, actor, number)?;
    let needs = Needs { allowed: true, attachments: true, ..Needs::default() };
    let shape = case_view::of(desk, actor, case, needs)?;
    let files = shape.attachments.iter().any(|kept| matches!(kept, Attachment::File { .. }));
    Ok((shape.case.status, shape.allowed, files && !gated))
}

fn leads_back(run: &mut Session, status: &str) -> Result<bool> {
    let policy = run.desk()?.0.policy()?;
    Ok(policy.status.iter().any(|entry| entry.key == status && entry.close_on_save))
}

fn doing(run: &mut Session, verb: &str, number: &str) -> Result<()> {
    let cases = || Cases { cases: vec![number.into()] };
    let text = TextArgs::default;
    let files = AttachArgs::default;
    match verb {
        "reply" => act(
            run,
            reply::Reply {
                cases: cases(),
                text: text(),
                attach: files(),
                via: None,
                wait: false,
                resolve: false,
                canned: None,
                cc: Vec::new(),
            },
        ),
        "attach" => attach(run, number),
        "get" => save_file(run, number),
        "close" => act(
            run,
            close::Close { cases: cases(), rating: None, tasks: None, reason: None, text: text() },
        ),
        "rate" => act(run, rate::Rate { case: Some(number.into()), level: None, text: text() }),
        "reopen" => act(run, reopen::Reopen { cases: cases(), text: text() }),
        "complain" => {
            act(run, complain::Complain { cases: cases(), text: text(), attach: files() })
        }
        "cancel" => act(run, cancel::Cancel { cases: cases(), reason: None, text: text() }),
        // The loop shows it.
        "show" => Ok(()),
        _ => history::History { case: Some(number.into()), kind: Vec::new(), full: false }.run(run),
    }
}

fn act<V: CaseVerb>(run: &mut Session, verb: V) -> Result<()> {
    bulk::run(verb, None, run)
}

/// A link, or a file where files are the person's own.
fn attach(run: &mut Session, number: &str) -> Result<()> {
    let given = super::super::new_prompt::ask_attachments(run)?;
    if given.attach.is_empty() && given.link.is_empty() {
        if run.behind_gate {
            run.out.say(&format!(
                "files come from your own machine: \
                 ssh HOST attach add {number} --name photo.png < photo.png"
            ));
        }
        return Ok(());
    }
    let what = attach::AttachCommand::Add {
        size: None,
        sha256: None,
        case: number.into(),
        files: given.attach,
        name: None,
        link: given.link,
    };
    attach::Attach { what }.run(run)
}

fn save_file(run: &mut Session, number: &str) -> Result<()> {
    let (desk, actor) = run.desk()?;
    let case = lookup::case(desk, actor, number)?;
    let kept = crate::casework::cases::merge::attachments(desk, actor, &case)?;
    let files: Vec<(usize, String)> = kept
        .iter()
        .enumerate()
        .filter(|(_, file)| matches!(file.attachment, Attachment::File { .. }))
        .map(|(n, file)| (n + 1, file.attachment.name().to_string()))
        .collect();
    let items: Vec<String> = files.iter().map(|(_, name)| name.clone()).collect();
    let chosen = answers::prompt_answer(run.prompter.select("Which file", "", &items, Some(0)))?;
    let name = format!("#{}", files[chosen].0);
    let what = attach::AttachCommand::Get { case: number.into(), name, output: None, force: false };
    attach::Attach { what }.run(run)
}
