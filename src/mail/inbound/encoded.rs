//! Encoded words of a header (RFC 2047): `=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=`.
//!
//! Many programs cut a long subject in the middle of a character. Neighbours of one charset are
//! therefore put together before they are read, which mail-parser does not do.

use mail_parser::decoders::base64::base64_decode;

/// Reads a header's value as it stands in the mail; `None` where it has no encoded word, or bytes
/// beyond ASCII, which are no matter of encoded words.
pub fn decode(raw: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(raw).ok().filter(|text| text.is_ascii())?;
    if !text.contains("=?") {
        return None;
    }
    let unfolded = text.replace("\r\n", "\n").replace('\n', "");
    let mut decoded = Decoded::default();
    let mut rest = unfolded.as_str();
    while let Some(at) = rest.find("=?") {
        let (before, from) = rest.split_at(at);
        match word(from) {
            Some((charset, bytes, after)) => {
                decoded.plain(before);
                decoded.push_encoded(charset, &bytes);
                rest = after;
            }
            None => {
                decoded.plain(&rest[..at + 2]);
                rest = &rest[at + 2..];
            }
        }
    }
    decoded.plain(rest);
    decoded.flush();
    Some(decoded.text)
}

/// One encoded word at the beginning: charset, bytes, what follows.
fn word(text: &str) -> Option<(&str, Vec<u8>, &str)> {
    let (charset, rest) = text.strip_prefix("=?")?.split_once('?')?;
    let charset = charset.split('*').next().unwrap_or(charset);
    let (encoding, rest) = rest.split_once('?')?;
    let (said, after) = rest.split_once("?=")?;
    read(charset, &[])?;
    let bytes = match encoding {
        "B" | "b" => base64_decode(said.as_bytes())?,
        "Q" | "q" => decode_q(said),
        _ => return None,
    };
    Some((charset, bytes, after))
}

/// Bytes as text; `None` for a charset that nobody knows.
fn read(charset: &str, bytes: &[u8]) -> Option<String> {
    super::charset::decode_as(bytes, &charset.to_ascii_lowercase()).or_else(|| {
        let guessed = matches!(
            charset.to_ascii_lowercase().as_str(),
            "unknown-8bit" | "us-ascii" | "utf-8" | "utf8"
        );
        guessed.then(|| super::charset::decode(bytes, None))
    })
}

fn decode_q(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = text.get(at + 1..at + 3).filter(|_| bytes[at] == b'=');
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(if bytes[at] == b'_' { b' ' } else { bytes[at] });
                at += 1;
            }
        }
    }
    out
}

#[derive(Default)]
struct Decoded<'a> {
    text: String,
    /// Bytes of neighbours that are not yet read.
    charset: &'a str,
    bytes: Vec<u8>,
}

impl<'a> Decoded<'a> {
    /// Blanks between two encoded words are none of the text.
    fn plain(&mut self, text: &str) {
        let between = !self.charset.is_empty() && text.chars().all(char::is_whitespace);
        if between {
            return;
        }
        self.flush();
        self.text.push_str(text);
    }

    fn push_encoded(&mut self, charset: &'a str, bytes: &[u8]) {
        if !self.charset.eq_ignore_ascii_case(charset) {
            self.flush();
            self.charset = charset;
        }
        self.bytes.extend_from_slice(bytes);
    }

    fn flush(&mut self) {
        self.text.push_str(&read(self.charset, &self.bytes).unwrap_or_default());
        self.bytes.clear();
        self.charset = "";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_put_together_before_they_are_read() {
        for (raw, read) in [
            ("=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
            ("Re: =?iso-8859-1?q?Gr=FC=DFe_aus?= =?iso-8859-1?Q?_Ulm?=!", "Re: Grüße aus Ulm!"),
            // A character that is cut in two, folded.
            ("=?UTF-8?B?R3LD?=\r\n =?UTF-8?B?vMOfZQ==?=", "Grüße"),
            // No blank where there was none.
            ("=?UTF-8?B?0L3QtQ==?=. Mail", "не. Mail"),
            ("=?utf-8*en?Q?a?= b", "a b"),
            ("=?x-unknown?Q?a?= b", "=?x-unknown?Q?a?= b"),
            ("=?UTF-8?Q?a?= =?UTF-8?X?b?=", "a =?UTF-8?X?b?="),
            ("=?UTF-8?Q?50%_=_half=?=", "50% = half="),
            ("a =? b", "a =? b"),
        ] {
            assert_eq!(decode(raw.as_bytes()).as_deref(), Some(read), "{raw}");
        }
        assert_eq!(decode(b"plain"), None);
        assert_eq!(decode("=?UTF-8?Q?a?= ü".as_bytes()), None);
    }
}
