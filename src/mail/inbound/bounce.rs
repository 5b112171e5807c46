//! Reports that a mail could not be delivered: RFC 3464, also without its third part, qmail's and
//! Exim's own forms, and what relays make of them.
//!
//! What a report is about is told by the Message-ID that it brings back, and where a relay gave our
//! mail another one, by the address with our token in it. Whether either is ours is for the desk.

use mail_parser::{Message, MimeHeaders, PartType};

use super::clean;
use super::headers::{all, ids, words};

/// The most addresses and Message-IDs read from a report.
const MOST: usize = 50;
/// The most text read from a report, in bytes.
const MOST_TEXT: usize = 256 * 1024;

/// What a report says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bounce {
    /// Message-IDs of the mails it may be about.
    pub about: Vec<String>,
    /// Addresses in what it brings back, one of which may hold a token of ours.
    pub addresses: Vec<String>,
    /// Who could not be reached.
    pub recipients: Vec<String>,
    /// It failed for good; a report of a delay or of success is none of that.
    pub failed: bool,
    /// The mail server's words.
    pub why: String,
}

pub(super) fn read(message: &Message<'_>, from: Option<&str>) -> Option<Bounce> {
    let mut bounce = Bounce::default();
    let mut reported = false;
    for part in &message.parts {
        let kind = part
            .content_type()
            .map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()))
            .unwrap_or_default()
            .to_lowercase();
        match kind.as_str() {
            "message/delivery-status" | "message/global-delivery-status" => {
                reported = true;
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
    let text = text(message);
    let exim = all(message, "X-Failed-Recipients").flat_map(|value| {
        words(value).split(',').map(|one| one.trim().to_lowercase()).collect::<Vec<_>>()
    });
    bounce.recipients.extend(exim.filter(|one| one.contains('@')));
    let by_exim = !bounce.recipients.is_empty() && !reported;
    let by_qmail = text.contains("This is the qmail-send program")
        || text.contains("--- Below this line is a copy of the message");
    let from_daemon = from.is_some_and(|from| {
        let local = from.split('@').next().unwrap_or_default();
        local.starts_with("mailer-daemon") || local == "postmaster" || local.starts_with("bounce")
    });
    if !reported {
        if by_qmail {
            qmail(&text, &mut bounce);
        }
        let said = gives_up(&text);
        bounce.failed = by_exim || by_qmail || from_daemon && said.is_some();
        if bounce.why.is_empty() {
            bounce.why = said.unwrap_or_default();
        }
        bounce.about.extend(in_text(&text));
    }
    bounce.addresses = tagged_addresses(&String::from_utf8_lossy(&message.raw_message));
    bounce.about.truncate(MOST);
    let returned = !bounce.about.is_empty() || !bounce.addresses.is_empty();
    (reported || by_exim || by_qmail || from_daemon && returned).then_some(bounce)
}

/// What it says in words, its parts together.
fn text(message: &Message<'_>) -> String {
    let mut all = String::new();
    for part in &message.parts {
        if let PartType::Text(text) = &part.body {
            let room = MOST_TEXT.saturating_sub(all.len());
            let end = (0..=room.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
            all.push_str(&text[..end.unwrap_or_default()]);
            all.push('\n');
        }
    }
    all
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
            "final-recipient" | "original-recipient" => {
                let address = value.split_once(';').map_or(value, |(_, address)| address);
                bounce.recipients.push(address.trim().trim_matches(['<', '>']).to_lowercase());
            }
            _ => {}
        }
    }
}

/// `<addr@host>:` and the lines below it.
fn qmail(text: &str, bounce: &mut Bounce) {
    let mut lines = text.lines().map(str::trim);
    while let Some(line) = lines.next() {
        if line.starts_with("--- Below this line") {
            break;
        }
        let address = line.strip_prefix('<').and_then(|line| line.strip_suffix(">:"));
        if let Some(address) = address.filter(|address| address.contains('@')) {
            bounce.recipients.push(address.to_lowercase());
            if bounce.why.is_empty() {
                let why = lines.next().unwrap_or_default();
                bounce.why = clean::line(why).chars().take(300).collect();
            }
        }
    }
}

/// The line in which a mail server gives up.
fn gives_up(text: &str) -> Option<String> {
    const PHRASES: &[&str] = &[
        "could not be delivered",
        "couldn't be delivered",
        "wasn't delivered",
        "not delivered to",
        "undeliverable",
        "undelivered",
        "delivery failed",
        "delivery has failed",
        "failed permanently",
        "permanent error",
        "permanent fatal errors",
        "returned to sender",
        "user unknown",
        "no such user",
        "mailbox unavailable",
        "unknown user",
        "does not exist",
        "mailbox full",
        "quota exceeded",
        "over quota",
    ];
    let code = |line: &str| {
        let digits = line.split(|c: char| !c.is_ascii_digit() && c != '.');
        digits.into_iter().any(|word| {
            word.len() == 3 && word.starts_with("55") || word.starts_with("5.") && word.len() >= 5
        })
    };
    let says = |line: &&str| {
        let lower = line.to_lowercase();
        code(&lower) || PHRASES.iter().any(|phrase| lower.contains(phrase))
    };
    text.lines().find(says).map(|line| clean::line(line).chars().take(300).collect())
}

fn in_text(headers: &str) -> Vec<String> {
    let lines: Vec<&str> =
        headers.lines().map(|line| line.trim_start_matches(['>', ' '])).collect();
    let mut found = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let Some((name, value)) = line.split_once(':') else { continue };
        if !name.eq_ignore_ascii_case("message-id") {
            continue;
        }
        // It may stand on the line below.
        let value =
            if value.trim().is_empty() { lines.get(place + 1).unwrap_or(&"") } else { value };
        let value = mail_parser::HeaderValue::Text(value.into());
        found.extend(ids(&value).into_iter().next());
    }
    found
}

/// Addresses with something behind a plus.
fn tagged_addresses(raw: &str) -> Vec<String> {
    let ends = |c: char| c.is_whitespace() || "<>\"(),;:[]".contains(c);
    let mut found: Vec<String> = Vec::new();
    for word in raw.split(ends).filter(|word| word.contains('+') && word.contains('@')) {
        let word = word.trim_end_matches('.').to_string();
        if word.len() < 200 && !found.contains(&word) {
            found.push(word);
        }
        if found.len() == MOST {
            break;
        }
    }
    found
}
