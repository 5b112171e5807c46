//! A fault at every call: each writing verb with the n-th open, read, write, sync, truncation, rename, unlink or
//! mapping failing, once or from then on, or the process killed there. Afterwards what was said is true, the desk is
//! sound, and the same request id leads to the end exactly once.
//!
//! `cargo test --test faults` looks at every few places; `CASEBOOK_FAULTS=all cargo test --release --test faults --
//! --nocapture` at each, and prints the table of docs/safety.md.

#![expect(
    clippy::disallowed_methods,
    reason = "a test has no settings: its environment says how much is tried"
)]

mod home;
mod verbs;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use home::{Fault, Home, Injector, Kind};
use verbs::{VERBS, Verb};

/// What fails and how: the letters of `inject.c`, the fault, whether it stays.
const FAULTS: &[(&str, Kind, bool)] = &[
    ("orwstnum", Kind::Eio, false),
    ("orwstnum", Kind::Eio, true),
    ("orwtnum", Kind::Enospc, false),
    ("wt", Kind::Enospc, true),
    ("o", Kind::Emfile, true),
    ("rw", Kind::Short, false),
    ("rw", Kind::Short, true),
    ("orw", Kind::Eintr, false),
    ("orwstnum", Kind::Kill, false),
    ("wstnu", Kind::Late, false),
];

/// What was found out.
#[derive(Default)]
struct Found {
    /// Places tried, by verb and kind of fault.
    places: BTreeMap<(&'static str, String), usize>,
    wrong: Vec<String>,
}

#[test]
fn whatever_call_fails_what_was_said_is_true() {
    let Some(injector) = Injector::build() else { return };
    let all = std::env::var("CASEBOOK_FAULTS").is_ok_and(|word| word == "all");
    let only = std::env::var("CASEBOOK_FAULTS_VERB").ok();
    let found = Mutex::new(Found::default());
    let jobs: Vec<(&Verb, (&str, Kind, bool))> = VERBS
        .iter()
        .filter(|verb| only.as_deref().is_none_or(|only| only == verb.name))
        .flat_map(|verb| FAULTS.iter().map(move |fault| (verb, *fault)))
        .collect();
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some((verb, fault)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    try_all(verb, *fault, &injector, all, &found);
                }
            });
        }
    });
    let found = found.into_inner().expect("no panic");
    table(&found);
    assert!(found.wrong.is_empty(), "{} wrong:\n{}", found.wrong.len(), found.wrong.join("\n"));
    let places: usize = found.places.values().sum();
    assert!(only.is_some() || places > 200, "only {places} places");
}

/// One verb with one kind of fault at each place, or at every few.
fn try_all(
    verb: &Verb,
    (calls, kind, stays): (&str, Kind, bool),
    injector: &Injector,
    all: bool,
    found: &Mutex<Found>,
) {
    let model = Home::prepared(verb);
    let before = model.state();
    let count = model.run_with(verb, Some(&Fault { calls, kind, at: 0, stays }), injector);
    assert_eq!(count.code, Some(0), "{} without a fault: {count:?}", verb.name);
    let after = model.state();
    let places = count.calls;
    // Of a short form each verb and kind is looked at in some places, others each time a verb is longer.
    let step = if all { 1 } else { (places / 4).max(1) };
    let first = if all { 1 } else { 1 + places % step.max(1) };
    for at in (first..=places).step_by(step) {
        let home = Home::prepared(verb);
        let fault = Fault { calls, kind, at, stays };
        let wrong = one(verb, &home, &fault, injector, (&before, &after));
        let mut found = found.lock().expect("no panic");
        let name = format!("{kind:?}{}", if stays { " on" } else { "" });
        *found.places.entry((verb.name, name)).or_default() += 1;
        found.wrong.extend(wrong.map(|why| format!("{} {fault:?}: {why}", verb.name)));
    }
}

/// What is wrong after a fault; `None` where nothing is.
fn one(
    verb: &Verb,
    home: &Home,
    fault: &Fault<'_>,
    injector: &Injector,
    (before, after): (&home::State, &home::State),
) -> Option<String> {
    let ran = home.run_with(verb, Some(fault), injector);
    let said = format!("{:?} {} {}", ran.code, ran.out.trim(), ran.err.trim());
    if ran.err.contains("panicked") || ran.err.contains("please report") {
        return Some(format!("a panic: {said}"));
    }
    // A second fault while the first is mended: whatever comes of it, the desk is sound later.
    if ran.code != Some(0) {
        for (calls, kind) in [("w", Kind::Enospc), ("r", Kind::Eio), ("s", Kind::Eio)] {
            let second = Fault { calls, kind, at: 1 + fault.at % 3, stays: false };
            let list = home.list_with(&second, injector);
            if list.err.contains("panicked") {
                return Some(format!("{said}; then list: {list:?}"));
            }
        }
    }
    let doctor = home.doctor();
    if !doctor.out.starts_with("ok:") {
        return Some(format!("{said}; doctor: {doctor:?}"));
    }
    let state = home.state();
    let (undone, done) = (state == *before, state == *after);
    let between = verb.in_steps && state.is_between(before, after);
    let says = |words: &str| ran.out.contains(words) || ran.err.contains(words);
    let unknown = says("outcome unknown") || says("whether this was done is not known");
    let fits = match ran.code {
        Some(0) => done || verb.in_steps && between,
        None => undone || done || between,
        Some(7) if unknown => undone || done || between,
        // The mail comes again, and a second delivery changes nothing.
        Some(75) if verb.is_mail => undone || done,
        Some(8 | 9 | 7 | 75) if says("nothing was changed") => undone,
        Some(8 | 9 | 7 | 1) => undone || verb.in_steps && (between || done),
        Some(code) if verb.exits.contains(&code) => undone,
        Some(_) => return Some(format!("an exit that is none of these: {said}")),
    };
    if !fits {
        return Some(format!(
            "{said}\n  before {before:?}\n  after  {after:?}\n  is     {state:?}"
        ));
    }
    let again = home.run_with(verb, None, injector);
    if again.code != Some(0) {
        return Some(format!("{said}; again: {again:?}"));
    }
    let state = home.state();
    if state != *after {
        return Some(format!("{said}; again: {:?}\n  {after:?}\n  {state:?}", again.out.trim()));
    }
    None
}

/// Verbs × faults: at how many places.
fn table(found: &Found) {
    let mut kinds: Vec<&String> = found.places.keys().map(|(_, kind)| kind).collect();
    kinds.sort();
    kinds.dedup();
    let mut out = std::io::stderr().lock();
    let heads: Vec<String> = kinds.iter().map(|kind| kind.to_lowercase()).collect();
    let _ = writeln!(out, "| verb | {} |\n|---|{}", heads.join(" | "), "---:|".repeat(kinds.len()));
    for verb in VERBS {
        let of = |kind: &&String| {
            let places = found.places.get(&(verb.name, (*kind).clone()));
            places.copied().unwrap_or_default().to_string()
        };
        let cells: Vec<String> = kinds.iter().map(of).collect();
        let _ = writeln!(out, "| `{}` | {} |", verb.name, cells.join(" | "));
    }
    let places: usize = found.places.values().sum();
    let _ = writeln!(out, "{places} places, {} wrong", found.wrong.len());
}
