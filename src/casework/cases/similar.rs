//! Cases like a case, with the reasons (R1).
//!
//! Ranked by how many things agree (service, item, a tag, words), then by the words, then by
//! date. What is looked at is bounded: the newest cases of a service, item or tag, and the cases
//! with the rare words; the size of the desk does not count.

use std::collections::HashMap;

use crate::domain::case::{Case, Phase};
use crate::error::Result;
use crate::store;
use crate::store::cases::Like;
use crate::store::search::Alike;

use crate::casework::desk::open::Desk;

/// The newest cases that one thing in common brings in.
const NEWEST: i64 = 100;
/// The cases whose words are looked at closer.
const BEST: usize = 200;
/// Words agree where they weigh this part of all that the case says.
const AGREES: f64 = 0.1;
/// The shared words that are named.
const WORDS: usize = 5;

/// A case like another.
#[derive(Clone, Debug)]
pub struct SimilarCase {
    pub case: Case,
    /// `service`, `item`, `tags`, `text`: what agrees.
    pub reasons: Vec<&'static str>,
    pub tags: Vec<String>,
    /// The shared words that say most.
    pub words: Vec<String>,
    /// From 0 to 1: how much of what the case says the other says too.
    pub score: f64,
    /// Articles of one that is resolved.
    pub articles: Vec<String>,
}

/// The cases most like this one, best first.
///
/// # Errors
/// Storage trouble.
pub fn similar(desk: &Desk, case: &Case, most: usize) -> Result<Vec<SimilarCase>> {
    let db = &desk.db;
    let all = store::cases::last_id(db)?;
    let text = format!("{}\n{}", case.subject, case.description);
    let alike = store::search::alike(db, &case.subject, &text, all)?;
    let mut found: HashMap<i64, f64> = alike.best(BEST).into_iter().collect();
    let mut likes: Vec<Like<'_>> = Vec::new();
    likes.extend(case.service.as_deref().map(Like::Service));
    likes.extend(case.item.as_deref().map(Like::Item));
    likes.extend(case.tags.iter().map(|tag| Like::Tag(tag)));
    for like in likes {
        for id in store::cases::newest_like(db, like, NEWEST)? {
            found.entry(id).or_insert_with(|| alike.score(id));
        }
    }
    found.remove(&case.id);
    let mut similar = Vec::new();
    for (id, score) in found {
        let Some(other) = store::cases::by_id(db, id)? else { continue };
        if other.merged_into.is_none() {
            similar.extend(compare(case, other, score, &alike));
        }
    }
    similar.sort_by(|a, b| {
        let agree = b.reasons.len().cmp(&a.reasons.len());
        agree.then(b.score.total_cmp(&a.score)).then(b.case.id.cmp(&a.case.id))
    });
    similar.truncate(most);
    for one in &mut similar {
        if matches!(one.case.phase, Phase::Resolved | Phase::Final) {
            let articles = store::articles::of_case(db, one.case.id)?;
            one.articles = articles.iter().map(crate::domain::article::Article::key).collect();
        }
    }
    Ok(similar)
}

/// What two cases have in common; `None` where that is nothing.
fn compare(case: &Case, other: Case, score: f64, alike: &Alike) -> Option<SimilarCase> {
    let same = |a: &Option<String>, b: &Option<String>| a.is_some() && a == b;
    let tags: Vec<String> =
        case.tags.iter().filter(|tag| other.tags.contains(tag)).cloned().collect();
    let mut reasons = Vec::new();
    if same(&case.service, &other.service) {
        reasons.push("service");
    }
    if same(&case.item, &other.item) {
        reasons.push("item");
    }
    if !tags.is_empty() {
        reasons.push("tags");
    }
    if score >= AGREES {
        reasons.push("text");
    }
    let words = alike.words(other.id, WORDS);
    let some = !reasons.is_empty();
    some.then_some(SimilarCase { case: other, reasons, tags, words, score, articles: Vec::new() })
}
