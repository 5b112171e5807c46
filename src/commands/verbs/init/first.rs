//! What a new desk is told at once: flags of `init`, or the answers at a terminal, as lines of a
//! policy, so that they are read and refused like any other.

use crate::commands::answers;
use serde_json::Value;

use crate::commands::session::Session;
use crate::domain::calendar::is_interval;
use crate::error::{Error, Result};
use crate::policy::{self, Problem, Source};

use super::Init;

/// The key of the calendar that `--hours` makes.
const OFFICE: &str = "office";
/// Three letters are enough, in whatever case.
const DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Asks what no flag says, where somebody sits there and brings no policy.
///
/// # Errors
/// Given up (1).
pub fn ask(init: &mut Init, session: &mut Session) -> Result<()> {
    if !session.may_ask() || !init.policy.is_empty() || session.globals.yes {
        return Ok(());
    }
    // What would be refused is said at once, and asked again.
    let mut line = |label: &str, flag: &str, default: Option<&str>| {
        let check = |text: &str| match text.is_empty() {
            true => Ok(()),
            false => source(flag, text)
                .ok_or_else(|| FORM.to_string())
                .and_then(|source| policy::read(&[source]).map(drop).map_err(first_words)),
        };
        let asked = session.prompter.line(label, flag, default, &check);
        answers::prompt_answer(asked).map(|text| Some(text).filter(|text| !text.is_empty()))
    };
    if init.name.is_none() {
        init.name = line("Name of the desk", "--name", Some("Service desk"))?;
    }
    if init.email.is_none() {
        init.email = line("Its mail address (Enter: none yet)", "--email", None)?;
    }
    if init.time_zone.is_none() {
        let here = iana_time_zone::get_timezone().ok().filter(|zone| zone != "Etc/UTC");
        init.time_zone = line("Time zone", "--time-zone", here.as_deref().or(Some("UTC")))?;
    }
    if init.hours.is_none() {
        let label = "Working hours, mon-fri 09:00-17:00 (Enter: round the clock)";
        init.hours = line(label, "--hours", None)?;
    }
    Ok(())
}

/// How working hours are written.
const FORM: &str = "write mon-fri 09:00-17:00, or mon-thu 08:00-12:00,13:00-17:00; fri 08:00-14:00";

fn first_words(problems: Vec<Problem>) -> String {
    problems.into_iter().next().map(|problem| problem.message).unwrap_or_default()
}

/// The lines of a policy that flags and answers come to, each named after its flag.
///
/// # Errors
/// Hours that are not understood (6).
pub fn sources(init: &Init) -> Result<Vec<Source>> {
    let mut all = Vec::new();
    for (flag, given) in [
        ("--name", &init.name),
        ("--email", &init.email),
        ("--time-zone", &init.time_zone),
        ("--hours", &init.hours),
    ] {
        let Some(text) = given else { continue };
        all.push(source(flag, text).ok_or_else(|| {
            Error::invalid("hours", format!("“{text}” says no working hours")).hint(FORM)
        })?);
    }
    Ok(all)
}

/// What a flag says as lines of a policy; `None` for hours that are none.
fn source(flag: &str, said: &str) -> Option<Source> {
    let text = |text: &str| Value::from(text).to_string();
    let lines = match flag {
        "--email" => format!("[mail]\naddress = {}\n", text(said)),
        "--time-zone" => format!("[desk]\ntime_zone = {}\n", text(said)),
        "--hours" => {
            let mut lines = format!("[desk]\ndefault_calendar = \"{OFFICE}\"\n\n[[calendar]]\n");
            lines.push_str(&format!("key = \"{OFFICE}\"\nname = \"Working hours\"\n"));
            for (day, spans) in week(said)? {
                let spans: Vec<String> = spans.iter().map(|span| text(span)).collect();
                lines.push_str(&format!("{day} = [{}]\n", spans.join(", ")));
            }
            lines
        }
        _ => format!("[desk]\nname = {}\n", text(said)),
    };
    Some(Source { name: flag.into(), text: lines })
}

/// `mon-thu 08:00-12:00,13:00-17:00; fri 08:00-14:00` by day.
fn week(text: &str) -> Option<Vec<(&'static str, Vec<&str>)>> {
    let mut week: Vec<(&str, Vec<&str>)> = Vec::new();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let (days, hours) = part.split_once(char::is_whitespace)?;
        let spans: Vec<&str> = hours.split(',').map(str::trim).collect();
        // Said once here, instead of for each day.
        if !spans.iter().all(|span| is_interval(span)) {
            return None;
        }
        for day in days_of(days)? {
            week.retain(|(known, _)| *known != day);
            week.push((day, spans.clone()));
        }
    }
    (!week.is_empty()).then_some(week)
}

fn days_of(text: &str) -> Option<Vec<&'static str>> {
    let place = |name: &str| {
        let name = name.trim().to_lowercase();
        DAYS.iter().position(|day| name.len() >= 3 && day.starts_with(&name))
    };
    let mut days = Vec::new();
    for piece in text.split(',') {
        let (from, to) = piece.split_once('-').unwrap_or((piece, piece));
        let (from, to) = (place(from)?, place(to)?);
        days.extend(DAYS.get(from..=to)?);
    }
    Some(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_said_as_people_say_them() {
        let said = week("mon-thu 08:00-12:00, 13:00-17:00; Fri 08:00-14:00").expect("hours");
        assert_eq!(said.len(), 5);
        assert_eq!(said[3], ("thursday", vec!["08:00-12:00", "13:00-17:00"]));
        assert_eq!(said[4], ("friday", vec!["08:00-14:00"]));
        assert_eq!(week("mon,wed 10:00-12:00").expect("hours").len(), 2);
        for text in ["", "9-17", "fri-mon 09:00-17:00", "xyz 09:00-17:00"] {
            assert_eq!(week(text), None, "{text}");
        }
    }
}
