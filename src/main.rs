//! The binary: signals and panics first, then `casebook::cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    // A reader that goes away (`| head`) ends casebook quietly, as it ends other tools.
    // SAFETY: called before any other thread exists; SIG_DFL is a valid disposition.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_DFL);
    }
    let trace = casebook::settings::Settings::read().backtrace;
    std::panic::set_hook(Box::new(move |panic| report(panic, trace)));
    let code = std::panic::catch_unwind(|| casebook::cli::run(arguments))
        .unwrap_or_else(|_| casebook::error::Kind::Internal.exit());
    ExitCode::from(code)
}

/// A bug of ours, told as one (exit 70).
#[expect(clippy::print_stderr, reason = "the output may be what failed")]
fn report(panic: &std::panic::PanicHookInfo<'_>, trace: bool) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let what = panic
        .payload()
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .or_else(|| panic.payload().downcast_ref::<String>().cloned())
        .unwrap_or_default();
    eprintln!("error: internal error at {place}: {what}");
    eprintln!(
        "hint: nothing was changed; please report this with the command you ran (casebook {})",
        env!("CARGO_PKG_VERSION")
    );
    if trace {
        eprintln!("{}", std::backtrace::Backtrace::force_capture());
    }
}
