//! `explain`: where the deadlines of a case come from, step by step (D14).

use crate::casework;
use crate::casework::cases::lookup;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::action::ActionKind;
use crate::domain::lifecycle;
use crate::domain::policy::Service;
use crate::domain::rights::{self, Ability, Standing};
use crate::error::{Error, ErrorKind, Result};
use crate::output::Prepared;
use crate::output::explain::ExplainShape;
use crate::store;

/// Explain the deadlines of a case step by step
#[derive(clap::Args, Clone, Debug)]
pub struct Explain {
    /// The case: SR-000412, 412, ref:INC7
    #[arg(value_name = "CASE", required = true)]
    pub case: Option<String>,
    /// Exit 1 if a stored deadline differs from the journal
    #[arg(long)]
    pub verify: bool,
}

impl Verb for Explain {
    const NAME: &'static str = "explain";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::Case(ActionKind::Show);
    const EXAMPLES: &'static str = "casebook explain SR-000412\ncasebook explain 412 --verify\n\
        casebook explain 412 --jq '.resolution.steps[] | select(.kind == \"pause\")'";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        if run.out.prepare::<ExplainShape>()? == Prepared::Answered {
            return Ok(());
        }
        let (desk, actor, out, _) = run.parts()?;
        let case = lookup::case(desk, actor, self.case.as_deref().unwrap_or_default())?;
        // M12: terms and agreement are for whose case it is.
        if rights::standing(actor, &case) == Some(Standing::Watcher) {
            return Err(Error::from(lifecycle::watcher_refusal(&case.number)).about(&case.number));
        }
        let explained = casework::explain(desk, case, actor.may(Ability::SeeInternal))?;
        let service = match explained.case.service.as_deref() {
            Some(key) => store::policy::entry::<Service>(&desk.db, "service", key)?,
            None => None,
        };
        let shape = ExplainShape {
            explained,
            service_name: service.map(|kept| kept.entry.name),
            for_customer: !actor.may(Ability::SeeInternal),
        };
        if !out.speaks_json() && !out.is_quiet() {
            out.page();
        }
        out.one(&shape, |out, shape| shape.print(out))?;
        let (differences, number) =
            (&shape.explained.differences, shape.explained.case.number.as_str());
        if !self.verify {
            return Ok(());
        }
        if differences.is_empty() {
            out.say(&format!("the deadlines of {number} are what its journal gives"));
            return Ok(());
        }
        Err(Error::new(ErrorKind::BadNews, differences.join("; "))
            .code("deadline_differs")
            .hint("look closer: `casebook doctor --deep`")
            .about(number))
    }
}
