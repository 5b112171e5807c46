//! The policy that every desk begins with, as it stands in `stock.toml` and the templates beside
//! it: the seven statuses and their steps (L1, L3), priorities and matrix (A4, A5), satisfaction
//! levels (L13), reasons (L9–L11), the calendar `always`, templates and notices (N1, N2).

use std::sync::LazyLock;

use crate::domain::policy::Policy;
use crate::policy::{Draft, Source, merge, read};

/// The stock policy as files: what `policy show` would be on a new desk, with comments.
pub fn sources() -> [Source; 3] {
    let source = |name: &str, text: &str| Source { name: name.into(), text: text.into() };
    [
        source("stock.toml", include_str!("stock.toml")),
        source("stock-en.toml", include_str!("stock-en.toml")),
        source("stock-de.toml", include_str!("stock-de.toml")),
    ]
}

/// The stock policy; what no file says is at its default.
pub fn stock() -> &'static Policy {
    static STOCK: LazyLock<Policy> = LazyLock::new(|| {
        // A test reads the very same texts, so that an empty draft is never met here.
        let draft: Draft = read(&sources()).unwrap_or_default();
        merge(&Policy::default(), &draft)
    });
    &STOCK
}
