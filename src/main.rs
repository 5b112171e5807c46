//! The binary: signals first, then `casebook::cli` behind the boundary of panics.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let mail = casebook::cli::takes_mail(&arguments);
    // A reader that goes away (`| head`) ends casebook quietly, as it ends other tools.
    // SAFETY: called before any other thread exists; SIG_DFL is a valid disposition.
    if !mail {
        unsafe {
            libc::signal(libc::SIGPIPE, libc::SIG_DFL);
        }
    }
    let trace = casebook::settings::Settings::read().backtrace;
    let code = casebook::panics::catch_panics(trace, || casebook::cli::run(arguments));
    ExitCode::from(if mail { casebook::cli::mail_code(code) } else { code })
}
