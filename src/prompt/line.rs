//! One line with the keys that people expect: arrows, Home, End, Ctrl-A E U W K, Esc and Ctrl-D
//! to give up. dialoguer's own line cannot be left, and miscounts wide characters; this one keeps
//! to a single row of the screen and moves the text under it.

use dialoguer::console::{Key, Term};
use nix::sys::termios::LocalFlags;
use unicode_width::UnicodeWidthChar;

use crate::prompt::question::{LineCheck, PromptError, Question, harmless};
use crate::prompt::terminal;
use crate::signals::Listening;

/// Asks until `check` takes the line.
pub fn ask(
    question: Question<'_>,
    default: Option<&str>,
    check: LineCheck<'_>,
) -> Result<String, PromptError> {
    let shown = default.map(|default| format!(" [{}]", harmless(default)));
    let words = format!("{}{}: ", question.words(), shown.unwrap_or_default());
    let term = Term::stderr();
    loop {
        let typed = read(question, &words, &term)?;
        let line = match (typed.trim(), default) {
            ("", Some(default)) => default,
            (typed, _) => typed,
        };
        match check(line) {
            Ok(()) => return Ok(line.to_owned()),
            Err(why) => {
                let why = format!("error: {}", harmless(&why));
                term.write_line(&why).map_err(PromptError::Terminal)?;
            }
        }
    }
}

/// Reads one line by its keys.
fn read(question: Question<'_>, words: &str, term: &Term) -> Result<String, PromptError> {
    let listening = Listening::start();
    // For the whole line: what is pasted comes faster than keys are read.
    let single_keys = terminal::Mode::without(LocalFlags::ECHO | LocalFlags::ICANON);
    let _mode = single_keys.map_err(PromptError::Terminal)?;
    // What is pasted comes marked, so that its ends of lines do not end the answer.
    let _paste = Paste::start(term).map_err(PromptError::Terminal)?;
    let mut pasting = false;
    let mut line = EditedLine::default();
    // A long question has a row of its own.
    let wide = columns(words) * 2 > usize::from(term.size().1);
    let before = if wide {
        term.write_line(words.trim_end()).map_err(PromptError::Terminal)?;
        "> "
    } else {
        words
    };
    loop {
        let room = usize::from(term.size().1).saturating_sub(columns(before) + 1).max(1);
        let (shown, cursor) = line.view(room);
        let column = columns(before) + cursor;
        let row = format!("\r{before}{shown}\x1b[K\r\x1b[{column}C");
        term.write_str(&row).and_then(|()| term.flush()).map_err(PromptError::Terminal)?;
        let key = match term.read_key_raw() {
            Ok(key) => key,
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Key::Escape,
            Err(error) => return Err(PromptError::Terminal(error)),
        };
        let pressed = match listening.came() {
            Some(signal) => Pressed::Interrupted(signal),
            None if key == Key::UnknownEscSeq(vec!['[', '2', '0']) => {
                let rest = || term.read_key_raw().map_err(PromptError::Terminal);
                pasting = rest()? == Key::Char('0');
                rest()?;
                Pressed::Edited
            }
            None if pasting && !matches!(key, Key::CtrlC) => line.paste(key),
            None if key == Key::Tab && question.flag.starts_with("--attach") => line.complete(),
            None => line.press(key),
        };
        if !matches!(pressed, Pressed::Edited) {
            term.write_line("").map_err(PromptError::Terminal)?;
        }
        match pressed {
            Pressed::Edited => {}
            Pressed::Done => return Ok(line.chars.into_iter().collect()),
            Pressed::GivenUp => return Err(question.given_up()),
            Pressed::Interrupted(signal) => return Err(PromptError::Interrupted { signal }),
        }
    }
}

/// What follows a beginning of a path, where all that begin so go on alike; a folder ends in `/`.
fn way_on(typed: &str) -> Option<String> {
    let (folder, start) = match typed.rsplit_once('/') {
        Some(("", start)) => ("/", start),
        Some((folder, start)) => (folder, start),
        None => (".", typed),
    };
    let mut common: Option<String> = None;
    for entry in std::fs::read_dir(folder).ok()?.flatten().take(10_000) {
        let Ok(mut name) = entry.file_name().into_string() else { continue };
        if !name.starts_with(start) || (start.is_empty() && name.starts_with('.')) {
            continue;
        }
        if entry.path().is_dir() {
            name.push('/');
        }
        common = Some(match common {
            None => name,
            Some(known) => {
                let alike = known.chars().zip(name.chars()).take_while(|(a, b)| a == b);
                alike.map(|(a, _)| a).collect()
            }
        });
    }
    common?.strip_prefix(start).map(str::to_string).filter(|rest| !rest.is_empty())
}

/// Bracketed paste, as long as this lives.
struct Paste<'a>(&'a Term);

impl<'a> Paste<'a> {
    fn start(term: &'a Term) -> std::io::Result<Paste<'a>> {
        term.write_str("\x1b[?2004h")?;
        Ok(Paste(term))
    }
}

impl Drop for Paste<'_> {
    fn drop(&mut self) {
        // A terminal that has gone needs no mode.
        let _ = self.0.write_str("\x1b[?2004l").and_then(|()| self.0.flush());
    }
}

/// A line while it is typed.
#[derive(Debug, Default)]
struct EditedLine {
    chars: Vec<char>,
    /// Where the next character goes.
    at: usize,
}

#[derive(Debug, PartialEq, Eq)]
enum Pressed {
    Edited,
    Done,
    GivenUp,
    Interrupted(i32),
}

impl EditedLine {
    /// The name of a file or folder, as far as there is only one way on.
    fn complete(&mut self) -> Pressed {
        let typed: String = self.chars[..self.at].iter().collect();
        if let Some(rest) = way_on(&typed) {
            for c in rest.chars().filter(|c| !c.is_control()) {
                self.chars.insert(self.at, c);
                self.at += 1;
            }
        }
        Pressed::Edited
    }

    fn press(&mut self, key: Key) -> Pressed {
        match key {
            Key::Enter => return Pressed::Done,
            Key::Escape => return Pressed::GivenUp,
            Key::CtrlC => return Pressed::Interrupted(libc::SIGINT),
            // Ctrl-D: the end of input on an empty line, else the key Del.
            Key::Char('\u{4}') if self.chars.is_empty() => return Pressed::GivenUp,
            Key::Del | Key::Char('\u{4}') if self.at < self.chars.len() => {
                self.chars.remove(self.at);
            }
            Key::Backspace if self.at > 0 => {
                self.at -= 1;
                self.chars.remove(self.at);
            }
            Key::ArrowLeft => self.at = self.at.saturating_sub(1),
            Key::ArrowRight => self.at = (self.at + 1).min(self.chars.len()),
            Key::Home => self.at = 0,
            Key::End => self.at = self.chars.len(),
            // Ctrl-U, Ctrl-K, Ctrl-W: to the beginning, to the end, the word before.
            Key::Char('\u{15}') => {
                self.chars.drain(..self.at);
                self.at = 0;
            }
            Key::Char('\u{b}') => self.chars.truncate(self.at),
            Key::Char('\u{17}') => {
                let start = self.word_start();
                self.chars.drain(start..self.at);
                self.at = start;
            }
            Key::Tab => self.insert(' '),
            Key::Char(c) if !c.is_control() => self.insert(c),
            _ => {}
        }
        Pressed::Edited
    }

    /// A key of a pasted text: an end of line is a blank in a field of one line.
    fn paste(&mut self, key: Key) -> Pressed {
        match key {
            Key::Enter | Key::Tab if self.at > 0 && self.chars[self.at - 1] != ' ' => {
                self.insert(' ');
            }
            Key::Char(c) if !c.is_control() => self.insert(c),
            _ => {}
        }
        Pressed::Edited
    }

    fn insert(&mut self, c: char) {
        self.chars.insert(self.at, c);
        self.at += 1;
    }

    fn word_start(&self) -> usize {
        let blank = |at: usize| self.chars[at].is_whitespace();
        let mut start = self.at;
        while start > 0 && blank(start - 1) {
            start -= 1;
        }
        while start > 0 && !blank(start - 1) {
            start -= 1;
        }
        start
    }

    /// What of the line is seen in `room` columns, and the cursor's column in it.
    fn view(&self, room: usize) -> (String, usize) {
        let width = |chars: &[char]| chars.iter().map(|c| c.width().unwrap_or(0)).sum::<usize>();
        let mut start = 0;
        while width(&self.chars[start..self.at]) >= room && start < self.at {
            start += 1;
        }
        let mut used = 0;
        let fits = self.chars[start..].iter().take_while(|c| {
            used += c.width().unwrap_or(0);
            used <= room
        });
        (fits.collect(), width(&self.chars[start..self.at]))
    }
}

fn columns(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: impl IntoIterator<Item = Key>) -> (String, Pressed) {
        let mut line = EditedLine::default();
        let mut last = Pressed::Edited;
        for key in keys {
            last = line.press(key);
        }
        (line.chars.into_iter().collect(), last)
    }

    fn keys(text: &str) -> Vec<Key> {
        text.chars().map(Key::Char).collect()
    }

    #[test]
    fn keys_edit_the_line() {
        use Key::{ArrowLeft, Backspace, Char, Del, End, Home};
        for (start, then, wanted) in [
            ("prnter", vec![Home, Key::ArrowRight, Key::ArrowRight, Char('i')], "printer"),
            ("printers", vec![Backspace], "printer"),
            ("xprinter", vec![Home, Del], "printer"),
            ("printer", vec![Home, Backspace, End, Del, Key::ArrowRight], "printer"),
            ("my old printer", vec![Char('\u{17}')], "my old "),
            ("my old  ", vec![Char('\u{17}')], "my "),
            ("my printer", vec![ArrowLeft, Char('\u{15}')], "r"),
            ("printer", vec![Home, Char('\u{b}')], ""),
            ("принтер", vec![Backspace, Backspace, Char('й')], "принтй"),
            ("a", vec![Key::Tab, Char('\u{1}'), Char('\u{7}'), Key::PageUp, Char('b')], "a b"),
        ] {
            let (line, pressed) = typed(keys(start).into_iter().chain(then));
            assert_eq!((line.as_str(), pressed), (wanted, Pressed::Edited), "{start}");
        }
    }

    #[test]
    fn what_is_pasted_stays_one_line() {
        let mut line = EditedLine::default();
        for c in "The printer\n\n\tjams\u{1b}\n".chars() {
            let key = match c {
                '\n' => Key::Enter,
                '\t' => Key::Tab,
                c => Key::Char(c),
            };
            assert_eq!(line.paste(key), Pressed::Edited);
        }
        assert_eq!(line.chars.into_iter().collect::<String>(), "The printer jams ");
    }

    #[test]
    fn a_line_ends_in_four_ways() {
        for (start, key, wanted) in [
            ("a", Key::Enter, Pressed::Done),
            ("a", Key::Escape, Pressed::GivenUp),
            ("", Key::Char('\u{4}'), Pressed::GivenUp),
            ("a", Key::Char('\u{4}'), Pressed::Edited),
            ("a", Key::CtrlC, Pressed::Interrupted(2)),
        ] {
            assert_eq!(typed(keys(start).into_iter().chain([key])).1, wanted, "{start}");
        }
    }

    #[test]
    fn the_cursor_is_always_in_view() {
        let view = |text: &str, at: usize, room: usize| {
            EditedLine { chars: text.chars().collect(), at }.view(room)
        };
        assert_eq!(view("printer", 7, 20), ("printer".into(), 7));
        assert_eq!(view("printer", 7, 4), ("ter".into(), 3));
        assert_eq!(view("printer", 0, 4), ("prin".into(), 0));
        assert_eq!(view("印刷機械", 4, 5), ("機械".into(), 4));
        assert_eq!(view("", 0, 1), (String::new(), 0));
        assert_eq!(view("印", 1, 1), (String::new(), 0));
    }
}
