//! Groups of flags that many verbs share: cases, text, attachments.

use crate::commands::answers;
use crate::commands::answers::text_error;
use crate::domain::hex;
use std::path::PathBuf;

use chrono_tz::Tz;
use sha2::{Digest, Sha256};

use crate::domain::event::Attachment;
use crate::domain::time::Instant;
use crate::domain::time_expression;
use crate::domain::time_expression::TimeSpan;
use crate::error::{Error, Result};
use crate::outside::{self, Input};
use crate::text::{self, EditorSheet, TextSource};

use crate::commands::session::Session;

/// One or more cases.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Cases {
    /// Cases: SR-000412, 412, ref:INC7; lists 12,15-18; - reads them from standard input
    #[arg(value_name = "CASE", id = "case")]
    pub cases: Vec<String>,
}

/// A moment or span as it was typed: `-7d`, `"tomorrow 9:00"`, `A..B`. An argument of this type
/// takes values that begin with a dash (`registry`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment(String);

impl From<String> for Moment {
    fn from(text: String) -> Moment {
        Moment(text)
    }
}

impl Moment {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The instant, in the zone of who typed it.
    ///
    /// # Errors
    /// A text that is not a moment (2), one that there is not or twice (6).
    pub fn at(&self, field: &str, now: Instant, zone: Tz) -> Result<Instant> {
        time_expression::parse(&self.0, now, zone).map_err(|why| answers::moment_error(field, &why))
    }

    /// The span of time.
    ///
    /// # Errors
    /// As `at`, and a span that ends before it begins (2).
    pub fn span(&self, field: &str, now: Instant, zone: Tz) -> Result<TimeSpan> {
        time_expression::parse_span(&self.0, now, zone)
            .map_err(|why| answers::moment_error(field, &why))
    }
}

/// A word to colleagues that goes with a step, as a note of its own (rule “-m”).
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Aside {
    /// Add an internal note with the step
    #[arg(short, long, value_name = "TEXT", allow_hyphen_values = true)]
    pub message: Option<String>,
}

/// The text of a message, note or comment.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct TextArgs {
    /// The text
    #[arg(short, long, value_name = "TEXT", allow_hyphen_values = true)]
    pub message: Option<String>,
    /// Text from a file, - for standard input
    #[arg(short = 'F', long, value_name = "PATH")]
    pub file: Option<Input>,
    /// Write the text in the editor ($VISUAL, $EDITOR)
    #[arg(short, long)]
    pub edit: bool,
    /// Where an edited text lies until it is used.
    #[arg(skip)]
    pub draft: Option<PathBuf>,
}

impl TextArgs {
    /// Reads file, standard input or editor into `message`; asks in the editor only where asked
    /// to with `-e`.
    ///
    /// # Errors
    /// An unreadable or invalid text (2), given up (1).
    pub fn read(&mut self, session: &Session, sheet: &EditorSheet<'_>) -> Result<()> {
        if self.edit {
            return self.obtain(session, sheet);
        }
        let wish =
            TextSource { message: self.message.as_deref(), file: self.file.as_ref(), edit: false };
        self.message =
            text::from_flags(&wish, "-m", &mut std::io::stdin().lock()).map_err(text_error)?;
        Ok(())
    }

    /// As `read`, but a missing text is asked for in the editor, and refused where nobody sits
    /// there.
    ///
    /// # Errors
    /// A missing text (2), given up (1).
    pub fn obtain(&mut self, session: &Session, sheet: &EditorSheet<'_>) -> Result<()> {
        let wish = TextSource {
            message: self.message.as_deref(),
            file: self.file.as_ref(),
            edit: self.edit,
        };
        let text = session.obtain_text(&wish, sheet).map_err(text_error)?;
        self.message = Some(text.body);
        self.draft = text.draft;
        Ok(())
    }

    /// The text, which the verb cannot do without.
    ///
    /// # Errors
    /// None was given (2).
    pub fn require(&self, verb: &str) -> Result<String> {
        self.message.clone().filter(|text| !text.trim().is_empty()).ok_or_else(|| {
            Error::usage(format!("`{verb}` needs a text"))
                .code("missing")
                .field("message")
                .hint("pass -m TEXT or -F FILE")
        })
    }
}

/// Files and links.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct AttachArgs {
    /// File to attach, - for standard input; repeatable
    #[arg(long, value_name = "PATH")]
    pub attach: Vec<Input>,
    /// Name of the file from standard input
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Size that standard input must have, in bytes
    #[arg(long, value_name = "BYTES")]
    pub size: Option<u64>,
    /// SHA-256 that standard input must have
    #[arg(long, value_name = "HEX")]
    pub sha256: Option<String>,
    /// Link to attach: URL or "Title=URL"; repeatable
    #[arg(long, value_name = "URL")]
    pub link: Vec<String>,
    /// What was read of them, before any transaction.
    #[arg(skip)]
    pub read: Option<Loaded>,
}

/// Attachments with the bytes behind them, by hash.
#[derive(Clone, Default)]
pub struct Loaded {
    pub attachments: Vec<Attachment>,
    pub files: Vec<(String, Vec<u8>)>,
}

impl std::fmt::Debug for Loaded {
    /// The hashes stand for the bytes: this goes into the fingerprint of a request.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.attachments.fmt(f)
    }
}

/// The most attachments of one operation.
const MOST_ATTACHMENTS: usize = 100;

impl AttachArgs {
    /// Reads the files, so that nothing is read while others wait for the desk.
    ///
    /// # Errors
    /// A file that is missing (3), too large or too many of them (6); a link that is none (6).
    pub fn read(&mut self, most_mb: u32) -> Result<()> {
        self.read = Some(self.read_files(most_mb)?);
        Ok(())
    }

    /// What was read; in a batch the files are read here, and its own input is none of them.
    ///
    /// # Errors
    /// As `read`.
    pub fn load(&self, most_mb: u32) -> Result<Loaded> {
        match &self.read {
            Some(read) => Ok(read.clone()),
            None if self.attach.contains(&Input::Stdin) => {
                Err(Error::usage("in a batch, standard input is not a file").field("attach"))
            }
            None => self.read_files(most_mb),
        }
    }

    /// Reads the files for a command that does nothing else.
    ///
    /// # Errors
    /// As `read`.
    pub fn read_now(&self, most_mb: u32) -> Result<Loaded> {
        self.read_files(most_mb)
    }

    fn read_files(&self, most_mb: u32) -> Result<Loaded> {
        let count = self.attach.len() + self.link.len();
        if count > MOST_ATTACHMENTS {
            let message = format!("{count} attachments; the most at once is {MOST_ATTACHMENTS}");
            return Err(Error::invalid("attach", message).hint("pack them into an archive"));
        }
        let mut attachments = Vec::new();
        let mut files = Vec::new();
        self.check_names()?;
        for input in &self.attach {
            let name = match input {
                Input::Stdin => self.name.clone(),
                Input::Path(path) => {
                    path.file_name().map(|name| name.to_string_lossy().into_owned())
                }
            };
            let bytes = read(input, most_mb)?;
            if *input == Input::Stdin {
                self.check_bytes(&bytes)?;
            }
            let name = safe_name(name.as_deref().unwrap_or("file"));
            let (attachment, file) = attachment_of(name, bytes);
            attachments.push(attachment);
            files.push(file);
        }
        for link in &self.link {
            attachments.push(link_of(link)?);
        }
        Ok(Loaded { attachments, files })
    }

    /// Standard input can be read once, and is called something only where somebody says so.
    fn check_names(&self) -> Result<()> {
        let piped = self.attach.iter().filter(|input| **input == Input::Stdin).count();
        let lone = [
            ("name", self.name.is_some()),
            ("size", self.size.is_some()),
            ("sha256", self.sha256.is_some()),
        ];
        match piped {
            0 => match lone.iter().find(|(_, given)| *given) {
                Some((flag, _)) => Err(Error::usage(format!(
                    "--{flag} is for a file from standard input, and none is read"
                ))
                .field(flag)
                .hint("attach standard input with -")),
                None => Ok(()),
            },
            1 if self.name.is_some() => Ok(()),
            1 => Err(Error::usage("a file from standard input needs a name")
                .code("missing")
                .field("name")
                .hint("name it: --name photo.png")),
            _ => Err(Error::usage("standard input can be attached only once").field("attach")),
        }
    }

    /// What the sender said of the bytes, so that half an upload is not taken for the whole.
    fn check_bytes(&self, bytes: &[u8]) -> Result<()> {
        let count = bytes.len() as u64;
        if let Some(size) = self.size.filter(|size| *size != count) {
            let message =
                format!("standard input had {count} bytes, not {size}; nothing was stored");
            return Err(Error::invalid("size", message).hint("send it again"));
        }
        let Some(wanted) = &self.sha256 else { return Ok(()) };
        let found = hex::encode(Sha256::digest(bytes));
        if found.eq_ignore_ascii_case(wanted.trim()) {
            return Ok(());
        }
        Err(Error::invalid("sha256", format!("the SHA-256 of standard input is {found}"))
            .hint("send it again; nothing was stored"))
    }
}

/// An attachment of these bytes under this name.
pub fn attachment_of(name: String, bytes: Vec<u8>) -> (Attachment, (String, Vec<u8>)) {
    let sha256 = hex::encode(Sha256::digest(&bytes));
    let attachment = Attachment::File {
        media_type: media_type(&name).into(),
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        name,
        sha256: sha256.clone(),
    };
    (attachment, (sha256, bytes))
}

fn read(input: &Input, most_mb: u32) -> Result<Vec<u8>> {
    if let Input::Path(path) = input
        && let Ok(meta) = std::fs::metadata(path)
    {
        within(path.display(), meta.len(), most_mb)?;
    }
    let bytes = input.read(u64::from(most_mb) * 1024 * 1024 + 1, "attach")?;
    within(input.name(), bytes.len() as u64, most_mb)?;
    if *input == Input::Stdin {
        outside::whole_input()?;
    }
    Ok(bytes)
}

/// J4: the limit of an attachment.
///
/// # Errors
/// One that is larger (6).
pub fn within(name: impl std::fmt::Display, size: u64, most_mb: u32) -> Result<()> {
    if size > u64::from(most_mb) * 1024 * 1024 {
        return Err(Error::invalid(
            "attach",
            format!("{name} has {} MiB; the most is {most_mb} MiB", size.div_ceil(1024 * 1024)),
        )
        .hint("put it elsewhere and attach a link: --link URL"));
    }
    Ok(())
}

/// J3, J4: a name without folders, control characters or a leading dot, of a sane length.
pub fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let clean: String = last
        .chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') {
                '_'
            } else {
                c
            }
        })
        .collect();
    let clean = clean.trim().trim_start_matches('.');
    let short: String = clean.chars().take(150).collect();
    if short.is_empty() { "file".into() } else { short }
}

/// `URL`, or `Title=URL`.
fn link_of(text: &str) -> Result<Attachment> {
    let is_url = |url: &str| {
        ["http://", "https://", "ftp://", "mailto:", "file://"].iter().any(|s| url.starts_with(s))
            && !url.contains(|c: char| c.is_whitespace() || c.is_control())
            && url.len() <= 2000
    };
    if is_url(text) {
        return Ok(Attachment::Link { name: text.into(), url: text.into() });
    }
    match text.split_once('=') {
        Some((title, url)) if is_url(url) && !title.trim().is_empty() => {
            Ok(Attachment::Link { name: safe_title(title), url: url.into() })
        }
        _ => Err(Error::invalid("link", format!("“{text}” is not a link"))
            .hint("write https://… or \"Title=https://…\"")),
    }
}

fn safe_title(title: &str) -> String {
    title.trim().chars().filter(|c| !c.is_control()).take(150).collect()
}

/// The media type by the name's ending; what is unknown is just bytes.
fn media_type(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        "txt" | "log" | "md" => "text/plain",
        "csv" => "text/csv",
        "html" | "htm" => "text/html",
        "json" => "application/json",
        "xml" => "application/xml",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "svg" => "image/svg+xml",
        "zip" => "application/zip",
        "gz" | "tgz" => "application/gzip",
        "eml" => "message/rfc822",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    }
}
