//! Texts that somebody writes at a terminal: what they see beside it, and the draft of last time.

use crate::domain::hex;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::quoting;
use crate::domain::rights::Ability;
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::output::time;
use crate::text::{Drafts, Editor, EditorSheet, Text};

use super::answers::prompt_answer;
use super::args::TextArgs;
use crate::commands::messages;
use crate::commands::session::Session;

/// How much of the last message is shown beside the text, in lines and in characters.
const LINES: usize = 40;
const CHARACTERS: usize = 4000;

/// What is written, and about what.
#[derive(Clone, Copy, Debug)]
pub struct TextRequest<'a> {
    pub label: &'a str,
    pub verb: &'a str,
    pub case: Option<&'a Case>,
    /// What to know while writing, besides the case.
    pub about: &'a str,
}

/// Asks for a text, or goes on with what was written before and not sent.
///
/// # Errors
/// Nobody can be asked (2), given up (1), interrupted (130, the text kept).
pub fn text(session: &mut Session, wanted: TextRequest<'_>) -> Result<Text> {
    let name = draft_name(session, wanted.verb, wanted.case)?;
    let about = format!("{}{}", wanted.about, about(session, wanted.case)?);
    let editor = Editor::from_settings(&session.settings);
    let sheet = EditorSheet { name: &name, about: about.trim_end(), ..EditorSheet::default() };
    if let Some(editor) = &editor
        && let Some(text) = go_on(session, editor, &sheet)?
    {
        return Ok(text);
    }
    let typed = session.prompter.text(wanted.label, "--message", &sheet, editor.as_ref());
    let text = prompt_answer(typed)?;
    // An editor has shown it; lines that were typed, or pasted by mistake, are shown once.
    let edited = session.prompter.has_keys() && editor.as_ref().is_some_and(Editor::is_named);
    match edited || !PUBLIC.contains(&wanted.verb) {
        true => Ok(text),
        false => confirm_text(session, text, &sheet, editor.as_ref()),
    }
}

/// Verbs whose text the other side reads, and gets by mail. (`new` shows its whole form.)
const PUBLIC: [&str; 5] = ["reply", "resolve", "reopen", "complain", "close"];

/// Shows a text and asks whether it goes out: yes, no, or first to the editor.
fn confirm_text(
    session: &mut Session,
    text: Text,
    sheet: &EditorSheet<'_>,
    editor: Option<&Editor>,
) -> Result<Text> {
    session.out.say("");
    for line in text.body.lines() {
        session.out.say(&format!("  {line}"));
    }
    let edits = editor.filter(|editor| editor.is_named());
    let label = if edits.is_some() { "Send? [Y/n/e]" } else { "Send? [Y/n]" };
    let known = |typed: &str| match typed.to_lowercase().as_str() {
        "" | "y" | "yes" | "n" | "no" => Ok(()),
        "e" | "edit" if edits.is_some() => Ok(()),
        _ => Err("y sends it, n keeps it as a draft, e opens it in the editor".to_string()),
    };
    let kept = || text.draft.clone().or_else(|| editor?.drafts.keep(sheet.name, &text.body).ok());
    let keeping = |error: Error| match kept() {
        Some(path) => error.hint(format!("your text is kept in {}", path.display())),
        None => error,
    };
    let typed = prompt_answer(session.prompter.line(label, "", None, &known)).map_err(keeping)?;
    match (typed.to_lowercase().as_str(), edits) {
        ("e" | "edit", Some(editor)) => {
            let sheet = EditorSheet { initial: &text.body, unchanged_counts: true, ..*sheet };
            editor.write(&sheet).map_err(crate::commands::answers::text_error)
        }
        ("n" | "no", _) => Err(keeping(
            Error::new(ErrorKind::BadNews, "given up: nothing was sent").code("given_up"),
        )),
        _ => Ok(text),
    }
}

/// The text of a draft that was left, if the person wants it: in the editor, or as it is.
fn go_on(session: &mut Session, editor: &Editor, sheet: &EditorSheet<'_>) -> Result<Option<Text>> {
    let Some(path) = editor.drafts.leftover(sheet.name) else { return Ok(None) };
    let Some(left) = Drafts::read(&path) else { return Ok(None) };
    let zone = session.out.look().zone;
    let written = std::fs::metadata(&path).map_or(Instant(0), |about| Instant(about.mtime()));
    session.out.say(&format!("a draft of {} was not sent:", time::minute(written, zone)));
    for line in left.lines().take(5) {
        session.out.say(&format!("  {line}"));
    }
    let more = left.lines().count().saturating_sub(5);
    if more > 0 {
        session.out.say(&format!("  … {more} lines more"));
    }
    if !prompt_answer(session.prompter.confirm("Go on with it?", "", true))? {
        Drafts::drop_draft(&path);
        return Ok(None);
    }
    if !(session.prompter.has_keys() && editor.is_named()) {
        return Ok(Some(Text { body: left, draft: Some(path) }));
    }
    let sheet = EditorSheet { initial: &left, unchanged_counts: true, ..*sheet };
    let text = editor.write(&sheet).map_err(crate::commands::answers::text_error)?;
    Drafts::drop_draft(&path);
    Ok(Some(text))
}

/// Whose, what for, on which desk: nobody is offered somebody else's.
fn draft_name(session: &mut Session, verb: &str, case: Option<&Case>) -> Result<String> {
    let desk = session.desk_path()?;
    let desk = std::fs::canonicalize(&desk).unwrap_or(desk);
    let mark = hex::encode(Sha256::digest(desk.as_os_str().as_encoded_bytes()));
    let login = &session.desk()?.1.login;
    let number = case.map_or("", |case| case.number.as_str());
    Ok(format!("{verb}-{number}-{login}-{}", mark.get(..8).unwrap_or_default()))
}

/// Keeps a text that was typed elsewhere in the command; where.
pub fn keep(session: &mut Session, verb: &str, text: &str) -> Option<std::path::PathBuf> {
    let name = draft_name(session, verb, None).ok()?;
    let home = session.settings.state_home.clone()?;
    Drafts::under(Path::new(&home)).keep(&name, text).ok()
}

/// The case and what the other side said last, for the lines beside a text.
fn about(session: &mut Session, case: Option<&Case>) -> Result<String> {
    let Some(case) = case else { return Ok(String::new()) };
    let zone = session.out.look().zone;
    let (desk, actor) = session.desk()?;
    let head = format!("{} {} ({})\n", case.number, case.subject, case.status);
    let all = messages::of(desk, actor, case)?;
    let theirs =
        |one: &&serde_json::Value| one["author"] != actor.login.as_str() && is_other(actor, one);
    let Some(last) = all.iter().rev().find(theirs) else {
        return Ok(format!("{head}\n{}", cut(&case.description)));
    };
    let at = last["at"].as_str().and_then(|at| at.parse::<Instant>().ok()).unwrap_or(Instant(0));
    let body = last["body"].as_str().unwrap_or_default();
    let parted = quoting::part(body);
    let body = match last["channel"] == "mail" && parted.folded_count() > 0 {
        true => parted.visible_text(),
        false => body.to_string(),
    };
    let author = last["author"].as_str().unwrap_or_default();
    Ok(format!("{head}\n{author} wrote, {}:\n{}", time::minute(at, zone), cut(&body)))
}

/// Staff read the customer's words, a customer those of staff.
fn is_other(actor: &Actor, message: &serde_json::Value) -> bool {
    let out = message["direction"] == "out";
    let public = message["kind"] == "message" || message["kind"] == "complaint";
    public && out != actor.may(Ability::SeeInternal)
}

fn cut(text: &str) -> String {
    let lines: Vec<&str> = text.lines().take(LINES).collect();
    lines.join("\n").chars().take(CHARACTERS).collect()
}

/// A text that the verb cannot do without: from the flags, else the editor or the prompt.
///
/// # Errors
/// None (2), given up (1).
pub fn text_for(
    session: &mut Session,
    text: &mut TextArgs,
    verb: &str,
    case: Option<&Case>,
) -> Result<()> {
    let given = text.message.is_some() || text.file.is_some() || text.edit;
    if given || !session.may_ask() {
        return on_sheet(session, verb, case, |session, sheet| text.obtain(session, sheet));
    }
    let written = crate::commands::text_input::text(
        session,
        TextRequest { label: "Text", verb, case, about: "" },
    )?;
    text.message = Some(written.body);
    text.draft = written.draft;
    Ok(())
}

/// A text that may be left out: from the flags, else asked for on a terminal; an empty answer is
/// no text.
///
/// # Errors
/// Given up (1), an invalid text (2, 6).
pub fn optional_text(
    session: &mut Session,
    text: &mut TextArgs,
    verb: &str,
    label: &str,
    case: Option<&Case>,
) -> Result<()> {
    if text.message.is_some() || text.file.is_some() || text.edit || !session.may_ask() {
        return given_text(session, text, verb, case);
    }
    let label = format!("{label} (Enter for none)");
    let lines = session.prompter.lines_or_none(&label, "--message");
    let body = prompt_answer(lines)?;
    if body.trim().is_empty() {
        return Ok(());
    }
    let mut written = Text { body, draft: None };
    if PUBLIC.contains(&verb) {
        let name = draft_name(session, verb, case)?;
        let editor = Editor::from_settings(&session.settings);
        let sheet = EditorSheet { name: &name, ..EditorSheet::default() };
        written = confirm_text(session, written, &sheet, editor.as_ref())?;
    }
    text.message = Some(written.body);
    text.draft = written.draft;
    Ok(())
}

/// A text that was given, if any; nothing is asked for.
///
/// # Errors
/// An unreadable or invalid text (2, 6).
pub fn given_text(
    session: &mut Session,
    text: &mut TextArgs,
    verb: &str,
    case: Option<&Case>,
) -> Result<()> {
    if !text.edit {
        return text.read(session, &EditorSheet::default());
    }
    on_sheet(session, verb, case, |session, sheet| text.read(session, sheet))
}

fn on_sheet(
    session: &mut Session,
    verb: &str,
    case: Option<&Case>,
    work: impl FnOnce(&Session, &EditorSheet<'_>) -> Result<()>,
) -> Result<()> {
    if !session.may_ask() {
        return work(session, &EditorSheet { name: verb, ..EditorSheet::default() });
    }
    let name = draft_name(session, verb, case)?;
    let about = about(session, case)?;
    work(session, &EditorSheet { name: &name, about: about.trim_end(), ..EditorSheet::default() })
}
