//! Plays the incidents up to Resolved and lets an hourly sweep close them five days later, as the
//! log's own robot did; then compares the two.
//!
//! Every hour is two runs of the program `casebook`: `batch --historic` with the operations of
//! that hour, and `sweep` with the clock at the full hour.

use std::collections::HashMap;
use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use chrono::{DateTime, Days, Duration, SecondsFormat, Utc};
use chrono_tz::America::Sao_Paulo;

use crate::check::{self, Case, Outcome};
use crate::log::Incident;
use crate::operations::{self, Operation};
use crate::policy;

/// Days from the resolution to the closing, as the policy of `policy` has it.
const DAYS: u64 = 5;
/// The log's robot and ours ran once an hour, and the log has no seconds.
const NEAR: i64 = 65;

/// Plays and sweeps on a new desk in `out`; prints what came of it. False where a case was closed
/// at another time than in the hour in which its five days end.
pub fn run(log: &str, out: &Path, casebook: &OsStr) -> Result<bool, Box<dyn Error>> {
    let incidents = crate::log::read(log)?;
    let operations: Vec<Operation> = operations::play(&incidents)
        .into_iter()
        .filter(|operation| operation.name() != "close")
        .collect();
    fs::create_dir_all(out)?;
    fs::write(out.join("policy.toml"), policy::policy(&incidents))?;
    fs::write(out.join("contacts.csv"), policy::contacts(&incidents)?)?;
    let desk = Desk { casebook, file: &out.join("desk.db") };
    desk.run(&["init", "-q"], None)?;
    desk.run(&["apply", "-q", &out.join("policy.toml").to_string_lossy()], None)?;
    desk.run(&["contact", "import", "-q", &out.join("contacts.csv").to_string_lossy()], None)?;
    let reopened_late = play(&desk, &operations)?;
    let cases = check::cases(&desk.run(&["list", "--status", "all", "--json"], None)?)?;
    tell(&incidents, &cases, reopened_late)
}

/// The operations hour by hour, each hour ended by a sweep, until six days after the last; gives
/// how many reopenings came after the sweep had closed the case.
fn play(desk: &Desk<'_>, operations: &[Operation]) -> Result<usize, Box<dyn Error>> {
    let (Some(first), Some(last)) = (operations.first(), operations.last()) else {
        return Err("the log has no operations".into());
    };
    let mut hour = full_hour(first.order());
    let end = last.order() + Duration::days(6);
    let (mut next, mut late) = (0, 0);
    while hour <= end {
        let until = next + operations[next..].partition_point(|one| one.order() <= hour);
        if until > next {
            let lines: String =
                operations[next..until].iter().map(|one| one.line() + "\n").collect();
            let results = desk.run(&["batch", "--historic", "-"], Some(lines))?;
            for result in results.lines() {
                let outcome: Outcome = serde_json::from_str(result)?;
                let operation = &operations[next + outcome.line - 1];
                late += usize::from(!outcome.ok && operation.name() == "reopen");
            }
            next = until;
        }
        desk.at(hour, &["sweep", "-q", "--catch-up"])?;
        hour += Duration::hours(1);
    }
    Ok(late)
}

fn full_hour(at: DateTime<Utc>) -> DateTime<Utc> {
    let past = at.timestamp().rem_euclid(3600);
    at + Duration::seconds((3600 - past) % 3600)
}

/// Prints the comparison; gives whether every closing came in its hour.
fn tell(
    incidents: &[Incident],
    cases: &[Case],
    reopened_late: usize,
) -> Result<bool, Box<dyn Error>> {
    let by_reference: HashMap<&str, &Case> =
        cases.iter().filter_map(|case| Some((case.reference.as_deref()?, case))).collect();
    let mut out = io::stdout().lock();
    let (mut closed, mut wrong, mut open) = (0, 0, 0);
    let (mut both, mut near, mut same_start, mut near_same_start) = (0, 0, 0, 0);
    for incident in incidents {
        let Some(case) = by_reference.get(&*incident.number) else {
            return Err(format!("{} is not on the desk", incident.number).into());
        };
        let (Some(resolved), Some(done)) = (instant(&case.resolved_at)?, instant(&case.closed_at)?)
        else {
            open += 1;
            continue;
        };
        closed += 1;
        let due = five_days_after(resolved)?;
        if done < due || done - due >= Duration::hours(1) {
            wrong += 1;
            writeln!(out, "{}: resolved {resolved}, due {due}, closed {done}", incident.number)?;
        }
        let row = incident.last();
        let Some(theirs) = row.closed_at else { continue };
        let agrees = (done - theirs).abs() <= Duration::minutes(NEAR);
        both += 1;
        near += usize::from(agrees);
        if row.resolved_at == Some(resolved) {
            same_start += 1;
            near_same_start += usize::from(agrees);
        }
    }
    writeln!(out, "{closed} cases closed by the sweep, {open} not closed")?;
    writeln!(out, "{wrong} closed at another time than in the hour in which five days end")?;
    writeln!(
        out,
        "{reopened_late} reopenings of the log came after the sweep had closed the case"
    )?;
    share(&mut out, "closed within 65 minutes of the log's closed_at", near, both)?;
    share(&mut out, "the same, of those with the log's resolved_at", near_same_start, same_start)?;
    Ok(wrong == 0)
}

fn share(out: &mut impl Write, what: &str, part: usize, whole: usize) -> io::Result<()> {
    writeln!(out, "{what}: {part} of {whole} ({:.1} %)", 100.0 * part as f64 / whole.max(1) as f64)
}

fn five_days_after(at: DateTime<Utc>) -> Result<DateTime<Utc>, Box<dyn Error>> {
    let local = at.with_timezone(&Sao_Paulo);
    let end = local.checked_add_days(Days::new(DAYS));
    // Summer time began at midnight, which nobody resolves at to the second but the log's minutes.
    let end = end.or_else(|| (local + Duration::hours(1)).checked_add_days(Days::new(DAYS)));
    Ok(end.ok_or("five days lead out of the calendar")?.with_timezone(&Utc))
}

fn instant(text: &Option<String>) -> Result<Option<DateTime<Utc>>, Box<dyn Error>> {
    Ok(text.as_deref().map(DateTime::parse_from_rfc3339).transpose()?.map(|at| at.to_utc()))
}

/// The program and the desk it works on.
struct Desk<'a> {
    casebook: &'a OsStr,
    file: &'a Path,
}

impl Desk<'_> {
    /// Runs a command; gives its output. A batch may have refused single lines (1).
    fn run(&self, words: &[&str], input: Option<String>) -> Result<String, Box<dyn Error>> {
        self.start(words, input, None)
    }

    fn at(&self, now: DateTime<Utc>, words: &[&str]) -> Result<String, Box<dyn Error>> {
        self.start(words, None, Some(now))
    }

    fn start(
        &self,
        words: &[&str],
        input: Option<String>,
        now: Option<DateTime<Utc>>,
    ) -> Result<String, Box<dyn Error>> {
        let mut command = Command::new(self.casebook);
        command.arg("--db").arg(self.file).args(words);
        if let Some(now) = now {
            command.env("CASEBOOK_NOW", now.to_rfc3339_opts(SecondsFormat::Secs, true));
        }
        command.stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() });
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command
            .spawn()
            .map_err(|error| format!("cannot run {}: {error}", self.casebook.display()))?;
        let stdin = child.stdin.take();
        let writing = std::thread::spawn(move || {
            stdin.zip(input).map_or(Ok(()), |(mut pipe, text)| pipe.write_all(text.as_bytes()))
        });
        let done = child.wait_with_output()?;
        writing.join().map_err(|_| "the input could not be written")??;
        let refused_lines = words[0] == "batch" && done.status.code() == Some(1);
        if !done.status.success() && !refused_lines {
            let why = done.stderr.lines().next().transpose()?.unwrap_or_default();
            return Err(format!("casebook {}: {why}", words.join(" ")).into());
        }
        Ok(String::from_utf8(done.stdout)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    #[test]
    fn hours_are_full_ones() {
        assert_eq!(full_hour(at("2016-03-01T09:20:00Z")), at("2016-03-01T10:00:00Z"));
        assert_eq!(full_hour(at("2016-03-01T10:00:00Z")), at("2016-03-01T10:00:00Z"));
    }

    #[test]
    fn five_days_keep_the_clock_of_sao_paulo() {
        // Summer time began on the 16th of October 2016.
        let end = five_days_after(at("2016-10-14T15:00:00Z")).unwrap();
        assert_eq!(end, at("2016-10-19T14:00:00Z"));
    }
}
