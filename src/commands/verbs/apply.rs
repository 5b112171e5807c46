//! `apply`: the policy as files, compared with the desk and written (C5).

use serde_json::{Value, json};

use crate::casework::Desk;
use crate::casework::policy::apply;
use crate::casework::policy::apply::{Applied, PolicyChange, problems_error};
use crate::casework::policy::write_changes;
use crate::casework::run::{self, Request, RequestAnswer};
use crate::commands::request_id;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::actor::Actor;
use crate::domain::rights::Ability;
use crate::domain::section::Section;
use crate::error::{Error, Result};
use crate::output::Out;
use crate::outside::Input;
use crate::policy::{self, Source};
use crate::{output, store};

use super::list::view;

/// Apply policy files in one step, showing the changes
///
/// All files of one call are one policy. What they do not name stays as it is.
#[derive(clap::Args, Clone, Debug)]
pub struct Apply {
    /// Policy files (TOML), - for standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<Input>,
    /// Retire entries that the files no longer name
    #[arg(long)]
    pub prune: bool,
}

impl Verb for Apply {
    const NAME: &'static str = "apply";
    const GROUP: HelpGroup = HelpGroup::Admin;
    const ABILITY: Ability = Ability::EditCatalog;
    const EXAMPLES: &'static str = "casebook apply desk.toml --dry-run\ncasebook apply desk.toml people.toml\ncasebook policy show | casebook apply -";

    fn run(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, globals) = run.parts()?;
        let sources = sources(&self.files)?;
        let draft = policy::read(&sources).map_err(|problems| problems_error(&problems))?;
        let views = views(&draft);
        // What was asked is what the files say.
        let texts: Vec<&str> = sources.iter().map(|source| source.text.as_str()).collect();
        let fingerprint = request_id::fingerprint(Self::NAME, &(texts, self.prune));
        let done = run::changing(
            desk,
            request_id::request(actor, globals, &fingerprint),
            |desk| {
                apply::keep_ics(&desk.db, &draft, 0)?;
                let before = write_changes::whole(&desk.db)?;
                let merged = policy::merge(&before, &draft);
                let retired = if self.prune { policy::prune(&before, &draft) } else { Vec::new() };
                let after = policy::retire(&merged, &retired);
                let wish = PolicyChange { before, after, draft, retired };
                let done = apply::apply(desk, actor, Self::NAME, &wish)?;
                check_views(desk, actor, &views, done)
            },
            |done| Ok(Some(document(done, false).to_string())),
        )?;
        match done {
            RequestAnswer::Fresh(done) => show(out, &done, globals.dry_run),
            RequestAnswer::Replayed(answer) => request_id::replay_document(out, &answer),
        }
    }
}

/// The names of the views that a draft writes.
fn views(draft: &policy::Draft) -> Vec<String> {
    let views = draft.entries.iter().filter(|entry| entry.kind == Section::View);
    views.map(|entry| entry.key.clone()).collect()
}

/// What was applied, unless one of these views is not a list on the desk as it is now.
fn check_views(desk: &mut Desk, actor: &Actor, views: &[String], done: Applied) -> Result<Applied> {
    desk.forget();
    let well = view::check(desk, actor, views.iter().map(String::as_str));
    desk.forget();
    well.map(|()| done)
}

/// The largest policy file, in bytes.
const MOST_POLICY: u64 = 16 << 20;

/// Reads the files of one call.
pub(super) fn sources(files: &[Input]) -> Result<Vec<Source>> {
    let source = |file: &Input| {
        Ok(Source { name: file.name(), text: file.read_text(MOST_POLICY, "files")? })
    };
    files.iter().map(source).collect()
}

/// The difference as a list.
pub(super) fn document(done: &Applied, dry_run: bool) -> Value {
    let list: Vec<_> = done
        .changes
        .iter()
        .map(|change| {
            let (what, fields) = match &change.what {
                policy::ChangeKind::Added => ("added", Vec::new()),
                policy::ChangeKind::Retired => ("retired", Vec::new()),
                policy::ChangeKind::Changed { fields } => (
                    "changed",
                    fields.iter().map(|(f, a, b)| json!({"field": f, "from": a, "to": b})).collect(),
                ),
            };
            json!({ "kind": change.kind.as_str(), "key": change.key, "what": what, "fields": fields, "dry_run": dry_run })
        })
        .collect();
    json!(list)
}

/// The difference, in words or as a list.
pub(super) fn show(out: &mut Out, done: &Applied, dry_run: bool) -> Result<()> {
    let changes = &done.changes;
    for note in &done.notes {
        out.warn(note);
    }
    out.outcome(&document(done, dry_run), |out| {
        let shown = if out.is_quiet() { &[][..] } else { changes.as_slice() };
        for change in shown {
            out.line(&change.to_string());
        }
    })?;
    if changes.is_empty() {
        out.say("no change");
    } else if dry_run {
        out.say("dry run: nothing was written");
    }
    Ok(())
}

/// `policy show | check | history`.
#[derive(clap::Args, Clone, Debug)]
pub struct PolicyArgs {
    #[command(subcommand)]
    pub what: PolicyCommand,
}

/// What to do with the policy.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum PolicyCommand {
    /// Print the policy as a file: all, a kind or one entry
    Show {
        /// Kind: service, calendar … [default: all]
        kind: Option<String>,
        /// Key of one entry
        key: Option<String>,
    },
    /// Check policy files and report every problem
    Check {
        /// Policy files
        #[arg(required = true)]
        files: Vec<Input>,
    },
    /// Show who changed what in the policy, and when
    History,
}

/// Show, check and trace the policy
#[derive(clap::Args, Clone, Debug)]
pub struct PolicyVerb {
    #[command(flatten)]
    pub args: PolicyArgs,
}

impl Verb for PolicyVerb {
    const NAME: &'static str = "policy";
    const GROUP: HelpGroup = HelpGroup::Admin;
    const ABILITY: Ability = Ability::SeePolicy;
    const EXAMPLES: &'static str = "casebook policy show service printing/toner\ncasebook policy check desk.toml\ncasebook policy history --json";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, _) = run.parts()?;
        match self.args.what {
            PolicyCommand::Show { kind: None, .. } => {
                let text = policy::write(&write_changes::whole(&desk.db)?);
                out.raw(text.as_bytes());
            }
            PolicyCommand::Show { kind: Some(kind), key } => {
                let found: std::result::Result<Section, _> = kind.parse();
                let Ok(kind) = found else {
                    let names = Section::ALL.map(Section::as_str);
                    return Err(Error::unknown("kind", &kind, names));
                };
                let text =
                    policy::write_kind(&write_changes::whole(&desk.db)?, kind, key.as_deref());
                if text.trim().is_empty() {
                    let key = key.unwrap_or_default();
                    return Err(Error::not_found(format!("there is no {kind} “{key}”")));
                }
                out.raw(text.as_bytes());
            }
            PolicyCommand::Check { files } => {
                let draft = policy::read(&sources(&files)?)
                    .map_err(|problems| problems_error(&problems))?;
                let before = write_changes::whole(&desk.db)?;
                let after = policy::merge(&before, &draft);
                let views = views(&draft);
                let request = Request { actor, id: None, content: "", dry_run: true };
                let check = |desk: &mut Desk| {
                    apply::keep_ics(&desk.db, &draft, 0)?;
                    let wish = PolicyChange { before, after, draft, retired: Vec::new() };
                    let done = apply::apply(desk, actor, "check", &wish)?;
                    check_views(desk, actor, &views, done)
                };
                let changes = match run::changing(desk, request, check, |_| Ok(None))? {
                    RequestAnswer::Fresh(done) => done.changes.len(),
                    RequestAnswer::Replayed(_) => 0,
                };
                out.line(&format!("ok: {changes} changes"));
            }
            PolicyCommand::History => {
                let shapes = std::cell::RefCell::new(Vec::new());
                store::journal::each(&desk.db, |entry| {
                    if matches!(entry.kind.as_str(), "policy" | "people")
                        && let Some(shape) = super::history::shape(&entry, None, actor)
                    {
                        shapes.borrow_mut().push(shape);
                    }
                    Ok(true)
                })?;
                let shapes = shapes.into_inner();
                out.list::<output::entry::EntryShape, Error>(shapes.into_iter().map(Ok))?;
            }
        }
        Ok(())
    }
}
