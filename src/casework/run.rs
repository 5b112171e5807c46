//! The one door for writing (law 1): begins and ends the transaction, answers a request id
//! twice alike, makes a dry run the same run, undone. Input is read before it, output goes out after.

use crate::domain::hex;
use std::cell::Cell;

use serde_json::json;

use crate::domain::actor::Actor;
use crate::error::{Error, Result};
use crate::store;
use crate::store::db::Db;

use crate::casework::desk::open::Desk;

/// How a request id begins that casebook made.
const MADE: &str = "made-";

/// Makes a request id for a command that was given none, so that it can be asked after when the
/// answer is lost; `None` where the system gives no random numbers.
pub fn make_request_id() -> Option<String> {
    let mut random = [0_u8; 12];
    getrandom::fill(&mut random).ok()?;
    let digits: String = hex::encode(random);
    Some(format!("{MADE}{digits}"))
}

/// How something that writes was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    pub actor: &'a Actor,
    pub id: Option<&'a str>,
    /// What was asked, as a hash: the same id for something else is refused.
    pub content: &'a str,
    pub dry_run: bool,
}

/// The first answer again, or the work done now.
pub enum RequestAnswer<T> {
    Replayed(String),
    Fresh(T),
}

/// The transaction of a run; undone when it is dropped before its end, by an error or a panic.
pub struct Tx<'a> {
    db: &'a Db,
    ended: Cell<bool>,
    undone: Cell<bool>,
}

impl<'a> Tx<'a> {
    /// Begins a transaction that spans several steps, such as a page of a sweep.
    ///
    /// # Errors
    /// Busy (7), storage trouble (8).
    pub fn begin(db: &'a Db) -> Result<Tx<'a>> {
        db.begin()?;
        Ok(Tx { db, ended: Cell::new(false), undone: Cell::new(false) })
    }

    /// Commits, unless nothing of it is to be kept.
    ///
    /// # Errors
    /// As `Db::commit`: then nothing of it happened, or nobody can say.
    pub fn finish(self) -> Result<()> {
        if self.undone.get() {
            return Ok(()); // undone as it is dropped
        }
        self.ended.set(true);
        self.db.commit()
    }

    /// Nothing of it is kept, though nothing failed: there was nothing to do.
    pub fn undo(&self) {
        self.undone.set(true);
    }
}

impl Drop for Tx<'_> {
    fn drop(&mut self) {
        if !self.ended.get() {
            self.db.rollback();
        }
    }
}

/// Does `work` in a transaction of its own; undone in a dry run. What `answer` makes of it is kept
/// under the request id, in the same commit, and is the answer to the same request again.
///
/// # Errors
/// What `work` and `answer` fail with; a request id that was used for something else (5); storage
/// trouble (7, 8).
pub fn run<T>(
    desk: &Desk,
    request: Request<'_>,
    work: impl FnOnce(&Tx<'_>) -> Result<T>,
    answer: impl FnOnce(&T) -> Result<Option<String>>,
) -> Result<RequestAnswer<T>> {
    plain(desk, request.dry_run, |tx| {
        if let Some(answer) = kept_answer(desk, request)? {
            tx.undo();
            return Ok(RequestAnswer::Replayed(answer));
        }
        let done = work(tx)?;
        if !tx.undone.get()
            && request.id.is_some()
            && let Some(answer) = answer(&done)?
        {
            keep(desk, request, &answer)?;
        }
        Ok(RequestAnswer::Fresh(done))
    })
}

/// Does `work` in a transaction of its own, of which no request id knows; undone in a dry run.
///
/// # Errors
/// What `work` fails with; storage trouble (7, 8).
pub fn plain<T>(desk: &Desk, dry_run: bool, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
    plain_on(&desk.db, dry_run, work)
}

/// The same on a file that is no open desk yet.
///
/// # Errors
/// As `plain`.
pub fn plain_on<T>(db: &Db, dry_run: bool, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
    let tx = Tx::begin(db)?;
    if dry_run {
        tx.undo();
    }
    let done = work(&tx)?;
    tx.finish()?;
    Ok(done)
}

/// As `run`, for what makes the desk read its policy anew on the way.
///
/// # Errors
/// As `run`.
pub fn changing<T>(
    desk: &mut Desk,
    request: Request<'_>,
    work: impl FnOnce(&mut Desk) -> Result<T>,
    answer: impl FnOnce(&T) -> Result<Option<String>>,
) -> Result<RequestAnswer<T>> {
    desk.db.begin()?;
    let done = (|| {
        if let Some(answer) = kept_answer(desk, request)? {
            return Ok(RequestAnswer::Replayed(answer));
        }
        let done = work(desk)?;
        if request.id.is_some()
            && let Some(answer) = answer(&done)?
        {
            keep(desk, request, &answer)?;
        }
        Ok(RequestAnswer::Fresh(done))
    })();
    match &done {
        Ok(RequestAnswer::Fresh(_)) if !request.dry_run => desk.db.commit()?,
        _ => desk.db.rollback(),
    }
    done
}

/// The answer that was given under this id before; a look, for what must not be asked or tried
/// again either.
///
/// # Errors
/// The id was used for something else (5), storage trouble.
pub fn kept_answer(desk: &Desk, request: Request<'_>) -> Result<Option<String>> {
    let Some(id) = request.id else { return Ok(None) };
    match store::request_ids::find(&desk.db, &request.actor.login, id, desk.now)? {
        None if id.starts_with(MADE) => {
            let done = store::request_ids::find_operation(&desk.db, &request.actor.login, id)?;
            Ok(done.map(|operation| json!({ "operation": operation }).to_string()))
        }
        None => Ok(None),
        Some((content, answer)) if content == request.content => Ok(Some(answer)),
        Some(_) => Err(Error::conflict(format!("the request id {id} was used for something else"))
            .code("request_id")
            .hint("take a new id for a new request")),
    }
}

/// Whether an answer is kept under this id, to whatever request.
///
/// # Errors
/// Storage trouble.
pub fn has_answer(desk: &Desk, actor: &Actor, id: &str) -> Result<bool> {
    Ok(store::request_ids::find(&desk.db, &actor.login, id, desk.now)?.is_some())
}

/// Keeps an answer under its request id, where there is one and something was done. Inside a
/// transaction: that of the work, or one after what is not a transaction (mail handed over).
///
/// # Errors
/// Storage trouble.
pub fn keep(desk: &Desk, request: Request<'_>, answer: &str) -> Result<()> {
    let Some(id) = request.id.filter(|_| !request.dry_run) else { return Ok(()) };
    let login = &request.actor.login;
    store::request_ids::keep(&desk.db, login, id, request.content, answer, desk.now)
}
