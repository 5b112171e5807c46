//! Cells that a spreadsheet would run (J3): the guard that CSV puts before them, and its inverse.
//!
//! Pure text rules, in the domain because both sides of the door need the same ones: `output`
//! guards what it writes, `transfer` strips exactly that from what it reads.

use std::borrow::Cow;

/// The mark that makes a spreadsheet take a cell as text.
const GUARD: char = '\'';

/// The cell as it is written: one guard before anything that would be read as a formula.
///
/// A cell that already looks guarded gets one more, so that `unguard` gives back what was there.
pub fn guard(cell: &str) -> Cow<'_, str> {
    if looks_live(cell.trim_start_matches(GUARD)) {
        Cow::Owned(format!("{GUARD}{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// The cell as it was before `guard`; any other text unchanged.
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix(GUARD) {
        Some(rest) if looks_live(rest.trim_start_matches(GUARD)) => rest,
        _ => cell,
    }
}

/// True where a spreadsheet may take the cell for a formula, also after leading spaces.
fn looks_live(cell: &str) -> bool {
    let spaceless = cell.trim_start_matches([' ', '\u{a0}', '\u{3000}']);
    // The wide forms are formulas to spreadsheets set to Japanese or Chinese.
    spaceless.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn guards_what_a_spreadsheet_would_run() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("+49 30 1234", "'+49 30 1234"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("\0=1", "'\0=1"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("'tis fine", "'tis fine"),
            ("a=1", "a=1"),
            ("", ""),
            ("'", "'"),
        ] {
            assert_eq!(guard(cell), written);
            assert_eq!(unguard(written), cell);
        }
    }

    proptest! {
        #[test]
        fn unguard_undoes_guard(cell in "['=+@ \t\r\n\0a＝-]{0,8}|\\PC{0,12}") {
            let written = guard(&cell);
            prop_assert_eq!(unguard(&written), cell.as_str());
            prop_assert!(!looks_live(&written));
        }
    }
}
