//! What a mail says and what it brings: the text that a person reads, and a file for everything
//! else. Nothing is left out in silence (M2): what is neither is named.

use mail_parser::{Message, MessagePart, MimeHeaders, PartType};

use super::{
    Incoming, IncomingFile, all, calendar, content, html, line, smime, text, tnef, uu, words,
};

/// The most text shown of one mail, in bytes; the rest becomes a file.
const MOST_TEXT: usize = 256 * 1024;
/// The most files kept of one mail.
const MOST_FILES: usize = 500;
/// How deep mails within mails are read; deeper ones are kept as files.
const DEEPEST: usize = 5;
/// A text beside a page that is no longer than this may only say that there is a page.
const STUB: usize = 300;

impl Incoming {
    pub(super) fn read_body(&mut self, message: &Message<'_>, depth: usize) {
        let mut said = ReadPart::default();
        body(message, &mut said);
        self.add_said(said);
        let of_machine = self.marks.strong.is_some() || self.marks.weak || self.bounce.is_some();
        for id in message.attachments.iter() {
            let Some(part) = message.parts.get(*id as usize) else { continue };
            match standing(message, part, of_machine) {
                PartRole::Words(said) => self.add_said(said),
                PartRole::Mail(inner) if depth < DEEPEST => {
                    self.add_words(&forward_header(inner));
                    self.read_body(inner, depth + 1);
                }
                PartRole::Signed(bytes) if depth < DEEPEST => {
                    match mail_parser::MessageParser::default().parse(bytes.as_slice()) {
                        Some(inner) => self.read_body(&inner, depth + 1),
                        None => self.add_file(file(message, part, self.files.len() + 1)),
                    }
                }
                PartRole::File | PartRole::Mail(_) | PartRole::Signed(_) => {
                    self.add_file(file(message, part, self.files.len() + 1));
                }
                PartRole::Report => {}
            }
        }
        if depth == 0 {
            self.cut_text();
        }
    }

    fn add_said(&mut self, said: ReadPart) {
        let (plain, files) = uu::taken_out(&said.text);
        self.add_words(&plain);
        for file in said.files.into_iter().chain(files) {
            self.add_file(file);
        }
        self.left_out.extend(said.left_out);
    }

    fn add_file(&mut self, file: IncomingFile) {
        if self.files.len() < MOST_FILES {
            self.files.push(file);
            return;
        }
        let name = file.name;
        // Named one by one as far as a person reads, then counted.
        match self.left_out.len() {
            0..20 => self.left_out.push(format!("{name}: more than {MOST_FILES} files")),
            _ => match self.left_out.last_mut() {
                Some(last) if last.starts_with("and ") => {
                    let more = last.split(' ').nth(1).and_then(|n| n.parse::<u64>().ok());
                    *last = format!("and {} more files", more.unwrap_or(0) + 1);
                }
                _ => self.left_out.push("and 1 more files".into()),
            },
        }
    }

    fn add_words(&mut self, more: &str) {
        if more.trim().is_empty() {
            return;
        }
        if self.text.is_empty() {
            self.text = text(more, usize::MAX);
        } else {
            self.text = format!("{}\n\n{}", self.text, text(more, usize::MAX));
        }
    }

    /// A text that is longer than anybody reads goes into a file too, whole.
    fn cut_text(&mut self) {
        if self.text.len() <= MOST_TEXT {
            return;
        }
        let whole = std::mem::take(&mut self.text);
        self.text = format!("{}\n\n[the whole text is in message.txt]", text(&whole, MOST_TEXT));
        let (name, media_type) = ("message.txt".to_string(), "text/plain".to_string());
        self.add_file(IncomingFile { name, media_type, bytes: whole.into_bytes() });
    }
}

/// Words of a part with what came out of them.
#[derive(Debug, Default)]
struct ReadPart {
    text: String,
    files: Vec<IncomingFile>,
    left_out: Vec<String>,
}

impl ReadPart {
    fn page(source: &str) -> ReadPart {
        let page = html::read(source);
        let mut said = ReadPart { text: page.text, files: page.pictures, left_out: Vec::new() };
        if page.cut {
            said.text.push_str("\n[the page goes on in message.html]");
            said.files.push(IncomingFile {
                name: "message.html".into(),
                media_type: "text/html".into(),
                bytes: source.as_bytes().to_vec(),
            });
        }
        said
    }

    fn of(message: &Message<'_>, part: &MessagePart<'_>) -> ReadPart {
        let text = content::text(message, part);
        match &part.body {
            PartType::Html(_) => ReadPart::page(&text),
            _ if is_calendar(part) => ReadPart {
                text: calendar::words(&text),
                files: vec![IncomingFile {
                    name: content::name(message, part).unwrap_or_else(|| "invite.ics".into()),
                    media_type: "text/calendar".into(),
                    bytes: content::bytes(message, part),
                }],
                left_out: Vec::new(),
            },
            _ => ReadPart { text, ..ReadPart::default() },
        }
    }

    fn add(&mut self, other: ReadPart) {
        if !self.text.is_empty() && !other.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(&other.text);
        self.files.extend(other.files);
        self.left_out.extend(other.left_out);
    }
}

fn is_calendar(part: &MessagePart<'_>) -> bool {
    part.content_type().is_some_and(|kind| {
        kind.ctype().eq_ignore_ascii_case("text")
            && kind.subtype().is_some_and(|sub| sub.eq_ignore_ascii_case("calendar"))
    })
}

/// The line above a mail within a mail, as mail programs write it.
fn forward_header(inner: &Message<'_>) -> String {
    let from = all(inner, "From").next().map(words).unwrap_or_default();
    let subject = all(inner, "Subject").next().map(words).unwrap_or_default();
    format!(
        "---------- Forwarded message ----------\nFrom: {}\nSubject: {}",
        line(&from),
        line(&subject)
    )
}

/// What a part beyond the first text is.
enum PartRole<'p> {
    File,
    /// A mail without a name of its own, read on the spot as mail programs do.
    Mail(&'p Message<'p>),
    /// A mail inside its signature.
    Signed(Vec<u8>),
    /// A nameless text that goes on: the footer of a list, what stands below a picture.
    Words(ReadPart),
    /// The machine's part of a report; the raw source keeps it.
    Report,
}

fn standing<'p>(
    message: &Message<'_>,
    part: &'p MessagePart<'p>,
    of_machine: bool,
) -> PartRole<'p> {
    let whole = content::media_type(message, part);
    let (main, sub) = whole.split_once('/').unwrap_or((whole.as_str(), ""));
    if ["delivery-status", "disposition-notification", "feedback-report"].contains(&sub) {
        return PartRole::Report;
    }
    if main == "application" && ["pkcs7-mime", "x-pkcs7-mime"].contains(&sub) {
        return match smime::signed_content(&content::bytes(message, part)) {
            Some(inner) => PartRole::Signed(inner),
            None => {
                let mut said = ReadPart {
                    text: "[This mail is encrypted (S/MIME); it is in the file smime.p7m.]".into(),
                    ..ReadPart::default()
                };
                said.files.push(file(message, part, 1));
                PartRole::Words(said)
            }
        };
    }
    let name = content::name(message, part);
    let is_winmail = main == "application" && ["ms-tnef", "vnd.ms-tnef"].contains(&sub)
        || name.as_deref().is_some_and(|name| name.eq_ignore_ascii_case("winmail.dat"));
    if is_winmail {
        return winmail(message, part);
    }
    if name.is_some() && !(is_calendar(part) && matches!(part.body, PartType::Text(_))) {
        return PartRole::File;
    }
    // What a machine sends back of somebody's mail.
    let returned = sub == "rfc822-headers" || main == "message";
    if of_machine && returned {
        return PartRole::Report;
    }
    let attached = part
        .content_disposition()
        .is_some_and(|disposition| disposition.ctype().eq_ignore_ascii_case("attachment"));
    if attached && !is_calendar(part) {
        return PartRole::File;
    }
    if main == "multipart" {
        // Parts that never came.
        return PartRole::Report;
    }
    match &part.body {
        PartType::Text(_) | PartType::Html(_) => PartRole::Words(ReadPart::of(message, part)),
        PartType::Message(inner) => PartRole::Mail(inner),
        _ => PartRole::File,
    }
}

/// What Outlook hid in `winmail.dat`; the file itself is kept.
fn winmail<'p>(message: &Message<'_>, part: &'p MessagePart<'p>) -> PartRole<'p> {
    let Some(found) = tnef::read(&content::bytes(message, part)) else { return PartRole::File };
    let mut said = match (found.text.trim().is_empty(), found.html.is_empty()) {
        (false, _) => ReadPart { text: found.text, ..ReadPart::default() },
        (true, false) => ReadPart::page(&found.html),
        (true, true) if found.files.is_empty() => ReadPart {
            text: "[Outlook put the text of this mail into winmail.dat.]".into(),
            ..ReadPart::default()
        },
        (true, true) => ReadPart::default(),
    };
    said.files.extend(found.files);
    said.files.push(file(message, part, 1));
    PartRole::Words(said)
}

/// The text that a person reads: the plain one, or the page where there is no plain one or it only
/// says that there is a page.
fn body(message: &Message<'_>, said: &mut ReadPart) {
    let part = |id: &u32| message.parts.get(*id as usize);
    let is_text =
        |part: &&MessagePart<'_>| matches!(part.body, PartType::Text(_) | PartType::Html(_));
    let mut plain = ReadPart::default();
    for part in message.text_body.iter().filter_map(part).filter(is_text) {
        plain.add(ReadPart::of(message, part));
    }
    let pages = || {
        let mut pages = ReadPart::default();
        for part in message.html_body.iter().filter_map(part) {
            if matches!(part.body, PartType::Html(_)) {
                pages.add(ReadPart::of(message, part));
            }
        }
        pages
    };
    let only_page = message.text_body.iter().all(|id| message.html_body.contains(id));
    if only_page || message.html_body.is_empty() {
        said.add(plain);
        return;
    }
    if plain.text.trim().len() > STUB {
        said.add(plain);
        return;
    }
    let pages = pages();
    if is_stub(&plain.text, &pages.text) {
        // Both, since neither says what the other does.
        plain.text.push('\n');
        plain.add(pages);
    } else {
        // Pictures that stand in the page alone are no less sent.
        plain.files.extend(pages.files);
    }
    said.add(plain);
}

/// Whether a short text says nothing of what the page beside it says.
fn is_stub(plain: &str, page: &str) -> bool {
    if page.trim().is_empty() {
        return false;
    }
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() > 2)
            .map(str::to_lowercase)
            .collect()
    };
    let (plain, page) = (words(plain), words(page));
    let shared = plain.iter().filter(|word| page.contains(word)).count();
    plain.is_empty() || shared * 2 < plain.len()
}

fn file(message: &Message<'_>, part: &MessagePart<'_>, place: usize) -> IncomingFile {
    let media_type = content::media_type(message, part);
    let name = content::name(message, part);
    let name = match (&part.body, name) {
        (_, Some(name)) => name,
        _ if media_type.ends_with("pkcs7-mime") => "smime.p7m".into(),
        (PartType::Message(_), None) => format!("mail-{place}.eml"),
        (PartType::Html(_), None) => format!("part-{place}.html"),
        (PartType::Text(_), None) => format!("part-{place}.txt"),
        _ => format!("part-{place}.bin"),
    };
    IncomingFile { name, media_type, bytes: content::bytes(message, part) }
}
