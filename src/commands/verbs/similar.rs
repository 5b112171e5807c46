//! `similar`: cases like a case, and why (R1).

use serde_json::{Value, json};

use crate::casework::cases::lookup;
use crate::casework::cases::similar;
use crate::casework::cases::similar::SimilarCase as Found;
use crate::commands::request_id;
use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::action::{Action, CaseEdit};
use crate::domain::rights::Ability;
use crate::error::{Error, Result};
use crate::output::{Field, FieldKind, Prepared, Record};

/// Show similar cases and what solved them
#[derive(clap::Args, Clone, Debug)]
pub struct SimilarVerb {
    /// The case: SR-000412, 412, ref:INC7
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Set one of them as parent of the case
    #[arg(long, value_name = "N")]
    pub set_parent: Option<String>,
    /// Maximum number of results
    #[arg(long, value_name = "N", default_value_t = 10, conflicts_with = "set_parent")]
    pub limit: usize,
}

struct SimilarRow(Found);

impl Record for SimilarRow {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("number", FieldKind::Id).column("number", 0),
            Field::key("status", FieldKind::Id).column("status", 2),
            Field::key("subject", FieldKind::Text).followed_by("solution").column("subject", 0),
            Field::key("reasons", FieldKind::List).column("same", 1),
            Field::key("tags", FieldKind::List),
            Field::key("words", FieldKind::List).column("words", 4),
            Field::key("score", FieldKind::Number),
            Field::key("articles", FieldKind::List).column("articles", 3),
            Field::key("solution", FieldKind::Text),
            Field::key("registered_at", FieldKind::Instant),
            Field::key("resolved_at", FieldKind::Instant),
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

impl Verb for SimilarVerb {
    const NAME: &'static str = "similar";
    const GROUP: HelpGroup = HelpGroup::Agent;
    const ABILITY: Ability = Ability::SeeInternal;
    const EXAMPLES: &'static str = "casebook similar SR-000412\ncasebook similar 412 --json\ncasebook similar 412 --set-parent 398";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        if self.set_parent.is_none() && run.out.prepare::<SimilarRow>()? == Prepared::Answered {
            return Ok(());
        }
        if let Some(text) = self.set_parent.as_deref() {
            return request_id::on_case(run, "similar", (&self.case, &text), |scene, case| {
                let parent = super::edit::parent(scene, case, Some(text))?;
                Ok(Ok(Action::Edit(CaseEdit { parent, ..CaseEdit::default() })))
            });
        }
        let (desk, actor, out, _) = run.parts()?;
        let case = lookup::case(desk, actor, &self.case)?;
        let found = similar::similar(desk, &case, self.limit)?;
        let count =
            out.list::<SimilarRow, Error>(found.into_iter().map(|found| Ok(SimilarRow(found))))?;
        if count == 0 {
            out.say("no case is like it");
        }
        Ok(())
    }
}
