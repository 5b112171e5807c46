//! Reports that a mail could not be delivered (RFC 3464).

use mail_parser::{Message, MimeHeaders, PartType};

use super::{all, clean, ids};

/// What a report says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bounce {
    /// Message-IDs of the mails it may be about.
    pub about: Vec<String>,
    /// It failed for good; a report of a delay or of success is none of that.
    pub failed: bool,
    /// The mail server's words.
    pub why: String,
}

pub(super) fn read(message: &Message<'_>) -> Option<Bounce> {
    let mut bounce = Bounce::default();
    let mut found = false;
    for part in &message.parts {
        let kind = part
            .content_type()
            .map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()))
            .unwrap_or_default()
            .to_lowercase();
        match kind.as_str() {
            "message/delivery-status" | "message/global-delivery-status" => {
                found = true;
                fields(&String::from_utf8_lossy(part.contents()), &mut bounce);
            }
            "text/rfc822-headers" | "message/rfc822-headers" => {
                bounce.about.extend(in_text(&String::from_utf8_lossy(part.contents())));
            }
            _ => {}
        }
        if let PartType::Message(inner) = &part.body {
            bounce.about.extend(all(inner, "Message-ID").next().map(ids).unwrap_or_default());
        }
    }
    found.then_some(bounce)
}

fn fields(text: &str, bounce: &mut Bounce) {
    for line in text.lines() {
        let Some((name, value)) = line.split_once(':') else { continue };
        match name.trim().to_ascii_lowercase().as_str() {
            "action" => bounce.failed |= value.trim().to_ascii_lowercase().starts_with("failed"),
            "diagnostic-code" if bounce.why.is_empty() => {
                let words = value.split_once(';').map_or(value, |(_, words)| words);
                bounce.why = clean::line(words).chars().take(300).collect();
            }
            _ => {}
        }
    }
}

fn in_text(headers: &str) -> Option<String> {
    headers.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let value = mail_parser::HeaderValue::Text(value.into());
        name.eq_ignore_ascii_case("message-id").then(|| ids(&value).into_iter().next())?
    })
}
