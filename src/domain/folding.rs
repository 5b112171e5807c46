//! How words are folded before they are compared in full text: by letter, not by how it is written.
//!
//! Case by Unicode (ß is ss), without the marks on Latin and Greek letters, ё as е, ł as l, ø as o,
//! wide forms as plain ones. Scripts that put no spaces between words (Chinese, Japanese, Thai …)
//! become one word a character, so that a search finds a part of a run: as a phrase.

use std::borrow::Cow;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// The text folded; as it is where there is nothing to fold, but for case, which full text folds
/// by itself.
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let composed = ComposingNormalizerBorrowed::new_nfkc();
    for c in composed.normalize_iter(text.chars()).flat_map(char::to_lowercase) {
        letter(c, &mut out);
    }
    Cow::Owned(out)
}

/// The words of a text, folded and in small letters.
pub fn words(text: &str) -> Vec<String> {
    let text = fold(text);
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

fn letter(c: char, out: &mut String) {
    match c {
        _ if c.is_ascii() => out.push(c),
        'ß' => out.push_str("ss"),
        'ς' => out.push('σ'),
        'ё' => out.push('е'),
        'ł' => out.push('l'),
        'ø' => out.push('o'),
        'đ' | 'ð' => out.push('d'),
        'ħ' => out.push('h'),
        'ı' => out.push('i'),
        'ŧ' => out.push('t'),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'þ' => out.push_str("th"),
        // Marks that stand by themselves.
        '\u{300}'..='\u{36f}' => {}
        _ if is_unspaced(c) => {
            out.push(' ');
            out.push(c);
            out.push(' ');
        }
        _ => match bare(c) {
            Some(bare) => letter(bare, out),
            None => out.push(c),
        },
    }
}

/// The letter without its marks, where it is Latin or Greek and has some: й stays a letter.
fn bare(c: char) -> Option<char> {
    let mut parts = DecomposingNormalizerBorrowed::new_nfd().normalize_iter(std::iter::once(c));
    let base = parts.next()?;
    let is_ours = base.is_ascii_alphabetic()
        || matches!(base, '\u{c0}'..='\u{24f}' | '\u{370}'..='\u{3ff}' | '\u{1e00}'..='\u{1fff}');
    (is_ours && base != c).then_some(base)
}

/// Scripts whose words are not parted, or not from their endings.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}'        // Thai, Lao
        | '\u{1000}'..='\u{109f}'    // Myanmar
        | '\u{1780}'..='\u{17ff}'    // Khmer
        | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}'    // Hiragana, Katakana
        | '\u{3400}'..='\u{4dbf}'    // Han
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'    // Hangul: endings hang on to the word
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3134f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_what_they_sound_like() {
        for (text, wanted) in [
            ("Straße STRASSE ẞ", "strasse strasse ss"),
            ("Müller Mu\u{308}ller", "muller muller"),
            ("Ελλάς Οδυσσέας ΣΟΦΌΣ", "ελλασ οδυσσεασ σοφοσ"),
            ("Ёлка ёж, й", "елка еж, й"),
            ("Łódź Ørsted Đại Işık", "lodz orsted dai isik"),
            ("Ｆａｘ ﬁle Ⅳ", "fax file iv"),
            ("Cœur æon", "coeur aeon"),
        ] {
            assert_eq!(fold(text).to_lowercase(), wanted, "{text}");
        }
        assert_eq!(words("打印机x 東京"), ["打", "印", "机", "x", "東", "京"]);
        assert_eq!(words("프린터가"), ["프", "린", "터", "가"]);
        assert!(matches!(fold("Plain"), Cow::Borrowed("Plain")));
    }
}
