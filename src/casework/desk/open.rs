//! An open desk at work: the file, the clock, and what is read of the policy, kept for the
//! length of a process.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use chrono_tz::Tz;

use crate::domain::actor::Actor;
use crate::domain::calendar::{Calendar, Holiday};
use crate::domain::notice_event::NoticeEvent;
use crate::domain::policy::{CalendarEntry, DeskPolicy, NoticeRule, Policy, Route, Template};
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::mail::key;
use crate::mail::token::TokenKeys;
use crate::store;
use crate::store::db::Db;

/// What was found under a key and a language.
type Templates = HashMap<(String, String), Option<Rc<Template>>>;

/// A desk with what has been read of it.
pub struct Desk {
    pub db: Db,
    /// The clock of this process, read once.
    pub now: Instant,
    /// It was given by CASEBOOK_NOW.
    pub clock_given: bool,
    /// The request id of the command at hand, given or made: kept in its operations.
    pub request_id: Option<String>,
    policy: OnceCell<Policy>,
    switches: OnceCell<DeskPolicy>,
    calendars: RefCell<HashMap<(String, i64), Rc<Calendar>>>,
    routes: OnceCell<Vec<Route>>,
    rules: RefCell<HashMap<&'static str, Rc<[NoticeRule]>>>,
    templates: RefCell<Templates>,
    keys: OnceCell<Option<TokenKeys>>,
}

impl Desk {
    pub fn new(db: Db, now: Instant, clock_given: bool) -> Desk {
        Desk {
            db,
            now,
            clock_given,
            request_id: None,
            policy: OnceCell::new(),
            switches: OnceCell::new(),
            calendars: RefCell::new(HashMap::new()),
            routes: OnceCell::new(),
            rules: RefCell::default(),
            templates: RefCell::default(),
            keys: OnceCell::new(),
        }
    }

    /// Begins an operation that is about no case: people, policy, articles, ways in.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn begin_operation(&self, actor: &Actor, command: &str) -> Result<store::journal::Open> {
        store::journal::begin(
            &self.db,
            &store::journal::Operation {
                at: self.now,
                recorded_at: self.now,
                actor,
                command,
                request_id: self.request_id.as_deref(),
                clock_given: self.clock_given,
                historic: false,
            },
        )
    }

    /// The switches, statuses, processes, priorities, levels and reasons; read once.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn policy(&self) -> Result<&Policy> {
        if let Some(policy) = self.policy.get() {
            return Ok(policy);
        }
        let read = store::policy::core(&self.db)?;
        Ok(self.policy.get_or_init(|| read))
    }

    /// The switches of `[desk]` alone, for what needs no more of the policy; read once.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn switches(&self) -> Result<&DeskPolicy> {
        if let Some(policy) = self.policy.get() {
            return Ok(&policy.desk);
        }
        if let Some(switches) = self.switches.get() {
            return Ok(switches);
        }
        let kept = store::policy::entry(&self.db, "desk", "")?;
        Ok(self.switches.get_or_init(|| kept.map_or_else(DeskPolicy::default, |kept| kept.entry)))
    }

    /// Forgets what was read of the policy: after it changed.
    pub fn forget(&mut self) {
        self.policy = OnceCell::new();
        self.switches = OnceCell::new();
        self.routes = OnceCell::new();
        self.calendars.borrow_mut().clear();
        self.rules.borrow_mut().clear();
        self.templates.borrow_mut().clear();
    }

    /// The rules of who is told of an event; read once.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn notice_rules(&self, event: NoticeEvent) -> Result<Rc<[NoticeRule]>> {
        if let Some(rules) = self.rules.borrow().get(event.as_str()) {
            return Ok(Rc::clone(rules));
        }
        let rules: Rc<[NoticeRule]> = store::policy::notice_rules(&self.db, event.as_str())?.into();
        self.rules.borrow_mut().insert(event.as_str(), Rc::clone(&rules));
        Ok(rules)
    }

    /// The languages in which a template is looked for, each once: the reader's, the desk's, English
    /// (N2).
    ///
    /// # Errors
    /// Storage trouble.
    pub fn languages<'a>(&'a self, own: Option<&'a str>) -> Result<Vec<&'a str>> {
        let mut all: Vec<&str> = Vec::new();
        for language in [own, Some(self.policy()?.desk.language.as_str()), Some("en")] {
            all.extend(language.filter(|language| !all.contains(language)));
        }
        Ok(all)
    }

    /// A template in the first of the languages that has it, with that language.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn template_in(
        &self,
        key: &str,
        languages: &[&str],
    ) -> Result<Option<(Rc<Template>, String)>> {
        for language in languages {
            if let Some(found) = self.template(key, language)? {
                return Ok(Some((found, (*language).to_string())));
            }
        }
        Ok(None)
    }

    /// A template by its key, in one language; read once.
    fn template(&self, key: &str, language: &str) -> Result<Option<Rc<Template>>> {
        let name = (key.to_string(), language.to_string());
        if let Some(template) = self.templates.borrow().get(&name) {
            return Ok(template.clone());
        }
        let template = store::policy::template(&self.db, key, language)?.map(Rc::new);
        self.templates.borrow_mut().insert(name, template.clone());
        Ok(template)
    }

    /// The routes of mail, in the order of writing; read once.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn routes(&self) -> Result<&[Route]> {
        if let Some(routes) = self.routes.get() {
            return Ok(routes);
        }
        let kept = store::policy::entries::<Route>(&self.db, "route", false)?;
        Ok(self.routes.get_or_init(|| kept.into_iter().map(|kept| kept.entry).collect()))
    }

    /// What the tokens in mails are made with and proved by; made on first use. `None` where the
    /// file with the keys belongs to somebody else.
    ///
    /// # Errors
    /// A file that holds no keys, or cannot be made (8).
    pub fn keys(&self) -> Result<Option<&TokenKeys>> {
        if let Some(keys) = self.keys.get() {
            return Ok(keys.as_ref());
        }
        let read = key::of_desk(self.db.path(), self.db.link())?;
        Ok(self.keys.get_or_init(|| read).as_ref())
    }

    /// The desk's zone.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn zone(&self) -> Result<Tz> {
        Ok(zone(&self.switches()?.time_zone))
    }

    /// The zone that a person reads moments in.
    ///
    /// # Errors
    /// Storage trouble.
    pub fn zone_of(&self, actor: &Actor) -> Result<Tz> {
        match actor.time_zone.as_deref() {
            Some(name) => Ok(zone(name)),
            None => self.zone(),
        }
    }

    /// The desk's zone as it was when this version of a calendar came about (D11).
    fn zone_of_version(&self, key: &str, version: i64) -> Result<Tz> {
        let then: Option<DeskPolicy> =
            store::policy::beside::<DeskPolicy>(&self.db, "desk", ("calendar", key, version))?;
        then.map_or_else(|| self.zone(), |desk| Ok(zone(&desk.time_zone)))
    }

    /// The calendar as it stands, with its version.
    ///
    /// # Errors
    /// A calendar that the desk does not have (3), storage trouble.
    pub fn calendar(&self, key: &str) -> Result<(Rc<Calendar>, i64)> {
        let kept = store::policy::entry::<CalendarEntry>(&self.db, "calendar", key)?;
        let Some(kept) = kept else {
            let keys = store::policy::keys(&self.db, "calendar")?;
            return Err(Error::unknown("calendar", key, keys.iter().map(String::as_str)));
        };
        Ok((self.calendar_version(key, kept.version)?, kept.version))
    }

    /// The calendar as it stood in a version (D11).
    ///
    /// # Errors
    /// A version that the desk has lost (8), storage trouble.
    pub fn calendar_version(&self, key: &str, version: i64) -> Result<Rc<Calendar>> {
        let name = (key.to_string(), version);
        if let Some(known) = self.calendars.borrow().get(&name) {
            return Ok(Rc::clone(known));
        }
        let entry: CalendarEntry = store::policy::version(&self.db, "calendar", key, version)?
            .ok_or_else(|| {
                Error::damaged(format!(
                    "version {version} of the calendar {key} is not in the desk"
                ))
            })?;
        let mut holidays: Vec<Holiday> = Vec::new();
        if !entry.holidays.is_empty() {
            let name = store::policy::days_key(key, version);
            let kept = store::policy::entry::<Vec<Holiday>>(&self.db, "holidays", &name)?;
            holidays.extend(kept.into_iter().flat_map(|kept| kept.entry));
        }
        let desk_zone = match &entry.time_zone {
            Some(_) => Tz::UTC, // not asked
            None => self.zone_of_version(key, version)?,
        };
        let built = Calendar::build(&entry, version, desk_zone, holidays)
            .map_err(|why| Error::new(ErrorKind::Storage, format!("calendar {key}: {why}")))?;
        let built = Rc::new(built);
        self.calendars.borrow_mut().insert(name, Rc::clone(&built));
        Ok(built)
    }
}

/// A zone by name; the policy was checked when it was applied, so UTC stands in for none.
pub fn zone(name: &str) -> Tz {
    name.parse().unwrap_or(Tz::UTC)
}
