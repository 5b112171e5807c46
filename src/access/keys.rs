//! Public keys and the lines of `authorized_keys` that let them in through the gate (P5).
//!
//! What is written into that file is taken apart first: a quotation mark or a line break in a
//! login, a path or a comment would be a line of somebody's own.

use std::path::Path;

use base64ct::{Base64, Base64Unpadded, Encoding};
use sha2::{Digest, Sha256};

/// A public key as `ssh-keygen` writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    pub kind: String,
    /// The key itself, base64.
    pub body: String,
    pub comment: String,
    /// `SHA256:…`, as `ssh-keygen -l` shows it.
    pub fingerprint: String,
}

/// Kinds of keys that OpenSSH takes today.
const KINDS: [&str; 7] = [
    "ssh-ed25519",
    "sk-ssh-ed25519@openssh.com",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "sk-ecdsa-sha2-nistp256@openssh.com",
    "ssh-rsa",
];
/// The least bytes of an RSA key of 2048 bits.
const LEAST_RSA: usize = 270;
/// The longest file that may hold one key, in bytes.
pub const MOST: u64 = 16 * 1024;
const LONGEST_COMMENT: usize = 100;

/// Why a text is not a public key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    #[error("this is a private key; keep it to yourself and give the file that ends in .pub")]
    Private,
    #[error("it holds {0} lines with keys; give one key at a time")]
    Several(usize),
    #[error("it holds no public key")]
    None,
    #[error("“{0}” is not a kind of key that the gate takes: {kinds}", kinds = KINDS.join(", "))]
    Kind(String),
    #[error("the key is damaged: {0}")]
    Damaged(&'static str),
    #[error("the RSA key has fewer than 2048 bits")]
    Weak,
    #[error("the {0} holds a character that has no place in authorized_keys")]
    Unsafe(&'static str),
}

/// Reads one public key.
///
/// # Errors
/// A text that is none, or more than one.
pub fn parse(text: &str) -> Result<PublicKey, KeyError> {
    if text.contains("PRIVATE KEY") {
        return Err(KeyError::Private);
    }
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let line = match lines.as_slice() {
        [] => return Err(KeyError::None),
        [line] => line,
        several => return Err(KeyError::Several(several.len())),
    };
    let mut words = line.split_ascii_whitespace();
    let kind = words.next().unwrap_or_default();
    if !KINDS.contains(&kind) {
        return Err(KeyError::Kind(kind.chars().take(40).collect()));
    }
    let body = words.next().ok_or(KeyError::Damaged("its second word is missing"))?;
    let bytes = Base64::decode_vec(body).map_err(|_| KeyError::Damaged("it is not base64"))?;
    if kind_inside(&bytes) != Some(kind.as_bytes()) {
        return Err(KeyError::Damaged("it is of another kind than it says"));
    }
    if kind == "ssh-rsa" && bytes.len() < LEAST_RSA {
        return Err(KeyError::Weak);
    }
    let comment = words.collect::<Vec<_>>().join(" ");
    Ok(PublicKey {
        kind: kind.into(),
        body: body.into(),
        comment: plain(&comment),
        fingerprint: format!("SHA256:{}", Base64Unpadded::encode_string(&Sha256::digest(&bytes))),
    })
}

/// The kind that the key names inside: a length and a word.
fn kind_inside(bytes: &[u8]) -> Option<&[u8]> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (name, key) = rest.split_at_checked(length)?;
    (!key.is_empty()).then_some(name)
}

/// A comment without anything that could be mistaken for more than a comment.
fn plain(text: &str) -> String {
    text.chars()
        .take(LONGEST_COMMENT)
        .map(|c| if c.is_ascii_graphic() && c != '"' && c != '\\' || c == ' ' { c } else { '?' })
        .collect()
}

/// The line of `authorized_keys` that lets the key's holder in as `login`, and no further.
///
/// # Errors
/// A login or a path that could break out of the line.
pub fn line(
    key: &PublicKey,
    login: &str,
    program: &Path,
    desk: &Path,
    terminal: bool,
) -> Result<String, KeyError> {
    let safe = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let login_is_safe = login.starts_with(safe)
        && login.len() <= 64
        && login.chars().all(|c| safe(c) || "._-".contains(c));
    if !login_is_safe {
        return Err(KeyError::Unsafe("login"));
    }
    let program = word(program).ok_or(KeyError::Unsafe("path of casebook"))?;
    let desk = word(desk).ok_or(KeyError::Unsafe("path of the desk"))?;
    let pty = if terminal { ",pty" } else { "" };
    let text = format!(
        "restrict,command=\"{program} --db {desk} gate {login} --key {}\"{pty} {} {} {}",
        key.fingerprint, key.kind, key.body, key.comment
    );
    Ok(text.trim_end().to_string())
}

/// A path as a word for the shell inside the quotation marks of the file.
fn word(path: &Path) -> Option<String> {
    let text = path.to_str()?;
    let bare = |c: char| c.is_alphanumeric() || "_./-+@%=:,".contains(c);
    if text.chars().all(bare) {
        return Some(text.into());
    }
    let quotable = text.chars().all(|c| !c.is_control() && !"\"'\\".contains(c));
    quotable.then(|| format!("'{text}'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ED25519: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl alice@home";

    #[test]
    fn a_key_is_known_by_its_fingerprint() {
        let key = parse(ED25519).expect("a key");
        // Of this key ssh-keygen -lf says the same (it is GitHub's own, which it publishes).
        assert_eq!(key.fingerprint, "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU");
        assert_eq!((key.kind.as_str(), key.comment.as_str()), ("ssh-ed25519", "alice@home"));
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let body = ED25519.split(' ').nth(1).expect("a body");
        for (text, why) in [
            (String::new(), KeyError::None),
            ("# nothing\n\n".into(), KeyError::None),
            ("-----BEGIN OPENSSH PRIVATE KEY-----\nx".into(), KeyError::Private),
            (format!("{ED25519}\n{ED25519}"), KeyError::Several(2)),
            (format!("command=\"sh\" {ED25519}"), KeyError::Kind("command=\"sh\"".into())),
            ("ssh-dss AAAA".into(), KeyError::Kind("ssh-dss".into())),
            ("ssh-ed25519".into(), KeyError::Damaged("its second word is missing")),
            ("ssh-ed25519 ***".into(), KeyError::Damaged("it is not base64")),
            ("ssh-ed25519 AAAA".into(), KeyError::Damaged("it is of another kind than it says")),
            (format!("ssh-rsa {body}"), KeyError::Damaged("it is of another kind than it says")),
            (
                format!("ssh-rsa {}", Base64::encode_string(b"\0\0\0\x07ssh-rsa\0\0\0\x01\x03")),
                KeyError::Weak,
            ),
        ] {
            assert_eq!(parse(&text), Err(why), "{text}");
        }
    }

    #[test]
    fn nothing_breaks_out_of_the_line() {
        let mut key = parse(ED25519).expect("a key");
        key.comment = plain("x\",pty ssh-ed25519 \u{202e}ü");
        let casebook = Path::new("/usr/bin/casebook");
        let line = |login: &str, desk: &str, pty| line(&key, login, casebook, Path::new(desk), pty);
        assert_eq!(
            line("alice", "/var/lib/casebook/desk.db", false).expect("a line"),
            format!(
                "restrict,command=\"/usr/bin/casebook --db /var/lib/casebook/desk.db gate alice \
                 --key {}\" ssh-ed25519 {} x?,pty ssh-ed25519 ??",
                key.fingerprint, key.body
            )
        );
        assert!(
            line("alice", "/d/my desk.db", true)
                .expect("a line")
                .contains("--db '/d/my desk.db' gate")
        );
        assert!(line("alice", "/d/$(id).db", true).expect("a line").contains("'/d/$(id).db'"));
        for login in ["", "-alice", "al ice", "al\"ice", "alice\n", "Alice", "älice", "a;b"] {
            assert_eq!(line(login, "/d", true), Err(KeyError::Unsafe("login")), "{login}");
        }
        for desk in ["/d/a\"b", "/d/a'b", "/d/a\\b", "/d/a\nb"] {
            assert_eq!(line("alice", desk, true), Err(KeyError::Unsafe("path of the desk")));
        }
    }
}
