//! The one way out: `Out` owns both streams and decides form, columns and colour.
//!
//! Called by commands only. Data goes to standard output, talk to standard error. Words that
//! commands hand over may carry untrusted text: every one is escaped here (J3). Writing errors
//! are kept and come back from the next call that can fail, `finish` at the latest.

use std::collections::HashSet;
use std::io::{self, BufWriter, Write};

use serde_json::Value;

use super::cell::Look;
use super::color::{Tone, paint};
use super::escape::{self, Keep, plain_quotes, visible};
use super::jq::{JqError, Program};
use super::pager::Paged;
use super::progress::{Progress, Shows};
use super::record::{self, Field, FieldError, Object, Record};
use super::rows::{self, Reader};
use super::settings::{Format, Settings};
use super::{table, text};

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

/// Whether there is anything left to do once the flags of the output are understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prepared {
    Go,
    /// `--fields help` was answered: the command is done, exit 0.
    Answered,
}

/// Both streams of a run and how they look.
pub struct Out {
    settings: Settings,
    look: Look,
    talk_color: bool,
    program: Option<Result<Program, JqError>>,
    data: BufWriter<Paged>,
    talk: Box<dyn Write>,
    /// Talk that waits until the pager gives the screen back.
    waiting: String,
    warned: HashSet<String>,
    fault: Option<io::Error>,
}

/// What becomes of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    Ids,
    Filtered,
    Data(Format),
    /// Blocks of `label: value`.
    Blocks,
    /// The command's own words.
    Words,
}

impl Out {
    /// An output on two streams. They need no buffer of their own.
    pub fn new(settings: Settings, data: Box<dyn Write>, talk: Box<dyn Write>) -> Out {
        let color = |terminal| settings.wishes.decide(settings.color, terminal);
        let is_table = !matches!(settings.format, Some(format) if format != Format::Table);
        let usual = settings.stdout_is_terminal.then_some(USUAL_WIDTH);
        let look = Look {
            zone: settings.zone,
            now: settings.now,
            ascii: settings.ascii,
            color: is_table && color(settings.stdout_is_terminal),
            width: settings.width.or(usual).filter(|_| is_table),
        };
        Out {
            look,
            talk_color: color(settings.stderr_is_terminal),
            program: settings.jq.as_ref().map(|filter| Program::compile(filter, settings.now)),
            data: BufWriter::with_capacity(1 << 16, Paged::new(data)),
            talk,
            waiting: String::new(),
            warned: HashSet::new(),
            fault: None,
            settings,
        }
    }

    /// Checks `--fields` and `--jq` for this kind of record before anything is done, and answers
    /// `--fields help`.
    pub fn prepare<R: Record>(&mut self) -> Result<Prepared, OutputError> {
        if let Some(Err(error)) = &self.program {
            return Err(error.clone().into());
        }
        if self
            .settings
            .fields
            .as_deref()
            .is_some_and(|names| matches!(names, [help] if help.trim() == "help"))
        {
            for field in R::fields() {
                self.line(field.name);
            }
            return self.check().map(|()| Prepared::Answered);
        }
        self.fields::<R>(View::Data(Format::Json)).map(|_| Prepared::Go)
    }

    /// Shows a list, one record after the other; all forms but the table and `--jq` need the
    /// memory of one row. Gives the number of rows.
    pub fn list<R: Record, E: From<OutputError>>(
        &mut self,
        records: impl IntoIterator<Item = Result<R, E>>,
    ) -> Result<usize, E> {
        if self.prepare::<R>()? == Prepared::Answered {
            return Ok(0);
        }
        let view = self.list_view();
        let fields = self.fields::<R>(view)?;
        match view {
            View::Filtered => {
                let mut all = Vec::new();
                for record in records {
                    all.push(object(&record?, &fields));
                }
                let count = all.len();
                self.filter(Value::Array(all))?;
                return Ok(count);
            }
            View::Data(Format::Table) => {
                let mut rows = Vec::new();
                for record in records {
                    rows.push(table::cells(&record?, &fields, &self.look));
                }
                self.page();
                self.write(&table::table(&fields, &rows, &self.look));
                self.check()?;
                return Ok(rows.len());
            }
            View::Blocks => self.page(),
            View::Ids | View::Data(_) | View::Words => {}
        }

        let reader = self.reader();
        let mut count = 0;
        let mut line = String::new();
        if view == View::Data(Format::Csv) {
            rows::csv_header(&mut line, &fields);
            self.write(&line);
        }
        for record in records {
            let record = record?;
            line.clear();
            if view == View::Data(Format::Json) {
                rows::array_element(&mut line, &record, &fields, reader, count == 0);
            } else {
                self.row(&mut line, &record, &fields, view, count == 0);
            }
            self.write(&line);
            self.check()?;
            count += 1;
        }
        if view == View::Data(Format::Json) {
            line.clear();
            rows::array_end(&mut line, count, reader);
            self.write(&line);
        }
        self.check()?;
        Ok(count)
    }

    /// Shows one record: the JSON object, a row where a format for rows or columns are asked for,
    /// otherwise the command's own words, written through this output by `words`.
    pub fn one<R: Record>(
        &mut self,
        record: &R,
        words: impl FnOnce(&mut Out, &R),
    ) -> Result<(), OutputError> {
        if self.prepare::<R>()? == Prepared::Answered {
            return Ok(());
        }
        let view = self.one_view();
        let fields = self.fields::<R>(view)?;
        match view {
            View::Words => words(self, record),
            View::Filtered => self.filter(object(record, &fields))?,
            View::Data(Format::Json) => {
                let document = rows::document(&Object { record, fields: &fields }, self.reader());
                self.write(&document);
            }
            View::Ids | View::Blocks | View::Data(_) => {
                let mut line = String::new();
                if view == View::Data(Format::Csv) {
                    rows::csv_header(&mut line, &fields);
                    self.write(&line);
                    line.clear();
                }
                self.row(&mut line, record, &fields, view, true);
                self.write(&line);
            }
        }
        self.check()
    }

    /// Shows several records that were named one by one: a JSON array, rows, or the command's
    /// own words with an empty line between.
    pub fn each<R: Record, E: From<OutputError>>(
        &mut self,
        records: impl IntoIterator<Item = Result<R, E>>,
        mut words: impl FnMut(&mut Out, &R),
    ) -> Result<usize, E> {
        if self.one_view() != View::Words {
            return self.list(records);
        }
        let mut count = 0;
        for record in records {
            let record = record?;
            if count > 0 {
                self.write("\n");
            }
            words(self, &record);
            self.check()?;
            count += 1;
        }
        Ok(count)
    }

    /// Shows a document that is no record (`{"seconds": 60}`), or the command's own words.
    pub fn document(
        &mut self,
        document: &Value,
        words: impl FnOnce(&mut Out),
    ) -> Result<(), OutputError> {
        if let Some(Err(error)) = &self.program {
            return Err(error.clone().into());
        }
        if self.program.is_some() {
            self.filter(document.clone())?;
        } else {
            match self.settings.format {
                Some(Format::Json) => self.write(&rows::document(document, self.reader())),
                Some(Format::Jsonl) => {
                    let line = document.to_string();
                    self.write(&if self.reader() == Reader::Person {
                        escape::json(&line)
                    } else {
                        line.into()
                    });
                    self.write("\n");
                }
                _ => words(self),
            }
        }
        self.check()
    }

    /// A line of data, escaped.
    pub fn line(&mut self, text: &str) {
        self.spans(&[(Tone::Plain, text)]);
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

    fn list_view(&self) -> View {
        match self.settings.format {
            _ if self.program.is_some() => View::Filtered,
            None if self.settings.quiet && self.settings.fields.is_none() => View::Ids,
            None | Some(Format::Table) if self.settings.accessible && self.on_screen() => {
                View::Blocks
            }
            None if self.settings.stdout_is_terminal => View::Data(Format::Table),
            None => View::Data(Format::Tsv),
            Some(format) => View::Data(format),
        }
    }

    fn one_view(&self) -> View {
        let asks_fields = self.settings.fields.is_some();
        match self.list_view() {
            View::Data(Format::Table) if asks_fields => View::Blocks,
            View::Data(Format::Table | Format::Plain) | View::Blocks if !asks_fields => View::Words,
            View::Data(Format::Tsv) if self.settings.format.is_none() && !asks_fields => {
                View::Words
            }
            view => view,
        }
    }

    /// True where a person sees the data at once.
    fn on_screen(&self) -> bool {
        self.settings.stdout_is_terminal || self.settings.format == Some(Format::Table)
    }

    fn reader(&self) -> Reader {
        if self.settings.stdout_is_terminal { Reader::Person } else { Reader::Program }
    }

    fn fields<R: Record>(&self, view: View) -> Result<Vec<&'static Field>, OutputError> {
        let all = R::fields();
        Ok(match (&self.settings.fields, view) {
            (Some(names), _) => record::chosen(all, names)?,
            (None, View::Filtered | View::Data(Format::Json | Format::Jsonl)) => record::keys(all),
            (None, View::Data(Format::Tsv | Format::Csv)) => record::columns(all, true),
            (None, _) => record::columns(all, false),
        })
    }

    /// Appends one record in a form that is written row by row.
    fn row<R: Record>(
        &self,
        line: &mut String,
        record: &R,
        fields: &[&'static Field],
        view: View,
        is_first: bool,
    ) {
        let cells = || table::cells(record, fields, &self.look);
        match view {
            View::Data(Format::Tsv) => rows::tsv(line, record, fields),
            View::Data(Format::Csv) => rows::csv(line, record, fields),
            View::Data(Format::Json | Format::Jsonl) | View::Filtered => {
                rows::jsonl(line, record, fields, self.reader());
            }
            View::Data(Format::Plain) => {
                line.push_str(&table::words(&cells()));
                line.push('\n');
            }
            View::Data(Format::Table) | View::Blocks | View::Words => {
                if !is_first {
                    line.push('\n');
                }
                line.push_str(&table::block(fields, &cells(), &self.look));
            }
            View::Ids => {
                line.push_str(&visible(&record.id(), Keep::Nothing));
                line.push('\n');
            }
        }
    }

    fn filter(&mut self, document: Value) -> Result<(), OutputError> {
        let reader = self.reader();
        let program = match self.program.take() {
            Some(Ok(program)) => program,
            Some(Err(error)) => return Err(error.into()),
            None => return Ok(()),
        };
        let mut line = String::new();
        let result = program.run(document, |value| {
            line.clear();
            rows::jq_result(&mut line, &value, reader);
            self.write(&line);
            self.check()
        });
        self.program = Some(Ok(program));
        result
    }

    fn write(&mut self, text: &str) {
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
    fn check(&mut self) -> Result<(), OutputError> {
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

fn object<R: Record>(record: &R, fields: &[&'static Field]) -> Value {
    serde_json::to_value(Object { record, fields }).unwrap_or_default()
}

#[cfg(test)]
#[path = "out_tests.rs"]
mod tests;
