//! `rate`: how content the contact is (L13).

use crate::commands::args::TextArgs;
use crate::commands::case_verb::CaseVerb;
use crate::commands::session::Session;
use crate::commands::step::{Plan, Scene};
use crate::commands::verb::HelpGroup;
use crate::commands::{session, text_input};
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::case::Case;
use crate::error::{Error, Result};

/// Rate the solution of your case
///
/// Stock desks: 1 very bad, 2 bad (the case is reopened), 3 okay, 4 good, 5 very good (it is
/// closed).
#[derive(clap::Args, Clone, Debug)]
pub struct Rate {
    /// The case: SR-000412, 412, ref:INC7
    #[arg(value_name = "CASE", required = true)]
    pub case: Option<String>,
    /// Satisfaction level, 1 to 5
    #[arg(value_name = "LEVEL")]
    pub level: Option<i64>,
    #[command(flatten)]
    pub text: TextArgs,
}

impl CaseVerb for Rate {
    const NAME: &'static str = "rate";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ACTION: ActionKind = ActionKind::Rate;
    const EXAMPLES: &'static str = "casebook rate SR-000412 5 -m \"Thank you!\"";

    fn cases(&self) -> &[String] {
        self.case.as_slice()
    }

    fn ask(&mut self, session: &mut Session, case: Option<&Case>) -> Result<()> {
        if self.level.is_none() {
            self.level = session::ask_rating(session, case)?;
            if self.level.is_some() {
                return text_input::optional_text(session, &mut self.text, "rate", "Comment", case);
            }
        }
        text_input::given_text(session, &mut self.text, "rate", case)
    }

    fn plan(&self, _scene: &Scene<'_>, _case: &Case) -> Result<Plan> {
        let level = self.level.ok_or_else(|| {
            Error::usage("`rate` needs a level")
                .code("missing")
                .field("level")
                .hint("name it after the case: `casebook rate SR-000412 5`")
        })?;
        Ok(Action::Rate { level, text: self.text.message.clone() }.into())
    }
}
