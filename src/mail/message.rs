//! A mail on paper: from what the outbox keeps to the bytes that go over the wire (N4, N5).
//!
//! The same row gives the same bytes at every attempt: Message-ID, date and boundary come from it.
//! Nothing that people wrote can break a header (J3).

use crate::domain::hex;
use std::time::{Duration, UNIX_EPOCH};

use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::time::Instant;

use super::compose::one_line;
use super::inbound::LOOP_HEADER;
use super::page;
use super::token::Purpose;

/// The outside of a mail, as the outbox keeps it beside subject, body and Message-ID.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Envelope {
    /// The desk's name and the address it writes from; also where bounces go.
    pub from: NamedAddress,
    /// Everybody in the To line.
    pub to: Vec<NamedAddress>,
    /// The address with the token, as schema 1 kept it.
    pub reply_to: Option<String>,
    /// What an answer to it comes to; the address is made at the hand-over.
    pub answer: Option<ReplyHandling>,
    /// Whom its addresses are made for: a login, or a group (`token::group`).
    pub holder: String,
    /// The number of its marks (`mail::seal`).
    pub seal: String,
    pub in_reply_to: Option<String>,
    /// The Message-IDs before it in the case's thread, the oldest first.
    pub references: Vec<String>,
    pub by: Authorship,
    pub files: Vec<OutgoingFile>,
    /// The same words as a page too, in this language (M13).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Its reader watches the case.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unwatch: bool,
    /// The address that ends that (RFC 2369); made at the hand-over.
    #[serde(skip)]
    pub unsubscribe: Option<String>,
}

/// Who wrote it: machine mail says so (N5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authorship {
    /// A person typed it.
    Person,
    /// The desk, of its own accord.
    #[default]
    Desk,
    /// The desk, because a mail came in.
    Answer,
}

/// What an answer to a mail comes to (N6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyHandling {
    /// The contact's message.
    Message,
    /// Staff's public reply.
    Reply,
    /// Staff's internal note.
    Note,
}

impl ReplyHandling {
    /// What the token in the address says.
    pub fn purpose(self) -> Purpose {
        match self {
            ReplyHandling::Message => Purpose::Reply,
            ReplyHandling::Reply => Purpose::Staff,
            ReplyHandling::Note => Purpose::Note,
        }
    }
}

/// A name and an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedAddress {
    pub name: String,
    pub address: String,
}

/// A file that goes with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutgoingFile {
    pub name: String,
    pub media_type: String,
    pub sha256: String,
}

/// What a mail is made of.
#[derive(Clone, Copy, Debug)]
pub struct MailContent<'a> {
    pub envelope: &'a Envelope,
    pub subject: &'a str,
    pub body: &'a str,
    pub message_id: &'a str,
    pub date: Instant,
    /// The bytes of `envelope.files`, in their order.
    pub files: &'a [Vec<u8>],
}

/// Why a mail cannot be written; trying again would not help.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unwritable(String);

/// The mail as bytes: pure ASCII, lines ending in CRLF.
///
/// # Errors
/// An address that mail cannot carry, or none at all.
pub fn write(parts: &MailContent<'_>) -> Result<Vec<u8>, Unwritable> {
    let envelope = parts.envelope;
    if envelope.to.is_empty() {
        return Err(Unwritable("it is for nobody".into()));
    }
    let seconds = u64::try_from(parts.date.0).unwrap_or_default();
    let mut builder = Message::builder()
        .from(mailbox(&envelope.from)?)
        .subject(one_line(parts.subject))
        .date(UNIX_EPOCH + Duration::from_secs(seconds))
        .message_id(Some(id(parts.message_id)?));
    for person in &envelope.to {
        builder = builder.to(mailbox(person)?);
    }
    builder = builder.raw_header(HeaderValue::new(
        HeaderName::new_from_ascii_str(LOOP_HEADER),
        one_line(&envelope.from.address),
    ));
    if let Some(address) = &envelope.reply_to {
        let person = NamedAddress { name: envelope.from.name.clone(), address: address.clone() };
        builder = builder.reply_to(mailbox(&person)?);
    }
    if let Some(stop) = &envelope.unsubscribe {
        builder = builder.raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("List-Unsubscribe"),
            format!("<mailto:{}>", address(stop)?),
        ));
    }
    if let Some(before) = &envelope.in_reply_to {
        builder = builder.in_reply_to(id(before)?);
    }
    if !envelope.references.is_empty() {
        let all: Result<Vec<String>, Unwritable> =
            envelope.references.iter().map(|before| id(before)).collect();
        builder = builder.references(all?.join(" "));
    }
    for (name, value) in marks(envelope.by) {
        let name = HeaderName::new_from_ascii_str(name);
        builder = builder.raw_header(HeaderValue::new(name, (*value).to_string()));
    }
    let text = SinglePart::builder()
        .header(ContentType::TEXT_PLAIN)
        .body(parts.body.replace("\r\n", "\n").replace('\n', "\r\n"));
    let page = envelope.page.as_deref().map(|language| {
        let page = page::of(&parts.body.replace("\r\n", "\n"), language).replace('\n', "\r\n");
        let page = SinglePart::builder().header(ContentType::TEXT_HTML).body(page);
        let both =
            MultiPart::alternative().boundary(boundary(&format!("{} page", parts.message_id)));
        both.singlepart(text.clone()).singlepart(page)
    });
    let mail = if envelope.files.is_empty() {
        match page {
            Some(both) => builder.multipart(both),
            None => builder.singlepart(text),
        }
    } else {
        let mixed = MultiPart::mixed().boundary(boundary(parts.message_id));
        let mut all = match page {
            Some(both) => mixed.multipart(both),
            None => mixed.singlepart(text),
        };
        for (file, bytes) in envelope.files.iter().zip(parts.files) {
            let media_type = ContentType::parse(&file.media_type)
                .or_else(|_| ContentType::parse("application/octet-stream"))
                .map_err(|why| Unwritable(why.to_string()))?;
            let name = one_line(&file.name);
            // Never as lines: a file arrives as it was, byte for byte.
            let body = Body::new_with_encoding(bytes.clone(), ContentTransferEncoding::Base64)
                .map_err(|_| Unwritable("a file cannot be encoded".into()))?;
            all = all.singlepart(Attachment::new(name).body(body, media_type));
        }
        builder.multipart(all)
    };
    let bytes = mail.map_err(|why| Unwritable(why.to_string()))?.formatted();
    if bytes.is_ascii() {
        return Ok(bytes);
    }
    Err(Unwritable("an address in it is not in ASCII, which mail cannot carry everywhere".into()))
}

/// The marks of machine mail: told apart by RFC 3834 and by Exchange.
fn marks(by: Authorship) -> &'static [(&'static str, &'static str)] {
    match by {
        Authorship::Person => &[],
        Authorship::Desk => {
            &[("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "All")]
        }
        Authorship::Answer => {
            &[("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")]
        }
    }
}

/// An address as the wire takes it.
///
/// # Errors
/// One that is none.
pub fn address(text: &str) -> Result<Address, Unwritable> {
    let none = || Unwritable(format!("{} is not a mail address", one_line(text)));
    let (local, host) = super::token::parts(text).ok_or_else(none)?;
    Address::new(local, host).map_err(|_| none())
}

fn mailbox(person: &NamedAddress) -> Result<Mailbox, Unwritable> {
    let name = Some(one_line(&person.name)).filter(|name| !name.is_empty());
    Ok(Mailbox::new(name, address(&person.address)?))
}

/// A Message-ID, which must be one before it goes into a header.
fn id(text: &str) -> Result<String, Unwritable> {
    let inner = text.strip_prefix('<').and_then(|text| text.strip_suffix('>'));
    let fits = inner.is_some_and(|inner| {
        inner.contains('@') && inner.bytes().all(|b| b.is_ascii_graphic() && !b"<>".contains(&b))
    });
    if fits { Ok(text.into()) } else { Err(Unwritable(format!("{text:?} is not a Message-ID"))) }
}

/// Whether a Message-ID that came in may stand in a header of ours.
pub fn is_id(text: &str) -> bool {
    text.len() < 500 && id(text).is_ok()
}

fn boundary(message_id: &str) -> String {
    let hash = Sha256::digest(message_id.as_bytes());
    let digits: String = hex::encode(&hash[..12]);
    format!("=_casebook_{digits}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn envelope() -> Envelope {
        Envelope {
            from: NamedAddress {
                name: "Acme Support".into(),
                address: "support@acme.example".into(),
            },
            to: vec![NamedAddress { name: "Alice".into(), address: "alice@acme.example".into() }],
            reply_to: Some("support+1.abc@acme.example".into()),
            in_reply_to: Some("<a@b>".into()),
            references: vec!["<r@b>".into(), "<a@b>".into()],
            answer: None,
            holder: String::new(),
            seal: String::new(),
            by: Authorship::Desk,
            files: Vec::new(),
            page: None,
            unwatch: false,
            unsubscribe: None,
        }
    }

    fn written(envelope: &Envelope, subject: &str, body: &str, files: &[Vec<u8>]) -> String {
        let parts = MailContent {
            envelope,
            subject,
            body,
            message_id: "<1.2.0.3.tok@acme.example>",
            date: Instant(1_795_600_000),
            files,
        };
        let bytes = write(&parts).expect("written");
        assert_eq!(bytes, write(&parts).expect("written again"), "the same at every attempt");
        String::from_utf8(bytes).expect("ASCII")
    }

    #[test]
    fn a_mail_has_all_that_threads_and_machines_look_at() {
        let text = written(&envelope(), "[SR-000001] Received", "Hello\n", &[]);
        for line in [
            "From: \"Acme Support\" <support@acme.example>\r\n",
            "To: Alice <alice@acme.example>\r\n",
            "Reply-To: \"Acme Support\" <support+1.abc@acme.example>\r\n",
            "Subject: [SR-000001] Received\r\n",
            "Message-ID: <1.2.0.3.tok@acme.example>\r\n",
            "In-Reply-To: <a@b>\r\n",
            "References: <r@b> <a@b>\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "X-Auto-Response-Suppress: All\r\n",
            "Date: Wed, 25 Nov 2026 09:46:40 +0000\r\n",
            "Content-Type: text/plain; charset=utf-8\r\n",
        ] {
            assert!(text.contains(line), "{line}{text}");
        }
        let typed = written(&Envelope { by: Authorship::Person, ..envelope() }, "s", "b", &[]);
        assert!(!typed.contains("Auto-Submitted") && !typed.contains("X-Auto-"), "{typed}");
    }

    #[test]
    fn nothing_that_people_wrote_breaks_a_header() {
        let evil = "a\r\nBcc: x@evil.example\r\n\r\nbody\u{0}\u{202e}";
        let mut outside = envelope();
        outside.from.name = evil.into();
        outside.to[0].name = evil.into();
        outside.files.push(OutgoingFile {
            name: evil.into(),
            media_type: evil.into(),
            sha256: String::new(),
        });
        let text = written(&outside, &format!("{evil} Тест ü"), "b", &[b"x".to_vec()]);
        let (head, _) = text.split_once("\r\n\r\n").expect("a body");
        let names: Vec<&str> = head
            .split("\r\n")
            .filter(|line| !line.starts_with([' ', '\t']))
            .filter_map(|line| line.split(':').next())
            .collect();
        assert!(!names.contains(&"Bcc"), "{head}");
        assert!(head.split("\r\n").all(|line| line.len() <= 100), "{head}");
        assert!(!text.replace("\r\n", "").contains(['\r', '\n', '\0']), "{text:?}");
        assert!(text.is_ascii());
        for evil in ["a@b\r\nBcc: c@d", "a b@c", "", "@"] {
            let mut outside = envelope();
            outside.to[0].address = evil.into();
            let parts = MailContent {
                envelope: &outside,
                subject: "",
                body: "",
                message_id: "<a@b>",
                date: Instant(0),
                files: &[],
            };
            assert!(write(&parts).is_err(), "{evil}");
        }
        for evil in ["", "<>", "a@b", "<a>", "<a@b>\r\nX: y", "<a@b c>", "<ä@b>"] {
            assert!(!is_id(evil), "{evil}");
        }
    }

    #[test]
    fn files_and_long_lines_are_carried() {
        let mut outside = envelope();
        outside.files.push(OutgoingFile {
            name: "Größe.txt".into(),
            media_type: "text/plain".into(),
            sha256: String::new(),
        });
        let body = format!("{}\n.\nFrom here\nü\n", "x".repeat(3000));
        let text = written(&outside, "s", &body, &[b"bytes".to_vec()]);
        assert!(text.split("\r\n").all(|line| line.len() <= 998), "no line over RFC 5322's limit");
        assert!(
            text.contains("multipart/mixed") && text.contains("Content-Disposition: attachment")
        );
        assert!(text.contains("filename*0*=utf-8''"), "{text}");
    }
}
