//! What was said before, quoted below a mail to customers (`[mail] quote_history`, M13).

use crate::domain::event::Event;
use crate::domain::notice::{Announcement, Audience};
use crate::error::Result;
use crate::store;

use super::words::moment;
use super::{Recipient, Round};

/// The most messages that are quoted, the newest first.
const MOST: usize = 10;
/// The most text of them, in bytes; the case has all of it.
const LONGEST: usize = 20_000;

impl Round<'_> {
    /// The public messages before this operation, each line behind `>`; nothing for those to whom a
    /// reply is copied, whose case it is not.
    pub(super) fn earlier(
        &mut self,
        to: &Announcement,
        reader: &Recipient,
        language: &str,
    ) -> Result<String> {
        let hears = matches!(to.audience, Audience::Contact(_) | Audience::Watchers(_));
        if !self.policy.mail.quote_history || !hears || self.change.after.internal {
            return Ok(String::new());
        }
        let mut text = String::new();
        let mut quoted = 0;
        let mut all = store::journal::messages(&self.desk.db, self.change.after.id)?;
        all.retain(|entry| entry.operation != self.operation);
        for entry in all.into_iter().rev() {
            let said = match store::journal::read(&entry)? {
                Event::Filed(filed) => filed.text,
                Event::Message(message) => message.text,
                _ => continue,
            };
            if said.trim().is_empty() || quoted == MOST || text.len() + said.len() > LONGEST {
                continue;
            }
            quoted += 1;
            let (at, who) = (moment(entry.at, reader.zone), self.name_for(&entry.actor, reader)?);
            text.push_str(if text.is_empty() { "\n\n" } else { "\n" });
            text.push_str(&match language {
                "de" => format!("Am {at} schrieb {who}:\n"),
                _ => format!("On {at}, {who} wrote:\n"),
            });
            for line in said.trim_end().lines() {
                text.push_str(if line.starts_with('>') { ">" } else { "> " });
                text.push_str(line);
                text.push('\n');
            }
        }
        Ok(text)
    }

    /// A customer of another account is an address to the reader (M12).
    fn name_for(&mut self, login: &str, reader: &Recipient) -> Result<String> {
        let Some(person) = self.person(login)?.cloned() else { return Ok(login.to_string()) };
        if person.role.is_staff() || self.knows(reader, login, person.account.as_ref())? {
            return Ok(person.name);
        }
        let addresses = store::people::active_addresses(&self.desk.db, login)?;
        Ok(addresses.into_iter().next().unwrap_or_default())
    }
}
