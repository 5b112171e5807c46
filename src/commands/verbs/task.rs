//! `task`: what is to be done on a case, and by whom (T1, T2).

use crate::commands::answers;
use serde_json::{Value, json};

use crate::casework::Desk;
use crate::casework::cases::lookup;
use crate::commands::args::TextArgs;
use crate::commands::session::Session;
use crate::commands::step::{BatchStep, Scene};
use crate::commands::verb::HelpGroup;
use crate::commands::verb::{BatchVerb, Verb};
use crate::commands::verbs::batch;
use crate::commands::{request_id, text_input};
use crate::domain::action::ActionKind;
use crate::domain::action::{Action, TaskWish};
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::rights::Ability;
use crate::domain::task::{OwnTasks, Task};
use crate::error::{Error, Result};
use crate::output::{Field, FieldKind, Out, Prepared, Record};
use crate::store;

/// List, add and complete tasks of cases
///
/// Cases of a category with `tasks` have one of their own while an agent holds them.
#[derive(clap::Args, Clone, Debug)]
pub struct Tasks {
    #[command(subcommand)]
    pub what: TaskCommand,
}

/// What to do with tasks.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum TaskCommand {
    /// List tasks of a case, or your open tasks
    List {
        /// Case [default: all your open tasks]
        #[arg(value_name = "CASE")]
        case: Option<String>,
        /// Assignee: login, or "none"
        #[arg(long, value_name = "LOGIN", conflicts_with = "case")]
        to: Option<String>,
    },
    /// Add a task to a case
    Add {
        /// The case
        #[arg(value_name = "CASE")]
        case: String,
        #[command(flatten)]
        text: TextArgs,
        /// Assignee: login or @me
        #[arg(long, value_name = "LOGIN")]
        to: Option<String>,
    },
    /// Complete a task
    Done {
        /// Task: SR-000412/2, from `task list`
        #[arg(value_name = "TASK")]
        task: String,
        /// Result of the task
        #[arg(long, value_name = "R")]
        result: Option<String>,
    },
}

impl Verb for Tasks {
    const NAME: &'static str = "task";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ABILITY: Ability = Ability::Case(ActionKind::Task);
    const EXAMPLES: &'static str = "casebook task list\ncasebook task add SR-000412 -m \"Order a new drum\" --to erin\ncasebook task done 412/2 --result \"Ordered\"";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        match self.what {
            TaskCommand::List { case, to } => list(run, case.as_deref(), to.as_deref()),
            TaskCommand::Add { case, text, to } => add(run, &case, text, to.as_deref()),
            TaskCommand::Done { task, result } => finish_task(run, &task, result),
        }
    }
}

struct TaskRow {
    case: String,
    subject: String,
    task: Task,
}

impl Record for TaskRow {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("id", FieldKind::Id).column("id", 0),
            Field::key("case", FieldKind::Id),
            Field::key("state", FieldKind::Id).column("state", 1),
            Field::key("assignee", FieldKind::Text).column("assignee", 2),
            Field::key("automatic", FieldKind::Flag),
            Field::key("opened_at", FieldKind::Instant).column("since", 3),
            Field::key("closed_at", FieldKind::Instant),
            Field::key("result", FieldKind::Text).column("result", 4),
            Field::key("text", FieldKind::Text).followed_by("subject").column("task", 0),
            Field::key("subject", FieldKind::Text),
        ];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        let task = &self.task;
        match field {
            "id" => json!(self.id()),
            "case" => json!(self.case),
            "state" => json!(task.state()),
            "assignee" => json!(task.assignee),
            "automatic" => json!(task.automatic),
            "opened_at" => json!(task.opened_at),
            "closed_at" => json!(task.closed_at),
            "result" => json!(task.result),
            "text" => json!(task.words()),
            "subject" => json!(self.subject),
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        format!("{}/{}", self.case, self.task.task)
    }
}

fn list(run: &mut Session, case: Option<&str>, to: Option<&str>) -> Result<()> {
    if run.out.prepare::<TaskRow>()? == Prepared::Answered {
        return Ok(());
    }
    let (desk, actor, out, _) = run.parts()?;
    if let Some(text) = case {
        let case = visible(desk, actor, text)?;
        return show(out, case.tasks.iter().map(|task| row(&case, task)).collect());
    }
    let login = match to {
        None => actor.login.clone(),
        Some("none") => String::new(),
        Some(text) => lookup::agent(desk, actor, text)?.login,
    };
    let mut rows = Vec::new();
    for id in store::cases::with_task_of(&desk.db, &login)? {
        let Some(case) = store::cases::by_id(&desk.db, id)? else { continue };
        let mine =
            |task: &&Task| task.is_open() && task.assignee.as_deref().unwrap_or_default() == login;
        rows.extend(case.tasks.iter().filter(mine).map(|task| row(&case, task)));
    }
    show(out, rows)
}

fn show(out: &mut Out, rows: Vec<TaskRow>) -> Result<()> {
    if out.list::<TaskRow, Error>(rows.into_iter().map(Ok))? == 0 {
        out.say("no tasks");
    }
    Ok(())
}

fn row(case: &Case, task: &Task) -> TaskRow {
    TaskRow { case: case.number.clone(), subject: case.subject.clone(), task: task.clone() }
}

/// P2, P3: tasks are of staff; a case that is not there comes first.
fn visible(desk: &Desk, actor: &Actor, text: &str) -> Result<Case> {
    let case = lookup::case(desk, actor, text)?;
    Ok(case)
}

fn add(run: &mut Session, typed: &str, mut text: TextArgs, to: Option<&str>) -> Result<()> {
    let (desk, actor) = run.desk()?;
    let assignee = who(desk, actor, to)?;
    let case = visible(desk, actor, typed).ok();
    text_input::text_for(run, &mut text, "task", case.as_ref())?;
    let text = text.require("task add")?;
    let wish = TaskWish::Add { text, assignee };
    request_id::on_case(run, "task add", (typed, &wish), |_, _| Ok(Ok(Action::Task(wish.clone()))))
}

fn who(desk: &Desk, actor: &Actor, to: Option<&str>) -> Result<Option<String>> {
    match to {
        None | Some("none") => Ok(None),
        Some(text) => Ok(Some(lookup::agent(desk, actor, text)?.login)),
    }
}

impl BatchVerb for Tasks {
    fn step(self, scene: &Scene<'_>) -> Result<BatchStep> {
        let Scene { desk, actor, .. } = *scene;
        let (case, wish) = match self.what {
            TaskCommand::List { .. } => return Err(batch::not_for_batches("task list")),
            TaskCommand::Add { case, text, to } => {
                let case = visible(desk, actor, &case)?;
                let assignee = who(desk, actor, to.as_deref())?;
                (case, TaskWish::Add { text: text.require("task add")?, assignee })
            }
            TaskCommand::Done { task, result } => {
                let (case, task) = task_named(desk, actor, &task)?;
                (case, TaskWish::Done { task, result })
            }
        };
        Ok(BatchStep::act(case, Action::Task(wish)))
    }
}

fn finish_task(run: &mut Session, text: &str, result: Option<String>) -> Result<()> {
    let (typed, task) = task_typed(text)?;
    let wish = TaskWish::Done { task, result };
    request_id::on_case(run, "task done", (typed, &wish), |_, _| Ok(Ok(Action::Task(wish.clone()))))
}

/// `SR-000412/2`: the case and the number of its task.
fn task_named(desk: &Desk, actor: &Actor, text: &str) -> Result<(Case, i64)> {
    let (case, task) = task_typed(text)?;
    Ok((visible(desk, actor, case)?, task))
}

/// The same as typed.
fn task_typed(text: &str) -> Result<(&str, i64)> {
    let named = text.rsplit_once('/').and_then(|(case, n)| Some((case, n.parse::<i64>().ok()?)));
    named.ok_or_else(|| {
        Error::usage(format!("“{text}” names no task"))
            .field("task")
            .hint("write SR-000412/2, as `casebook task list` shows it")
    })
}

fn open_own(case: &Case) -> usize {
    case.tasks.iter().filter(|task| task.is_open() && !task.automatic).count()
}

fn open_words(open: usize) -> String {
    if open == 1 { "1 open task".into() } else { format!("{open} open tasks") }
}

/// L10: what becomes of open tasks is asked for where somebody can be asked.
///
/// # Errors
/// Given up (1).
pub(super) fn ask_own(
    session: &mut Session,
    case: Option<&Case>,
    given: Option<OwnTasks>,
) -> Result<Option<OwnTasks>> {
    let Some(case) = case.filter(|case| given.is_none() && open_own(case) > 0) else {
        return Ok(given);
    };
    if !session.may_ask() || !session.desk()?.1.may(Ability::SeeInternal) {
        return Ok(given);
    }
    let label = format!("{} has {}", case.number, open_words(open_own(case)));
    let items = ["complete them".to_string(), "cancel them".into(), "keep them open".into()];
    let chosen =
        answers::prompt_answer(session.prompter.select(&label, "--tasks", &items, Some(0)))?;
    Ok(Some([OwnTasks::Complete, OwnTasks::Cancel, OwnTasks::Keep][chosen.min(2)]))
}

/// What was chosen for open tasks; choosing is for staff.
///
/// # Errors
/// A customer's choice (4).
pub(super) fn own(_scene: &Scene<'_>, _case: &Case, given: Option<OwnTasks>) -> Result<OwnTasks> {
    Ok(given.unwrap_or_default())
}

/// L10: a warning where tasks stay open and nobody said so.
pub(super) fn open_task_warning(
    scene: &Scene<'_>,
    case: &Case,
    given: Option<OwnTasks>,
) -> Vec<String> {
    let open = open_own(case);
    if given.is_some() || open == 0 || !scene.actor.may(Ability::SeeInternal) {
        return Vec::new();
    }
    vec![format!(
        "{} of {} {} kept; --tasks complete or --tasks cancel ends {}",
        open_words(open),
        case.number,
        if open == 1 { "is" } else { "are" },
        if open == 1 { "it" } else { "them" },
    )]
}
