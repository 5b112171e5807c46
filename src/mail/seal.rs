//! What a mail says only in the mail itself: the addresses that answer and rate, the code of an
//! invitation. The outbox keeps a mark in their place; the hand-over puts them in, from the desk's
//! key, and everybody else sees `…` (M4, rule “What is masked”).
//!
//! A mark holds a number that is drawn for the mail after its words are known: nobody can have
//! written one into a text.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::token::{self, Purpose, TokenKeys};
use crate::domain::time::Instant;
use crate::error::{Error, Result};

/// Around a mark: a code point that no text is to hold (Unicode, noncharacters).
const EDGE: char = '\u{fdd0}';
/// What stands for a secret in every view.
pub const MASK: &str = "…";
/// How long the secret part of an address of ours is.
const TOKEN: usize = 20;

/// What a mark stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Secret {
    /// Behind the plus of an address: what answers or rates.
    Tag(Purpose),
    /// The code of an invitation.
    Code,
}

/// Marks of one mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal(String);

impl Seal {
    /// Draws the number of a mail.
    ///
    /// # Errors
    /// The system has no random numbers to give.
    pub fn new() -> Result<Seal> {
        random().map(Seal)
    }

    /// As the outbox keeps it.
    pub fn from_text(text: &str) -> Option<Seal> {
        Some(Seal(text.to_string())).filter(|seal| !seal.0.is_empty())
    }

    pub fn as_text(&self) -> &str {
        &self.0
    }

    /// The mark of an address that rates: `support+MARK@desk`.
    pub fn address(&self, own: &str, purpose: Purpose) -> Option<String> {
        let (local, host) = token::parts(own)?;
        let what = match purpose {
            Purpose::Rate { points, issued_at } => format!("r{points}.{}", issued_at.0),
            _ => return None,
        };
        Some(format!("{local}+{}@{host}", self.mark(&what)))
    }

    /// The mark of an invitation's code.
    pub fn code(&self) -> String {
        self.mark("code")
    }

    fn mark(&self, what: &str) -> String {
        format!("{EDGE}{}:{what}{EDGE}", self.0)
    }

    /// The text with each mark of this mail replaced; all other marks are nobody's and go.
    pub fn open(&self, text: &str, mut put: impl FnMut(&Secret) -> String) -> String {
        replace_marks(text, |mark| {
            let what = mark.strip_prefix(self.0.as_str()).and_then(|rest| rest.strip_prefix(':'));
            what.and_then(secret).map(|secret| put(&secret)).unwrap_or_default()
        })
    }
}

fn secret(what: &str) -> Option<Secret> {
    if what == "code" {
        return Some(Secret::Code);
    }
    let (points, at) = what.strip_prefix('r')?.split_once('.')?;
    let (points, issued_at) = (points.parse().ok()?, Instant(at.parse().ok()?));
    Some(Secret::Tag(Purpose::Rate { points, issued_at }))
}

/// Each part between two edges, replaced; an edge without a fellow goes.
fn replace_marks(text: &str, mut put: impl FnMut(&str) -> String) -> String {
    if !text.contains(EDGE) {
        return text.to_string();
    }
    let mut out = String::with_capacity(text.len());
    for (place, part) in text.split(EDGE).enumerate() {
        if place % 2 == 0 {
            out.push_str(part);
        } else {
            out.push_str(&put(part));
        }
    }
    out
}

/// What the code of an invitation to a person is made of, from the number of its mail.
pub fn code_bytes(keys: &TokenKeys, login: &str, seal: &Seal) -> [u8; 32] {
    // HMAC takes keys of every length, so that this never fails.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&keys.current) else { return [0; 32] };
    mac.update(format!("1|invitation|{login}|{}", seal.0).as_bytes());
    mac.finalize().into_bytes().into()
}

/// A text as everybody but its receiver sees it: no mark, and no address of ours that works, also
/// not one that somebody's mail quotes.
pub fn mask(text: &str) -> String {
    let text = replace_marks(text, |_| MASK.to_string());
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find('+') {
        out.push_str(&rest[..=at]);
        rest = &rest[at + 1..];
        if let Some(end) = tag(rest) {
            out.push_str(MASK);
            rest = &rest[end..];
        }
    }
    out.push_str(rest);
    out
}

/// The same for bytes that are text in part; their number stays.
pub fn masked_bytes(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out: Option<Vec<u8>> = None;
    let mut at = 0;
    while let Some(plus) = bytes[at..].iter().position(|byte| *byte == b'+') {
        let from = at + plus + 1;
        let window = &bytes[from..bytes.len().min(from + 80)];
        let ascii = window.iter().position(|byte| !byte.is_ascii()).unwrap_or(window.len());
        let text = std::str::from_utf8(&window[..ascii]).unwrap_or_default();
        if let Some(end) = tag(text) {
            out.get_or_insert_with(|| bytes.to_vec())[from..from + end].fill(b'.');
        }
        at = from;
    }
    out
}

/// How long the tag of an address of ours is, where one begins here: `1042.k3…`, `1042.n.k3…`,
/// `1042.r4.1795600000.k3…`, up to the @ or its escape.
fn tag(text: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let case = digits(text);
    if case == 0 || case > 18 {
        return None;
    }
    let mut at = case;
    let bytes = text.as_bytes();
    for _ in 0..3 {
        if *bytes.get(at)? != b'.' {
            return None;
        }
        let piece = text.get(at + 1..)?;
        let length = piece.bytes().take_while(u8::is_ascii_alphanumeric).count();
        at += 1 + length;
        let ends = matches!(bytes.get(at), Some(b'@' | b'%'));
        if ends && length == TOKEN {
            return Some(at);
        }
        if length == 0 || length > TOKEN {
            return None;
        }
    }
    None
}

/// Sixteen random hexadecimal digits.
///
/// # Errors
/// The system has no random numbers to give.
pub fn random() -> Result<String> {
    let number = getrandom::u64()
        .map_err(|why| Error::internal(format!("the system gives no random numbers: {why}")))?;
    Ok(format!("{number:016x}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys() -> TokenKeys {
        TokenKeys { current: [7; 32], previous: None }
    }

    #[test]
    fn a_mark_is_opened_by_its_own_mail_and_masked_for_all_others() {
        let (seal, other) = (Seal("ab12".into()), Seal("cd34".into()));
        let purpose = Purpose::Rate { points: 4, issued_at: Instant(99) };
        let link = format!("mailto:{}", seal.address("Acme <s@x.example>", purpose).unwrap());
        let body = format!("Rate: {link} or {}", seal.code());
        let opened = seal.open(&body, |secret| match secret {
            Secret::Tag(Purpose::Rate { points, issued_at }) => format!("{points}-{}", issued_at.0),
            Secret::Tag(_) => String::new(),
            Secret::Code => "CODE".into(),
        });
        assert_eq!(opened, "Rate: mailto:s+4-99@x.example or CODE");
        assert_eq!(other.open(&body, |_| "secret".into()), "Rate: mailto:s+@x.example or ");
        assert_eq!(mask(&body), "Rate: mailto:s+…@x.example or …");
    }

    proptest! {
        /// No address that works is left in what others see, wherever it stands.
        #[test]
        fn nothing_that_works_is_left(
            before in ".{0,30}", after in ".{0,30}", case in 0..10_000i64, points in 1..6i64,
            kind in 0..5usize, upper in any::<bool>(),
        ) {
            let purpose = match kind {
                0 => Purpose::Reply,
                1 => Purpose::Note,
                2 => Purpose::Staff,
                3 => Purpose::Unwatch,
                _ => Purpose::Rate { points, issued_at: Instant(1_795_600_000) },
            };
            let address = token::address(&keys(), "s@x.example", case, "ann", purpose).unwrap();
            let address = if upper { address.to_uppercase() } else { address };
            for quoted in [address.clone(), address.replace('@', "%40")] {
                let seen = mask(&format!("{before}{quoted}{after}"));
                let hidden = quoted.split_once('+').map(|(_, tag)| &tag[..24]).unwrap();
                prop_assert!(!seen.contains(hidden), "{}", seen);
            }
            let bytes = format!("{before}{address}{after}").into_bytes();
            let seen = masked_bytes(&bytes).unwrap();
            prop_assert_eq!(seen.len(), bytes.len());
            prop_assert!(!String::from_utf8_lossy(&seen).contains(&address[2..30]));
        }

        /// Texts without one are as they were.
        #[test]
        fn other_texts_are_left_alone(text in "[a-z +@.0-9]{0,60}") {
            prop_assert_eq!(mask(&text), text);
        }
    }
}
