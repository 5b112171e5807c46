//! Where a deadline comes from, as a sheet for people and as C3 has it (D14).

use serde_json::{Value, json};

use super::color::Tone;
use super::out::Out;
use super::record::{Field, FieldKind, Record};
use super::time;
use crate::domain::case::Phase;
use crate::domain::derivation::{DerivationStep, StepKind};
use crate::domain::event::AgreementBy;
use crate::domain::explanation::{Explained, ExplainedDeadline};

/// The derivation of a case's deadlines, for one viewer.
pub struct ExplainShape {
    pub explained: Explained,
    pub service_name: Option<String>,
    /// Customers see no agreement internals (P3 further rows).
    pub for_customer: bool,
}

impl Record for ExplainShape {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("number", FieldKind::Id).column("number", 0),
            Field::key("response", FieldKind::Nested).column("response", 1),
            Field::key("resolution", FieldKind::Nested).column("resolution", 1),
            Field::key("verified", FieldKind::Flag).column("verified", 2),
        ];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        match field {
            "number" => json!(self.explained.case.number),
            "response" => self.clock(self.explained.response.as_ref()),
            "resolution" => self.clock(self.explained.resolution.as_ref()),
            "verified" => json!(self.explained.differences.is_empty()),
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        self.explained.case.number.clone()
    }
}

impl ExplainShape {
    fn clock(&self, clock: Option<&ExplainedDeadline>) -> Value {
        let Some(clock) = clock else { return Value::Null };
        let derivation = &clock.derivation;
        let inner = |value: Value| if self.for_customer { Value::Null } else { value };
        json!({
            "due": derivation.due,
            "term": derivation.term.to_string(),
            "term_seconds": derivation.term_seconds,
            "calendar": clock.calendar.key,
            "schema": inner(json!(clock.course.pinned.schema)),
            "agreement": inner(json!(clock.course.agreement)),
            "steps": steps(&derivation.steps),
            "start": clock.course.start,
            "time_zone": clock.calendar.zone.name(),
            "ahead": steps(&derivation.ahead),
            "without_pauses": derivation.without_pauses,
        })
    }

    /// Prints the sheet.
    pub fn print(&self, out: &mut Out) {
        let case = &self.explained.case;
        out.spans(&[
            (Tone::Name, &case.number),
            (Tone::Plain, "  "),
            (Tone::Strong, &case.subject),
        ]);
        let service = match (&self.service_name, &case.service) {
            (Some(name), Some(key)) if name != key => format!("{name} ({key})"),
            (_, Some(key)) => key.clone(),
            (_, None) => "none".into(),
        };
        out.paragraph(&format!("{:<13} {service}", "Service"), 0);
        if !self.for_customer {
            out.paragraph(&format!("{:<13} {}", "Agreement", self.agreement()), 0);
        }
        self.sheet(out, "Answer", self.explained.response.as_ref());
        self.sheet(out, "Solution", self.explained.resolution.as_ref());
    }

    /// Which agreement, and why that one (A1).
    fn agreement(&self) -> String {
        let case = &self.explained.case;
        let of = |key: &Option<String>| key.clone().unwrap_or_default();
        let why = match (&case.agreement, self.explained.trail.agreement_by) {
            (None, _) if !self.explained.trail.candidates.is_empty() => {
                return format!(
                    "none: {} cover the case alike, so none was guessed",
                    self.explained.trail.candidates.join(", ")
                );
            }
            (None, _) => return "none covers the case".into(),
            (_, Some(AgreementBy::Contact)) => format!("covers the contact {}", of(&case.contact)),
            (_, Some(AgreementBy::Department)) => {
                format!("covers the department {}", of(&case.department))
            }
            (_, Some(AgreementBy::Account)) => {
                format!("covers the contact's account {}", of(&case.account))
            }
            (_, Some(AgreementBy::CaseAccount)) => {
                format!("covers the case's account {}", of(&case.account))
            }
            (_, Some(AgreementBy::Default)) => "the desk's default".into(),
            (_, Some(AgreementBy::Hand)) => "chosen by hand".into(),
            (_, None) => "as reclassified".into(),
        };
        format!("{}, {why}", of(&case.agreement))
    }

    fn sheet(&self, out: &mut Out, name: &str, clock: Option<&ExplainedDeadline>) {
        out.line("");
        let Some(clock) = clock else {
            out.line(&format!("{name}: no term, so no deadline"));
            return;
        };
        let zone = out.look().zone;
        let derivation = &clock.derivation;
        let title = match derivation.due {
            Some(due) => format!("{name} due {}", time::minute_and_zone(due, zone)),
            None if self.explained.case.phase == Phase::Paused => {
                format!("{name}: the clock stands still")
            }
            None => format!("{name}: the calendar's working time ends before the term"),
        };
        out.spans(&[(Tone::Strong, &title)]);
        let of_case = &self.explained.case.agreement;
        let agreement = match &clock.course.agreement {
            Some(key) if Some(key) != of_case.as_ref() => format!(" under {key}"),
            None if of_case.is_some() => " without an agreement".into(),
            _ => String::new(),
        };
        let schema = json!(clock.course.pinned.schema);
        let schema = match schema.as_str().filter(|_| !self.for_customer) {
            Some(schema) => format!(", from: {schema}{agreement}"),
            None => String::new(),
        };
        let seconds = time::hours(derivation.term_seconds);
        out.paragraph(&format!("Term       {} ({seconds}){schema}", derivation.term), 2);
        out.paragraph(&format!("Calendar   {}, {}", clock.calendar.key, clock.calendar.zone), 2);
        let start = time::minute_and_zone(clock.course.start, clock.calendar.zone);
        out.paragraph(&format!("Start      {start}"), 2);
        for step in &derivation.steps {
            out.paragraph(&line(step, clock), 2);
        }
        if !derivation.ahead.is_empty() && derivation.term.unit.is_working() {
            out.line("  To come:");
            for step in &derivation.ahead {
                out.paragraph(&line(step, clock), 4);
            }
        }
        let sum = |kind: StepKind| -> i64 {
            derivation.steps.iter().filter(|s| s.kind == kind).map(|s| s.seconds).sum()
        };
        let (run, left) = (sum(StepKind::Run), sum(StepKind::Remaining));
        out.paragraph(
            &format!(
                "Sum        {} run + {} left = {}",
                time::hours(run),
                time::hours(left),
                time::hours(run + left)
            ),
            2,
        );
        if let Some(plain) = derivation.without_pauses.filter(|at| Some(*at) != derivation.due) {
            let plain = time::minute_and_zone(plain, zone);
            out.paragraph(&format!("Without pauses it would have been due {plain}"), 2);
        }
    }
}

fn steps(steps: &[DerivationStep]) -> Value {
    let shape = |step: &DerivationStep| {
        json!({
            "kind": step.kind,
            "from": step.from,
            "to": step.to,
            "seconds": step.seconds,
            "note": step.note,
        })
    };
    steps.iter().map(shape).collect()
}

/// `run        2h   Mon 2026-11-23 10:00-12:00`, in the calendar's zone.
fn line(step: &DerivationStep, clock: &ExplainedDeadline) -> String {
    let zone = clock.calendar.zone;
    let word = match step.kind {
        StepKind::Run => "run",
        StepKind::Pause => "pause",
        StepKind::Closed => "closed",
        StepKind::Remaining => "left",
        StepKind::Late => "late",
    };
    let span = || {
        let from = time::minute(step.from, zone);
        match step.to {
            Some(to) => format!("{from} to {}", time::minute(to, zone)),
            None => format!("since {from}"),
        }
    };
    let words = match step.kind {
        // The days of working time name themselves.
        StepKind::Run if clock.derivation.term.unit.is_working() => step.note.clone(),
        StepKind::Run => span(),
        StepKind::Closed | StepKind::Remaining => step.note.clone(),
        StepKind::Pause | StepKind::Late => format!("{}, {}", step.note, span()),
    };
    format!("{word:<10} {:>8}  {words}", time::hours(step.seconds))
}
