//! The subject of a case that was filed without one (rule “A subject that was not given”).

/// The most characters taken from the text.
const WORDS: usize = 60;

/// What stands between the part that the service makes and the words of the text.
const BETWEEN: &str = " - ";

/// The first words of a text: of its first line that is not empty, at a word's end.
pub fn first_words(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let mut words = String::new();
    for word in line.split_whitespace() {
        let length = words.chars().count() + word.chars().count() + 1;
        if !words.is_empty() && length > WORDS {
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    // A single word that is longer than that is cut.
    words.chars().take(WORDS).collect()
}

/// The subject of a service's part (`<category>: <service>`, or none) and a text (or none).
pub fn make(front: Option<&str>, text: &str) -> String {
    let words = first_words(text);
    match front {
        None => words,
        Some(front) if words.is_empty() => front.to_string(),
        Some(front) => format!("{front}{BETWEEN}{words}"),
    }
}

/// A made subject with another front; nothing where this front did not make it.
pub fn renew(subject: &str, was: &str, front: &str) -> Option<String> {
    let rest = subject.strip_prefix(was)?;
    (rest.is_empty() || rest.starts_with(BETWEEN)).then(|| format!("{front}{rest}"))
}

/// Whether a subject ends with the first words of this text, which then need not be said again.
pub fn says(subject: &str, text: &str) -> bool {
    let words = first_words(text);
    !words.is_empty() && subject.ends_with(&words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_made_of_a_front_and_first_words() {
        let long = "My screen stays black since the update of this morning and nothing helps";
        for (front, text, wanted) in [
            (Some("Incident: Wi-Fi"), "", "Incident: Wi-Fi"),
            (Some("Incident: Wi-Fi"), "\n\n  No signal\nin room 4", "Incident: Wi-Fi - No signal"),
            (None, long, "My screen stays black since the update of this morning and"),
            (None, &"x".repeat(90), &"x".repeat(60)),
        ] {
            assert_eq!(make(front, text), wanted);
        }
        let made = "Incident: Wi-Fi - No signal";
        let renewed = |was: &str| renew(made, was, "Request: LAN");
        assert_eq!(renewed("Incident: Wi-Fi").as_deref(), Some("Request: LAN - No signal"));
        assert_eq!(renewed("Incident: Wi"), None);
        assert!(says(made, "No signal\nin room 4") && !says(made, "in room 4") && !says("", ""));
    }
}
