//! Tables for people: one header rule, no vertical lines, two spaces between columns; and the
//! same as blocks of `label: value`, for readers aloud (11).
//!
//! The widths are decided here, so that numbers are never cut and the subject takes what the
//! others leave; comfy-table only sets the cells. Cells come escaped.

use comfy_table::{CellAlignment, ColumnConstraint, LineStyle, Row, TableStyle, Width};

use super::cell::{self, Look};
use super::color::{Tone, paint};
use super::record::{ColumnPlace, Field, FieldKind, Record};
use super::text::{cut, width};
use crate::domain::subject;

/// The columns between two columns.
const GUTTER: usize = 2;
/// What a column that takes the rest needs at least before others are dropped for it.
const LEAST_REST: usize = 24;
/// What any other text column needs at least.
const LEAST: usize = 8;
/// Room for the words that follow in the same cell; less is not worth it.
const LEAST_TAIL: usize = 8;

/// A cell: its escaped words and what follows them if there is room.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    text: String,
    tone: Tone,
    tail: String,
}

/// The cells of a record.
pub(super) fn cells<R: Record>(record: &R, fields: &[&'static Field], look: &Look) -> Vec<Cell> {
    let one = |field: &&'static Field| {
        let (text, own) = cell::for_people(field.kind, &record.value(field.name), look);
        let tone = match record.tone(field.name) {
            Tone::Plain => own,
            given => given,
        };
        let tail = match (field.tail, look.width) {
            (Some(name), Some(width)) => match record.value(name) {
                serde_json::Value::String(said) if !subject::says(&text, &said) => {
                    cell::first_words(&said, width)
                }
                _ => String::new(),
            },
            _ => String::new(),
        };
        Cell { text, tone, tail }
    };
    fields.iter().map(one).collect()
}

/// The whole table, a line feed after each line. Nothing at all for no rows.
pub(super) fn table(fields: &[&'static Field], rows: &[Vec<Cell>], look: &Look) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let widths = fit(fields, rows, look.width);
    let shown: Vec<usize> = (0..fields.len()).filter(|at| widths[*at] > 0).collect();
    let fitted: Vec<Vec<Cell>> = rows
        .iter()
        .map(|row| shown.iter().map(|&at| fit_cell(&row[at], widths[at], look)).collect())
        .collect();

    let rule = if look.ascii { '-' } else { '─' };
    let mut table = comfy_table::Table::new();
    table.force_no_tty().load_style(
        TableStyle::new().header_separator(LineStyle::none().fill(rule).junction(rule)),
    );
    let heads: Vec<_> = shown.iter().map(|&at| cut(fields[at].head, widths[at], "")).collect();
    table.set_header(Row::from(heads.iter().map(AsRef::as_ref).collect::<Vec<&str>>()));
    for row in &fitted {
        table.add_row(row.iter().map(|cell| format!("{}{}", cell.text, cell.tail)));
    }
    for (place, &at) in shown.iter().enumerate() {
        let Some(column) = table.column_mut(place) else { continue };
        // comfy-table itself sets one space between columns, where others have a line.
        let gutter = if place + 1 == shown.len() { 0 } else { GUTTER - 1 };
        column.set_padding((0, u16::try_from(gutter).unwrap_or_default()));
        let whole = u16::try_from(widths[at] + gutter).unwrap_or(u16::MAX);
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(whole)));
        if is_right(fields[at].kind) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }

    let mut out = String::new();
    for (at, line) in table.lines().enumerate() {
        let line = line.trim_end();
        match at.checked_sub(2) {
            Some(row) if look.color && row < fitted.len() => {
                paint_row(&mut out, line, &fitted[row])
            }
            None if at == 0 => out.push_str(&paint(line, Tone::Strong, look.color)),
            _ => out.push_str(line),
        }
        out.push('\n');
    }
    out
}

/// A record as `label: value` lines, empty ones left out.
pub(super) fn block(fields: &[&'static Field], cells: &[Cell], look: &Look) -> String {
    let mut out = String::new();
    for (field, cell) in fields.iter().zip(cells).filter(|(_, cell)| !cell.text.is_empty()) {
        out.push_str(&paint(field.head, Tone::Strong, look.color));
        out.push_str(": ");
        out.push_str(&paint(&cell.text, cell.tone, look.color));
        out.push('\n');
    }
    out
}

/// A record as words between tabs: no colour, no wrapping, nothing cut.
pub(super) fn words(cells: &[Cell]) -> String {
    cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("\t")
}

/// The width of each column; 0 for one that is left out.
fn fit(fields: &[&'static Field], rows: &[Vec<Cell>], limit: Option<usize>) -> Vec<usize> {
    let widest = |at: usize| rows.iter().map(|row| width(&row[at].text)).max().unwrap_or(0);
    // A column without a head is there only where it says something.
    let least = |at: usize| match fields[at].head {
        "" => 0,
        head => width(head).max(1),
    };
    let mut widths: Vec<usize> = (0..fields.len()).map(|at| least(at).max(widest(at))).collect();

    let Some(limit) = limit else { return widths };
    let natural = widths.clone();

    let flexible: Vec<usize> = (0..fields.len()).filter(|at| fields[*at].flexible).collect();
    for &at in &flexible {
        shrink(&mut widths, at, LEAST_REST, limit);
    }
    while excess(&widths, limit) > 0 {
        let Some(least) = least_important(fields, &widths) else { break };
        widths[least] = 0;
    }
    while let Some(at) = widest_text(fields, &widths).filter(|_| excess(&widths, limit) > 0) {
        let least = widths[at] - 1;
        shrink(&mut widths, at, least, limit);
    }
    for &at in &flexible {
        shrink(&mut widths, at, 1, limit);
    }
    // What a dropped column freed, and what the line has left, goes to the subject.
    for at in flexible {
        if widths[at] == 0 {
            continue;
        }
        let free = limit.saturating_sub(line(&widths));
        let wanted = if fields[at].tail.is_some() { limit } else { natural[at] };
        widths[at] = (widths[at] + free).min(wanted).max(widths[at]);
    }
    widths
}

/// Takes from one column what the line is too long, down to `least`.
fn shrink(widths: &mut [usize], at: usize, least: usize, limit: usize) {
    let floor = least.min(widths[at]);
    widths[at] = widths[at].saturating_sub(excess(widths, limit)).max(floor);
}

/// How many columns the line is too long.
fn excess(widths: &[usize], limit: usize) -> usize {
    line(widths).saturating_sub(limit)
}

fn line(widths: &[usize]) -> usize {
    let shown = widths.iter().filter(|width| **width > 0).count();
    widths.iter().sum::<usize>() + GUTTER * shown.saturating_sub(1)
}

fn least_important(fields: &[&'static Field], widths: &[usize]) -> Option<usize> {
    let rank = |at: usize| match fields[at].column {
        ColumnPlace::Rank(rank) | ColumnPlace::Screen(rank) => rank,
        ColumnPlace::No | ColumnPlace::Piped => 0,
    };
    (0..fields.len()).filter(|at| widths[*at] > 0 && rank(*at) > 0).max_by_key(|at| rank(*at))
}

/// The widest column of running text that may still be cut.
fn widest_text(fields: &[&'static Field], widths: &[usize]) -> Option<usize> {
    let may_cut = |at: &usize| {
        let field = fields[*at];
        !field.flexible
            && widths[*at] > LEAST
            && matches!(field.kind, FieldKind::Text | FieldKind::List | FieldKind::Nested)
    };
    (0..fields.len()).filter(may_cut).max_by_key(|at| widths[*at])
}

/// The cell cut to its column, with the words that follow where they fit.
fn fit_cell(cell: &Cell, columns: usize, look: &Look) -> Cell {
    let text = cut(&cell.text, columns, look.ellipsis()).into_owned();
    let room = columns.saturating_sub(width(&text) + GUTTER);
    let tail = if cell.tail.is_empty() || room < LEAST_TAIL || text.len() != cell.text.len() {
        String::new()
    } else {
        format!("  {}", cut(&cell.tail, room, look.ellipsis()))
    };
    Cell { text, tone: cell.tone, tail }
}

/// Paints the cells of a finished line. They come in order, with only spaces between.
fn paint_row(out: &mut String, line: &str, cells: &[Cell]) {
    let mut rest = line;
    for cell in cells {
        for (text, tone) in [(cell.text.as_str(), cell.tone), (cell.tail.trim(), Tone::Faint)] {
            let Some((before, after)) = rest.split_once(text).filter(|_| !text.is_empty()) else {
                continue;
            };
            out.push_str(before);
            out.push_str(&paint(text, tone, true));
            rest = after;
        }
    }
    out.push_str(rest);
}

fn is_right(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Number | FieldKind::Span)
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
