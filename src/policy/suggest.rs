//! The nearest word to a slip of the hand: “did you mean”.

/// The candidate nearest to `word`, `None` where none is near. A candidate whose last part is the
/// word counts as near: `Berlin` finds `Europe/Berlin`.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.is_empty() || word.len() > 100 {
        return None;
    }
    let folded = word.to_lowercase();
    let allowed = match folded.chars().count() {
        0 | 1 => 0,
        letters => (letters / 3).clamp(1, 3),
    };
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let distance = distance(&folded, candidate, allowed);
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The hint that goes with it.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    nearest(word, candidates).map(|near| format!("did you mean `{near}`?"))
}

fn distance(folded: &str, candidate: &str, allowed: usize) -> usize {
    let candidate = candidate.to_lowercase();
    let last = candidate.rsplit('/').next().unwrap_or_default();
    if candidate.len().abs_diff(folded.len()) <= 4 * allowed {
        let whole = strsim::osa_distance(folded, &candidate);
        if whole <= allowed {
            return whole;
        }
    }
    let spaced = folded.replace(' ', "_");
    if last == spaced || candidate.replace('_', "-") == folded.replace('_', "-") {
        return 1;
    }
    usize::MAX
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_slips_and_last_parts_and_nothing_far() {
        let words = ["response", "resolution", "calendar", "Europe/Berlin", "America/New_York"];
        for (word, near) in [
            ("respnse", Some("response")),
            ("Resolution", Some("resolution")),
            ("calender", Some("calendar")),
            ("Berlin", Some("Europe/Berlin")),
            ("new york", Some("America/New_York")),
            ("Europe/Belrin", Some("Europe/Berlin")),
            ("price", None),
            ("", None),
            ("4", None),
        ] {
            assert_eq!(nearest(word, words), near, "{word}");
        }
    }
}
