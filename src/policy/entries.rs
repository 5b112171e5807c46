//! One way to the entries of every kind: the policy's typed lists as keys and JSON bodies.
//!
//! The store keeps bodies, the policy holds types; what is the same for all kinds (merge, diff,
//! write) is written once against this.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::domain::policy::{
    Account, Agent, Agreement, CalendarEntry, Canned, Category, Contact, Group, Item, Level,
    NamedView, NoticeRule, Policy, Priority, Process, Reason, Route, Service, StatusRule, Template,
};
use crate::domain::section::{Section, notice_key, template_key};

/// What an entry of a list is told from its siblings by.
pub trait Keyed: Clone + Default + PartialEq + Serialize + DeserializeOwned {
    fn entry_key(&self) -> String;
}

macro_rules! keyed {
    ($($type:ty => |$entry:ident| $key:expr),+ $(,)?) => {
        $(impl Keyed for $type {
            fn entry_key(&self) -> String {
                let $entry = self;
                $key
            }
        })+
    };
}

keyed! {
    CalendarEntry => |it| it.key.clone(),
    StatusRule => |it| it.key.clone(),
    Process => |it| it.key.clone(),
    Priority => |it| it.key.clone(),
    Category => |it| it.key.clone(),
    Level => |it| it.points.to_string(),
    Reason => |it| it.key.clone(),
    Group => |it| it.key.clone(),
    Account => |it| it.key.clone(),
    Contact => |it| it.login.clone(),
    Agent => |it| it.login.clone(),
    Service => |it| it.key.clone(),
    Agreement => |it| it.key.clone(),
    Item => |it| it.key.clone(),
    Route => |it| it.key.clone(),
    Template => |it| template_key(it.key.as_deref(), &it.event, &it.language),
    NoticeRule => |it| notice_key(&it.event, it.category.as_deref(), &it.to),
    Canned => |it| it.key.clone(),
    NamedView => |it| it.name.clone(),
}

/// Runs a block on the list of a kind, or another one on its single table.
macro_rules! for_kind {
    (($($borrow:tt)+) $kind:expr, $policy:expr,
     $list:ident => $on_list:expr, $single:ident => $on_single:expr) => {
        match $kind {
            Section::Desk => { let $single = $($borrow)+ $policy.desk; $on_single }
            Section::Evaluation => { let $single = $($borrow)+ $policy.evaluation; $on_single }
            Section::Waiting => { let $single = $($borrow)+ $policy.waiting; $on_single }
            Section::Mail => { let $single = $($borrow)+ $policy.mail; $on_single }
            Section::PriorityMatrix => { let $single = $($borrow)+ $policy.priority_matrix; $on_single }
            Section::Calendar => { let $list = $($borrow)+ $policy.calendar; $on_list }
            Section::Status => { let $list = $($borrow)+ $policy.status; $on_list }
            Section::Process => { let $list = $($borrow)+ $policy.process; $on_list }
            Section::Priority => { let $list = $($borrow)+ $policy.priority; $on_list }
            Section::Category => { let $list = $($borrow)+ $policy.category; $on_list }
            Section::Level => { let $list = $($borrow)+ $policy.level; $on_list }
            Section::Reason => { let $list = $($borrow)+ $policy.reason; $on_list }
            Section::Group => { let $list = $($borrow)+ $policy.group; $on_list }
            Section::Account => { let $list = $($borrow)+ $policy.account; $on_list }
            Section::Contact => { let $list = $($borrow)+ $policy.contact; $on_list }
            Section::Agent => { let $list = $($borrow)+ $policy.agent; $on_list }
            Section::Service => { let $list = $($borrow)+ $policy.service; $on_list }
            Section::Agreement => { let $list = $($borrow)+ $policy.agreement; $on_list }
            Section::Item => { let $list = $($borrow)+ $policy.item; $on_list }
            Section::Route => { let $list = $($borrow)+ $policy.route; $on_list }
            Section::Template => { let $list = $($borrow)+ $policy.template; $on_list }
            Section::Notice => { let $list = $($borrow)+ $policy.notice; $on_list }
            Section::Canned => { let $list = $($borrow)+ $policy.canned; $on_list }
            Section::View => { let $list = $($borrow)+ $policy.view; $on_list }
        }
    };
}

/// The keys of a kind's entries; none for a single table.
pub fn keys(policy: &Policy, kind: Section) -> Vec<String> {
    for_kind!((&) kind, policy,
        list => list.iter().map(Keyed::entry_key).collect(),
        _single => Vec::new())
}

/// Key and body of each entry of a kind; a single table is one body with an empty key.
pub fn bodies(policy: &Policy, kind: Section) -> Vec<(String, Value)> {
    for_kind!((&) kind, policy,
        list => list.iter().map(|entry| (entry.entry_key(), json(entry))).collect(),
        single => vec![(String::new(), json(single))])
}

/// The body of one entry.
pub fn get(policy: &Policy, kind: Section, key: &str) -> Option<Value> {
    for_kind!((&) kind, policy,
        list => list.iter().find(|entry| entry.entry_key() == key).map(json),
        single => Some(json(single)))
}

/// Puts bodies into the policy: in the place of the entry with the same key, else behind the
/// others; a single table is replaced.
pub fn put(
    policy: &mut Policy,
    kind: Section,
    bodies: Vec<Value>,
) -> Result<(), serde_json::Error> {
    for_kind!((&mut) kind, policy,
    list => put_list(list, bodies),
    single => {
        for body in bodies {
            *single = serde_json::from_value(body)?;
        }
        Ok(())
    })
}

/// Takes entries out of the policy, cells out of the matrix; the other single tables stay.
pub fn remove(policy: &mut Policy, kind: Section, keys: &HashSet<&str>) {
    if kind == Section::PriorityMatrix {
        policy.priority_matrix.retain(|cell, _| !keys.contains(cell.as_str()));
        return;
    }
    for_kind!((&mut) kind, policy,
        list => list.retain(|entry| !keys.contains(entry.entry_key().as_str())),
        _single => ());
}

/// A policy from its rows, each with its whole body; single tables without a row keep their
/// defaults.
pub fn assemble(rows: impl IntoIterator<Item = (Section, Value)>) -> Result<Policy, Misfit> {
    let mut by_kind: BTreeMap<Section, Vec<Value>> = BTreeMap::new();
    for (kind, body) in rows {
        by_kind.entry(kind).or_default().push(body);
    }
    let mut policy = Policy::default();
    for (kind, bodies) in by_kind {
        put(&mut policy, kind, bodies).map_err(|error| Misfit { kind, error })?;
    }
    Ok(policy)
}

/// A row that is not an entry of its kind.
#[derive(Debug, thiserror::Error)]
#[error("a row of kind {kind} cannot be read: {error}")]
pub struct Misfit {
    pub kind: Section,
    pub error: serde_json::Error,
}

/// A body through its domain type and back: all keys there, durations in words.
pub fn normalise(kind: Section, body: Value) -> Result<Value, serde_json::Error> {
    for_kind!((&) kind, Policy::default(),
        list => through(list.first(), body),
        single => through(Some(single), body))
}

/// The body of an entry that says nothing.
pub fn default_body(kind: Section) -> Value {
    for_kind!((&) kind, Policy::default(),
        list => default_of(list.first()),
        single => json(single))
}

fn put_list<T: Keyed>(list: &mut Vec<T>, bodies: Vec<Value>) -> Result<(), serde_json::Error> {
    let mut places: HashMap<String, usize> =
        list.iter().enumerate().map(|(at, entry)| (entry.entry_key(), at)).collect();
    for body in bodies {
        let entry: T = serde_json::from_value(body)?;
        match places.get(&entry.entry_key()) {
            Some(at) => list[*at] = entry,
            None => {
                places.insert(entry.entry_key(), list.len());
                list.push(entry);
            }
        }
    }
    Ok(())
}

fn through<T: Serialize + DeserializeOwned>(
    _like: Option<&T>,
    body: Value,
) -> Result<Value, serde_json::Error> {
    serde_json::to_value(serde_json::from_value::<T>(body)?)
}

fn default_of<T: Keyed>(_like: Option<&T>) -> Value {
    json(&T::default())
}

/// The types of the policy are plain data; none of them refuses to be written.
fn json<T: Serialize>(entry: &T) -> Value {
    serde_json::to_value(entry).unwrap_or_default()
}
