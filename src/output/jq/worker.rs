//! Where a filter runs: a thread with much stack, watched from outside. A filter may call itself
//! without end, or go on for ever; that ends the filter with an error, and neither the machine's
//! memory nor the process.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use nix::sys::time::{TimeVal, TimeValLike};
use serde_json::Value;

use super::error::JqError;
#[cfg(feature = "jq")]
use super::filter::Compiled;
#[cfg(not(feature = "jq"))]
use super::without::NoFilter as Compiled;
use crate::domain::time::Instant;

/// How much processor time a filter has for one document, in seconds.
const SECONDS: u64 = 10;
/// How much memory a filter may take for one document, in bytes, its stack included.
const MEMORY: u64 = 2 << 30;
/// Addresses for its stack, the largest that the system gives; memory is taken as it is used.
const STACKS: [usize; 3] = [4 << 30, 1 << 30, 256 << 20];
/// How often it is looked at.
const LOOK: Duration = Duration::from_millis(2);
/// The number of results handed over at once.
const BATCH: usize = 256;

enum Ask {
    Document(Value),
    /// The next results: the filter stands still until they are wanted.
    More,
}

enum FilterAnswer {
    Results(Vec<Value>),
    Done(Vec<Value>),
    Failed(Vec<Value>, JqError),
}

/// The other end of the thread.
pub struct FilterThread {
    asks: Sender<Ask>,
    answers: Receiver<FilterAnswer>,
    /// Memory at which a filter is given up.
    stack: u64,
}

impl FilterThread {
    /// Compiles a filter where it will run.
    ///
    /// # Errors
    /// A filter that is none; a system that gives no thread.
    pub fn start(expression: &str, now: Instant) -> Result<FilterThread, JqError> {
        let mut last = None;
        for stack in STACKS {
            let (asks, wanted) = channel();
            let (answer, answers) = channel();
            let text = expression.to_string();
            let run = move || work(&text, now, &wanted, &answer);
            match thread::Builder::new().name("jq".into()).stack_size(stack).spawn(run) {
                Ok(_) => {
                    let worker = FilterThread { asks, answers, stack: stack as u64 };
                    // The first answer says whether it compiled.
                    worker.wait(&mut |_| Ok::<_, JqError>(()))?;
                    return Ok(worker);
                }
                Err(why) => last = Some(why),
            }
        }
        let why = last.map(|why| why.to_string()).unwrap_or_default();
        Err(JqError::Run(format!("the system has no thread for it: {why}")))
    }

    /// Runs it over one document and gives each result to `each`, until one fails.
    pub fn run<E: From<JqError>>(
        &self,
        document: Value,
        mut each: impl FnMut(Value) -> Result<(), E>,
    ) -> Result<(), E> {
        self.asks.send(Ask::Document(document)).map_err(|_| worker_gone())?;
        self.wait(&mut each)
    }

    fn wait<E: From<JqError>>(
        &self,
        each: &mut impl FnMut(Value) -> Result<(), E>,
    ) -> Result<(), E> {
        let most = MEMORY.min(self.stack / 2);
        let (time, memory) = resource_use();
        loop {
            let answer = match self.answers.recv_timeout(LOOK) {
                Ok(answer) => answer,
                Err(RecvTimeoutError::Timeout) => {
                    let (time_now, memory_now) = resource_use();
                    if time_now.saturating_sub(time) > SECONDS * 1000 {
                        let words = format!("it took more than {SECONDS} seconds");
                        return Err(JqError::Run(words).into());
                    }
                    if memory_now.saturating_sub(memory) > most {
                        let words = format!("it took more than {} MiB of memory", most >> 20);
                        return Err(JqError::Run(words).into());
                    }
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => return Err(worker_gone().into()),
            };
            match answer {
                FilterAnswer::Results(values) => {
                    values.into_iter().try_for_each(&mut *each)?;
                    self.asks.send(Ask::More).map_err(|_| worker_gone())?;
                }
                FilterAnswer::Done(values) => return values.into_iter().try_for_each(&mut *each),
                FilterAnswer::Failed(values, why) => {
                    values.into_iter().try_for_each(&mut *each)?;
                    return Err(why.into());
                }
            }
        }
    }
}

fn worker_gone() -> JqError {
    JqError::Run("it ended before its time".into())
}

/// The thread: compiles, then runs over each document that it is asked to.
fn work(expression: &str, now: Instant, asks: &Receiver<Ask>, answers: &Sender<FilterAnswer>) {
    let program = match Compiled::compile(expression, now) {
        Ok(program) => program,
        Err(why) => return drop(answers.send(FilterAnswer::Failed(Vec::new(), why))),
    };
    if answers.send(FilterAnswer::Done(Vec::new())).is_err() {
        return;
    }
    while let Ok(Ask::Document(document)) = asks.recv() {
        let mut batch = Vec::new();
        let done = program.run(document, |value| {
            batch.push(value);
            if batch.len() < BATCH {
                return Ok(());
            }
            let full = std::mem::take(&mut batch);
            let sent = answers.send(FilterAnswer::Results(full)).is_ok();
            // Nobody waits any more: the program ends.
            let goes_on = sent && matches!(asks.recv(), Ok(Ask::More));
            if goes_on { Ok(()) } else { Err(worker_gone()) }
        });
        let answer = match done {
            Ok(()) => FilterAnswer::Done(batch),
            Err(why) => FilterAnswer::Failed(batch, why),
        };
        if answers.send(answer).is_err() {
            return;
        }
    }
}

/// Processor time of this process in milliseconds, and its memory in bytes: the present one where the
/// system tells it (Linux), else the greatest so far.
fn resource_use() -> (u64, u64) {
    let usage = nix::sys::resource::getrusage(nix::sys::resource::UsageWho::RUSAGE_SELF);
    let Ok(usage) = usage else { return (0, 0) };
    let time = |time: TimeVal| u64::try_from(time.num_milliseconds()).unwrap_or(0);
    // Linux counts in KiB, macOS in bytes.
    let unit = if cfg!(target_os = "macos") { 1 } else { 1024 };
    let greatest = u64::try_from(usage.max_rss()).unwrap_or(0) * unit;
    let memory = resident().unwrap_or(greatest);
    (time(usage.user_time()) + time(usage.system_time()), memory)
}

/// The memory that is in use now, in bytes (proc(5), `statm`: the second number, in pages).
fn resident() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = text.split_ascii_whitespace().nth(1)?.parse().ok()?;
    let page = nix::unistd::sysconf(nix::unistd::SysconfVar::PAGE_SIZE).ok()??;
    Some(pages * u64::try_from(page).ok()?)
}
