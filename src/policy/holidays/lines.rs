//! The lines of an .ics text: unfolding, nesting, and the properties of an event that matter.

use chrono::TimeDelta;
use icalendar::parser::Property;

use super::when::When;
use super::{IcsError, IcsFault};

/// An event as its lines say it.
#[derive(Debug)]
pub(super) struct Vevent {
    pub(super) uid: String,
    pub(super) summary: String,
    pub(super) start: When,
    pub(super) end: Option<When>,
    /// DURATION, and its line.
    pub(super) lasts: Option<(usize, TimeDelta)>,
    pub(super) rule: Option<Rule>,
    /// RDATE.
    pub(super) further: Vec<When>,
    /// EXDATE.
    pub(super) without: Vec<When>,
    /// RECURRENCE-ID: the occurrence that this event stands for.
    pub(super) replaces: Option<When>,
    pub(super) cancelled: bool,
    /// SEQUENCE: which revision of the event this is.
    pub(super) sequence: i64,
}

impl Vevent {
    /// Whether both give the same days off.
    pub(super) fn says_the_same(&self, other: &Vevent) -> bool {
        let value = |when: &Option<When>| when.as_ref().map(|when| when.value.clone());
        let values = |whens: &[When]| whens.iter().map(|w| w.value.clone()).collect::<Vec<_>>();
        let lasts = |event: &Vevent| event.lasts.map(|(_, lasts)| lasts);
        let rule = |event: &Vevent| event.rule.as_ref().map(|rule| rule.text.clone());
        self.summary == other.summary
            && self.start.value == other.start.value
            && value(&self.end) == value(&other.end)
            && lasts(self) == lasts(other)
            && rule(self) == rule(other)
            && values(&self.further) == values(&other.further)
            && values(&self.without) == values(&other.without)
            && self.cancelled == other.cancelled
    }
}

#[derive(Debug)]
pub(super) struct Rule {
    pub(super) line: usize,
    pub(super) text: String,
}

/// Reads all events of a text.
pub(super) fn events(text: &str) -> Result<Vec<Vevent>, IcsError> {
    let mut events = Vec::new();
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut draft = PartialVevent::default();
    for (line, content) in unfold(text) {
        let refuse = |fault| Err(IcsError { line, fault });
        let (name, value) = content.split_once(':').unwrap_or((&content, ""));
        match name.trim().to_ascii_uppercase().as_str() {
            "BEGIN" => {
                let component = value.trim().to_ascii_uppercase();
                if open.is_empty() && component != "VCALENDAR" {
                    return refuse(IcsFault::NoCalendar);
                }
                if component == "VEVENT" {
                    draft = PartialVevent { line, ..PartialVevent::default() };
                }
                open.push((line, component));
            }
            "END" => {
                let component = value.trim().to_ascii_uppercase();
                if open.pop().is_none_or(|(_, begun)| begun != component) {
                    return refuse(IcsFault::StrayEnd(format!("END:{component}")));
                }
                if component == "VEVENT" {
                    events.push(std::mem::take(&mut draft).finish()?);
                }
            }
            _ if open.is_empty() => return refuse(IcsFault::NoCalendar),
            _ if open.last().is_some_and(|(_, component)| component == "VEVENT") => {
                draft.take(line, &content)?;
            }
            _ => {}
        }
    }
    match open.pop() {
        Some((line, component)) => Err(IcsError { line, fault: IcsFault::Unended(component) }),
        None if events.is_empty() && text.trim().is_empty() => {
            Err(IcsError { line: 1, fault: IcsFault::NoCalendar })
        }
        None => Ok(events),
    }
}

/// Joins folded lines; each comes with the number of its first one. A line ends with CRLF, with LF
/// or with CR alone.
fn unfold(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut number = 0;
    while !rest.is_empty() {
        number += 1;
        let end = rest.find(['\r', '\n']).unwrap_or(rest.len());
        let (line, behind) = rest.split_at(end);
        rest = behind.strip_prefix("\r\n").or_else(|| behind.get(1..)).unwrap_or_default();
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some((_, content))) => content.push_str(more),
            _ if line.trim().is_empty() => {}
            _ => lines.push((number, line.to_string())),
        }
    }
    lines
}

/// Moves every fold that stands within a character behind it; lines keep their numbers.
pub(super) fn mend_folds(bytes: &mut [u8]) {
    let is_more = |byte: u8| byte & 0xc0 == 0x80;
    let mut at = 0;
    while at < bytes.len() {
        let fold = match &bytes[at..] {
            [b'\r', b'\n', b' ' | b'\t', ..] => 3,
            [b'\r' | b'\n', b' ' | b'\t', ..] => 2,
            _ => 0,
        };
        let more = bytes[at + fold..].iter().take_while(|byte| is_more(**byte)).count();
        if fold > 0 && more > 0 {
            bytes[at..at + fold + more].rotate_left(fold);
        }
        at += (fold + more).max(1);
    }
}

/// How many lines end in these bytes.
pub(super) fn count_ends(bytes: &[u8]) -> usize {
    let ends = |pair: &[u8]| pair[0] == b'\n' || (pair[0] == b'\r' && pair[1] != b'\n');
    let last = bytes.last().is_some_and(|byte| matches!(byte, b'\r' | b'\n'));
    bytes.windows(2).filter(|pair| ends(pair)).count() + usize::from(last)
}

/// An event while its lines are read.
#[derive(Default)]
struct PartialVevent {
    line: usize,
    uid: String,
    summary: String,
    start: Option<When>,
    end: Option<When>,
    lasts: Option<(usize, TimeDelta)>,
    rule: Option<Rule>,
    further: Vec<When>,
    without: Vec<When>,
    replaces: Option<When>,
    cancelled: bool,
    sequence: i64,
}

impl PartialVevent {
    fn take(&mut self, line: usize, content: &str) -> Result<(), IcsError> {
        let name = content.split([':', ';']).next().unwrap_or_default().trim();
        let wanted = [
            "UID",
            "SUMMARY",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "EXRULE",
            "RECURRENCE-ID",
            "STATUS",
            "SEQUENCE",
        ];
        let Some(name) = wanted.iter().find(|wanted| name.eq_ignore_ascii_case(wanted)) else {
            return Ok(());
        };
        let refuse = |fault| IcsError { line, fault };
        let property = Property::try_from(content)
            .map_err(|_| refuse(IcsFault::Property(content.chars().take(60).collect())))?;
        let value = property.val.as_str();
        match *name {
            "UID" => self.uid = value.to_string(),
            "SUMMARY" => self.summary = value.to_string(),
            "DTSTART" => self.start = Some(When::one(line, &property)?),
            "DTEND" => self.end = Some(When::one(line, &property)?),
            "DURATION" => {
                let lasts = lasts(value)
                    .ok_or_else(|| refuse(IcsFault::Duration(value.chars().take(40).collect())))?;
                self.lasts = Some((line, lasts));
            }
            "RRULE" => self.rule = Some(Rule { line, text: value.trim().to_string() }),
            "RDATE" => self.further.extend(When::all(line, &property)?),
            "EXDATE" => self.without.extend(When::all(line, &property)?),
            "RECURRENCE-ID" if property.params.iter().any(|p| p.key == "RANGE") => {
                return Err(refuse(IcsFault::Range));
            }
            "RECURRENCE-ID" => self.replaces = Some(When::one(line, &property)?),
            "SEQUENCE" => self.sequence = value.trim().parse().unwrap_or_default(),
            "STATUS" => self.cancelled = value.trim().eq_ignore_ascii_case("CANCELLED"),
            _ => {
                let rule = value.chars().take(60).collect();
                return Err(refuse(IcsFault::Rule { rule, why: "EXRULE is out of use".into() }));
            }
        }
        Ok(())
    }

    fn finish(self) -> Result<Vevent, IcsError> {
        let line = self.line;
        Ok(Vevent {
            start: self.start.ok_or(IcsError { line, fault: IcsFault::NoStart })?,
            uid: self.uid,
            summary: self.summary,
            end: self.end,
            lasts: self.lasts,
            rule: self.rule,
            further: self.further,
            without: self.without,
            replaces: self.replaces,
            cancelled: self.cancelled,
            sequence: self.sequence,
        })
    }
}

/// Reads `P1D`, `P2W`, `PT4H` or `P1DT12H30M`.
fn lasts(value: &str) -> Option<TimeDelta> {
    let text = value.trim().trim_start_matches('+').strip_prefix('P')?;
    let (days, clock) = text.split_once('T').unwrap_or((text, ""));
    let parts = |text: &str, units: &[(char, i64)]| {
        let (mut sum, mut rest) = (0, text);
        for (unit, seconds) in units {
            if let Some((count, behind)) = rest.split_once(*unit) {
                sum += i64::from(count.parse::<u16>().ok()?) * seconds;
                rest = behind;
            }
        }
        rest.is_empty().then_some(sum)
    };
    let days = parts(days, &[('W', 7 * 86_400), ('D', 86_400)])?;
    let clock = parts(clock, &[('H', 3600), ('M', 60), ('S', 1)])?;
    (!text.trim_end_matches('T').is_empty()).then(|| TimeDelta::seconds(days + clock))
}
