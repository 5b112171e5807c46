//! What the journal says of policy, people, articles, ways in and mail, compared with their rows
//! (J1): `doctor --deep`. Cases are compared by `replay`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::access::password;
use crate::domain::article::{self, ArticleDraft, ArticleState};
use crate::domain::desk_event::{
    AccessEvent, AccessStep, ArticleEvent, ArticleStep, DeskEvent, EntryEvent, EntryField,
    EntryStep,
};
use crate::domain::event::Event;
use crate::domain::section::Section;
use crate::error::Result;
use crate::policy::entries;
use crate::store;
use crate::store::access::WayKind;
use crate::store::journal::JournalRow;

use crate::casework::desk::open::Desk;
use crate::casework::policy::write_changes;

/// What differs; nothing where the desk is as its journal says.
///
/// # Errors
/// Storage trouble; what does not fit is a finding, not an error.
pub fn findings(desk: &Desk) -> Result<Vec<String>> {
    let mut told = JournaledDesk::default();
    store::journal::each_of_desk(&desk.db, |entry| {
        told.take(&entry);
        Ok(true)
    })?;
    let mut findings = store::sqlite::foreign_schema(&desk.db)?;
    findings.extend(told.entries(desk)?);
    findings.extend(misnamed_entries(desk)?);
    findings.extend(told.articles(desk)?);
    findings.extend(told.ways_in(desk)?);
    findings.extend(mails(desk)?);
    Ok(findings)
}

/// An entry of the policy or a person, as far as the journal tells it.
#[derive(Default)]
struct JournaledEntry {
    /// The values of fields that were said last.
    fields: BTreeMap<String, Value>,
    /// All that is not in `fields` is unset: its beginning told every field.
    whole: bool,
    retired: bool,
}

/// What the events about the desk itself come to.
#[derive(Default)]
struct JournaledDesk {
    entries: BTreeMap<(String, String), JournaledEntry>,
    articles: BTreeMap<i64, (Option<ArticleDraft>, ArticleState)>,
    /// What lets whom in now, as far as the journal tells.
    ways: BTreeMap<String, Ways>,
}

/// The ways in of one person, by the hashes that the journal keeps of them.
#[derive(Default)]
struct Ways {
    keys: BTreeSet<String>,
    password: SecretProof,
    code: SecretProof,
    sessions: BTreeSet<String>,
    /// Some session began when the journal kept no hash of it.
    has_old_sessions: bool,
}

/// What the journal says of the one password or code that is good.
#[derive(Default, PartialEq)]
enum SecretProof {
    /// There is none.
    #[default]
    None,
    /// There is one, from when the journal kept no hash of it.
    Unknown,
    Is(String),
}

impl SecretProof {
    fn of(told: Option<String>) -> SecretProof {
        told.map_or(SecretProof::Unknown, SecretProof::Is)
    }

    fn is(&self, hash: &str) -> bool {
        match self {
            SecretProof::None => false,
            SecretProof::Unknown => true,
            SecretProof::Is(known) => known == hash,
        }
    }
}

impl Ways {
    /// As `store::access::shut_out`: all but the password, which a retired one cannot use.
    fn shut(&mut self) {
        *self = Ways { password: std::mem::take(&mut self.password), ..Ways::default() };
    }
}

impl JournaledDesk {
    fn take(&mut self, entry: &JournalRow) {
        if entry.case_id.is_some() {
            return self.note_article(entry);
        }
        // What cannot be read tells nothing; the chain and the schema have a word for it.
        match store::journal::read_of_desk(entry) {
            Ok(DeskEvent::Policy(told) | DeskEvent::People(told)) => self.entry(told, entry.erased),
            Ok(DeskEvent::Access(told)) => self.way_in(told),
            Ok(DeskEvent::Article(told)) => self.article(told, entry.erased),
            Ok(DeskEvent::Mail(_)) | Err(_) => {}
        }
    }

    fn entry(&mut self, told: EntryEvent, erased: bool) {
        let said = self.entries.entry((told.kind, told.key.clone())).or_default();
        match told.what {
            EntryStep::Added => {
                let whole = !told.fields.is_empty() && !erased;
                *said = JournaledEntry { whole, ..JournaledEntry::default() };
            }
            EntryStep::Retired => {
                said.retired = true;
                self.ways.entry(told.key).or_default().shut();
            }
            EntryStep::Erased => {
                *said = JournaledEntry { retired: true, ..JournaledEntry::default() };
                self.ways.remove(&told.key);
            }
            EntryStep::Changed => said.retired = false,
        }
        for EntryField { field, to, .. } in told.fields {
            // What was erased is known to nobody.
            match erased {
                true => said.fields.remove(&field),
                false => said.fields.insert(field, to),
            };
        }
    }

    fn way_in(&mut self, told: AccessEvent) {
        let (key, proof) = (told.key.unwrap_or_default(), told.proof);
        let ways = self.ways.entry(told.login).or_default();
        match told.what {
            AccessStep::KeyAdded => drop(ways.keys.insert(key)),
            AccessStep::KeyRemoved => drop(ways.keys.remove(&key)),
            // A new password uses the code up and ends all sessions.
            AccessStep::Password => {
                (ways.password, ways.code) = (SecretProof::of(proof), SecretProof::None);
                ways.sessions.clear();
                ways.has_old_sessions = false;
            }
            AccessStep::Invited => ways.code = SecretProof::of(proof),
            AccessStep::SignedIn => match proof {
                Some(proof) => drop(ways.sessions.insert(proof)),
                None => ways.has_old_sessions = true,
            },
            AccessStep::SignedOut => drop(proof.map(|proof| ways.sessions.remove(&proof))),
        }
    }

    fn note_article(&mut self, entry: &JournalRow) {
        let Ok(Event::Article(linked)) = store::journal::read(entry) else { return };
        if let (Some(id), Some(draft)) = (article::parse_key(&linked.article), linked.drafted) {
            let draft = Some(draft).filter(|_| !entry.erased);
            self.articles.insert(id, (draft, ArticleState::Draft));
        }
    }

    fn article(&mut self, told: ArticleEvent, erased: bool) {
        let Some(id) = article::parse_key(&told.article) else { return };
        let (draft, state) = self.articles.entry(id).or_insert((None, ArticleState::Draft));
        match told.what {
            ArticleStep::Published => *state = ArticleState::Published,
            ArticleStep::Retired => *state = ArticleState::Retired,
            ArticleStep::Added | ArticleStep::Changed => *draft = told.draft.filter(|_| !erased),
        }
    }

    fn entries(&self, desk: &Desk) -> Result<Vec<String>> {
        let policy = write_changes::whole(&desk.db)?;
        let mut findings = Vec::new();
        for kind in Section::ALL {
            let now =
                entries::bodies(&policy, kind).into_iter().map(|(key, body)| (key, body, false));
            let gone = policy.retired.iter().filter(|it| it.kind == kind);
            let gone = gone.map(|it| (it.key.clone(), it.body.clone(), true));
            let defaults = entries::default_body(kind);
            let mut left: BTreeSet<&str> = self
                .entries
                .iter()
                .filter(|((of, _), said)| of == kind.as_str() && said.whole)
                .map(|((_, key), _)| key.as_str())
                .collect();
            for (key, body, retired) in now.chain(gone) {
                left.remove(key.as_str());
                let heading = crate::policy::heading(kind, &key);
                match self.entries.get(&(kind.as_str().into(), key)) {
                    Some(said) => {
                        let known = (&body, &defaults, retired);
                        findings.extend(said.differences(&heading, known));
                    }
                    // A single table has its defaults before anybody says anything.
                    None if kind.is_single() => {}
                    None => findings.push(format!("{heading}: no event of the journal made it")),
                }
            }
            for key in left {
                let heading = crate::policy::heading(kind, key);
                findings.push(format!("{heading}: it is in the journal and not in the desk"));
            }
        }
        Ok(findings)
    }

    fn articles(&self, desk: &Desk) -> Result<Vec<String>> {
        let mut findings = Vec::new();
        let mut seen = BTreeSet::new();
        store::articles::each(&desk.db, None, None, |article| {
            seen.insert(article.id);
            let key = article.key();
            match self.articles.get(&article.id) {
                None => findings.push(format!("{key}: no event of the journal made it")),
                Some((_, state)) if *state != article.state => findings.push(format!(
                    "{key}: it is {} in its row, {} by its journal",
                    article.state.as_str(),
                    state.as_str()
                )),
                Some((Some(draft), _)) if *draft != article.draft => {
                    findings.push(format!("{key}: its words are not those of its journal"));
                }
                Some(_) => {}
            }
            Ok(true)
        })?;
        for id in self.articles.keys().filter(|id| !seen.contains(id)) {
            findings
                .push(format!("{}: it is in the journal and not in the desk", article::key(*id)));
        }
        Ok(findings)
    }

    fn ways_in(&self, desk: &Desk) -> Result<Vec<String>> {
        let mut findings = Vec::new();
        for way in store::access::ways_in(&desk.db)? {
            let (login, proof) = (&way.login, &way.proof);
            let none = Ways::default();
            let told = self.ways.get(login).unwrap_or(&none);
            let (known, what) = match way.kind {
                WayKind::Key => (told.keys.contains(proof), "an ssh key"),
                WayKind::Password => (told.password.is(&password::digest(proof)), "a password"),
                WayKind::Code => (told.code.is(proof), "the code of an invitation"),
                WayKind::Session => {
                    (told.has_old_sessions || told.sessions.contains(proof), "a session")
                }
            };
            if !known {
                findings.push(format!("{login} has {what} that is not good by its journal"));
            }
        }
        Ok(findings)
    }
}

impl JournaledEntry {
    fn differences(
        &self,
        heading: &str,
        (body, defaults, retired): (&Value, &Value, bool),
    ) -> Vec<String> {
        let mut findings = Vec::new();
        if self.retired != retired {
            let words = |retired| if retired { "retired" } else { "in use" };
            findings.push(format!(
                "{heading}: it is {} in its row, {} by its journal",
                words(retired),
                words(self.retired)
            ));
        }
        let unset = Value::Null;
        let names = self.fields.keys().map(String::as_str);
        let kept = body.as_object().into_iter().flatten().filter(|_| self.whole);
        let names: BTreeSet<&str> = names.chain(kept.map(|(name, _)| name.as_str())).collect();
        for name in names {
            // Before every field was told, who was in which group stood in either entry.
            if !self.whole && matches!(name, "groups" | "members") {
                continue;
            }
            // What nobody said is as every entry has it; a later casebook knows more fields.
            let told = self.fields.get(name).or(defaults.get(name)).unwrap_or(&unset);
            let kept = body.get(name).unwrap_or(&unset);
            if told != kept {
                findings
                    .push(format!("{heading}: {name} is {kept} in its row, {told} by its journal"));
            }
        }
        findings
    }
}

/// Entries of the policy that are kept under another key than they say.
fn misnamed_entries(desk: &Desk) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    store::policy::each_row(&desk.db, |name, key, body| {
        let known = Section::ALL.into_iter().find(|kind| kind.as_str() == name);
        let Some(kind) = known.filter(|kind| !kind.is_single()) else {
            return Ok(true);
        };
        let body: Value = serde_json::from_str(body).unwrap_or_default();
        if kind.key_of(&body) != key {
            let heading = crate::policy::heading(kind, key);
            findings.push(format!("{heading}: its entry says another key"));
        }
        Ok(true)
    })?;
    Ok(findings)
}

/// Mails whose words or receivers are not those that the journal tells of.
fn mails(desk: &Desk) -> Result<Vec<String>> {
    let Some(since) = store::journal::mails_known_since(&desk.db)? else { return Ok(Vec::new()) };
    let mut findings = Vec::new();
    store::outbox::each(&desk.db, None, |mail| {
        if mail.operation < since {
            return Ok(true);
        }
        let told = store::journal::mails_of(&desk.db, mail.operation)?.unwrap_or_default();
        if !told.contains(&mail.digest()) {
            let id = mail.id;
            findings.push(format!("mail {id} of the outbox is not what its journal tells of"));
        }
        Ok(true)
    })?;
    Ok(findings)
}
