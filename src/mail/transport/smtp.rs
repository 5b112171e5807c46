//! A mail server. One connection for as many mails as it takes; each reply is held against what
//! was asked, so that a server that says yes twice is never believed for the next mail.

use std::fmt;
use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS, Mechanism};
use lettre::transport::smtp::client::{Certificate, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as MailFrom, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;

use crate::domain::transport::{Security, Server};
use crate::mail::compose::one_line;
use crate::mail::message;

use super::handover::{DeliveryVerdict, OutgoingMail};

/// How long a server may think about one reply.
const PATIENCE: Duration = Duration::from_secs(60);

/// Who the desk is to the server.
#[derive(Clone)]
pub struct SmtpLogin {
    pub user: String,
    pub secret: LoginSecret,
}

/// What proves it.
#[derive(Clone)]
pub enum LoginSecret {
    Password(String),
    /// An OAuth 2 token (XOAUTH2).
    Token(String),
}

/// What a server is approached with.
#[derive(Clone, Default)]
pub struct Access {
    pub login: Option<SmtpLogin>,
    /// Certificates, as PEM, that are trusted besides those of the world.
    pub trusted: Option<Vec<u8>>,
}

/// A server, connected while it is of use.
pub struct Client {
    server: Server,
    access: Access,
    hello: ClientId,
    connection: Option<SmtpConnection>,
}

/// Why a step of the talk failed.
enum Trouble {
    /// The server said so: its code and words.
    Refused { code: u16, words: String },
    /// The line is of no use any more.
    Broken(String),
}

impl Client {
    pub fn new(server: Server, access: Access, hello: &str) -> Client {
        Client { server, access, hello: ClientId::Domain(hello.into()), connection: None }
    }

    /// Hands a mail over; a verdict a receiver.
    pub fn hand(&mut self, mail: &OutgoingMail<'_>) -> Vec<DeliveryVerdict> {
        let all = |verdict: DeliveryVerdict| vec![verdict; mail.to.len()];
        let from = message::address(mail.from);
        let to: Result<Vec<Address>, _> = mail.to.iter().map(|to| message::address(to)).collect();
        let (Ok(from), Ok(to)) = (from, to) else {
            return all(DeliveryVerdict::Never("an address in it is none".into()));
        };
        // A connection that was kept may have ended by itself; then a new one is tried, once.
        loop {
            let kept = self.connection.is_some();
            let mut connection = match self.connection.take() {
                Some(connection) => connection,
                None => match self.connect() {
                    Ok(connection) => connection,
                    Err(why) => return all(DeliveryVerdict::Down(why)),
                },
            };
            match talk(&mut connection, &from, &to, mail.bytes) {
                Ok(verdicts) => {
                    self.connection = Some(connection);
                    return verdicts;
                }
                Err((_, SmtpStage::Before)) if kept => {}
                Err((why, _)) => return all(DeliveryVerdict::Later(why)),
            }
        }
    }

    pub fn end(mut self) {
        if let Some(connection) = self.connection.as_mut() {
            let _ = connection.quit();
        }
    }

    fn seal(&self, host: &str) -> Result<TlsParameters, Error> {
        let mut seal = TlsParameters::builder(host.to_string());
        if let Some(pem) = &self.access.trusted {
            seal = seal.add_root_certificate(Certificate::from_pem(pem)?);
        }
        seal.build()
    }

    fn connect(&self) -> Result<SmtpConnection, String> {
        let Server { host, port, security, .. } = &self.server;
        let name = format!("{host}:{port}");
        let failed = |why: Error| format!("{name}: {}", words(&why));
        let tls = match security {
            Security::Plain => None,
            Security::StartTls | Security::Tls => Some(self.seal(host).map_err(failed)?),
        };
        let at_once = tls.as_ref().filter(|_| *security == Security::Tls);
        let place = (host.as_str(), *port);
        let mut connection =
            SmtpConnection::connect(place, Some(PATIENCE), &self.hello, at_once, None)
                .map_err(failed)?;
        if let Some(tls) = tls.as_ref().filter(|_| *security == Security::StartTls) {
            if !connection.can_starttls() {
                return Err(format!(
                    "{name} offers no STARTTLS, and mail does not go out unsealed"
                ));
            }
            connection.starttls(tls, &self.hello).map_err(failed)?;
        }
        if let Some(login) = &self.access.login {
            let (mechanisms, secret) = match &login.secret {
                LoginSecret::Password(password) => (DEFAULT_MECHANISMS, password),
                LoginSecret::Token(token) => (&[Mechanism::Xoauth2][..], token),
            };
            let credentials = Credentials::new(login.user.clone(), secret.clone());
            connection.auth(mechanisms, &credentials).map_err(failed)?;
        }
        Ok(connection)
    }
}

/// Whether the mail itself was on its way when it failed.
enum SmtpStage {
    Before,
    After,
}

/// One mail. An error leaves a connection that is not to be used again.
fn talk(
    connection: &mut SmtpConnection,
    from: &Address,
    to: &[Address],
    bytes: &[u8],
) -> Result<Vec<DeliveryVerdict>, (String, SmtpStage)> {
    let broken = |why: String| (why, SmtpStage::Before);
    let all = |verdict: DeliveryVerdict| vec![verdict; to.len()];
    match ask(connection, &MailFrom::new(Some(from.clone()), Vec::new()), &[250]) {
        Ok(()) => {}
        Err(Trouble::Refused { code, words }) => {
            reset(connection).map_err(broken)?;
            return Ok(all(refusal(code, words)));
        }
        Err(Trouble::Broken(why)) => return Err(broken(why)),
    }
    let mut verdicts = Vec::new();
    for address in to {
        match ask(connection, &Rcpt::new(address.clone(), Vec::new()), &[250, 251, 252]) {
            Ok(()) => verdicts.push(DeliveryVerdict::Taken),
            Err(Trouble::Refused { code, words }) => verdicts.push(refusal(code, words)),
            Err(Trouble::Broken(why)) => return Err(broken(why)),
        }
    }
    if !verdicts.contains(&DeliveryVerdict::Taken) {
        reset(connection).map_err(broken)?;
        return Ok(verdicts);
    }
    let verdict = match ask(connection, &Data, &[354]) {
        Ok(()) => match ask(connection, &Body(bytes), &[250]) {
            Ok(()) => return Ok(verdicts),
            Err(Trouble::Refused { code, words }) => refusal(code, words),
            // It may have been taken: the next attempt has the same Message-ID (N4).
            Err(Trouble::Broken(why)) => return Err((why, SmtpStage::After)),
        },
        Err(Trouble::Refused { code, words }) => {
            reset(connection).map_err(broken)?;
            refusal(code, words)
        }
        Err(Trouble::Broken(why)) => return Err(broken(why)),
    };
    for one in verdicts.iter_mut().filter(|one| **one == DeliveryVerdict::Taken) {
        *one = verdict.clone();
    }
    Ok(verdicts)
}

/// Says something and wants one of these codes for an answer.
fn ask(
    connection: &mut SmtpConnection,
    what: &impl fmt::Display,
    wanted: &[u16],
) -> Result<(), Trouble> {
    match connection.command(what) {
        Ok(response) => {
            let code = number(&response);
            if wanted.contains(&code) {
                return Ok(());
            }
            Err(Trouble::Broken(format!("the server answered {code} where it could not")))
        }
        Err(why) => Err(match why.status().map(u16::from) {
            // 421: it goes away.
            Some(421) | None => Trouble::Broken(words(&why)),
            Some(code) => Trouble::Refused { code, words: words(&why) },
        }),
    }
}

fn reset(connection: &mut SmtpConnection) -> Result<(), String> {
    match ask(connection, &"RSET\r\n", &[250]) {
        Ok(()) => Ok(()),
        Err(Trouble::Broken(why) | Trouble::Refused { words: why, .. }) => Err(why),
    }
}

fn refusal(code: u16, words: String) -> DeliveryVerdict {
    // 530, 535: who we are is in question, not this mail.
    if (500..600).contains(&code) && !matches!(code, 530 | 535) {
        DeliveryVerdict::Never(words)
    } else {
        DeliveryVerdict::Later(words)
    }
}

fn number(response: &Response) -> u16 {
    u16::from(response.code())
}

/// What the server said, or what is wrong with the line, on one line.
fn words(error: &Error) -> String {
    let text = match (error.status(), std::error::Error::source(error)) {
        (Some(code), Some(said)) => format!("{} {said}", u16::from(code)),
        (Some(code), None) => u16::from(code).to_string(),
        (None, _) => error.to_string(),
    };
    one_line(&text).chars().take(300).collect()
}

/// A mail as the wire takes it: dots doubled where a line begins with one, and the end. In one
/// write: two small ones would wait for one another (Nagle).
struct Body<'a>(&'a [u8]);

impl fmt::Display for Body<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.0.strip_suffix(b"\r\n").unwrap_or(self.0).split(|byte| *byte == b'\n') {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if line.first() == Some(&b'.') {
                f.write_str(".")?;
            }
            f.write_str(&String::from_utf8_lossy(line))?;
            f.write_str("\r\n")?;
        }
        f.write_str(".\r\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_doubled_and_the_end_is_the_end() {
        for (mail, wire) in [
            ("a: b\r\n\r\nc\r\n", "a: b\r\n\r\nc\r\n.\r\n"),
            ("a\r\n.\r\n..b\r\n.c", "a\r\n..\r\n...b\r\n..c\r\n.\r\n"),
            ("", "\r\n.\r\n"),
        ] {
            assert_eq!(Body(mail.as_bytes()).to_string(), wire);
        }
    }

    #[test]
    fn what_is_for_good_and_what_is_not() {
        for (code, for_good) in [(550, true), (552, true), (451, false), (530, false), (535, false)]
        {
            assert_eq!(matches!(refusal(code, String::new()), DeliveryVerdict::Never(_)), for_good);
        }
    }
}
