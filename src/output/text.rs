//! Text measured in columns of the screen: cutting, wrapping, indenting.
//!
//! Widths are those of `unicode-width`: two columns for East Asian letters and emoji. A cut never
//! leaves half an emoji's joiner behind.

use std::borrow::Cow;

use unicode_width::UnicodeWidthStr;

use super::escape::{Keep, visible};

/// How many columns the text takes.
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// A number with its noun: `1 case`, `2 cases`.
pub fn count_noun(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// The text cut to at most `most` columns, with `ellipsis` at the end where something is missing.
pub fn cut<'a>(text: &'a str, most: usize, ellipsis: &str) -> Cow<'a, str> {
    if width(text) <= most {
        return Cow::Borrowed(text);
    }
    match most.checked_sub(width(ellipsis)) {
        Some(room) => Cow::Owned(format!("{}{ellipsis}", head(text, room).trim_end())),
        None => Cow::Borrowed(head(text, most)),
    }
}

/// A text of several lines for the screen: escaped, indented, wrapped at `width` columns.
/// `None` for the width: lines stay as long as they are.
pub fn paragraph(text: &str, indent: usize, width: Option<usize>) -> String {
    let margin = " ".repeat(indent);
    // Tabs after escaping: what is left of them is ours to show.
    let shown = visible(text, Keep::Lines).replace("\r\n", "\n").replace('\t', "    ");
    let room = width.map(|columns| columns.saturating_sub(indent).max(1));
    let mut out = String::with_capacity(shown.len() + 16);
    for line in shown.trim_end().lines() {
        for part in room.map_or_else(|| vec![line], |room| wrap(line, room)) {
            if !part.is_empty() {
                out.push_str(&margin);
                out.push_str(part);
            }
            out.push('\n');
        }
    }
    out
}

/// One line in pieces of at most `room` columns, broken at spaces where there are any. The
/// spaces at the start of the line stay, those at a break go.
fn wrap(line: &str, room: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = line.trim_end();
    while width(rest) > room {
        let first = head_or_one(rest, room);
        let indent = rest.len() - rest.trim_start_matches(' ').len();
        let ends_at_space = rest[first.len()..].starts_with(' ');
        let end = match first.rfind(' ') {
            _ if ends_at_space => first.len(),
            Some(space) if space > indent => space,
            _ => first.len(),
        };
        parts.push(rest[..end].trim_end());
        rest = rest[end..].trim_start_matches(' ');
    }
    parts.push(rest);
    parts
}

/// The longest start of the text that fits in `room` columns.
fn head(text: &str, room: usize) -> &str {
    let mut end = 0;
    let mut taken = 0;
    for (at, c) in text.char_indices() {
        let next = at + c.len_utf8();
        // The width of a sequence is not the sum of its characters; ASCII before ASCII is.
        taken =
            if c.is_ascii() && text[..at].is_ascii() { taken + 1 } else { width(&text[..next]) };
        if taken > room {
            break;
        }
        end = next;
    }
    text[..end].trim_end_matches('\u{200d}')
}

/// The same, but at least one character, so that wrapping always gets on.
fn head_or_one(text: &str, room: usize) -> &str {
    match head(text, room) {
        "" => &text[..text.chars().next().map_or(0, char::len_utf8)],
        start => start,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cuts_by_columns() {
        for (text, most, shown) in [
            ("short", 5, "short"),
            ("longer text", 8, "longer…"),
            ("longer text", 7, "longer…"),
            ("打印机没有墨粉了", 7, "打印机…"),
            ("打印机没有墨粉了", 8, "打印机…"),
            ("👩\u{200d}👧 family", 4, "👩\u{200d}👧…"),
            ("👩\u{200d}👧\u{200d}👦", 1, "…"),
            ("abc", 0, ""),
            ("日本", 1, "…"),
        ] {
            assert_eq!(cut(text, most, "…"), shown, "{text} {most}");
        }
        assert_eq!(cut("longer text", 9, "..."), "longer...");
        assert_eq!(cut("longer", 2, "..."), "lo");
    }

    #[test]
    fn paragraphs_are_wrapped_indented_and_escaped() {
        assert_eq!(
            paragraph(
                "The printer on the 3rd floor\r\nis out.\n\n\tcode \x1b[31m\n\n",
                2,
                Some(16)
            ),
            "  The printer on\n  the 3rd floor\n  is out.\n\n      code\n  \\x1b[31m\n"
        );
        assert_eq!(paragraph("a  b", 0, None), "a  b\n");
        assert_eq!(paragraph("abcdefgh", 0, Some(3)), "abc\ndef\ngh\n");
        assert_eq!(paragraph("", 4, Some(80)), "");
        assert_eq!(paragraph("打印机没有墨粉", 1, Some(5)), " 打印\n 机没\n 有墨\n 粉\n");
        assert_eq!(paragraph("x", 40, Some(20)), format!("{}x\n", " ".repeat(40)));
    }

    proptest! {
        #[test]
        fn a_cut_text_fits(text in "\\PC{0,30}", most in 0usize..20) {
            prop_assert!(width(&cut(&text, most, "…")) <= most);
        }

        #[test]
        fn wrapping_loses_no_letter(text in "[a-z中👍 \n]{0,60}", room in 1usize..12) {
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(letters(&paragraph(&text, 2, Some(room))), letters(&text));
        }

        #[test]
        fn wrapped_lines_fit(text in "[a-z中 \n]{0,60}", room in 2usize..12) {
            for line in paragraph(&text, 0, Some(room)).lines() {
                prop_assert!(width(line) <= room);
            }
        }
    }
}
