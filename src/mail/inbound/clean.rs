//! Words from outside without what plays tricks on terminals, headers and files (J3).

/// The longest name of a file.
const LONGEST_NAME: usize = 150;

/// Marks that turn the direction of text around.
pub(super) fn is_bidi(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// One line: control characters and breaks become blanks, runs of blanks one.
pub fn line(text: &str) -> String {
    let tame = text
        .chars()
        .filter(|c| !is_bidi(*c))
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c });
    let tame: String = tame.take(4000).collect();
    let mut words = String::with_capacity(tame.len());
    for word in tame.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words.chars().take(998).collect()
}

/// Text of several lines: `\n` at their ends, tabs kept, other control characters left out.
pub fn text(text: &str, most: usize) -> String {
    let mut tame = String::with_capacity(text.len().min(most));
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if tame.len() >= most {
            tame.push_str("\n[…]");
            break;
        }
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    tame.push('\n');
                }
            }
            '\n' | '\t' => tame.push(c),
            c if c.is_control() || is_bidi(c) => {}
            c => tame.push(c),
        }
    }
    let kept: Vec<&str> = tame.trim_end().lines().map(str::trim_end).collect();
    kept.join("\n").trim_start_matches('\n').to_string()
}

/// A name that is nothing but a name: no folders, no dot in front, no control characters.
pub fn file_name(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let tame = line(last);
    let tame = tame.trim_start_matches(['.', ' ', '-']).trim();
    let tame: String = tame.chars().map(|c| if ":*?\"<>|".contains(c) { '_' } else { c }).collect();
    if tame.is_empty() {
        return None;
    }
    let count = tame.chars().count();
    if count <= LONGEST_NAME {
        return Some(tame);
    }
    let ending: String = match tame.rsplit_once('.') {
        Some((_, ending)) if ending.chars().count() <= 10 => format!(".{ending}"),
        _ => String::new(),
    };
    let stem: String = tame.chars().take(LONGEST_NAME - ending.chars().count()).collect();
    Some(stem + &ending)
}
