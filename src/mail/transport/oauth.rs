//! A token for a server that takes no passwords (XOAUTH2): a program of the desk's owner gets it.

use std::process::Command;
use std::time::Duration;

use crate::error::io_words;

use super::program;

/// How long it may take to get a token.
const PATIENCE: Duration = Duration::from_secs(30);
/// The longest token, in bytes.
const LONGEST: usize = 16 * 1024;

/// Runs the command, without a shell; what it prints on its first line is the token.
///
/// # Errors
/// In words: it cannot be run, it failed, or it printed no token. The token is in none of them.
pub fn token(command: &[String]) -> Result<String, String> {
    let Some((program, arguments)) = command.split_first() else {
        return Err("[mail] token_command is empty".into());
    };
    let ended = program::run(Command::new(program).args(arguments), Vec::new(), PATIENCE)
        .map_err(|why| format!("cannot run the token command {program}: {}", io_words(&why)))?;
    match ended.status.code() {
        Some(0) => {}
        Some(code) => {
            return Err(format!("the token command {program} ended with {code}{}", ended.words()));
        }
        None => return Err(format!("the token command {program} was killed{}", ended.words())),
    }
    let text = String::from_utf8_lossy(&ended.output);
    let token = text.lines().next().unwrap_or_default().trim();
    let fits =
        !token.is_empty() && token.len() <= LONGEST && token.bytes().all(|b| b.is_ascii_graphic());
    if fits {
        Ok(token.into())
    } else {
        Err(format!("the token command {program} printed no token"))
    }
}
