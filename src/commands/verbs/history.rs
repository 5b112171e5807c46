//! `history`: the events of a case (feature 14).

use crate::casework::cases::lookup;
use crate::casework::cases::merge;
use crate::casework::cases::merge::MergedEntry;
use crate::casework::people::names::NamesFor;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::action::ActionKind;
use crate::domain::actor::Actor;
use crate::domain::event::KINDS;
use crate::domain::recorded::Recorded;
use crate::domain::rights::{self, Ability, Standing};
use crate::error::{Error, Result};
use crate::output::Prepared;
use crate::output::entry::EntryShape;
use crate::store::journal::JournalRow;

/// Show the history of a case
#[derive(clap::Args, Clone, Debug)]
pub struct History {
    /// The case: SR-000412, 412, ref:INC7
    #[arg(value_name = "CASE", required = true)]
    pub case: Option<String>,
    /// Kinds of entries: message, status, …
    #[arg(long, value_name = "K,…", value_delimiter = ',')]
    pub kind: Vec<String>,
    /// Show long texts in full
    #[arg(long)]
    pub full: bool,
}

impl Verb for History {
    const NAME: &'static str = "history";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::Case(ActionKind::Show);
    const EXAMPLES: &'static str =
        "casebook history SR-000412\ncasebook history 412 --kind message,status --json";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        if run.out.prepare::<EntryShape>()? == Prepared::Answered {
            return Ok(());
        }
        for kind in &self.kind {
            if !KINDS.contains(&kind.as_str()) {
                let mut error = Error::unknown("kind of event", kind, KINDS.iter().copied());
                error.kind = crate::error::ErrorKind::Usage;
                return Err(error.field("kind"));
            }
        }
        let (desk, actor, out, _) = run.parts()?;
        let case = lookup::case(desk, actor, self.case.as_deref().unwrap_or_default())?;
        let mut shapes = Vec::new();
        let mut people = NamesFor::reader(desk, actor, &case);
        let beside = rights::standing(actor, &case) == Some(Standing::Watcher);
        for MergedEntry { entry, origin, .. } in merge::entries(desk, actor, &case)? {
            if beside && entry.kind == "notice" {
                continue; // whom its contact is told of what
            }
            if let Some(mut shape) = shape(&entry, origin, actor)
                && (self.kind.is_empty() || self.kind.contains(&entry.kind))
            {
                shape.actor = people.of(&shape.actor)?;
                shape.for_watcher = beside;
                shapes.push(shape);
            }
        }
        let full = self.full;
        out.page();
        out.entries(&shapes, full)?;
        Ok(())
    }
}

/// An entry as this person may see it; nothing of staff's own for customers (P3). `origin` is the
/// case that it happened to, where it ended in this one (L18).
pub fn shape(entry: &JournalRow, origin: Option<String>, actor: &Actor) -> Option<EntryShape> {
    let recorded = Recorded::read(&entry.kind, &entry.body, entry.case_id.is_some());
    let for_staff = actor.may(Ability::SeeInternal);
    if !for_staff && !recorded.is_for_customers() {
        return None;
    }
    Some(EntryShape {
        seq: entry.seq,
        at: entry.at,
        recorded_at: entry.recorded_at,
        due_at: entry.due_at,
        actor: match &entry.behind {
            Some(behind) if for_staff => format!("{behind} as {}", entry.actor),
            _ => entry.actor.clone(),
        },
        recorded,
        origin,
        historic: entry.historic,
        for_staff,
        for_watcher: false,
    })
}
