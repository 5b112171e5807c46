//! `sweep`: what falls due by itself, done, rehearsed, or planned and applied (S1–S3).

use std::path::Path;

use serde_json::{Value, json};

use crate::casework::desk::attention::Mails;
use crate::casework::desk::sweep;
use crate::casework::desk::sweep::{Order, Planned, SweepPlan, SweepSummary, SweepWatcher, Swept};
use crate::commands::args::Moment;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::commands::{report, request_id};
use crate::domain::action::Timed;
use crate::domain::rights::Ability;
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::output::sweep::{StepShape, SweepShape};
use crate::output::{Out, Prepared, Progress};
use crate::outside::{self, Input, Output};

/// Run everything that is due: warnings, closings, mail
///
/// For cron or a timer, every few minutes. Each step is done once, however often and however late
/// the sweep runs; a second sweep at the same time says so and does nothing. With -q it prints
/// nothing unless something is wrong.
#[derive(clap::Args, Clone, Debug)]
pub struct Sweep {
    /// Rehearse a sweep at this moment; writes nothing
    #[arg(long, value_name = "T", conflicts_with = "apply")]
    pub at: Option<Moment>,
    /// Save a rehearsal to a file, to be applied later
    #[arg(long, value_name = "FILE", conflicts_with = "apply")]
    pub plan: Option<Output>,
    /// Apply a saved plan, if the desk has not changed
    #[arg(long, value_name = "FILE", conflicts_with = "catch_up")]
    pub apply: Option<Input>,
    /// Run after more than 35 days, close any number of cases
    #[arg(long)]
    pub catch_up: bool,
}

impl Verb for Sweep {
    const NAME: &'static str = "sweep";
    const GROUP: HelpGroup = HelpGroup::Machine;
    const ABILITY: Ability = Ability::RunDesk;
    const EXAMPLES: &'static str = "casebook sweep -q\ncasebook sweep --dry-run\ncasebook sweep --at +2d\ncasebook sweep --plan plan.json\ncasebook sweep --apply plan.json\ncasebook sweep --catch-up";

    fn run(self, run: &mut Session) -> Result<()> {
        let rehearses = run.globals.dry_run || self.at.is_some() || self.plan.is_some();
        // A rehearsal has rows; of a sweep `--fields` picks keys.
        if rehearses && run.out.prepare::<StepShape>()? == Prepared::Answered {
            return Ok(());
        }
        let (desk, actor, out, globals) = run.parts()?;
        // Its steps are many operations: only a request id that was given is kept.
        out.set_request_id(globals.request_id.as_deref());
        let plan = self.apply.as_ref().map(read).transpose()?;
        if let Some(plan) = plan.as_ref().filter(|_| rehearses) {
            sweep::check(desk, plan)?;
            return show_plan(out, plan);
        }
        if let Some(at) = &self.at {
            let zone = desk.zone_of(actor)?;
            desk.now = at.at("at", desk.now, zone)?;
        }
        let keep_numbers = rehearses || out.speaks_json() && !out.is_quiet();
        let order = Order { catch_up: self.catch_up, keep_numbers };
        let mut watch = Watch { progress: out.progress(None, "steps"), out };
        if rehearses {
            let plan = sweep::rehearse(desk, actor, order, &mut watch)?;
            if self.plan == Some(Output::Stdout) {
                watch.out.raw(format!("{:#}\n", document(&plan, false)).as_bytes());
                return verdict(watch.out, &plan.swept);
            }
            if let Some(Output::Path(path)) = &self.plan {
                save(path, &document(&plan, false))?;
                watch.out.say(&format!(
                    "the plan is in {0}; do it with `casebook sweep --apply {0}`",
                    path.display()
                ));
            }
            show_plan(watch.out, &plan)?;
            return verdict(watch.out, &plan.swept);
        }
        let fingerprint = request_id::fingerprint(Self::NAME, &self);
        if let Some(id) = globals.request_id.as_deref()
            && let Some(answer) = request_id::kept_answer(desk, actor, id, &fingerprint)?
        {
            return again(watch.out, &answer);
        }
        let swept = match &plan {
            Some(plan) => sweep::apply(desk, actor, plan, order, &mut watch)?,
            None => sweep::sweep(desk, actor, order, &mut watch)?,
        };
        drop(watch);
        if globals.request_id.is_some() {
            let answer = Value::Object(shape(&swept, out.is_quiet(), false).document());
            request_id::remember(desk, actor, globals, &fingerprint, &answer)?;
        }
        show(out, &swept)?;
        verdict(out, &swept)
    }
}

/// The largest plan, in bytes: some millions of steps.
const MOST_PLAN: u64 = 1 << 30;

/// Says what goes wrong while it goes on.
struct Watch<'a> {
    progress: Progress,
    out: &'a mut Out,
}

impl SweepWatcher for Watch<'_> {
    fn trouble(&mut self, error: &Error) {
        report::failure(self.out, error);
    }

    fn on_commit(&mut self, steps: u64) {
        self.progress.advance(steps);
    }
}

/// Exit 1 where a case failed or the safety catch held something; each has been told. Exit 9 where
/// mail stays queued that should have gone out.
fn verdict(out: &mut Out, swept: &Swept) -> Result<()> {
    let tally = &swept.tally;
    if tally.errors.count + tally.held.count > 0 {
        out.end_with(ErrorKind::BadNews.exit());
        return Ok(());
    }
    if let Some(why) = &swept.stuck {
        let message = format!("mail could not be handed over: {why}");
        return Err(Error::new(ErrorKind::Mail, message)
            .hint("it stays queued and is tried again; look: `casebook outbox list`"));
    }
    Ok(())
}

fn shape(swept: &Swept, counts_only: bool, dry_run: bool) -> SweepShape {
    let named = swept.tally.by_name();
    SweepShape {
        at: swept.at,
        previous_at: swept.previous_at,
        named: named.map(|(name, one)| (name, one.count, one.numbers.clone())).to_vec(),
        already_running: swept.already_running,
        dry_run,
        counts_only,
        waiting: (swept.waiting.unseen, swept.waiting.held, swept.waiting.suspicious),
    }
}

fn show(out: &mut Out, swept: &Swept) -> Result<()> {
    clock_is_behind(out, swept);
    let shape = shape(swept, out.is_quiet(), false);
    out.outcome(&Value::Object(shape.document()), |out| match shape.line() {
        _ if out.is_quiet() => {}
        Some(line) => out.line(&line),
        None if swept.already_running => out.say("another sweep is at work; nothing was done"),
        None => out.say("nothing was due"),
    })?;
    if !out.is_quiet()
        && let Some(words) = swept.waiting.words()
    {
        out.say(&words);
    }
    Ok(())
}

/// rule “Switches”: a last sweep in the future is reported and ignored.
fn clock_is_behind(out: &mut Out, swept: &Swept) {
    if let Some(previous) = swept.previous_at.filter(|previous| *previous > swept.at) {
        out.caution(&format!(
            "the last sweep was at {previous}, after the clock's {}; it is ignored: is the clock \
             right?",
            swept.at
        ));
    }
}

fn show_plan(out: &mut Out, plan: &SweepPlan) -> Result<()> {
    clock_is_behind(out, &plan.swept);
    if out.speaks_json() {
        out.outcome(&document(plan, out.is_quiet()), |_| {})?;
        return Ok(());
    }
    let steps = plan.steps.iter().map(|one| StepShape { case: one.case.clone(), step: one.step });
    out.list::<StepShape, Error>(steps.map(Ok))?;
    let line = shape(&plan.swept, true, true).line();
    let what = line.unwrap_or_else(|| "nothing is due".into());
    out.say(&format!("at {}: {what} (dry run: nothing written)", plan.swept.at));
    Ok(())
}

/// A plan as JSON: the object of a sweep, its steps, and what it was made for.
fn document(plan: &SweepPlan, counts_only: bool) -> Value {
    let mut all = shape(&plan.swept, counts_only, true).document();
    let step = |one: &Planned| StepShape { case: one.case.clone(), step: one.step }.document();
    all.insert("steps".into(), plan.steps.iter().map(step).collect());
    all.insert("head".into(), json!(plan.head));
    Value::Object(all)
}

/// The first answer under a request id once more.
fn again(out: &mut Out, answer: &str) -> Result<()> {
    let mut answer: Value = serde_json::from_str(answer).map_err(|why| {
        Error::damaged(format!("the answer kept under the request id cannot be read: {why}"))
    })?;
    answer["replayed"] = json!(true);
    out.outcome(&answer, |out| {
        out.say("the request id was used before: nothing was done again");
    })?;
    Ok(())
}

fn save(path: &Path, plan: &Value) -> Result<()> {
    outside::write_file(path, format!("{plan:#}\n").as_bytes()).map_err(|why| why.field("plan"))
}

/// Reads a plan back; `sweep --dry-run --json` is one too.
fn read(from: &Input) -> Result<SweepPlan> {
    let text = from.read_text(MOST_PLAN, "apply")?;
    let parsed = || -> Option<SweepPlan> {
        let value: Value = serde_json::from_str(&text).ok()?;
        let at: Instant = value["at"].as_str()?.parse().ok()?;
        let steps = value["steps"].as_array()?.iter().map(|step| {
            let due_at = step["due_at"].as_str()?.parse().ok()?;
            let step_of = Timed::parse(step["what"].as_str()?, due_at)?;
            Some(Planned { case: step["case"].as_str()?.into(), step: step_of })
        });
        Some(SweepPlan {
            swept: Swept {
                at,
                previous_at: None,
                tally: SweepSummary::default(),
                already_running: false,
                stuck: None,
                waiting: Mails::default(),
            },
            steps: steps.collect::<Option<Vec<Planned>>>()?,
            head: value["head"].as_str().map(Into::into),
        })
    };
    parsed().ok_or_else(|| {
        Error::invalid("apply", format!("{} is not a plan of a sweep", from.name()))
            .hint("make one with `casebook sweep --plan FILE`")
    })
}
