//! From the rows of an incident to the operations of `casebook batch --historic`.
//!
//! Each row is compared with the row before; what changed becomes operations, what did not
//! becomes none. Says also which operations the rules are going to refuse, and why. Knows the
//! log and the batch format, nothing of casebook's insides.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use crate::log::{Incident, Row};
use crate::words::{self, State};

/// One line of the batch file.
pub struct Operation {
    pub incident: String,
    /// `INC0000045:3:take`: the incident, its row, what is done.
    pub request_id: String,
    /// Why the rules refuse it, as far as the log alone tells.
    pub refusal: Option<Refusal>,
    /// Its place among all: `at`, but never before an earlier line of the same incident.
    order: DateTime<Utc>,
    fields: Map<String, Value>,
}

/// What the log did and the rules do not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// A closed case is final (L3, L12).
    AfterClosed,
    /// The row is earlier than opened_at: time would go back within the case.
    BeforeOpening,
    /// A state that has no meaning.
    UnknownState,
}

impl Refusal {
    /// Names the kind for a report.
    pub fn words(self) -> &'static str {
        match self {
            Refusal::AfterClosed => "the log goes on after Closed",
            Refusal::BeforeOpening => "the row is earlier than opened_at",
            Refusal::UnknownState => "the state has no meaning",
        }
    }
}

impl Operation {
    /// Gives the line of the batch file, without its end.
    pub fn line(&self) -> String {
        Value::Object(self.fields.clone()).to_string()
    }

    /// What is done: `new`, `take`, `close`, …
    pub fn name(&self) -> &str {
        self.fields.get("op").and_then(Value::as_str).unwrap_or_default()
    }

    /// When; never before an earlier operation of the same incident.
    pub fn order(&self) -> DateTime<Utc> {
        self.order
    }
}

/// Gives the operations of all incidents in order of time; those of one keep their order.
pub fn play(incidents: &[Incident]) -> Vec<Operation> {
    let mut all: Vec<Operation> = incidents.iter().flat_map(play_one).collect();
    all.sort_by_key(|operation| operation.order);
    all
}

fn play_one(incident: &Incident) -> Vec<Operation> {
    let instants = instants(incident);
    let mut script = Script { incident, operations: Vec::new(), held: Held::default() };
    script.file(instants[0]);
    for (index, at) in instants.into_iter().enumerate() {
        let row = Place { row: &incident.rows[index], number: index + 1, at };
        if let Some(before) = index.checked_sub(1) {
            script.edit(&row, &incident.rows[before]);
        }
        script.assign(&row);
        script.step(&row, came_from(incident, index));
    }
    script.operations
}

/// Gives the instant at which each row counts.
///
/// A row counts at sys_updated_at, but the last step into Resolved at the log's resolved_at and
/// the last one into Closed at its closed_at, unless the row before is later. No row counts
/// before an earlier one: rows between a Resolved row and a later resolved_at wait for it.
fn instants(incident: &Incident) -> Vec<DateTime<Utc>> {
    let resolving = last_step(incident, State::Resolved);
    let closing = last_step(incident, State::Closed);
    let mut instants: Vec<DateTime<Utc>> = Vec::with_capacity(incident.rows.len());
    for (index, row) in incident.rows.iter().enumerate() {
        let before = instants.last().copied();
        let said = match Some(index) {
            step if step == resolving => incident.last().resolved_at,
            step if step == closing => incident.last().closed_at,
            _ => None,
        };
        let earliest = before.unwrap_or(row.opened_at);
        let at = said.filter(|said| *said >= earliest).unwrap_or(row.updated_at);
        instants.push(before.map_or(at, |before| at.max(before)));
    }
    instants
}

/// Gives the row of the last step into a state.
fn last_step(incident: &Incident, into: State) -> Option<usize> {
    (0..incident.rows.len()).rev().find(|index| {
        State::of(&incident.rows[*index].state) == into && came_from(incident, *index) != Some(into)
    })
}

/// Gives the last state before a row that means something.
fn came_from(incident: &Incident, index: usize) -> Option<State<'_>> {
    let states = incident.rows[..index].iter().rev().map(|row| State::of(&row.state));
    states.into_iter().find(|state| !matches!(state, State::Unknown(_)))
}

/// A row, its number within the incident (from 1) and when it counts.
struct Place<'a> {
    row: &'a Row,
    number: usize,
    at: DateTime<Utc>,
}

/// Who holds the case, as the operations so far leave it.
#[derive(Clone, Default, PartialEq)]
struct Held {
    assignee: Option<String>,
    group: Option<String>,
}

impl Held {
    fn of(row: &Row) -> Held {
        Held {
            assignee: row.assignee.as_deref().map(words::key),
            group: row.group.as_deref().map(words::key),
        }
    }
}

/// The operations of one incident while they are written.
struct Script<'a> {
    incident: &'a Incident,
    operations: Vec<Operation>,
    held: Held,
}

impl Script<'_> {
    /// Files the case at opened_at. Assignee and group belong to the first row: they come with
    /// the filing only where the row is from that very minute.
    fn file(&mut self, first_row_at: DateTime<Utc>) {
        let row = self.incident.first();
        let mut fields = Map::new();
        fields.insert("ref".into(), json!(self.incident.number));
        fields.insert("subject".into(), json!(subject(row)));
        fields.insert("message".into(), json!(description(row)));
        fields.insert("contact".into(), json!(words::contact(&row.caller)));
        fields.insert("category".into(), json!(words::category(&row.category)));
        fields.insert("impact".into(), json!(words::digit(&row.impact)));
        fields.insert("urgency".into(), json!(words::digit(&row.urgency)));
        // The kind of contact is corrected in a few incidents; filing keeps the final one (L16).
        fields.insert("origin".into(), json!(words::origin(&self.incident.last().contact_type)));
        if first_row_at == row.opened_at {
            self.held = Held::of(row);
            if let Some(assignee) = &self.held.assignee {
                fields.insert("assignee".into(), json!(assignee));
            }
            if let Some(group) = &self.held.group {
                fields.insert("group".into(), json!(group));
            }
        }
        let opening = Place { row, number: 1, at: row.opened_at };
        self.push(&opening, "new", "new", fields);
    }

    /// Carries over what the row says anew about category, caller, impact, urgency, subcategory.
    fn edit(&mut self, place: &Place, before: &Row) {
        let row = place.row;
        if row.category != before.category {
            let category = words::category(&row.category);
            self.push(place, "reclassify", "reclassify", one("category", json!(category)));
        }
        let mut fields = Map::new();
        if row.impact != before.impact {
            fields.insert("impact".into(), json!(words::digit(&row.impact)));
        }
        if row.urgency != before.urgency {
            fields.insert("urgency".into(), json!(words::digit(&row.urgency)));
        }
        if row.caller != before.caller {
            fields.insert("contact".into(), json!(words::contact(&row.caller)));
        }
        if subject(row) != subject(before) {
            fields.insert("subject".into(), json!(subject(row)));
        }
        if !fields.is_empty() {
            self.push(place, "edit", "edit", fields);
        }
    }

    /// Hands the case to the row's assignee and group.
    fn assign(&mut self, place: &Place) {
        let wanted = Held::of(place.row);
        if wanted == self.held {
            return;
        }
        let regrouped = wanted.group != self.held.group;
        let mut fields = Map::new();
        match (&wanted.assignee, &wanted.group) {
            (Some(assignee), _) => fields.insert("to".into(), json!(assignee)),
            (None, Some(_)) if regrouped => None, // a group alone clears the assignee (L6)
            (None, _) => fields.insert("nobody".into(), json!(true)),
        };
        match &wanted.group {
            Some(group) if regrouped => fields.insert("group".into(), json!(group)),
            None if regrouped => fields.insert("group".into(), json!("none")),
            // Named once more, so that an `assign` refused before is made good by the next one.
            Some(group) if wanted.assignee.is_some() => fields.insert("group".into(), json!(group)),
            _ => None,
        };
        self.held = wanted;
        self.push(place, "assign", "assign", fields);
    }

    /// Makes the step from the state before, if there is one.
    fn step(&mut self, place: &Place, before: Option<State>) {
        let state = State::of(&place.row.state);
        if Some(state) == before {
            return;
        }
        let reopens = before.is_some_and(State::is_over) && !state.is_over();
        if reopens && !matches!(state, State::Unknown(_)) {
            self.push(place, "reopen", "reopen", one("message", json!("Reopened")));
        }
        match state {
            State::New if before.is_none() => {}
            State::New => self.status(place, "new"),
            State::Active if reopens => {}
            State::Active => self.take(place),
            State::AwaitingUser => {
                self.push(place, "wait", "wait", one("reason", json!("Awaiting User Info")));
            }
            State::Awaiting(status) => self.status(place, status),
            State::Resolved => self.resolve(place),
            State::Closed => {
                let code = self.incident.last().closed_code.as_ref();
                let fields = code.map(|code| one("reason", json!(code))).unwrap_or_default();
                self.push(place, "close", "close", fields);
            }
            State::Unknown(code) => self.status(place, code),
        }
    }

    /// The assignee takes the case. Where the log names none, whoever wrote the row takes it and
    /// gives it back: `take` always leaves an assignee (L5).
    fn take(&mut self, place: &Place) {
        match self.held.assignee.clone() {
            Some(assignee) => self.push(place, "take", "take", one("as", json!(assignee))),
            None => {
                self.push(place, "take", "take", Map::new());
                self.push(place, "release", "assign", one("nobody", json!(true)));
            }
        }
    }

    /// The solution is known for the last resolution only: the log has its code on every row.
    fn resolve(&mut self, place: &Place) {
        let last = self.incident.last();
        let is_last = last_step(self.incident, State::Resolved) == Some(place.number - 1);
        let solution = match (&last.closed_code, &last.resolved_by) {
            (Some(code), Some(by)) if is_last => Some(format!("{code}, {by}")),
            (Some(code), None) if is_last => Some(code.clone()),
            _ => None,
        };
        let fields = solution.map(|text| one("message", json!(text))).unwrap_or_default();
        self.push(place, "resolve", "resolve", fields);
    }

    fn status(&mut self, place: &Place, status: &str) {
        self.push(place, "status", "status", one("status", json!(status)));
    }

    /// Adds an operation by whoever wrote the row, unless the fields name somebody else.
    fn push(&mut self, place: &Place, what: &str, verb: &str, fields: Map<String, Value>) {
        let number = &self.incident.number;
        let request_id = format!("{number}:{}:{what}", place.number);
        let mut line = Map::new();
        line.insert("op".into(), json!(verb));
        if verb != "new" {
            line.insert("case".into(), json!(format!("ref:{number}")));
        }
        line.extend(fields);
        line.entry("as").or_insert_with(|| json!(words::key(&place.row.updated_by)));
        line.insert("at".into(), json!(place.at.to_rfc3339_opts(SecondsFormat::Secs, true)));
        line.insert("request_id".into(), json!(request_id));
        let order = self.operations.last().map_or(place.at, |last| last.order.max(place.at));
        let refusal = self.refusal(place, what);
        self.operations.push(Operation {
            incident: number.clone(),
            request_id,
            refusal,
            order,
            fields: line,
        });
    }

    /// Tells from the log alone whether the rules refuse a step. To close once more is not
    /// refused: it is so already (L21).
    fn refusal(&self, place: &Place, what: &str) -> Option<Refusal> {
        let mut done = self.operations.iter().filter(|earlier| earlier.refusal.is_none());
        if place.at < place.row.opened_at {
            Some(Refusal::BeforeOpening)
        } else if what != "close" && done.any(|earlier| earlier.request_id.ends_with(":close")) {
            Some(Refusal::AfterClosed)
        } else if what == "status" && matches!(State::of(&place.row.state), State::Unknown(_)) {
            Some(Refusal::UnknownState)
        } else {
            None
        }
    }
}

fn one(name: &str, value: Value) -> Map<String, Value> {
    Map::from_iter([(name.to_owned(), value)])
}

/// `INC0000060 Category 9/Subcategory 125`: what the log knows instead of a subject.
fn subject(row: &Row) -> String {
    let unknown = || "unknown".to_owned();
    let category = row.category.clone().unwrap_or_else(unknown);
    let subcategory = row.subcategory.clone().unwrap_or_else(unknown);
    format!("{} {category}/{subcategory}", row.number)
}

/// What else the first row knows, a line each.
fn description(row: &Row) -> String {
    let known = [&row.location, &row.symptom, &row.item, &row.opened_by];
    let mut lines = vec![row.contact_type.clone()];
    lines.extend(known.into_iter().flatten().map(|words| {
        words.split_whitespace().collect::<Vec<_>>().join(" ") // "Opened by  8"
    }));
    lines.join("\n")
}

#[cfg(test)]
#[path = "operations_tests.rs"]
mod tests;
