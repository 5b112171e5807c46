//! Case references as people type them, and the mask that makes case numbers (L4, C1).
//!
//! Knows spelling only: `sr-412`, `#412`, `12,15-18`, `ref:INC0000060`. Which case is meant, and
//! whether it may be seen, is the store's and the rights' business. `@me`, `none` and `-` belong
//! to the commands, which call this.

use crate::domain::number_format::Mask;

/// One case as it was named.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CaseReference {
    /// A written-out number. In the mask's own spelling where it fits the mask of today
    /// (`sr-412` → `SR-000412`), else as given: it may be from before a change of the mask (L4).
    Number(String),
    /// The bare counter, `412` or `#412`.
    Counter(i64),
    /// The reference of another system, `ref:INC0000060`, without `ref:`.
    External(String),
}

/// What a list of references may hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Selector {
    One(CaseReference),
    /// Counters from the first to the last, both included; never backwards.
    Range(i64, i64),
    /// Numbers that begin like this, `SR-0004*` (filters only), without the star.
    Prefix(String),
}

/// Why a text names no cases.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    #[error("no case is named")]
    Empty,
    #[error("“{0}” is not a case number; write {1}, 412, #412 or ref:EXTERNAL")]
    Form(String, String),
    #[error("the number in “{0}” is too large")]
    TooLarge(String),
    #[error("the range “{text}” runs backwards; write {last}-{first}")]
    Backwards { text: String, first: i64, last: i64 },
    #[error("the range “{text}” names {count} cases; the most is {MOST_IN_RANGE}")]
    TooMany { text: String, count: i64 },
    #[error("“{0}”: a pattern with * works in `list --number` only, with the * at its end")]
    Pattern(String),
    #[error("“-” (standard input) stands alone, not in a list")]
    Dash,
    #[error("“{0}” is not a range; write both numbers with a dash between them, {1}")]
    Range(String, String),
}

/// The most cases that one range may name where each of them is acted on.
pub const MOST_IN_RANGE: i64 = 100_000;

/// The longest text of a single reference, in characters.
const MOST_CHARS: usize = 200;

impl CaseReference {
    /// Reads one reference: `SR-000412`, `sr-412`, `412`, `#412`, `ref:INC0000060`.
    pub fn parse(text: &str, mask: &Mask) -> Result<CaseReference, ReferenceError> {
        let given = text.trim();
        let form = || ReferenceError::Form(excerpt(given), mask.format(412));
        if given.is_empty() {
            return Err(ReferenceError::Empty);
        }
        if given.contains('*') {
            return Err(ReferenceError::Pattern(excerpt(given)));
        }
        if given.chars().count() > MOST_CHARS || given.chars().any(char::is_control) {
            return Err(form());
        }
        if let Some(external) = external(given) {
            let external = external.trim();
            return if external.is_empty() {
                Err(form())
            } else {
                Ok(CaseReference::External(external.to_owned()))
            };
        }
        if let Some(digits) = bare_counter(given) {
            let counter = digits.parse().map_err(|_| ReferenceError::TooLarge(excerpt(given)))?;
            return Ok(CaseReference::Counter(counter));
        }
        if let Some(counter) = mask.counter_of(given) {
            return Ok(CaseReference::Number(mask.format(counter)));
        }
        let numberish =
            given.contains(|c: char| c.is_ascii_digit()) && !given.contains(char::is_whitespace);
        if numberish && !given.starts_with(['-', '#']) {
            Ok(CaseReference::Number(given.to_owned()))
        } else {
            Err(form())
        }
    }
}

/// Reads what a verb takes: references and ranges, separated by commas.
pub fn expand(text: &str, mask: &Mask) -> Result<Vec<Selector>, ReferenceError> {
    let selectors = expand_filter(text, mask)?;
    for selector in &selectors {
        match selector {
            Selector::Prefix(prefix) => {
                return Err(ReferenceError::Pattern(format!("{}*", excerpt(prefix))));
            }
            Selector::Range(first, last) if last - first >= MOST_IN_RANGE => {
                let (text, count) = (format!("{first}-{last}"), last - first + 1);
                return Err(ReferenceError::TooMany { text, count });
            }
            Selector::Range(..) | Selector::One(_) => {}
        }
    }
    Ok(selectors)
}

/// Reads what `list --number` takes: as `expand`, with patterns such as `SR-0004*` and ranges of
/// any length, for nothing is done to each case.
pub fn expand_filter(text: &str, mask: &Mask) -> Result<Vec<Selector>, ReferenceError> {
    let selectors = text
        .split(',')
        .map(str::trim)
        .filter(|item| !item.is_empty())
        .map(|item| selector(item, mask))
        .collect::<Result<Vec<_>, _>>()?;
    if selectors.is_empty() { Err(ReferenceError::Empty) } else { Ok(selectors) }
}

/// Reads the numbers on standard input (`-`): separated by blanks, line ends or commas. Empty
/// input is an empty list: a script that finds no cases has nothing to do.
pub fn parse_stdin(text: &str, mask: &Mask) -> Result<Vec<Selector>, ReferenceError> {
    let text = text.trim_start_matches('\u{feff}');
    let items = text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty());
    let mut selectors = Vec::new();
    for item in items {
        selectors.extend(expand(item, mask)?);
    }
    Ok(selectors)
}

fn selector(item: &str, mask: &Mask) -> Result<Selector, ReferenceError> {
    if item == "-" {
        return Err(ReferenceError::Dash);
    }
    if external(item).is_some() {
        return CaseReference::parse(item, mask).map(Selector::One);
    }
    if let Some(prefix) = item.strip_suffix('*') {
        let usable = !prefix.is_empty() && !prefix.contains('*');
        return if usable {
            Ok(Selector::Prefix(mask.spell_prefix(prefix)))
        } else {
            Err(ReferenceError::Pattern(excerpt(item)))
        };
    }
    // A whole number first: under a mask such as HD-2026-{0} the number itself looks like a range.
    if mask.counter_of(item).is_none()
        && let Some((first, last)) = range(item, mask)?
    {
        return if first <= last {
            Ok(Selector::Range(first, last))
        } else {
            Err(ReferenceError::Backwards { text: excerpt(item), first, last })
        };
    }
    if mask.counter_of(item).is_none()
        && let Some(meant) = range_meant(item)
    {
        return Err(ReferenceError::Range(excerpt(item), meant));
    }
    CaseReference::parse(item, mask).map(Selector::One)
}

/// What somebody means who writes `1..4`, `1:4` or `1-`.
fn range_meant(item: &str) -> Option<String> {
    let number = |text: &str| {
        let digits = text.trim().trim_start_matches('#');
        (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
            .then(|| digits.to_string())
    };
    for mark in ["...", "..", ":", "–", "—"] {
        if let Some((first, last)) = item.split_once(mark) {
            return Some(format!("{}-{}", number(first)?, number(last)?));
        }
    }
    let first = number(item.strip_suffix('-')?)?;
    Some(format!("{first}-{}", first.parse::<i64>().ok()?.checked_add(3)?))
}

/// The two counters of `15-18`, `#15-#18`, `SR-12-15` or `SR-000012-SR-000018`, if it is a range.
/// Prefixed ends must fit the mask of today: the counter of an older number is not known here.
fn range(item: &str, mask: &Mask) -> Result<Option<(i64, i64)>, ReferenceError> {
    let end = |text: &str| match bare_counter(text) {
        Some(digits) => {
            digits.parse().map(Some).map_err(|_| ReferenceError::TooLarge(excerpt(item)))
        }
        None => Ok(mask.counter_of(text)),
    };
    for (at, _) in item.match_indices('-') {
        let (first, last) = (item[..at].trim(), item[at + 1..].trim());
        if let (Some(first), Some(last)) = (end(first)?, end(last)?) {
            return Ok(Some((first, last)));
        }
    }
    Ok(None)
}

fn external(text: &str) -> Option<&str> {
    text.get(..4).filter(|start| start.eq_ignore_ascii_case("ref:")).map(|_| &text[4..])
}

fn bare_counter(text: &str) -> Option<&str> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

/// As much of a typed text as an error should repeat.
fn excerpt(text: &str) -> String {
    text.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sr() -> Mask {
        Mask::parse("SR-{0:000000}").expect("stock mask")
    }

    fn number(text: &str) -> Selector {
        Selector::One(CaseReference::Number(text.into()))
    }

    fn counter(n: i64) -> Selector {
        Selector::One(CaseReference::Counter(n))
    }

    fn foreign(text: &str) -> Selector {
        Selector::One(CaseReference::External(text.into()))
    }

    #[test]
    fn reads_references_ranges_and_lists() {
        use Selector::Range;
        for (text, wanted) in [
            ("SR-000412", vec![number("SR-000412")]),
            ("sr-412", vec![number("SR-000412")]),
            ("Sr-0000000412", vec![number("SR-000412")]),
            ("SR-12345678", vec![number("SR-12345678")]),
            ("412", vec![counter(412)]),
            ("000412", vec![counter(412)]),
            (" #412 ", vec![counter(412)]),
            ("OLD-17", vec![number("OLD-17")]),
            ("ref:INC0000060", vec![foreign("INC0000060")]),
            ("REF:jira 4-7", vec![foreign("jira 4-7")]),
            ("12,15-18", vec![counter(12), Range(15, 18)]),
            ("12, 15 - 18 ,", vec![counter(12), Range(15, 18)]),
            ("#12-#15", vec![Range(12, 15)]),
            ("SR-000012-SR-000018", vec![Range(12, 18)]),
            ("sr-12-sr-18", vec![Range(12, 18)]),
            ("SR-12-15", vec![Range(12, 15)]),
            ("7-7", vec![Range(7, 7)]),
            ("sr-1,ref:X,#3", vec![number("SR-000001"), foreign("X"), counter(3)]),
        ] {
            assert_eq!(expand(text, &sr()), Ok(wanted), "{text}");
        }
    }

    #[test]
    fn a_number_that_looks_like_a_range_is_a_number() {
        let mask = Mask::parse("HD-2026-{0:0000}").expect("mask");
        assert_eq!(expand("hd-2026-12", &mask), Ok(vec![number("HD-2026-0012")]));
        assert_eq!(expand("HD-2026-0012-0015", &mask), Ok(vec![Selector::Range(12, 15)]));
        assert_eq!(expand("hd-2026-12-hd-2026-15", &mask), Ok(vec![Selector::Range(12, 15)]));
        // From before a change of the mask: not taken for a range of today's counters.
        assert_eq!(expand("SR-000012-15", &mask), Ok(vec![number("SR-000012-15")]));
    }

    #[test]
    fn refuses_what_names_no_case_and_says_what_to_write() {
        for (text, said) in [
            ("", "no case is named"),
            (" , ", "no case is named"),
            ("foo", "“foo” is not a case number; write SR-000412, 412, #412 or ref:EXTERNAL"),
            ("#", "“#” is not a case number"),
            ("ref:", "“ref:” is not a case number"),
            ("-5", "“-5” is not a case number"),
            ("4 5", "“4 5” is not a case number"),
            ("SR-1\u{1b}[2J", "is not a case number"),
            ("18-15", "the range “18-15” runs backwards; write 15-18"),
            ("SR-18-SR-15", "the range “SR-18-SR-15” runs backwards; write 15-18"),
            ("1-100001", "the range “1-100001” names 100001 cases; the most is 100000"),
            ("99999999999999999999", "is too large"),
            ("1-99999999999999999999", "is too large"),
            ("SR-0004*", "“SR-0004*”: a pattern with * works in `list --number` only"),
            ("1,-", "“-” (standard input) stands alone"),
        ] {
            let error = expand(text, &sr()).expect_err(text).to_string();
            assert!(error.contains(said), "{text}: {error}");
        }
    }

    #[test]
    fn a_filter_takes_patterns_and_long_ranges() {
        let prefix = |text: &str| vec![Selector::Prefix(text.into())];
        assert_eq!(expand_filter("sr-0004*", &sr()), Ok(prefix("SR-0004")));
        assert_eq!(expand_filter("s*", &sr()), Ok(prefix("S")));
        assert_eq!(expand_filter("Old-1*", &sr()), Ok(prefix("Old-1")));
        assert_eq!(expand_filter("1-9000000", &sr()), Ok(vec![Selector::Range(1, 9_000_000)]));
        for text in ["*", "SR-*4", "SR-**"] {
            assert!(
                matches!(expand_filter(text, &sr()), Err(ReferenceError::Pattern(_))),
                "{text}"
            );
        }
    }

    #[test]
    fn standard_input_is_split_at_blanks_lines_and_commas() {
        let wanted = vec![number("SR-000001"), counter(2), Selector::Range(4, 6), foreign("A")];
        assert_eq!(parse_stdin("\u{feff}SR-000001\n2 4-6,\r\n\tref:A\n", &sr()), Ok(wanted));
        assert_eq!(parse_stdin(" \n", &sr()), Ok(vec![]));
        assert!(parse_stdin("1\nnonsense\n", &sr()).is_err());
    }
}
