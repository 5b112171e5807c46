//! `edit`: what may change after filing (L16, A4).

use crate::casework::cases::{entitlements, intake, lookup};
use crate::casework::people::terms;
use crate::commands::args::{Aside, Cases};
use crate::commands::case_verb::CaseVerb;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::domain::action::ActionKind;
use crate::domain::action::{Action, CaseEdit as Changes, EditedContact};
use crate::domain::case::Case;
use crate::domain::lifecycle;
use crate::domain::policy::Item;
use crate::error::{Error, Result};
use crate::store;

/// Edit subject, priority, item, tags and more of a case
///
/// Service, agreement and category change by `casebook reclassify`. "none" empties a field.
#[derive(clap::Args, Clone, Debug)]
pub struct Edit {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub aside: Aside,
    /// Subject, one line
    #[arg(long, value_name = "TEXT")]
    pub subject: Option<String>,
    /// Solution
    #[arg(long, value_name = "TEXT")]
    pub solution: Option<String>,
    /// Priority; wins over impact and urgency
    #[arg(long, value_name = "KEY")]
    pub priority: Option<String>,
    /// Impact or urgency; 1 is the highest
    #[arg(long, value_name = "N")]
    pub impact: Option<i64>,
    /// Impact or urgency; 1 is the highest
    #[arg(long, value_name = "N")]
    pub urgency: Option<i64>,
    /// Configuration item
    #[arg(long, value_name = "KEY")]
    pub item: Option<String>,
    /// Contact: login
    #[arg(long, value_name = "LOGIN")]
    pub contact: Option<String>,
    /// Parent case
    #[arg(long, value_name = "CASE")]
    pub parent: Option<String>,
    /// Tag to add; repeatable
    #[arg(long, value_name = "TAG")]
    pub add_tag: Vec<String>,
    /// Tag to remove; repeatable
    #[arg(long, value_name = "TAG")]
    pub remove_tag: Vec<String>,
}

impl CaseVerb for Edit {
    const NAME: &'static str = "edit";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Edit;
    const EXAMPLES: &'static str = "casebook edit SR-000412 --subject \"Toner, 3rd floor\" --add-tag printer\ncasebook edit 12,15-18 --parent 412\ncasebook edit 412 --impact 1 --urgency 2";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn aside(&self) -> Option<&str> {
        self.aside.message.as_deref()
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        let mut warnings = Vec::new();
        let mut changes = Changes {
            subject: self.subject.as_deref().map(subject).transpose()?,
            solution: self.solution.clone().map(|text| Some(text).filter(|text| text != "none")),
            priority: self.priority.clone(),
            impact: self.impact.map(Some),
            urgency: self.urgency.map(Some),
            item: None,
            contact: None,
            parent: None,
            add_tags: intake::tags(&self.add_tag)?,
            remove_tags: self.remove_tag.clone(),
            plan: None,
        };
        if changes == Changes::default()
            && self.item.is_none()
            && self.contact.is_none()
            && self.parent.is_none()
        {
            return Err(Error::usage("`edit` needs something to change")
                .hint("see `casebook edit --help` for the fields"));
        }
        changes.item = item(scene, case, self.item.as_deref(), &mut warnings)?;
        changes.contact = contact(scene, self.contact.as_deref())?;
        changes.parent = parent(scene, case, self.parent.as_deref())?;
        if let Some(key) = self.priority.as_deref() {
            let policy = scene.desk.policy()?;
            if lifecycle::rank(key, policy).is_err() {
                let keys = policy.priority.iter().map(|priority| priority.key.as_str());
                return Err(Error::unknown("priority", key, keys).field("priority"));
            }
        }
        let by_hand = case.priority_by == crate::domain::case::PriorityBy::Hand;
        if by_hand && self.priority.is_none() && (self.impact.is_some() || self.urgency.is_some()) {
            warnings.push(format!(
                "the priority of {} was set by hand and stays {}",
                case.number, case.priority
            ));
        }
        changes.plan = terms::for_priority(scene.desk, case, &changes)?;
        Ok(Plan { warnings, ..Action::Edit(changes).into() })
    }
}

fn subject(text: &str) -> Result<String> {
    let subject = intake::checked_subject(text)?;
    if subject.is_empty() {
        return Err(Error::invalid("subject", "a subject cannot be empty"));
    }
    Ok(subject)
}

/// A3: staff may set any item and are warned.
fn item(
    scene: &Scene<'_>,
    case: &Case,
    wanted: Option<&str>,
    warnings: &mut Vec<String>,
) -> Result<Option<Option<String>>> {
    let db = &scene.desk.db;
    match wanted {
        None => Ok(None),
        Some("none") => Ok(Some(None)),
        Some(key) => {
            let kept = store::policy::entry::<Item>(db, "item", key)?;
            if kept.is_none_or(|kept| kept.retired_at.is_some()) {
                let keys = store::policy::keys(db, "item")?;
                return Err(
                    Error::unknown("item", key, keys.iter().map(String::as_str)).field("item")
                );
            }
            let person = case.contact.as_deref();
            let person = person.map(|login| store::people::by_login(db, login)).transpose()?;
            let ties = entitlements::items(
                scene.desk,
                person.flatten().as_ref(),
                case.account.as_deref(),
            )?;
            if !ties.iter().any(|tied| tied == key) {
                warnings.push(format!(
                    "the item {key} is not tied to the contact or account of {}",
                    case.number
                ));
            }
            Ok(Some(Some(key.to_string())))
        }
    }
}

fn contact(scene: &Scene<'_>, wanted: Option<&str>) -> Result<Option<EditedContact>> {
    let Some(login) = wanted else { return Ok(None) };
    let person = lookup::contact(scene.desk, scene.actor, login)?;
    Ok(Some(EditedContact {
        login: person.login,
        account: person.account,
        department: person.department,
    }))
}

/// L10: a loop of parents is refused when it is made.
pub(super) fn parent(
    scene: &Scene<'_>,
    case: &Case,
    wanted: Option<&str>,
) -> Result<Option<Option<i64>>> {
    match wanted {
        None => Ok(None),
        Some("none") => Ok(Some(None)),
        Some(text) => {
            let parent = lookup::case(scene.desk, scene.actor, text)?;
            let mut above = Some(parent.id);
            while let Some(id) = above {
                if id == case.id {
                    return Err(Error::conflict(format!(
                        "{} cannot be the parent of {}: it stands below it",
                        parent.number, case.number
                    ))
                    .code("parent_loop")
                    .about(&case.number));
                }
                above = store::cases::parent_of(&scene.desk.db, id)?;
            }
            Ok(Some(Some(parent.id)))
        }
    }
}
