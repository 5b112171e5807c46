//! Laws and tables of the policy room.

mod bad;
mod change;
mod laws;
mod texts;

use super::*;

const ACME: &str = include_str!("../../../examples/policy/acme.toml");

fn source(text: &str) -> Source {
    Source { name: "desk.toml".into(), text: text.into() }
}

fn draft(text: &str) -> Draft {
    read(&[source(text)]).unwrap_or_else(|problems| {
        let lines: Vec<_> = problems.iter().map(Problem::to_string).collect();
        panic!("{}", lines.join("\n"))
    })
}

/// Reads and validates over the stock policy; each problem as a line, its hint behind `|`.
fn check(text: &str, known: &dyn Known) -> Vec<String> {
    let problems = match read(&[source(text)]) {
        Err(problems) => problems,
        Ok(draft) => validate(&merge(stock(), &draft), &draft, known),
    };
    problems.iter().map(line_with_hint).collect()
}

fn line_with_hint(problem: &Problem) -> String {
    match &problem.hint {
        Some(hint) => format!("{problem} | {hint}"),
        None => problem.to_string(),
    }
}
