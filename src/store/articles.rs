//! Articles and the cases they are tied to (K1).

use crate::domain::article::{Article, ArticleDraft, ArticleState};
use crate::domain::time::Instant;
use crate::error::{Error, Result};

use super::db::{Db, Row, get, params};
use super::search;

const COLUMNS: &str = "id, state, title, body, keywords, service, author, created_at, updated_at, \
    published_at";

fn read(row: &Row<'_>) -> Result<Article> {
    let damaged = || Error::damaged("an article of the desk cannot be read");
    let keywords: String = get(row, 4)?;
    Ok(Article {
        id: get(row, 0)?,
        state: ArticleState::parse(&get::<String>(row, 1)?).ok_or_else(damaged)?,
        draft: ArticleDraft {
            title: get(row, 2)?,
            body: get(row, 3)?,
            keywords: serde_json::from_str(&keywords).map_err(|_| damaged())?,
            service: get(row, 5)?,
        },
        author: get(row, 6)?,
        created_at: Instant(get(row, 7)?),
        updated_at: Instant(get(row, 8)?),
        published_at: get::<Option<i64>>(row, 9)?.map(Instant),
    })
}

/// The number the next article gets.
///
/// # Errors
/// Storage trouble.
pub fn next_id(db: &Db) -> Result<i64> {
    let last = db.row("SELECT id FROM articles ORDER BY id DESC LIMIT 1", params![], |row| {
        get::<i64>(row, 0)
    })?;
    Ok(last.unwrap_or(0) + 1)
}

/// Writes an article, new or changed, and its words.
///
/// # Errors
/// Storage trouble.
pub fn put(db: &Db, article: &Article) -> Result<()> {
    let draft = &article.draft;
    let keywords = serde_json::to_string(&draft.keywords).unwrap_or_default();
    db.exec(
        "INSERT INTO articles \
         (id, state, title, body, keywords, service, author, created_at, updated_at, published_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) \
         ON CONFLICT (id) DO UPDATE SET state = excluded.state, title = excluded.title, \
         body = excluded.body, keywords = excluded.keywords, service = excluded.service, \
         updated_at = excluded.updated_at, published_at = excluded.published_at",
        params![
            article.id,
            article.state.as_str(),
            draft.title,
            draft.body,
            keywords,
            draft.service,
            article.author,
            article.created_at.0,
            article.updated_at.0,
            article.published_at.map(|at| at.0)
        ],
    )?;
    let keywords = draft.keywords.join(" ");
    search::add_article(db, article.id, &draft.title, &keywords, &draft.body)
}

/// An article by its number.
///
/// # Errors
/// Storage trouble.
pub fn by_id(db: &Db, id: i64) -> Result<Option<Article>> {
    db.row(&format!("SELECT {COLUMNS} FROM articles WHERE id = ?1"), params![id], read)
}

/// The articles in one state or in any, of one service and below or of all, by number.
///
/// # Errors
/// Storage trouble, and what `take` fails with.
pub fn each(
    db: &Db,
    state: Option<ArticleState>,
    service: Option<&str>,
    mut take: impl FnMut(Article) -> Result<bool>,
) -> Result<()> {
    let below = service.map(|key| (format!("{key}/"), format!("{key}0")));
    let (from, to) = below.unzip();
    db.each(
        &format!(
            "SELECT {COLUMNS} FROM articles WHERE (?1 IS NULL OR state = ?1) \
             AND (?2 IS NULL OR service = ?2 OR (service >= ?3 AND service < ?4)) ORDER BY id"
        ),
        params![state.map(ArticleState::as_str), service, from, to],
        |row| take(read(row)?),
    )
}

/// Ties an article to a case.
///
/// # Errors
/// Storage trouble.
pub fn link(db: &Db, case: i64, article: i64) -> Result<()> {
    db.exec(
        "INSERT INTO case_articles (case_id, article) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        params![case, article],
    )?;
    Ok(())
}

/// The articles of a case, by number.
///
/// # Errors
/// Storage trouble.
pub fn of_case(db: &Db, case: i64) -> Result<Vec<Article>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM articles \
         WHERE id IN (SELECT article FROM case_articles WHERE case_id = ?1) ORDER BY id"
    );
    db.rows(&sql, params![case], read)
}

/// The newest cases of an article, as counters.
///
/// # Errors
/// Storage trouble.
pub fn cases_of(db: &Db, article: i64, most: i64) -> Result<Vec<i64>> {
    let sql = "SELECT case_id FROM case_articles WHERE article = ?1 ORDER BY case_id DESC LIMIT ?2";
    db.rows(sql, params![article, most], |row| get(row, 0))
}

/// How many resolved or closed cases name an article: "solved by".
///
/// # Errors
/// Storage trouble.
pub fn solved_count(db: &Db, article: i64) -> Result<i64> {
    let sql = "SELECT count(*) FROM case_articles AS tied JOIN cases ON cases.id = tied.case_id \
        WHERE tied.article = ?1 AND cases.phase IN ('resolved', 'final')";
    Ok(db.row(sql, params![article], |row| get(row, 0))?.unwrap_or(0))
}
