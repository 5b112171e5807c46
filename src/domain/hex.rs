//! Bytes as hexadecimal digits, for hashes, keys and names of files.

use std::fmt::Write as _;

/// Two small digits a byte.
pub fn encode(bytes: impl AsRef<[u8]>) -> String {
    let bytes = bytes.as_ref();
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
