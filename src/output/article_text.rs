//! A text in Markdown on a terminal: headings strong, lists with their marks, code as it stands,
//! paragraphs wrapped. Readable without colour. Escaping is `Out`'s.

use super::color::Tone;
use super::markdown::{BULLET, Block, Content, Span, SpanKind, blocks};
use super::out::Out;
use super::text;

/// The widest line of a text; longer ones are hard to read.
const WIDEST: usize = 80;

type StyledLine = Vec<(Tone, String)>;

/// Prints a text.
pub(super) fn print(out: &mut Out, source: &str) {
    let look = out.look();
    let width = look.width.unwrap_or(WIDEST).min(WIDEST);
    for Block { indent, quotes, mark, content } in blocks(source) {
        // However deep it stands, half of the line is for words.
        let margin = format!("{}{}", " ".repeat(indent), "> ".repeat(quotes));
        let margin: String = margin.chars().take(width / 2).collect();
        let mark = match mark.as_deref() {
            Some(BULLET) if look.ascii => "* ".into(),
            Some(mark) => format!("{mark} "),
            None => String::new(),
        };
        let first = format!("{margin}{mark}");
        let rest = format!("{margin}{}", " ".repeat(text::width(&mark)));
        let room = width.saturating_sub(text::width(&first)).max(20);
        let margins = Margins { first: &first, rest: &rest };
        match content {
            Content::Gap => out.line(""),
            Content::Heading(_, words) => {
                let words: String = words.into_iter().map(|span| span.text).collect();
                out.spans(&[(Tone::Plain, &first), (Tone::Strong, &words)]);
                if !look.color {
                    out.line(&format!("{rest}{}", "-".repeat(text::width(&words).min(room))));
                }
            }
            Content::Code(lines) => {
                for (n, line) in lines.iter().enumerate() {
                    let margin = format!("{}    ", margins.of(n));
                    out.spans(&[(Tone::Plain, &margin), (Tone::Name, line)]);
                }
            }
            Content::Table(rows) => table(out, &rows, &margins, room),
            Content::Rule => {
                let line = if look.ascii { "-" } else { "─" };
                out.line(&format!("{first}{}", line.repeat(room.min(20))));
            }
            Content::Words(words) => {
                for (n, line) in wrap(&words, room).iter().enumerate() {
                    let mut pieces = vec![(Tone::Plain, margins.of(n))];
                    pieces.extend(line.iter().map(|(tone, text)| (*tone, text.as_str())));
                    out.spans(&pieces);
                }
            }
        }
    }
}

/// What stands before the lines of a block.
struct Margins<'m> {
    first: &'m str,
    rest: &'m str,
}

impl<'m> Margins<'m> {
    fn of(&self, line: usize) -> &'m str {
        if line == 0 { self.first } else { self.rest }
    }
}

fn tone(kind: SpanKind) -> Tone {
    match kind {
        SpanKind::Plain | SpanKind::Address => Tone::Plain,
        SpanKind::Strong => Tone::Strong,
        SpanKind::Code => Tone::Name,
    }
}

/// Columns as wide as they need to be, the last one in what is left of the line.
fn table(out: &mut Out, rows: &[Vec<Vec<Span>>], margins: &Margins<'_>, room: usize) {
    let wide = |cell: &Vec<Span>| cell.iter().map(|span| text::width(&span.text)).sum::<usize>();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(wide).max();
    let widths: Vec<usize> = (0..columns.saturating_sub(1))
        .map(|at| (widest(at).unwrap_or(0) + 2).min(room / 2))
        .collect();
    let before: usize = widths.iter().sum();
    for (n, row) in rows.iter().enumerate() {
        let Some((last, firsts)) = row.split_last() else { continue };
        let mut line: StyledLine = vec![(Tone::Plain, margins.of(n).into())];
        for (cell, width) in firsts.iter().zip(&widths) {
            line.extend(cell.iter().map(|span| (tone(span.kind), span.text.clone())));
            line.push((Tone::Plain, " ".repeat(width.saturating_sub(wide(cell)).max(1))));
        }
        let lines = wrap(last, room.saturating_sub(before).max(20));
        for (m, mut words) in lines.into_iter().enumerate() {
            let mut whole = match m {
                0 => std::mem::take(&mut line),
                _ => vec![(Tone::Plain, format!("{}{}", margins.rest, " ".repeat(before)))],
            };
            whole.append(&mut words);
            let strong = |tone| if n == 0 { Tone::Strong } else { tone };
            let spans: Vec<(Tone, &str)> =
                whole.iter().map(|(tone, text)| (strong(*tone), text.as_str())).collect();
            out.spans(&spans);
        }
    }
}

/// The words in lines of at most `room` columns, each piece in its tone.
fn wrap(words: &[Span], room: usize) -> Vec<StyledLine> {
    let mut lines: Vec<StyledLine> = vec![Vec::new()];
    let mut taken = 0;
    for (n, line) in split_lines(words).into_iter().enumerate() {
        if n > 0 {
            lines.push(Vec::new());
            taken = 0;
        }
        for word in split_words(line) {
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
    }
    lines
}

/// The lines that somebody broke on purpose.
fn split_lines(words: &[Span]) -> Vec<StyledLine> {
    let mut lines: Vec<StyledLine> = vec![Vec::new()];
    for span in words {
        for (n, part) in span.text.split('\n').enumerate() {
            if n > 0 {
                lines.push(Vec::new());
            }
            lines.last_mut().into_iter().for_each(|it| it.push((tone(span.kind), part.into())));
        }
    }
    lines
}

/// A word may have pieces of several tones; only a space ends it.
fn split_words(line: StyledLine) -> impl Iterator<Item = StyledLine> {
    let mut all: Vec<StyledLine> = vec![Vec::new()];
    for (tone, piece) in line {
        for (n, part) in piece.split(' ').enumerate() {
            if n > 0 {
                all.push(Vec::new());
            }
            if let (Some(word), false) = (all.last_mut(), part.is_empty()) {
                word.push((tone, part.to_string()));
            }
        }
    }
    all.into_iter().filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_wrapped_between_words() {
        let span = |kind, text: &str| Span { kind, text: text.into() };
        let words = [
            span(SpanKind::Plain, "one "),
            span(SpanKind::Strong, "two"),
            span(SpanKind::Plain, " three four\nfive"),
        ];
        let text: Vec<String> = wrap(&words, 9)
            .iter()
            .map(|line| line.iter().map(|(_, text)| text.as_str()).collect())
            .collect();
        assert_eq!(text, ["one two", "three", "four", "five"]);
    }
}
