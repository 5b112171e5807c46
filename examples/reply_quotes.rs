//! How well the new words of mails are found: `cargo run --release --example reply_quotes -- DIR`
//! with `DIR/input/*.txt` and what is to be shown of each in `DIR/expected-reply/`, as the corpus of
//! discourse/email_reply_trimmer (MIT) has them. Prints each that differs, and whether a line that
//! was to be shown is hidden, which must never be. Exits 1 if one is, or if the time is not linear.

use std::error::Error;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use casebook::domain::quoting;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        let _ = writeln!(io::stderr(), "usage: reply_quotes DIR");
        return ExitCode::from(2);
    };
    match run(Path::new(&folder)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(folder: &Path) -> Result<bool, Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let (mut all, mut exact, mut hidden, mut longest) = (0, 0, 0, String::new());
    let mut names: Vec<_> = std::fs::read_dir(folder.join("input"))?.collect::<Result<_, _>>()?;
    names.sort_by_key(std::fs::DirEntry::file_name);
    for entry in names {
        let text = String::from_utf8_lossy(&std::fs::read(entry.path())?).into_owned();
        let expected = std::fs::read(folder.join("expected-reply").join(entry.file_name()));
        let expected = String::from_utf8_lossy(&expected.unwrap_or_default()).into_owned();
        let shown = quoting::part(&text).visible_text();
        let (want, have) = (lines(&expected), lines(&shown));
        all += 1;
        let lost: Vec<&&str> =
            want.iter().filter(|line| !line.is_empty() && !have.contains(line)).collect();
        hidden += lost.len();
        if want == have {
            exact += 1;
        } else {
            writeln!(
                out,
                "{}: {} lines, expected {}",
                entry.file_name().display(),
                have.len(),
                want.len()
            )?;
            lost.iter().take(3).try_for_each(|line| writeln!(out, "  HIDDEN: {line}"))?;
            have.iter()
                .filter(|line| !want.contains(line))
                .take(3)
                .try_for_each(|line| writeln!(out, "  shown too: {line}"))?;
        }
        if text.len() > longest.len() {
            longest = text;
        }
    }
    let (short, long) = (time(&longest, 10), time(&longest, 100));
    writeln!(out, "{exact} of {all} exact, {hidden} expected lines hidden")?;
    writeln!(out, "the longest of them 10 times over: {short:?}; 100 times: {long:?}")?;
    Ok(hidden == 0 && long < short * 30)
}

fn lines(text: &str) -> Vec<&str> {
    text.trim().lines().map(str::trim_end).collect()
}

fn time(text: &str, times: usize) -> Duration {
    let many = format!("{text}\n").repeat(times);
    let runs = (0..5).map(|_| {
        let began = Instant::now();
        std::hint::black_box(quoting::part(std::hint::black_box(&many)).visible_text());
        began.elapsed()
    });
    runs.min().unwrap_or_default()
}
