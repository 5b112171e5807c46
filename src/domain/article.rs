//! Articles of the knowledge base (K1): what they are and what a text must be to become one.

use serde::{Deserialize, Serialize};

use super::actor::Actor;
use super::case::Case;
use super::time::Instant;

/// The longest title, in characters.
const LONGEST_TITLE: usize = 250;
/// The most keywords, and the longest one in characters.
const MOST_KEYWORDS: usize = 50;
const LONGEST_KEYWORD: usize = 60;

/// What an article says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleDraft {
    pub title: String,
    /// Markdown.
    pub body: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
}

/// An article of the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    pub id: i64,
    pub state: ArticleState,
    pub draft: ArticleDraft,
    /// Who wrote it first.
    pub author: String,
    pub created_at: Instant,
    pub updated_at: Instant,
    pub published_at: Option<Instant>,
}

/// Who may read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArticleState {
    /// Staff only.
    Draft,
    /// Everybody.
    Published,
    /// Staff only, and no longer offered.
    Retired,
}

impl ArticleState {
    pub const ALL: [ArticleState; 3] =
        [ArticleState::Draft, ArticleState::Published, ArticleState::Retired];

    pub fn as_str(self) -> &'static str {
        match self {
            ArticleState::Draft => "draft",
            ArticleState::Published => "published",
            ArticleState::Retired => "retired",
        }
    }

    pub fn parse(text: &str) -> Option<ArticleState> {
        ArticleState::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

impl Article {
    /// What people type for it.
    pub fn key(&self) -> String {
        key(self.id)
    }

    /// Customers read what is published; all else does not exist for them (P2, P3).
    pub fn is_seen_by(&self, actor: &Actor) -> bool {
        actor.role.is_staff() || self.state == ArticleState::Published
    }
}

/// `KB-7`.
pub fn key(id: i64) -> String {
    format!("KB-{id}")
}

/// The number behind `KB-7`, `kb-7`, `#7` or `7`.
pub fn parse_key(text: &str) -> Option<i64> {
    let text = text.trim();
    let head = text.get(..3).filter(|head| head.eq_ignore_ascii_case("kb-"));
    let digits =
        head.map_or_else(|| text.strip_prefix('#').unwrap_or(text), |head| &text[head.len()..]);
    digits.parse().ok().filter(|id| *id > 0)
}

impl ArticleDraft {
    /// A first draft from what a case says and how it was solved.
    pub fn from_case(case: &Case) -> ArticleDraft {
        let mut body = String::new();
        if !case.description.trim().is_empty() {
            body.push_str(&format!("## Problem\n\n{}\n\n", case.description.trim()));
        }
        let solution = case.solution.as_deref().map(str::trim).filter(|text| !text.is_empty());
        body.push_str(&format!("## Solution\n\n{}", solution.unwrap_or("(to be written)")));
        let title = case.subject.chars().take(LONGEST_TITLE).collect();
        ArticleDraft { title, body, keywords: case.tags.clone(), service: case.service.clone() }
    }

    /// Trims, folds keywords, and says what is wrong: the field and why.
    ///
    /// # Errors
    /// An empty or overlong title, an empty body, too many or overlong keywords.
    pub fn check(mut self) -> Result<ArticleDraft, (&'static str, String)> {
        self.title = self.title.split_whitespace().collect::<Vec<_>>().join(" ");
        self.body = self.body.trim_end().to_string();
        if self.title.is_empty() {
            return Err(("title", "an article needs a title".into()));
        }
        if self.title.chars().count() > LONGEST_TITLE {
            return Err(("title", format!("a title has at most {LONGEST_TITLE} characters")));
        }
        if self.body.trim().is_empty() {
            return Err(("message", "an article needs a body".into()));
        }
        let mut keywords: Vec<String> = Vec::new();
        for keyword in &self.keywords {
            let keyword = keyword.trim().to_lowercase();
            if keyword.chars().count() > LONGEST_KEYWORD {
                let why = format!("a keyword has at most {LONGEST_KEYWORD} characters");
                return Err(("keyword", why));
            }
            if !keyword.is_empty() && !keywords.contains(&keyword) {
                keywords.push(keyword);
            }
        }
        if keywords.len() > MOST_KEYWORDS {
            return Err(("keyword", format!("an article has at most {MOST_KEYWORDS} keywords")));
        }
        self.keywords = keywords;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{ArticleDraft, parse_key};

    #[test]
    fn keys_are_read_as_people_type_them() {
        for (text, id) in [
            ("KB-7", Some(7)),
            ("kb-12", Some(12)),
            (" 3 ", Some(3)),
            ("#4", Some(4)),
            ("KB-", None),
            ("KB-0", None),
            ("-3", None),
            ("üb-3", None),
            ("", None),
        ] {
            assert_eq!(parse_key(text), id, "{text}");
        }
    }

    #[test]
    fn a_draft_is_tidied_or_refused() {
        let draft = |title: &str, body: &str, keywords: &[&str]| ArticleDraft {
            title: title.into(),
            body: body.into(),
            keywords: keywords.iter().map(ToString::to_string).collect(),
            service: None,
        };
        let tidy = draft(" Paper \n jam ", "Open it.\n\n", &["Jam", "jam ", ""]).check();
        assert_eq!(tidy, Ok(draft("Paper jam", "Open it.", &["jam"])));
        assert_eq!(draft(" ", "x", &[]).check().map_err(|why| why.0), Err("title"));
        assert_eq!(draft("x", "\n", &[]).check().map_err(|why| why.0), Err("message"));
        let long = "x".repeat(61);
        assert_eq!(draft("x", "y", &[&long]).check().map_err(|why| why.0), Err("keyword"));
    }
}
