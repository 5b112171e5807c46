//! `note`: an internal note (P2).

use crate::casework::Desk;
use crate::commands::answers::text_error;
use crate::commands::args::{AttachArgs, Cases, Loaded, TextArgs};
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::commands::{session, text_input};
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::error::{Error, Result};
use crate::store;

/// Add an internal note that customers never see
///
/// @login in the text tells that colleague.
#[derive(clap::Args, Clone, Debug)]
pub struct Note {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub text: TextArgs,
    #[command(flatten)]
    pub attach: AttachArgs,
}

impl CaseVerb for Note {
    const NAME: &'static str = "note";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Note;
    const EXAMPLES: &'static str =
        "casebook note SR-000412 -m \"@ann the switch on floor 3 again\"";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        text_input::text_for(session, &mut self.text, "note", case)
    }

    fn attachments(&mut self) -> Option<&mut AttachArgs> {
        Some(&mut self.attach)
    }

    fn draft(&self) -> Option<&std::path::Path> {
        self.text.draft.as_deref()
    }

    fn plan(&self, scene: &Scene<'_>, _case: &Case) -> Result<Plan> {
        let text = self.text.require("note")?;
        let mentioned = mentions(scene.desk, &text)?;
        let Loaded { attachments, files } = self.attach.load(session::most_mb(scene.desk)?)?;
        let action = Action::Note { text, mentions: mentioned, attachments };
        Ok(Plan { files, ..action.into() })
    }
}

/// The note that goes with another step.
///
/// # Errors
/// A mention of nobody (3), an empty text (2), one that is not a text (6).
pub fn beside(desk: &Desk, text: &str) -> Result<Action> {
    let text = crate::text::check_text(text.as_bytes(), "-m").map_err(text_error)?;
    let mentions = mentions(desk, &text)?;
    Ok(Action::Note { text, mentions, attachments: Vec::new() })
}

/// The colleagues that a note tells.
fn mentions(desk: &Desk, text: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for login in mentioned_logins(text) {
        let person = store::people::by_login(&desk.db, &login)?;
        if person.is_none_or(|p| !p.role.is_staff() || p.retired_at.is_some()) {
            let known = store::people::logins(&desk.db, Some("agent"))?;
            return Err(Error::unknown("agent", &login, known.iter().map(String::as_str))
                .field("message")
                .hint("write an @ that is not a mention as \"at\""));
        }
        found.push(login);
    }
    Ok(found)
}

/// The logins after an @ that begins a word: a mail address is not a mention.
pub(super) fn mentioned_logins(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut before = ' ';
    let rest = text.char_indices();
    for (at, c) in rest {
        let starts = c == '@' && !before.is_alphanumeric() && before != '.' && before != '@';
        before = c;
        if !starts {
            continue;
        }
        let word: String = text[at + 1..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
            .collect();
        let login = word.trim_end_matches(['.', '-', '_']).to_ascii_lowercase();
        if !login.is_empty() && !found.contains(&login) {
            found.push(login);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::mentioned_logins;

    #[test]
    fn an_at_that_begins_a_word_is_a_mention() {
        assert_eq!(
            mentioned_logins("@ann, ask @bob.smith. mail a@b.example (@Cy) @ @ann"),
            ["ann", "bob.smith", "cy"]
        );
    }
}
