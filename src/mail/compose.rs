//! The outside of a notice: a subject with the case's number, a body in plain lines, and a
//! Message-ID that is final before anything is sent (N4, N5).
//!
//! What people wrote ends up in here; nothing of it may break a header or a terminal (J3).

use crate::error::Result;

use super::seal;

/// The longest subject, in characters; mail programs show less.
const SUBJECT: usize = 250;
/// The width at which running text is wrapped, in characters.
pub const WIDTH: usize = 78;

/// A subject of one line that holds `[NUMBER]` (N5).
pub fn subject(number: &str, text: &str) -> String {
    let tag = format!("[{number}]");
    let line = one_line(text);
    let cut = shorten(&line, SUBJECT);
    if cut.contains(&tag) {
        return cut;
    }
    shorten(format!("{tag} {line}").trim_end(), SUBJECT.max(tag.chars().count()))
}

/// The subject of an answer to a mail: `Re: its subject [NUMBER]`.
pub fn answer_subject(number: &str, text: &str) -> String {
    let tag = format!("[{number}]");
    let line = one_line(text);
    let mut bare = line.as_str();
    while let Some(rest) = ["re:", "aw:", "sv:", "antw:", "re :"].iter().find_map(|prefix| {
        let begin = bare.get(..prefix.len())?;
        begin.eq_ignore_ascii_case(prefix).then(|| bare[prefix.len()..].trim_start())
    }) {
        bare = rest;
    }
    let room = SUBJECT.saturating_sub(tag.chars().count() + 5);
    match bare.contains(&tag) {
        true => format!("Re: {}", shorten(bare, SUBJECT)),
        false => format!("Re: {} {tag}", shorten(bare, room)),
    }
}

/// A body without control characters; running text is wrapped, but not what is quoted, indented
/// or without a space to break at. Ends with one line break.
pub fn body(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 64 + 1);
    for line in text.lines() {
        let is_bad = |c: char| c != '\t' && is_unsafe(c);
        // Nearly every line is clean as it is.
        if line.is_ascii() && !line.contains(is_bad) {
            wrap(line.trim_end(), &mut out);
        } else {
            let clean: String = line.chars().filter(|c| !is_bad(*c)).collect();
            wrap(clean.trim_end(), &mut out);
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// `<RANDOM@HOST>`: a Message-ID that nobody can guess, and that says nothing of the desk.
///
/// # Errors
/// Where the system has no random numbers to give.
pub fn message_id(host: &str) -> Result<String> {
    let [one, other] = [seal::random()?, seal::random()?];
    Ok(format!("<{one}{other}@{host}>"))
}

/// Text on one line: line breaks and all other control characters become single spaces.
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(4 * SUBJECT));
    for word in text.split(|c: char| c.is_whitespace() || is_unsafe(c)).filter(|w| !w.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
        // A subject of a megabyte need not be read to its end.
        if out.len() > 8 * SUBJECT {
            break;
        }
    }
    out
}

fn shorten(line: &str, most: usize) -> String {
    match line.char_indices().nth(most) {
        None => line.to_string(),
        Some(_) => line.chars().take(most.saturating_sub(1)).chain(['…']).collect(),
    }
}

/// Control characters and those that turn the direction of writing (J3).
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn wrap(line: &str, out: &mut String) {
    let as_it_is = line.starts_with([' ', '\t', '>']) || line.len() <= WIDTH;
    if as_it_is {
        out.push_str(line);
        return;
    }
    let mut column = 0;
    for word in line.split(' ') {
        let width = word.chars().count();
        if column > 0 && column + 1 + width > WIDTH {
            out.truncate(out.trim_end_matches(' ').len());
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += width;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_one_line_with_the_number() {
        for (text, subject_) in [
            ("Printer on fire", "[SR-000007] Printer on fire"),
            ("[SR-000007] Solved: a", "[SR-000007] Solved: a"),
            ("a\r\nBcc: x@example.com\u{0}", "[SR-000007] a Bcc: x@example.com"),
            ("\u{202e}gnp.exe\u{2028}b\u{85}c\u{1b}[31m", "[SR-000007] gnp.exe b c [31m"),
            ("", "[SR-000007]"),
        ] {
            assert_eq!(subject("SR-000007", text), subject_);
        }
        let long = subject("SR-000007", &format!("{} [SR-000007]", "long ".repeat(300_000)));
        assert!(long.starts_with("[SR-000007] long long"), "{long}");
        assert_eq!(long.chars().count(), 250);
        assert!(long.ends_with('…'));
    }

    #[test]
    fn running_text_is_wrapped_and_the_rest_left_alone() {
        let sentence =
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
        assert_eq!(
            body(sentence),
            "one two three four five six seven eight nine ten eleven twelve thirteen\nfourteen\n"
        );
        let url = format!("see https://example.com/{}", "a".repeat(120));
        assert_eq!(body(&url), format!("see\nhttps://example.com/{}\n", "a".repeat(120)));
        for kept in [format!("> {}", "quoted ".repeat(20)), format!("  {}", "code ".repeat(30))] {
            assert_eq!(body(&kept), format!("{}\n", kept.trim_end()));
        }
        assert_eq!(body("a\u{7}b\r\n\u{1b}[2Jc\n\n\n"), "ab\n[2Jc\n");
        assert_eq!(body(""), "\n");
        assert!(body(&"é ".repeat(400)).lines().all(|line| line.chars().count() <= 78));
    }

    #[test]
    fn a_message_id_is_unique_and_well_formed() {
        let a = message_id("example.org").expect("random");
        let b = message_id("example.org").expect("random");
        assert_ne!(a, b);
        assert!(a.len() == 46 && a.ends_with("@example.org>"), "{a}");
    }
}
