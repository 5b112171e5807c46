//! The binary: signals first, then `casebook::cli` behind the boundary of panics.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    // A reader that goes away (`| head`) ends casebook quietly, as it ends other tools.
    // SAFETY: called before any other thread exists; SIG_DFL is a valid disposition.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_DFL);
    }
    let trace = casebook::settings::Settings::read().backtrace;
    ExitCode::from(casebook::panics::guarded(trace, || casebook::cli::run(arguments)))
}
