//! Reading CSV for `import`: rows by the names of their columns, whole file or nothing.
//!
//! Takes what `--format csv` writes and what spreadsheets save: a byte order mark, CR LF, quoted
//! cells, semicolons or tabs for commas; and strips the guard before formulas, so that export and import are the identity (J3).
//! Knows no people and no catalog: what the columns mean is the caller's.

use std::io::Read;

use crate::domain::formula::unguard;

/// A file that has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvSheet {
    /// The names over the columns, in order.
    pub columns: Vec<String>,
    pub rows: Vec<SheetRow>,
}

/// A row with its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// The line on which the row starts, from 1.
    pub line: u64,
    /// As many cells as there are columns.
    pub cells: Vec<String>,
}

/// Why a file is not a table.
#[derive(Debug, thiserror::Error)]
pub enum CsvError {
    #[error("the file is empty; its first line must name the columns")]
    Empty,
    #[error("column {0} has no name")]
    Nameless(usize),
    #[error("column “{0}” is named twice")]
    Twice(String),
    #[error("line {line} has {found} cells instead of {wanted}")]
    Ragged { line: u64, found: u64, wanted: u64 },
    #[error("line {0} is not UTF-8")]
    NotText(u64),
    #[error("the file cannot be read: {0}")]
    Read(#[source] std::io::Error),
}

/// Reads a whole file.
pub fn read(mut source: impl Read) -> Result<CsvSheet, CsvError> {
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes).map_err(CsvError::Read)?;
    let mut lines = LineCounter { bytes: &bytes, at: 0, line: 1 };
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(delimiter(&bytes))
        .from_reader(bytes.as_slice());
    let mut records = reader.records();
    let head = records.next().ok_or(CsvError::Empty)?.map_err(|e| unreadable(e, &mut lines))?;
    let columns = names(&head)?;
    let mut rows = Vec::new();
    for record in records {
        let record = record.map_err(|e| unreadable(e, &mut lines))?;
        let line = record.position().map_or(0, |place| lines.at(place));
        let cells = record.iter().map(|cell| unguard(cell).to_owned()).collect();
        rows.push(SheetRow { line, cells });
    }
    Ok(CsvSheet { columns, rows })
}

/// What stands between the cells: spreadsheets of many countries write semicolons, some tabs. The
/// names of columns hold something else.
fn delimiter(bytes: &[u8]) -> u8 {
    let head = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |byte: u8| head.iter().filter(|other| **other == byte).count();
    // Of two that are as frequent the last wins, so that a comma needs no proof.
    [b'|', b'\t', b';', b','].into_iter().max_by_key(|byte| count(*byte)).unwrap_or(b',')
}

fn names(head: &::csv::StringRecord) -> Result<Vec<String>, CsvError> {
    let mut columns: Vec<String> = Vec::new();
    for (at, name) in head.iter().enumerate() {
        let name = unguard(name.trim_start_matches('\u{feff}')).trim();
        if name.is_empty() {
            return Err(CsvError::Nameless(at + 1));
        }
        if columns.iter().any(|earlier| earlier == name) {
            return Err(CsvError::Twice(name.chars().take(60).collect()));
        }
        columns.push(name.to_owned());
    }
    Ok(columns)
}

fn unreadable(error: ::csv::Error, lines: &mut LineCounter<'_>) -> CsvError {
    let mut line = |place: Option<::csv::Position>| place.map_or(0, |place| lines.at(&place));
    match error.into_kind() {
        ::csv::ErrorKind::UnequalLengths { pos, expected_len, len } => {
            CsvError::Ragged { line: line(pos), found: len, wanted: expected_len }
        }
        ::csv::ErrorKind::Utf8 { pos, .. } => CsvError::NotText(line(pos)),
        ::csv::ErrorKind::Io(error) => CsvError::Read(error),
        other => CsvError::Read(std::io::Error::other(format!("{other:?}"))),
    }
}

/// Counts lines as an editor does. The reader's own count is one behind after CR LF.
struct LineCounter<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl LineCounter<'_> {
    /// The line of a record's first cell. Places must be asked for in order.
    fn at(&mut self, place: &::csv::Position) -> u64 {
        let mut to = usize::try_from(place.byte()).unwrap_or(usize::MAX).min(self.bytes.len());
        // A record is said to start before the line ends that separate it from the last.
        while matches!(self.bytes.get(to), Some(b'\n' | b'\r')) {
            to += 1;
        }
        let passed = self.bytes.get(self.at..to).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.at = to.max(self.at);
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_spreadsheets_save() {
        let file =
            "\u{feff}login,name,note\r\nalice,\"Doe, Alice\",\"two\r\nlines\"\r\nbob,,'=1\r\n";
        let sheet = read(file.as_bytes()).unwrap();
        assert_eq!(sheet.columns, ["login", "name", "note"]);
        assert_eq!(sheet.rows[0].cells, ["alice", "Doe, Alice", "two\r\nlines"]);
        assert_eq!(sheet.rows[1].cells, ["bob", "", "=1"]);
        assert_eq!(sheet.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 4]);
    }

    #[test]
    fn says_which_line_is_wrong() {
        for (file, words) in [
            (&b""[..], "the file is empty; its first line must name the columns"),
            (b"a,,c\n", "column 2 has no name"),
            (b"a,b,a\n", "column “a” is named twice"),
            (b"a,b\n1,2\n3\n", "line 3 has 1 cells instead of 2"),
            (b"a,b\r\n1,2\r\n\r\n3\r\n", "line 4 has 1 cells instead of 2"),
            (b"a,b\n1,\xff\n", "line 2 is not UTF-8"),
        ] {
            assert_eq!(read(file).unwrap_err().to_string(), words);
        }
    }
}
