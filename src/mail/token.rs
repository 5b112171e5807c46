//! Tokens that prove a mail belongs to a case: in the address to answer to, in the address that
//! rates, and in our Message-IDs (M4, M9, N5).
//!
//! A token is HMAC-SHA256 over `version|case|login|purpose`, cut to 100 bits, in small base32. It
//! is bound to whom the mail went to: in another's hands it proves nothing. Whoever reads one back
//! gets a [`Claim`], which says nothing until [`Claim::proved`] has been asked with the login of the
//! sender. The keys come from `mail::key`.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::domain::time::Instant;

/// The first field under each token; another when its form changes.
const VERSION: &str = "1";
/// Small base32 (RFC 4648): local parts are folded to lower case on their way.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
/// 100 bits, five a character.
const LENGTH: usize = 20;
/// The longest local part of an address (RFC 5321).
const LOCAL: usize = 64;
/// How long a rating address lives (M9): 90 days.
pub const RATING_LIVES: i64 = 90 * 86_400;

/// What tokens are made with and proved by: the key in use, and the one before it, which still
/// proves (so that keys can be changed without breaking the mails that are out).
#[derive(Clone)]
pub struct TokenKeys {
    pub current: [u8; 32],
    pub previous: Option<[u8; 32]>,
}

/// What a token is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// An answer to this address belongs to the case.
    Reply,
    /// What staff answer here is a public reply: they were told of public words alone (N6).
    Staff,
    /// What staff answer here is a note: they were told of words that customers must not see (N6).
    Note,
    /// A mail to this address ends that somebody watches the case (M12).
    Unwatch,
    /// A mail to this address rates the case. `issued_at` dates it: it ends after
    /// [`RATING_LIVES`], and it rates no resolution later than itself.
    Rate { points: i64, issued_at: Instant },
    /// The Message-ID of a mail of ours: the `index`th of an operation, written at an instant.
    Message { operation: i64, index: usize, at: Instant },
}

impl Purpose {
    fn text(self) -> String {
        match self {
            Purpose::Reply => "reply".into(),
            Purpose::Staff => "staff".into(),
            Purpose::Note => "note".into(),
            Purpose::Unwatch => "unwatch".into(),
            Purpose::Rate { points, issued_at } => format!("r{points}|{}", issued_at.0),
            Purpose::Message { operation, index, at } => format!("m|{operation}|{index}|{}", at.0),
        }
    }

    /// Whether it is too old to be acted on; only rating addresses end.
    pub fn is_over(self, now: Instant) -> bool {
        match self {
            Purpose::Rate { issued_at, .. } => now.since(issued_at) > RATING_LIVES,
            Purpose::Reply
            | Purpose::Staff
            | Purpose::Note
            | Purpose::Unwatch
            | Purpose::Message { .. } => false,
        }
    }
}

/// What an address or Message-ID says of itself; not to be believed before it is proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The case's counter (`cases.id`); 0 where the mail is about no case.
    pub case: i64,
    pub purpose: Purpose,
    token: String,
}

impl Claim {
    /// Whether we made it for `login`, under either key. For mail to a whole group the login is
    /// [`group`] of its key.
    pub fn proves(&self, keys: &TokenKeys, login: &str) -> bool {
        let under = |key: &[u8; 32]| {
            let ours = token(key, self.case, login, self.purpose);
            is_same(ours.as_bytes(), self.token.as_bytes())
        };
        // Both are always computed: the time tells nothing.
        let current = under(&keys.current);
        let previous = keys.previous.as_ref().is_some_and(under);
        current | previous
    }
}

/// What stands for a login in mail that goes to all members of a group at once. No login has a
/// colon.
pub fn group(key: &str) -> String {
    format!("group:{key}")
}

/// An address of the desk that carries a token: `support+1042.k3…@desk`,
/// `support+1042.r4.1795600000.k3…@desk`.
///
/// `None` where `own` is not an address or there is no room in its local part.
pub fn address(
    keys: &TokenKeys,
    own: &str,
    case: i64,
    login: &str,
    purpose: Purpose,
) -> Option<String> {
    let (local, host) = parts(own)?;
    let tagged = format!("{local}+{}", tag(keys, case, login, purpose)?);
    (tagged.len() <= LOCAL).then(|| format!("{tagged}@{host}"))
}

/// What stands behind the plus of such an address.
pub fn tag(keys: &TokenKeys, case: i64, login: &str, purpose: Purpose) -> Option<String> {
    behind_plus(case, purpose, &token(&keys.current, case, login, purpose))
}

/// Whether an address with such a token has room behind `own`, for the mails whose token is made
/// later.
pub fn has_room(own: &str, case: i64, purpose: Purpose) -> bool {
    let tag = behind_plus(case, purpose, &"x".repeat(LENGTH));
    let local = parts(own).map(|(local, _)| local.len() + 1);
    local.zip(tag).is_some_and(|(local, tag)| local + tag.len() <= LOCAL)
}

fn behind_plus(case: i64, purpose: Purpose, token: &str) -> Option<String> {
    Some(match purpose {
        Purpose::Reply => format!("{case}.{token}"),
        Purpose::Staff => format!("{case}.s.{token}"),
        Purpose::Note => format!("{case}.n.{token}"),
        Purpose::Unwatch => format!("{case}.u.{token}"),
        Purpose::Rate { points, issued_at } => {
            format!("{case}.r{points}.{}.{token}", issued_at.0)
        }
        Purpose::Message { .. } => return None,
    })
}

/// Reads an address back, if it is one of the desk's `own` with something of ours behind the plus.
pub fn read_address<'a>(text: &str, own: impl IntoIterator<Item = &'a str>) -> Option<Claim> {
    let (local, host) = parts(text)?;
    let (local, host) = (local.to_ascii_lowercase(), host.to_ascii_lowercase());
    let tag = own.into_iter().find_map(|own| {
        let (own_local, own_host) = parts(own)?;
        let tag = local.strip_prefix(&own_local.to_ascii_lowercase())?.strip_prefix('+')?;
        (own_host.eq_ignore_ascii_case(&host)).then(|| tag.to_string())
    })?;
    let pieces: Vec<&str> = tag.split('.').collect();
    let (case, purpose, token) = match pieces.as_slice() {
        [case, token] => (case, Purpose::Reply, token),
        [case, "s", token] => (case, Purpose::Staff, token),
        [case, "n", token] => (case, Purpose::Note, token),
        [case, "u", token] => (case, Purpose::Unwatch, token),
        [case, points, issued_at, token] => {
            let points = number(points.strip_prefix('r')?)?;
            let issued_at = Instant(number(issued_at)?);
            (case, Purpose::Rate { points, issued_at }, token)
        }
        _ => return None,
    };
    claim(case, purpose, token)
}

/// The Message-ID of a mail of ours as it was made until schema 1, which still proves:
/// `<CASE.OPERATION.INDEX.AT.TOKEN@HOST>`. Today's are random, and only the outbox knows them.
pub fn message_id(
    keys: &TokenKeys,
    host: &str,
    case: i64,
    login: &str,
    purpose: Purpose,
) -> String {
    let Purpose::Message { operation, index, at } = purpose else { return String::new() };
    let token = token(&keys.current, case, login, purpose);
    format!("<{case}.{operation}.{index}.{}.{token}@{host}>", at.0)
}

/// Reads a Message-ID back, with or without its brackets, if it has the form of ours. Its host is
/// not looked at: the token proves more.
pub fn read_message_id(text: &str) -> Option<Claim> {
    let text = text.trim();
    let bare = text.strip_prefix('<').and_then(|text| text.strip_suffix('>')).unwrap_or(text);
    let (local, _) = bare.rsplit_once('@')?;
    let pieces: Vec<&str> = local.split('.').collect();
    let [case, operation, index, at, token] = pieces.as_slice() else { return None };
    let index = usize::try_from(number(index)?).ok()?;
    let purpose =
        Purpose::Message { operation: number(operation)?, index, at: Instant(number(at)?) };
    claim(case, purpose, token)
}

fn claim(case: &str, purpose: Purpose, token: &str) -> Option<Claim> {
    let token = token.to_ascii_lowercase();
    let fits = token.len() == LENGTH && token.bytes().all(|b| ALPHABET.contains(&b));
    Some(Claim { case: number(case)?, purpose, token }).filter(|_| fits)
}

/// Digits as we write them: no sign, no zero in front, not too many.
fn number(text: &str) -> Option<i64> {
    let canonical = text.bytes().all(|b| b.is_ascii_digit())
        && text.len() <= 18
        && (text == "0" || !text.starts_with('0'));
    if canonical { text.parse().ok() } else { None }
}

/// The local part and the host of an address, without a name around it.
pub fn parts(address: &str) -> Option<(&str, &str)> {
    let address = address.trim();
    let bare = match address.rsplit_once('<') {
        Some((_, bare)) => bare.strip_suffix('>')?,
        None => address,
    };
    let (local, host) = bare.rsplit_once('@')?;
    (!local.is_empty() && !host.is_empty()).then_some((local, host))
}

fn token(key: &[u8; 32], case: i64, login: &str, purpose: Purpose) -> String {
    let said = format!("{VERSION}|{case}|{login}|{}", purpose.text());
    // HMAC takes keys of every length, so that this never fails.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return String::new() };
    mac.update(said.as_bytes());
    let bytes = mac.finalize().into_bytes();
    let mut text = String::with_capacity(LENGTH);
    let (mut kept, mut bits) = (0u32, 0);
    for byte in bytes.into_iter().take((5 * LENGTH).div_ceil(8)) {
        kept = (kept << 8) | u32::from(byte);
        bits += 8;
        while bits >= 5 && text.len() < LENGTH {
            bits -= 5;
            let index = (kept >> bits) & 31;
            text.push(char::from(ALPHABET[index as usize]));
        }
        kept &= (1 << bits) - 1;
    }
    text
}

/// Compares without telling by its time where two differ.
fn is_same(ours: &[u8], theirs: &[u8]) -> bool {
    ours.len() == theirs.len()
        && ours.len() == LENGTH
        && ours.iter().zip(theirs).fold(0, |all, (a, b)| all | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const OWN: &str = "Acme Support <support@acme.example>";
    const NOW: Instant = Instant(1_795_600_000);

    fn keys() -> TokenKeys {
        TokenKeys { current: [7; 32], previous: Some([9; 32]) }
    }

    fn rate(points: i64) -> Purpose {
        Purpose::Rate { points, issued_at: NOW }
    }

    fn sent() -> Purpose {
        Purpose::Message { operation: 417, index: 2, at: NOW }
    }

    #[test]
    fn what_we_make_we_can_read_and_prove() {
        let keys = keys();
        for purpose in [Purpose::Reply, Purpose::Unwatch, rate(4)] {
            let made = address(&keys, OWN, 1042, "alice", purpose).expect("an address");
            assert!(made.starts_with("support+1042.") && made.ends_with("@acme.example"), "{made}");
            assert!(made.len() < LOCAL + 13, "{made}");
            for seen in [made.clone(), made.to_uppercase(), format!("Support <{made}>")] {
                let claim = read_address(&seen, [OWN]).expect("ours");
                assert_eq!((claim.case, claim.purpose), (1042, purpose));
                assert!(claim.proves(&keys, "alice"));
                assert!(!claim.proves(&keys, "bob"), "bound to whom it was sent to");
            }
            assert_eq!(read_address(&made, ["help@acme.example"]), None);
            assert!(read_address(&made, ["help@acme.example", OWN]).is_some());
        }
        let id = message_id(&keys, "acme.example", 1042, "alice", sent());
        assert_eq!(id, message_id(&keys, "acme.example", 1042, "alice", sent()));
        let claim = read_message_id(&id).expect("ours");
        assert_eq!((claim.case, claim.purpose), (1042, sent()));
        assert!(claim.proves(&keys, "alice") && !claim.proves(&keys, &group("helpdesk")));
        assert_eq!(read_message_id(id.trim_matches(['<', '>'])), Some(claim));
    }

    #[test]
    fn a_token_is_what_it_was_in_every_release() {
        // The mails that are out hold these: they may not change.
        let made = address(&keys(), OWN, 1042, "alice", Purpose::Reply);
        assert_eq!(made.as_deref(), Some("support+1042.kgckgrzjukdqi2z2lujv@acme.example"));
        let made = address(&keys(), OWN, 1042, "alice", rate(4));
        assert_eq!(
            made.as_deref(),
            Some("support+1042.r4.1795600000.p6raytfmggvczu3n3423@acme.example")
        );
        assert_eq!(
            message_id(&keys(), "acme.example", 1042, "alice", sent()),
            "<1042.417.2.1795600000.cssnvcf6ocu6wpsp3cqs@acme.example>"
        );
    }

    #[test]
    fn a_changed_key_proves_until_it_is_gone() {
        let old = TokenKeys { current: [9; 32], previous: None };
        let made = address(&old, OWN, 7, "alice", Purpose::Reply).expect("an address");
        let claim = read_address(&made, [OWN]).expect("ours");
        assert!(claim.proves(&keys(), "alice"));
        assert!(!claim.proves(&TokenKeys { current: [7; 32], previous: None }, "alice"));
    }

    #[test]
    fn one_purpose_does_not_prove_another() {
        let keys = keys();
        let made = address(&keys, OWN, 7, "alice", rate(5)).expect("an address");
        for forged in [
            made.replace(".r5.", ".r1."),
            made.replace("+7.", "+8."),
            made.replace(".1795600000.", ".1795600001."),
            made.replace(".r5.1795600000.", "."),
        ] {
            let claim = read_address(&forged, [OWN]).expect("of our form");
            assert!(!claim.proves(&keys, "alice"), "{forged}");
        }
    }

    #[test]
    fn a_rating_address_ends_after_ninety_days() {
        assert!(!rate(3).is_over(NOW.plus(RATING_LIVES)));
        assert!(rate(3).is_over(NOW.plus(RATING_LIVES + 1)));
        assert!(!Purpose::Reply.is_over(Instant::LAST));
    }

    #[test]
    fn what_is_not_ours_is_not_read() {
        let token = "abcdefghijklmnopqrst";
        for text in [
            "",
            "@",
            "support@acme.example",
            "support+@acme.example",
            "support+1042@acme.example",
            &format!("support+1042.{token}x@acme.example"),
            &format!("support+1042.{}@acme.example", &token[1..]),
            &format!("support+1042.{}1@acme.example", &token[1..]),
            &format!("support+01042.{token}@acme.example"),
            &format!("support++1042.{token}@acme.example"),
            &format!("support+-1042.{token}@acme.example"),
            &format!("support+9999999999999999999.{token}@acme.example"),
            &format!("support+1042.r4.{token}@acme.example"),
            &format!("support+1042.x4.1795600000.{token}@acme.example"),
            &format!("support+1042.{token}@evil.example"),
            &format!("support2+1042.{token}@acme.example"),
        ] {
            assert_eq!(read_address(text, [OWN]), None, "{text}");
        }
        for text in ["<>", "< >", "<a@b>", "<1.2.3.4@x>", &format!("<1.2.3.{token}@x>")] {
            assert_eq!(read_message_id(text), None, "{text}");
        }
        assert_eq!(address(&keys(), "not an address", 1, "alice", Purpose::Reply), None);
        let long = format!("{}@acme.example", "a".repeat(60));
        assert_eq!(address(&keys(), &long, 1, "alice", Purpose::Reply), None);
        // What is foretold is what comes out, to the last byte.
        for length in 1..=LOCAL {
            let own = format!("{}@acme.example", "a".repeat(length));
            for purpose in [Purpose::Reply, Purpose::Note, Purpose::Unwatch, rate(5)] {
                let made = address(&keys(), &own, 1042, "alice", purpose);
                assert_eq!(made.is_some(), has_room(&own, 1042, purpose), "{own} {purpose:?}");
            }
        }
    }

    // Of 100,000 forged tokens of each purpose none is let in.
    #[test]
    fn no_forged_token_proves_anything() {
        let keys = keys();
        let mut dice = 0x2545_f491_4f6c_dd1du64;
        let mut roll = || {
            dice ^= dice << 13;
            dice ^= dice >> 7;
            dice ^= dice << 17;
            dice
        };
        for _ in 0..100_000 {
            let token: String = (0..LENGTH)
                .map(|_| char::from(ALPHABET[usize::try_from(roll() % 32).unwrap_or_default()]))
                .collect();
            let case = i64::try_from(roll() % 5000).unwrap_or_default();
            for purpose in [Purpose::Reply, rate(1), sent()] {
                let forged = Claim { case, purpose, token: token.clone() };
                assert!(!forged.proves(&keys, "alice"), "{forged:?}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

        // One character changed anywhere in the token, or another case, person or key.
        #[test]
        fn no_true_token_proves_more_than_it_says(
            case in 0i64..100_000,
            at in 0usize..LENGTH,
            by in 1usize..32,
            other in "[a-z0-9._-]{1,12}",
        ) {
            prop_assume!(other != "alice");
            let keys = keys();
            let made = address(&keys, OWN, case, "alice", Purpose::Reply).expect("an address");
            let claim = read_address(&made, [OWN]).expect("ours");
            prop_assert!(claim.proves(&keys, "alice"));
            prop_assert!(!claim.proves(&keys, &other));
            let mut forged = claim.clone();
            forged.case += 1;
            prop_assert!(!forged.proves(&keys, "alice"));
            let mut bytes = claim.token.clone().into_bytes();
            let place = ALPHABET.iter().position(|b| *b == bytes[at]).unwrap_or_default();
            bytes[at] = ALPHABET[(place + by) % 32];
            let mut forged = claim;
            forged.token = String::from_utf8(bytes).unwrap_or_default();
            prop_assert!(!forged.proves(&keys, "alice"));
        }

        #[test]
        fn reading_never_fails_badly(text in "\\PC{0,80}") {
            let _ = read_address(&text, [OWN]);
            let _ = read_message_id(&text);
        }
    }
}
