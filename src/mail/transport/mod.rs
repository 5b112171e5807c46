//! Handing a mail over: to a server, a program or a folder, and what came of it.
//!
//! Knows no outbox and no case; `casework::deliver` is its only caller. Nothing here is done while
//! a transaction is open.

mod handover;
mod maildir;
pub mod oauth;
mod program;
mod sendmail;
mod smtp;

use std::path::PathBuf;

use crate::domain::transport::Transport;

pub use handover::{DeliveryVerdict, OutgoingMail};
pub use smtp::{Access, LoginSecret, SmtpLogin};

/// Carries mails one after the other, over one connection as far as the other side lets it.
pub enum Courier {
    Smtp(Box<smtp::Client>),
    Sendmail(PathBuf),
    Maildir(PathBuf),
}

impl Courier {
    /// `hello` is the host that the desk calls itself by. `None` for `hold`.
    pub fn new(transport: &Transport, access: Access, hello: &str) -> Option<Courier> {
        match transport {
            Transport::Hold => None,
            Transport::Smtp(server) => {
                Some(Courier::Smtp(Box::new(smtp::Client::new(server.clone(), access, hello))))
            }
            Transport::Sendmail(path) => Some(Courier::Sendmail(path.into())),
            Transport::Maildir(path) => Some(Courier::Maildir(path.into())),
        }
    }

    /// Hands a mail over; a verdict for each of `mail.to`, in that order.
    pub fn hand(&mut self, mail: &OutgoingMail<'_>) -> Vec<DeliveryVerdict> {
        let one = match self {
            Courier::Smtp(client) => return client.hand(mail),
            Courier::Sendmail(program) => sendmail::hand(program, mail),
            Courier::Maildir(folder) => maildir::hand(folder, mail),
        };
        vec![one; mail.to.len()]
    }

    /// Says goodbye.
    pub fn end(self) {
        if let Courier::Smtp(client) = self {
            client.end();
        }
    }
}
