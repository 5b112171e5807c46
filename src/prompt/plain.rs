//! The plain manner of asking: every question once as a line of words, lists numbered and printed
//! once, answers typed and ended with Enter. Nothing is redrawn, so it can be read aloud. After
//! an error the question is repeated with what is allowed.

use std::io::{self, Write};

use crate::prompt::question::{LineCheck, PromptError, Question, harmless};

/// Where typed lines come from.
pub trait Answers {
    /// The next line without its end; `None` at the end of input.
    fn line(&mut self) -> Result<Option<String>, PromptError>;

    /// Whether more has come already, as of a text that was pasted.
    fn has_pending(&mut self) -> bool {
        false
    }

    /// The next line, not shown while it is typed.
    fn secret(&mut self) -> Result<Option<String>, PromptError>;
}

/// Asks on `talk` and reads `answers`.
pub struct PlainPrompts {
    answers: Box<dyn Answers>,
    talk: Box<dyn Write>,
}

/// Esc and Enter; a terminal in its usual mode hands Esc on like a letter.
const ESCAPE: &str = "\u{1b}";

impl PlainPrompts {
    pub fn new(answers: Box<dyn Answers>, talk: Box<dyn Write>) -> PlainPrompts {
        PlainPrompts { answers, talk }
    }

    pub(super) fn line(
        &mut self,
        question: Question<'_>,
        default: Option<&str>,
        check: LineCheck<'_>,
    ) -> Result<String, PromptError> {
        let shown = default.map(|default| format!(" [{}]", harmless(default)));
        let words = format!("{}{}: ", question.words(), shown.unwrap_or_default());
        self.until(question, &words, |typed| {
            let line = match default {
                Some(default) if typed.is_empty() => default,
                _ => typed,
            };
            if line.contains(char::is_control) {
                return Err("the answer holds control characters; arrow keys do not work".into());
            }
            check(line).map(|()| line.to_owned())
        })
    }

    pub(super) fn lines(
        &mut self,
        question: Question<'_>,
        lines: &mut String,
        optional: bool,
    ) -> Result<(), PromptError> {
        let words = question.words();
        self.say(&format!("{words}, several lines; a line with a single . ends them:\n"))?;
        loop {
            match self.answers.line()? {
                Some(line) if line == ESCAPE => return Err(question.given_up()),
                None if lines.is_empty() => return Err(question.given_up()),
                Some(line) if optional && lines.is_empty() && line.trim().is_empty() => {
                    return Ok(());
                }
                // In the middle of what is pasted it ends nothing: the rest would go to the shell.
                Some(line) if line == "." && !self.answers.has_pending() => return Ok(()),
                None => return Ok(()),
                Some(line) => {
                    lines.push_str(&line);
                    lines.push('\n');
                }
            }
        }
    }

    pub(super) fn select(
        &mut self,
        question: Question<'_>,
        items: &[String],
        default: Option<usize>,
    ) -> Result<usize, PromptError> {
        self.list(question, items)?;
        let shown = default.map(|default| format!(" [{}]", default + 1)).unwrap_or_default();
        let words = format!("A number from 1 to {}{shown}: ", items.len());
        self.until(question, &words, |typed| match default {
            Some(default) if typed.is_empty() => Ok(default),
            _ => choose(typed, items),
        })
    }

    pub(super) fn multi(
        &mut self,
        question: Question<'_>,
        items: &[String],
    ) -> Result<Vec<usize>, PromptError> {
        self.list(question, items)?;
        let words = format!("Numbers from 1 to {}, with commas, or none: ", items.len());
        self.until(question, &words, |typed| {
            if typed.is_empty() || typed.eq_ignore_ascii_case("none") {
                return Ok(Vec::new());
            }
            let mut all = typed
                .split(',')
                .map(|part| choose(part.trim(), items))
                .collect::<Result<Vec<_>, _>>()?;
            all.sort_unstable();
            all.dedup();
            Ok(all)
        })
    }

    pub(super) fn confirm(
        &mut self,
        question: Question<'_>,
        default: bool,
    ) -> Result<bool, PromptError> {
        let usual = if default { "yes" } else { "no" };
        let words = format!("{} yes or no [{usual}]: ", question.words());
        self.until(question, &words, |typed| match typed.to_ascii_lowercase().as_str() {
            "" => Ok(default),
            "y" | "yes" => Ok(true),
            "n" | "no" => Ok(false),
            _ => Err("type yes or no".into()),
        })
    }

    pub(super) fn password(&mut self, question: Question<'_>) -> Result<String, PromptError> {
        self.say(&format!("{}: ", question.words()))?;
        let secret = self.answers.secret();
        // The Enter that ended it was not shown either.
        self.say("\n")?;
        match secret? {
            Some(secret) if secret != ESCAPE => Ok(secret),
            _ => Err(question.given_up()),
        }
    }

    /// Asks until the answer is taken.
    fn until<T>(
        &mut self,
        question: Question<'_>,
        words: &str,
        take: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, PromptError> {
        loop {
            self.say(words)?;
            let Some(mut typed) = self.answers.line()? else {
                self.say("\n")?;
                return Err(question.given_up());
            };
            // What was pasted answers this question, all of it, and not those that follow.
            while self.answers.has_pending() {
                let Some(more) = self.answers.line()? else { break };
                typed = format!("{typed} {more}");
            }
            if typed.trim() == ESCAPE {
                return Err(question.given_up());
            }
            match take(typed.trim()) {
                Ok(answer) => return Ok(answer),
                Err(why) => self.say(&format!("error: {}\n", harmless(&why)))?,
            }
        }
    }

    fn list(&mut self, question: Question<'_>, items: &[String]) -> Result<(), PromptError> {
        let mut list = format!("{}:\n", question.words());
        for (at, item) in items.iter().enumerate() {
            list.push_str(&format!("  {}. {}\n", at + 1, harmless(item)));
        }
        self.say(&list)
    }

    fn say(&mut self, words: &str) -> Result<(), PromptError> {
        let said: io::Result<()> =
            self.talk.write_all(words.as_bytes()).and_then(|()| self.talk.flush());
        said.map_err(PromptError::Terminal)
    }
}

/// The index of the item that a number or the item's own words name.
fn choose(typed: &str, items: &[String]) -> Result<usize, String> {
    let by_number = typed.parse::<usize>().ok().filter(|n| (1..=items.len()).contains(n));
    let by_words = || items.iter().position(|item| item.to_lowercase() == typed.to_lowercase());
    by_number.map(|n| n - 1).or_else(by_words).ok_or_else(|| {
        format!("“{typed}” is not in the list; type a number from 1 to {}", items.len())
    })
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::VecDeque;
    use std::rc::Rc;

    use super::*;
    use crate::prompt::{Prompter, anything, not_empty};
    use crate::text::{Drafts, Editor, EditorSheet};

    struct Typed(VecDeque<&'static str>);

    impl Answers for Typed {
        fn line(&mut self) -> Result<Option<String>, PromptError> {
            Ok(self.0.pop_front().map(str::to_owned))
        }

        fn secret(&mut self) -> Result<Option<String>, PromptError> {
            self.line()
        }
    }

    #[derive(Clone, Default)]
    struct Talk(Rc<RefCell<Vec<u8>>>);

    impl Talk {
        fn said(&self) -> String {
            String::from_utf8(self.0.take()).expect("utf-8")
        }
    }

    impl Write for Talk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn asking(typed: &[&'static str]) -> (Prompter, Talk) {
        let talk = Talk::default();
        let answers = Box::new(Typed(typed.iter().copied().collect()));
        (Prompter::plain(PlainPrompts::new(answers, Box::new(talk.clone()))), talk)
    }

    fn services() -> Vec<String> {
        vec!["Printing".into(), "Mail\u{1b}[2J".into(), "Network".into()]
    }

    #[test]
    fn a_line_is_asked_for_until_it_is_taken() {
        let (mut prompter, talk) = asking(&["", "\u{1b}[D", " Printer jams "]);
        let line = prompter.line("Subject", "--subject", None, &not_empty).expect("line");
        assert_eq!(line, "Printer jams");
        assert_eq!(
            talk.said(),
            "Subject (--subject): error: an answer is needed\n\
             Subject (--subject): error: the answer holds control characters; arrow keys do not \
             work\nSubject (--subject): "
        );
        let (mut prompter, talk) = asking(&["", ""]);
        let line = prompter.line("Zone", "--time-zone", Some("UTC"), &not_empty).expect("line");
        assert_eq!((line.as_str(), talk.said().as_str()), ("UTC", "Zone (--time-zone) [UTC]: "));
        assert_eq!(prompter.line("Comment", "-m", None, &anything).expect("line"), "");
    }

    #[test]
    fn a_list_is_numbered_printed_once_and_harmless() {
        let (mut prompter, talk) = asking(&["9", "x", "network"]);
        let at = prompter.select("Service", "--service", &services(), None).expect("choice");
        assert_eq!(at, 2);
        assert_eq!(
            talk.said(),
            "Service (--service):\n  1. Printing\n  2. Mail?[2J\n  3. Network\n\
             A number from 1 to 3: error: “9” is not in the list; type a number from 1 to 3\n\
             A number from 1 to 3: error: “x” is not in the list; type a number from 1 to 3\n\
             A number from 1 to 3: "
        );
        let (mut prompter, _) = asking(&[""]);
        assert_eq!(prompter.select("S", "--s", &services(), Some(1)).expect("choice"), 1);
    }

    #[test]
    fn several_are_chosen_by_their_numbers() {
        for (typed, wanted) in [
            (&["3, 1,3"][..], vec![0, 2]),
            (&["none"], vec![]),
            (&[""], vec![]),
            (&["1,4", "2"], vec![1]),
        ] {
            let (mut prompter, _) = asking(typed);
            assert_eq!(prompter.multi("Tags", "--tag", &services()).expect("choice"), wanted);
        }
    }

    #[test]
    fn yes_and_no_are_words() {
        for (typed, default, wanted) in [
            (&["y"][..], false, true),
            (&["NO"], true, false),
            (&[""], true, true),
            (&["maybe", "yes"], false, true),
        ] {
            let (mut prompter, talk) = asking(typed);
            let answer = prompter.confirm("Cancel SR-000001?", "--yes", default).expect("answer");
            assert_eq!(answer, wanted);
            assert!(talk.said().starts_with("Cancel SR-000001? (--yes) yes or no ["));
        }
    }

    #[test]
    fn a_text_ends_at_a_single_dot_and_is_kept_as_a_draft() {
        let folder = tempfile::tempdir().expect("folder");
        let editor = Editor::new(Some("false".into()), Drafts::under(folder.path()));
        let sheet = EditorSheet { name: "reply-SR-000001", ..EditorSheet::default() };
        let (mut prompter, talk) = asking(&["It jams.", "", "..", ".", "later"]);
        let text = prompter.text("Message", "-m", &sheet, Some(&editor)).expect("text");
        assert_eq!(text.body, "It jams.\n\n..");
        let draft = std::fs::read_to_string(text.draft.expect("draft")).expect("draft");
        assert_eq!(draft, text.body);
        assert!(talk.said().starts_with("Message (-m), several lines; a line with a single ."));
        let (mut prompter, _) = asking(&["."]);
        let error = prompter.text("Message", "-m", &sheet, None).expect_err("empty");
        assert!(matches!(error, PromptError::Text(_)), "{error}");
    }

    #[test]
    fn the_end_of_input_and_escape_give_up() {
        for typed in [&[][..], &["\u{1b}"]] {
            let gone = |result: Result<(), PromptError>| {
                let error = result.expect_err("given up");
                assert_eq!(error.to_string(), "canceled at “Service”; nothing was done");
            };
            let ask = || asking(typed).0;
            gone(ask().line("Service", "--s", None, &anything).map(drop));
            gone(ask().select("Service", "--s", &services(), Some(0)).map(drop));
            gone(ask().multi("Service", "--s", &services()).map(drop));
            gone(ask().confirm("Service", "--s", true).map(drop));
            gone(ask().password("Service", "--s").map(drop));
            gone(ask().text("Service", "--s", &EditorSheet::default(), None).map(drop));
        }
    }

    #[test]
    fn where_nobody_may_be_asked_the_error_names_the_flag() {
        let mut off = Prompter::off();
        assert!(!off.may_ask());
        let error = off.line("Subject", "--subject", Some("x"), &anything).expect_err("off");
        assert_eq!(error.to_string(), "missing value: pass --subject");
        let error = asking(&["1"]).0.select("Service", "--service", &[], None).expect_err("none");
        assert_eq!(error.to_string(), "nothing to choose from for “Service” (--service)");
    }
}
