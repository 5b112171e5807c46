//! What a draft makes of the policy as it stands (rule “apply”).
//!
//! An entry in a file is the whole entry: what it does not say is at its default. Of the single
//! tables only the keys that a file names change. Nothing goes away but by `prune`.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use crate::domain::policy::{Policy, RetiredEntry};
use crate::domain::section::Section;
use crate::policy::entries::{get, keys, put, remove};
use crate::policy::{Draft, stock};

/// The policy after the draft.
pub fn merge(current: &Policy, draft: &Draft) -> Policy {
    let mut policy = current.clone();
    let mut by_kind: BTreeMap<Section, Vec<Value>> = BTreeMap::new();
    for entry in &draft.entries {
        let mut body = entry.body.clone();
        let retired =
            current.retired.iter().find(|old| old.kind == entry.kind && old.key == entry.key);
        let before = get(current, entry.kind, &entry.key).or(retired.map(|old| old.body.clone()));
        for field in &entry.silent {
            if let Some(before) = &before {
                body[*field] = before[*field].clone();
            }
        }
        policy.retired.retain(|old| old.kind != entry.kind || old.key != entry.key);
        if entry.retired {
            let (kind, key) = (entry.kind, entry.key.clone());
            remove(&mut policy, kind, &HashSet::from([key.as_str()]));
            policy.retired.push(RetiredEntry { kind, key, body });
        } else {
            by_kind.entry(entry.kind).or_default().push(body);
        }
    }
    for named in &draft.named {
        let tables = by_kind.entry(named.kind).or_default();
        if tables.is_empty() {
            tables.extend(get(current, named.kind, ""));
        }
        if let Some(table) = tables.first_mut() {
            table[named.key.as_str()] = named.value.clone();
        }
    }
    for (kind, bodies) in by_kind {
        // Bodies of a draft have been through their type already; none can fail here.
        if put(&mut policy, kind, bodies).is_err() {
            debug_assert!(false, "a {kind} of a draft does not fit its type");
        }
    }
    policy
}

/// What `--prune` retires: entries that are missing from the files, of the kinds that occur in
/// them. Never contacts and accounts, nor what every desk has: the stock statuses (L1), templates
/// and notices, which are changed or switched off instead.
pub fn prune(current: &Policy, draft: &Draft) -> Vec<(Section, String)> {
    let entries = draft.entries.iter().map(|entry| (entry.kind, entry.key.as_str()));
    let cells = draft.named.iter().map(|named| (named.kind, named.key.as_str()));
    let named: HashSet<(Section, &str)> =
        entries.chain(cells.filter(|(kind, _)| *kind == Section::PriorityMatrix)).collect();
    let kinds: HashSet<Section> = named.iter().map(|(kind, _)| *kind).collect();
    let mut retired = Vec::new();
    for kind in Section::ALL.into_iter().filter(|kind| kinds.contains(kind)) {
        let present = match kind {
            Section::Contact | Section::Account => continue,
            Section::PriorityMatrix => current.priority_matrix.keys().cloned().collect(),
            _ => keys(current, kind),
        };
        let kept: HashSet<String> = match kind {
            Section::Status | Section::Template | Section::Notice => {
                keys(stock(), kind).into_iter().collect()
            }
            _ => HashSet::new(),
        };
        retired.extend(
            present
                .into_iter()
                .filter(|key| !named.contains(&(kind, key.as_str())) && !kept.contains(key))
                .map(|key| (kind, key)),
        );
    }
    retired
}

/// The policy without the entries named.
pub fn retire(policy: &Policy, gone: &[(Section, String)]) -> Policy {
    let mut policy = policy.clone();
    let mut by_kind: BTreeMap<Section, HashSet<&str>> = BTreeMap::new();
    for (kind, key) in gone {
        by_kind.entry(*kind).or_default().insert(key);
        if let Some(body) = get(&policy, *kind, key).filter(|_| !kind.is_single()) {
            policy.retired.push(RetiredEntry { kind: *kind, key: key.clone(), body });
        }
    }
    for (kind, keys) in by_kind {
        remove(&mut policy, kind, &keys);
    }
    policy
}
