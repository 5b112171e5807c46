//! The boundary of panics: a bug of ours is told as one and ends with 70, never with Rust's 101.

use std::panic::{PanicHookInfo, UnwindSafe, catch_unwind, set_hook};
use std::time::Duration;

use crate::error::{ErrorKind, change_words};

/// Runs `work`; the exit code, 70 where it panicked. With `trace` the report has a backtrace.
pub fn catch_panics(trace: bool, work: impl FnOnce() -> u8 + UnwindSafe) -> u8 {
    set_hook(Box::new(move |panic| report(panic, trace)));
    catch_unwind(work).unwrap_or_else(|_| ErrorKind::Internal.exit())
}

/// Says where and what, and what to do.
#[expect(clippy::print_stderr, reason = "the output may be what failed")]
fn report(panic: &PanicHookInfo<'_>, trace: bool) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let what = panic
        .payload()
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .or_else(|| panic.payload().downcast_ref::<String>().cloned())
        .unwrap_or_default();
    eprintln!("error: internal error at {place}: {what}");
    eprintln!(
        "hint: {}; please report this with the command you ran (casebook {})",
        change_words(),
        env!("CARGO_PKG_VERSION")
    );
    if trace {
        eprintln!("{}", std::backtrace::Backtrace::force_capture());
    }
}

/// Ends the process where one mail took too long, so that it comes again.
#[expect(clippy::print_stderr, reason = "the thread with the output is what hangs")]
#[expect(clippy::disallowed_methods, reason = "main waits for what takes too long")]
pub fn out_of_time(patience: Duration) -> ! {
    eprintln!(
        "error: the mail took longer than {} s; nothing of it was written",
        patience.as_secs()
    );
    eprintln!("hint: deliver it again; if it happens again, look with `casebook doctor --deep`");
    std::process::exit(ErrorKind::TryAgain.exit().into())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_panic_is_exit_70_and_all_else_passes() {
        assert_eq!(super::catch_panics(false, || 5), 5);
        assert_eq!(super::catch_panics(false, || panic!("a bug")), 70);
        let _ = std::panic::take_hook();
    }
}
