//! `outbox`: the mails that casework wrote (N4).

use serde_json::{Value, json};

use crate::commands::registry::{Gate, Role};
use crate::commands::{Session, Verb};
use crate::domain::actor;
use crate::domain::rights::{Ability, Object, authorize};
use crate::error::{Error, Result};
use crate::output::{Field, Kind, Prepared, Record};
use crate::store;
use crate::store::outbox::Notice;

/// Look at the mails that were written: list them, show one
#[derive(clap::Args, Clone, Debug)]
pub struct Outbox {
    #[command(subcommand)]
    pub what: What,
}

/// What to do with them.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum What {
    /// List the mails, newest first
    List {
        /// Only queued, claimed, sent, failed or held ones
        #[arg(long, value_name = "S", value_parser = ["queued", "claimed", "sent", "failed", "held"])]
        state: Option<String>,
        /// At most so many; 0 = all [default: 50 on a terminal]
        #[arg(long, value_name = "N")]
        limit: Option<usize>,
    },
    /// Show one mail as it was written
    Show {
        #[arg(value_name = "ID")]
        id: i64,
    },
}

struct Row {
    notice: Notice,
    case: Option<String>,
}

impl Record for Row {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("id", Kind::Id).column("id", 0),
            Field::key("case", Kind::Id).column("case", 1),
            Field::key("to", Kind::Text).column("to", 2),
            Field::key("template", Kind::Text).column("template", 3),
            Field::key("state", Kind::Id).column("state", 0),
            Field::key("attempts", Kind::Number),
            Field::key("next_attempt_at", Kind::Instant),
            Field::key("message_id", Kind::Text),
            Field::key("subject", Kind::Text).flexible().column("subject", 4),
            Field::key("last_error", Kind::Text),
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
            "message_id" => json!(notice.message_id),
            "subject" => json!(notice.subject),
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
    const ROLE: Role = Role::Agent;
    const EXAMPLES: &'static str = "casebook outbox list --state failed\ncasebook outbox show 17";
    const GATE: Gate = Gate::Staff;
    const SERVICE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        if run.out.prepare::<Row>()? == Prepared::Answered {
            return Ok(());
        }
        let (desk, actor, out, _) = run.parts()?;
        let denied = || Error::not_permitted("not permitted: `outbox` is for staff");
        let whole = authorize(actor, Ability::SeeWholeOutbox, Object::Desk).is_ok();
        if !whole {
            authorize(actor, Ability::SeeOutbox, Object::Desk).map_err(|_| denied())?;
        }
        // P3: agents see what concerns the cases they hold.
        let mine = |notice: &Notice| -> Result<Option<Option<String>>> {
            let case = match notice.case_id {
                Some(id) => store::cases::by_id(&desk.db, id)?,
                None => None,
            };
            let held = case
                .as_ref()
                .is_some_and(|case| case.assignee.as_deref() == Some(actor.login.as_str()));
            Ok((whole || held).then_some(case.map(|case| case.number)))
        };
        match self.what {
            What::List { state, limit } => {
                let most = match limit {
                    Some(0) => usize::MAX,
                    Some(limit) => limit,
                    None if out.is_for_people() => 50,
                    None => usize::MAX,
                };
                let mut shown = 0;
                out.stream::<Row, Error>(|sink| {
                    store::outbox::each(&desk.db, state.as_deref(), |notice| {
                        if let Some(case) = mine(&notice)? {
                            if shown == most {
                                return Ok(false);
                            }
                            shown += 1;
                            sink(Row { notice, case })?;
                        }
                        Ok(true)
                    })
                })?;
            }
            What::Show { id } => {
                let none = || Error::not_found(format!("there is no mail {id}"));
                let notice = store::outbox::by_id(&desk.db, id)?.ok_or_else(none)?;
                let case = mine(&notice)?.ok_or_else(none)?;
                // P6: a code is as good as the password of whom it was sent to.
                let secret = notice.event == "invitation" && actor.role != actor::Role::Admin;
                out.one(&Row { notice, case }, |out, row| {
                    let notice = &row.notice;
                    out.line(&format!("To: {} ({})", notice.address, notice.recipient));
                    out.line(&format!("Subject: {}", notice.subject));
                    out.line(&format!("State: {}, {} attempts", notice.state, notice.attempts));
                    out.line("");
                    if secret {
                        out.line("What an invitation says is for whom it is sent to.");
                    } else {
                        out.paragraph(&notice.body, 0);
                    }
                })?;
            }
        }
        Ok(())
    }
}
