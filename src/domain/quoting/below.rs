//! Words that send the reader to answers between the lines that a mail repeats.

/// Phrases that send the reader to answers between the lines below.
const BELOW: &[&str] = &[
    "see below",
    "below in",
    "answers below",
    "comments below",
    "inline",
    "in-line",
    "in red",
    "in blue",
    "in green",
    "in bold",
    "in the text",
    "between the lines",
    "siehe unten",
    "siehe rot",
    "siehe blau",
    "s. u.",
    "rot unten",
    "unten in",
    "in rot",
    "in blau",
    "im text",
    "weiter unten",
    "antworten unten",
    "ci-dessous",
    "en rouge",
    "en bleu",
    "dans le texte",
    "más abajo",
    "abajo en",
    "en rojo",
    "en azul",
    "qui sotto",
    "in rosso",
    "in blu",
    "hieronder",
    "in rood",
    "in blauw",
    "poniżej",
    "na czerwono",
    "nedan",
    "i rött",
    "nedenfor",
    "abaixo",
    "em vermelho",
];

/// Whether a line says that the answers stand below, between what is repeated.
pub fn says_below(line: &str) -> bool {
    let lower = line.to_lowercase();
    BELOW.iter().any(|phrase| lower.contains(phrase))
}
