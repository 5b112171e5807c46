//! Passwords and codes: typed without being shown, or read line by line from a file descriptor.
//! Never from a flag or the environment, where others see them (P6).

use std::fs::File;
use std::io::{IsTerminal, Read};

use crate::error::{Error, ErrorKind, Result};

use super::answers::prompt_answer;
use crate::commands::session::Session;

/// The most that is read of a descriptor: a few passwords of 1024 characters.
const MOST: u64 = 64 * 1024;

/// Where secrets come from.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct SecretArgs {
    /// Read the secrets from this file descriptor, one a line, in the order in which they are
    /// asked for
    #[arg(long, value_name = "N")]
    pub password_fd: Option<u32>,
}

impl SecretArgs {
    /// One secret for each label.
    ///
    /// # Errors
    /// Too few lines or nobody to ask (2), given up (1).
    pub fn ask<const N: usize>(
        &self,
        session: &mut Session,
        labels: [&str; N],
    ) -> Result<[String; N]> {
        let mut lines = match self.password_fd {
            Some(fd) => read(fd)?,
            None => Vec::new(),
        }
        .into_iter();
        let mut secrets = [const { String::new() }; N];
        for (secret, label) in secrets.iter_mut().zip(labels) {
            *secret = match self.password_fd {
                Some(fd) => lines.next().ok_or_else(|| {
                    Error::usage(format!("descriptor {fd} has too few lines: “{label}” is missing"))
                        .code("missing")
                        .field("password-fd")
                        .hint(format!("it takes {N}, in this order: {}", labels.join(", ")))
                })?,
                None => prompt_answer(session.prompter.password(label, "--password-fd"))?,
            };
        }
        Ok(secrets)
    }
}

fn read(fd: u32) -> Result<Vec<String>> {
    let cannot = |why: String| {
        Error::new(ErrorKind::Usage, format!("cannot read descriptor {fd}: {why}"))
            .field("password-fd")
            .hint("for example: `casebook login alice --password-fd 3 3< file`")
    };
    let file = File::open(format!("/dev/fd/{fd}")).map_err(|why| cannot(why.to_string()))?;
    if file.is_terminal() {
        return Err(cannot("it is a terminal, which would show what is typed".into()));
    }
    let mut bytes = Vec::new();
    file.take(MOST).read_to_end(&mut bytes).map_err(|why| cannot(why.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| cannot("it is not UTF-8".into()))?;
    Ok(text.lines().map(String::from).collect())
}
