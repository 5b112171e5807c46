//! `export`: cases, or the whole desk, as a file (J6, P3).

use serde_json::Value;

use crate::casework::Desk;
use crate::casework::desk::transfer;
use crate::commands::session::Session;
use crate::commands::verb::Verb;
use crate::commands::verb::{HelpGroup, Right, right};
use crate::commands::verbs::list::List;
use crate::commands::{case_view, messages};
use crate::domain::actor::Actor;
use crate::domain::rights::Ability;
use crate::error::{Error, Result};
use crate::output::Format;
use crate::output::Out;
use crate::output::Prepared;
use crate::output::case::{Listed, Needs, Shown};
use crate::outside::{AtomicFile, Output};

/// Export cases, or the whole desk, as JSON Lines
///
/// `cases`: those you may see, each an object as `show --json` gives it, with its messages; also
/// as --format csv, without them. `all`: everything but passwords and sessions, for `import`.
#[derive(clap::Args, Clone, Debug)]
pub struct Export {
    /// What to write
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = ExportScope::Cases)]
    pub what: ExportScope,
    /// Target file, - for standard output [default: -]
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<Output>,
    /// Filter: flags of `list` without dashes
    #[arg(long = "where", value_name = "FILTER")]
    pub filter: Option<String>,
}

/// What there is to write.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportScope {
    Cases,
    All,
}

impl Verb for Export {
    const NAME: &'static str = "export";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::Export;
    const RIGHTS: &'static [Right] = &[right("--what=all", Ability::ExportAll)];
    const EXAMPLES: &'static str = "casebook export | jq .subject\ncasebook export --format csv --where \"closed=2026-10\" -o october.csv\ncasebook export --what all -o desk.jsonl";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        let csv = run.globals.format == Some(Format::Csv);
        run.out.usually(Format::Jsonl);
        let prepared = match csv {
            true => run.out.prepare::<Listed>()?,
            false => run.out.prepare::<Shown>()?,
        };
        if prepared == Prepared::Answered {
            return Ok(());
        }
        let (desk, actor, out, globals) = run.parts()?;
        if self.what == ExportScope::All
            && (self.filter.is_some() || csv || globals.fields.is_some())
        {
            return Err(Error::usage("all of a desk is all of it, as JSON Lines")
                .hint("leave --where, --fields and --format out, or write --what cases"));
        }
        desk.db.prepare_for_bulk()?;
        let part = match &self.output {
            Some(Output::Path(path)) => Some(AtomicFile::begin(path)?),
            Some(Output::Stdout) | None => None,
        };
        if let Some(part) = &part {
            out.redirect(Box::new(part.writer()?))?;
        }
        let fields = globals.fields.as_deref();
        match self.what {
            ExportScope::All => {
                transfer::export(desk, !actor.may(Ability::ExportSecrets), &mut |line| {
                    out.raw(line.as_bytes());
                    Ok(out.well()?)
                })
                .map(|_| ())?
            }
            ExportScope::Cases if csv => table(desk, actor, out, self.filter.as_deref(), fields)?,
            ExportScope::Cases => cases(desk, actor, out, self.filter.as_deref(), fields)?,
        }
        out.flush()?;
        part.map_or(Ok(()), AtomicFile::finish)
    }
}

/// In the order of their numbers, all of them unless the filter says otherwise.
fn filtered_list(filter: Option<&str>) -> Result<List> {
    let list = match filter {
        Some(text) if text.contains("status") => List::from_where(&format!("sort=number {text}")),
        Some(text) => List::from_where(&format!("sort=number status=all {text}")),
        None => List::from_where("sort=number status=all"),
    };
    list.map(|list| List { own_alone: true, ..list })
}

fn cases(
    desk: &Desk,
    actor: &Actor,
    out: &mut Out,
    filter: Option<&str>,
    fields: Option<&[String]>,
) -> Result<()> {
    let needs = fields.map_or(Needs::ALL, Needs::of);
    let spoken = fields.is_none_or(|fields| fields.iter().any(|field| field.trim() == "messages"));
    let list = filtered_list(filter)?;
    out.stream::<Shown, Error>(|sink| {
        list.walk(desk, actor, |case| {
            let messages = match spoken {
                true => Some(Value::Array(messages::of(desk, actor, &case)?)),
                false => None,
            };
            let mut shape = case_view::of(desk, actor, case, needs)?;
            shape.messages = messages;
            sink(Shown(shape))
        })
    })?;
    Ok(())
}

fn table(
    desk: &Desk,
    actor: &Actor,
    out: &mut Out,
    filter: Option<&str>,
    fields: Option<&[String]>,
) -> Result<()> {
    let needs = fields.map_or(Needs::ALL, Needs::of);
    let list = filtered_list(filter)?;
    out.stream::<Listed, Error>(|sink| {
        list.walk(desk, actor, |case| sink(Listed(case_view::of(desk, actor, case, needs)?)))
    })?;
    Ok(())
}
