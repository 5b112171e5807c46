//! `reclassify`: another service, agreement or category, and all that they decide (L17, D10).

use crate::casework::cases::intake;
use crate::casework::people::terms;
use crate::commands::args::{Aside, Cases};
use crate::commands::case_verb::CaseVerb;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::domain::action::ActionKind;
use crate::domain::action::{Action, Reclassification as To};
use crate::domain::agreement;
use crate::domain::case::Case;
use crate::domain::event::Classified;
use crate::domain::policy::{Agreement, Service};
use crate::domain::subject;
use crate::error::{Error, Result};
use crate::store;

/// Change service, agreement or category; recompute terms
///
/// The time used so far is kept.
#[derive(clap::Args, Clone, Debug)]
pub struct Reclassify {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub aside: Aside,
    /// The new service
    #[arg(long, value_name = "KEY")]
    pub service: Option<String>,
    /// The agreement that gives its terms
    #[arg(long, value_name = "KEY")]
    pub agreement: Option<String>,
    /// The new category
    #[arg(long, value_name = "KEY")]
    pub category: Option<String>,
}

impl CaseVerb for Reclassify {
    const NAME: &'static str = "reclassify";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Reclassify;
    const EXAMPLES: &'static str = "casebook reclassify SR-000412 --service printing/toner\ncasebook reclassify 412 --agreement gold-acme";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn aside(&self) -> Option<&str> {
        self.aside.message.as_deref()
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        if self.service.is_none() && self.agreement.is_none() && self.category.is_none() {
            return Err(Error::usage("`reclassify` needs something to change")
                .hint("pass --service, --agreement or --category"));
        }
        let db = &scene.desk.db;
        let policy = scene.desk.policy()?;
        let service = match self.service.as_deref() {
            Some("none") => None,
            Some(key) => Some(load_entry::<Service>(scene, "service", key)?.key),
            None => case.service.clone(),
        };
        let chain = match service.as_deref() {
            Some(key) => store::policy::service_chain(db, key)?,
            None => Vec::new(),
        };
        let agreement = match self.agreement.as_deref() {
            Some("none") => None,
            Some(key) => Some(self.agreement_in_force(scene, key)?),
            None => match case.agreement.as_deref() {
                Some(key) => {
                    store::policy::entry::<Agreement>(db, "agreement", key)?.map(|kept| kept.entry)
                }
                None => None,
            },
        };
        let category = self.category(scene, case, &chain)?;
        // The group is kept while somebody holds the case (L17).
        let group = match agreement::group_of(&chain).filter(|_| case.assignee.is_none()) {
            Some(key) => Some(crate::casework::cases::lookup::group(scene.desk, key)?),
            None => None,
        };
        let line = group.as_ref().map_or(case.line, |group| Some(group.line.unwrap_or(1)));
        let key = group.as_ref().map(|group| group.key.clone()).or_else(|| case.group.clone());
        let entry = policy.category.iter().find(|entry| Some(&entry.key) == category.as_ref());
        let process = entry
            .and_then(|entry| entry.process.clone())
            .or_else(|| group.and_then(|group| group.process))
            .or_else(|| case.process.clone().filter(|_| self.category.is_none()));
        let plan = terms::plan(scene.desk, &chain, agreement.as_ref(), &case.priority, line)?;
        let after = Classified {
            subject: self.subject(scene, case, &chain, category.as_deref())?,
            service,
            agreement: agreement.map(|agreement| agreement.key),
            category,
            process,
            group: key,
            line,
        };
        Ok(Action::Reclassify(Box::new(To { after, plan })).into())
    }
}

impl Reclassify {
    /// Staff may choose any agreement in force (A1).
    fn agreement_in_force(&self, scene: &Scene<'_>, key: &str) -> Result<Agreement> {
        let agreement = load_entry::<Agreement>(scene, "agreement", key)?;
        let today = scene.at.utc().with_timezone(&scene.desk.zone()?).date_naive();
        if !agreement::in_force(&agreement, today) {
            return Err(Error::invalid("agreement", format!("{key} is not in force today")));
        }
        Ok(agreement)
    }

    fn category(
        &self,
        scene: &Scene<'_>,
        case: &Case,
        chain: &[Service],
    ) -> Result<Option<String>> {
        let policy = scene.desk.policy()?;
        if let Some(key) = self.category.as_deref() {
            if !policy.category.iter().any(|category| category.key == key) {
                let keys = policy.category.iter().map(|category| category.key.as_str());
                return Err(Error::unknown("category", key, keys).field("category"));
            }
            return Ok(Some(key.to_string()));
        }
        let of_service = agreement::category_of(chain).filter(|_| self.service.is_some());
        Ok(of_service.map(Into::into).or_else(|| case.category.clone()))
    }

    /// A subject that was made from service and category is made anew (L17).
    fn subject(
        &self,
        scene: &Scene<'_>,
        case: &Case,
        chain: &[Service],
        category: Option<&str>,
    ) -> Result<String> {
        let before = match case.service.as_deref() {
            Some(key) => store::policy::service_chain(&scene.desk.db, key)?,
            None => Vec::new(),
        };
        let (Some(old), Some(new)) = (before.first(), chain.first()) else {
            return Ok(case.subject.clone());
        };
        let was = intake::generated_subject(scene.desk, old, case.category.as_deref())?;
        let front = intake::generated_subject(scene.desk, new, category)?;
        let renewed = subject::renew(&case.subject, &was, &front);
        Ok(renewed.unwrap_or_else(|| case.subject.clone()))
    }
}

fn load_entry<T: serde::de::DeserializeOwned>(
    scene: &Scene<'_>,
    kind: &'static str,
    key: &str,
) -> Result<T> {
    let db = &scene.desk.db;
    match store::policy::entry::<T>(db, kind, key)?.filter(|kept| kept.retired_at.is_none()) {
        Some(kept) => Ok(kept.entry),
        None => {
            let keys = store::policy::keys(db, kind)?;
            Err(Error::unknown(kind, key, keys.iter().map(String::as_str)).field(kind))
        }
    }
}
