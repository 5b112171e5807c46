//! The knowledge base at work (K1): writing, publishing, finding and tying articles to cases.
//!
//! An article that is not a case's own is journaled like the policy; one made from a case, or tied to
//! it, is an event of the case.

use serde_json::Value;

use crate::domain::actor::Actor;
use crate::domain::article::{Article, ArticleDraft, ArticleState, key, parse_key};
use crate::domain::case::Case;
use crate::domain::desk_event::{ArticleEvent, ArticleStep, DeskEvent};
use crate::domain::event::Linked;
use crate::domain::rights::{self, Ability};
use crate::error::{Error, Result};
use crate::store;

use crate::casework::desk::open::Desk;

/// An article that a search found, best first.
#[derive(Clone, Debug, PartialEq)]
pub struct ArticleHit {
    pub article: Article,
    /// The words around the hit.
    pub context: String,
}

/// The article that a reference means, as far as the person sees it.
///
/// # Errors
/// None, or none for this person (3).
pub fn article(desk: &Desk, actor: &Actor, text: &str) -> Result<Article> {
    let none = || {
        Error::not_found(format!("there is no article {}", text.trim()))
            .field("article")
            .hint("look for one with `casebook kb search WORDS`")
    };
    let id = parse_key(text).ok_or_else(none)?;
    let found = store::articles::by_id(&desk.db, id)?.ok_or_else(none)?;
    if found.is_seen_by(actor) { Ok(found) } else { Err(none()) }
}

/// The articles that fit these words best, of those the person may read; retired ones never.
/// `new` shows what this finds before it files (K1): hand it subject and description.
///
/// # Errors
/// Storage trouble.
pub fn matching(desk: &Desk, actor: &Actor, text: &str, most: usize) -> Result<Vec<ArticleHit>> {
    let mut hits = Vec::new();
    store::search::articles(&desk.db, text, |id, context| {
        let Some(article) = store::articles::by_id(&desk.db, id)? else { return Ok(true) };
        if article.is_seen_by(actor) && article.state != ArticleState::Retired && hits.len() < most
        {
            hits.push(ArticleHit { article, context });
        }
        Ok(hits.len() < most)
    })?;
    Ok(hits)
}

/// Checks what an article is to say; the service must be one of the desk.
///
/// # Errors
/// A text that is none (6), a service that does not exist (3).
pub fn check_draft(desk: &Desk, draft: ArticleDraft) -> Result<ArticleDraft> {
    if let Some(service) = draft.service.as_deref() {
        let known = store::policy::entry::<Value>(&desk.db, "service", service)?;
        if known.is_none_or(|kept| kept.retired_at.is_some()) {
            let keys = store::policy::keys(&desk.db, "service")?;
            let keys = keys.iter().map(String::as_str);
            return Err(Error::unknown("service", service, keys).field("service"));
        }
    }
    draft.check().map_err(|(field, why)| Error::invalid(field, why))
}

/// The tie of an article to a case; none where it already exists.
///
/// # Errors
/// No such article (3), a retired one (6), storage trouble.
pub fn tie(desk: &Desk, actor: &Actor, case: &Case, text: &str) -> Result<Option<Linked>> {
    let article = article(desk, actor, text)?;
    if article.state == ArticleState::Retired {
        return Err(Error::invalid("article", format!("{} is retired", article.key())));
    }
    let tied = store::articles::of_case(&desk.db, case.id)?;
    if tied.iter().any(|known| known.id == article.id) {
        return Ok(None);
    }
    let title = article.draft.title.clone();
    Ok(Some(Linked { article: article.key(), title, drafted: None }))
}

/// A new article from a case, to be written with the operation on the case. Inside a transaction.
///
/// # Errors
/// As `checked`.
pub fn draft(desk: &Desk, draft: ArticleDraft) -> Result<Linked> {
    let draft = check_draft(desk, draft)?;
    let id = store::articles::next_id(&desk.db)?;
    Ok(Linked { article: key(id), title: draft.title.clone(), drafted: Some(draft) })
}

/// Writes what an event of a case says about an article.
///
/// # Errors
/// Storage trouble.
pub fn write_link(desk: &Desk, actor: &Actor, case: i64, linked: &Linked) -> Result<()> {
    let Some(id) = parse_key(&linked.article) else {
        return Err(Error::damaged(format!("“{}” names no article", linked.article)));
    };
    if let Some(draft) = &linked.drafted {
        store::articles::put(&desk.db, &fresh(desk, actor, id, draft.clone()))?;
    }
    store::articles::link(&desk.db, case, id)
}

fn fresh(desk: &Desk, actor: &Actor, id: i64, draft: ArticleDraft) -> Article {
    Article {
        id,
        state: ArticleState::Draft,
        draft,
        author: actor.login.clone(),
        created_at: desk.now,
        updated_at: desk.now,
        published_at: None,
    }
}

/// A new article of no case, a draft. Inside a transaction.
///
/// # Errors
/// Not permitted (4), as `checked`.
pub fn create(desk: &Desk, actor: &Actor, draft: ArticleDraft) -> Result<Article> {
    rights::require(actor, Ability::WriteArticles)?;
    let draft = check_draft(desk, draft)?;
    let article = fresh(desk, actor, store::articles::next_id(&desk.db)?, draft);
    record(desk, actor, "kb new", ArticleStep::Added, &article)?;
    Ok(article)
}

/// Other words for an article; `None` where they are the same. A published one is changed by
/// those who may publish. Inside a transaction.
///
/// # Errors
/// Not permitted (4), as `checked`.
pub fn edit(
    desk: &Desk,
    actor: &Actor,
    article: &Article,
    draft: ArticleDraft,
) -> Result<Option<Article>> {
    match article.state {
        ArticleState::Published => rights::require(actor, Ability::PublishArticles)?,
        _ => rights::require(actor, Ability::WriteArticles)?,
    }
    let draft = check_draft(desk, draft)?;
    if draft == article.draft {
        return Ok(None);
    }
    let article = Article { draft, updated_at: desk.now, ..article.clone() };
    record(desk, actor, "kb edit", ArticleStep::Changed, &article)?;
    Ok(Some(article))
}

/// Another state for an article; `None` where it is in it. Inside a transaction.
///
/// # Errors
/// Not permitted (4), storage trouble.
pub fn step(
    desk: &Desk,
    actor: &Actor,
    article: &Article,
    to: ArticleState,
) -> Result<Option<Article>> {
    let (command, what) = match to {
        ArticleState::Published => ("kb publish", ArticleStep::Published),
        _ => ("kb retire", ArticleStep::Retired),
    };
    rights::require(actor, Ability::PublishArticles)?;
    if article.state == to {
        return Ok(None);
    }
    let published_at = match to {
        ArticleState::Published => Some(desk.now),
        _ => article.published_at,
    };
    let article = Article { state: to, published_at, updated_at: desk.now, ..article.clone() };
    record(desk, actor, command, what, &article)?;
    Ok(Some(article))
}

/// One operation with one event that says all of it, and the row.
fn record(
    desk: &Desk,
    actor: &Actor,
    command: &str,
    what: ArticleStep,
    article: &Article,
) -> Result<()> {
    let db = &desk.db;
    let mut operation = desk.begin_operation(actor, command)?;
    let says = matches!(what, ArticleStep::Added | ArticleStep::Changed);
    let draft = says.then(|| article.draft.clone());
    let told = DeskEvent::Article(ArticleEvent { article: article.key(), what, draft });
    store::journal::desk_event(db, &mut operation, desk.now, &told)?;
    store::articles::put(db, article)?;
    store::journal::seal(db, operation)?;
    Ok(())
}
