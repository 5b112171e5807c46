//! A guide of `docs/` as a man page of section 7: the part of Markdown that guides are written in.

use roff::{Inline, Roff, bold, italic, roman};

/// The page of a guide, `casebook-mail(7)` for `mail`.
pub fn page(name: &str, date: &str, markdown: &str) -> String {
    let title = format!("CASEBOOK-{}", name.to_uppercase());
    let mut roff = Roff::new();
    roff.control("TH", [title.as_str(), "7", date, "casebook", "casebook"]);
    let mut blocks = Blocks { roff, paragraph: Vec::new(), named: false };
    let mut code = false;
    for line in markdown.lines().filter(|line| !line.starts_with("<!--")) {
        if line.trim_start().starts_with("```") {
            blocks.end();
            code = !code;
            let word = if code { "EX" } else { "EE" };
            if code {
                blocks.roff.control("PP", []);
            }
            blocks.roff.control(word, []);
        } else if code {
            blocks.roff.text([roman(if line.is_empty() { " " } else { line })]);
        } else {
            blocks.line(name, line);
        }
    }
    blocks.end();
    blocks.roff.render()
}

struct Blocks {
    roff: Roff,
    /// The lines of a paragraph that is not written yet.
    paragraph: Vec<String>,
    named: bool,
}

impl Blocks {
    fn line(&mut self, name: &str, line: &str) {
        let text = line.trim();
        if let Some(heading) = text.strip_prefix("# ") {
            self.end();
            self.roff.control("SH", ["NAME"]);
            self.roff.text([roman(format!("casebook-{name} - {}", heading.to_lowercase()))]);
            self.named = true;
        } else if let Some(heading) = text.strip_prefix("## ") {
            self.end();
            self.roff.control("SH", [heading.to_uppercase().as_str()]);
        } else if let Some(heading) = text.strip_prefix("### ") {
            self.end();
            self.roff.control("SS", [heading]);
        } else if text.starts_with('|') {
            self.end();
            self.row(text);
        } else if text.is_empty() {
            self.end();
        } else if let Some(item) = item(line) {
            self.end();
            self.roff.control("IP", [item.0, "3"]);
            self.paragraph.push(format!("\u{1}{}", item.1));
        } else {
            if self.named && self.paragraph.is_empty() {
                self.roff.control("SH", ["DESCRIPTION"]);
            }
            self.named = false;
            self.paragraph.push(text.into());
        }
    }

    /// A row of a table: the first cell, and the others beside it.
    fn row(&mut self, text: &str) {
        let cells: Vec<&str> = text.trim_matches('|').split('|').map(str::trim).collect();
        let is_rule = |cell: &&str| cell.chars().all(|c| matches!(c, '-' | ':'));
        if cells.iter().all(is_rule) {
            return;
        }
        let [first, rest @ ..] = cells.as_slice() else { return };
        self.roff.control("TP", []);
        self.roff.text(inlines(first));
        self.roff.text(inlines(&rest.join("; ")));
    }

    /// Writes the paragraph that is under way.
    fn end(&mut self) {
        if self.paragraph.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.paragraph).join(" ");
        match text.strip_prefix('\u{1}') {
            Some(item) => self.roff.text(inlines(item)),
            None => {
                self.roff.control("PP", []);
                self.roff.text(inlines(&text))
            }
        };
    }
}

/// The mark of a list item, and its words.
fn item(line: &str) -> Option<(&str, &str)> {
    let text = line.trim_start();
    if let Some(words) = text.strip_prefix("- ") {
        return Some(("\u{2022}", words));
    }
    let digits = text.find(|c: char| !c.is_ascii_digit()).filter(|at| *at > 0)?;
    let words = text.get(digits..)?.strip_prefix(". ")?;
    Some((text.get(..digits + 1)?, words))
}

/// `code` and **strong** bold, the address of a [link](…) in slanted letters.
fn inlines(text: &str) -> Vec<Inline> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['`', '*', '[']) {
        let (before, from) = rest.split_at(at);
        let mark = if from.starts_with("**") { "**" } else { &from[..1] };
        let inner = &from[mark.len()..];
        let (shown, after) = match mark {
            "[" => match inner
                .split_once("](")
                .and_then(|(words, link)| Some((words, link.split_once(')')?)))
            {
                Some((words, (link, after))) => {
                    (vec![roman(format!("{words} (")), italic(link), roman(")")], after)
                }
                None => (vec![roman("[")], inner),
            },
            "*" => (vec![roman("*")], inner),
            mark => match inner.split_once(mark) {
                Some((words, after)) => (vec![bold(words)], after),
                None => (vec![roman(mark)], inner),
            },
        };
        all.push(roman(before));
        all.extend(shown);
        rest = after;
    }
    all.push(roman(rest));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guide_reads_as_a_page() {
        let text = "# Mail\n\nOut and `in`.\n\n## Ways\n\n- **one**: a [page](x.md)\n  goes on\n1. two\n\n\
                    | a | b |\n|---|---|\n| `c` | d |\n\n```sh\n.hidden \\n\n\n'x\n```\n";
        let page = page("mail", "2026-11-25", text);
        for part in [
            ".TH CASEBOOK-MAIL 7",
            ".SH NAME\ncasebook\\-mail \\- mail\n",
            ".SH DESCRIPTION\n",
            "Out and \\fBin\\fR.\n",
            ".SH WAYS\n",
            "\\fBone\\fR: a page (\\fIx.md\\fR) goes on\n",
            ".IP 1. 3\ntwo\n",
            ".TP\n\\fBc\\fR\nd\n",
            ".EX\n\\&.hidden \\\\n\n",
        ] {
            assert!(page.contains(part), "{part:?} in\n{page}");
        }
    }
}
