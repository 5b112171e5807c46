//! Who is not told once more: who has the words already, and who would answer without end (M8, M12).

use crate::domain::actor::Method;
use crate::domain::notice::{Announcement, Audience};
use crate::domain::notice_event::NoticeEvent;
use crate::error::Result;
use crate::store;

use super::Round;

/// The most mails in an hour by which one receiver hears what others write by mail on a case.
const RELAYS_AN_HOUR: i64 = 10;
const HOUR: i64 = 3600;

impl Round<'_> {
    /// Whether a watcher stands in the very mail that is told of: they got it from its sender.
    pub(super) fn has_it(&self, announcement: &Announcement, login: &str) -> Result<bool> {
        let (Audience::Watchers(_) | Audience::Watching(_), NoticeEvent::Message, Some(head)) =
            (&announcement.audience, announcement.event, self.change.how.mail_head)
        else {
            return Ok(false);
        };
        let addresses = store::people::active_addresses(&self.desk.db, login)?;
        Ok(addresses.iter().any(|own| head.to.contains(own) || head.cc.contains(own)))
    }

    /// Whether what customers write by mail goes on to another often enough to be two programs that
    /// answer one another, without any mark of it (M8).
    pub(super) fn goes_round(&self, announcement: &Announcement, recipient: &str) -> Result<bool> {
        let actor = self.change.how.actor;
        let relayed = announcement.event == NoticeEvent::Message
            && announcement.audience.is_outside()
            && actor.role.is_customer()
            && actor.method == Method::Mail;
        let of = (recipient, announcement.event.as_str());
        let since = self.desk.now.plus(-HOUR);
        let written = |case| store::outbox::written_since(&self.desk.db, case, of, since);
        Ok(relayed && written(self.change.after.id)? >= RELAYS_AN_HOUR)
    }
}
