//! Records on the way out: which form they take, and their writing row by row.
//!
//! The other half of `Out`. Knows formats and views; how a row looks in each is `rows` and
//! `table`.

use serde_json::Value;

use super::escape::{Keep, visible};
use super::out::{Out, OutputError};
use super::record::{self, Field, Record, RecordObject};
use super::rows::{self, JsonAudience};
use super::settings::Format;
use super::table;

/// Whether there is anything left to do once the flags of the output are understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prepared {
    Go,
    /// `--fields help` was answered: the command is done, exit 0.
    Answered,
}

/// What becomes of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RecordView {
    Ids,
    Filtered,
    Data(Format),
    /// Blocks of `label: value`.
    Blocks,
    /// The command's own words.
    Words,
}

impl Out {
    /// Checks `--jq`.
    ///
    /// # Errors
    /// A filter that is none.
    pub fn checked_filter(&self) -> Result<(), OutputError> {
        match &self.program {
            Some(Err(error)) => Err(error.clone().into()),
            _ => Ok(()),
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
        self.fields::<R>(RecordView::Data(Format::Json)).map(|_| Prepared::Go)
    }

    /// Shows a list, one record after the other; all forms but the table and `--jq` need the
    /// memory of one row. Gives the number of rows.
    pub fn list<R: Record, E: From<OutputError>>(
        &mut self,
        records: impl IntoIterator<Item = Result<R, E>>,
    ) -> Result<usize, E> {
        self.stream(|sink| {
            for record in records {
                sink(record?)?;
            }
            Ok(())
        })
    }

    /// As `list`, for rows that come from a walk through the store: `walk` hands each record to
    /// the sink it is given.
    pub fn stream<R: Record, E: From<OutputError>>(
        &mut self,
        walk: impl FnOnce(&mut dyn FnMut(R) -> Result<(), E>) -> Result<(), E>,
    ) -> Result<usize, E> {
        if self.prepare::<R>()? == Prepared::Answered {
            return Ok(0);
        }
        let view = self.list_view();
        let fields = self.fields::<R>(view)?;
        match view {
            RecordView::Filtered => {
                let mut all = Vec::new();
                walk(&mut |record| {
                    all.push(object(&record, &fields));
                    Ok(())
                })?;
                let count = all.len();
                self.filter(Value::Array(all))?;
                return Ok(count);
            }
            RecordView::Data(Format::Table) => {
                let mut rows = Vec::new();
                walk(&mut |record| {
                    rows.push(table::cells(&record, &fields, &self.look));
                    Ok(())
                })?;
                if rows.is_empty() {
                    return Ok(0);
                }
                self.page();
                self.write(&table::table(&fields, &rows, &self.look));
                self.check()?;
                return Ok(rows.len());
            }
            RecordView::Blocks => self.page(),
            RecordView::Ids | RecordView::Data(_) | RecordView::Words => {}
        }

        let reader = self.reader();
        let mut count = 0;
        let mut line = String::new();
        if view == RecordView::Data(Format::Csv) {
            rows::csv_header(&mut line, &fields);
            self.write(&line);
        }
        walk(&mut |record| {
            line.clear();
            if view == RecordView::Data(Format::Json) {
                rows::array_element(&mut line, &record, &fields, reader, count == 0);
            } else {
                self.row(&mut line, &record, &fields, view, count == 0);
            }
            self.write(&line);
            self.check()?;
            count += 1;
            Ok(())
        })?;
        if view == RecordView::Data(Format::Json) {
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
            RecordView::Words => words(self, record),
            RecordView::Filtered => self.filter(object(record, &fields))?,
            RecordView::Data(Format::Json) => {
                let document =
                    rows::document(&RecordObject { record, fields: &fields }, self.reader());
                self.write(&document);
            }
            RecordView::Ids | RecordView::Blocks | RecordView::Data(_) => {
                let mut line = String::new();
                if view == RecordView::Data(Format::Csv) {
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
        if self.one_view() != RecordView::Words {
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

    fn list_view(&self) -> RecordView {
        match self.settings.format {
            _ if self.program.is_some() => RecordView::Filtered,
            None if self.settings.quiet && self.settings.fields.is_none() => RecordView::Ids,
            None | Some(Format::Table) if self.settings.accessible && self.on_screen() => {
                RecordView::Blocks
            }
            None if self.settings.stdout_is_terminal => RecordView::Data(Format::Table),
            None => RecordView::Data(Format::Tsv),
            Some(format) => RecordView::Data(format),
        }
    }

    fn one_view(&self) -> RecordView {
        let asks_fields = self.settings.fields.is_some();
        match self.list_view() {
            RecordView::Data(Format::Table) if asks_fields => RecordView::Blocks,
            RecordView::Data(Format::Table | Format::Plain) | RecordView::Blocks
                if !asks_fields =>
            {
                RecordView::Words
            }
            RecordView::Data(Format::Tsv) if self.settings.format.is_none() && !asks_fields => {
                RecordView::Words
            }
            view => view,
        }
    }

    /// True where a person sees the data at once.
    fn on_screen(&self) -> bool {
        self.settings.stdout_is_terminal || self.settings.format == Some(Format::Table)
    }

    pub(super) fn reader(&self) -> JsonAudience {
        if self.settings.stdout_is_terminal { JsonAudience::Person } else { JsonAudience::Program }
    }

    fn fields<R: Record>(&self, view: RecordView) -> Result<Vec<&'static Field>, OutputError> {
        let all = R::fields();
        let columns = |piped| match R::columns() {
            [] => Ok(record::columns(all, piped)),
            named => record::columns_of(all, named, piped),
        };
        Ok(match (&self.settings.fields, view) {
            (Some(names), _) => record::choose_fields(all, names)?,
            (None, RecordView::Filtered | RecordView::Data(Format::Json | Format::Jsonl)) => {
                record::keys(all)
            }
            (None, RecordView::Data(Format::Tsv | Format::Csv)) => columns(true)?,
            (None, _) => columns(false)?,
        })
    }

    /// Appends one record in a form that is written row by row.
    fn row<R: Record>(
        &self,
        line: &mut String,
        record: &R,
        fields: &[&'static Field],
        view: RecordView,
        is_first: bool,
    ) {
        let cells = || table::cells(record, fields, &self.look);
        match view {
            RecordView::Data(Format::Tsv) => rows::tsv(line, record, fields),
            RecordView::Data(Format::Csv) => rows::csv(line, record, fields),
            RecordView::Data(Format::Json | Format::Jsonl) | RecordView::Filtered => {
                rows::jsonl(line, record, fields, self.reader());
            }
            RecordView::Data(Format::Plain) => {
                line.push_str(&table::words(&cells()));
                line.push('\n');
            }
            RecordView::Data(Format::Table) | RecordView::Blocks | RecordView::Words => {
                if !is_first {
                    line.push('\n');
                }
                line.push_str(&table::block(fields, &cells(), &self.look));
            }
            RecordView::Ids => {
                line.push_str(&visible(&record.id(), Keep::Nothing));
                line.push('\n');
            }
        }
    }

    pub(super) fn filter(&mut self, document: Value) -> Result<(), OutputError> {
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
}

fn object<R: Record>(record: &R, fields: &[&'static Field]) -> Value {
    serde_json::to_value(RecordObject { record, fields }).unwrap_or_default()
}

#[cfg(test)]
#[path = "show_tests.rs"]
mod tests;
