//! `outbox`: the mails that casework wrote (N4).

mod send;

use crate::domain::mail_state::OutboxState;
use serde_json::{Value, json};

use crate::casework::Desk;
use crate::casework::mail::deliver;
use crate::casework::mail::outbox::OutboxWish;
use crate::commands::request_id;
use crate::commands::session::Session;
use crate::commands::verb::Verb;
use crate::commands::verb::{HelpGroup, Right, right};
use crate::domain::actor::Actor;
use crate::domain::rights::{Ability, Target, authorize};
use crate::error::{Error, Result};
use crate::mail::seal;
use crate::output::{Field, FieldKind, Prepared, Record};
use crate::store;
use crate::store::outbox::Notice;

/// Outgoing mail: list, show, send, hold, drop
#[derive(clap::Args, Clone, Debug)]
pub struct Outbox {
    #[command(subcommand)]
    pub what: OutboxCommand,
}

/// What to do with them.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum OutboxCommand {
    /// List the mails, newest first
    List {
        /// State: queued, claimed, sent, failed or held
        #[arg(long, value_name = "S", value_parser = OutboxState::LISTED)]
        state: Option<String>,
        /// Maximum number, 0 = all [default: 50 on a terminal]
        #[arg(long, value_name = "N")]
        limit: Option<usize>,
    },
    /// Show one mail
    Show {
        /// Id from `outbox list`
        #[arg(value_name = "ID")]
        id: i64,
        /// Print the source, as it is sent
        #[arg(long)]
        raw: bool,
    },
    /// Send due mails, or the given ones at once
    Send {
        /// Ids from `outbox list`
        #[arg(value_name = "ID")]
        ids: Vec<i64>,
    },
    /// Retry failed mails
    Retry {
        /// Ids from `outbox list`
        #[arg(value_name = "ID", required_unless_present = "all")]
        ids: Vec<i64>,
        /// Retry all failed mails
        #[arg(long, conflicts_with = "ids")]
        all: bool,
    },
    /// Hold queued mails
    Hold {
        /// Ids from `outbox list`
        #[arg(value_name = "ID", required_unless_present_any = ["all", "off"])]
        ids: Vec<i64>,
        /// Hold all, and all new ones
        #[arg(long, conflicts_with_all = ["ids", "off"])]
        all: bool,
        /// End --all; held mails stay held
        #[arg(long, conflicts_with = "ids")]
        off: bool,
    },
    /// Drop mails that were not sent
    Drop {
        /// Ids from `outbox list`
        #[arg(value_name = "ID", required = true)]
        ids: Vec<i64>,
    },
}

struct OutboxRow {
    notice: Notice,
    case: Option<String>,
    /// The viewer may see what names a mail to a mail program: it proves something.
    whole: bool,
}

impl Record for OutboxRow {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("id", FieldKind::Id).column("id", 0),
            Field::key("case", FieldKind::Id).column("case", 1),
            Field::key("to", FieldKind::Text).column("to", 2),
            Field::key("template", FieldKind::Text).column("template", 3),
            Field::key("state", FieldKind::Id).column("state", 0),
            Field::key("attempts", FieldKind::Number),
            Field::key("next_attempt_at", FieldKind::Instant),
            Field::key("message_id", FieldKind::Text),
            Field::key("subject", FieldKind::Text).flexible().column("subject", 4),
            Field::key("last_error", FieldKind::Text),
        ];
        FIELDS
    }

    fn value(&self, field: &str) -> Value {
        let notice = &self.notice;
        match field {
            "id" => json!(notice.id),
            "case" => json!(self.case),
            "to" => json!(notice.recipient),
            "template" => json!(notice.template),
            "state" => json!(notice.state),
            "attempts" => json!(notice.attempts),
            "next_attempt_at" => json!(notice.next_attempt_at),
            "message_id" => json!(Some(&notice.message_id).filter(|_| self.whole)),
            "subject" => json!(seal::mask(&notice.subject)),
            "last_error" => json!(notice.last_error),
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        self.notice.id.to_string()
    }
}

impl Verb for Outbox {
    const NAME: &'static str = "outbox";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ABILITY: Ability = Ability::SeeOutbox;
    const RIGHTS: &'static [Right] = &[
        right("send", Ability::SendMail),
        right("retry", Ability::SendMail),
        right("hold", Ability::SendMail),
        right("drop", Ability::SendMail),
        right("--all", Ability::RunDesk),
        right("--off", Ability::RunDesk),
    ];
    const EXAMPLES: &'static str = "casebook outbox list --state failed\ncasebook outbox show 17\ncasebook outbox send\ncasebook outbox retry 17";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        if run.out.prepare::<OutboxRow>()? == Prepared::Answered {
            return Ok(());
        }
        let fingerprint = request_id::fingerprint(Self::NAME, &self);
        match self.what {
            OutboxCommand::List { state, limit } => {
                list(run, state.as_deref().and_then(OutboxState::from_word), limit)
            }
            OutboxCommand::Show { id, raw } => show(run, id, raw),
            OutboxCommand::Send { ids } if ids.is_empty() => send::due(run, &fingerprint),
            OutboxCommand::Send { ids } => send::change(run, ids, OutboxWish::Send, &fingerprint),
            OutboxCommand::Retry { ids, all: false } => {
                send::change(run, ids, OutboxWish::Retry, &fingerprint)
            }
            OutboxCommand::Retry { .. } => {
                let ids = send::failed_ids(run)?;
                send::change(run, ids, OutboxWish::Retry, &fingerprint)
            }
            OutboxCommand::Hold { all, off, .. } if all || off => send::hold_all(run, all),
            OutboxCommand::Hold { ids, .. } => {
                send::change(run, ids, OutboxWish::Hold, &fingerprint)
            }
            OutboxCommand::Drop { ids } => send::change(run, ids, OutboxWish::Drop, &fingerprint),
        }
    }
}

/// Whether a person may see a mail, and the number of its case.
fn visible_case(desk: &Desk, actor: &Actor, notice: &Notice) -> Result<Option<Option<String>>> {
    let whole = authorize(actor, Ability::SeeWholeOutbox, Target::Desk).is_ok();
    let case = match notice.case_id {
        Some(id) => store::cases::by_id(&desk.db, id)?,
        None => None,
    };
    // P3: agents see what concerns the cases they hold.
    let held =
        case.as_ref().is_some_and(|case| case.assignee.as_deref() == Some(actor.login.as_str()));
    Ok((whole || held).then_some(case.map(|case| case.number)))
}

/// A mail by its id, if it is there for this person.
fn by_id(desk: &Desk, actor: &Actor, id: i64) -> Result<OutboxRow> {
    let none = || Error::not_found(format!("there is no mail {id}"));
    let notice = store::outbox::by_id(&desk.db, id)?.ok_or_else(none)?;
    let case = visible_case(desk, actor, &notice)?.ok_or_else(none)?;
    Ok(OutboxRow { notice, case, whole: actor.may(Ability::ReadRawMail) })
}

fn list(run: &mut Session, state: Option<OutboxState>, limit: Option<usize>) -> Result<()> {
    let (desk, actor, out, _) = run.parts()?;
    let most = match limit {
        Some(0) => usize::MAX,
        Some(limit) => limit,
        None if out.is_for_people() => 50,
        None => usize::MAX,
    };
    let mut shown = 0;
    let mut more = false;
    out.stream::<OutboxRow, Error>(|sink| {
        store::outbox::each(&desk.db, state, |notice| {
            if let Some(case) = visible_case(desk, actor, &notice)? {
                more = shown == most;
                if more {
                    return Ok(false);
                }
                shown += 1;
                let whole = actor.may(Ability::ReadRawMail);
                sink(OutboxRow { notice, case, whole })?;
            }
            Ok(true)
        })
    })?;
    if more {
        out.say("there are more; --limit 0 shows all");
    }
    Ok(())
}

fn show(run: &mut Session, id: i64, raw: bool) -> Result<()> {
    let (desk, actor, out, _) = run.parts()?;
    let row = by_id(desk, actor, id)?;
    if raw {
        out.raw(&deliver::source(desk, &row.notice)?);
        return Ok(());
    }
    out.one(&row, |out, row| {
        let notice = &row.notice;
        out.line(&format!("To: {} ({})", notice.address, notice.recipient));
        out.line(&format!("Subject: {}", seal::mask(&notice.subject)));
        out.line(&format!("State: {}, {} attempts", notice.state, notice.attempts));
        if let Some(why) = &notice.last_error {
            out.line(&format!("Last error: {why}"));
        }
        if let Some(at) = notice.next_attempt_at {
            let at = crate::output::time::minute_and_zone(at, out.look().zone);
            out.line(&format!("Next attempt: {at}"));
        }
        out.line("");
        for line in seal::mask(&notice.body).lines() {
            out.line(line);
        }
    })?;
    Ok(())
}
