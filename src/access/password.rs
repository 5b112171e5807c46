//! Passwords as the desk keeps them: argon2id in PHC strings (P6). Also the random words that let
//! people in: session tokens and the codes of invitations.

use crate::domain::hex;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// The length of a password, in characters.
pub const LENGTH: std::ops::RangeInclusive<usize> = 8..=1024;
/// Memory in KiB, passes, lanes.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);
/// What stands in for the hash of whoever has none: as much work, and no password fits.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGtub3dzIQ$\
                      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
/// Letters and digits that nobody mistakes for one another; 32 of them, 5 bits each.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of a code: 100 bits.
const CODE: usize = 20;

fn argon2() -> Result<Argon2<'static>> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None)
        .map_err(|why| Error::internal(format!("argon2: {why}")))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The password as a PHC string, with a salt of its own.
///
/// # Errors
/// Where the system gives no random bytes or no memory.
pub fn hash(password: &str) -> Result<String> {
    let hash = argon2()?.hash_password(password.as_bytes());
    Ok(hash.map_err(|why| Error::internal(format!("argon2: {why}")))?.to_string())
}

/// Whether the password is the one that was hashed. Without a hash it costs the same time.
///
/// # Errors
/// A hash that cannot be read: a damaged desk.
pub fn fits(password: &str, hash: Option<&str>) -> Result<bool> {
    let parsed = PasswordHash::new(hash.unwrap_or(NOBODY))
        .map_err(|why| Error::damaged(format!("a password of the desk cannot be read: {why}")))?;
    Ok(argon2()?.verify_password(password.as_bytes(), &parsed).is_ok() && hash.is_some())
}

/// A secret of 256 bits, as hexadecimal digits.
///
/// # Errors
/// Where the system gives no random bytes.
pub fn token() -> Result<String> {
    Ok(hex::encode(random::<32>()?))
}

/// A code to type: `7K2M-…`, five groups of four.
///
/// # Errors
/// Where the system gives no random bytes.
pub fn code_of(bytes: &[u8; 32]) -> String {
    let letters: Vec<char> =
        bytes.iter().take(CODE).map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// What the desk keeps of a token.
pub fn digest(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.as_bytes()))
}

/// What the desk keeps of a code, however it was typed: in small letters, without the dashes.
pub fn code_digest(typed: &str) -> String {
    let letters = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(2 * CODE);
    let clear: String = letters
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    digest(&clear)
}

fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0u8; N];
    getrandom::fill(&mut bytes)
        .map_err(|why| Error::internal(format!("the system gives no random bytes: {why}")))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_fits_its_own_hash_and_no_other() {
        let kept = hash("correct horse").expect("a hash");
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_ne!(kept, hash("correct horse").expect("a hash"), "a salt of its own");
        assert!(fits("correct horse", Some(&kept)).expect("fits"));
        assert!(!fits("correct horsf", Some(&kept)).expect("fits"));
        assert!(!fits("", None).expect("nobody has a password"));
        assert!(fits("x", Some("plain")).is_err());
    }

    #[test]
    fn a_code_is_taken_however_it_is_typed() {
        let code = code_of(&[7; 32]);
        assert_eq!((code.len(), code.split('-').count()), (24, 5), "{code}");
        let typed = format!(" {} ", code.to_lowercase().replace('-', " ").replace('0', "o"));
        assert_eq!(code_digest(&typed), code_digest(&code));
        assert_ne!(code_digest(""), code_digest(&code));
        assert_eq!(token().expect("a token").len(), 64);
    }
}
