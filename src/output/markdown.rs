//! Markdown as blocks of words in tones: for a terminal (`print`) and for man pages (`guide`).
//!
//! pulldown-cmark reads it (CommonMark with tables). What a terminal cannot show stays as it is
//! written: HTML, and the marks of emphasis, which no tone says without colour.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The mark of an item without a number.
pub(super) const BULLET: &str = "•";

/// A block with the place where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block {
    /// Columns that the lists around it take.
    pub indent: usize,
    /// Quotations around it.
    pub quotes: usize,
    /// The mark of the list item that begins with it.
    pub mark: Option<String>,
    pub content: Content,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    /// Between two blocks that do not belong together.
    Gap,
    Heading(usize, Vec<Span>),
    Words(Vec<Span>),
    Code(Vec<String>),
    Rule,
    /// Rows of cells; the first one is the head.
    Table(Vec<Vec<Vec<Span>>>),
}

/// Words of one kind.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Span {
    pub kind: SpanKind,
    pub text: String,
}

/// What words are to the eye.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SpanKind {
    Plain,
    Strong,
    Code,
    /// The address of a link.
    Address,
}

/// The blocks of a text, in order.
pub(super) fn blocks(source: &str) -> Vec<Block> {
    let mut reading = Reading { source, ..Reading::default() };
    for (event, place) in Parser::new_ext(source, Options::ENABLE_TABLES).into_offset_iter() {
        reading.take(event, place);
    }
    reading.blocks
}

/// A text that is being read.
#[derive(Default)]
struct Reading<'s> {
    source: &'s str,
    blocks: Vec<Block>,
    /// The lists that are open: the next number, or none for bullets.
    lists: Vec<Option<u64>>,
    /// The widths of the marks of the items that are open.
    items: Vec<usize>,
    /// The mark of an item that has no block yet.
    mark: Option<String>,
    quotes: usize,
    spans: Vec<Span>,
    strong: usize,
    /// The address of the link that is open, and where its words begin.
    link: Option<(String, usize)>,
    code: Option<String>,
    rows: Vec<Vec<Vec<Span>>>,
    /// Where in the source the block under way begins and ends, and where the last one ended.
    begins: Option<usize>,
    ends: usize,
    last: usize,
}

impl Reading<'_> {
    fn take(&mut self, event: Event<'_>, place: Range<usize>) {
        let opens_only =
            matches!(&event, Event::Start(Tag::List(_) | Tag::Item | Tag::BlockQuote(_)));
        if !opens_only && !matches!(event, Event::End(_)) {
            self.begins.get_or_insert(place.start);
            self.ends = place.end;
        }
        match event {
            Event::Start(tag) => self.begin(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => self.say(&text),
            },
            Event::Code(text) => self.push(SpanKind::Code, &text),
            Event::Html(text) | Event::InlineHtml(text) if text.starts_with("<!--") => {}
            Event::Html(text) => self.say(text.trim_end()),
            Event::SoftBreak => self.say(" "),
            Event::HardBreak => self.say("\n"),
            Event::Rule => self.add(Content::Rule),
            Event::TaskListMarker(done) => self.say(if done { "[x] " } else { "[ ] " }),
            Event::InlineHtml(text)
            | Event::FootnoteReference(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.say(&text),
        }
    }

    fn begin(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::CodeBlock(_) => {
                self.flush();
                self.code = Some(String::new());
            }
            Tag::List(first) => {
                self.flush();
                self.lists.push(first);
            }
            Tag::Item => {
                let mark = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}.", *number - 1)
                    }
                    _ => BULLET.into(),
                };
                self.items.push(mark.chars().count() + 1);
                self.mark = Some(mark);
            }
            Tag::Emphasis => self.say("*"),
            Tag::Strong => self.strong += 1,
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.link = Some((dest_url.to_string(), self.spans.len()));
            }
            Tag::TableHead | Tag::TableRow => self.rows.push(Vec::new()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.flush(),
            TagEnd::Heading(level) => {
                let words = std::mem::take(&mut self.spans);
                self.add(Content::Heading(level as usize, words));
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                self.add(Content::Code(code.lines().map(String::from).collect()));
            }
            TagEnd::List(_) => drop(self.lists.pop()),
            TagEnd::Item => {
                self.flush();
                if self.mark.is_some() {
                    self.add(Content::Words(Vec::new()));
                }
                self.items.pop();
            }
            TagEnd::Emphasis => self.say("*"),
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Link | TagEnd::Image => self.end_link(),
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.spans);
                if let Some(row) = self.rows.last_mut() {
                    row.push(cell);
                }
            }
            TagEnd::Table => {
                let rows = std::mem::take(&mut self.rows);
                self.add(Content::Table(rows));
            }
            _ => {}
        }
    }

    /// The address behind the words, unless they are it.
    fn end_link(&mut self) {
        let Some((address, from)) = self.link.take() else { return };
        let words: String = self.spans.iter().skip(from).map(|span| span.text.as_str()).collect();
        if words == address || format!("mailto:{words}") == address || address.is_empty() {
            return;
        }
        self.push(SpanKind::Plain, " (");
        self.push(SpanKind::Address, &address);
        self.push(SpanKind::Plain, ")");
    }

    fn say(&mut self, text: &str) {
        self.push(if self.strong > 0 { SpanKind::Strong } else { SpanKind::Plain }, text);
    }

    fn push(&mut self, kind: SpanKind, text: &str) {
        let begins_link = self.begins_link();
        match self.spans.last_mut() {
            // What a link says begins a span of its own.
            Some(last) if last.kind == kind && !begins_link => last.text.push_str(text),
            _ => self.spans.push(Span { kind, text: text.into() }),
        }
    }

    fn begins_link(&self) -> bool {
        self.link.as_ref().is_some_and(|(_, from)| *from == self.spans.len())
    }

    /// Ends the words that are under way.
    fn flush(&mut self) {
        if self.spans.is_empty() {
            self.begins = None;
            return;
        }
        let words = std::mem::take(&mut self.spans);
        self.add(Content::Words(words));
    }

    fn add(&mut self, content: Content) {
        let begins = self.begins.take().unwrap_or(self.ends);
        let between = self.source.get(self.last..begins).unwrap_or_default();
        if !self.blocks.is_empty() && between.matches('\n').count() > 1 {
            let gap = Content::Gap;
            self.blocks.push(Block { indent: 0, quotes: 0, mark: None, content: gap });
        }
        let read = self.source.get(..self.ends).unwrap_or_default();
        self.last = read.trim_end().len();
        let mark = self.mark.take();
        let outer = self.items.len().saturating_sub(usize::from(mark.is_some()));
        let indent = self.items.iter().take(outer).sum();
        self.blocks.push(Block { indent, quotes: self.quotes, mark, content });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A block as a line: its place, its mark and its words, `**` around strong ones.
    fn shown(source: &str) -> Vec<String> {
        let words = |spans: &[Span]| -> String {
            let one = |span: &Span| match span.kind {
                SpanKind::Plain => span.text.clone(),
                SpanKind::Strong => format!("**{}**", span.text),
                SpanKind::Code => format!("`{}`", span.text),
                SpanKind::Address => format!("<{}>", span.text),
            };
            spans.iter().map(one).collect()
        };
        let line = |block: &Block| {
            let place = format!("{}{}", " ".repeat(block.indent), ">".repeat(block.quotes));
            let mark = block.mark.as_deref().map(|mark| format!("{mark} ")).unwrap_or_default();
            let content = match &block.content {
                Content::Gap => String::new(),
                Content::Heading(level, spans) => {
                    format!("{} {}", "#".repeat(*level), words(spans))
                }
                Content::Words(spans) => words(spans),
                Content::Code(lines) => format!("code {lines:?}"),
                Content::Rule => "---".into(),
                Content::Table(rows) => {
                    let row = |row: &Vec<Vec<Span>>| {
                        row.iter().map(|cell| words(cell)).collect::<Vec<_>>().join(" | ")
                    };
                    rows.iter().map(row).collect::<Vec<_>>().join(" / ")
                }
            };
            format!("{place}{mark}{content}")
        };
        blocks(source).iter().map(line).collect()
    }

    #[test]
    fn blocks_of_a_text() {
        let text = "# Toner\nFirst\nline.\n\n- one\n  two\n1. **go**\n\n> said\n\n```\n  a  b\n```\n\n---\nx";
        assert_eq!(
            shown(text),
            [
                "# Toner",
                "First line.",
                "",
                "• one two",
                "1. **go**",
                "",
                ">said",
                "",
                "code [\"  a  b\"]",
                "",
                "---",
                "x",
            ]
        );
        assert_eq!(
            shown("- a\n  - b\n    more\n\n  para\n- c\n-\n\n9) x\n10) y"),
            ["• a", "  • b more", "", "  para", "• c", "• ", "", "9. x", "10. y"]
        );
        assert_eq!(
            shown("| a | b |\n|---|---|\n| `c\\|d` | e |\n<!-- no -->\nf"),
            ["a | b / `c|d` | e", "", "f"]
        );
    }

    #[test]
    fn words_of_a_line() {
        for (text, there) in [
            ("a [site](https://x.example) b", "a site (<https://x.example>) b"),
            ("<https://x.example>", "https://x.example"),
            ("<me@x.example>", "me@x.example"),
            ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
            (r"not \*strong\*", "not *strong*"),
            ("an *open mark", "an *open mark"),
            ("an *emphasis* here", "an *emphasis* here"),
            ("[broken](", "[broken]("),
            ("press **Save** or `esc`", "press **Save** or `esc`"),
            ("a <b>tag</b> &amp; more", "a <b>tag</b> & more"),
            ("two  \nlines", "two\nlines"),
        ] {
            assert_eq!(shown(text), [there], "{text}");
        }
    }

    #[test]
    fn nothing_that_is_written_stops_it() {
        for text in ["", "\n\n", "> ".repeat(5000).as_str(), &"- ".repeat(3000), &"[".repeat(5000)]
        {
            let _ = blocks(text);
        }
    }
}
