//! Markdown made readable on a terminal: headings strong, lists with their bullets, code as it
//! stands, paragraphs wrapped. Readable without colour: marks that only colour would replace stay.
//!
//! Knows the part of Markdown that people write in articles; what it does not know is shown as it
//! is written. Escaping is `Out`'s.

use super::color::Tone;
use super::out::Out;
use super::text;

/// The widest line of a text; longer ones are hard to read.
const WIDEST: usize = 80;

/// Prints a text.
pub(super) fn print(out: &mut Out, source: &str) {
    let look = out.look();
    let width = look.width.unwrap_or(WIDEST).min(WIDEST);
    for block in blocks(source) {
        match block {
            Block::Empty => out.line(""),
            Block::Heading(words) => {
                out.spans(&[(Tone::Strong, &words)]);
                if !look.color {
                    out.line(&"-".repeat(text::width(&words).min(width)));
                }
            }
            Block::Code(line) => out.spans(&[(Tone::Plain, "    "), (Tone::Name, &line)]),
            Block::Table(rows) => table(out, &rows, width),
            Block::Rule => out.line(&(if look.ascii { "-" } else { "─" }).repeat(width.min(20))),
            Block::Text { first, rest, words } => {
                let first = if look.ascii { first.replace('•', "*") } else { first };
                for (n, line) in wrap(&words, width.saturating_sub(rest)).iter().enumerate() {
                    let margin = if n == 0 { first.clone() } else { " ".repeat(rest) };
                    let mut pieces = vec![(Tone::Plain, margin.as_str())];
                    pieces.extend(line.iter().map(|(tone, text)| (*tone, text.as_str())));
                    out.spans(&pieces);
                }
            }
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Block {
    Empty,
    Heading(String),
    Code(String),
    Rule,
    /// Rows of cells; the first one is the head.
    Table(Vec<Vec<String>>),
    /// A paragraph, list item or quotation: the margin of its first line, that of the others.
    Text {
        first: String,
        rest: usize,
        words: String,
    },
}

fn blocks(source: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut fence: Option<&str> = None;
    for line in source.lines().filter(|line| !line.starts_with("<!--")) {
        let trimmed = line.trim();
        let marks = trimmed.get(..3).filter(|marks| matches!(*marks, "```" | "~~~"));
        match (fence, marks) {
            (Some(open), Some(close)) if open == close => fence = None,
            (Some(_), _) => blocks.push(Block::Code(line.to_string())),
            (None, Some(open)) => fence = Some(open),
            (None, None) => block(&mut blocks, line, trimmed),
        }
    }
    blocks
}

fn block(blocks: &mut Vec<Block>, line: &str, trimmed: &str) {
    let indent = line.len() - line.trim_start().len();
    let after_text = matches!(blocks.last(), Some(Block::Text { .. }));
    if trimmed.is_empty() {
        blocks.push(Block::Empty);
    } else if let Some(words) = heading(trimmed) {
        blocks.push(Block::Heading(words.to_string()));
    } else if let Some(cells) = row(trimmed) {
        match blocks.last_mut() {
            _ if cells.iter().all(|cell| cell.bytes().all(|b| b"-: ".contains(&b))) => {}
            Some(Block::Table(rows)) => rows.push(cells),
            _ => blocks.push(Block::Table(vec![cells])),
        }
    } else if trimmed.len() >= 3 && trimmed.chars().all(|c| matches!(c, '-' | '*' | '_')) {
        blocks.push(Block::Rule);
    } else if let Some((mark, words)) = item(trimmed) {
        let first = format!("{}{mark} ", " ".repeat(indent));
        blocks.push(Block::Text { rest: text::width(&first), first, words: words.into() });
    } else if let Some(words) = trimmed.strip_prefix('>') {
        blocks.push(Block::Text { first: "> ".into(), rest: 2, words: words.trim().into() });
    } else if indent >= 4 && !after_text {
        blocks.push(Block::Code(line[4..].to_string()));
    } else if let Some(Block::Text { words, .. }) = blocks.last_mut() {
        words.push(' ');
        words.push_str(trimmed);
    } else {
        blocks.push(Block::Text { first: String::new(), rest: 0, words: trimmed.into() });
    }
}

/// The cells of `| a | b |`; `\\|` stays in its cell.
fn row(line: &str) -> Option<Vec<String>> {
    let inner = line.strip_prefix('|')?.strip_suffix('|')?;
    let cells = inner.replace("\\|", "\u{0}");
    Some(cells.split('|').map(|cell| cell.trim().replace('\u{0}', "|")).collect())
}

/// Columns as wide as they need to be, the last one in what is left of the line.
fn table(out: &mut Out, rows: &[Vec<String>], width: usize) {
    let pieces = |cell: &str| inline(cell).into_iter().map(|(_, text)| text).collect::<String>();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let wide = |at: usize| {
        rows.iter().filter_map(|row| row.get(at)).map(|cell| text::width(&pieces(cell))).max()
    };
    let margins: Vec<usize> = (0..columns.saturating_sub(1))
        .map(|at| (wide(at).unwrap_or(0) + 2).min(width / 2))
        .collect();
    let before: usize = margins.iter().sum();
    for (n, row) in rows.iter().enumerate() {
        let Some((last, firsts)) = row.split_last() else { continue };
        let mut line: Vec<(Tone, String)> = Vec::new();
        let mut taken = 0;
        for (cell, margin) in firsts.iter().zip(&margins) {
            let cell_wide = text::width(&pieces(cell));
            line.extend(inline(cell));
            taken += margin;
            line.push((Tone::Plain, " ".repeat(margin.saturating_sub(cell_wide).max(1))));
        }
        for (m, mut rest) in
            wrap(last, width.saturating_sub(before).max(20)).into_iter().enumerate()
        {
            let mut whole = match m {
                0 => std::mem::take(&mut line),
                _ => vec![(Tone::Plain, " ".repeat(taken))],
            };
            whole.append(&mut rest);
            let strong = |tone| if n == 0 { Tone::Strong } else { tone };
            let spans: Vec<(Tone, &str)> =
                whole.iter().map(|(tone, text)| (strong(*tone), text.as_str())).collect();
            out.spans(&spans);
        }
    }
}

fn heading(line: &str) -> Option<&str> {
    let words = line.trim_start_matches('#');
    let level = line.len() - words.len();
    ((1..=6).contains(&level) && words.starts_with(' ')).then(|| words.trim_matches([' ', '#']))
}

/// A list item: its mark as shown, and its words.
fn item(line: &str) -> Option<(String, &str)> {
    for bullet in ["- ", "* ", "+ "] {
        if let Some(words) = line.strip_prefix(bullet) {
            return Some(("•".into(), words.trim_start()));
        }
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let words = line[digits..].strip_prefix(". ").or_else(|| line[digits..].strip_prefix(") "))?;
    (1..=9).contains(&digits).then(|| (format!("{}.", &line[..digits]), words.trim_start()))
}

type StyledLine = Vec<(Tone, String)>;

/// The words in lines of at most `room` columns, each piece in its tone.
fn wrap(words: &str, room: usize) -> Vec<StyledLine> {
    // A word may have pieces of several tones; only a space ends it.
    let mut all: Vec<StyledLine> = vec![Vec::new()];
    for (tone, piece) in inline(words) {
        for (n, part) in piece.split(' ').enumerate() {
            if n > 0 {
                all.push(Vec::new());
            }
            if let (Some(word), false) = (all.last_mut(), part.is_empty()) {
                word.push((tone, part.to_string()));
            }
        }
    }
    let mut lines: Vec<StyledLine> = vec![Vec::new()];
    let mut taken = 0;
    for word in all.into_iter().filter(|word| !word.is_empty()) {
        let wide: usize = word.iter().map(|(_, text)| text::width(text)).sum();
        if taken > 0 && taken + 1 + wide > room {
            lines.push(Vec::new());
            taken = 0;
        }
        let Some(line) = lines.last_mut() else { continue };
        let lead = if taken > 0 { " " } else { "" };
        taken += lead.len() + wide;
        for (n, (tone, text)) in word.into_iter().enumerate() {
            let lead = if n == 0 { lead } else { "" };
            match line.last_mut() {
                Some((last, before)) if *last == tone => {
                    before.push_str(lead);
                    before.push_str(&text);
                }
                _ => line.push((tone, format!("{lead}{text}"))),
            }
        }
    }
    lines
}

/// Pieces of a line: strong, emphasised, code, links with their address.
fn inline(words: &str) -> StyledLine {
    let mut pieces: StyledLine = Vec::new();
    let mut rest = words;
    let mut plain = String::new();
    while let Some(at) = rest.find(['*', '_', '`', '[', '\\', '<']) {
        let (before, marked) = rest.split_at(at);
        plain.push_str(before);
        let starts = plain.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let (piece, length) = match piece(marked, starts) {
            Some(found) => found,
            None => {
                let c = marked.chars().next().map_or(1, char::len_utf8);
                plain.push_str(&marked[..c]);
                rest = &marked[c..];
                continue;
            }
        };
        if piece.0 == Tone::Plain {
            plain.push_str(&piece.1);
        } else {
            if !plain.is_empty() {
                pieces.push((Tone::Plain, std::mem::take(&mut plain)));
            }
            pieces.push(piece);
        }
        rest = &marked[length..];
    }
    plain.push_str(rest);
    if !plain.is_empty() || pieces.is_empty() {
        pieces.push((Tone::Plain, plain));
    }
    pieces
}

/// The piece that begins here with its length in the source; none where the mark is only a
/// character. `starts`: no letter stands before it (`snake_case` is not an emphasis).
fn piece(text: &str, starts: bool) -> Option<((Tone, String), usize)> {
    let between = |mark: &str| {
        let inner = text.strip_prefix(mark)?;
        let end = inner.find(mark).filter(|end| *end > 0)?;
        let inner = &inner[..end];
        (inner.trim() == inner).then(|| (inner.to_string(), end + 2 * mark.len()))
    };
    if let Some(escaped) = text.strip_prefix('\\') {
        let c = escaped.chars().next().filter(char::is_ascii_punctuation)?;
        return Some(((Tone::Plain, c.to_string()), 1 + c.len_utf8()));
    }
    if text.starts_with('`') {
        return between("`").map(|(inner, length)| ((Tone::Name, inner), length));
    }
    if let Some(inner) = text.strip_prefix('<') {
        let end = inner.find('>').filter(|end| inner[..*end].contains("://"))?;
        return Some(((Tone::Plain, inner[..end].to_string()), end + 2));
    }
    if let Some(inner) = text.strip_prefix('[') {
        let middle = inner.find("](")?;
        let end = inner[middle..].find(')')? + middle;
        let (label, url) = (&inner[..middle], &inner[middle + 2..end]);
        let shown = if label == url { url.to_string() } else { format!("{label} ({url})") };
        return Some(((Tone::Plain, shown), end + 2));
    }
    for mark in ["**", "__"] {
        if (mark == "**" || starts)
            && let Some((inner, length)) = between(mark)
        {
            return Some(((Tone::Strong, inner), length));
        }
    }
    // Emphasis keeps its marks: no tone says it without colour.
    let mark = text.get(..1).filter(|mark| *mark == "*" || (*mark == "_" && starts))?;
    let (inner, length) = between(mark)?;
    Some(((Tone::Plain, format!("{mark}{inner}{mark}")), length))
}

#[cfg(test)]
mod tests {
    use super::{Block, Tone, blocks, inline, wrap};

    #[test]
    fn blocks_of_a_text() {
        let text =
            "# Toner\nFirst\nline.\n\n- one\n  two\n1. **go**\n> said\n```\n  a  b\n```\n---\nx";
        let part = |first: &str, words: &str| Block::Text {
            first: first.into(),
            rest: first.chars().count(),
            words: words.into(),
        };
        assert_eq!(
            blocks(text),
            [
                Block::Heading("Toner".into()),
                part("", "First line."),
                Block::Empty,
                part("• ", "one two"),
                part("1. ", "**go**"),
                part("> ", "said"),
                Block::Code("  a  b".into()),
                Block::Rule,
                part("", "x"),
            ]
        );
    }

    #[test]
    fn pieces_of_a_line() {
        let plain = |text: &str| vec![(Tone::Plain, text.to_string())];
        for (text, shown) in [
            ("a [site](https://x.example)", "a site (https://x.example)"),
            ("<https://x.example>", "https://x.example"),
            ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
            (r"not \*strong\*", "not *strong*"),
            ("an *open mark", "an *open mark"),
            ("", ""),
            ("[broken](", "[broken]("),
        ] {
            assert_eq!(inline(text), plain(shown), "{text}");
        }
        assert_eq!(
            inline("press **Save** or `esc`"),
            [
                (Tone::Plain, "press ".to_string()),
                (Tone::Strong, "Save".into()),
                (Tone::Plain, " or ".into()),
                (Tone::Name, "esc".into()),
            ]
        );
    }

    #[test]
    fn long_lines_are_wrapped_between_words() {
        let lines = wrap("one **two** three four", 9);
        let text: Vec<String> =
            lines.iter().map(|l| l.iter().map(|(_, t)| t.as_str()).collect()).collect();
        assert_eq!(text, ["one two", "three", "four"]);
    }
}
