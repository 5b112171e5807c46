//! `import`: a desk from a file of `export` (J6), or cases from the table of another tool.

mod adopt;

use std::io::{BufRead, BufReader, Seek};
use std::path::Path;

use serde_json::{Value, json};

use crate::casework::desk::transfer;
use crate::casework::desk::transfer::Moved;
use crate::casework::run;
use crate::casework::run::RequestAnswer;
use crate::commands::request_id;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result, io_words};
use crate::output::Prepared;
use crate::outside::{self, Input};

/// Import a desk export, or cases from another tool
///
/// Where there is no desk yet, one is made; a new one, or an earlier state of the same, becomes what
/// the file says. The same file again changes nothing, and neither does one that fails. All
/// mail is held until `casebook outbox hold --off`.
///
/// With --map the file is CSV, and each row becomes a case with the status, the people and the
/// instants that the map makes of its columns; those whose `ref` is here are passed over. All rows
/// or none; --dry-run counts what would be and names each row that cannot be.
#[derive(clap::Args, Clone, Debug)]
pub struct Import {
    /// The file, - for standard input
    #[arg(value_name = "FILE", required = true)]
    pub file: Option<Input>,
    /// TOML file that maps the columns of a table to fields
    #[arg(long, value_name = "MAP")]
    pub map: Option<Input>,
}

impl Verb for Import {
    const NAME: &'static str = "import";
    const GROUP: HelpGroup = HelpGroup::Admin;
    const ABILITY: Ability = Ability::Import;
    const EXAMPLES: &'static str = "casebook --db new.db import desk.jsonl\ncasebook import desk.jsonl --dry-run\ncasebook import tickets.csv --map otrs.toml --dry-run";

    fn run(self, run: &mut Session) -> Result<()> {
        let file = self.file.as_ref().unwrap_or(&Input::Stdin);
        if let Some(map) = &self.map {
            return adopt::run(run, file, map);
        }
        if run.out.prepare_shape("imported")? == Prepared::Answered {
            return Ok(());
        }
        let path = run.desk_path()?;
        let dry_run = run.globals.dry_run;
        let moved = if path.exists() {
            let (desk, actor, _, globals) = run.parts()?;
            let fingerprint = request_id::fingerprint("import", &file.name());
            let mut source = source(file)?;
            desk.db.prepare_for_bulk()?;
            let done = run::run(
                desk,
                request_id::request(actor, globals, &fingerprint),
                |tx| {
                    let moved = transfer::import(desk, &mut *source)?;
                    if !moved.changed {
                        tx.undo();
                    }
                    Ok(moved)
                },
                |moved| Ok(Some(document(moved, false).to_string())),
            )?;
            match done {
                RequestAnswer::Fresh(moved) => moved,
                RequestAnswer::Replayed(answer) => {
                    return request_id::replay_document(&mut run.out, &answer);
                }
            }
        } else {
            let mut source = source(file)?;
            transfer::import_new(&path, run.clock()?.0, &mut *source, dry_run)?
        };
        show_result(run, &path, &moved)
    }
}

fn source(file: &Input) -> Result<Box<dyn BufRead>> {
    Ok(match file {
        // All of it is read before the desk is touched: nobody waits for the other end of a pipe.
        Input::Stdin => {
            let cannot = |why: std::io::Error| {
                let message = format!("cannot keep standard input: {}", io_words(&why));
                Error::new(ErrorKind::Storage, message).hint("nothing was done")
            };
            let mut spool = tempfile::tempfile().map_err(cannot)?;
            std::io::copy(&mut std::io::stdin().lock(), &mut spool).map_err(cannot)?;
            outside::whole_input()?;
            spool.rewind().map_err(cannot)?;
            Box::new(BufReader::with_capacity(1 << 16, spool))
        }
        Input::Path(path) => {
            Box::new(BufReader::with_capacity(1 << 16, outside::open_file(path, "file")?))
        }
    })
}

fn document(moved: &Moved, dry_run: bool) -> Value {
    json!({
        "changed": moved.changed,
        "operations": moved.operations,
        "events": moved.events,
        "cases": moved.cases,
        "rows": moved.rows,
        "dry_run": dry_run,
    })
}

fn show_result(run: &mut Session, path: &Path, moved: &Moved) -> Result<()> {
    let dry_run = run.globals.dry_run;
    let document = document(moved, dry_run);
    let out = &mut run.out;
    out.outcome(&document, |out| match (moved.changed, dry_run) {
        (false, _) => out.line("all of it is here already; nothing changed"),
        (true, true) => out.line(&format!(
            "would take in {} cases and {} events (dry run: nothing written)",
            moved.cases, moved.events
        )),
        (true, false) => out.line(&format!(
            "{}: {} cases, {} events, the journal whole; mail is held",
            path.display(),
            moved.cases,
            moved.events
        )),
    })?;
    if moved.changed && !dry_run {
        out.say("next: `casebook outbox hold --off`, for mail from now on");
        out.say("      `casebook contact invite LOGIN`, for people with a password of the desk's");
    }
    Ok(())
}
