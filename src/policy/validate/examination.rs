//! A policy under examination: what each check looks at, and reports to.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::domain::policy::Policy;
use crate::domain::section::Section;
use crate::domain::suggest::did_you_mean;
use crate::policy::entries::{bodies, keys};
use crate::policy::reference::{EntryReference, ReferenceTarget, references};
use crate::policy::{DESK, Draft, Entry, Named, Problem, heading, line_of, template};

/// What the desk holds besides the policy at hand, unretired and not about to be retired.
pub trait Known {
    fn exists(&self, kind: Section, key: &str) -> bool;

    /// True where the desk has this `account/department`.
    fn department(&self, department: &str) -> bool;

    /// Who holds a mail address, upper and lower case being one; by login.
    fn holder(&self, address: &str) -> Option<String>;

    /// Who is mapped to an OS user, by login.
    fn os_user(&self, name: &str) -> Option<String>;

    /// True where there is an admin whose login is none of these.
    fn admin_besides(&self, logins: &HashSet<&str>) -> bool;

    /// True where the desk has it, retired.
    fn is_retired(&self, _kind: Section, _key: &str) -> bool {
        false
    }

    /// True where this entry named that one before: what is retired may go on being named.
    fn was_named(&self, _by: (Section, &str), _named: (Section, &str)) -> bool {
        false
    }

    /// A key of this kind that looks like `key`.
    fn near(&self, _kind: Section, _key: &str) -> Option<String> {
        None
    }
}

/// No desk at all, as `policy check` of a file has it: who runs `init` becomes the admin.
pub struct Nobody;

impl Known for Nobody {
    fn exists(&self, _kind: Section, _key: &str) -> bool {
        false
    }

    fn department(&self, _department: &str) -> bool {
        false
    }

    fn holder(&self, _address: &str) -> Option<String> {
        None
    }

    fn os_user(&self, _name: &str) -> Option<String> {
        None
    }

    fn admin_besides(&self, _logins: &HashSet<&str>) -> bool {
        true
    }
}

/// A policy under examination: where its entries stand, what has been found.
pub(super) struct Examination<'a> {
    pub(super) policy: &'a Policy,
    pub(super) known: &'a dyn Known,
    pub(super) entries: HashMap<(Section, &'a str), &'a Entry>,
    pub(super) named: HashMap<(Section, &'a str), &'a Named>,
    pub(super) keys: HashMap<Section, HashSet<String>>,
    pub(super) departments: HashSet<String>,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Examination<'a> {
    pub(super) fn new(
        policy: &'a Policy,
        draft: &'a Draft,
        known: &'a dyn Known,
    ) -> Examination<'a> {
        let entries = draft.entries.iter().map(|it| ((it.kind, it.key.as_str()), it)).collect();
        let named = draft.named.iter().map(|it| ((it.kind, it.key.as_str()), it)).collect();
        let mut all: HashMap<Section, HashSet<String>> = Section::ALL
            .into_iter()
            .map(|kind| (kind, keys(policy, kind).into_iter().collect()))
            .collect();
        // Notices know a template by its name, whatever its languages.
        let names = policy.template.iter().map(|it| template::name(it).to_owned()).collect();
        all.insert(Section::Template, names);
        let mut departments: HashSet<String> = policy
            .account
            .iter()
            .flat_map(|it| it.departments.iter().map(|name| format!("{}/{name}", it.key)))
            .collect();
        for gone in policy.retired.iter().filter(|gone| gone.kind == Section::Account) {
            let names = gone.body["departments"].as_array().into_iter().flatten();
            let names = names.filter_map(Value::as_str);
            departments.extend(names.map(|name| format!("{}/{name}", gone.key)));
        }
        Examination { policy, known, entries, named, keys: all, departments, problems: Vec::new() }
    }

    /// Reports a problem in a field of an entry, or in a key of a single table.
    pub(super) fn report(
        &mut self,
        kind: Section,
        key: &str,
        path: &str,
        message: String,
        hint: Option<String>,
    ) {
        let (file, line) = if kind.is_single() {
            match self.named.get(&(kind, path)) {
                Some(named) => (named.file.clone(), Some(named.line)),
                None => (DESK.to_owned(), None),
            }
        } else {
            match self.entries.get(&(kind, key)) {
                Some(entry) => {
                    let line = line_of(&entry.lines, path).unwrap_or(entry.line);
                    (entry.file.clone(), (line > 0).then_some(line))
                }
                None => (DESK.to_owned(), None),
            }
        };
        self.problems.push(Problem { file, line, key: heading(kind, key), message, hint });
    }

    pub(super) fn exists(&self, kind: Section, key: &str) -> bool {
        self.keys.get(&kind).is_some_and(|keys| keys.contains(key)) || self.known.exists(kind, key)
    }

    pub(super) fn near(&self, kind: Section, key: &str) -> Option<String> {
        let keys = self.keys.get(&kind).into_iter().flatten().map(String::as_str);
        did_you_mean(key, keys)
            .or_else(|| self.known.near(kind, key).map(|near| format!("did you mean `{near}`?")))
            .or_else(|| match kind {
                Section::Agent | Section::Contact | Section::Account | Section::Item => None,
                _ => self.known_keys(kind),
            })
    }

    pub(super) fn known_keys(&self, kind: Section) -> Option<String> {
        let mut keys: Vec<_> = self.keys.get(&kind)?.iter().map(String::as_str).collect();
        keys.sort_unstable();
        match keys.len() {
            0 => Some(format!("there is no [[{kind}]] at all")),
            1..=12 => Some(format!("there is {}", keys.join(", "))),
            _ => None,
        }
    }

    /// Every name of another entry names one.
    pub(super) fn references(&mut self) {
        for kind in Section::ALL {
            for (key, body) in bodies(self.policy, kind) {
                for reference in references(kind, &body) {
                    self.reference(kind, &key, &body, &reference);
                }
            }
        }
    }

    pub(super) fn reference(
        &mut self,
        kind: Section,
        key: &str,
        body: &Value,
        reference: &EntryReference,
    ) {
        let EntryReference { path, target, key: name } = reference;
        match target {
            ReferenceTarget::Entry(wanted) if !self.exists(*wanted, name) => {
                let gone =
                    self.policy.retired.iter().any(|it| it.kind == *wanted && it.key == *name)
                        || self.known.is_retired(*wanted, name);
                let in_file =
                    self.entries.get(&(*wanted, name.as_str())).is_some_and(|it| it.retired);
                if gone && (in_file || self.known.was_named((kind, key), (*wanted, name))) {
                    return;
                }
                let what = if gone { "is retired" } else { "does not exist" };
                let message = format!("`{path}` names {wanted} `{name}`, which {what}");
                let hint = match gone {
                    true => Some(format!(
                        "bring it back first: `casebook {wanted} edit {name} --unretire`"
                    )),
                    false => self.near(*wanted, name),
                };
                self.report(kind, key, path, message, hint);
            }
            ReferenceTarget::Department
                if !self.departments.contains(name) && !self.known.department(name) =>
            {
                let message = format!("`{path}` names department `{name}`, which no account has");
                let hint = did_you_mean(name, self.departments.iter().map(String::as_str));
                self.report(kind, key, path, message, hint);
            }
            _ => {}
        }
        // A contact's department is one of the contact's own account (A1).
        if kind == Section::Contact
            && *target == ReferenceTarget::Department
            && let Some(account) = body["account"].as_str()
            && name.split('/').next() != Some(account)
        {
            let message =
                format!("`{path}` is `{name}`, but the contact is of account `{account}`");
            self.report(kind, key, path, message, None);
        }
    }
}
