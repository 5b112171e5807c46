//! What waits for somebody to look, besides cases: mail that was held, groups that nobody is in, cases
//! that nobody is told of, a desk that nobody sweeps (N7). One answer for the home page, `doctor` and
//! `sweep`.

use crate::domain::time::Instant;
use crate::error::Result;
use crate::store;

use crate::casework::desk::open::Desk;

/// After how long without a sweep something is wrong, in seconds.
pub const LATE: i64 = 2 * 3600;

/// What waits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attention {
    pub mails: Mails,
    /// Groups without a member who is there.
    pub empty_groups: Vec<String>,
    /// Active cases without assignee that are in no group or in one of these; counted no further than
    /// 1000.
    pub unattended: i64,
    pub swept_at: Option<Instant>,
    /// No sweep for two hours; or never, though there are open cases.
    pub sweep_is_late: bool,
}

/// Mails that a person is to look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mails {
    /// Nobody has looked at them yet.
    pub unseen: i64,
    pub held: i64,
    /// Of the held ones, those that look forged.
    pub suspicious: i64,
}

impl Mails {
    /// Counts them.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn of(desk: &Desk) -> Result<Mails> {
        let (unseen, _) = store::mails::ringing(&desk.db, 0)?;
        let (held, suspicious) = store::mails::held_counts(&desk.db)?;
        Ok(Mails { unseen, held, suspicious })
    }

    /// In words, where there is one to look at.
    pub fn words(self) -> Option<String> {
        match self.unseen {
            0 => None,
            1 => Some("1 mail waits to be looked at: `casebook mail held`".into()),
            n => Some(format!("{n} mails wait to be looked at: `casebook mail held`")),
        }
    }
}

impl Attention {
    /// Looks; each look is at an index, and none at all cases.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn of(desk: &Desk) -> Result<Attention> {
        let db = &desk.db;
        let empty_groups = store::dashboard::empty_groups(db)?;
        let mut unattended = store::dashboard::unattended_count(db, None)?;
        for group in &empty_groups {
            unattended += store::dashboard::unattended_count(db, Some(group))?;
        }
        let swept_at = store::policy::fact(db, "sweep_at")?.and_then(|at| at.parse().ok());
        let sweep_is_late = match swept_at {
            Some(at) => desk.now.since(at) > LATE,
            None => store::dashboard::has_open(db)?,
        };
        let mails = Mails::of(desk)?;
        Ok(Attention { mails, empty_groups, unattended, swept_at, sweep_is_late })
    }

    /// Each as a line for staff, with what to do.
    pub fn words(&self) -> Vec<String> {
        let mut words: Vec<String> = self.mails.words().into_iter().collect();
        for group in &self.empty_groups {
            words.push(format!(
                "the group {group} has no members, and nobody is told of its cases: \
                 `casebook group edit {group} --member LOGIN`"
            ));
        }
        if self.unattended > 0 {
            let cases = match self.unattended {
                1 => "1 case has".to_string(),
                n => format!("{n} cases have"),
            };
            words.push(format!("{cases} nobody to notify: `casebook list --assignee none`"));
        }
        match (self.sweep_is_late, self.swept_at) {
            (true, Some(_)) => {
                words.push("no sweep for more than 2 hours: is the timer on?".into());
            }
            (true, None) => words.push(
                "no sweep was ever run: warnings, reminders and closings wait for it; \
                 see `casebook help sweep`"
                    .into(),
            ),
            (false, _) => {}
        }
        words
    }
}
