//! What the server of a transport is approached with: certificates, a password, a token.

use std::path::Path;

use crate::domain::policy::MailPolicy;
use crate::domain::transport::Transport;
use crate::error::io_words;
use crate::mail::transport::{Access, LoginSecret, SmtpLogin, oauth};

/// What the server is approached with, from the files that the policy names.
pub(super) fn of(transport: &Transport, policy: &MailPolicy) -> Result<Access, String> {
    let login = login(transport, policy)?;
    let trusted =
        match policy.ca_file.as_deref() {
            Some(file) => Some(std::fs::read(Path::new(file)).map_err(|why| {
                format!("cannot read the certificates {file}: {}", io_words(&why))
            })?),
            None => None,
        };
    Ok(Access { login, trusted })
}

/// The user of the transport with the password from its file, or a token.
fn login(transport: &Transport, policy: &MailPolicy) -> Result<Option<SmtpLogin>, String> {
    let Transport::Smtp(server) = transport else { return Ok(None) };
    let Some(user) = server.user.clone() else { return Ok(None) };
    if !policy.token_command.is_empty() {
        let token = oauth::token(&policy.token_command)?;
        return Ok(Some(SmtpLogin { user, secret: LoginSecret::Token(token) }));
    }
    let Some(file) = policy.password_file.as_deref() else {
        return Err(format!(
            "there is no password for {user}: set [mail] password_file or token_command"
        ));
    };
    let text = std::fs::read_to_string(Path::new(file))
        .map_err(|why| format!("cannot read the password file {file}: {}", io_words(&why)))?;
    let password = text.trim_end_matches(['\r', '\n']).into();
    Ok(Some(SmtpLogin { user, secret: LoginSecret::Password(password) }))
}
