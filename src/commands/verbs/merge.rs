//! `merge`: cases end in another one (L18).

use crate::casework::cases::{lookup, merge};
use crate::commands::answers;
use crate::commands::args::{Aside, Cases};
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::domain::event::CaseName;
use crate::error::{Error, ErrorKind, Result};

/// Merge cases into one
///
/// The merged case closes without a mail; its messages and files are read with the other one,
/// and its number and its mails lead there. `unmerge` takes it out again.
#[derive(clap::Args, Clone, Debug)]
pub struct Merge {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub aside: Aside,
    /// The case to keep
    #[arg(long, value_name = "CASE", required = true)]
    pub into: Option<String>,
    /// Cases of different contacts too; `--yes`.
    #[arg(skip)]
    pub yes: bool,
}

impl CaseVerb for Merge {
    const NAME: &'static str = "merge";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Merge;
    const EXAMPLES: &'static str = "casebook merge SR-000415 --into SR-000412\ncasebook merge 415,420-422 --into 412 --yes   # of different contacts too";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn aside(&self) -> Option<&str> {
        self.aside.message.as_deref()
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        self.yes = session.globals.yes;
        if self.yes || session.globals.dry_run || !session.may_ask() {
            return Ok(());
        }
        let (desk, actor) = session.desk()?;
        let into = lookup::case(desk, actor, self.into.as_deref().unwrap_or_default())?;
        let what = case.map_or_else(|| "these cases".into(), |case| case.number.clone());
        let question = format!("Merge {what} into {} ({})?", into.number, into.subject);
        if !answers::prompt_answer(session.prompter.confirm(&question, "--yes", false))? {
            return Err(
                Error::new(ErrorKind::BadNews, "given up: nothing was done").code("given_up")
            );
        }
        self.yes = true;
        Ok(())
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        let Scene { desk, actor, .. } = *scene;
        let into = lookup::case(desk, actor, self.into.as_deref().unwrap_or_default())?;
        let mut already: Option<Case> = None;
        if into.id == case.id {
            // The reference led here; one that was merged before is no error (L21).
            let named = self.cases.cases.iter();
            let named = named.filter_map(|text| lookup::itself(desk, actor, text).ok());
            let named: Vec<Case> = named.collect();
            if named.iter().all(|one| one.id != into.id) {
                already = named.into_iter().find(|one| one.merged_into.is_some());
            }
        }
        merge::joinable(desk, case, &into, self.yes || scene.yes)?;
        Ok(Action::Merge { into: CaseName::of(&into), already: already.map(|one| one.number) }
            .into())
    }
}
