//! A whole desk out as JSON Lines and in again (J6).
//!
//! The first line says whose file it is and how long the journal, the last one how many rows there
//! were. In between stand the rows of `store::dump`; cases are added up from their events on the
//! way in, and the chain of hashes is walked before anything counts.

use crate::casework::run;
use crate::domain::hex;
use std::io::BufRead;
use std::path::Path;

use base64ct::{Base64, Encoding};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::case::Case;
use crate::domain::event::Event;
use crate::domain::lifecycle;
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::mail::{key, seal};
use crate::store;
use crate::store::db::Db;
use crate::store::dump::{self, EVENTS, IncomingRow, Intake, OPERATIONS, REST, STATE};

use crate::casework::cases::act;
use crate::casework::desk::create;
use crate::casework::desk::open::Desk;

/// The form of the file, counted up when it changes.
const FORM: i64 = 1;
/// The longest line, in bytes: a file of a case, in base64, with much room.
const LONGEST: u64 = 512 * 1024 * 1024;

/// The first line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FileHeader {
    /// `desk`, and the form of the file.
    pub casebook: String,
    pub form: i64,
    pub exported_at: Instant,
    pub operations: i64,
    /// The hash of the last operation.
    pub head: Option<String>,
    /// Made by somebody below admin: what proves who somebody is was left out, so that no desk can
    /// be made of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub partial: bool,
}

/// The last line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct End {
    end: bool,
    rows: u64,
}

/// Writes the whole desk, line by line, as it stands at one moment.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn export(
    desk: &Desk,
    partial: bool,
    take: &mut dyn FnMut(&str) -> Result<()>,
) -> Result<FileHeader> {
    let db = &desk.db;
    db.at_one_moment(|| {
        let (operations, hash) = dump::head(db)?;
        let casebook = "desk".to_string();
        let exported_at = desk.now;
        let head =
            FileHeader { casebook, form: FORM, exported_at, operations, head: hash, partial };
        take(&line_of(&head)?)?;
        let mut rows = 0;
        let mut counted = |line: &str| {
            rows += 1;
            match without_secrets(line, partial) {
                Some(line) => take(&line),
                None => take(line),
            }
        };
        for table in STATE {
            dump::each(db, table, &mut counted)?;
        }
        dump::each(db, &OPERATIONS, &mut counted)?;
        dump::each_event(db, &mut counted)?;
        for table in REST {
            dump::each(db, table, &mut counted)?;
        }
        take(&line_of(&End { end: true, rows })?)?;
        Ok(head)
    })
}

/// A row without what works: addresses and codes of schema 1's mails, which stood in them; and for
/// somebody below admin everything that a mail can be proved with. `None` where it stays as it is.
fn without_secrets(line: &str, partial: bool) -> Option<String> {
    let of = |table: &str| line.starts_with(&format!("{{\"table\":\"{table}\""));
    if !partial {
        return of("outbox").then(|| masked_row(line)).filter(|masked| masked != line);
    }
    let drops: &[&str] = match () {
        () if of("outbox") => &["message_id", "envelope"],
        () if of("mails") => &["message_id", "in_reply_to", "raw"],
        () if of("blobs") => {
            let mut row: serde_json::Value = serde_json::from_str(line).ok()?;
            let bytes = Base64::decode_vec(row["bytes"].as_str()?).ok()?;
            row["bytes"] = Base64::encode_string(&seal::masked_bytes(&bytes)?).into();
            return Some(format!("{row}\n"));
        }
        () => return Some(seal::mask(line)).filter(|masked| masked != line),
    };
    let mut row: serde_json::Value = serde_json::from_str(&masked_row(line)).ok()?;
    for name in drops {
        row[*name] = serde_json::Value::Null;
    }
    Some(format!("{row}\n"))
}

/// Also the code of an invitation that schema 1 wrote into its mail.
fn masked_row(line: &str) -> String {
    let line = seal::mask(line);
    if !line.contains("\"event\":\"invitation\"") {
        return line;
    }
    let is_code = |word: &str| {
        word.len() == 24
            && word.split('-').count() == 5
            && word.split('-').all(|group| {
                group.len() == 4
                    && group.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
            })
    };
    let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '-');
    // A line break of the body stands as `\n` before a word.
    let words: Vec<&str> = line
        .split(ends)
        .filter_map(|word| {
            let bare = word.strip_prefix('n').unwrap_or(word);
            is_code(bare).then_some(bare)
        })
        .collect();
    words.iter().fold(line.clone(), |line, code| line.replace(code, seal::MASK))
}

fn line_of(what: &impl Serialize) -> Result<String> {
    serde_json::to_string(what)
        .map(|line| line + "\n")
        .map_err(|why| Error::internal(why.to_string()))
}

/// What an import came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// Whether anything was taken in; false where all of it was here.
    pub changed: bool,
    pub operations: i64,
    pub events: u64,
    pub cases: u64,
    pub rows: u64,
}

/// Takes a file of `export` in. Inside a transaction of `desk.db`, which the caller undoes on
/// an error. A desk that is new, or an earlier state of the same desk, becomes what the file says.
///
/// # Errors
/// A file that is none, was cut or changed (6, with its line), a desk that went its own way (5),
/// storage trouble.
pub fn import(desk: &Desk, source: &mut dyn BufRead) -> Result<Moved> {
    let mut lines = TransferLines { source, text: String::new(), number: 0 };
    let head = head_of(&mut lines)?;
    if head.partial {
        return Err(Error::invalid(
            "file",
            "this export was made by somebody below admin and lacks what a desk needs",
        )
        .hint("let an admin export: `casebook export --what all`"));
    }
    let present = present(desk, &head)?;
    if present == Some(head.operations) {
        return Ok(Moved { operations: head.operations, ..Moved::default() });
    }
    let mut taking = Taking {
        desk,
        present: present.unwrap_or(0),
        case: None,
        moved: Moved { changed: true, operations: head.operations, ..Moved::default() },
    };
    match present {
        None => dump::clear(&desk.db)?,
        Some(_) => dump::empty(&desk.db)?,
    }
    let mut intake = Intake::of(&OPERATIONS);
    let mut held = false;
    loop {
        let at = lines.number + 1;
        let Some(line) = lines.next()? else {
            return Err(wrong(at, "the file ends before its end: it was cut"));
        };
        if line.starts_with("{\"end\"") {
            let end: End = serde_json::from_str(line).map_err(|why| wrong(at, why))?;
            if end.rows != taking.moved.rows {
                let why = format!("{} rows, but there should be {}", taking.moved.rows, end.rows);
                return Err(wrong(at, why));
            }
            break;
        }
        let given = IncomingRow::read(line).map_err(|why| wrong(at, why))?;
        if given.table != intake.name() {
            let table = dump::find(given.table)
                .ok_or_else(|| wrong(at, format!("there is no table “{}”", given.table)))?;
            intake = Intake::of(table);
            held = table.name == "outbox";
        }
        taking.row(&intake, &given, held).map_err(|why| match why.kind {
            ErrorKind::Invalid => wrong(at, why.message),
            _ => why,
        })?;
    }
    if lines.next()?.is_some() {
        return Err(wrong(lines.number, "there is more after the end"));
    }
    taking.finish_case()?;
    whole(desk, &head)?;
    store::outbox::hold_all(&desk.db, Some(desk.now))?;
    Ok(taking.moved)
}

/// Makes a desk of a file of `export`, where there is none; with `dry_run` it is gone again.
///
/// # Errors
/// As `import`; then there is no desk.
pub fn import_new(
    path: &Path,
    now: Instant,
    source: &mut dyn BufRead,
    dry_run: bool,
) -> Result<Moved> {
    let desk = Desk::new(Db::create(path)?, now, false);
    let done = desk.db.prepare_for_bulk().and_then(|()| {
        run::plain(&desk, false, |_| {
            let moved = import(&desk, source)?;
            key::of_desk(path, None)?;
            Ok(moved)
        })
    });
    drop(desk);
    if done.is_err() || dry_run {
        create::remove(path);
    }
    done
}

fn wrong(line: u64, why: impl std::fmt::Display) -> Error {
    Error::invalid("file", format!("line {line}: {why}"))
        .hint("export it again with `casebook export --what all -o FILE`; nothing was changed")
}

fn head_of(lines: &mut TransferLines<'_>) -> Result<FileHeader> {
    let none = |_| {
        Error::invalid("file", "this is not a file of `casebook export --what all`")
            .hint("cases of another program come in with `casebook import FILE --map MAP.toml`")
    };
    let first = lines.next()?.unwrap_or_default();
    let head: FileHeader = serde_json::from_str(first).map_err(none)?;
    if head.casebook != "desk" || head.form != FORM {
        let why = format!("the file has the form {}; this casebook reads form {FORM}", head.form);
        return Err(Error::invalid("file", why).hint("upgrade casebook"));
    }
    Ok(head)
}

/// How many of the file's operations are here; none where the desk is a new one.
fn present(desk: &Desk, head: &FileHeader) -> Result<Option<i64>> {
    let (here, hash) = dump::head(&desk.db)?;
    let same = |at: i64| -> Result<bool> {
        let kept = dump::hash_of(&desk.db, at)?.map(|hash| hex::encode(&hash));
        Ok(kept == head.head)
    };
    if here >= head.operations {
        if hash.is_some() && same(head.operations)? {
            return Ok(Some(head.operations));
        }
    } else if !dump::is_blank(&desk.db)? {
        // Whether it is the same desk shows when its operations come.
        return Ok(Some(here));
    }
    if dump::is_blank(&desk.db)? {
        return Ok(None);
    }
    Err(own_way(desk))
}

fn own_way(desk: &Desk) -> Error {
    let path = desk.db.path().display();
    Error::conflict(format!("{path} is another desk, or has gone its own way since"))
        .code("diverged")
        .hint("take it into a new one: `casebook --db NEW.db import FILE`")
}

/// Everything that was exported is here, as it was.
fn whole(desk: &Desk, head: &FileHeader) -> Result<()> {
    let (operations, findings, _) = store::journal::verify(&desk.db, None)?;
    if let Some(finding) = findings.first() {
        return Err(Error::invalid("file", format!("the file was changed: {finding}"))
            .hint("nothing was taken in"));
    }
    let (_, hash) = dump::head(&desk.db)?;
    if operations != head.operations || hash != head.head {
        return Err(Error::invalid("file", "the journal does not end as the file says")
            .hint("nothing was taken in"));
    }
    Ok(())
}

/// The rows on their way in.
struct Taking<'a> {
    desk: &'a Desk,
    /// Operations up to here are in the desk.
    present: i64,
    /// The case that is being added up: as it was here, and as it is by now.
    case: Option<(Option<Case>, Case)>,
    moved: Moved,
}

impl Taking<'_> {
    fn row(&mut self, intake: &Intake, given: &IncomingRow<'_>, held: bool) -> Result<()> {
        self.moved.rows += 1;
        let db = &self.desk.db;
        if given.table == OPERATIONS.name {
            let here = given.cell::<i64>("id").filter(|id| *id <= self.present);
            if let Some(id) = here {
                return match dump::hash_of(db, id)? == given.bytes("hash") {
                    true => Ok(()),
                    false => Err(own_way(self.desk)),
                };
            }
        }
        if given.table == EVENTS.name {
            if given.cell::<i64>("operation").is_some_and(|id| id <= self.present) {
                return self.still_there(given);
            }
            intake.take(db, given, held)?;
            return self.event(given);
        }
        intake.take(db, given, held)?;
        match given.table {
            "blobs" => content(given),
            "articles" => words(self.desk, given),
            _ => Ok(()),
        }
    }

    /// An event that is here already. Where its words were erased since, they are here in many
    /// places, so the desk is left alone and has to be made anew.
    fn still_there(&self, given: &IncomingRow<'_>) -> Result<()> {
        let (Some(seq), Some(_)) = (given.cell::<i64>("seq"), given.cell::<i64>("erased_at"))
        else {
            return Ok(());
        };
        if store::erase::is_erased(&self.desk.db, seq)? {
            return Ok(());
        }
        let path = self.desk.db.path().display();
        Err(Error::conflict(format!("{path} still has words that were erased since"))
            .code("erased_since")
            .hint("make it anew, `casebook --db NEW.db import FILE`, and take this file away"))
    }

    /// Adds an event to its case.
    fn event(&mut self, given: &IncomingRow<'_>) -> Result<()> {
        self.moved.events += 1;
        let bad = |what: &str| Error::invalid("line", format!("an event without its {what}"));
        let Some(id) = given.cell::<i64>("case_id") else { return Ok(()) };
        let seq = given.cell::<i64>("seq").ok_or_else(|| bad("number"))?;
        let at = Instant(given.cell("at").ok_or_else(|| bad("instant"))?);
        let kind = given.cell::<String>("kind").ok_or_else(|| bad("kind"))?;
        let event = Event::read(&kind, given.raw("body").unwrap_or_default())
            .map_err(|why| Error::invalid("line", why.to_string()))?;
        if self.case.as_ref().is_some_and(|(_, case)| case.id != id) {
            self.finish_case()?;
        }
        if self.case.is_none() {
            let here = store::cases::by_id(&self.desk.db, id)?;
            self.case = match (here, &event) {
                (Some(here), _) => Some((Some(here.clone()), here)),
                (None, Event::Filed(filed)) => Some((None, lifecycle::case_from(id, filed, at))),
                (None, _) => return Err(bad("case")),
            };
        }
        let Some((_, case)) = &mut self.case else { return Ok(()) };
        lifecycle::apply(case, &event, at);
        act::keep(self.desk, case, seq, case.version, &event)?;
        crate::casework::cases::auto_assign::keep_turn(self.desk, &event)
    }

    fn finish_case(&mut self) -> Result<()> {
        let Some((before, case)) = self.case.take() else { return Ok(()) };
        self.moved.cases += 1;
        match before {
            Some(before) => store::cases::update(&self.desk.db, &before, &case),
            None => store::cases::insert(&self.desk.db, &case),
        }
        .map_err(|why| match why.code {
            "constraint" => {
                Error::invalid("file", format!("case {} stands there twice", case.number))
            }
            _ => why,
        })
    }
}

/// A file is what its hash says.
fn content(given: &IncomingRow<'_>) -> Result<()> {
    let bytes = given.bytes("bytes").unwrap_or_default();
    let named = given.cell::<String>("sha256").unwrap_or_default();
    if hex::encode(Sha256::digest(&bytes)) == named {
        return Ok(());
    }
    Err(Error::invalid("line", "a file is not what its hash says"))
}

fn words(desk: &Desk, given: &IncomingRow<'_>) -> Result<()> {
    let text = |name: &str| given.cell::<String>(name).unwrap_or_default();
    let keywords = given.cell::<Vec<String>>("keywords").unwrap_or_default().join(" ");
    let id = given.cell("id").unwrap_or_default();
    store::search::add_article(&desk.db, id, &text("title"), &keywords, &text("body"))
}

/// The lines of a file, one at a time.
struct TransferLines<'a> {
    source: &'a mut dyn BufRead,
    text: String,
    number: u64,
}

impl TransferLines<'_> {
    fn next(&mut self) -> Result<Option<&str>> {
        use std::io::Read;
        self.text.clear();
        self.number += 1;
        let read = (&mut *self.source).take(LONGEST).read_line(&mut self.text);
        match read {
            Ok(0) => Ok(None),
            Ok(length) if length as u64 == LONGEST => {
                Err(wrong(self.number, "longer than any line of an export"))
            }
            Ok(_) => Ok(Some(self.text.trim_end())),
            Err(why) => Err(wrong(self.number, why)),
        }
    }
}
