//! A mail as it came, read with care (M5, M7): senders lie, and so do their programs.
//!
//! mail-parser takes the mail apart; what it leaves open is settled here. Of a header that stands
//! twice the first counts. Nothing that leaves this room holds a control character or a bidi
//! control. Nothing here fails: what cannot be read is empty.

mod bounce;
mod calendar;
mod charset;
mod clean;
mod code_pages;
mod content;
mod encoded;
mod file;
mod flowed;
mod headers;
mod html;
mod machine;
mod smime;
mod tnef;
mod uu;
mod verified;
mod words;

use mail_parser::{Header, Message, MessageParser};

pub use bounce::Bounce;
pub use clean::{file_name, line, text};
pub use file::IncomingFile;
use headers::{addresses, all, as_sent, headers, ids, usable, words};
pub use machine::{LOOP_HEADER, Marks};

/// The most Message-IDs read from a mail's References.
const MOST_REFERENCES: usize = 100;
/// The most trace headers read.
const MOST_TRACES: usize = 100;
/// The most headers that a route may look at, and the most of each, in characters.
const MOST_HEADERS: usize = 200;
const LONGEST_HEADER: usize = 500;

/// A mail, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Incoming {
    /// Without brackets; `None` where it is not an usable one.
    pub message_id: Option<String>,
    pub in_reply_to: Option<String>,
    /// In-Reply-To and References, the nearest first.
    pub references: Vec<String>,
    /// The address in small letters; `None` where there is none that can be answered.
    pub from: Option<String>,
    /// What stands in the place of the address, whatever it is.
    pub from_as_given: String,
    pub from_name: String,
    /// Every address it was sent to: To, Cc, and where the mail server says it delivered to.
    pub to: Vec<String>,
    /// What stands in To alone, and in Cc.
    pub to_line: Vec<String>,
    pub cc_line: Vec<String>,
    pub subject: String,
    pub text: String,
    pub files: Vec<IncomingFile>,
    /// Two From headers, or two addresses in one: nobody sent it (M3).
    pub two_senders: bool,
    /// Where answers are wanted, where that is one other address; and whose it is.
    pub reply_to: Option<String>,
    pub reply_to_name: String,
    /// Who wrote what a list sends in its own name (X-Original-From): name and address.
    pub original_from: Option<(String, String)>,
    /// The form or list that sent it for the person in `from` (M3).
    pub via: Option<String>,
    /// What machines wrote on it (M7).
    pub marks: Marks,
    pub bounce: Option<Bounce>,
    /// Its headers, by name, as text: as many as a route may look at.
    pub headers: Vec<(String, String)>,
    /// The trace headers, for who vouches for the sender.
    trace: Vec<verified::Trace>,
    /// What is kept in the raw source alone, each in words (M2).
    pub left_out: Vec<String>,
    /// What was odd: duplicate headers.
    pub odd: Vec<String>,
}

impl Incoming {
    /// Reads a mail; never fails.
    pub fn read(raw: &[u8]) -> Incoming {
        let raw = plain_lines(raw);
        let Some(message) = MessageParser::default().parse(raw.as_ref()) else {
            return Incoming::default();
        };
        let mut mail = Incoming::default();
        mail.read_headers(&message);
        mail.marks = machine::marks(&message, mail.from.as_deref(), &mail.subject);
        mail.bounce = bounce::read(&message, mail.from.as_deref());
        mail.read_body(&message, 0);
        mail
    }

    /// Whether one of these servers has found that the mail comes from where its From says (M4).
    pub fn is_verified(&self, servers: &[String]) -> bool {
        let Some((_, domain)) = self.from.as_deref().and_then(|from| from.rsplit_once('@')) else {
            return false;
        };
        // Two senders are nobody: no proof holds for both.
        !self.two_senders && self.via.is_none() && verified::holds(&self.trace, servers, domain)
    }

    /// Whether one of these servers has found that it does not (dmarc=fail).
    pub fn is_refused(&self, servers: &[String]) -> bool {
        verified::fails(&self.trace, servers)
    }

    /// An address that mail could go to, in small letters; `None` where it is none.
    pub fn usable_address(text: &str) -> Option<String> {
        usable(text)
    }

    /// Why it is not a person's mail, in words; a person's may answer by itself too.
    pub fn machine(&self) -> Option<&str> {
        self.marks.strong.as_deref()
    }

    fn read_headers(&mut self, message: &Message<'_>) {
        for name in ["From", "Subject", "Message-ID"] {
            let times = all(message, name).count();
            if times > 1 {
                self.odd.push(format!("{times} {name} headers, the first counts"));
            }
        }
        let senders: Vec<(String, String)> = all(message, "From").flat_map(addresses).collect();
        self.two_senders = all(message, "From").count() > 1 || senders.len() > 1;
        let from = senders.into_iter().next();
        let mut answers = all(message, "Reply-To").flat_map(addresses);
        if let (Some((name, one)), None) = (answers.next(), answers.next()) {
            self.reply_to = usable(&one);
            self.reply_to_name = line(&name);
        }
        // Not a header that mail-parser knows to hold addresses.
        let mut original = headers(message, "X-Original-From").map(|header| words(&header.value));
        if let (Some(one), None) = (original.next(), original.next()) {
            self.original_from = one_person(&one);
        }
        if let Some((name, address)) = from {
            self.from = usable(&address);
            let raw = headers(message, "From").next().map(|header| as_sent(message, header));
            let bare = raw.is_some_and(|raw| !raw.contains(&b'<'));
            let given = if address.is_empty() && bare { &name } else { &address };
            self.from_as_given = line(given).to_lowercase();
            self.from_name = line(&name);
        }
        for name in ["To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To"] {
            for value in all(message, name).take(20) {
                let found = addresses(value).into_iter().map(|(_, address)| address);
                let found: Vec<String> =
                    found.filter_map(|address| usable(&address)).take(200).collect();
                match name {
                    "To" => self.to_line.extend(found.iter().cloned()),
                    "Cc" => self.cc_line.extend(found.iter().cloned()),
                    _ => {}
                }
                self.to.extend(found);
            }
        }
        self.to.dedup();
        let subject = headers(message, "Subject").next().map(|header| {
            let raw = as_sent(message, header);
            encoded::decode(raw).unwrap_or_else(|| match raw.is_ascii() {
                true => words(&header.value),
                false => charset::of_header(raw, content::charset_of_text(message).as_deref()),
            })
        });
        self.subject = subject.map(|subject| line(&subject)).unwrap_or_default();
        self.message_id = all(message, "Message-ID").next().and_then(|v| ids(v).into_iter().next());
        let answered: Vec<String> = all(message, "In-Reply-To").flat_map(ids).collect();
        self.in_reply_to = answered.first().cloned();
        let mut thread: Vec<String> = all(message, "References").flat_map(ids).collect();
        thread.reverse();
        self.references = answered;
        for id in thread {
            if !self.references.contains(&id) && self.references.len() < MOST_REFERENCES {
                self.references.push(id);
            }
        }
        self.references.truncate(MOST_REFERENCES);
        let root = message.parts.first().map_or(&[][..], |part| part.headers.as_slice());
        self.headers = root.iter().take(MOST_HEADERS).map(header_as_text).collect();
        let traces = root.iter().filter_map(|header| {
            let value = || String::from_utf8_lossy(as_sent(message, header)).into_owned();
            match header.name.as_str() {
                name if name.eq_ignore_ascii_case("Received") => {
                    Some(verified::Trace::Received(verified::received_by(&value())))
                }
                name if name.eq_ignore_ascii_case("Authentication-Results") => {
                    Some(verified::Trace::Results(verified::read(&value())))
                }
                name if name.eq_ignore_ascii_case("ARC-Authentication-Results") => {
                    Some(verified::Trace::Results(verified::read_sealed(&value())))
                }
                _ => None,
            }
        });
        self.trace = traces.take(MOST_TRACES).collect();
    }
}

/// `Name <address>` or a bare address.
fn one_person(text: &str) -> Option<(String, String)> {
    let (name, address) = match text.rsplit_once('<') {
        Some((name, rest)) => (name, rest.split('>').next().unwrap_or_default()),
        None => ("", text),
    };
    Some((line(name.trim().trim_matches('"')), usable(address)?))
}

/// The name of a header and its words.
fn header_as_text(header: &Header<'_>) -> (String, String) {
    let value = line(&words(&header.value));
    (header.name.as_str().to_string(), value.chars().take(LONGEST_HEADER).collect())
}

/// The mail without the "From " line of a mailbox, with line ends that every reader knows.
fn plain_lines(raw: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    let mut rest = raw;
    let end_of = |bytes: &[u8]| bytes.iter().position(|b| matches!(b, b'\n' | b'\r'));
    while rest.starts_with(b"From ") || rest.starts_with(b">From ") {
        let Some(end) = end_of(rest) else { break };
        rest = &rest[end..];
        rest = rest.strip_prefix(b"\r\n").unwrap_or_else(|| &rest[1..]);
    }
    if !rest.contains(&b'\n') && rest.contains(&b'\r') {
        return rest
            .iter()
            .map(|b| if *b == b'\r' { b'\n' } else { *b })
            .collect::<Vec<u8>>()
            .into();
    }
    rest.into()
}

#[cfg(test)]
mod tests;
