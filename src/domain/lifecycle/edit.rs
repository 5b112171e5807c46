//! Changing what a case says: edit and reclassify (L16, L17, A4).

use serde_json::{Value, json};

use crate::domain::action::{CaseEdit, Reclassification};
use crate::domain::case::{Case, PriorityBy};
use crate::domain::event::{
    Classified, EditableField, Edited, Event, Fact, FieldChange, GivenTerms, Reclassified,
};
use crate::domain::policy::Policy;
use crate::domain::refusal::Refusal;

use super::clock;
use super::context::DecisionContext;

/// L16: one `edit` event with every field that really changes.
pub(super) fn edit(
    case: &Case,
    edit: &CaseEdit,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let mut changes = Changes::default();
    if let Some(subject) = &edit.subject {
        changes.set(EditableField::Subject, json!(case.subject), json!(subject));
    }
    if let Some(solution) = &edit.solution {
        changes.set(EditableField::Solution, json!(case.solution), json!(solution));
    }
    if let Some(item) = &edit.item {
        changes.set(EditableField::Item, json!(case.item), json!(item));
    }
    if let Some(contact) = &edit.contact {
        changes.set(EditableField::Contact, json!(case.contact), json!(contact.login));
        changes.set(EditableField::Account, json!(case.account), json!(contact.account));
        changes.set(EditableField::Department, json!(case.department), json!(contact.department));
    }
    if let Some(parent) = edit.parent {
        changes.set(EditableField::Parent, json!(case.parent), json!(parent));
    }
    tags(case, edit, &mut changes);
    priority(case, edit, ctx.policy, &mut changes)?;
    if changes.0.is_empty() {
        let what = format!("case {} already says so", case.number);
        return Err(Refusal::AlreadySo { what });
    }
    let retermed = edit.plan.as_ref().and_then(|plan| clock::reterm(case, plan, ctx));
    Ok(vec![Event::Edit(Edited { changes: changes.0, retermed }).into()])
}

#[derive(Default)]
struct Changes(Vec<FieldChange>);

impl Changes {
    fn set(&mut self, field: EditableField, from: Value, to: Value) {
        if from != to {
            self.0.push(FieldChange { field, from, to });
        }
    }
}

fn tags(case: &Case, edit: &CaseEdit, changes: &mut Changes) {
    let mut tags: Vec<String> =
        case.tags.iter().filter(|tag| !edit.remove_tags.contains(tag)).cloned().collect();
    for tag in &edit.add_tags {
        if !tags.contains(tag) {
            tags.push(tag.clone());
        }
    }
    changes.set(EditableField::Tags, json!(case.tags), json!(tags));
}

/// A4: by hand wins; else impact × urgency through the matrix, when either changes.
fn priority(
    case: &Case,
    edit: &CaseEdit,
    policy: &Policy,
    changes: &mut Changes,
) -> Result<(), Refusal> {
    let (key, rank, by) = priority_after(case, edit, policy)?;
    if let Some(impact) = edit.impact {
        changes.set(EditableField::Impact, json!(case.impact), json!(impact));
    }
    if let Some(urgency) = edit.urgency {
        changes.set(EditableField::Urgency, json!(case.urgency), json!(urgency));
    }
    changes.set(EditableField::Priority, json!(case.priority), json!(key));
    changes.set(EditableField::PriorityRank, json!(case.priority_rank), json!(rank));
    changes.set(EditableField::PriorityBy, json!(case.priority_by), json!(by));
    Ok(())
}

/// The priority a case has after an edit: key, rank and where it came from.
///
/// # Errors
/// An unknown priority, or an impact or urgency outside the matrix.
pub fn priority_after(
    case: &Case,
    edit: &CaseEdit,
    policy: &Policy,
) -> Result<(String, i64, PriorityBy), Refusal> {
    if let Some(key) = &edit.priority {
        return Ok((key.clone(), rank(key, policy)?, PriorityBy::Hand));
    }
    if edit.impact.is_none() && edit.urgency.is_none() || case.priority_by == PriorityBy::Hand {
        return Ok((case.priority.clone(), case.priority_rank, case.priority_by));
    }
    let impact = edit.impact.unwrap_or(case.impact);
    let urgency = edit.urgency.unwrap_or(case.urgency);
    priority_of(impact, urgency, policy)
}

/// A4, A5: the priority by impact × urgency; the desk's default where one of them is missing.
///
/// # Errors
/// An impact or urgency that the matrix does not have, or a priority that the policy lacks.
pub fn priority_of(
    impact: Option<i64>,
    urgency: Option<i64>,
    policy: &Policy,
) -> Result<(String, i64, PriorityBy), Refusal> {
    in_matrix("impact", impact, 0, policy)?;
    in_matrix("urgency", urgency, 1, policy)?;
    let cell = impact.zip(urgency).map(|(i, u)| format!("{i}/{u}"));
    match cell.and_then(|cell| policy.priority_matrix.get(&cell)) {
        Some(key) => Ok((key.clone(), rank(key, policy)?, PriorityBy::Matrix)),
        None => {
            let key = &policy.desk.default_priority;
            Ok((key.clone(), rank(key, policy)?, PriorityBy::Default))
        }
    }
}

fn in_matrix(
    field: &'static str,
    value: Option<i64>,
    side: usize,
    policy: &Policy,
) -> Result<(), Refusal> {
    let Some(value) = value else { return Ok(()) };
    let mut known: Vec<&str> =
        policy.priority_matrix.keys().filter_map(|cell| cell.split('/').nth(side)).collect();
    known.sort_unstable();
    known.dedup();
    let text = value.to_string();
    if known.contains(&text.as_str()) {
        return Ok(());
    }
    let why = format!("is not one of {}", known.join(", "));
    Err(Refusal::Invalid { field, value: text, why })
}

/// The rank of a priority.
///
/// # Errors
/// A priority that the policy lacks.
pub fn rank(key: &str, policy: &Policy) -> Result<i64, Refusal> {
    policy
        .priority
        .iter()
        .find(|priority| priority.key == key)
        .map(|priority| priority.rank)
        .ok_or_else(|| Refusal::Unknown { what: "priority", key: key.into() })
}

/// L17: all that service, agreement and category decide, decided anew; used time kept (D10).
pub(super) fn reclassify(
    case: &Case,
    to: &Reclassification,
    ctx: &DecisionContext<'_>,
) -> Result<Vec<Fact>, Refusal> {
    let before = Classified {
        subject: case.subject.clone(),
        service: case.service.clone(),
        agreement: case.agreement.clone(),
        category: case.category.clone(),
        process: case.process.clone(),
        group: case.group.clone(),
        line: case.line,
    };
    // D11: classified as it is, it is still given the terms that today's policy has for that.
    let plan = &to.plan;
    let same_terms = (case.response_term == plan.response || case.responded_at.is_some())
        && case.resolution_term == plan.resolution
        && (case.calendar.as_ref(), case.calendar_version)
            == (plan.calendar.as_ref(), plan.calendar_version);
    if before == to.after && same_terms {
        let what = format!("case {} is already classified that way", case.number);
        return Err(Refusal::AlreadySo { what });
    }
    // D7: the response term only while unanswered.
    let unanswered = case.responded_at.is_none();
    let fresh = clock::terms_from(&to.plan, case.registered_at, ctx);
    let terms = GivenTerms {
        response_due: fresh.response_due.map(|due| due.max(ctx.now)),
        response_warn_at: fresh.response_warn_at.map(|at| at.max(ctx.now)),
        clock: clock::anew(case, &to.plan, ctx),
        ..fresh
    };
    let reclassified =
        Reclassified { before, after: to.after.clone(), terms, response_retermed: unanswered };
    Ok(vec![Event::Reclassify(Box::new(reclassified)).into()])
}
