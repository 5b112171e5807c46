//! How far long work has come: on a terminal's standard error, and only when it takes long.

use std::borrow::Cow;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that is done within this time shows nothing.
const QUIET_FOR: Duration = Duration::from_millis(500);

/// A count that is shown while it grows, and gone when it is dropped.
pub struct Progress {
    bar: Option<ProgressBar>,
    total: Option<u64>,
    label: String,
    done: u64,
    since: Instant,
    shows: Shows,
}

/// How it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shows {
    Nothing,
    /// One standing line, for readers aloud.
    Line,
    Bar,
}

impl Progress {
    pub(super) fn new(total: Option<u64>, label: Cow<'_, str>, shows: Shows) -> Progress {
        let label = label.into_owned();
        Progress { bar: None, total, label, done: 0, since: Instant::now(), shows }
    }

    /// Adds to the work done.
    pub fn advance(&mut self, count: u64) {
        self.done += count;
        if self.shows == Shows::Nothing || self.since.elapsed() < QUIET_FOR {
            return;
        }
        if self.bar.is_none() {
            self.bar = Some(bar(self.total, &self.label, self.shows));
        }
        if let Some(bar) = &self.bar {
            bar.set_position(self.done);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn bar(total: Option<u64>, label: &str, shows: Shows) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr());
    let template = match (shows, total) {
        (Shows::Line | Shows::Nothing, _) => "{msg}",
        (Shows::Bar, Some(_)) => "{msg}  {percent}%  {human_pos} of {human_len}",
        (Shows::Bar, None) => "{msg}  {human_pos}",
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.set_message(label.to_owned());
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_work_and_no_terminal_show_nothing() {
        let mut short = Progress::new(Some(10), "importing".into(), Shows::Bar);
        short.advance(10);
        assert!(short.bar.is_none());

        let mut silent = Progress::new(None, "importing".into(), Shows::Nothing);
        silent.since = Instant::now().checked_sub(Duration::from_secs(2)).unwrap();
        silent.advance(10);
        assert!(silent.bar.is_none());
    }

    #[test]
    fn long_work_shows_its_count() {
        for (total, shows) in
            [(Some(100), Shows::Bar), (None, Shows::Bar), (Some(100), Shows::Line)]
        {
            let mut long = Progress::new(total, "importing".into(), shows);
            long.since = Instant::now().checked_sub(Duration::from_secs(2)).unwrap();
            long.advance(7);
            assert_eq!(long.bar.as_ref().map(ProgressBar::position), Some(7));
        }
    }
}
