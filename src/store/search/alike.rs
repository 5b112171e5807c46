//! Which cases say much the same: by the words they share, the rare ones most.

use std::collections::{HashMap, HashSet};

use crate::domain::folding;
use crate::error::Result;
use crate::store::db::{Db, get, params};

use super::stop_words;
use super::words::PLACE;

/// How a text's words lie among the cases.
#[derive(Clone, Debug, Default)]
pub struct Alike {
    /// Term, its weight, the cases of its newest hits.
    terms: Vec<(String, f64, Vec<i64>)>,
    scores: HashMap<i64, f64>,
    /// The weight of all terms.
    whole: f64,
}

/// The most documents read for one word when looking for similar cases.
const ALIKE: i64 = 2_000;
/// The most different words of a text that are compared.
const ALIKE_WORDS: usize = 80;
/// How much more a word of the subject weighs.
const IN_SUBJECT: f64 = 2.0;

/// Weighs the words of a case against all others: a rare word says much, one that stands in most
/// cases nothing. How frequent a common word is, is judged by how far back its newest hits reach.
///
/// # Errors
/// Storage trouble.
pub fn alike(db: &Db, subject: &str, text: &str, all_cases: i64) -> Result<Alike> {
    let in_subject: Vec<String> = words(subject);
    let mut alike = Alike::default();
    for word in words(text).into_iter().take(ALIKE_WORDS) {
        let mut cases: Vec<i64> = Vec::new();
        let mut count = 0;
        db.each(
            "SELECT rowid FROM search_public WHERE search_public MATCH ?1 \
             ORDER BY rowid DESC LIMIT ?2",
            params![word, ALIKE],
            |row| {
                let case = get::<i64>(row, 0)? >> PLACE;
                count += 1;
                if cases.last() != Some(&case) {
                    cases.push(case);
                }
                Ok(true)
            },
        )?;
        let reach = match cases.last() {
            Some(oldest) if count == ALIKE => all_cases - oldest + 1,
            Some(_) => all_cases,
            None => continue,
        };
        #[expect(clippy::cast_precision_loss, reason = "a share, not a count")]
        let share = cases.len() as f64 / reach.max(1) as f64;
        // Squared, so that many words that stand everywhere do not add up to a rare one.
        let weight = (0.5 / share).ln_1p().powi(2)
            * if in_subject.contains(&word) { IN_SUBJECT } else { 1.0 };
        // A word that only this case has cannot be shared.
        if cases.len() > 1 {
            alike.whole += weight;
        }
        for case in &cases {
            *alike.scores.entry(*case).or_default() += weight;
        }
        alike.terms.push((word, weight, cases));
    }
    alike.terms.sort_by(|a, b| b.1.total_cmp(&a.1));
    Ok(alike)
}

/// Different words of a text, quoted, without phrases or prefixes.
fn words(text: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    folding::words(text)
        .into_iter()
        .filter(|word| !stop_words::is_one(word) && seen.insert(word.clone()))
        .map(|word| format!("\"{word}\""))
        .collect()
}

impl Alike {
    /// From 0 to 1: how much of the words a case shares.
    pub fn score(&self, case: i64) -> f64 {
        let score = self.scores.get(&case).copied().unwrap_or_default();
        if self.whole > 0.0 { (score / self.whole).min(1.0) } else { 0.0 }
    }

    /// The cases that share most, best first.
    pub fn best(&self, most: usize) -> Vec<(i64, f64)> {
        let mut best: Vec<(i64, f64)> =
            self.scores.keys().map(|case| (*case, self.score(*case))).collect();
        best.sort_by(|a, b| b.1.total_cmp(&a.1).then(b.0.cmp(&a.0)));
        best.truncate(most);
        best
    }

    /// The shared words of a case that say most.
    pub fn words(&self, case: i64, most: usize) -> Vec<String> {
        let shared = self.terms.iter().filter(|(_, _, cases)| cases.contains(&case));
        shared.take(most).map(|(word, _, _)| word.trim_matches('"').to_string()).collect()
    }
}
