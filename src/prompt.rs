//! Questions to the person at the terminal; the only use of dialoguer.
//!
//! Knows when it may ask (C1, `--no-input`) and how, in two manners: with arrow
//! keys and line editing, or plainly, with numbered lists and typed answers, for screen readers
//! and `TERM=dumb`. Not what to do with an answer. Every question names its flag, so that nobody
//! depends on being asked. All of it goes to standard error. Called by the commands only, never
//! with a transaction open.

use std::io::{self, IsTerminal};

use dialoguer::console::{Term, truncate_str};

use crate::settings::Settings;
use crate::signals::Listening;
use crate::text::{Editor, EditorSheet, Text, TextError};

mod line;
mod plain;
mod question;
mod terminal;

pub use plain::{Answers, PlainPrompts};
pub use question::{LineCheck, PromptError};
use question::{Question, harmless};

/// Who asks, if anybody may.
pub struct Prompter {
    manner: Manner,
}

enum Manner {
    /// Nobody is there, or wants to be asked.
    Off,
    Plain(PlainPrompts),
    /// Arrow keys; the plain manner stands by for what needs no keys, such as passwords.
    Keys(PlainPrompts),
}

/// Takes any line, an empty one too.
pub fn anything(_: &str) -> Result<(), String> {
    Ok(())
}

/// Takes any line that is not empty.
pub fn not_empty(line: &str) -> Result<(), String> {
    if line.is_empty() { Err("an answer is needed".into()) } else { Ok(()) }
}

impl Prompter {
    /// The prompter of this run. It asks only if standard input and standard error are both
    /// terminals, and neither `no_input` (`--no-input`) nor the environment forbids it.
    pub fn new(settings: &Settings, no_input: bool) -> Prompter {
        let terminals = io::stdin().is_terminal() && io::stderr().is_terminal();
        if !terminals || no_input || settings.no_input || settings.ci {
            return Prompter::off();
        }
        let Ok(keyboard) = terminal::Keyboard::open() else { return Prompter::off() };
        let plain = PlainPrompts::new(Box::new(keyboard), Box::new(io::stderr()));
        let manner = if settings.accessible || settings.dumb {
            Manner::Plain(plain)
        } else {
            Manner::Keys(plain)
        };
        Prompter { manner }
    }

    /// A prompter that never asks.
    pub fn off() -> Prompter {
        Prompter { manner: Manner::Off }
    }

    /// A prompter that asks plainly, of whatever is handed in.
    pub fn plain(plain: PlainPrompts) -> Prompter {
        Prompter { manner: Manner::Plain(plain) }
    }

    /// True where a question would be asked; else it is an error that names the flag.
    pub fn may_ask(&self) -> bool {
        !matches!(self.manner, Manner::Off)
    }

    /// Asks for a line, without the blanks around it, until `check` takes it. Enter alone takes
    /// the default, or is an empty answer where there is none.
    pub fn line(
        &mut self,
        label: &str,
        flag: &str,
        default: Option<&str>,
        check: LineCheck<'_>,
    ) -> Result<String, PromptError> {
        let question = Question { label, flag };
        let (plain, keys) = self.asking(question)?;
        if keys {
            line::ask(question, default, check)
        } else {
            plain.line(question, default, check)
        }
    }

    /// Asks for a text of several lines: in the editor that the person has named, else lines until
    /// a single `.`, which are kept as a draft like an edited text. No question of one line stands
    /// before it: of what is pasted there only the first line would be taken.
    pub fn text(
        &mut self,
        label: &str,
        flag: &str,
        sheet: &EditorSheet<'_>,
        editor: Option<&Editor>,
    ) -> Result<Text, PromptError> {
        let question = Question { label, flag };
        let (plain, keys) = self.asking(question)?;
        if let (true, Some(editor)) = (keys, editor.filter(|editor| editor.is_named())) {
            return Ok(editor.write(sheet)?);
        }
        let keep = |text: &str| editor.and_then(|it| it.drafts.keep(sheet.name, text).ok());
        let mut typed = String::new();
        match plain.lines(question, &mut typed, false) {
            Ok(()) => {}
            // What was typed is not lost with the command.
            Err(PromptError::Interrupted { signal }) if !typed.trim().is_empty() => {
                let draft = keep(&typed);
                return Err(TextError::Interrupted { signal, draft }.into());
            }
            Err(other) => return Err(other),
        }
        let body = crate::text::check_text(typed.as_bytes(), flag)?;
        let draft = keep(&body);
        Ok(Text { body, draft })
    }

    /// Asks for lines until a single `.`; Enter alone is not a text.
    pub fn lines_or_none(&mut self, label: &str, flag: &str) -> Result<String, PromptError> {
        let question = Question { label, flag };
        let (plain, _) = self.asking(question)?;
        let mut typed = String::new();
        plain.lines(question, &mut typed, true)?;
        if typed.trim().is_empty() {
            return Ok(String::new());
        }
        Ok(crate::text::check_text(typed.as_bytes(), flag)?)
    }

    /// Whether questions are asked with arrow keys.
    pub fn has_keys(&self) -> bool {
        matches!(self.manner, Manner::Keys(_))
    }

    /// Asks to choose one of `items`; the answer is its index. Letters narrow the list, and Enter
    /// takes nothing that was not shown. Without a default, Enter alone takes none.
    pub fn select(
        &mut self,
        label: &str,
        flag: &str,
        items: &[String],
        default: Option<usize>,
    ) -> Result<usize, PromptError> {
        let question = Question { label, flag };
        let (plain, keys) = self.asking_for(question, items)?;
        if !keys {
            return plain.select(question, items, default);
        }
        let mut asked = dialoguer::FuzzySelect::new()
            .with_prompt(format!(
                "{} (arrows or letters, Enter takes, Esc leaves)",
                question.words()
            ))
            .highlight_matches(false)
            .items(distinct(fitting(items, 2)));
        if let Some(default) = default {
            asked = asked.default(default.min(items.len() - 1));
        }
        by_keys(question, || asked.interact_opt())
    }

    /// Asks to choose any of `items`, none too; the answer is their indices in order.
    pub fn multi(
        &mut self,
        label: &str,
        flag: &str,
        items: &[String],
    ) -> Result<Vec<usize>, PromptError> {
        let question = Question { label, flag };
        let (plain, keys) = self.asking_for(question, items)?;
        if !keys {
            return plain.multi(question, items);
        }
        let asked = dialoguer::MultiSelect::new()
            .with_prompt(format!("{}, space marks, Enter ends", question.words()))
            .items(fitting(items, 6));
        by_keys(question, || asked.interact_opt())
    }

    /// Asks yes or no. `flag` is what answers it beforehand, `--yes` for most.
    pub fn confirm(&mut self, label: &str, flag: &str, default: bool) -> Result<bool, PromptError> {
        let question = Question { label, flag };
        let (plain, keys) = self.asking(question)?;
        if !keys {
            return plain.confirm(question, default);
        }
        let asked = dialoguer::Confirm::new().with_prompt(question.words()).default(default);
        by_keys(question, || asked.interact_opt())
    }

    /// Asks for a secret, which is not shown. It comes back as typed, blanks and all.
    pub fn password(&mut self, label: &str, flag: &str) -> Result<String, PromptError> {
        let question = Question { label, flag };
        let (plain, _) = self.asking(question)?;
        plain.password(question)
    }

    /// The plain manner, and whether keys may be used instead of it.
    fn asking(&mut self, question: Question<'_>) -> Result<(&mut PlainPrompts, bool), PromptError> {
        match &mut self.manner {
            Manner::Off => Err(PromptError::Missing { flag: question.flag.to_owned() }),
            Manner::Plain(plain) => Ok((plain, false)),
            Manner::Keys(plain) => Ok((plain, true)),
        }
    }

    fn asking_for(
        &mut self,
        question: Question<'_>,
        items: &[String],
    ) -> Result<(&mut PlainPrompts, bool), PromptError> {
        let asking = self.asking(question)?;
        if items.is_empty() {
            let (label, flag) = (question.label.to_owned(), question.flag.to_owned());
            return Err(PromptError::NoChoice { label, flag });
        }
        Ok(asking)
    }
}

/// Lets dialoguer ask. It leaves the cursor hidden when it is interrupted.
fn by_keys<T>(
    question: Question<'_>,
    ask: impl FnOnce() -> dialoguer::Result<Option<T>>,
) -> Result<T, PromptError> {
    let listening = Listening::start();
    let answer = ask();
    let term = Term::stderr();
    if let Some(signal) = listening.came() {
        let _ = term.show_cursor().and_then(|()| term.write_line(""));
        return Err(PromptError::Interrupted { signal });
    }
    match answer {
        Ok(Some(answer)) => Ok(answer),
        Ok(None) => Err(question.given_up()),
        Err(dialoguer::Error::IO(error)) => {
            let _ = term.show_cursor();
            match error.kind() {
                io::ErrorKind::UnexpectedEof => Err(question.given_up()),
                _ => Err(PromptError::Terminal(error)),
            }
        }
    }
}

/// The items on one line each, which the redrawing needs; `mark` columns stand before them.
fn fitting(items: &[String], mark: usize) -> Vec<String> {
    let width = usize::from(Term::stderr().size().1).saturating_sub(mark + 1).max(10);
    items.iter().map(|item| truncate_str(&harmless(item), width, "...").into_owned()).collect()
}

/// The library finds a choice again by its words: no two are the same.
fn distinct(mut items: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    for item in &mut items {
        while !seen.insert(item.clone()) {
            item.push('\u{a0}');
        }
    }
    items
}
