//! A guide of `docs/` as a man page of section 7.

use roff::{Inline, Roff, bold, italic, roman};

use super::markdown::{Block, Content, Span, SpanKind, blocks};

/// The page of a guide, `casebook-mail(7)` for `mail`.
pub fn page(name: &str, date: &str, markdown: &str) -> String {
    let title = format!("CASEBOOK-{}", name.to_uppercase());
    let mut roff = Roff::new();
    roff.control("TH", [title.as_str(), "7", date, "casebook", "casebook"]);
    let mut is_named = false;
    for Block { mark, content, .. } in blocks(markdown) {
        let is_text = !matches!(content, Content::Gap | Content::Rule | Content::Heading(..));
        if is_text && std::mem::take(&mut is_named) {
            roff.control("SH", ["DESCRIPTION"]);
        }
        if let Some(mark) = &mark {
            roff.control("IP", [mark.as_str(), "3"]);
        }
        match content {
            Content::Gap | Content::Rule => {}
            Content::Heading(1, words) => {
                roff.control("SH", ["NAME"]);
                let name = format!("casebook-{name} - {}", plain(&words).to_lowercase());
                roff.text([roman(name)]);
                is_named = true;
            }
            Content::Heading(2, words) => {
                roff.control("SH", [plain(&words).to_uppercase().as_str()]);
                is_named = false;
            }
            Content::Heading(_, words) => {
                roff.control("SS", [plain(&words).as_str()]);
            }
            Content::Words(words) => {
                if mark.is_none() {
                    roff.control("PP", []);
                }
                roff.text(inlines(&words));
            }
            Content::Code(lines) => {
                roff.control("PP", []);
                roff.control("EX", []);
                for line in &lines {
                    roff.text([roman(if line.is_empty() { " " } else { line.as_str() })]);
                }
                roff.control("EE", []);
            }
            Content::Table(rows) => rows.iter().for_each(|row| table_row(&mut roff, row)),
        }
    }
    roff.render()
}

/// A row of a table: the first cell, and the others beside it.
fn table_row(roff: &mut Roff, row: &[Vec<Span>]) {
    let [first, rest @ ..] = row else { return };
    roff.control("TP", []);
    roff.text(inlines(first));
    let mut beside = Vec::new();
    for (n, cell) in rest.iter().enumerate() {
        if n > 0 {
            beside.push(roman("; "));
        }
        beside.extend(inlines(cell));
    }
    roff.text(beside);
}

fn plain(words: &[Span]) -> String {
    words.iter().map(|span| span.text.as_str()).collect()
}

/// Code and strong words bold, the address of a link in slanted letters.
fn inlines(words: &[Span]) -> Vec<Inline> {
    let one = |span: &Span| match span.kind {
        SpanKind::Plain => roman(span.text.as_str()),
        SpanKind::Strong | SpanKind::Code => bold(span.text.as_str()),
        SpanKind::Address => italic(span.text.as_str()),
    };
    words.iter().map(one).collect()
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
