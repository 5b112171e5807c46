//! HTML as text. A library reads it; what would keep one busy for minutes is read plainly instead.

/// HTML beyond this is not turned to text, in bytes.
const MOST: usize = 2 * 1024 * 1024;
/// Elements that lie deeper in one another are nobody's letter: the time to read them grows with the
/// square of the depth.
const DEEPEST: usize = 250;

/// Elements that hold nothing, and those that the next of their kind ends.
const FLAT: &[&str] = &[
    "br", "img", "hr", "input", "meta", "link", "col", "area", "base", "embed", "source", "track",
    "wbr", "p", "li", "td", "tr", "th", "dd", "dt", "option", "tbody", "thead", "html", "head",
    "body", "o:p",
];

/// The text of a page.
pub(super) fn text(html: &str) -> String {
    let end = (0..=html.len().min(MOST)).rev().find(|at| html.is_char_boundary(*at));
    let html = &html[..end.unwrap_or_default()];
    if depth(html) > DEEPEST {
        return bare(html);
    }
    html2text::config::plain_no_decorate()
        .allow_width_overflow()
        .string_from_read(html.as_bytes(), 100)
        .unwrap_or_default()
}

/// The name of each tag, and whether it ends an element, with the place after it.
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

/// What stands between the tags.
fn bare(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = rest[at..].find('>').map_or("", |end| &rest[at + end + 1..]);
        if !text.ends_with(char::is_whitespace) {
            text.push('\n');
        }
    }
    text.push_str(rest);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&amp;", "&")
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
        let page = format!("{}Hello &amp; <b>you</b>", "<div>".repeat(20_000));
        assert_eq!(text(&page).split_whitespace().collect::<Vec<_>>(), ["Hello", "&", "you"]);
        assert_eq!(text("<p>Hello</p><p>you</p>").trim(), "Hello\n\nyou");
        assert_eq!(text(&"<".repeat(100_000)).matches('<').count(), 100_000);
    }
}
