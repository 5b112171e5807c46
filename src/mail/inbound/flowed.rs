//! Text that flows (RFC 3676): a line that ends in a space goes on in the next one.

/// The text with its paragraphs on one line each; with `delsp` the space that joins is none of it.
pub(super) fn join_paragraphs(text: &str, delsp: bool) -> String {
    let mut out: Vec<(usize, String)> = Vec::new();
    let mut flows = false;
    for line in text.lines() {
        let quotes = line.bytes().take_while(|byte| *byte == b'>').count();
        let mut rest = &line[quotes..];
        // Space-stuffing.
        rest = rest.strip_prefix(' ').unwrap_or(rest);
        let is_signature = rest == "-- ";
        let goes_on = rest.ends_with(' ') && !is_signature;
        let words = if goes_on && delsp { &rest[..rest.len() - 1] } else { rest };
        match out.last_mut() {
            Some((depth, last)) if flows && *depth == quotes && !is_signature => {
                last.push_str(words);
            }
            _ => out.push((quotes, words.to_string())),
        }
        flows = goes_on;
    }
    let lines: Vec<String> = out
        .into_iter()
        .map(|(depth, line)| match (depth, line.is_empty()) {
            (0, _) => line,
            (depth, true) => ">".repeat(depth),
            (depth, false) => format!("{} {line}", ">".repeat(depth)),
        })
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::join_paragraphs;

    #[test]
    fn lines_that_flow_are_one() {
        for (text, delsp, flowing) in [
            ("one \ntwo\nthree", false, "one two\nthree"),
            ("um \ngebrochen", true, "umgebrochen"),
            (
                ">> tief \n>> zitiert\n> flach\n-- \nAnna",
                false,
                ">> tief zitiert\n> flach\n-- \nAnna",
            ),
            (" > no quote\n\n", false, "> no quote\n"),
            ("a \n> b", false, "a \n> b"),
        ] {
            assert_eq!(join_paragraphs(text, delsp), flowing, "{text:?}");
        }
    }
}
