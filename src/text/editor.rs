//! The editor: a sheet with comment lines, the person's program, and what came back.

use std::fs::{self, File};
use std::io;
use std::os::fd::AsFd;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::settings::Settings;
use crate::signals::Listening;
use crate::text::{Drafts, Text, TextError, decode, read, tidy};

/// What the editor opens with.
#[derive(Clone, Copy, Debug, Default)]
pub struct EditorSheet<'a> {
    /// The draft's name, `reply-SR-000412`.
    pub name: &'a str,
    /// What to know while writing (the case, the customer's last message), shown as comment lines
    /// below the text. Given without `#`.
    pub about: &'a str,
    /// The text to begin with.
    pub initial: &'a str,
    /// True where leaving the initial text as it is means to use it, not to give up.
    pub unchanged_counts: bool,
    /// True for Markdown, where a `# line` of one's own is a heading: then only the sheet's own
    /// comment lines are left out.
    pub markdown: bool,
}

/// The person's editor and the place of the drafts.
#[derive(Clone, Debug)]
pub struct Editor {
    command: Option<String>,
    pub drafts: Drafts,
}

/// Tried in this order where no variable names an editor.
const USUAL: [&str; 3] = ["sensible-editor", "vi", "nano"];

/// The line above the comments of a sheet.
const RULE: &str = "Write above. These lines are left out; an empty text gives up.";

impl Editor {
    /// The editor that the settings name. `None` without a place for drafts (no home folder).
    pub fn from_settings(settings: &Settings) -> Option<Editor> {
        let drafts = Drafts::under(settings.state_home.as_deref()?);
        Some(Editor::new(settings.editor.clone(), drafts))
    }

    /// An editor by its command line, `vim -f`; `None` for the usual ones.
    pub fn new(command: Option<String>, drafts: Drafts) -> Editor {
        Editor { command, drafts }
    }

    /// Whether the person named one; the usual ones are tried otherwise.
    pub fn is_named(&self) -> bool {
        self.command.is_some()
    }

    /// Lets the person write on a sheet. Empty or unchanged is given up, and the draft goes; any
    /// other end leaves the text in the draft that is named.
    pub fn write(&self, sheet: &EditorSheet<'_>) -> Result<Text, TextError> {
        let template = template(sheet);
        let draft = self.drafts.keep(sheet.name, &template)?;
        let ran = self.run(&draft);
        let typed = strip_comments(&draft, sheet);
        match (ran, typed) {
            (Ok(()), Ok(body)) if body.is_empty() => {
                Drafts::drop_draft(&draft);
                Err(TextError::GivenUp("the text is empty"))
            }
            (Ok(()), Ok(body)) if !sheet.unchanged_counts && body == tidy(sheet.initial) => {
                Drafts::drop_draft(&draft);
                Err(TextError::GivenUp("the text is unchanged"))
            }
            (Ok(()), Ok(body)) => {
                // From here on the draft holds the text alone, to be sent with -F as it is.
                fs::write(&draft, format!("{body}\n"))
                    .map_err(|error| TextError::Draft { path: draft.clone(), error })?;
                Ok(Text { body, draft: Some(draft) })
            }
            (Ok(()), Err(unusable)) => Err(unusable),
            (Err(error), typed) => {
                let unchanged =
                    typed.is_ok_and(|body| body.is_empty() || body == tidy(sheet.initial));
                if unchanged {
                    Drafts::drop_draft(&draft);
                    return Err(error);
                }
                Err(error.with_draft(&draft))
            }
        }
    }

    fn run(&self, draft: &Path) -> Result<(), TextError> {
        let Some(command) = &self.command else {
            // The first of the usual editors that is there.
            for (at, usual) in USUAL.iter().enumerate() {
                match start(usual, draft) {
                    Err(TextError::EditorMissing { .. }) if at + 1 < USUAL.len() => {}
                    ended => return ended,
                }
            }
            return Ok(());
        };
        start(command, draft)
    }
}

impl TextError {
    fn with_draft(self, path: &Path) -> TextError {
        let kept = Some(path.to_owned());
        match self {
            TextError::EditorFailed { command, status, .. } => {
                TextError::EditorFailed { command, status, draft: kept }
            }
            TextError::Interrupted { signal, .. } => TextError::Interrupted { signal, draft: kept },
            other => other,
        }
    }
}

fn start(command: &str, draft: &Path) -> Result<(), TextError> {
    let words =
        shell_words::split(command).map_err(|_| TextError::EditorQuotes(command.to_owned()))?;
    let missing = |error| TextError::EditorMissing { command: command.to_owned(), error };
    let Some((program, arguments)) = words.split_first() else {
        return Err(missing(io::Error::from(io::ErrorKind::NotFound)));
    };
    // The editor draws on the terminal also where our standard output is captured:
    // n=$(casebook new -q …).
    let screen =
        io::stderr().as_fd().try_clone_to_owned().map_or_else(|_| Stdio::inherit(), Stdio::from);
    // Ctrl-C in the editor is the editor's; it must not leave it without its parent.
    let listening = Listening::start();
    let status = Command::new(program).args(arguments).arg(draft).stdout(screen).status();
    let status = status.map_err(missing)?;
    if status.success() {
        return Ok(());
    }
    if let Some(signal) = listening.came() {
        return Err(TextError::Interrupted { signal, draft: None });
    }
    let (command, status) = (command.to_owned(), status.to_string());
    Err(TextError::EditorFailed { command, status, draft: None })
}

fn template(sheet: &EditorSheet<'_>) -> String {
    let mut template = format!("{}\n\n", sheet.initial.trim_end());
    for line in comment_lines(sheet) {
        template.push_str(&line);
        template.push('\n');
    }
    template
}

fn comment_lines<'a>(sheet: &'a EditorSheet<'_>) -> impl Iterator<Item = String> + use<'a> {
    let lines = std::iter::once(RULE).chain(sheet.about.lines());
    lines.map(|line| if line.is_empty() { "#".to_owned() } else { format!("# {line}") })
}

/// The draft without its comment lines. `#412` is not a comment: a comment's `#` stands alone.
fn strip_comments(draft: &Path, sheet: &EditorSheet<'_>) -> Result<String, TextError> {
    let from = draft.display().to_string();
    let mut file =
        File::open(draft).map_err(|error| TextError::Unreadable { from: from.clone(), error })?;
    let text = match read(&mut file, &from) {
        Err(TextError::GivenUp(_)) => String::new(),
        text => text?,
    };
    let own: Vec<String> = comment_lines(sheet).collect();
    let is_comment = |line: &str| {
        let line = line.trim_end();
        let hash = line == "#" || line.starts_with("# ");
        hash && (!sheet.markdown || own.iter().any(|comment| comment.trim_end() == line))
    };
    let kept: Vec<&str> = text.lines().filter(|line| !is_comment(line)).collect();
    decode(kept.join("\n").as_bytes(), &from).map(|text| tidy(&text))
}
