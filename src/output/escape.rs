//! What may reach a terminal (J3): every text from outside is made visible here, and only here.
//!
//! Knows characters, not fields or formats. A character that could move the cursor, retitle the
//! window, turn the reading order or hide text is shown as a visible escape (`\x1b`,
//! `\u{202e}`). Clean text comes back unchanged, and escaping twice is escaping once.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Which line structure survives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// One line: line ends and tabs are escaped like any other control character.
    Nothing,
    /// Line feeds, tabs and CR LF stay, for cells and texts of several lines.
    Lines,
}

/// Makes every harmful character visible.
pub fn visible(text: &str, keep: Keep) -> Cow<'_, str> {
    rewrite(text, keep, |out, c| match c {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c if (c as u32) < 0x100 => drop(write!(out, "\\x{:02x}", c as u32)),
        c => drop(write!(out, "\\u{{{:x}}}", c as u32)),
    })
}

/// The same for bytes that may not be UTF-8: what is invalid shows as `\xNN`.
pub fn visible_bytes(bytes: &[u8], keep: Keep) -> String {
    let mut out = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        out.push_str(&visible(chunk.valid(), keep));
        for byte in chunk.invalid() {
            let _ = write!(out, "\\x{byte:02x}");
        }
    }
    out
}

/// Makes finished JSON safe to show on a terminal: the same value, harmful characters as `\uXXXX`.
///
/// Outside strings JSON has no such character, so the whole text can be gone over at once.
pub fn json(text: &str) -> Cow<'_, str> {
    rewrite(text, Keep::Lines, |out, c| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

/// Our own typography in plain ASCII, for terminals that have nothing else (`CASEBOOK_ASCII`).
pub fn plain_quotes(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '“' | '”' | '„' => out.push('"'),
            '‘' | '’' => out.push('\''),
            '–' | '—' | '−' => out.push('-'),
            '…' => out.push_str("..."),
            '→' => out.push_str("->"),
            '×' => out.push('x'),
            '·' | '•' => out.push('*'),
            '\u{a0}' => out.push(' '),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

fn rewrite(text: &str, keep: Keep, escape: impl Fn(&mut String, char)) -> Cow<'_, str> {
    // Nearly every text is plain ASCII: one pass over its bytes settles it.
    if text.bytes().all(|b| (0x20..0x7f).contains(&b)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut clean = 0;
    let mut before = PrecedingChar::Start;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        before = judge(before, c, next, keep);
        if before == PrecedingChar::Escaped {
            out.push_str(&text[clean..at]);
            escape(&mut out, c);
            clean = at + c.len_utf8();
        }
    }
    if clean == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[clean..]);
    Cow::Owned(out)
}

/// What the last character was, as far as the judgement of the next depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PrecedingChar {
    Start,
    Escaped,
    Ascii,
    Letter,
    Joiner,
    Selector,
    /// Inside a flag of a country's part: so many tag characters after the black flag.
    Flag(u8),
}

/// The black flag that opens the flags of England, Scotland, Wales …
const BLACK_FLAG: char = '\u{1f3f4}';
/// The most tag characters that follow it, the closing one included.
const MOST_TAGS: u8 = 7;

fn judge(before: PrecedingChar, c: char, next: Option<char>, keep: Keep) -> PrecedingChar {
    match c {
        ' '..='~' => PrecedingChar::Ascii,
        '\n' | '\t' if keep == Keep::Lines => PrecedingChar::Ascii,
        '\r' if keep == Keep::Lines && next == Some('\n') => PrecedingChar::Ascii,
        // Joiners hold emoji and several scripts together; next to anything else they only hide.
        '\u{200c}' | '\u{200d}' => {
            let inside = matches!(
                before,
                PrecedingChar::Letter | PrecedingChar::Selector | PrecedingChar::Flag(_)
            );
            let goes_on = next.is_some_and(|n| !n.is_ascii() && !is_harmful(n) && !is_glue(n));
            if inside && goes_on { PrecedingChar::Joiner } else { PrecedingChar::Escaped }
        }
        c if is_selector(c) => match before {
            PrecedingChar::Ascii | PrecedingChar::Letter | PrecedingChar::Flag(0) => {
                PrecedingChar::Selector
            }
            _ => PrecedingChar::Escaped,
        },
        c if is_tag(c) => match before {
            PrecedingChar::Flag(count) if count < MOST_TAGS => PrecedingChar::Flag(count + 1),
            _ => PrecedingChar::Escaped,
        },
        BLACK_FLAG => PrecedingChar::Flag(0),
        c if is_harmful(c) => PrecedingChar::Escaped,
        _ => PrecedingChar::Letter,
    }
}

/// Characters that no text needs on a screen, whatever stands beside them.
fn is_harmful(c: char) -> bool {
    matches!(c,
        '\0'..='\x1f' | '\x7f'..='\u{9f}'   // C0, DEL, C1
        | '\u{ad}' | '\u{61c}' | '\u{34f}'  // soft hyphen, Arabic letter mark, grapheme joiner
        | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' // Hangul fillers: blank letters
        | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}'              // zero-width space, direction marks
        | '\u{2028}'..='\u{202e}'           // line and paragraph separator, bidi embeddings
        | '\u{2060}'..='\u{206f}'           // word joiner, invisible operators, bidi isolates
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{fdd0}'..='\u{fdef}')
        || (c as u32) & 0xfffe == 0xfffe
}

/// Characters that are judged by what stands before them.
fn is_glue(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}') || is_selector(c) || is_tag(c)
}

fn is_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' | '\u{180b}'..='\u{180d}')
}

fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shows_what_would_steer_the_terminal() {
        for (raw, shown) in [
            ("\x1b]0;owned\x07", "\\x1b]0;owned\\x07"),
            ("a\x1b[31mred", "a\\x1b[31mred"),
            ("nul\0del\x7f", "nul\\x00del\\x7f"),
            ("\u{9b}31m", "\\x9b31m"),
            ("user\u{202e}gpj.exe", "user\\u{202e}gpj.exe"),
            ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"),
            ("\u{200e}\u{200f}\u{61c}", "\\u{200e}\\u{200f}\\u{61c}"),
            ("\u{feff}bom", "\\u{feff}bom"),
            ("a\u{2028}b\u{2029}c", "a\\u{2028}b\\u{2029}c"),
            ("pay\u{200d}pal", "pay\\u{200d}pal"),
            ("pay\u{200b}pal", "pay\\u{200b}pal"),
            ("é\u{200d}\u{200d}é", "é\\u{200d}\\u{200d}é"),
            ("a\u{fe0f}\u{fe0f}", "a\u{fe0f}\\u{fe0f}"),
            ("hi\u{e0068}\u{e0069}", "hi\\u{e0068}\\u{e0069}"),
            ("one\ntwo\tthree\rfour", "one\\ntwo\\tthree\\rfour"),
            ("\u{ffff}", "\\u{ffff}"),
        ] {
            assert_eq!(visible(raw, Keep::Nothing), shown);
        }
    }

    #[test]
    fn leaves_what_people_write() {
        for text in [
            "",
            "Toner is empty, 3rd floor",
            "Принтер не печатает",
            "プリンタ 打印机 프린터",
            "שלום مرحبا",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "👨\u{200d}👩\u{200d}👧 ❤\u{fe0f}\u{200d}🔥 1\u{fe0f}\u{20e3} 👍🏽",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} wins",
            "naïve — “quoted” … ½ \u{a0}€",
        ] {
            assert!(matches!(visible(text, Keep::Nothing), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn keeps_lines_where_asked_but_no_bare_carriage_return() {
        assert_eq!(visible("a\r\nb\n\tc\rd\x1b", Keep::Lines), "a\r\nb\n\tc\\rd\\x1b");
    }

    #[test]
    fn shows_bytes_that_are_no_text() {
        assert_eq!(visible_bytes(b"ok \xff\xc3(\x1b", Keep::Nothing), "ok \\xff\\xc3(\\x1b");
    }

    #[test]
    fn json_for_a_screen_is_the_same_value() {
        let value = serde_json::json!({"a\u{202e}": "x\u{9b}\u{e0041}\u{1b}\n", "b": [1, "é👍"]});
        let text = serde_json::to_string_pretty(&value).unwrap();
        let shown = json(&text);
        assert!(shown.contains("\\u202e") && shown.contains("\\u009b\\udb40\\udc41\\u001b\\n"));
        assert!(!shown.chars().any(|c| is_harmful(c) && c != '\n'));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), value);
    }

    /// Texts that are rich in what the escaper is about.
    fn hostile() -> impl Strategy<Value = String> {
        let special = prop::sample::select(vec![
            '\0',
            '\t',
            '\n',
            '\r',
            '\x1b',
            '\x7f',
            '\u{9b}',
            '\u{ad}',
            '\u{61c}',
            '\u{200b}',
            '\u{200c}',
            '\u{200d}',
            '\u{200e}',
            '\u{202e}',
            '\u{2066}',
            '\u{2028}',
            '\u{feff}',
            '\u{fe0f}',
            '\u{e0067}',
            '\u{e007f}',
            BLACK_FLAG,
            '👩',
            '❤',
            'é',
            '中',
            'a',
            '\\',
            ' ',
            '\u{fffe}',
            '\u{3164}',
        ]);
        prop::collection::vec(prop_oneof![3 => special, 1 => any::<char>()], 0..24)
            .prop_map(String::from_iter)
    }

    proptest! {
        #[test]
        fn no_harmful_character_comes_through(text in hostile()) {
            let one_line = visible(&text, Keep::Nothing);
            prop_assert!(!one_line.chars().any(is_harmful));
            let lines = visible(&text, Keep::Lines).replace("\r\n", "\n");
            prop_assert!(!lines.chars().any(|c| is_harmful(c) && c != '\n' && c != '\t'));
        }

        #[test]
        fn escaping_twice_is_escaping_once(text in hostile()) {
            for keep in [Keep::Nothing, Keep::Lines] {
                let once = visible(&text, keep).into_owned();
                prop_assert_eq!(visible(&once, keep), once.as_str());
            }
        }

        #[test]
        fn printable_ascii_is_unchanged(text in "[ -~]{0,40}") {
            prop_assert_eq!(visible(&text, Keep::Nothing), text.as_str());
        }

        #[test]
        fn bytes_never_come_through_raw(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            prop_assert!(!visible_bytes(&bytes, Keep::Nothing).chars().any(is_harmful));
        }
    }
}
