//! Ctrl-C and a polite kill while somebody is asked: noted instead of ending the process at once,
//! so that the terminal is put right and an edited text is kept.
//!
//! Called by `prompt` and `text` for the time of one question or one editor. Outside of that the
//! signals keep whatever action they had.

use std::sync::atomic::{AtomicI32, Ordering};

use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction};

/// The first signal that came while somebody listened; 0 for none.
static CAME: AtomicI32 = AtomicI32::new(0);

/// As long as this lives, SIGINT and SIGTERM are noted. Blocking reads end with `Interrupted`.
#[derive(Debug)]
pub struct Listening {
    before: Vec<(Signal, SigAction)>,
}

impl Listening {
    /// Begins to listen and forgets what came earlier. A started program has the usual actions
    /// again, as handlers do not outlive `exec`. A signal that is ignored stays ignored (`nohup`).
    pub fn start() -> Listening {
        CAME.store(0, Ordering::SeqCst);
        // No SA_RESTART: a read that waits for a key must end.
        let note = SigAction::new(SigHandler::Handler(note), SaFlags::empty(), SigSet::empty());
        let mut before = Vec::new();
        for signal in [Signal::SIGINT, Signal::SIGTERM] {
            // SAFETY: `note` only stores to an atomic, which is safe in a signal handler.
            if let Ok(earlier) = unsafe { sigaction(signal, &note) } {
                before.push((signal, earlier));
            }
        }
        let listening = Listening { before };
        listening.leave_ignored();
        listening
    }

    /// The signal that came, 2 or 15; the exit code is 128 more.
    pub fn came(&self) -> Option<i32> {
        Some(CAME.load(Ordering::SeqCst)).filter(|signal| *signal != 0)
    }

    fn leave_ignored(&self) {
        for (signal, earlier) in &self.before {
            if matches!(earlier.handler(), SigHandler::SigIgn) {
                // SAFETY: puts back the action that was there, which is to ignore the signal.
                let _ = unsafe { sigaction(*signal, earlier) };
            }
        }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        for (signal, earlier) in &self.before {
            // SAFETY: puts back exactly the action that was there before.
            let _ = unsafe { sigaction(*signal, earlier) };
        }
    }
}

extern "C" fn note(signal: i32) {
    let _ = CAME.compare_exchange(0, signal, Ordering::SeqCst, Ordering::SeqCst);
}

/// How many transactions put stops off, and whether one came meanwhile.
static HOLDING: AtomicI32 = AtomicI32::new(0);
static STOPPED: AtomicI32 = AtomicI32::new(0);

const STOPS: [Signal; 3] = [Signal::SIGTSTP, Signal::SIGTTIN, Signal::SIGTTOU];

/// As long as this lives, Ctrl-Z and the stops of a terminal are put off: whoever stands still with
/// the desk's write lock holds up everybody. A handler rather than a mask, since a thread that does
/// not block the signal would take it for the whole process.
#[derive(Debug)]
pub struct Unstopped(());

impl Unstopped {
    pub fn start() -> Unstopped {
        static ONCE: std::sync::Once = std::sync::Once::new();
        ONCE.call_once(|| {
            let hold =
                SigAction::new(SigHandler::Handler(hold), SaFlags::SA_RESTART, SigSet::empty());
            for signal in STOPS {
                // SAFETY: `hold` uses atomics, `signal` and `raise`, all safe in a signal handler.
                let before = unsafe { sigaction(signal, &hold) };
                if let Ok(before) = before
                    && !matches!(before.handler(), SigHandler::SigDfl)
                {
                    // SAFETY: puts back the action that was there, which is not to stop.
                    let _ = unsafe { sigaction(signal, &before) };
                }
            }
        });
        HOLDING.fetch_add(1, Ordering::SeqCst);
        Unstopped(())
    }
}

impl Drop for Unstopped {
    fn drop(&mut self) {
        if HOLDING.fetch_sub(1, Ordering::SeqCst) == 1 && STOPPED.swap(0, Ordering::SeqCst) != 0 {
            let _ = nix::sys::signal::raise(Signal::SIGSTOP);
        }
    }
}

extern "C" fn hold(signal: i32) {
    if HOLDING.load(Ordering::SeqCst) > 0 {
        STOPPED.store(signal, Ordering::SeqCst);
        return;
    }
    // SAFETY: kill(getpid(), SIGSTOP) takes no memory and is safe in a signal handler.
    unsafe {
        libc::kill(libc::getpid(), libc::SIGSTOP);
    }
}
