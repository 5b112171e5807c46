//! The words of a mail as a page (M13): what the text says and nothing else, its addresses as links,
//! readable on a phone, in light and dark. Everything that people wrote is escaped.

use crate::domain::html::escape;

use super::compose::WIDTH;

/// The style of every page: the reader's own font and colours, lines that are not too long.
const STYLE: &str = "\
body{margin:0;padding:16px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif;\
color:#1a1a1a;background:#fff;overflow-wrap:break-word}\
main{max-width:40em;margin:0 auto}p{margin:0 0 1em}\
blockquote{margin:0 0 1em;padding-left:12px;border-left:3px solid #bbb;color:#555}\
pre{margin:0 0 1em;white-space:pre-wrap;font:14px/1.5 ui-monospace,Menlo,Consolas,monospace}\
a{color:#0b57d0}.scale a{display:block;padding:10px 12px;margin:6px 0;border:1px solid #bbb;\
border-radius:6px;text-decoration:none}\
@media (prefers-color-scheme:dark){body{color:#e6e6e6;background:#1b1b1b}a{color:#8ab4f8}\
blockquote{color:#b0b0b0;border-color:#666}.scale a{border-color:#666}}";

/// The page of a body.
pub fn of(body: &str, language: &str) -> String {
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"supported-color-schemes\" content=\"light dark\">\n\
         <style>{STYLE}</style></head>\n<body><main>\n",
        escape(language)
    );
    for block in blocks(body) {
        match block {
            PageBlock::Words(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| links(line)).collect();
                page.push_str(&format!("<p>{}</p>\n", lines.join("<br>\n")));
            }
            PageBlock::Quoted(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| links(line)).collect();
                page.push_str(&format!("<blockquote>{}</blockquote>\n", lines.join("<br>\n")));
            }
            PageBlock::AsItIs(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| links(line)).collect();
                page.push_str(&format!("<pre>{}</pre>\n", lines.join("\n")));
            }
            PageBlock::Scale(levels) => {
                page.push_str("<p class=\"scale\">");
                for (label, address) in levels {
                    let (label, address) = (escape(label), escape(address));
                    page.push_str(&format!("<a href=\"{address}\">{label}</a>\n"));
                }
                page.push_str("</p>\n");
            }
        }
    }
    page.push_str("</main></body></html>\n");
    page
}

enum PageBlock<'b> {
    /// Lines of running text, those that were only wrapped joined again.
    Words(Vec<String>),
    Quoted(Vec<&'b str>),
    /// Indented: code, tables.
    AsItIs(Vec<&'b str>),
    /// The levels of satisfaction, each with the address that gives it.
    Scale(Vec<(&'b str, &'b str)>),
}

fn blocks(body: &str) -> Vec<PageBlock<'_>> {
    let mut all: Vec<PageBlock<'_>> = Vec::new();
    let mut fresh = true;
    let mut before = "";
    for line in body.lines() {
        if line.trim().is_empty() {
            fresh = true;
            continue;
        }
        let joined = !fresh && was_wrapped(before, line);
        match (all.last_mut(), scale(line), line.strip_prefix('>')) {
            (Some(PageBlock::Scale(levels)), Some(level), _) => levels.push(level),
            (_, Some(level), _) => all.push(PageBlock::Scale(vec![level])),
            (Some(PageBlock::Quoted(lines)), _, Some(said)) if !fresh => {
                lines.push(said.trim_start())
            }
            (_, _, Some(said)) => all.push(PageBlock::Quoted(vec![said.trim_start()])),
            (Some(PageBlock::AsItIs(lines)), ..) if line.starts_with([' ', '\t']) && !fresh => {
                lines.push(line);
            }
            _ if line.starts_with([' ', '\t']) => all.push(PageBlock::AsItIs(vec![line])),
            (Some(PageBlock::Words(lines)), ..) if !fresh => match lines.last_mut() {
                Some(last) if joined => {
                    last.push(' ');
                    last.push_str(line);
                }
                _ => lines.push(line.into()),
            },
            _ => all.push(PageBlock::Words(vec![line.into()])),
        }
        fresh = false;
        before = line;
    }
    all
}

/// Whether a line only goes on where the one before it was full (`compose::body`).
fn was_wrapped(before: &str, line: &str) -> bool {
    let word = line.split(' ').next().unwrap_or_default();
    let full = before.chars().count() + 1 + word.chars().count() > WIDTH;
    full && !before.starts_with([' ', '\t', '>'])
}

/// `  very good: mailto:…`.
fn scale(line: &str) -> Option<(&str, &str)> {
    let (label, address) = line.split_once(": mailto:")?;
    let address = line.get(label.len() + 2..).filter(|_| !address.contains(char::is_whitespace))?;
    Some((label.trim(), address)).filter(|(label, _)| !label.is_empty())
}

/// A line with its addresses as links, escaped.
fn links(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 16);
    let mut rest = line;
    while let Some(at) =
        ["https://", "http://", "mailto:"].iter().filter_map(|s| rest.find(s)).min()
    {
        let (before, from) = rest.split_at(at);
        let end = from.find(|c: char| c.is_whitespace() || "<>\"'`".contains(c));
        let whole = &from[..end.unwrap_or(from.len())];
        // What ends a sentence is no part of an address.
        let address = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '…']);
        out.push_str(&escape(before));
        let shown = escape(address.strip_prefix("mailto:").unwrap_or(address));
        out.push_str(&format!("<a href=\"{}\">{shown}</a>", escape(address)));
        rest = &from[address.len()..];
    }
    out.push_str(&escape(rest));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::compose;

    fn main(body: &str) -> String {
        let page = of(&compose::body(body), "en");
        let (_, rest) = page.split_once("<main>\n").expect("a page");
        rest.split("</main>").next().expect("its end").to_string()
    }

    #[test]
    fn words_are_those_of_the_text() {
        let long = "word ".repeat(40);
        let body = format!("Hello Ann,\n\n{long}\nNew line\n\n> said <b>\n> more\n\n    code  1\n");
        let shown = main(&body);
        assert_eq!(
            shown,
            format!(
                "<p>Hello Ann,</p>\n<p>{}<br>\nNew line</p>\n\
                 <blockquote>said &lt;b&gt;<br>\nmore</blockquote>\n<pre>    code  1</pre>\n",
                long.trim()
            )
        );
    }

    #[test]
    fn addresses_are_links_and_the_scale_is_for_thumbs() {
        for (text, wanted) in [
            (
                "See https://x.example/a?b=1&c=2.",
                "See <a href=\"https://x.example/a?b=1&amp;c=2\">https://x.example/a?b=1&amp;c=2</a>.",
            ),
            ("(mailto:a@b.example)", "(<a href=\"mailto:a@b.example\">a@b.example</a>)"),
            (
                "http://x.example/\"onmouseover=\"alert(1)",
                "<a href=\"http://x.example/\">http://x.example/</a>&quot;onmouseover=&quot;alert(1)",
            ),
            ("javascript:alert(1)", "javascript:alert(1)"),
            ("a <script>alert(1)</script> & b", "a &lt;script&gt;alert(1)&lt;/script&gt; &amp; b"),
        ] {
            assert_eq!(main(text), format!("<p>{wanted}</p>\n"), "{text}");
        }
        let scale = main(
            "How was it?\n\n  very good: mailto:s+1.a@x.example\n  bad: mailto:s+1.b@x.example\n",
        );
        assert_eq!(
            scale,
            "<p>How was it?</p>\n<p class=\"scale\"><a href=\"mailto:s+1.a@x.example\">very good</a>\n\
             <a href=\"mailto:s+1.b@x.example\">bad</a>\n</p>\n"
        );
    }
}
