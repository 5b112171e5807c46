//! What a part says: its bytes as they were meant, its text in its charset, its name.
//!
//! mail-parser takes a mail apart; where it gives up (base64 with a footer behind it, raw bytes in a
//! name, parameters inside an encoded word) the bytes are read here.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding, Message, MessagePart, MimeHeaders, PartType};

use super::clean::{file_name, line};
use super::{charset, encoded, flowed, uu};

/// The bytes of a part as they were sent: of a text, not what it reads as.
pub(super) fn bytes(message: &Message<'_>, part: &MessagePart<'_>) -> Vec<u8> {
    let Some(raw) = raw(message, part) else { return part.contents().to_vec() };
    if uu::is_uu(part)
        && let Some(bytes) = uu::decode(raw)
    {
        return bytes;
    }
    // Also of an encoding that is only said: mail-parser leaves it where it finds more than that.
    let is_base64 = part
        .content_transfer_encoding()
        .is_some_and(|encoding| encoding.trim().eq_ignore_ascii_case("base64"));
    if is_base64 {
        let (bytes, rest) = base64(raw);
        let is_text = matches!(part.body, PartType::Text(_) | PartType::Html(_));
        // RFC 2045 6.8: what is not base64 is not part of it; a text behind it was put there on the way.
        return match (is_text, rest) {
            (true, Some(rest)) => [bytes.as_slice(), b"\n\n", rest].concat(),
            _ => bytes,
        };
    }
    if !matches!(part.body, PartType::Text(_) | PartType::Html(_)) {
        return part.contents().to_vec();
    }
    match part.encoding {
        Encoding::None => Some(raw.to_vec()),
        Encoding::QuotedPrintable => quoted_printable_decode(raw),
        Encoding::Base64 => base64_decode(raw),
    }
    .unwrap_or_else(|| part.contents().to_vec())
}

fn raw<'m>(message: &'m Message<'_>, part: &MessagePart<'_>) -> Option<&'m [u8]> {
    message.raw_message.get(part.raw_body_offset() as usize..part.raw_end_offset() as usize)
}

/// Base64 up to its end, and the text behind it, where there is one.
fn base64(raw: &[u8]) -> (Vec<u8>, Option<&[u8]>) {
    let is_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    let mut end = 0;
    let mut ended = false;
    for line in raw.split_inclusive(|byte| *byte == b'\n') {
        let bare = line.trim_ascii();
        let fits = bare.iter().all(is_base64);
        // A word alone may look like base64: behind the padding nothing is.
        if !fits || ended && !bare.is_empty() {
            break;
        }
        ended |= bare.ends_with(b"=") || bare.is_empty() && end > 0;
        end += line.len();
    }
    let clean: Vec<u8> = raw[..end].iter().copied().filter(|byte| is_base64(byte)).collect();
    let decoded = base64_decode(&clean).unwrap_or_default();
    let rest = raw[end..].trim_ascii();
    if decoded.is_empty() && !rest.is_empty() {
        // It was none at all.
        return (raw.to_vec(), None);
    }
    (decoded, Some(rest).filter(|rest| !rest.is_empty()))
}

/// The text of a part, in its charset; of HTML still HTML.
pub(super) fn text(message: &Message<'_>, part: &MessagePart<'_>) -> String {
    let bytes = bytes(message, part);
    let kind = part.content_type();
    let parameter =
        |name: &str| kind.and_then(|kind| kind.attribute(name)).map(ToString::to_string);
    let label = parameter("charset").or_else(|| match &part.body {
        PartType::Html(_) => charset::of_page(&bytes),
        _ => None,
    });
    let text = charset::decode(&bytes, label.as_deref());
    let is = |name: &str, value: &str| {
        parameter(name).is_some_and(|given| given.trim().eq_ignore_ascii_case(value))
    };
    match is("format", "flowed") {
        true => flowed::join_paragraphs(&text, is("delsp", "yes")),
        false => text,
    }
}

/// The charset of the mail's text, for headers that hold raw bytes.
pub(super) fn charset_of_text(message: &Message<'_>) -> Option<String> {
    let part = message
        .parts
        .iter()
        .find(|part| matches!(part.body, PartType::Text(_) | PartType::Html(_)))?;
    part.content_type()?.attribute("charset").map(ToString::to_string)
}

/// The name of a file.
pub(super) fn name(message: &Message<'_>, part: &MessagePart<'_>) -> Option<String> {
    let given = part.attachment_name().map(|name| match name.contains("=?") {
        true => encoded::decode(name.as_bytes()).unwrap_or_else(|| name.to_string()),
        false => name.to_string(),
    });
    let readable = given.clone().filter(|name| !name.contains('\u{fffd}') && !name.is_empty());
    readable.or_else(|| from_bytes(message, part)).or(given).and_then(|name| file_name(&name))
}

/// The name in headers that hold raw bytes, or all of themselves in an encoded word.
fn from_bytes(message: &Message<'_>, part: &MessagePart<'_>) -> Option<String> {
    let label = charset_of_text(message);
    for header in ["Content-Disposition", "Content-Type"] {
        let found = part.headers.iter().find(|it| it.name.as_str().eq_ignore_ascii_case(header));
        let Some(found) = found else { continue };
        let range = found.offset_start as usize..found.offset_end as usize;
        let Some(raw) = message.raw_message.get(range) else { continue };
        let text = match encoded::decode(raw) {
            Some(text) => text,
            None => charset::of_header(raw, label.as_deref()),
        };
        let lower = text.to_ascii_lowercase();
        for key in ["filename=", "name="] {
            let Some(at) = lower.find(key) else { continue };
            let value = text.get(at + key.len()..).unwrap_or_default().trim_start();
            let value = match value.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next().unwrap_or_default(),
                None => value.split([';', ' ', '\r', '\n']).next().unwrap_or_default(),
            };
            if !value.is_empty() {
                return Some(value.to_string());
            }
        }
    }
    None
}

/// The media type of a part, also where all of the header is an encoded word.
pub(super) fn media_type(message: &Message<'_>, part: &MessagePart<'_>) -> String {
    if let Some(kind) = part.content_type() {
        let sub = kind.subtype().unwrap_or("octet-stream");
        let whole = line(&format!("{}/{sub}", kind.ctype())).to_lowercase();
        if !whole.contains("=?") {
            return whole;
        }
    }
    let raw = part.headers.iter().find(|it| it.name.as_str().eq_ignore_ascii_case("Content-Type"));
    let text = raw.and_then(|it| {
        let range = it.offset_start as usize..it.offset_end as usize;
        encoded::decode(message.raw_message.get(range)?)
    });
    let kind = text.as_deref().and_then(|text| text.split(';').next()).unwrap_or_default().trim();
    let fits = kind.split('/').count() == 2 && kind.bytes().all(|b| b.is_ascii_graphic());
    if fits { kind.to_lowercase() } else { "application/octet-stream".into() }
}
