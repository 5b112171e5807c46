//! Words that stand in every text of their language and say nothing of what two have in common.

/// English and German function words, folded.
const STOP_WORDS: &[&str] = &[
    "a", "aber", "about", "after", "again", "all", "alle", "als", "also", "am", "an", "and", "any",
    "are", "as", "at", "auch", "auf", "aus", "be", "been", "bei", "bin", "bis", "bitte", "but",
    "by", "can", "cannot", "da", "danke", "das", "dass", "dear", "dem", "den", "der", "des", "did",
    "die", "dies", "diese", "do", "does", "du", "durch", "ein", "eine", "einem", "einen", "einer",
    "er", "es", "for", "from", "fur", "gruss", "grusse", "guten", "had", "hallo", "has", "hat",
    "have", "he", "hello", "her", "hi", "his", "how", "i", "ich", "if", "ihr", "im", "in", "into",
    "is", "ist", "it", "its", "just", "kann", "kein", "keine", "konnen", "m", "man", "me", "mehr",
    "mein", "meine", "mfg", "mich", "mir", "mit", "more", "my", "nach", "nicht", "no", "noch",
    "not", "now", "nur", "oder", "of", "on", "or", "our", "out", "please", "regards", "s", "schon",
    "sehr", "seit", "she", "sich", "sie", "sind", "so", "t", "tag", "than", "thank", "thanks",
    "that", "the", "their", "them", "then", "there", "they", "this", "to", "uber", "um", "und",
    "uns", "unser", "up", "us", "von", "vor", "war", "was", "we", "weil", "wenn", "were", "what",
    "when", "where", "which", "who", "wie", "will", "wir", "wird", "with", "would", "you", "your",
    "zu", "zum", "zur",
];

/// Whether a folded word is one.
pub fn is_one(word: &str) -> bool {
    STOP_WORDS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order_and_folded() {
        assert!(STOP_WORDS.is_sorted());
        assert!(STOP_WORDS.iter().all(|word| word.is_ascii()));
        assert!(is_one("and") && is_one("fur") && !is_one("printer"));
    }
}
