//! Bytes as text, as browsers read them: the labels of WHATWG, the page's own `<meta>`, UTF-8 where
//! it is UTF-8 and windows-1252 where nothing else is said; besides them the 7-bit encodings of East
//! Asia and the code pages of DOS, which browsers gave up.

use encoding_rs::{EUC_KR, Encoding, GBK, UTF_8, WINDOWS_1252};

use super::code_pages::CODE_PAGES;

/// The text; `label` is what the header says.
pub(super) fn decode(bytes: &[u8], label: Option<&str>) -> String {
    let label = label.map(|label| label.trim().trim_matches(['"', '\'']).to_ascii_lowercase());
    if let Some(text) = label.as_deref().and_then(|label| decode_as(bytes, label)) {
        return text;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_string(),
        Err(_) => WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}

/// Raw bytes of a header: UTF-8 where they are that (RFC 6532), whatever the text is in; else the
/// charset of the text, or what browsers guess.
pub(super) fn of_header(bytes: &[u8], label: Option<&str>) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.is_ascii() => text.to_string(),
        _ => decode(bytes, label),
    }
}

/// The charset that a page names itself, in its first kilobyte.
pub(super) fn of_page(html: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&html[..html.len().min(1024)]).to_ascii_lowercase();
    let at = head.find("charset")?;
    let rest = head[at + 7..].trim_start().strip_prefix('=')?;
    let rest = rest.trim_start().trim_start_matches(['"', '\'']);
    let name: String =
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c)).collect();
    // A page cannot say of itself in ASCII that it is UTF-16.
    Some(name).filter(|name| !name.is_empty() && !name.starts_with("utf-16"))
}

/// By this name; `None` for one that nobody knows, or that the bytes are not in.
pub(super) fn decode_as(bytes: &[u8], label: &str) -> Option<String> {
    match label {
        "iso-2022-kr" | "csiso2022kr" => return Some(decode_iso_2022(bytes, b'C', EUC_KR)),
        "iso-2022-cn" | "iso-2022-cn-ext" => return Some(decode_iso_2022(bytes, b'A', GBK)),
        "hz-gb-2312" | "hz" => return Some(hz(bytes)),
        "utf-7" | "unicode-1-1-utf-7" => return Some(utf_7(bytes)),
        _ => {}
    }
    if let Some((_, upper)) = CODE_PAGES.iter().find(|(names, _)| names.contains(&label)) {
        let upper: Vec<char> = upper.chars().collect();
        let read = |byte: &u8| match byte.checked_sub(128) {
            None => char::from(*byte),
            Some(place) => upper.get(usize::from(place)).copied().unwrap_or('\u{fffd}'),
        };
        return Some(bytes.iter().map(read).collect());
    }
    // What says ASCII and is more than that says nothing.
    if matches!(label, "us-ascii" | "ascii" | "unknown-8bit" | "x-unknown" | "8bit" | "binary") {
        return None;
    }
    let encoding = Encoding::for_label_no_replacement(label.as_bytes())?;
    let (text, _, broken) = encoding.decode(bytes);
    if broken && encoding == UTF_8 {
        return None;
    }
    Some(text.into_owned())
}

/// ISO-2022: `ESC $ ) F` names a set, SO and SI switch to it and back; the set is read by its 8-bit
/// twin.
fn decode_iso_2022(bytes: &[u8], set: u8, twin: &'static Encoding) -> String {
    let mut plain = Vec::with_capacity(bytes.len());
    let (mut on, mut at) = (false, 0);
    while at < bytes.len() {
        match bytes[at] {
            0x1b if bytes.get(at + 1..at + 4).is_some_and(|rest| rest == [b'$', b')', set]) => {
                at += 3
            }
            0x0e => on = true,
            0x0f => on = false,
            // A line begins in ASCII.
            b'\n' => {
                on = false;
                plain.push(b'\n');
            }
            byte if on && byte > 0x20 && byte < 0x7f => plain.push(byte | 0x80),
            byte => plain.push(byte),
        }
        at += 1;
    }
    twin.decode(&plain).0.into_owned()
}

/// HZ: `~{` and `~}` around GB 2312, `~~` for a tilde.
fn hz(bytes: &[u8]) -> String {
    let mut plain = Vec::with_capacity(bytes.len());
    let (mut on, mut at) = (false, 0);
    while at < bytes.len() {
        match (bytes[at], bytes.get(at + 1)) {
            (b'~', Some(b'{')) => {
                on = true;
                at += 1;
            }
            (b'~', Some(b'}')) => {
                on = false;
                at += 1;
            }
            (b'~', Some(b'~')) => {
                plain.push(b'~');
                at += 1;
            }
            (b'~', Some(b'\n')) => at += 1,
            (b'\n', _) => {
                on = false;
                plain.push(b'\n');
            }
            (byte, _) if on && byte > 0x20 && byte < 0x7f => plain.push(byte | 0x80),
            (byte, _) => plain.push(byte),
        }
        at += 1;
    }
    GBK.decode(&plain).0.into_owned()
}

/// UTF-7 (RFC 2152): `+…-` holds UTF-16 in base64.
fn utf_7(bytes: &[u8]) -> String {
    let mut text = String::new();
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        if *first != b'+' {
            text.push(char::from(*first));
            rest = after;
            continue;
        }
        let end = after
            .iter()
            .position(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/')))
            .unwrap_or(after.len());
        if end == 0 {
            text.push('+');
        }
        let (mut bits, mut count, mut units) = (0u32, 0, Vec::new());
        for byte in &after[..end] {
            let six = match byte {
                b'A'..=b'Z' => byte - b'A',
                b'a'..=b'z' => byte - b'a' + 26,
                b'0'..=b'9' => byte - b'0' + 52,
                b'+' => 62,
                _ => 63,
            };
            bits = bits << 6 | u32::from(six);
            count += 6;
            if count >= 16 {
                count -= 16;
                units.push((bits >> count) as u16);
                bits &= (1 << count) - 1;
            }
        }
        text.push_str(&String::from_utf16_lossy(&units));
        rest = &after[end..];
        rest = rest.strip_prefix(b"-").unwrap_or(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_as_browsers_do_and_a_little_more() {
        for (bytes, label, text) in [
            (&b"Gr\xfc\xdfe"[..], Some("iso-8859-1"), "Grüße"),
            (b"Gr\xfc\xdfe", None, "Grüße"),
            (b"Gr\xfc\xdfe", Some("us-ascii"), "Grüße"),
            (b"Gr\xc3\xbc\xc3\x9fe", Some("x-nonsense"), "Grüße"),
            (b"Gr\xfc\xdfe", Some("utf-8"), "Grüße"),
            (b"\x80 5", Some("iso-8859-1"), "€ 5"),
            (b"Tisk\xa0rna", Some("ibm852"), "Tiskárna"),
            (b"\x81ber", Some("cp437"), "über"),
            (b"\x1b$)C\x0eGA80EM0!\x0f", Some("iso-2022-kr"), "프린터가"),
            (b"~{<:Ky2;~}ok", Some("hz-gb-2312"), "己所不ok"),
            (b"\x1b$)A\x0e<:Ky\x0f", Some("iso-2022-cn"), "己所"),
            (b"Hi +AOQ-x", Some("utf-7"), "Hi äx"),
        ] {
            let read = decode(bytes, label);
            // The Korean sample is checked by its script alone.
            match label {
                Some("iso-2022-kr") => {
                    assert!(read.chars().all(|c| ('가'..='힣').contains(&c)), "{read}")
                }
                _ => assert_eq!(read, text, "{label:?}"),
            }
        }
        let page = b"<html><head><META http-equiv=x content=\"text/html; charset=koi8-r\">";
        assert_eq!(of_page(page).as_deref(), Some("koi8-r"));
    }
}
