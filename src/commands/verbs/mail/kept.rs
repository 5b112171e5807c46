//! `mail list|held|show|raw|release|drop`: the mails that came in (M2).

use serde_json::{Value, json};

use crate::casework::receive::{self, Release as Wish};
use crate::casework::{Desk, locate};
use crate::commands::Session;
use crate::domain::actor::Actor;
use crate::domain::rights::{Ability, Object, authorize};
use crate::error::{Error, Result};
use crate::output::{Field, Kind, Prepared, Record};
use crate::store;
use crate::store::mails::Mail;

/// List the mails that came in, newest first
#[derive(clap::Args, Clone, Debug)]
pub struct List {
    /// Only those with this outcome
    #[arg(long, value_name = "D", value_parser = ["appended", "created", "ignored", "held", "bounce", "dropped"])]
    pub disposition: Option<String>,
    /// At most so many; 0 = all [default: 50 on a terminal]
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

/// Mails by their id
#[derive(clap::Args, Clone, Debug)]
pub struct One {
    /// M-17
    #[arg(value_name = "ID")]
    pub id: String,
}

/// Let a held mail go on
#[derive(clap::Args, Clone, Debug)]
pub struct Release {
    /// M-17
    #[arg(value_name = "ID")]
    pub id: String,
    /// Onto this case
    #[arg(long, value_name = "CASE", conflicts_with = "new")]
    pub case: Option<String>,
    /// As a new case (the default)
    #[arg(long)]
    pub new: bool,
}

struct Row {
    mail: Mail,
    case: Option<String>,
}

impl Record for Row {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("id", Kind::Id).column("id", 0),
            Field::key("at", Kind::Instant).column("at", 1),
            Field::key("message_id", Kind::Text),
            Field::key("in_reply_to", Kind::Text),
            Field::key("from", Kind::Text).column("from", 0),
            Field::key("to", Kind::Text),
            Field::key("disposition", Kind::Id).column("disposition", 0),
            Field::key("case", Kind::Id).column("case", 1),
            Field::key("subject", Kind::Text).flexible().column("subject", 2),
            Field::key("reason", Kind::Text).column("reason", 3),
            Field::key("attachments", Kind::Text),
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

fn shape(row: &Row) -> Value {
    let mail = &row.mail;
    let attachments: Value = serde_json::from_str(&mail.attachments).unwrap_or(Value::Null);
    json!({
        "id": format!("M-{}", mail.id),
        "at": mail.at,
        "message_id": mail.message_id,
        "in_reply_to": mail.in_reply_to,
        "from": mail.sender,
        "to": mail.recipients,
        "subject": mail.subject,
        "disposition": mail.disposition,
        "reason": mail.reason,
        "case": row.case,
        "attachments": attachments,
    })
}

fn permitted(actor: &Actor) -> Result<()> {
    authorize(actor, Ability::SeeWholeOutbox, Object::Desk).map_err(|_| {
        Error::not_permitted("not permitted: mails that came in are for leads and admins")
    })
}

fn row(desk: &Desk, mail: Mail) -> Result<Row> {
    let case = match mail.case_id {
        Some(id) => store::cases::by_id(&desk.db, id)?.map(|case| case.number),
        None => None,
    };
    Ok(Row { mail, case })
}

fn found(desk: &Desk, text: &str) -> Result<Mail> {
    let none = || {
        Error::not_found(format!("there is no mail {text}")).hint("see them: `casebook mail list`")
    };
    let digits = text.trim().trim_start_matches(['M', 'm']).trim_start_matches('-');
    let id: i64 = digits.parse().map_err(|_| none())?;
    store::mails::by_id(&desk.db, id)?.ok_or_else(none)
}

fn held(desk: &Desk, text: &str) -> Result<Mail> {
    let mail = found(desk, text)?;
    if mail.disposition == "held" {
        return Ok(mail);
    }
    Err(Error::conflict(format!("M-{} is not held but {}", mail.id, mail.disposition)))
}

impl List {
    pub fn run(self, run: &mut Session) -> Result<()> {
        if run.out.prepare::<Row>()? == Prepared::Answered {
            return Ok(());
        }
        let (desk, actor, out, _) = run.parts()?;
        permitted(actor)?;
        let most = match self.limit {
            Some(0) => usize::MAX,
            Some(limit) => limit,
            None if out.is_for_people() => 50,
            None => usize::MAX,
        };
        let mut rows = Vec::new();
        store::mails::each(&desk.db, self.disposition.as_deref(), |mail| {
            rows.push(mail);
            Ok(rows.len() < most)
        })?;
        out.list::<Row, Error>(rows.into_iter().map(|mail| row(desk, mail)))?;
        Ok(())
    }
}

impl One {
    pub fn show(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, _) = run.parts()?;
        permitted(actor)?;
        let row = row(desk, found(desk, &self.id)?)?;
        let document = shape(&row);
        out.outcome(&document, |out| {
            for (name, value) in document.as_object().into_iter().flatten() {
                let text = value.as_str().map_or_else(|| value.to_string(), Into::into);
                if !value.is_null() {
                    out.line(&format!("{name}: {text}"));
                }
            }
        })?;
        Ok(())
    }

    pub fn raw(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, _) = run.parts()?;
        permitted(actor)?;
        let mail = found(desk, &self.id)?;
        let Some(raw) = store::mails::raw(&desk.db, mail.id)? else {
            return Err(Error::not_found(format!("the source of M-{} is no longer kept", mail.id))
                .hint("`[mail] keep_raw_days` says how long sources are kept"));
        };
        out.raw(&raw);
        Ok(())
    }

    pub fn discard(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, globals) = run.parts()?;
        permitted(actor)?;
        let mut mail = held(desk, &self.id)?;
        let id = mail.id;
        if globals.dry_run {
            out.say(&format!("M-{id} would be dropped (dry run: nothing written)"));
            return Ok(());
        }
        mail.reason = format!("dropped by {}; it was held: {}", actor.login, mail.reason);
        mail.disposition = "dropped".into();
        desk.db.write(|| store::mails::settle(&desk.db, &mail))?;
        out.outcome(&json!({ "id": format!("M-{id}"), "disposition": "dropped" }), |out| {
            out.line(&format!("M-{id} dropped"));
        })?;
        Ok(())
    }
}

impl Release {
    pub fn run(self, run: &mut Session) -> Result<()> {
        let (desk, actor, out, globals) = run.parts()?;
        permitted(actor)?;
        let mail = held(desk, &self.id)?;
        let wish = match &self.case {
            Some(text) => Wish::Onto(locate::case(desk, actor, text)?.id),
            None => Wish::New,
        };
        desk.db.begin()?;
        let done = receive::release(desk, mail, &wish);
        if done.is_ok() && !globals.dry_run {
            desk.db.commit()?;
        } else {
            desk.db.rollback();
        }
        let done = done?;
        let document = json!({
            "id": done.id.map(|id| format!("M-{id}")),
            "disposition": done.disposition,
            "case": done.case,
            "reason": done.reason,
        });
        out.outcome(&document, |out| {
            let case = done.case.as_deref().unwrap_or("-");
            out.line(&format!("{} {case}: {}", done.disposition, done.reason));
        })?;
        Ok(())
    }
}
