//! HTML as text. A library reads it; what would keep one busy for minutes is read plainly instead.
//! Pictures that are pasted into the page come out as files first.

use html2text::render::{RichAnnotation, TaggedLine, TextDecorator};
use mail_parser::decoders::base64::base64_decode;

use super::file::IncomingFile;

/// HTML beyond this is not turned to text, in bytes, without its pictures.
const MOST: usize = 2 * 1024 * 1024;
/// Elements that lie deeper in one another: the time to read them grows with the square of it.
const DEEPEST: usize = 200;
/// The deepest level of quoting that is marked.
const DEEPEST_QUOTE: usize = 20;

/// Elements that hold nothing, and those that the next of their kind ends.
const FLAT: &[&str] = &[
    "br", "img", "hr", "input", "meta", "link", "col", "area", "base", "embed", "source", "track",
    "wbr", "p", "li", "td", "tr", "th", "dd", "dt", "option", "tbody", "thead", "html", "head",
    "body", "o:p",
];
/// Elements that begin and end a line.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "blockquote",
    "br",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tr",
    "ul",
];

/// A page as text, the pictures in it, and whether its end is missing.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub text: String,
    pub pictures: Vec<IncomingFile>,
    pub cut: bool,
}

/// Reads a page.
pub(super) fn read(html: &str) -> Page {
    let (html, pictures) = without_pictures(html);
    let end = (0..=html.len().min(MOST)).rev().find(|at| html.is_char_boundary(*at));
    let whole = end.unwrap_or_default();
    let text = text(&html[..whole]);
    Page { text, pictures, cut: whole < html.len() }
}

fn text(html: &str) -> String {
    if depth(html) > DEEPEST {
        return bare(html);
    }
    html2text::config::with_decorator(PlainDecorator::default())
        .allow_width_overflow()
        .unicode_strikeout(false)
        .string_from_read(html.as_bytes(), 100)
        .unwrap_or_else(|_| bare(html))
}

/// Words alone, but for where a link leads.
#[derive(Clone, Debug, Default)]
struct PlainDecorator {
    links: Vec<String>,
}

impl TextDecorator for PlainDecorator {
    type Annotation = RichAnnotation;

    fn decorate_link_start(&mut self, url: &str) -> (String, RichAnnotation) {
        self.links.push(url.to_string());
        (String::new(), RichAnnotation::Default)
    }

    fn decorate_link_end(&mut self) -> String {
        let url = self.links.pop().unwrap_or_default();
        let leads = ["http://", "https://", "ftp://", "tel:"].iter().any(|s| url.starts_with(s));
        if leads { format!(" <{url}>") } else { String::new() }
    }

    fn decorate_em_start(&self) -> (String, RichAnnotation) {
        (String::new(), RichAnnotation::Default)
    }

    fn decorate_em_end(&self) -> String {
        String::new()
    }

    fn decorate_strong_start(&self) -> (String, RichAnnotation) {
        (String::new(), RichAnnotation::Default)
    }

    fn decorate_strong_end(&self) -> String {
        String::new()
    }

    fn decorate_strikeout_start(&self) -> (String, RichAnnotation) {
        ("~~".into(), RichAnnotation::Default)
    }

    fn decorate_strikeout_end(&self) -> String {
        "~~".into()
    }

    fn decorate_code_start(&self) -> (String, RichAnnotation) {
        (String::new(), RichAnnotation::Default)
    }

    fn decorate_code_end(&self) -> String {
        String::new()
    }

    fn decorate_preformat_first(&self) -> RichAnnotation {
        RichAnnotation::Default
    }

    fn decorate_preformat_cont(&self) -> RichAnnotation {
        RichAnnotation::Default
    }

    fn decorate_image(&mut self, _src: &str, title: &str) -> (String, RichAnnotation) {
        (title.to_string(), RichAnnotation::Default)
    }

    fn header_prefix(&self, _level: usize) -> String {
        String::new()
    }

    fn quote_prefix(&self) -> String {
        "> ".into()
    }

    fn unordered_item_prefix(&self) -> String {
        "* ".into()
    }

    fn ordered_item_prefix(&self, i: i64) -> String {
        format!("{i}. ")
    }

    fn make_subblock_decorator(&self) -> PlainDecorator {
        PlainDecorator::default()
    }

    fn finalise(&mut self, _links: Vec<String>) -> Vec<TaggedLine<RichAnnotation>> {
        Vec::new()
    }
}

/// The page without the pictures that stand in it as `data:` addresses, which become files.
fn without_pictures(html: &str) -> (String, Vec<IncomingFile>) {
    let mut out = String::with_capacity(html.len().min(MOST));
    let mut pictures = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find("data:") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let opens = before.trim_end().ends_with(['"', '\'', '(', '=']);
        let end = from.find(['"', '\'', ')', '>', ' ', '\n', '\r']).unwrap_or(from.len());
        let (address, after) = from.split_at(end);
        match address.split_once(',').filter(|_| opens && end > 64) {
            Some((kind, body)) => {
                let kind = kind.trim_start_matches("data:");
                let media_type = kind.split(';').next().unwrap_or_default().to_ascii_lowercase();
                let bytes = match kind.contains(";base64") {
                    true => base64_decode(body.as_bytes()).unwrap_or_else(|| body.into()),
                    false => body.as_bytes().to_vec(),
                };
                let place = pictures.len() + 1;
                let ending = match media_type.as_str() {
                    "image/jpeg" => "jpg",
                    "image/gif" => "gif",
                    "image/webp" => "webp",
                    "image/svg+xml" => "svg",
                    "image/png" => "png",
                    _ => "bin",
                };
                let name = format!("picture-{place}.{ending}");
                out.push_str(&format!("cid:{name}"));
                pictures.push(IncomingFile { name, media_type, bytes });
            }
            None => out.push_str(address),
        }
        rest = after;
    }
    out.push_str(rest);
    (out, pictures)
}

/// The name of each tag, and whether it ends an element, with the place of its `<`.
fn tags(html: &str) -> impl Iterator<Item = (&str, bool, usize)> {
    html.match_indices('<').filter_map(|(at, _)| {
        let rest = &html[at + 1..];
        let (ends, rest) = match rest.strip_prefix('/') {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let name = rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == ':')).next()?;
        (!name.is_empty()).then_some((name, ends, at))
    })
}

/// How deep elements lie in one another, as far as it can be told without reading the page.
fn depth(html: &str) -> usize {
    let (mut now, mut most) = (0_usize, 0);
    for (name, ends, _) in tags(html) {
        if FLAT.iter().any(|flat| flat.eq_ignore_ascii_case(name)) {
            continue;
        }
        now = if ends { now.saturating_sub(1) } else { now + 1 };
        most = most.max(now);
    }
    most
}

/// What stands between the tags: lines where blocks begin and end, quotes marked, nothing of what
/// is not shown.
fn bare(html: &str) -> String {
    let mut lines: Vec<(usize, String)> = vec![(0, String::new())];
    let mut quotes = 0usize;
    let mut rest = html;
    let put = |lines: &mut Vec<(usize, String)>, words: &str| {
        let words = unescape(words);
        if let Some((_, line)) = lines.last_mut() {
            for c in words.chars() {
                let c = if c.is_whitespace() && c != '\u{a0}' { ' ' } else { c };
                if c != ' ' || !line.ends_with(' ') && !line.is_empty() {
                    line.push(c);
                }
            }
        }
    };
    while let Some(at) = rest.find('<') {
        put(&mut lines, &rest[..at]);
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let head = &rest[..next_boundary(rest, 40.min(rest.len()))];
        let Some((name, ends, _)) = tags(head).next().filter(|(_, _, at)| *at == 0) else {
            put(&mut lines, "<");
            rest = &rest[1..];
            continue;
        };
        let name = name.to_ascii_lowercase();
        rest = rest.find('>').map_or("", |end| &rest[end + 1..]);
        if !ends && matches!(name.as_str(), "style" | "script" | "title" | "template") {
            let close = format!("</{name}");
            let lower = rest.to_ascii_lowercase();
            rest = lower.find(&close).map_or("", |end| &rest[end..]);
            continue;
        }
        if name == "blockquote" {
            quotes = if ends { quotes.saturating_sub(1) } else { quotes + 1 };
        }
        if BLOCKS.contains(&name.as_str()) {
            lines.push((quotes.min(DEEPEST_QUOTE), String::new()));
        }
    }
    put(&mut lines, rest);
    let mut text = String::new();
    let mut empty = true;
    for (quotes, line) in lines {
        let line = line.trim();
        if line.is_empty() && empty {
            continue;
        }
        empty = line.is_empty();
        text.push_str(&"> ".repeat(quotes));
        text.push_str(line);
        text.push('\n');
    }
    text
}

fn next_boundary(text: &str, at: usize) -> usize {
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// Characters that stand by name or number.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        let named = end.and_then(|end| character(&rest[1..end]).map(|c| (c, end + 1)));
        match named {
            Some((c, length)) => {
                out.push(c);
                rest = &rest[length..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<char> {
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => number.parse().ok(),
    });
    if let Some(number) = number {
        return char::from_u32(number);
    }
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "eacute" => 'é',
        "egrave" => 'è',
        "agrave" => 'à',
        "ccedil" => 'ç',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "rsquo" => '’',
        "lsquo" => '‘',
        "ldquo" => '“',
        "rdquo" => '”',
        "euro" => '€',
        "copy" => '©',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_of_what_lies_in_one_another() {
        assert_eq!(depth("<p>a<p>b<br><img src=x><b>c</b></p>"), 1);
        assert_eq!(depth(&"<div>".repeat(300)), 300);
        assert_eq!(depth(&"<div>x</div>".repeat(300)), 1);
        assert_eq!(depth("a < b </ > </div><DIV>"), 1);
    }

    #[test]
    fn a_page_without_end_is_read_plainly() {
        let page = format!(
            "<style>.x{{color:red}}</style>{}Hello &amp; <b>yo</b>u&#33;<!-- not this -->\
             <blockquote>old</blockquote>",
            "<div>".repeat(20_000)
        );
        assert_eq!(read(&page).text.trim(), "Hello & you!\n> old");
        assert_eq!(read("<p>Hello</p><p>you</p>").text.trim(), "Hello\n\nyou");
        assert_eq!(read(&"<".repeat(100_000)).text.matches('<').count(), 100_000);
    }

    #[test]
    fn links_lead_somewhere_and_struck_words_can_be_found() {
        let page = read("<p>See <a href=\"https://x.example/a\">the map</a>, <s>not this</s>.</p>");
        assert_eq!(page.text.trim(), "See the map <https://x.example/a>, ~~not this~~.");
    }

    #[test]
    fn pasted_pictures_are_files_and_take_no_words_along() {
        let picture = "iVBORw0KGgo".repeat(300_000);
        let page = read(&format!(
            "<p>Before</p><img src=\"data:image/png;base64,{picture}\"><p>After data: it</p>"
        ));
        assert_eq!(page.text.trim(), "Before\n\nAfter data: it");
        assert_eq!((page.pictures.len(), page.cut), (1, false));
        assert_eq!(page.pictures[0].name, "picture-1.png");
        assert!(page.pictures[0].bytes.len() > 2_000_000);
        assert!(read(&"<p>word</p>".repeat(300_000)).cut);
    }
}
