//! The mask of case numbers, `SR-{0:000000}` `[policy: number_mask]`: from a counter to a number
//! and back (L4). Called by filing, by `reference`, and by mail to find numbers in a subject (M4).

use std::fmt;
use std::str::FromStr;

/// A mask: text, one place for the counter with its least number of digits, text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mask {
    before: String,
    digits: usize,
    after: String,
}

/// Why a text is not a mask.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MaskError {
    #[error("the number mask “{0}” needs one place for the counter, as in SR-{{0:000000}}")]
    Place(String),
    #[error("the counter of the number mask “{0}” is 1 to 18 zeros, as in SR-{{0:000000}}")]
    Digits(String),
    #[error("the number mask may not hold {0:?}")]
    Character(char),
    #[error("the number mask may not end its text in a digit beside the counter: “{0}”")]
    DigitBeside(String),
    #[error("the number mask may not begin with “ref:”, which names external references")]
    Ref,
    #[error("the number mask is longer than {MOST_CHARS} characters")]
    TooLong,
}

/// The longest mask, in characters.
const MOST_CHARS: usize = 60;

impl Mask {
    /// Reads `SR-{0:000000}` or `HD-{0}`.
    pub fn parse(text: &str) -> Result<Mask, MaskError> {
        if text.chars().count() > MOST_CHARS {
            return Err(MaskError::TooLong);
        }
        let place = || MaskError::Place(text.to_owned());
        let (before, rest) = text.split_once('{').ok_or_else(place)?;
        let (counter, after) = rest.split_once('}').ok_or_else(place)?;
        if before.contains('}') || after.contains(['{', '}']) {
            return Err(place());
        }
        let digits = match counter.split_once(':') {
            None if counter == "0" => 1,
            Some(("0", zeros)) if zeros.bytes().all(|b| b == b'0') => zeros.len(),
            _ => return Err(MaskError::Digits(text.to_owned())),
        };
        if !(1..=18).contains(&digits) {
            return Err(MaskError::Digits(text.to_owned()));
        }
        // What would break lists, patterns, shells, mail headers or file names.
        let harmful =
            |c: &char| c.is_control() || c.is_whitespace() || ",*#/\\\"'`$<>@".contains(*c);
        if let Some(c) = before.chars().chain(after.chars()).find(harmful) {
            return Err(MaskError::Character(c));
        }
        let beside = |c: char| c.is_ascii_digit();
        if before.ends_with(beside) || after.starts_with(beside) {
            return Err(MaskError::DigitBeside(text.to_owned()));
        }
        if before.to_lowercase().starts_with("ref:") {
            return Err(MaskError::Ref);
        }
        Ok(Mask { before: before.to_owned(), digits, after: after.to_owned() })
    }

    /// The number of the case with this counter, `SR-000412`.
    pub fn format(&self, counter: i64) -> String {
        format!("{}{counter:0width$}{}", self.before, self.after, width = self.digits)
    }

    /// The counter in a number by this mask: any case of letters, any zero padding. `None` where
    /// the text does not fit.
    pub fn counter_of(&self, text: &str) -> Option<i64> {
        let rest = strip_start(text.trim(), &self.before)?;
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (counter, after) = rest.split_at(digits);
        let whole = same_letters(after, &self.after);
        (whole && digits > 0).then(|| counter.parse().ok()).flatten()
    }

    /// The numbers in a mail's subject, in their order and the mask's spelling, each once. Only
    /// written out in full as we write them (M4): `SR-412` in a subject may be a printer.
    pub fn find_in(&self, subject: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut previous = None;
        for (at, c) in subject.char_indices() {
            if !previous.is_some_and(char::is_alphanumeric)
                && let Some(number) = self.written_at(&subject[at..])
                && !found.contains(&number)
            {
                found.push(number);
            }
            previous = Some(c);
        }
        found
    }

    /// The beginning of a number in the mask's own case of letters where it fits the mask.
    pub fn spell_prefix(&self, typed: &str) -> String {
        if let Some(rest) = strip_start(typed, &self.before) {
            return format!("{}{rest}", self.before);
        }
        let count = typed.chars().count();
        let start: String = self.before.chars().take(count).collect();
        if same_letters(&start, typed) { start } else { typed.to_owned() }
    }

    /// The number that `text` begins with, if it is written in full and ends there.
    fn written_at(&self, text: &str) -> Option<String> {
        let rest = strip_start(text, &self.before)?;
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number = self.format(rest[..digits].parse().ok()?);
        let beyond = strip_start(text, &number)?;
        (!beyond.starts_with(char::is_alphanumeric)).then_some(number)
    }
}

impl fmt::Display for Mask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{{0:{:0width$}}}{}", self.before, 0, self.after, width = self.digits)
    }
}

impl FromStr for Mask {
    type Err = MaskError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Mask::parse(text)
    }
}

/// What follows `start` in `text`, whatever the case of the letters.
fn strip_start<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for wanted in start.chars() {
        if !rest.next()?.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(rest.as_str())
}

fn same_letters(one: &str, other: &str) -> bool {
    strip_start(one, other) == Some("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(text: &str) -> Mask {
        Mask::parse(text).expect(text)
    }

    #[test]
    fn writes_numbers_and_reads_them_back() {
        for (text, counter, number) in [
            ("SR-{0:000000}", 412, "SR-000412"),
            ("SR-{0:000000}", 12_345_678, "SR-12345678"),
            ("HD{0}", 7, "HD7"),
            ("{0:0000}-it", 7, "0007-it"),
            ("ЗН-{0:000}", 7, "ЗН-007"),
        ] {
            let mask = mask(text);
            assert_eq!(mask.format(counter), number);
            assert_eq!(mask.counter_of(number), Some(counter));
            assert_eq!(mask.counter_of(&number.to_lowercase()), Some(counter));
            assert_eq!(Mask::parse(&mask.to_string()), Ok(mask));
        }
        for (text, counter) in [
            ("sr-412", Some(412)),
            ("SR-0000000412", Some(412)),
            ("SR-", None),
            ("SR-4a", None),
            ("XSR-4", None),
            ("SR-99999999999999999999", None),
            ("412", None),
        ] {
            assert_eq!(mask("SR-{0:000000}").counter_of(text), counter, "{text}");
        }
    }

    #[test]
    fn refuses_masks_that_could_not_be_read_back() {
        for text in ["", "SR-", "SR-000", "SR-{0", "SR}{0}", "{0}{0}"] {
            assert!(matches!(Mask::parse(text), Err(MaskError::Place(_))), "{text}");
        }
        for text in ["SR-{}", "SR-{1:00}", "SR-{0:0x}", "SR-{0:}", "SR-{0:0000000000000000000}"] {
            assert!(matches!(Mask::parse(text), Err(MaskError::Digits(_))), "{text}");
        }
        for text in ["S R{0}", "a,{0}", "#{0}", "x\n{0}", "{0}*", "../{0}"] {
            assert!(matches!(Mask::parse(text), Err(MaskError::Character(_))), "{text}");
        }
        assert!(matches!(Mask::parse("HD2026{0}"), Err(MaskError::DigitBeside(_))));
        assert_eq!(Mask::parse("Ref:{0}"), Err(MaskError::Ref));
        assert_eq!(Mask::parse(&format!("{}{{0}}", "x".repeat(60))), Err(MaskError::TooLong));
    }

    #[test]
    fn finds_numbers_in_a_subject_only_when_written_in_full() {
        let stock = mask("SR-{0:000000}");
        for (subject, numbers) in [
            ("Re: [SR-000123] Printer", vec!["SR-000123"]),
            ("AW: sr-000123 and SR-000007, SR-000123", vec!["SR-000123", "SR-000007"]),
            ("SR-1234567", vec!["SR-1234567"]),
            ("the SR-412 jams", vec![]),
            ("SR-0001234", vec![]),
            ("USR-000123", vec![]),
            ("SR-000123x", vec![]),
            ("Straße SR-000001…", vec!["SR-000001"]),
            ("", vec![]),
        ] {
            assert_eq!(stock.find_in(subject), numbers, "{subject}");
        }
        assert_eq!(mask("{0:000000}").find_in("room 412, case 000412"), ["000412"]);
    }

    #[test]
    fn spells_a_typed_prefix_like_the_mask() {
        let stock = mask("SR-{0:000000}");
        for (typed, spelt) in [("sr-0004", "SR-0004"), ("s", "S"), ("sr-", "SR-"), ("hd", "hd")] {
            assert_eq!(stock.spell_prefix(typed), spelt);
        }
    }
}
