//! Real mails through `casebook mail receive`, beside what another program reads from them:
//! `cargo run --release --example mails -- DIR [--casebook PROGRAM]` with `DIR/python-facts.jsonl`
//! (one object a mail: file, from, subject, attachments as name and size, defects, utf8,
//! automatic_signals) and the mails beside it.
//!
//! Each mail goes in on a desk of its own making; then all of them again. Prints each difference,
//! and exits 1 where a mail took a second or ended with another code than 0, 65 or 75, where of less
//! than 97 % of the well-formed ones all that the other program read is here too, where an automatic
//! one was answered, or where the second delivery added anything. A header with raw bytes that the
//! other program did not read (U+FFFD in it) is compared with nothing.

use std::error::Error;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::Value;

/// What another program read.
#[derive(Deserialize)]
struct Fact {
    file: String,
    from: Option<String>,
    subject: Option<String>,
    #[serde(default)]
    attachments: Vec<(Option<String>, usize)>,
    #[serde(default)]
    defects: Vec<String>,
    utf8: bool,
    #[serde(default)]
    automatic_signals: Vec<String>,
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (folder, casebook) = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [folder] => (folder, "casebook"),
        [folder, "--casebook", casebook] => (folder, casebook),
        _ => {
            let _ = writeln!(io::stderr(), "usage: mails DIR [--casebook PROGRAM]");
            return ExitCode::from(2);
        }
    };
    match run(Path::new(folder), casebook) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

struct Desk<'a> {
    casebook: &'a str,
    folder: tempfile::TempDir,
}

impl Desk<'_> {
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(self.casebook);
        command.arg("--db").arg(self.folder.path().join("desk.db")).args(words);
        command
    }

    fn json(&self, words: &[&str]) -> Result<Value, Box<dyn Error>> {
        let done = self.command(words).arg("--json").output()?;
        if !done.status.success() {
            let why = String::from_utf8_lossy(&done.stderr).into_owned();
            return Err(format!("{}: {why}", words.join(" ")).into());
        }
        Ok(serde_json::from_slice(&done.stdout)?)
    }

    /// Delivers a mail; gives the exit code, what was answered, and the time.
    fn receive(&self, mail: &Path) -> Result<(Option<i32>, Value, Duration), Box<dyn Error>> {
        let began = Instant::now();
        let done = self
            .command(&["mail", "receive", "--json"])
            .stdin(Stdio::from(std::fs::File::open(mail)?))
            .output()?;
        let took = began.elapsed();
        Ok((done.status.code(), serde_json::from_slice(&done.stdout).unwrap_or(Value::Null), took))
    }

    fn count(&self, words: &[&str]) -> Result<usize, Box<dyn Error>> {
        Ok(self.json(words)?.as_array().map_or(0, Vec::len))
    }
}

fn run(folder: &Path, casebook: &str) -> Result<bool, Box<dyn Error>> {
    let desk = Desk { casebook, folder: tempfile::tempdir()? };
    let policy = desk.folder.path().join("policy.toml");
    std::fs::write(
        &policy,
        "[mail]\naddress = \"support@desk.example\"\nunknown_sender = \"create\"\n",
    )?;
    for words in [&["init", "-q"][..], &["apply", "-q", &policy.to_string_lossy()]] {
        if !desk.command(words).stdout(Stdio::null()).status()?.success() {
            return Err(format!("casebook {} failed", words.join(" ")).into());
        }
    }
    let facts = std::fs::read_to_string(folder.join("python-facts.jsonl"))?;
    let facts: Vec<Fact> = facts.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let mut out = io::stdout().lock();
    let (mut well_formed, mut alike, mut whole) = (0, 0, 0);
    let (mut wrong, mut automatic, mut answered) = (0, 0, 0);
    let mut slowest = Duration::ZERO;
    for fact in &facts {
        let before = desk.count(&["outbox", "list"])?;
        let (code, told, took) = desk.receive(&folder.join(&fact.file))?;
        slowest = slowest.max(took);
        if !matches!(code, Some(0 | 65 | 75)) || took >= Duration::from_secs(1) {
            wrong += 1;
            writeln!(out, "{}: exit {code:?} after {took:?}", fact.file)?;
        }
        if !fact.automatic_signals.is_empty() {
            automatic += 1;
            if desk.count(&["outbox", "list"])? > before {
                answered += 1;
                writeln!(
                    out,
                    "{}: answered, but {}",
                    fact.file,
                    fact.automatic_signals.join(", ")
                )?;
            }
        }
        let Some(id) = told["id"].as_str() else { continue };
        let read = desk.json(&["mail", "show", id])?;
        let different = differences(fact, &read);
        // Bytes that are no UTF-8 in a header read as anybody likes.
        if fact.defects.is_empty() && fact.utf8 {
            well_formed += 1;
            alike += usize::from(different.is_empty());
            whole += usize::from(!different.iter().any(|it| it.lost));
            for Difference { words: line, .. } in different {
                writeln!(out, "{}: {line}", fact.file)?;
            }
        }
    }
    let (cases, mails, notices) =
        (&["list", "--status", "all"][..], &["mail", "list"][..], &["outbox", "list"][..]);
    let counts = || -> Result<[usize; 3], Box<dyn Error>> {
        Ok([desk.count(cases)?, desk.count(mails)?, desk.count(notices)?])
    };
    let first = counts()?;
    for fact in &facts {
        desk.receive(&folder.join(&fact.file))?;
    }
    let second = counts()?;
    let share = |of: usize| 100.0 * of as f64 / f64::from(well_formed.max(1));
    writeln!(out, "{} mails, the slowest in {slowest:?}; {wrong} ended badly", facts.len())?;
    writeln!(
        out,
        "{whole} of {well_formed} well-formed ones have all that was read ({:.1} %), {alike} of them \
         nothing more ({:.1} %)",
        share(whole),
        share(alike)
    )?;
    writeln!(out, "{answered} of {automatic} automatic ones answered")?;
    writeln!(out, "cases, mails, notices: {first:?}; after a second delivery {second:?}")?;
    Ok(wrong == 0 && answered == 0 && share(whole) >= 97.0 && first == second)
}

/// Something that the two read otherwise.
struct Difference {
    words: String,
    /// What the other program read is not here.
    lost: bool,
}

fn differences(fact: &Fact, read: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    let from = fact.from.as_deref().unwrap_or_default().to_lowercase();
    let ours = read["from"].as_str().unwrap_or_default();
    let readable = |text: &str| !text.contains('\u{fffd}');
    if from != ours && readable(&from) {
        found.push(Difference { words: format!("from {from:?}, here {ours:?}"), lost: true });
    }
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let subject = plain(fact.subject.as_deref().unwrap_or_default());
    let ours = plain(read["subject"].as_str().unwrap_or_default());
    if subject != ours && readable(&subject) {
        let words = format!("subject {subject:?}, here {ours:?}");
        found.push(Difference { words, lost: true });
    }
    let sizes: Vec<usize> = fact.attachments.iter().map(|(_, size)| *size).collect();
    let files = read["attachments"].as_array().cloned().unwrap_or_default();
    let ours: Vec<usize> = files
        .iter()
        .map(|file| usize::try_from(file["size"].as_u64().unwrap_or_default()).unwrap_or_default())
        .collect();
    if sizes != ours {
        let mut rest = ours.clone();
        let lost = sizes.iter().any(|size| match rest.iter().position(|own| own == size) {
            Some(at) => {
                rest.remove(at);
                false
            }
            None => true,
        });
        let words = format!("attachments of {sizes:?} bytes, here {ours:?}");
        found.push(Difference { words, lost });
    }
    found
}
