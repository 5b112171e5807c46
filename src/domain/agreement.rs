//! Which agreement covers a case (A1), which services it offers (A2), and which terms, calendar
//! and inherited facts a case gets from services and agreements (D6, rule “the service tree”).

use chrono::NaiveDate;

use super::case::PinnedTerm;
use super::event::AgreementBy;
use super::policy::{AgreedService, Agreement, Policy, Service, TermPair, TermsSource};
use super::term::Term;

/// The terms and the calendar decided for a case, before any clock runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TermPlan {
    pub response: Option<PinnedTerm>,
    pub resolution: Option<PinnedTerm>,
    pub calendar: Option<String>,
    pub calendar_version: Option<i64>,
}

/// An agreement in force that covers the case, and through whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Covering {
    pub agreement: Agreement,
    pub by: AgreementBy,
}

/// What the search for an agreement found (A1).
#[derive(Clone, Debug, PartialEq)]
pub enum Chosen {
    One(Agreement, AgreementBy),
    /// Several at the best level: not guessed.
    Tie(Vec<String>),
    None,
}

/// Chooses by A1: contact, then department, then the contact's account, then the case's account;
/// the default when none covers. `covering` holds only agreements that are not retired.
pub fn choose(covering: &[Covering], default: Option<&Agreement>, on: NaiveDate) -> Chosen {
    let order = [
        AgreementBy::Contact,
        AgreementBy::Department,
        AgreementBy::Account,
        AgreementBy::CaseAccount,
    ];
    for level in order {
        let mut best: Vec<&Agreement> = covering
            .iter()
            .filter(|c| c.by == level && in_force(&c.agreement, on))
            .map(|c| &c.agreement)
            .collect();
        best.dedup_by(|a, b| a.key == b.key);
        match best.as_slice() {
            [] => {}
            [one] => return Chosen::One((*one).clone(), level),
            several => return Chosen::Tie(several.iter().map(|a| a.key.clone()).collect()),
        }
    }
    match default.filter(|a| in_force(a, on)) {
        Some(default) => Chosen::One(default.clone(), AgreementBy::Default),
        None => Chosen::None,
    }
}

/// In force on that day; `valid_to` is inclusive.
pub fn in_force(agreement: &Agreement, on: NaiveDate) -> bool {
    agreement.valid_from.is_none_or(|from| from <= on)
        && agreement.valid_to.is_none_or(|to| on <= to)
}

/// Whether the agreement offers the service: named by it or below one it names; an agreement
/// without services covers every public service.
pub fn offers(agreement: &Agreement, chain: &[Service]) -> bool {
    if agreement.services.is_empty() {
        return is_public(chain);
    }
    chain.iter().any(|node| agreement.services.iter().any(|s| s.service == node.key))
}

/// The nearest node upward that says so; public unless said.
pub fn is_public(chain: &[Service]) -> bool {
    chain.iter().find_map(|node| node.public).unwrap_or(true)
}

/// The nearest category upward.
pub fn category_of(chain: &[Service]) -> Option<&str> {
    chain.iter().find_map(|node| node.category.as_deref())
}

/// The nearest group upward.
pub fn group_of(chain: &[Service]) -> Option<&str> {
    chain.iter().find_map(|node| node.group.as_deref())
}

/// What terms depend on.
#[derive(Clone, Copy, Debug)]
pub struct TermSource<'a> {
    /// The service and its parents, the service first.
    pub chain: &'a [Service],
    pub agreement: Option<&'a Agreement>,
    pub priority: &'a str,
    pub line: Option<i64>,
}

/// Decides terms and calendar by the policy's chain of schemas (D6); each of response and
/// resolution falls back on its own. The calendar's version is the store's to add.
pub fn plan(policy: &Policy, source: TermSource<'_>) -> TermPlan {
    let term = |pick: fn(&TermPair) -> Option<Term>| {
        policy.desk.deadline_schema.iter().find_map(|schema| {
            under(policy, *schema, source, pick).map(|term| PinnedTerm { term, schema: *schema })
        })
    };
    let response = term(|terms| terms.response);
    let resolution = term(|terms| terms.resolution);
    let calendar = calendar(source).unwrap_or(&policy.desk.default_calendar).to_string();
    TermPlan { response, resolution, calendar: Some(calendar), calendar_version: None }
}

/// Whether the schemas in force look at the priority (A4, D10).
pub fn by_priority(policy: &Policy) -> bool {
    policy.desk.deadline_schema.iter().any(|schema| {
        matches!(
            schema,
            TermsSource::Priority | TermsSource::PriorityInAgreement | TermsSource::PriorityInLine
        )
    })
}

/// Whether the schemas in force look at the support line (D10).
pub fn by_line(policy: &Policy) -> bool {
    policy.desk.deadline_schema.contains(&TermsSource::PriorityInLine)
}

fn under(
    policy: &Policy,
    schema: TermsSource,
    source: TermSource<'_>,
    pick: fn(&TermPair) -> Option<Term>,
) -> Option<Term> {
    match schema {
        TermsSource::Service => source.chain.iter().find_map(|node| {
            pick(&TermPair { response: node.response, resolution: node.resolution })
        }),
        TermsSource::Priority => {
            let priority = policy.priority.iter().find(|p| p.key == source.priority)?;
            pick(&TermPair { response: priority.response, resolution: priority.resolution })
        }
        TermsSource::ServiceInAgreement => agreed_services(source).find_map(|entry| {
            pick(&TermPair { response: entry.response, resolution: entry.resolution })
        }),
        TermsSource::PriorityInAgreement => {
            agreed_services(source).find_map(|entry| pick(entry.priorities.get(source.priority)?))
        }
        TermsSource::PriorityInLine => {
            let line = source.line?.to_string();
            pick(source.agreement?.lines.get(&line)?.get(source.priority)?)
        }
    }
}

/// The agreement's entries for the service, the nearest upward first.
fn agreed_services(source: TermSource<'_>) -> impl Iterator<Item = &AgreedService> {
    source.chain.iter().filter_map(move |node| {
        source.agreement?.services.iter().find(|entry| entry.service == node.key)
    })
}

/// Service in agreement → agreement → service (D6); the desk's default is the caller's.
fn calendar(source: TermSource<'_>) -> Option<&str> {
    let in_agreement = agreed_services(source).find_map(|entry| entry.calendar.as_deref());
    let of_agreement = source.agreement.and_then(|a| a.calendar.as_deref());
    let of_service = source.chain.iter().find_map(|node| node.calendar.as_deref());
    in_agreement.or(of_agreement).or(of_service)
}
