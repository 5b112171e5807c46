//! Erasing a person's content (J5): the words of their cases and of what they wrote elsewhere, their
//! files, mails and addresses. Numbers, times, steps and ratings stay, and so does the chain.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::casework::cases::act::act;
use crate::casework::cases::operation::OperationContext;
use crate::domain::action::Action;
use crate::domain::actor::Actor;
use crate::domain::address;
use crate::domain::case::Case;
use crate::domain::desk_event::{DeskEvent, EntryEvent, EntryStep};
use crate::domain::event::{ERASED, Event, filed_subject};
use crate::domain::lifecycle;
use crate::error::{Error, Result};
use crate::store;
use crate::store::people::Person;
use crate::store::search::Shelf;

use crate::casework::desk::open::Desk;

/// What is to be erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErasurePlan {
    pub contact: String,
    /// Numbers of their cases.
    pub cases: Vec<String>,
    /// Of these, the ones that are not ended: they go on without words.
    pub open: Vec<String>,
    /// Entries with words in these and in other people's cases.
    pub entries: usize,
    /// Of other people's cases.
    pub elsewhere: usize,
    pub files: usize,
    pub mails: usize,
    pub addresses: usize,
}

/// Erases, inside a transaction of `desk.db`; the caller takes it back for a plan.
///
/// # Errors
/// Storage trouble.
pub fn erase(desk: &Desk, actor: &Actor, person: &Person) -> Result<ErasurePlan> {
    let db = &desk.db;
    let login = person.login.as_str();
    let mut plan = ErasurePlan { contact: login.into(), ..ErasurePlan::default() };
    let mut wanted: BTreeMap<i64, Option<Vec<i64>>> = BTreeMap::new();
    for id in store::erase::cases_of(db, login)? {
        wanted.insert(id, None);
    }
    for (case, seq) in store::erase::authored_elsewhere(db, login)? {
        if let Some(events) = wanted.entry(case).or_insert_with(|| Some(Vec::new())) {
            events.push(seq);
        }
    }
    // Nobody is left to tell: they watch nothing any more (M12).
    for id in store::cases::followed_by(db, login)? {
        let how = OperationContext::new(desk, actor, "erase");
        act(desk, id, &Action::Unwatch(vec![login.to_string()]), &how)?;
    }
    let mut files = BTreeSet::new();
    for (id, some) in &wanted {
        let Some(case) = store::cases::by_id(db, *id)? else { continue };
        if some.is_none() {
            if !case.is_final() {
                plan.open.push(case.number.clone());
            }
            plan.cases.push(case.number.clone());
        }
        one(desk, &case, some.as_deref(), &mut plan, &mut files)?;
        if some.is_none() {
            plan.mails += store::erase::mails_of_case(db, *id)?;
        }
    }
    let mut addresses = store::erase::addresses_of(db, login)?;
    plan.addresses = addresses.len();
    addresses.extend(former_addresses(desk, login, &addresses)?);
    plan.mails += store::erase::mails_of_person(db, login, &addresses)?;
    for address in &addresses {
        plan.elsewhere += leave_out_address(desk, address)?;
    }
    store::erase::person(db, login, desk.now)?;
    store::erase::answers(db, login, &plan.cases)?;
    plan.files = store::erase::files(db, files)?;
    let changed = entries_about(desk, login)?;
    let found = plan.entries + plan.mails + plan.addresses + plan.files;
    if found == 0 && !changed && person.name == store::erase::NAME {
        // Nothing was left of them: there is nothing to tell either.
        return Ok(plan);
    }
    store::search::compact(db)?;
    let mut operation = desk.begin_operation(actor, "erase")?;
    let left = store::journal::left_of_erased(db, desk.now)?;
    let told = EntryEvent {
        cases: Some(plan.cases.len()),
        left: Some(left),
        ..EntryEvent::new("contact", login, EntryStep::Erased)
    };
    store::journal::desk_event(db, &mut operation, desk.now, &DeskEvent::People(told))?;
    store::journal::seal(db, operation)?;
    Ok(plan)
}

/// Takes an address out of the heads of other people's mails; how many entries.
fn leave_out_address(desk: &Desk, address: &str) -> Result<usize> {
    let mut changed = 0;
    for (case, seq) in store::erase::naming(&desk.db, address)? {
        let Some(entry) =
            store::journal::of_case(&desk.db, case)?.into_iter().find(|entry| entry.seq == seq)
        else {
            continue;
        };
        let event = store::journal::read(&entry)?;
        let bare = event.without_address(address);
        if bare != event {
            let body = bare.body().map_err(|why| Error::internal(why.to_string()))?;
            store::erase::rewrite(&desk.db, seq, &body, desk.now)?;
            changed += 1;
        }
    }
    Ok(changed)
}

/// The words of a case, or of these entries of it; its row is added up anew.
fn one(
    desk: &Desk,
    case: &Case,
    some: Option<&[i64]>,
    plan: &mut ErasurePlan,
    files: &mut BTreeSet<String>,
) -> Result<()> {
    let db = &desk.db;
    let mut after: Option<Case> = None;
    for (n, entry) in store::journal::of_case(db, case.id)?.into_iter().enumerate() {
        let mut event = store::journal::read(&entry)?;
        if some.is_none_or(|seqs| seqs.contains(&entry.seq)) {
            let bare = event.without_words();
            if bare != event {
                let body = bare.body().map_err(|why| Error::internal(why.to_string()))?;
                files.extend(store::erase::files_of(db, case.id, entry.seq)?);
                store::erase::event(db, Some(case.id), entry.seq, &body, desk.now)?;
                let place = i64::try_from(n + 1).unwrap_or(i64::MAX);
                store::erase::words(db, case.id, place)?;
                plan.entries += 1;
                plan.elsewhere += usize::from(some.is_some());
                event = bare;
            }
        }
        match (&mut after, &event) {
            (None, Event::Filed(filed)) => {
                after = Some(lifecycle::case_from(case.id, filed, entry.at))
            }
            (Some(case), event) => lifecycle::apply(case, event, entry.at),
            (None, _) => {}
        }
    }
    let Some(after) = after else { return Ok(()) };
    store::cases::update(db, case, &after)?;
    if some.is_none() {
        // The number still finds it.
        let subject = filed_subject(&after.number, ERASED, after.reference.as_deref());
        store::search::add(db, Shelf::Public, case.id, 1, &subject, "")?;
    }
    Ok(())
}

/// Addresses that were the person's, as far as the journal and the mails to them say, and that are
/// nobody else's now.
fn former_addresses(desk: &Desk, login: &str, now: &[String]) -> Result<BTreeSet<String>> {
    fn collect(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::String(text) => {
                let words = text.split([',', ' ']).filter(|word| word.contains('@'));
                found.extend(words.map(address::fold));
            }
            Value::Array(all) => all.iter().for_each(|one| collect(one, found)),
            Value::Object(all) => all.values().for_each(|one| collect(one, found)),
            _ => {}
        }
    }
    let mut found: BTreeSet<String> = store::erase::told_at(&desk.db, login)?.into_iter().collect();
    for (_, told) in changes_of(desk, login)? {
        for field in &told.fields {
            collect(&field.from, &mut found);
            collect(&field.to, &mut found);
        }
    }
    let mut theirs = BTreeSet::new();
    for address in found {
        let holder = store::people::by_address(&desk.db, &address)?;
        if holder.is_none_or(|holder| holder == login) && !now.contains(&address) {
            theirs.insert(address);
        }
    }
    Ok(theirs)
}

/// The entries of the journal about the person: which fields changed stays, what they said goes.
/// Whether there was any.
fn entries_about(desk: &Desk, login: &str) -> Result<bool> {
    let mut changed = false;
    for (seq, told) in changes_of(desk, login)? {
        let bare = told.without_values();
        // What was erased before stays as it was left then.
        if bare != told {
            let body = DeskEvent::People(bare).body();
            let body = body.map_err(|why| Error::internal(why.to_string()))?;
            store::erase::event(&desk.db, None, seq, &body, desk.now)?;
            changed = true;
        }
    }
    Ok(changed)
}

/// What the journal says of the person's own entry, by its place there.
fn changes_of(desk: &Desk, login: &str) -> Result<Vec<(i64, EntryEvent)>> {
    let mut all = Vec::new();
    for (seq, body) in store::erase::changes_of(&desk.db, login)? {
        match DeskEvent::read("people", &body) {
            Ok(DeskEvent::People(told)) => all.push((seq, told)),
            Ok(_) => {}
            Err(why) => return Err(Error::damaged(format!("entry {seq}: {why}"))),
        }
    }
    Ok(all)
}
