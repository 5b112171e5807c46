//! What a client may ask for through the ssh gate, taken apart (P5).
//!
//! POSIX quoting without any expansion: what a shell would act on outside quotes (`;`, `|`, `$`)
//! is refused, never run and never passed on as if it were text. Inside quotes it is text.

use std::ffi::OsStr;

/// The longest command, in bytes.
pub const MOST: usize = 64 * 1024;

/// Why a command is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SplitError {
    #[error("the command has {0} bytes; the most is {MOST}")]
    TooLong(usize),
    #[error("the command is not UTF-8")]
    NotUtf8,
    #[error("the command holds the control character U+{0:04X}")]
    Control(u32),
    #[error("there is no shell here: “{0}” outside quotes means nothing")]
    Shell(char),
    #[error("a quotation mark {0} is not closed")]
    Open(char),
    #[error("a backslash stands at the end")]
    Backslash,
}

impl SplitError {
    /// What to do instead.
    pub fn hint(&self) -> &'static str {
        match self {
            SplitError::TooLong(_) | SplitError::Control(_) => {
                "send long texts by standard input: ssh HOST reply N -F - < text"
            }
            SplitError::NotUtf8 => "use a UTF-8 locale",
            SplitError::Shell(_) | SplitError::Open(_) | SplitError::Backslash => {
                "quote texts twice, for your shell and for ours: ssh HOST 'reply N -m \"Thank you\"'"
            }
        }
    }
}

/// The words of a command.
///
/// # Errors
/// Too long, not UTF-8, with control characters, or with what only a shell understands.
pub fn split(command: &OsStr) -> Result<Vec<String>, SplitError> {
    if command.len() > MOST {
        return Err(SplitError::TooLong(command.len()));
    }
    let text = command.to_str().ok_or(SplitError::NotUtf8)?;
    if let Some(control) = text.chars().find(|c| c.is_control()) {
        return Err(SplitError::Control(control.into()));
    }
    let mut words = Vec::new();
    // The word at hand; an empty pair of quotes is a word too.
    let mut word: Option<String> = None;
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            ' ' => words.extend(word.take()),
            '\'' => read_quotation(&mut rest, '\'', word.get_or_insert_default())?,
            '"' => read_quotation(&mut rest, '"', word.get_or_insert_default())?,
            '\\' => {
                let next = rest.next().ok_or(SplitError::Backslash)?;
                word.get_or_insert_default().push(next);
            }
            ';' | '|' | '&' | '<' | '>' | '(' | ')' | '$' | '`' => {
                return Err(SplitError::Shell(c));
            }
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    Ok(words)
}

/// The rest of a quotation. In double quotes a backslash takes the meaning of `"`, `\`, `$` and
/// backquotes; all else stands for itself.
fn read_quotation(
    rest: &mut std::str::Chars<'_>,
    mark: char,
    word: &mut String,
) -> Result<(), SplitError> {
    loop {
        match rest.next().ok_or(SplitError::Open(mark))? {
            c if c == mark => return Ok(()),
            '\\' if mark == '"' => match rest.next().ok_or(SplitError::Open(mark))? {
                c @ ('"' | '\\' | '$' | '`') => word.push(c),
                other => word.extend(['\\', other]),
            },
            other => word.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::os::unix::ffi::OsStrExt;

    fn words(text: &str) -> Result<Vec<String>, SplitError> {
        split(OsStr::new(text))
    }

    #[test]
    fn words_are_taken_apart_as_a_shell_would_without_expansion() {
        for (text, expected) in [
            ("", &[][..]),
            ("  list  --json ", &["list", "--json"]),
            ("reply 1 -m 'it''s'", &["reply", "1", "-m", "its"]),
            (
                r#"reply 1 -m "costs $5 and `more` \"now\" \x""#,
                &["reply", "1", "-m", "costs $5 and `more` \"now\" \\x"],
            ),
            (r"note 1 -m a\ b\;c", &["note", "1", "-m", "a b;c"]),
            ("new --subject '' -m \"\"", &["new", "--subject", "", "-m", ""]),
            ("show #412 SR-0004* ~ {a,b}", &["show", "#412", "SR-0004*", "~", "{a,b}"]),
            ("reply 1 -m '$(id); rm -rf /'", &["reply", "1", "-m", "$(id); rm -rf /"]),
        ] {
            assert_eq!(
                words(text),
                Ok(expected.iter().map(ToString::to_string).collect()),
                "{text}"
            );
        }
    }

    #[test]
    fn what_only_a_shell_understands_is_refused() {
        for (text, why) in [
            ("list; id", SplitError::Shell(';')),
            ("list | sh", SplitError::Shell('|')),
            ("list && id", SplitError::Shell('&')),
            ("show $(id)", SplitError::Shell('$')),
            ("show $HOME", SplitError::Shell('$')),
            ("show `id`", SplitError::Shell('`')),
            ("list > /tmp/x", SplitError::Shell('>')),
            ("attach add 1 - < /etc/passwd", SplitError::Shell('<')),
            ("(list)", SplitError::Shell('(')),
            ("reply 1 -m 'open", SplitError::Open('\'')),
            ("reply 1 -m \"open\\\"", SplitError::Open('"')),
            ("list\\", SplitError::Backslash),
            ("list\nid", SplitError::Control(10)),
            ("list\tid", SplitError::Control(9)),
            ("list '\u{1b}[2J'", SplitError::Control(27)),
            ("list \u{85}", SplitError::Control(0x85)),
        ] {
            assert_eq!(words(text), Err(why), "{text:?}");
        }
        assert_eq!(split(OsStr::from_bytes(b"list \xff")), Err(SplitError::NotUtf8));
        assert_eq!(words(&"x".repeat(MOST + 1)), Err(SplitError::TooLong(MOST + 1)));
        assert!(words(&"x".repeat(MOST)).is_ok());
    }

    proptest! {
        #[test]
        fn any_words_come_back_from_their_quotation(list in prop::collection::vec("\\PC*", 0..6)) {
            let quotes: Vec<String> = list
                .iter()
                .map(|word| format!("'{}'", word.replace('\'', r"'\''")))
                .collect();
            prop_assert_eq!(words(&quotes.join(" ")), Ok(list));
        }

        #[test]
        fn nothing_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = split(OsStr::from_bytes(&bytes));
        }
    }
}
