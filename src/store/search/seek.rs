//! The walk from terms to cases: the newest hits of each term, and what is left to probe.

use std::collections::{HashMap, HashSet};

use crate::error::{Error, Result};
use crate::store::db::{Db, Value, get, params, params_from_iter};

use super::words::{MOST_PLACES, PLACE, Shelf, among, ids, is_prefix};

/// A term with more documents than this is common: only its newest ones are walked.
const WALKED: i64 = if cfg!(test) { 40 } else { 4_000 };

/// How many of the newest hits are ranked; older ones follow by age.
pub const RANKED: usize = 2_000;

/// What a word in the subject counts beside one in a message.
const SUBJECT: f64 = 2.0;

/// What a search found on its first walk.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Notes too: for staff only (P2).
    pub(super) notes: bool,
    pub(super) terms: Vec<String>,
    /// Terms with more hits than were walked.
    common: Vec<String>,
    /// The cases with every term, newest first, as far as `bound`.
    cases: Vec<i64>,
    /// Cases before this one were not looked at; 0 where all were.
    bound: i64,
    scores: HashMap<i64, f64>,
    /// Where a case has its rarest term: the weight and the place.
    pub(super) places: HashMap<i64, (f64, i64)>,
}

/// Walks the newest hits of each term. All terms must stand in a case, in whatever message.
///
/// # Errors
/// Storage trouble.
pub fn seek(db: &Db, terms: &[String], notes: bool, all_cases: i64) -> Result<Sought> {
    let mut sought = Sought { notes, terms: terms.to_vec(), ..Sought::default() };
    let mut sets: Vec<HashMap<i64, Hits>> = Vec::new();
    for term in terms {
        let found = walk(db, term, notes, 0)?;
        if let Some(oldest) = found.cut {
            sought.common.push(term.clone());
            sought.bound = sought.bound.max(oldest);
        }
        let cases = found.cases;
        #[expect(clippy::cast_precision_loss, reason = "a weight, not a count")]
        let weight = (1.0 + all_cases as f64 / cases.len().max(1) as f64).ln();
        // A prefix is looked up whole each time; its first message has to do for its subject.
        let in_subject = match is_prefix(term) {
            true => HashMap::new(),
            false => walk(db, &format!("{{subject}} : {term}"), false, found.oldest)?.cases,
        };
        for (case, hits) in &cases {
            let subject = if in_subject.contains_key(case) { SUBJECT } else { 0.0 };
            let score = weight * (hits.count.ln_1p() + subject);
            *sought.scores.entry(*case).or_default() += score;
            let place = sought.places.entry(*case).or_insert((weight, hits.place));
            if weight > place.0 {
                *place = (weight, hits.place);
            }
        }
        sets.push(cases);
    }
    sets.sort_by_key(HashMap::len);
    let bound = sought.bound;
    if let Some((rarest, others)) = sets.split_first() {
        sought.cases = rarest
            .keys()
            .copied()
            .filter(|case| *case >= bound && others.iter().all(|set| set.contains_key(case)))
            .collect();
        sought.cases.sort_unstable_by(|a, b| b.cmp(a));
    }
    Ok(sought)
}

/// What one term hits in a case.
#[derive(Clone, Copy, Debug)]
struct Hits {
    count: f64,
    shelf: Shelf,
    /// The first of them.
    place: i64,
}

/// The newest hits of a term.
struct TermWalk {
    cases: HashMap<i64, Hits>,
    /// The case before which there are more.
    cut: Option<i64>,
    /// The row of the oldest hit.
    oldest: i64,
}

fn walk(db: &Db, query: &str, notes: bool, from: i64) -> Result<TermWalk> {
    let mut walk = TermWalk { cases: HashMap::new(), cut: None, oldest: i64::MAX };
    let mut shelf = |shelf: Shelf, sql: &str| {
        let (mut count, mut last) = (0, 0);
        db.each(sql, params![query, WALKED + 1, from], |row| {
            last = get::<i64>(row, 0)?;
            count += 1;
            let place = last & MOST_PLACES;
            let hits = walk.cases.entry(last >> PLACE).or_insert(Hits { count: 0.0, shelf, place });
            hits.count += 1.0;
            if hits.shelf == shelf {
                hits.place = place;
            }
            Ok(true)
        })?;
        if count > WALKED {
            walk.cut = walk.cut.max(Some(last >> PLACE));
        }
        if count > 0 {
            walk.oldest = walk.oldest.min(last);
        }
        Ok::<(), Error>(())
    };
    shelf(
        Shelf::Public,
        "SELECT rowid FROM search_public WHERE search_public MATCH ?1 AND rowid >= ?3 \
         ORDER BY rowid DESC LIMIT ?2",
    )?;
    if notes {
        shelf(
            Shelf::Notes,
            "SELECT rowid FROM search_notes WHERE search_notes MATCH ?1 AND rowid >= ?3 \
             ORDER BY rowid DESC LIMIT ?2",
        )?;
    }
    Ok(walk)
}

impl Sought {
    /// The cases that are known to match, newest first; complete from `bound` on.
    pub fn cases(&self) -> &[i64] {
        &self.cases
    }

    /// The case before which nothing was looked at; 0 where all were.
    pub fn searched_to(&self) -> i64 {
        self.bound
    }

    /// How well a case fits: rare words and words of the subject count more.
    pub fn score(&self, case: i64) -> f64 {
        self.scores.get(&case).copied().unwrap_or_default()
    }

    /// This case first, where it matches: it was named by its number.
    pub fn prefer(&mut self, case: i64) {
        if let Some(score) = self.scores.get_mut(&case) {
            *score += f64::from(u32::MAX);
        }
    }

    /// The condition on a case `id`; `whole` where every row will be read, so that a common term
    /// is better gathered once than probed case by case.
    pub fn condition(&self, whole: bool, mut bind: impl FnMut(Value) -> String) -> String {
        if self.common.is_empty() {
            return among(&bind(Value::Text(ids(&self.cases))));
        }
        let mut parts = Vec::new();
        for term in &self.terms {
            let query = bind(Value::Text(term.clone()));
            parts.push(if whole || is_prefix(term) || !self.common.contains(term) {
                self.on_shelves(|table| {
                    format!(
                        "id IN (SELECT rowid >> {PLACE} FROM {table} WHERE {table} MATCH {query})"
                    )
                })
            } else {
                self.probe(&query)
            });
        }
        parts.join(" AND ")
    }

    /// The condition that a case `id` has a term: one look at the index a case.
    fn probe(&self, query: &str) -> String {
        self.on_shelves(|table| {
            format!(
                "EXISTS (SELECT 1 FROM {table} WHERE {table} MATCH {query} \
                 AND rowid BETWEEN id << {PLACE} AND (id << {PLACE}) + {MOST_PLACES})"
            )
        })
    }

    /// A condition that holds on a shelf that is searched.
    fn on_shelves(&self, part: impl Fn(&str) -> String) -> String {
        let public = part("search_public");
        match self.notes {
            true => format!("({public} OR {})", part("search_notes")),
            false => public,
        }
    }
}

/// Those of a few cases that have every term, in their order, `most` at most.
///
/// # Errors
/// Storage trouble.
pub fn among_few(db: &Db, sought: &Sought, mut cases: Vec<i64>, most: i64) -> Result<Vec<i64>> {
    for prefix in sought.terms.iter().filter(|term| is_prefix(term)) {
        // A prefix is looked up whole each time, so it is walked once instead.
        let found = having(db, prefix, sought.notes, &cases)?;
        cases.retain(|case| found.contains(case));
    }
    let mut values = vec![Value::Text(ids(&cases)), Value::Integer(most)];
    let mut parts = vec!["1".to_string()];
    for term in sought.terms.iter().filter(|term| !is_prefix(term)) {
        values.push(Value::Text(term.clone()));
        parts.push(sought.probe(&format!("?{}", values.len())));
    }
    // The order is that of the array; asked for in SQL, every case would be probed first.
    let sql = format!(
        "SELECT id FROM (SELECT value AS id FROM json_each(?1)) WHERE {} LIMIT ?2",
        parts.join(" AND ")
    );
    db.rows(&sql, params_from_iter(values), |row| get(row, 0))
}

/// Those of some cases that have a term anywhere.
fn having(db: &Db, term: &str, notes: bool, cases: &[i64]) -> Result<HashSet<i64>> {
    let wanted: HashSet<i64> = cases.iter().copied().collect();
    let mut found = HashSet::new();
    let mut take = |sql: &str| {
        db.each(sql, params![term], |row| {
            let case = get::<i64>(row, 0)? >> PLACE;
            if wanted.contains(&case) {
                found.insert(case);
            }
            Ok(found.len() < wanted.len())
        })
    };
    take("SELECT rowid FROM search_public WHERE search_public MATCH ?1")?;
    if notes {
        take("SELECT rowid FROM search_notes WHERE search_notes MATCH ?1")?;
    }
    Ok(found)
}
