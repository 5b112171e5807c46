//! The one way out: `Out` owns both streams and knows whether they have colour and a pager.
//!
//! Called by commands only; `show` is its other half, for records. Data goes to standard output,
//! talk to standard error. Words that commands hand over may carry untrusted text: every one is
//! escaped here (J3). Writing errors are kept and come back from the next call that can fail,
//! `finish` at the latest.

use std::collections::HashSet;
use std::io::{self, BufWriter, Write};

use serde_json::Value;

use super::cell::Look;
use super::color::{Tone, paint};
use super::escape::{self, Keep, plain_quotes, visible};
use super::jq::{JqError, Program};
use super::pager::Paged;
use super::progress::{Progress, Shows};
use super::record::FieldError;
use super::settings::{Format, OutputSettings};
use super::text;

/// The width of a terminal that does not tell.
const USUAL_WIDTH: usize = 80;

/// Why nothing, or not all, could be shown.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The reader went away (`| head`): the end, quietly.
    #[error("the reader of the output went away")]
    Closed,
    #[error("the output cannot be written: {0}")]
    Write(#[source] io::Error),
    #[error(transparent)]
    Field(#[from] FieldError),
    #[error(transparent)]
    Jq(#[from] JqError),
}

impl From<io::Error> for OutputError {
    fn from(error: io::Error) -> OutputError {
        match error.kind() {
            io::ErrorKind::BrokenPipe => OutputError::Closed,
            _ => OutputError::Write(error),
        }
    }
}

/// Both streams of a run and how they look.
pub struct Out {
    pub(super) settings: OutputSettings,
    pub(super) look: Look,
    talk_color: bool,
    pub(super) program: Option<Result<Program, JqError>>,
    data: BufWriter<Paged>,
    talk: Box<dyn Write>,
    /// Talk that waits until the pager gives the screen back.
    waiting: String,
    warned: HashSet<String>,
    fault: Option<io::Error>,
    exit: u8,
}

impl Out {
    /// An output on two streams. They need no buffer of their own.
    pub fn new(settings: OutputSettings, data: Box<dyn Write>, talk: Box<dyn Write>) -> Out {
        Out::to(settings, Paged::new(data), talk)
    }

    /// The output of this process.
    pub fn of_process(settings: OutputSettings) -> Out {
        Out::to(settings, Paged::stdout(), Box::new(io::stderr()))
    }

    fn to(settings: OutputSettings, data: Paged, talk: Box<dyn Write>) -> Out {
        let color = |terminal| settings.color.colors(terminal);
        let is_table = !matches!(settings.format, Some(format) if format != Format::Table);
        let has_width = settings.stdout_is_terminal || settings.format == Some(Format::Table);
        let usual = settings.stdout_is_terminal.then_some(USUAL_WIDTH);
        let look = Look {
            zone: settings.zone,
            now: settings.now,
            ascii: settings.ascii,
            color: is_table && color(settings.stdout_is_terminal),
            width: settings.width.or(usual).filter(|_| is_table && has_width),
        };
        Out {
            look,
            talk_color: color(settings.stderr_is_terminal),
            program: settings.jq.as_ref().map(|filter| Program::compile(filter, settings.now)),
            data: BufWriter::with_capacity(1 << 16, data),
            talk,
            waiting: String::new(),
            warned: HashSet::new(),
            fault: None,
            exit: 0,
            settings,
        }
    }

    /// What there is to say has been said; only the exit code of this run counts yet.
    pub fn end_with(&mut self, exit: u8) {
        self.exit = exit;
    }

    /// The exit code of a run without an error.
    pub fn exit_code(&self) -> u8 {
        self.exit
    }

    /// The form where none was asked for.
    pub fn usually(&mut self, format: Format) {
        self.settings.format.get_or_insert(format);
    }

    /// From here on data goes there instead.
    ///
    /// # Errors
    /// What was written before cannot be.
    pub fn redirect(&mut self, to: Box<dyn Write>) -> Result<(), OutputError> {
        self.data.flush()?;
        self.data = BufWriter::with_capacity(1 << 16, Paged::new(to));
        self.settings.stdout_is_terminal = false;
        Ok(())
    }

    /// Whether all could be written so far.
    ///
    /// # Errors
    /// What stopped the writing.
    pub fn well(&mut self) -> Result<(), OutputError> {
        self.check()
    }

    /// A line of data, escaped.
    pub fn line(&mut self, text: &str) {
        self.spans(&[(Tone::Plain, text)]);
    }

    /// A line of cells with tabs between them, each cell escaped.
    pub fn cells(&mut self, cells: &[String]) {
        let shown: Vec<String> =
            cells.iter().map(|cell| visible(cell, Keep::Nothing).into_owned()).collect();
        self.write(&format!("{}\n", shown.join("\t")));
    }

    /// A line of data in several tones, each piece escaped.
    pub fn spans(&mut self, pieces: &[(Tone, &str)]) {
        let mut line = String::new();
        for (tone, piece) in pieces {
            line.push_str(&paint(&visible(piece, Keep::Nothing), *tone, self.look.color));
        }
        line.push('\n');
        self.write(&line);
    }

    /// A text of several lines, escaped, indented and wrapped to the screen.
    pub fn paragraph(&mut self, text: &str, indent: usize) {
        let shown = text::paragraph(text, indent, self.look.width);
        self.write(&shown);
    }

    /// Bytes of data as they are, for what is a file to begin with (`mail raw`, `attach get -`).
    pub fn raw(&mut self, bytes: &[u8]) {
        if self.fault.is_none()
            && let Err(error) = self.data.write_all(bytes)
        {
            self.fault = Some(error);
        }
    }

    /// Talk: what happened, on standard error. Nothing with `--quiet`.
    pub fn say(&mut self, text: &str) {
        if !self.settings.quiet {
            self.speak(&[(Tone::Plain, text)]);
        }
    }

    /// A warning; each once, none with `--quiet`.
    pub fn warn(&mut self, text: &str) {
        if !self.settings.quiet && self.warned.insert(text.to_owned()) {
            self.speak(&[(Tone::Warning, "warning:"), (Tone::Plain, " "), (Tone::Plain, text)]);
        }
    }

    /// A warning that somebody must see, also with `--quiet`.
    pub fn caution(&mut self, text: &str) {
        self.speak(&[(Tone::Warning, "warning:"), (Tone::Plain, " "), (Tone::Plain, text)]);
    }

    /// Says that a list was cut, and by how many.
    pub fn more(&mut self, count: u64) {
        if count > 0 {
            self.say(&format!("{count} more, use --limit 0 for all"));
        }
    }

    /// `error: …` and its `hint: …` lines, also with `--quiet`.
    pub fn error_line(&mut self, message: &str, hints: &[String]) {
        self.speak(&[(Tone::Bad, "error:"), (Tone::Plain, " "), (Tone::Plain, message)]);
        for hint in hints {
            self.speak(&[(Tone::Good, "hint:"), (Tone::Plain, " "), (Tone::Plain, hint)]);
        }
    }

    /// The request id that stands in the JSON of what is done from now on.
    pub fn set_request_id(&mut self, id: Option<&str>) {
        self.settings.request_id = id.map(Into::into);
    }

    /// Whether the causes of errors are shown (`--verbose`).
    pub fn shows_causes(&self) -> bool {
        self.settings.causes
    }

    /// An error for programs, on standard error.
    pub fn error_json(&mut self, error: &Value) {
        let line = error.to_string();
        let line = if self.settings.stderr_is_terminal { escape::json(&line) } else { line.into() };
        self.utter(&format!("{line}\n"));
    }

    /// True where a program reads the answers, and so the errors too.
    pub fn speaks_json(&self) -> bool {
        self.settings.jq.is_some()
            || matches!(self.settings.format, Some(Format::Json | Format::Jsonl))
    }

    /// True where rows or columns were asked for in so many words.
    pub fn wants_rows(&self) -> bool {
        self.settings.format.is_some() || self.settings.fields.is_some()
    }

    /// A document on a line of its own, whatever the format: the results of `batch`.
    pub fn data(&mut self, document: &Value) {
        if !self.settings.quiet {
            let line = format!("{document}\n");
            self.write(&line);
        }
    }

    /// True where a table is shown to a person, a page at a time.
    pub fn is_for_people(&self) -> bool {
        self.settings.stdout_is_terminal
            && matches!(self.settings.format, None | Some(Format::Table))
            && self.settings.jq.is_none()
    }

    /// True where a command's own words are wanted: on a terminal, or where a table is asked for.
    pub fn wants_words(&self) -> bool {
        self.settings.fields.is_none()
            && self.settings.jq.is_none()
            && match self.settings.format {
                None => self.settings.stdout_is_terminal,
                Some(format) => format == Format::Table,
            }
    }

    /// True where nothing may be told by its place on the screen.
    pub fn is_accessible(&self) -> bool {
        self.settings.accessible
    }

    /// True with `--quiet`.
    pub fn is_quiet(&self) -> bool {
        self.settings.quiet
    }

    /// The viewer's zone and clock, once it is known who views.
    pub fn set_zone(&mut self, zone: chrono_tz::Tz, now: crate::domain::time::Instant) {
        self.look.zone = zone;
        self.look.now = now;
    }

    /// How people see things here, for commands that put words together themselves.
    pub fn look(&self) -> Look {
        self.look
    }

    /// Pages nothing from here on: in a menu the questions follow at once.
    pub fn without_pager(&mut self) {
        self.settings.pager = None;
    }

    /// A text in Markdown, made readable.
    pub fn markdown(&mut self, source: &str) {
        self.page();
        super::article_text::print(self, source);
    }

    /// From here on the data goes through the pager, if it outgrows the screen of a terminal.
    pub fn page(&mut self) {
        if let Some(pager) =
            self.settings.pager.clone().filter(|_| self.settings.stdout_is_terminal)
        {
            self.flush_data();
            self.data.get_mut().start(pager);
        }
    }

    /// Shows on a terminal how far long work has come.
    pub fn progress(&self, total: Option<u64>, label: &str) -> Progress {
        let shows = match () {
            () if self.settings.quiet || !self.settings.stderr_is_terminal => Shows::Nothing,
            () if self.settings.accessible => Shows::Line,
            () => Shows::Bar,
        };
        Progress::new(total, visible(label, Keep::Nothing), shows)
    }

    /// Writes out what is buffered, before a prompt for example.
    pub fn flush(&mut self) -> Result<(), OutputError> {
        self.flush_data();
        self.check()
    }

    /// Ends the output: waits for the pager, says what had to wait, reports what went wrong.
    pub fn finish(&mut self) -> Result<(), OutputError> {
        self.flush_data();
        if let Err(error) = self.data.get_mut().finish() {
            self.fault.get_or_insert(error);
        }
        let waiting = std::mem::take(&mut self.waiting);
        self.utter(&waiting);
        self.check()
    }

    pub(super) fn write(&mut self, text: &str) {
        self.raw(text.as_bytes());
    }

    fn speak(&mut self, pieces: &[(Tone, &str)]) {
        let mut line = String::new();
        for (tone, piece) in pieces {
            let shown = visible(piece, Keep::Nothing);
            let shown =
                if self.settings.ascii { plain_quotes(&shown) } else { shown.as_ref().into() };
            line.push_str(&paint(&shown, *tone, self.talk_color));
        }
        line.push('\n');
        self.utter(&line);
    }

    /// Says something, after the data that came before it; later where a pager has the screen.
    fn utter(&mut self, text: &str) {
        self.flush_data();
        if self.data.get_ref().has_screen() {
            self.waiting.push_str(text);
        } else {
            // Where nobody can be told, nothing is left to do about it.
            let _ = self.talk.write_all(text.as_bytes()).and_then(|()| self.talk.flush());
        }
    }

    fn flush_data(&mut self) {
        if self.fault.is_none()
            && let Err(error) = self.data.flush()
        {
            self.fault = Some(error);
        }
    }

    /// The first writing error, once.
    pub(super) fn check(&mut self) -> Result<(), OutputError> {
        match self.fault.take() {
            Some(error) => {
                // What follows would fail too, and dropping the buffer must not try.
                self.fault = Some(error.kind().into());
                Err(error.into())
            }
            None => Ok(()),
        }
    }
}

impl Drop for Out {
    fn drop(&mut self) {
        // A run that ends early still shows what it has; `finish` reports, this cannot.
        let _ = self.finish();
    }
}

#[cfg(test)]
#[path = "out_tests.rs"]
mod tests;
