//! How large and deep a template may be. Whoever reads or renders one calls itself for each part of
//! an expression and for each block: what is deeper than that would end the process.

/// The longest template, in bytes.
const LONGEST: usize = 256 << 10;
/// The longest of its tags, in bytes.
const LONGEST_TAG: usize = 1000;
/// The most tags.
const MOST_TAGS: usize = 500;

/// Refuses what is too large or deep to be a template, before it is read as one.
///
/// # Errors
/// The line, from 1, and what is wrong there.
pub fn of_template(text: &str) -> Result<(), (usize, String)> {
    let wrong = |at: usize, what: String| {
        let line = text.get(..at).map_or(1, |before| before.split('\n').count());
        Err((line, what))
    };
    if text.len() > LONGEST {
        return wrong(0, format!("it is longer than {} KiB", LONGEST >> 10));
    }
    let (mut at, mut tags) = (0, 0);
    while let Some(start) = text[at..].find('{').map(|found| at + found) {
        let end = match text.as_bytes().get(start + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => {
                at = start + 1;
                continue;
            }
        };
        let length = text[start..].find(end).unwrap_or(text.len() - start);
        if end != "#}" && length > LONGEST_TAG {
            return wrong(start, format!("a tag is longer than {LONGEST_TAG} characters"));
        }
        tags += 1;
        if tags > MOST_TAGS {
            return wrong(start, format!("it has more than {MOST_TAGS} tags"));
        }
        at = start + length.max(2);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_small_and_flat() {
        assert_eq!(of_template("Hello {{ contact.name }}, {% if a %}{ x }{% endif %} {"), Ok(()));
        for (text, line) in [
            (format!("a\n{{{{ {}1 }}}}", "-".repeat(1000)), 2),
            ("{% if a %}\n".repeat(501), 501),
            ("x".repeat(LONGEST + 1), 1),
        ] {
            assert_eq!(of_template(&text).map_err(|(line, _)| line), Err(line));
        }
    }
}
