//! `similar`: cases like a case, and why (R1).

use serde_json::{Value, json};

use crate::casework::cases::lookup;
use crate::casework::cases::similar;
use crate::casework::cases::similar::Similar as Found;
use crate::commands::registry::{Gate, Role};
use crate::commands::{Session, Verb, request_id};
use crate::domain::action::{Action, Edit};
use crate::domain::rights::{Ability, Object, authorize};
use crate::error::{Error, Result};
use crate::output::{Field, Kind, Prepared, Record};

/// Show cases like this one: same service, item or tags, like words; with what solved them
#[derive(clap::Args, Clone, Debug)]
pub struct Similar {
    /// The case: SR-000412, 412, ref:INC7
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Make one of them the parent of the case
    #[arg(long, value_name = "N")]
    pub set_parent: Option<String>,
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 10, conflicts_with = "set_parent")]
    pub limit: usize,
}

struct Row(Found);

impl Record for Row {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("number", Kind::Id).column("number", 0),
            Field::key("status", Kind::Id).column("status", 2),
            Field::key("subject", Kind::Text).followed_by("solution").column("subject", 0),
            Field::key("reasons", Kind::List).column("same", 1),
            Field::key("tags", Kind::List),
            Field::key("words", Kind::List).column("words", 4),
            Field::key("score", Kind::Number),
            Field::key("articles", Kind::List).column("articles", 3),
            Field::key("solution", Kind::Text),
            Field::key("registered_at", Kind::Instant),
            Field::key("resolved_at", Kind::Instant),
        ];
        FIELDS
    }

    fn columns() -> &'static [&'static str] {
        &["number", "status", "reasons", "words", "articles", "subject"]
    }

    fn value(&self, field: &str) -> Value {
        let (found, case) = (&self.0, &self.0.case);
        match field {
            "number" => json!(case.number),
            "status" => json!(case.status),
            "subject" => json!(case.subject),
            "reasons" => json!(found.reasons),
            "tags" => json!(found.tags),
            "words" => json!(found.words),
            "score" => json!((found.score * 1000.0).round() / 1000.0),
            "articles" => json!(found.articles),
            "solution" => json!(case.solution),
            "registered_at" => json!(case.registered_at),
            "resolved_at" => json!(case.resolved_at),
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        self.0.case.number.clone()
    }
}

impl Verb for Similar {
    const NAME: &'static str = "similar";
    const ROLE: Role = Role::Agent;
    const EXAMPLES: &'static str = "casebook similar SR-000412\ncasebook similar 412 --json\ncasebook similar 412 --set-parent 398";
    const GATE: Gate = Gate::Staff;

    fn run(self, run: &mut Session) -> Result<()> {
        if self.set_parent.is_none() && run.out.prepare::<Row>()? == Prepared::Answered {
            return Ok(());
        }
        let (desk, actor, out, _) = run.parts()?;
        let case = lookup::case(desk, actor, &self.case)?;
        authorize(actor, Ability::SeeInternal, Object::Desk).map_err(|_| {
            Error::not_permitted(format!(
                "not permitted: `similar` for {}",
                actor.role.with_article()
            ))
        })?;
        if let Some(text) = self.set_parent.as_deref() {
            return request_id::on_case(run, "similar", &text, &case, |scene| {
                let parent = super::edit::parent(scene, &case, Some(text))?;
                Ok(Ok(Action::Edit(Edit { parent, ..Edit::default() })))
            });
        }
        let found = similar::similar(desk, &case, self.limit)?;
        let count = out.list::<Row, Error>(found.into_iter().map(|found| Ok(Row(found))))?;
        if count == 0 {
            out.say("no case is like it");
        }
        Ok(())
    }
}
