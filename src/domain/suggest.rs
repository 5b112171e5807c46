//! What a slip of the hand may have meant: the one judge of nearness.

/// How alike two words must be, from 0 to 1 (Jaro-Winkler).
const ALIKE: f64 = 0.8;
/// The longest word that is compared.
const LONGEST: usize = 100;

/// Up to three names that a word may have meant, the nearest first. Case, `-`, `_` and blanks make no
/// difference, and the last part of a name counts as the name: `Berlin` finds `Europe/Berlin`.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    if word.is_empty() || word.len() > LONGEST {
        return Vec::new();
    }
    let folded = fold(word);
    let mut near: Vec<(f64, &str)> = known
        .into_iter()
        .map(|name| (likeness(&folded, &fold(name)), name))
        .filter(|(likeness, _)| *likeness > ALIKE)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    near.dedup_by(|a, b| a.1 == b.1);
    near.into_iter().take(3).map(|(_, name)| name.to_string()).collect()
}

/// The hint that names the nearest: “did you mean `service`?”.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, known).first().map(|near| format!("did you mean `{near}`?"))
}

fn fold(word: &str) -> String {
    word.to_lowercase().replace(['-', ' '], "_")
}

fn likeness(word: &str, name: &str) -> f64 {
    // What stands below a name is no slip of it: `printing` is not `printing/toner`.
    if name.strip_prefix(word).is_some_and(|rest| rest.starts_with('/')) {
        return 0.0;
    }
    let last = name.rsplit('/').next().unwrap_or(name);
    let alike = strsim::jaro_winkler(word, name).max(strsim::jaro_winkler(word, last));
    // Of short words one letter is much: `nw` is near to `new`.
    let letters = word.chars().count();
    let slips = strsim::osa_distance(word, name);
    match letters >= 2 && slips <= (letters / 3).clamp(1, 3) {
        true => alike.max(ALIKE + 0.01),
        false => alike,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_slips_and_last_parts_and_nothing_far() {
        let words = [
            "response",
            "resolution",
            "calendar",
            "Europe/Berlin",
            "America/New_York",
            "new",
            "printing/toner",
        ];
        for (word, near) in [
            ("respnse", Some("response")),
            ("Resolution", Some("resolution")),
            ("calender", Some("calendar")),
            ("Berlin", Some("Europe/Berlin")),
            ("new york", Some("America/New_York")),
            ("Europe/Belrin", Some("Europe/Berlin")),
            ("nw", Some("new")),
            ("printing", None),
            ("price", None),
            ("", None),
            ("4", None),
        ] {
            assert_eq!(nearest(word, words).first().map(String::as_str), near, "{word}");
        }
    }
}
