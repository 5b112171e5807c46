//! `resolve`: the solution is given (L10).

use crate::casework::Desk;
use crate::casework::cases::knowledge;
use crate::commands::answers;
use crate::commands::args::{Cases, TextArgs};
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::text_input;
use crate::commands::verb::{HelpGroup, Right, right};
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::article::ArticleDraft;
use crate::domain::case::Case;
use crate::domain::rights::Ability;
use crate::domain::task::OwnTasks;
use crate::error::Result;
use crate::store;

use super::task;

/// Resolve cases with a solution
///
/// Children that are not resolved are resolved with their parent.
#[derive(clap::Args, Clone, Debug)]
pub struct Resolve {
    #[command(flatten)]
    pub cases: Cases,
    #[command(flatten)]
    pub text: TextArgs,
    /// Leave child cases alone
    #[arg(long)]
    pub no_children: bool,
    /// Article that solved it: KB-7
    #[arg(long, value_name = "ARTICLE")]
    pub article: Option<String>,
    /// Open tasks: complete, cancel or keep
    #[arg(long, value_name = "T", value_enum)]
    pub tasks: Option<OwnTasks>,
    /// Write an article from each case; asked for on a terminal where the policy says so.
    #[arg(skip)]
    pub draft: bool,
    /// The question was answered: there is nothing to hint at.
    #[arg(skip)]
    pub answered: bool,
}

impl CaseVerb for Resolve {
    const NAME: &'static str = "resolve";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ACTION: ActionKind = ActionKind::Resolve;
    const RIGHTS: &'static [Right] = &[right("--tasks", Ability::SteerWork)];
    const EXAMPLES: &'static str = "casebook resolve SR-000412 -m \"Replaced the toner\"\ncasebook resolve 412 --article KB-7 -m \"As the article says\"\ncasebook list --status in-progress -q | casebook resolve - -m \"Back up since 10:40\" -y";

    fn cases(&self) -> &[String] {
        &self.cases.cases
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        self.tasks = task::ask_own(session, case, self.tasks)?;
        let given = self.text.message.is_some() || self.text.file.is_some();
        text_input::optional_text(session, &mut self.text, "resolve", "Solution", case)?;
        // rule “Texts at a terminal”: a step with its text asks no more.
        let asks = self.article.is_none() && session.may_ask() && !given;
        if let Some(case) = case.filter(|_| asks)
            && lacks_article(session.desk()?.0, case)?
        {
            let question = format!("Write an article from {}?", case.number);
            self.draft =
                answers::prompt_answer(session.prompter.confirm(&question, "--article", false))?;
            self.answered = true;
        }
        Ok(())
    }

    fn draft(&self) -> Option<&std::path::Path> {
        self.text.draft.as_deref()
    }

    fn plan(&self, scene: &Scene<'_>, case: &Case) -> Result<Plan> {
        let solution = self.text.message.clone();
        let tasks = task::own(scene, case, self.tasks)?;
        let mut warnings = task::open_task_warning(scene, case, self.tasks);
        let article = match self.article.as_deref() {
            Some(text) => knowledge::tie(scene.desk, scene.actor, case, text)?,
            None if self.draft => {
                let solved = Case { solution: solution.clone(), ..case.clone() };
                Some(knowledge::draft(scene.desk, ArticleDraft::from_case(&solved))?)
            }
            None => {
                if !self.answered && lacks_article(scene.desk, case)? {
                    // K1: a hint where nobody can be asked.
                    warnings.push(format!(
                        "no article tells how {number} was solved; write one: \
                         `casebook kb new --from {number}`",
                        number = case.number
                    ));
                }
                None
            }
        };
        let action = Action::Resolve { solution, with_parent: None, article, tasks };
        Ok(Plan { children: !self.no_children, warnings, ..action.into() })
    }
}

/// K1 `suggest_article`: whether the desk wants to know how this one was solved.
fn lacks_article(desk: &Desk, case: &Case) -> Result<bool> {
    Ok(desk.switches()?.suggest_article && store::articles::of_case(&desk.db, case.id)?.is_empty())
}
