//! `assign`: who holds a case (L6).

use crate::casework::cases::{auto_assign, lookup};
use crate::casework::people::terms;
use crate::commands::args::{Aside, Cases};
use crate::commands::case_verb::CaseVerb;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::domain::action::ActionKind;
use crate::domain::action::{Action, Assignment, HolderGroup};
use crate::domain::case::Case;
use crate::domain::event::Auto;
use crate::error::{Error, Result};

/// Assign cases to an agent, a group or nobody
///
/// A group without an agent puts the case back into that group's queue.
#[derive(clap::Args, Clone, Debug)]
pub struct Assign {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub aside: Aside,
    #[command(flatten)]
    pub holder: HolderArgs,
    /// Clear the assignee
    #[arg(long, conflicts_with = "to")]
    pub nobody: bool,
    /// Let the desk choose a member of the group
    #[arg(long, value_name = "HOW", value_enum, conflicts_with_all = ["to", "nobody"])]
    pub auto: Option<Auto>,
}

/// Who is to hold a case.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct HolderArgs {
    /// Agent: login or @me
    #[arg(long, value_name = "LOGIN")]
    pub to: Option<String>,
    /// Group: key, or "none"
    #[arg(long, value_name = "KEY")]
    pub group: Option<String>,
}

impl HolderArgs {
    /// Looks agent and group up.
    ///
    /// # Errors
    /// Names that do not exist (3), retired ones (6).
    pub fn look_up(&self, scene: &Scene<'_>) -> Result<Assignment> {
        let assignee = match self.to.as_deref() {
            Some("none") => Some(None),
            Some(login) => Some(Some(lookup::agent(scene.desk, scene.actor, login)?.login)),
            None => None,
        };
        let group = match self.group.as_deref() {
            Some("none") => Some(None),
            Some(key) => {
                let group = lookup::group(scene.desk, key)?;
                Some(Some(HolderGroup { line: group.line.unwrap_or(1), key: group.key }))
            }
            None => None,
        };
        Ok(Assignment { assignee, group, plan: None, auto: None })
    }
}

impl CaseVerb for Assign {
    const NAME: &'static str = "assign";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Assign;
    const EXAMPLES: &'static str = "casebook assign SR-000412 --to ann\ncasebook assign 12,15-18 --group network\ncasebook assign 412 --nobody\ncasebook list --group network --assignee none -q | casebook assign - --auto least-open";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn aside(&self) -> Option<&str> {
        self.aside.message.as_deref()
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        let mut to = self.holder.look_up(scene)?;
        if self.nobody {
            to.assignee = Some(None);
        }
        if let Some(how) = self.auto {
            let named = to.group.as_ref().map_or(case.group.as_deref(), |group| {
                group.as_ref().map(|group| group.key.as_str())
            });
            to.assignee = Some(Some(auto_assign::choose(scene.desk, case, named, how)?));
            to.auto = Some(how);
        }
        if to.assignee.is_none() && to.group.is_none() {
            return Err(Error::usage("`assign` needs somebody to pass the case to")
                .hint("pass --to LOGIN, --group KEY, --auto least-open or --nobody")
                .field("to"));
        }
        if let Some(Some(group)) = &to.group {
            to.plan = terms::for_line(scene.desk, case, Some(group.line))?;
        }
        Ok(Action::Assign(to).into())
    }
}
