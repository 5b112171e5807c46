//! `batch`: one operation a line, several to a commit, one result a line (C2, Scripts).
//!
//! Each line becomes an argument list for the very verb it names, so that a batch knows the same
//! flags and does the same thing as the command line. Nothing is reported before the commit that
//! holds it; memory does not grow with the file.

mod lines;

use crate::domain::hex;
use std::collections::HashMap;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind as SlipKind};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::casework::run::{Request, Tx};
use crate::casework::{Desk, OperationContext, run};
use crate::commands::session::Session;
use crate::commands::step::{BatchStep, Scene, StepOutcome, perform};
use crate::commands::verb::Verb;
use crate::commands::verb::{HelpGroup, Right, right};
use crate::commands::verb::{VerbEntry, VerbList};
use crate::domain::actor::{Actor, Method};
use crate::domain::rights::{Ability, require};
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result, nearest};
use crate::output::Out;
use crate::outside::Input;
use crate::store;

use lines::{BatchLine, BatchLines, MOST_LINE};

/// Run operations from a file of JSON lines
///
/// {"op":"take","case":"SR-000001"}: the verb, the case, the flags' names as keys (- as _), the
/// text in "message"; also "as" and "request_id".
#[derive(clap::Args, Clone, Debug)]
pub struct Batch {
    /// The file, - for standard input
    #[arg(value_name = "FILE", required = true)]
    pub path: Option<Input>,
    /// Replay old logs: each line has its "at"; nobody is notified
    #[arg(long)]
    pub historic: bool,
}

impl Verb for Batch {
    const NAME: &'static str = "batch";
    const GROUP: HelpGroup = HelpGroup::Machine;
    const ABILITY: Ability = Ability::UseDesk;
    const RIGHTS: &'static [Right] = &[right("--historic", Ability::Import)];
    const EXAMPLES: &'static str = "casebook batch operations.jsonl\ncasebook batch --atomic - < operations.jsonl\ncasebook batch --historic log.jsonl > results.jsonl";

    fn run(self, run: &mut Session) -> Result<()> {
        let path = self.path.clone().unwrap_or(Input::Stdin);
        let verbs = run.verbs;
        let (desk, actor, out, globals) = run.parts()?;
        let mut lines = match globals.atomic {
            true => BatchLines::spool(&path)?,
            false => BatchLines::read(&path)?,
        };
        desk.db.prepare_for_bulk()?;
        let mut player = Player {
            verbs,
            desk,
            me: actor,
            historic: self.historic,
            given: globals.request_id.clone(),
            commands: HashMap::new(),
            actors: HashMap::new(),
        };
        let mut progress = out.progress(None, "operations");
        let (mut failed, mut total) = (0u64, 0u64);
        if globals.atomic {
            return player.atomic(&mut lines, out, globals.dry_run);
        }
        // What comes at once shares a commit; nothing is read while the desk is locked.
        while let Some(group) = lines.group()? {
            let results = run::plain(desk, globals.dry_run, |_| player.group(&group))?;
            total += results.len() as u64;
            progress.advance(results.len() as u64);
            for result in results {
                failed += u64::from(result["ok"] == json!(false));
                out.data(&result);
            }
            out.flush()?;
        }
        out.say(&format!("{total} operations, {failed} failed"));
        if failed > 0 {
            out.end_with(ErrorKind::BadNews.exit());
        }
        Ok(())
    }
}

struct Player<'a> {
    verbs: VerbList,
    desk: &'a Desk,
    me: &'a Actor,
    historic: bool,
    /// The request id of the batch, where one was given.
    given: Option<String>,
    commands: HashMap<&'static str, Command>,
    actors: HashMap<String, Actor>,
}

struct Failure {
    op: Value,
    case: Value,
    error: Error,
}

impl Failure {
    fn result(&self, line: u64) -> Value {
        let case = match (&self.error.case, &self.case) {
            (Some(case), _) => json!(case),
            (None, case) => case.clone(),
        };
        json!({ "line": line, "op": self.op, "ok": false, "case": case, "error": self.error.json() })
    }
}

impl Player<'_> {
    /// Plays the lines of one commit; the result of each.
    fn group(&mut self, lines: &[BatchLine]) -> Result<Vec<Value>> {
        let mut results = Vec::new();
        for BatchLine { number, text } in lines {
            match self.line(*number, text) {
                Ok(result) => results.push(result),
                Err(failure) if failure.error.is_about_desk() => return Err(failure.error),
                Err(failure) => results.push(failure.result(*number)),
            }
        }
        Ok(results)
    }

    /// All lines in one commit, or none: the first that fails undoes those before it.
    fn atomic(&mut self, lines: &mut BatchLines, out: &mut Out, dry_run: bool) -> Result<()> {
        let desk = self.desk;
        let mut results: Vec<Value> = Vec::new();
        let mut why = None;
        let all = |tx: &Tx<'_>| {
            while let Some(group) = lines.group()? {
                for BatchLine { number, text } in &group {
                    match self.line(*number, text) {
                        Ok(result) => results.push(result),
                        Err(failure) if failure.error.is_about_desk() => return Err(failure.error),
                        Err(failure) => {
                            results.push(failure.result(*number));
                            why = Some(failure.error);
                            tx.undo();
                            return Ok(());
                        }
                    }
                }
            }
            Ok(())
        };
        run::plain(desk, dry_run, all)?;
        let total = results.len();
        for mut result in results {
            if why.is_some() && result["ok"] == json!(true) {
                result["ok"] = json!(false);
                result["error"] =
                    Error::conflict("undone: a later line failed").code("undone").json();
            }
            out.data(&result);
        }
        if let Some(error) = why {
            out.say(&format!("nothing was done: {}", error.message));
            out.end_with(ErrorKind::BadNews.exit());
            return Ok(());
        }
        out.say(&format!("{total} operations, 0 failed"));
        Ok(())
    }

    fn line(&mut self, line: u64, text: &[u8]) -> std::result::Result<Value, Box<Failure>> {
        let mut failure = Failure { op: Value::Null, case: Value::Null, error: Error::usage("") };
        let object = match object(text) {
            Ok(object) => object,
            Err(error) => return Err(Box::new(Failure { error, ..failure })),
        };
        failure.op = object.get("op").cloned().unwrap_or(Value::Null);
        failure.case = object.get("case").cloned().unwrap_or(Value::Null);
        let desk = self.desk;
        desk.db
            .savepoint(|| self.object(line, object))
            .map_err(|error| Box::new(Failure { error, ..failure }))
    }

    fn object(&mut self, line: u64, mut object: Map<String, Value>) -> Result<Value> {
        let op = object.get("op").and_then(Value::as_str).unwrap_or_default().to_string();
        let mut words = op.split_whitespace();
        let entry = entry(self.verbs, words.next().unwrap_or_default(), &op)?;
        let below: Vec<String> = words.map(String::from).collect();
        if !entry.is_for_batches() {
            return Err(not_for_batches(&op));
        }
        // Under an id for the whole batch each line has one of its own.
        let of_batch = || Some(format!("{}.{line}", self.given.as_deref()?));
        let request_id = take_string(&mut object, "request_id")?.or_else(of_batch);
        let login = take_string(&mut object, "as")?;
        let at = take_string(&mut object, "at")?;
        let at = match (at, self.historic) {
            (None, _) => self.desk.now,
            (Some(text), true) => text.parse::<Instant>().map_err(|_| {
                Error::invalid("at", format!("“{text}” is not an instant"))
                    .hint("write 2026-11-20T09:00:00Z")
            })?,
            (Some(_), false) => {
                return Err(Error::usage("`at` goes with `batch --historic`").field("at"));
            }
        };
        let actor = match login {
            Some(login) => self.actor(&login)?,
            None => self.me.clone(),
        };
        let content = hex::encode(Sha256::digest(Value::Object(object.clone()).to_string()));
        if let Some(id) = request_id.as_deref()
            && let Some(answer) =
                crate::commands::request_id::kept_answer(self.desk, &actor, id, &content)?
        {
            let mut answer: Value = serde_json::from_str(&answer).map_err(|why| {
                Error::damaged(format!(
                    "the answer kept under the request id cannot be read: {why}"
                ))
            })?;
            answer["line"] = json!(line);
            answer["replayed"] = json!(true);
            return Ok(answer);
        }
        object.remove("op");
        let yes = match object.remove("yes") {
            None | Some(Value::Null) => false,
            Some(Value::Bool(yes)) => yes,
            Some(other) => {
                return Err(Error::invalid(
                    "yes",
                    format!("yes: {other} is neither true nor false"),
                ));
            }
        };
        let command = self.commands.entry(entry.name).or_insert_with(|| {
            (entry.command)()
                .no_binary_name(true)
                .disable_help_flag(true)
                .disable_help_subcommand(true)
        });
        let arguments = arguments(&object, command, below)?;
        let matches =
            command.try_get_matches_from_mut(&arguments).map_err(|why| usage(&why, &op))?;
        let scene = Scene { desk: self.desk, actor: &actor, at, yes };
        let step = entry.step(&matches, &scene)?;
        let made = || Some(format!("{}.{line}", self.desk.request_id.as_deref()?));
        let operation_id = request_id.clone().or_else(made);
        let how = OperationContext {
            at,
            historic: self.historic,
            request_id: operation_id.as_deref(),
            ..OperationContext::new(self.desk, &actor, entry.name)
        };
        let StepOutcome { outcomes, left, told, wrote } = perform(&scene, &step, &how)?;
        let first = outcomes.first();
        let mut result = json!({
            "line": line,
            "op": op,
            "ok": true,
            "case": first.map(|outcome| outcome.case.number.clone()),
            "changed": wrote || first.is_some_and(|outcome| outcome.operation.is_some()),
            "operation": first.and_then(|outcome| outcome.operation),
        });
        for (key, value) in told {
            result[key] = value;
        }
        if let BatchStep::Nothing(words) = &step {
            result["note"] = json!(words);
        }
        if !left.is_empty() {
            result["left"] = json!(left);
        }
        result["request_id"] = json!(operation_id);
        let id = request_id.as_deref();
        let asked = Request { actor: &actor, id, content: &content, dry_run: false };
        run::keep(self.desk, asked, &result.to_string())?;
        Ok(result)
    }

    /// The person of `as`, looked up once (P4).
    fn actor(&mut self, login: &str) -> Result<Actor> {
        if login == self.me.login {
            return Ok(self.me.clone());
        }
        if let Some(actor) = self.actors.get(login) {
            return Ok(actor.clone());
        }
        require(self.me, Ability::ActAs).map_err(|why| Error::from(why).field("as"))?;
        let Some(person) = store::people::by_login(&self.desk.db, login)? else {
            return Err(Error::not_found(format!("there is no person “{login}”")).field("as"));
        };
        let mut actor = store::people::actor(&self.desk.db, person, Method::As)?;
        actor.behind = Some(self.me.login.clone());
        self.actors.insert(login.into(), actor.clone());
        Ok(actor)
    }
}

fn object(text: &[u8]) -> Result<Map<String, Value>> {
    if text.len() > MOST_LINE {
        return Err(Error::invalid("line", "the line is longer than 8 MiB"));
    }
    let value: Value = serde_json::from_slice(text)
        .map_err(|why| Error::invalid("line", format!("the line is not a JSON: {why}")))?;
    match value {
        Value::Object(object) => Ok(object),
        _ => Err(Error::invalid("line", "the line is not a JSON object")),
    }
}

fn entry(verbs: VerbList, verb: &str, op: &str) -> Result<&'static VerbEntry> {
    verbs.find(verb).ok_or_else(|| {
        let known = verbs.0.iter().filter(|entry| entry.is_for_batches()).map(|entry| entry.name);
        let error = Error::usage(format!("there is no verb “{op}”")).field("op");
        match nearest(verb, known).as_slice() {
            [] => error,
            near => error.hint(format!("did you mean {}?", near.join(" or "))),
        }
    })
}

/// A verb that no line of a batch can name.
pub fn not_for_batches(op: &str) -> Error {
    Error::usage(format!("`{op}` is not for batches"))
        .field("op")
        .hint(format!("run it by itself: `casebook {op}`"))
}

fn take_string(object: &mut Map<String, Value>, key: &str) -> Result<Option<String>> {
    match object.remove(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(other) => Err(Error::invalid(key, format!("{key}: {other} is not a text"))),
    }
}

/// The keys as flags: `{"message":"x","steal":true}` → `--message=x --steal`; positional
/// arguments by their names, in their order; `task add` by its two words.
fn arguments(
    object: &Map<String, Value>,
    command: &Command,
    below: Vec<String>,
) -> Result<Vec<String>> {
    let mut leaf = command;
    for word in &below {
        leaf = leaf.find_subcommand(word).unwrap_or(leaf);
    }
    let mut flags = below;
    let mut positional = Vec::new();
    let names: Vec<&str> = leaf.get_positionals().map(|arg| arg.get_id().as_str()).collect();
    for name in &names {
        match object.get(*name) {
            None | Some(Value::Null) => {}
            Some(Value::Array(values)) => {
                for value in values {
                    positional.push(scalar(name, value)?);
                }
            }
            Some(value) => positional.push(scalar(name, value)?),
        }
    }
    for (key, value) in object {
        if names.contains(&key.as_str()) {
            continue;
        }
        let flag = key.replace('_', "-");
        match value {
            Value::Null | Value::Bool(false) => {}
            Value::Bool(true) => flags.push(format!("--{flag}")),
            Value::Array(values) => {
                for value in values {
                    flags.push(format!("--{flag}={}", scalar(key, value)?));
                }
            }
            value => flags.push(format!("--{flag}={}", scalar(key, value)?)),
        }
    }
    if !positional.is_empty() {
        flags.push("--".into());
        flags.extend(positional);
    }
    Ok(flags)
}

fn scalar(key: &str, value: &Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        other => Err(Error::invalid(key, format!("{key}: {other} is neither text nor number"))),
    }
}

/// clap's refusal as ours, without its usage lines.
fn usage(why: &clap::Error, op: &str) -> Error {
    if let (SlipKind::UnknownArgument, Some(ContextValue::String(flag))) =
        (why.kind(), why.get(ContextKind::InvalidArg))
    {
        let key = |flag: &str| flag.trim_start_matches('-').replace('-', "_");
        let error = Error::usage(format!("`{op}` has no key “{}”", key(flag))).field(&key(flag));
        return error.hint(match why.get(ContextKind::SuggestedArg) {
            Some(ContextValue::String(near)) => format!("did you mean {}?", key(near)),
            _ => format!(
                "a text is `message`; the other keys are the flags of `casebook {op} --help`"
            ),
        });
    }
    if matches!(
        why.kind(),
        SlipKind::DisplayHelpOnMissingArgumentOrSubcommand
            | SlipKind::MissingSubcommand
            | SlipKind::InvalidSubcommand
    ) {
        return Error::usage(format!("“{op}” names no verb of its noun"))
            .field("op")
            .hint("write both words: \"task add\"");
    }
    let text = why.render().to_string();
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or("wrong usage").trim_start_matches("error: ").to_string();
    let tip = lines.find_map(|line| line.strip_prefix("tip: ").map(String::from));
    let error = Error::usage(first);
    match tip {
        Some(tip) => error.hint(tip),
        None => error,
    }
}
