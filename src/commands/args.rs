//! Groups of flags that many verbs share: cases, text, attachments.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::domain::event::Attachment;
use crate::error::{Error, Kind, Result};
use crate::text::{self, Sheet, TextError, Wish};

use super::Session;

/// One or more cases.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Cases {
    /// Cases: SR-000412, 412, ref:INC7; lists 12,15-18; - reads them from standard input
    #[arg(value_name = "CASE", id = "case")]
    pub cases: Vec<String>,
}

/// The text of a message, note or comment.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct TextArgs {
    /// The text
    #[arg(short, long, value_name = "TEXT", allow_hyphen_values = true)]
    pub message: Option<String>,
    /// Read the text from a file, - for standard input
    #[arg(short = 'F', long, value_name = "PATH")]
    pub file: Option<PathBuf>,
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
    pub fn read(&mut self, session: &Session, sheet: &Sheet<'_>) -> Result<()> {
        if self.edit {
            return self.obtain(session, sheet);
        }
        let wish =
            Wish { message: self.message.as_deref(), file: self.file.as_deref(), edit: false };
        self.message =
            text::given(&wish, "-m", &mut std::io::stdin().lock()).map_err(text_error)?;
        Ok(())
    }

    /// As `read`, but a missing text is asked for in the editor, and refused where nobody sits
    /// there.
    ///
    /// # Errors
    /// A missing text (2), given up (1).
    pub fn obtain(&mut self, session: &Session, sheet: &Sheet<'_>) -> Result<()> {
        let wish =
            Wish { message: self.message.as_deref(), file: self.file.as_deref(), edit: self.edit };
        let text = session.obtain_text(&wish, sheet).map_err(text_error)?;
        self.message = Some(text.body);
        self.draft = text.draft;
        Ok(())
    }

    /// The text, which the verb cannot do without.
    ///
    /// # Errors
    /// None was given (2).
    pub fn required(&self, verb: &str) -> Result<String> {
        self.message.clone().filter(|text| !text.trim().is_empty()).ok_or_else(|| {
            Error::usage(format!("`{verb}` needs a text"))
                .code("missing")
                .field("message")
                .hint("pass -m TEXT or -F FILE")
        })
    }
}

/// What went wrong with a text, as an error.
pub fn text_error(why: TextError) -> Error {
    let kind = match &why {
        TextError::GivenUp(_) => Kind::BadNews,
        TextError::Interrupted { .. } => Kind::Interrupted,
        TextError::Nul { .. } | TextError::TooLong { .. } | TextError::NotUtf8 { .. } => {
            Kind::Invalid
        }
        _ => Kind::Usage,
    };
    let draft = why.draft().map(|path| format!("your text is kept in {}", path.display()));
    let missing = matches!(why, TextError::Missing { .. });
    let mut error = Error::new(kind, why.to_string()).field("message");
    if missing {
        error.code = "missing";
    }
    match draft {
        Some(draft) => error.hint(draft),
        None => error,
    }
}

/// Files and links.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct AttachArgs {
    /// Attach a file; may be given several times
    #[arg(long, value_name = "PATH")]
    pub attach: Vec<PathBuf>,
    /// Attach a link: URL, or "Title=URL"; may be given several times
    #[arg(long, value_name = "URL")]
    pub link: Vec<String>,
}

/// Attachments with the bytes behind them, by hash.
pub type Loaded = (Vec<Attachment>, Vec<(String, Vec<u8>)>);

/// The most attachments of one operation.
const MOST_ATTACHMENTS: usize = 100;

impl AttachArgs {
    /// Reads the files.
    ///
    /// # Errors
    /// A file that is missing, too large (6) or too many of them (6); a link that is none (6).
    pub fn load(&self, most_mb: u32) -> Result<Loaded> {
        let count = self.attach.len() + self.link.len();
        if count > MOST_ATTACHMENTS {
            let message = format!("{count} attachments; the most at once is {MOST_ATTACHMENTS}");
            return Err(Error::invalid("attach", message).hint("pack them into an archive"));
        }
        let mut attachments = Vec::new();
        let mut files = Vec::new();
        for path in &self.attach {
            let bytes = read(path, most_mb)?;
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            let name = safe_name(name.as_deref().unwrap_or("file"));
            let (attachment, file) = kept(name, bytes);
            attachments.push(attachment);
            files.push(file);
        }
        for link in &self.link {
            attachments.push(link_of(link)?);
        }
        Ok((attachments, files))
    }
}

/// An attachment of these bytes under this name.
pub fn kept(name: String, bytes: Vec<u8>) -> (Attachment, (String, Vec<u8>)) {
    let sha256 = super::hex(&Sha256::digest(&bytes));
    let attachment = Attachment::File {
        media_type: media_type(&name).into(),
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        name,
        sha256: sha256.clone(),
    };
    (attachment, (sha256, bytes))
}

fn read(path: &Path, most_mb: u32) -> Result<Vec<u8>> {
    let cannot = |why: std::io::Error| {
        let kind = match why.kind() {
            std::io::ErrorKind::NotFound => Kind::NotFound,
            _ => Kind::Invalid,
        };
        Error::new(kind, format!("cannot read {}: {why}", path.display())).field("attach")
    };
    let meta = std::fs::metadata(path).map_err(cannot)?;
    if !meta.is_file() {
        return Err(Error::invalid("attach", format!("{} is no file", path.display())));
    }
    within(path.display(), meta.len(), most_mb)?;
    std::fs::read(path).map_err(cannot)
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
        _ => Err(Error::invalid("link", format!("“{text}” is no link"))
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
