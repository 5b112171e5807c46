//! Asks one question of each kind and prints the answers: for the tests on a pseudo-terminal, and
//! to see both manners of asking by hand (`CASEBOOK_ACCESSIBLE=1`).
//!
//! `cargo run --example prompt_probe -- line|select|multi|confirm|password|text`

use std::io::Write;
use std::process::ExitCode;

use casebook::prompt::{PromptError, Prompter, not_empty};
use casebook::settings::Settings;
use casebook::text::{Editor, EditorSheet, TextError};

fn main() -> ExitCode {
    let kind = std::env::args().nth(1).unwrap_or_default();
    let settings = Settings::read();
    let mut prompter = Prompter::new(&settings, false);
    let mut out = std::io::stdout();
    match ask(&kind, &settings, &mut prompter) {
        Ok(answer) => {
            let _ = writeln!(out, "answer=<{answer}>");
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(out, "ended=<{error}>");
            ExitCode::from(match error {
                PromptError::Missing { .. } => 2,
                PromptError::Interrupted { signal }
                | PromptError::Text(TextError::Interrupted { signal, .. }) => 128 + signal as u8,
                _ => 1,
            })
        }
    }
}

fn ask(kind: &str, settings: &Settings, prompter: &mut Prompter) -> Result<String, PromptError> {
    let services = ["Printing", "Mail", "Network"].map(String::from);
    match kind {
        "select" => {
            prompter.select("Service", "--service", &services, None).map(|at| services[at].clone())
        }
        "multi" => prompter.multi("Services", "--service", &services).map(|at| format!("{at:?}")),
        "confirm" => {
            prompter.confirm("Cancel it?", "--yes", false).map(|answer| answer.to_string())
        }
        "password" => prompter.password("Password", "--password-fd"),
        "text" => {
            let sheet = EditorSheet { name: "probe", about: "A probe", ..EditorSheet::default() };
            let editor = Editor::from_settings(settings);
            let text = prompter.text("Message", "-m", &sheet, editor.as_ref())?;
            let body = text.body.clone();
            text.discard_draft();
            Ok(body)
        }
        _ => prompter.line("Subject", "--subject", None, &not_empty),
    }
}
