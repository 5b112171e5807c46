//! `attach`: files and links of a case (J4).

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::casework::OperationContext;
use crate::casework::act;
use crate::casework::cases::{lookup, merge};
use crate::commands::args::{AttachArgs, Loaded, safe_name};
use crate::commands::session::Session;
use crate::commands::verb::Verb;
use crate::commands::verb::{HelpGroup, Right, right};
use crate::commands::{case_view, report, request_id, session};
use crate::domain::action::Action;
use crate::domain::action::ActionKind;
use crate::domain::event::Attachment;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result, io_words};
use crate::output::case::Needs;
use crate::output::{Field, FieldKind as Of, Record};
use crate::outside::{AtomicFile, Input, Output};
use crate::store;

/// List, save and add files and links of a case
#[derive(clap::Args, Clone, Debug)]
pub struct Attach {
    #[command(subcommand)]
    pub what: AttachCommand,
}

/// What to do with them.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum AttachCommand {
    /// List the files and links of a case
    List {
        /// The case
        #[arg(value_name = "CASE")]
        case: String,
    },
    /// Save a file of a case, by name or by #N of the list
    Get {
        /// The case
        #[arg(value_name = "CASE")]
        case: String,
        /// File name, or its place: '#2'
        #[arg(value_name = "NAME")]
        name: String,
        /// Target file, - for standard output [default: the name]
        #[arg(short, long, value_name = "PATH")]
        output: Option<Output>,
        /// Overwrite an existing file
        #[arg(long)]
        force: bool,
    },
    /// Attach files and links to a case
    Add {
        /// The case
        #[arg(value_name = "CASE")]
        case: String,
        /// Files; - reads standard input
        #[arg(value_name = "FILE")]
        files: Vec<Input>,
        /// Name of the file from standard input
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// Size that standard input must have, in bytes
        #[arg(long, value_name = "BYTES")]
        size: Option<u64>,
        /// SHA-256 that standard input must have
        #[arg(long, value_name = "HEX")]
        sha256: Option<String>,
        /// Link: URL or "Title=URL"
        #[arg(long, value_name = "URL")]
        link: Vec<String>,
    },
}

impl Verb for Attach {
    const NAME: &'static str = "attach";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::Case(ActionKind::Show);
    const RIGHTS: &'static [Right] = &[right("add", Ability::Case(ActionKind::Attach))];
    const EXAMPLES: &'static str = "casebook attach add SR-000412 photo.jpg\ncasebook attach add 412 - --name log.txt < log.txt\ncasebook attach get 412 photo.jpg -o /tmp/photo.jpg";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        match self.what {
            AttachCommand::List { case } => list(run, &case),
            AttachCommand::Get { case, name, output, force } => {
                get(run, &case, &name, output, force)
            }
            AttachCommand::Add { case, files: mut attach, name, size, sha256, link } => {
                // --name alone takes the file from standard input.
                if attach.is_empty() && name.is_some() {
                    attach.push(Input::Stdin);
                }
                add(run, &case, AttachArgs { attach, name, size, sha256, link, read: None })
            }
        }
    }
}

fn list(run: &mut Session, case: &str) -> Result<()> {
    let (desk, actor, out, _) = run.parts()?;
    let case = lookup::case(desk, actor, case)?;
    let files = merge::attachments(desk, actor, &case)?;
    let files =
        files.into_iter().zip(1..).map(|(file, n)| Ok(AttachmentRow { n, file: file.attachment }));
    if out.list::<_, Error>(files)? == 0 {
        out.say(&format!("{} has no attachments", case.number));
    }
    Ok(())
}

/// A file or link of a case, with its place for `attach get CASE '#2'`.
struct AttachmentRow {
    n: i64,
    file: Attachment,
}

impl Record for AttachmentRow {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::extra("n", Of::Id).column("n", 0),
            Field::key("name", Of::Text).column("name", 0).flexible(),
            Field::key("size", Of::Number).column("size", 1),
            Field::key("media_type", Of::Text).column("media_type", 3),
            Field::key("sha256", Of::Text),
            Field::key("url", Of::Text).column("url", 2),
        ];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        match field {
            "n" => json!(format!("#{}", self.n)),
            _ => json!(self.file)[field].clone(),
        }
    }

    fn id(&self) -> String {
        self.file.name().to_string()
    }
}

fn get(
    run: &mut Session,
    case: &str,
    name: &str,
    output: Option<Output>,
    force: bool,
) -> Result<()> {
    // P5: behind the gate a file goes nowhere but to the client, and not onto a screen (J3).
    let output = output.or_else(|| run.behind_gate.then_some(Output::Stdout));
    if run.behind_gate && std::io::stdout().is_terminal() {
        return Err(Error::usage("a file is not for the screen")
            .field("output")
            .hint("send it into a file of your own: ssh HOST attach get N photo.png > photo.png"));
    }
    let (desk, actor, out, _) = run.parts()?;
    let case = lookup::case(desk, actor, case)?;
    let files = merge::attachments(desk, actor, &case)?;
    let place = name.strip_prefix('#').and_then(|n| n.parse::<usize>().ok());
    let found: Vec<_> = files
        .iter()
        .enumerate()
        .filter(|(n, file)| place == Some(n + 1) || file.attachment.name() == name)
        .collect();
    let (_, file) = match found.as_slice() {
        [one] => *one,
        [] => {
            let names = files.iter().map(|file| file.attachment.name());
            return Err(Error::unknown("file", name, names).about(&case.number));
        }
        several => {
            let places: Vec<String> = several.iter().map(|(n, _)| format!("#{}", n + 1)).collect();
            return Err(Error::invalid("name", format!("{name} names {} files", several.len()))
                .hint(format!("name one by its place: {}", places.join(", "))));
        }
    };
    let Attachment::File { name, sha256, .. } = &file.attachment else {
        return Err(Error::invalid("name", format!("{name} is a link, not a file"))
            .hint("see it with `casebook attach list`"));
    };
    let bytes = store::files::bytes(&desk.db, sha256)?.ok_or_else(|| {
        Error::new(ErrorKind::Storage, format!("the bytes of {name} are not in the desk"))
    })?;
    let target = match output {
        Some(Output::Stdout) => {
            out.raw(&bytes);
            return Ok(());
        }
        Some(Output::Path(path)) => path,
        None => PathBuf::from(safe_name(name)),
    };
    let file = AtomicFile::begin(&target)?;
    let cannot = |why: std::io::Error| {
        let message = format!("cannot write {}: {}", target.display(), io_words(&why));
        Error::new(ErrorKind::Storage, message).field("output")
    };
    file.writer()?.write_all(&bytes).map_err(cannot)?;
    if force {
        file.finish()?;
    } else {
        let hint = "name another place with -o PATH, or overwrite with --force";
        file.finish_new().map_err(|why| why.hint(hint))?;
    }
    out.line(&target.display().to_string());
    Ok(())
}

fn add(run: &mut Session, case: &str, args: AttachArgs) -> Result<()> {
    let (desk, actor, out, globals) = run.parts()?;
    let Loaded { attachments, files } = args.read_now(session::most_mb(desk)?)?;
    if attachments.is_empty() {
        return Err(Error::usage("there is nothing to attach")
            .hint("name a file, - for standard input, or --link URL"));
    }
    let fingerprint = request_id::fingerprint("attach", &(case, &attachments));
    if let Some(answer) = request_id::kept_document(desk, actor, globals, &fingerprint)? {
        return request_id::replay(out, &answer);
    }
    let case = lookup::case(desk, actor, case)?;
    let answer = request_id::once(desk, actor, globals, &fingerprint, || {
        let how = OperationContext {
            request_id: globals.operation_id(),
            if_version: globals.if_version,
            files: &files,
            ..OperationContext::new(desk, actor, "attach")
        };
        let action = Action::Attach { attachments: attachments.clone() };
        Ok((act(desk, case.id, &action, &how)?, Vec::new()))
    })?;
    match answer {
        request_id::RequestAnswer::Replayed(answer) => request_id::replay(out, &answer),
        request_id::RequestAnswer::Fresh((outcome, _)) => {
            let needs = if out.speaks_json() { Needs::ALL } else { Needs::WORDS };
            let shape = case_view::changed_shape(desk, actor, &outcome, needs, globals.dry_run)?;
            report::show_changed(out, vec![(shape, outcome)], true)
        }
    }
}
