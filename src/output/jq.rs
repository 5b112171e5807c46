//! `--jq`: filters over the JSON that a command would print.
//!
//! The standard filters of jq, without those that reach outside the value: no environment, no
//! further input, no modules, no exit code, no log. `now` is the run's own clock.

use serde_json::Value;

use crate::domain::time::Instant;

mod error;
#[cfg(feature = "jq")]
mod filter;
#[cfg(not(feature = "jq"))]
mod without;
mod worker;

pub use error::JqError;

use worker::FilterThread;

/// A filter that is ready to run.
pub(super) struct Program(FilterThread);

impl Program {
    /// Compiles a filter.
    ///
    /// # Errors
    /// One that is none, or too long or deep for one.
    pub(super) fn compile(expression: &str, now: Instant) -> Result<Program, JqError> {
        if expression.len() > LONGEST {
            let words = format!("it is longer than {} KiB", LONGEST >> 10);
            return Err(JqError::Expression(words));
        }
        if depth(expression) > DEEPEST {
            let words = format!("its brackets go deeper than {DEEPEST}");
            return Err(JqError::Expression(words));
        }
        FilterThread::start(expression, now).map(Program)
    }

    /// Runs the filter over one document and gives each result to `each`, until one fails.
    pub(super) fn run<E: From<JqError>>(
        &self,
        document: Value,
        each: impl FnMut(Value) -> Result<(), E>,
    ) -> Result<(), E> {
        self.0.run(document, each)
    }
}

/// The longest filter, in bytes.
const LONGEST: usize = 64 << 10;
/// How deep brackets may go: who parses them calls itself for each.
const DEEPEST: usize = 200;

/// How deep the brackets of a text go at most, those in strings too.
fn depth(text: &str) -> usize {
    let (mut now, mut most) = (0_usize, 0);
    for c in text.chars() {
        match c {
            '(' | '[' | '{' => now += 1,
            ')' | ']' | '}' => now = now.saturating_sub(1),
            _ => {}
        }
        most = most.max(now);
    }
    most
}

#[cfg(all(test, feature = "jq"))]
mod tests {
    use super::*;
    use serde_json::json;

    fn run(expression: &str, document: Value) -> Result<Vec<Value>, JqError> {
        let mut results = Vec::new();
        Program::compile(expression, Instant(1000))?.run(document, |result| {
            results.push(result);
            Ok::<_, JqError>(())
        })?;
        Ok(results)
    }

    /// (What is endless when it runs: `found::hostile_words`, in a process that ends with it.)
    #[test]
    fn a_filter_that_is_too_long_or_deep_is_none() {
        for (expression, said) in [
            (&format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000)), "longer"),
            (&format!("{}1{}", "(".repeat(900), ")".repeat(900)), "deeper"),
            (&format!(".{}", " | .".repeat(9_000)), ""),
            (&"-".repeat(60_000), "missing"),
        ] {
            let done = run(expression, json!(null)).map(|_| String::new());
            let words = done.unwrap_or_else(|why| why.to_string());
            assert!(words.contains(said), "{words}");
        }
    }

    #[test]
    fn filters_and_keeps_the_order_of_keys() {
        let cases = json!([{"number": "SR-000001", "a": 1}, {"number": "SR-000002", "a": null}]);
        for (expression, results) in [
            (".[].number", vec![json!("SR-000001"), json!("SR-000002")]),
            ("length", vec![json!(2)]),
            ("map(select(.a == null) | .number)", vec![json!(["SR-000002"])]),
            (".[0] | {z: .number, y: .a}", vec![json!({"z": "SR-000001", "y": 1})]),
            ("empty", vec![]),
            (
                ".[] | .number | ascii_downcase | sub(\"sr-0*\"; \"#\")",
                vec![json!("#1"), json!("#2")],
            ),
            ("\"2026-11-23T13:00:00Z\" | fromdateiso8601", vec![json!(1_795_438_800)]),
            ("now", vec![json!(1000)]),
            ("[1.5, 12345678901234567890, -0.1] | .[0]", vec![json!(1.5)]),
        ] {
            assert_eq!(run(expression, cases.clone()), Ok(results), "{expression}");
        }
        let keys = run(".", json!({"z": 1, "a": 2})).unwrap();
        assert_eq!(keys[0].to_string(), "{\"z\":1,\"a\":2}");
    }

    #[test]
    fn a_wrong_filter_says_where() {
        for (expression, words) in [
            (".[", "is missing at the end"),
            (".number |", "is missing at the end"),
            ("nosuch", "there is no filter “nosuch"),
            ("$ENV", "there is no variable “$ENV"),
            (".a )", "“)”"),
            ("\"open", "missing"),
            ("import \"x\" as x; .", "module"),
        ] {
            let error = run(expression, json!(null)).unwrap_err();
            assert!(matches!(error, JqError::Expression(_)), "{expression}: {error:?}");
            assert!(error.to_string().contains(words), "{expression}: {error}");
        }
    }

    #[test]
    fn a_filter_that_does_not_fit_fails_when_run() {
        let error = run(".number", json!([1])).unwrap_err();
        assert!(matches!(error, JqError::Run(_)), "{error:?}");
    }

    #[test]
    fn nothing_outside_the_value_can_be_reached() {
        for expression in ["env", "input", "inputs", "halt", "debug", "stderr", "input_filename"] {
            assert!(
                matches!(run(expression, json!(1)), Err(JqError::Expression(_))),
                "{expression}"
            );
        }
    }

    #[test]
    fn results_without_a_json_form_are_null() {
        assert_eq!(run("nan", json!(1)), Ok(vec![json!(null)]));
        assert_eq!(run("[infinite]", json!(1)).unwrap().len(), 1);
    }
}
