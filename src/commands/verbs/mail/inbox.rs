//! `mail list|held|show|raw|release|drop`: the mails that came in (M2).

use crate::domain::mail_state::MailDisposition;
use serde_json::{Value, json};

use crate::casework::cases::lookup;
use crate::casework::mail::receive::{Received, ReleaseChoice as Wish};
use crate::casework::mail::{receive, unattended};
use crate::casework::run::{Request, RequestAnswer};
use crate::casework::{Desk, run};
use crate::commands::session::Session;
use crate::commands::{report, request_id};
use crate::domain::actor::Actor;
use crate::domain::address;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind as Trouble, Result};
use crate::mail::inbound::Incoming;
use crate::mail::seal;
use crate::output::{Field, FieldKind, Out, Prepared, Record};
use crate::outside::Input;
use crate::store;
use crate::store::mails::ReceivedMail;

/// List the mails that came in, newest first
#[derive(clap::Args, Clone, Debug)]
pub struct MailList {
    /// Outcome: created, appended, held, ignored …
    #[arg(long, value_name = "D", value_parser = MailDisposition::LISTED)]
    pub disposition: Option<String>,
    /// Maximum number, 0 = all [default: 50 on a terminal]
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

/// List the mails that wait for a decision, newest first
#[derive(clap::Args, Clone, Debug)]
pub struct Held {
    /// Only suspicious mails: forged or marked as spam
    #[arg(long, conflicts_with = "machines")]
    pub suspicious: bool,
    /// Ignored mails of known contacts instead
    #[arg(long)]
    pub machines: bool,
    /// With the text of each
    #[arg(long)]
    pub text: bool,
    /// Mark all as seen: no more notices about them
    #[arg(long)]
    pub seen: bool,
    /// Maximum number, 0 = all [default: 50 on a terminal]
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

/// Mails by their id
#[derive(clap::Args, Clone, Debug)]
pub struct One {
    /// Mail: M-17
    #[arg(value_name = "ID")]
    pub id: String,
}

/// Let mails go on that are held or were ignored
///
/// Without --case and --new a mail goes where its proofs say, as if a person had sent it; else it
/// becomes a new case.
#[derive(clap::Args, Clone, Debug)]
pub struct MailRelease {
    /// Mails: M-17 M-18; - reads them from standard input
    #[arg(value_name = "ID", required = true)]
    pub ids: Vec<String>,
    /// Case to add it to; a closed one gets a follow-up
    #[arg(long, value_name = "CASE", conflicts_with = "new")]
    pub case: Option<String>,
    /// File it as a new case
    #[arg(long)]
    pub new: bool,
    /// Contact: login
    #[arg(long, value_name = "LOGIN", requires = "new")]
    pub contact: Option<String>,
    /// Service of the new case
    #[arg(long, value_name = "KEY", requires = "new")]
    pub service: Option<String>,
}

/// Throw mails away that are held or were ignored
#[derive(clap::Args, Clone, Debug)]
pub struct Drop {
    /// Mails: M-17 M-18; - reads them from standard input
    #[arg(value_name = "ID", required = true)]
    pub ids: Vec<String>,
}

struct MailRow {
    mail: ReceivedMail,
    case: Option<String>,
    /// The viewer may see what names a mail to a mail program: it proves something.
    whole: bool,
}

impl Record for MailRow {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("id", FieldKind::Id).column("id", 0),
            Field::key("at", FieldKind::Instant).column("at", 1),
            Field::key("message_id", FieldKind::Text),
            Field::key("in_reply_to", FieldKind::Text),
            Field::key("from", FieldKind::Text).column("from", 0),
            Field::key("to", FieldKind::Text),
            Field::key("disposition", FieldKind::Id).column("disposition", 0),
            Field::key("case", FieldKind::Id).column("case", 1),
            Field::key("subject", FieldKind::Text).flexible().column("subject", 2),
            Field::key("reason", FieldKind::Text).column("reason", 3),
            Field::key("suspicious", FieldKind::Flag),
            Field::key("attachments", FieldKind::Text),
        ];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        shape(self).get(field).cloned().unwrap_or(Value::Null)
    }

    fn id(&self) -> String {
        format!("M-{}", self.mail.id)
    }
}

fn shape(row: &MailRow) -> Value {
    let mail = &row.mail;
    let attachments: Value = serde_json::from_str(&mail.attachments).unwrap_or(Value::Null);
    let whole = |text: &Option<String>| text.clone().filter(|_| row.whole);
    json!({
        "id": format!("M-{}", mail.id),
        "at": mail.at,
        "message_id": whole(&mail.message_id),
        "in_reply_to": whole(&mail.in_reply_to),
        "from": mail.sender.as_deref().map(address::display),
        "to": seal::mask(&mail.recipients),
        "subject": mail.subject,
        "disposition": mail.disposition,
        "reason": mail.reason,
        "suspicious": mail.suspicious,
        "case": row.case,
        "attachments": attachments,
    })
}

fn row(desk: &Desk, actor: &Actor, mail: ReceivedMail) -> Result<MailRow> {
    let case = match mail.case_id {
        Some(id) => store::cases::by_id(&desk.db, id)?.map(|case| case.number),
        None => None,
    };
    Ok(MailRow { mail, case, whole: actor.may(Ability::ReadRawMail) })
}

/// What a mail says, while its source is kept; no address in it works (M4).
fn text_of(desk: &Desk, mail: &ReceivedMail) -> Result<Option<String>> {
    let text = store::mails::raw(&desk.db, mail.id)?.map(|raw| Incoming::read(&raw).text);
    text.map(|text| receive::mask_secrets(desk, &text)).transpose()
}

/// The most ids read from standard input, in bytes.
const MOST_INPUT: u64 = 1 << 20;

/// The ids as typed, `-` read from standard input.
fn with_input(ids: &[String]) -> Result<Vec<String>> {
    let mut all = Vec::new();
    for id in ids {
        if id != "-" {
            all.push(id.clone());
            continue;
        }
        let input = Input::Stdin.read_text(MOST_INPUT, "id")?;
        all.extend(input.split_whitespace().map(String::from));
    }
    match all.is_empty() {
        true => Err(Error::usage("standard input names no mail").field("id")),
        false => Ok(all),
    }
}

/// Whether a text is the id of a mail, and not an address.
pub(super) fn is_mail_id(text: &str) -> bool {
    let digits = text.trim().strip_prefix(['M', 'm']).map(|it| it.trim_start_matches('-'));
    digits.is_some_and(|it| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()))
}

pub(super) fn find_mail(desk: &Desk, text: &str) -> Result<ReceivedMail> {
    let none = || {
        Error::not_found(format!("there is no mail {text}")).hint("see them: `casebook mail list`")
    };
    let digits = text.trim().trim_start_matches(['M', 'm']).trim_start_matches('-');
    let id: i64 = digits.parse().map_err(|_| none())?;
    store::mails::by_id(&desk.db, id)?.ok_or_else(none)
}

/// A mail of which a person may still decide.
fn find_undecided(desk: &Desk, text: &str) -> Result<ReceivedMail> {
    let mail = find_mail(desk, text)?;
    if mail.disposition.is_undecided() {
        return Ok(mail);
    }
    Err(Error::conflict(format!("M-{} is neither held nor ignored: {}", mail.id, mail.disposition))
        .hint(format!("see what became of it: `casebook mail show M-{}`", mail.id)))
}

fn show_list(
    run: &mut Session,
    disposition: Option<MailDisposition>,
    (limit, with_text): (Option<usize>, bool),
    takes: impl Fn(&ReceivedMail) -> bool,
) -> Result<()> {
    if run.out.prepare::<MailRow>()? == Prepared::Answered {
        return Ok(());
    }
    let (desk, actor, out, _) = run.parts()?;
    let most = match limit {
        Some(0) => usize::MAX,
        Some(limit) => limit,
        None if out.is_for_people() => 50,
        None => usize::MAX,
    };
    let mut rows = Vec::new();
    store::mails::each(&desk.db, disposition, |mail| {
        if takes(&mail) {
            rows.push(mail);
        }
        Ok(rows.len() < most)
    })?;
    if with_text {
        return show_texts(desk, actor, out, rows);
    }
    out.list::<MailRow, Error>(rows.into_iter().map(|mail| row(desk, actor, mail)))?;
    Ok(())
}

/// Each mail with what it says.
fn show_texts(desk: &Desk, actor: &Actor, out: &mut Out, mails: Vec<ReceivedMail>) -> Result<()> {
    let mut all = Vec::new();
    for mail in mails {
        let text = text_of(desk, &mail)?;
        let row = row(desk, actor, mail)?;
        let mut document = shape(&row);
        document["text"] = json!(text);
        all.push(document);
    }
    out.document(&Value::Array(all.clone()), |out| {
        for mail in &all {
            let of = |name: &str| mail[name].as_str().unwrap_or_default().to_string();
            out.line(&format!("{}  {}  {}", of("id"), of("from"), of("subject")));
            out.line(&format!("  {}", of("reason")));
            of("text").lines().for_each(|line| out.line(&format!("  {line}")));
            out.line("");
        }
    })?;
    Ok(())
}

impl MailList {
    pub fn run(self, run: &mut Session) -> Result<()> {
        let disposition = self.disposition.as_deref().and_then(MailDisposition::from_word);
        show_list(run, disposition, (self.limit, false), |_| true)
    }
}

impl Held {
    pub fn run(self, run: &mut Session) -> Result<()> {
        let (disposition, machines) = match self.machines {
            true => (MailDisposition::Ignored, true),
            false => (MailDisposition::Held, false),
        };
        let fits = |mail: &ReceivedMail| match machines {
            true => mail.rings,
            false => !self.suspicious || mail.suspicious,
        };
        show_list(run, Some(disposition), (self.limit, self.text), fits)?;
        let (desk, _actor, out, globals) = run.parts()?;
        if self.seen && !globals.dry_run {
            unattended::see(desk, None)?;
            out.say("the bell is silent until the next one");
        }
        Ok(())
    }
}

impl One {
    pub fn show(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, globals) = run.parts()?;
        let mail = find_mail(desk, &self.id)?;
        let text = text_of(desk, &mail)?;
        // Whoever has read it need not be called again (N7).
        if mail.rings && mail.seen_at.is_none() && !globals.dry_run {
            unattended::see(desk, Some(mail.id))?;
        }
        let row = row(desk, actor, mail)?;
        let mut document = shape(&row);
        document["text"] = json!(text);
        out.outcome(&document, |out| {
            for (name, value) in document.as_object().into_iter().flatten() {
                if value.is_null() || name == "text" {
                    continue;
                }
                let text = value.as_str().map_or_else(|| value.to_string(), Into::into);
                out.line(&format!("{name}: {text}"));
            }
            out.line("");
            match &text {
                Some(text) => text.lines().for_each(|line| out.line(line)),
                None => out.line("(its source is no longer kept)"),
            }
        })?;
        Ok(())
    }

    pub fn raw(self, run: &mut Session) -> Result<()> {
        let (desk, _actor, out, _) = run.parts()?;
        let mail = find_mail(desk, &self.id)?;
        let Some(raw) = store::mails::raw(&desk.db, mail.id)? else {
            return Err(Error::not_found(format!("the source of M-{} is no longer kept", mail.id))
                .hint("`[mail] keep_raw_days` says how long sources are kept"));
        };
        // A stranger's bytes are not for a terminal (J3).
        match out.is_for_people() {
            true => String::from_utf8_lossy(&raw).lines().for_each(|line| out.line(line)),
            false => out.raw(&raw),
        }
        Ok(())
    }
}

impl Drop {
    pub fn run(mut self, run: &mut Session) -> Result<()> {
        self.ids = with_input(&self.ids)?;
        let (desk, actor, out, globals) = run.parts()?;
        let fingerprint = request_id::fingerprint("mail drop", &self.ids);
        if let Some(answer) = request_id::kept_document(desk, actor, globals, &fingerprint)? {
            return request_id::replay_document(out, &answer);
        }
        let mut mails = Vec::new();
        for id in &self.ids {
            mails.push(find_undecided(desk, id)?);
        }
        let done = run::run(
            desk,
            request_id::request(actor, globals, &fingerprint),
            |_| unattended::drop_mails(desk, actor, &mut mails),
            |()| Ok(Some(json!({ "dropped": self.ids }).to_string())),
        )?;
        if let RequestAnswer::Replayed(answer) = done {
            return request_id::replay_document(out, &answer);
        }
        let would = if globals.dry_run { "would be " } else { "" };
        for mail in &mails {
            let id = format!("M-{}", mail.id);
            let document = json!({ "id": id, "disposition": MailDisposition::Dropped, "dry_run": globals.dry_run });
            out.outcome(&document, |out| out.line(&format!("{id} {would}dropped")))?;
        }
        Ok(())
    }
}

impl MailRelease {
    pub fn run(mut self, run: &mut Session) -> Result<()> {
        self.ids = with_input(&self.ids)?;
        let (desk, actor, out, globals) = run.parts()?;
        if self.ids.len() > 1 && self.contact.is_some() {
            return Err(Error::usage("--contact says whose one mail is").field("contact"));
        }
        let wish = match &self.case {
            Some(text) => Wish::Onto(lookup::case(desk, actor, text)?.id),
            None if self.new => {
                if let Some(login) = &self.contact {
                    lookup::contact(desk, actor, login)?;
                }
                Wish::New { contact: self.contact.clone(), service: self.service.clone() }
            }
            None => Wish::Person,
        };
        let asked = (&self.case, self.new, &self.contact, &self.service);
        let fingerprint = request_id::fingerprint("mail release", &asked);
        let single = self.ids.len() == 1;
        let mut failed = 0;
        for id in &self.ids {
            // One mail a commit: each has its own answer under the request id.
            let own = globals.request_id.as_ref().map(|request| format!("{request}/{id}"));
            let released = run::run(
                desk,
                Request { id: own.as_deref(), ..request_id::request(actor, globals, &fingerprint) },
                |_| receive::release(desk, find_undecided(desk, id)?, &wish),
                |done| Ok(Some(release_document(done, false).to_string())),
            );
            match released {
                Ok(RequestAnswer::Replayed(answer)) => request_id::replay_document(out, &answer)?,
                Ok(RequestAnswer::Fresh(done)) => show_release(out, &done, globals.dry_run)?,
                Err(error) if single => return Err(error),
                Err(error) => {
                    failed += 1;
                    report::failure(out, &error);
                }
            }
        }
        if failed > 0 {
            out.end_with(Trouble::BadNews.exit());
        }
        Ok(())
    }
}

fn release_document(done: &Received, dry_run: bool) -> Value {
    let case =
        done.case.clone().filter(|_| !dry_run || done.disposition != MailDisposition::Created);
    json!({
        "id": done.id.map(|id| format!("M-{id}")),
        "disposition": done.disposition,
        "case": case,
        "reason": done.reason,
        "dry_run": dry_run,
    })
}

fn show_release(out: &mut Out, done: &Received, dry_run: bool) -> Result<()> {
    let document = release_document(done, dry_run);
    out.outcome(&document, |out| {
        let would = if dry_run { "would be " } else { "" };
        let name = super::receive::name_of(&document);
        out.line(&format!("{would}{} {name}: {}", done.disposition, done.reason));
    })?;
    Ok(())
}
