//! Articles for people and programs: rows, hits, and one article with its Markdown made readable.

use serde_json::{Value, json};

use super::color::Tone;
use super::out::Out;
use super::record::{Field, FieldKind, Record};
use super::{article_text, time};
use crate::domain::article::Article;

/// An article with what is shown beside it.
#[derive(Clone, Debug)]
pub struct ArticleShape {
    pub article: Article,
    /// Resolved cases that name it; `None` for customers.
    pub solved: Option<i64>,
    /// Numbers of its newest cases; `None` for customers and in lists.
    pub cases: Option<Vec<String>>,
    /// The words around a hit.
    pub hit: Option<String>,
    /// That of the command that changed it.
    pub request_id: Option<String>,
}

impl Record for ArticleShape {
    fn fields() -> &'static [Field] {
        const FIELDS: &[Field] = &[
            Field::key("id", FieldKind::Id).column("id", 0),
            Field::key("title", FieldKind::Text).followed_by("hit").column("title", 0),
            Field::key("state", FieldKind::Id).column("state", 1),
            Field::key("body", FieldKind::Text),
            Field::key("keywords", FieldKind::List),
            Field::key("service", FieldKind::Text).column("service", 3),
            Field::key("author", FieldKind::Text),
            Field::key("created_at", FieldKind::Instant),
            Field::key("updated_at", FieldKind::Instant).column("updated", 4),
            Field::key("published_at", FieldKind::Instant),
            Field::key("solved", FieldKind::Number).column("solved", 2),
            Field::key("cases", FieldKind::List),
            Field::key("hit", FieldKind::Text).only_in_pipes(),
            Field::key("request_id", FieldKind::Text).only_in_pipes(),
        ];
        FIELDS
    }

    fn columns() -> &'static [&'static str] {
        &["id", "state", "solved", "service", "updated_at", "title", "hit"]
    }

    fn value(&self, field: &str) -> Value {
        let (article, draft) = (&self.article, &self.article.draft);
        match field {
            "id" => json!(article.key()),
            "title" => json!(draft.title),
            "state" => json!(article.state),
            "body" => json!(draft.body),
            "keywords" => json!(draft.keywords),
            "service" => json!(draft.service),
            "author" => json!(article.author),
            "created_at" => json!(article.created_at),
            "updated_at" => json!(article.updated_at),
            "published_at" => json!(article.published_at),
            "solved" => json!(self.solved),
            "cases" => json!(self.cases),
            "hit" => json!(self.hit),
            "request_id" => json!(self.request_id),
            _ => Value::Null,
        }
    }

    fn id(&self) -> String {
        self.article.key()
    }
}

/// An article that a search found: the words around the hit have the line.
pub struct ArticleHitShape(pub ArticleShape);

impl Record for ArticleHitShape {
    fn fields() -> &'static [Field] {
        static ALL: std::sync::OnceLock<Vec<Field>> = std::sync::OnceLock::new();
        ALL.get_or_init(|| {
            let narrow = |field: &Field| match field.name {
                "state" | "solved" | "service" | "updated_at" => field.only_in_pipes(),
                _ => *field,
            };
            ArticleShape::fields().iter().map(narrow).collect()
        })
    }

    fn columns() -> &'static [&'static str] {
        ArticleShape::columns()
    }

    fn value(&self, field: &str) -> Value {
        self.0.value(field)
    }

    fn id(&self) -> String {
        self.0.id()
    }
}

impl ArticleShape {
    /// Shows it; with `raw` the Markdown as it was written, for a file or another program.
    pub fn print(&self, out: &mut Out, raw: bool) {
        let (article, draft) = (&self.article, &self.article.draft);
        if raw {
            out.paragraph(&draft.body, 0);
            return;
        }
        let zone = out.look().zone;
        out.spans(&[
            (Tone::Name, &article.key()),
            (Tone::Plain, "  "),
            (Tone::Strong, &draft.title),
        ]);
        let mut facts = vec![article.state.as_str().to_string()];
        facts.extend(draft.service.clone());
        facts.push(format!("by {}", article.author));
        facts.push(format!("updated {}", time::minute(article.updated_at, zone)));
        facts.extend(self.solved.filter(|n| *n > 0).map(|n| format!("solved {n}")));
        out.spans(&[(Tone::Faint, &facts.join(", "))]);
        if !draft.keywords.is_empty() {
            out.spans(&[(Tone::Faint, &format!("keywords: {}", draft.keywords.join(", ")))]);
        }
        out.line("");
        article_text::print(out, &draft.body);
        if let Some(cases) = self.cases.as_ref().filter(|cases| !cases.is_empty()) {
            out.line("");
            out.line(&format!("Cases: {}", cases.join(", ")));
        }
    }
}
