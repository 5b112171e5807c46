//! The text of a mail in two parts: every line is shown or folded, and something stays to read.

#![no_main]

use casebook::domain::quoting;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let parted = quoting::part(text);
    let shown = parted.visible_text();
    let said = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count();
    assert_eq!(said(&shown) + parted.folded_count(), said(text), "{text:?}");
    assert!(said(text) == 0 || said(&shown) > 0, "{text:?}");
    // What is shown is of the text, in its order.
    let mut lines = text.lines().map(str::trim_end);
    for line in shown.lines() {
        assert!(lines.any(|of| of == line), "{line:?} in {text:?}");
    }
});
