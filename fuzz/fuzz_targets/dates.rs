//! Moments, spans, terms and instants of any text: read or refused, and what is read reads again.

#![no_main]

use casebook::domain::time_expression;
use casebook::domain::term::Term;
use casebook::domain::time::Instant;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let now = Instant(1_800_000_000);
    for zone in [chrono_tz::UTC, chrono_tz::Europe::Berlin, chrono_tz::Pacific::Apia] {
        let _ = time_expression::parse(text, now, zone);
        if let Ok(span) = time_expression::parse_span(text, now, zone)
            && let (Some(from), Some(to)) = (span.from, span.to)
        {
            assert!(from < to, "{text:?}");
        }
    }
    if let Ok(at) = text.parse::<Instant>() {
        assert_eq!(at.to_string().parse::<Instant>().ok(), Some(at), "{text:?}");
    }
    if let Ok(term) = text.parse::<Term>() {
        assert_eq!(term.to_string().parse::<Term>().ok(), Some(term), "{text:?}");
    }
});
